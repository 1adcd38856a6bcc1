//! Names of concepts for the rules on wording: which are preferred, and their words.

use super::tokens::{Kind, tokens};
use crate::facts::terms::{Status, TermBase};
use crate::mention::TermLexicon;
use crate::text::fold_pattern;
use std::collections::{BTreeMap, BTreeSet};

/// Shortest word in letters that is compared with others.
pub const LONG: usize = 6;

/// Fewest letters of a word that no other word is like by chance.
const UNLIKE: usize = 13;

/// Letters at the end of a word that inflection changes.
const ENDING: usize = 3;

/// The terms of a language.
#[derive(Debug, Default)]
pub struct Terms {
    /// The preferred term of each concept.
    pub preferred: BTreeMap<String, String>,
    /// Names that are deprecated or forbidden; `None` where there is none.
    pub faulty: Option<TermLexicon>,
    /// All words of all terms, folded.
    pub words: BTreeSet<String>,
}

impl Terms {
    /// Takes term bases, the more important first.
    pub fn new(bases: &[&TermBase]) -> Self {
        let mut terms = Self { faulty: faulty(bases), ..Self::default() };
        for (concept, names) in bases.iter().flat_map(|base| &base.concepts) {
            let preferred = names.iter().find(|name| name.status == Status::Preferred);
            if let Some(preferred) = preferred.filter(|_| !terms.preferred.contains_key(concept)) {
                terms.preferred.insert(concept.clone(), preferred.text.clone());
            }
            let folded: Vec<(bool, String)> =
                names.iter().map(|name| (name.form_only, fold_pattern(&name.text))).collect();
            for (form_only, text) in &folded {
                // Misspellings that are listed so that they are understood are still misspelt.
                let slip = |(form, right): &(bool, String)| !form && is_slip(text, right, &[]);
                if !form_only || !folded.iter().any(slip) {
                    terms.take_words(text);
                }
            }
        }
        terms
    }

    fn take_words(&mut self, folded: &str) {
        for token in tokens(folded).into_iter().filter(|token| token.kind == Kind::Word) {
            let word = &folded[token.start..token.end];
            // A word that goes on with any letters is no word by itself.
            let open = folded.as_bytes().get(token.end) == Some(&b'*')
                || (token.start > 0 && folded.as_bytes()[token.start - 1] == b'*');
            if !open && word.chars().nth(LONG - 1).is_some() {
                self.words.insert(word.to_owned());
            }
        }
    }
}

/// A lexicon of the names that must not be used: a name that is good in one base and bad in a more important one is bad.
fn faulty(bases: &[&TermBase]) -> Option<TermLexicon> {
    let mut base = TermBase::default();
    for (concept, names) in bases.iter().flat_map(|base| &base.concepts) {
        let bad = names.iter().filter(|name| matches!(name.status, Status::Deprecated | Status::Forbidden));
        base.concepts.entry(concept.clone()).or_default().extend(bad.cloned());
    }
    let any = base.concepts.values().any(|names| !names.is_empty());
    any.then(|| TermLexicon::new(&[&base]))
}

/// Whether a word is another with one letter wrong, missing, too many, or two exchanged, neither at its end nor at its beginning.
pub fn is_slip(word: &str, right: &str, same: &[(String, String)]) -> bool {
    let in_front = word.chars().zip(right.chars()).take_while(|(left, right)| left == right).count();
    let behind = word.chars().rev().zip(right.chars().rev()).take_while(|(left, right)| left == right).count();
    // Most words are told apart by this, without a copy.
    if in_front < 2 || in_front + behind + 2 < word.chars().count().max(right.chars().count()) {
        return false;
    }
    let (a, b): (Vec<char>, Vec<char>) = (word.chars().collect(), right.chars().collect());
    let same_start = a.iter().zip(&b).take_while(|(left, right)| left == right).count();
    let same_end = a.iter().rev().zip(b.iter().rev()).take_while(|(left, right)| left == right).count();
    if a == b || same_start < 2 {
        return false;
    }
    let shorter = a.len().min(b.len());
    let same_end = same_end.min(shorter - same_start.min(shorter));
    let (rest_a, rest_b) = (&a[same_start..a.len() - same_end], &b[same_start..b.len() - same_end]);
    let swapped = rest_a.len() == 2 && rest_b.len() == 2 && rest_a[0] == rest_b[1] && rest_a[1] == rest_b[0];
    let ending = if a.len().min(b.len()) >= UNLIKE { ENDING - 1 } else { ENDING };
    let one = rest_a.len() <= 1 && rest_b.len() <= 1 && same_end >= ending;
    // Accents and capitals are other rules' matter; so are spellings of two countries.
    let folded = |letters: &[char]| letters.iter().any(|letter| !letter.is_ascii());
    let variant = same.iter().any(|(left, right_form)| {
        word.replace(left.as_str(), right_form) == right || right.replace(left.as_str(), right_form) == word
    });
    // One letter for another is more often another word, or grammar.
    let replaced = rest_a.len() == 1 && rest_b.len() == 1;
    let long = a.len() >= UNLIKE && same_end >= ENDING;
    let inside = !replaced || (same_start > ENDING && (same_end > ENDING || long));
    (one || swapped) && inside && !variant && folded(rest_a) == folded(rest_b)
}
