//! Suppressions, the baseline and `--since`, as users of a repository have them.

use super::Folder;
use std::process::Command;

const FACTS: &str = "topic = \"peel\"\nsource-language = \"en\"\nversion = \"1\"\ndate = 2026-01-15\napproved-by = \"x\"\n\n\
    [quantity.session-interval]\nvalue = \"2\u{2013}4 wk\"\nabout = [[\"session\", \"treatment\", \"interval\"]]\nrelation = [\"apart\", \"every\"]\n\n\
    [quantity.session-count]\nvalue = \"3\"\ncounts = [\"session\"]\nrequired = false\n";
const EN: &str = "# Peel\n\nSessions are two to four weeks apart.\n";
const DE: &str = "# Peeling\n\nDie Sitzungen liegen zwei bis sechs Wochen auseinander.\n";

/// A project with two languages; the German leaflet has one conflict.
pub(super) fn project() -> Folder {
    let folder = Folder::new();
    folder.write("content/peel/facts.toml", FACTS).write("content/peel/en.md", EN).write("content/peel/de.md", DE);
    folder
}

fn git(folder: &Folder, arguments: &[&str]) {
    let identity = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main"];
    let done = Command::new("git").args(identity).args(arguments).current_dir(&folder.0).output().expect("git");
    assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
}

fn rules(folder: &Folder, more: &[&str]) -> Vec<String> {
    let ran = folder.run(&[&["check", "--format", "jsonl"], more].concat());
    assert_ne!(ran.status, Some(2), "{}", ran.err);
    ran.lines()
        .iter()
        .map(|line| format!("{}:{} {}", line["path"], line["line"], line["rule"]).replace('"', ""))
        .collect()
}

#[test]
fn a_pull_request_gets_one_annotation_for_one_new_conflict() {
    let folder = project();
    git(&folder, &["init", "-q"]);
    let begun = folder.run(&["init"]);
    assert_eq!(begun.status, Some(0), "{}{}", begun.out, begun.err);
    assert_eq!(folder.run(&["check"]).status, Some(1), "the old conflict");
    let written = folder.run(&["check", "--baseline", "known.json", "--write-baseline"]);
    assert_eq!(written.status, Some(0), "{}", written.err);
    assert!(written.err.contains("1 finding written to known.json"), "{}", written.err);
    git(&folder, &["add", "-A"]);
    git(&folder, &["commit", "-qm", "x"]);
    let ran = folder.run(&["check", "--baseline", "known.json"]);
    assert_eq!(ran.status, Some(0), "{}", ran.out);
    assert!(ran.out.contains("0 suppressed, 1 known from the baseline"), "{}", ran.out);
    // The new conflict comes with new lines above the old one.
    folder.write(
        "content/peel/de.md",
        DE.replace("# Peeling\n", "# Peeling\n\nNeu.\n\nDie Sitzungen liegen drei bis neun Wochen auseinander.\n"),
    );
    let expected = [
        ("human", "content/peel/de.md:5:22"),
        ("concise", "content/peel/de.md:5:22: error[conflicting-value]"),
        ("json", "\"line\":5"),
        ("jsonl", "\"line\":5"),
        ("sarif", "\"startLine\":5"),
        ("junit", "(line 5)\" classname="),
        ("github", "::error file=content/peel/de.md,line=5"),
        ("gitlab", "\"begin\":5"),
        ("checkstyle", "<error line=\"5\""),
        ("markdown", "| 5 | error |"),
        ("html", "data-line=\"5\""),
    ];
    for (format, place) in expected {
        if leaflint::report::format(format).is_none() {
            continue;
        }
        let only = ["--only", "conflicting-value", "--baseline", "known.json", "--format", format];
        let ran = folder.run(&[&["check"], &only[..]].concat());
        assert_eq!((ran.status, ran.out.matches(place).count()), (Some(1), 1), "{format}\n{}{}", ran.out, ran.err);
        assert_eq!(ran.out.matches("sechs Wochen</mark>").count(), 0, "{format}");
    }
}

#[test]
fn a_broken_baseline_stops_the_run() {
    let folder = project();
    for bad in ["", "{", "[]", "{\"version\": 9, \"findings\": []}", "\u{1}\u{2}"] {
        folder.write("known.json", bad);
        let ran = folder.run(&["check", "--baseline", "known.json"]);
        assert_eq!(ran.status, Some(2), "{bad:?}");
        assert!(ran.err.contains("the baseline known.json cannot be used"), "{}", ran.err);
    }
    assert_eq!(folder.run(&["check", "--baseline", "none.json"]).status, Some(2));
    let ran = folder.run(&["check", "--baseline", "none/x.json", "--write-baseline"]);
    assert!(ran.status == Some(2) && ran.err.contains("there is no such folder"), "{}", ran.err);
    assert!(folder.run(&["check", "--write-baseline"]).err.contains("--baseline"));
}

#[test]
fn suppressions_need_a_reason_and_end_themselves() {
    let folder = project();
    let with =
        |comment: &str| DE.replace("Die Sitzungen", &format!("<!-- leaflint-ignore {comment} -->\n\nDie Sitzungen"));
    folder.write("content/peel/de.md", with("conflicting-value[session-interval]: agreed"));
    assert_eq!(rules(&folder, &[]), [""; 0]);
    assert!(folder.run(&["check"]).out.contains("1 suppressed"));
    folder.write("content/peel/de.md", with("conflicting-value[session-interval]"));
    assert_eq!(rules(&folder, &[]), ["content/peel/de.md:3 bad-suppression", "content/peel/de.md:5 conflicting-value"]);
    folder.write("content/peel/de.md", with("conflicting-valu: agreed"));
    assert_eq!(rules(&folder, &[]), ["content/peel/de.md:3 bad-suppression", "content/peel/de.md:5 conflicting-value"]);
    folder.write("content/peel/de.md", with("partial-range: agreed"));
    assert_eq!(
        rules(&folder, &[]),
        ["content/peel/de.md:3 unused-suppression", "content/peel/de.md:5 conflicting-value"]
    );
    // With a key it ends with the fact.
    folder.write("content/peel/de.md", DE);
    let key = folder.run(&["check", "--format", "jsonl"]).lines()[0]["key"].as_str().unwrap_or_default().to_owned();
    folder.write("content/peel/de.md", with(&format!("conflicting-value@{key}: agreed")));
    assert_eq!(rules(&folder, &[]), [""; 0]);
    folder.write("content/peel/facts.toml", FACTS.replace("2\u{2013}4 wk", "2\u{2013}5 wk"));
    let found = rules(&folder, &["--ignore", "partial-range"]);
    assert!(found.contains(&"content/peel/de.md:3 unused-suppression".to_owned()) && found.len() == 2, "{found:?}");
}

#[test]
fn a_file_of_suppressions_is_read_beside_the_settings() {
    let folder = project();
    let entry = "[[suppression]]\nrule = \"conflicting-value\"\nfact = \"session-interval\"\nlanguage = \"de\"\nreason = \"agreed\"\nwho = \"A. B.\"\n";
    folder.write("leaflint.toml", "").write("leaflint-suppressions.toml", format!("{entry}until = 2026-11-20\n"));
    let on = |day: &str| folder.run_env(&["check", "--format", "jsonl"], &[("SOURCE_DATE_EPOCH", day)]).lines();
    assert_eq!(on("1795132800").len(), 0, "the last day");
    let late = on("1795219200");
    assert_eq!(
        late.iter().map(|line| line["rule"].clone()).collect::<Vec<_>>(),
        ["unused-suppression", "conflicting-value"]
    );
    assert_eq!((&late[0]["path"], &late[0]["line"]), (&"leaflint-suppressions.toml".into(), &1.into()));
    for (bad, message) in [
        ("[[suppression", "leaflint-suppressions.toml:1"),
        ("[[suppression]]\nrule = \"conflicting-value\"\n", "gives no reason"),
        ("[[suppression]]\nrule = \"x\"\nreason = \"y\"\n", "does not exist"),
        ("[[suppression]]\nrule = \"conflicting-value\"\nreason = \"y\"\nuntill = 2027-01-01\n", "Did you mean until?"),
    ] {
        folder.write("leaflint-suppressions.toml", bad);
        let ran = folder.run(&["check"]);
        assert_eq!(ran.status, Some(1), "{bad}");
        assert!(ran.out.contains("bad-suppression") && ran.out.contains(message), "{bad}\n{}", ran.out);
        assert!(ran.out.contains("error[conflicting-value]"), "what cannot be read hides nothing\n{}", ran.out);
    }
}

#[test]
fn only_what_a_change_concerns_is_shown() {
    let folder = project();
    folder.write("content/peel/fr.md", "# Peeling\n\nPr\u{e9}voyez deux s\u{e9}ances.\n");
    git(&folder, &["init", "-q"]);
    git(&folder, &["add", "-A"]);
    git(&folder, &["commit", "-qm", "x"]);
    let since = |more: &[&str]| rules(&folder, &[&["--only", "conflicting-value", "--since", "HEAD"], more].concat());
    assert_eq!(since(&[]), [""; 0]);
    folder.write("content/peel/fr.md", "# Peeling\n\nNotre Pr\u{e9}voyez deux s\u{e9}ances.\n");
    assert_eq!(since(&[]), ["content/peel/fr.md:3 conflicting-value"]);
    git(&folder, &["commit", "-qam", "x"]);
    folder.write("content/peel/facts.toml", FACTS.replace("2\u{2013}4 wk", "2\u{2013}5 wk"));
    assert_eq!(
        since(&[]),
        ["content/peel/de.md:3 conflicting-value"],
        "a changed fact concerns leaflets that have not changed"
    );
    for bad in ["no-such-branch", "--help", "HEAD:x"] {
        let ran = folder.run(&["check", "--since", bad]);
        assert_eq!(ran.status, Some(2), "{bad}");
    }
}

#[test]
fn severities_differ_by_path_and_language() {
    let folder = project();
    let with = |text: &str| {
        folder.write("leaflint.toml", text);
        let ran = folder.run(&["check", "--format", "jsonl"]);
        ran.lines().iter().map(|line| line["severity"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(with("[[override]]\nlanguages = [\"de\"]\nrules = { conflicting-value = \"note\" }\n"), ["note"]);
    assert_eq!(with("[[override]]\nlanguages = [\"fr\"]\nrules = { conflicting-value = \"note\" }\n"), ["error"]);
    assert_eq!(
        with(
            "[[override]]\npaths = [\"content/peel/*.md\"]\nrules = { conflicting-value = \"off\", source-mismatch = \"off\" }\n"
        ),
        [""; 0]
    );
    folder.write("leaflint.toml", "[[override]]\npath = [\"x\"]\n");
    assert!(folder.run(&["check"]).err.contains("Did you mean paths?"));
}
