//! Writes another value into the words of a sentence: digits as digits, words as words, each in the form of the one it replaces.
//!
//! A form is only taken where it is certain: every rule set and every case that could have given the old words must give the same new
//! words. What that cannot decide is left to a person.

use super::inflection::{Cases, Inflection, SYMBOL};
use crate::bundle::Figures;
use crate::language::Pack;
use crate::quantity::{Amount, Dimension, Quantity};
use crate::text::fold;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What is needed to write in a language.
#[derive(Debug)]
pub(super) struct Grammar<'g> {
    /// Its pack.
    pub pack: &'g Pack,
    /// Its grammar.
    pub inflection: &'g Inflection,
    /// Its figures.
    pub figures: &'g Figures,
}

/// A number in a text.
struct Numeral {
    range: Range<usize>,
    /// Names of the rule sets that write it so; `None` for digits.
    sets: Option<Vec<String>>,
}

/// The text with the new value; `None` where the new form is not certain.
pub(super) fn adapt(text: &str, stated: &Quantity, wanted: &Quantity, grammar: &Grammar<'_>) -> Option<String> {
    let converted = wanted.interval.convert(wanted.unit, stated.unit)?;
    if wanted.unit != stated.unit && !wanted.unit.converts_exactly(stated.unit) {
        return None;
    }
    let old = ends(stated)?;
    let new = ends(&Quantity { interval: converted, ..*wanted })?;
    if old.len() != new.len() {
        return None;
    }
    let found: Vec<Numeral> = old.iter().map(|amount| locate(text, *amount, grammar)).collect::<Option<_>>()?;
    let elided = |(numeral, (old, new)): (&Numeral, (&Amount, &Amount))| old != new && is_elided(text, numeral);
    if found.iter().zip(old.iter().zip(&new)).any(elided) {
        return None;
    }
    if found.windows(2).any(|pair| pair[0].range.end > pair[1].range.start) {
        return None;
    }
    let units = unit_changes(text, stated, &old, &new, &found, grammar)?;
    let forms = forms(&common_sets(&found), &units);
    let texts = forms.iter().map(|(set, change)| written(text, &found, &new, set.as_deref(), change, grammar));
    let candidates: BTreeSet<String> = texts.collect::<Option<_>>()?;
    let only = candidates.len() == 1;
    candidates.into_iter().next().filter(|_| only)
}

/// The rule sets of the number words with the cases of the unit that each can stand with.
fn forms(sets: &[Option<String>], units: &[UnitChange]) -> Vec<(Option<String>, UnitChange)> {
    let mut forms = Vec::new();
    for set in sets {
        let fitting = units.iter().filter(|change| fits(set.as_deref(), change.case.as_deref()));
        forms.extend(fitting.map(|change| (set.clone(), change.clone())));
    }
    if forms.is_empty() && units.iter().all(|change| change.replaced.is_none()) {
        // The rule sets do not name the case that the unit is in: then all of them must agree.
        forms.extend(sets.iter().map(|set| (set.clone(), UnitChange::default())));
    }
    forms
}

/// Whether a word before the numeral has lost its vowel to it.
fn is_elided(text: &str, numeral: &Numeral) -> bool {
    text[..numeral.range.start].ends_with(['\'', '\u{2019}'])
}

/// The figures of a quantity: both ends of a range, else the one figure.
fn ends(quantity: &Quantity) -> Option<Vec<Amount>> {
    match (quantity.interval.low, quantity.interval.high) {
        (Some(low), Some(high)) if low != high => Some(vec![low, high]),
        (Some(only), _) | (None, Some(only)) => Some(vec![only]),
        (None, None) => None,
    }
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
    let lower = text.to_lowercase();
    let value = amount.to_integer().and_then(|value| usize::try_from(value).ok());
    let Some(value) = value.filter(|_| lower.len() == text.len()) else { return Vec::new() };
    let mut found: Vec<Numeral> = Vec::new();
    for (sets, column) in &grammar.inflection.numerals {
        let Some(word) = column.get(value).filter(|word| !word.is_empty()) else { continue };
        for range in occurrences(&lower, word, grammar.pack.spaces) {
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

fn occurrences(text: &str, word: &str, spaces: bool) -> Vec<Range<usize>> {
    let free = |at: &usize| {
        let before = text[..*at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !spaces || !(before.is_some_and(char::is_alphanumeric) || after.is_some_and(char::is_alphanumeric))
    };
    text.match_indices(word).map(|(at, _)| at).filter(free).map(|at| at..at + word.len()).collect()
}

/// The rule sets that all number words of a text agree on; one `None` where there are only digits.
fn common_sets(found: &[Numeral]) -> Vec<Option<String>> {
    let mut lists = found.iter().filter_map(|numeral| numeral.sets.as_ref());
    let Some(first) = lists.next() else { return vec![None] };
    let rest: Vec<&Vec<String>> = lists.collect();
    first.iter().filter(|set| rest.iter().all(|list| list.contains(set))).cloned().map(Some).collect()
}

/// What becomes of the unit's word.
#[derive(Clone, Default)]
struct UnitChange {
    /// The case of the word; `None` where it stays as it is.
    case: Option<String>,
    /// Where it stands, and the new word.
    replaced: Option<(Range<usize>, String)>,
}

/// The possible new words of the unit; the one that changes nothing where the plural categories stay.
fn unit_changes(
    text: &str,
    stated: &Quantity,
    old: &[Amount],
    new: &[Amount],
    found: &[Numeral],
    grammar: &Grammar<'_>,
) -> Option<Vec<UnitChange>> {
    let category = |amount: &Amount| grammar.figures.category(&amount.to_decimal());
    let same = old.iter().zip(new).all(|(old, new)| category(old) == category(new));
    let last = (category(old.last()?), category(new.last()?));
    let cases = grammar.inflection.units.get(&stated.unit.to_string());
    if same || stated.unit.dimension() == Dimension::Percent {
        return Some(visible_cases(text, cases, last.0, grammar));
    }
    // Where the unit stands at each figure, the other one would have to change too.
    if cases.is_some_and(|cases| unit_words(text, cases, grammar) > 1) {
        return None;
    }
    if last.0 == last.1 && cases.is_some() {
        return Some(visible_cases(text, cases, last.0, grammar));
    }
    let cases = cases?;
    let mut changes = Vec::new();
    for (case, patterns) in cases {
        let (Some(before), Some(after)) = (word(patterns, last.0), word(patterns, last.1)) else { continue };
        let ranges = occurrences(&text.to_lowercase(), &before.to_lowercase(), grammar.pack.spaces);
        let [range] = ranges.as_slice() else { continue };
        let apart = found.iter().all(|numeral| numeral.range.end <= range.start || range.end <= numeral.range.start);
        if apart {
            changes.push(UnitChange { case: Some(case.clone()), replaced: Some((range.clone(), after)) });
        }
    }
    Some(changes)
}

/// The cases that the unit's word can be in, as it stands: they say which rule sets the number words can be of.
fn visible_cases(text: &str, cases: Option<&Cases>, category: &str, grammar: &Grammar<'_>) -> Vec<UnitChange> {
    let lower = text.to_lowercase();
    let seen = |patterns: &BTreeMap<String, String>| {
        word(patterns, category)
            .is_some_and(|word| !occurrences(&lower, &word.to_lowercase(), grammar.pack.spaces).is_empty())
    };
    let fitting = cases.into_iter().flatten().filter(|(_, patterns)| seen(patterns));
    let changes: Vec<UnitChange> =
        fitting.map(|(case, _)| UnitChange { case: Some(case.clone()), replaced: None }).collect();
    if changes.is_empty() { vec![UnitChange::default()] } else { changes }
}

/// How many words of a text are the unit, in any form.
fn unit_words(text: &str, cases: &Cases, grammar: &Grammar<'_>) -> usize {
    let lower = text.to_lowercase();
    let patterns = cases.values().flat_map(BTreeMap::values);
    let forms: BTreeSet<String> = patterns.map(|pattern| pattern.replace("{0}", "").trim().to_lowercase()).collect();
    let mut found: Vec<Range<usize>> = Vec::new();
    for form in forms.iter().filter(|form| !form.is_empty()) {
        found.extend(occurrences(&lower, form, grammar.pack.spaces));
    }
    let inside =
        |one: &Range<usize>| found.iter().any(|other| other != one && other.start <= one.start && one.end <= other.end);
    found.iter().filter(|one| !inside(one)).count()
}

/// The unit's own word in a pattern; `None` where the pattern has no figure.
fn word(patterns: &BTreeMap<String, String>, category: &str) -> Option<String> {
    let pattern = patterns.get(category).or_else(|| patterns.get("other"))?;
    pattern.contains("{0}").then(|| pattern.replace("{0}", "").trim().to_owned())
}

/// Whether a rule set of number words and a case of the unit can stand together.
fn fits(set: Option<&str>, case: Option<&str>) -> bool {
    let (Some(set), Some(case)) = (set, case) else { return true };
    let oblique = ["genitive", "dative", "ablative", "instrumental", "locative", "prepositional", "oblique"];
    let named = |name: &&str| name.contains(case);
    let plain = |name: &&str| !oblique.iter().any(|case| name.contains(case));
    let mut names = set.split(' ');
    case == SYMBOL
        || if oblique.contains(&case) { names.any(|name| named(&name)) } else { names.any(|name| plain(&name)) }
}

fn written(
    text: &str,
    found: &[Numeral],
    new: &[Amount],
    set: Option<&str>,
    change: &UnitChange,
    grammar: &Grammar<'_>,
) -> Option<String> {
    let mut edits: Vec<(Range<usize>, String)> = change.replaced.iter().cloned().collect();
    for (numeral, amount) in found.iter().zip(new) {
        let old = &text[numeral.range.clone()];
        let form = if numeral.sets.is_none() {
            figure(text, old, *amount, grammar)?
        } else {
            spelled(set?, *amount, grammar)?
        };
        edits.push((numeral.range.clone(), cased(old, form)));
    }
    edits.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    let mut out = text.to_owned();
    for (range, form) in edits {
        out.replace_range(range, &form);
    }
    Some(out)
}

fn spelled(set: &str, amount: Amount, grammar: &Grammar<'_>) -> Option<String> {
    let value = usize::try_from(amount.to_integer()?).ok()?;
    let column = grammar.inflection.numerals.get(set)?;
    column.get(value).filter(|word| !word.is_empty()).cloned()
}

/// A figure in the digits of the one it replaces. From a thousand on there are grouping signs, which the old figure does not show.
fn figure(text: &str, old: &str, amount: Amount, grammar: &Grammar<'_>) -> Option<String> {
    let plain = amount.to_decimal();
    let whole = plain.split('.').next().unwrap_or_default();
    let part = plain.split_once('.').map_or("", |(_, part)| part);
    if whole.len() > 3 || part.len() > 3 {
        return None;
    }
    let shown = decimal_sign(old).or_else(|| decimal_sign(text));
    let usual = decimal_sign(&grammar.figures.write("0.5")).filter(|_| old.is_ascii());
    let sign = shown.or(usual).unwrap_or(grammar.pack.decimal);
    let zero = old.chars().find(|letter| letter.is_numeric()).and_then(zero)?;
    let digit = |letter: char| match letter.to_digit(10) {
        Some(value) => char::from_u32(u32::from(zero) + value),
        None => Some(sign),
    };
    plain.chars().map(digit).collect()
}

/// The sign between two digits.
fn decimal_sign(text: &str) -> Option<char> {
    let letters: Vec<char> = text.chars().collect();
    let is_sign = |letter: char| matches!(letter, '.' | ',' | '\u{66b}');
    let between = |three: &&[char]| three[0].is_numeric() && is_sign(three[1]) && three[2].is_numeric();
    letters.windows(3).find(between).map(|three| three[1])
}

/// The nought of the digits that a digit belongs to.
fn zero(digit: char) -> Option<char> {
    let value = fold(&digit.to_string()).text.chars().next()?.to_digit(10)?;
    char::from_u32(u32::from(digit) - value)
}

/// A form with a capital where the old one has one.
fn cased(old: &str, form: String) -> String {
    let capital = old.chars().next().is_some_and(char::is_uppercase);
    let mut letters = form.chars();
    match letters.next().filter(|_| capital) {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => form,
    }
}
