//! When two quantities of two languages are the same amount.

use crate::quantity::{Interval, Quantity};

/// Whether two quantities are equal after an exact conversion, a bound and a single value of the same figure too.
pub(super) fn same_amount(one: &Quantity, other: &Quantity) -> bool {
    let exact = one.unit.converts_exactly(other.unit);
    let converted = other.interval.convert(other.unit, one.unit).filter(|_| exact);
    // "Within 48 hours" and "in two days": a single value goes with a bound of that value.
    converted.is_some_and(|other| {
        let of_bound = |bound: Interval, single: Interval| {
            let (open, is_single) = (bound.low.is_none() || bound.high.is_none(), single.low == single.high);
            open && is_single && single.low.is_some() && bound.low.or(bound.high) == single.low
        };
        one.interval == other || of_bound(one.interval, other) || of_bound(other, one.interval)
    })
}
