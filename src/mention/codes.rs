//! Figures that touch letters: "B12", "COVID-19", "4711-B" are codes, "30min" and "from-20" are not.

use super::figure::Figure;
use super::letters::{is_letter_before, is_word, is_word_byte};
use super::segment;
use super::token::Scanner;
use super::walk::longest;
use crate::quantity::Amount;

impl Scanner<'_> {
    /// Whether letters touch the figure in a way that makes it a code ("B12", "COVID-19", "3D").
    pub(super) fn is_code(&self, at: usize, end: usize) -> bool {
        if end == at + 1 && self.is_dimension(end) {
            return true;
        }
        if !self.spaces {
            return self.latin_before(at) || self.hyphen_name(at, end) || self.hyphen_letter(end);
        }
        let touched = self.tokens.last().is_some_and(|token| token.end == at);
        let glued_before = !touched && is_letter_before(self.text, at) && !self.after_prefix(at);
        glued_before || self.hyphen_code(at) || self.letters_after(end)
    }

    /// "3D": a small figure with a capital D says how many dimensions a thing has, where a day would have a small one.
    fn is_dimension(&self, end: usize) -> bool {
        let capital = self.bytes.get(end) == Some(&b'd') && self.capitals.binary_search(&end).is_ok();
        let few = end > 0 && matches!(self.bytes[end - 1], b'2'..=b'4');
        few && capital && !self.bytes.get(end + 1).is_some_and(u8::is_ascii_alphanumeric)
    }

    fn latin_before(&self, at: usize) -> bool {
        let touched = self.tokens.last().is_some_and(|token| token.end == at);
        let before = self.bytes.get(at.wrapping_sub(1)).copied().unwrap_or(b' ');
        let hyphen = before == b'-' && self.bytes.get(at.wrapping_sub(2)).is_some_and(u8::is_ascii_alphabetic);
        (!touched && before.is_ascii_alphabetic()) || hyphen
    }

    /// A hyphen between a word and digits that nothing follows which could be measured, where words are not separated.
    fn hyphen_name(&self, at: usize, end: usize) -> bool {
        let before = at.checked_sub(1).filter(|before| self.bytes[*before] == b'-');
        let named = before.is_some_and(|before| {
            is_letter_before(self.text, before) && self.tokens.last().is_none_or(|token| token.end < before)
        });
        named && longest(self.text, end, self.pack).is_none()
    }

    /// "COVID-19": a word that is no token, a hyphen, digits.
    fn hyphen_code(&self, at: usize) -> bool {
        let hyphen = at >= 2 && self.bytes[at - 1] == b'-' && is_word_byte(self.bytes[at - 2]);
        let letter = hyphen && !self.bytes[at - 2].is_ascii_digit();
        letter && self.tokens.last().is_none_or(|token| token.end != at - 1) && !self.after_prefix(at - 1)
    }

    /// Whether the letters before `at` back to the word's beginning are attached prefixes of the language.
    fn after_prefix(&self, at: usize) -> bool {
        let start = self.text[..at]
            .rfind(|letter: char| !letter.is_alphanumeric())
            .map_or(0, |found| found + self.text[found..].chars().next().map_or(1, char::len_utf8));
        let word = &self.text[start..at];
        !word.is_empty() && segment::is_prefixes(word, self.pack)
    }

    /// Letters directly after the figure that are neither unit nor any other known word.
    fn letters_after(&self, end: usize) -> bool {
        if !is_word(self.text, end) {
            return self.hyphen_letter(end);
        }
        // Where particles attach to words, only a Latin letter makes a code of a figure.
        if self.pack.open_end && !self.bytes[end].is_ascii() {
            return false;
        }
        longest(self.text, end, self.pack).is_none() && !segment::splits(self.text, end, self.pack)
    }

    /// "4711-B": a hyphen and a single letter.
    fn hyphen_letter(&self, end: usize) -> bool {
        let letter = self.bytes.get(end) == Some(&b'-') && self.bytes.get(end + 1).is_some_and(u8::is_ascii_alphabetic);
        letter
            && !segment::is_endings(&self.text[end + 1..end + 2], self.pack)
            && !is_word(self.text, end + 2)
            && longest(self.text, end + 1, self.pack).is_none()
    }

    /// A figure before a thousand sign of two bytes.
    fn thousands(&self, end: usize, figure: Figure) -> (usize, Figure) {
        let Figure::Number { value, .. } = figure else { return (end, figure) };
        match value.mul(Amount::from(1000)).filter(|_| !is_word(self.text, end + 2)) {
            Some(value) => (end + 2, Figure::Number { value, other: None, yearlike: false }),
            None => (end, figure),
        }
    }

    /// "100k", "3M": a figure with the sign for a thousand or a million.
    pub(super) fn multiplied(&self, end: usize, figure: Figure) -> (usize, Figure) {
        let factor = match self.bytes.get(end) {
            Some(b'k') => 1000,
            // The Cyrillic letter.
            Some(0xd0) if self.text[end..].starts_with('\u{43a}') => return self.thousands(end, figure),
            Some(b'm') if self.capitals.binary_search(&end).is_ok() => 1_000_000,
            _ => return (end, figure),
        };
        let Figure::Number { value, .. } = figure else { return (end, figure) };
        match value.mul(Amount::from(factor)).filter(|_| !is_word(self.text, end + 1)) {
            Some(value) => (end + 1, Figure::Number { value, other: None, yearlike: false }),
            None => (end, figure),
        }
    }
}
