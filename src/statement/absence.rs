//! Quantities that are only implied: "no downtime" is none of it, "the same or the next day" is nought to one day.

use super::bind::Candidate;
use super::evidence::View;
use crate::facts::{FactSet, QuantityFact};
use crate::language::compile::parse_value;
use crate::language::cues::Cue;
use crate::mention::{CueMention, Form};
use crate::quantity::{Amount, Interval, Qualifier, Quantity, Unit};
use std::ops::Range;

/// All implied quantities that some fact could be about.
pub(super) fn implied(view: &View<'_>, facts: &FactSet) -> Vec<Candidate> {
    let mut out = Vec::new();
    for block in 0..view.blocks.len() {
        if facts.quantities.iter().any(takes_days) {
            days(view, block, &mut out);
        }
        for fact in facts.quantities.iter().filter(|fact| takes_none(fact)) {
            absent(view, block, fact, &mut out);
        }
    }
    out
}

/// Whether "the next day" or "none" can state a fact.
pub(super) fn can_imply(fact: &QuantityFact) -> bool {
    takes_days(fact) || takes_none(fact)
}

/// Whether a fact speaks of two days at the most, so that "the next day" can state it.
fn takes_days(fact: &QuantityFact) -> bool {
    let short = |high: Option<Amount>, unit: Unit| {
        high.and_then(|high| unit.convert(high, Unit::DAY))
            .is_some_and(|days| days >= Amount::ONE && days <= Amount::from(2))
    };
    fact.values.iter().chain(&fact.equivalents).any(|value| short(value.interval.high, value.unit))
}

/// Whether a fact allows nought.
fn takes_none(fact: &QuantityFact) -> bool {
    fact.values.iter().any(|value| value.interval.low.is_some_and(Amount::is_zero))
}

/// "The same day", "the next day", and the two together.
fn days(view: &View<'_>, block: usize, out: &mut Vec<Candidate>) {
    let found = &view.blocks[block];
    let mut pending: Option<(Range<usize>, Amount, Amount, Unit)> = None;
    for cue in &found.cues {
        let Cue::Day(value) = &cue.cue else { continue };
        let Some((from, to, unit)) = parse_days(value) else { continue };
        pending = match pending {
            Some((range, low, high, one))
                if one == unit && cue.range.start >= range.end && view.distance(block, &range, &cue.range) <= 3 =>
            {
                Some((range.start..cue.range.end, low.min(from), high.max(to), unit))
            }
            Some(done) => {
                out.push(day(block, done));
                Some((cue.range.clone(), from, to, unit))
            }
            None => Some((cue.range.clone(), from, to, unit)),
        };
    }
    out.extend(pending.map(|done| day(block, done)));
}

/// "1 d" or "0..1 d".
pub(crate) fn parse_days(text: &str) -> Option<(Amount, Amount, Unit)> {
    match text.split_once("..") {
        None => parse_value(text).map(|(amount, unit)| (amount, amount, unit)),
        Some((low, rest)) => parse_value(rest).and_then(|(high, unit)| Some((low.trim().parse().ok()?, high, unit))),
    }
}

fn day(block: usize, (range, low, high, unit): (Range<usize>, Amount, Amount, Unit)) -> Candidate {
    let qualifier = if low == high { Qualifier::Exact } else { Qualifier::Range };
    candidate(block, range, Quantity { interval: Interval::between(low, high), unit, qualifier })
}

fn candidate(block: usize, range: Range<usize>, reading: Quantity) -> Candidate {
    Candidate { block, range, reading, alternatives: Vec::new(), form: Form::Plain, times: false, implied: true }
}

/// "No downtime", "downtime is not needed": a word of absence next to a concept of the fact.
fn absent(view: &View<'_>, block: usize, fact: &QuantityFact, out: &mut Vec<Candidate>) {
    let found = &view.blocks[block];
    let Some(unit) = fact.values.first().map(|value| value.unit) else { return };
    // Only the fact's first concepts name the thing itself; the others are where it shows (work, school).
    let Some(concept) = fact.about.first().and_then(|group| group.first()) else { return };
    let none = Quantity { interval: Interval::exact(Amount::ZERO), unit, qualifier: Qualifier::Exact };
    if let Some(cue) = empty_cell(view, block, concept) {
        out.push(candidate(block, cue, none));
    }
    for term in found.terms.iter().filter(|term| &term.concept == concept) {
        let labelled = |cue: &CueMention| {
            let between = view.text(block).get(term.range.end..cue.range.start).unwrap_or("x").trim();
            matches!(between, ":" | "\u{ff1a}" | "-" | "\u{2013}" | "\u{2014}")
        };
        let cue = found.cues.iter().find(|cue| match cue.cue {
            Cue::AbsenceBefore | Cue::AbsenceAfter | Cue::NegationBefore if cue.range.start > term.range.end => {
                labelled(cue) || (cue.cue == Cue::AbsenceAfter && view.distance(block, &cue.range, &term.range) <= 3)
            }
            Cue::AbsenceBefore => {
                cue.range.end <= term.range.start && view.distance(block, &cue.range, &term.range) <= 2
            }
            Cue::AbsenceAfter => cue.range.start == term.range.end,
            _ => false,
        });
        if let Some(cue) = cue {
            let range = cue.range.start.min(term.range.start)..cue.range.end.max(term.range.end);
            out.push(candidate(block, range, none));
        }
    }
}

/// A table cell that says only "none" under a header that names the concept.
fn empty_cell(view: &View<'_>, block: usize, concept: &str) -> Option<Range<usize>> {
    let found = view.document.blocks.get(block)?;
    let named = found.headers.iter().any(|header| {
        view.blocks.get(*header).is_some_and(|cell| cell.terms.iter().any(|term| term.concept == concept))
    });
    let cue = view.blocks.get(block)?.cues.iter().find(|cue| {
        matches!(cue.cue, Cue::AbsenceBefore | Cue::AbsenceAfter | Cue::NegationBefore)
            && cue.range.len() + 2 >= found.text.trim().len()
    })?;
    named.then(|| cue.range.clone())
}
