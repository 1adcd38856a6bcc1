//! `mixed-script`: a letter of another script that looks like the right one (UTS #39: a single word mixes scripts).
//!
//! Greek beside Latin is how science writes names of substances, so a Greek letter counts only inside a word of small Latin letters.

use super::super::{DocumentContext, Reach, Rule};
use crate::document::{Block, BlockKind};
use crate::finding::{Finding, Severity};
use std::ops::Range;
use unicode_script::{Script, UnicodeScript};

pub(in crate::rules) const RULE: Rule =
    Rule { id: "mixed-script", severity: Severity::Error, reach: Reach::Document, on: true, check: Some(check) };

/// Letters that look alike: Latin, and the code points of the Cyrillic and the Greek one (0: none).
const ALIKE: &[(char, u32, u32)] = &[
    ('a', 0x430, 0x3b1),
    ('c', 0x441, 0x3f2),
    ('d', 0x501, 0),
    ('e', 0x435, 0),
    ('h', 0x4bb, 0),
    ('i', 0x456, 0x3b9),
    ('j', 0x458, 0x3f3),
    ('k', 0x43a, 0x3ba),
    ('o', 0x43e, 0x3bf),
    ('p', 0x440, 0x3c1),
    ('q', 0x51b, 0),
    ('s', 0x455, 0),
    ('u', 0x57d, 0x3c5),
    ('v', 0x475, 0x3bd),
    ('w', 0x51d, 0),
    ('x', 0x445, 0x3c7),
    ('y', 0x443, 0x3b3),
    ('A', 0x410, 0x391),
    ('B', 0x412, 0x392),
    ('C', 0x421, 0x3f9),
    ('E', 0x415, 0x395),
    ('H', 0x41d, 0x397),
    ('I', 0x406, 0x399),
    ('J', 0x408, 0x37f),
    ('K', 0x41a, 0x39a),
    ('M', 0x41c, 0x39c),
    ('N', 0, 0x39d),
    ('O', 0x41e, 0x39f),
    ('P', 0x420, 0x3a1),
    ('S', 0x405, 0),
    ('T', 0x422, 0x3a4),
    ('X', 0x425, 0x3a7),
    ('Y', 0x423, 0x3a5),
    ('Z', 0, 0x396),
];

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let mut found = Vec::new();
    for block in
        context.document.blocks.iter().filter(|block| block.kind != BlockKind::Verbatim && !block.text.is_ascii())
    {
        for range in words(block) {
            if let Some(meant) = repaired(&block.text[range.clone()]) {
                let finding =
                    super::finding(context, &RULE, block.source_span(range), ("mixed-script", "mixed-script-help"));
                found.push(super::suggest(finding, meant));
            }
        }
    }
    super::listed(found, out);
}

/// Runs of letters of the three scripts.
fn words(block: &Block) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = None;
    for (at, letter) in block.text.char_indices().chain([(block.text.len(), ' ')]) {
        let inside =
            letter.is_alphabetic() && matches!(letter.script(), Script::Latin | Script::Cyrillic | Script::Greek);
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(begin)) => {
                out.push(begin..at);
                start = None;
            }
            _ => {}
        }
    }
    out
}

/// The word in one script; `None` where it is in one already, or where the mixture may be meant.
fn repaired(word: &str) -> Option<String> {
    if word.is_ascii() {
        return None;
    }
    let of = |script: Script| word.chars().filter(|letter| letter.script() == script).count();
    let (latin, cyrillic, greek) = (of(Script::Latin), of(Script::Cyrillic), of(Script::Greek));
    match (latin, cyrillic, greek) {
        (1.., 1.., 0) if cyrillic >= latin => {
            // An abbreviation in Latin letters may take a Cyrillic ending.
            let abbreviated =
                word.chars().take_while(|letter| letter.script() == Script::Latin && letter.is_uppercase()).count();
            if abbreviated == latin && latin > 1 {
                None
            } else {
                replaced(word, Script::Latin, |one, _| char::from_u32(one))
            }
        }
        (1.., 1.., 0) => {
            let ending: String = word.chars().skip_while(|letter| letter.script() == Script::Latin).collect();
            let inflected = ending.chars().all(|letter| letter.script() == Script::Cyrillic)
                && word.chars().filter(|letter| letter.is_uppercase()).count() >= 2
                && latin > 1;
            if inflected { None } else { replaced_by_latin(word, |_, one, _| one) }
        }
        (3.., 0, 1..) if greek < latin && is_inside(word) => replaced_by_latin(word, |_, _, one| one),
        (1.., 0, 3..) if latin < greek => replaced(word, Script::Latin, |_, one| char::from_u32(one)),
        _ => None,
    }
}

/// Whether every Greek letter stands behind a Latin letter and before two small ones: in names of substances it ends a part.
fn is_inside(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let small = |at: usize| letters.get(at).is_some_and(char::is_ascii_lowercase);
    let latin = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_alphabetic);
    let mut greek = letters.iter().enumerate().filter(|(_, letter)| letter.script() == Script::Greek);
    greek.all(|(at, _)| latin(at.checked_sub(1)) && small(at + 1) && small(at + 2))
}

/// Replaces the Latin letters of a word.
fn replaced(word: &str, script: Script, pick: impl Fn(u32, u32) -> Option<char>) -> Option<String> {
    let one = |letter: char| {
        if letter.script() != script {
            return Some(letter);
        }
        ALIKE
            .iter()
            .find(|(latin, ..)| *latin == letter)
            .and_then(|(_, cyrillic, greek)| pick(*cyrillic, *greek))
            .filter(|letter| *letter != '\0')
    };
    word.chars().map(one).collect()
}

/// Replaces the letters that are not Latin.
fn replaced_by_latin(word: &str, pick: impl Fn(char, u32, u32) -> u32) -> Option<String> {
    let one = |letter: char| {
        if letter.script() == Script::Latin {
            return Some(letter);
        }
        ALIKE
            .iter()
            .find(|(latin, cyrillic, greek)| pick(*latin, *cyrillic, *greek) == letter as u32)
            .map(|(latin, ..)| *latin)
    };
    word.chars().map(one).collect()
}
