//! What is at hand without reading a leaflet: rules and their pages, languages, built-in topics, names of concepts.

use super::failure::Failure;
use super::packs::Packs;
use super::pipeline::{self, TopicFiles};
use crate::facts::Problem;
use crate::facts::terms::{self, Concepts};
use crate::finding::Message;
use crate::l10n::ConceptNames;
use crate::language::compile::File;
use crate::languages::{Languages, UserLanguage};
use crate::report::FileReport;
use crate::rules::{RULES, Rule};
use crate::shipped;
use crate::source::{Source, Span};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// A row of the table of languages.
#[derive(Debug, Clone)]
pub(crate) struct LanguageRow {
    /// Tag.
    pub(crate) tag: String,
    /// Name in English or in itself.
    pub(crate) name: String,
    /// `figures`, `pack` or `full`.
    pub(crate) level: &'static str,
}

/// The table of rules, sorted by id.
pub(crate) fn rules() -> &'static [Rule] {
    RULES
}

/// The ids of all rules.
pub(crate) fn rule_ids() -> Vec<&'static str> {
    rules().iter().map(|rule| rule.id).collect()
}

/// The rule of an id.
pub(super) fn known_rule(id: &str) -> Result<&'static Rule, Failure> {
    crate::rules::rule(id).ok_or_else(|| Failure::unknown("error-unknown-rule", id, &rule_ids()))
}

fn shipped(table: &'static [(&'static str, &'static str)], path: &str) -> Option<&'static str> {
    table.iter().find(|(name, _)| *name == path).map(|(_, text)| *text)
}

/// Names of concepts for messages: the preferred terms, read when the first one is asked for.
pub(crate) fn concept_names(packs: &Packs) -> ConceptNames {
    let packs = packs.clone();
    let read: Mutex<BTreeMap<String, BTreeMap<String, String>>> = Mutex::default();
    Arc::new(move |concept, tag| {
        let mut read = read.lock().unwrap_or_else(PoisonError::into_inner);
        let terms = read.entry(tag.to_owned()).or_insert_with(|| preferred_terms(&packs, tag));
        terms.get(concept).cloned()
    })
}

fn preferred_terms(packs: &Packs, tag: &str) -> BTreeMap<String, String> {
    let shipped = shipped(shipped::TERMS, &format!("locales/{tag}/terms.toml")).unwrap_or_default();
    let own = packs.read(tag, "terms.toml");
    let mut found = BTreeMap::new();
    for text in [Some(shipped), own.as_ref().map(|source| source.text.as_str())].into_iter().flatten() {
        let table: toml::Table = text.parse().unwrap_or_default();
        for (concept, term) in &table {
            if let Some(name) = term.get("preferred").and_then(toml::Value::as_str) {
                found.insert(concept.clone(), name.to_owned());
            }
        }
    }
    found
}

/// The topics of the built-in content.
pub(crate) fn built_in_topics() -> Vec<&'static str> {
    let topic = |path: &'static str| path.strip_prefix("content/")?.strip_suffix("/facts.toml");
    shipped::CONTENT.iter().filter_map(|(path, _)| topic(path)).collect()
}

/// The files of a topic of the built-in content.
pub(crate) fn built_in(topic: &str) -> Option<TopicFiles> {
    let facts = format!("content/{topic}/facts.toml");
    let source = |path: &str, text: &str| Arc::new(Source::new(path, text));
    let text = shipped(shipped::CONTENT, &facts)?;
    let folder = format!("content/{topic}/terms/");
    let term = |(path, text): &(&'static str, &'static str)| {
        let tag = path.strip_prefix(folder.as_str())?.strip_suffix(".toml")?;
        Some((tag.to_owned(), source(path, text)))
    };
    Some(TopicFiles { facts: source(&facts, text), terms: shipped::CONTENT.iter().filter_map(term).collect() })
}

/// The support table: all languages, the shipped ones and those of the user.
pub(crate) fn languages(packs: &Packs) -> Vec<LanguageRow> {
    let languages = read_languages(packs);
    let row = |tag: &str| {
        let pack = languages.pack(tag);
        LanguageRow { tag: tag.to_owned(), name: pack.name.clone(), level: level(tag, pack.has_words) }
    };
    languages.tags().into_iter().map(row).collect()
}

/// `full` has messages and a built-in leaflet, `pack` has words, `figures` has what CLDR knows.
fn level(tag: &str, has_words: bool) -> &'static str {
    let messages = crate::l10n::sources().any(|(known, _)| known == tag);
    let leaflet = shipped::CONTENT.iter().any(|(path, _)| path.ends_with(&format!("/{tag}.md")));
    match (has_words, messages && leaflet) {
        (true, true) => "full",
        (true, false) => "pack",
        (false, _) => "figures",
    }
}

pub(super) fn read_languages(packs: &Packs) -> Languages {
    let text = |tag: &str, name: &str| packs.read(tag, name).map(|source| source.text.clone());
    let tags = packs.tags().into_iter().filter(|tag| tag != "und");
    let users = tags.map(|tag| {
        let user = UserLanguage {
            cldr: text(&tag, "cldr.toml"),
            language: text(&tag, "language.toml"),
            terms: text(&tag, "terms.toml"),
            garble: text(&tag, "garble.toml"),
        };
        (tag, user)
    });
    let users = users
        .filter(|(_, user)| {
            user.cldr.is_some() || user.language.is_some() || user.terms.is_some() || user.garble.is_some()
        })
        .collect();
    Languages::new(users, text("und", "language.toml"))
}

/// What is wrong in a user's files for a language, one report a file.
pub(super) fn pack_faults(packs: &Packs, languages: &Languages, tag: &str) -> Vec<FileReport> {
    let mut by_file: BTreeMap<&'static str, Vec<Problem>> = BTreeMap::new();
    for problem in languages.problems(tag) {
        let name = if problem.file == File::Cldr { "cldr.toml" } else { "language.toml" };
        let span = problem.span.map_or_else(Span::default, |span| Span::new(span.start, span.end));
        let message = Message::new("bad-facts").text("reason", problem.message);
        by_file.entry(name).or_default().push(Problem::error(span, message));
    }
    for problem in languages.garble_problems(tag) {
        let span = problem.span.map_or_else(Span::default, |span| Span::new(span.start, span.end));
        let message = Message::new("bad-facts").text("reason", problem.message);
        by_file.entry("garble.toml").or_default().push(Problem::error(span, message));
    }
    let report = |(name, problems)| pipeline::fault(&packs.read(tag, name)?, problems);
    by_file.into_iter().filter_map(report).collect()
}

/// The concepts that all topics share.
pub(super) fn concepts() -> Concepts {
    terms::read_concepts(shipped(shipped::TERMS, "locales/concepts.toml").unwrap_or_default()).0
}

/// The ids of the concepts that a language names: in the user's terms, else in the shipped ones.
pub(super) fn named_concepts(packs: &Packs, tag: &str) -> Vec<String> {
    let own = packs.read(tag, "terms.toml");
    let shipped = shipped(shipped::TERMS, &format!("locales/{tag}/terms.toml"));
    let texts = shipped.into_iter().chain(own.as_ref().map(|source| source.text.as_str()));
    texts.flat_map(|text| terms::read_terms(text, None).0.concepts.into_keys()).collect()
}
