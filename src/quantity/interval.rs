//! Intervals with open ends, and how two of them relate.

use super::amount::Amount;
use super::unit::Unit;
use serde::{Deserialize, Serialize};

/// Amounts from `low` to `high`, both included; `None` is an open end. Both open: nothing is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Interval {
    /// Lower end.
    pub low: Option<Amount>,
    /// Upper end.
    pub high: Option<Amount>,
}

/// How a stated interval lies to a canonical one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// The same ends.
    Equal,
    /// Inside, narrower at one or both ends.
    Inside,
    /// Holds the canonical one and more.
    Wider,
    /// They share some amounts.
    Overlapping,
    /// They share none.
    Disjoint,
}

impl Interval {
    /// One exact amount.
    pub fn exact(amount: Amount) -> Self {
        Self { low: Some(amount), high: Some(amount) }
    }
    /// From `low` to `high`.
    pub fn between(low: Amount, high: Amount) -> Self {
        Self { low: Some(low), high: Some(high) }
    }
    /// Whether low is not above high.
    pub fn is_ordered(self) -> bool {
        self.low.zip(self.high).is_none_or(|(low, high)| low <= high)
    }
    /// Both ends changed by a function; `None` when it fails for one.
    pub fn map(self, change: impl Fn(Amount) -> Option<Amount>) -> Option<Self> {
        let low = self.low.map(&change);
        let high = self.high.map(&change);
        if matches!(low, Some(None)) || matches!(high, Some(None)) {
            return None;
        }
        Some(Self { low: low.flatten(), high: high.flatten() })
    }
    /// Converts both ends to another unit.
    pub fn convert(self, from: Unit, to: Unit) -> Option<Self> {
        self.map(|amount| from.convert(amount, to))
    }
    /// Whether `other` lies within `self`.
    pub fn contains(self, other: Self) -> bool {
        let low = self.low.is_none_or(|mine| other.low.is_some_and(|its| its >= mine));
        let high = self.high.is_none_or(|mine| other.high.is_some_and(|its| its <= mine));
        low && high
    }
    /// Whether the two share an amount.
    pub fn overlaps(self, other: Self) -> bool {
        let above = self.low.zip(other.high).is_none_or(|(low, high)| low <= high);
        let below = self.high.zip(other.low).is_none_or(|(high, low)| high >= low);
        above && below
    }
    /// How `self` (stated) lies to `canonical`.
    pub fn relation(self, canonical: Self) -> Relation {
        if self == canonical {
            Relation::Equal
        } else if canonical.contains(self) {
            Relation::Inside
        } else if self.contains(canonical) {
            Relation::Wider
        } else if self.overlaps(canonical) {
            Relation::Overlapping
        } else {
            Relation::Disjoint
        }
    }
}
