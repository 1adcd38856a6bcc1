//! Values of facts files: `"0.5–2 mm"`, `"at least 18 a"`, `"about 2 h"`, `"none"`, `"3"`.
//!
//! In: the text between the quotes. Out: a [`Value`], or a [`ValueError`] with its place in that text. This is a notation, the same for
//! every language: amounts with a decimal point, UCUM units, and the five keywords below.

use crate::quantity::{Amount, Interval, Qualifier, Quantity, Unit};
use crate::source::Span;

/// The keywords of the notation, which is no reading of any language: lower bound, upper bound, approximate, zero, joining word, and
/// "nothing is fixed".
const KEYWORDS: &str = "at least|at most|about|none|to|not fixed";

/// What a value says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// A quantity.
    Quantity(Quantity),
    /// None of it; the unit comes from the key `unit`.
    None,
    /// There is no canonical figure.
    NotFixed,
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ValueFault {
    /// Nothing between the quotes.
    Empty,
    /// No figure where one must be.
    MissingNumber,
    /// A comma in a figure.
    DecimalComma,
    /// A figure that cannot be read.
    BadNumber(String),
    /// A unit that is not known.
    UnknownUnit(String),
    /// The two ends have units that do not convert into each other.
    UnlikeUnits(String, String),
    /// The first end is above the second; the range the other way round.
    ReversedRange(Box<Quantity>),
    /// Text after the value.
    Rest(String),
}

/// A fault and the bytes of the value's text that show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueError {
    /// Bytes of the text that was given.
    pub span: Span,
    /// What is wrong.
    pub fault: ValueFault,
}

/// Reads a value.
///
/// # Errors
/// The first thing that is no value, with its place.
pub fn parse(text: &str) -> Result<Value, ValueError> {
    let mut reader = Reader { text, at: 0 };
    let mut words = KEYWORDS.split('|');
    let mut next = || words.next().unwrap_or_default();
    let (least, most, about, none, to, open) = (next(), next(), next(), next(), next(), next());
    reader.blanks();
    if reader.rest().is_empty() {
        return Err(ValueError { span: Span::new(0, text.len()), fault: ValueFault::Empty });
    }
    let value = if reader.word(none) {
        Value::None
    } else if reader.word(open) {
        Value::NotFixed
    } else if reader.word(least) {
        Value::Quantity(reader.bound(Qualifier::AtLeast)?)
    } else if reader.word(most) {
        Value::Quantity(reader.bound(Qualifier::AtMost)?)
    } else if reader.word(about) {
        let quantity = reader.range(to)?;
        Value::Quantity(Quantity { qualifier: Qualifier::About, ..quantity })
    } else {
        Value::Quantity(reader.range(to)?)
    };
    reader.finish()?;
    Ok(value)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn blanks(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    fn error<T>(&self, from: usize, fault: ValueFault) -> Result<T, ValueError> {
        Err(ValueError { span: Span::new(from, self.at.max(from)), fault })
    }

    /// Steps over a keyword, where it stands here as a whole word (its own blanks may be several).
    fn word(&mut self, keyword: &str) -> bool {
        let start = self.at;
        for part in keyword.split(' ') {
            let Some(rest) = self.rest().strip_prefix(part) else {
                self.at = start;
                return false;
            };
            if rest.starts_with(char::is_alphanumeric) {
                self.at = start;
                return false;
            }
            self.at += part.len();
            self.blanks();
        }
        true
    }

    fn bound(&mut self, qualifier: Qualifier) -> Result<Quantity, ValueError> {
        let amount = self.number()?;
        let unit = self.unit()?.unwrap_or(Unit::ONE);
        let interval = match qualifier {
            Qualifier::AtLeast => Interval { low: Some(amount), high: None },
            _ => Interval { low: None, high: Some(amount) },
        };
        Ok(Quantity { interval, unit, qualifier })
    }

    fn range(&mut self, to: &str) -> Result<Quantity, ValueError> {
        let start = self.at;
        let low = self.number()?;
        let low_unit = self.unit()?;
        if !self.dash() && !self.word(to) {
            let unit = low_unit.unwrap_or(Unit::ONE);
            return Ok(Quantity { interval: Interval::exact(low), unit, qualifier: Qualifier::Exact });
        }
        let high = self.number()?;
        let high_unit = self.unit()?.or(low_unit).unwrap_or(Unit::ONE);
        let low_unit = low_unit.unwrap_or(high_unit);
        let (interval, unit) = self.joined(start, (low, low_unit), (high, high_unit))?;
        let qualifier = if interval.low == interval.high { Qualifier::Exact } else { Qualifier::Range };
        Ok(Quantity { interval, unit, qualifier })
    }

    /// Puts both ends into the smaller of their units ("30 min to 1 h" is 30 to 60 min).
    fn joined(&self, start: usize, low: (Amount, Unit), high: (Amount, Unit)) -> Result<(Interval, Unit), ValueError> {
        let unit = if low.1.factor() <= high.1.factor() { low.1 } else { high.1 };
        let ends = low.1.convert(low.0, unit).zip(high.1.convert(high.0, unit));
        let Some((from, until)) = ends else {
            return self.error(start, ValueFault::UnlikeUnits(low.1.to_string(), high.1.to_string()));
        };
        if from > until {
            let swapped = Quantity { interval: Interval::between(until, from), unit, qualifier: Qualifier::Range };
            return self.error(start, ValueFault::ReversedRange(Box::new(swapped)));
        }
        Ok((Interval::between(from, until), unit))
    }

    /// Steps over a hyphen, an en dash or a minus sign between two figures.
    fn dash(&mut self) -> bool {
        let Some(rest) = self.rest().strip_prefix(['-', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2212}'])
        else {
            return false;
        };
        self.at = self.text.len() - rest.len();
        self.blanks();
        true
    }

    /// Reads a figure: digits with an optional decimal point, a fraction (`1/2`), or either with a minus sign.
    fn number(&mut self) -> Result<Amount, ValueError> {
        let start = self.at;
        let body = self.rest().strip_prefix(['-', '\u{2212}']).unwrap_or(self.rest());
        let sign = self.rest().len() - body.len();
        let end = figure_end(body);
        let figure = body.get(..end).unwrap_or_default();
        if figure.is_empty() {
            self.at = start + self.rest().find(char::is_whitespace).unwrap_or(self.rest().len());
            return self.error(start, ValueFault::MissingNumber);
        }
        self.at = start + sign + end;
        if figure.contains(',') {
            return self.error(start, ValueFault::DecimalComma);
        }
        let Ok(amount) = figure.parse::<Amount>() else {
            return self.error(start, ValueFault::BadNumber(figure.to_owned()));
        };
        self.blanks();
        Ok(if sign == 0 { amount } else { amount.negated() })
    }

    /// Reads a unit, where a letter or a unit sign follows that is no keyword between two ends.
    fn unit(&mut self) -> Result<Option<Unit>, ValueError> {
        let start = self.at;
        let code = self.rest().split([' ', '\u{a0}', '-', '\u{2013}']).next().unwrap_or_default();
        let joins = KEYWORDS.split('|').any(|keyword| keyword == code);
        if code.is_empty() || joins || code.starts_with('\u{2212}') {
            return Ok(None);
        }
        self.at += code.len();
        let Some(unit) = Unit::parse(code) else {
            return self.error(start, ValueFault::UnknownUnit(code.to_owned()));
        };
        self.blanks();
        Ok(Some(unit))
    }

    fn finish(&mut self) -> Result<(), ValueError> {
        let start = self.at;
        let rest = self.rest().trim_end();
        if rest.is_empty() {
            return Ok(());
        }
        self.at += rest.len();
        self.error(start, ValueFault::Rest(rest.to_owned()))
    }
}

/// Where a figure ends. A slash belongs to it only before a digit, so that "2 /d" and "2/d" keep their unit.
fn figure_end(text: &str) -> usize {
    let mut end = 0;
    for (at, letter) in text.char_indices() {
        let digit_follows = text.get(at + 1..).is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_digit()));
        let belongs = letter.is_ascii_digit() || (matches!(letter, '.' | ',' | '/') && digit_follows);
        if !belongs {
            break;
        }
        end = at + letter.len_utf8();
    }
    end
}
