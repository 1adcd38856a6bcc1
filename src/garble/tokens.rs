//! Folded text cut into words, numbers and signs, for rules that look at wording rather than at meaning.
//!
//! Letters of scripts that are written without blanks are one token each, so that patterns and repetitions work in all languages alike.
//! Nothing of a document is used here, so that `build.rs` can include this file.

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
