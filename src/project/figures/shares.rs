//! Shares, which are said as a ratio, a fraction or a percentage: "1 in 1,000" and "0.1 %", "half of them" and "50 %".

use super::Figure;
use super::amounts::is_near;
use super::compare::Table;
use crate::mention::Form;
use crate::quantity::{Amount, Dimension};
use crate::statement::QuantityStatement;

/// How far a percentage may be off its fraction, in hundredths of the share: two thirds are 67 %.
const ROUNDED: i128 = 2;

/// What a ratio of one in so many is put together from, whatever scale words it is written with: that many.
pub(super) fn parts(quantity: &QuantityStatement) -> Option<Vec<Vec<Amount>>> {
    let interval = quantity.reading.interval;
    let ratio = quantity.form == Form::Ratio && interval.low == interval.high;
    let many = ratio.then(|| Amount::ONE.div(interval.low?)).flatten().filter(|many| many.is_integer())?;
    Some(vec![vec![many]])
}

/// Whether one figure is a percentage and the other a fraction or a ratio of the same share.
pub(super) fn same(one: &Figure, other: &Figure) -> bool {
    let percent = |figure: &Figure| figure.dimension() == Some(Dimension::Percent);
    let share = |figure: &Figure| {
        let value = figure.values.first().copied()?;
        if percent(figure) { value.div(Amount::from(100)) } else { Some(value).filter(|_| figure.unit().is_none()) }
    };
    let fraction = |figure: &Figure| figure.form == Some(Form::Ratio) || !figure.digits;
    let kinds = percent(one) && fraction(other) || percent(other) && fraction(one);
    let equal =
        || share(one).zip(share(other)).is_some_and(|(one, other)| one < Amount::ONE && is_near(one, other, ROUNDED));
    kinds && equal()
}

/// Settles rates in words whose count and length of time stand apart on the other side: "three times in the past 12 months".
pub(super) fn settle(table: &mut Table<'_>) {
    counted_in((table.source, &mut table.mine), (table.target, &mut table.yours));
    counted_in((table.target, &mut table.yours), (table.source, &mut table.mine));
}

/// Figures of a side, with their counterparts.
type Open<'a, 'b> = (&'a [Figure], &'b mut Vec<Option<usize>>);

fn counted_in((own, mine): Open<'_, '_>, (others, yours): Open<'_, '_>) {
    for at in 0..own.len() {
        let whole = |other: usize| others.get(other).is_none_or(|other| other.unit().is_some());
        let Some(apart) = count_and_length(&own[at], others).filter(|_| !mine[at].is_some_and(whole)) else { continue };
        mine[at] = Some(apart[0]);
        for other in apart {
            yours[other] = yours[other].or(Some(at));
        }
    }
}

/// The count and the length of time that a rate is made of, where both stand among these figures.
fn count_and_length(rate: &Figure, others: &[Figure]) -> Option<[usize; 2]> {
    if rate.form != Some(Form::Rate) {
        return None;
    }
    let often = rate.values.first()?.mul(rate.unit()?.factor()?)?;
    (0..others.len()).find_map(|at| {
        let unit = others[at].unit().filter(|unit| unit.dimension() == Dimension::Time)?;
        let count = others[at].values.first()?.mul(unit.factor()?)?.mul(often).filter(|count| count.is_integer())?;
        let counted = others.iter().position(|other| other.unit().is_none() && other.values.contains(&count))?;
        Some([counted, at])
    })
}
