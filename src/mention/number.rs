//! Numbers: figures, words, mixed ("4 thousand"), fractions, decimals in words.

use super::figure::Figure;
use super::fraction;

use super::spaced;
use super::sum::{Sum, round_power};
use super::token::Kind;
use super::value::{Gap, Tokens, Value, Written};
use crate::language::{Role, Side};
use crate::quantity::{Amount, Dimension};

/// The number that begins at token `at`.
pub(super) fn number(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    let value = match tokens.list.get(at)?.kind {
        Kind::Figure(Figure::Masked(_)) => return None,
        Kind::Figure(Figure::Number { value, other, yearlike }) => figure(tokens, at, value, other, yearlike)?,
        Kind::Entry(_) => spelled(tokens, at)?,
    };
    let value = fraction::mixed_words(tokens, value)
        .or_else(|| fraction::beside(tokens, value))
        .or_else(|| fraction::halves(tokens, value))
        .unwrap_or(value);
    let value = decimal_words(tokens, value);
    let value = fraction::denominator(tokens, value);
    let value = fraction::plus_fraction(tokens, value)?;
    fraction::scaled(tokens, value)
}

/// The scale that the last word of a number says: a million for "two million".
pub(super) fn last_scale(tokens: &Tokens<'_>, last: usize) -> Option<Amount> {
    tokens.find(last, scale).or_else(|| tokens.find(last, cardinal).and_then(round_power))
}

fn figure(tokens: &Tokens<'_>, at: usize, amount: Amount, other: Option<Amount>, yearlike: bool) -> Option<Value> {
    let value =
        Value { other: other.map(|other| (other, other)), yearlike, ..Value::new(at, at, amount, Written::Figure) };
    if let Some(decimal) = spaced::decimal(tokens, at) {
        return Some(decimal);
    }
    if let Some((fraction, last)) = fraction::slash(tokens, at) {
        return Some(Value::new(at, last, fraction, Written::Figure));
    }
    if let Some(mixed) = fraction::mixed_figures(tokens, at, amount) {
        return Some(mixed);
    }
    scaled(tokens, value)
}

/// Figures with scale words: "4 thousand 3 hundred", "1.5 million".
fn scaled(tokens: &Tokens<'_>, value: Value) -> Option<Value> {
    let Some(factor) = scale_after(tokens, value.last) else { return Some(implied(tokens, value).unwrap_or(value)) };
    let mut sum = Sum::of(value.low, true);
    sum.scale(factor, tokens.pack.myriad)?;
    let last = sum.extend(tokens, value.last + 1);
    Some(Value { written: Written::Figure, ..Value::new(value.first, last, sum.total()?, Written::Figure) })
}

/// "3" and "hundred and one" written in one for 301.
fn implied(tokens: &Tokens<'_>, value: Value) -> Option<Value> {
    let next = value.last + 1;
    let amount = tokens.find(next, cardinal).filter(|_| tokens.gap(value.last) == Gap::Glued && tokens.pack.myriad)?;
    let mut sum = Sum::of(value.low, true);
    if !sum.add_implied(amount) {
        return None;
    }
    let last = sum.extend(tokens, next);
    Some(Value::new(value.first, last, sum.total()?, Written::Figure))
}

pub(super) fn scale_after(tokens: &Tokens<'_>, at: usize) -> Option<Amount> {
    tokens.joined(at).then(|| tokens.find(at + 1, scale)).flatten()
}

pub(super) fn scale(role: &Role) -> Option<Amount> {
    if let Role::Scale(amount) = role { Some(*amount) } else { None }
}

pub(super) fn cardinal(role: &Role) -> Option<Amount> {
    if let Role::Number(amount) = role { Some(*amount) } else { None }
}

/// A number in words, an article before a scale, a fraction, a couple, a few.
pub(super) fn spelled(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    if tokens.has(at, |role| *role == Role::NotNumber) && !is_compared(tokens, at) {
        return None;
    }
    if tokens.has(at, |role| *role == Role::Minus) && tokens.joined(at) {
        let inner = number(tokens, at + 1)?;
        let written = if inner.written == Written::Article { Written::Spelled } else { inner.written };
        return Value { first: at, written, ..inner }.scaled(Amount::from(-1));
    }
    if let Some(value) = fraction::led(tokens, at) {
        return Some(value);
    }
    let article = tokens.has(at, |role| *role == Role::Article);
    if let Some(fraction) = tokens.find(at, |role| if let Role::Fraction(amount) = role { Some(*amount) } else { None })
    {
        let value = Value::new(at, at, fraction, Written::Fraction);
        return match scale_after(tokens, at) {
            Some(factor) => Some(Value { last: at + 1, written: Written::Spelled, ..value.scaled(factor)? }),
            None => Some(value),
        };
    }
    if tokens.has(at, |role| *role == Role::Couple) {
        return scaled_few(tokens, Value::new(at, at, Amount::from(2), Written::Couple));
    }
    if tokens.has(at, |role| *role == Role::Few) {
        return scaled_few(tokens, Value::few(at));
    }
    if let Some(value) = words(tokens, at) {
        let written = if article && value.last == at { Written::Article } else { Written::Spelled };
        return Some(Value { written, ..value });
    }
    article_value(tokens, at, article)
}

/// Whether a numeral that usually is another word ("because of" and "from hundred") has a bound behind it: "is greater".
fn is_compared(tokens: &Tokens<'_>, at: usize) -> bool {
    let numeral = tokens.find(at, scale).or_else(|| tokens.find(at, cardinal)).is_some();
    numeral && tokens.joined(at) && tokens.has(at + 1, |role| matches!(role, Role::Bound(_, Side::After)))
}

/// "A couple of thousand", "several hundred": a scale word behind a vague number belongs to it.
fn scaled_few(tokens: &Tokens<'_>, few: Value) -> Option<Value> {
    match scale_after(tokens, few.last) {
        Some(factor) => few.scaled(factor).map(|value| Value { last: few.last + 1, ..value }),
        None => Some(few),
    }
}

fn article_value(tokens: &Tokens<'_>, at: usize, article: bool) -> Option<Value> {
    if !article {
        return None;
    }
    match scale_after(tokens, at) {
        Some(factor) => {
            let mut sum = Sum::of(Some(Amount::ONE), false);
            sum.scale(factor, tokens.pack.myriad)?;
            let last = sum.extend(tokens, at + 1);
            Some(Value::new(at, last, sum.total()?, Written::Spelled))
        }
        None => Some(Value::new(at, at, Amount::ONE, Written::Article)),
    }
}

/// Digits said one by one where words are not separated ("two nought two four" for 2024): three or more, or with a nought.
fn positional(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    if !tokens.pack.myriad || tokens.pack.spaces {
        return None;
    }
    let digit =
        |at: usize| tokens.find(at, cardinal).and_then(Amount::to_integer).filter(|value| (0..10).contains(value));
    let first = digit(at)?;
    if tokens.gap(at) != Gap::Glued || digit(at + 1).is_none() {
        return None;
    }
    let mut digits = first.to_string();
    let mut last = at;
    while let Some(next) = digit(last + 1).filter(|_| tokens.gap(last) == Gap::Glued && digits.len() < 12) {
        digits.push_str(&next.to_string());
        last += 1;
    }
    let scaled = tokens.gap(last) == Gap::Glued
        && (tokens.find(last + 1, scale).is_some() || tokens.find(last + 1, cardinal).is_some());
    let spoken = digits.len() >= 3 || (digits.len() == 2 && digits[1..].contains('0'));
    let yearlike = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    let amount = Amount::from_decimal(&digits).filter(|_| spoken && !scaled)?;
    Some(Value { yearlike, ..Value::new(at, last, amount, Written::Spelled) })
}

/// "Million 5" for five millions, where units stand before their figures.
fn prefixed_scale(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    let factor = tokens.find(at, scale).filter(|_| tokens.gap(at) == Gap::Blank)?;
    let Kind::Figure(Figure::Number { value, other: None, .. }) = tokens.list.get(at + 1)?.kind else { return None };
    let prefixes = |role: &Role| matches!(role, Role::UnitPrefix(unit) if unit.dimension() == Dimension::Time);
    let free = tokens.pack.roles.iter().any(prefixes) && !(at > 0 && tokens.joined(at - 1));
    free.then(|| value.mul(factor)).flatten().map(|amount| Value::new(at, at + 1, amount, Written::Figure))
}

/// Whether two digits in words touch that make no number and no range: they are a part of a name.
fn beside_digit(tokens: &Tokens<'_>, at: usize) -> bool {
    if tokens.pack.spaces {
        return false;
    }
    let digit =
        |at: usize| tokens.find(at, cardinal).and_then(Amount::to_integer).filter(|value| (1..10).contains(value));
    let apart = |left: usize| {
        let pair = digit(left).zip(digit(left + 1)).filter(|_| tokens.gap(left) == Gap::Glued);
        pair.is_some_and(|(one, other)| other != one + 1)
    };
    apart(at) || at.checked_sub(1).is_some_and(apart)
}

fn words(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    if let Some(value) = positional(tokens, at).or_else(|| prefixed_scale(tokens, at)) {
        return Some(value);
    }
    if beside_digit(tokens, at) {
        return None;
    }
    let mut sum = Sum::default();
    if let Some(amount) = tokens.find(at, cardinal) {
        sum.begin(amount);
    } else {
        // Where words are not separated, a lone ten thousand is a part of another word.
        let myriad = tokens.pack.myriad && !tokens.pack.spaces;
        let weak = tokens.has(at, |role| *role == Role::Weak) && !leads_number(tokens, at);
        let divides = tokens.joined(at) && tokens.has(at + 1, |role| *role == Role::RatioReversed);
        let whole = tokens.pack.spaces && tokens.is_whole(Value::new(at, at, Amount::ONE, Written::Spelled));
        let alone = |factor: &Amount| !myriad || divides || whole || *factor < Amount::from(10_000);
        let factor = tokens.find(at, scale).filter(|factor| !weak && alone(factor))?;
        sum.scale(factor, tokens.pack.myriad)?;
    }
    let last = sum.extend(tokens, at);
    sum.short_tail(tokens, last);
    // A word that is rarely a number may stand before one that counts a unit: "on the face two days".
    let apart = last > at && tokens.gap(at) == Gap::Blank && tokens.has(at, |role| *role == Role::Weak);
    if apart && tokens.joined(last) && tokens.has(last + 1, |role| matches!(role, Role::Unit(_))) {
        return None;
    }
    Some(Value::new(at, last, sum.total()?, Written::Spelled))
}

/// Whether a scale word that is more often another word is all there is, or has a smaller number of two digits or more behind it.
fn leads_number(tokens: &Tokens<'_>, at: usize) -> bool {
    let factor = tokens.find(at, scale);
    let next = tokens.find(at + 1, cardinal).filter(|next| *next >= Amount::from(10) && Some(*next) < factor);
    let led = at > 0 && tokens.joined(at - 1);
    let linked = tokens.gap(at) == Gap::Glued && tokens.has(at + 1, |role| matches!(role, Role::RangeBetween(_)));
    let ranged = || tokens.find(at + 2, cardinal).is_some_and(|high| Some(high) > factor);
    (linked && tokens.joined(at + 1) && ranged())
        || (next.is_some() && tokens.gap(at) == Gap::Blank && !led)
        || tokens.is_whole(Value::new(at, at, Amount::ONE, Written::Spelled))
}

/// "zero point five", "tre virgola sei": digits in words after a decimal word.
fn decimal_words(tokens: &Tokens<'_>, value: Value) -> Value {
    let at = value.last + 1;
    if !tokens.joined(value.last) || !tokens.has(at, |role| *role == Role::DecimalWord) || !tokens.joined(at) {
        return value;
    }
    // A sign that also lists stands between neighbours ("two, three days") and in decimals alike.
    let lists = tokens.has(at, |role| *role == Role::Or);
    let next = tokens.find(at + 1, cardinal);
    let neighbour = next == value.amount().and_then(|amount| amount.add(Amount::ONE));
    if lists && (value.written != Written::Spelled || (neighbour && tokens.find(at + 2, cardinal).is_none())) {
        return value;
    }
    let Some(whole) = value.amount().filter(|amount| amount.is_integer()) else { return value };
    let (digits, last) = spoken_digits(tokens, at + 1);
    if digits.is_empty() {
        return value;
    }
    let hundredths = parts_of(tokens, last, &digits);
    let last = hundredths.map_or(last, |(_, last)| last);
    let part = hundredths.map(|(part, _)| part).or_else(|| Amount::from_decimal(&format!("0.{digits}")));
    let Some(part) = part else { return value };
    let sum = if whole < Amount::ZERO { whole.sub(part) } else { whole.add(part) };
    // "Two point five million".
    let factor = scale_after(tokens, last).filter(|factor| *factor >= Amount::from(1000));
    let (sum, last) = match factor {
        Some(factor) => (sum.and_then(|sum| sum.mul(factor)), last + 1),
        None => (sum, last),
    };
    sum.map_or(value, |sum| Value { first: value.first, ..Value::new(value.first, last, sum, Written::Spelled) })
}

/// "Point three of hundred": the part behind a decimal word with its power of ten, and the last token.
fn parts_of(tokens: &Tokens<'_>, last: usize, digits: &str) -> Option<(Amount, usize)> {
    let of = tokens.joined(last) && tokens.has(last + 1, |role| *role == Role::RatioBetween) && tokens.joined(last + 1);
    let power = of.then(|| tokens.find(last + 2, cardinal).or_else(|| tokens.find(last + 2, scale))).flatten()?;
    let part = Amount::from_decimal(digits)?.div(power)?;
    let tenths = [10, 100, 1000].map(Amount::from).contains(&power);
    (tenths && part < Amount::ONE).then_some((part, last + 2))
}

/// Digits spoken one by one or as a number: "five", "two five", "twenty-five", "nought five".
fn spoken_digits(tokens: &Tokens<'_>, from: usize) -> (String, usize) {
    let (mut digits, mut at) = (String::new(), from);
    while digits.len() < 8 {
        let amount = match tokens.list.get(at).map(|token| token.kind) {
            Some(Kind::Figure(Figure::Number { value, other: None, .. })) => value.to_integer(),
            Some(Kind::Entry(_)) => tokens.find(at, cardinal).and_then(Amount::to_integer),
            _ => None,
        };
        let Some(amount) = amount.filter(|amount| (0..100).contains(amount)) else { break };
        digits.push_str(&amount.to_string());
        at += 1;
        if !tokens.joined(at - 1) || amount >= 10 && amount % 10 != 0 {
            break;
        }
    }
    (digits, at.max(1) - 1)
}
