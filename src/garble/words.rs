//! A leaflet as words and signs, for rules that look at wording rather than at meaning.
//!
//! In: blocks. Out: per block the folded text and its tokens.

use super::tokens::tokens;
pub use super::tokens::{Before, Kind, Token, is_alone};
use crate::document::{Block, BlockKind, Document};
use crate::source::Span;
use crate::text::{Folded, fold};
use std::ops::Range;

/// A block as words.
#[derive(Debug)]
pub struct BlockWords<'a> {
    /// The block.
    pub block: &'a Block,
    /// Its text, folded.
    pub folded: Folded,
    /// Its tokens, in order.
    pub tokens: Vec<Token>,
}

impl BlockWords<'_> {
    /// A token's folded text; empty past the end.
    pub fn text(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| &self.folded.text[token.start..token.end])
    }

    /// Bytes of the block's text that a run of tokens covers.
    pub fn range(&self, run: Range<usize>) -> Range<usize> {
        let Some(last) = run.end.checked_sub(1).filter(|last| *last >= run.start) else { return 0..0 };
        match (self.tokens.get(run.start), self.tokens.get(last)) {
            (Some(first), Some(last)) => {
                let span = self.folded.map.span(first.start..last.end);
                span.start..span.end
            }
            _ => 0..0,
        }
    }

    /// Bytes of the file that a run of tokens covers.
    pub fn span(&self, run: Range<usize>) -> Span {
        self.block.source_span(self.range(run))
    }

    /// A run of tokens as written.
    pub fn written(&self, run: Range<usize>) -> &str {
        self.block.text.get(self.range(run)).unwrap_or_default()
    }

    /// Whether a line, or a sentence, begins at a token.
    pub fn begins(&self, at: usize) -> bool {
        let new_line = self.tokens.get(at).is_some_and(|token| token.before == Before::Line);
        new_line
            || at == 0
            || matches!(
                self.text(at - 1),
                "." | "!" | "?" | "\u{2026}" | "\u{3002}" | "\u{ff01}" | "\u{ff1f}" | "\u{61f}"
            )
    }

    /// Whether a token stands first in its line.
    pub fn begins_line(&self, at: usize) -> bool {
        at == 0 || self.tokens.get(at).is_none_or(|token| token.before == Before::Line)
    }
}

/// All blocks with running text as words; code and raw HTML are left out.
pub fn words(document: &Document) -> Vec<BlockWords<'_>> {
    let readable = document.blocks.iter().filter(|block| block.kind != BlockKind::Verbatim);
    readable.map(block_words).collect()
}

fn block_words(block: &Block) -> BlockWords<'_> {
    let folded = fold(&block.text);
    let tokens = tokens(&folded.text);
    BlockWords { block, folded, tokens }
}
