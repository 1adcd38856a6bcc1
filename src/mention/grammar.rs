//! The grammar of quantities over tokens: numbers with units, ranges, bounds, periods, rates, ages, shares.
//!
//! One reading a mention, the most likely. Each function begins at a token and says how far it got.

use super::bare;
use super::figure::Figure;
use super::number;
use super::parts;
use super::period;
use super::token::Kind;
use super::value::{Form, Gap, Tokens, Value, Written};
use crate::language::Role;
use crate::language::pack::Entry;
use crate::quantity::{Amount, Dimension, Unit};

/// The value that begins at token `at`, with its unit and what follows the unit.
pub(super) fn value(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    let entry = tokens.entry(at);
    let is = |test: fn(&Entry) -> bool| entry.as_ref().is_some_and(test);
    if is(|entry| entry.leads)
        && let Some(value) = led(tokens, at)
    {
        return Some(value);
    }
    if is(|entry| entry.periods)
        && let Some(value) = period::standalone(tokens, at)
    {
        return Some(value);
    }
    let number = if entry.is_none_or(|entry| entry.numbers) { number::number(tokens, at) } else { None };
    match number {
        Some(value) => with_unit(tokens, value),
        None => word_value(tokens, at),
    }
}

/// A number behind what measures or turns it.
fn led(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    if let Some(value) = prefixed_unit(tokens, at).or_else(|| phrased_unit(tokens, at)) {
        return Some(value);
    }
    let minus = tokens.has(at, |role| *role == Role::Minus) && tokens.joined(at);
    if let Some(value) = minus.then(|| prefixed_unit(tokens, at + 1)).flatten() {
        return Value { first: at, ..value }.scaled(Amount::from(-1));
    }
    dose_first(tokens, at)
}

/// A unit before its figure: "EUR 20", "wiki 4", "percent 5".
pub(super) fn prefixed_unit(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    if let Some(part) = part_before(tokens, at) {
        return led_number(tokens, at, Unit::PERCENT).and_then(|value| value.scaled(part));
    }
    let percent = tokens.has(at, |role| *role == Role::PercentBefore).then_some(Unit::PERCENT);
    let unit = percent
        .or_else(|| tokens.find(at, |role| if let Role::UnitPrefix(unit) = role { Some(*unit) } else { None }))?;
    led_number(tokens, at, unit)
}

/// The part of one per cent that a word before its number counts ("of a thousand, three").
pub(super) fn part_before(tokens: &Tokens<'_>, at: usize) -> Option<Amount> {
    let part = |role: &Role| if let Role::Word(amount, Unit::PERCENT) = role { Some(*amount) } else { None };
    let leads = |part: &Amount| *part < Amount::ONE && tokens.gap(at) == Gap::Glued;
    tokens.find(at, part).filter(leads).filter(|_| !tokens.has(at, |role| *role == Role::Weak))
}

fn leads_part(tokens: &Tokens<'_>, at: usize) -> bool {
    part_before(tokens, at).is_some() && !tokens.pack.spaces && number::number(tokens, at + 1).is_some()
}

/// A phrase whose last word is a unit before its figure ("for days ten").
fn phrased_unit(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    let per = tokens.has(at, |role| matches!(role, Role::PerUnit(_)));
    let (_, last) = tokens.word(at).rsplit_once(' ').filter(|_| per)?;
    let roles = tokens.pack.roles_of(tokens.pack.trie.get(last)?);
    let unit = roles.iter().find_map(|role| if let Role::UnitPrefix(unit) = role { Some(*unit) } else { None })?;
    led_number(tokens, at, unit)
}

/// The number behind a unit that stands before it.
fn led_number(tokens: &Tokens<'_>, at: usize, unit: Unit) -> Option<Value> {
    if !tokens.joined(at) {
        return None;
    }
    let inner = number::number(tokens, at + 1)?;
    let last = inner.last;
    let repeated = tokens.joined(last)
        && tokens.has(last + 1, |role| matches!(role, Role::Unit(found) | Role::UnitShort(found) if *found == unit));
    Some(Value { first: at, last: if repeated { last + 1 } else { last }, unit: Some(unit), led: true, ..inner })
}

/// A word that is a quantity by itself: a dual, "fortnight", "half-hour".
fn word_value(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    let found = tokens.find(at, |role| match role {
        Role::Dual(unit) => Some((Amount::from(2), *unit)),
        Role::Word(amount, unit) => Some((*amount, *unit)),
        _ => None,
    });
    let weak = tokens.has(at, |role| *role == Role::Weak);
    if let Some((amount, unit)) = found.filter(|_| !weak) {
        let value = Value { unit: Some(unit), ..Value::new(at, at, amount, Written::Word) };
        if tokens.has(at, |role| *role == Role::NotNumber) {
            return Some(Value { form: Form::Whole, ..value });
        }
        return after_unit(tokens, value);
    }
    bare::unit(tokens, at)
}

pub(super) fn unit_name(role: &Role) -> Option<Unit> {
    match role {
        Role::Unit(unit) | Role::UnitOne(unit) => Some(*unit),
        _ => None,
    }
}

/// Attaches a unit to a number, where one follows.
pub(super) fn with_unit(tokens: &Tokens<'_>, value: Value) -> Option<Value> {
    let value = skip_repetition(tokens, value);
    let at = unit_position(tokens, value);
    let Some(attached) = at.and_then(|at| attach(tokens, value, at)) else { return Some(value) };
    after_unit(tokens, attached)
}

/// "two (2) weeks": the same amount again in brackets.
fn skip_repetition(tokens: &Tokens<'_>, value: Value) -> Value {
    let (Some(left), Some(right)) = (tokens.list.get(value.last), tokens.list.get(value.last + 1)) else {
        return value;
    };
    let between = tokens.text[left.end..right.start].trim();
    if between != "(" {
        return value;
    }
    let Some(inner) = number::number(tokens, value.last + 1) else { return value };
    let end = tokens.list.get(inner.last).map_or(0, |token| token.end);
    let closed = tokens.text[end..].starts_with(')');
    if closed && inner.low == value.low { Value { last: inner.last, ..value } } else { value }
}

/// Where the unit of a value would stand: next, or behind one word such as "full", or in brackets.
pub(super) fn unit_position(tokens: &Tokens<'_>, value: Value) -> Option<usize> {
    // The full stop of an ordinal may be a token.
    let next = if tokens.word(value.last + 1) == "." { value.last + 2 } else { value.last + 1 };
    let (left, right) = (tokens.list.get(value.last)?, tokens.list.get(next)?);
    let between = tokens.text[left.end..right.start].trim_matches([' ', '\n', ')']);
    if let Some(at) = behind_of(tokens, value, next) {
        return Some(at);
    }
    let near = tokens.hyphenated(value.last) || between.is_empty();
    if near {
        let filler = tokens.has(next, |role| *role == Role::BareAfter) && tokens.find(next, unit_name).is_none();
        return Some(if filler && tokens.joined(next) { next + 1 } else { next });
    }
    // "the 18. year of life": an ordinal that is an age.
    if between == "." && (tokens.has(next, |role| *role == Role::AgeAfter) || lived(tokens, next)) {
        return Some(next);
    }
    let bracketed = between == "(" && tokens.text[right.end..].starts_with(')');
    bracketed.then_some(next)
}

/// "Two hundredths of millimetre": the unit behind a fraction and a short word, which may be one of the lexicon.
fn behind_of(tokens: &Tokens<'_>, value: Value, next: usize) -> Option<usize> {
    let part = value.amount().is_some_and(|amount| amount < Amount::ONE && amount > Amount::ZERO);
    let spelled = matches!(value.written, Written::Spelled | Written::Fraction) && tokens.pack.spaces;
    if !part || !spelled {
        return None;
    }
    let of = tokens.has(next, |role| matches!(role, Role::RangeBefore(_)))
        && tokens.joined(value.last)
        && tokens.joined(next);
    let at = if of { next + 1 } else { next };
    let (left, right) = (tokens.list.get(value.last)?, tokens.list.get(at)?);
    let word = tokens.text.get(left.end..right.start)?.trim();
    // "Of an hour".
    let article = tokens.has(at, |role| *role == Role::Article) && tokens.joined(at);
    let at = if article { at + 1 } else { at };
    let short = word.len() <= 3 && !word.is_empty() && word.chars().all(char::is_alphabetic);
    (short && tokens.find(at, unit_name).is_some()).then_some(at)
}

/// Whether a unit of time with "old" behind it stands at `at`.
pub(super) fn lived(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.find(at, unit_name).is_some() && tokens.joined(at) && tokens.has(at + 1, |role| *role == Role::OldAfter)
}

/// A value with the unit that stands at token `at`; `None` when that is no unit for it.
pub(super) fn attach(tokens: &Tokens<'_>, value: Value, at: usize) -> Option<Value> {
    let figure = matches!(tokens.list.get(value.last)?.kind, Kind::Figure(_));
    let ordinal_word = tokens.has(at, |role| matches!(role, Role::Ordinal(_)));
    for role in tokens.roles(at) {
        let attached = match *role {
            // "A second" is no second of time.
            Role::Unit(Unit::PERCENT) | Role::Word(_, Unit::PERCENT)
                if value.written == Written::Few && !tokens.pack.spaces =>
            {
                None
            }
            // "Of four ten-thousands one" is a share.
            Role::Word(_, Unit::PERCENT) if leads_part(tokens, at) => None,
            Role::Unit(_) | Role::UnitOne(_) if ordinal_word && value.written == Written::Article => None,
            Role::Unit(unit) | Role::UnitOne(unit) => Some(Value { unit: Some(unit), ..value }),
            // An abbreviation of one letter is only believed next to digits.
            Role::UnitShort(unit)
                if value.written != Written::Article
                    && (figure || (tokens.word(at).chars().nth(1).is_some() && !is_numeral(tokens, at))) =>
            {
                Some(Value { unit: Some(unit), ..value })
            }
            Role::Adverb(amount, unit)
                if tokens.gap(at - 1) != Gap::Blank
                    || begins_with_unit(tokens, at, unit)
                    || is_recurring(tokens, at) =>
            {
                multiplied(value, amount, unit)
            }
            Role::UnitStem(unit) if value.written != Written::Article || tokens.gap(at - 1) == Gap::Glued => {
                Some(Value { unit: Some(unit), ..value })
            }
            Role::Word(amount, unit) => multiplied(value, amount, unit),
            // Where a unit stands before figures, it stands behind "half".
            Role::UnitPrefix(unit) if value.written == Written::Fraction && unit.dimension() == Dimension::Time => {
                Some(Value { unit: Some(unit), ..value })
            }
            Role::AgeAfter if value.written != Written::Article => {
                Some(Value { unit: Some(Unit::YEAR), form: Form::Age, ..value })
            }
            Role::Times => Some(Value { times: true, ..value }),
            Role::Counter if value.written != Written::Article => Some(value),
            _ => None,
        };
        if let Some(attached) = attached {
            return Some(Value { last: at, ..attached });
        }
    }
    None
}

/// "4 in-the-week one": whether "every" stands behind a unit in the case that says "in each of it" too.
fn is_recurring(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.joined(at) && tokens.has(at + 1, |role| *role == Role::EveryAfter)
}

/// Whether an adverb of several words begins with the unit that a number before it counts ("two month-in one").
fn begins_with_unit(tokens: &Tokens<'_>, at: usize, unit: Unit) -> bool {
    let unit = |role: &Role| matches!(role, Role::Unit(found) | Role::PerUnit(found) if *found == unit);
    let is_unit =
        |word: &str| tokens.pack.trie.get(word).is_some_and(|entry| tokens.pack.roles_of(entry).iter().any(unit));
    // The word may carry an ending.
    let first = tokens.word(at).split_once(' ').map_or("", |(first, _)| first);
    is_unit(first) || first.char_indices().skip(2).any(|(end, _)| is_unit(&first[..end]))
}

/// Whether a token is also a number or an article, which an abbreviation behind a number in words is not.
fn is_numeral(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.has(at, |role| matches!(role, Role::Number(_) | Role::Article | Role::Joiner))
}

fn multiplied(value: Value, amount: Amount, unit: Unit) -> Option<Value> {
    value.scaled(amount).map(|scaled| Value { unit: Some(unit), step: amount, ..scaled })
}

/// What may follow a unit: "and a half", a smaller unit, "old", "per kg".
pub(super) fn after_unit(tokens: &Tokens<'_>, value: Value) -> Option<Value> {
    let value = parts::hundredths(tokens, value);
    let value = parts::half_after(tokens, value)?;
    let mut value = value;
    loop {
        let longer = parts::smaller_unit(tokens, value);
        if longer.last == value.last {
            break;
        }
        value = longer;
    }
    let value = dose(tokens, value);
    Some(age_after(tokens, value))
}

/// "20 mg per kg".
fn dose(tokens: &Tokens<'_>, value: Value) -> Value {
    let Some(unit) = value.unit.filter(|unit| matches!(unit.dimension(), Dimension::Mass | Dimension::Volume)) else {
        return value;
    };
    let at = value.last + 1;
    let per = tokens.joined(value.last) && tokens.has(at, |role| *role == Role::Per) && tokens.joined(at);
    let kilogram = tokens.find(at + 1, |role| match role {
        Role::Unit(unit) | Role::UnitShort(unit) if *unit == Unit::KILOGRAM => Some(*unit),
        _ => None,
    });
    let combined = kilogram.filter(|_| per).and_then(|_| Unit::parse(&format!("{unit}/kg")));
    combined.map_or(value, |unit| Value { last: at + 1, unit: Some(unit), ..value })
}

/// A dose with the body mass before it: "per kg 5 mg".
fn dose_first(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    let body =
        tokens.has(at, |role| matches!(role, Role::Unit(unit) | Role::UnitShort(unit) if *unit == Unit::KILOGRAM));
    let per = body
        && tokens.joined(at)
        && tokens.has(at + 1, |role| matches!(role, Role::EveryAfter | Role::Per))
        && tokens.joined(at + 1);
    let value = per.then(|| number::number(tokens, at + 2)).flatten().and_then(|value| with_unit(tokens, value))?;
    let unit = Unit::parse(&format!("{}/kg", value.unit?))?;
    Some(Value { first: at, unit: Some(unit), ..value })
}

/// "three months old", "18 years of age".
fn age_after(tokens: &Tokens<'_>, value: Value) -> Value {
    let at = value.last + 1;
    let timely = value.unit.is_some_and(|unit| unit.dimension() == Dimension::Time);
    let old = tokens.hyphenated(value.last) && tokens.has(at, |role| *role == Role::OldAfter);
    if timely && old { Value { last: at, form: Form::Age, ..value } } else { value }
}

/// Whether a figure token was masked, and as what.
pub(super) fn masked(tokens: &Tokens<'_>, at: usize) -> Option<super::figure::MaskKind> {
    match tokens.list.get(at)?.kind {
        Kind::Figure(Figure::Masked(kind)) => Some(kind),
        _ => None,
    }
}
