//! Text that a translation has from its source unchanged: runs of words that stand in both.
//!
//! In: the source and one block of the translation, as words. Out: runs, as ranges of the block's text. The order of the blocks does not
//! matter, and the work grows with the length of the texts only.

use crate::document::{BlockKind, Document};
use crate::language::Pack;
use crate::text::fold;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

/// Words that must be the same in a row.
const RUN: usize = 4;

/// A word, folded, and where it stands.
#[derive(Debug, Clone)]
pub struct Word {
    /// Folded.
    pub text: String,
    /// Bytes of the block's text.
    pub range: Range<usize>,
    /// Whether it is written in small letters throughout.
    pub small: bool,
}

/// The words of a text; where words are not separated, its letters. Addresses of the web and of mail are left out.
pub fn words(text: &str, spaces: bool) -> Vec<Word> {
    let mut found = Vec::new();
    let mut at = 0;
    for part in text.split_inclusive(char::is_whitespace) {
        if !["://", "www.", "@"].iter().any(|mark| part.contains(mark)) {
            words_of(part, at, spaces, &mut found);
        }
        at += part.len();
    }
    found
}

fn words_of(part: &str, shift: usize, spaces: bool, found: &mut Vec<Word>) {
    let mut start = None;
    let mut push = |range: Range<usize>| {
        let written = &part[range.clone()];
        let small = written.chars().all(char::is_lowercase);
        found.push(Word { text: fold(written).text, range: range.start + shift..range.end + shift, small });
    };
    for (at, letter) in part.char_indices() {
        let inside = letter.is_alphanumeric();
        if !spaces && inside && !letter.is_ascii() {
            push(start.take().unwrap_or(at)..at + letter.len_utf8());
        } else if inside {
            start.get_or_insert(at);
        } else if let Some(start) = start.take() {
            push(start..at);
        }
    }
    if let Some(start) = start {
        push(start..part.len());
    }
}

/// The runs of words of a source, to be looked for in its translation.
#[derive(Debug, Clone, Default)]
pub struct Copies {
    runs: HashSet<u64>,
    blocks: HashSet<u64>,
    spaces: bool,
}

impl Copies {
    /// Collects the runs of a source.
    pub fn new(source: &Document, pack: &Pack) -> Self {
        let mut copies = Self { spaces: pack.spaces, ..Self::default() };
        for block in source.blocks.iter().filter(|block| block.kind != BlockKind::Verbatim) {
            let words = words(&block.text, pack.spaces);
            copies.blocks.insert(hash(&words));
            copies.runs.extend(words.windows(RUN).map(hash));
        }
        copies
    }

    /// Whether a block of the source has exactly these words.
    pub fn is_block(&self, words: &[Word]) -> bool {
        self.blocks.contains(&hash(words))
    }

    /// The words of a text as the source's language parts them.
    pub fn words(&self, text: &str) -> Vec<Word> {
        words(text, self.spaces)
    }

    /// The longest runs of words that the source has too, as ranges of the words.
    pub fn runs(&self, words: &[Word]) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = Vec::new();
        for (at, window) in words.windows(RUN).enumerate().filter(|(_, window)| self.runs.contains(&hash(window))) {
            match found.last_mut().filter(|last| last.end > at) {
                Some(last) => last.end = at + window.len(),
                None => found.push(at..at + window.len()),
            }
        }
        found
    }
}

fn hash(words: &[Word]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for word in words {
        word.text.hash(&mut hasher);
    }
    hasher.finish()
}
