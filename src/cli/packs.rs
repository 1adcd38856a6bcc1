//! Folders of language packs: `<folder>/<tag>/<file>`. A file is read only when its language is used.

use super::failure::Failure;
use super::input::{reason_of, shown_path};
use crate::finding::{Argument, Message};
use crate::source::Source;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Name of the file with the tool's own messages.
const MESSAGES: &str = "leaflint.ftl";
/// A folder with one of these is a language's, whatever its tag: a user may add a language that nobody else has.
const FILES: &[&str] = &["cldr.toml", "language.toml", "terms.toml", "garble.toml", MESSAGES];

/// Folders that the user or the project names, the more important first.
#[derive(Debug, Clone, Default)]
pub(crate) struct Packs {
    folders: Vec<PathBuf>,
}

impl Packs {
    /// Takes folders; each must be one.
    pub(super) fn new(folders: Vec<PathBuf>) -> Result<Self, Failure> {
        for folder in &folders {
            std::fs::read_dir(folder).map_err(|error| unreadable(folder, &error))?;
        }
        Ok(Self { folders })
    }

    /// Language tags that have a folder, sorted.
    pub(crate) fn tags(&self) -> Vec<String> {
        let entries = self.folders.iter().filter_map(|folder| std::fs::read_dir(folder).ok()).flatten().flatten();
        let entries = entries.filter(|entry| FILES.iter().any(|name| entry.path().join(name).is_file()));
        let mut tags: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        tags.sort();
        tags.dedup();
        tags
    }

    /// The first file of that name for a language; `None` where no folder has one. Bytes that are no UTF-8 become replacement signs, so
    /// that the compiler of packs reports them where they stand.
    pub(crate) fn read(&self, tag: &str, name: &str) -> Option<Arc<Source>> {
        self.folders.iter().find_map(|folder| {
            let path = folder.join(tag).join(name);
            let bytes = std::fs::read(&path).ok()?;
            Some(Arc::new(Source::new(shown_path(&path), String::from_utf8_lossy(&bytes))))
        })
    }

    /// The message files for a locale and its relatives: tag and text, the more important last, because they override.
    pub(super) fn messages(&self, locale: &str) -> Vec<(String, String)> {
        let language = locale.split(['-', '_', '.', '@']).next().unwrap_or_default();
        let related = |tag: &String| tag.split('-').next().is_some_and(|first| first.eq_ignore_ascii_case(language));
        let files = self.tags().into_iter().filter(related);
        files.filter_map(|tag| self.read(&tag, MESSAGES).map(|source| (tag, source.text.clone()))).collect()
    }
}

/// Reads a file that the configuration names.
pub(super) fn read_source(path: &Path) -> Result<Arc<Source>, Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
    Ok(Arc::new(Source::new(shown_path(path), text)))
}

/// Something that the configuration names and that cannot be read.
pub(super) fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    let message = Message::new("unreadable-file").text("file", shown_path(path));
    Failure::new(message.with("reason", Argument::Message(reason_of(error))))
}
