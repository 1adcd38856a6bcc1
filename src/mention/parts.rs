//! What goes on behind a unit: a half of it, and parts in smaller units ("an hour and a half", "2 hours 15 minutes").

use super::grammar::{attach, prefixed_unit, unit_name, unit_position};
use super::number;
use super::value::{Form, Gap, Tokens, Value, Written};
use crate::language::Role;
use crate::quantity::{Amount, Dimension, Unit};

/// "an hour and a half".
pub(super) fn half_after(tokens: &Tokens<'_>, value: Value) -> Option<Value> {
    let at = value.last + 1;
    let added = tokens.find(at, |role| if let Role::PlusFraction(amount) = role { Some(*amount) } else { None });
    let (Some(added), true, false) = (added, tokens.joined(value.last), value.times) else { return Some(value) };
    // "Half an hour and three quarters" is no sum.
    let said = value.written == Written::Word && value.step == Amount::ONE && value.amount() > Some(Amount::from(2));
    if said || !value.amount().is_some_and(Amount::is_integer) {
        return Some(value);
    }
    let unit = tokens.find(at + 1, unit_name).filter(|_| tokens.joined(at));
    // "One year and a quarter year" says the unit again; "one week and half a day" goes on with another.
    let again = unit.is_some() && unit == value.unit && value.amount().is_some_and(Amount::is_integer);
    if (unit.is_some() && !again) || value.low.is_none() {
        return Some(value);
    }
    let last = if again { at + 1 } else { at };
    added.mul(value.step).and_then(|added| value.plus(added)).map(|sum| Value { last, ..sum })
}

/// "1 h 30", "2 hours and 15 minutes": a smaller unit of time goes on.
pub(super) fn smaller_unit(tokens: &Tokens<'_>, value: Value) -> Value {
    let Some(unit) = value.unit.filter(|unit| unit.dimension() == Dimension::Time && value.form == Form::Plain) else {
        return value;
    };
    let Some((next, listed)) = part_at(tokens, value) else { return value };
    let word = || time_word(tokens, next).or_else(|| prefixed_unit(tokens, next));
    if let Some(part) = (!listed).then(word).flatten() {
        return joined_units(value, unit, part).unwrap_or(value);
    }
    let said = |rest: &Value| match rest.written {
        Written::Figure => true,
        Written::Spelled | Written::Article => !listed,
        _ => false,
    };
    let Some(rest) = number::number(tokens, next).filter(said) else { return value };
    let attached = unit_position(tokens, rest).and_then(|at| attach(tokens, rest, at));
    let longer = match attached.filter(|found| found.unit.is_some()) {
        Some(part) => joined_units(value, unit, part),
        None if listed => None,
        None => trailing_minutes(tokens, value, unit, rest, next),
    };
    longer.unwrap_or(value)
}

/// Where the part in a smaller unit would begin, and whether a comma stands before it ("2 weeks, 3 days" in figures).
fn part_at(tokens: &Tokens<'_>, value: Value) -> Option<(usize, bool)> {
    let joined = tokens.joined(value.last);
    let comma = joined && tokens.word(value.last + 1) == "," && tokens.joined(value.last + 1);
    let listed = comma || (tokens.gap(value.last) == Gap::Other && tokens.separator(value.last) == ",");
    if !joined && !listed {
        return None;
    }
    let mut next = if comma { value.last + 2 } else { value.last + 1 };
    if tokens.has(next, |role| *role == Role::Joiner) && tokens.joined(next) {
        next += 1;
    }
    (!listed || value.written == Written::Figure).then_some((next, listed))
}

/// "Three tenths five" for 35 %, "37 degrees five parts" for 37.5: a tenth of a degree or of ten per cent has the same word as a minute.
pub(super) fn hundredths(tokens: &Tokens<'_>, value: Value) -> Value {
    if tokens.pack.spaces {
        return value;
    }
    let warm = value.unit.is_some_and(|unit| unit.dimension() == Dimension::Temperature);
    let tenths = warm || (value.unit == Some(Unit::PERCENT) && value.step == Amount::from(10));
    if !tenths || tokens.gap(value.last) != Gap::Glued {
        return value;
    }
    let Some(part) = number::number(tokens, value.last + 1).filter(|part| part.amount() < Some(Amount::from(10)))
    else {
        return value;
    };
    let named = |role: &Role| matches!(role, Role::Unit(Unit::MINUTE) | Role::UnitShort(Unit::MINUTE));
    let named = tokens.gap(part.last) == Gap::Glued && tokens.has(part.last + 1, named);
    let part_of = |amount: Amount| if warm { amount.div(Amount::from(10)) } else { Some(amount) };
    let sum = part.amount().filter(|_| named).and_then(part_of).and_then(|part| value.plus(part));
    sum.map_or(value, |sum| Value { last: part.last + 1, ..sum })
}

/// A word that is so much time by itself.
fn time_word(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    let found = |role: &Role| match role {
        Role::Word(amount, unit) => Some((*amount, *unit)),
        Role::Dual(unit) => Some((Amount::from(2), *unit)),
        _ => None,
    };
    let (amount, unit) = tokens.find(at, found).filter(|(_, unit)| unit.dimension() == Dimension::Time)?;
    (!tokens.has(at, |role| *role == Role::Weak))
        .then(|| Value { unit: Some(unit), ..Value::new(at, at, amount, Written::Word) })
}

fn joined_units(value: Value, unit: Unit, part: Value) -> Option<Value> {
    let small = part.unit.filter(|small| small.dimension() == Dimension::Time && small.factor() < unit.factor())?;
    let near = small.converts_exactly(unit);
    let base = unit.convert(value.amount()?, small).filter(|_| near)?;
    let sum = base.add(part.amount()?)?;
    let fits = part.amount()? < unit.convert(Amount::ONE, small)?;
    fits.then_some(Value { last: part.last, low: Some(sum), high: Some(sum), unit: Some(small), other: None, ..value })
}

/// "1 h 30": minutes without their unit, two digits right behind hours in figures.
fn trailing_minutes(tokens: &Tokens<'_>, value: Value, unit: Unit, rest: Value, next: usize) -> Option<Value> {
    let hours = unit == Unit::HOUR && next == value.last + 1;
    let token = tokens.list.get(next)?;
    let two_digits = rest.written == Written::Figure && token.end - token.start == 2 && rest.last == next;
    let short = tokens.has(value.last, |role| matches!(role, Role::UnitShort(_)));
    let minutes = rest.amount().filter(|amount| *amount < Amount::from(60))?;
    let sum = value.amount()?.mul(Amount::from(60))?.add(minutes)?;
    (hours && two_digits && short).then_some(Value {
        last: next,
        low: Some(sum),
        high: Some(sum),
        unit: Some(Unit::MINUTE),
        other: None,
        ..value
    })
}
