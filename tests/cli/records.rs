//! The interface for pipelines.

use super::Folder;

#[test]
fn bad_records_are_answered_and_the_rest_goes_on() {
    let folder = Folder::new();
    let input = "{\"id\":\"a\",\"language\":\"en\",\"text\":\"x\"}\nno json\n\n{\"id\":\"b\",\"text\":\"x\"}\n{\"id\":7,\"language\":\"en\",\"text\":\"\"}\n[1]\n";
    for command in ["check", "extract"] {
        let ran = folder.run_with(&[command, "--input", "records"], input);
        assert_eq!(ran.status, Some(1), "{command}: {}", ran.err);
        let lines = ran.lines();
        let errors: Vec<_> =
            lines.iter().filter(|line| line.get("error").is_some()).map(|line| line["id"].clone()).collect();
        assert_eq!(errors, [serde_json::Value::Null, "b".into(), serde_json::Value::Null], "{}", ran.out);
    }
}

#[test]
fn good_records_and_no_records_are_a_success() {
    let folder = Folder::new();
    let record = "\u{feff}{\"id\":\"a\",\"language\":\"en\",\"text\":\"x\",\"format\":\"markdown\"}\r\n";
    for input in ["", "\n", record] {
        let ran = folder.run_with(&["extract", "--input", "records", "-"], input);
        assert_eq!(ran.status, Some(0), "{input:?}\n{}{}", ran.out, ran.err);
    }
}

#[test]
fn an_unknown_topic_is_the_error_of_its_record() {
    let input = "{\"id\":\"a\",\"language\":\"en\",\"text\":\"x\",\"topic\":\"none\"}\n{\"id\":\"b\",\"language\":\"en\",\"text\":\"x\"}\n";
    let ran = Folder::new().run_with(&["check", "--input", "records"], input);
    assert_eq!(ran.status, Some(1));
    let lines = ran.lines();
    assert!(
        lines[0]["id"] == "a" && lines[0]["error"].as_str().is_some_and(|error| error.contains("none")),
        "{}",
        ran.out
    );
}

#[test]
fn many_records_keep_their_order() {
    let bad = |number: usize| format!("{{\"id\":{number},\"language\":\"en\"}}\n");
    let input: String = (0..2_000).map(bad).collect();
    let ran = Folder::new().run_with(&["extract", "--input", "records", "--jobs", "3"], &input);
    let ids: Vec<_> = ran.lines().iter().map(|line| line["id"].as_u64()).collect();
    assert_eq!(ids, (0..2_000).map(Some).collect::<Vec<_>>());
}

#[cfg(unix)]
#[test]
fn a_closed_output_ends_the_run_quietly() {
    use std::process::{Command, Stdio};
    let command = format!(
        "yes 'no json' | head -n 200000 | {} extract --input records | head -n 1",
        env!("CARGO_BIN_EXE_leaflint")
    );
    let output = Command::new("sh").arg("-c").arg(command).stderr(Stdio::piped()).output().expect("a shell");
    assert!(output.stdout.starts_with(b"{\"id\":null"));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}
