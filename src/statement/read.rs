//! Mentions and cues of every block: the raw material of statements.

use crate::document::{BlockKind, Document};
use crate::language::Pack;
use crate::mention::ellipsis;
use crate::mention::{
    CueLexicon, CueMention, Form, Found, MaskKind, QuantityMention, TermLexicon, TermMention, read_folded,
};
use crate::text::fold;
use std::ops::Range;

/// What is needed to read one language.
#[derive(Debug, Clone, Copy)]
pub struct Lexicon<'a> {
    /// Numbers, units, spacing.
    pub pack: &'a Pack,
    /// Names of concepts.
    pub terms: &'a TermLexicon,
    /// Cues of statements.
    pub cues: &'a CueLexicon,
}

/// What was found in one block; all ranges are of the block's text.
#[derive(Debug, Clone, Default)]
pub struct BlockReading {
    /// Quantities.
    pub quantities: Vec<(Range<usize>, QuantityMention)>,
    /// Periods named as a whole, which no fact is about.
    pub wholes: Vec<(Range<usize>, QuantityMention)>,
    /// Figures that are no quantities.
    pub masked: Vec<(Range<usize>, MaskKind)>,
    /// Concepts.
    pub terms: Vec<TermMention>,
    /// Cues.
    pub cues: Vec<CueMention>,
}

/// Reads all blocks but verbatim ones, which stay empty.
pub fn read_blocks(document: &Document, lexicon: &Lexicon<'_>) -> Vec<BlockReading> {
    document
        .blocks
        .iter()
        .map(
            |block| {
                if block.kind == BlockKind::Verbatim {
                    BlockReading::default()
                } else {
                    read_block(&block.text, lexicon)
                }
            },
        )
        .collect()
}

/// Adds what a hanging half names, unless its word is known by itself.
fn take_half(terms: &mut Vec<TermMention>, half: TermMention) {
    let at = terms.partition_point(|term| term.range.start < half.range.start);
    let known = at.checked_sub(1).and_then(|before| terms.get(before)).into_iter().chain(terms.get(at));
    let taken = known.into_iter().any(|term| term.range.start < half.range.end && half.range.start < term.range.end);
    if !taken {
        terms.insert(at, half);
    }
}

fn read_block(text: &str, lexicon: &Lexicon<'_>) -> BlockReading {
    let folded = fold(text);
    let mut reading = BlockReading {
        terms: lexicon.terms.find(&folded, lexicon.pack),
        cues: lexicon.cues.find(&folded, lexicon.pack),
        ..BlockReading::default()
    };
    for half in ellipsis::terms(&folded, lexicon.terms, lexicon.pack) {
        take_half(&mut reading.terms, half);
    }
    for mention in read_folded(&folded, lexicon.pack) {
        match mention.found {
            Found::Quantity(quantity) if quantity.form == Form::Whole => reading.wholes.push((mention.range, quantity)),
            Found::Quantity(quantity) => reading.quantities.push((mention.range, quantity)),
            Found::Masked(kind) => reading.masked.push((mention.range, kind)),
        }
    }
    reading
}
