//! Rules on the wording of a leaflet, without facts: `tests/rules/<rule>.md` holds texts and what that rule must report, and the patterns
//! of every language are held to their own examples. `tests/judged/<name>.md` holds texts that are judged by the shipped facts on
//! microneedling, and all that is reported but for what they do not mention. `UPDATE=1` writes the expectations anew.

use crate::kit::cases::{root, run};
use crate::kit::leaflets::{self, Leaflet};
use leaflint::check::Selection;
use leaflint::document::{self, Format, SentenceRules};
use leaflint::finding::Finding;
use leaflint::garble::Garble;
use leaflint::garble::raw::RawGarble;
use leaflint::languages::Languages;
use leaflint::rules::RULES;
use leaflint::source::Source;
use leaflint::workspace::Workspace;
use std::fs;
use std::path::PathBuf;

/// The findings of some rules on a text in a language.
fn findings(workspace: &Workspace, language: &str, text: &str, only: &[&str]) -> (Source, Vec<Finding>) {
    let source = Source::new("leaflet", text);
    let mut document = document::read(&source, Format::Text, &SentenceRules::default());
    let understood = workspace.understand(&mut document, Some(language), None);
    let selection = Selection { only: only.iter().map(|id| (*id).to_owned()).collect(), ..Selection::default() };
    let found = workspace.check(&source, &document, &understood, (Some(language), None), None, &selection);
    (source, found)
}

/// `severity "words" -> "suggestion"`, one after the other, or `nothing`.
fn short(workspace: &Workspace, rule: &str, case: &str) -> String {
    let (language, text) = case.split_once(": ").unwrap_or(("en", case));
    let (source, found) = findings(workspace, language, text, &[rule]);
    let one = |finding: &Finding| {
        let words: String = source.slice(finding.span).chars().take(80).collect();
        let meant = finding.suggestion.as_ref().map(|meant| format!(" -> {meant:?}")).unwrap_or_default();
        format!("{} {words:?}{meant}", finding.severity.name())
    };
    let all: Vec<String> = found.iter().map(one).collect();
    if all.is_empty() { "nothing".to_owned() } else { all.join("; ") }
}

#[test]
fn rules_report_what_they_must_and_nothing_else() {
    let workspace = Workspace::new(Languages::default());
    let mut failures = Vec::new();
    let mut paths: Vec<PathBuf> =
        fs::read_dir(root().join("tests/rules")).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        let rule = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        assert!(RULES.iter().any(|known| known.id == rule), "there is no rule {rule}");
        failures.extend(run(&path, str::to_owned, |case| short(&workspace, &rule, case)));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// `severity rule fact "words"`, one after the other, or `nothing`, for a text that is judged by our facts.
fn judged(workspace: &Workspace, case: &str) -> String {
    let (tag, text) = case.split_once(": ").unwrap_or(("en", case));
    let leaflet = Leaflet { topic: leaflets::TOPIC.to_owned(), tag: tag.to_owned(), text: text.to_owned() };
    let read = leaflets::read(workspace, &leaflet, text);
    let found = leaflets::check(workspace, &leaflet, &read);
    let one = |finding: &Finding| {
        let fact = finding.fact.as_deref().unwrap_or("-");
        format!("{} {} {fact} {:?}", finding.severity.name(), finding.rule, &text[finding.span.start..finding.span.end])
    };
    let all: Vec<String> = found.iter().filter(|one| one.rule != "missing-statement").map(one).collect();
    if all.is_empty() { "nothing".to_owned() } else { all.join("; ") }
}

#[test]
fn statements_are_judged_by_the_facts() {
    let workspace = leaflets::workspace();
    let folder = fs::read_dir(root().join("tests/judged"));
    let mut paths: Vec<PathBuf> = folder.into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    assert!(!paths.is_empty());
    let failures = paths.iter().flat_map(|path| run(path, str::to_owned, |case| judged(&workspace, case)));
    let failures: Vec<String> = failures.collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// The `garble.toml` files that are shipped: language tag and text.
fn garbles() -> Vec<(String, String)> {
    let folders = fs::read_dir(root().join("locales")).into_iter().flatten().flatten();
    let read = |folder: fs::DirEntry| {
        Some((
            folder.file_name().to_string_lossy().into_owned(),
            fs::read_to_string(folder.path().join("garble.toml")).ok()?,
        ))
    };
    let mut all: Vec<(String, String)> = folders.filter_map(read).collect();
    all.sort();
    all
}

#[test]
fn patterns_keep_to_their_examples() {
    let workspace = Workspace::new(Languages::default());
    let mut faults = Vec::new();
    for (tag, text) in garbles() {
        let (_, problems) = Garble::new(&[&text]);
        faults.extend(problems.iter().map(|problem| format!("{tag}: {}", problem.message)));
        let raw: RawGarble = toml::from_str(&text).unwrap_or_default();
        for pattern in &raw.pattern {
            let name = pattern.find.first().map(|find| find.get_ref().as_str()).unwrap_or_default();
            let fires = |example: &String| !findings(&workspace, &tag, example, &[&pattern.rule]).1.is_empty();
            if !RULES.iter().any(|rule| rule.id == pattern.rule) {
                faults.push(format!("{tag}: {name}: there is no rule {:?}", pattern.rule));
            }
            if pattern.origin.is_empty() || pattern.bad.is_empty() || pattern.good.is_empty() {
                faults.push(format!("{tag}: {name}: origin, bad and good must be given"));
            }
            faults.extend(
                pattern
                    .bad
                    .iter()
                    .filter(|example| !fires(example))
                    .map(|example| format!("{tag}: {name}: misses {example:?}")),
            );
            faults.extend(
                pattern
                    .good
                    .iter()
                    .filter(|example| fires(example))
                    .map(|example| format!("{tag}: {name}: fires on {example:?}")),
            );
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A leaflet that was filed under another language is one fault, whether that language is written alike, otherwise, or unknown.
#[test]
fn a_leaflet_in_another_language_is_one_finding() {
    let workspace = leaflets::workspace();
    let text = fs::read_to_string(root().join("content/microneedling/en.md")).unwrap_or_default();
    for tag in ["fr", "pl", "ja", "ar", "zh-Hans", "th", "qxx"] {
        let leaflet = Leaflet { topic: leaflets::TOPIC.to_owned(), tag: tag.to_owned(), text: text.clone() };
        let read = leaflets::read(&workspace, &leaflet, &text);
        let found = leaflets::check(&workspace, &leaflet, &read);
        assert_eq!(found.iter().filter(|one| one.rule == "wrong-language").count(), 1, "{tag}");
    }
}

#[test]
fn a_cause_is_reported_once() {
    const MOST: usize = 12;
    let workspace = Workspace::new(Languages::default());
    let english = "Do not take this medicine if you are pregnant, and tell us about all your other medicines.\n\n";
    let row = "12.5\t13.5\t14.5\t12.5\n";
    let texts = [
        english.repeat(400),
        "La piel estÃ¡ roja despuÃ©s del tratamiento. ".repeat(500),
        "QmFzZTY0IGlzIG5vIHRleHQ".repeat(2000),
        row.repeat(500),
        "the the ".repeat(2000),
        "\u{200b}a ".repeat(2000),
        format!("```\n{}\n```\n<!-- {} -->\n", english.repeat(20), "the the ".repeat(200)),
    ];
    for text in &texts {
        for language in ["es", "de", "ja", "ar"] {
            let count = findings(&workspace, language, text, &[]).1.len();
            assert!(count <= MOST, "{count} findings in {language} on {:?}", text.chars().take(60).collect::<String>());
        }
    }
}
