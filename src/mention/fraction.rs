//! Fractions: figures with a slash, denominators in words, halves added after a number.

use super::figure::Figure;
use super::number;
use super::token::Kind;
use super::value::{Gap, Tokens, Value, Written};
use crate::language::Role;
use crate::quantity::Amount;

/// "three and two fifths": a whole number, a joining word, and a fraction.
pub(super) fn mixed_words(tokens: &Tokens<'_>, value: Value) -> Option<Value> {
    let at = value.last + 1;
    let link = tokens.has(at, |role| matches!(role, Role::Joiner | Role::DecimalWord))
        && tokens.joined(value.last)
        && tokens.joined(at);
    let whole =
        value.amount().filter(|amount| amount.is_integer() && link && !matches!(value.written, Written::Fraction))?;
    let start = tokens.list.get(at + 1)?;
    if !matches!(start.kind, Kind::Entry(_)) || tokens.has(at + 1, |role| *role == Role::Joiner) {
        return None;
    }
    let part = denominator(tokens, number::spelled(tokens, at + 1)?);
    let fraction = part.amount().filter(|amount| *amount < Amount::ONE && *amount > Amount::ZERO)?;
    let lone = part.first == part.last && part.written == Written::Fraction;
    let fraction = if lone { fraction.mul(halved_scale(tokens, value.last))? } else { fraction };
    let unit =
        tokens.joined(part.last) && tokens.has(part.last + 1, |role| matches!(role, Role::Unit(_) | Role::Word(..)));
    let own = part.written == Written::Fraction && unit && value.written == Written::Article;
    (!own).then(|| whole.add(fraction)).flatten().map(|sum| Value::new(value.first, part.last, sum, Written::Spelled))
}

/// "Three one fifth", "six three-quarter hours": a fraction right behind a whole number in words.
pub(super) fn beside(tokens: &Tokens<'_>, value: Value) -> Option<Value> {
    let at = value.last + 1;
    let whole = value.amount().filter(|amount| amount.is_integer() && *amount > Amount::ONE)?;
    let quarters =
        |role: &Role| matches!(role, Role::Fraction(amount) if amount.mul(Amount::from(4)) == Some(Amount::from(3)));
    let article = || {
        tokens.has(at, |role| *role == Role::Article)
            && tokens.joined(at)
            && tokens.has(at + 1, |role| matches!(role, Role::Denominator(_)))
    };
    let fits = value.written == Written::Spelled && tokens.gap(value.last) == Gap::Blank;
    let last = if fits && tokens.has(at, quarters) { at } else { (fits && article()).then_some(at + 1)? };
    let part = denominator(tokens, number::spelled(tokens, at)?);
    let fraction = part.amount().filter(|amount| *amount < Amount::ONE && part.last == last)?;
    whole.add(fraction).map(|sum| Value::new(value.first, last, sum, Written::Spelled))
}

/// "Five half tablets": so many halves.
pub(super) fn halves(tokens: &Tokens<'_>, value: Value) -> Option<Value> {
    let at = value.last + 1;
    let count = value.amount().filter(|amount| amount.is_integer() && *amount > Amount::ONE)?;
    let half = |role: &Role| matches!(role, Role::Fraction(amount) if amount.add(*amount) == Some(Amount::ONE));
    let added = tokens.has(at, |role| matches!(role, Role::PlusFraction(_) | Role::Denominator(_)));
    let plain = matches!(value.written, Written::Spelled | Written::Figure) && tokens.gap(value.last) == Gap::Blank;
    let noun = tokens.gap(at) == Gap::Blank || (tokens.gap(at) == Gap::Other && !tokens.ends_phrase(at));
    let fits = plain && !added && noun && tokens.has(at, half) && !tokens.word(at).contains(' ');
    let amount = fits.then(|| count.div(Amount::from(2))).flatten()?;
    Some(Value { last: at, low: Some(amount), high: Some(amount), other: None, ..value })
}

/// `1/2`, `3/4`: a fraction in lowest terms with a small denominator. `4/6` is no fraction that anybody writes.
pub(super) fn slash(tokens: &Tokens<'_>, at: usize) -> Option<(Amount, usize)> {
    let last = if tokens.word(at + 1) == "/" { at + 2 } else { at + 1 };
    let (above, below) = (tokens.list.get(at)?, tokens.list.get(last)?);
    if &tokens.text[above.end..below.start] != "/" {
        return None;
    }
    let (
        Kind::Figure(Figure::Number { value: numerator, .. }),
        Kind::Figure(Figure::Number { value: denominator, .. }),
    ) = (above.kind, below.kind)
    else {
        return None;
    };
    // Where a slash is the decimal sign of handwriting, it makes no fraction.
    if tokens.has(at + 1, |role| *role == Role::DecimalWord) {
        return None;
    }
    let value = numerator.div(denominator)?;
    let lowest = value == Amount::fraction(i128::from(numerator.to_integer()?), i128::from(denominator.to_integer()?))?;
    let (above, below): (i128, i128) = (numerator.to_integer()?.into(), denominator.to_integer()?.into());
    let whole = tokens.is_whole(Value::new(at, last, value, Written::Figure));
    let reduced = lowest && (gcd(above, below) == 1 || whole || [10, 100, 1000].contains(&below));
    // What has a minus sign is no date.
    let proper = numerator.abs() < denominator || numerator < Amount::ZERO;
    let sensible = proper && (whole || denominator <= Amount::from(12) || denominator >= Amount::from(20));
    (reduced && sensible && denominator > Amount::ONE).then_some((value, last))
}

fn gcd(left: i128, right: i128) -> i128 {
    if right == 0 { left.abs() } else { gcd(right, left % right) }
}

/// `2 1/2`: a whole number, a blank and a fraction.
pub(super) fn mixed_figures(tokens: &Tokens<'_>, at: usize, whole: Amount) -> Option<Value> {
    if tokens.gap(at) != Gap::Blank || !whole.is_integer() || whole.abs() > Amount::from(99) {
        return None;
    }
    let (fraction, last) = slash(tokens, at + 1).filter(|_| matches!(tokens.list[at + 1].kind, Kind::Figure(_)))?;
    let sum = if whole < Amount::ZERO { whole.sub(fraction) } else { whole.add(fraction) };
    Some(Value::new(at, last, sum?, Written::Figure))
}

/// "two fifths", "un cinquieme"-like fractions whose denominators are ordinals, "twenty and three fifths".
pub(super) fn denominator(tokens: &Tokens<'_>, value: Value) -> Value {
    if !tokens.hyphenated(value.last) || matches!(value.written, Written::Few | Written::Couple | Written::Fraction) {
        return value;
    }
    let Some(below) = value.amount().and_then(|above| denominator_at(tokens, value.last + 1, above)) else {
        return value;
    };
    if let Some(sum) = split(tokens, value, below) {
        return sum;
    }
    let plain = !tokens.has(value.last + 1, |role| matches!(role, Role::Denominator(_)));
    match value.amount().and_then(|above| above.div(below)) {
        Some(amount) => {
            let written =
                if value.written == Written::Article && !plain { Written::Fraction } else { Written::Spelled };
            Value::new(value.first, value.last + 1, amount, written)
        }
        None => value,
    }
}

/// The denominator that token `at` is to so many parts: a word for it, or an ordinal where the language says so.
fn denominator_at(tokens: &Tokens<'_>, at: usize, above: Amount) -> Option<Amount> {
    let word = tokens.find(at, |role| if let Role::Denominator(amount) = role { Some(*amount) } else { None });
    let named = |role: &Role| {
        if let Role::Ordinal(amount) = role { Some(*amount).filter(|amount| *amount > Amount::from(2)) } else { None }
    };
    let ordinal = || tokens.find(at, named);
    // "A fifth session" is none: after "one", nothing that could be counted may follow.
    let fits = tokens.pack.ordinal_fractions && above >= Amount::ONE && (above > Amount::ONE || tokens.ends_phrase(at));
    word.or_else(|| ordinal().filter(|_| fits))
}

/// "twenty and three fifths" is a whole number and a fraction.
fn split(tokens: &Tokens<'_>, value: Value, below: Amount) -> Option<Value> {
    if let Some(sum) = split_entry(tokens, value, below) {
        return Some(sum);
    }
    let joiner = (value.first + 1..value.last).rev().find(|at| tokens.has(*at, |role| *role == Role::Joiner))?;
    let before = tokens.upto(joiner);
    let whole = number::spelled(&before, value.first).filter(|whole| whole.last + 1 == joiner)?;
    let part = number::spelled(tokens, joiner + 1).filter(|part| part.last == value.last)?;
    let fraction = part.amount()?.div(below).filter(|amount| *amount < Amount::ONE)?;
    Some(Value::new(value.first, value.last + 1, whole.amount()?.add(fraction)?, Written::Spelled))
}

/// The same where the number is one entry ("twenty and one").
fn split_entry(tokens: &Tokens<'_>, value: Value, below: Amount) -> Option<Value> {
    let (head, tail) = tokens.word(value.last).rsplit_once(' ').filter(|_| value.first == value.last)?;
    let roles = |word: &str| tokens.pack.trie.get(word).map(|entry| tokens.pack.roles_of(entry)).unwrap_or_default();
    let (_, joiner) = head.rsplit_once(' ').filter(|(_, joiner)| roles(joiner).contains(&Role::Joiner))?;
    let part =
        roles(tail).iter().find_map(|role| if let Role::Number(amount) = role { Some(*amount) } else { None })?;
    // "Twenty-three fifths" may be said in the same way; one fifth has another form than its plural.
    let fraction = part.div(below).filter(|_| !joiner.is_empty() && part == Amount::ONE)?;
    let sum = value.amount()?.sub(part)?.add(fraction)?;
    Some(Value::new(value.first, value.last + 1, sum, Written::Spelled))
}

/// "two and a half", and a fraction sign after a figure.
pub(super) fn plus_fraction(tokens: &Tokens<'_>, value: Value) -> Option<Value> {
    if matches!(value.written, Written::Few | Written::Couple | Written::Fraction) || !tokens.hyphenated(value.last) {
        return Some(value);
    }
    let added =
        tokens.find(value.last + 1, |role| if let Role::PlusFraction(amount) = role { Some(*amount) } else { None });
    let Some(added) = added else { return Some(value) };
    let written = if value.written == Written::Article { Written::Spelled } else { value.written };
    let added = if added < Amount::ONE { added.mul(halved_scale(tokens, value.last))? } else { added };
    value.plus(added).map(|sum| Value { last: value.last + 1, written, ..sum })
}

/// A fraction before the number that it is added to, as languages of India say it: "half-with twelve" for 12.5, "less-a-quarter two hundred".
pub(super) fn led(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    let prefix = |role: &Role| if let Role::PrefixFraction(amount) = role { Some(*amount) } else { None };
    let added = tokens.find(at, prefix).filter(|_| tokens.joined(at))?;
    let counted = tokens.find(at + 1, number::cardinal).filter(|number| number.is_integer());
    let last = if counted.is_some() { at + 1 } else { at };
    let scale = number::scale_after(tokens, last);
    // "A quarter more hundred" means one hundred and a quarter of it.
    let sum = counted.or(scale.map(|_| Amount::ONE))?.add(added)?;
    let value = Value::new(at, last, sum, Written::Spelled);
    match scale {
        Some(factor) => value.scaled(factor).map(|value| Value { last: last + 1, ..value }),
        None => Some(value),
    }
}

/// What a half behind a number is a half of: of the million in "two millions and a half", of one behind anything below a thousand.
fn halved_scale(tokens: &Tokens<'_>, last: usize) -> Amount {
    let least = Amount::from(if tokens.pack.short_tails { 100 } else { 1000 });
    number::last_scale(tokens, last).filter(|scale| *scale >= least).unwrap_or(Amount::ONE)
}

/// "Two and a half million": a scale word behind a half that was added.
pub(super) fn scaled(tokens: &Tokens<'_>, value: Value) -> Option<Value> {
    let halved = tokens.has(value.last, |role| matches!(role, Role::PlusFraction(_)))
        && value.amount().is_some_and(|amount| !amount.is_integer());
    let factor = halved.then(|| number::scale_after(tokens, value.last)).flatten();
    match factor {
        Some(factor) => value.scaled(factor).map(|value| Value { last: value.last + 1, ..value }),
        None => Some(value),
    }
}
