//! Exact amounts: fractions of integers, never floats.

use num_rational::Ratio;
use num_traits::{CheckedAdd, CheckedDiv, CheckedMul, CheckedSub, Signed, Zero};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// An exact rational amount. All arithmetic is checked: what would overflow is `None`, never a wrong value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "(i128, i128)", from = "(i128, i128)")]
pub struct Amount(Ratio<i128>);

impl From<(i128, i128)> for Amount {
    fn from((numerator, denominator): (i128, i128)) -> Self {
        Self::fraction(numerator, denominator).unwrap_or(Self::ZERO)
    }
}

impl From<Amount> for (i128, i128) {
    fn from(amount: Amount) -> Self {
        (*amount.0.numer(), *amount.0.denom())
    }
}

impl From<i64> for Amount {
    fn from(value: i64) -> Self {
        Self(Ratio::from_integer(i128::from(value)))
    }
}

/// Figures beyond this many digits are no amount that a leaflet could mean.
const LONGEST: usize = 18;

#[allow(clippy::should_implement_trait, reason = "arithmetic is checked and gives an option, which no operator does")]
impl Amount {
    /// Nought.
    pub const ZERO: Self = Self(Ratio::new_raw(0, 1));
    /// One.
    pub const ONE: Self = Self(Ratio::new_raw(1, 1));

    /// `numerator / denominator`; `None` for a zero denominator.
    pub fn fraction(numerator: i128, denominator: i128) -> Option<Self> {
        (denominator != 0).then(|| Self(Ratio::new(numerator, denominator)))
    }

    /// Reads plain ASCII digits with an optional `.` as decimal sign; `None` for anything else, or more than 18 digits.
    pub fn from_decimal(text: &str) -> Option<Self> {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let digits = whole.len() + part.len();
        if digits == 0 || digits > LONGEST || !whole.bytes().chain(part.bytes()).all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let digits = whole.bytes().chain(part.bytes());
        let value = digits.fold(0, |value: i64, digit| value * 10 + i64::from(digit - b'0'));
        if part.is_empty() {
            return Some(Self::from(value));
        }
        Self::fraction(i128::from(value), 10_i128.checked_pow(u32::try_from(part.len()).ok()?)?)
    }

    /// Sum.
    pub fn add(self, other: Self) -> Option<Self> {
        if let Some((one, other)) = self.whole_pair(other) {
            return one.checked_add(other).map(|sum| Self(Ratio::new_raw(sum, 1)));
        }
        self.0.checked_add(&other.0).map(Self)
    }
    /// Difference.
    pub fn sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(&other.0).map(Self)
    }
    /// Product.
    pub fn mul(self, other: Self) -> Option<Self> {
        if let Some((one, other)) = self.whole_pair(other) {
            return one.checked_mul(other).map(|product| Self(Ratio::new_raw(product, 1)));
        }
        self.0.checked_mul(&other.0).map(Self)
    }
    /// Two whole numbers, which need no common denominator.
    fn whole_pair(self, other: Self) -> Option<(i128, i128)> {
        (self.is_integer() && other.is_integer()).then(|| (*self.0.numer(), *other.0.numer()))
    }
    /// Quotient; `None` for division by nought.
    pub fn div(self, other: Self) -> Option<Self> {
        if other.0.is_zero() { None } else { self.0.checked_div(&other.0).map(Self) }
    }
    /// The same amount with the other sign.
    #[must_use]
    pub fn negated(self) -> Self {
        Self(-self.0)
    }
    /// Distance from nought.
    #[must_use]
    pub fn abs(self) -> Self {
        Self(self.0.abs())
    }
    /// Whether it has no fractional part.
    pub fn is_integer(self) -> bool {
        self.0.is_integer()
    }
    /// Whether it is nought.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }
    /// The whole number, where it is one and fits.
    pub fn to_integer(self) -> Option<i64> {
        if self.is_integer() { i64::try_from(*self.0.numer()).ok() } else { None }
    }

    /// Decimal text with `.`: exact where the fraction ends within 12 places, else rounded to 12 places.
    pub fn to_decimal(self) -> String {
        const PLACES: i128 = 1_000_000_000_000;
        let sign = if self.0.is_negative() { "-" } else { "" };
        let value = self.0.abs();
        let scaled = value.fract().checked_mul(&Ratio::from_integer(PLACES));
        let rounded = scaled.map_or(0, |places| places.round().to_integer());
        let whole = value.to_integer() + rounded / PLACES;
        let digits = format!("{:012}", rounded % PLACES);
        let digits = digits.trim_end_matches('0');
        if digits.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{digits}") }
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.to_decimal())
    }
}

impl FromStr for Amount {
    type Err = ();
    /// Reads `12`, `-1.5` or `1/3`.
    fn from_str(text: &str) -> Result<Self, ()> {
        let (negative, body) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let value = match body.split_once('/') {
            Some((above, below)) => {
                Self::from_decimal(above).zip(Self::from_decimal(below)).and_then(|(above, below)| above.div(below))
            }
            None => Self::from_decimal(body),
        };
        value.map(|value| if negative { value.negated() } else { value }).ok_or(())
    }
}
