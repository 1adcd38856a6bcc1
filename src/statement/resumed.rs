//! What a short sentence goes on about without naming it: "A cream numbs the skin. It is applied two hours before." Its figure is
//! about the one fact that the sentence before names, where the figure is used as that fact uses its own.

use super::bind::Candidate;
use super::evidence::{View, is_question};
use super::score::{ALIKE, closeness, is_age, own_terms};
use super::{against, subject, told, unstated};
use crate::facts::{FactSet, QuantityFact};
use crate::language::cues::Cue;
use crate::mention::{Form, TermMention};
use crate::quantity::{Dimension, Qualifier};
use std::ops::Range;

/// Words that such a sentence may have beside its figure: longer ones name something of their own, known or not.
const FEW: i32 = 8;
/// Points of a relation word that stands near its figure.
const NEAR: i32 = 74;

/// The one fact that the sentence before names and that a figure fits by its dimension and by the words around it.
pub(super) fn fact<'f>(
    view: &View<'_>,
    facts: &'f FactSet,
    candidate: &Candidate,
    others: &[Range<usize>],
) -> Option<&'f QuantityFact> {
    let (index, sentence) = view.sentence(candidate.block, candidate.range.start);
    let before = view.sentence_before(candidate.block, index)?;
    if candidate.reading.qualifier == Qualifier::Vague || !names_nothing(view, facts, candidate, &sentence) {
        return None;
    }
    let asks = |range: &Range<usize>| view.text(candidate.block).get(range.clone()).is_some_and(is_question);
    if asks(&sentence) || asks(&before) || view.is_elsewhere(candidate.block, &before) {
        return None;
    }
    let named = subjects(view, candidate, &before);
    let least = if is_taken_up(view, candidate) { 0 } else { ALIKE };
    let fits = |fact: &&QuantityFact| {
        is_named(fact, &named)
            && is_used_so(view, fact, candidate)
            && closeness(fact, candidate) >= least
            && !against::speaks_against(view, facts, fact, candidate, others)
            && !subject::is_anothers(view, facts, fact, candidate, others)
            && !unstated::is_unstated(view, fact, candidate)
    };
    let mut found = facts.quantities.iter().filter(fits);
    found.next().filter(|_| found.next().is_none())
}

/// Whether a short sentence has one figure and names nothing but what something comes before or after, or what is measured.
fn names_nothing(view: &View<'_>, facts: &FactSet, candidate: &Candidate, sentence: &Range<usize>) -> bool {
    let block = candidate.block;
    let (start, end) = (sentence.start..sentence.start, sentence.end..sentence.end);
    let words = view.distance(block, &start, &candidate.range) + view.distance(block, &candidate.range, &end);
    let quantities = view.blocks.get(block).map_or(&[][..], |found| found.quantities.as_slice());
    let inside = |range: &Range<usize>| sentence.start <= range.start && range.end <= sentence.end;
    // Both ends of a length may be told, each with its bound.
    let most = if candidate.reading.unit.dimension() == Dimension::Time { 1 } else { 2 };
    let measure = |term: &TermMention| facts.quantities.iter().any(|fact| fact.measure.as_ref() == Some(&term.concept));
    !candidate.implied
        && words <= FEW
        && quantities.iter().filter(|(range, _)| inside(range)).count() <= most
        && own_terms(view, candidate).all(|term| measure(term) || is_moment(view, candidate, sentence, term))
}

/// Whether a concept only says when: a word for before or after stands at it.
fn is_moment(view: &View<'_>, candidate: &Candidate, sentence: &Range<usize>, term: &TermMention) -> bool {
    let when = |cue: &Cue| matches!(cue, Cue::Relation(name) if name == "before" || name == "after");
    let mut cues = view.cues(candidate.block, sentence).filter(|cue| when(&cue.cue));
    cues.any(|cue| against::is_event(view, candidate, &term.range, &cue.range))
}

/// What a sentence names as more than the moment of something else.
fn subjects<'v>(view: &View<'v>, candidate: &Candidate, sentence: &Range<usize>) -> Vec<&'v TermMention> {
    let terms = view.terms_in(candidate.block, sentence);
    terms.filter(|term| !is_moment(view, candidate, sentence, term)).collect()
}

/// Whether all that a fact is about is named, and nothing that it is not about.
fn is_named(fact: &QuantityFact, named: &[&TermMention]) -> bool {
    let has = |concepts: &[String]| named.iter().any(|term| concepts.contains(&term.concept));
    !is_age(fact)
        && fact.counts.is_empty()
        && !fact.about.is_empty()
        && fact.about.iter().all(|group| has(group))
        && !has(&fact.not_about)
}

/// Whether the figure has the dimension of the fact and the sentence uses it so: a word for the relation stands near. A time without a
/// relation needs a word that takes up the sentence before; what has a length or a weight does not.
fn is_used_so(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let dimension = candidate.reading.unit.dimension();
    if dimension == Dimension::Count || !fact.values.iter().any(|value| value.unit.dimension() == dimension) {
        return false;
    }
    let period = matches!(candidate.form, Form::Period | Form::Rate);
    let every = |names: &[String]| period && names.iter().any(|name| name == "every");
    let mut said = view.relations_in_sentence(candidate.block, &candidate.range, &[]);
    said.extend(view.own_relations(candidate.block, &candidate.range));
    let near = |names: &[String]| said.iter().any(|(name, points)| names.contains(name) && *points >= NEAR);
    if near(&fact.not_relation) || every(&fact.not_relation) {
        return false;
    }
    if fact.relation.is_empty() {
        return !period && (dimension != Dimension::Time || is_taken_up(view, candidate));
    }
    // Before or after something many things are done that no fact speaks of.
    let side = |name: &String| told::is_side(name) && !is_taken_up(view, candidate);
    let relation: Vec<String> = fact.relation.iter().filter(|name| !side(name)).cloned().collect();
    every(&relation) || (!period && near(&relation))
}

/// Whether the sentence begins with a word that takes up the one before.
fn is_taken_up(view: &View<'_>, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let resumes = |cue: &Cue| matches!(cue, Cue::Relation(name) if name == "resumes");
    let mut cues = view.cues(candidate.block, &sentence);
    cues.any(|cue| resumes(&cue.cue) && cue.range.start == sentence.start)
}
