//! Exact amounts: fractions of integers, never floats.

use num_rational::Ratio;
use num_traits::{CheckedAdd, CheckedDiv, CheckedMul, CheckedSub};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::fmt;
use std::num::NonZeroU64;
use std::str::FromStr;

/// An exact rational amount in lowest terms. All arithmetic is checked: what would overflow is `None`, never a wrong value.
///
/// The reader copies amounts all the time, so the numerator is kept in two halves that need no alignment of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "(i128, i128)", from = "(i128, i128)")]
pub struct Amount {
    /// The upper and the lower half of the numerator.
    numerator: [u64; 2],
    denominator: NonZeroU64,
}

impl From<(i128, i128)> for Amount {
    fn from((numerator, denominator): (i128, i128)) -> Self {
        Self::fraction(numerator, denominator).unwrap_or(Self::ZERO)
    }
}

impl From<Amount> for (i128, i128) {
    fn from(amount: Amount) -> Self {
        (amount.numerator(), amount.denominator())
    }
}

impl PartialOrd for Amount {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Amount {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        if self.denominator == other.denominator {
            return self.numerator().cmp(&other.numerator());
        }
        self.ratio().cmp(&other.ratio())
    }
}

impl From<i64> for Amount {
    fn from(value: i64) -> Self {
        Self::whole(i128::from(value))
    }
}

/// Figures beyond this many digits are no amount that a leaflet could mean.
const LONGEST: usize = 18;

#[allow(clippy::should_implement_trait, reason = "arithmetic is checked and gives an option, which no operator does")]
impl Amount {
    /// Nought.
    pub const ZERO: Self = Self::whole(0);
    /// One.
    pub const ONE: Self = Self::whole(1);

    #[allow(clippy::cast_sign_loss, clippy::cast_possible_truncation, reason = "the two halves hold all bits")]
    const fn halves(value: i128) -> [u64; 2] {
        [(value >> 64) as u64, value as u64]
    }

    const fn whole(value: i128) -> Self {
        Self { numerator: Self::halves(value), denominator: NonZeroU64::MIN }
    }

    #[allow(clippy::cast_possible_wrap, reason = "the upper half holds the sign")]
    #[inline]
    const fn numerator(self) -> i128 {
        let [upper, lower] = self.numerator;
        ((upper as i128) << 64) | lower as i128
    }

    #[inline]
    fn denominator(self) -> i128 {
        i128::from(self.denominator.get())
    }

    fn ratio(self) -> Ratio<i128> {
        Ratio::new_raw(self.numerator(), self.denominator())
    }

    /// An amount of a ratio in lowest terms; `None` where the denominator is too great.
    fn of(ratio: Ratio<i128>) -> Option<Self> {
        let denominator = u64::try_from(*ratio.denom()).ok().and_then(NonZeroU64::new)?;
        Some(Self { numerator: Self::halves(*ratio.numer()), denominator })
    }

    /// `numerator / denominator`; `None` for a zero denominator.
    pub fn fraction(numerator: i128, denominator: i128) -> Option<Self> {
        // The least number has no positive counterpart that a fraction in lowest terms could need.
        let fits = denominator != 0 && numerator != i128::MIN && denominator != i128::MIN;
        if fits { Self::of(Ratio::new(numerator, denominator)) } else { None }
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
            return one.checked_add(other).map(Self::whole);
        }
        self.ratio().checked_add(&other.ratio()).and_then(Self::of)
    }
    /// Difference.
    pub fn sub(self, other: Self) -> Option<Self> {
        if let Some((one, other)) = self.whole_pair(other) {
            return one.checked_sub(other).map(Self::whole);
        }
        self.ratio().checked_sub(&other.ratio()).and_then(Self::of)
    }
    /// Product.
    pub fn mul(self, other: Self) -> Option<Self> {
        if let Some((one, other)) = self.whole_pair(other) {
            return one.checked_mul(other).map(Self::whole);
        }
        self.ratio().checked_mul(&other.ratio()).and_then(Self::of)
    }
    /// Two whole numbers, which need no common denominator.
    fn whole_pair(self, other: Self) -> Option<(i128, i128)> {
        (self.is_integer() && other.is_integer()).then(|| (self.numerator(), other.numerator()))
    }
    /// Quotient; `None` for division by nought.
    pub fn div(self, other: Self) -> Option<Self> {
        if other.is_zero() { None } else { self.ratio().checked_div(&other.ratio()).and_then(Self::of) }
    }
    /// The same amount with the other sign.
    #[must_use]
    pub fn negated(self) -> Self {
        Self { numerator: Self::halves(self.numerator().saturating_neg()), ..self }
    }
    /// Distance from nought.
    #[must_use]
    pub fn abs(self) -> Self {
        Self { numerator: Self::halves(self.numerator().saturating_abs()), ..self }
    }
    /// Whether it has no fractional part.
    #[inline]
    pub fn is_integer(self) -> bool {
        self.denominator == NonZeroU64::MIN
    }
    /// Whether it is nought.
    #[inline]
    pub fn is_zero(self) -> bool {
        self.numerator == [0, 0]
    }
    /// The whole number, where it is one and fits.
    #[inline]
    pub fn to_integer(self) -> Option<i64> {
        if self.is_integer() { i64::try_from(self.numerator()).ok() } else { None }
    }

    /// Decimal text with `.`: exact where the fraction ends within 12 places, else rounded to 12 places.
    pub fn to_decimal(self) -> String {
        const PLACES: i128 = 1_000_000_000_000;
        let sign = if self < Self::ZERO { "-" } else { "" };
        let value = self.abs().ratio();
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
