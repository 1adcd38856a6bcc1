//! Facts and leaflets into Fluent bundles, and bundles back into leaflets.
//!
//! In: a topic's leaflets, understood with its facts, and the bundles that were emitted before. Out: the text of one bundle for each
//! language, or why there is none. A bundle has the facts as messages, the topic's terms, and the leaflet as one message for each block;
//! where a sentence states a fact, the message refers to the fact's text for that place (`fact-session-interval-text.s7-p1`), so that a
//! changed fact changes the sentence, in that sentence's own form.
//!
//! A leaflet with errors is not emitted. One exception: a value that disagrees only because its fact has changed since the last
//! emission, in a sentence that was linked to that fact then. Its new form must be certain (`adapt`) and must read back to the new
//! value with our own reader; else the sentence is reported and nothing is written for that language.

mod adapt;
mod ids;
mod inflection;
mod layout;
mod link;
mod numerals;
mod previous;
mod render;
mod reshape;
mod text;
mod values;
mod verify;
mod writing;

pub use inflection::Inflection;
pub use previous::{CHECKSUM, FACTS, Previous, sum_of};
pub use render::{NotRendered, render};
pub use verify::{Group, verify};
pub use writing::Writing;

use crate::bundle::Figures;
use crate::check::Selection;
use crate::document::Format;
use crate::facts::FactSet;
use crate::finding::Finding;
use crate::source::Source;
use crate::workspace::Workspace;
use adapt::Grammar;
use link::{Linked, Prepared, link, prepare};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A leaflet to be emitted.
#[derive(Debug, Clone)]
pub struct Leaflet {
    /// Its text.
    pub source: Arc<Source>,
    /// Its format.
    pub format: Format,
    /// Its language tag.
    pub language: String,
}

/// What is to be emitted, and with what.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// Languages and topics at hand.
    pub workspace: &'a Workspace,
    /// Id of the topic in the workspace.
    pub topic: &'a str,
    /// The topic's name, as the bundles name it.
    pub name: &'a str,
    /// Which rules run.
    pub selection: &'a Selection,
    /// The leaflets, one a language.
    pub leaflets: &'a [Leaflet],
    /// The bundles that were emitted before, by language.
    pub previous: &'a BTreeMap<String, Arc<Source>>,
}

impl<'a> Request<'a> {
    fn facts(&self) -> Option<&'a FactSet> {
        self.workspace.topics.get(self.topic)?.facts.as_ref()
    }
}

/// What came of one leaflet.
#[derive(Debug, Clone)]
pub struct Emitted {
    /// Its language tag.
    pub language: String,
    /// The bundle; `None` where the leaflet has errors.
    pub text: Option<String>,
    /// What is wrong with the leaflet.
    pub findings: Vec<Finding>,
}

/// The grammar of a language, owned.
struct Owned {
    inflection: Inflection,
    figures: Figures,
    writing: Writing,
}

/// Emits all leaflets of a topic, in the order given.
pub fn emit(request: &Request<'_>) -> Vec<Emitted> {
    let Some(facts) = request.facts() else { return Vec::new() };
    let mut prepared: Vec<Prepared<'_>> = request.leaflets.iter().map(|leaflet| prepare(request, leaflet)).collect();
    name_like_source(&mut prepared, &facts.source_language);
    let owned: Vec<Owned> = prepared.iter().map(|one| owned(&one.leaflet.language)).collect();
    let mut linked = Vec::new();
    let original = prepared.iter().find(|one| one.leaflet.language == facts.source_language);
    for (one, owned) in prepared.iter().zip(&owned) {
        let previous = request.previous.get(&one.leaflet.language).map(Previous::new);
        linked.push(link(request, facts, one, original, previous.as_ref(), &grammar(one, owned)));
    }
    let shared =
        text::Shared { facts, name: request.name, places: places(&linked), terms: common_terms(request, facts) };
    let all = prepared.iter().zip(&owned).zip(linked);
    all.map(|((one, owned), linked)| finish(&shared, one, &grammar(one, owned), linked)).collect()
}

fn owned(language: &str) -> Owned {
    Owned {
        inflection: Inflection::shipped(language),
        figures: Figures::new(language),
        writing: Writing::shipped(language),
    }
}

fn grammar<'g>(prepared: &'g Prepared<'_>, owned: &'g Owned) -> Grammar<'g> {
    Grammar {
        pack: &prepared.understood.pack,
        inflection: &owned.inflection,
        figures: &owned.figures,
        writing: &owned.writing,
    }
}

/// Gives the blocks of translations the ids of the source leaflet's blocks.
fn name_like_source(prepared: &mut [Prepared<'_>], source_language: &str) {
    let Some(at) = prepared.iter().position(|one| one.leaflet.language == source_language) else { return };
    let source = (prepared[at].document.clone(), prepared[at].layout.clone());
    for one in prepared {
        one.ids = ids::translated((&source.0, &source.1), (&one.document, &one.layout));
    }
}

/// The places that state each value, over all languages.
fn places(linked: &[Linked]) -> BTreeMap<String, BTreeSet<String>> {
    let mut places: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for link in linked.iter().flat_map(|linked| &linked.links) {
        places.entry(link.key.clone()).or_default().insert(link.place.clone());
    }
    places
}

/// The topic's concepts that every language has a name for, with the names by language.
fn common_terms(request: &Request<'_>, facts: &FactSet) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut concepts: Vec<&String> = facts.uses.iter().map(|(id, _)| id).collect();
    concepts.sort();
    concepts.dedup();
    let mut terms = BTreeMap::new();
    for concept in concepts {
        let name =
            |leaflet: &Leaflet| Some((leaflet.language.clone(), text::term(request, &leaflet.language, concept)?));
        let names: Option<BTreeMap<String, String>> = request.leaflets.iter().map(name).collect();
        terms.extend(names.map(|names| (concept.clone(), names)));
    }
    terms
}

fn finish(shared: &text::Shared<'_>, one: &Prepared<'_>, grammar: &Grammar<'_>, linked: Linked) -> Emitted {
    let language = one.leaflet.language.clone();
    if !linked.findings.is_empty() {
        return Emitted { language, text: None, findings: linked.findings };
    }
    match text::bundle(shared, one, grammar, &linked.links) {
        Ok(text) => Emitted { language, text: Some(text), findings: Vec::new() },
        Err(finding) => Emitted { language, text: None, findings: vec![*finding] },
    }
}
