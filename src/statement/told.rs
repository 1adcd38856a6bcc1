//! Figures that a label or a question ties to a fact, whatever they are: "Redness: 4–7 days", "When may I wear make-up? After four hours."
//! There a wrong figure is the fact's as much as the right one.

use super::bind::Candidate;
use super::evidence::{View, is_question};
use super::score::{EXACT, closeness};
use crate::document::BlockKind;
use crate::facts::{FactSet, QuantityFact};
use crate::language::cues::Cue;
use crate::mention::{Form, TermMention};
use crate::signs;
use std::ops::Range;

/// Words that an answer or a value behind a label may have beside its figure.
const FEW: i32 = 7;

/// Whether a concept is that of one fact alone among those with figures of its kind: a label "treatment" says little, "redness" much.
fn is_specific(facts: &FactSet, fact: &QuantityFact, term: &TermMention) -> bool {
    let dimension = |fact: &QuantityFact| fact.values.first().map(|value| value.unit.dimension());
    let about = |one: &QuantityFact| one.is_about(&term.concept);
    let alike = |one: &&QuantityFact| about(one) && dimension(one) == dimension(fact);
    about(fact) && facts.quantities.iter().filter(alike).count() == 1
}

/// Whether the sentence of a figure has few words, one figure of its kind, and names nothing that the fact is not about.
fn is_bare(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate, from: usize) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let before = from..candidate.range.start.max(from);
    let behind = candidate.range.end..sentence.end.max(candidate.range.end);
    let words = |range: Range<usize>| {
        let text = view.text(candidate.block).get(range).unwrap_or_default();
        i32::try_from(text.split_whitespace().count()).unwrap_or(i32::MAX)
    };
    let own = |term: &TermMention| fact.counts.contains(&term.concept) || fact.is_about(&term.concept);
    let others = view.terms_in(candidate.block, &(from..sentence.end)).any(|term| !own(term));
    words(before) + words(behind) <= FEW && !others && is_only_figure(view, candidate, &sentence)
}

/// Whether no other quantity of the kind stands in a range.
fn is_only_figure(view: &View<'_>, candidate: &Candidate, range: &Range<usize>) -> bool {
    let found = view.blocks.get(candidate.block).map_or(&[][..], |found| found.quantities.as_slice());
    let dimension = candidate.reading.unit.dimension();
    let alike = |(place, one): &&(Range<usize>, crate::mention::QuantityMention)| {
        range.start <= place.start && place.end <= range.end && one.reading.unit.dimension() == dimension
    };
    !candidate.implied && found.iter().filter(alike).count() == 1
}

/// Whether the figure is all that answers a question about what only this fact is about.
pub(super) fn is_answer(view: &View<'_>, facts: &FactSet, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let (index, sentence) = view.sentence(candidate.block, candidate.range.start);
    let asks = |block: usize, range: &Range<usize>| {
        let text = view.text(block).get(range.clone()).unwrap_or_default();
        is_question(text) && view.terms_in(block, range).any(|term| is_specific(facts, fact, term))
    };
    let own = |at: usize| view.document.blocks.get(candidate.block).and_then(|found| found.sentences.get(at)).cloned();
    // The figure stands in the first sentence behind the question, or in the second behind a yes.
    let before = index.checked_sub(1).and_then(own).is_some_and(|range| asks(candidate.block, &range));
    let above = || {
        let block = view.document.blocks.get(candidate.block);
        let near = candidate.block.checked_sub(1).filter(|at| is_heading_or_paragraph(view, *at));
        index == 0
            && block.is_some_and(|block| block.kind == BlockKind::Paragraph)
            && near.is_some_and(|at| asks(at, &(0..view.text(at).len())))
    };
    (before || above()) && is_bare(view, fact, candidate, sentence.start)
}

fn is_heading_or_paragraph(view: &View<'_>, block: usize) -> bool {
    let kind = view.document.blocks.get(block).map(|block| block.kind);
    matches!(kind, Some(BlockKind::Heading(2..) | BlockKind::Paragraph))
}

/// Whether a label before a colon, or the first cell of the row, names what only this fact is about, and the figure is all behind it.
pub(super) fn is_labelled(view: &View<'_>, facts: &FactSet, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let specific = |block: usize, range: &Range<usize>| {
        let mut terms = view.terms_in(block, range).peekable();
        terms.peek().is_some() && terms.all(|term| is_specific(facts, fact, term))
    };
    let column = |block: usize| match view.document.blocks.get(block).map(|block| block.kind) {
        Some(BlockKind::Cell { column, .. }) => Some(column),
        _ => None,
    };
    if column(candidate.block).is_some_and(|column| column > 0) {
        let headers = view.document.blocks.get(candidate.block).map_or(&[][..], |block| block.headers.as_slice());
        let mut labels = headers.iter().filter(|header| column(**header) == Some(0));
        let labelled = labels.any(|label| specific(*label, &(0..view.text(*label).len())));
        if labelled && is_bare(view, fact, candidate, sentence.start) {
            return true;
        }
    }
    let head = view.text(candidate.block).get(sentence.start..candidate.range.start).unwrap_or_default();
    let Some(colon) = head.rfind(signs::is_colon) else { return false };
    let label = sentence.start..sentence.start + colon;
    label.len() <= LABEL && specific(candidate.block, &label) && is_bare(view, fact, candidate, label.end)
}

/// Bytes that a label may have.
const LABEL: usize = 60;

/// Whether the sentence says right at the figure that something lasts, while the fact is no length of time and only a heading has a word
/// for its relation ("After the treatment: the result lasts 12 months").
pub(super) fn is_otherwise(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let (index, _) = view.sentence(candidate.block, candidate.range.start);
    let own = view.relations_in_sentence(candidate.block, &candidate.range, &[]);
    let says = |name: &str| own.iter().any(|(said, points)| said == name && *points >= 88);
    let period = matches!(candidate.form, Form::Period | Form::Rate);
    says("lasts")
        && !period
        && closeness(fact, candidate) < EXACT
        && view.question(candidate.block, index).is_none()
        && !fact.relates("lasts")
        && !own.iter().any(|(name, _)| fact.relation.contains(name))
        && !fact.relation.is_empty()
}

/// "For a week before and after the treatment": both words stand together, so neither speaks against a fact that has the other, or that
/// tells what is to be left.
pub(super) fn on_both_sides(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    if fact.action.is_none() && !fact.relation.iter().any(|name| is_side(name)) {
        return false;
    }
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let named = |wanted: &'static str| {
        let cues = view.cues(candidate.block, &sentence);
        cues.filter(move |cue| matches!(&cue.cue, Cue::Relation(name) if name == wanted))
    };
    named("before").any(|one| named("after").any(|other| view.distance(candidate.block, &one.range, &other.range) <= 1))
}

/// Whether a relation is the one side of an event or the other.
pub(super) fn is_side(name: &str) -> bool {
    name == "before" || name == "after"
}
