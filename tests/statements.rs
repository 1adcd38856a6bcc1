//! Statements of each language against the microneedling facts, case by case: `tests/lang/<tag>.statements.md`.

use crate::kit::{cases, languages};
use leaflint::document::{self, Format, SentenceRules};
use leaflint::facts::{self, terms};
use leaflint::source::Source;
use leaflint::statement::{ConceptStatement, QuantityStatement, Reading};
use leaflint::workspace::{Topic, Workspace};
use std::fs;
use std::path::Path;

#[test]
fn statements() {
    let root = cases::root();
    let workspace = workspace(&root);
    let only = std::env::var("LEAFLINT_LANGUAGE").ok();
    let mut files: Vec<_> =
        fs::read_dir(root.join("tests/lang")).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    let mut failures = Vec::new();
    for path in files {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some(tag) = name.strip_suffix(".statements.md") else { continue };
        if only.as_deref().is_some_and(|only| only != tag) {
            continue;
        }
        failures.extend(cases::run(&path, sorted, |text| read(&workspace, tag, text)));
    }
    assert!(failures.is_empty(), "{} cases fail:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn statements_on_another_treatment() {
    let root = cases::root();
    let workspace = with_facts(&root, "tests/other/facts.toml");
    let mut failures = Vec::new();
    let mut tags: Vec<String> = Vec::new();
    for entry in fs::read_dir(root.join("tests/other")).into_iter().flatten().flatten() {
        tags.extend(entry.file_name().to_string_lossy().strip_suffix(".md").map(str::to_owned));
    }
    tags.sort();
    for tag in tags {
        let path = root.join("tests/other").join(format!("{tag}.md"));
        failures.extend(cases::run(&path, sorted, |text| read(&workspace, &tag, text)));
    }
    assert!(failures.is_empty(), "{} cases fail:\n{}", failures.len(), failures.join("\n"));
}

/// The project's languages with the microneedling facts.
pub(crate) fn workspace(root: &Path) -> Workspace {
    with_facts(root, "content/microneedling/facts.toml")
}

/// The project's languages with the facts of a file.
fn with_facts(root: &Path, path: &str) -> Workspace {
    let text = fs::read_to_string(root.join(path)).unwrap_or_default();
    let (facts, problems) = facts::read("facts.toml", &text);
    assert!(problems.is_empty(), "{problems:?}");
    let mut workspace = Workspace::new(languages::load(root));
    let shared = fs::read_to_string(root.join("locales/concepts.toml")).unwrap_or_default();
    let concepts = terms::read_concepts(&shared).0;
    workspace.topics.insert("microneedling".to_owned(), Topic { facts, concepts, ..Topic::default() });
    workspace
}

fn read(workspace: &Workspace, tag: &str, text: &str) -> String {
    let source = Source::new("case.md", text);
    let mut document = document::read(&source, Format::Markdown, &SentenceRules::default());
    let understood = workspace.understand(&mut document, Some(tag), Some("microneedling"));
    short(&understood.reading)
}

/// Bound statements in the short form, in the order of the text.
fn short(reading: &Reading) -> String {
    let mut found: Vec<(usize, String)> =
        reading.quantities.iter().filter_map(|one| Some((one.span.start, quantity(one)?))).collect();
    found.extend(reading.concepts.iter().filter(|one| one.listed).map(|one| (one.span.start, concept(one))));
    found.sort();
    let mut texts: Vec<String> = found.into_iter().map(|(_, text)| text).collect();
    texts.dedup();
    if texts.is_empty() { "nothing".to_owned() } else { texts.join("; ") }
}

fn quantity(one: &QuantityStatement) -> Option<String> {
    let fact = one.fact.as_deref().filter(|_| !one.limit)?;
    let reversed = if one.reversed.is_some() { "not " } else { "" };
    Some(format!("{reversed}{fact} {}", crate::kit::readings::short(&one.reading)))
}

fn concept(one: &ConceptStatement) -> String {
    let denied = if one.negated { "not " } else { "" };
    let strength = one.strength.map(|strength| format!("{} ", strength.name())).unwrap_or_default();
    let predicate = one.predicate.as_deref().unwrap_or_default();
    format!("{denied}{strength}{predicate} {}", one.concept)
}

/// Order and hours do not matter: a quantity and its concept may be named in either order.
fn sorted(reading: &str) -> String {
    let mut parts: Vec<String> = reading.split("; ").map(|one| crate::kit::readings::normalised(one.trim())).collect();
    parts.sort();
    parts.dedup();
    parts.join("; ")
}
