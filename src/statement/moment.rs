//! Words for before and after, for the comparison of a translation with its source.
//!
//! In: the cues of each block. Out: [`Moment`]s in order of the text.

use super::evidence::View;
use crate::language::cues::Cue;
use crate::mention::CueMention;
use crate::quantity::{Dimension, Unit};
use std::ops::Range;

/// Which way it does so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// It comes first.
    Before,
    /// It comes later.
    After,
    /// It goes on to there: denied it is as much as "after", else as much as "before".
    Until,
}

/// A word that puts something before or after something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// Index of the block.
    pub block: usize,
    /// Bytes of the block's text.
    pub range: Range<usize>,
    /// Which of the two it says.
    pub when: When,
    /// Whether what it speaks of stands beside it: a known event or a length of time.
    pub certain: bool,
}

/// Words between such a word and what it speaks of.
const BESIDE: i32 = 1;

pub(super) fn moments(view: &View<'_>) -> Vec<Moment> {
    let mut found = Vec::new();
    for (block, read) in view.blocks.iter().enumerate() {
        let own = read.cues.iter().filter_map(|cue| {
            let certain = || is_beside(view, block, &cue.range);
            when(cue).map(|when| Moment { block, range: cue.range.clone(), when, certain: certain() })
        });
        found.extend(own);
    }
    found
}

/// Whether a concept or a length of time stands beside a range, or in it.
fn is_beside(view: &View<'_>, block: usize, range: &Range<usize>) -> bool {
    let near = |other: &Range<usize>| view.distance(block, range, other) <= BESIDE;
    let quantities = view.blocks.get(block).map_or(&[][..], |found| found.quantities.as_slice());
    let time = |unit: Unit| unit.dimension() == Dimension::Time;
    view.terms(block).iter().any(|term| near(&term.range))
        || quantities.iter().any(|(place, quantity)| time(quantity.reading.unit) && near(place))
}

fn when(cue: &CueMention) -> Option<When> {
    match &cue.cue {
        Cue::Relation(name) if name == "before" => Some(When::Before),
        Cue::Relation(name) if name == "after" || name == "after-event" => Some(When::After),
        Cue::Relation(name) if name == "until" => Some(When::Until),
        _ => None,
    }
}
