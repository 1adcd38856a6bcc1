//! "You may wear make-up straight away": nought, said of what the reader is to leave for some time.
//!
//! In: the cue for the same day, as a candidate for a fact. Out: its points. A word for "immediately" stands in many sentences that say
//! nothing of the kind ("immediately afterwards your skin is red"), so that only three shapes count: a permission that names the thing,
//! the thing as a label, and an answer to a question that names it.

use super::bind::Candidate;
use super::evidence::{View, is_question};
use crate::facts::{FactSet, QuantityFact};
use crate::language::cues::Cue;
use crate::quantity::Amount;
use crate::signs;
use std::ops::Range;

/// Points of a fact that is stated in one of the shapes.
const STATED: i32 = 120;
/// Words that an answer or the end of a label may hold beside the cue.
const BESIDE: usize = 3;

/// Whether a candidate is "at once", for a fact that tells the reader to leave something for some time.
pub(super) fn concerns(fact: &QuantityFact, candidate: &Candidate) -> bool {
    let nought = candidate.reading.interval.high.is_some_and(Amount::is_zero);
    let earlier = fact.relates("before");
    candidate.implied && nought && !earlier && fact.action.as_deref() == Some("stop")
}

/// Points for a fact that "at once" is said of; `None` where it may say something else.
pub(super) fn score(view: &View<'_>, facts: &FactSet, fact: &QuantityFact, candidate: &Candidate) -> Option<i32> {
    let block = candidate.block;
    let (index, sentence) = view.sentence(block, candidate.range.start);
    if is_open(view, facts, block, &sentence) {
        return None;
    }
    let terms = |block: usize, range: &Range<usize>| {
        let is_own = |concept: &String| fact.is_about(concept);
        let mut terms = view.terms_in(block, range).filter(|term| is_own(&term.concept));
        terms.next().map(|term| term.range.clone())
    };
    let permits = is_permitted(view, block, &sentence, &candidate.range);
    let stated = if let Some(term) = terms(block, &sentence) {
        permits || is_label(view, candidate, &sentence, &term)
    } else {
        let (asked, question) = question(view, block, index)?;
        terms(asked, &question).is_some()
            && !leaves(view, asked, &question)
            && (permits || is_short(view, block, &sentence, &candidate.range))
    };
    stated.then_some(STATED)
}

/// Whether a permission stands before the cue, or closes the sentence: "make-up put on at once can irritate" permits nothing.
fn is_permitted(view: &View<'_>, block: usize, sentence: &Range<usize>, at_once: &Range<usize>) -> bool {
    let ends =
        |end: usize| view.text(block).get(end..sentence.end).is_none_or(|rest| !rest.contains(char::is_alphanumeric));
    view.cues(block, sentence)
        .any(|cue| cue.cue == Cue::Permission && (cue.range.start < at_once.start || ends(cue.range.end)))
}

/// The question that a sentence answers, in its block or right before it, and the block of that.
fn question(view: &View<'_>, block: usize, index: usize) -> Option<(usize, Range<usize>)> {
    if let Some(own) = view.question(block, index) {
        return Some((block, own));
    }
    let asks = |at: &usize| is_question(view.text(*at));
    let around = view.context(block).into_iter().map(|(at, _)| at).find(asks)?;
    (index == 0).then(|| (around, 0..view.text(around).len()))
}

/// Whether a sentence forbids, sets a condition, gives another amount, or speaks of what may happen.
fn is_open(view: &View<'_>, facts: &FactSet, block: usize, sentence: &Range<usize>) -> bool {
    let inside = |range: &Range<usize>| sentence.start <= range.start && range.end <= sentence.end;
    let amount = view.blocks.get(block).is_some_and(|found| found.quantities.iter().any(|(range, _)| inside(range)));
    let listed =
        view.terms_in(block, sentence).any(|term| facts.concepts.iter().any(|fact| fact.concept == term.concept));
    let condition = view.cues(block, sentence).any(|cue| cue.cue == Cue::Condition);
    amount || listed || condition || leaves(view, block, sentence)
}

/// Whether words tell to leave something, or deny.
fn leaves(view: &View<'_>, block: usize, range: &Range<usize>) -> bool {
    view.cues(block, range).any(|cue| match &cue.cue {
        Cue::Action(name) => name == "stop",
        cue => matches!(cue, Cue::NegationBefore | Cue::NegationAfter | Cue::AbsenceBefore | Cue::AbsenceAfter),
    })
}

/// "Make-up: immediately".
fn is_label(view: &View<'_>, candidate: &Candidate, sentence: &Range<usize>, term: &Range<usize>) -> bool {
    let text = view.text(candidate.block);
    let between = text.get(term.end..candidate.range.start).unwrap_or_default();
    let dash = |sign: char| signs::is_colon(sign) || matches!(sign, '\u{2013}' | '\u{2014}');
    between.contains(dash) && is_short(view, candidate.block, &(term.end..sentence.end), &candidate.range)
}

/// Whether hardly more than the cue stands in a range.
fn is_short(view: &View<'_>, block: usize, range: &Range<usize>, cue: &Range<usize>) -> bool {
    let text = view.text(block);
    let words = |range: Range<usize>| {
        let found = text.get(range).unwrap_or_default();
        if view.pack.spaces {
            found.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
        } else {
            found.chars().count() / 3
        }
    };
    words(range.start.min(cue.start)..cue.start) + words(cue.end..range.end.max(cue.end)) <= BESIDE
}
