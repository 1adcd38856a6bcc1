//! Measures of another system said in metric units: "10 pounds" and "4.5 kg", "101 °F" and "38.3 °C", "5 feet 6 inches" and "168 cm".
//!
//! In: the figures of both sides and which of them have a counterpart. Here those find one that agree after conversion and rounding; of
//! two measures of the same thing on one side ("330 lb (150 kg)") one is enough on the other.

use super::amounts::{celsius, is_rounded};
use super::compare::Table;
use super::{Figure, Kind};
use crate::quantity::{Amount, Unit};
use std::ops::Range;

/// Bytes between two measures that are added up ("5 feet 6 inches").
const TOGETHER: usize = 24;

/// Figures that together are one measure, and what that is in metric units; a name may stand for several ("ounce").
type Measure = (Range<usize>, Vec<(Amount, Unit)>);

/// Settles measures of either side that the other side, or another figure of their own side, says in metric units.
pub(super) fn settle(table: &mut Table<'_>) {
    let (mine, yours) = (measures(table.source), measures(table.target));
    for (own, options) in &mine {
        if let Some(right) =
            fitting(table.target, &table.yours, options).filter(|_| !stands(table.source, own, table.target))
        {
            table.mine[own.clone()].fill(Some(right));
            table.yours[right] = Some(own.start);
        }
    }
    for (own, options) in &yours {
        if let Some(left) =
            fitting(table.source, &table.mine, options).filter(|_| !stands(table.target, own, table.source))
        {
            table.yours[own.clone()].fill(Some(left));
            table.mine[left] = Some(own.start);
        }
    }
    doubled(&mine, table.source, &mut table.mine);
    doubled(&yours, table.target, &mut table.yours);
}

/// The first free figure that says one of these amounts.
fn fitting(figures: &[Figure], settled: &[Option<usize>], options: &[(Amount, Unit)]) -> Option<usize> {
    (0..figures.len()).find(|at| settled[*at].is_none() && says(&figures[*at], options))
}

/// Whether a figure says one of these amounts, rounded.
fn says(figure: &Figure, options: &[(Amount, Unit)]) -> bool {
    let unit = figure.unit().filter(|unit| !is_fahrenheit(*unit));
    let Some(unit) = unit.filter(|_| figure.metric.is_empty()) else { return false };
    let rounded = |value: &Amount| {
        options.iter().any(|option| unit.dimension() == option.1.dimension() && is_rounded(*option, (*value, unit)))
    };
    figure.values.iter().any(rounded)
}

/// Whether the other side has the very measure too.
fn stands(figures: &[Figure], own: &Range<usize>, others: &[Figure]) -> bool {
    let measured = |figure: &Figure| !figure.metric.is_empty() || figure.unit().is_some_and(is_fahrenheit);
    figures[own.clone()]
        .iter()
        .all(|one| others.iter().any(|other| measured(other) && other.values.first() == one.values.first()))
}

/// Settles what one side says in two systems where one of the two has a counterpart.
fn doubled(measures: &[Measure], figures: &[Figure], settled: &mut [Option<usize>]) {
    for (own, options) in measures {
        let twin = (0..figures.len()).find(|at| !own.contains(at) && says(&figures[*at], options));
        let Some(twin) = twin else { continue };
        if settled[twin].is_some() {
            settled[own.clone()].iter_mut().filter(|one| one.is_none()).for_each(|one| *one = Some(usize::MAX));
        } else if settled[own.clone()].iter().all(Option::is_some) {
            settled[twin] = Some(usize::MAX);
        }
    }
}

/// The measures of a side that are not metric.
fn measures(figures: &[Figure]) -> Vec<Measure> {
    let mut found: Vec<Measure> = Vec::new();
    for (at, figure) in figures.iter().enumerate() {
        let options = options(figure);
        if options.is_empty() {
            continue;
        }
        let before = found.last_mut().filter(|(own, _)| own.end == at && adds_up(&figures[at - 1], figure));
        match before {
            Some((own, all)) => {
                own.end = at + 1;
                *all = sums(all, &options);
            }
            None => found.push((at..at + 1, options)),
        }
    }
    found
}

fn options(figure: &Figure) -> Vec<(Amount, Unit)> {
    let Some(value) = figure.values.first().copied().filter(|_| figure.kind != Kind::Coded) else { return Vec::new() };
    if figure.unit().is_some_and(is_fahrenheit) {
        return celsius(value).zip(Unit::parse("Cel")).into_iter().collect();
    }
    figure.metric.iter().filter_map(|(one, unit)| Some((value.mul(*one)?, *unit))).collect()
}

fn is_fahrenheit(unit: Unit) -> bool {
    Unit::parse("[degF]") == Some(unit)
}

/// Whether a measure goes on in a smaller one of its kind.
fn adds_up(before: &Figure, figure: &Figure) -> bool {
    let near = before.group != figure.group && figure.span.start.saturating_sub(before.span.end) <= TOGETHER;
    let smaller = before
        .metric
        .iter()
        .any(|(large, unit)| figure.metric.iter().any(|(small, other)| unit == other && small < large));
    near && smaller
}

fn sums(all: &[(Amount, Unit)], more: &[(Amount, Unit)]) -> Vec<(Amount, Unit)> {
    let pairs = all.iter().flat_map(|one| more.iter().map(move |other| (one, other)));
    pairs
        .filter(|(one, other)| one.1 == other.1)
        .filter_map(|(one, other)| Some((one.0.add(other.0)?, one.1)))
        .collect()
}
