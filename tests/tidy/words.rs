//! No literal of the code is a word of a language or a name of a concept: those stand under `locales/`.

use super::each_literal;
use crate::kit::cases;
use leaflint::quantity::Unit;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// Literals that happen to be a word somewhere, with the reason why they may stand in the code.
const ALLOWED: &[(&str, &str)] = &[
    ("table", "a format of `compare`"),
    ("code", "the name of an argument of messages"),
    ("lt", "the name of an XML entity"),
    ("c", "an ISO 639 code or a POSIX locale"),
    ("en", "the language of the fallback"),
    ("es", "a language tag of the table of macrolanguages"),
    ("und", "the tag of the root pack"),
    ("lang", "a key of front matter, an environment variable"),
    ("kind", "a key of the machine formats"),
    ("line", "a key of the machine formats"),
    ("text", "a key of the machine formats, a method of messages"),
    ("level", "a key of the machine formats"),
    ("begin", "a key of GitLab's format"),
    ("results", "a key of SARIF"),
    ("fix", "an option"),
    ("ltr", "a direction of HTML"),
    ("missing", "a class of the sheet"),
    ("part", "a class of the sheet"),
    ("item", "a class of the sheet"),
    ("type", "a key of JSON Schema"),
    ("items", "a key of JSON Schema"),
    ("on", "a key of the machine formats"),
    ("tag", "the name of an argument in the help"),
    ("n", "the name of an argument"),
    ("figure", "the name of an argument of messages"),
    ("begin", "a key of GitLab's format"),
    ("results", "a key of SARIF"),
    ("number", "a function of Fluent"),
    ("p", "a part of the ids of messages"),
    ("li", "a part of the ids of messages"),
    ("max", "a part of the ids of messages"),
    ("seconds", "the name of an argument of messages"),
    ("figures", "a level of support"),
    ("full", "a level of support"),
    ("many", "a CLDR plural category"),
    ("other", "a CLDR plural category"),
    ("who", "a key of the file of suppressions"),
    ("two", "a CLDR plural category"),
    ("zero", "a CLDR plural category"),
    ("x", "a figure stands for any number"),
    ("uri", "a key of SARIF"),
    ("effect", "the root of a branch of the concepts"),
    ("medicine", "the root of a branch of the concepts"),
    ("\u{b0}c", "the sign of a unit, which folding takes apart"),
    ("\u{b0}f", "the sign of a unit, which folding takes apart"),
    ("\u{30fc}", "a sign between figures"),
];
/// ISO 639 and 3166 codes are words in many languages.
const CODES: &str = "src/language/codes.rs";

#[test]
fn the_code_has_words_of_no_language() {
    let words = words();
    let names = names();
    let mut faults = Vec::new();
    each_literal(|code, line, literal| {
        if code.path == CODES {
            return;
        }
        let folded = literal.trim().to_lowercase();
        let Some(places) = words.get(&folded) else { return };
        if !names.contains(&folded) && ALLOWED.iter().all(|(word, _)| *word != folded) {
            faults.push(format!("{}:{line}: {literal:?} is a word of {places:?}", code.path));
        }
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn exceptions_are_needed() {
    let words = words();
    let mut used = BTreeSet::new();
    each_literal(|_, _, literal| {
        used.insert(literal.trim().to_lowercase());
    });
    for (word, _) in ALLOWED {
        assert!(used.contains(*word) && words.contains_key(*word), "{word:?} needs no exception any more");
    }
}

/// Every entry with a letter in packs and term bases, and where it stands.
fn words() -> BTreeMap<String, BTreeSet<String>> {
    let mut words: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for folder in fs::read_dir(cases::root().join("locales")).into_iter().flatten().flatten() {
        let tag = folder.file_name().to_string_lossy().into_owned();
        for name in ["language.toml", "terms.toml"] {
            let text = fs::read_to_string(folder.path().join(name)).unwrap_or_default();
            let table: toml::Table = text.parse().unwrap_or_default();
            entries(&toml::Value::Table(table), &mut |word| {
                words.entry(word.to_lowercase()).or_default().insert(tag.clone());
            });
        }
    }
    words.retain(|word, _| word.chars().any(char::is_alphabetic));
    words
}

/// The strings in lists, and preferred terms.
fn entries(value: &toml::Value, take: &mut dyn FnMut(&str)) {
    match value {
        toml::Value::Array(list) => list.iter().for_each(|one| match one {
            toml::Value::String(word) => take(word),
            other => entries(other, take),
        }),
        toml::Value::Table(table) => {
            for (key, value) in table {
                match value {
                    toml::Value::String(word) if key == "preferred" => take(word),
                    other => entries(other, take),
                }
            }
        }
        _ => {}
    }
}

/// Names that the surface fixes: unit codes, keys of packs and facts, ids of rules and predicates.
fn names() -> BTreeSet<String> {
    let root = cases::root();
    let mut names: BTreeSet<String> = Unit::codes().map(str::to_lowercase).collect();
    names.extend(leaflint::rules::RULES.iter().map(|rule| rule.id.to_owned()));
    for path in ["locales/README.md", "content/README.md"] {
        let text = fs::read_to_string(root.join(path)).unwrap_or_default();
        // Everything in backquotes is a name of the surface.
        let quoted = text.split('`').skip(1).step_by(2);
        names.extend(quoted.flat_map(|name| name.split(['"', ' ', ',', '=', '.', '[', ']'])).map(str::to_lowercase));
    }
    names
}
