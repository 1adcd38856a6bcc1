//! Bounds turned round: at least six weeks that became at most six.
//!
//! In: figures with what bounds them. A bound that is denied ("do not take more than 8") is none here: which way it then points depends
//! on the verb, and a lost denial is another rule's finding.

use super::amounts::exact;
use super::compare::{Difference, Table, What};
use super::{Figure, Side, quantities, words};
use crate::mention::Form;
use crate::project::pair::Part;
use crate::quantity::{Amount, Dimension, Interval, Quantity, Unit};
use crate::statement::negation::How;
use crate::statement::{Negation, QuantityStatement};
use std::ops::Range;

/// Which way a bound is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// That much or more.
    Least,
    /// That much or less.
    Most,
}

/// What bounds an interval.
pub(super) fn limit(interval: Interval) -> Option<Limit> {
    match (interval.low, interval.high) {
        (Some(_), None) => Some(Limit::Least),
        (None, Some(_)) => Some(Limit::Most),
        _ => None,
    }
}

/// What bounds a quantity for certain: nothing in its sentence denies, and it does not say by when.
pub(super) fn certain(side: Side<'_>, quantity: &QuantityStatement) -> Option<Limit> {
    let found = limit(quantity.reading.interval).filter(|_| side.pack.has_words)?;
    let text = side.document.blocks.get(quantity.block)?.text.get(quantity.range.clone()).unwrap_or_default();
    let says_no = |one: &&Negation| !matches!(one.how, How::Affirmed | How::Ends);
    let plain = !words::is_latest(side.pack, text);
    (plain && !beside(side, quantity).any(|one| says_no(&one))).then_some(found)
}

/// The words that say no in the sentence of a quantity, outside of it.
fn beside<'a>(side: Side<'a>, quantity: &'a QuantityStatement) -> impl Iterator<Item = &'a Negation> {
    in_sentence(side, quantity).filter(|one| !overlaps(one, quantity))
}

fn overlaps(one: &Negation, quantity: &QuantityStatement) -> bool {
    one.range.start < quantity.range.end && quantity.range.start < one.range.end
}

/// The words that say no in the sentence of a quantity.
fn in_sentence<'a>(side: Side<'a>, quantity: &QuantityStatement) -> impl Iterator<Item = &'a Negation> + use<'a> {
    let within = |range: &&Range<usize>| range.start <= quantity.range.start && quantity.range.end <= range.end;
    let block = side.document.blocks.get(quantity.block);
    let sentence = block.and_then(|block| block.sentences.iter().find(within));
    let sentence = sentence.cloned().or_else(|| Some(0..block?.text.len())).unwrap_or_default();
    let (number, all) = (quantity.block, &side.reading.negations);
    let first = all.partition_point(|one| (one.block, one.range.start) < (number, sentence.start));
    all[first..].iter().take_while(move |one| one.block == number && one.range.start < sentence.end)
}

/// How many denials of the source the translation tells by a bound: "do not take more than 8" by "take at most 8", "do not drive for 24
/// hours" by "wait at least 24 hours". A denial that the bound itself holds goes with the same bound, any other with another one.
pub fn told(source: (Side<'_>, &[Part]), target: (Side<'_>, &[Part])) -> usize {
    let (here, there) = (stated(source), stated(target));
    let bounds: Vec<&QuantityStatement> =
        there.iter().copied().filter(|one| limit(one.reading.interval).is_some()).collect();
    let mut found: Vec<&Negation> = Vec::new();
    for quantity in &here {
        let same = |bound: &QuantityStatement| {
            same_end(&quantity.reading, &bound.reading)
                || is_rate(quantity, bound, &there)
                || is_rate(bound, quantity, &here)
        };
        let told = |one: &Negation| {
            let own = overlaps(one, quantity);
            let limits = |bound: &QuantityStatement| limit(bound.reading.interval) == limit(quantity.reading.interval);
            bounds.iter().any(|bound| limits(bound) == own && same(bound))
        };
        let free = |one: &&Negation| matches!(one.how, How::Denies | How::Either) && !found.contains(one);
        found.extend(in_sentence(source.0, quantity).filter(free).find(|one| told(one)));
    }
    found.len()
}

/// Whether a rate ("8 in 24 hours") says what a count and a length of time of the other side say apart.
fn is_rate(rate: &QuantityStatement, count: &QuantityStatement, lengths: &[&QuantityStatement]) -> bool {
    let end = |quantity: &QuantityStatement| quantity.reading.interval.low.or(quantity.reading.interval.high);
    let apart = rate.form == Form::Rate && count.reading.unit == Unit::ONE;
    let often = end(rate).and_then(|often| often.mul(rate.reading.unit.factor()?)).filter(|_| apart);
    let seconds = |length: &QuantityStatement| {
        let unit = Some(length.reading.unit).filter(|unit| unit.dimension() == Dimension::Time)?;
        end(length)?.mul(unit.factor()?)
    };
    lengths.iter().any(|length| seconds(length).zip(often).and_then(|(length, often)| length.mul(often)) == end(count))
}

fn stated<'a>((side, parts): (Side<'a>, &[Part])) -> Vec<&'a QuantityStatement> {
    parts.iter().flat_map(|part| quantities(side.reading, part)).collect()
}

/// Figures of the same value of which one is at least and the other at most.
pub(super) fn turned<'a>(table: &Table<'a>) -> Vec<Difference<'a>> {
    let pairs = table
        .mine
        .iter()
        .enumerate()
        .filter_map(|(left, right)| Some((&table.source[left], table.target.get((*right)?)?)));
    let turned = pairs.filter(|(one, other)| is_turned(one, other));
    turned
        .map(|(source, target)| Difference { source: Some(source), target: Some(target), what: What::Bound })
        .collect()
}

fn is_turned(one: &Figure, other: &Figure) -> bool {
    let (Some(mine), Some(yours)) = (one.limit, other.limit) else { return false };
    // "At most every 6 hours" leaves at least 6 hours between.
    let period = |figure: &Figure| matches!(figure.form, Some(Form::Period | Form::Rate));
    // "By more than half" is "to less than half".
    let half = [Amount::fraction(1, 2), Some(Amount::from(50))];
    let halved = one.values.first().is_some_and(|value| half.contains(&Some(*value)));
    mine != yours
        && period(one) == period(other)
        && !halved
        && one.quantity.zip(other.quantity).is_some_and(|(one, other)| same_end(&one, &other))
}

fn same_end(mine: &Quantity, yours: &Quantity) -> bool {
    let end = |interval: Interval| exact(interval).or(interval.low.xor(interval.high));
    let converted = yours.interval.convert(yours.unit, mine.unit);
    converted.is_some_and(|yours| end(mine.interval).is_some() && end(mine.interval) == end(yours))
}
