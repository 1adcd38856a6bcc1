//! What a language's `garble.toml` says, compiled: patterns, word classes, exceptions.
//!
//! In: the texts of `garble.toml` files. Out: a [`Garble`]. The build script runs this too, so nothing of a document is used here.

use super::pattern::{Builder, PatternIndex};
use super::raw::{RawGarble, RawPattern};
use crate::finding::Severity;
use crate::text::fold_pattern;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::ops::Range;

/// The rules that report patterns.
const RULES: [&str; 5] =
    ["broken-grammar", "machine-chatter", "malformed-number", "stray-boilerplate", "tortured-phrase"];

/// A mistake in a `garble.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Which of the texts it is in.
    pub file: usize,
    /// The bytes that show it.
    pub span: Option<Range<usize>>,
    /// What is wrong, in English.
    pub message: String,
}

/// What a pattern says about the text it matches.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Meaning {
    /// The rule that reports it.
    pub rule: String,
    /// What was probably meant.
    pub meant: Option<String>,
    /// Another severity than the rule's.
    pub severity: Option<Severity>,
    /// Which habit of spinning software it shows.
    pub spun: Option<String>,
    /// Whether it must stand alone in its line or block.
    pub alone: bool,
    /// Whether its first word must be written small.
    pub lower: bool,
    /// Whether it must be no part of a compound with a hyphen.
    pub whole: bool,
}

/// The tables of one language.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Garble {
    /// Patterns, found by their first words.
    pub patterns: PatternIndex,
    meanings: Vec<Meaning>,
    /// By pattern: which of the meanings is its own.
    meaning_of: Vec<u32>,
    /// Whether doubling a word is grammar.
    pub doubling: bool,
    /// Whether nouns have a capital.
    pub capital_nouns: bool,
    /// Words and phrases that may stand twice.
    pub doubled: BTreeSet<String>,
    /// Words that may stand twice behind a comma, where a clause begins.
    pub clause: BTreeSet<String>,
    /// Words for "and" and "or".
    pub joiners: BTreeSet<String>,
    /// Words that may stand on both sides of such a word.
    pub joined: BTreeSet<String>,
    /// Endings of adverbs, which never stand on both sides of such a word.
    pub adverbs: BTreeSet<String>,
    /// Words that begin a relative clause.
    pub relative: BTreeSet<String>,
    /// Words with capitals inside, as written.
    pub glued: BTreeSet<String>,
    /// Letters with marks in a thousand letters.
    pub accents: Option<u32>,
    /// The letters that count as such; empty: all outside ASCII.
    pub accent_letters: String,
    /// Frequent function words.
    pub common: BTreeSet<String>,
    /// Words that cannot end a sentence.
    pub dangling: BTreeSet<String>,
    /// Pairs of spellings that are both right.
    pub same: Vec<(String, String)>,
    /// Words that are right though they are like a term.
    pub spelt: BTreeSet<String>,
}

impl Garble {
    /// Compiles texts, the more important first; a mistake never stops the rest.
    pub fn new(texts: &[&str]) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut raws = Vec::new();
        for (file, text) in texts.iter().enumerate() {
            match toml::from_str::<RawGarble>(text) {
                Ok(raw) => raws.push((file, raw)),
                Err(error) => problems.push(Problem { file, span: error.span(), message: error.message().to_owned() }),
            }
        }
        let mut garble = Self::default();
        garble.take_words(&raws);
        garble.take_patterns(&raws, &mut problems);
        (garble, problems)
    }

    fn take_words(&mut self, raws: &[(usize, RawGarble)]) {
        for (_, raw) in raws {
            self.doubling |= raw.doubled_word.grammar;
            self.capital_nouns |= raw.doubled_word.capital_nouns;
            extend(&mut self.doubled, &raw.doubled_word.allowed);
            extend(&mut self.clause, &raw.doubled_word.clause);
            extend(&mut self.joiners, &raw.doubled_word.joiners);
            extend(&mut self.adverbs, &raw.doubled_word.adverb_endings);
            extend(&mut self.relative, &raw.doubled_word.relative);
            extend(&mut self.joined, &raw.doubled_word.joined_allowed);
            self.glued.extend(raw.glued_words.allowed.iter().cloned());
            self.accents = self.accents.or(raw.missing_diacritics.usual);
            self.accent_letters.push_str(&raw.missing_diacritics.letters);
            extend(&mut self.common, &raw.wrong_language.common);
            extend(&mut self.dangling, &raw.truncated_text.dangling);
            self.same.extend(raw.misspelt_term.same.iter().cloned());
            extend(&mut self.spelt, &raw.misspelt_term.allowed);
        }
    }

    fn take_patterns(&mut self, raws: &[(usize, RawGarble)], problems: &mut Vec<Problem>) {
        let mut builder = Builder::default();
        for (name, members) in raws.iter().flat_map(|(_, raw)| &raw.classes) {
            builder.class(name, members);
        }
        for (file, raw) in raws.iter().flat_map(|(file, raw)| raw.pattern.iter().map(move |pattern| (*file, pattern))) {
            let meaning = self.meanings.len() as u32;
            let place = raw.find.first().map(serde_spanned::Spanned::span);
            problems.extend(fault(raw).map(|message| Problem { file, span: place, message }));
            for find in &raw.find {
                match builder.pattern(find.get_ref()) {
                    Ok(()) => self.meaning_of.push(meaning),
                    Err(message) => problems.push(Problem { file, span: Some(find.span()), message }),
                }
            }
            self.meanings.push(meaning_of(raw));
        }
        self.patterns = builder.finish();
    }

    /// What a pattern says, by its number.
    pub fn meaning(&self, pattern: usize) -> Option<&Meaning> {
        self.meanings.get(*self.meaning_of.get(pattern)? as usize)
    }
}

/// What is wrong with a pattern besides its notation.
fn fault(raw: &RawPattern) -> Option<String> {
    let severity = raw.severity.as_deref();
    if !RULES.contains(&raw.rule.as_str()) {
        return Some(format!("rule {:?} takes no patterns; those that do: {}", raw.rule, RULES.join(", ")));
    }
    if raw.find.is_empty() {
        return Some("the pattern has nothing to find".to_owned());
    }
    severity
        .filter(|severity| !matches!(*severity, "error" | "warning" | "note"))
        .map(|severity| format!("{severity:?} is no severity: error, warning or note"))
}

fn extend(set: &mut BTreeSet<String>, words: &[String]) {
    set.extend(words.iter().map(|word| fold_pattern(word)));
}

fn meaning_of(raw: &RawPattern) -> Meaning {
    let severity = match raw.severity.as_deref() {
        Some("error") => Some(Severity::Error),
        Some("warning") => Some(Severity::Warning),
        Some("note") => Some(Severity::Note),
        _ => None,
    };
    Meaning {
        rule: raw.rule.clone(),
        meant: raw.meant.clone(),
        severity,
        spun: raw.spun.clone(),
        alone: raw.alone,
        lower: raw.lower,
        whole: raw.whole,
    }
}
