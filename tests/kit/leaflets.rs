//! The leaflets of `content/` and a workspace to read them in.

use super::{cases, languages};
use leaflint::check::Selection;
use leaflint::document::{self, Document, Format, SentenceRules};
use leaflint::facts;
use leaflint::finding::Finding;
use leaflint::languages::Languages;
use leaflint::source::Source;
use leaflint::workspace::{Topic, Understood, Workspace};
use std::fs;

/// The topic of our leaflets.
pub(crate) const TOPIC: &str = "microneedling";

/// The shipped languages and our facts; with `LEAFLINT_ROOT`, those of that folder, so that packs can be tried without a build.
pub(crate) fn workspace() -> Workspace {
    let root = cases::root();
    let elsewhere = std::env::var_os("LEAFLINT_ROOT").is_some();
    let languages = if elsewhere { languages::load(&root) } else { Languages::default() };
    let path = root.join("content").join(TOPIC).join("facts.toml");
    let (facts, problems) = facts::read("facts.toml", &fs::read_to_string(path).unwrap_or_default());
    assert!(problems.is_empty(), "{problems:?}");
    let mut workspace = Workspace::new(languages);
    workspace.topics.insert(TOPIC.to_owned(), Topic { facts, ..Topic::default() });
    workspace
}

/// Tags and texts of the leaflets, sorted; `LEAFLINT_LANGUAGE` picks one.
pub(crate) fn all() -> Vec<(String, String)> {
    let only = std::env::var("LEAFLINT_LANGUAGE").ok();
    let folder = cases::root().join("content").join(TOPIC);
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(tag) = name.strip_suffix(".md") else { continue };
        if only.as_deref().is_none_or(|only| only == tag) {
            found.push((tag.to_owned(), fs::read_to_string(entry.path()).unwrap_or_default()));
        }
    }
    found.sort();
    found
}

/// A leaflet, read.
pub(crate) struct Read {
    pub(crate) source: Source,
    pub(crate) document: Document,
    pub(crate) understood: Understood,
}

/// Reads a Markdown leaflet about our topic.
pub(crate) fn read(workspace: &Workspace, tag: &str, text: &str) -> Read {
    read_as(workspace, tag, text, Format::Markdown)
}

/// Reads a leaflet about our topic.
pub(crate) fn read_as(workspace: &Workspace, tag: &str, text: &str, format: Format) -> Read {
    let source = Source::new(format!("{tag}.md"), text);
    let mut document = document::read(&source, format, &SentenceRules::default());
    let understood = workspace.understand(&mut document, Some(tag), Some(TOPIC));
    Read { source, document, understood }
}

/// The findings of the rules that are on.
pub(crate) fn check(workspace: &Workspace, tag: &str, read: &Read) -> Vec<Finding> {
    let place = (Some(tag), Some(TOPIC));
    workspace.check(&read.source, &read.document, &read.understood, place, None, &Selection::default())
}
