use super::*;
use crate::document::{self, Format, SentenceRules};
use crate::finding::Argument;

const RULES: &[&str] = &["conflicting-value", "partial-range"];

fn finding(text: &str, word: &str) -> Finding {
    let start = text.find(word).unwrap_or_default();
    let mut finding = Finding::new(
        "conflicting-value",
        Severity::Error,
        Span::new(start, start + word.len()),
        Message::new("conflicting-value"),
    );
    finding.fact = Some("needle-length".to_owned());
    finding.expected = Some(Argument::Text("2 mm".to_owned()));
    finding
}

/// What is left of findings at these words, and the messages about suppressions.
fn reviewed(text: &str, words: &[&str], entries: &[Suppression]) -> Vec<String> {
    let source = Source::new("a/en.md", text);
    let document = document::read(&source, Format::Markdown, &SentenceRules::default());
    let comments = comments::read(&source, &document, RULES);
    let mut findings: Vec<Finding> = words.iter().map(|word| finding(text, word)).collect();
    let mut leaflets = [Reviewed {
        name: "a/en.md",
        language: Some("en"),
        source: &source,
        findings: &mut findings,
        comments: &comments,
    }];
    let review = Review { entries, today: "2026-11-20", runs: &|_| true };
    let (_, about) = suppress(&mut leaflets, &review);
    let english = Localizer::english();
    let shown = |finding: &Finding| match finding.rule {
        "conflicting-value" => source.slice(finding.span).to_owned(),
        _ => english.message(&finding.message),
    };
    findings.iter().chain(&about).map(shown).collect()
}

#[test]
fn a_comment_counts_for_what_follows() {
    let cases: &[(&str, &[&str])] = &[
        ("<!-- leaflint-ignore conflicting-value[needle-length]: r -->\n\nAAA.\n\nBBB.", &["BBB"]),
        ("<!-- leaflint-ignore conflicting-value: r -->\nAAA.\n\nBBB.", &["BBB"]),
        ("<!-- leaflint-ignore-file conflicting-value: r -->\n\nAAA.\n\nBBB.", &[]),
        ("<!-- leaflint-ignore conflicting-value: r -->\n\n- AAA\n- BBB", &[]),
        ("- AAA <!-- leaflint-ignore conflicting-value: r -->\n- BBB", &["BBB"]),
        (
            "<!-- leaflint-ignore conflicting-value[other]: r -->\n\nAAA BBB",
            &["AAA", "BBB", "the suppression of conflicting-value hides nothing"],
        ),
        ("<!-- leaflint-ignore conflicting-value -->\n\nAAA BBB", &["AAA", "BBB", "the suppression gives no reason"]),
        (
            "<!-- leaflint-ignore conflicting-valu: r -->\n\nAAA BBB",
            &[
                "AAA",
                "BBB",
                "the suppression names the rule conflicting-valu, which does not exist; did you mean conflicting-value?",
            ],
        ),
        ("<!-- leaflint-ignore: r -->\n\nAAA BBB", &["AAA", "BBB", "the suppression cannot be read"]),
        ("<!-- leaflint-ignored things -->\n\nAAA BBB", &["AAA", "BBB"]),
    ];
    for (text, expected) in cases {
        assert_eq!(reviewed(text, &["AAA", "BBB"], &[]), *expected, "{text}");
    }
}

#[test]
fn a_key_ends_with_the_statement_or_the_fact() {
    let text = "The needles are 3 mm long.";
    let key = key(&finding(text, "3 mm"), Some("en"), "3 mm", &Localizer::english());
    let with = |statement: &str| {
        format!("<!-- leaflint-ignore conflicting-value@{}: r -->\n\nThe needles are {statement} long.", &key[..8])
    };
    assert_eq!(reviewed(&with("3 mm"), &["3 mm"], &[]), [""; 0]);
    let changed = "the suppression of conflicting-value has ended: the leaflet or the fact has changed since";
    assert_eq!(reviewed(&with("4 mm"), &["4 mm"], &[]), ["4 mm", changed]);
}

#[test]
fn entries_of_the_file_have_an_end() {
    let text = "[[suppression]]\nrule = \"conflicting-value\"\nlanguage = \"en\"\npath = \"en.md\"\nreason = \"r\"\n";
    let read = |more: &str| file::read(&Source::new("s.toml", format!("{text}{more}")), RULES);
    let (entries, faults) = read("until = 2026-11-20\n");
    assert!(faults.is_empty());
    assert_eq!(reviewed("AAA", &["AAA"], &entries), [""; 0]);
    let (entries, _) = read("until = 2026-11-19\n");
    let ended = "the suppression of conflicting-value ended on 2026-11-19";
    assert_eq!(reviewed("AAA", &["AAA"], &entries), ["AAA", ended]);
    let (entries, _) = read("until = \"soon\"\n");
    assert_eq!(reviewed("AAA", &["AAA"], &entries), ["AAA", "until is no date"]);
    let (entries, faults) = read("reson = \"r\"\n");
    assert!(entries.is_empty() && faults.len() == 1, "an entry with an unknown key does not count");
    assert_eq!(file::read(&Source::new("s.toml", "[[suppression"), RULES).1.len(), 1);
}
