//! Figures that look like a fact's and state none: thresholds, statistics, questions.

use super::bind::Candidate;
use super::evidence::{View, is_question};
use super::score::{EXACT, closeness, is_age};
use crate::facts::QuantityFact;
use crate::language::cues::Cue;
use crate::mention::Form;
use crate::quantity::{Qualifier, Unit};

/// Whether a figure is no statement of a fact, whatever stands near it.
pub(super) fn is_unstated(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    is_beyond(fact, candidate) || is_statistic(view, fact, candidate) || is_asked(view, fact, candidate)
}

/// "Redness lasting more than a week": a lower bound at or above the upper end of what is usual is a sign that something is wrong, for a
/// fact that knows thresholds and tells the reader nothing to do.
fn is_beyond(fact: &QuantityFact, candidate: &Candidate) -> bool {
    let reading = candidate.reading;
    let threshold = fact.not_relation.iter().any(|name| name == "threshold") && fact.action.is_none();
    let threshold = threshold && fact.counts.is_empty();
    let low = reading.interval.low.filter(|_| threshold && reading.qualifier == Qualifier::AtLeast);
    let Some(low) = low else { return false };
    let high = |value: &crate::facts::ScopedValue| {
        let high = value.interval.high.filter(|_| value.unit.dimension() == reading.unit.dimension());
        high.and_then(|high| value.unit.convert(high, reading.unit))
    };
    fact.values.iter().filter_map(high).max().is_some_and(|high| low >= high)
}

/// "4 in 10 people over 26": an age beside a share of people limits nothing.
fn is_statistic(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let quantities = view.blocks.get(candidate.block).map_or(&[][..], |found| found.quantities.as_slice());
    is_age(fact)
        && quantities.iter().any(|(range, one)| {
            let inside = sentence.start <= range.start && range.end <= sentence.end;
            inside && (one.form == Form::Ratio || one.reading.unit == Unit::PERCENT)
        })
}

/// "Results: what to expect after one month?" asks. A question about what the reader did ("in the last five days") tells the limit, and
/// so does one with the very figure.
fn is_asked(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let past = |cue: &Cue| matches!(cue, Cue::Relation(name) if name == "past");
    !is_age(fact)
        && view.text(candidate.block).get(sentence.clone()).is_some_and(is_question)
        && !view.cues(candidate.block, &sentence).any(|cue| past(&cue.cue))
        && closeness(fact, candidate) < EXACT
}
