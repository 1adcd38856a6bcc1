//! The project round the current folder: settings, topics, where leaflets lie.

use super::failure::Failure;
use super::input::{self, Input, shown_path};
use super::packs::{read_source, unreadable};
use super::pattern::{self, Captured};
use super::pipeline::{self, TopicFiles};
use crate::report::FileReport;
use crate::settings::{self, Settings};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const SETTINGS: &str = "leaflint.toml";
const CONTENT: &str = "content";
const LOCALES: &str = "locales";

/// A project: a folder with `leaflint.toml`, or with `content/`.
#[derive(Debug)]
pub(super) struct Project {
    /// The folder, relative to the current one; empty for the current one.
    root: PathBuf,
    /// Whether there is a settings file.
    configured: bool,
    pub(super) settings: Settings,
}

/// Looks in `start` and the folders above it. A settings file with mistakes stops the run.
pub(super) fn find(start: &Path) -> Result<Option<Project>, Failure> {
    let mut root = start.to_path_buf();
    // The path grows by `..` and stays short to print; the real one tells how far up is left.
    let depth = std::path::absolute(Path::new(".").join(start)).map_or(0, |path| path.ancestors().count());
    for _ in 0..depth {
        let file = root.join(SETTINGS);
        if file.is_file() {
            return read(root, &file).map(Some);
        }
        if root.join(CONTENT).is_dir() {
            return Ok(Some(Project { root, configured: false, settings: Settings::default() }));
        }
        root.push("..");
    }
    Ok(None)
}

fn read(root: PathBuf, file: &Path) -> Result<Project, Failure> {
    let source = read_source(file)?;
    match settings::read(&source, &pipeline::rule_ids()) {
        Ok(settings) => Ok(Project { root, configured: true, settings }),
        Err(findings) => Err(Failure::mistakes(FileReport::fault(source, findings))),
    }
}

impl Project {
    /// Folder of language packs: the one that the settings name, else `locales` beside the settings file.
    pub(super) fn locales(&self) -> Option<PathBuf> {
        let usual = || (self.configured && self.root.join(LOCALES).is_dir()).then_some(LOCALES.to_owned());
        self.settings.locales.clone().or_else(usual).map(|folder| self.root.join(folder))
    }

    /// All leaflets of the project, or of one topic, sorted by path.
    pub(super) fn leaflets(&self, topic: Option<&str>) -> Vec<Input> {
        let mut inputs = Vec::new();
        for found in self.files() {
            match found {
                Ok((path, place)) if self.wants(&place, topic) => inputs.push(input::read_file(&path, place)),
                Ok(_) => {}
                Err(report) => inputs.push(Input::Unreadable(report)),
            }
        }
        inputs
    }

    fn wants(&self, place: &Captured, topic: Option<&str>) -> bool {
        let found = place.topic.as_deref().unwrap_or_default();
        let listed = self.settings.topics.is_empty() || self.settings.topics.iter().any(|name| name == found);
        listed && topic.is_none_or(|topic| topic == found)
    }

    /// Where a path lies in the project; empty where it is no leaflet of it.
    pub(super) fn place(&self, path: &Path) -> Captured {
        let root = std::path::absolute(&self.root).and_then(|root| root.canonicalize());
        let file = path.canonicalize();
        let relative = root.ok().zip(file.ok()).and_then(|(root, file)| file.strip_prefix(root).ok().map(shown_path));
        relative.and_then(|relative| self.captures(&relative)).unwrap_or_default()
    }

    fn captures(&self, relative: &str) -> Option<Captured> {
        let mut found = pattern::captures(&self.settings.leaflets, relative)?;
        // Where the pattern names no topic there is one only.
        found.topic = found.topic.or_else(|| self.settings.topics.first().cloned());
        Some(found)
    }

    fn files(&self) -> Vec<Result<(PathBuf, Captured), Box<FileReport>>> {
        let base = self.root.join(pattern::base(&self.settings.leaflets));
        let base = if base.as_os_str().is_empty() { PathBuf::from(".") } else { base };
        let place = |path: PathBuf| {
            let relative = path.strip_prefix(&self.root).or_else(|_| path.strip_prefix(".")).map(shown_path).ok()?;
            self.captures(&relative).map(|place| (path, place))
        };
        input::walk(&base).into_iter().filter_map(|found| found.map(place).transpose()).collect()
    }

    /// Topics that have a facts file, sorted.
    pub(super) fn topics(&self) -> Vec<String> {
        let named = self.settings.topics.iter().cloned();
        let found = self.files().into_iter().filter_map(|found| found.ok().and_then(|(_, place)| place.topic));
        let all: BTreeSet<String> = named.chain(found).filter(|topic| self.facts_path(topic).is_file()).collect();
        all.into_iter()
            .filter(|topic| self.settings.topics.is_empty() || self.settings.topics.contains(topic))
            .collect()
    }

    fn facts_path(&self, topic: &str) -> PathBuf {
        self.root.join(pattern::fill(&self.settings.facts, topic))
    }

    /// The facts and terms of a topic; `None` where the project has no such topic.
    pub(super) fn topic(&self, topic: &str) -> Result<Option<TopicFiles>, Failure> {
        let path = self.facts_path(topic);
        // A topic is one name, no path: it must not lead out of the project.
        if topic.contains(['/', '\\']) || !path.is_file() {
            return Ok(None);
        }
        read_topic(&path).map(Some)
    }
}

/// Reads a facts file and the term bases in `terms/` beside it.
pub(super) fn read_topic(path: &Path) -> Result<TopicFiles, Failure> {
    let facts = read_source(path)?;
    let folder = path.parent().unwrap_or(Path::new("")).join("terms");
    let mut terms = Vec::new();
    if folder.is_dir() {
        let listed = std::fs::read_dir(&folder).map_err(|error| unreadable(&folder, &error))?;
        let mut paths: Vec<PathBuf> = listed.filter_map(Result::ok).map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths.iter().filter(|path| path.extension().is_some_and(|kind| kind == "toml")) {
            let tag = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            terms.push((tag, read_source(path)?));
        }
    }
    Ok(TopicFiles { facts, terms })
}
