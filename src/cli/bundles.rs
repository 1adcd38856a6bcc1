//! Fluent files that `check` is given: read, grouped by name, verified.

use super::Paths;
use super::context::Context;
use super::failure::Failure;
use super::input::{self, UNREADABLE, shown_path};
use super::pipeline::{Core, GIVEN};
use super::topics::Topics;
use crate::bundle::{self, Bundle};
use crate::emit::{Group, verify};
use crate::finding::{Argument, Finding, Message, Severity};
use crate::l10n::FALLBACK;
use crate::language::tag::is_tag_like;
use crate::report::FileReport;
use crate::source::{Source, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Fluent files and the rest of the paths.
pub(super) fn split(paths: &[PathBuf]) -> (Vec<PathBuf>, Paths) {
    let fluent = |path: &&PathBuf| path.extension().is_some_and(|kind| kind.eq_ignore_ascii_case("ftl"));
    let found: Vec<PathBuf> = paths.iter().filter(fluent).cloned().collect();
    (found, Paths { paths: paths.iter().filter(|path| !fluent(path)).cloned().collect() })
}

/// Checks Fluent files: those of one name are one in several languages. Also says whether any could be read.
pub(super) fn check(paths: &[PathBuf], core: &mut Core, context: &Context) -> Result<(Vec<FileReport>, bool), Failure> {
    let mut groups: BTreeMap<String, Vec<Bundle>> = BTreeMap::new();
    let mut reports = Vec::new();
    for path in paths {
        match read(path) {
            Ok(mut bundle) => {
                bundle.neighbours = neighbours(path);
                groups.entry(stem(path)).or_default().push(bundle);
            }
            Err(report) => reports.push(*report),
        }
    }
    let some = !groups.is_empty();
    for (name, bundles) in groups {
        let topic = topic(&name, core, context, &mut reports)?;
        let facts = topic.as_deref().and_then(|topic| core.workspace().topics.get(topic)?.facts.as_ref());
        let source_language = facts.map_or(FALLBACK.to_owned(), |facts| facts.source_language.clone());
        let group = Group {
            bundles: &bundles,
            source_language: &source_language,
            workspace: core.workspace(),
            topic: topic.as_deref(),
            selection: core.selection(),
        };
        for (bundle, findings) in bundles.iter().zip(verify(&group)) {
            let mut report = FileReport::fault(Arc::clone(&bundle.source), findings);
            report.language.clone_from(&bundle.language);
            report.others.extend(topic.as_deref().and_then(|topic| core.facts_file(topic)).cloned());
            reports.push(report);
        }
    }
    Ok((reports, some))
}

/// The ids of the other Fluent files in a file's folder.
fn neighbours(path: &Path) -> BTreeSet<String> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path());
    let others = files.filter(|other| other.file_name() != path.file_name());
    let fluent = others.filter(|other| other.extension().is_some_and(|kind| kind.eq_ignore_ascii_case("ftl")));
    let bundles = fluent.filter_map(|other| read(&other).ok());
    bundles.flat_map(|bundle| bundle.entries.into_iter().map(|entry| entry.id)).collect()
}

/// The topic that a file is about: the one that is given, else the one that the file is named after.
fn topic(
    name: &str,
    core: &mut Core,
    context: &Context,
    reports: &mut Vec<FileReport>,
) -> Result<Option<String>, Failure> {
    let topics = Topics::new(context);
    if core.has_topic(GIVEN) {
        return Ok(Some(GIVEN.to_owned()));
    }
    if topics.is_given() {
        reports.extend(topics.load_given(core)?);
        return Ok(Some(GIVEN.to_owned()));
    }
    if !core.has_topic(name) {
        let Some(files) = topics.find(name)? else { return Ok(None) };
        reports.extend(core.add_topic(name, &files));
    }
    Ok(Some(name.to_owned()))
}

/// Reads a Fluent file; its language is the folder's name.
pub(super) fn read(path: &Path) -> Result<Bundle, Box<FileReport>> {
    let name = shown_path(path);
    let folder = path.parent().and_then(Path::file_name).map(|folder| folder.to_string_lossy().into_owned());
    match std::fs::read_to_string(path) {
        Ok(text) => {
            Ok(bundle::read(&Arc::new(Source::new(name, text)), folder.filter(|tag| is_tag_like(tag)).as_deref()))
        }
        Err(error) => {
            let reason = Argument::Message(input::reason_of(&error));
            let message = Message::new("unreadable-file").text("file", name.clone()).with("reason", reason);
            let finding = Finding::new(UNREADABLE, Severity::Error, Span::default(), message);
            Err(Box::new(FileReport::fault(Arc::new(Source::new(name, "")), vec![finding])))
        }
    }
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}
