//! Written figures of a text, with every legal reading: the raw material that needs no language.

use crate::quantity::Amount;
use crate::text::{Folded, fold};
use std::ops::Range;

/// Digits as written: one number, or several in one run ("3.5.2024").
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    /// Bytes of the text.
    pub(super) range: Range<usize>,
    /// Legal readings, the likeliest first.
    pub(super) values: Vec<Amount>,
    /// Whether letters touch it, as in a code.
    pub(super) coded: bool,
}

/// All runs of a text, left to right. Addresses of the web and of mail are left out.
pub(super) fn runs(text: &str) -> Vec<Run> {
    let folded = fold(text);
    let mut found = Vec::new();
    let mut at = 0;
    let wide = |at: usize| text[folded.map.span(at..at + 1).start..].starts_with('\u{ff0c}');
    while let Some(start) = next_digit(&folded.text, at) {
        let groups = groups(&folded.text, start, &wide);
        at = groups.last().map_or(start + 1, |group| group.end);
        if !is_address(&folded.text, start, at) {
            push(&folded, &groups, &mut found);
        }
    }
    found
}

fn next_digit(text: &str, at: usize) -> Option<usize> {
    text.as_bytes().get(at..)?.iter().position(u8::is_ascii_digit).map(|offset| at + offset)
}

/// Groups of digits that one sign joins to the next: decimal and grouping signs, and a blank before three digits.
fn groups(text: &str, start: usize, wide: &dyn Fn(usize) -> bool) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = std::iter::once(start..digits_end(text, start)).collect();
    loop {
        let last = found.last().cloned().unwrap_or(start..start);
        let Some(sign) = text[last.end..].chars().next() else { return found };
        let next = last.end + sign.len_utf8();
        let end = digits_end(text, next);
        let threes = end - next == 3 && (found.len() > 1 || last.len() <= 3);
        let joins = match sign {
            // The wide comma of Chinese and Japanese parts what a list holds.
            ',' => end > next && !wide(last.end),
            '.' | '\u{66b}' | '\u{66c}' | '\u{b7}' => end > next,
            ' ' | '\'' | '\u{60c}' => threes,
            _ => false,
        };
        if !joins {
            return found;
        }
        found.push(next..end);
    }
}

fn digits_end(text: &str, at: usize) -> usize {
    at + text.as_bytes().get(at..).map_or(0, |rest| rest.iter().take_while(|byte| byte.is_ascii_digit()).count())
}

fn push(folded: &Folded, groups: &[Range<usize>], found: &mut Vec<Run>) {
    let (Some(first), Some(last)) = (groups.first(), groups.last()) else { return };
    let values = readings(&folded.text, groups);
    if values.is_empty() {
        for group in groups {
            push(folded, std::slice::from_ref(group), found);
        }
        return;
    }
    let span = folded.map.span(first.start..last.end);
    found.push(Run { range: span.start..span.end, values, coded: is_coded(&folded.text, first.start, last.end) });
}

/// The readings of groups as one number; none where they are several.
fn readings(text: &str, groups: &[Range<usize>]) -> Vec<Amount> {
    let digits: String = groups.iter().map(|group| &text[group.clone()]).collect();
    let [first, .., last] = groups else { return Amount::from_decimal(&digits).into_iter().collect() };
    let sign = |group: &Range<usize>| text[..group.start].chars().next_back();
    let decimal = || {
        let (before, after) = digits.split_at(digits.len() - last.len());
        Amount::from_decimal(&format!("{before}.{after}"))
    };
    let short = first.len() <= 3 && !text[first.clone()].starts_with('0');
    let inner = &groups[1..groups.len() - 1];
    let threes = |groups: &[Range<usize>]| {
        groups.iter().all(|group| group.len() == 3 || group.len() == 2 && sign(group) == Some(','))
    };
    let decimal_sign = !matches!(sign(last), Some(' ' | '\'' | '\u{66c}' | '\u{60c}'));
    let one_sign = groups[1..].iter().all(|group| sign(group) == sign(last));
    let grouped = short && last.len() == 3 && threes(inner) && one_sign;
    let fraction = decimal_sign && (groups.len() == 2 || short && threes(inner) && !one_sign);
    let whole = grouped.then(|| Amount::from_decimal(&digits)).flatten();
    whole.into_iter().chain(fraction.then(decimal).flatten()).collect()
}

/// Letters before or behind that make a code of it: Latin ones, with or without a hyphen before.
fn is_coded(text: &str, start: usize, end: usize) -> bool {
    let before = &text[..start];
    let bare = before.strip_suffix('-').unwrap_or(before);
    let latin = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphabetic() && (letter as u32) < 0x530);
    let led = latin(bare.chars().next_back());
    let digits_led = bare.len() < before.len() && bare.ends_with(|letter: char| letter.is_ascii_digit());
    (led && !digits_led) || latin(text[end..].chars().next())
}

/// Whether the word round a range is an address.
fn is_address(text: &str, start: usize, end: usize) -> bool {
    let from = text[..start].rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let to = text[end..].find(char::is_whitespace).map_or(text.len(), |at| end + at);
    let from = (from..=start).find(|at| text.is_char_boundary(*at)).unwrap_or(start);
    let word = &text[from..to];
    ["://", "www.", "@", "doi."].iter().any(|mark| word.contains(mark))
}
