//! How often: a rate ("twice a day") and a period ("every 12 hours") are one thing, compared by how often it is in a day.

use super::Figure;
use super::amounts::is_near;
use super::compare::{Difference, Table, What};
use crate::mention::Form;
use crate::quantity::Amount;

/// How far two frequencies may be off, in hundredths: a month is some four weeks.
const CALENDAR: i128 = 9;

/// Joins what is as often on both sides; where one is left on either side, they differ.
pub(super) fn settle<'a>(table: &mut Table<'a>) -> Option<Difference<'a>> {
    let (mine, yours) = (frequencies(table.source), frequencies(table.target));
    for (left, one) in &mine {
        let free = |(right, other): &&(usize, Amount)| table.yours[*right].is_none() && is_near(*one, *other, CALENDAR);
        if table.mine[*left].is_none()
            && let Some((right, _)) = yours.iter().find(free)
        {
            table.join_groups(*left, *right);
        }
    }
    let open = |all: &[(usize, Amount)], settled: &[Option<usize>]| -> Vec<(usize, Amount)> {
        all.iter().filter(|(at, _)| settled[*at].is_none()).copied().collect()
    };
    let (mine, yours) = (open(&mine, &table.mine), open(&yours, &table.yours));
    let ([(left, one)], [(right, other)]) = (mine.as_slice(), yours.as_slice()) else { return None };
    let (source, target) = (&table.source[*left], &table.target[*right]);
    let certain = is_other((source, *one), (target, *other), table.target)
        && is_other((target, *other), (source, *one), table.source);
    certain.then(|| {
        table.join_groups(*left, *right);
        Difference { source: Some(source), target: Some(target), what: What::Value }
    })
}

/// Figures that say how often, with how often that is in a second; a range or a bound leaves it open.
fn frequencies(figures: &[Figure]) -> Vec<(usize, Amount)> {
    let of = |(at, figure): (usize, &Figure)| Some((at, in_a_second(figure)?));
    figures.iter().enumerate().filter_map(of).collect()
}

/// How often it is in a second.
pub(super) fn in_a_second(figure: &Figure) -> Option<Amount> {
    let quantity = figure.quantity?;
    let value = super::amounts::exact(quantity.interval).filter(|value| !value.is_zero())?;
    let length = value.mul(quantity.unit.factor()?)?;
    match figure.form? {
        Form::Rate => Some(length),
        Form::Period => Amount::ONE.div(length),
        _ => None,
    }
}

/// Whether a frequency really differs from that of the other side. "Two a day" may be said as "two" and "daily", and "daily" may stand
/// beside words such as "morning and evening".
fn is_other((one, often): (&Figure, Amount), (other, _): (&Figure, Amount), others: &[Figure]) -> bool {
    if one.form != Some(Form::Rate) || other.form != Some(Form::Period) {
        return true;
    }
    let period = other.quantity.and_then(|quantity| quantity.unit.factor());
    let count = period.and_then(|period| often.mul(period));
    let beside = others
        .iter()
        .any(|figure| figure.unit().is_none() && count.is_some_and(|count| figure.values.contains(&count)));
    let once = other.values.first() == Some(&Amount::ONE);
    !once || other.counted && !beside
}
