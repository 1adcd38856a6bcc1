//! Every format: valid by its schema, one annotation for one finding at the right line, nothing dangerous let through.

use super::Folder;
use crate::kit::xsd;
use serde_json::Value;
use std::collections::BTreeSet;

/// All formats that show findings one by one.
const ALL: &[&str] =
    &["human", "concise", "json", "jsonl", "sarif", "junit", "github", "gitlab", "checkstyle", "markdown", "html"];

/// Text that would do harm if it reached a page, a terminal or a runner as it is.
pub(super) const NASTY: &str =
    "<script>alert(1)</script> \u{1b}[31m \u{202e}gnp ]]> & \"q\" | `x` @user\n::error::x 100%\n\n";

fn checked(folder: &Folder, format: &str) -> String {
    let rule = ["--only", "conflicting-value", "--language", "en"];
    let ran = folder.run(&[&["check", "--topic", "microneedling", "--format", format, "."], &rule[..]].concat());
    assert_eq!(ran.status, Some(1), "{format}: {}", ran.err);
    ran.out
}

fn one_conflict() -> Folder {
    let folder = Folder::new();
    folder.write("l\u{e9} 1/en.md", "# Microneedling\n\nNice.\n\nThe needles are 0.5 to 20 mm long.\n");
    folder
}

fn valid(schema: &str, text: &str) -> Value {
    // The bracket that the published schema of SARIF does not open is an error to strict readers of patterns.
    let text_of_schema = super::schema(schema).replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}$");
    let schema: Value = serde_json::from_str(&text_of_schema).expect("JSON");
    let value: Value = serde_json::from_str(text).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}\n{text}");
    value
}

/// Names of the elements of an XML text in order, with their attributes. Fails where it is not well formed.
pub(super) fn elements(text: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut open: Vec<String> = Vec::new();
    let mut found = Vec::new();
    let mut rest = text.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").expect("a declaration");
    while let Some(at) = rest.find('<') {
        assert!(!rest[..at].contains('>'), "a stray bracket: {}", &rest[..at]);
        let end = rest[at..].find('>').map(|end| at + end).expect("a closed tag");
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name));
            continue;
        }
        let name = tag.trim_end_matches('/').split(' ').next().unwrap_or_default().to_owned();
        let mut parts = tag.trim_end_matches('/')[name.len()..].split('"');
        let mut attributes = Vec::new();
        while let (Some(key), Some(value)) = (parts.next(), parts.next()) {
            attributes.push((key.trim().trim_end_matches('=').to_owned(), value.to_owned()));
        }
        if !tag.ends_with('/') {
            open.push(name.clone());
        }
        found.push((name, attributes));
    }
    assert!(open.is_empty(), "{open:?}");
    assert!(!text.chars().any(|letter| letter.is_control() && letter != '\n'), "control characters");
    found
}

#[test]
fn each_format_shows_one_finding_at_its_line() {
    let folder = one_conflict();
    let cases = [
        ("human", "l\u{e9} 1/en.md:5:17"),
        ("concise", "l\u{e9} 1/en.md:5:17: error[conflicting-value] "),
        ("json", "\"line\":5,\"column\":17"),
        ("jsonl", "\"line\":5,\"column\":17"),
        ("sarif", "\"region\":{\"startLine\":5,\"startColumn\":17"),
        ("junit", "(line 5)\" classname="),
        ("github", "::error file=./l\u{e9} 1/en.md,line=5,"),
        ("gitlab", "\"path\":\"l\u{e9} 1/en.md\",\"lines\":{\"begin\":5,"),
        ("checkstyle", "<error line=\"5\" column=\"17\" severity=\"error\""),
        ("markdown", "| 5 | error | `conflicting-value` |"),
        ("html", "data-line=\"5\" "),
    ];
    assert_eq!(cases.map(|(name, _)| name), *ALL);
    for (format, expected) in cases {
        let expected = expected.replace("file=./", "file=");
        let out = checked(&folder, format);
        assert_eq!(out.matches(&expected).count(), 1, "{format}: {expected}\n{out}");
    }
}

#[test]
fn sarif_is_valid_and_points_to_the_fact() {
    let sarif = valid("sarif-2.1.0.json", &checked(&one_conflict(), "sarif"));
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "l%C3%A9%201/en.md");
    let region = &result["locations"][0]["physicalLocation"]["region"];
    assert_eq!((region["byteOffset"].as_u64(), region["byteLength"].as_u64()), (Some(40), Some(12)), "{region}");
    let related = &result["relatedLocations"][0];
    assert!(related["physicalLocation"]["region"]["startLine"].as_u64() > Some(1), "{related}");
    assert!(result["partialFingerprints"]["leaflint/v1"].is_string());
    let index = result["ruleIndex"].as_u64().and_then(|index| usize::try_from(index).ok()).unwrap_or(usize::MAX);
    let rule = &sarif["runs"][0]["tool"]["driver"]["rules"][index];
    assert!(rule["id"] == "conflicting-value" && rule["help"]["text"].as_str().is_some_and(|text| text.len() > 200));
}

#[test]
fn code_quality_is_valid_and_its_fingerprints_are_unique() {
    let folder = one_conflict();
    folder.write("other/en.md", "The needles are 0.5 to 20 mm long.\n\nThe needles are 0.5 to 20 mm long.\n");
    let report = valid("code-quality.json", &checked(&folder, "gitlab"));
    let prints: BTreeSet<String> =
        report.as_array().into_iter().flatten().map(|entry| entry["fingerprint"].to_string()).collect();
    assert_eq!(prints.len(), 3, "{report}");
}

#[test]
fn xml_is_valid_and_counts_are_right() {
    let folder = one_conflict();
    folder.write("good/en.md", "Nice.\n").write("nasty/en.md", format!("The needles are\n20 mm long. {NASTY}"));
    for format in ["junit", "checkstyle"] {
        // All rules, so that all severities are there.
        let text = folder
            .run(&["check", "--topic", "microneedling", "--enable", "unread-number", "--format", format, "."])
            .out;
        assert_eq!(xsd::faults(&super::schema(&format!("{format}.xsd")), &text), [""; 0], "{text}");
    }
    let junit = elements(&checked(&folder, "junit"));
    assert_eq!(junit[0].0, "testsuites");
    let count = |name: &str| junit.iter().filter(|(element, _)| element == name).count();
    assert_eq!((count("testsuite"), count("testcase"), count("failure")), (3, 3, 2));
    let wanted = |name: &str| junit[0].1.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    assert_eq!((wanted("tests"), wanted("failures")), (Some("3".to_owned()), Some("2".to_owned())));
    let checkstyle = elements(&checked(&folder, "checkstyle"));
    assert_eq!(
        checkstyle.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(),
        ["checkstyle", "file", "error", "file", "error"]
    );
}

#[test]
fn dangerous_text_is_shown_and_does_no_harm() {
    let folder = Folder::new();
    let name = "a<script>,b:c.md";
    folder.write(name, format!("# Microneedling\n\nThe needles are 20 mm long. {NASTY}"));
    for format in ALL {
        let out = checked(&folder, format);
        let hidden = |letter: char| letter != '\n' && (letter.is_control() || letter == '\u{202e}');
        assert!(!out.contains(hidden), "{format}\n{out:?}");
        assert!(out.lines().all(|line| !line.starts_with("::error::")), "{format}\n{out}");
        if !matches!(*format, "human" | "concise" | "json" | "jsonl" | "sarif" | "gitlab" | "github") {
            assert!(!out.contains("<script>alert"), "{format}\n{out}");
        }
    }
    let back =
        &folder.run(&["check", "--topic", "microneedling", "--language", "en", "--format", "jsonl", name]).lines()[0];
    assert_eq!(back["path"], name);
}

#[test]
fn ten_thousand_findings_are_all_there_and_github_gets_the_first_errors() {
    let folder = Folder::new();
    folder.write("en.md", "The needles are 20 mm long.\n\n".repeat(10_000));
    let ran = folder.run_env(
        &[
            "check",
            "--topic",
            "microneedling",
            "--only",
            "conflicting-value",
            "--format",
            "github",
            "en.md",
            "--output",
            "jsonl=all.jsonl",
            "--output",
            "sarif=all.sarif",
        ],
        &[("GITHUB_STEP_SUMMARY", "summary.md")],
    );
    assert_eq!(ran.status, Some(1), "{}", ran.err);
    assert_eq!(ran.out.matches("::error ").count(), 10);
    assert!(ran.out.contains("10,000 errors") || ran.out.contains("10000 errors"), "{}", ran.out);
    assert_eq!(folder.read("all.jsonl").lines().count(), 10_000);
    let sarif: Value = serde_json::from_str(&folder.read("all.sarif")).expect("JSON");
    assert_eq!(sarif["runs"][0]["results"].as_array().map(Vec::len), Some(10_000));
    let summary = folder.read("summary.md");
    assert!(summary.len() < 1_000_000 && summary.lines().count() > 5_000, "{}", summary.len());
}

#[test]
fn outputs_are_written_whole_or_not_at_all() {
    let folder = one_conflict();
    folder.write("old.xml", "old");
    let check = |outputs: &[&str]| {
        let mut arguments = vec!["check", "--topic", "microneedling", "."];
        for output in outputs {
            arguments.extend(["--output", output]);
        }
        folder.run(&arguments)
    };
    let ran = check(&["sarif=out.sarif", "junit=old.xml", "markdown=./out.md"]);
    assert_eq!(ran.status, Some(1), "{}", ran.err);
    assert!(ran.out.contains("error[conflicting-value]"), "{}", ran.out);
    valid("sarif-2.1.0.json", &folder.read("out.sarif"));
    assert!(folder.read("old.xml").starts_with("<?xml") && folder.read("out.md").starts_with("## leaflint"));
    let cases: &[(&[&str], &str)] = &[
        (&["sarif=a", "junit=./b/../a"], "is given as an output twice"),
        (&["sarif=none/a"], "there is no such folder"),
        (&["sarif=l\u{e9} 1"], "it is a folder"),
        (&["sarif=l\u{e9} 1/en.md"], "it cannot be an output too"),
        (&["sarif"], "FORMAT=FILE"),
        (&["sarrif=a"], "Did you mean sarif?"),
    ];
    for (outputs, expected) in cases {
        let ran = check(outputs);
        assert_eq!(ran.status, Some(2), "{outputs:?}\n{}", ran.out);
        assert!(ran.err.contains(expected), "{outputs:?}\n{}", ran.err);
    }
    let left: Vec<String> = folder.names();
    assert!(left.iter().all(|name| !name.contains(".tmp") && name != "a"), "{left:?}");
}

#[test]
fn records_need_formats_that_answer_one_by_one() {
    let ran = Folder::new().run_with(&["check", "--input", "records", "--format", "sarif"], "");
    assert_eq!(ran.status, Some(2));
    assert!(ran.err.contains("human, concise, jsonl"), "{}", ran.err);
}
