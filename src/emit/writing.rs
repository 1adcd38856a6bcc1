//! What a language asks of a new value in an old sentence, as far as CLDR does not say it: which words govern which case, the genders
//! of units, how two number words stand together.
//!
//! In: `locales/<tag>/writing.toml`, written by hand. Out: a [`Writing`].

use super::inflection::shipped_for;
use crate::quantity::Unit;
use crate::shipped;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::Range;

/// What one language asks.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Writing {
    /// The rule set that a number word before a unit is of, where a language has several without genders.
    pub usual: Option<String>,
    /// Whether other words of a sentence change with the number of a value.
    pub agrees: bool,
    /// How two number words stand together wherever one could stand: `{0}` and `{1}` are the two.
    pub range: Option<String>,
    /// Gender by unit, as the rule sets name it.
    pub genders: BTreeMap<String, String>,
    /// Case by word: one that stands directly before a value and governs it.
    pub governs: BTreeMap<String, Vec<String>>,
    /// Case by word: one that stands directly after a value that nothing stands before.
    pub follows: BTreeMap<String, Vec<String>>,
    /// By preposition of a range: words that take it with a single figure too.
    pub keeps: BTreeMap<String, Vec<String>>,
    /// Capital by small letter, where it is not the usual one.
    pub capitals: BTreeMap<String, String>,
    /// Words that change before a vowel.
    pub elides: Vec<String>,
}

impl Writing {
    /// The shipped file of a language; an empty one, with which other words agree, where there is none.
    pub fn shipped(tag: &str) -> Self {
        let read = shipped_for(shipped::WRITINGS, tag).and_then(|text| toml::from_str(text).ok());
        read.unwrap_or(Self { agrees: true, ..Self::default() })
    }

    /// The case that a value is in, by the word directly before it, else by the one after it.
    pub(super) fn governed(&self, lead: &str, tail: &str) -> Option<&str> {
        let before = lead.trim_end().to_lowercase();
        let longest = |(case, words): (&'_ String, &'_ Vec<String>)| {
            let fitting = words.iter().filter(|word| ends_with(&before, word));
            fitting.map(String::len).max().map(|length| (length, case.clone()))
        };
        let found = self.governs.iter().filter_map(longest).max();
        if let Some((_, case)) = found {
            return self.governs.get_key_value(&case).map(|(case, _)| case.as_str());
        }
        // Adjectives and articles before a value would have to agree with it.
        if before.chars().next_back().is_some_and(char::is_alphanumeric) {
            return None;
        }
        let after = tail.trim_start().to_lowercase();
        let follows = |words: &[String]| words.iter().any(|word| starts_with(&after, word));
        self.follows.iter().find(|(_, words)| follows(words)).map(|(case, _)| case.as_str())
    }

    /// Whether the word at the end of a text takes a preposition with a single figure too.
    pub(super) fn keeps(&self, lead: &str, preposition: &str) -> bool {
        let before = lead.trim_end().to_lowercase();
        let words = self.keeps.get(&preposition.to_lowercase());
        words.is_some_and(|words| words.iter().any(|word| ends_with(&before, word)))
    }

    /// Whether a rule set is the one that stands before units.
    pub(super) fn is_usual(&self, set: &str) -> bool {
        self.usual.as_ref().is_some_and(|usual| set.split(' ').any(|name| name == usual))
    }

    /// Whether number words of a rule set can stand before a unit. Where the unit's gender is not known, all can.
    pub(super) fn fits_unit(&self, set: &str, unit: Unit) -> bool {
        let Some(gender) = self.genders.get(&unit.to_string()) else { return true };
        set.split(' ').any(|name| name.split('-').any(|part| part == gender))
    }

    /// Whether the word before a number may stay as it is, now that the text is another one.
    pub(super) fn flows(&self, before: &str, text: &str, numeral: &Range<usize>) -> bool {
        let lead = format!("{before}{}", text.get(..numeral.start).unwrap_or_default()).to_lowercase();
        let vowel = text.get(numeral.start..).and_then(fold_first);
        !(vowel.is_some_and(|letter| "aeiou".contains(letter))
            && self.elides.iter().any(|word| ends_with(lead.trim_end(), word)))
    }
}

/// The first letter without its accent.
fn fold_first(text: &str) -> Option<char> {
    use unicode_normalization::UnicodeNormalization;
    text.nfd().next().map(|letter| letter.to_ascii_lowercase())
}

fn ends_with(text: &str, word: &str) -> bool {
    text.strip_suffix(word).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
}

fn starts_with(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_file_is_read() {
        for (path, text) in shipped::WRITINGS {
            let read = toml::from_str::<Writing>(text);
            assert!(read.is_ok(), "{path}: {read:?}");
        }
    }
}
