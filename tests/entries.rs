//! Every number word, unit, bound and mask that a `language.toml` lists is met by a case of its language.
//!
//! In: `locales/<tag>/language.toml`, `tests/lang/<tag>.md` and `tests/lang/<tag>.entries.md`, where what the former leaves out stands
//! entry by entry. An entry counts as used where it is a token of a case, as the scanner
//! sees it: an entry that only ever stands inside a longer one, or that no text can reach, shows here.

use crate::kit::{cases, languages, readings};
use leaflint::language::Pack;
use leaflint::language::pack::key;
use leaflint::mention::token;
use leaflint::text::fold;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The languages whose words are written by hand throughout.
const LANGUAGES: &[&str] = &[
    "en", "es", "fr", "de", "it", "pt-BR", "nl", "pl", "cs", "sv", "da", "nb", "fi", "hu", "ro", "el", "bg", "tr",
    "ru", "uk", "ar", "he", "fa", "hi", "zh-Hans", "ja", "ko", "vi", "id", "th",
];

/// The sections that make the quantity lexicon.
const SECTIONS: &[&str] = &["numbers", "units", "words", "frequency", "range", "bounds", "age", "ratio", "masks"];

/// Lists of these names hold no words that stand in texts as they are.
const OTHERWISE: &[&str] = &["remove", "ordinal-fractions", "endings"];

#[test]
fn entries_are_used() {
    let root = cases::root();
    let languages = languages::load(&root);
    let mut faults = Vec::new();
    for tag in LANGUAGES {
        let used = used(&root, tag, &languages.pack(tag));
        for (place, entry) in entries(&root, tag) {
            if !used.contains(&key(&entry)) {
                faults.push(format!("{tag}\t{place}\t{entry}"));
            }
        }
    }
    assert!(faults.is_empty(), "{} entries are used by no case of tests/lang:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn each_entry_is_read() {
    let root = cases::root();
    let languages = languages::load(&root);
    let failures: Vec<String> = LANGUAGES
        .iter()
        .flat_map(|tag| {
            let pack = languages.pack(tag);
            let path = root.join(format!("tests/lang/{tag}.entries.md"));
            cases::run(&path, readings::normalised, |text| readings::quantities(text, &pack))
        })
        .collect();
    assert!(failures.is_empty(), "{} cases fail:\n{}", failures.len(), failures.join("\n"));
}

/// What the scanner finds in the cases of a language.
fn used(root: &Path, tag: &str, pack: &Pack) -> BTreeSet<String> {
    let read = |name: &str| fs::read_to_string(root.join("tests/lang").join(name)).unwrap_or_default();
    let text = format!("{}\n{}", read(&format!("{tag}.md")), read(&format!("{tag}.entries.md")));
    let mut used = BTreeSet::new();
    for case in cases::parse(&text).unwrap_or_default() {
        let folded = fold(&case.text);
        for found in token::scan(&folded, pack) {
            used.insert(key(&folded.text[found.start..found.end]));
        }
    }
    used
}

/// The entries of a language's quantity sections, with the place of each.
fn entries(root: &Path, tag: &str) -> Vec<(String, String)> {
    let text = fs::read_to_string(root.join(format!("locales/{tag}/language.toml"))).unwrap_or_default();
    let table: toml::Table = text.parse().unwrap_or_default();
    let mut found = Vec::new();
    for section in SECTIONS {
        if let Some(value) = table.get(*section) {
            collect(section, value, &mut found);
        }
    }
    found
}

fn collect(place: &str, value: &toml::Value, found: &mut Vec<(String, String)>) {
    match value {
        toml::Value::String(entry) if !entry.is_empty() => found.push((place.to_owned(), entry.clone())),
        toml::Value::Array(list) => list.iter().for_each(|value| collect(place, value, found)),
        toml::Value::Table(table) => {
            let inner = table.iter().filter(|(name, _)| !OTHERWISE.contains(&name.as_str()));
            inner.for_each(|(name, value)| collect(&format!("{place}.{name}"), value, found));
        }
        _ => {}
    }
}
