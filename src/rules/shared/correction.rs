//! The wording that would be right in place of a wrong value, where that is certain: the same words with the canonical digits.
//!
//! In: the evidence as it stands in the leaflet, its reading, the canonical value. Out: the evidence with other digits, in the digits
//! and with the decimal sign that it has, or nothing where a number stands in words, the unit or the form differs, or the noun after
//! it would change its form.

use crate::l10n::same_plural;
use crate::language::{Pack, Role};
use crate::quantity::{Amount, Qualifier, Quantity};
use crate::text::{fold, fold_pattern};
use std::ops::Range;

/// The evidence with the canonical figures in place of those stated.
pub(super) fn correction(evidence: &str, stated: Quantity, canonical: Quantity, pack: &Pack) -> Option<String> {
    let same_form = stated.unit == canonical.unit && stated.qualifier == canonical.qualifier;
    if !same_form || stated.qualifier == Qualifier::Vague {
        return None;
    }
    let figures = figures(evidence, pack.decimal);
    let (old, new) = (ends(stated)?, ends(canonical)?);
    if figures.len() != old.len() || old.len() != new.len() {
        return None;
    }
    let noun = evidence.get(figures.last()?.end..)?;
    if !same_noun(noun, *old.last()?, *new.last()?, pack) {
        return None;
    }
    let zero = evidence.get(figures.first()?.clone())?.chars().next().and_then(zero)?;
    // A figure that we would write otherwise than it stands there (grouped, with zeros) is left to people.
    let stands = |sign: char| {
        figures.iter().zip(&old).all(|(place, old)| evidence.get(place.clone()) == Some(&write(*old, zero, sign)))
    };
    let sign = [native_sign(zero), Some(pack.decimal)].into_iter().flatten().find(|sign| stands(*sign))?;
    let mut text = evidence.to_owned();
    for (place, new) in figures.into_iter().zip(new).rev() {
        text.replace_range(place, &write(new, zero, sign));
    }
    (text != evidence).then_some(text)
}

/// The figures that a quantity is written with.
fn ends(quantity: Quantity) -> Option<Vec<Amount>> {
    let mut ends: Vec<Amount> = [quantity.interval.low, quantity.interval.high].into_iter().flatten().collect();
    ends.dedup();
    (!ends.is_empty()).then_some(ends)
}

/// Whether the noun after a figure is the same after another one: by its plural category, or because it is a symbol. Of some
/// abbreviations there is a singular.
fn same_noun(noun: &str, old: Amount, new: Amount, pack: &Pack) -> bool {
    let roles = pack.trie.get(&fold_pattern(noun)).map(|entry| pack.roles_of(entry)).unwrap_or_default();
    let short = roles.iter().any(|role| matches!(role, Role::UnitShort(_)));
    (short && old != Amount::ONE && new != Amount::ONE) || same_plural(&pack.tag, old, new)
}

/// An amount in the digits that begin with `zero`.
fn write(amount: Amount, zero: char, sign: char) -> String {
    let digit = |letter: char| match letter.to_digit(10) {
        Some(value) => char::from_u32(u32::from(zero) + value).unwrap_or(letter),
        None => sign,
    };
    amount.to_decimal().chars().map(digit).collect()
}

/// The decimal sign that goes with digits other than the usual ones: of Arabic, of Persian, of full width.
fn native_sign(zero: char) -> Option<char> {
    match zero {
        '\u{660}' | '\u{6f0}' => Some('\u{66b}'),
        '\u{ff10}' => Some('\u{ff0e}'),
        _ => None,
    }
}

/// The nought of the digits that a digit belongs to; `None` for what is no plain digit (a superscript, a digit in a circle).
fn zero(digit: char) -> Option<char> {
    let value = |letter: char| fold(&letter.to_string()).text.chars().next()?.to_digit(10);
    let zero = char::from_u32(u32::from(digit).checked_sub(value(digit)?)?)?;
    (value(zero) == Some(0)).then_some(zero)
}

/// Places of figures; a sign between digits belongs to them.
fn figures(text: &str, decimal: char) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, letter) in text.char_indices().filter(|(_, letter)| letter.is_numeric()) {
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
    let sign = |sign: char| {
        sign == decimal || matches!(sign, '.' | ',' | '\'' | '\u{66b}' | '\u{66c}' | '\u{ff0e}' | '\u{ff0c}')
    };
    letters.next().is_some_and(sign) && letters.next().is_none()
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
        let full = fix("\u{ff10}\u{ff0e}\u{ff15} x \u{ff12}\u{ff10}", "0.5", "20");
        assert_eq!(full.as_deref(), Some("\u{ff10}\u{ff0e}\u{ff15} x \u{ff12}"), "digits of full width");
        let arabic = fix("\u{663} x \u{662}\u{660}", "3", "20");
        assert_eq!(arabic.as_deref(), Some("\u{660}\u{66b}\u{665} x \u{662}"), "Arabic digits");
        assert_eq!(fix("0,5 x 2\u{2070} mm", "0.5", "20"), None, "a raised digit");
    }
}
