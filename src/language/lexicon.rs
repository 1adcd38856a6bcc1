//! What the words of a language can be to the quantity reader.

use crate::quantity::{Amount, Unit};
use serde::{Deserialize, Serialize};

/// The side on which a bound word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Side {
    /// Before the number.
    Before,
    /// After the number or its unit.
    After,
}

/// What a bound word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Bound {
    /// That much or more.
    AtLeast,
    /// That much or less.
    AtMost,
    /// About that much.
    About,
    /// Exactly that much.
    Exact,
}

/// One role of one form. A form may have several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Role {
    /// A spelled number.
    Number(Amount),
    /// Is more often another word: a number only in company.
    Weak,
    /// A spelled ordinal; zero where its amount is not given.
    Ordinal(Amount),
    /// A multiplier (thousand, dozen).
    Scale(Amount),
    /// A word inside a spelled number.
    Joiner,
    /// "One" that is also an article.
    Article,
    /// "point".
    DecimalWord,
    /// "minus".
    Minus,
    /// "below zero".
    MinusAfter,
    /// A fraction before a unit.
    Fraction(Amount),
    /// A fraction said before the number that it is added to.
    PrefixFraction(Amount),
    /// A fraction added after a number or a unit.
    PlusFraction(Amount),
    /// A denominator.
    Denominator(Amount),
    /// "a couple of".
    Couple,
    /// "a few", "several".
    Few,
    /// After it, a unit alone means one.
    BareAfter,
    /// A unit's name.
    Unit(Unit),
    /// A unit's abbreviation, only next to a figure.
    UnitShort(Unit),
    /// A unit's name before the figure.
    UnitPrefix(Unit),
    /// A combining form after a number.
    UnitStem(Unit),
    /// A unit alone that means one.
    UnitOne(Unit),
    /// A word that means two.
    Dual(Unit),
    /// A word that is a whole quantity.
    Word(Amount, Unit),
    /// "every".
    Every,
    /// "every" after the unit.
    EveryAfter,
    /// "every other".
    EveryOther,
    /// "per".
    Per,
    /// "per day" in one.
    PerUnit(Unit),
    /// "times".
    Times,
    /// "once".
    Count(Amount),
    /// "daily".
    Adverb(Amount, Unit),
    /// Opens a range of these pairs (bits).
    RangeBefore(u32),
    /// Between the ends of a range of these pairs (bits).
    RangeBetween(u32),
    /// Closes a range of these pairs (bits).
    RangeAfter(u32),
    /// Between the ends of a range.
    RangeInfix,
    /// "or".
    Or,
    /// A bound word.
    Bound(Bound, Side),
    /// Before a number that a closing word bounds.
    BoundOpener,
    /// Behind a number that has an opening word before it.
    BoundCloser(Bound),
    /// Behind a number: what is counted, without a meaning of its own ("pieces").
    Counter,
    /// "aged".
    AgeBefore,
    /// "years old".
    AgeAfter,
    /// "old" after a unit.
    OldAfter,
    /// "in", "out of".
    RatioBetween,
    /// Denominator first.
    RatioReversed,
    /// Percent before the figure.
    PercentBefore,
    /// Before a time of day.
    ClockBefore,
    /// After a time of day.
    ClockAfter,
    /// Ordinal mark after a figure.
    OrdinalSuffix,
    /// Ordinal mark before a figure.
    OrdinalPrefix,
    /// A figure after it is a code.
    Label,
    /// A month's name.
    Month,
    /// A four-digit figure after it is a year.
    YearBefore,
    /// Holds a number word but is none.
    NotNumber,
    /// An ending of combining forms.
    CompoundEnding,
    /// An ending of words.
    Ending,
    /// Letters that attach to the beginning of a word.
    Prefix,
}

impl Role {
    /// Whether a figure that is no quantity, or a range of ordinals, can begin with a word of this role.
    pub fn masks(&self) -> bool {
        match self {
            Self::Unit(unit) | Self::UnitShort(unit) | Self::UnitPrefix(unit) | Self::PerUnit(unit) => {
                matches!(*unit, Unit::DAY | Unit::MONTH)
            }
            _ => matches!(
                self,
                Self::Number(_)
                    | Self::Scale(_)
                    | Self::Ordinal(_)
                    | Self::OrdinalPrefix
                    | Self::RangeBefore(_)
                    | Self::ClockBefore
                    | Self::Label
                    | Self::Month
                    | Self::YearBefore
            ),
        }
    }

    /// Whether a value can begin with a word of this role.
    pub fn counts(&self) -> bool {
        let alone = matches!(
            self,
            Self::UnitShort(_) | Self::UnitPrefix(_) | Self::Dual(_) | Self::Word(..) | Self::PercentBefore
        );
        alone || self.numbers() || self.periods()
    }

    /// Whether a number can begin with a word of this role.
    pub fn numbers(&self) -> bool {
        matches!(
            self,
            Self::Number(_)
                | Self::Scale(_)
                | Self::Article
                | Self::Minus
                | Self::Fraction(_)
                | Self::PrefixFraction(_)
                | Self::Couple
                | Self::Few
        )
    }

    /// Whether a period or a count of times can begin with a word of this role.
    pub fn periods(&self) -> bool {
        matches!(
            self,
            Self::Unit(_)
                | Self::UnitOne(_)
                | Self::UnitStem(_)
                | Self::PerUnit(_)
                | Self::Every
                | Self::EveryOther
                | Self::Times
                | Self::Count(_)
                | Self::Adverb(..)
        )
    }

    /// Whether a word of this role can stand before the number that it measures or turns.
    pub fn leads(&self) -> bool {
        matches!(
            self,
            Self::UnitPrefix(_)
                | Self::PercentBefore
                | Self::Word(_, Unit::PERCENT)
                | Self::PerUnit(_)
                | Self::Minus
                | Self::Unit(_)
                | Self::UnitShort(_)
        )
    }

    /// Whether a mention can begin with a word of this role; the others are only looked for beside one.
    pub fn begins(&self) -> bool {
        !matches!(
            self,
            Self::Weak
                | Self::Joiner
                | Self::DecimalWord
                | Self::MinusAfter
                | Self::PlusFraction(_)
                | Self::Denominator(_)
                | Self::BareAfter
                | Self::UnitStem(_)
                | Self::Per
                | Self::EveryAfter
                | Self::RangeBetween(_)
                | Self::RangeAfter(_)
                | Self::RangeInfix
                | Self::Or
                | Self::Bound(..)
                | Self::BoundOpener
                | Self::BoundCloser(_)
                | Self::Counter
                | Self::AgeBefore
                | Self::AgeAfter
                | Self::OldAfter
                | Self::RatioBetween
                | Self::RatioReversed
                | Self::ClockAfter
                | Self::OrdinalSuffix
                | Self::NotNumber
                | Self::CompoundEnding
                | Self::Ending
                | Self::Prefix
        )
    }
}
