//! Text normalisation with a map back to the original offsets.
//!
//! In: any text. Out: folded text (lower case, composed, one digit set, plain spaces and hyphens, no invisible characters) and an
//! [`OffsetMap`]. Nothing is ever searched again: each folded byte knows where it came from.
//!
//! Folding follows Unicode NFC and simple case folding, with the compatibility forms that leaflets use, and the letter variants that
//! writers of Arabic, Persian, Turkish and Greek mix freely.

use crate::source::Span;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, compose};

/// Maps offsets of a derived text to offsets of the original, as runs of equal distance.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OffsetMap {
    /// Pairs of derived and original offset where a new run begins, ascending.
    runs: Vec<(usize, usize)>,
    /// Derived length and original end.
    end: (usize, usize),
}

impl OffsetMap {
    /// The map that changes nothing, over `length` bytes that begin at `start` in the original.
    pub fn identity(start: usize, length: usize) -> Self {
        Self { runs: vec![(0, start)], end: (length, start + length) }
    }

    /// Says that from `derived` on, offsets run along with the original from `original`. Offsets must not go back.
    pub fn push(&mut self, derived: usize, original: usize) {
        match self.runs.last_mut() {
            Some(last) if last.0 == derived => last.1 = original,
            Some(last) if derived - last.0 == original.wrapping_sub(last.1) => {}
            _ => self.runs.push((derived, original)),
        }
    }

    /// Says where the derived text and its original end.
    pub fn finish(&mut self, derived: usize, original: usize) {
        self.end = (derived, original);
    }

    /// Where a character that begins at `offset` begins in the original.
    pub fn start(&self, offset: usize) -> usize {
        if offset >= self.end.0 {
            return self.end.1;
        }
        let at = self.runs.partition_point(|run| run.0 <= offset);
        let (derived, original) = self.runs.get(at.wrapping_sub(1)).copied().unwrap_or_default();
        (original + (offset - derived)).min(self.end.1)
    }

    /// Where a range that ends (exclusive) at `offset` ends in the original: right after the last byte before it.
    pub fn finish_of(&self, offset: usize) -> usize {
        if offset == 0 {
            return self.start(0);
        }
        if offset >= self.end.0 {
            return self.end.1;
        }
        let at = self.runs.partition_point(|run| run.0 < offset);
        let (derived, original) = self.runs.get(at.wrapping_sub(1)).copied().unwrap_or_default();
        let limit = self.runs.get(at).map_or(self.end.1, |run| run.1);
        (original + (offset - derived)).min(limit)
    }

    /// The original span of a derived range.
    pub fn span(&self, range: Range<usize>) -> Span {
        let start = self.start(range.start);
        Span::new(start, self.finish_of(range.end).max(start))
    }

    /// The map of a text derived from the derived text: `self` after `inner`.
    #[must_use]
    pub fn after(&self, inner: &Self) -> Self {
        let mut map = Self::default();
        for &(derived, middle) in &inner.runs {
            map.push(derived, self.start(middle));
            let next = inner.runs.iter().find(|run| run.0 > derived).map_or(inner.end.1, |run| run.1);
            for &(mine, original) in self.runs.iter().filter(|run| run.0 > middle && run.0 < next) {
                map.push(derived + (mine - middle), original);
            }
        }
        map.finish(inner.end.0, self.finish_of(inner.end.1));
        map
    }
}

/// Folded text and its way back.
#[derive(Debug, Clone, Default)]
pub struct Folded {
    /// The folded text.
    pub text: String,
    /// From folded offsets to offsets of the text that was folded.
    pub map: OffsetMap,
}

/// Folds a text for matching.
pub fn fold(text: &str) -> Folded {
    if text.is_ascii() {
        return Folded { text: text.to_ascii_lowercase(), map: OffsetMap::identity(0, text.len()) };
    }
    let mut folder = Folder { out: String::with_capacity(text.len() + 8), map: OffsetMap::identity(0, 0), starter: None };
    let mut at = 0;
    let bytes = text.as_bytes();
    while at < bytes.len() {
        let ascii = bytes[at..].iter().position(|byte| !byte.is_ascii()).unwrap_or(bytes.len() - at);
        if ascii > 0 {
            folder.ascii(&text[at..at + ascii], at);
            at += ascii;
            continue;
        }
        let Some(letter) = text[at..].chars().next() else { break };
        folder.letter(letter, at);
        at += letter.len_utf8();
    }
    folder.map.finish(folder.out.len(), text.len());
    Folded { text: folder.out, map: folder.map }
}

/// Folds a pattern of a data file: as [`fold`], with outer blanks gone and inner ones single.
pub fn fold_pattern(text: &str) -> String {
    let folded = fold(text).text;
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

struct Folder {
    out: String,
    map: OffsetMap,
    /// Where the last base letter lies in `out`, for composition with a following mark.
    starter: Option<usize>,
}

impl Folder {
    fn ascii(&mut self, text: &str, at: usize) {
        self.map.push(self.out.len(), at);
        let start = self.out.len();
        self.out.push_str(text);
        self.out[start..].make_ascii_lowercase();
        self.starter = Some(self.out.len() - 1);
    }

    fn letter(&mut self, letter: char, at: usize) {
        match fold_letter(letter) {
            Fold::Drop => {}
            Fold::One(folded) => {
                if !self.composed(folded) {
                    self.map.push(self.out.len(), at);
                    self.starter = Some(self.out.len());
                    self.out.push(folded);
                }
            }
            Fold::Text(folded) => {
                self.map.push(self.out.len(), at);
                self.out.push_str(folded);
                self.starter = None;
            }
            Fold::Compatibility => self.compatibility(letter, at),
        }
    }

    /// Joins a combining mark to the letter before it, as NFC does.
    fn composed(&mut self, mark: char) -> bool {
        if canonical_combining_class(mark) == 0 && !('\u{1161}'..='\u{11c2}').contains(&mark) && mark != '\u{9be}' {
            return false;
        }
        let Some(start) = self.starter else { return false };
        let Some(base) = self.out[start..].chars().next() else { return false };
        let Some(joined) = compose(base, mark) else { return false };
        self.out.truncate(start);
        match fold_letter(joined) {
            Fold::One(folded) => self.out.push(folded),
            _ => self.out.push(joined),
        }
        true
    }

    fn compatibility(&mut self, letter: char, at: usize) {
        self.map.push(self.out.len(), at);
        self.starter = None;
        for plain in std::iter::once(letter).nfkc() {
            match fold_letter(plain) {
                Fold::One(folded) => self.out.push(folded),
                Fold::Text(folded) => self.out.push_str(folded),
                Fold::Drop => {}
                Fold::Compatibility => self.out.push(plain),
            }
        }
    }
}

enum Fold {
    Drop,
    One(char),
    Text(&'static str),
    Compatibility,
}

/// First code points of the decimal digit sets (Unicode category Nd) outside ASCII and the full-width forms.
const DIGIT_ZEROS: &[u32] = &[
    0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50, 0x0ed0,
    0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
    0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0,
    0x11650, 0x116c0, 0x11730, 0x118e0, 0x11950, 0x11c50, 0x11d50, 0x11da0, 0x16a60, 0x16ac0, 0x16b50, 0x1d7ce, 0x1d7d8,
    0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e950, 0x1fbf0,
];

fn digit(letter: char) -> Option<char> {
    let code = letter as u32;
    if code < 0x660 {
        return None;
    }
    let at = DIGIT_ZEROS.partition_point(|zero| *zero <= code);
    let zero = *DIGIT_ZEROS.get(at.checked_sub(1)?)?;
    char::from_digit(code - zero, 10).filter(|_| code - zero < 10)
}

fn fold_letter(letter: char) -> Fold {
    let code = letter as u32;
    match code {
        0x0000..=0x007f => Fold::One(letter.to_ascii_lowercase()),
        0x0080..=0x024f => fold_latin(letter),
        0x0370..=0x03ff => fold_greek(letter),
        0x0590..=0x05ff => fold_hebrew(letter),
        0x0600..=0x06ff | 0x08d3..=0x08ff => fold_arabic(letter),
        0x2000..=0x2bff => fold_sign(letter),
        0x3000..=0x30ff => fold_kana(letter),
        0x3300..=0x33ff | 0xfb00..=0xfb06 | 0xfb50..=0xfdff | 0xfe30..=0xfefe | 0xff00..=0xffef => fold_form(letter),
        0x180b..=0x180e | 0xfe00..=0xfe0f | 0xfeff => Fold::Drop,
        _ => match digit(letter) {
            Some(plain) => Fold::One(plain),
            None => lower(letter),
        },
    }
}

fn lower(letter: char) -> Fold {
    let mut lowered = letter.to_lowercase();
    match (lowered.next(), lowered.next()) {
        (Some(single), None) => Fold::One(single),
        _ => Fold::One(letter),
    }
}

fn fold_latin(letter: char) -> Fold {
    match letter {
        '\u{ad}' => Fold::Drop,
        '\u{a0}' => Fold::One(' '),
        '\u{b4}' | '\u{92}' => Fold::One('\''),
        '\u{b5}' => Fold::One('\u{3bc}'),
        '\u{130}' | '\u{131}' => Fold::One('i'),
        '\u{df}' => Fold::Text("ss"),
        _ => lower(letter),
    }
}

fn fold_greek(letter: char) -> Fold {
    match letter {
        '\u{3c2}' => Fold::One('\u{3c3}'),
        _ => lower(letter),
    }
}

fn fold_hebrew(letter: char) -> Fold {
    match letter {
        '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}' => Fold::Drop,
        '\u{5be}' => Fold::One('-'),
        '\u{5f3}' => Fold::One('\''),
        '\u{5f4}' => Fold::One('"'),
        _ => Fold::One(letter),
    }
}

fn fold_arabic(letter: char) -> Fold {
    match letter {
        '\u{610}'..='\u{61a}' | '\u{61c}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' => Fold::Drop,
        '\u{622}' | '\u{623}' | '\u{625}' | '\u{671}' => Fold::One('\u{627}'),
        '\u{649}' | '\u{64a}' | '\u{6cc}' => Fold::One('\u{6cc}'),
        '\u{643}' | '\u{6a9}' => Fold::One('\u{6a9}'),
        '\u{629}' | '\u{6c0}' | '\u{6c1}' | '\u{6d5}' => Fold::One('\u{647}'),
        '\u{66a}' => Fold::One('%'),
        '\u{66b}' | '\u{66c}' | '\u{60c}' | '\u{6d4}' | '\u{61f}' | '\u{61b}' => Fold::One(letter),
        _ => digit(letter).map_or_else(|| lower(letter), Fold::One),
    }
}

fn fold_sign(letter: char) -> Fold {
    match letter {
        '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' => Fold::One(' '),
        '\u{2028}' | '\u{2029}' => Fold::One('\n'),
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' => Fold::Drop,
        '\u{2010}'..='\u{2013}' | '\u{2212}' => Fold::One('-'),
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' => Fold::One('\''),
        '\u{201c}'..='\u{201f}' => Fold::One('"'),
        '\u{2053}' | '\u{223c}' | '\u{223e}' => Fold::One('~'),
        '\u{2044}' | '\u{2215}' => Fold::One('/'),
        '\u{2103}' => Fold::Text("\u{b0}c"),
        '\u{2109}' => Fold::Text("\u{b0}f"),
        '\u{2126}' | '\u{212a}' | '\u{212b}' => lower(letter),
        _ => Fold::One(letter),
    }
}

fn fold_kana(letter: char) -> Fold {
    match letter {
        '\u{3000}' => Fold::One(' '),
        '\u{301c}' | '\u{3030}' => Fold::One('~'),
        '\u{3007}' => Fold::One(letter),
        _ => Fold::One(letter),
    }
}

fn fold_form(letter: char) -> Fold {
    match letter {
        '\u{ff5e}' => Fold::One('~'),
        '\u{ff0d}' => Fold::One('-'),
        '\u{ff61}'..='\u{ff65}' => Fold::Compatibility,
        '\u{ff01}'..='\u{ff5d}' => {
            let plain = char::from_u32(letter as u32 - 0xfee0).unwrap_or(letter);
            Fold::One(plain.to_ascii_lowercase())
        }
        _ => Fold::Compatibility,
    }
}
