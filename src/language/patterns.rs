//! Phrases as patterns: whole words, any letters at a word's end or beginning (`*`), and a gap of one to five words.
//!
//! In: patterns with a number each. Out: a [`PatternSet`] that finds all of them in folded text in one pass; the longest at a place
//! wins among those that share a beginning, and the caller decides about overlaps.

use super::pack::Pack;
use super::trie::{Trie, TrieBuilder};
use crate::text::fold_pattern;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// What follows the literal beginning of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Tail {
    /// Any further letters of the word.
    Letters,
    /// One to five words.
    Gap,
    /// A text, as whole words unless letters may follow: where it begins in [`PatternSet::literals`], and its length.
    Text(u32, u32),
}

/// A pattern behind its literal beginning. Its tails go up to those of the next row.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Row {
    value: u32,
    tails: u32,
    literal: u16,
}

/// A match: bytes of the folded text, the pattern's number, and how many bytes of it were literal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// The pattern's number.
    pub value: u32,
    /// How many bytes were literal.
    pub literal: usize,
}

/// Many patterns, compiled.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct PatternSet {
    whole: Trie,
    inner: Trie,
    /// Where the rows of each beginning begin; one more than there are beginnings.
    heads: Vec<u32>,
    rows: Vec<Row>,
    tails: Vec<Tail>,
    literals: String,
    has_inner: bool,
}

/// A pattern as it is collected.
#[derive(Debug)]
struct Pattern {
    value: u32,
    /// What follows its literal beginning.
    rest: String,
    literal: u16,
}

/// Collects patterns.
#[derive(Debug, Default)]
pub struct PatternSetBuilder {
    whole: TrieBuilder,
    inner: TrieBuilder,
    rows: Vec<Vec<Pattern>>,
    has_inner: bool,
}

const GAP: char = '\u{2026}';
/// A gap spans at most this many words.
const GAP_WORDS: usize = 5;

impl PatternSetBuilder {
    /// Adds a pattern; an empty one, or one that begins with a gap, is left out and reported as `false`.
    pub fn add(&mut self, pattern: &str, value: u32) -> bool {
        let folded = fold_pattern(pattern).replace('-', " ").split_whitespace().collect::<Vec<_>>().join(" ");
        let (inner, body) = folded.strip_prefix('*').map_or((false, folded.as_str()), |rest| (true, rest));
        let at = body.find(['*', GAP]).unwrap_or(body.len());
        let head = body[..at].trim_end();
        if head.is_empty() {
            return false;
        }
        let literal = u16::try_from(
            body.chars().filter(|letter| !matches!(letter, '*' | ' ' | '\u{2026}')).map(char::len_utf8).sum::<usize>(),
        );
        let row = Pattern { value, rest: body[at..].to_owned(), literal: literal.unwrap_or(u16::MAX) };
        let rows = &mut self.rows;
        let trie = if inner { &mut self.inner } else { &mut self.whole };
        self.has_inner |= inner;
        let slot = trie.insert_with(head, || {
            rows.push(Vec::new());
            u32::try_from(rows.len() - 1).unwrap_or(u32::MAX)
        });
        if let Some(slot) = self.rows.get_mut(slot as usize) {
            slot.push(row);
        }
        true
    }

    /// Compiles what was collected.
    pub fn build(self) -> PatternSet {
        let mut set = PatternSet {
            whole: self.whole.build(),
            inner: self.inner.build(),
            has_inner: self.has_inner,
            ..PatternSet::default()
        };
        for patterns in &self.rows {
            set.heads.push(index(set.rows.len()));
            for pattern in patterns {
                set.rows.push(Row { value: pattern.value, tails: index(set.tails.len()), literal: pattern.literal });
                set.add_tails(&pattern.rest);
            }
        }
        set.heads.push(index(set.rows.len()));
        set
    }
}

fn index(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

impl PatternSet {
    fn add_tails(&mut self, text: &str) {
        let mut rest = text;
        while let Some(letter) = rest.chars().next() {
            let sign = matches!(letter, '*' | GAP);
            let length = if sign { letter.len_utf8() } else { rest.find(['*', GAP]).unwrap_or(rest.len()) };
            let literal = rest[..length].trim();
            if sign {
                self.tails.push(if letter == '*' { Tail::Letters } else { Tail::Gap });
            } else if !literal.is_empty() {
                self.tails.push(Tail::Text(index(self.literals.len()), index(literal.len())));
                self.literals.push_str(literal);
            }
            rest = &rest[length..];
        }
    }

    /// The rows of a beginning.
    fn rows_of(&self, head: u32) -> Range<usize> {
        let head = head as usize;
        match (self.heads.get(head), self.heads.get(head + 1)) {
            (Some(from), Some(to)) => *from as usize..*to as usize,
            _ => 0..0,
        }
    }

    fn tails_of(&self, row: usize) -> &[Tail] {
        let from = self.rows.get(row).map_or(0, |row| row.tails as usize);
        let to = self.rows.get(row + 1).map_or(self.tails.len(), |row| row.tails as usize);
        self.tails.get(from..to).unwrap_or_default()
    }

    fn literal(&self, start: u32, length: u32) -> &str {
        self.literals.get(start as usize..start as usize + length as usize).unwrap_or_default()
    }
}

impl PatternSet {
    /// All matches, in order of their beginnings; several may begin at one place.
    pub fn find(&self, text: &str, pack: &Pack) -> Vec<Match> {
        let mut found = Vec::new();
        let mut before = None;
        for (at, letter) in text.char_indices() {
            let word = is_word_char(letter);
            let starts = word && (!pack.spaces || before.is_none_or(|before| !is_word_char(before)));
            if starts {
                self.at_word(text, at, pack, &mut found);
            }
            if self.has_inner && word {
                self.collect(&self.inner, text, at, pack, &mut found);
            }
            before = Some(letter);
        }
        found
    }

    fn at_word(&self, text: &str, at: usize, pack: &Pack, found: &mut Vec<Match>) {
        self.collect(&self.whole, text, at, pack, found);
        // A prefixed reading may be the longer one ("and" with "must not").
        for prefix in pack.prefixes.iter().filter(|prefix| text[at..].starts_with(prefix.as_str())) {
            let rest = at + prefix.len();
            self.collect(&self.whole, text, rest, pack, found);
            for second in pack.prefixes.iter().filter(|second| text[rest..].starts_with(second.as_str())) {
                self.collect(&self.whole, text, rest + second.len(), pack, found);
            }
        }
    }

    /// Walks a trie from `at` and collects every row that matches in full.
    fn collect(&self, trie: &Trie, text: &str, at: usize, pack: &Pack, found: &mut Vec<Match>) {
        let bytes = text.as_bytes();
        // Behind an attached prefix, the text may be over.
        if !trie.may_begin(bytes, at) {
            return;
        }
        let (mut node, mut position) = (0, at);
        while let Some(&byte) = bytes.get(position) {
            let blanks = if position > at { blank_run(bytes, position) } else { 0 };
            let (label, length) = if blanks > 0 { (b' ', blanks) } else { (byte, 1) };
            let Some(to) = trie.step(node, label) else { break };
            node = to;
            position += length;
            for at_row in trie.value(node).map_or(0..0, |head| self.rows_of(head)) {
                let row = self.rows[at_row];
                if let Some(end) = self.finish(text, position, self.tails_of(at_row), pack) {
                    found.push(Match { start: at, end, value: row.value, literal: usize::from(row.literal) });
                }
            }
        }
    }
}

fn is_word_char(letter: char) -> bool {
    letter.is_alphanumeric() || crate_mark(letter)
}

fn crate_mark(letter: char) -> bool {
    matches!(letter as u32, 0x0300..=0x036f | 0x0900..=0x0903 | 0x093a..=0x094f | 0x0981..=0x0983 | 0x09bc..=0x09cd | 0x0e31 | 0x0e34..=0x0e3a | 0x0e47..=0x0e4e)
}

fn blank_run(bytes: &[u8], at: usize) -> usize {
    bytes[at..].iter().take_while(|byte| matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | b'-')).count()
}

/// Whether a word ends at `at`, or an ending of the language follows and ends it; returns the end of the word.
fn word_end(text: &str, at: usize, pack: &Pack) -> Option<usize> {
    let rest = &text[at..];
    let ends = |rest: &str| rest.chars().next().is_none_or(|letter| !is_word_char(letter));
    let before = text[..at].chars().next_back().is_some_and(is_word_char);
    if pack.open_end || !before || ends(rest) {
        return Some(at);
    }
    ending(rest, pack, 3).map(|length| at + length)
}

/// The length of a chain of endings that closes the word.
fn ending(rest: &str, pack: &Pack, depth: u8) -> Option<usize> {
    let rest_body = rest.strip_prefix('\'').unwrap_or(rest);
    let skipped = rest.len() - rest_body.len();
    pack.endings.iter().find_map(|ending_text| {
        let after = rest_body.strip_prefix(ending_text.as_str()).filter(|_| !ending_text.is_empty())?;
        if after.chars().next().is_none_or(|letter| !is_word_char(letter)) {
            return Some(skipped + ending_text.len());
        }
        if depth == 0 { None } else { ending(after, pack, depth - 1).map(|more| skipped + ending_text.len() + more) }
    })
}

fn skip_blanks(text: &str, at: usize) -> usize {
    at + blank_run(text.as_bytes(), at)
}

/// The end of a literal at `at`, where its blanks stand for any run of blanks and hyphens.
fn literal_at(text: &str, at: usize, literal: &str) -> Option<usize> {
    let mut end = skip_blanks(text, at);
    for (index, word) in literal.split(' ').enumerate() {
        if index > 0 {
            let blanks = blank_run(text.as_bytes(), end);
            if blanks == 0 {
                return None;
            }
            end += blanks;
        }
        if !text[end..].starts_with(word) {
            return None;
        }
        end += word.len();
    }
    Some(end)
}

impl PatternSet {
    /// Matches what follows a head; returns where the match ends.
    fn finish(&self, text: &str, at: usize, tails: &[Tail], pack: &Pack) -> Option<usize> {
        match tails.split_first() {
            None => word_end(text, at, pack),
            Some((Tail::Letters, rest)) => {
                let letters = text[at..].find(|letter: char| !is_word_char(letter)).unwrap_or(text.len() - at);
                let end = at + letters;
                if rest.is_empty() { Some(end) } else { self.finish(text, skip_blanks(text, end), rest, pack) }
            }
            Some((Tail::Text(start, length), rest)) => {
                let end = literal_at(text, at, self.literal(*start, *length))?;
                self.finish(text, end, rest, pack)
            }
            Some((Tail::Gap, rest)) => self.gap(text, at, rest, pack),
        }
    }

    /// Tries the rest behind one to five words of the same sentence.
    fn gap(&self, text: &str, at: usize, rest: &[Tail], pack: &Pack) -> Option<usize> {
        let mut position = at;
        // Without blanks between words a gap is counted in characters, some three to a word.
        if !pack.spaces {
            let limit = text[at..].char_indices().take(GAP_WORDS * 4).take_while(|(_, letter)| !is_stop(*letter));
            return limit.map(|(offset, _)| at + offset).skip(1).find_map(|start| self.finish(text, start, rest, pack));
        }
        for _ in 0..GAP_WORDS {
            position = skip_blanks(text, position);
            let word = text[position..].find([' ', '\n', '-']).unwrap_or(text.len() - position);
            if word == 0 || text[position..position + word].contains(is_stop) {
                return None;
            }
            position += word;
            let next = skip_blanks(text, position);
            if next >= text.len() {
                return None;
            }
            if let Some(end) = self.finish(text, next, rest, pack) {
                return Some(end);
            }
        }
        None
    }
}

fn is_stop(letter: char) -> bool {
    matches!(letter, '.' | '!' | '?' | ';' | ':' | '\u{3002}' | '\u{61f}' | '\u{964}')
}

/// Drops matches that overlap a longer one (by literal length, then by length, then the earlier).
pub fn longest(mut found: Vec<Match>) -> Vec<Match> {
    found.sort_by_key(|one| (one.start, std::cmp::Reverse(one.literal), std::cmp::Reverse(one.end)));
    let mut out: Vec<Match> = Vec::with_capacity(found.len());
    for one in found {
        match out.last() {
            Some(last) if one.start < last.end => {
                // A match that begins later wins over one that it overlaps only when it says clearly more.
                if one.start > last.start && one.end > last.end && one.literal > last.literal + 2 {
                    out.pop();
                    out.push(one);
                }
            }
            _ => out.push(one),
        }
    }
    out
}
