//! The wording that would be right in place of a wrong value, where that is certain: the same words with the canonical digits.
//!
//! In: the evidence as it stands in the leaflet, its reading, the canonical value. Out: the evidence with other digits, or nothing
//! where a number stands in words, the unit or the form differs, or the noun after it would change its form.

use crate::l10n::same_plural;
use crate::language::Pack;
use crate::quantity::{Amount, Qualifier, Quantity};
use std::ops::Range;

/// The evidence with the canonical figures in place of those stated.
pub(super) fn correction(evidence: &str, stated: Quantity, canonical: Quantity, pack: &Pack) -> Option<String> {
    let same_form = stated.unit == canonical.unit && stated.qualifier == canonical.qualifier;
    if !same_form || stated.qualifier == Qualifier::Vague {
        return None;
    }
    let figures = figures(evidence, pack.decimal);
    let (old, new) = (ends(stated)?, ends(canonical)?);
    if figures.len() != old.len() || old.len() != new.len() || !same_plural(&pack.tag, *old.last()?, *new.last()?) {
        return None;
    }
    let mut text = evidence.to_owned();
    for (place, (old, new)) in figures.into_iter().zip(old.into_iter().zip(new)).rev() {
        let written = evidence.get(place.clone())?;
        // A figure that we would write otherwise than it stands there (grouped, with zeros) is left to people.
        if write(old, pack.decimal) != written {
            return None;
        }
        text.replace_range(place, &write(new, pack.decimal));
    }
    (text != evidence).then_some(text)
}

/// The figures that a quantity is written with.
fn ends(quantity: Quantity) -> Option<Vec<Amount>> {
    let mut ends: Vec<Amount> = [quantity.interval.low, quantity.interval.high].into_iter().flatten().collect();
    ends.dedup();
    (!ends.is_empty()).then_some(ends)
}

fn write(amount: Amount, decimal: char) -> String {
    amount.to_decimal().replace('.', &decimal.to_string())
}

/// Places of figures in ASCII digits; a sign between digits belongs to them.
fn figures(text: &str, decimal: char) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, letter) in text.char_indices().filter(|(_, letter)| letter.is_ascii_digit()) {
        let end = at + letter.len_utf8();
        match found.last_mut() {
            Some(last) if last.end == at => last.end = end,
            Some(last) if text.get(last.end..at).is_some_and(|between| is_sign(between, decimal)) => last.end = end,
            _ => found.push(at..end),
        }
    }
    found
}

fn is_sign(between: &str, decimal: char) -> bool {
    let mut letters = between.chars();
    matches!((letters.next(), letters.next()), (Some(sign), None) if sign == decimal || matches!(sign, '.' | ',' | '\''))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::{Interval, Unit};

    fn quantity(low: &str, high: &str, qualifier: Qualifier) -> Quantity {
        let interval = Interval { low: Amount::from_decimal(low), high: Amount::from_decimal(high) };
        Quantity { interval, unit: Unit::ONE, qualifier }
    }

    #[test]
    fn only_certain_figures_are_corrected() {
        let pack = Pack { decimal: ',', ..Pack::new("de") };
        let fix = |text: &str, low: &str, high: &str| {
            let canonical = quantity("0.5", "2", Qualifier::Range);
            correction(text, quantity(low, high, Qualifier::Range), canonical, &pack)
        };
        assert_eq!(fix("0,5 x 20 mm", "0.5", "20"), Some("0,5 x 2 mm".to_owned()));
        assert_eq!(fix("3 x 20 mm", "3", "20"), Some("0,5 x 2 mm".to_owned()));
        assert_eq!(fix("0,5 x zwanzig mm", "0.5", "20"), None, "a number in words");
        assert_eq!(fix("0.5 x 20 mm", "0.5", "20"), None, "another sign than the language's");
        assert_eq!(fix("0,50 x 20 mm", "0.5", "20"), None, "a zero that we would not write");
        assert_eq!(fix("0,5 x 1 mm", "0.5", "1"), None, "the noun would change");
    }
}
