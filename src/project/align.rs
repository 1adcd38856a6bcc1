//! Aligns a translation with its source: blocks by kind, length and figures, sentences by length and figures.
//!
//! In: two documents, or two blocks. Out: an [`Alignment`]. The method is that of W. Gale and K. Church, "A program for aligning
//! sentences in bilingual corpora" (Computational Linguistics 19, 1993): the cheapest way through both texts, where the cost of a pair
//! is how unlikely its lengths are for a translation. Three things are added: a block pairs with its own kind, so that headings keep
//! the sections apart; figures that both sides share speak for a pair; and only a band around the diagonal is searched, so that long
//! texts take little more than linear time. What is not here: any judgement about a pair.

mod cost;

use crate::document::{Block, BlockKind, Document};
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
}

/// Aligns the blocks of two documents. Verbatim blocks are left out.
pub fn align_blocks(source: &Document, target: &Document) -> Alignment {
    align(&blocks(source), &blocks(target))
}

/// Aligns the sentences of two blocks.
pub fn align_sentences(source: &Block, target: &Block) -> Alignment {
    align(&sentences(source), &sentences(target))
}

fn blocks(document: &Document) -> Vec<Unit> {
    let blocks = document.blocks.iter().enumerate().filter(|(_, block)| block.kind != BlockKind::Verbatim);
    blocks.map(|(index, block)| unit(index, block.kind, &block.text)).collect()
}

fn sentences(block: &Block) -> Vec<Unit> {
    let texts = block.sentences.iter().map(|range| block.text.get(range.clone()).unwrap_or_default());
    texts.enumerate().map(|(index, text)| unit(index, BlockKind::Paragraph, text)).collect()
}

fn unit(index: usize, kind: BlockKind, text: &str) -> Unit {
    let folded = crate::text::fold(text).text;
    let runs = folded.split(|letter: char| !letter.is_ascii_digit()).filter(|run| !run.is_empty());
    let mut figures: Vec<u32> = runs.filter_map(|run| run.parse().ok()).collect();
    figures.sort_unstable();
    Unit { index, kind, length: text.chars().filter(|letter| letter.is_alphanumeric()).count(), figures }
}

/// Aligns two sequences of units.
fn align(source: &[Unit], target: &[Unit]) -> Alignment {
    let moves = Band::new(source.len(), target.len()).and_then(|band| cheapest(source, target, &band));
    let found = moves.map(|moves| collect(source, target, &moves));
    found.filter(|found| is_likely(found, source.len() + target.len())).unwrap_or_else(|| Alignment {
        pairs: Vec::new(),
        unpaired_source: source.iter().map(|unit| unit.index).collect(),
        unpaired_target: target.iter().map(|unit| unit.index).collect(),
        gave_up: true,
    })
}

/// Whether at least half of all units have found a counterpart.
fn is_likely(found: &Alignment, units: usize) -> bool {
    (found.unpaired_source.len() + found.unpaired_target.len()) * 2 <= units
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
fn cheapest(source: &[Unit], target: &[Unit], band: &Band) -> Option<Vec<Step>> {
    let scale = Scale::new(source, target);
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
