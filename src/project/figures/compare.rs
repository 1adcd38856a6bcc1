//! What differs between the figures of a source passage and those of its translation: multisets compared by value.
//!
//! Figures are matched in rounds, the surest first; what no round matches, and is asked for, is a difference. Asked for is what is
//! written in digits, and what a unit follows on both sides; ordinals, codes, noughts and ones without a unit are not.

use super::amounts::same_amount;
use super::{Figure, Kind, bounds, clocks, frequency, measures, shares, units};
use crate::mention::MaskKind;
use crate::quantity::{Amount, Dimension, Unit};

/// A difference.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference<'a> {
    /// The figure of the source.
    pub source: Option<&'a Figure>,
    /// The figure of the translation.
    pub target: Option<&'a Figure>,
    /// In what they differ.
    pub what: What,
}

/// In what two figures differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// The value.
    Value,
    /// The value, by a power of ten.
    PowerOfTen,
    /// The unit.
    Unit,
    /// The translation lacks it.
    Lost,
    /// The source lacks it.
    Added,
    /// At least became at most, or the other way round.
    Bound,
}

/// Figures beyond which two passages are not compared: the work grows with their product.
const MOST: usize = 1_000;

/// The differences between two passages; `None` where there is too much to compare. `dual`: whether one of the languages has a dual, which
/// says "two" by the noun alone.
pub fn compare<'a>(source: &'a [Figure], target: &'a [Figure], dual: bool) -> Option<Vec<Difference<'a>>> {
    if source.len().max(target.len()) > MOST {
        return None;
    }
    let mut table = Table { source, target, dual, mine: vec![None; source.len()], yours: vec![None; target.len()] };
    table.equal_quantities();
    measures::settle(&mut table);
    let often = frequency::settle(&mut table);
    for round in ROUNDS {
        table.round(*round);
    }
    shares::settle(&mut table);
    table.composed();
    clocks::settle((source, &mut table.mine), (target, &mut table.yours));
    clocks::settle((target, &mut table.yours), (source, &mut table.mine));
    let mut found = units::differing(&table);
    found.extend(table.values());
    found.extend(often);
    found.extend(bounds::turned(&table));
    found.extend(clocks::turned(&table));
    Some(once(found))
}

/// One difference for each pair of expressions: both ends of a range differ together.
fn once(all: Vec<Difference<'_>>) -> Vec<Difference<'_>> {
    let mut seen = std::collections::HashSet::new();
    let place = |figure: Option<&Figure>| figure.map(|figure| (figure.block, figure.span));
    all.into_iter().filter(|one| seen.insert((place(one.source), place(one.target)))).collect()
}

type Round = fn(&Figure, &Figure) -> bool;

/// The rounds of matching, the surest first.
const ROUNDS: &[Round] = &[
    |one, other| same_unit(one, other) && likely(one, other),
    |one, other| same_unit(one, other) && any(one, other),
    |one, other| same_class(one, other) && likely(one, other),
    likely,
    any,
    unscaled,
    years,
    clocks,
    shares::same,
];

fn same_unit(one: &Figure, other: &Figure) -> bool {
    one.unit() == other.unit() && same_class(one, other)
}

fn same_class(one: &Figure, other: &Figure) -> bool {
    std::mem::discriminant(&one.kind) == std::mem::discriminant(&other.kind)
}

fn likely(one: &Figure, other: &Figure) -> bool {
    one.values.first().is_some_and(|value| Some(value) == other.values.first())
}

pub(super) fn any(one: &Figure, other: &Figure) -> bool {
    one.values.iter().any(|value| other.values.contains(value))
}

/// The same digits, where a scale word was read on one side only.
fn unscaled(one: &Figure, other: &Figure) -> bool {
    let lone = one.unscaled.is_empty() != other.unscaled.is_empty();
    let digits = |figure: &Figure, other: &Figure| {
        figure.unscaled.first().is_some_and(|value| other.values.first() == Some(value))
    };
    lone && (digits(one, other) || digits(other, one))
}

/// 2011 written "11" in a range of years.
fn years(one: &Figure, other: &Figure) -> bool {
    let (Some(left), Some(right)) = (whole(one), whole(other)) else { return false };
    let (short, long) = (left.min(right), left.max(right));
    (1900..2100).contains(&long) && short < 100 && long % 100 == short
}

/// Hours before and after noon.
fn clocks(one: &Figure, other: &Figure) -> bool {
    let clock = |figure: &Figure| figure.kind == Kind::Masked(MaskKind::Clock);
    let (Some(left), Some(right)) = (whole(one), whole(other)) else { return false };
    (clock(one) || clock(other)) && left.max(right) <= 24 && left % 12 == right % 12
}

pub(super) fn whole(figure: &Figure) -> Option<i64> {
    figure.values.first().and_then(|value| value.to_integer())
}

/// The figures of both sides, and which belong together.
pub(super) struct Table<'a> {
    pub(super) source: &'a [Figure],
    pub(super) target: &'a [Figure],
    /// Whether the number of a noun may say two.
    dual: bool,
    /// The counterpart of each source figure; one beyond all where several, or none, answer it.
    pub(super) mine: Vec<Option<usize>>,
    /// The counterpart of each target figure.
    pub(super) yours: Vec<Option<usize>>,
}

impl<'a> Table<'a> {
    fn join(&mut self, left: usize, right: usize) {
        self.mine[left] = Some(right);
        self.yours[right] = Some(left);
    }

    /// Joins expressions that are equal after conversion ("24 hours" and "a day").
    fn equal_quantities(&mut self) {
        for left in 0..self.source.len() {
            let Some(mine) =
                self.source[left].quantity.filter(|one| one.unit != Unit::ONE && self.mine[left].is_none())
            else {
                continue;
            };
            let equal = |right: &usize| {
                self.yours[*right].is_none()
                    && self.target[*right].quantity.is_some_and(|yours| same_amount(&mine, &yours))
            };
            let same_word = |right: &usize| equal(right) && self.target[*right].unit() == Some(mine.unit);
            let found = (0..self.target.len()).find(same_word).or_else(|| (0..self.target.len()).find(equal));
            if let Some(right) = found {
                self.join_groups(left, right);
            }
        }
    }

    pub(super) fn join_groups(&mut self, left: usize, right: usize) {
        let of = |figures: &[Figure], at: usize| -> Vec<usize> {
            (0..figures.len()).filter(|other| figures[*other].group == figures[at].group).collect()
        };
        for at in of(self.source, left) {
            self.mine[at] = Some(right);
        }
        for at in of(self.target, right) {
            self.yours[at] = Some(left);
        }
    }

    fn round(&mut self, fits: Round) {
        for left in 0..self.source.len() {
            if self.mine[left].is_some() {
                continue;
            }
            let free = |right: &usize| {
                let (mine, yours) = (&self.source[left], &self.target[*right]);
                self.yours[*right].is_none() && !clocks::is_beside_it(mine, yours) && fits(mine, yours)
            };
            if let Some(right) = (0..self.target.len()).find(free) {
                self.join(left, right);
            }
        }
    }

    /// Settles figures put together from several ("1 in 100", "3 times in 2 days") whose digits are all on the other side.
    fn composed(&mut self) {
        for left in 0..self.source.len() {
            if self.mine[left].is_none() && has_parts(&self.source[left], self.target) {
                self.mine[left] = Some(usize::MAX);
                release(&self.source[left], self.target, &mut self.yours);
            }
        }
        for right in 0..self.target.len() {
            if self.yours[right].is_none() && has_parts(&self.target[right], self.source) {
                self.yours[right] = Some(usize::MAX);
                release(&self.target[right], self.source, &mut self.mine);
            }
        }
    }

    /// Figures without a counterpart, joined to what stands in their place.
    fn values(&self) -> Vec<Difference<'a>> {
        let mut lost: Vec<&Figure> = free(self.source, &self.mine);
        let mut added: Vec<&Figure> = free(self.target, &self.yours);
        let mut found = Vec::new();
        for nearness in [near_slip, same_dimension, same_kind] {
            lost.retain(|mine| {
                let at = added.iter().position(|yours| nearness(mine, yours));
                found.extend(at.map(|at| other_value(mine, added.remove(at))));
                at.is_none()
            });
        }
        found.retain(|difference| !is_price(difference));
        let in_noun = |figure: &Figure| self.dual && figure.unit().is_none() && whole(figure) == Some(2);
        let asked = |figure: &Figure| is_asked_for(figure) && !in_noun(figure);
        let lost = lost.into_iter().filter(|figure| asked(figure) && !is_known(figure, self.target));
        found.extend(lost.map(|figure| Difference { source: Some(figure), target: None, what: What::Lost }));
        let added = added.into_iter().filter(|figure| asked(figure) && !is_known(figure, self.source));
        found.extend(added.map(|figure| Difference { source: None, target: Some(figure), what: What::Added }));
        found
    }
}

/// Prices in two currencies: a leaflet names that of its country.
fn is_price(difference: &Difference<'_>) -> bool {
    let money =
        |figure: Option<&Figure>| figure.and_then(Figure::unit).filter(|unit| unit.dimension() == Dimension::Money);
    money(difference.source).zip(money(difference.target)).is_some_and(|(mine, yours)| mine != yours)
}

/// Whether all digits that a figure is put together from stand on the other side.
fn has_parts(figure: &Figure, others: &[Figure]) -> bool {
    let stands = |part: &Vec<Amount>| {
        others.iter().any(|other| {
            part.iter().any(|value| other.values.contains(value) || other.parts.iter().any(|part| part.contains(value)))
        })
    };
    !figure.parts.is_empty() && figure.parts.iter().all(stands)
}

/// Settles the figures of the other side that a composed one is made of.
fn release(figure: &Figure, others: &[Figure], settled: &mut [Option<usize>]) {
    for (at, other) in others.iter().enumerate() {
        let part = figure.parts.iter().any(|part| part.iter().any(|value| other.values.contains(value)));
        if part && settled[at].is_none() {
            settled[at] = Some(usize::MAX);
        }
    }
}

/// Figures that may differ: without a counterpart, and neither ordinal nor code.
fn free<'a>(figures: &'a [Figure], settled: &[Option<usize>]) -> Vec<&'a Figure> {
    let open = figures.iter().zip(settled).filter(|(_, settled)| settled.is_none()).map(|(figure, _)| figure);
    open.filter(|figure| {
        figure.kind != Kind::Coded && (figure.digits || figure.unit().is_some() && !figure.lone || is_dated(figure))
    })
    .collect()
}

fn is_asked_for(figure: &Figure) -> bool {
    let small = figure.values.first().is_some_and(|value| *value <= Amount::ONE && value.is_integer());
    let month = is_dated(figure) && whole(figure).is_some_and(|value| value <= 12);
    let ordinal = figure.kind == Kind::Masked(MaskKind::Ordinal);
    // Noon and midnight have names.
    let clock = figure.kind == Kind::Masked(MaskKind::Clock);
    let named = clock && whole(figure).is_some_and(|hour| hour % 12 == 0);
    figure.digits && !month && !ordinal && !named && (!small || figure.unit().is_some())
}

/// Whether a bare figure stands on the other side too, only less often: texts repeat and leave out such figures freely.
fn is_known(figure: &Figure, others: &[Figure]) -> bool {
    others.iter().filter(|other| !clocks::is_beside_it(figure, other)).any(|other| {
        any(figure, other)
            || unscaled(figure, other)
            || other.parts.iter().any(|part| part.iter().any(|value| figure.values.contains(value)))
    })
}

fn other_value<'a>(source: &'a Figure, target: &'a Figure) -> Difference<'a> {
    let what = if is_power(source, target) { What::PowerOfTen } else { What::Value };
    Difference { source: Some(source), target: Some(target), what }
}

/// Ten, a hundred or a thousand times as much, either way.
fn is_power(one: &Figure, other: &Figure) -> bool {
    let ratio = |left: &Amount, right: &Amount| left.div(*right);
    let power = |ratio: Amount| [10, 100, 1_000].into_iter().any(|ten| ratio == Amount::from(ten));
    let (Some(left), Some(right)) = (one.values.first(), other.values.first()) else { return false };
    ratio(left, right).is_some_and(power) || ratio(right, left).is_some_and(power)
}

fn is_dated(figure: &Figure) -> bool {
    figure.kind == Kind::Masked(MaskKind::Date)
}

fn near_slip(one: &Figure, other: &Figure) -> bool {
    one.digits && other.digits && is_power(one, other) && !is_trivial(one) && !is_trivial(other)
}

fn same_dimension(one: &Figure, other: &Figure) -> bool {
    let units = one.dimension().is_some() && one.dimension() == other.dimension();
    units && (is_asked_for(one) || is_asked_for(other) || one.unit() == other.unit())
}

fn same_kind(one: &Figure, other: &Figure) -> bool {
    let ordinal = |figure: &Figure| figure.kind == Kind::Masked(MaskKind::Ordinal);
    let dates = is_dated(one) && is_dated(other);
    let written =
        one.digits && other.digits && !is_trivial(one) && !is_trivial(other) && ordinal(one) == ordinal(other);
    dates || written && (same_class(one, other) || one.kind == Kind::Bare || other.kind == Kind::Bare)
}

/// Noughts and ones without a unit.
fn is_trivial(figure: &Figure) -> bool {
    figure.unit().is_none()
        && !is_dated(figure)
        && figure.values.first().is_some_and(|value| *value <= Amount::ONE && value.is_integer())
}
