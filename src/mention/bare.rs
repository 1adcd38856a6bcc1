//! Units without a number that mean one of them: "in a week's time" in languages without an article, "a day or two", "hour and a half".

use super::grammar::{after_unit, attach, unit_name, unit_position, with_unit};
use super::number;
use super::value::{Gap, Tokens, Value, Written};
use crate::language::{Role, Side};
use crate::quantity::{Amount, Dimension, Unit};

/// A unit alone that means one of it, after a word that makes it so ("in a week's time" in languages without an article).
pub(super) fn unit(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    let unit = tokens.find(at, unit_name)?;
    let one = tokens.has(at, |role| matches!(role, Role::UnitOne(_)));
    let articles = tokens.pack.has_articles;
    let led = begins_bare(tokens, at)
        || at > 0
            && tokens.hyphenated(at - 1)
            && tokens.has(at - 1, |role| match role {
                Role::BareAfter => true,
                Role::Bound(_, Side::Before) => !articles,
                // "From [a] day to three days", where there are no articles.
                Role::RangeBefore(_) => {
                    !articles
                        && tokens.joined(at)
                        && tokens.has(at + 1, |role| matches!(role, Role::RangeInfix | Role::RangeBetween(_)))
                }
                _ => false,
            });
    let timely = unit.dimension() == Dimension::Time;
    let numbered = tokens.joined(at) && tokens.has(at + 1, |role| matches!(role, Role::Ordinal(_)));
    let first_end = before_dual(tokens, at, unit)
        || (!articles && before_more(tokens, at, unit))
        || before_ellipsis(tokens, at, unit);
    let stands = (led && (one || timely) && !numbered) || first_end;
    if !stands && !goes_on(tokens, at, unit) {
        return None;
    }
    let value = after_unit(tokens, Value { unit: Some(unit), ..Value::new(at, at, Amount::ONE, Written::Word) })?;
    (stands || value.last > at).then_some(value)
}

/// "Hour and a half", and where there are no articles "year and three months": what is added makes one of a unit alone.
fn goes_on(tokens: &Tokens<'_>, at: usize, unit: Unit) -> bool {
    let counted = |role: &Role| matches!(role, Role::Per | Role::Every | Role::PerUnit(_) | Role::Ordinal(_));
    let led = at > 0 && tokens.hyphenated(at - 1) && tokens.has(at - 1, counted);
    if unit.dimension() != Dimension::Time || !tokens.joined(at) {
        return false;
    }
    let joiner = !led && (tokens.has(at + 1, |role| *role == Role::Joiner) || tokens.has_prefix_between(at));
    tokens.has(at + 1, |role| matches!(role, Role::PlusFraction(_))) || (joiner && !tokens.pack.has_articles)
}

/// "A day or two" where two of it is one word: the unit alone means one before it.
fn before_dual(tokens: &Tokens<'_>, at: usize, unit: Unit) -> bool {
    let link = |role: &Role| matches!(role, Role::Or | Role::RangeInfix | Role::RangeBetween(_));
    tokens.joined(at)
        && tokens.has(at + 1, link)
        && tokens.joined(at + 1)
        && tokens.has(at + 2, |role| *role == Role::Dual(unit))
}

/// "Day to three days" in languages without articles: a unit alone before more of it.
fn before_more(tokens: &Tokens<'_>, at: usize, unit: Unit) -> bool {
    let linked = unit.dimension() == Dimension::Time
        && tokens.joined(at)
        && tokens.has(at + 1, |role| *role == Role::RangeInfix)
        && tokens.joined(at + 1);
    let more = || number::number(tokens, at + 2).and_then(|value| with_unit(tokens, value));
    linked && more().is_some_and(|value| value.unit == Some(unit) && value.low > Some(Amount::ONE))
}

/// "[A] week or two" where there are no articles: a number follows without a unit of its own.
fn before_ellipsis(tokens: &Tokens<'_>, at: usize, unit: Unit) -> bool {
    let linked = tokens.joined(at) && tokens.has(at + 1, |role| *role == Role::Or) && tokens.joined(at + 1);
    let dash = tokens.gap(at) == Gap::Dash && !tokens.is_spaced_dash(at);
    let plain = !tokens.pack.has_articles && tokens.pack.spaces && unit.dimension() == Dimension::Time;
    let next = if dash { at + 1 } else { at + 2 };
    let second = ((linked || dash) && plain).then(|| number::number(tokens, next)).flatten();
    second.is_some_and(|second| {
        let small = second.amount().is_some_and(|amount| amount > Amount::ONE && amount <= Amount::from(3));
        small
            && second.written == Written::Spelled
            && unit_position(tokens, second).is_none_or(|at| attach(tokens, second, at).is_none())
    })
}

/// Whether a unit's name of several words begins with a word that makes one of it ("full week").
fn begins_bare(tokens: &Tokens<'_>, at: usize) -> bool {
    let first = tokens.word(at).split_once([' ', '-']).map(|(first, _)| first);
    let entry = first.and_then(|first| tokens.pack.trie.get(first));
    entry.is_some_and(|entry| tokens.pack.roles_of(entry).contains(&Role::BareAfter))
}
