//! The leaflets of `content/` and a workspace to read them in.

use super::{cases, languages};
use leaflint::check::Selection;
use leaflint::document::{self, Document, Format, SentenceRules};
use leaflint::facts::{self, terms};
use leaflint::finding::Finding;
use leaflint::languages::Languages;
use leaflint::source::Source;
use leaflint::workspace::{Topic, Understood, Workspace};
use std::fs;
use std::path::{Path, PathBuf};

/// The topic whose leaflets every language of the level `full` has.
pub(crate) const TOPIC: &str = "microneedling";

/// A leaflet of ours.
#[derive(Debug, Clone)]
pub(crate) struct Leaflet {
    pub(crate) topic: String,
    pub(crate) tag: String,
    pub(crate) text: String,
}

/// The shipped languages and our topics; with `LEAFLINT_ROOT`, those of that folder, so that packs can be tried without a build.
pub(crate) fn workspace() -> Workspace {
    let root = cases::root();
    let elsewhere = std::env::var_os("LEAFLINT_ROOT").is_some();
    let languages = if elsewhere { languages::load(&root) } else { Languages::default() };
    let mut workspace = Workspace::new(languages);
    for folder in topics() {
        let topic = name(&folder);
        workspace.topics.insert(topic, read_topic(&root, &folder));
    }
    workspace
}

fn read_topic(root: &Path, folder: &Path) -> Topic {
    let (facts, problems) =
        facts::read("facts.toml", &fs::read_to_string(folder.join("facts.toml")).unwrap_or_default());
    assert!(problems.is_empty(), "{}: {problems:?}", folder.display());
    let shared = fs::read_to_string(root.join("locales/concepts.toml")).unwrap_or_default();
    let mut concepts = terms::read_concepts(&shared).0;
    let own = files(&folder.join("terms"), ".toml").into_iter();
    let own: Vec<_> = own.map(|(tag, text)| (tag, terms::read_terms(&text, None).0)).collect();
    for (_, base) in &own {
        concepts.extend(&base.added);
    }
    Topic { facts, terms: own, concepts, ..Topic::default() }
}

/// The folders of our topics, sorted.
fn topics() -> Vec<PathBuf> {
    let folders = fs::read_dir(cases::root().join("content")).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut folders: Vec<PathBuf> = folders.filter(|path| path.join("facts.toml").is_file()).collect();
    folders.sort();
    folders
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Names without their ending, and texts, of the files of a folder, sorted.
fn files(folder: &Path, ending: &str) -> Vec<(String, String)> {
    let paths = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let read = |path: PathBuf| {
        let stem = name(&path).strip_suffix(ending)?.to_owned();
        Some((stem, fs::read_to_string(path).unwrap_or_default()))
    };
    let mut found: Vec<(String, String)> = paths.filter_map(read).collect();
    found.sort();
    found
}

/// Our leaflets by topic and language; `LEAFLINT_LANGUAGE` picks those of one language.
pub(crate) fn all() -> Vec<Leaflet> {
    let only = std::env::var("LEAFLINT_LANGUAGE").ok();
    let wanted = |tag: &str| only.as_deref().is_none_or(|only| only == tag);
    let of = |folder: PathBuf| {
        let topic = name(&folder);
        let leaflets = files(&folder, ".md").into_iter().filter(|(tag, _)| wanted(tag));
        leaflets.map(|(tag, text)| Leaflet { topic: topic.clone(), tag, text }).collect::<Vec<_>>()
    };
    topics().into_iter().flat_map(of).collect()
}

/// A leaflet, read.
pub(crate) struct Read {
    pub(crate) source: Source,
    pub(crate) document: Document,
    pub(crate) understood: Understood,
}

/// Reads a text as Markdown, in the language and about the topic of a leaflet.
pub(crate) fn read(workspace: &Workspace, like: &Leaflet, text: &str) -> Read {
    read_as(workspace, like, text, Format::Markdown)
}

/// Reads a text in the language and about the topic of a leaflet.
pub(crate) fn read_as(workspace: &Workspace, like: &Leaflet, text: &str, format: Format) -> Read {
    let source = Source::new(format!("{}.md", like.tag), text);
    let mut document = document::read(&source, format, &SentenceRules::default());
    let understood = workspace.understand(&mut document, Some(&like.tag), Some(&like.topic));
    Read { source, document, understood }
}

/// The findings of the rules that are on.
pub(crate) fn check(workspace: &Workspace, like: &Leaflet, read: &Read) -> Vec<Finding> {
    let place = (Some(like.tag.as_str()), Some(like.topic.as_str()));
    workspace.check(&read.source, &read.document, &read.understood, place, None, &Selection::default())
}
