//! Blocks that a translation joined or parted in another way than one step of the alignment can: a list told as prose, three paragraphs
//! told as one, a table told as a list.
//!
//! In: an alignment of blocks, and their lengths. Out: the same with what stood alone joined to its neighbours, where the lengths then
//! fit and did not fit before. Headings stay where they are, so nothing is joined across them.

use super::align::{Alignment, Pair};
use super::marks::{self, Side};
use crate::document::{BlockKind, Document};
use std::collections::BTreeSet;
use std::ops::Range;

/// How far a joined passage may be off the usual length, as a natural logarithm: for all lengths, and what the root of the length adds.
const FIT: f64 = 0.28;
const FIT_OF_ONE: f64 = 1.4;
/// A passage that takes in what stands alone beside it must be off by this much without it.
const ODD: f64 = 0.3;

/// Joins what stands alone to what it belongs to.
pub(super) fn regroup(mine: Side<'_>, yours: Side<'_>, mut found: Alignment) -> Alignment {
    let (source, target) = (mine.document, yours.document);
    if found.unpaired_source.is_empty() && found.unpaired_target.is_empty() {
        return found;
    }
    let sides = Sides { mine, yours, source, target, ratio: ratio(mine, yours) };
    let mut taken: (BTreeSet<usize>, BTreeSet<usize>) = Default::default();
    let mut at = 0;
    while at <= found.pairs.len() {
        let mine = alone(source, &found.unpaired_source, between(&found.pairs, at, |pair| &pair.source));
        let yours = alone(target, &found.unpaired_target, between(&found.pairs, at, |pair| &pair.target));
        if mine.len() + yours.len() > 0 && sides.join(&mut found.pairs, at, &mine, &yours) {
            taken.0.extend(mine);
            taken.1.extend(yours);
        }
        at += 1;
    }
    found.unpaired_source.retain(|block| !taken.0.contains(block));
    found.unpaired_target.retain(|block| !taken.1.contains(block));
    found
}

/// The indices between the pair before `at` and the pair at `at`.
fn between(pairs: &[Pair], at: usize, side: impl Fn(&Pair) -> &Range<usize>) -> Range<usize> {
    let start = at.checked_sub(1).and_then(|before| pairs.get(before)).map_or(0, |pair| side(pair).end);
    start..pairs.get(at).map_or(usize::MAX, |pair| side(pair).start)
}

struct Sides<'a> {
    mine: Side<'a>,
    yours: Side<'a>,
    source: &'a Document,
    target: &'a Document,
    /// Length of the translation for one letter of its source.
    ratio: f64,
}

/// The blocks that stand alone in a gap; none where one of them is a heading, since then a part of its own may be missing.
fn alone(document: &Document, unpaired: &[usize], gap: Range<usize>) -> Vec<usize> {
    let first = unpaired.partition_point(|block| *block < gap.start);
    let own: Vec<usize> = unpaired[first..].iter().copied().take_while(|block| *block < gap.end).collect();
    if own.iter().any(|block| is_heading(document, *block)) { Vec::new() } else { own }
}

impl Sides<'_> {
    /// Joins what stands alone before the pair at `at`: to each other, or to the pair before or behind.
    fn join(&self, pairs: &mut Vec<Pair>, at: usize, mine: &[usize], yours: &[usize]) -> bool {
        if let (Some(source), Some(target)) = (range(mine), range(yours)) {
            let pair = Pair { source, target };
            if self.fits(&pair) && self.speak_of_the_same(&pair, mine, yours) {
                pairs.insert(at, pair);
                return true;
            }
        }
        let wider = |near: usize| {
            let pair = pairs.get(near).filter(|pair| !self.is_heading(pair))?;
            let wide = Pair { source: cover(&pair.source, mine), target: cover(&pair.target, yours) };
            let (before, after) = (self.deviation(pair).abs(), self.deviation(&wide).abs());
            let fits = before > ODD && after < before && self.fits(&wide) && self.speak_of_the_same(&wide, mine, yours);
            fits.then_some((near, wide, after))
        };
        let best =
            at.checked_sub(1).into_iter().chain([at]).filter_map(wider).min_by(|one, two| one.2.total_cmp(&two.2));
        let Some((near, wide, _)) = best else { return false };
        pairs[near] = wide;
        true
    }

    /// Whether at least half of the blocks to be joined that name concepts name one that the other side of the passage names.
    fn speak_of_the_same(&self, pair: &Pair, mine: &[usize], yours: &[usize]) -> bool {
        let (left, right) = (named(self.mine, pair.source.clone()), named(self.yours, pair.target.clone()));
        let telling = |side: Side<'_>, blocks: &[usize], other: &BTreeSet<u64>| {
            let all = blocks.iter().map(|block| named(side, *block..*block + 1)).filter(|own| !own.is_empty());
            all.fold((0, 0), |(shared, all), own| (shared + usize::from(!own.is_disjoint(other)), all + 1))
        };
        let (first, second) = (telling(self.mine, mine, &right), telling(self.yours, yours, &left));
        (first.0 + second.0) * 2 >= first.1 + second.1
    }

    fn is_heading(&self, pair: &Pair) -> bool {
        is_heading(self.source, pair.source.start) || is_heading(self.target, pair.target.start)
    }

    fn fits(&self, pair: &Pair) -> bool {
        self.deviation(pair).abs() <= FIT + FIT_OF_ONE / length(self.source, &pair.source).sqrt()
    }

    /// How far a pair is off the usual length, as a natural logarithm.
    fn deviation(&self, pair: &Pair) -> f64 {
        (length(self.target, &pair.target) / length(self.source, &pair.source) / self.ratio).ln()
    }
}

/// The concepts that some blocks name.
fn named(side: Side<'_>, blocks: Range<usize>) -> BTreeSet<u64> {
    blocks.flat_map(|block| side.concepts(block, &(0..usize::MAX))).collect()
}

fn is_heading(document: &Document, block: usize) -> bool {
    document.blocks.get(block).is_some_and(|block| matches!(block.kind, BlockKind::Heading(_)))
}

/// The indices from the first to the last.
fn range(blocks: &[usize]) -> Option<Range<usize>> {
    Some(*blocks.first()?..*blocks.last()? + 1)
}

fn cover(range: &Range<usize>, blocks: &[usize]) -> Range<usize> {
    let first = blocks.first().map_or(range.start, |block| range.start.min(*block));
    first..blocks.last().map_or(range.end, |block| range.end.max(*block + 1))
}

#[expect(clippy::cast_precision_loss, reason = "lengths of texts are far below 2^52")]
fn length(document: &Document, blocks: &Range<usize>) -> f64 {
    let found = document.blocks.get(blocks.clone()).unwrap_or_default();
    let shown = found.iter().filter(|block| block.kind != BlockKind::Verbatim);
    let letters: usize = shown.map(|block| block.text.chars().filter(|letter| letter.is_alphanumeric()).count()).sum();
    letters.max(1) as f64
}

fn ratio(source: Side<'_>, target: Side<'_>) -> f64 {
    let whole = |document: &Document| length(document, &(0..document.blocks.len()));
    marks::ratio((source, whole(source.document)), (target, whole(target.document)))
}
