//! Ranges whose ends are ordinals: "between the tenth and the fifteenth day".
//!
//! An ordinal alone is no quantity. Two of them behind a word that opens a range are its ends.

use super::figure::Figure;
use super::token::Kind;
use super::value::{Tokens, Value, Written};
use crate::language::Role;
use crate::quantity::{Amount, Unit};

/// The range of ordinals that begins at token `at`: behind a word that opens it, or before one that closes it.
pub(super) fn range(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    let opener = bits(tokens, at, |role| if let Role::RangeBefore(bits) = role { Some(*bits) } else { None });
    let first = if opener != 0 { behind(tokens, at)? } else { at };
    let (low, mut last) = end(tokens, first)?;
    let unit = unit(tokens, last + 1).filter(|_| tokens.joined(last));
    last += usize::from(unit.is_some());
    let between = bits(tokens, last + 1, |role| if let Role::RangeBetween(bits) = role { Some(*bits) } else { None });
    if between == 0 || !near(tokens, last) {
        return None;
    }
    let (high, mut last) = end(tokens, behind(tokens, last + 1)?)?;
    let other = self::unit(tokens, last + 1).filter(|_| tokens.joined(last));
    last += usize::from(other.is_some());
    let closer = bits(tokens, last + 1, |role| if let Role::RangeAfter(bits) = role { Some(*bits) } else { None });
    let closed = closer & between != 0 && tokens.joined(last);
    let value = Value {
        unit: other.or(unit),
        range: true,
        ..Value::new(at, last + usize::from(closed), low, Written::Spelled)
    };
    (low < high && (closed || opener & between != 0)).then_some(Value { high: Some(high), ..value })
}

/// The token behind `at` with nothing but an article between.
fn behind(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let article = |role: &Role| matches!(role, Role::Article | Role::Per | Role::YearBefore);
    let skipped = !tokens.roles(at + 1).is_empty() && tokens.roles(at + 1).iter().all(article) && near(tokens, at + 1);
    near(tokens, at).then_some(if skipped { at + 2 } else { at + 1 })
}

fn bits(tokens: &Tokens<'_>, at: usize, test: impl Fn(&Role) -> Option<u32>) -> u32 {
    tokens.roles(at).iter().filter_map(test).fold(0, |all, bits| all | bits)
}

/// Whether nothing but a short word, an article, stands between a token and the next.
fn near(tokens: &Tokens<'_>, at: usize) -> bool {
    let (Some(left), Some(right)) = (tokens.list.get(at), tokens.list.get(at + 1)) else { return false };
    let between = tokens.text.get(left.end..right.start).unwrap_or_default();
    between.len() <= 8 && between.chars().all(|letter| letter.is_alphabetic() || letter == ' ')
}

/// The ordinal at `at`, in words or as a figure with its mark, and its last token.
fn end(tokens: &Tokens<'_>, at: usize) -> Option<(Amount, usize)> {
    let spelled = tokens.find(at, |role| if let Role::Ordinal(amount) = role { Some(*amount) } else { None });
    if let Some(amount) = spelled.filter(|amount| *amount > Amount::ZERO) {
        return Some((amount, at));
    }
    let marked = tokens.has(at + 1, |role| *role == Role::OrdinalSuffix);
    // A mark before a number in words or figures.
    if tokens.has(at, |role| *role == Role::OrdinalPrefix) && tokens.hyphenated(at) {
        let number = super::number::number(tokens, at + 1)?;
        return number.amount().map(|amount| (amount, number.last));
    }
    match tokens.list.get(at)?.kind {
        Kind::Figure(Figure::Number { value, .. }) if marked && value.is_integer() => Some((value, at + 1)),
        _ => None,
    }
}

fn unit(tokens: &Tokens<'_>, at: usize) -> Option<Unit> {
    tokens.find(at, |role| if let Role::Unit(unit) = role { Some(*unit) } else { None })
}
