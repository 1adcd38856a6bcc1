//! A compiled language: read-only tables that the engines drive.

use super::comparison::Comparison;
use super::cues::CueSet;
use super::lexicon::Role;
use super::trie::Trie;
use crate::text::fold_pattern;
use serde::{Deserialize, Serialize};

/// The roles of one form: a range of [`Pack::roles`].
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[allow(clippy::struct_excessive_bools, reason = "each is a place in the grammar that an entry can stand in")]
pub struct Entry {
    /// First role.
    pub start: u32,
    /// How many.
    pub count: u16,
    /// Whether a mention can begin with it.
    pub begins: bool,
    /// Whether a figure that is no quantity can begin with it.
    pub masks: bool,
    /// Whether a value can begin with it.
    pub counts: bool,
    /// Whether a number can begin with it.
    pub numbers: bool,
    /// Whether a period or a count of times can begin with it.
    pub periods: bool,
    /// Whether it can stand before the number that it measures or turns.
    pub leads: bool,
}

/// Everything the engines need to know about a language.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[allow(clippy::struct_excessive_bools, reason = "each is a property of a language that no other follows from")]
pub struct Pack {
    /// Language tag, as the folder is named.
    pub tag: String,
    /// English name.
    pub name: String,
    /// Whether there is a hand-written `language.toml`.
    pub has_words: bool,
    /// Whether spelled-out numbers are read.
    pub has_spellout: bool,
    /// Whether words are separated by spaces.
    pub spaces: bool,
    /// Whether numbers are grouped by ten thousands.
    pub myriad: bool,
    /// Whether there are articles, so that a unit without one is no quantity.
    pub has_articles: bool,
    /// Whether ordinals serve as denominators.
    pub ordinal_fractions: bool,
    /// Whether a digit right after a scale word counts the next smaller scale ("two hundred five" for 250).
    pub short_tails: bool,
    /// Whether anything may follow a word directly.
    pub open_end: bool,
    /// Decimal sign.
    pub decimal: char,
    /// Grouping signs.
    pub groups: Vec<char>,
    /// Names of months, folded, with their numbers, sorted by name.
    pub months: Vec<(String, u8)>,
    /// Words that make up running text and name nothing, folded and sorted.
    pub common_words: Vec<String>,
    /// How long a text is in this language, in per cent of the same text in English.
    pub length: u16,
    /// What only matters where a translation is compared with its source.
    pub comparison: Comparison,
    /// CLDR cardinal plural categories.
    pub plural_categories: Vec<String>,
    /// Letters before words, longest first.
    pub prefixes: Vec<String>,
    /// Endings of words, longest first.
    pub endings: Vec<String>,
    /// Endings of combining forms, longest first.
    pub compound_endings: Vec<String>,
    /// Signs that end sentences.
    pub sentence_ends: Vec<char>,
    /// Words whose full stop ends no sentence.
    pub abbreviations: Vec<String>,
    /// Forms of the quantity lexicon.
    pub trie: Trie,
    /// Roles by entry.
    pub entries: Vec<Entry>,
    /// All roles, entry by entry.
    pub roles: Vec<Role>,
    /// Cues of statements.
    pub cues: CueSet,
}

impl Pack {
    /// An empty pack: digits with a decimal point, nothing else.
    pub fn new(tag: &str) -> Self {
        Self {
            tag: tag.to_owned(),
            name: String::new(),
            has_words: false,
            has_spellout: false,
            spaces: true,
            open_end: false,
            myriad: false,
            has_articles: false,
            ordinal_fractions: false,
            short_tails: false,
            decimal: '.',
            groups: Vec::new(),
            months: Vec::new(),
            common_words: Vec::new(),
            length: 100,
            comparison: Comparison::default(),
            plural_categories: Vec::new(),
            prefixes: Vec::new(),
            endings: Vec::new(),
            compound_endings: Vec::new(),
            sentence_ends: Vec::new(),
            abbreviations: Vec::new(),
            trie: Trie::default(),
            entries: Vec::new(),
            roles: Vec::new(),
            cues: CueSet::default(),
        }
    }

    /// The number of a month by its name.
    pub fn month(&self, name: &str) -> Option<u8> {
        let folded = fold_pattern(name);
        let at = self.months.binary_search_by(|(known, _)| known.as_str().cmp(&folded)).ok()?;
        self.months.get(at).map(|(_, number)| *number)
    }

    /// Whether a folded word is one that makes up running text and names nothing.
    pub fn is_common(&self, word: &str) -> bool {
        self.common_words.binary_search_by(|known| known.as_str().cmp(word)).is_ok()
    }

    /// What can begin with an entry of the trie.
    #[inline]
    pub fn entry(&self, entry: u32) -> Option<Entry> {
        self.entries.get(entry as usize).copied()
    }

    /// The roles of an entry of the trie.
    #[inline]
    pub fn roles_of(&self, entry: u32) -> &[Role] {
        let Some(entry) = self.entries.get(entry as usize) else { return &[] };
        let start = entry.start as usize;
        self.roles.get(start..start + usize::from(entry.count)).unwrap_or_default()
    }
}

/// The key under which a form stands in a trie: folded, with hyphens as blanks, so that either is met in a text.
pub fn key(form: &str) -> String {
    let folded = fold_pattern(form);
    if folded.chars().all(|letter| !letter.is_alphanumeric()) {
        return folded;
    }
    folded.replace('-', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}
