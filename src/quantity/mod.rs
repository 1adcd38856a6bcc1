//! Exact quantities: amounts, units, intervals. No text is read here.

mod amount;
mod interval;
mod unit;

pub use amount::Amount;
pub use interval::{Interval, Relation};
pub use unit::{Dimension, Unit};

use serde::{Deserialize, Serialize};

/// How the ends of a quantity are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Qualifier {
    /// One figure.
    Exact,
    /// From one figure to another.
    Range,
    /// About that much.
    About,
    /// That much or more.
    AtLeast,
    /// That much or less.
    AtMost,
    /// "A few", "several", "a couple".
    Vague,
}

/// One reading of a quantity: an interval in a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Quantity {
    /// The ends, in `unit`.
    pub interval: Interval,
    /// The unit.
    pub unit: Unit,
    /// How the ends are meant.
    pub qualifier: Qualifier,
}

impl Quantity {
    /// A share of one (0.001, "1 in 1,000") as per cent; `None` where it is too large to be counted.
    pub fn as_percent(self) -> Option<Self> {
        let interval = self.interval.map(|end| end.mul(Amount::from(100)))?;
        Some(Self { interval, unit: Unit::PERCENT, ..self })
    }
}
