//! When two quantities of two languages are the same amount.

use crate::quantity::{Amount, Dimension, Interval, Quantity, Unit};

/// How far months may be off when they are said in weeks or days, in hundredths.
const CALENDAR: i128 = 9;
/// How far a measure of another system may be off when it is said in metric units, in hundredths: such figures are rounded.
const ROUNDED: i128 = 11;
/// How far a temperature may be off, in hundredths of a degree Celsius.
const ROUNDED_DEGREES: i128 = 30;

/// Whether two quantities are equal after a conversion, a bound and a single value of the same figure too.
pub(super) fn same_amount(one: &Quantity, other: &Quantity) -> bool {
    if !one.unit.converts_exactly(other.unit) {
        return same_calendar(one, other);
    }
    let Some(converted) = other.interval.convert(other.unit, one.unit) else { return false };
    // "Within 48 hours" and "in two days": a single value goes with a bound of that value.
    let of_bound = |bound: Interval, single: Interval| {
        let open = bound.low.is_none() || bound.high.is_none();
        open && exact(single).is_some() && bound.low.or(bound.high) == single.low
    };
    let same = |mine: Interval| mine == converted || of_bound(mine, converted) || of_bound(converted, mine);
    same(one.interval) || in_idiom(one, other) || in_idiom(other, one)
}

/// The one value of an interval that is no range.
pub(super) fn exact(interval: Interval) -> Option<Amount> {
    interval.low.filter(|low| interval.high == Some(*low))
}

/// Eight and fifteen days, which count the first one too, are one and two weeks.
fn in_idiom(days: &Quantity, weeks: &Quantity) -> bool {
    let ends = (days.interval.low.or(days.interval.high), weeks.interval.low.or(weeks.interval.high));
    let (Some(day), Some(week)) = ends else { return false };
    let known = [(8, 1), (15, 2)].map(|(day, week)| (Amount::from(day), Amount::from(week)));
    let single = |quantity: &Quantity| {
        quantity.interval.low.is_none() || quantity.interval.high.is_none() || exact(quantity.interval).is_some()
    };
    days.unit == Unit::DAY && weeks.unit == Unit::WEEK && single(days) && single(weeks) && known.contains(&(day, week))
}

/// A month is some four weeks: whether all ends of the two are about the same.
fn same_calendar(one: &Quantity, other: &Quantity) -> bool {
    let Some(converted) = other.interval.convert(other.unit, one.unit) else { return false };
    let near = |mine: Option<Amount>, yours: Option<Amount>| match (mine, yours) {
        (Some(mine), Some(yours)) => is_near(mine, yours, CALENDAR),
        (None, None) => true,
        _ => false,
    };
    one.unit.dimension() == Dimension::Time
        && near(one.interval.low, converted.low)
        && near(one.interval.high, converted.high)
}

/// Whether two amounts differ by no more than so many hundredths of the larger one.
pub(super) fn is_near(one: Amount, other: Amount, hundredths: i128) -> bool {
    let most = Amount::fraction(hundredths, 100).and_then(|part| one.abs().max(other.abs()).mul(part));
    one.sub(other).zip(most).is_some_and(|(difference, most)| difference.abs() <= most)
}

/// Whether an amount in a metric unit is, rounded, what a quantity in the same dimension says.
pub(super) fn is_rounded((one, unit): (Amount, Unit), (other, other_unit): (Amount, Unit)) -> bool {
    if unit.dimension() == Dimension::Temperature {
        let most = Amount::fraction(ROUNDED_DEGREES, 100);
        let off = one.sub(other).zip(most).is_some_and(|(difference, most)| difference.abs() <= most);
        return unit == other_unit && off;
    }
    other_unit.convert(other, unit).is_some_and(|other| is_near(one, other, ROUNDED))
}

/// Degrees Fahrenheit in degrees Celsius.
pub(super) fn celsius(fahrenheit: Amount) -> Option<Amount> {
    fahrenheit.sub(Amount::from(32))?.mul(Amount::fraction(5, 9)?)
}
