//! Shares: "1 in 100", "1 to 10 users in 1,000", "of 100 people three", and sums that end in one.

use super::value::{Form, Gap, Tokens, Value, Written};
use super::{grammar, number, range};
use crate::language::Role;
use crate::quantity::{Amount, Unit};

/// "1 in 100", "8 out of 10"; and with the denominator first.
pub(super) fn ratio(tokens: &Tokens<'_>, left: Value) -> Option<Value> {
    let next = left.last + 1;
    if let Some(mixed) = mixed_ratio(tokens, left) {
        return Some(mixed);
    }
    if let Some(share) = counted_part(tokens, left) {
        return Some(share);
    }
    let noun = counts_people(tokens, left);
    let plain = left.unit.is_none() && !left.times && (tokens.joined(left.last) || noun) && tokens.joined(next);
    let between = tokens.has(next, |role| *role == Role::RatioBetween) && !opened(tokens, left, next);
    let reversed = tokens.has(next, |role| *role == Role::RatioReversed) && !closed(tokens, next);
    if !plain || !(between || reversed) {
        return None;
    }
    let right = grammar::value(tokens, next + 1)
        .filter(|right| right.unit.is_none() && !right.times && right.form == Form::Plain)?;
    let right = if reversed { range::between(tokens, right, right.first) } else { right };
    if !reversed && (right.low <= Some(Amount::ZERO) || opens(tokens, next, right)) {
        return None;
    }
    if let Some(mixed) = reversed.then(|| split_ratio(tokens, left, right)).flatten() {
        return Some(mixed);
    }
    let whole = if reversed { left } else { right };
    let part = if reversed { right } else { left };
    // "Minus, of three parts, two": the sign is the share's.
    let negative = reversed && whole.amount()? < Amount::ZERO;
    let base = whole.amount()?.abs();
    let round = !noun || [10, 100, 1000, 10_000, 100_000].map(Amount::from).contains(&base);
    let sensible =
        round && base > Amount::ONE && base.is_integer() && !whole.yearlike && (reversed || part.high? < base);
    let signed = |amount: Amount| if negative { amount.negated() } else { amount };
    let low = signed(part.low?.div(base)?);
    let high = signed(part.high?.div(base)?);
    sensible.then_some(Value {
        last: right.last,
        low: Some(low),
        high: Some(high),
        unit: Some(Unit::ONE),
        other: None,
        form: Form::Ratio,
        written: Written::Spelled,
        ..left
    })
}

/// "Of four ten-thousands one": a number right before a word for a part of a hundred, which is a share of so many.
fn counted_part(tokens: &Tokens<'_>, left: Value) -> Option<Value> {
    let next = left.last + 1;
    let glued = tokens.gap(left.last) == Gap::Glued && left.unit.is_none() && !tokens.pack.spaces;
    let part = glued.then(|| grammar::part_before(tokens, next)).flatten()?;
    let base = Amount::from(100).div(part)?.mul(left.amount()?)?;
    let above = number::number(tokens, next + 1)?;
    let share = above.amount()?.div(base)?;
    let value = Value::new(left.first, above.last, share, Written::Spelled);
    Some(Value { unit: Some(Unit::ONE), form: Form::Ratio, ..value })
}

/// "1 user in 100": one word that is no token stands between a number and a word for a share.
fn counts_people(tokens: &Tokens<'_>, left: Value) -> bool {
    let (Some(one), Some(other)) = (tokens.list.get(left.last), tokens.list.get(left.last + 1)) else { return false };
    let word = tokens.text[one.end..other.start].trim();
    let noun = tokens.pack.spaces && tokens.gap(left.last) == Gap::Other;
    noun && !word.is_empty() && word.len() <= 40 && word.chars().all(char::is_alphabetic)
}

/// "From twenty to thirty": whether the word that a share may have opens the second end of a range here.
fn opened(tokens: &Tokens<'_>, left: Value, next: usize) -> bool {
    let bits = range::between_bits(tokens.roles(next));
    let opens = |role: &Role| matches!(role, Role::RangeBefore(pairs) if pairs & bits != 0);
    left.first.checked_sub(1).is_some_and(|before| tokens.joined(before) && tokens.has(before, opens))
}

/// "A mark between ten and fifteen": whether the word that a share may have opens a range with the number behind it.
fn opens(tokens: &Tokens<'_>, at: usize, right: Value) -> bool {
    let bits = range::between_bits(tokens.roles(right.last + 1));
    let opened = tokens.has(at, |role| matches!(role, Role::RangeBefore(pairs) if pairs & bits != 0));
    let linked = opened && tokens.joined(right.last) && tokens.joined(right.last + 1);
    linked && number::number(tokens, right.last + 2).is_some_and(|other| other.low > right.low)
}

/// Whether the word behind a number links two ends of a range, with a number and the word that closes it behind.
fn closed(tokens: &Tokens<'_>, at: usize) -> bool {
    let bits = range::between_bits(tokens.roles(at));
    let second = (bits != 0).then(|| number::number(tokens, at + 1)).flatten();
    let closes = |role: &Role| matches!(role, Role::RangeAfter(pairs) if pairs & bits != 0);
    second.is_some_and(|second| tokens.joined(second.last) && tokens.has(second.last + 1, closes))
}

/// The same where the whole number and the denominator were read as one number ("hundred and five").
fn split_ratio(tokens: &Tokens<'_>, left: Value, part: Value) -> Option<Value> {
    let joiner = (left.first + 1..left.last).rev().find(|at| tokens.has(*at, |role| *role == Role::Joiner))?;
    let before = tokens.upto(joiner);
    let whole = number::number(&before, left.first).filter(|whole| whole.last + 1 == joiner)?;
    let below = number::number(tokens, joiner + 1).filter(|below| below.last == left.last)?.amount()?;
    let sum = whole.amount()?.add(part.amount()?.div(below)?)?;
    Some(summed(left, part, sum))
}

/// "Twenty and, of five parts, three": a whole number and a fraction whose denominator comes first.
fn mixed_ratio(tokens: &Tokens<'_>, whole: Value) -> Option<Value> {
    let next = whole.last + 1;
    let linked = tokens.joined(whole.last) && tokens.has(next, |role| *role == Role::Joiner) && tokens.joined(next);
    let plain = whole.unit.is_none() && !whole.times && whole.amount().is_some_and(Amount::is_integer);
    let below = (linked && plain).then(|| grammar::value(tokens, next + 1)).flatten()?;
    let reversed = tokens.has(below.last + 1, |role| *role == Role::RatioReversed);
    let part = reversed.then(|| ratio(tokens, below)).flatten().filter(|part| part.form == Form::Ratio)?;
    let sum = whole.amount()?.add(part.amount()?)?;
    Some(summed(whole, part, sum))
}

/// A whole number that goes on as a sum up to the end of its fraction.
fn summed(whole: Value, part: Value, sum: Amount) -> Value {
    let (low, high) = (Some(sum), Some(sum));
    Value { last: part.last, low, high, unit: None, other: None, written: Written::Spelled, ..whole }
}
