//! Where the figures of a value stand in a text: digits, and number words with the rule sets that write them so.

use super::adapt::Grammar;
use crate::quantity::Amount;
use crate::text::fold;
use std::ops::Range;

/// A number in a text.
pub(super) struct Numeral {
    /// The bytes.
    pub range: Range<usize>,
    /// Names of the rule sets that write it so; `None` for digits.
    pub sets: Option<Vec<String>>,
}

/// Where the figures of a value stand, in their order.
pub(super) fn numerals(text: &str, amounts: &[Amount], grammar: &Grammar<'_>) -> Option<Vec<Numeral>> {
    let found: Vec<Numeral> = amounts.iter().map(|amount| locate(text, *amount, grammar)).collect::<Option<_>>()?;
    let apart = found.windows(2).all(|pair| pair[0].range.end <= pair[1].range.start);
    (apart && !found.is_empty()).then_some(found)
}

/// Where an amount stands in a text; `None` where it stands nowhere or twice.
fn locate(text: &str, amount: Amount, grammar: &Grammar<'_>) -> Option<Numeral> {
    let mut found: Vec<Numeral> =
        digits(text, amount, grammar).into_iter().chain(words(text, amount, grammar)).collect();
    (found.len() == 1).then(|| found.remove(0))
}

fn digits(text: &str, amount: Amount, grammar: &Grammar<'_>) -> Vec<Numeral> {
    let inner = |letter: char| letter.is_numeric() || matches!(letter, '.' | ',' | '\u{66b}');
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(char::is_numeric).map(|start| start + at) {
        let run = &text[start..];
        let run = run[..run.find(|letter| !inner(letter)).unwrap_or(run.len())].trim_end_matches(['.', ',']);
        let plain = fold(run).text.replace([grammar.pack.decimal, '\u{66b}'], ".");
        // An ending hangs on the figure and follows its sound: it could not stay.
        let after = text[start + run.len()..].chars().next();
        let hangs = !grammar.pack.endings.is_empty()
            && after.is_some_and(|next| next.is_alphabetic() || matches!(next, '\'' | '\u{2019}'));
        if Amount::from_decimal(&plain) == Some(amount) && !hangs {
            found.push(Numeral { range: start..start + run.len(), sets: None });
        }
        at = start + run.len().max(1);
    }
    found
}

fn words(text: &str, amount: Amount, grammar: &Grammar<'_>) -> Vec<Numeral> {
    let Some(value) = amount.to_integer().and_then(|value| usize::try_from(value).ok()) else { return Vec::new() };
    let mut found: Vec<Numeral> = Vec::new();
    for (sets, column) in &grammar.inflection.numerals {
        let Some(word) = column.get(value).filter(|word| !word.is_empty()) else { continue };
        for range in occurrences(text, word, grammar.pack.spaces) {
            match found.iter_mut().find(|numeral| numeral.range == range) {
                Some(numeral) => numeral.sets.get_or_insert_default().push(sets.clone()),
                None => found.push(Numeral { range, sets: Some(vec![sets.clone()]) }),
            }
        }
    }
    let inside =
        |one: &Range<usize>, other: &Range<usize>| one != other && other.start <= one.start && one.end <= other.end;
    let outer: Vec<Range<usize>> = found.iter().map(|numeral| numeral.range.clone()).collect();
    found.retain(|numeral| !outer.iter().any(|other| inside(&numeral.range, other)));
    found
}

/// Where a word stands in a text, whatever the case of its letters; as a word of its own in languages with spaces.
pub(super) fn occurrences(text: &str, word: &str, spaces: bool) -> Vec<Range<usize>> {
    let (lower, places) = lowered(text);
    let (word, _) = lowered(word);
    let free = |at: &usize| {
        let before = lower[..*at].chars().next_back();
        let after = lower[at + word.len()..].chars().next();
        !spaces || !(before.is_some_and(char::is_alphanumeric) || after.is_some_and(char::is_alphanumeric))
    };
    let found = lower.match_indices(word.as_str()).map(|(at, _)| at).filter(free);
    found.filter(|_| !word.is_empty()).map(|at| places[at]..places[at + word.len()]).collect()
}

/// A text in small letters, and where each of its bytes stands in the text. A point that a letter leaves behind is dropped.
fn lowered(text: &str) -> (String, Vec<usize>) {
    let mut lower = String::with_capacity(text.len());
    let mut places = Vec::with_capacity(text.len() + 1);
    for (at, letter) in text.char_indices() {
        lower.extend(letter.to_lowercase().next());
        places.resize(lower.len(), at);
    }
    places.push(text.len());
    (lower, places)
}

/// Whether a word before the numeral has lost its vowel to it.
pub(super) fn is_elided(text: &str, numeral: &Numeral) -> bool {
    text[..numeral.range.start].ends_with(['\'', '\u{2019}'])
}
