//! The most frequent words of the languages that list them: by these, text in another language is recognised.
//!
//! In: the `garble.toml` of each language. Out: one table of words, each with the languages that have it, so that a word is looked up once
//! for all of them. The build script makes it for the shipped languages.

use super::raw::RawGarble;
use crate::text::fold_pattern;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A set of languages: bit by bit, in the order of [`CommonWords::tags`].
pub type Languages = u64;

/// The frequent words of many languages.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct CommonWords {
    /// The languages, at most as many as a set has bits.
    pub tags: Vec<String>,
    /// The words, sorted, and the languages that have them.
    words: Vec<(String, Languages)>,
}

impl CommonWords {
    /// Collects words from `garble.toml` texts by language tag.
    pub fn new<'t>(texts: impl Iterator<Item = (&'t str, &'t str)>) -> Self {
        let mut tags: Vec<String> = Vec::new();
        let mut words: BTreeMap<String, Languages> = BTreeMap::new();
        for (tag, text) in texts {
            let common = toml::from_str::<RawGarble>(text).unwrap_or_default().wrong_language.common;
            if common.is_empty() || tags.len() >= Languages::BITS as usize {
                continue;
            }
            for word in common {
                *words.entry(fold_pattern(&word)).or_default() |= 1 << tags.len();
            }
            tags.push(tag.to_owned());
        }
        Self { tags, words: words.into_iter().collect() }
    }

    /// The languages that have a word.
    pub fn languages(&self, word: &str) -> Languages {
        let found = self.words.binary_search_by(|(known, _)| known.as_str().cmp(word));
        found.ok().and_then(|at| self.words.get(at)).map_or(0, |(_, languages)| *languages)
    }
}
