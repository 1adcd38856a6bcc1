//! Decimals typed with a blank behind the comma ("0, 5 mm"), where the language has a decimal comma.

use super::figure::Figure;
use super::token::Kind;
use super::value::{Tokens, Value, Written};
use crate::language::Role;
use crate::quantity::{Amount, Dimension};

/// The decimal whose whole part is token `at`. Nought begins no list, and what has a length behind it, or a second end that has one, is
/// no list either.
pub(super) fn decimal(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    let next = parts(tokens, at)?;
    let nought = tokens.word(at) == "0";
    let linked = || is_link(tokens, next + 1) && parts(tokens, next + 2).is_some_and(|last| is_long(tokens, last));
    if !(nought || is_long(tokens, next) || linked()) {
        return None;
    }
    let amount = Amount::from_decimal(&format!("{}.{}", tokens.word(at), tokens.word(next)))?;
    Some(Value::new(at, next, amount, Written::Figure))
}

/// The token of the part behind the comma, where digits, a comma, a blank and digits stand, and neither goes on as a list.
fn parts(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let digits = |at: usize| {
        let plain = matches!(tokens.list.get(at)?.kind, Kind::Figure(Figure::Number { other: None, .. }));
        let word = tokens.word(at);
        (plain && word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit())).then_some(())
    };
    let comma = |at: usize| {
        let (left, right) = (tokens.list.get(at)?, tokens.list.get(at + 1)?);
        (tokens.pack.decimal == ',' && tokens.text.get(left.end..right.start) == Some(", ")).then_some(())
    };
    let apart = |at: usize| digits(at).zip(comma(at)).zip(digits(at + 1)).is_none();
    comma(at)?;
    digits(at)?;
    digits(at + 1)?;
    (at.checked_sub(1).is_none_or(apart) && apart(at + 1)).then_some(at + 1)
}

fn is_link(tokens: &Tokens<'_>, at: usize) -> bool {
    let links = |role: &Role| matches!(role, Role::RangeInfix | Role::RangeBetween(_) | Role::Or);
    at > 0 && tokens.joined(at - 1) && tokens.joined(at) && tokens.has(at, links)
}

/// Whether a unit of length stands behind a token.
fn is_long(tokens: &Tokens<'_>, at: usize) -> bool {
    let length =
        |role: &Role| matches!(role, Role::Unit(unit) | Role::UnitShort(unit) if unit.dimension() == Dimension::Length);
    tokens.joined(at) && tokens.has(at + 1, length)
}
