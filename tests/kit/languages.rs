//! Languages read from the project's folder, so that a pack can be tested without a build.

use leaflint::languages::{Languages, UserLanguage};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// All languages of `locales/` below a root.
pub(crate) fn load(root: &Path) -> Languages {
    let folder = root.join("locales");
    let mut users = BTreeMap::new();
    for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
        let tag = entry.file_name().to_string_lossy().into_owned();
        let read = |name: &str| fs::read_to_string(entry.path().join(name)).ok();
        if tag != "und" && entry.path().is_dir() {
            users.insert(
                tag,
                UserLanguage {
                    cldr: read("cldr.toml"),
                    language: read("language.toml"),
                    terms: read("terms.toml"),
                    garble: read("garble.toml"),
                },
            );
        }
    }
    Languages::new(users, fs::read_to_string(folder.join("und/language.toml")).ok())
}
