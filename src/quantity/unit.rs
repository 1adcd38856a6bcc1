//! Units by their UCUM codes (<https://ucum.org>), ISO 4217 codes for money, and conversions within a dimension.

use super::amount::Amount;
use serde::{Deserialize, Serialize};
use std::fmt;

/// What a unit measures. Only units of one dimension convert into each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Dimension {
    /// A bare figure.
    Count,
    /// Seconds to years.
    Time,
    /// Micrometres to kilometres.
    Length,
    /// Micrograms to kilograms.
    Mass,
    /// Millilitres and litres.
    Volume,
    /// Per cent.
    Percent,
    /// Degrees.
    Temperature,
    /// Mass per body mass.
    Dose,
    /// So many times in a period.
    Rate,
    /// Money.
    Money,
}

struct Row {
    code: &'static str,
    dimension: Dimension,
    numerator: i64,
    denominator: i64,
}

const fn row(code: &'static str, dimension: Dimension, numerator: i64, denominator: i64) -> Row {
    Row { code, dimension, numerator, denominator }
}

use Dimension::{Count, Dose, Length, Mass, Money, Percent, Rate, Temperature, Time, Volume};

/// Factor to the dimension's base unit. A month is 365.2425 / 12 days and a year 365.2425 days: against days these are approximate.
const TABLE: &[Row] = &[
    row("1", Count, 1, 1),
    row("s", Time, 1, 1),
    row("min", Time, 60, 1),
    row("h", Time, 3_600, 1),
    row("d", Time, 86_400, 1),
    row("wk", Time, 604_800, 1),
    row("mo", Time, 2_629_746, 1),
    row("a", Time, 31_556_952, 1),
    row("nm", Length, 1, 1_000_000),
    row("um", Length, 1, 1_000),
    row("mm", Length, 1, 1),
    row("cm", Length, 10, 1),
    row("dm", Length, 100, 1),
    row("m", Length, 1_000, 1),
    row("km", Length, 1_000_000, 1),
    row("ug", Mass, 1, 1_000),
    row("mg", Mass, 1, 1),
    row("g", Mass, 1_000, 1),
    row("kg", Mass, 1_000_000, 1),
    row("ul", Volume, 1, 1_000),
    row("ml", Volume, 1, 1),
    row("cl", Volume, 10, 1),
    row("dl", Volume, 100, 1),
    row("l", Volume, 1_000, 1),
    row("%", Percent, 1, 1),
    row("Cel", Temperature, 1, 1),
    row("[degF]", Temperature, 1, 1),
    row("deg", Temperature, 1, 1),
    row("mg/kg", Dose, 1, 1),
    row("ug/kg", Dose, 1, 1_000),
    row("ml/kg", Dose, 1, 1),
    row("/s", Rate, 1, 1),
    row("/min", Rate, 1, 60),
    row("/h", Rate, 1, 3_600),
    row("/d", Rate, 1, 86_400),
    row("/wk", Rate, 1, 604_800),
    row("/mo", Rate, 1, 2_629_746),
    row("/a", Rate, 1, 31_556_952),
];

/// A unit: an index into the table of units, or three letters of ISO 4217.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Unit {
    /// A row of the table of UCUM units.
    Ucum(u8),
    /// Money.
    Currency([u8; 3]),
}

impl Unit {
    /// A bare figure.
    pub const ONE: Self = Self::Ucum(0);
    /// Minute.
    pub const MINUTE: Self = Self::Ucum(2);
    /// Hour.
    pub const HOUR: Self = Self::Ucum(3);
    /// Day.
    pub const DAY: Self = Self::Ucum(4);
    /// Week.
    pub const WEEK: Self = Self::Ucum(5);
    /// Month.
    pub const MONTH: Self = Self::Ucum(6);
    /// Year.
    pub const YEAR: Self = Self::Ucum(7);
    /// Kilogram.
    pub const KILOGRAM: Self = Self::Ucum(18);
    /// Per cent.
    pub const PERCENT: Self = Self::Ucum(24);

    /// The unit of a UCUM or ISO 4217 code; `None` for one that leaflets do not use.
    pub fn parse(code: &str) -> Option<Self> {
        if let Some(at) = TABLE.iter().position(|row| row.code == code) {
            return u8::try_from(at).ok().map(Self::Ucum);
        }
        let letters: [u8; 3] = code.as_bytes().try_into().ok()?;
        letters.iter().all(u8::is_ascii_uppercase).then_some(Self::Currency(letters))
    }

    /// All UCUM codes, in a fixed order.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        TABLE.iter().map(|row| row.code)
    }

    fn row(self) -> Option<&'static Row> {
        match self {
            Self::Ucum(at) => TABLE.get(usize::from(at)),
            Self::Currency(_) => None,
        }
    }

    /// What it measures.
    pub fn dimension(self) -> Dimension {
        self.row().map_or(Money, |row| row.dimension)
    }

    /// The rate unit of a unit of time ("per day" for day).
    pub fn per(self) -> Option<Self> {
        Self::parse(&format!("/{self}"))
    }

    /// How many base units one of it is; `None` for money and temperatures, which do not convert by a factor.
    pub fn factor(self) -> Option<Amount> {
        let row = self.row().filter(|row| row.dimension != Temperature)?;
        Amount::fraction(i128::from(row.numerator), i128::from(row.denominator))
    }

    /// Whether it is a calendar unit (month, year), whose length in days is only approximate.
    pub fn is_calendar(self) -> bool {
        matches!(self.row().map(|row| row.code), Some("mo" | "a" | "/mo" | "/a"))
    }

    /// Converts an amount to another unit of the dimension; `None` where there is no conversion.
    pub fn convert(self, amount: Amount, to: Self) -> Option<Amount> {
        if self == to {
            return Some(amount);
        }
        if self.dimension() != to.dimension() || self.dimension() == Money {
            return None;
        }
        amount.mul(self.factor()?)?.div(to.factor()?)
    }

    /// Whether a conversion between the two is exact (weeks to days) or approximate (months to days).
    pub fn converts_exactly(self, to: Self) -> bool {
        self.is_calendar() == to.is_calendar()
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ucum(_) => formatter.write_str(self.row().map_or("1", |row| row.code)),
            Self::Currency(letters) => letters.iter().try_for_each(|letter| write!(formatter, "{}", *letter as char)),
        }
    }
}
