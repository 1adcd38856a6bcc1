//! Numbers: figures, words, mixed ("4 thousand"), fractions, decimals in words.

use super::figure::Figure;
use super::fraction;
use super::token::Kind;
use super::value::{Gap, Tokens, Value, Written};
use crate::language::Role;
use crate::quantity::Amount;

/// The number that begins at token `at`.
pub(super) fn number(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    let value = match tokens.list.get(at)?.kind {
        Kind::Figure(Figure::Masked(_)) => return None,
        Kind::Figure(Figure::Number { value, other, yearlike }) => figure(tokens, at, value, other, yearlike)?,
        Kind::Entry(_) => spelled(tokens, at)?,
    };
    let value = fraction::mixed_words(tokens, value).unwrap_or(value);
    let value = decimal_words(tokens, value);
    let value = fraction::denominator(tokens, value);
    fraction::plus_fraction(tokens, value)
}

fn figure(tokens: &Tokens<'_>, at: usize, amount: Amount, other: Option<Amount>, yearlike: bool) -> Option<Value> {
    let value =
        Value { other: other.map(|other| (other, other)), yearlike, ..Value::new(at, at, amount, Written::Figure) };
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
    let Some(factor) = scale_after(tokens, value.last) else { return Some(value) };
    let mut sum = Sum { tail: value.low, figures: true, ..Sum::default() };
    sum.scale(factor, tokens.pack.myriad)?;
    let last = sum.extend(tokens, value.last + 1);
    Some(Value { written: Written::Figure, ..Value::new(value.first, last, sum.total()?, Written::Figure) })
}

fn scale_after(tokens: &Tokens<'_>, at: usize) -> Option<Amount> {
    tokens.joined(at).then(|| tokens.find(at + 1, scale)).flatten()
}

fn scale(role: &Role) -> Option<Amount> {
    if let Role::Scale(amount) = role { Some(*amount) } else { None }
}

fn cardinal(role: &Role) -> Option<Amount> {
    if let Role::Number(amount) = role { Some(*amount) } else { None }
}

/// A number in words, an article before a scale, a fraction, a couple, a few.
pub(super) fn spelled(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    if tokens.has(at, |role| *role == Role::NotNumber) {
        return None;
    }
    if tokens.has(at, |role| *role == Role::Minus) && tokens.joined(at) {
        let inner = number(tokens, at + 1)?;
        let written = if inner.written == Written::Article { Written::Spelled } else { inner.written };
        return Value { first: at, written, ..inner }.scaled(Amount::from(-1));
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
        return Some(Value::new(at, at, Amount::from(2), Written::Couple));
    }
    if tokens.has(at, |role| *role == Role::Few) {
        return Some(Value::few(at));
    }
    if let Some(value) = words(tokens, at) {
        let written = if article && value.last == at { Written::Article } else { Written::Spelled };
        return Some(Value { written, ..value });
    }
    article_value(tokens, at, article)
}

fn article_value(tokens: &Tokens<'_>, at: usize, article: bool) -> Option<Value> {
    if !article {
        return None;
    }
    match scale_after(tokens, at) {
        Some(factor) => {
            let mut sum = Sum { tail: Some(Amount::ONE), ..Sum::default() };
            sum.scale(factor, tokens.pack.myriad)?;
            let last = sum.extend(tokens, at + 1);
            Some(Value::new(at, last, sum.total()?, Written::Spelled))
        }
        None => Some(Value::new(at, at, Amount::ONE, Written::Article)),
    }
}

/// The greatest power of ten that an amount is a digit's multiple of: 100 for 300.
fn power_of_ten(amount: Amount) -> Option<Amount> {
    let value = amount.to_integer().filter(|value| *value > 0)?;
    [10_000, 1000, 100]
        .into_iter()
        .find(|power| value % power == 0 && value / power < 10)
        .or(Some(value))
        .map(Amount::from)
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
    if let Some(value) = positional(tokens, at) {
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
        let weak = tokens.has(at, |role| *role == Role::Weak);
        let divides = tokens.joined(at) && tokens.has(at + 1, |role| *role == Role::RatioReversed);
        let alone = |factor: &Amount| !myriad || divides || *factor < Amount::from(10_000);
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

/// A spelled number as it grows: what lies above the last big scale, what is complete below it, and the part still being said.
#[derive(Debug, Default, Clone, Copy)]
struct Sum {
    done: Option<Amount>,
    current: Option<Amount>,
    tail: Option<Amount>,
    big_scale: Option<Amount>,
    small_scale: Option<Amount>,
    /// Whether it began with digits.
    figures: bool,
}

impl Sum {
    fn total(self) -> Option<Amount> {
        let lower = self.current.unwrap_or(Amount::ZERO).add(self.tail.unwrap_or(Amount::ZERO))?;
        self.done.unwrap_or(Amount::ZERO).add(lower)
    }

    /// "Two hundred five" for 250, where a language says so: a last digit without a nought before it counts the next smaller scale.
    fn short_tail(&mut self, tokens: &Tokens<'_>, last: usize) {
        let Some(before) = last.checked_sub(1).filter(|_| tokens.pack.short_tails) else { return };
        let digit = tokens.find(last, cardinal).filter(|digit| *digit < Amount::from(10) && *digit > Amount::ZERO);
        let scale = tokens.find(before, scale).or_else(|| tokens.find(before, cardinal)).and_then(power_of_ten);
        let Some((digit, scale)) = digit.zip(scale.filter(|scale| *scale >= Amount::from(100))) else { return };
        let rest = digit.mul(scale).and_then(|value| value.div(Amount::from(10)));
        self.tail = self.tail.zip(rest).and_then(|(tail, rest)| tail.add(rest)?.sub(digit));
    }

    /// Takes in as many of the tokens after `at` as belong to the number; returns the last one.
    fn extend(&mut self, tokens: &Tokens<'_>, at: usize) -> usize {
        let mut last = at;
        while self.goes_on(tokens, last) {
            let joiner =
                tokens.has(last + 1, |role| *role == Role::Joiner) && tokens.find(last + 1, cardinal).is_none();
            let next = if joiner { last + 2 } else { last + 1 };
            let broken = joiner && !tokens.joined(last + 1);
            // A word that is no number by itself may still go on in one ("because of" and "from hundred").
            let other = tokens.has(next, |role| *role == Role::NotNumber) && tokens.find(next, scale).is_none();
            if broken || other || !self.take(tokens, next, joiner) {
                break;
            }
            last = next;
        }
        last
    }

    /// Whether the number may go on behind token `last`.
    fn goes_on(&self, tokens: &Tokens<'_>, last: usize) -> bool {
        let joined = tokens.hyphenated(last)
            && !tokens.is_inflected(last)
            && !(tokens.gap(last) == Gap::Dash && tokens.is_spaced_dash(last));
        joined || self.goes_on_behind_comma(tokens, last)
    }

    /// "One thousand, five hundred": hundreds behind thousands and a comma.
    fn goes_on_behind_comma(&self, tokens: &Tokens<'_>, last: usize) -> bool {
        let closed = self.big_scale.is_some() && self.tail.is_none() && self.current.is_none() && !self.figures;
        let hundreds = || {
            let amount = tokens.find(last + 1, cardinal);
            let whole = amount.is_some_and(|amount| amount >= Amount::from(100) && amount < Amount::from(1000));
            let scaled = tokens.joined(last + 1) && tokens.find(last + 2, scale) == Some(Amount::from(100));
            whole || (amount.is_some() && scaled)
        };
        closed && tokens.separator(last) == "," && hundreds()
    }

    /// Puts the first part in its place: hundreds in one word leave room for tens and ones.
    fn begin(&mut self, amount: Amount) -> bool {
        let power = power_of_ten(amount).filter(|power| *power >= Amount::from(100) && *power < Amount::from(1000));
        if power.is_none() {
            self.tail = Some(amount);
            return true;
        }
        self.current = self.current.unwrap_or(Amount::ZERO).add(amount);
        self.tail = None;
        self.small_scale = power;
        self.current.is_some()
    }

    fn take(&mut self, tokens: &Tokens<'_>, at: usize, joined: bool) -> bool {
        let before = *self;
        let aged = tokens.has(at, |role| *role == Role::Weak) && tokens.has(at, |role| *role == Role::AgeAfter);
        let amount = tokens.find(at, cardinal).filter(|_| !aged).or_else(|| self.small_figure(tokens, at));
        let factor = tokens.find(at, scale).filter(|_| !joined);
        let inverted = at > 0 && (tokens.has_prefix_between(at - 1) || (joined && !tokens.pack.prefixes.is_empty()));
        let amount = amount.filter(|amount| !(joined && amount.is_zero()));
        let fits = amount.is_some_and(|amount| self.add(amount) || (inverted && self.add_tens(amount)))
            || factor.is_some_and(|factor| self.scale(factor, tokens.pack.myriad).is_some());
        if !fits {
            *self = before;
        }
        fits
    }

    /// A figure may go on after a scale word: "4 thousand 3 hundred".
    fn small_figure(self, tokens: &Tokens<'_>, at: usize) -> Option<Amount> {
        let Kind::Figure(Figure::Number { value, other: None, .. }) = tokens.list.get(at)?.kind else { return None };
        let scaled = tokens.joined(at) && tokens.find(at + 1, scale).is_some();
        let high = self.tail.is_none() && self.current.is_none() && self.done.is_some() && scaled;
        // "3 hundred and 21": a figure of few digits right behind the scale word of another figure.
        let fits = self.small_scale.or(self.big_scale).is_some_and(|last| value < last && value.is_integer());
        // "2 hundred 5 ten": the next scale is smaller than the last.
        let falls = tokens.find(at + 1, scale).is_some_and(|next| self.small_scale.is_some_and(|last| next < last));
        (high || (self.figures && self.tail.is_none() && fits && (!scaled || falls))).then_some(value)
    }

    /// Adds tens after ones, as Arabic says them ("five and forty").
    fn add_tens(&mut self, amount: Amount) -> bool {
        let tens = amount.to_integer().is_some_and(|value| (20..100).contains(&value) && value % 10 == 0);
        let ones = self.tail.filter(|tail| *tail < Amount::from(10) && *tail > Amount::ZERO);
        let Some(sum) = ones.filter(|_| tens).and_then(|ones| ones.add(amount)) else { return false };
        self.tail = Some(sum);
        true
    }

    /// Multiplies what stands before a scale word. Where numbers are grouped by ten thousands, a thousand is a small scale.
    fn scale(&mut self, factor: Amount, myriad: bool) -> Option<()> {
        if factor < Amount::from(1000) || (myriad && factor == Amount::from(1000)) {
            self.small(factor)
        } else {
            self.big(factor)
        }
    }

    /// Ten, twelve, hundred: multiplies the part just said, "two hundred", and keeps it apart from what follows.
    fn small(&mut self, factor: Amount) -> Option<()> {
        let part = self.tail.unwrap_or(Amount::ONE);
        let falls = self.small_scale.is_none_or(|last| factor < last);
        if part.is_zero() || !falls || (self.current.is_some() && self.tail.is_none() && self.small_scale.is_none()) {
            return None;
        }
        self.current = Some(self.current.unwrap_or(Amount::ZERO).add(part.mul(factor)?)?);
        self.tail = None;
        self.small_scale = Some(factor);
        Some(())
    }

    /// Thousand and above: closes the part below, or multiplies the whole where the scale rises ("hundred thousand million").
    fn big(&mut self, factor: Amount) -> Option<()> {
        if self.big_scale.is_some_and(|last| factor >= last) {
            self.done = Some(self.total()?.mul(factor)?);
        } else {
            let lower = match (self.current, self.tail) {
                (None, None) => Amount::ONE,
                (current, tail) => current.unwrap_or(Amount::ZERO).add(tail.unwrap_or(Amount::ZERO))?,
            };
            self.done = Some(self.done.unwrap_or(Amount::ZERO).add(lower.mul(factor)?)?);
        }
        self.current = None;
        self.tail = None;
        self.small_scale = None;
        self.big_scale = Some(factor);
        Some(())
    }

    /// Adds a smaller part: 20 + 1, 100 + 25, 1000 + 500.
    fn add(&mut self, amount: Amount) -> bool {
        let Some(tail) = self.tail.filter(|tail| !tail.is_zero()) else {
            let below = self.small_scale.or(self.big_scale);
            return below.is_some_and(|scale| amount < scale) && self.begin(amount);
        };
        let Some(value) = tail.to_integer() else { return false };
        // A nought between ("one hundred nought five") only holds the place.
        if amount.is_zero() && value >= 100 && value % 100 == 0 {
            return true;
        }
        let room = [1000, 100, 10].into_iter().find(|step| value % step == 0).unwrap_or(1);
        if amount.is_zero() || amount >= Amount::from(room) || value == 10 {
            return false;
        }
        self.tail = tail.add(amount);
        self.tail.is_some()
    }
}

/// "zero point five", "tre virgola sei": digits in words after a decimal word.
fn decimal_words(tokens: &Tokens<'_>, value: Value) -> Value {
    let at = value.last + 1;
    if !tokens.joined(value.last) || !tokens.has(at, |role| *role == Role::DecimalWord) || !tokens.joined(at) {
        return value;
    }
    let Some(whole) = value.amount().filter(|amount| amount.is_integer()) else { return value };
    let (digits, last) = spoken_digits(tokens, at + 1);
    if digits.is_empty() {
        return value;
    }
    let Some(part) = Amount::from_decimal(&format!("0.{digits}")) else { return value };
    let sum = if whole < Amount::ZERO { whole.sub(part) } else { whole.add(part) };
    sum.map_or(value, |sum| Value { first: value.first, ..Value::new(value.first, last, sum, Written::Spelled) })
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
