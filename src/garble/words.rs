//! A leaflet as words and signs, for rules that look at wording rather than at meaning.
//!
//! In: blocks. Out: per block the folded text and its tokens. Letters of scripts that are written without blanks are one token each, so
//! that patterns and repetitions work in all languages alike.

use crate::document::{Block, BlockKind, Document};
use crate::source::Span;
use crate::text::{Folded, fold};
use std::ops::Range;
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Letters, also with digits among them.
    Word,
    /// Digits, with signs between them.
    Number,
    /// Anything else but blanks and hyphens, one character each.
    Sign,
}

/// What stands between a token and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Before {
    /// Nothing.
    Nothing,
    /// Blanks.
    Blank,
    /// The end of a line, or the beginning of the block.
    Line,
    /// A hyphen, with or without blanks.
    Hyphen,
}

/// A word, number or sign of folded text.
#[derive(Debug, Clone, Copy)]
pub struct Token {
    /// First byte of the folded text.
    pub start: usize,
    /// One past the last byte of the folded text.
    pub end: usize,
    /// What it is.
    pub kind: Kind,
    /// What stands before it.
    pub before: Before,
}

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

/// The tokens of folded text.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::new();
    let mut before = Before::Line;
    let mut letters = text.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        if let Some(gap) = gap(letter) {
            before = stronger(before, gap);
            continue;
        }
        let mut end = start + letter.len_utf8();
        let kind = if is_alone(letter) {
            Kind::Word
        } else if letter.is_alphanumeric() || is_combining_mark(letter) {
            end = word_end(text, end);
            kind_of(&text[start..end])
        } else {
            Kind::Sign
        };
        while letters.peek().is_some_and(|(at, _)| *at < end) {
            letters.next();
        }
        out.push(Token { start, end, kind, before });
        before = Before::Nothing;
    }
    out
}

/// Whether a letter belongs to a script that is written without blanks.
pub fn is_alone(letter: char) -> bool {
    if (letter as u32) < 0x0e00 {
        return false;
    }
    matches!(
        letter.script(),
        Script::Han
            | Script::Hiragana
            | Script::Katakana
            | Script::Thai
            | Script::Lao
            | Script::Khmer
            | Script::Myanmar
    ) && (letter.is_alphanumeric() || is_combining_mark(letter))
}

fn gap(letter: char) -> Option<Before> {
    match letter {
        '\n' | '\r' => Some(Before::Line),
        '-' => Some(Before::Hyphen),
        letter if letter.is_whitespace() => Some(Before::Blank),
        _ => None,
    }
}

fn stronger(old: Before, new: Before) -> Before {
    match (old, new) {
        (Before::Hyphen, _) | (_, Before::Hyphen) => Before::Hyphen,
        (Before::Line, _) | (_, Before::Line) => Before::Line,
        _ => new,
    }
}

fn word_end(text: &str, from: usize) -> usize {
    let mut end = from;
    let mut rest = text[from..].chars().peekable();
    while let Some(letter) = rest.next() {
        let inner = |next: Option<&char>| next.is_some_and(|next| next.is_alphanumeric() && !is_alone(*next));
        let numeric = text[..end].chars().next_back().is_some_and(char::is_numeric);
        let word = (letter.is_alphanumeric() || is_combining_mark(letter)) && !is_alone(letter);
        let joined = match letter {
            '\'' | '\u{b7}' => inner(rest.peek()),
            '.' | ',' | '\u{66b}' => numeric && rest.peek().is_some_and(|next| next.is_numeric()),
            _ => false,
        };
        if !word && !joined {
            break;
        }
        end += letter.len_utf8();
    }
    end
}

fn kind_of(text: &str) -> Kind {
    if text.chars().any(char::is_alphabetic) { Kind::Word } else { Kind::Number }
}
