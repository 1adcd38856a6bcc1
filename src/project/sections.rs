//! Sections that stand in another order in the translation: which belongs to which.
//!
//! In: two documents with what was read in them. Out: pairs of sections, where their order differs; `None` where it does not, where too
//! little tells them apart, or where there are too many to compare each with each. A section is a heading with what follows it; two
//! belong together where each is the other's best by the concepts and figures that both have, rare ones counting more.

use super::marks::{self, Side};
use crate::document::{BlockKind, Document};
use std::collections::BTreeMap;
use std::ops::Range;

/// Sections that are compared each with each.
const MOST: usize = 150;
/// How alike two sections must be, from 0 to 1, and by how much more than to any other.
const ALIKE: f64 = 0.3;
const CLEARLY: f64 = 0.1;
/// Sections that must have found their counterparts before the order counts.
const FEWEST: usize = 3;

/// Blocks of the source and blocks of the translation that belong together.
pub(super) type Sections = (Range<usize>, Range<usize>);

/// The sections in pairs, in the order of the source, where the translation has another order.
pub(super) fn reordered(source: Side<'_>, target: Side<'_>) -> Option<Vec<Sections>> {
    let (mine, yours) = (sections(source.document), sections(target.document));
    if mine.len().min(yours.len()) < FEWEST || mine.len().max(yours.len()) > MOST {
        return None;
    }
    let mut partner = mutual(&likeness(&bags(source, &mine), &bags(target, &yours)));
    let found: Vec<usize> = partner.iter().flatten().copied().collect();
    if found.len() < FEWEST || found.is_sorted() {
        return None;
    }
    fill(&mut partner, yours.len());
    let pairs = partner.into_iter().enumerate();
    Some(pairs.filter_map(|(at, other)| Some((mine[at].clone(), yours[other?].clone()))).collect())
}

/// The sections of a document: what stands before the first heading, and each heading with what follows.
fn sections(document: &Document) -> Vec<Range<usize>> {
    let heading = |block: &usize| matches!(document.blocks[*block].kind, BlockKind::Heading(_));
    let mut starts: Vec<usize> = (0..document.blocks.len()).filter(heading).collect();
    if starts.first() != Some(&0) && !document.blocks.is_empty() {
        starts.insert(0, 0);
    }
    let ends = starts.iter().skip(1).copied().chain([document.blocks.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

/// Concepts and figures, each once.
type Bag = Vec<u64>;

fn bags(side: Side<'_>, sections: &[Range<usize>]) -> Vec<Bag> {
    let of_block = |block: usize| {
        let figures = marks::figures(&side.document.blocks[block].text).into_iter().map(u64::from);
        side.concepts(block, &(0..usize::MAX)).into_iter().chain(figures).collect::<Vec<u64>>()
    };
    let of = |section: &Range<usize>| {
        let mut bag: Bag = section.clone().flat_map(of_block).collect();
        bag.sort_unstable();
        bag.dedup();
        bag
    };
    sections.iter().map(of).collect()
}

/// How alike each two sections are: what they share of all that either has, each mark weighed by how rare it is.
#[expect(clippy::cast_precision_loss, reason = "there are at most 300 sections")]
fn likeness(mine: &[Bag], yours: &[Bag]) -> Vec<Vec<f64>> {
    let mut seen: BTreeMap<u64, usize> = BTreeMap::new();
    for mark in mine.iter().chain(yours).flatten() {
        *seen.entry(*mark).or_default() += 1;
    }
    let weight = |mark: &u64| 1.0 / seen.get(mark).copied().unwrap_or(1) as f64;
    let whole = |bag: &Bag| -> f64 { bag.iter().map(weight).sum() };
    let alike = |one: &Bag, other: &Bag| {
        let shared: f64 = one.iter().filter(|mark| other.binary_search(mark).is_ok()).map(weight).sum();
        let all = whole(one) + whole(other) - shared;
        if all > 0.0 { shared / all } else { 0.0 }
    };
    mine.iter().map(|one| yours.iter().map(|other| alike(one, other)).collect()).collect()
}

/// For each section of the source the one that is clearly its best, and whose best it clearly is.
fn mutual(likeness: &[Vec<f64>]) -> Vec<Option<usize>> {
    let column = |at: usize| likeness.iter().map(|row| row[at]).collect::<Vec<f64>>();
    let best = |row: &[f64]| {
        let top = (0..row.len()).max_by(|one, other| row[*one].total_cmp(&row[*other]))?;
        let second = row.iter().enumerate().filter(|(at, _)| *at != top).map(|(_, value)| *value).fold(0.0, f64::max);
        (row[top] >= ALIKE && row[top] - second >= CLEARLY).then_some(top)
    };
    let back = |other: &usize| best(&column(*other));
    likeness.iter().enumerate().map(|(at, row)| best(row).filter(|other| back(other) == Some(at))).collect()
}

/// Gives sections without a counterpart the one that follows, or precedes, their neighbour's.
fn fill(partner: &mut [Option<usize>], sections: usize) {
    let mut taken: Vec<bool> = vec![false; sections];
    for other in partner.iter().flatten() {
        taken[*other] = true;
    }
    let mut give = |partner: &mut [Option<usize>], at: usize, other: Option<usize>| {
        if let Some(other) = other.filter(|other| partner[at].is_none() && *other < sections && !taken[*other]) {
            partner[at] = Some(other);
            taken[other] = true;
        }
    };
    // What comes first is the title and what it says.
    give(partner, 0, Some(0));
    for at in 1..partner.len() {
        let next = partner[at - 1].map(|other| other + 1);
        give(partner, at, next);
    }
    for at in (0..partner.len().saturating_sub(1)).rev() {
        let before = partner[at + 1].and_then(|other| other.checked_sub(1));
        give(partner, at, before);
    }
}
