//! Ages that are only implied: "adults only" asks for the age of majority, and so does a list of who must not be treated with minors in it.

use super::bind::Candidate;
use super::evidence::View;
use super::frame;
use crate::facts::FactSet;
use crate::language::compile::parse_value;
use crate::language::cues::Cue;
use crate::mention::{CueMention, Form};
use crate::quantity::{Interval, Qualifier, Quantity, Unit};

/// Words between a negation and the words that it denies.
const DENIED: i32 = 2;

/// All implied ages, where some fact asks for one.
pub(super) fn implied(view: &View<'_>, facts: &FactSet) -> Vec<Candidate> {
    if !facts.quantities.iter().any(|fact| fact.relates("age")) {
        return Vec::new();
    }
    let cues = view.blocks.iter().enumerate().flat_map(|(block, found)| found.cues.iter().map(move |cue| (block, cue)));
    cues.filter_map(|(block, cue)| candidate(view, block, cue)).collect()
}

fn candidate(view: &View<'_>, block: usize, cue: &CueMention) -> Option<Candidate> {
    let (years, required) = match &cue.cue {
        Cue::Majority(years) => (years, !is_denied(view, block, cue)),
        Cue::Minority(years) => (years, is_ruled_out(view, block, cue)),
        _ => return None,
    };
    let (amount, unit) = parse_value(years).filter(|_| required && !is_told(view, block, cue))?;
    let interval = Interval { low: Some(amount), high: None };
    Some(Candidate {
        block,
        range: cue.range.clone(),
        reading: Quantity { interval, unit, qualifier: Qualifier::AtLeast },
        alternatives: Vec::new(),
        form: Form::Age,
        times: false,
        implied: true,
    })
}

/// Whether the sentence tells the age itself: "adults only (18 and over)".
fn is_told(view: &View<'_>, block: usize, cue: &CueMention) -> bool {
    let (_, sentence) = view.sentence(block, cue.range.start);
    let quantities = view.blocks.get(block).map_or(&[][..], |found| found.quantities.as_slice());
    quantities.iter().any(|(range, quantity)| {
        let inside = sentence.start <= range.start && range.end <= sentence.end;
        let bound = matches!(quantity.reading.qualifier, Qualifier::AtLeast | Qualifier::AtMost);
        inside && (quantity.reading.unit == Unit::YEAR || (bound && quantity.reading.unit == Unit::ONE))
    })
}

/// "You need not be of legal age."
fn is_denied(view: &View<'_>, block: usize, cue: &CueMention) -> bool {
    let (_, sentence) = view.sentence(block, cue.range.start);
    view.cues(block, &sentence).any(|other| match other.cue {
        Cue::NegationBefore => {
            other.range.end <= cue.range.start && view.distance(block, &other.range, &cue.range) <= DENIED
        }
        Cue::NegationAfter => {
            other.range.start >= cue.range.end && view.distance(block, &cue.range, &other.range) <= DENIED
        }
        _ => false,
    })
}

/// Whether those below the age must not be treated.
fn is_ruled_out(view: &View<'_>, block: usize, cue: &CueMention) -> bool {
    let frame = frame::of(view, block, &cue.range, frame::Known::NOTHING);
    frame.is_some_and(|frame| frame.predicate == "contraindication" && frame.strength().is_some() && !frame.asks())
}
