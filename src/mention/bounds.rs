//! Bounds and ages: words before, behind and round a value that say "at least", "at most", "about" or "aged".

use super::grammar;
use super::number;
use super::range::is_between;
use super::value::{Form, Gap, Tokens, Value, Written};
use crate::language::{Bound, Role, Side};
use crate::quantity::{Amount, Dimension, Unit};

/// Bounds and age words before and after a value; returns the value and what bounds it.
pub(super) fn bounds(tokens: &Tokens<'_>, value: Value, floor: usize) -> (Value, Option<Bound>) {
    let (value, after) = bound_around(tokens, value, floor).unwrap_or_else(|| bound_after(tokens, value));
    let mut bound = after.or(value.bound);
    let mut value = value;
    while let Some(before) = value.first.checked_sub(1).filter(|before| *before >= floor && tokens.joined(*before)) {
        let found =
            tokens.find(before, |role| if let Role::Bound(bound, Side::Before) = role { Some(*bound) } else { None });
        let age = tokens.has(before, |role| *role == Role::AgeBefore);
        // A word that is a number too says an age only before years.
        let numeral = tokens.has(before, |role| matches!(role, Role::Number(_) | Role::Scale(_)));
        let age = age && (value.unit.is_some() || !numeral);
        if age && value.unit.is_none_or(|unit| unit.dimension() == Dimension::Time) {
            value.unit = value.unit.or(Some(Unit::YEAR));
            value.form = Form::Age;
        }
        // "<" before a word that is rarely a number opens a placeholder.
        let rare = value.first == value.last && tokens.has(value.first, |role| *role == Role::Weak);
        let found = found.filter(|_| !rare || tokens.word(before).contains(char::is_alphanumeric));
        let found = found.or_else(|| if age { bound_in(tokens, before) } else { None });
        if let Some(found) = found.filter(|_| !spreads(tokens, value, before, floor)) {
            bound = Some(match bound {
                Some(inner @ (Bound::AtLeast | Bound::AtMost)) => inner,
                _ => found,
            });
        } else if age || (takes_article(value) && is_article(tokens, before)) {
            // "Up to a 30 %", "at most a ten per cent": the article says nothing.
        } else if tokens.has(before, |role| *role == Role::Or) && bound.is_some() && is_bound_word(tokens, before) {
            // "less than or equal to": the word before "or" goes on bounding.
        } else {
            break;
        }
        value.first = before;
    }
    (value, bound)
}

/// Whether an article stands at `at`, and no part of a name with a hyphen ("retin-A").
fn is_article(tokens: &Tokens<'_>, at: usize) -> bool {
    let hung = tokens.list.get(at).is_some_and(|token| tokens.text[..token.start].ends_with('-'));
    !hung && tokens.has(at, |role| *role == Role::Article)
}

fn takes_article(value: Value) -> bool {
    let percent = value.unit == Some(Unit::PERCENT) && value.written == Written::Spelled;
    value.written == Written::Figure || percent
}

/// "2 degrees below zero": a word behind a value that turns its sign.
pub(super) fn below_zero(tokens: &Tokens<'_>, value: Value) -> Value {
    let turned = tokens.joined(value.last) && tokens.has(value.last + 1, |role| *role == Role::MinusAfter);
    let warm = value.unit.is_some_and(|unit| unit.dimension() == Dimension::Temperature);
    // "From zero 2 degrees below" and "from 2 to 5 degrees below zero".
    let from_zero = value.range && value.low == Some(Amount::ZERO);
    let named = tokens.word(value.last + 1).contains(' ') || warm;
    let fits = turned && named && (warm || value.unit.is_none()) && !value.times && value.low >= Some(Amount::ZERO);
    let low = value.high.map(Amount::negated);
    let high = if from_zero { low } else { value.low.map(Amount::negated) };
    let value = if fits && from_zero { Value { range: false, ..value } } else { value };
    if fits { Value { last: value.last + 1, low, high, other: None, ..value } } else { value }
}

/// The bound that an entry of several words ends in: "people under".
fn bound_in(tokens: &Tokens<'_>, at: usize) -> Option<Bound> {
    let (_, last) = tokens.word(at).rsplit_once(' ')?;
    let roles = tokens.pack.roles_of(tokens.pack.trie.get(last)?);
    roles.iter().find_map(|role| if let Role::Bound(bound, Side::Before) = role { Some(*bound) } else { None })
}

/// Words on both sides of a value that bound it together.
fn bound_around(tokens: &Tokens<'_>, value: Value, floor: usize) -> Option<(Value, Option<Bound>)> {
    let before = value.first.checked_sub(1).filter(|before| *before >= floor && tokens.joined(*before))?;
    let opened = tokens.has(before, |role| *role == Role::BoundOpener) && tokens.joined(value.last);
    let at = value.last + 1;
    let closer = |role: &Role| if let Role::BoundCloser(bound) = role { Some(*bound) } else { None };
    let bound = tokens.find(at, closer).filter(|_| opened)?;
    Some((Value { first: before, last: at, ..value }, Some(bound)))
}

/// "5 mg over 2 hours": a word that may also mean "for all of", right behind another quantity and before a time.
fn spreads(tokens: &Tokens<'_>, value: Value, before: usize, floor: usize) -> bool {
    let timely = value.form == Form::Plain && value.unit.is_some_and(|unit| unit.dimension() == Dimension::Time);
    let behind = floor > 0 && before == floor && tokens.joined(before - 1);
    timely && behind && tokens.has(before, |role| *role == Role::Weak)
}

/// Whether one word that is no token stands between ("six sessions or more").
fn one_word_between(tokens: &Tokens<'_>, at: usize) -> bool {
    let (Some(left), Some(right)) = (tokens.list.get(at), tokens.list.get(at + 1)) else { return false };
    let between = &tokens.text[left.end..right.start];
    let word = between.trim();
    let short = tokens.pack.spaces || word.chars().nth(2).is_none();
    short && between.len() <= 40 && !word.is_empty() && word.chars().all(char::is_alphabetic)
}

/// Whether a bound word stands right before token `at`.
fn is_bound_word(tokens: &Tokens<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    tokens.joined(before) && tokens.has(before, |role| matches!(role, Role::Bound(_, Side::Before)))
}

fn bound_after(tokens: &Tokens<'_>, value: Value) -> (Value, Option<Bound>) {
    // "Than" may be a suffix that is a word of its own elsewhere ("from").
    let suffixed = tokens.gap(value.last) == Gap::Glued
        && tokens.has(value.last + 1, is_between)
        && tokens.joined(value.last + 1)
        && tokens.has(value.last + 2, |role| matches!(role, Role::Bound(_, Side::After)))
        && !tokens.has(value.last + 2, |role| *role == Role::Few);
    let value = if suffixed { Value { last: value.last + 1, ..value } } else { value };
    let at = value.last + 1;
    let bound = tokens.find(at, |role| if let Role::Bound(bound, Side::After) = role { Some(*bound) } else { None });
    // "At most 100 and at least 20", "between two doses at least four hours": a word that stands on either side belongs to
    // the number right behind it.
    let leads = tokens.has(at, |role| matches!(role, Role::Bound(_, Side::Before)))
        && tokens.joined(at)
        && number::number(tokens, at + 1).is_some();
    // "3 plus 4": a sign of arithmetic.
    let sum = value.unit.is_none()
        && tokens.joined(at)
        && !tokens.word(at).contains(' ')
        && tokens.pack.spaces
        && number::number(tokens, at + 1)
            .is_some_and(|other| other.written != Written::Article && tokens.find(other.last + 1, measure).is_none());
    let bound = bound.filter(|_| !leads && !sum);
    // A bound that is also a number ("under", "six") is the number where something that could be counted follows.
    let numeral = tokens.has(at, |role| matches!(role, Role::Number(_))) && !tokens.ends_phrase(at);
    // An ending behind a hyphen, "50-plus".
    let hyphen = tokens.gap(value.last) == Gap::Dash && !tokens.is_spaced_dash(value.last);
    // Where words are not separated, "several" goes on a number that it touches: "ten-odd".
    let odd = !tokens.pack.spaces && tokens.has(at, |role| *role == Role::Few);
    let near = hyphen
        || if odd { tokens.gap(value.last) == Gap::Glued } else { tokens.joined(value.last) }
        || (value.unit.is_none() && !numeral && !odd && one_word_between(tokens, value.last));
    let (Some(bound), true) = (bound, near) else { return (value, None) };
    let taken = Value { last: at, ..value };
    // "3 or more days": the unit comes behind the bound.
    let with_unit = (value.unit.is_none() && !value.times).then(|| grammar::with_unit(tokens, taken)).flatten();
    (with_unit.unwrap_or(taken), Some(bound))
}

fn measure(role: &Role) -> Option<()> {
    matches!(role, Role::Unit(_) | Role::UnitShort(_) | Role::UnitOne(_) | Role::Times).then_some(())
}
