//! Rules case by case: `tests/pairs/<id>.md`. A case is a heading, fenced texts and the findings that are expected of that rule.
//!
//! A fence is marked with a language tag; the source with `source` behind it. More than one translation makes a topic.
//! A finding is a line `- severity "text"`; `- nothing` where there is none. `UPDATE=1` rewrites the expectations.

use crate::kit::{cases, leaflets};
use leaflint::check::Selection;
use leaflint::document::{self, Format, SentenceRules};
use leaflint::project::marks::Side;
use leaflint::source::Source;
use leaflint::workspace::{Original, Workspace};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::Arc;

#[derive(Debug, Default)]
struct Case {
    title: String,
    source: Option<(String, String)>,
    target: (String, String),
    /// Lines of the file with the expectations.
    lines: Vec<usize>,
}

#[test]
fn pairs() {
    let workspace = leaflets::workspace();
    let mut files: Vec<_> = fs::read_dir(cases::root().join("tests/pairs"))
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    files.sort();
    assert!(!files.is_empty());
    let failures: Vec<String> = files.iter().flat_map(|path| run(&workspace, path)).collect();
    assert!(failures.is_empty(), "{} cases fail:\n{}", failures.len(), failures.join("\n"));
}

/// Every faithful leaflet of ours, paired with its source, gives no error and no warning.
#[test]
fn faithful_translations_are_silent() {
    let workspace = leaflets::workspace();
    let all = leaflets::all();
    let mut failures = Vec::new();
    for leaflet in all.iter().filter(|leaflet| leaflet.tag != "en") {
        let Some(source) = all.iter().find(|other| other.tag == "en" && other.topic == leaflet.topic) else { continue };
        let found = findings(&workspace, Some(("en", &source.text)), (&leaflet.tag, &leaflet.text), None);
        failures.extend(
            found.into_iter().filter(|line| !line.starts_with("- note")).map(|line| format!("{}: {line}", leaflet.tag)),
        );
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn run(workspace: &Workspace, path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap_or_default();
    let rule = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut failures = Vec::new();
    for case in parse(&text).into_iter().rev() {
        let expected: Vec<String> = case.lines.iter().map(|at| lines[*at].clone()).collect();
        let source = case.source.as_ref().map(|(tag, text)| (tag.as_str(), text.as_str()));
        let mut found = findings(workspace, source, (&case.target.0, &case.target.1), Some(&rule));
        if found.is_empty() {
            found.push("- nothing".to_owned());
        }
        if found != expected {
            let mut failure = String::new();
            let _ =
                write!(failure, "{}: {}\n  expected {expected:?}\n  got      {found:?}", path.display(), case.title);
            failures.push(failure);
            if let (Some(first), Some(last)) = (case.lines.first(), case.lines.last()) {
                lines.splice(first..=last, found);
            }
        }
    }
    if std::env::var_os("UPDATE").is_some() && !failures.is_empty() {
        let _ = fs::write(path, lines.join("\n") + "\n");
        return Vec::new();
    }
    failures
}

fn parse(text: &str) -> Vec<Case> {
    let mut found: Vec<Case> = Vec::new();
    let mut fence: Option<(String, String)> = None;
    for (at, line) in text.lines().enumerate() {
        if let Some((info, body)) = &mut fence {
            if line == "```" {
                let (info, body) = (info.clone(), std::mem::take(body));
                fence = None;
                let Some(case) = found.last_mut() else { continue };
                match info.strip_suffix(" source") {
                    Some(tag) => case.source = Some((tag.to_owned(), body)),
                    None => case.target = (info, body),
                }
            } else {
                body.push_str(line);
                body.push('\n');
            }
        } else if let Some(title) = line.strip_prefix("## ") {
            found.push(Case { title: title.to_owned(), ..Case::default() });
        } else if let Some(info) = line.strip_prefix("```") {
            fence = Some((info.to_owned(), String::new()));
        } else if line.starts_with("- ") {
            found.last_mut().into_iter().for_each(|case| case.lines.push(at));
        }
    }
    found
}

/// The findings of one rule, or of those that compare with the source, one a line.
fn findings(
    workspace: &Workspace,
    source: Option<(&str, &str)>,
    (tag, text): (&str, &str),
    rule: Option<&str>,
) -> Vec<String> {
    let file = Source::new(format!("{tag}.md"), text);
    let mut document = document::read(&file, Format::Markdown, &SentenceRules::default());
    let understood = workspace.understand(&mut document, Some(tag), None);
    let side = Side::new(&document, &understood.reading, &understood.pack);
    let original = source.map(|(tag, text)| {
        let file = Arc::new(Source::new("source.md", text));
        let mut own = document::read(&file, Format::Markdown, &SentenceRules::default());
        let understood = workspace.understand(&mut own, Some(tag), None);
        Original::new(file, own, Some(tag.to_owned()), understood, side)
    });
    let selection = Selection { only: rule.map(str::to_owned).into_iter().collect(), ..Selection::default() };
    let found = workspace.check(&file, &document, &understood, (Some(tag), None), original.as_ref(), &selection);
    found.iter().map(|one| format!("- {} {:?}", one.severity.name(), file.slice(one.span))).collect()
}
