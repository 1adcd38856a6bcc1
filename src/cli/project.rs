//! The project round the current folder: settings, topics, where leaflets lie.

use super::catalog;
use super::failure::Failure;
use super::input::{self, Input, shown_path};
use super::packs::read_source;
use super::pipeline::TopicFiles;
use crate::facts::tbx;
use crate::l10n::FALLBACK;
use crate::project::{self, Fields, Topic};
use crate::report::FileReport;
use crate::settings::{self, Settings};
use crate::source::Source;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// Name of the settings file.
pub(super) const SETTINGS: &str = "leaflint.toml";
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
    files: OnceLock<Files>,
}

/// What lies in the project's folders.
#[derive(Debug)]
struct Files {
    sorted: project::Project,
    faults: Vec<FileReport>,
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
            let settings = Settings::default();
            return Ok(Some(Project { root, configured: false, settings, files: OnceLock::new() }));
        }
        root.push("..");
    }
    Ok(None)
}

fn read(root: PathBuf, file: &Path) -> Result<Project, Failure> {
    let source = read_source(file)?;
    match settings::read(&source, &catalog::rule_ids()) {
        Ok(settings) => Ok(Project { root, configured: true, settings, files: OnceLock::new() }),
        Err(findings) => Err(Failure::mistakes(FileReport::fault(source, findings))),
    }
}

impl Project {
    /// A path below the project's folder.
    pub(super) fn below(&self, path: &Path) -> PathBuf {
        self.root.join(path)
    }

    /// Folder of language packs: the one that the settings name, else `locales` beside the settings file.
    pub(super) fn locales(&self) -> Option<PathBuf> {
        let usual = || (self.configured && self.root.join(LOCALES).is_dir()).then_some(LOCALES.to_owned());
        self.settings.locales.clone().or_else(usual).map(|folder| self.root.join(folder))
    }

    /// A file that the settings name, or that lies beside them.
    pub(super) fn beside(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Where leaflets are looked for, as the settings say it.
    pub(super) fn patterns(&self) -> Vec<String> {
        let patterns = &self.settings.layout.leaflets;
        patterns.iter().map(|pattern| shown_path(&self.root.join(&pattern.text))).collect()
    }

    /// All leaflets of the project, or of one topic, by topic and path, and what could not be listed.
    pub(super) fn leaflets(&self, topic: Option<&str>) -> Vec<Input> {
        let files = self.files();
        let mut inputs: Vec<Input> =
            files.faults.iter().map(|fault| Input::Unreadable(Box::new(fault.clone()))).collect();
        for found in files.sorted.topics.iter().filter(|found| self.wants(&found.id, topic)) {
            inputs.extend(found.leaflets.iter().map(|leaflet| self.read_leaflet(leaflet, Some(&found.id))));
        }
        if topic.is_none() {
            inputs.extend(files.sorted.stray.iter().map(|leaflet| self.read_leaflet(leaflet, None)));
        }
        inputs
    }

    fn read_leaflet(&self, leaflet: &project::Leaflet, topic: Option<&str>) -> Input {
        let place = Fields { topic: topic.map(str::to_owned), language: leaflet.language.clone() };
        input::read_file(&self.root.join(&leaflet.path), place)
    }

    fn wants(&self, found: &str, topic: Option<&str>) -> bool {
        let listed = self.settings.topics.is_empty() || self.settings.topics.iter().any(|name| name == found);
        listed && topic.is_none_or(|topic| topic == found)
    }

    /// What a path says by its place in the project; nothing where it is no leaflet of it.
    pub(super) fn place(&self, path: &Path) -> Fields {
        // The root is an empty path when the project is the current folder.
        let root = std::path::Path::new(".").join(&self.root).canonicalize();
        let file = path.canonicalize();
        let relative = root.ok().zip(file.ok()).and_then(|(root, file)| file.strip_prefix(root).ok().map(shown_path));
        let patterns = &self.settings.layout.leaflets;
        let fits = |relative: &String| patterns.iter().find_map(|pattern| pattern.fields(relative));
        let Some(mut fields) = relative.as_ref().and_then(fits) else { return Fields::default() };
        if fields.topic.is_none() {
            // Where there is one topic, leaflets without one are about it.
            if let [only] = self.files().sorted.topics.as_slice() {
                fields.topic = Some(only.id.clone());
            }
        }
        fields
    }

    /// Topics that have a facts file, sorted.
    pub(super) fn topics(&self) -> Vec<String> {
        let topics =
            self.files().sorted.topics.iter().filter(|topic| topic.facts.is_some() && self.wants(&topic.id, None));
        topics.map(|topic| topic.id.clone()).collect()
    }

    /// The languages that a topic has leaflets in.
    pub(super) fn languages(&self, topic: &str) -> Vec<String> {
        let found = self.files().sorted.topic(topic);
        found.into_iter().flat_map(|topic| &topic.leaflets).filter_map(|leaflet| leaflet.language.clone()).collect()
    }

    /// The leaflet that the others of a topic translate, with its language: the one that the facts name, else the settings, else English;
    /// `None` where there is no leaflet in it.
    pub(super) fn original(&self, topic: &str) -> Option<(String, Arc<Source>)> {
        let found = self.files().sorted.topic(topic)?;
        let facts = found.facts.as_ref().and_then(|facts| read_source(&self.root.join(facts)).ok());
        let facts = facts.and_then(|facts| crate::facts::read(&facts.name, &facts.text).0);
        let named = facts.map(|facts| facts.source_language).filter(|language| !language.is_empty());
        let language = named.or_else(|| self.settings.source_language.clone()).unwrap_or_else(|| FALLBACK.to_owned());
        let leaflet = found.leaflets.get(found.source(&language)?)?;
        let source = read_source(&self.root.join(&leaflet.path)).ok()?;
        Some((language, source))
    }

    /// The facts and terms of a topic; `None` where the project has no facts about it.
    pub(super) fn topic(&self, topic: &str) -> Result<Option<TopicFiles>, Failure> {
        let found = self.files().sorted.topic(topic);
        let facts = found.and_then(|found| found.facts.as_ref().map(|facts| (found, facts)));
        facts.map(|(found, facts)| self.read_topic(found, facts)).transpose()
    }

    fn read_topic(&self, topic: &Topic, facts: &str) -> Result<TopicFiles, Failure> {
        let terms = topic.terms.iter().map(|(tag, path)| Ok((tag.clone(), read_source(&self.root.join(path))?)));
        let mut terms: Vec<_> = terms.collect::<Result<_, Failure>>()?;
        let facts = self.root.join(facts);
        for path in tbx_beside(&facts) {
            terms.push((String::new(), read_source(&path)?));
        }
        Ok(TopicFiles { facts: read_source(&facts)?, terms })
    }

    /// Lists the folders that the patterns begin with, once.
    fn files(&self) -> &Files {
        self.files.get_or_init(|| {
            let layout = &self.settings.layout;
            let patterns = layout.leaflets.iter().chain(&layout.facts).chain(&layout.terms);
            let mut bases: Vec<&str> = patterns.map(|pattern| base(&pattern.text)).collect();
            bases.sort_unstable();
            bases.dedup();
            let mut paths = Vec::new();
            let mut faults = Vec::new();
            // A folder that is not there holds nothing: the patterns say where files may lie.
            for folder in outermost(&bases).into_iter().map(|base| self.folder(base)).filter(|folder| folder.is_dir()) {
                for found in input::walk(&folder, &|_| true) {
                    match found {
                        Ok(path) => paths.push(self.relative(&path)),
                        Err(fault) => faults.push(*fault),
                    }
                }
            }
            Files { sorted: project::Project::new(&paths, layout), faults }
        })
    }

    fn folder(&self, base: &str) -> PathBuf {
        let folder = self.root.join(base);
        if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder }
    }

    fn relative(&self, path: &Path) -> String {
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        shown_path(path.strip_prefix(".").unwrap_or(path))
    }
}

/// The folders before the first name of a pattern.
fn base(pattern: &str) -> &str {
    let literal = pattern.split('{').next().unwrap_or_default();
    literal.rfind('/').map_or("", |at| literal.get(..at).unwrap_or_default())
}

/// Sorted folders without those that lie in another one of them.
fn outermost<'a>(bases: &[&'a str]) -> Vec<&'a str> {
    let inside = |base: &str, other: &str| {
        other.is_empty() || base.strip_prefix(other).is_some_and(|rest| rest.starts_with('/'))
    };
    bases.iter().copied().filter(|base| !bases.iter().any(|other| other != base && inside(base, other))).collect()
}

/// The term bases of others in `terms/` beside a facts file, sorted.
fn tbx_beside(facts: &Path) -> Vec<PathBuf> {
    let folder = facts.parent().unwrap_or(Path::new("")).join("terms");
    let listed = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = listed.map(|entry| entry.path()).collect();
    paths.retain(|path| path.to_string_lossy().ends_with(tbx::SUFFIX));
    paths.sort();
    paths
}

/// Reads a facts file and the term bases in `terms/` beside it.
pub(super) fn read_topic(path: &Path) -> Result<TopicFiles, Failure> {
    let facts = read_source(path)?;
    let folder = path.parent().unwrap_or(Path::new("")).join("terms");
    let listed = std::fs::read_dir(&folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = listed.map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|kind| kind == "toml" || kind == "tbx"));
    paths.sort();
    let tag = |path: &Path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let terms = paths.iter().map(|path| Ok((tag(path), read_source(path)?))).collect::<Result<_, Failure>>()?;
    Ok(TopicFiles { facts, terms })
}
