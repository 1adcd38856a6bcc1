//! Garbled text from outside the project: a clinic's own patterns and terms, and text that is no leaflet at all.

use super::{Folder, Ran};
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// The rules and words of the findings, one a line.
fn findings(ran: &Ran) -> String {
    let mut shown = String::new();
    for line in ran.lines() {
        let text = |key: &str| line[key].as_str().unwrap_or("-").to_owned();
        let _ = writeln!(shown, "{} {} {} -> {}", text("severity"), text("rule"), text("text"), text("suggestion"));
    }
    shown
}

#[test]
fn a_clinic_adds_patterns_without_building() {
    let own = r#"
[classes]
cream = ["crema", "pomada"]

[[pattern]]
rule = "tortured-phrase"
find = ["{cream} maravillosa"]
meant = "{1} hidratante"
severity = "error"
origin = "house style"
"#;
    let folder = Folder::new();
    folder.write("leaflint.toml", "").write("locales/es/garble.toml", own);
    folder.write("es.txt", "Aplique la Pomada maravillosa durante 3 semanas. La crema tonta no.\n");
    let ran = folder.run(&["check", "--language", "es", "--format", "jsonl", "es.txt"]);
    let shown = findings(&ran);
    assert!(shown.contains("error tortured-phrase Pomada maravillosa -> Pomada hidratante"), "{shown}{}", ran.err);
    // What is shipped goes on to be read: the words of the language, and its patterns.
    assert!(shown.contains("tortured-phrase crema tonta") && !shown.contains("unknown-language"), "{shown}");
    let read = folder.run(&["extract", "--what", "quantities", "--language", "es", "--format", "jsonl", "es.txt"]);
    assert!(read.out.contains("3 semanas"), "{}", read.out);
}

#[test]
fn a_mistake_in_a_clinics_patterns_is_shown_at_its_place() {
    let cases = [
        ("[[pattern]]\nrule = \"tortured-phrase\"\nfind = [\"one (two\"]\n", "garble.toml:3:", "bracket"),
        ("[[pattern]]\nrule = \"wrong-unit\"\nfind = [\"one two\"]\n", "garble.toml:3:", "takes no patterns"),
        ("[[pattern]]\nrule = \"tortured-phrase\"\nfind = [\"one {two}\"]\n", "garble.toml:3:", "no word class"),
        ("[[pattern]]\nrul = \"tortured-phrase\"\n", "garble.toml:2:", "rul"),
    ];
    for (text, place, reason) in cases {
        let folder = Folder::new();
        folder.write("leaflint.toml", "").write("locales/en/garble.toml", text).write("en.txt", "Good text for you.\n");
        let ran = folder.run(&["check", "--language", "en", "en.txt"]);
        assert_eq!(ran.status, Some(1), "{}{}", ran.out, ran.err);
        assert!(ran.out.contains(place) && ran.out.contains(reason), "{text}\n{}", ran.out);
    }
}

#[test]
fn what_is_no_leaflet_is_read_in_linear_time_and_does_not_flood() {
    const MOST: usize = 12;
    let sentence = "The skin is red for 3 days after the treatment, and the needles are 0.5 to 2 mm long. ";
    let cases = [
        ("line.txt", sentence.repeat(5_000)),
        ("code.txt", "QmFzZTY0SXNOb1RleHQrL0FiQ2RFZkdoSWpLbE1uT3BRclN0VXZXeFl6".repeat(8_000)),
        ("figures.txt", "12.50\t13.75\t0.25\t8.00\n".repeat(8_000)),
        ("same.txt", "the ".repeat(120_000)),
        ("spun.txt", "It takes concerning an hour and some of weeks, or additional. ".repeat(4_000)),
        ("brackets.txt", "([{".repeat(80_000)),
    ];
    for (name, text) in cases {
        let folder = Folder::new();
        folder.write(name, &text);
        let begun = Instant::now();
        let ran = folder.run(&["check", "--language", "en", "--format", "jsonl", name]);
        let rows = ran.lines();
        assert!(rows.len() <= MOST, "{name}: {} findings", rows.len());
        // Far above what a linear reading takes without optimisation, far below what a quadratic one does.
        assert!(begun.elapsed() < Duration::from_mins(1), "{name}: {:?}", begun.elapsed());
    }
}

#[test]
fn a_leaflet_in_another_language_is_one_finding() {
    let german = "# Microneedling\n\nDie Behandlung dauert etwa eine Stunde und tut kaum weh.\n\n## Nebenwirkungen\n\n- Rote Haut\n- \
        Schwellungen\n\nNach der Behandlung ist die Haut für einige Tage gerötet, und Sie sollten die Sonne meiden.\n";
    let folder = Folder::new();
    folder.write("leaflet.md", german);
    let ran = folder.run(&["check", "--language", "en", "--format", "jsonl", "--only", "wrong-language", "leaflet.md"]);
    assert_eq!(ran.lines().len(), 1, "{}", findings(&ran));
}

#[test]
fn code_comments_and_front_matter_are_not_read_as_text() {
    let garbled = "the the AThe Associate in Nursing ice pack, it takes concerning an hour";
    let text = format!(
        "---\nsource: none\nnote: \"{garbled}\"\n---\n\nThe skin heals soon.\n\n```\n{garbled}\n```\n\n<!-- {garbled} -->\n"
    );
    let folder = Folder::new();
    folder.write("leaflet.md", text);
    let ran = folder.run(&["check", "--language", "en", "--format", "jsonl", "leaflet.md"]);
    assert!(
        ran.lines().iter().all(|line| line["rule"] != "doubled-word" && line["rule"] != "spun-document"),
        "{}",
        findings(&ran)
    );
}
