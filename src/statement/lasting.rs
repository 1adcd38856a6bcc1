//! What lasts, where a sentence names two things that last: "a session takes 90 minutes, numbing cream included" gives the session's time.

use super::bind::Candidate;
use super::evidence::View;
use super::score::own_terms;
use super::verdict::{self, Limits, Stated, Verdict};
use crate::document::BlockKind;
use crate::facts::{FactSet, QuantityFact};
use crate::language::cues::Cue;
use crate::mention::{CueMention, TermMention};
use crate::signs;
use std::ops::Range;

/// Words between a subject and its figure.
const REACH: i32 = 8;
/// Words between a figure and what is counted in.
const NEAR: i32 = 6;
/// Words between a word that says no and what it leaves out.
const BESIDE: i32 = 2;

/// Whether the figure is that of another fact's thing, which stands before it as what lasts, and the fact's own thing only follows.
pub(super) fn is_of_the_subject(view: &View<'_>, facts: &FactSet, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let other = |concept: &str| facts.quantities.iter().any(|one| one.relates("lasts") && one.is_about(concept));
    fact.relates("lasts")
        && follows(view, candidate, &|concept| fact.is_about(concept))
        && has_subject(view, candidate, &|concept| !fact.is_about(concept) && other(concept))
}

/// Whether a concept that would speak against a fact is only counted in or left out of what lasts, the fact's own thing.
pub(super) fn is_counted_in(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate, concept: &String) -> bool {
    let stated = Stated { reading: &candidate.reading, alternatives: &candidate.alternatives };
    let fits = || matches!(verdict::judge(stated, fact, Limits::default()), Verdict::Agrees | Verdict::Partial);
    fact.relates("lasts")
        && follows(view, candidate, &|named| named == concept)
        && (is_left_out(view, candidate, concept) || fits())
        && has_subject(view, candidate, &|named| named != concept && fact.is_about(named))
}

/// Whether a word that denies or leaves out stands at the concept: "without the numbing".
fn is_left_out(view: &View<'_>, candidate: &Candidate, concept: &String) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let beside = |range: &Range<usize>, term: &Range<usize>| view.distance(candidate.block, range, term) <= BESIDE;
    let denies = |cue: &CueMention, term: &Range<usize>| match cue.cue {
        Cue::NegationBefore | Cue::AbsenceBefore | Cue::ExceptBefore => cue.range.end <= term.start,
        Cue::NegationAfter | Cue::AbsenceAfter | Cue::ExceptAfter => cue.range.start >= term.end,
        _ => false,
    };
    own_terms(view, candidate).filter(|term| term.concept == *concept).any(|term| {
        let mut cues = view.cues(candidate.block, &sentence);
        cues.any(|cue| denies(cue, &term.range) && beside(&cue.range, &term.range))
    })
}

fn relates(cue: &CueMention, names: &[&str]) -> bool {
    matches!(&cue.cue, Cue::Relation(name) if names.contains(&name.as_str()))
}

/// Whether some concepts stand in the sentence only behind the figure, near it, and no word says that they begin or last for themselves.
fn follows(view: &View<'_>, candidate: &Candidate, wanted: &dyn Fn(&str) -> bool) -> bool {
    let mut named = own_terms(view, candidate).filter(|term| wanted(&term.concept)).peekable();
    let Some(first) = named.peek().map(|term| term.range.clone()) else { return false };
    if named.any(|term| term.range.start < candidate.range.end) {
        return false;
    }
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let between = candidate.range.end..first.start;
    let own = |cue: &CueMention| {
        let here = between.start <= cue.range.start && cue.range.end <= between.end;
        let behind = cue.range.start >= first.end && view.distance(candidate.block, &cue.range, &first) <= BESIDE;
        relates(cue, &["lasts", "before", "after"]) && (here || behind)
    };
    view.distance(candidate.block, &candidate.range, &first) <= NEAR && !view.cues(candidate.block, &sentence).any(own)
}

/// Whether one of some concepts stands before the figure as what lasts: with a verb of lasting between, in the label before a colon, or in
/// the first cell of the row.
fn has_subject(view: &View<'_>, candidate: &Candidate, wanted: &dyn Fn(&str) -> bool) -> bool {
    let before = own_terms(view, candidate).filter(|term| term.range.end <= candidate.range.start);
    let subject = |term: &TermMention| {
        let between = term.range.end..candidate.range.start;
        let text = view.text(candidate.block).get(between.clone()).unwrap_or_default();
        view.distance(candidate.block, &term.range, &candidate.range) <= REACH
            && !text.contains(signs::parts_items)
            && (text.contains(signs::is_colon) || is_told_to_last(view, candidate, term))
            && !is_when(view, candidate, &term.range)
    };
    // "The treatment of the face takes …": what is treated may stand between.
    let mut before = before.peekable();
    if before.peek().is_none() {
        return is_labelled(view, candidate.block, wanted);
    }
    before.filter(|term| wanted(&term.concept)).last().is_some_and(subject)
}

fn is_told_to_last(view: &View<'_>, candidate: &Candidate, term: &TermMention) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    view.cues(candidate.block, &sentence).any(|cue| {
        let before = cue.range.end <= candidate.range.start || cue.range.start < candidate.range.end;
        relates(cue, &["lasts", "each"]) && before && cue.range.end > term.range.start
    })
}

/// Whether a word for "before" or "after" stands at a concept: "before the session the cream works for 90 minutes".
fn is_when(view: &View<'_>, candidate: &Candidate, concept: &Range<usize>) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    view.cues(candidate.block, &sentence)
        .any(|cue| relates(cue, &["before", "after"]) && view.distance(candidate.block, &cue.range, concept) <= 1)
}

/// Whether the first cell of the row names one of some concepts.
fn is_labelled(view: &View<'_>, block: usize, wanted: &dyn Fn(&str) -> bool) -> bool {
    let blocks = &view.document.blocks;
    let first = |at: &usize| matches!(blocks.get(*at).map(|one| one.kind), Some(BlockKind::Cell { column: 0, .. }));
    let headers = blocks.get(block).map_or(&[][..], |found| found.headers.as_slice());
    let mut labels = headers.iter().copied().filter(first).flat_map(|at| view.terms(at));
    labels.any(|term| wanted(&term.concept))
}
