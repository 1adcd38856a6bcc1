//! What the words of a language say that only matters where a translation is compared with its source.
//!
//! In: `[comparison]` of `language.toml`. Out: [`Comparison`], phrases folded and sorted, each with its value.

use super::compile::parse_value;
use super::raw::Keyed;
use crate::quantity::{Amount, Unit};
use crate::text::fold_pattern;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::Range;

/// `[comparison]` as written.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawComparison {
    /// What one of a measure outside the metric system is in it, to the names of the measure.
    pub measures: Keyed,
    /// Values to the phrases that say them without a number.
    pub said: Keyed,
    /// Days of the week, "1" for Monday, to their names.
    pub weekdays: BTreeMap<String, Vec<String>>,
    /// "AM" and what else puts an hour before noon.
    pub morning: Vec<String>,
    /// "PM" and what else puts an hour after noon.
    pub afternoon: Vec<String>,
    /// Bounds that mean "no later than".
    pub latest: Vec<String>,
    /// Bounds that may also be halves of a range ("from", "up to").
    pub loose: Vec<String>,
    /// "And", "or", "nor".
    pub links: Vec<String>,
}

/// A phrase with what it says.
pub type Entry = (String, Amount, Unit);

/// Phrases with what they say, sorted by phrase.
pub type Phrases = Vec<Entry>;

/// `[comparison]`, compiled.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Comparison {
    /// Names of measures outside the metric system with what one of them is in it.
    pub measures: Phrases,
    /// Phrases that say a value without a number.
    pub said: Phrases,
    /// Names of days of the week with their number.
    pub weekdays: Phrases,
    /// What puts an hour before noon (0) or after it (12).
    pub halves: Phrases,
    /// Bounds that mean "no later than".
    pub latest: Vec<String>,
    /// Bounds that may also be halves of a range.
    pub loose: Vec<String>,
    /// Words that join the parts of a list.
    pub links: Vec<String>,
}

impl Comparison {
    /// Takes over what a file says; returns what is wrong with it, with the place where that is known.
    pub(super) fn take(&mut self, raw: &RawComparison) -> Vec<(Option<Range<usize>>, &'static str)> {
        let mut problems = Vec::new();
        for (into, map) in [(&mut self.measures, &raw.measures), (&mut self.said, &raw.said)] {
            for (key, forms) in map {
                match parse_value(key.get_ref()) {
                    Some((amount, unit)) => push(into, forms, amount, unit),
                    None => problems.push((Some(key.span()), "not an amount and a unit, such as \"2.54 cm\"")),
                }
            }
        }
        for (key, forms) in &raw.weekdays {
            match key.parse::<i64>().ok().filter(|day| (1..=7).contains(day)) {
                Some(day) => push(&mut self.weekdays, forms, Amount::from(day), Unit::ONE),
                None => problems.push((None, "a day of the week is a number from 1 to 7")),
            }
        }
        push(&mut self.halves, &raw.morning, Amount::ZERO, Unit::ONE);
        push(&mut self.halves, &raw.afternoon, Amount::from(12), Unit::ONE);
        self.latest.extend(raw.latest.iter().map(|form| fold_pattern(form)));
        self.loose.extend(raw.loose.iter().map(|form| fold_pattern(form)));
        self.links.extend(raw.links.iter().map(|form| fold_pattern(form)));
        for list in [&mut self.measures, &mut self.said, &mut self.weekdays, &mut self.halves] {
            list.sort();
            list.dedup();
        }
        problems
    }
}

fn push(into: &mut Phrases, forms: &[String], amount: Amount, unit: Unit) {
    into.extend(forms.iter().map(|form| (fold_pattern(form), amount, unit)));
}

/// The entries of a phrase.
pub fn named<'a>(list: &'a Phrases, phrase: &str) -> impl Iterator<Item = &'a Entry> {
    let first = list.partition_point(|(known, ..)| known.as_str() < phrase);
    let end = first + list[first..].partition_point(|(known, ..)| known.as_str() == phrase);
    list[first..end].iter()
}
