//! Which side of the treatment a heading or a lead-in puts what stands under it: "Before your appointment: no sun for three weeks".

use super::bind::Candidate;
use super::evidence::View;
use super::score::{EXACT, closeness};
use crate::facts::QuantityFact;
use crate::language::cues::Cue;
use std::ops::Range;

/// Headings above one another that are asked.
const DEPTH: usize = 3;

/// The time before the treatment or after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

impl Side {
    fn relation(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
        }
    }

    /// The side that a cue names, of the treatment as a whole.
    fn of(cue: &Cue) -> Option<Self> {
        match cue {
            Cue::Frame(predicate, _) if predicate == "preparation" => Some(Self::Before),
            Cue::Frame(predicate, _) if predicate == "aftercare" => Some(Self::After),
            Cue::Relation(name) if name == "before" => Some(Self::Before),
            Cue::Relation(name) if name == "after" || name == "after-event" => Some(Self::After),
            _ => None,
        }
    }
}

/// Whether what the reader is told to leave stands under a heading for the other side of the treatment than the fact's, the sentence
/// itself says nothing of when, and the figure is another one.
pub(super) fn is_under_other_side(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    if fact.action.is_none() || closeness(fact, candidate) == EXACT {
        return false;
    }
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    if sides(view, candidate.block, &sentence).next().is_some() {
        return false;
    }
    let Some(side) = around(view, candidate.block) else { return false };
    let wanted = |names: &[String]| names.iter().any(|name| name == side.relation());
    wanted(&fact.not_relation) && !wanted(&fact.relation)
}

/// The sides that are named in a range of a block.
fn sides<'v>(view: &View<'v>, block: usize, range: &Range<usize>) -> impl Iterator<Item = Side> + use<'v> {
    view.cues(block, range).filter_map(|cue| Side::of(&cue.cue))
}

/// The side of the nearest header cell, lead-in or heading below the title that names one, where it names no other.
fn around(view: &View<'_>, block: usize) -> Option<Side> {
    let mut at = block;
    for _ in 0..DEPTH {
        let found = view.document.blocks.get(at)?;
        let lead = found.lead_in;
        let heading = found.heading.or_else(|| view.document.blocks.get(lead?)?.heading);
        for above in found.headers.iter().copied().chain(lead).chain(heading).filter(|above| !view.is_title(*above)) {
            let mut named = sides(view, above, &(0..view.text(above).len()));
            if let Some(side) = named.next() {
                return named.all(|other| other == side).then_some(side);
            }
        }
        at = heading.filter(|heading| *heading != at)?;
    }
    None
}
