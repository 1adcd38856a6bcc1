//! What shows, whatever the languages, that two passages speak of the same thing: the concepts that both name and the figures that both
//! write.
//!
//! In: a document, and what was read in it where its language has words. Out: the marks, to be asked for a range of a block.

use crate::document::Document;
use crate::language::Pack;
use crate::statement::Reading;
use crate::text::fold;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

/// A document with the concepts that were read in it.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The document.
    pub document: &'a Document,
    /// What was read; without it only figures count.
    pub reading: Option<&'a Reading>,
    /// How long a text is in its language, in per cent of the same text in English, where that is known.
    pub length: Option<u16>,
}

impl<'a> Side<'a> {
    /// A document with its reading.
    pub fn new(document: &'a Document, reading: &'a Reading, pack: &Pack) -> Self {
        Self { document, reading: Some(reading), length: Some(pack.length) }
    }

    /// A document in a language without words.
    pub fn bare(document: &'a Document) -> Self {
        Self { document, reading: None, length: None }
    }

    /// The concepts that a range of a block names, each once, sorted.
    pub(super) fn concepts(&self, block: usize, range: &Range<usize>) -> Vec<u64> {
        let said = self.reading.map_or(&[][..], |reading| reading.concepts.as_slice());
        let first = said.partition_point(|one| (one.block, one.range.start) < (block, range.start));
        let own = said[first..].iter().take_while(|one| one.block == block && one.range.start < range.end);
        let mut found: Vec<u64> = own.map(|one| hash(&one.concept)).collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// Letters of the usual length that count beside those of the texts: short texts say little about how long a translation is.
const USUAL: f64 = 1_000.0;

/// How long a translation is for one letter of its source: as the two texts are, and as their languages usually are.
pub(super) fn ratio(source: (Side<'_>, f64), target: (Side<'_>, f64)) -> f64 {
    let usual = source.0.length.zip(target.0.length).map(|(mine, yours)| f64::from(yours) / f64::from(mine.max(1)));
    let (mine, yours) = usual.map_or((0.0, 0.0), |usual| (USUAL, USUAL * usual));
    ((target.1 + yours) / (source.1 + mine).max(1.0)).clamp(0.2, 5.0)
}

/// The runs of digits of a text, sorted.
pub(super) fn figures(text: &str) -> Vec<u32> {
    let folded = fold(text).text;
    let runs = folded.split(|letter: char| !letter.is_ascii_digit()).filter(|run| !run.is_empty());
    let mut figures: Vec<u32> = runs.filter_map(|run| run.parse().ok()).collect();
    figures.sort_unstable();
    figures
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
