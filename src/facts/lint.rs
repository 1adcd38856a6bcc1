//! What is wrong with facts that read well: concepts that nobody names.
//!
//! In: facts, the list of concepts, and which concepts each language with leaflets has terms for. Out: problems.

use super::problem::nearest;
use super::terms::{Concepts, TermBase};
use super::{FactSet, Problem, QuantityFact};
use crate::finding::Message;
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

/// A language with leaflets, and the concepts it has terms for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its tag.
    pub language: String,
    /// Concept ids.
    pub concepts: BTreeSet<String>,
}

/// Checks facts against the concepts that there are and the terms that languages have.
pub fn lint(facts: &FactSet, concepts: &Concepts, languages: &[Named]) -> Vec<Problem> {
    let mut problems = unknown_concepts(facts, concepts);
    problems.extend(missing_terms(facts, concepts, languages));
    problems.sort_by_key(|problem| problem.span);
    problems
}

fn unknown_concepts(facts: &FactSet, concepts: &Concepts) -> Vec<Problem> {
    let unknown = facts.uses.iter().filter(|(id, _)| !concepts.contains(id));
    let problem = |(id, span): &(String, Span)| Problem::error(*span, unknown_concept(id, concepts));
    unknown.map(problem).collect()
}

/// Says that a concept is not in the list, and which one may be meant.
pub fn unknown_concept(id: &str, concepts: &Concepts) -> Message {
    let message = match nearest(id, concepts.by_id.keys().map(String::as_str)) {
        Some(nearest) => Message::new("facts-unknown-concept-similar").text("nearest", nearest),
        None => Message::new("facts-unknown-concept"),
    };
    message.text("concept", id)
}

/// Concepts that a language must have a term for, or statements of a fact cannot be found. Of a group, one is enough.
fn missing_terms(facts: &FactSet, concepts: &Concepts, languages: &[Named]) -> Vec<Problem> {
    let mut missing: BTreeMap<Span, (String, bool, Vec<&str>)> = BTreeMap::new();
    for (group, required) in needed(facts) {
        let Some(first) = group.first().filter(|id| concepts.contains(id)) else { continue };
        let Some((_, span)) = facts.uses.iter().find(|(id, _)| id == first) else { continue };
        let unnamed = |language: &&Named| !group.iter().any(|id| language.concepts.contains(id));
        let tags: Vec<&str> = languages.iter().filter(unnamed).map(|language| language.language.as_str()).collect();
        if !tags.is_empty() {
            let entry = missing.entry(*span).or_insert_with(|| (first.clone(), required, tags));
            entry.1 |= required;
        }
    }
    missing.into_iter().map(|(span, (concept, required, tags))| missing_term(span, &concept, required, &tags)).collect()
}

fn missing_term(span: Span, concept: &str, required: bool, tags: &[&str]) -> Problem {
    let message = Message::new("facts-missing-term").text("concept", concept).text("languages", tags.join(", "));
    if required { Problem::error(span, message) } else { Problem::warning(span, message) }
}

/// Groups of concepts of which one must be named, and whether a required fact needs it.
fn needed(facts: &FactSet) -> Vec<(Vec<String>, bool)> {
    let mut groups: Vec<(Vec<String>, bool)> = facts.quantities.iter().flat_map(needed_by).collect();
    let listed = facts.concepts.iter().filter(|fact| fact.listed);
    groups.extend(listed.map(|fact| (vec![fact.concept.clone()], fact.required)));
    groups
}

fn needed_by(fact: &QuantityFact) -> Vec<(Vec<String>, bool)> {
    let mut groups: Vec<Vec<String>> = fact.about.clone();
    groups.push(fact.counts.clone());
    groups.extend(fact.values.iter().flat_map(|value| value.scope.iter().map(|id| vec![id.clone()])));
    groups.retain(|group| !group.is_empty());
    groups.into_iter().map(|group| (group, fact.required)).collect()
}

/// Concepts that a topic's own terms file adds but the facts never use, neither themselves nor what they are a kind of.
pub fn unused(facts: &FactSet, topic: &TermBase) -> Vec<Problem> {
    let used = |id: &str| facts.uses.iter().any(|(use_, _)| use_ == id);
    let idle =
        topic.added.by_id.iter().filter(|(id, _)| !used(id) && !topic.added.broader_of(id).into_iter().any(used));
    idle.map(|(id, concept)| Problem::note(concept.span, Message::new("facts-unused-concept").text("concept", id)))
        .collect()
}
