//! Spelled numbers as they grow, part by part.

use super::figure::Figure;
use super::number::{cardinal, scale};
use super::token::Kind;
use super::value::{Gap, Tokens};
use crate::language::Role;
use crate::quantity::Amount;

/// The greatest power of ten that an amount is a digit's multiple of: 100 for 300.
pub(super) fn power_of_ten(amount: Amount) -> Option<Amount> {
    let value = amount.to_integer().filter(|value| *value > 0)?;
    [10_000, 1000, 100]
        .into_iter()
        .find(|power| value % power == 0 && value / power < 10)
        .or(Some(value))
        .map(Amount::from)
}

/// The greatest power of ten, a thousand or more, that an amount is a multiple of.
pub(super) fn round_power(amount: Amount) -> Option<Amount> {
    let value = amount.to_integer().filter(|value| *value > 0)?;
    (3..=15).rev().map(|zeros| 10_i64.pow(zeros)).find(|power| value % power == 0).map(Amount::from)
}

/// A spelled number as it grows: what lies above the last big scale, what is complete below it, and the part still being said.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Sum {
    done: Option<Amount>,
    current: Option<Amount>,
    tail: Option<Amount>,
    big_scale: Option<Amount>,
    small_scale: Option<Amount>,
    /// Whether it began with digits.
    figures: bool,
}

impl Sum {
    /// A number that begins with an amount before a scale word: figures, or an article that means one.
    pub(super) fn of(amount: Option<Amount>, figures: bool) -> Self {
        Self { tail: amount, figures, ..Self::default() }
    }

    pub(super) fn total(self) -> Option<Amount> {
        let lower = self.current.unwrap_or(Amount::ZERO).add(self.tail.unwrap_or(Amount::ZERO))?;
        self.done.unwrap_or(Amount::ZERO).add(lower)
    }

    /// "Two hundred five" for 250, where a language says so: a last digit without a nought before it counts the next smaller scale.
    pub(super) fn short_tail(&mut self, tokens: &Tokens<'_>, last: usize) {
        let Some(before) = last.checked_sub(1).filter(|_| tokens.pack.short_tails) else { return };
        let digit = tokens.find(last, cardinal).filter(|digit| *digit < Amount::from(10) && *digit > Amount::ZERO);
        let scale = tokens.find(before, scale).or_else(|| tokens.find(before, cardinal)).and_then(power_of_ten);
        let Some((digit, scale)) = digit.zip(scale.filter(|scale| *scale >= Amount::from(100))) else { return };
        let rest = digit.mul(scale).and_then(|value| value.div(Amount::from(10)));
        self.tail = self.tail.zip(rest).and_then(|(tail, rest)| tail.add(rest)?.sub(digit));
    }

    /// Takes in as many of the tokens after `at` as belong to the number; returns the last one.
    pub(super) fn extend(&mut self, tokens: &Tokens<'_>, at: usize) -> usize {
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

    /// Puts the first part in its place: hundreds in one word leave room for tens and ones, thousands in one for all below.
    pub(super) fn begin(&mut self, amount: Amount) -> bool {
        if let Some(power) = round_power(amount).filter(|_| self.current.is_none()) {
            self.done = self.done.unwrap_or(Amount::ZERO).add(amount);
            self.tail = None;
            self.big_scale = Some(power);
            return self.done.is_some();
        }
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
        let glued = tokens.pack.spaces && at > 0 && tokens.gap(at - 1) == Gap::Glued;
        let fits = amount.is_some_and(|amount| {
            self.add(amount) || (inverted && self.add_tens(amount)) || (glued && self.add_implied(amount))
        }) || factor.is_some_and(|factor| self.scale(factor, tokens.pack.myriad).is_some());
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
        let fits = value > Amount::ZERO
            && self.small_scale.or(self.big_scale).is_some_and(|last| value < last && value.is_integer());
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

    /// A digit that counts a number touching it: "nine" and "hundred and one" written in one are 901.
    pub(super) fn add_implied(&mut self, amount: Amount) -> bool {
        let digit = self.tail.filter(|tail| *tail > Amount::ONE && *tail < Amount::from(10));
        let power = [10_000, 1000, 100].into_iter().map(Amount::from).find(|power| amount > *power);
        let Some((power, _)) = power.zip(digit).filter(|_| self.current.is_none()) else { return false };
        let rest = amount.sub(power).filter(|rest| *rest < power);
        rest.is_some_and(|rest| self.scale(power, true).is_some() && (self.add(rest) || self.begin(rest)))
    }

    /// Multiplies what stands before a scale word. Where numbers are grouped by ten thousands, a thousand is a small scale.
    pub(super) fn scale(&mut self, factor: Amount, myriad: bool) -> Option<()> {
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
