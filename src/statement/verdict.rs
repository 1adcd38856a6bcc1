//! How a stated value is judged against a canonical one: the table of the design, section 4. The first verdict that fits counts.

use crate::facts::{Agreement, QuantityFact, ScopedValue};
use crate::quantity::{Amount, Dimension, Interval, Qualifier, Quantity, Relation, Unit};

/// What a wrong figure looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// Ten, a hundred or a thousand times too large or too small.
    PowerOfTen,
    /// Decimal and grouping signs taken for each other.
    Separator,
    /// The ends of the range are swapped.
    SwappedEnds,
    /// A digit is missing or one too many.
    DroppedDigit,
}

/// The outcome of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Another scope, or nothing to compare with.
    NotCompared,
    /// It says the same.
    Agrees,
    /// The same figures in another unit of the dimension.
    WrongUnit,
    /// Inside the canonical value, but less than all of it.
    Partial,
    /// Another value.
    Conflict(Option<Slip>),
    /// So vague that it could be right, but far off.
    VagueOff,
}

/// A stated value with its other legal readings.
#[derive(Debug, Clone, Copy)]
pub struct Stated<'a> {
    /// The likely reading.
    pub reading: &'a Quantity,
    /// The others.
    pub alternatives: &'a [Quantity],
}

/// What limits a statement: scope concepts, and ages or body weights.
#[derive(Debug, Clone, Copy, Default)]
pub struct Limits<'a> {
    /// Concept ids.
    pub scope: &'a [String],
    /// Ages and weights named with the statement.
    pub bands: &'a [Quantity],
}

/// The canonical value of a fact within limits: that of the scope or band where there is one, else the general one. A band that the
/// facts do not know has no canonical value.
pub fn canonical<'f>(fact: &'f QuantityFact, limits: Limits<'_>) -> Option<&'f ScopedValue> {
    let scoped = |value: &&ScopedValue| value.scope.iter().all(|concept| limits.scope.contains(concept));
    let named =
        |value: &&ScopedValue| value.bands.iter().any(|band| limits.bands.iter().any(|stated| same_band(stated, band)));
    let banded = fact.values.iter().find(|value| !value.bands.is_empty() && scoped(value) && named(value));
    // Where no band is stated, and for those who are above all bands, the value without a band holds.
    if banded.is_some() || !limits.bands.iter().all(|stated| begins_after(stated, fact)) {
        return banded;
    }
    let found = fact.values.iter().find(|value| value.bands.is_empty() && !value.scope.is_empty() && scoped(value));
    found.or_else(|| fact.values.iter().find(|value| value.is_general()))
}

/// Whether a stated age or weight is open upwards and begins where the highest band of the facts ends: "from 16" after "12 to 15".
/// One that begins later ("over 65") is a group that the facts do not know.
fn begins_after(stated: &Quantity, fact: &QuantityFact) -> bool {
    let bands = fact.values.iter().flat_map(|value| &value.bands);
    let ends = bands.filter_map(|band| {
        let stated = stated.interval.convert(stated.unit, band.unit).filter(|interval| interval.high.is_none())?;
        Some((band.interval.high?, stated.low?))
    });
    let ends: Vec<(Amount, Amount)> = ends.collect();
    let follows = |(high, low): &(Amount, Amount)| low >= high && low.sub(*high).is_some_and(|gap| gap <= Amount::ONE);
    ends.iter().any(follows) && ends.iter().all(|(high, low)| low >= high)
}

/// Whether an age or weight in the text means a band of the facts: the same ends, or one inside the band.
fn same_band(stated: &Quantity, band: &Quantity) -> bool {
    let Some(interval) = stated.interval.convert(stated.unit, band.unit) else { return false };
    let within = |outer: Interval, inner: Interval| outer.contains(inner);
    within(band.interval, interval) || interval == band.interval
}

/// Judges a stated value against a fact in a scope.
pub fn judge(stated: Stated<'_>, fact: &QuantityFact, limits: Limits<'_>) -> Verdict {
    let Some(canonical) = canonical(fact, limits) else { return Verdict::NotCompared };
    if let Some(amount) = counted_out(stated.reading, fact, canonical) {
        return judge(Stated { reading: &amount, alternatives: &[] }, fact, limits);
    }
    let readings: Vec<&Quantity> = std::iter::once(stated.reading).chain(stated.alternatives).collect();
    if stated.reading.qualifier == Qualifier::Vague {
        return vague(stated.reading, canonical, fact);
    }
    let accepted: Vec<&ScopedValue> = std::iter::once(canonical).chain(&fact.equivalents).collect();
    if readings.iter().any(|reading| accepted.iter().any(|value| agrees(reading, value))) {
        return Verdict::Agrees;
    }
    let verdicts: Vec<Verdict> = readings.iter().map(|reading| differs(reading, canonical, fact)).collect();
    [Verdict::Agrees, Verdict::WrongUnit, Verdict::Partial]
        .into_iter()
        .find(|verdict| verdicts.contains(verdict))
        .unwrap_or_else(|| {
            let separator = verdicts.len() > 1 && slip(stated.reading, canonical) == Some(Slip::PowerOfTen);
            if separator {
                Verdict::Conflict(Some(Slip::Separator))
            } else {
                verdicts.first().copied().unwrap_or(Verdict::NotCompared)
            }
        })
}

/// A count of things that each have an amount, as that amount: two tablets of 500 mg are 1000 mg.
pub(super) fn counted_out(stated: &Quantity, fact: &QuantityFact, canonical: &ScopedValue) -> Option<Quantity> {
    let each =
        fact.each.filter(|each| stated.unit == Unit::ONE && each.unit.dimension() == canonical.unit.dimension())?;
    let amount = each.interval.low?;
    let interval = stated.interval.map(|count| count.mul(amount))?;
    Some(Quantity { interval, unit: each.unit, qualifier: stated.qualifier })
}

/// Whether two stated values of one fact are compatible: the verdict of one against the other as if it were canonical.
pub fn compatible(one: &Quantity, other: &Quantity, fact: Option<&QuantityFact>) -> bool {
    let counted = |quantity: &Quantity| {
        fact.and_then(|fact| counted_out(quantity, fact, fact.values.first()?)).unwrap_or(*quantity)
    };
    let (one, other) = (&counted(one), &counted(other));
    let value = |quantity: &Quantity| ScopedValue::general(*quantity, crate::source::Span::default());
    let inside = |inner: &Quantity, outer: &Quantity| {
        converted(inner, outer.unit).is_some_and(|interval| {
            matches!(
                interval.relation(outer.interval),
                Relation::Equal | Relation::Inside | Relation::Overlapping | Relation::Wider
            )
        })
    };
    one.qualifier == Qualifier::Vague
        || other.qualifier == Qualifier::Vague
        || agrees(one, &value(other))
        || agrees(other, &value(one))
        || inside(one, other)
}

/// Whether two stated values of one fact are the same: equal, a bound that is one end, about that much, or vague.
pub fn same(one: &Quantity, other: &Quantity) -> bool {
    let value = |quantity: &Quantity| ScopedValue::general(*quantity, crate::source::Span::default());
    let vague = one.qualifier == Qualifier::Vague || other.qualifier == Qualifier::Vague;
    vague || agrees(one, &value(other)) || agrees(other, &value(one))
}

/// The stated ends in another unit. A rate is the period between: twice a year is every half year.
pub(super) fn converted(stated: &Quantity, unit: Unit) -> Option<Interval> {
    if stated.unit.dimension() != Dimension::Rate || unit.dimension() != Dimension::Time {
        return stated.interval.convert(stated.unit, unit);
    }
    let base = stated.unit.factor()?;
    let period = |rate: Amount| Amount::ONE.div(rate.mul(base)?)?.div(unit.factor()?);
    let turned = stated.interval.map(period)?;
    Some(Interval { low: turned.high, high: turned.low })
}

/// Whether the ends that are stated are the canonical figures, whatever the unit.
pub(super) fn same_figures(stated: &Quantity, canonical: &ScopedValue) -> bool {
    let (mine, its) = (stated.interval, canonical.interval);
    let ends = [(mine.low, its.low), (mine.high, its.high)];
    // A bound has the same figures as a single canonical one, not as a range that it shares one end with.
    let whole = mine == its || (its.low == its.high || its.low.is_none() || its.high.is_none());
    let all = whole && ends.iter().all(|(mine, its)| mine.is_none() || mine == its);
    mine.low.or(mine.high).is_some()
        && (all || is_its_bound(mine, its))
        && stated.unit.dimension() == canonical.unit.dimension()
}

/// Equal, at most the upper end, at least the lower end, or about that much.
fn agrees(stated: &Quantity, canonical: &ScopedValue) -> bool {
    let Some(interval) = converted(stated, canonical.unit) else { return false };
    let value = canonical.interval;
    let same = match stated.qualifier {
        Qualifier::AtLeast => interval.low == value.low,
        Qualifier::AtMost => interval.high == value.high,
        _ => interval == value || is_its_bound(interval, value),
    };
    let loose = stated.qualifier == Qualifier::About
        || canonical.qualifier == Qualifier::About
        || !stated.unit.converts_exactly(canonical.unit);
    same || (loose && near(interval, value))
}

/// A single figure that is the one end a canonical bound has: "18 years" for "at least 18 years".
fn is_its_bound(interval: Interval, value: Interval) -> bool {
    let single = interval.low.is_some() && interval.low == interval.high;
    single && (value.low.is_none() || value.high.is_none()) && interval.low == value.low.or(value.high)
}

/// Whether all ends lie within ten per cent.
fn near(one: Interval, other: Interval) -> bool {
    let close = |left: Option<Amount>, right: Option<Amount>| match (left, right) {
        (Some(left), Some(right)) => {
            let slack = right.abs().div(Amount::from(10)).unwrap_or(Amount::ZERO);
            left.sub(right).is_some_and(|difference| difference.abs() <= slack)
        }
        (None, None) => true,
        _ => false,
    };
    close(one.low, other.low) && close(one.high, other.high)
}

fn differs(stated: &Quantity, canonical: &ScopedValue, fact: &QuantityFact) -> Verdict {
    if same_figures(stated, canonical) && stated.unit != canonical.unit {
        return Verdict::WrongUnit;
    }
    let Some(interval) = converted(stated, canonical.unit) else { return Verdict::Conflict(None) };
    let relation = interval.relation(canonical.interval);
    let allowed = match fact.agrees {
        Agreement::Exact => false,
        Agreement::Within => relation == Relation::Inside || bound_inside(stated, interval, canonical.interval),
        Agreement::Overlap => matches!(relation, Relation::Inside | Relation::Overlapping | Relation::Wider),
    };
    if allowed {
        return Verdict::Agrees;
    }
    if relation == Relation::Inside
        || bound_inside(stated, interval, canonical.interval)
        || is_inside_by_short_months(stated, canonical)
    {
        return Verdict::Partial;
    }
    Verdict::Conflict(slip(stated, canonical))
}

/// Weeks of a month as people count them.
const WEEKS: i64 = 4;

/// "A month and a half" for six weeks: months counted as four weeks each, where the figures are then inside the canonical value.
fn is_inside_by_short_months(stated: &Quantity, canonical: &ScopedValue) -> bool {
    let month = Unit::parse("mo") == Some(stated.unit);
    let weeks = Unit::parse("wk").filter(|_| month && !canonical.unit.is_calendar());
    let stated = weeks.and_then(|weeks| {
        let counted = stated.interval.map(|months| months.mul(Amount::from(WEEKS)))?;
        counted.convert(weeks, canonical.unit)
    });
    stated.is_some_and(|stated| canonical.interval.contains(stated))
}

/// "Up to five" or "at least four" where the canonical value is three to six. Of a canonical bound the opposite one says the contrary.
fn bound_inside(stated: &Quantity, interval: Interval, canonical: Interval) -> bool {
    let within = |end: Option<Amount>| end.is_some_and(|end| canonical.contains(Interval::exact(end)));
    match stated.qualifier {
        Qualifier::AtLeast => canonical.high.is_some() && canonical.low.is_some() && within(interval.low),
        Qualifier::AtMost => canonical.high.is_some() && canonical.low.is_some() && within(interval.high),
        _ => false,
    }
}

/// What slip would explain a wrong value.
fn slip(stated: &Quantity, canonical: &ScopedValue) -> Option<Slip> {
    let interval = converted(stated, canonical.unit)?;
    let value = canonical.interval;
    let swapped = interval.low == value.high && interval.high == value.low && interval.low != interval.high;
    if swapped {
        return Some(Slip::SwappedEnds);
    }
    let ratios: Vec<Amount> = [(interval.low, value.low), (interval.high, value.high)]
        .into_iter()
        .filter_map(|(mine, its)| mine.zip(its).and_then(|(mine, its)| mine.div(its)))
        .filter(|ratio| *ratio != Amount::ONE)
        .collect();
    let power = |ratio: &Amount| {
        [10, 100, 1000]
            .into_iter()
            .any(|ten| *ratio == Amount::from(ten) || ratio.mul(Amount::from(ten)) == Some(Amount::ONE))
    };
    if !ratios.is_empty() && ratios.iter().all(power) {
        return Some(Slip::PowerOfTen);
    }
    dropped_digit(stated.interval, value).then_some(Slip::DroppedDigit)
}

/// One end differs from the canonical one by a single digit more or less.
fn dropped_digit(stated: Interval, canonical: Interval) -> bool {
    let pairs = [(stated.low, canonical.low), (stated.high, canonical.high)];
    let one_off = |mine: Amount, its: Amount| {
        let (mine, its) = (mine.to_decimal(), its.to_decimal());
        let (short, long) = if mine.len() < its.len() { (mine, its) } else { (its, mine) };
        long.len() == short.len() + 1
            && long
                .char_indices()
                .any(|(at, letter)| letter.is_ascii_digit() && format!("{}{}", &long[..at], &long[at + 1..]) == short)
    };
    let mut dropped = false;
    for (mine, its) in pairs {
        match (mine, its) {
            (Some(mine), Some(its)) if mine == its => {}
            (Some(mine), Some(its)) if one_off(mine, its) => dropped = true,
            (None, None) => {}
            _ => return false,
        }
    }
    dropped
}

/// A vague value agrees where its plausible band (a couple 2 to 3, a few 2 to 7) overlaps the canonical value or comes near.
fn vague(stated: &Quantity, canonical: &ScopedValue, fact: &QuantityFact) -> Verdict {
    if !fact.vague_allowed {
        return Verdict::Conflict(None);
    }
    let band = if stated.interval.low.is_some() { (2, 3) } else { (2, 7) };
    let band = Interval::between(Amount::from(band.0), Amount::from(band.1));
    let Some(band) = band.convert(stated.unit, canonical.unit) else { return Verdict::NotCompared };
    let widened = Interval {
        low: band.low.and_then(|low| low.div(Amount::from(3))),
        high: band.high.and_then(|high| high.mul(Amount::from(3))),
    };
    if widened.overlaps(canonical.interval) { Verdict::Agrees } else { Verdict::VagueOff }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::read;

    const FACTS: &str = "topic = \"t\"\nsource-language = \"en\"\nversion = \"1\"\ndate = 2026-01-01\napproved-by = \"x\"\n\n\
                         [quantity.dose]\nvalue = \"500–1000 mg\"\nabout = [\"dose\"]\n\n\
                         [[quantity.dose.scope]]\nage = \"12–15 a\"\nvalue = \"500 mg\"\n";

    /// The upper end of the canonical dose for those of an age.
    fn dose(low: i64, high: Option<i64>) -> Option<String> {
        let (facts, _) = read("facts.toml", FACTS);
        let unit = Unit::parse("a")?;
        let interval = Interval { low: Some(Amount::from(low)), high: high.map(Amount::from) };
        let band = Quantity { interval, unit, qualifier: Qualifier::AtLeast };
        let value = canonical(facts.as_ref()?.quantity("dose")?, Limits { scope: &[], bands: &[band] })?;
        value.interval.high.map(Amount::to_decimal)
    }

    #[test]
    fn the_value_without_a_band_holds_above_all_bands() {
        assert_eq!(dose(12, Some(15)).as_deref(), Some("500"));
        assert_eq!(dose(16, None).as_deref(), Some("1000"));
        for (low, high) in [(65, None), (6, Some(11)), (10, None), (16, Some(64))] {
            assert_eq!(dose(low, high), None, "{low} {high:?}");
        }
    }
}
