//! Figures in the words of a statement: where they stand, and how another amount is written in the same style.

use super::words::{Words, alike, cased, find};
use leaflint::quantity::Amount;
use std::ops::Range;

/// How a figure is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// With digits; the code point of nought and the decimal sign.
    Digits(u32, Option<char>),
    /// With a word.
    Spelled,
}

/// A figure in a text.
#[derive(Debug, Clone)]
pub(crate) struct Figure {
    pub(crate) range: Range<usize>,
    pub(crate) amount: Amount,
    pub(crate) style: Style,
}

/// Code points of nought in the scripts of our languages.
const NOUGHTS: &[u32] = &['0' as u32, 0x660, 0x6f0, 0x966, 0xff10];

/// The figures of a text, in order.
pub(crate) fn figures(text: &str, words: &Words, spaces: bool) -> Vec<Figure> {
    let mut found = digits(text);
    let mut spelled: Vec<Figure> = Vec::new();
    for (amount, forms) in &words.cardinals {
        let ranges = forms.iter().filter_map(|form| find(text, form, spaces));
        spelled.extend(ranges.map(|range| Figure { range, amount: *amount, style: Style::Spelled }));
    }
    // The longest first: "twenty-four" before "four".
    spelled.sort_by_key(|figure| (std::cmp::Reverse(figure.range.len()), figure.range.start, figure.amount));
    for figure in spelled {
        if found.iter().all(|other| other.range.end <= figure.range.start || figure.range.end <= other.range.start) {
            found.push(figure);
        }
    }
    found.sort_by_key(|figure| figure.range.start);
    found
}

fn nought(letter: char) -> Option<u32> {
    NOUGHTS.iter().copied().find(|nought| (*nought..nought + 10).contains(&(letter as u32)))
}

fn digits(text: &str) -> Vec<Figure> {
    let mut found = Vec::new();
    let mut letters = text.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        let Some(zero) = nought(letter) else { continue };
        let mut plain = String::new();
        let mut sign = None;
        let mut end = start;
        let mut next = Some((start, letter));
        while let Some((at, letter)) = next {
            let after = text[at + letter.len_utf8()..].chars().next();
            if (zero..zero + 10).contains(&(letter as u32)) {
                plain.extend(char::from_digit(letter as u32 - zero, 10));
            } else if sign.is_none()
                && matches!(letter, '.' | ',' | '\u{66b}')
                && after.is_some_and(|it| nought(it).is_some())
            {
                plain.push('.');
                sign = Some(letter);
            } else {
                break;
            }
            end = at + letter.len_utf8();
            next = letters.next();
        }
        if let Ok(amount) = plain.parse() {
            found.push(Figure { range: start..end, amount, style: Style::Digits(zero, sign) });
        }
    }
    found
}

/// Another amount in the style of a figure; `None` where the language has no word for it.
pub(crate) fn write(amount: Amount, figure: &Figure, text: &str, decimal: char, words: &Words) -> Option<String> {
    let like = &text[figure.range.clone()];
    match figure.style {
        Style::Spelled => alike(words.cardinals.get(&amount)?, like).map(|form| cased(form, like)),
        Style::Digits(zero, sign) => {
            let letter = |letter: char| match letter.to_digit(10) {
                Some(digit) => char::from_u32(zero + digit).unwrap_or(letter),
                None => sign.unwrap_or(if zero == 0x660 || zero == 0x6f0 { '\u{66b}' } else { decimal }),
            };
            Some(amount.to_decimal().chars().map(letter).collect())
        }
    }
}
