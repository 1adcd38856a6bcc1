//! Terms files and the list of concepts.
//!
//! In: the text of `terms.toml` or `concepts.toml` (the schema is in `locales/README.md`). Out: a [`TermBase`] or [`Concepts`], and what
//! is wrong as plain data: `problem` puts it into messages. Only what `toml_file` uses is used, so that `build.rs` can include both.

use super::toml_file::{self, Fault, FaultKind, Sound, span_of};
use crate::source::Span;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_spanned::Spanned;
use std::collections::BTreeMap;

/// How a term may be used (as in TBX, ISO 30042).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// The one that is suggested.
    Preferred,
    /// As good as the preferred one.
    Admitted,
    /// Understood, but to be replaced.
    Deprecated,
    /// Must not be used.
    Forbidden,
}

/// One name of a concept in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// The name as written in the file.
    pub text: String,
    /// How it may be used.
    pub status: Status,
    /// Whether it is an inflected or everyday form, which is read but never suggested.
    pub form_only: bool,
    /// Where it stands in the file, quotes included.
    pub span: Span,
}

/// The names of concepts in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermBase {
    /// Terms by concept id, the preferred one first.
    pub concepts: BTreeMap<String, Vec<Term>>,
    /// Where each concept's table stands in the file.
    pub places: BTreeMap<String, Span>,
    /// Concepts that this file adds: those with a `gloss` or a `broader` of their own.
    pub added: Concepts,
}

impl TermBase {
    /// The same base with a word before the id of each concept, so that no other base means another one by it.
    #[must_use]
    pub fn renamed(self, word: &str) -> Self {
        let concepts = self.concepts.into_iter().map(|(id, terms)| (format!("{word}:{id}"), terms)).collect();
        let places = self.places.into_iter().map(|(id, span)| (format!("{word}:{id}"), span)).collect();
        Self { concepts, places, added: self.added }
    }
}

/// What is meant by a concept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concept {
    /// What is meant, in English.
    pub gloss: String,
    /// What kind of thing it is: condition, effect, medicine, procedure, thing, person; empty where nothing is said.
    pub kind: String,
    /// The concept of which this is a kind.
    pub broader: Option<String>,
    /// Where its table stands in the file.
    pub span: Span,
}

/// The concepts that there are, by id.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concepts {
    /// Concepts by id.
    pub by_id: BTreeMap<String, Concept>,
}

impl Concepts {
    /// Whether there is a concept of this id.
    pub fn contains(&self, id: &str) -> bool {
        self.by_id.contains_key(id)
    }

    /// The concepts of which `id` is a kind, the nearest first. A circle ends where it closes.
    pub fn broader_of<'c>(&'c self, id: &'c str) -> Vec<&'c str> {
        let mut chain: Vec<&str> = Vec::new();
        let mut at = id;
        while let Some(next) = self.by_id.get(at).and_then(|concept| concept.broader.as_deref()) {
            if next == id || chain.contains(&next) {
                break;
            }
            chain.push(next);
            at = next;
        }
        chain
    }

    /// Whether the chain of `id` comes back to itself.
    fn is_circular(&self, id: &str) -> bool {
        let last = self.broader_of(id).last().copied().unwrap_or(id);
        self.by_id.get(last).is_some_and(|concept| concept.broader.as_deref() == Some(id))
    }

    /// Takes over the concepts of another list; those that are there already stay.
    pub fn extend(&mut self, other: &Self) {
        for (id, concept) in &other.by_id {
            self.by_id.entry(id.clone()).or_insert_with(|| concept.clone());
        }
    }
}

/// What is wrong with a terms file or a list of concepts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TermFaultKind {
    /// It is no TOML, or a key or type does not fit.
    File(FaultKind),
    /// A concept that is not in the list.
    UnknownConcept(String),
    /// A concept without a term.
    Empty(String),
    /// A term that names another concept as well.
    TwoConcepts {
        /// The term.
        term: String,
        /// The concept that has it already.
        other: String,
    },
    /// A concept that is, over others, a kind of itself.
    Circle(String),
}

/// One fault and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermFault {
    /// The bytes that show it.
    pub span: Span,
    /// What is wrong.
    pub kind: TermFaultKind,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RawTerms {
    preferred: Option<Spanned<String>>,
    admitted: Vec<Spanned<String>>,
    forms: Vec<Spanned<String>>,
    deprecated: Vec<Spanned<String>>,
    forbidden: Vec<Spanned<String>>,
    gloss: Option<String>,
    kind: String,
    broader: Option<Spanned<String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RawConcept {
    gloss: String,
    kind: String,
    broader: Option<Spanned<String>>,
}

/// Reads a terms file. With `known`, concepts that are neither there nor added by the file itself are reported.
pub fn read_terms(text: &str, known: Option<&Concepts>) -> (TermBase, Vec<TermFault>) {
    let (sound, mut faults) = sound(text);
    let mut base = TermBase::default();
    for (id, span, raw) in tables::<RawTerms>(&sound, &mut faults) {
        let terms = terms_of(&raw);
        if terms.is_empty() && !sound.is_damaged(span) {
            faults.push(TermFault { span, kind: TermFaultKind::Empty(id.clone()) });
        }
        if raw.gloss.is_some() || raw.broader.is_some() {
            let broader = raw.broader.map(Spanned::into_inner);
            base.added
                .by_id
                .insert(id.clone(), Concept { gloss: raw.gloss.unwrap_or_default(), kind: raw.kind, broader, span });
        }
        base.places.insert(id.clone(), span);
        base.concepts.insert(id, terms);
    }
    faults.extend(unknown_concepts(&base, known));
    faults.extend(shared_terms(&base));
    faults.sort_by_key(|fault| fault.span);
    (base, faults)
}

/// Reads a list of concepts.
pub fn read_concepts(text: &str) -> (Concepts, Vec<TermFault>) {
    let (sound, mut faults) = sound(text);
    let mut concepts = Concepts::default();
    let mut links = Vec::new();
    for (id, span, raw) in tables::<RawConcept>(&sound, &mut faults) {
        links.extend(raw.broader.as_ref().map(|broader| (id.clone(), broader.get_ref().clone(), span_of(broader))));
        let broader = raw.broader.map(Spanned::into_inner);
        concepts.by_id.insert(id, Concept { gloss: raw.gloss, kind: raw.kind, broader, span });
    }
    for (id, broader, span) in links {
        if !concepts.contains(&broader) {
            faults.push(TermFault { span, kind: TermFaultKind::UnknownConcept(broader) });
        } else if concepts.is_circular(&id) {
            faults.push(TermFault { span, kind: TermFaultKind::Circle(id) });
        }
    }
    faults.sort_by_key(|fault| fault.span);
    (concepts, faults)
}

fn sound(text: &str) -> (Sound<'_>, Vec<TermFault>) {
    let sound = toml_file::sound(text);
    let faults = sound.faults.iter().cloned().map(TermFault::from).collect();
    (sound, faults)
}

impl From<Fault> for TermFault {
    fn from(fault: Fault) -> Self {
        Self { span: fault.span, kind: TermFaultKind::File(fault.kind) }
    }
}

/// The tables of a file: id, place of the id, and what stands in it.
fn tables<T: DeserializeOwned>(sound: &Sound<'_>, faults: &mut Vec<TermFault>) -> Vec<(String, Span, T)> {
    let mut tables = Vec::new();
    for (key, value) in sound.entries() {
        let mut found = Vec::new();
        if let Some(table) = toml_file::read(key.get_ref(), value, &mut found) {
            tables.push((key.get_ref().to_string(), span_of(&key), table));
        }
        faults.extend(found.into_iter().map(TermFault::from));
    }
    tables
}

fn terms_of(raw: &RawTerms) -> Vec<Term> {
    let preferred: Vec<Spanned<String>> = raw.preferred.iter().cloned().collect();
    let lists = [
        (&preferred, Status::Preferred, false),
        (&raw.admitted, Status::Admitted, false),
        (&raw.forms, Status::Admitted, true),
        (&raw.deprecated, Status::Deprecated, false),
        (&raw.forbidden, Status::Forbidden, false),
    ];
    let mut terms = Vec::new();
    for (words, status, form_only) in lists {
        let filled = words.iter().filter(|word| !word.get_ref().trim().is_empty());
        terms.extend(filled.map(|word| Term { text: word.get_ref().clone(), status, form_only, span: span_of(word) }));
    }
    terms
}

fn unknown_concepts(base: &TermBase, known: Option<&Concepts>) -> Vec<TermFault> {
    let Some(known) = known else { return Vec::new() };
    let exists = |id: &str| known.contains(id) || base.added.contains(id);
    let named = base.places.iter().filter(|(id, _)| !exists(id));
    let mut faults: Vec<TermFault> =
        named.map(|(id, span)| TermFault { span: *span, kind: TermFaultKind::UnknownConcept(id.clone()) }).collect();
    for concept in base.added.by_id.values() {
        let broader = concept.broader.iter().filter(|broader| !exists(broader));
        faults.extend(
            broader.map(|id| TermFault { span: concept.span, kind: TermFaultKind::UnknownConcept(id.clone()) }),
        );
    }
    faults
}

/// Finds terms that name two concepts, so that a leaflet's word could not be told apart.
fn shared_terms(base: &TermBase) -> Vec<TermFault> {
    let mut terms: Vec<(&String, &Term)> =
        base.concepts.iter().flat_map(|(id, terms)| terms.iter().map(move |term| (id, term))).collect();
    terms.sort_by_key(|(_, term)| term.span);
    let mut owners: BTreeMap<String, &String> = BTreeMap::new();
    let mut faults = Vec::new();
    for (id, term) in terms {
        let owner = *owners.entry(plain(&term.text)).or_insert(id);
        if owner != id {
            let kind = TermFaultKind::TwoConcepts { term: term.text.clone(), other: owner.clone() };
            faults.push(TermFault { span: term.span, kind });
        }
    }
    faults
}

/// A term as it is matched: case, hyphens and the number of blanks do not matter.
fn plain(term: &str) -> String {
    let lower = term.to_lowercase().replace('-', " ");
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}
