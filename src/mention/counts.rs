//! Counts of times: "twice", "3 times", "once or twice".

use super::number;
use super::value::{Gap, Tokens, Value, Written};
use crate::language::Role;
use crate::quantity::{Amount, Dimension};

pub(super) fn count(role: &Role) -> Option<Amount> {
    if let Role::Count(amount) = role { Some(*amount) } else { None }
}

/// A count of times: "twice", "3 times", "2-3 times".
pub(super) fn counted(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    if let Some(amount) = tokens.find(at, count) {
        let once = Value { times: true, ..Value::new(at, at, amount, Written::Word) };
        return Some(or_twice(tokens, once).unwrap_or(once));
    }
    let value = super::grammar::with_unit(tokens, number::number(tokens, at)?)?;
    let value = super::range::extend(tokens, value, at);
    // A word for "times" may be a unit elsewhere ("degrees").
    let counts = value.unit.is_none_or(|unit| unit.dimension() != Dimension::Time)
        && tokens.has(value.last, |role| *role == Role::Times);
    let times = value.times || counts || ends_in_times(tokens, value.last);
    times.then_some(Value { times, unit: None, ..value })
}

/// "Once or twice", "once-twice": a greater count behind another.
fn or_twice(tokens: &Tokens<'_>, once: Value) -> Option<Value> {
    let link = tokens.joined(once.last)
        && tokens.has(once.last + 1, |role| matches!(role, Role::Or | Role::RangeInfix))
        && tokens.joined(once.last + 1);
    let dash = tokens.gap(once.last) == Gap::Dash;
    let next = if dash { once.last + 1 } else { once.last + 2 };
    let high = tokens.find(next, count).filter(|high| (link || dash) && Some(*high) > once.low)?;
    Some(Value { last: next, high: Some(high), range: true, ..once })
}

/// Whether an entry of several words ends in a word for "times".
fn ends_in_times(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.word(at).rsplit_once(' ').and_then(|(_, word)| tokens.pack.trie.get(word));
    word.is_some_and(|entry| tokens.pack.roles_of(entry).contains(&Role::Times))
}
