//! `glued-words`: words run together, seen by a capital in the wrong place ("`AThe`", "`skinThe`").

use super::super::{DocumentContext, Reach, Rule};
use crate::document::{Block, BlockKind};
use crate::finding::{Finding, Severity};
use std::ops::Range;

pub(in crate::rules) const RULE: Rule =
    Rule { id: "glued-words", severity: Severity::Warning, reach: Reach::Document, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let mut found = Vec::new();
    for block in context.document.blocks.iter().filter(|block| block.kind != BlockKind::Verbatim) {
        for range in runs(block) {
            let Some(meant) = parted(context, block, &range) else { continue };
            let finding = super::finding(context, &RULE, block.source_span(range), ("glued-words", "glued-words-help"));
            found.push(super::suggest(finding, meant));
        }
    }
    super::listed(found, out);
}

/// Runs of letters that have a capital behind their first letter.
fn runs(block: &Block) -> Vec<Range<usize>> {
    let text = &block.text;
    let mut out = Vec::new();
    let mut start: Option<usize> = None;
    let mut inner = false;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (letter.is_alphabetic(), start) {
            (true, None) => {
                start = Some(at);
                inner = false;
            }
            (true, Some(_)) => inner |= letter.is_uppercase(),
            (false, Some(begin)) => {
                if inner && is_plain(text, begin..at) && !is_code(text, begin..at) {
                    out.push(begin..at);
                }
                start = None;
            }
            (false, None) => {}
        }
    }
    out
}

/// Whether a run is no part of an address, a name with digits, or a code.
fn is_plain(text: &str, range: Range<usize>) -> bool {
    let before = text[..range.start].chars().next_back();
    let after = text[range.end..].chars().next();
    let joins = |letter: char| {
        letter.is_numeric()
            || matches!(letter, '_' | '@' | '/' | '\\' | '#' | '&' | '=' | '-' | '\u{2019}' | '\'' | '.' | '~')
    };
    let address = |letter: char| matches!(letter, '_' | '@' | '/' | '\\' | '#' | '=' | '~');
    let follows = text[range.end..].chars().nth(1).is_some_and(char::is_alphanumeric);
    before.is_none_or(|letter| !joins(letter))
        && after.is_none_or(|letter| !(letter.is_numeric() || address(letter) || (joins(letter) && follows)))
}

/// Whether a run is a piece of something that has no blanks and is longer than any word, such as an encoded picture.
fn is_code(text: &str, range: Range<usize>) -> bool {
    const LONG: usize = 48;
    let inside = |letter: &u8| letter.is_ascii_graphic();
    let before = text.as_bytes()[..range.start].iter().rev().take(LONG).take_while(|letter| inside(letter)).count();
    let after = text.as_bytes()[range.end..].iter().take(LONG).take_while(|letter| inside(letter)).count();
    before + range.len() + after >= LONG
}

/// The words of a run, parted; `None` where the capital may be meant.
fn parted(context: &DocumentContext<'_>, block: &Block, range: &Range<usize>) -> Option<String> {
    let garble = context.garble.garble;
    let run = &block.text[range.clone()];
    if garble.glued.contains(run) {
        return None;
    }
    let letters: Vec<char> = run.chars().collect();
    let small = |letters: &[char]| letters.iter().all(|letter| letter.is_lowercase());
    let upper = letters.iter().take_while(|letter| letter.is_uppercase()).count();
    // "AThe": one capital too many before a word.
    if upper == 2 && letters.len() >= 4 && small(&letters[2..]) {
        let word: String = letters[1..].iter().collect();
        // Abbreviations are as short; a short word must be one of the language.
        return Some(word).filter(|word| letters.len() > 4 || garble.common.contains(&word.to_lowercase()));
    }
    // "wordWord".
    let first = letters.iter().skip(1).position(|letter| letter.is_uppercase())? + 1;
    let halves = (&letters[..first], &letters[first..]);
    let whole = halves.0.len() >= 3
        && halves.1.len() >= 3
        && halves.0[0].is_lowercase()
        && small(halves.0)
        && small(&halves.1[1..]);
    if !whole {
        return None;
    }
    let (left, right): (String, String) = (halves.0.iter().collect(), halves.1.iter().collect());
    Some(format!("{left} {right}"))
}
