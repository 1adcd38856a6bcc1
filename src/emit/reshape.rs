//! Writes a value of another shape into the words of an old one: one figure for a range, a range for one figure, another unit.
//!
//! The old words must be nothing but a value: a preposition (in some ranges), figures, the word between them, the unit. The words
//! around them must say which case the new one is in, where the language has cases, and whether the preposition goes with the range.

use super::adapt::{
    Around, Grammar, RESPELLED, cased, disagrees, ends, figure, is_counted, spelled, spelled_alike, word,
};
use super::inflection::NOMINATIVE;
use super::numerals::{Numeral, is_elided, numerals, occurrences};
use crate::language::Role;
use crate::language::pack::key;
use crate::quantity::{Amount, Qualifier, Quantity, Unit};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Words of the preposition of a range, at most.
const LONGEST_OPENING: usize = 3;
const OBLIQUE: &[&str] =
    &["genitive", "dative", "ablative", "instrumental", "locative", "prepositional", "oblique", "accusative"];

const ACCUSATIVE: &str = "accusative";
const PREPOSITIONAL: &str = "prepositional";

/// The parts of an old value.
struct Parts<'t> {
    leaflet: &'t str,
    text: &'t str,
    numerals: Vec<Numeral>,
    /// The preposition of a range.
    opening: Option<Range<usize>>,
    /// The unit after the last figure.
    unit: Range<usize>,
    /// The unit after the first figure of a range, where it stands twice.
    inner: Option<Range<usize>>,
}

/// The text with the new value; `None` where the new form is not certain.
pub(super) fn reshaped(
    around: Around<'_>,
    text: &str,
    stated: &Quantity,
    wanted: &Quantity,
    grammar: &Grammar<'_>,
) -> Option<String> {
    let closed = |one: &Quantity| {
        matches!(one.qualifier, Qualifier::Exact | Qualifier::Range)
            && one.interval.low.zip(one.interval.high).is_some()
    };
    if !closed(stated) || !closed(wanted) {
        return None;
    }
    let (old, new) = (ends(stated)?, ends(wanted)?);
    let parts = parts(around.leaflet, text, &old, stated.unit, grammar)?;
    let start = parts.opening.as_ref().map_or(parts.numerals[0].range.start, |range| range.start);
    let lead = format!("{}{}", around.before, &text[..start]);
    let governed = grammar.writing.governed(&lead, around.after);
    let keeps = |opening: &Range<usize>| new.len() == 2 || grammar.writing.keeps(&lead, &text[opening.clone()]);
    let kept = parts.opening.as_ref().is_some_and(keeps);
    // Nothing agrees with a value that stands behind a preposition, but the noun of a bare figure does.
    let stands = if kept { Some(PREPOSITIONAL) } else { governed }.filter(|_| stated.unit != Unit::ONE);
    if (stated.unit == Unit::ONE) != (wanted.unit == Unit::ONE) || disagrees(stands, &old, &new, grammar) {
        return None;
    }
    let cases = cases(&parts, (stated.unit, &old), around, governed, kept, grammar)?;
    let forms = cases.iter().map(|case| whole(&parts, &new, wanted.unit, case, kept, grammar));
    let candidates: BTreeSet<String> = forms.collect::<Option<_>>()?;
    let only = candidates.len() == 1;
    let form = candidates.into_iter().next().filter(|_| only)?;
    let first = if kept { parts.numerals[0].range.start } else { start };
    let out = format!("{}{}{}", &text[..start], cased(&text[start..], form, grammar), &text[parts.unit.end..]);
    grammar.writing.flows(around.before, &out, &(first..first)).then_some(out)
}

/// Takes an old value apart. Anything in it that is none of the parts ends this.
fn parts<'t>(leaflet: &'t str, text: &'t str, old: &[Amount], unit: Unit, grammar: &Grammar<'_>) -> Option<Parts<'t>> {
    let numerals = numerals(text, old, grammar)?;
    if numerals.iter().any(|numeral| is_elided(text, numeral)) {
        return None;
    }
    let last = numerals.last()?.range.end;
    let unit_at = unit_at(text, last, unit, grammar)?;
    let mut parts = Parts { leaflet, text, numerals, opening: None, unit: unit_at, inner: None };
    if old.len() == 2 {
        let (first, second) = (parts.numerals[0].range.clone(), parts.numerals[1].range.clone());
        let between = &text[first.end..second.start];
        let counted = &text[parts.unit.clone()];
        let repeated = Some(0..counted.len()).filter(|_| !counted.is_empty() && between.starts_with(counted));
        let inner = if unit == Unit::ONE { repeated } else { unit_at_start(between, unit, grammar) };
        parts.inner = inner.map(|range| range.start + first.end..range.end + first.end);
        let between = &text[parts.inner.as_ref().map_or(first.end, |inner| inner.end)..second.start];
        let pairs = connects(between, grammar)?;
        parts.opening = opening(&text[..first.start], pairs, grammar);
    }
    // A word that closes a range, or bounds it, would be left over.
    text[parts.unit.end..].trim().is_empty().then_some(parts)
}

/// The unit right after a figure; for a bare figure what is counted, in languages without spaces.
fn unit_at(text: &str, at: usize, unit: Unit, grammar: &Grammar<'_>) -> Option<Range<usize>> {
    if unit == Unit::ONE {
        let counted = text[at..].chars().take_while(|letter| !grammar.pack.spaces && letter.is_alphabetic()).count();
        let length = text[at..].chars().take(counted).map(char::len_utf8).sum::<usize>();
        let known = grammar.pack.trie.get(&key(&text[at..at + length]));
        let plain = known.is_none_or(|entry| {
            !grammar.pack.roles_of(entry).iter().any(|role| matches!(role, Role::RangeAfter(_) | Role::Bound(..)))
        });
        return plain.then_some(at..at + length);
    }
    unit_at_start(&text[at..], unit, grammar).map(|range| range.start + at..range.end + at)
}

/// The longest form of a unit that a text begins with.
fn unit_at_start(text: &str, unit: Unit, grammar: &Grammar<'_>) -> Option<Range<usize>> {
    let lead = text.len() - text.trim_start().len();
    let cases = grammar.inflection.units.get(&unit.to_string())?;
    let forms = cases.values().flat_map(BTreeMap::values).filter_map(|pattern| pattern.strip_prefix("{0}"));
    let first = |form: &str| occurrences(text, form.trim(), grammar.pack.spaces).first().cloned();
    forms.filter_map(first).filter(|range| range.start == lead).max_by_key(|range| range.end)
}

/// The pairs of range words that the word between two figures belongs to; `None` where it makes no range.
fn connects(between: &str, grammar: &Grammar<'_>) -> Option<u32> {
    let between = between.trim();
    if matches!(between, "-" | "\u{2013}" | "\u{2014}" | "~" | "\u{301c}" | "\u{ff5e}") {
        return Some(0);
    }
    let entry = grammar.pack.trie.get(&key(between))?;
    let roles = grammar.pack.roles_of(entry);
    let range = |role: &Role| matches!(role, Role::RangeInfix | Role::RangeBetween(_));
    let bits = |role: &Role| if let Role::RangeBetween(bits) = role { *bits } else { 0 };
    roles.iter().any(range).then(|| roles.iter().map(bits).fold(0, |all, bits| all | bits))
}

/// The preposition at the end of a text that opens a range of these pairs.
fn opening(text: &str, pairs: u32, grammar: &Grammar<'_>) -> Option<Range<usize>> {
    let trimmed = text.trim_end();
    let starts = trimmed.char_indices().rev().map(|(at, _)| at).filter(|at| {
        let before = trimmed[..*at].chars().next_back();
        !grammar.pack.spaces || before.is_none_or(|letter| !letter.is_alphanumeric())
    });
    let opens = |at: &usize| {
        let entry = grammar.pack.trie.get(&key(&trimmed[*at..]));
        let roles = entry.map_or(&[][..], |entry| grammar.pack.roles_of(entry));
        roles.iter().any(|role| matches!(role, Role::RangeBefore(bits) if bits & pairs != 0))
    };
    starts.take(LONGEST_OPENING).filter(opens).last().map(|at| at..trimmed.len())
}

/// The cases that the new value can be in.
fn cases(
    parts: &Parts<'_>,
    (unit, old): (Unit, &[Amount]),
    around: Around<'_>,
    governed: Option<&str>,
    kept: bool,
    grammar: &Grammar<'_>,
) -> Option<Vec<String>> {
    let dropped = parts.opening.is_some() && !kept;
    let inflected = grammar.inflection.units.get("d").is_some_and(|cases| cases.len() > 1);
    let Some(known) = grammar.inflection.units.get(&unit.to_string()) else {
        // The noun of a bare figure stands outside; without the preposition it would be in another case.
        let stays = !dropped || (governed.is_some() && !inflected);
        let all =
            OBLIQUE.iter().copied().chain([NOMINATIVE]).filter(|case| stays && could_be(parts, unit, case, grammar));
        return Some(all.map(str::to_owned).collect());
    };
    let named = |case: &str| if known.contains_key(case) { case.to_owned() } else { NOMINATIVE.to_owned() };
    if dropped {
        return governed.map(|case| vec![named(case)]);
    }
    let category = grammar.figures.category(&old.last()?.to_decimal());
    let stands = parts.text[parts.unit.clone()].to_lowercase();
    let is = |patterns: &BTreeMap<String, String>| {
        word(patterns, category).is_some_and(|word| word.to_lowercase() == stands)
    };
    let seen = known.iter().filter(|(case, patterns)| is(patterns) && could_be(parts, unit, case, grammar));
    let seen: Vec<String> = seen.map(|(case, _)| case.clone()).collect();
    let opened = format!("{}{}", around.before, &parts.text[..parts.numerals[0].range.start]);
    let inner = grammar.writing.governed(&opened, around.after);
    let wanted = inner.map(named).filter(|case| seen.contains(case));
    Some(wanted.map_or(seen, |case| vec![case]))
}

/// Whether the number words can be in a case.
fn could_be(parts: &Parts<'_>, unit: Unit, case: &str, grammar: &Grammar<'_>) -> bool {
    let fits = |set: &String| grammar.writing.fits_unit(set, unit) && is_in(set, case, grammar);
    parts.numerals.iter().filter_map(|numeral| numeral.sets.as_ref()).all(|sets| sets.iter().any(fits))
}

/// The new value in a case, from its preposition to its unit.
fn whole(
    parts: &Parts<'_>,
    new: &[Amount],
    unit: Unit,
    case: &str,
    kept: bool,
    grammar: &Grammar<'_>,
) -> Option<String> {
    let text = parts.text;
    let figures: Vec<String> = new
        .iter()
        .enumerate()
        .map(|(at, amount)| numeral(parts, (*amount, at + 1 == new.len()), unit, case, grammar))
        .collect::<Option<_>>()?;
    let opening = parts.opening.as_ref().filter(|_| kept);
    let lead = opening.map_or("", |range| &text[range.start..parts.numerals[0].range.start]);
    let figure = match (figures.as_slice(), parts.numerals.as_slice()) {
        ([only], _) => only.clone(),
        ([low, high], [first, second]) => {
            let inner = parts.inner.as_ref().map(|_| unit_form(parts, new[0], unit, case, grammar));
            let inner = inner.map_or(Some(String::new()), |form| form)?;
            let from = parts.inner.as_ref().map_or(first.range.end, |range| range.end);
            format!("{low}{inner}{}{high}", &text[from..second.range.start])
        }
        ([low, high], [only]) => {
            let words = only.sets.is_some();
            let pattern = if words { grammar.writing.range.as_ref()? } else { &grammar.inflection.range };
            pattern.replace("{0}", low).replace("{1}", high)
        }
        _ => return None,
    };
    Some(format!("{lead}{figure}{}", unit_form(parts, *new.last()?, unit, case, grammar)?))
}

/// The unit with the blank before it.
fn unit_form(parts: &Parts<'_>, amount: Amount, unit: Unit, case: &str, grammar: &Grammar<'_>) -> Option<String> {
    if unit == Unit::ONE {
        return Some(parts.text[parts.unit.clone()].to_owned());
    }
    let category = grammar.figures.category(&amount.to_decimal());
    let patterns = grammar.inflection.units.get(&unit.to_string())?;
    let patterns = patterns.get(case).or_else(|| patterns.get(NOMINATIVE))?;
    let form = patterns.get(category).or_else(|| patterns.get("other"))?.strip_prefix("{0}")?;
    // A blank before the unit, or none, stays as it was written.
    let blank = &parts.text[parts.numerals.last()?.range.end..parts.unit.start];
    Some(format!("{blank}{}", form.trim_start()))
}

/// A figure as the old ones are written.
fn numeral(
    parts: &Parts<'_>,
    (amount, last): (Amount, bool),
    unit: Unit,
    case: &str,
    grammar: &Grammar<'_>,
) -> Option<String> {
    let words = parts.numerals.iter().filter(|numeral| numeral.sets.is_some()).count();
    if words == 0 {
        return figure(parts.text, &parts.text[parts.numerals[0].range.clone()], amount, grammar);
    }
    // "One" has a form of its own where no noun follows, and forms that the rule sets do not name by case.
    let one = amount == Amount::ONE;
    let loose = one
        && !last
        && bare(amount, grammar).is_some_and(|bare| {
            !fitting(unit, case, grammar).any(|set| spelled(set, amount, grammar) == Some(bare.clone()))
        });
    let unnamed = one && case != NOMINATIVE && case != ACCUSATIVE && !has_cases(grammar);
    if words < parts.numerals.len() || loose || unnamed || !is_counted(amount, unit, grammar) {
        return None;
    }
    let sets: Vec<&String> = fitting(unit, case, grammar).collect();
    let usual: Vec<&String> = sets.iter().copied().filter(|set| grammar.writing.is_usual(set)).collect();
    let sets = spelled_alike(if usual.is_empty() { sets } else { usual }, parts.leaflet, grammar);
    let words: BTreeSet<String> = sets.into_iter().map(|set| spelled(set, amount, grammar)).collect::<Option<_>>()?;
    let only = words.len() == 1;
    words.into_iter().next().filter(|_| only)
}

/// The rule sets that number words before a unit can be of.
fn fitting<'g>(unit: Unit, case: &'g str, grammar: &'g Grammar<'_>) -> impl Iterator<Item = &'g String> {
    let all = grammar.inflection.numerals.keys();
    all.filter(move |set| grammar.writing.fits_unit(set, unit) && is_in(set, case, grammar))
}

/// The word for counting without a noun.
fn bare(amount: Amount, grammar: &Grammar<'_>) -> Option<String> {
    let set = grammar.inflection.numerals.keys().find(|set| set.split(' ').any(|name| name == "numbering"))?;
    spelled(set, amount, grammar)
}

/// Whether the rule sets name cases at all.
fn has_cases(grammar: &Grammar<'_>) -> bool {
    let names = grammar.inflection.numerals.keys().flat_map(|set| set.split(' '));
    names.flat_map(|name| name.split('-')).any(|part| OBLIQUE.contains(&part))
}

/// Whether a rule set has a name of a case: the case's own, or, for the nominative, one without any.
fn is_in(set: &str, case: &str, grammar: &Grammar<'_>) -> bool {
    let of = |name: &str| {
        let name = name.trim_end_matches(RESPELLED).trim_end_matches('-');
        if case == NOMINATIVE {
            !name.split('-').any(|part| OBLIQUE.contains(&part) || matches!(part, "plural" | "personal"))
        } else {
            name.ends_with(case)
        }
    };
    !has_cases(grammar) || set.split(' ').any(of)
}
