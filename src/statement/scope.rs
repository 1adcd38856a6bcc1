//! What limits a statement: concepts ("for acne scars"), ages and body weights.

use super::bind::Candidate;
use super::evidence::View;
use crate::facts::QuantityFact;
use crate::language::cues::Cue;
use crate::mention::{Form, QuantityMention};
use crate::quantity::{Quantity, Unit};
use crate::signs;
use std::ops::Range;

/// Ages and body weights in the sentence, the header cells, the lead-in or the heading, where the fact has values for some.
pub(super) fn bands(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> Vec<Quantity> {
    let known: Vec<Quantity> = fact.values.iter().flat_map(|value| value.bands.iter().copied()).collect();
    if known.is_empty() {
        return Vec::new();
    }
    let fits = |quantity: &QuantityMention| {
        // Only ages and body weights limit: "in 24 hours" and "500 mg" have the same dimensions.
        let kind = quantity.form == Form::Age
            || quantity.reading.unit.is_calendar()
            || Unit::parse("kg") == Some(quantity.reading.unit);
        kind && known.iter().any(|band| band.unit.dimension() == quantity.reading.unit.dimension())
    };
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let named = |block: usize, inside: &dyn Fn(&Range<usize>) -> bool| -> Vec<Quantity> {
        let found = view.blocks.get(block).map_or(&[][..], |found| found.quantities.as_slice());
        found
            .iter()
            .filter(|(range, quantity)| inside(range) && fits(quantity))
            .map(|(_, quantity)| quantity.reading)
            .collect()
    };
    let own = named(candidate.block, &|range| {
        sentence.start <= range.start && range.end <= sentence.end && *range != candidate.range
    });
    if !own.is_empty() {
        return own;
    }
    let outer = view.context(candidate.block).into_iter().map(|(context, _)| named(context, &|_| true));
    outer.into_iter().find(|named| !named.is_empty()).unwrap_or_default()
}

/// Scope concepts of the fact that limit this statement.
pub(super) fn scope(
    view: &View<'_>,
    fact: &QuantityFact,
    candidate: &Candidate,
    others: &[Range<usize>],
) -> Vec<String> {
    let mut concepts: Vec<String> = fact.values.iter().flat_map(|value| value.scope.iter().cloned()).collect();
    concepts.sort();
    concepts.dedup();
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let limits = |concept: &String| {
        let found = view.concept(candidate.block, &candidate.range, others, std::slice::from_ref(concept));
        let named = view.terms_in(candidate.block, &sentence).filter(|term| &term.concept == concept);
        let mut named = named.peekable();
        // What stands in a heading or a sentence before limits only weakly; a scope must be near.
        found.is_some_and(|(points, _)| points >= 52)
            && !is_named_with_others(view, fact, candidate, concept)
            && (named.peek().is_none() || named.any(|term| is_own(view, candidate, &sentence, &term.range, others)))
    };
    concepts.into_iter().filter(limits).collect()
}

/// Whether a header cell names the concept among others: then it is the first row of a table of labels, and limits nothing.
fn is_named_with_others(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate, concept: &String) -> bool {
    let other = |named: &String| named != concept && !fact.counts.contains(named) && !fact.is_about(named);
    let headers = view.document.blocks.get(candidate.block).map_or(&[][..], |block| block.headers.as_slice());
    headers.iter().any(|header| {
        let terms = view.terms(*header);
        terms.iter().any(|term| term.concept == *concept) && terms.iter().any(|term| other(&term.concept))
    })
}

/// Whether a concept at `term` limits this quantity: no other one, and it is not denied.
fn is_own(
    view: &View<'_>,
    candidate: &Candidate,
    sentence: &Range<usize>,
    term: &Range<usize>,
    others: &[Range<usize>],
) -> bool {
    !view.is_anothers(candidate.block, &candidate.range, term, others)
        && !is_parted(view, candidate, term, others)
        && !is_in_other_brackets(view, candidate, sentence, term)
        && !is_denied(view, candidate, sentence, term)
}

/// Whether the concept is denied where it stands: "without acne scars three to six".
fn is_denied(view: &View<'_>, candidate: &Candidate, sentence: &Range<usize>, term: &Range<usize>) -> bool {
    view.cues(candidate.block, sentence).any(|cue| {
        let beside = view.distance(candidate.block, &cue.range, term) <= 1;
        beside
            && match cue.cue {
                Cue::NegationBefore | Cue::AbsenceBefore => cue.range.end <= term.start,
                Cue::NegationAfter | Cue::AbsenceAfter => cue.range.start >= term.end,
                _ => false,
            }
    })
}

/// Whether the concept stands in brackets that do not hold the quantity: "3–6 (acne scars: 4–6)".
fn is_in_other_brackets(view: &View<'_>, candidate: &Candidate, sentence: &Range<usize>, term: &Range<usize>) -> bool {
    let text = view.text(candidate.block);
    let open = |at: usize| {
        let before = text.get(sentence.start..at).unwrap_or_default();
        before.rfind(['(', '\u{ff08}']).filter(|open| !before[*open..].contains([')', '\u{ff09}']))
    };
    open(term.start).is_some() && open(term.start) != open(candidate.range.start)
}

/// Whether a comma or semicolon parts the concept from the quantity, and none parts it from another one: "3–6; acne scars: 4–6".
fn is_parted(view: &View<'_>, candidate: &Candidate, term: &Range<usize>, others: &[Range<usize>]) -> bool {
    let text = view.text(candidate.block);
    let parted = |range: &Range<usize>| {
        let between = range.end.min(term.end)..range.start.max(term.start);
        text.get(between).is_some_and(|between| between.contains(signs::parts_items))
    };
    parted(&candidate.range) && others.iter().any(|other| *other != candidate.range && !parted(other))
}
