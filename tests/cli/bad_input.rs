//! Input that cannot be read gives one finding at the right place, and the rest goes on.

use super::Folder;

#[test]
fn each_bad_file_is_one_finding_at_its_place() {
    let folder = Folder::new();
    folder
        .write("good.txt", "x\n")
        .write("latin.txt", b"one\ncaf\xe9 two\n")
        .write("nul.txt", b"a\nb\0c")
        .write("empty.txt", "");
    folder.write("utf16.txt", b"\xff\xfea\0");
    let cases = [
        ("missing.txt", 1, 1, 0, "no such file"),
        ("latin.txt", 2, 4, 7, "not valid UTF-8"),
        ("nul.txt", 2, 2, 3, "NUL byte"),
        ("empty.txt", 1, 1, 0, "empty"),
        ("utf16.txt", 1, 1, 0, "UTF-16"),
    ];
    for (name, line, column, start, reason) in cases {
        let ran = folder.run(&["check", "--format", "jsonl", name, "good.txt"]);
        assert_eq!(ran.status, Some(1), "{name}: {}", ran.err);
        let lines = ran.lines();
        let bad: Vec<_> = lines.iter().filter(|line| line["rule"] == "unreadable-file").collect();
        assert_eq!(bad.len(), 1, "{name}\n{}", ran.out);
        assert_eq!((&bad[0]["path"], &bad[0]["severity"]), (&name.into(), &"error".into()));
        assert_eq!(
            (bad[0]["line"].as_u64(), bad[0]["column"].as_u64(), bad[0]["start"].as_u64()),
            (Some(line), Some(column), Some(start))
        );
        assert!(bad[0]["message"].as_str().is_some_and(|message| message.contains(reason)), "{}", bad[0]);
        let human = folder.run(&["check", name, "good.txt"]).out;
        assert!(human.contains("error[unreadable-file]"), "{human}");
    }
}

#[test]
fn nothing_readable_at_all_is_a_failure() {
    let ran = Folder::new().run(&["check", "missing.txt"]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.out.contains("missing.txt") && ran.err.contains("nothing could be read"), "{}{}", ran.out, ran.err);
    let empty = Folder::new().run(&["check", "."]);
    assert_eq!(empty.status, Some(2));
    assert!(empty.err.contains("no leaflets found"), "{}", empty.err);
}

#[test]
fn marks_and_line_ends_are_no_fault() {
    let folder = Folder::new();
    folder.write("mark.txt", "\u{feff}One.\r\nTwo.\r\n").write("lone.txt", "One.\rTwo.\r");
    assert_eq!(folder.run(&["check", "mark.txt", "lone.txt"]).status, Some(0));
}

#[test]
fn a_folder_stands_for_its_leaflets() {
    let folder = Folder::new();
    folder
        .write("f/b.md", "x\n")
        .write("f/a.txt", "")
        .write("f/c.pdf", "x")
        .write("f/.hidden/d.txt", b"\xff")
        .write("f/g/e.txt", "");
    let ran = folder.run(&["check", "--format", "jsonl", "f"]);
    assert_eq!(ran.status, Some(1));
    let paths: Vec<String> = ran
        .lines()
        .iter()
        .filter(|line| line["rule"] == "unreadable-file")
        .map(|line| line["path"].to_string())
        .collect();
    assert_eq!(paths, ["\"f/a.txt\"", "\"f/g/e.txt\""]);
}

#[cfg(unix)]
#[test]
fn a_circle_of_links_is_reported_once() {
    let folder = Folder::new();
    folder.write("f/a.txt", "x\n");
    std::os::unix::fs::symlink("..", folder.0.join("f/loop")).expect("a link");
    let ran = folder.run(&["check", "--format", "jsonl", "f"]);
    assert_eq!(ran.status, Some(1), "{}", ran.err);
    let loops: Vec<_> = ran
        .lines()
        .into_iter()
        .filter(|line| line["message"].as_str().is_some_and(|text| text.contains("symbolic link")))
        .collect();
    assert_eq!(loops.len(), 1, "{}", ran.out);
}

#[test]
fn escapes_in_a_leaflet_do_not_reach_the_terminal() {
    let folder = Folder::new();
    folder.write("x.txt", b"\x1b[31mred\xe9\n").write("good.txt", "x\n");
    let ran = folder.run(&["check", "x.txt", "good.txt"]);
    assert!(ran.out.contains("<U+001B>[31mred") && !ran.out.contains('\u{1b}'), "{}", ran.out);
}

#[test]
fn a_very_long_line_is_read_and_shown_in_part() {
    let folder = Folder::new();
    let mut line = "word ".repeat(1_000_000).into_bytes();
    line.push(0xe9);
    folder.write("long.txt", &line).write("good.txt", "x\n");
    let ran = folder.run(&["check", "long.txt", "good.txt"]);
    assert_eq!(ran.status, Some(1));
    assert!(ran.out.contains("long.txt:1:5000001") && ran.out.len() < 2_000, "{} bytes", ran.out.len());
}
