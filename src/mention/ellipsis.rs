//! Compounds that share their last part: "chemo- or radiotherapy" names chemotherapy too.
//!
//! In: folded text and the names of concepts. Out: mentions of the halves that hang on a hyphen. The word that a half belongs to is one
//! of the next few, or an end of it, whatever gives the name of a concept; which languages write so need not be known.

use super::{TermLexicon, TermMention};
use crate::language::Pack;
use crate::text::{Folded, fold};
use std::ops::Range;

/// Words behind the hyphen that are tried.
const WORDS: usize = 5;
/// Letters of a shared last part at least.
const SHORTEST: usize = 4;
/// Letters of a half at most.
const LONGEST: usize = 24;

/// The concepts that hanging halves name, in the order of the text.
pub fn terms(folded: &Folded, lexicon: &TermLexicon, pack: &Pack) -> Vec<TermMention> {
    if !pack.spaces || !folded.text.contains("- ") && !folded.text.contains("-,") {
        return Vec::new();
    }
    let hyphens = folded.text.match_indices('-').map(|(at, _)| at);
    hyphens.filter_map(|at| half(&folded.text, at)).filter_map(|half| named(folded, &half, lexicon, pack)).collect()
}

/// The word that ends with a hyphen at `at` before a blank or a comma.
fn half(text: &str, at: usize) -> Option<Range<usize>> {
    if !text[at + 1..].starts_with([' ', '\n', ',']) {
        return None;
    }
    let start = text[..at].char_indices().rev().take_while(|(_, letter)| letter.is_alphabetic()).last()?.0;
    (text[start..at].chars().count() <= LONGEST).then_some(start..at)
}

/// The concept that a half names together with one of the next words, or with an end of it.
fn named(folded: &Folded, half: &Range<usize>, lexicon: &TermLexicon, pack: &Pack) -> Option<TermMention> {
    let head = &folded.text[half.clone()];
    let rest = &folded.text[half.end + 1..];
    let clause =
        rest.find(['.', ';', ':', '\u{ff1b}', '\u{ff1a}', '?', '!', '(', ')']).map_or(rest, |end| &rest[..end]);
    let words = clause.split(|letter: char| !letter.is_alphabetic() && letter != '-').filter(|word| !word.is_empty());
    let whole = words.filter(|word| !word.ends_with('-')).take(WORDS);
    whole.flat_map(ends).find_map(|end| {
        let found = lexicon.find(&fold(&format!("{head}{end}")), pack);
        let only = found.into_iter().next().filter(|one| one.range == (0..head.len() + end.len()))?;
        let span = folded.map.span(half.clone());
        Some(TermMention { range: span.start..span.end, ..only })
    })
}

/// A word and its ends, the longest first.
fn ends(word: &str) -> impl Iterator<Item = &str> {
    let long = |end: &&str| end.chars().nth(SHORTEST - 1).is_some();
    word.char_indices().map(|(at, _)| &word[at..]).filter(long)
}
