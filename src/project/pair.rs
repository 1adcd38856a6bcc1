//! A leaflet beside the one that it translates: passages that belong together, and what only one of them has.
//!
//! In: two documents. Out: a [`Pairing`]: passages of whole blocks, passages of sentences inside them, and parts without a counterpart.
//! Alignment keeps the order of the texts, so a block that was moved is first found alone on both sides; such blocks are joined
//! afterwards where their length and figures fit.

use super::align::{Alignment, align_ranges, align_sentences, likely};
use super::marks::Side;
use super::regroup::regroup;
use super::sections;
use crate::document::{Block, BlockKind, Document};
use std::collections::BTreeSet;
use std::ops::Range;

/// A part of a document: a block, or a range of its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Index of the block.
    pub block: usize,
    /// Bytes of the block's text.
    pub range: Range<usize>,
}

impl Part {
    /// Its text.
    pub fn text<'a>(&self, document: &'a Document) -> &'a str {
        document.blocks.get(self.block).and_then(|block| block.text.get(self.range.clone())).unwrap_or_default()
    }
}

/// What belongs together: one or two parts on either side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Parts of the source.
    pub source: Vec<Part>,
    /// Parts of the translation.
    pub target: Vec<Part>,
}

/// A part of the source that the translation has not, and where it would stand there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// The part of the source.
    pub part: Part,
    /// The part of the translation before it; `None` at the beginning.
    pub after: Option<Part>,
    /// Whether it is a sentence beside others that the translation told as one, and so may have told this one with them.
    pub joined: bool,
}

/// Two documents, paired.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pairing {
    /// Passages of whole blocks, in the order of the source.
    pub blocks: Vec<Passage>,
    /// Passages of sentences, in the order of the source.
    pub sentences: Vec<Passage>,
    /// What only the source has.
    pub lost: Vec<Lost>,
    /// What only the translation has.
    pub added: Vec<Part>,
    /// Whether the documents are too unlike, or too long, to be compared.
    pub gave_up: bool,
}

/// Pairs two documents whose sentences are split.
pub fn pair(mine: Side<'_>, yours: Side<'_>) -> Pairing {
    let (source, target) = (mine.document, yours.document);
    let sides = (mine, yours);
    let (mine, yours) = (readable(source), readable(target));
    if let ([mine], [yours]) = (mine.as_slice(), yours.as_slice()) {
        // A text of one block on either side needs no search.
        let mut pairing =
            Pairing { blocks: vec![whole(source, target, *mine..mine + 1, *yours..yours + 1)], ..Pairing::default() };
        pairing.sentences(sides);
        return pairing;
    }
    let found = align(sides);
    if found.gave_up {
        return Pairing { gave_up: true, ..Pairing::default() };
    }
    let mut pairing = Pairing::default();
    pairing.take_blocks(source, target, found);
    pairing.sentences(sides);
    pairing
}

/// Aligns the blocks: section by section, where the sections stand in another order.
fn align((source, target): (Side<'_>, Side<'_>)) -> Alignment {
    let Some(sections) = sections::reordered(source, target) else {
        let whole = |side: Side<'_>| 0..side.document.blocks.len();
        return likely(regroup(source, target, align_ranges((source, whole(source)), (target, whole(target)))));
    };
    let mut found = Alignment::default();
    let mut mine: BTreeSet<usize> = (0..source.document.blocks.len()).collect();
    let mut yours: BTreeSet<usize> = (0..target.document.blocks.len()).collect();
    for (left, right) in sections {
        let part = regroup(source, target, align_ranges((source, left.clone()), (target, right.clone())));
        mine.retain(|block| !left.contains(block) || part.unpaired_source.contains(block));
        yours.retain(|block| !right.contains(block) || part.unpaired_target.contains(block));
        found.pairs.extend(part.pairs);
    }
    found.unpaired_source = shown(source.document, mine);
    found.unpaired_target = shown(target.document, yours);
    likely(found)
}

fn shown(document: &Document, blocks: BTreeSet<usize>) -> Vec<usize> {
    blocks.into_iter().filter(|block| document.blocks[*block].kind != BlockKind::Verbatim).collect()
}

fn readable(document: &Document) -> Vec<usize> {
    let blocks = document.blocks.iter().enumerate();
    blocks.filter(|(_, block)| block.kind != BlockKind::Verbatim).map(|(index, _)| index).collect()
}

fn whole(source: &Document, target: &Document, mine: Range<usize>, yours: Range<usize>) -> Passage {
    Passage { source: parts(source, mine), target: parts(target, yours) }
}

fn parts(document: &Document, blocks: Range<usize>) -> Vec<Part> {
    let found = document.blocks.get(blocks.clone()).unwrap_or_default();
    let shown = found.iter().zip(blocks).filter(|(block, _)| block.kind != BlockKind::Verbatim);
    shown.map(|(block, index)| Part { block: index, range: 0..block.text.len() }).collect()
}

impl Pairing {
    fn take_blocks(&mut self, source: &Document, target: &Document, found: Alignment) {
        let mut alone = found.unpaired_target;
        let mut blocks = found.pairs;
        let mut lost = Vec::new();
        for index in found.unpaired_source {
            match moved(source, target, index, &alone) {
                Some(at) => {
                    let other = alone.remove(at);
                    blocks.push(super::align::Pair { source: index..index + 1, target: other..other + 1 });
                }
                None => lost.push(index),
            }
        }
        blocks.sort_by_key(|pair| pair.source.start);
        for index in lost {
            let before = blocks.iter().rev().find(|pair| pair.source.end <= index).map(|pair| pair.target.end - 1);
            let after = before.and_then(|block| parts(target, block..block + 1).pop());
            self.lost.extend(parts(source, index..index + 1).pop().map(|part| Lost { part, after, joined: false }));
        }
        self.added = alone.into_iter().flat_map(|index| parts(target, index..index + 1)).collect();
        self.blocks = blocks.into_iter().map(|pair| whole(source, target, pair.source, pair.target)).collect();
    }

    /// Splits every passage of blocks into passages of sentences.
    fn sentences(&mut self, (source_side, target_side): (Side<'_>, Side<'_>)) {
        let (source, target) = (source_side.document, target_side.document);
        for passage in &self.blocks {
            let ([mine], [yours]) = (passage.source.as_slice(), passage.target.as_slice()) else {
                self.sentences.push(passage.clone());
                continue;
            };
            let (Some(first), Some(second)) = (source.blocks.get(mine.block), target.blocks.get(yours.block)) else {
                continue;
            };
            if first.sentences.len() < 2 && second.sentences.len() < 2 {
                self.sentences.push(passage.clone());
                continue;
            }
            let found = align_sentences((source_side, mine.block), (target_side, yours.block));
            if found.gave_up || !(found.unpaired_source.is_empty() && found.unpaired_target.is_empty()) {
                // Sentences were joined or parted in another way, or lost: only the block as a whole can be compared.
                self.sentences.push(passage.clone());
            } else {
                let parts = |pair: &super::align::Pair| Passage {
                    source: sentence_parts(mine.block, first, pair.source.clone()),
                    target: sentence_parts(yours.block, second, pair.target.clone()),
                };
                self.sentences.extend(found.pairs.iter().map(parts));
            }
            if found.gave_up {
                continue;
            }
            let mut before: Vec<(usize, Part)> = Vec::new();
            for pair in &found.pairs {
                let target = sentence_parts(yours.block, second, pair.target.clone());
                before.extend(target.last().map(|part| (pair.source.end, part.clone())));
            }
            for index in found.unpaired_source {
                let after = before.iter().rev().find(|(end, _)| *end <= index).map(|(_, part)| part.clone());
                let after = after.or(Some(Part { block: yours.block, range: 0..0 }));
                let beside = |pair: &super::align::Pair| pair.source.end == index || pair.source.start == index + 1;
                let joined = found.pairs.iter().any(|pair| beside(pair) && pair.source.len() > pair.target.len());
                let part = sentence_parts(mine.block, first, index..index + 1).pop();
                self.lost.extend(part.map(|part| Lost { part, after, joined }));
            }
            self.added.extend(
                found
                    .unpaired_target
                    .into_iter()
                    .flat_map(|index| sentence_parts(yours.block, second, index..index + 1)),
            );
        }
    }
}

fn sentence_parts(block: usize, found: &Block, sentences: Range<usize>) -> Vec<Part> {
    let ranges = found.sentences.get(sentences).unwrap_or_default();
    ranges.iter().map(|range| Part { block, range: range.clone() }).collect()
}

/// Most blocks that are tried for one that may have been moved.
const MOST_TRIED: usize = 64;

/// Which of the blocks that stand alone in the translation is this one, moved: of one kind, with the same figures, of a fitting
/// length. Nothing where none or several fit.
fn moved(source: &Document, target: &Document, index: usize, alone: &[usize]) -> Option<usize> {
    let mine = source.blocks.get(index)?;
    let fits = |other: &usize| target.blocks.get(*other).is_some_and(|yours| looks_alike(mine, yours));
    let mut found = alone.iter().take(MOST_TRIED).enumerate().filter(|(_, other)| fits(other)).map(|(at, _)| at);
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

fn looks_alike(mine: &Block, yours: &Block) -> bool {
    let kind = std::mem::discriminant(&mine.kind) == std::mem::discriminant(&yours.kind);
    let (short, long) = (mine.text.len().min(yours.text.len()), mine.text.len().max(yours.text.len()));
    kind && long <= short.saturating_mul(2) + 20 && runs(&mine.text) == runs(&yours.text)
}

fn runs(text: &str) -> Vec<String> {
    let folded = crate::text::fold(text).text;
    let mut found: Vec<String> = folded
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|run| !run.is_empty())
        .map(str::to_owned)
        .collect();
    found.sort_unstable();
    found
}
