//! What words say beside figures: names of months, Roman numerals, values without a number ("double"), measures of other systems.
//!
//! In: a block's text and the words of its language. Out: figures that may answer one of the other side and are never asked for, and
//! what is known of the figures beside such words.

use super::{Figure, Kind, Side};
use crate::language::comparison::{Entry, Phrases, named};
use crate::language::{Bound, Pack, Role};
use crate::mention::{Form, MaskKind};
use crate::project::pair::Part;
use crate::quantity::{Amount, Dimension, Interval, Qualifier, Quantity, Unit};
use crate::source::Span;
use crate::statement::{MaskedFigure, QuantityStatement};
use crate::text::fold;
use std::ops::Range;

/// Words, or letters where words are not separated, that a phrase has at most.
const LONGEST: usize = 4;
const LONGEST_IN_LETTERS: usize = 6;
/// Bytes beside a time of day in which the word for its minutes stands.
const BESIDE: usize = 32;
/// Letters before a time of day in which "in the morning" stands.
const CLOSE: usize = 12;
/// Bytes behind a figure in which the name of its measure stands.
const BEHIND: usize = 40;

/// Adds to a figure what the words of its expression, and those behind it, say.
pub(super) fn describe(pack: &Pack, text: &str, quantity: &QuantityStatement, figure: &mut Figure) {
    let own = text.get(quantity.range.clone()).unwrap_or_default();
    figure.lone = pack.spaces && !own.contains(char::is_whitespace);
    figure.counted = matches!(quantity.form, Form::Period | Form::Rate) && counts(pack, own);
    // What was read with a unit of its own is no measure of another system, but for "10 pounds", read as money.
    let open = figure.dimension().is_none_or(|dimension| dimension == Dimension::Money);
    if open {
        figure.metric = metric(pack, text, quantity.range.end);
    }
    if open && figure.metric.is_empty() {
        figure.metric = last_word(own).map(|word| measure(pack, &fold(word).text)).unwrap_or_default();
    }
}

fn last_word(text: &str) -> Option<&str> {
    text.split(|letter: char| !letter.is_alphabetic()).rfind(|word| !word.is_empty())
}

/// Whether a text holds a number, or a word that counts how often.
fn counts(pack: &Pack, text: &str) -> bool {
    let folded = fold(text).text;
    let role = |role: &Role| matches!(role, Role::Count(_) | Role::Times | Role::Number(_) | Role::Article);
    phrases(&folded, pack.spaces).any(|range| has_role(pack, &folded[range], role))
        || folded.contains(|letter: char| letter.is_ascii_digit())
}

fn has_role(pack: &Pack, phrase: &str, wanted: impl Fn(&Role) -> bool) -> bool {
    pack.trie.get(phrase).is_some_and(|entry| pack.roles_of(entry).iter().any(wanted))
}

/// The article that ends right before a place, as what it can mean: one.
pub(super) fn article(side: Side<'_>, block: usize, start: usize) -> Option<Figure> {
    let owner = side.document.blocks.get(block).filter(|_| side.pack.has_articles)?;
    let before = owner.text.get(..start)?.trim_end();
    let word = before.rsplit(|letter: char| !letter.is_alphabetic()).next().filter(|word| !word.is_empty())?;
    has_role(side.pack, &fold(word).text, |role| matches!(role, Role::Article)).then(|| {
        let span = owner.source_span(before.len() - word.len()..before.len());
        let one = Quantity { interval: Interval::exact(Amount::ONE), unit: Unit::ONE, qualifier: Qualifier::Exact };
        let figure = Figure::new(block, span, Kind::Bare, vec![Amount::ONE]);
        Figure { quantity: Some(one), form: Some(Form::Plain), ..figure }
    })
}

/// Whether a word for a fraction stands near a figure ("half past 2", "9 and a quarter").
pub(super) fn fraction_beside(pack: &Pack, text: &str, range: &Range<usize>) -> bool {
    let from =
        (range.start.saturating_sub(BESIDE)..=range.start).find(|at| text.is_char_boundary(*at)).unwrap_or(range.start);
    let to =
        (range.end..(range.end + BESIDE).min(text.len())).rfind(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    let folded = fold(text.get(from..to.max(range.end)).unwrap_or_default()).text;
    let role = |role: &Role| matches!(role, Role::Fraction(_) | Role::PlusFraction(_) | Role::Denominator(_));
    phrases(&folded, pack.spaces).any(|range| has_role(pack, &folded[range], role))
}

/// Words between a time of day and what puts it before or after noon: its sign.
const SIGNS: usize = 2;

/// Whether words beside an hour put it before noon (0) or after it (12).
pub(super) fn half(pack: &Pack, text: &str, range: &Range<usize>) -> Option<i64> {
    let digit = |letter: char| letter.is_numeric();
    let behind = without_minutes(text.get(range.end..).unwrap_or_default());
    let behind = behind.split(digit).next().unwrap_or_default();
    // What stands behind another figure belongs to that one, where it stands behind at all.
    let before = trailing(text.get(..range.start).unwrap_or_default());
    let before = match before.rsplit_once(digit) {
        Some(_) if pack.spaces => "",
        Some((_, before)) => before,
        None => before,
    };
    let near = |text: &str| {
        let folded = fold(text).text;
        let found = phrases(&folded, pack.spaces)
            .flat_map(|range| named(&pack.comparison.halves, &folded[range]).map(|(_, hours, _)| *hours));
        found.last().and_then(Amount::to_integer)
    };
    let first = || near(leading(behind));
    if pack.spaces { first().or_else(|| near(before)) } else { near(before) }
}

/// A text without the minutes that it begins with (":30").
fn without_minutes(text: &str) -> &str {
    let minutes =
        text.strip_prefix([':', '.', 'h']).filter(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()));
    minutes.map_or(text, |rest| rest.trim_start_matches(|letter: char| letter.is_ascii_digit()))
}

/// The few words that a text begins with.
fn leading(text: &str) -> &str {
    let end = words(text).get(SIGNS + 1).map_or(text.len(), |word| word.end);
    text.get(..end).unwrap_or_default()
}

/// The few letters that a text ends with.
fn trailing(text: &str) -> &str {
    let from = text.char_indices().rev().nth(CLOSE).map_or(0, |(at, _)| at);
    text.get(from..).unwrap_or_default()
}

/// What one of the measure that is named right behind a figure is in the metric system.
pub(super) fn metric(pack: &Pack, text: &str, end: usize) -> Vec<(Amount, Unit)> {
    if pack.comparison.measures.is_empty() {
        return Vec::new();
    }
    let behind = text.get(end..).unwrap_or_default();
    let gap = behind.len() - behind.trim_start_matches([' ', '-', '\u{a0}', '\u{202f}', '\u{2011}']).len();
    if !behind[gap..].starts_with(char::is_alphabetic) {
        return Vec::new();
    }
    let to = (0..=behind.len().min(gap + BEHIND)).rfind(|at| behind.is_char_boundary(*at)).unwrap_or(0);
    let folded = fold(behind.get(gap..to).unwrap_or_default()).text;
    let first = phrases(&folded, pack.spaces).take_while(|range| range.start == 0);
    first.map(|range| measure(pack, &folded[range])).filter(|found| !found.is_empty()).last().unwrap_or_default()
}

/// Whether all that bounds a text are words that may be halves of a range which stands apart: "from", "up to".
pub(super) fn is_loose(pack: &Pack, text: &str) -> bool {
    let folded = fold(text).text.replace('-', " ");
    let bound = |role: &Role| matches!(role, Role::Bound(Bound::AtLeast | Bound::AtMost, _) | Role::BoundCloser(_));
    let loose = |phrase: &str| pack.comparison.loose.iter().any(|form| form == phrase);
    phrases(&folded, pack.spaces).all(|at| !has_role(pack, &folded[at.clone()], bound) || loose(&folded[at]))
}

/// Whether a bound says by when ("no later than").
pub(super) fn is_latest(pack: &Pack, text: &str) -> bool {
    let folded = fold(text).text;
    pack.comparison.latest.iter().any(|form| folded.contains(form.as_str()))
}

fn measure(pack: &Pack, name: &str) -> Vec<(Amount, Unit)> {
    named(&pack.comparison.measures, name).map(|(_, amount, unit)| (*amount, *unit)).collect()
}

/// The phrases of a folded text of up to a few words: by where they begin, the shorter first.
pub(super) fn phrases(text: &str, spaces: bool) -> impl Iterator<Item = Range<usize>> {
    let units: Vec<Range<usize>> = if spaces { words(text) } else { letters(text) };
    let longest = if spaces { LONGEST } else { LONGEST_IN_LETTERS };
    let count = units.len();
    let starts = (0..count).flat_map(move |from| (from..(from + longest).min(count)).map(move |to| (from, to)));
    starts.map(move |(from, to)| units[from].start..units[to].end)
}

/// The entries of a list that stand in a folded text, with their places.
pub(super) fn entries<'a>(list: &'a Phrases, text: &str, spaces: bool) -> Vec<(Range<usize>, &'a Entry)> {
    if list.is_empty() {
        return Vec::new();
    }
    let units = if spaces { words(text) } else { letters(text) };
    let mut found = Vec::new();
    for unit in units {
        let (word, rest) = (&text[unit.clone()], &text[unit.start..]);
        let first = list.partition_point(|(known, ..)| known.as_str() < word);
        for entry in list[first..].iter().take_while(|(known, ..)| known.starts_with(word)) {
            let ends = |rest: &str| !spaces || !rest.starts_with(char::is_alphanumeric);
            if rest.strip_prefix(entry.0.as_str()).is_some_and(ends) {
                found.push((unit.start..unit.start + entry.0.len(), entry));
            }
        }
    }
    found
}

fn words(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    for part in text.split_inclusive(|letter: char| !letter.is_alphanumeric()) {
        let word = part.trim_end_matches(|letter: char| !letter.is_alphanumeric());
        if !word.is_empty() {
            found.push(at..at + word.len());
        }
        at += part.len();
    }
    found
}

fn letters(text: &str) -> Vec<Range<usize>> {
    text.char_indices().map(|(at, letter)| at..at + letter.len_utf8()).collect()
}

/// Values that are said without a number ("double", "halve", "the third month"): they may stand for a figure of the other side, and are
/// never asked for.
pub(super) fn said(side: Side<'_>, part: &Part, found: &mut Vec<Figure>) {
    let Some(block) = side.document.blocks.get(part.block) else { return };
    let folded = fold(part.text(side.document));
    let mut push = |range: Range<usize>, amount: Amount, unit: Unit| {
        let own = folded.map.span(range);
        let span = block.source_span(part.range.start + own.start..part.range.start + own.end);
        let interval = Interval { low: Some(amount), high: Some(amount) };
        let quantity = Some(Quantity { interval, unit, qualifier: Qualifier::Exact }).filter(|_| unit != Unit::ONE);
        let group = found.len();
        found.push(Figure { lone: true, group, quantity, ..Figure::new(part.block, span, Kind::Coded, vec![amount]) });
    };
    for (range, (_, amount, unit)) in entries(&side.pack.comparison.said, &folded.text, side.pack.spaces) {
        push(range, *amount, *unit);
    }
    for range in words(&folded.text).into_iter().filter(|_| side.pack.spaces) {
        let ordinal = |role: &Role| if let Role::Ordinal(amount) = role { Some(*amount) } else { None };
        let entry = side.pack.trie.get(&folded.text[range.clone()]);
        let amount = entry.and_then(|entry| side.pack.roles_of(entry).iter().find_map(ordinal));
        if let Some(amount) = amount.filter(|amount| *amount > Amount::ONE) {
            push(range, amount, Unit::ONE);
        }
    }
}

/// Names of months: a date of the other side may write them in figures. Those outside a date are never asked for.
pub(super) fn months(side: Side<'_>, part: &Part, masked: &[MaskedFigure], found: &mut Vec<Figure>) {
    let Some(block) = side.document.blocks.get(part.block).filter(|_| !side.pack.months.is_empty()) else { return };
    let text = part.text(side.document);
    for range in words(text) {
        let Some(number) = side.pack.month(&text[range.clone()]) else { continue };
        let span = block.source_span(part.range.start + range.start..part.range.start + range.end);
        let dated = masked
            .iter()
            .any(|mask| mask.kind == MaskKind::Date && mask.span.start <= span.start && span.end <= mask.span.end);
        let kind = if dated { Kind::Masked(MaskKind::Date) } else { Kind::Coded };
        let group = found.len();
        let values = vec![Amount::from(i64::from(number))];
        found.push(Figure { lone: true, group, ..Figure::new(part.block, span, kind, values) });
    }
}

/// Roman numerals in capitals: they may stand for a figure of the other side, and are never asked for.
pub(super) fn roman(block: usize, text: &str, found: &mut Vec<Figure>) {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let numeral = |word: &&str| {
        word.len() <= 5 && !word.is_empty() && word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'))
    };
    for word in words.filter(numeral) {
        let digit = |byte: u8| match byte {
            b'I' => 1,
            b'V' => 5,
            _ => 10,
        };
        let digits: Vec<i64> = word.bytes().map(digit).collect();
        let signed = |(at, digit): (usize, &i64)| {
            if digits.get(at + 1).is_some_and(|next| next > digit) { -digit } else { *digit }
        };
        let value: i64 = digits.iter().enumerate().map(signed).sum();
        let group = found.len();
        let values = vec![Amount::from(value)];
        found.push(Figure { lone: true, group, ..Figure::new(block, Span::default(), Kind::Coded, values) });
    }
}
