//! Lists of labels with their values inside one sentence: "Make-up: 24 hours; sport: 3 days; sun: two weeks". A value is its own label's.

use super::bind::Candidate;
use super::evidence::View;
use super::score::own_terms;
use crate::facts::QuantityFact;
use crate::signs;
use std::ops::Range;

/// Bytes between a label's colon and its value ("for at least …").
const LEAD: usize = 24;

/// Whether the figure stands behind a label that names nothing of the fact, in a sentence with several such labels.
pub(super) fn is_of_another_label(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let text = view.text(candidate.block);
    let (Some(before), Some(whole)) = (text.get(sentence.start..candidate.range.start), text.get(sentence.clone()))
    else {
        return false;
    };
    let Some(colon) = before.rfind(signs::is_colon).filter(|at| before.len() - at <= LEAD) else { return false };
    if before[colon..].contains(signs::parts_items) || whole.matches(signs::is_colon).nth(1).is_none() {
        return false;
    }
    let label = before[..colon].rfind(signs::parts_items).unwrap_or(0);
    let label = sentence.start + label..sentence.start + colon;
    // The first label may be the lead-in of all: "Avoid the sun: face: two weeks, hands: one week".
    let own = |range: Range<usize>| {
        let inside = move |place: &Range<usize>| range.start <= place.start && place.end <= range.end;
        own_terms(view, candidate).any(|term| fact.is_about(&term.concept) && inside(&term.range))
    };
    let led = before[..colon].find(signs::is_colon).is_some_and(|first| own(sentence.start..sentence.start + first));
    !own(label) && (!led || own(candidate.range.end..sentence.end))
}
