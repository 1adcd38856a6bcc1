//! The same figures in another unit: "5 mg" that became "5 g".
//!
//! In: the figures of both sides, joined. Out: pairs whose units differ, and are not the same amount.

use super::Figure;
use super::amounts::same_amount;
use super::compare::{Difference, Table, What, any};
use crate::quantity::Dimension;

/// Pairs of equal figures with different units of one dimension.
pub(super) fn differing<'a>(table: &Table<'a>) -> Vec<Difference<'a>> {
    let pairs = table
        .mine
        .iter()
        .enumerate()
        .filter_map(|(left, right)| Some((&table.source[left], table.target.get((*right)?)?)));
    let differing = pairs.filter(|(one, other)| is_other_unit(one, other));
    let mut found: Vec<Difference<'a>> =
        differing.map(|(one, other)| Difference { source: Some(one), target: Some(other), what: What::Unit }).collect();
    if found.is_empty() {
        found.extend(elsewhere(table).or_else(|| converted(table)));
    }
    found
}

/// A range over two units that was put together although the other side has one unit ("2 weeks to 4.7 days", "2 to 4.7 days").
fn converted<'a>(table: &Table<'a>) -> Option<Difference<'a>> {
    let (mine, yours) = (odd_end(table.source, table.target), odd_end(table.target, table.source));
    let (source, target) = yours.map(|(made, plain)| (plain, made)).or(mine)?;
    Some(Difference { source: Some(source), target: Some(target), what: What::Unit })
}

/// A unit that only one side names, in the place of one that only the other side names, with different figures of one expression
/// ("4.8 (3 to 7.2) days" and "4.8 weeks (3 to 7.2)").
fn elsewhere<'a>(table: &Table<'a>) -> Option<Difference<'a>> {
    let only = |figures: &'a [Figure], others: &'a [Figure]| {
        figures
            .iter()
            .filter(|figure| figure.digits && figure.dimension().is_some_and(is_exact_dimension))
            .find(|figure| others.iter().all(|other| other.unit() != figure.unit()))
    };
    let (mine, yours) = (only(table.source, table.target)?, only(table.target, table.source)?);
    let settled = table.mine.iter().zip(table.source).all(|(to, figure)| to.is_some() || !figure.digits);
    let place = |figures: &[Figure], figure: &Figure| figures.iter().position(|other| std::ptr::eq(other, figure));
    let joined = place(table.source, mine).and_then(|at| table.mine[at]) == place(table.target, yours);
    let kin = mine.dimension() == yours.dimension() && !any(mine, yours) && !joined;
    let equal = table
        .source
        .iter()
        .any(|one| one.quantity.is_some_and(|one| yours.quantity.is_some_and(|two| same_amount(&one, &two))));
    (settled && kin && !equal).then_some(Difference { source: Some(mine), target: Some(yours), what: What::Unit })
}

/// A figure put together from several, and one of the other side that has its unit and one of its digits but none of its values.
fn odd_end<'a>(figures: &'a [Figure], others: &'a [Figure]) -> Option<(&'a Figure, &'a Figure)> {
    let made =
        figures.iter().filter(|figure| !figure.parts.is_empty() && figure.dimension().is_some_and(is_exact_dimension));
    let mut pairs = made.flat_map(|made| others.iter().map(move |other| (made, other)));
    pairs.find(|(made, other)| {
        let same = other.parts.is_empty() && other.digits && other.unit() == made.unit();
        let part = made.parts.iter().any(|part| part.iter().any(|value| other.values.contains(value)));
        let value = figures.iter().any(|figure| figure.group == made.group && any(figure, other));
        same && part && !value
    })
}

/// The same figures in two units of one dimension that are not the same amount.
fn is_other_unit(one: &Figure, other: &Figure) -> bool {
    let (Some(mine), Some(yours)) = (one.quantity, other.quantity) else { return false };
    // Signs of money mean several currencies, and a rate is put in many ways.
    let kin = mine.unit != yours.unit
        && mine.unit.dimension() == yours.unit.dimension()
        && is_exact_dimension(mine.unit.dimension());
    kin && any(one, other) && !same_amount(&mine, &yours)
}

fn is_exact_dimension(dimension: Dimension) -> bool {
    !matches!(dimension, Dimension::Count | Dimension::Money | Dimension::Rate | Dimension::Percent)
}
