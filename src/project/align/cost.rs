//! What a step of an alignment costs, in hundredths of a negative natural logarithm of its probability.
//!
//! The numbers of Gale and Church: how often units pair one to one, are left out or are joined, and the variance of lengths. The mean
//! ratio of lengths is taken from the two texts, since writing systems differ in it, and from what is usual between the two languages.

use super::{Step, Unit};
use crate::document::BlockKind;
use crate::project::marks::{self, Side};
use std::mem::discriminant;

/// More than any way costs.
pub(super) const UNREACHABLE: i32 = i32::MAX / 2;

/// The steps, the likeliest first.
pub(super) const STEPS: [Step; 6] = [(1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (2, 2)];

/// What each step costs before lengths count: its probability is 0.89, 0.01 for what stands alone, of any length,
/// 0.0445 and 0.011 for what is joined.
const PRIORS: [i32; 6] = [12, 450, 450, 311, 311, 451];

/// What it costs when one more stands alone after another: parts are left out or added as a whole.
const ONE_MORE_ALONE: i32 = 150;

/// What it costs less when that begins at a heading.
const WHOLE_PART: i32 = 60;

/// Variance of the length of a translation for each letter of its source.
const VARIANCE: f64 = 6.8;
/// What the lengths of a pair can cost at most.
const MOST_FOR_LENGTH: f64 = 700.0;
/// What a pair of different kinds costs more: a heading never pairs with text.
const OTHER_KIND: i32 = 1500;
/// A list may become prose, and the other way round.
const LIST_AND_PROSE: i32 = 250;
/// The same kind at another level, depth or numbering, or another column.
const OTHER_LEVEL: i32 = 60;
/// What a figure on both sides is worth, up to four of them.
const SHARED_FIGURE: i32 = 150;
/// Figures that count.
const MOST_FIGURES: usize = 4;
/// What a concept that both sides name is worth, up to four of them.
const SHARED_CONCEPT: i32 = 60;
/// What it costs to join a part that names concepts to a passage of which the other side names none of them.
const STRANGE: i32 = 250;

/// The ratio of lengths of two texts.
pub(super) struct Scale {
    ratio: f64,
}

impl Scale {
    pub(super) fn new(source: (Side<'_>, &[Unit]), target: (Side<'_>, &[Unit])) -> Self {
        Self { ratio: marks::ratio((source.0, length(source.1)), (target.0, length(target.1))) }
    }

    /// What a step costs that takes these units; `goes_on` when the step before it was of the same form.
    pub(super) fn cost(&self, step: usize, (source, target): (&[Unit], &[Unit]), goes_on: bool) -> i32 {
        if source.is_empty() || target.is_empty() {
            let part = source.iter().chain(target).any(|unit| matches!(unit.kind, BlockKind::Heading(_)));
            return if goes_on { ONE_MORE_ALONE } else { PRIORS[step] - if part { WHOLE_PART } else { 0 } };
        }
        let lengths = self.lengths(length(source), length(target));
        PRIORS[step] + kinds(source, target) + lengths
            - shared_figures(source, target)
            - shared_concepts(source, target)
            + strange(source, target)
    }

    /// What the lengths of two units cost as a pair.
    fn lengths(&self, source: f64, target: f64) -> i32 {
        let mean = f64::midpoint(source, target / self.ratio).max(1.0);
        let deviation = (target - source * self.ratio).abs() / (VARIANCE * mean).sqrt() / self.ratio.sqrt();
        #[expect(clippy::cast_possible_truncation, reason = "bounded by MOST_FOR_LENGTH")]
        let cost = (100.0 * tail(deviation)).min(MOST_FOR_LENGTH) as i32;
        cost
    }
}

#[expect(clippy::cast_precision_loss, reason = "lengths of texts are far below 2^52")]
fn length(units: &[Unit]) -> f64 {
    units.iter().map(|unit| unit.length as f64).sum()
}

/// The negative logarithm of the probability that a normal variable is further off than this, either way (Abramowitz and Stegun 7.1.26;
/// beyond 4 the first term of the asymptotic series).
fn tail(deviation: f64) -> f64 {
    let x = deviation / std::f64::consts::SQRT_2;
    if x > 4.0 {
        return x * x + (x * std::f64::consts::PI.sqrt()).ln();
    }
    let t = 1.0 / (1.0 + 0.327_591_1 * x);
    let polynomial =
        t * (0.254_829_592 + t * (-0.284_496_736 + t * (1.421_413_741 + t * (-1.453_152_027 + t * 1.061_405_429))));
    x * x - polynomial.ln()
}

/// What the kinds of the units cost as a pair.
fn kinds(source: &[Unit], target: &[Unit]) -> i32 {
    let Some((first, second)) = source.first().zip(target.first()) else { return 0 };
    let joined = source.len() + target.len() > 2;
    let mixed = |units: &[Unit]| units.iter().any(|unit| discriminant(&unit.kind) != discriminant(&units[0].kind));
    let single = |kind: BlockKind| matches!(kind, BlockKind::Heading(_) | BlockKind::Cell { .. });
    if joined && (mixed(source) || mixed(target) || single(first.kind) || single(second.kind)) {
        return OTHER_KIND;
    }
    match (first.kind, second.kind) {
        (mine, yours) if mine == yours => 0,
        (mine, yours) if discriminant(&mine) == discriminant(&yours) => OTHER_LEVEL,
        (BlockKind::Paragraph, BlockKind::ListItem { .. }) | (BlockKind::ListItem { .. }, BlockKind::Paragraph) => {
            LIST_AND_PROSE
        }
        _ => OTHER_KIND,
    }
}

/// What the figures that both sides share are worth.
fn shared_figures(source: &[Unit], target: &[Unit]) -> i32 {
    let yours: Vec<u32> = target.iter().flat_map(|unit| unit.figures.iter().copied()).take(64).collect();
    let mine = source.iter().flat_map(|unit| &unit.figures).take(64);
    let shared = mine.filter(|figure| yours.contains(figure)).take(MOST_FIGURES).count();
    SHARED_FIGURE * i32::try_from(shared).unwrap_or_default()
}

fn names(units: &[Unit], concept: u64) -> bool {
    units.iter().any(|unit| unit.concepts.binary_search(&concept).is_ok())
}

/// What the concepts that both sides name are worth.
fn shared_concepts(source: &[Unit], target: &[Unit]) -> i32 {
    let mine = source.iter().flat_map(|unit| &unit.concepts).take(64);
    let shared = mine.filter(|concept| names(target, **concept)).take(MOST_FIGURES).count();
    SHARED_CONCEPT * i32::try_from(shared).unwrap_or_default()
}

/// What it costs that one of several joined parts speaks of what the other side does not name.
fn strange(source: &[Unit], target: &[Unit]) -> i32 {
    let odd = |units: &[Unit], others: &[Unit]| {
        let lone =
            |unit: &&Unit| !unit.concepts.is_empty() && !unit.concepts.iter().any(|concept| names(others, *concept));
        if units.len() > 1 { units.iter().filter(lone).count() } else { 0 }
    };
    STRANGE * i32::try_from(odd(source, target) + odd(target, source)).unwrap_or_default()
}
