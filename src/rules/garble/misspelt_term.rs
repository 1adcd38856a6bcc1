//! `misspelt-term`: a word one letter away from a term, or from a frequent word of the leaflet, that is no inflection of it.
//!
//! No dictionary is needed: what the leaflet writes often, and what the term base lists, is right. Differences at the end or beginning of a
//! word are grammar and are left alone.

use super::super::{DocumentContext, Reach, Rule};
use crate::finding::{Finding, Severity};
use crate::garble::Garble;
use crate::garble::terms::is_slip;
use crate::garble::words::{BlockWords, Kind, is_alone};
use std::collections::BTreeMap;

pub(in crate::rules) const RULE: Rule =
    Rule { id: "misspelt-term", severity: Severity::Warning, reach: Reach::Document, on: true, check: Some(check) };

/// Fewest letters of a word that is compared.
const LETTERS: usize = 8;
/// Fewest letters of a term: shorter ones have neighbours that are words too.
const TERM_LETTERS: usize = 10;
/// Times that a word must stand in the leaflet to be taken for right.
const FREQUENT: usize = 3;

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let view = context.garble;
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for block in view.blocks() {
        for at in (0..block.tokens.len()).filter(|at| block.tokens[*at].kind == Kind::Word) {
            *counts.entry(block.text(at)).or_default() += 1;
        }
    }
    let known =
        |word: &str| view.terms.words.contains(word) || counts.get(word).is_some_and(|count| *count >= FREQUENT);
    let terms = view.terms.words.iter().map(String::as_str).filter(|word| word.chars().nth(TERM_LETTERS - 1).is_some());
    let right = terms.chain(counts.iter().filter(|(_, count)| **count >= FREQUENT).map(|(word, _)| *word));
    let index = Index::new(right.filter(|word| is_comparable(word)));
    let mut found = Vec::new();
    for block in view.blocks() {
        for at in 0..block.tokens.len() {
            let word = block.text(at);
            let once = counts.get(word).is_some_and(|count| *count < 2);
            if !once
                || !is_small(block, at, view.garble)
                || !is_comparable(word)
                || known(word)
                || view.garble.spelt.contains(word)
            {
                continue;
            }
            if let Some(meant) = index.nearest(word, view.garble) {
                let finding =
                    super::finding(context, &RULE, block.span(at..at + 1), ("misspelt-term", "misspelt-term-help"));
                found.push(super::suggest(finding, meant));
            }
        }
    }
    super::listed(found, out);
}

/// Whether a word is written small, or has a capital only for its place or, where nouns have one, for its kind: names are no slips.
fn is_small(block: &BlockWords<'_>, at: usize, garble: &Garble) -> bool {
    let mut letters = block.written(at..at + 1).chars();
    let first = letters.next().is_some_and(|letter| !letter.is_uppercase() || garble.capital_nouns || block.begins(at));
    first && letters.all(char::is_lowercase)
}

fn is_comparable(word: &str) -> bool {
    word.chars().nth(LETTERS - 1).is_some() && word.chars().all(|letter| letter.is_alphabetic() && !is_alone(letter))
}

/// Right words by their first two letters, which a slip leaves alone.
struct Index<'a> {
    by_start: BTreeMap<&'a str, Vec<&'a str>>,
}

/// More words with one beginning than this are no vocabulary, and comparing them all would take too long.
const NEIGHBOURS: usize = 512;

impl<'a> Index<'a> {
    fn new(words: impl Iterator<Item = &'a str>) -> Self {
        let mut by_start: BTreeMap<&'a str, Vec<&'a str>> = BTreeMap::new();
        for word in words {
            by_start.entry(start(word)).or_default().push(word);
        }
        Self { by_start }
    }

    fn nearest(&self, word: &str, garble: &Garble) -> Option<&'a str> {
        let candidates = self.by_start.get(start(word)).filter(|words| words.len() <= NEIGHBOURS)?;
        // No letter takes more than four bytes.
        let close = candidates.iter().copied().filter(|right| right.len().abs_diff(word.len()) <= 4);
        let mut near: Vec<&str> = close.filter(|right| is_slip(word, right, &garble.same)).collect();
        near.sort_unstable();
        near.dedup();
        // Two words that could be meant are no help.
        if near.len() == 1 { near.pop() } else { None }
    }
}

fn start(word: &str) -> &str {
    let end = word.char_indices().nth(2).map_or(word.len(), |(at, _)| at);
    &word[..end]
}
