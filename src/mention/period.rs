//! Periods and rates: "every four weeks", "monthly", "twice a day", "once every other week".

use super::counts::{count, counted};
use super::number;
use super::token::Kind;
use super::value::{Form, Gap, Tokens, Value, Written};
use crate::language::{Role, Side};
use crate::quantity::{Amount, Dimension, Unit};

fn unit_name(role: &Role) -> Option<Unit> {
    match role {
        Role::Unit(unit) | Role::UnitOne(unit) | Role::UnitStem(unit) if unit.dimension() == Dimension::Time => {
            Some(*unit)
        }
        _ => None,
    }
}

fn adverb(role: &Role) -> Option<(Amount, Unit)> {
    if let Role::Adverb(amount, unit) = role { Some((*amount, *unit)) } else { None }
}

fn word(role: &Role) -> Option<(Amount, Unit)> {
    match role {
        Role::Word(amount, unit) => Some((*amount, *unit)),
        Role::Dual(unit) => Some((Amount::from(2), *unit)),
        _ => None,
    }
}

/// A period or a count that needs no number before it: "daily", "every week", "every other day", "once a year".
pub(super) fn standalone(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    if let Some((amount, unit)) = tokens.find(at, adverb) {
        let value = Value { unit: Some(unit), ..Value::new(at, at, amount, Written::Word) };
        // "One year three months", where "one year" is how "yearly" is said too.
        let longer = super::parts::smaller_unit(tokens, value);
        if unit.is_calendar() && longer.last > at && tokens.word(at).contains(' ') {
            return Some(longer);
        }
        return Some(reversed(tokens, Value { form: Form::Period, ..value }));
    }
    if let Some(amount) = tokens.find(at, count) {
        return Some(Value { times: true, ..Value::new(at, at, amount, Written::Word) });
    }
    if let Some(value) = times_first(tokens, at) {
        return Some(value);
    }
    every(tokens, at).map(|value| reversed(tokens, value))
}

/// The word for "times" before its number ("times two per day"), where no number stands before it.
fn times_first(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    let led = at > 0 && tokens.joined(at - 1) && !tokens.has(at - 1, |role| matches!(role, Role::Bound(..)));
    let times = tokens.has(at, |role| *role == Role::Times) && tokens.gap(at) == Gap::Blank && !led;
    let count = times.then(|| number::number(tokens, at + 1)).flatten()?;
    let word = tokens.word(at).chars().nth(1).is_some();
    (word && count.unit.is_none()).then_some(Value { first: at, times: true, ..count })
}

/// "every" with a unit, a number and a unit, or an ordinal and a unit.
fn every(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    let other = tokens.has(at, |role| *role == Role::EveryOther);
    let every = tokens.has(at, |role| *role == Role::Every);
    if !(other || every) || !tokens.joined(at) {
        return unit_every(tokens, at);
    }
    let next = at + 1;
    let led = tokens.has(next, |role| matches!(role, Role::UnitPrefix(_)))
        && tokens.joined(next)
        && number::number(tokens, next + 1).is_some();
    if led {
        return None;
    }
    let before = |role: &Role| {
        if let Role::UnitPrefix(unit) = role {
            Some(*unit).filter(|unit| unit.dimension() == Dimension::Time)
        } else {
            None
        }
    };
    if let Some(unit) = tokens.find(next, before) {
        let amount = Amount::from(if other { 2 } else { 1 });
        return Some(Value { unit: Some(unit), form: Form::Period, ..Value::new(at, next, amount, Written::Word) });
    }
    let dual = tokens.has(next, |role| matches!(role, Role::Dual(_)));
    if let Some(unit) = tokens.find(next, unit_name).filter(|_| !dual && !starts_number(tokens, next)) {
        let half = tokens.joined(next) && tokens.has(next + 1, |role| matches!(role, Role::PlusFraction(_)));
        if half && !other {
            return None;
        }
        let amount = Amount::from(if other { 2 } else { 1 });
        return Some(Value { unit: Some(unit), form: Form::Period, ..Value::new(at, next, amount, Written::Word) });
    }
    if let Some((amount, unit)) = tokens.find(next, word) {
        return Some(Value { unit: Some(unit), form: Form::Period, ..Value::new(at, next, amount, Written::Word) });
    }
    ordinal_period(tokens, at, next)
}

fn starts_number(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.has(at, |role| matches!(role, Role::Number(_)))
        && tokens.joined(at)
        && tokens.find(at + 1, unit_name).is_some()
}

/// "every third week".
fn ordinal_period(tokens: &Tokens<'_>, first: usize, at: usize) -> Option<Value> {
    let found = tokens.find(at, |role| if let Role::Ordinal(amount) = role { Some(*amount) } else { None });
    let (amount, unit_at) = match found {
        Some(amount) => (amount, at + 1),
        None => (figure_ordinal(tokens, at)?, at + 2),
    };
    let unit =
        tokens.find(unit_at, unit_name).filter(|_| tokens.joined(unit_at - 1) || figure_dot(tokens, unit_at - 1))?;
    (amount > Amount::ONE).then(|| Value {
        unit: Some(unit),
        form: Form::Period,
        ..Value::new(first, unit_at, amount, Written::Spelled)
    })
}

/// "every 3rd week": a figure and an ordinal mark.
fn figure_ordinal(tokens: &Tokens<'_>, at: usize) -> Option<Amount> {
    let marked = tokens.has(at + 1, |role| *role == Role::OrdinalSuffix);
    match tokens.list.get(at)?.kind {
        Kind::Figure(super::figure::Figure::Number { value, .. }) if marked && value.is_integer() => Some(value),
        _ => None,
    }
}

fn figure_dot(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.has(at, |role| *role == Role::OrdinalSuffix)
}

/// A unit and "every" behind it.
fn unit_every(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    let unit = tokens.find(at, unit_name)?;
    let after = tokens.joined(at) && tokens.has(at + 1, |role| *role == Role::EveryAfter);
    after.then(|| Value { unit: Some(unit), form: Form::Period, ..Value::new(at, at + 1, Amount::ONE, Written::Word) })
}

/// Turns "every" before, or behind, a value of time into a period.
pub(super) fn as_period(tokens: &Tokens<'_>, value: Value) -> Value {
    let timely = value.unit.is_some_and(|unit| unit.dimension() == Dimension::Time) && value.form == Form::Plain;
    if !timely {
        return value;
    }
    let at = value.last + 1;
    if tokens.joined(value.last) && tokens.has(at, |role| *role == Role::EveryAfter) {
        // "With one day between" is every other day; "with four hours between" is every four hours.
        let other = value.amount() == Some(Amount::ONE) && tokens.has(at, |role| *role == Role::EveryOther);
        let value = if other { value.scaled(Amount::from(2)).unwrap_or(value) } else { value };
        let period = Value { last: at, form: Form::Period, ..value };
        return if spaced(tokens, period) { period } else { reversed(tokens, period) };
    }
    let before = value
        .first
        .checked_sub(1)
        .filter(|before| tokens.joined(*before) && tokens.has(*before, |role| *role == Role::Every));
    before.map_or(value, |before| reversed(tokens, Value { first: before, form: Form::Period, ..value }))
}

/// "Every six weeks 6 to 8 times": a distance of some weeks and how many there are, which make no rate.
fn spaced(tokens: &Tokens<'_>, period: Value) -> bool {
    let weeks = period.unit.is_some_and(|unit| unit != Unit::DAY && unit.factor() > Unit::DAY.factor());
    let some = weeks && period.low > Some(Amount::ONE);
    let count = some.then(|| counted(tokens, period.last + 1)).flatten();
    count.is_some_and(|count| count.high > Some(Amount::from(2)))
}

/// A count of times with what it is a rate of: "twice a day", "3 times every 2 weeks", "once daily".
pub(super) fn rate(tokens: &Tokens<'_>, value: Value) -> Option<Value> {
    if !value.times {
        return once_every(tokens, value).or_else(|| counted_noun(tokens, value));
    }
    if let Some(period) = ranged_period(tokens, value) {
        return Some(period);
    }
    let (period, last) = period_after(tokens, value.last)?;
    per_period(value, period, last)
}

/// "Once in 7 to 10 days": a period that is a range.
fn ranged_period(tokens: &Tokens<'_>, count: Value) -> Option<Value> {
    let next = count.last + 1;
    let once = count.amount() == Some(Amount::ONE) && tokens.joined(count.last) && tokens.joined(next);
    let per = once && tokens.has(next, |role| matches!(role, Role::Per | Role::Every));
    let value = per.then(|| number::number(tokens, next + 1)).flatten()?;
    let value = super::range::extend(tokens, super::grammar::with_unit(tokens, value)?, next + 1);
    let timely = value.range && value.unit.is_some_and(|unit| unit.dimension() == Dimension::Time);
    timely.then_some(Value { first: count.first, form: Form::Period, ..value })
}

/// "1 time every 4 to 6 weeks", where "time every" is one entry.
fn once_every(tokens: &Tokens<'_>, value: Value) -> Option<Value> {
    let next = value.last + 1;
    let one = value.amount() == Some(Amount::ONE) && value.unit.is_none() && tokens.joined(value.last);
    let every = one && tokens.has(next, |role| *role == Role::Every) && tokens.joined(next);
    let first = every.then(|| tokens.word(next).split_once(' ')).flatten().map(|(first, _)| first)?;
    let counts = |role: &Role| matches!(role, Role::Times | Role::Count(_));
    let counted = tokens.pack.trie.get(first).is_some_and(|entry| tokens.pack.roles_of(entry).iter().any(counts));
    let period = counted.then(|| number::number(tokens, next + 1)).flatten()?;
    let period = super::range::extend(tokens, super::grammar::with_unit(tokens, period)?, next + 1);
    let timely = period.unit.is_some_and(|unit| unit.dimension() == Dimension::Time);
    timely.then_some(Value { first: value.first, form: Form::Period, ..period })
}

/// "4 to 6 weeks once": a range of time before a count of one.
pub(super) fn range_then_once(tokens: &Tokens<'_>, value: Value) -> Value {
    let timely = value.range
        && value.form == Form::Plain
        && value.unit.is_some_and(|unit| unit.dimension() == Dimension::Time)
        && tokens.joined(value.last);
    let at = value.last + 1;
    let per = tokens.has(at, |role| matches!(role, Role::Per)) && tokens.find(at, count).is_none();
    if !timely || (per && !tokens.joined(at)) || (!per && tokens.pack.spaces) {
        return value;
    }
    let once = counted(tokens, if per { at + 1 } else { at }).filter(|count| count.amount() == Some(Amount::ONE));
    once.map_or(value, |once| Value { last: once.last, form: Form::Period, times: false, ..value })
}

/// Words that a counted thing may have: "one maintenance session a year".
const NOUN_WORDS: usize = 4;

/// Nobody counts more things in a period; a greater figure is a phone number or the like.
const MOST_COUNTED: i64 = 100_000;

/// "One treatment a year", "two tablets per day": a noun that is no token between the count and its period.
fn counted_noun(tokens: &Tokens<'_>, value: Value) -> Option<Value> {
    let few = value.high.is_some_and(|high| high <= Amount::from(MOST_COUNTED));
    // Halves and quarters of a thing are taken in a period; "a third of patients within a week" is a share.
    let taken = value.low.and_then(|low| low.mul(Amount::from(4))).is_some_and(Amount::is_integer);
    let whole = value.unit.is_none() && value.form == Form::Plain && taken && few;
    if !whole || !tokens.pack.spaces {
        return None;
    }
    let next = (value.last + 1..=value.last + NOUN_WORDS)
        .take_while(|at| tokens.list.get(*at).is_some())
        .find(|at| tokens.has(*at, |role| matches!(role, Role::Per | Role::PerUnit(_))))?;
    let inner = value.last + 1..next;
    let figures = |at: usize| {
        matches!(tokens.list[at].kind, Kind::Figure(_))
            || tokens.has(at, |role| matches!(role, Role::Number(_) | Role::Unit(_) | Role::Count(_) | Role::Times))
    };
    let (left, right) = (tokens.list.get(value.last)?, tokens.list.get(next)?);
    // "A" is both "per" and an article: "four sessions over a year" counts none in a year.
    let article = tokens.has(next, |role| *role == Role::Article);
    let words = &tokens.text[left.end..right.start];
    let joined = article && (!inner.is_empty() || words.split_whitespace().any(|word| tokens.pack.is_common(word)));
    // "At most three per day".
    let bare = !article && words == " ";
    if joined || inner.into_iter().any(figures) || !(bare || is_noun(words)) {
        return None;
    }
    let (period, last) = match tokens.find(next, |role| if let Role::PerUnit(unit) = role { Some(*unit) } else { None })
    {
        Some(unit) => ((Amount::ONE, unit), next),
        None if !tokens.has(next, |role| *role == Role::Every) && tokens.joined(next) => {
            unit_or_value(tokens, next + 1)?
        }
        None => return None,
    };
    per_period(value, period, last)
}

/// Whether a text between blanks is a few words, as the name of a thing is.
fn is_noun(text: &str) -> bool {
    let noun = text.trim();
    let spelt = |letter: char| letter.is_alphabetic() || matches!(letter, '\'' | '\u{2019}' | '-' | ' ');
    (1..=NOUN_WORDS).contains(&noun.split_whitespace().count()) && noun.len() <= 60 && noun.chars().all(spelt)
}

/// The period that follows token `at`, and its last token.
fn period_after(tokens: &Tokens<'_>, at: usize) -> Option<((Amount, Unit), usize)> {
    // "Twice-daily".
    let hyphen = tokens.gap(at) == Gap::Dash && !tokens.is_spaced_dash(at);
    if !tokens.joined(at) && !hyphen {
        return None;
    }
    let next = at + 1;
    if let Some(unit) = tokens.find(next, |role| if let Role::PerUnit(unit) = role { Some(*unit) } else { None }) {
        return Some(((Amount::ONE, unit), next));
    }
    if let Some(period) = tokens.find(next, adverb) {
        return Some((period, next));
    }
    if let Some(value) = standalone(tokens, next).filter(|value| value.form == Form::Period) {
        return Some(((value.amount()?, value.unit?), value.last));
    }
    let per = tokens.has(next, |role| matches!(role, Role::Per | Role::Every)) && tokens.joined(next);
    if per {
        return unit_or_value(tokens, next + 1);
    }
    // Languages without a word for "per" put the unit right behind ("twice a-day" as one noun in the right case).
    None
}

fn unit_or_value(tokens: &Tokens<'_>, at: usize) -> Option<((Amount, Unit), usize)> {
    let article = tokens.has(at, |role| *role == Role::Article) && tokens.joined(at);
    let at = if article { at + 1 } else { at };
    if let Some(led) = super::grammar::prefixed_unit(tokens, at).filter(|_| !starts_number(tokens, at)) {
        let unit = led.unit.filter(|unit| unit.dimension() == Dimension::Time)?;
        return Some(((led.amount()?, unit), led.last));
    }
    if let Some(unit) = tokens.find(at, unit_name).filter(|_| !starts_number(tokens, at)) {
        return Some(((Amount::ONE, unit), at));
    }
    let inner = number::number(tokens, at).and_then(|value| super::grammar::with_unit(tokens, value))?;
    let unit = inner.unit.filter(|unit| unit.dimension() == Dimension::Time)?;
    Some(((inner.amount()?, unit), inner.last))
}

/// `count` times in a period: once is the period itself, more often a rate.
fn per_period(count: Value, (amount, unit): (Amount, Unit), last: usize) -> Option<Value> {
    if count.amount() == Some(Amount::ONE) {
        return Some(Value {
            last,
            low: Some(amount),
            high: Some(amount),
            unit: Some(unit),
            form: Form::Period,
            times: false,
            ..count
        });
    }
    let unit = unit.per()?;
    let low = count.low.and_then(|low| low.div(amount));
    let high = count.high.and_then(|high| high.div(amount));
    Some(Value { last, low, high, unit: Some(unit), form: Form::Rate, times: false, ..count })
}

/// A period before its count: "per week twice", "every day 3 times".
pub(super) fn reversed(tokens: &Tokens<'_>, period: Value) -> Value {
    let mut at = period.last + 1;
    if !tokens.joined(period.last) && !tokens.has_short_word(period.last) && !tells_how_often(tokens, period.last) {
        return period;
    }
    if tokens.has(at, |role| matches!(role, Role::Per)) && tokens.joined(at) && tokens.find(at, count).is_none() {
        at += 1;
    }
    let bound = tokens.find(at, |role| if let Role::Bound(bound, Side::Before) = role { Some(*bound) } else { None });
    let bound = bound.filter(|_| tokens.joined(at));
    at += usize::from(bound.is_some());
    let counted = counted(tokens, at).filter(|counted| period_after(tokens, counted.last).is_none());
    let Some((counted, (amount, unit))) = counted.zip(period.amount().zip(period.unit)) else { return period };
    match per_period(counted, (amount, unit), counted.last) {
        Some(value) => Value { first: period.first, bound, ..value },
        None => period,
    }
}

/// "Every day apply cream twice." where words are not separated: what is done between a period and a count that ends the phrase.
fn tells_how_often(tokens: &Tokens<'_>, at: usize) -> bool {
    let (Some(left), Some(right)) = (tokens.list.get(at), tokens.list.get(at + 1)) else { return false };
    let between = &tokens.text[left.end..right.start];
    let every = tokens.has(at, |role| matches!(role, Role::Adverb(..) | Role::PerUnit(_)));
    let done = !tokens.pack.spaces && every && between.len() <= 24 && between.chars().all(char::is_alphabetic);
    done && counted(tokens, at + 1).is_some_and(|count| tokens.ends_phrase(count.last))
}

/// A length of time before a count: "one day two times".
pub(super) fn time_then_count(tokens: &Tokens<'_>, value: Value) -> Value {
    let timely =
        value.form == Form::Plain && !value.range && value.unit.is_some_and(|unit| unit.dimension() == Dimension::Time);
    let turned = if timely { reversed_or(tokens, value) } else { value };
    // "For 2 weeks 3 times" is no rate where "per" has a word; "6 months once" is a period anywhere.
    let whole = value.amount() == Some(Amount::ONE) || !tokens.pack.spaces || turned.form == Form::Period;
    if whole { turned } else { value }
}

fn reversed_or(tokens: &Tokens<'_>, value: Value) -> Value {
    let turned = reversed(tokens, Value { form: Form::Period, ..value });
    if turned.last > value.last { turned } else { value }
}

/// A unit that stands for "per unit" before its count: "haftada iki kez", "in the week twice".
pub(super) fn unit_then_count(tokens: &Tokens<'_>, at: usize) -> Option<Value> {
    let unit = tokens
        .find(at, |role| if let Role::PerUnit(unit) = role { Some(*unit) } else { None })
        .or_else(|| tokens.find(at, unit_name))?;
    let base = Value { unit: Some(unit), form: Form::Period, ..Value::new(at, at, Amount::ONE, Written::Word) };
    Some(reversed(tokens, base)).filter(|value| value.last > at)
}
