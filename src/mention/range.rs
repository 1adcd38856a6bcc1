//! Ranges: "4 to 6 weeks", "between 4 and 6", "15 minutes to 1 hour", "a day or two", and shares ("1 in 100").

use super::value::{Form, Gap, Tokens, Value, Written};
use super::{grammar, number};
use crate::language::{Bound, Role, Side};
use crate::quantity::{Amount, Dimension, Unit};

fn is_between(role: &Role) -> bool {
    matches!(role, Role::RangeInfix | Role::RangeBetween(_))
}

/// The opener of a range whose second end has the word between attached as a prefix ("between a and-b").
fn prefixed_between(tokens: &Tokens<'_>, left: Value, floor: usize) -> Option<usize> {
    let prefix = tokens.prefix_between(left.last)?;
    let entry = tokens.pack.trie.get(prefix)?;
    let bits = between_bits(tokens.pack.roles_of(entry));
    opener(tokens, left.first, floor, bits)
}

fn between_bits(roles: &[Role]) -> u32 {
    roles.iter().fold(0, |bits, role| if let Role::RangeBetween(more) = role { bits | more } else { bits })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Link {
    Dash,
    Slash,
    Infix,
    Or,
    Beside,
    /// A range only where a word of one of these pairs closes it.
    Closed(u32),
}

/// Extends a value to a range where a second end follows. `floor` is the first token that is still free on the left.
pub(super) fn extend(tokens: &Tokens<'_>, left: Value, floor: usize) -> Value {
    if let Some(ratio) = ratio(tokens, left) {
        return ratio;
    }
    if !matches!(left.form, Form::Plain | Form::Age) || left.low.is_none() {
        return left;
    }
    let Some((link, next, opener)) = link(tokens, left, floor) else { return left };
    let Some(right) = right_end(tokens, next, link).or_else(|| bare_end(tokens, left, next, opener)) else {
        return left;
    };
    let pure_article =
        left.written == Written::Article && !tokens.has(left.last, |role| matches!(role, Role::Number(_)));
    let Some(joined) =
        join(left, right, link, opener.is_some()).filter(|joined| joined.unit.is_some() || !pure_article)
    else {
        return left;
    };
    if let Link::Closed(bits) = link {
        let closes = tokens.joined(joined.last)
            && tokens.has(joined.last + 1, |role| matches!(role, Role::RangeAfter(pairs) if pairs & bits != 0));
        return if closes { Value { last: joined.last + 1, ..joined } } else { left };
    }
    close(tokens, joined, opener)
}

/// The second end: a value, behind words such as "about".
fn right_end(tokens: &Tokens<'_>, next: usize, link: Link) -> Option<Value> {
    let mut at = next;
    let loose = matches!(link, Link::Infix | Link::Closed(_));
    let skipped = |role: &Role| matches!(role, Role::Bound(bound, Side::Before) if loose || matches!(bound, Bound::About | Bound::Exact));
    while tokens.has(at, skipped) && tokens.joined(at) {
        at += 1;
    }
    let value = grammar::value(tokens, at)?;
    matches!(value.form, Form::Plain | Form::Age).then_some(value)
}

/// A unit alone as the second end: "from half an hour to an hour" in languages without articles.
fn bare_end(tokens: &Tokens<'_>, left: Value, next: usize, opener: Option<usize>) -> Option<Value> {
    let unit =
        tokens.find(next, |role| if let Role::Unit(unit) | Role::UnitOne(unit) = role { Some(*unit) } else { None })?;
    let timely = opener.is_some() && left.unit.is_some() && unit.dimension() == Dimension::Time;
    (timely && !tokens.pack.has_articles)
        .then(|| Value { unit: Some(unit), ..Value::new(next, next, Amount::ONE, Written::Word) })
}

/// What links the value to a second end: the link, where that end begins, and the word that opened the range.
fn link(tokens: &Tokens<'_>, left: Value, floor: usize) -> Option<(Link, usize, Option<usize>)> {
    let next = left.last + 1;
    // Endings that mean "from" may stand behind a hyphen.
    let suffixed =
        tokens.gap(left.last) == Gap::Dash && !tokens.is_spaced_dash(left.last) && tokens.has(next, is_between);
    if tokens.gap(left.last) == Gap::Dash && !suffixed {
        return Some((Link::Dash, next, None));
    }
    if listed(tokens, left) {
        return Some((Link::Beside, next, None));
    }
    if !tokens.joined(left.last) && !suffixed {
        return None;
    }
    if let Some(opener) = prefixed_between(tokens, left, floor) {
        return Some((Link::Infix, next, Some(opener)));
    }
    match tokens.word(next) {
        "~" => return tokens.joined(next).then_some((Link::Dash, next + 1, None)),
        "/" => {
            return (tokens.gap(left.last) == Gap::Glued && tokens.gap(next) == Gap::Glued).then_some((
                Link::Slash,
                next + 1,
                None,
            ));
        }
        _ => {}
    }
    let bits = tokens
        .roles(next)
        .iter()
        .fold(0, |bits, role| if let Role::RangeBetween(more) = role { bits | more } else { bits });
    let opener = opener(tokens, left.first, floor, bits);
    let linked = tokens.joined(next) || tokens.gap(next) == Gap::Dash;
    if linked && opener.is_some() {
        return Some((Link::Infix, next + 1, opener));
    }
    if linked && tokens.has(next, |role| *role == Role::RangeInfix) {
        return Some((Link::Infix, next + 1, None));
    }
    if linked && bits != 0 && !tokens.has(next, |role| matches!(role, Role::RangeInfix | Role::Or)) {
        return Some((Link::Closed(bits), next + 1, None));
    }
    // A sign that lists ("3, 4 days") only links neighbours.
    if linked && tokens.has(next, |role| *role == Role::Or) && !tokens.word(next).contains(char::is_alphanumeric) {
        return Some((Link::Beside, next + 1, None));
    }
    if linked && tokens.has(next, |role| *role == Role::Or) {
        return Some((Link::Or, next + 1, None));
    }
    if let Some(suffixed) = suffix_between(tokens, left) {
        return Some((Link::Infix, next, suffixed.then_some(left.first)));
    }
    let beside = left.written == Written::Spelled && left.unit.is_none() && tokens.find(next, cardinal).is_some();
    beside.then_some((Link::Beside, next, None))
}

/// Whether the last word before the gap ends in a suffix that means "from", and the second end in one that means "to".
fn suffix_between(tokens: &Tokens<'_>, left: Value) -> Option<bool> {
    let word = tokens.word(left.last);
    let from = tokens.pack.endings.iter().find(|ending| {
        word.len() > ending.len() + 2
            && word.ends_with(ending.as_str())
            && tokens.pack.trie.get(ending).is_some_and(|entry| tokens.pack.roles_of(entry).iter().any(is_between))
    });
    (from.is_some() && left.unit.is_some()).then_some(true)
}

fn cardinal(role: &Role) -> Option<Amount> {
    if let Role::Number(amount) = role { Some(*amount) } else { None }
}

/// "Two, three days": spelled numbers next to each other with a comma between.
fn listed(tokens: &Tokens<'_>, left: Value) -> bool {
    let (Some(one), Some(other)) = (tokens.list.get(left.last), tokens.list.get(left.last + 1)) else { return false };
    let spelled =
        left.written == Written::Spelled && left.unit.is_none() && tokens.find(left.last + 1, cardinal).is_some();
    let whole = left.amount().is_some_and(Amount::is_integer);
    spelled && whole && tokens.text[one.end..other.start].trim() == ","
}

/// The word that opens a range of one of these pairs, at most three tokens and thirty bytes before `first`.
fn opener(tokens: &Tokens<'_>, first: usize, floor: usize, bits: u32) -> Option<usize> {
    let start = tokens.list.get(first)?.start;
    (floor.max(first.saturating_sub(3))..first).rev().find(|at| {
        let near = tokens.list.get(*at).is_some_and(|token| {
            let between = &tokens.text[token.end..start];
            between.len() <= 30 && !between.contains(['.', ';', ':', '!', '?'])
        });
        near && tokens.has(*at, |role| matches!(role, Role::RangeBefore(pairs) if pairs & bits != 0))
    })
}

/// Joins two ends, or not.
fn join(left: Value, right: Value, link: Link, opened: bool) -> Option<Value> {
    if left.range || right.range || right.low.is_none() {
        return None;
    }
    let (low, high, unit) = common_unit(left, right, link)?;
    let numbers = !matches!(left.written, Written::Couple | Written::Few)
        && !matches!(right.written, Written::Couple | Written::Few);
    let ordered = low < high;
    let kept_as_written = low > high && unit.is_some() && (link == Link::Dash || opened) && link != Link::Or;
    let fits = match link {
        Link::Beside => high == low.add(Amount::ONE)? && high < Amount::from(10) && (unit.is_some() || right.times),
        Link::Slash => ordered && unit.is_some() && left.unit.is_none(),
        Link::Or => ordered,
        Link::Dash | Link::Infix | Link::Closed(_) => ordered || kept_as_written,
    };
    let form = if left.form == Form::Age || right.form == Form::Age { Form::Age } else { Form::Plain };
    let written = if right.written == Written::Article { left.written } else { right.written };
    (numbers && fits).then_some(Value {
        first: left.first,
        last: right.last,
        low: Some(low),
        high: Some(high),
        other: None,
        unit,
        times: left.times || right.times,
        form,
        written,
        range: true,
        yearlike: left.yearlike && right.yearlike,
        step: right.step,
        bound: left.bound.or(right.bound),
        led: left.led,
    })
}

/// Both ends in one unit: the one given, or the smaller of two of a dimension.
fn common_unit(left: Value, right: Value, link: Link) -> Option<(Amount, Amount, Option<Unit>)> {
    let (low, high) = (left.amount()?, right.amount()?);
    match (left.unit, right.unit) {
        (None, unit) => Some((low, high, unit)),
        (Some(unit), None) => {
            // "A day or two": the second end takes the unit of the first.
            let elliptic = link == Link::Or
                && low == Amount::ONE
                && matches!(right.written, Written::Spelled | Written::Figure | Written::Article);
            (elliptic || left.led).then_some((low, high, Some(unit)))
        }
        (Some(one), Some(other)) if one == other => Some((low, high, Some(one))),
        (Some(one), Some(other)) => {
            let smaller = if one.factor()? < other.factor()? { one } else { other };
            Some((one.convert(low, smaller)?, other.convert(high, smaller)?, Some(smaller)))
        }
    }
}

/// Takes in the words that open and close a range.
fn close(tokens: &Tokens<'_>, value: Value, opener: Option<usize>) -> Value {
    let closes = tokens.joined(value.last) && tokens.has(value.last + 1, |role| matches!(role, Role::RangeAfter(_)));
    let last = if closes { value.last + 1 } else { value.last };
    Value { first: opener.unwrap_or(value.first), last, ..value }
}

/// "1 in 100", "8 out of 10"; and with the denominator first.
fn ratio(tokens: &Tokens<'_>, left: Value) -> Option<Value> {
    let next = left.last + 1;
    if let Some(mixed) = mixed_ratio(tokens, left) {
        return Some(mixed);
    }
    let plain = left.unit.is_none() && !left.times && tokens.joined(left.last) && tokens.joined(next);
    let between = tokens.has(next, |role| *role == Role::RatioBetween);
    let reversed = tokens.has(next, |role| *role == Role::RatioReversed);
    if !plain || !(between || reversed) {
        return None;
    }
    let right = grammar::value(tokens, next + 1)
        .filter(|right| right.unit.is_none() && !right.times && right.form == Form::Plain)?;
    let whole = if reversed { left } else { right };
    let part = if reversed { right } else { left };
    let base = whole.amount()?;
    let sensible = base > Amount::ONE && base.is_integer() && !whole.yearlike && (reversed || part.high? < base);
    let low = part.low?.div(base)?;
    let high = part.high?.div(base)?;
    let unit = Unit::parse("1");
    sensible.then_some(Value {
        last: right.last,
        low: Some(low),
        high: Some(high),
        unit,
        other: None,
        form: Form::Ratio,
        written: Written::Spelled,
        ..left
    })
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
    Some(Value {
        last: part.last,
        low: Some(sum),
        high: Some(sum),
        unit: None,
        other: None,
        written: Written::Spelled,
        ..whole
    })
}

/// Bounds and age words before and after a value; returns the value and what bounds it.
pub(super) fn bounds(tokens: &Tokens<'_>, value: Value, floor: usize) -> (Value, Option<Bound>) {
    let (value, after) = bound_after(tokens, value);
    let mut bound = after.or(value.bound);
    let mut value = value;
    while let Some(before) = value.first.checked_sub(1).filter(|before| *before >= floor && tokens.joined(*before)) {
        let found =
            tokens.find(before, |role| if let Role::Bound(bound, Side::Before) = role { Some(*bound) } else { None });
        let age = tokens.has(before, |role| *role == Role::AgeBefore);
        if age && value.unit.is_none_or(|unit| unit.dimension() == Dimension::Time) {
            value.unit = value.unit.or(Some(Unit::YEAR));
            value.form = Form::Age;
        }
        let found = found.or_else(|| if age { bound_in(tokens, before) } else { None });
        if let Some(found) = found {
            bound = Some(match bound {
                Some(inner @ (Bound::AtLeast | Bound::AtMost)) => inner,
                _ => found,
            });
        } else if age || (value.written == Written::Figure && tokens.has(before, |role| *role == Role::Article)) {
            // "Up to a 30 %": the article says nothing.
        } else if tokens.has(before, |role| *role == Role::Or) && bound.is_some() && is_bound_word(tokens, before) {
            // "less than or equal to": the word before "or" goes on bounding.
        } else {
            break;
        }
        value.first = before;
    }
    (value, bound)
}

/// The bound that an entry of several words ends in: "people under".
fn bound_in(tokens: &Tokens<'_>, at: usize) -> Option<Bound> {
    let (_, last) = tokens.word(at).rsplit_once(' ')?;
    let roles = tokens.pack.roles_of(tokens.pack.trie.get(last)?);
    roles.iter().find_map(|role| if let Role::Bound(bound, Side::Before) = role { Some(*bound) } else { None })
}

/// Whether one word that is no token stands between ("six sessions or more").
fn one_word_between(tokens: &Tokens<'_>, at: usize) -> bool {
    let (Some(left), Some(right)) = (tokens.list.get(at), tokens.list.get(at + 1)) else { return false };
    let between = &tokens.text[left.end..right.start];
    let word = between.trim();
    between.len() <= 40 && !word.is_empty() && word.chars().all(char::is_alphabetic)
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
        && tokens.has(value.last + 2, |role| matches!(role, Role::Bound(_, Side::After)));
    let value = if suffixed { Value { last: value.last + 1, ..value } } else { value };
    let at = value.last + 1;
    let bound = tokens.find(at, |role| if let Role::Bound(bound, Side::After) = role { Some(*bound) } else { None });
    let near = tokens.joined(value.last) || (value.unit.is_none() && one_word_between(tokens, value.last));
    // "Between two doses at least four hours": the bound is that of the number behind it.
    let leads_on = tokens.has(at, |role| matches!(role, Role::Bound(_, Side::Before)))
        && tokens.joined(at)
        && number::number(tokens, at + 1).is_some();
    let (Some(bound), true) = (bound, near && !leads_on) else { return (value, None) };
    let taken = Value { last: at, ..value };
    // "3 or more days": the unit comes behind the bound.
    let with_unit = (value.unit.is_none() && !value.times).then(|| grammar::with_unit(tokens, taken)).flatten();
    (with_unit.unwrap_or(taken), Some(bound))
}
