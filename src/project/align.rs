//! Aligns a translation with its source: blocks by kind, length and figures, sentences by length and figures.
//!
//! In: two documents, or two blocks, with the concepts read in them. Out: an [`Alignment`]. The method is that of W. Gale and K. Church, "A program for aligning
//! sentences in bilingual corpora" (Computational Linguistics 19, 1993): the cheapest way through both texts, where the cost of a pair
//! is how unlikely its lengths are for a translation. Three things are added: a block pairs with its own kind, so that headings keep
//! the sections apart; figures and concepts that both sides share speak for a pair; and only a band around the diagonal is searched, so that long
//! texts take little more than linear time. What is not here: any judgement about a pair.

mod cost;

use super::marks::{self, Side};
use crate::document::BlockKind;
use cost::{Scale, UNREACHABLE};
use std::ops::Range;

/// Cells of the table that are searched at most.
const MOST_CELLS: usize = 2_000_000;
/// Half the width of the band, where that is not too much.
const HALF_BAND: usize = 96;

/// Units that belong together, as ranges of indices; one of them may hold two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// Indices in the source.
    pub source: Range<usize>,
    /// Indices in the translation.
    pub target: Range<usize>,
}

/// What belongs together, and what has no counterpart. Indices are those of blocks of a document, or of sentences of a block.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Alignment {
    /// Pairs in order.
    pub pairs: Vec<Pair>,
    /// What only the source has.
    pub unpaired_source: Vec<usize>,
    /// What only the translation has.
    pub unpaired_target: Vec<usize>,
    /// Whether the two are too unlike, or too long, to be aligned; then there are no pairs.
    pub gave_up: bool,
}

/// A unit to align.
struct Unit {
    /// Its index as reported.
    index: usize,
    kind: BlockKind,
    /// Length in letters and figures.
    length: usize,
    /// Its figures, sorted.
    figures: Vec<u32>,
    /// The concepts that it names, each once, sorted.
    concepts: Vec<u64>,
}

/// Aligns the blocks of two documents, or gives up. Verbatim blocks are left out.
pub fn align_blocks(source: Side<'_>, target: Side<'_>) -> Alignment {
    likely(align_ranges((source, 0..source.document.blocks.len()), (target, 0..target.document.blocks.len())))
}

/// Aligns some blocks that follow one another with some of the other document, however few find a counterpart.
pub(super) fn align_ranges(source: (Side<'_>, Range<usize>), target: (Side<'_>, Range<usize>)) -> Alignment {
    align((source.0, &blocks(source.0, source.1)), (target.0, &blocks(target.0, target.1)))
}

/// Aligns the sentences of two blocks.
pub fn align_sentences(source: (Side<'_>, usize), target: (Side<'_>, usize)) -> Alignment {
    likely(align((source.0, &sentences(source.0, source.1)), (target.0, &sentences(target.0, target.1))))
}

fn blocks(side: Side<'_>, range: Range<usize>) -> Vec<Unit> {
    let blocks = side.document.blocks.get(range.clone()).unwrap_or_default().iter().zip(range);
    let shown = blocks.filter(|(block, _)| block.kind != BlockKind::Verbatim);
    let concepts = |index: usize, text: &str| side.concepts(index, &(0..text.len()));
    shown.map(|(block, index)| unit(index, block.kind, &block.text, concepts(index, &block.text))).collect()
}

fn sentences(side: Side<'_>, index: usize) -> Vec<Unit> {
    let Some(block) = side.document.blocks.get(index) else { return Vec::new() };
    let texts = block.sentences.iter().map(|range| (range, block.text.get(range.clone()).unwrap_or_default()));
    let units = texts.enumerate();
    units.map(|(at, (range, text))| unit(at, BlockKind::Paragraph, text, side.concepts(index, range))).collect()
}

fn unit(index: usize, kind: BlockKind, text: &str, concepts: Vec<u64>) -> Unit {
    let length = text.chars().filter(|letter| letter.is_alphanumeric()).count();
    Unit { index, kind, length, figures: marks::figures(text), concepts }
}

/// Aligns two sequences of units.
fn align((mine, source): (Side<'_>, &[Unit]), (yours, target): (Side<'_>, &[Unit])) -> Alignment {
    let scale = Scale::new((mine, source), (yours, target));
    let moves = Band::new(source.len(), target.len()).and_then(|band| cheapest(source, target, &band, &scale));
    let gave_up = || Alignment {
        unpaired_source: source.iter().map(|unit| unit.index).collect(),
        unpaired_target: target.iter().map(|unit| unit.index).collect(),
        gave_up: true,
        ..Alignment::default()
    };
    moves.map_or_else(gave_up, |moves| collect(source, target, &moves))
}

/// Gives up where less than half of all units have found a counterpart.
pub(super) fn likely(mut found: Alignment) -> Alignment {
    let alone = found.unpaired_source.len() + found.unpaired_target.len();
    let paired: usize = found.pairs.iter().map(|pair| pair.source.len() + pair.target.len()).sum();
    if alone > paired {
        for pair in found.pairs.drain(..) {
            found.unpaired_source.extend(pair.source);
            found.unpaired_target.extend(pair.target);
        }
        found.unpaired_source.sort_unstable();
        found.unpaired_target.sort_unstable();
        found.gave_up = true;
    }
    found
}

/// A step through both sequences: how many units of each it takes.
type Step = (usize, usize);

/// The cells that are searched: those near the diagonal.
struct Band {
    rows: usize,
    columns: usize,
    half: usize,
}

impl Band {
    /// `None` when a band that holds a way through would be too large.
    fn new(rows: usize, columns: usize) -> Option<Self> {
        let slope = columns / rows.max(1);
        let wanted = HALF_BAND.max(rows.abs_diff(columns) + HALF_BAND / 2);
        let half = wanted.min(MOST_CELLS / (2 * (rows + 1)));
        (half >= slope + 2).then_some(Self { rows, columns, half })
    }

    fn center(&self, row: usize) -> usize {
        row * self.columns / self.rows.max(1)
    }

    /// The columns of a row that are searched.
    fn columns_of(&self, row: usize) -> Range<usize> {
        let center = self.center(row);
        center.saturating_sub(self.half)..(center + self.half).min(self.columns) + 1
    }

    /// Where a cell lies in a table of the band.
    fn cell(&self, row: usize, column: usize) -> Option<usize> {
        let columns = self.columns_of(row);
        columns.contains(&column).then(|| row * (2 * self.half + 1) + column - columns.start)
    }

    fn cells(&self) -> usize {
        (self.rows + 1) * (2 * self.half + 1)
    }
}

/// The steps of the cheapest way through both sequences, first to last.
fn cheapest(source: &[Unit], target: &[Unit], band: &Band, scale: &Scale) -> Option<Vec<Step>> {
    let mut costs = vec![UNREACHABLE; band.cells()];
    let mut steps: Vec<u8> = vec![0; band.cells()];
    *costs.first_mut()? = 0;
    for row in 0..=source.len() {
        for column in band.columns_of(row) {
            let Some(cell) = band.cell(row, column).filter(|_| row + column > 0) else { continue };
            for (number, &(down, right)) in cost::STEPS.iter().enumerate() {
                let before = row.checked_sub(down).zip(column.checked_sub(right));
                let Some((from_row, from_column)) = before else { continue };
                let Some(from) = band.cell(from_row, from_column).filter(|from| costs[*from] < UNREACHABLE) else {
                    continue;
                };
                let goes_on = usize::from(steps[from]) == number && from > 0;
                let units = (&source[from_row..row], &target[from_column..column]);
                let total = costs[from] + scale.cost(number, units, goes_on);
                if total < costs[cell] {
                    costs[cell] = total;
                    steps[cell] = u8::try_from(number).unwrap_or_default();
                }
            }
        }
    }
    walk_back(band, &costs, &steps)
}

fn walk_back(band: &Band, costs: &[i32], steps: &[u8]) -> Option<Vec<Step>> {
    let (mut row, mut column) = (band.rows, band.columns);
    let mut found = Vec::new();
    while row + column > 0 {
        let cell = band.cell(row, column).filter(|cell| costs[*cell] < UNREACHABLE)?;
        let (down, right) = cost::STEPS[usize::from(steps[cell])];
        found.push((down, right));
        (row, column) = (row - down, column - right);
    }
    found.reverse();
    Some(found)
}

fn collect(source: &[Unit], target: &[Unit], steps: &[Step]) -> Alignment {
    let mut found = Alignment::default();
    let (mut row, mut column) = (0, 0);
    for &(down, right) in steps {
        let (mine, yours) = (&source[row..row + down], &target[column..column + right]);
        if let (Some(source), Some(target)) = (range(mine), range(yours)) {
            found.pairs.push(Pair { source, target });
        } else {
            found.unpaired_source.extend(mine.iter().map(|unit| unit.index));
            found.unpaired_target.extend(yours.iter().map(|unit| unit.index));
        }
        (row, column) = (row + down, column + right);
    }
    found
}

/// The indices of units that follow one another.
fn range(units: &[Unit]) -> Option<Range<usize>> {
    Some(units.first()?.index..units.last()?.index + 1)
}

#[cfg(test)]
mod tests;
