//! Times of day, which every language writes in its own way: "1.30 pm", "13.30", "13 h 30", "half past one".
//!
//! In: the figures of both sides, and which of them have a counterpart. The rounds of [`super::compare`] have matched what is written
//! alike; here a time of day of one side is found on the other as hours and minutes in one figure, or in words.

use super::compare::{Difference, Table, What, whole};
use super::{Figure, Kind};
use crate::mention::MaskKind;
use crate::quantity::{Amount, Dimension};
use crate::source::Span;
use crate::statement::MaskedFigure;
use std::ops::Range;

/// Figures of one side with their counterparts.
type Open<'a, 'b> = (&'a [Figure], &'b mut Vec<Option<usize>>);

/// Minutes that languages have words for.
const IN_WORDS: &[i64] = &[15, 30, 45];

/// Adds the times of day without any digit: they have no value, and stand for one of the other side.
pub(super) fn spoken(
    block: usize,
    masked: &[MaskedFigure],
    (text, place, start): (&str, &dyn Fn(Range<usize>) -> Span, usize),
    found: &mut Vec<Figure>,
) {
    let own = place(start..start + text.len());
    let inside = |mask: &&MaskedFigure| own.start <= mask.span.start && mask.span.end <= own.end;
    for mask in masked.iter().filter(|mask| mask.kind == MaskKind::Clock).filter(inside) {
        let digit = |(at, letter): (usize, char)| {
            let at = place(start + at..start + at + letter.len_utf8());
            letter.is_numeric() && mask.span.start <= at.start && at.end <= mask.span.end
        };
        if !text.char_indices().any(digit) {
            let group = found.len();
            let kind = Kind::Masked(MaskKind::Clock);
            found.push(Figure { lone: true, group, ..Figure::new(block, mask.span, kind, Vec::new()) });
        }
    }
}

/// Settles the times of day of one side that the other writes as one figure or in words.
pub(super) fn settle((own, mine): Open<'_, '_>, (others, yours): Open<'_, '_>) {
    let clock = |figure: &Figure| figure.kind == Kind::Masked(MaskKind::Clock) && figure.digits;
    let mut at = 0;
    while at < own.len() {
        let end = at + own[at..].iter().take_while(|other| other.span == own[at].span).count().max(1);
        let open = mine[at..end].iter().any(Option::is_none);
        if clock(&own[at]) && open {
            settle_one(&own[at..end], &mut mine[at..end], (others, yours));
        }
        at = end;
    }
}

fn settle_one(own: &[Figure], mine: &mut [Option<usize>], (others, yours): Open<'_, '_>) {
    let values: Vec<i64> = own.iter().filter_map(whole).collect();
    // A range ("9.00-16.30") is several times: hours and minutes in turn.
    let mut at = 0;
    while let Some(hour) = values.get(at).copied() {
        let minutes = values.get(at + 1).copied().filter(|minutes| *minutes >= 13 || *minutes == 0);
        let count = 1 + usize::from(minutes.is_some());
        let taken = at..(at + count).min(mine.len());
        if mine[taken.clone()].iter().any(Option::is_none) {
            settle_time((hour, minutes), &mut mine[taken], (others, &mut *yours));
        }
        at += count;
    }
}

/// Settles one time of day: hour and minutes.
fn settle_time((hour, minutes): (i64, Option<i64>), mine: &mut [Option<usize>], (others, yours): Open<'_, '_>) {
    let joined = others.iter().position(|other| is_time(other, hour, minutes.unwrap_or(0)));
    let round = minutes.is_none_or(|minutes| minutes == 0 || IN_WORDS.contains(&minutes));
    let in_words =
        || (0..others.len()).find(|at| yours[*at].is_none() && round && is_hour_in_words(&others[*at], hour));
    let composed = || others.iter().position(|other| is_part(other, hour, minutes));
    if let Some(found) = joined.or_else(in_words).or_else(composed) {
        mine.fill(Some(found));
        let same = others.iter().zip(yours).filter(|(other, _)| other.span == others[found].span);
        same.for_each(|(_, yours)| *yours = yours.or(Some(usize::MAX)));
        return;
    }
    // The hour stands there and the minutes are a word beside it, or all of it is in words that no figure was read from.
    let hour = mine.first().copied().flatten();
    let wordy = || hour.is_none() && others.iter().zip(&*yours).all(|(other, yours)| !other.digits || yours.is_some());
    let full = minutes.is_none_or(|minutes| minutes == 0);
    let beside = hour.and_then(|at| others.get(at)).is_some_and(|hour| full || hour.fraction_beside);
    if round && (beside || minutes.is_some() && wordy()) {
        mine.fill(Some(usize::MAX));
    }
}

/// Times of day that differ by half a day: 8 in the morning and 20 o'clock.
pub(super) fn turned<'a>(table: &Table<'a>) -> Vec<Difference<'a>> {
    let pairs = table.mine.iter().enumerate();
    let pairs = pairs.filter_map(|(left, right)| Some((&table.source[left], table.target.get((*right)?)?)));
    let apart = |one: &Figure, other: &Figure| {
        of_day(one).zip(of_day(other)).is_some_and(|(one, other)| one.abs_diff(other) == 12)
    };
    let turned = pairs.filter(|(one, other)| apart(one, other));
    turned
        .map(|(source, target)| Difference { source: Some(source), target: Some(target), what: What::Value })
        .collect()
}

/// The hour of a time of day from midnight on, where it is known. Twelve o'clock is called many names.
fn of_day(figure: &Figure) -> Option<i64> {
    let clock = figure.kind == Kind::Masked(MaskKind::Clock);
    let hour = figure
        .values
        .first()
        .filter(|_| clock)
        .and_then(|value| value.to_integer())
        .filter(|hour| (1..24).contains(hour) && hour % 12 != 0)?;
    if hour > 12 { Some(hour) } else { figure.half.map(|half| hour + half) }
}

/// Whether a length of time that was put together ("9 h to 16 h 30") holds the hour and the minutes.
fn is_part(figure: &Figure, hour: i64, minutes: Option<i64>) -> bool {
    let time = figure.dimension() == Some(Dimension::Time);
    let holds = |wanted: &dyn Fn(i64) -> bool| {
        figure.parts.iter().flatten().any(|value| value.to_integer().is_some_and(wanted))
    };
    time && holds(&|value| value <= 24 && value % 12 == hour % 12)
        && minutes.is_none_or(|minutes| minutes == 0 || holds(&|value| value == minutes))
}

/// Whether one figure belongs to a time of day and the other is a length of time in minutes or another measure: the same digits by chance.
pub(super) fn is_beside_it(one: &Figure, other: &Figure) -> bool {
    let clock = |figure: &Figure| figure.kind == Kind::Masked(MaskKind::Clock);
    let other_measure = |figure: &Figure| figure.unit().is_some_and(|unit| unit.to_string() != "h");
    clock(one) && other_measure(other) || clock(other) && other_measure(one)
}

/// Whether a figure holds hours and minutes ("13.30" read as a number).
fn is_time(figure: &Figure, hour: i64, minutes: i64) -> bool {
    minutes > 0
        && figure.values.iter().any(|value| {
            let minutes = Amount::from(minutes).div(Amount::from(100));
            let rest = minutes.and_then(|minutes| value.sub(minutes)).and_then(Amount::to_integer);
            rest.is_some_and(|rest| (0..=24).contains(&rest) && rest % 12 == hour % 12)
        })
}

/// Whether words name the hour, or the next one, of which "half two" is the half before.
fn is_hour_in_words(figure: &Figure, hour: i64) -> bool {
    let clock = figure.kind == Kind::Masked(MaskKind::Clock) && figure.values.is_empty();
    let named = whole(figure).is_some_and(|value| value % 12 == hour % 12 || value % 12 == (hour + 1) % 12);
    !figure.digits && figure.kind != Kind::Coded && (clock || named)
}
