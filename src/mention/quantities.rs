//! The quantity reader: folded text in, mentions out, one a value expression.

use super::bounds;
use super::figure::MaskKind;
use super::grammar;
use super::mask;
use super::ordinals;
use super::period;
use super::range;
use super::token::{self, Kind, Token};
use super::value::{self, Form, Tokens, Value, Written};
use crate::language::{Bound, Pack, Role};
use crate::quantity::{Amount, Dimension, Interval, Qualifier, Quantity, Unit};
use crate::signs::{is_colon, is_semicolon, is_stop};
use crate::text::{Folded, fold};
use std::ops::Range;

/// A quantity as a text states it.
#[derive(Debug, Clone, PartialEq)]
pub struct QuantityMention {
    /// The likely reading.
    pub reading: Quantity,
    /// Other legal readings of an ambiguous figure.
    pub alternatives: Vec<Quantity>,
    /// What kind of quantity it is.
    pub form: Form,
    /// Whether it counts times ("3 times"), without the period that would make it a rate.
    pub times: bool,
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub enum Found {
    /// A quantity.
    Quantity(QuantityMention),
    /// A figure that is no quantity.
    Masked(MaskKind),
}

/// Something found, with the bytes of the text that hold the whole expression.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention {
    /// Bytes of the text that was read.
    pub range: Range<usize>,
    /// What it is.
    pub found: Found,
}

/// Reads all quantities and masked figures of a text.
pub fn read(text: &str, pack: &Pack) -> Vec<Mention> {
    read_folded(&fold(text), pack)
}

/// As [`read`], for a text folded already; ranges are of the text before folding.
pub fn read_folded(folded: &Folded, pack: &Pack) -> Vec<Mention> {
    let (mut mentions, mut sets, mut gaps) = (Vec::new(), Vec::new(), Vec::new());
    token::passages(folded, pack, |list| {
        gaps.clear();
        gaps.extend(value::gaps(&folded.text, pack, list));
        sets.clear();
        sets.extend(value::sets(pack, list));
        let tokens = Tokens { text: &folded.text, pack, list, sets: &sets, gaps: &gaps };
        let mut reader = Reader { tokens: &tokens, raw: Vec::new(), floor: 0 };
        reader.run();
        let merged = merge_bounds(&tokens, reader.raw);
        mentions.extend(merged.into_iter().map(|raw| raw.mention(folded, list)));
    });
    mentions
}

/// A mention over tokens, before its range is mapped back.
#[derive(Debug, Clone)]
struct Raw {
    first: usize,
    last: usize,
    found: Found,
}

impl Raw {
    fn mention(self, folded: &Folded, list: &[Token]) -> Mention {
        let start = list.get(self.first).map_or(0, |token| token.start);
        let end = list.get(self.last).map_or(start, |token| token.end);
        let span = folded.map.span(start..end);
        Mention { range: span.start..span.end, found: self.found }
    }
}

struct Reader<'a> {
    tokens: &'a Tokens<'a>,
    raw: Vec<Raw>,
    floor: usize,
}

impl Reader<'_> {
    fn run(&mut self) {
        let mut at = 0;
        while at < self.tokens.list.len() {
            at = self.step(at);
        }
    }

    /// Handles the token at `at`; returns the next one to look at.
    fn step(&mut self, at: usize) -> usize {
        let (masks, counts) = match self.tokens.list.get(at).map(|token| token.kind) {
            Some(Kind::Entry(entry)) => {
                let Some(entry) = self.tokens.pack.entry(entry).filter(|entry| entry.begins) else { return at + 1 };
                if self.says_nothing(at) {
                    return at + 1;
                }
                (entry.masks, entry.counts)
            }
            _ => (true, true),
        };
        if let Some(last) = masks.then(|| self.masked(at)).flatten() {
            self.floor = last + 1;
            return last + 1;
        }
        let Some(value) = counts.then(|| self.value(at)).flatten() else { return at + 1 };
        let (value, bound) = bounds::bounds(self.tokens, value, self.floor);
        let last = value.last;
        if let Some(mention) = accepted(self.tokens, value, bound) {
            self.raw.push(Raw { first: value.first, last, found: Found::Quantity(mention) });
            self.floor = last + 1;
        }
        last + 1
    }

    /// A range of ordinals, or a figure that is no quantity, from token `at` on: its last token.
    fn masked(&mut self, at: usize) -> Option<usize> {
        if let Some(value) = ordinals::range(self.tokens, at) {
            self.raw.extend(accepted(self.tokens, value, None).map(|found| Raw {
                first: at,
                last: value.last,
                found: Found::Quantity(found),
            }));
            return Some(value.last);
        }
        let (last, kind) = mask::at(self.tokens, at)?;
        self.raw.push(Raw { first: at, last, found: Found::Masked(kind) });
        Some(last)
    }

    /// Whether a word that only means something beside others, an article or a unit, stands by itself.
    fn says_nothing(&self, at: usize) -> bool {
        let tokens = self.tokens;
        let dependent = |role: &Role| {
            matches!(
                role,
                Role::Article
                    | Role::Unit(_)
                    | Role::UnitOne(_)
                    | Role::UnitShort(_)
                    | Role::UnitStem(_)
                    | Role::UnitPrefix(_)
                    | Role::Weak
            ) || !role.begins()
        };
        tokens.is_apart(at)
            && tokens.roles(at).iter().all(dependent)
            // "Full week" is one entry that says it all.
            && !tokens.word(at).contains([' ', '-'])
            && !tokens.has_short_word(at)
            // "A session a week", "one (1) week".
            && !tokens.has(at + 1, |role| matches!(role, Role::Per | Role::PerUnit(_)))
            && matches!(tokens.list.get(at + 1).map(|token| token.kind), Some(Kind::Entry(_)) | None)
    }

    fn value(&self, at: usize) -> Option<Value> {
        let tokens = self.tokens;
        if tokens.entry(at).is_some_and(|entry| entry.periods)
            && let Some(value) = period::unit_then_count(tokens, at)
        {
            return Some(value);
        }
        let value = grammar::value(tokens, at)?;
        let value = period::time_then_count(tokens, value);
        let value = bounds::below_zero(tokens, range::extend(tokens, value, self.floor));
        let value = period::range_then_once(tokens, value);
        let value = period::rate(tokens, value).unwrap_or(value);
        let value = period::as_period(tokens, value);
        Some(if value.first < self.floor { Value { first: at, ..value } } else { value })
    }
}

/// The mention of a value, unless it is one that means nothing alone (an article, a bare "once", a lone fraction).
fn accepted(tokens: &Tokens<'_>, value: Value, bound: Option<Bound>) -> Option<QuantityMention> {
    let unit = value.unit;
    let alone = unit.is_none() && !value.range;
    let whole = tokens.is_whole(value);
    let warm = unit.is_some_and(|unit| unit.dimension() == Dimension::Temperature);
    let value = if (whole && alone) || warm { signed(tokens, value) } else { value };
    let weak =
        value.first == value.last && alone && bound.is_none() && tokens.has(value.first, |role| *role == Role::Weak);
    // A year said digit by digit.
    let year = value.yearlike && value.written == Written::Spelled && unit == Some(Unit::YEAR);
    let meaningless = year
        || weak && !whole
        || match value.written {
            Written::Couple => alone && !whole,
            // A text that is nothing but "one" says so, whatever else the word may be.
            Written::Article => alone && !(whole && tokens.has(value.first, |role| matches!(role, Role::Number(_)))),
            Written::Few => alone,
            Written::Fraction => alone && bound.is_none() && !whole && !counts_something(tokens, value),
            Written::Word => unit.is_none(),
            Written::Spelled => {
                alone && bound.is_none() && !value.times && value.amount() == Some(Amount::ONE) && !whole
            }
            Written::Figure => false,
        };
    if meaningless || (value.written == Written::Few && unit.is_none()) {
        return None;
    }
    let unit = unit.unwrap_or(Unit::ONE);
    let reading = bounded(value.low, value.high, unit, bound, value);
    let alternatives = value.other.map(|(low, high)| bounded(Some(low), Some(high), unit, bound, value));
    Some(QuantityMention {
        reading,
        alternatives: alternatives.into_iter().collect(),
        form: value.form,
        times: value.times,
    })
}

/// A number that is all there is in a text, or a temperature that begins it, with a minus sign and a blank before it.
fn signed(tokens: &Tokens<'_>, value: Value) -> Value {
    let start = tokens.list.get(value.first).map_or(0, |token| token.start);
    let minus = tokens.text[..start].trim() == "-" && value.low > Some(Amount::ZERO);
    let negated = if minus { value.scaled(Amount::from(-1)) } else { None };
    negated.unwrap_or(value)
}

/// Whether a noun may follow a lone fraction ("half a tablet"): a blank and a letter, or anything where words are not separated.
fn counts_something(tokens: &Tokens<'_>, value: Value) -> bool {
    let end = tokens.list.get(value.last).map_or(0, |token| token.end);
    let mut rest = tokens.text[end..].chars();
    if tokens.pack.spaces {
        matches!(rest.next(), Some(' ' | '-')) && rest.next().is_some_and(char::is_alphabetic)
    } else {
        tokens.word(value.last).chars().count() > 1
    }
}

fn bounded(low: Option<Amount>, high: Option<Amount>, unit: Unit, bound: Option<Bound>, value: Value) -> Quantity {
    let vague = matches!(value.written, Written::Couple | Written::Few);
    let (low, high, qualifier) = match bound {
        Some(Bound::AtLeast) if !value.range => (low, None, Qualifier::AtLeast),
        Some(Bound::AtMost) if !value.range => (None, high, Qualifier::AtMost),
        _ if vague => (low, high, Qualifier::Vague),
        _ if value.range => (low, high, Qualifier::Range),
        Some(Bound::About) => (low, high, Qualifier::About),
        _ => (low, high, Qualifier::Exact),
    };
    let qualifier = if vague && low.or(high).is_none() { Qualifier::Vague } else { qualifier };
    Quantity { interval: Interval { low, high }, unit, qualifier }
}

/// "More than 10 and less than 20": two bounds side by side are one interval.
fn merge_bounds(tokens: &Tokens<'_>, raw: Vec<Raw>) -> Vec<Raw> {
    let bounds =
        |raw: &Raw, bound: Qualifier| matches!(&raw.found, Found::Quantity(one) if one.reading.qualifier == bound);
    if ![Qualifier::AtLeast, Qualifier::AtMost].into_iter().all(|bound| raw.iter().any(|raw| bounds(raw, bound))) {
        return raw;
    }
    let mut out: Vec<Raw> = Vec::with_capacity(raw.len());
    for next in raw {
        match out.last().and_then(|last| merged(tokens, last, &next)) {
            Some(joined) => {
                out.pop();
                out.push(joined);
            }
            None => out.push(next),
        }
    }
    out
}

/// Whether a lone letter stands before each of two mentions: figures of two things ("x > 10, y < 20") are no interval.
fn names_two(tokens: &Tokens<'_>, left: &Raw, right: &Raw) -> bool {
    let start = tokens.list.get(left.first).map_or(0, |token| token.start);
    let before = tokens.text[..start].char_indices().rev().nth(4).map_or(0, |(at, _)| at);
    let links = |role: &Role| matches!(role, Role::Joiner | Role::Or | Role::RangeBetween(_));
    let between = (left.last..right.first).any(|at| {
        let gap = tokens.list.get(at).zip(tokens.list.get(at + 1));
        let named = at > left.last && !tokens.has(at, links) && has_lone_letter(tokens.word(at));
        named || gap.is_some_and(|(one, other)| has_lone_letter(&tokens.text[one.end..other.start]))
    });
    between && has_lone_letter(&tokens.text[before..start])
}

fn has_lone_letter(text: &str) -> bool {
    let latin = |letter: &char| letter.is_ascii_alphanumeric();
    text.char_indices().any(|(at, letter)| {
        letter.is_ascii_alphabetic()
            && !text[..at].chars().next_back().is_some_and(|letter| latin(&letter))
            && !text[at + 1..].chars().next().is_some_and(|letter| latin(&letter))
    })
}

fn merged(tokens: &Tokens<'_>, left: &Raw, right: &Raw) -> Option<Raw> {
    let (Found::Quantity(one), Found::Quantity(other)) = (&left.found, &right.found) else { return None };
    let end = tokens.list.get(left.last)?.end;
    let start = tokens.list.get(right.first)?.start;
    let between = tokens.text.get(end..start)?.trim_matches([' ', ',', '\n']);
    let near = between.chars().count() <= 5
        && !between.contains(|letter| {
            matches!(letter, '(' | ' ') || is_stop(letter) || is_semicolon(letter) || is_colon(letter)
        })
        && !names_two(tokens, left, right);
    let (low, high) = match (one.reading.qualifier, other.reading.qualifier) {
        (Qualifier::AtLeast, Qualifier::AtMost) => (one, other),
        (Qualifier::AtMost, Qualifier::AtLeast) => (other, one),
        _ => return None,
    };
    // "At least four weeks, at most six": the second may leave the unit out.
    let elided = other.reading.unit == Unit::ONE && tokens.ends_phrase(right.last) && !other.times;
    let unit = if elided { one.reading.unit } else { other.reading.unit };
    let same = one.reading.unit == unit || one.reading.unit == Unit::ONE;
    let interval = Interval { low: low.reading.interval.low, high: high.reading.interval.high };
    let ordered = interval.low < interval.high;
    (near && same && ordered && (one.form == other.form || elided)).then(|| Raw {
        first: left.first,
        last: right.last,
        found: Found::Quantity(QuantityMention {
            reading: Quantity { interval, unit, qualifier: Qualifier::Range },
            alternatives: Vec::new(),
            form: one.form,
            times: other.times,
        }),
    })
}
