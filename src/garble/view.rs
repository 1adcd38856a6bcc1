//! What rules on garbled text see of one leaflet. Words and matches are made once for all rules.

use super::terms::Terms;
use super::words::{Before, BlockWords, words};
use super::{Garble, Meaning};
use crate::document::Document;
use std::ops::Range;

/// A pattern found in a leaflet.
#[derive(Debug)]
pub struct Hit<'a> {
    /// Index of the block among [`View::blocks`].
    pub block: usize,
    /// Its tokens.
    pub tokens: Range<usize>,
    /// What the classes, choices and numbers of the pattern stood for.
    pub captured: Vec<Range<usize>>,
    /// What the pattern says.
    pub meaning: &'a Meaning,
}

/// A leaflet for the rules on garbled text.
#[derive(Debug)]
pub struct View<'a> {
    /// The language's tables.
    pub garble: &'a Garble,
    /// The words of these names.
    pub terms: &'a Terms,
    blocks: Vec<BlockWords<'a>>,
    hits: Vec<Hit<'a>>,
}

impl<'a> View<'a> {
    /// A view of a document.
    pub fn new(document: &'a Document, garble: &'a Garble, terms: &'a Terms) -> Self {
        let blocks = words(document);
        let hits = hits(&blocks, garble);
        Self { garble, terms, blocks, hits }
    }

    /// The blocks with running text, as words.
    pub fn blocks(&self) -> &[BlockWords<'a>] {
        &self.blocks
    }

    /// All patterns found.
    pub fn hits(&self) -> &[Hit<'a>] {
        &self.hits
    }
}

fn hits<'a>(blocks: &[BlockWords<'_>], garble: &'a Garble) -> Vec<Hit<'a>> {
    let mut hits = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        for (number, tokens, captured) in garble.patterns.find(block) {
            let Some(meaning) = garble.meaning(number) else { continue };
            if fits(block, &tokens, meaning) {
                hits.push(Hit { block: index, tokens, captured, meaning });
            }
        }
    }
    hits
}

/// Whether a match stands as its pattern asks for.
fn fits(block: &BlockWords<'_>, tokens: &Range<usize>, meaning: &Meaning) -> bool {
    let small = || block.written(tokens.start..tokens.start + 1).chars().all(char::is_lowercase);
    let hyphen = |at: usize| block.tokens.get(at).is_some_and(|token| token.before == Before::Hyphen);
    let compound = || hyphen(tokens.start) || hyphen(tokens.end);
    (!meaning.alone || is_alone(block, tokens)) && (!meaning.lower || small()) && !(meaning.whole && compound())
}

/// Whether tokens fill their line or block.
fn is_alone(block: &BlockWords<'_>, tokens: &Range<usize>) -> bool {
    block.begins_line(tokens.start) && (tokens.end >= block.tokens.len() || block.begins_line(tokens.end))
}
