//! `garble.toml` as written: what garbled text looks like in a language, and what only looks like it. Keys are explained in
//! `locales/README.md`.

use serde::Deserialize;
use serde_spanned::Spanned;
use std::collections::BTreeMap;

/// `garble.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawGarble {
    /// Word classes by name.
    pub classes: BTreeMap<String, Vec<String>>,
    /// Words said twice.
    pub doubled_word: RawDoubled,
    /// Words with a capital inside.
    pub glued_words: RawGlued,
    /// Letters with marks.
    pub missing_diacritics: RawDiacritics,
    /// Text in another language.
    pub wrong_language: RawLanguageWords,
    /// Text that breaks off.
    pub truncated_text: RawTruncated,
    /// Spellings that are no slip.
    pub misspelt_term: RawMisspelt,
    /// Patterns.
    pub pattern: Vec<RawPattern>,
}

/// `[doubled-word]`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawDoubled {
    /// Whether doubling a word is grammar.
    pub grammar: bool,
    /// Words and phrases that may stand twice.
    pub allowed: Vec<String>,
    /// Words that may stand twice behind a comma, where a clause begins.
    pub clause: Vec<String>,
    /// Words for "and" and "or".
    pub joiners: Vec<String>,
    /// Words that may stand on both sides of such a word.
    pub joined_allowed: Vec<String>,
    /// Endings of adverbs, which never stand on both sides of such a word.
    pub adverb_endings: Vec<String>,
    /// Words that begin a relative clause.
    pub relative: Vec<String>,
    /// Whether nouns have a capital.
    pub capital_nouns: bool,
}

/// `[glued-words]`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawGlued {
    /// Words as they are written.
    pub allowed: Vec<String>,
}

/// `[missing-diacritics]`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawDiacritics {
    /// Letters with marks in a thousand letters of ordinary text.
    pub usual: Option<u32>,
    /// The letters that count; empty: all Latin letters outside ASCII.
    pub letters: String,
}

/// `[wrong-language]`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawLanguageWords {
    /// The most frequent function words.
    pub common: Vec<String>,
}

/// `[truncated-text]`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawTruncated {
    /// Words that cannot end a sentence.
    pub dangling: Vec<String>,
}

/// `[misspelt-term]`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawMisspelt {
    /// Pairs of spellings that are both right.
    pub same: Vec<(String, String)>,
    /// Words that are right though they are like a term.
    pub allowed: Vec<String>,
}

/// `[[pattern]]`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawPattern {
    /// The rule that reports it.
    pub rule: String,
    /// The patterns.
    pub find: Vec<Spanned<String>>,
    /// What was probably meant; `{1}` is what the first class, choice or number of the pattern stood for.
    pub meant: Option<String>,
    /// `error`, `warning` or `note`, where it is not the rule's.
    pub severity: Option<String>,
    /// Which habit of spinning software it shows; two different ones make `spun-document`.
    pub spun: Option<String>,
    /// Whether it must stand alone in its line or block.
    pub alone: bool,
    /// Whether its first word must be written small.
    pub lower: bool,
    /// Whether no hyphen may stand right before or behind it: compounds have another gender than their first part.
    pub whole: bool,
    /// Where the pattern comes from.
    pub origin: String,
    /// Phrases that must be reported.
    pub bad: Vec<String>,
    /// Phrases that must not.
    pub good: Vec<String>,
}
