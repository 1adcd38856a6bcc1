//! Ranges: "4 to 6 weeks", "between 4 and 6", "15 minutes to 1 hour", "a day or two".

use super::value::{Form, Gap, Tokens, Value, Written};
use super::{grammar, number, ratio};
use crate::language::{Bound, Role, Side};
use crate::quantity::{Amount, Dimension, Unit};

pub(super) fn is_between(role: &Role) -> bool {
    matches!(role, Role::RangeInfix | Role::RangeBetween(_))
}

/// The opener of a range whose second end has the word between attached as a prefix ("between a and-b").
fn prefixed_between(tokens: &Tokens<'_>, left: Value, floor: usize) -> Option<usize> {
    let prefix = tokens.prefix_between(left.last)?;
    let entry = tokens.pack.trie.get(prefix)?;
    let bits = between_bits(tokens.pack.roles_of(entry));
    opener(tokens, left.first, floor, bits)
}

pub(super) fn between_bits(roles: &[Role]) -> u32 {
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
    if let Some(share) = ratio::ratio(tokens, left) {
        return share;
    }
    let range = between(tokens, left, floor);
    if range.range { ratio::ratio(tokens, range).unwrap_or(range) } else { range }
}

/// As [`extend`], without shares.
pub(super) fn between(tokens: &Tokens<'_>, left: Value, floor: usize) -> Value {
    if !matches!(left.form, Form::Plain | Form::Age) {
        return left;
    }
    let Some((link, next, opener)) = link(tokens, left, floor) else { return left };
    if let Some(value) = vague_end(tokens, left, next, (link, opener)) {
        return value;
    }
    if left.low.is_none() {
        return left;
    }
    let Some(right) = right_end(tokens, next, link).or_else(|| bare_end(tokens, left, next, (link, opener))) else {
        return left;
    };
    let (left, link) = tens_of_pair(tokens, left, right, link).map_or((left, link), |left| (left, Link::Infix));
    let (right, link) = ones_of_pair(tokens, left, right, link).map_or((right, link), |right| (right, Link::Infix));
    let (right, link) = enumerated(tokens, left, right, link).map_or((right, link), |right| (right, Link::Infix));
    // "Ten, twenty, thirty minutes" go on as a list.
    let run = link == Link::Beside && left.first > 0 && tokens.separator(left.first - 1) == ",";
    if run && ends_to(tokens, left.first - 1) && are_round(left, right) {
        return left;
    }
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
        return if closes { measured(tokens, Value { last: joined.last + 1, ..joined }) } else { left };
    }
    or_third(tokens, close(tokens, joined, opener), link)
}

/// "One, two or three days": the range behind the comma begins with the next number.
fn enumerated(tokens: &Tokens<'_>, left: Value, right: Value, link: Link) -> Option<Value> {
    let next = left.amount()?.add(Amount::ONE)?;
    let follows = link == Link::Beside && left.unit.is_none() && right.unit.is_none() && right.amount() == Some(next);
    let or = tokens.joined(right.last) && tokens.has(right.last + 1, |role| *role == Role::Or);
    let rest = (follows && or).then(|| between(tokens, right, right.first))?;
    let last = rest.high? == next.add(Amount::ONE)? && rest.range && (rest.unit.is_some() || rest.times);
    last.then_some(Value { low: rest.high, range: false, ..rest })
}

/// "A day or two or three": another number behind a range of words.
fn or_third(tokens: &Tokens<'_>, range: Value, link: Link) -> Value {
    let next = range.last + 1;
    let or = link == Link::Or
        && tokens.joined(range.last)
        && tokens.has(next, |role| *role == Role::Or)
        && tokens.joined(next)
        && range.unit.is_some();
    let third = or.then(|| right_end(tokens, next + 1, link)).flatten();
    let fits = |third: &Value| {
        let same = third.unit.is_none_or(|unit| Some(unit) == range.unit) && !third.times && third.form == range.form;
        same && third.low == third.high && third.high == range.high.and_then(|high| high.add(Amount::ONE))
    };
    third.filter(fits).map_or(range, |third| Value { high: third.high, last: third.last, ..range })
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

/// "From a few hours to 2 days", "from 2 days to several weeks": the end that has an amount bounds the value.
fn vague_end(tokens: &Tokens<'_>, left: Value, next: usize, (link, opener): (Link, Option<usize>)) -> Option<Value> {
    let few = |value: &Value| value.written == Written::Few && value.unit.is_some();
    let ranged = matches!(link, Link::Infix | Link::Dash) || matches!(link, Link::Closed(_));
    if !ranged || tokens.is_spaced_dash(left.last) && link == Link::Dash {
        return None;
    }
    let second = || right_end(tokens, next, link).map(|right| between(tokens, right, right.first));
    let right = if few(&left) { second() } else { None }.or_else(|| {
        let vague = || right_end(tokens, next, link).filter(few);
        (left.unit.is_some() && opener.is_some()).then(vague).flatten()
    })?;
    let (firm, bound) = if few(&left) { (right, Bound::AtMost) } else { (left, Bound::AtLeast) };
    let time = |value: &Value| value.unit.is_some_and(|unit| unit.dimension() == Dimension::Time);
    let fits = firm.low.is_some() && firm.written != Written::Few && time(&left) && time(&right);
    let closed =
        |role: &Role| matches!((link, role), (Link::Closed(bits), Role::RangeAfter(pairs)) if pairs & bits != 0);
    let fits = fits && (!matches!(link, Link::Closed(_)) || tokens.has(right.last + 1, closed));
    let value = Value { first: left.first, last: right.last, bound: Some(bound), range: false, ..firm };
    fits.then(|| close(tokens, value, opener)).map(|value| Value { unit: firm.unit, ..value })
}

/// A unit alone as the second end: "from half an hour to an hour" in languages without articles.
fn bare_end(tokens: &Tokens<'_>, left: Value, next: usize, (link, opener): (Link, Option<usize>)) -> Option<Value> {
    let unit =
        tokens.find(next, |role| if let Role::Unit(unit) | Role::UnitOne(unit) = role { Some(*unit) } else { None })?;
    let dashed = link == Link::Dash && !tokens.is_spaced_dash(left.last) && tokens.gap(left.last) == Gap::Dash;
    let timely = (opener.is_some() || dashed) && left.unit.is_some() && unit.dimension() == Dimension::Time;
    (timely && !tokens.pack.has_articles)
        .then(|| Value { unit: Some(unit), ..Value::new(next, next, Amount::ONE, Written::Word) })
}

/// What links the value to a second end: the link, where that end begins, and the word that opened the range.
fn link(tokens: &Tokens<'_>, left: Value, floor: usize) -> Option<(Link, usize, Option<usize>)> {
    let next = left.last + 1;
    // Endings that mean "from" may stand behind a hyphen; a hyphen hangs where the rest of a compound follows ("four- to six-week").
    let suffixed = tokens.gap(left.last) == Gap::Dash
        && (!tokens.is_spaced_dash(left.last) || tokens.is_hanging(left.last))
        && tokens.has(next, |role| is_between(role) || (*role == Role::Or && tokens.is_hanging(left.last)));
    if tokens.gap(left.last) == Gap::Dash && !suffixed {
        return Some((Link::Dash, next, None));
    }
    if listed(tokens, left) || counted_on(tokens, left) {
        return Some((Link::Beside, next, None));
    }
    let aside = tokens.is_aside(left.last);
    if !tokens.joined(left.last) && !suffixed && !aside {
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
    // "From 0 (left) to 1": only what opened a range goes on behind a bracket.
    if aside && !(linked && opener.is_some()) {
        return None;
    }
    if suffixed && tokens.is_hanging(left.last) {
        return linked.then_some((Link::Infix, next + 1, opener));
    }
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
    let ended = || {
        let ends = word.char_indices().rev().map(|(at, _)| &word[at..]).skip(1).take(4);
        let between = |end: &str| tokens.pack.trie.get(&format!(":{end}"));
        left.written == Written::Spelled
            && !tokens.pack.endings.is_empty()
            && ends.filter_map(between).any(|entry| tokens.pack.roles_of(entry).iter().any(is_between))
    };
    let spelled = left.written == Written::Spelled && ends_to(tokens, left.last + 1);
    ((from.is_some() && (left.unit.is_some() || spelled)) || (spelled && ended())).then_some(true)
}

/// Whether a number in words stands at `at`.
fn ends_to(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.find(at, cardinal).is_some()
}

pub(super) fn cardinal(role: &Role) -> Option<Amount> {
    if let Role::Number(amount) = role { Some(*amount) } else { None }
}

/// "Two, three days": spelled numbers next to each other with a comma between.
fn listed(tokens: &Tokens<'_>, left: Value) -> bool {
    let (Some(one), Some(other)) = (tokens.list.get(left.last), tokens.list.get(left.last + 1)) else { return false };
    let numeral = left.written == Written::Article && tokens.find(left.last, cardinal).is_some();
    let spelled = (left.written == Written::Spelled || numeral)
        && left.unit.is_none()
        && tokens.find(left.last + 1, cardinal).is_some();
    let whole = left.amount().is_some_and(Amount::is_integer);
    spelled && whole && tokens.text[one.end..other.start].trim() == ","
}

/// "1, 2 or 3 days": a figure and the next one, with a comma and a blank between.
fn counted_on(tokens: &Tokens<'_>, left: Value) -> bool {
    let comma = left.written == Written::Figure && left.unit.is_none() && tokens.separator(left.last) == ",";
    let next = comma.then(|| number::number(tokens, left.last + 1)).flatten();
    let or = |at: usize| tokens.joined(at) && tokens.has(at + 1, |role| *role == Role::Or);
    next.is_some_and(|next| next.amount() == left.amount().and_then(|low| low.add(Amount::ONE)) && or(next.last))
}

/// The word that opens a range of one of these pairs, at most three tokens and thirty bytes before `first`.
fn opener(tokens: &Tokens<'_>, first: usize, floor: usize, bits: u32) -> Option<usize> {
    let start = tokens.list.get(first)?.start;
    (floor.max(first.saturating_sub(3))..first).rev().find(|at| {
        let near = tokens.list.get(*at).is_some_and(|token| {
            let between = &tokens.text[token.end..start];
            between.len() <= 30
                && !between.contains(['.', ';', ':', '\u{ff1b}', '\u{ff1a}', '!', '?'])
                && words_between(tokens, *at, first) <= 1
        });
        near && tokens.has(*at, |role| matches!(role, Role::RangeBefore(pairs) if pairs & bits != 0))
    })
}

/// How many words that are no tokens stand between two tokens.
fn words_between(tokens: &Tokens<'_>, left: usize, right: usize) -> usize {
    let gaps = (left..right).filter_map(|at| tokens.list.get(at).zip(tokens.list.get(at + 1)));
    gaps.map(|(one, other)| tokens.text[one.end..other.start].split_whitespace().count()).sum()
}

/// "Three forty" for thirty to forty: digits that follow each other, the second with its tens, where words are not separated.
fn tens_of_pair(tokens: &Tokens<'_>, left: Value, right: Value, link: Link) -> Option<Value> {
    let digit = left.amount().and_then(Amount::to_integer).filter(|digit| (1..9).contains(digit))?;
    let tens = right.amount().and_then(Amount::to_integer)?;
    let scale = [10, 100, 1000, 10_000].into_iter().find(|scale| tens == (digit + 1) * scale)?;
    let pair = link == Link::Beside && !tokens.pack.spaces && tokens.gap(left.last) == Gap::Glued;
    if pair { left.scaled(Amount::from(scale)) } else { None }
}

/// "Fifteen six" for fifteen to sixteen, where words are not separated: the second says its ones alone.
fn ones_of_pair(tokens: &Tokens<'_>, left: Value, right: Value, link: Link) -> Option<Value> {
    let low = left.amount().and_then(Amount::to_integer).filter(|low| (11..100).contains(low))?;
    let pair = link == Link::Beside && !tokens.pack.spaces && tokens.gap(left.last) == Gap::Glued;
    let next = Amount::from(low % 10 + 1);
    let fits = pair && low % 10 > 0 && right.amount() == Some(next) && next < Amount::from(10);
    if fits { right.plus(Amount::from(low - low % 10)) } else { None }
}

/// Joins two ends, or not.
fn join(left: Value, right: Value, link: Link, opened: bool) -> Option<Value> {
    if left.range || right.range || right.low.is_none() {
        return None;
    }
    // "One to two quarters of an hour": what a word stands for holds for both ends.
    let shared = left.unit.is_none() && right.step != Amount::ONE && right.written != Written::Article;
    let left = if shared { left.scaled(right.step)? } else { left };
    let (low, high, unit) = common_unit(left, right, link, opened)?;
    // "Minus 18 to minus 20 degrees": the colder end may come last.
    let (low, high) = if high < low && low < Amount::ZERO { (high, low) } else { (low, high) };
    let numbers = !matches!(left.written, Written::Couple | Written::Few)
        && !matches!(right.written, Written::Couple | Written::Few);
    let ordered = low < high;
    let kept_as_written = low > high && unit.is_some() && (link == Link::Dash || opened) && link != Link::Or;
    let fits = match link {
        Link::Beside => {
            let neighbours = high == low.add(Amount::ONE)? && high < Amount::from(10);
            (neighbours || are_round(left, right)) && (unit.is_some() || right.times)
        }
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
fn common_unit(left: Value, right: Value, link: Link, opened: bool) -> Option<(Amount, Amount, Option<Unit>)> {
    let (low, high) = (left.amount()?, right.amount()?);
    match (left.unit, right.unit) {
        (None, unit) => Some((low, high, unit)),
        (Some(unit), None) => {
            // "A day or two", "from an hour to two": the second end takes the unit of the first.
            let dashed = link == Link::Dash && left.written == Written::Word && right.written == Written::Spelled;
            let elliptic = (link == Link::Or || dashed || (opened && left.written != Written::Figure && high > low))
                && low == Amount::ONE
                && !right.times
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

/// "Thirty, forty-five minutes": round numbers in words side by side before a time, not far from each other.
fn are_round(left: Value, right: Value) -> bool {
    let round = |value: Value| {
        let amount = value.amount().and_then(Amount::to_integer).filter(|amount| *amount >= 10 && amount % 5 == 0);
        amount.filter(|_| value.written == Written::Spelled)
    };
    let timely = left.unit.is_none() && right.unit.is_some_and(|unit| unit.dimension() == Dimension::Time);
    timely && round(left).zip(round(right)).is_some_and(|(low, high)| low < high && high <= 2 * low)
}

/// Takes in the words that open and close a range.
fn close(tokens: &Tokens<'_>, value: Value, opener: Option<usize>) -> Value {
    let closes = tokens.joined(value.last) && tokens.has(value.last + 1, |role| matches!(role, Role::RangeAfter(_)));
    let value = if closes { measured(tokens, Value { last: value.last + 1, ..value }) } else { value };
    Value { first: opener.unwrap_or(value.first), ..value }
}

/// "From 4 to 6 weeks", where the word that closes the range stands before the unit.
fn measured(tokens: &Tokens<'_>, range: Value) -> Value {
    let named = range.unit.is_none() && !range.times;
    named.then(|| grammar::with_unit(tokens, range)).flatten().unwrap_or(range)
}
