//! Writes another value into the words of a sentence: digits as digits, words as words, each in the form of the one it replaces.
//!
//! A form is only taken where it is certain: every rule set and every case that could have given the old words must give the same new
//! words. What that cannot decide is left to a person.

use super::inflection::{Cases, Inflection, NOMINATIVE, SYMBOL};
use super::numerals::{Numeral, is_elided, numerals, occurrences};
use super::reshape::reshaped;
use super::writing::Writing;
use crate::bundle::Figures;
use crate::language::Pack;
use crate::quantity::{Amount, Dimension, Quantity, Unit};
use crate::text::fold;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Ends the names of rule sets with another spelling.
pub(super) const RESPELLED: &str = "respelled";

/// What is needed to write in a language.
#[derive(Debug)]
pub(super) struct Grammar<'g> {
    /// Its pack.
    pub pack: &'g Pack,
    /// Its grammar.
    pub inflection: &'g Inflection,
    /// Its figures.
    pub figures: &'g Figures,
    /// What it asks of a new value.
    pub writing: &'g Writing,
}

/// What a text stands in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Around<'t> {
    /// The whole leaflet.
    pub leaflet: &'t str,
    /// What stands before it in its block.
    pub before: &'t str,
    /// What stands after it in its block.
    pub after: &'t str,
}

/// The text with the new value; `None` where the new form is not certain.
pub(super) fn adapt(
    around: Around<'_>,
    text: &str,
    stated: &Quantity,
    wanted: &Quantity,
    grammar: &Grammar<'_>,
) -> Option<String> {
    let adapted = refilled(around, text, stated, wanted, grammar);
    adapted.or_else(|| reshaped(around, text, stated, wanted, grammar))
}

/// The text with other figures in the same places.
fn refilled(
    around: Around<'_>,
    text: &str,
    stated: &Quantity,
    wanted: &Quantity,
    grammar: &Grammar<'_>,
) -> Option<String> {
    let converted = wanted.interval.convert(wanted.unit, stated.unit)?;
    if wanted.unit != stated.unit && !wanted.unit.converts_exactly(stated.unit) {
        return None;
    }
    let old = ends(stated)?;
    let new = ends(&Quantity { interval: converted, ..*wanted })?;
    if old.len() != new.len() {
        return None;
    }
    let found = numerals(text, &old, grammar)?;
    let elided = |(numeral, (old, new)): (&Numeral, (&Amount, &Amount))| old != new && is_elided(text, numeral);
    if found.iter().zip(old.iter().zip(&new)).any(elided) {
        return None;
    }
    let mut units = unit_changes(text, stated, &old, &new, &found, grammar)?;
    let governed = governed(around, text, &found, grammar);
    if let Some(case) = governed {
        let named = units.iter().any(|change| change.case.as_deref() == Some(case));
        units.retain(|change| !named || change.case.as_deref() == Some(case));
    }
    if !is_symbol(text, stated.unit, grammar) && disagrees(governed, &old, &new, grammar) {
        return None;
    }
    let changed = found.iter().zip(old.iter().zip(&new)).filter(|(_, (old, new))| old != new);
    let words = changed.filter(|(numeral, _)| numeral.sets.is_some()).map(|(_, (_, new))| *new);
    if !words.into_iter().all(|amount| is_counted(amount, stated.unit, grammar)) {
        return None;
    }
    // "One" has a form of its own where no noun follows: then no gender rules a form out.
    let loose = new.len() == 2 && new[0] == Amount::ONE;
    let unit = if loose { Unit::ONE } else { stated.unit };
    let forms = forms(&common_sets(&found, unit, around.leaflet, grammar), &units);
    let texts = forms.iter().map(|(set, change)| written(text, &found, &new, set.as_deref(), change, grammar));
    let candidates: BTreeSet<String> = texts.collect::<Option<_>>()?;
    let only = candidates.len() == 1;
    candidates.into_iter().next().filter(|text| only && grammar.writing.flows(around.before, text, &found[0].range))
}

/// The case that a value is in, by the words around its figures.
fn governed<'g>(around: Around<'_>, text: &str, found: &[Numeral], grammar: &Grammar<'g>) -> Option<&'g str> {
    let (first, last) = (found.first()?, found.last()?);
    let lead = format!("{}{}", around.before, &text[..first.range.start]);
    let rest = &text[last.range.end..];
    // What follows the value follows its unit, the one word after the last figure.
    let unit = rest.trim_start().split(char::is_whitespace).next().unwrap_or_default();
    let tail = rest.split_once(unit).map_or("", |(_, tail)| tail);
    grammar.writing.governed(&lead, &format!("{tail}{}", around.after))
}

/// Whether a number of units is written with a number word: a dual is one word.
pub(super) fn is_counted(amount: Amount, unit: Unit, grammar: &Grammar<'_>) -> bool {
    let category = grammar.figures.category(&amount.to_decimal());
    let pattern =
        grammar.inflection.units.get(&unit.to_string()).and_then(|cases| cases.get(NOMINATIVE)?.get(category));
    pattern.is_none_or(|pattern| pattern.contains("{0}"))
}

/// Whether words elsewhere in the sentence may have to change with the plural category. What is governed by a verb or a preposition
/// stands for itself.
pub(super) fn disagrees(governed: Option<&str>, old: &[Amount], new: &[Amount], grammar: &Grammar<'_>) -> bool {
    let category = |amounts: &[Amount]| amounts.last().map(|amount| grammar.figures.category(&amount.to_decimal()));
    let alone = governed.is_some_and(|case| case != NOMINATIVE);
    grammar.writing.agrees && !alone && category(old) != category(new)
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

/// The figures of a quantity: both ends of a range, else the one figure.
pub(super) fn ends(quantity: &Quantity) -> Option<Vec<Amount>> {
    match (quantity.interval.low, quantity.interval.high) {
        (Some(low), Some(high)) if low != high => Some(vec![low, high]),
        (Some(only), _) | (None, Some(only)) => Some(vec![only]),
        (None, None) => None,
    }
}

/// The rule sets that all number words of a text agree on; one `None` where there are only digits.
fn common_sets(found: &[Numeral], unit: Unit, leaflet: &str, grammar: &Grammar<'_>) -> Vec<Option<String>> {
    let mut lists = found.iter().filter_map(|numeral| numeral.sets.as_ref());
    let Some(first) = lists.next() else { return vec![None] };
    let rest: Vec<&Vec<String>> = lists.collect();
    let common: Vec<&String> = first.iter().filter(|set| rest.iter().all(|list| list.contains(set))).collect();
    let fitting: Vec<&String> = common.iter().copied().filter(|set| grammar.writing.fits_unit(set, unit)).collect();
    let common = spelled_alike(if fitting.is_empty() { common } else { fitting }, leaflet, grammar);
    let usual = common.iter().find(|set| grammar.writing.is_usual(set));
    match usual {
        Some(usual) => vec![Some((*usual).clone())],
        None => common.into_iter().cloned().map(Some).collect(),
    }
}

/// Of rule sets that differ in spelling only, those with the spelling of the leaflet.
pub(super) fn spelled_alike<'s>(sets: Vec<&'s String>, leaflet: &str, grammar: &Grammar<'_>) -> Vec<&'s String> {
    let letters = |respelled: bool| -> BTreeSet<char> {
        let columns = grammar.inflection.numerals.iter().filter(|(set, _)| set.contains(RESPELLED) == respelled);
        columns.flat_map(|(_, words)| words.iter().flat_map(|word| word.chars())).collect()
    };
    let signs = &letters(true) - &letters(false);
    let respelled = leaflet.chars().any(|letter| signs.contains(&letter));
    let alike: Vec<&String> = sets.iter().copied().filter(|set| set.contains(RESPELLED) == respelled).collect();
    if alike.is_empty() { sets } else { alike }
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
    if same || is_symbol(text, stated.unit, grammar) || stated.unit.dimension() == Dimension::Percent {
        return Some(visible_cases(text, cases, last.0, grammar));
    }
    // Where the unit stands at each figure, the other one would have to change too.
    if cases.is_some_and(|cases| unit_words(text, cases, grammar) > 1) {
        return None;
    }
    if last.0 == last.1 && (cases.is_some() || stated.unit == Unit::ONE) {
        return Some(visible_cases(text, cases, last.0, grammar));
    }
    let cases = cases?;
    let mut changes = Vec::new();
    for (case, patterns) in cases {
        let (Some(before), Some(after)) = (word(patterns, last.0), word(patterns, last.1)) else { continue };
        let ranges = occurrences(text, &before, grammar.pack.spaces);
        let [range] = ranges.as_slice() else { continue };
        let apart = found.iter().all(|numeral| numeral.range.end <= range.start || range.end <= numeral.range.start);
        if apart {
            changes.push(UnitChange { case: Some(case.clone()), replaced: Some((range.clone(), after)) });
        }
    }
    Some(changes)
}

/// Whether a unit stands as a symbol, which no grammar changes.
fn is_symbol(text: &str, unit: Unit, grammar: &Grammar<'_>) -> bool {
    let Some(cases) = grammar.inflection.units.get(&unit.to_string()) else { return false };
    let names: Cases =
        cases.iter().filter(|(case, _)| *case != SYMBOL).map(|(case, one)| (case.clone(), one.clone())).collect();
    cases.contains_key(SYMBOL) && unit_words(text, &names, grammar) == 0
}

/// The cases that the unit's word can be in, as it stands: they say which rule sets the number words can be of.
fn visible_cases(text: &str, cases: Option<&Cases>, category: &str, grammar: &Grammar<'_>) -> Vec<UnitChange> {
    let seen = |patterns: &BTreeMap<String, String>| {
        word(patterns, category).is_some_and(|word| !occurrences(text, &word, grammar.pack.spaces).is_empty())
    };
    let fitting = cases.into_iter().flatten().filter(|(_, patterns)| seen(patterns));
    let changes: Vec<UnitChange> =
        fitting.map(|(case, _)| UnitChange { case: Some(case.clone()), replaced: None }).collect();
    if changes.is_empty() { vec![UnitChange::default()] } else { changes }
}

/// How many words of a text are the unit, in any form.
fn unit_words(text: &str, cases: &Cases, grammar: &Grammar<'_>) -> usize {
    let patterns = cases.values().flat_map(BTreeMap::values);
    let forms: BTreeSet<String> = patterns.map(|pattern| pattern.replace("{0}", "").trim().to_lowercase()).collect();
    let mut found: Vec<Range<usize>> = Vec::new();
    for form in forms.iter().filter(|form| !form.is_empty()) {
        found.extend(occurrences(text, form, grammar.pack.spaces));
    }
    let inside =
        |one: &Range<usize>| found.iter().any(|other| other != one && other.start <= one.start && one.end <= other.end);
    found.iter().filter(|one| !inside(one)).count()
}

/// The unit's own word in a pattern; `None` where the pattern has no figure.
pub(super) fn word(patterns: &BTreeMap<String, String>, category: &str) -> Option<String> {
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
        edits.push((numeral.range.clone(), cased(old, form, grammar)));
    }
    edits.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    let mut out = text.to_owned();
    for (range, form) in edits {
        out.replace_range(range, &form);
    }
    Some(out)
}

pub(super) fn spelled(set: &str, amount: Amount, grammar: &Grammar<'_>) -> Option<String> {
    let value = usize::try_from(amount.to_integer()?).ok()?;
    let column = grammar.inflection.numerals.get(set)?;
    column.get(value).filter(|word| !word.is_empty()).cloned()
}

/// A figure in the digits of the one it replaces. From a thousand on there are grouping signs, which the old figure does not show.
pub(super) fn figure(text: &str, old: &str, amount: Amount, grammar: &Grammar<'_>) -> Option<String> {
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
pub(super) fn cased(old: &str, form: String, grammar: &Grammar<'_>) -> String {
    let capital = old.chars().next().is_some_and(char::is_uppercase);
    let mut letters = form.chars();
    match letters.next().filter(|_| capital) {
        Some(first) => match grammar.writing.capitals.get(first.to_string().as_str()) {
            Some(own) => format!("{own}{}", letters.as_str()),
            None => first.to_uppercase().chain(letters).collect(),
        },
        None => form,
    }
}
