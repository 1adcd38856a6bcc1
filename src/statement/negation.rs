//! Words that say no, sorted for the comparison of a translation with its source.
//!
//! In: the cues of each block. Out: [`Negation`]s, each word once: what only joins sentences is left out, an idiom or a denial wins over
//! another way to say no at the same place, and what belongs to one denial ("ne ... pas", "does not ... any") is one.

use super::evidence::View;
use crate::language::Pack;
use crate::language::cues::Cue;
use crate::mention::CueMention;
use std::ops::Range;

/// How a word says no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// It denies by itself.
    Denies,
    /// It denies, and is also how the language says "un-" and "-less".
    Either,
    /// It denies beside another one.
    Concord,
    /// It holds a negation word but denies nothing.
    Idiom,
    /// In another way ("avoid").
    Lexical,
}

/// A word that says no.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Negation {
    /// Index of the block.
    pub block: usize,
    /// Bytes of the block's text.
    pub range: Range<usize>,
    /// How it says so.
    pub how: How,
}

/// Words between two that still are one denial.
const ONE_DENIAL: usize = 3;

pub(super) fn negations(view: &View<'_>) -> Vec<Negation> {
    let mut found = Vec::new();
    for (block, read) in view.blocks.iter().enumerate() {
        if read.cues.iter().any(|cue| how(&cue.cue).is_some()) {
            of_block(block, &read.cues, view.text(block), view.pack, &mut found);
        }
    }
    found
}

fn how(cue: &Cue) -> Option<How> {
    match cue {
        Cue::NegationBefore | Cue::NegationAfter => Some(How::Denies),
        Cue::NegationIdiom => Some(How::Idiom),
        Cue::NegationLexical => Some(How::Lexical),
        _ => None,
    }
}

fn of_block(block: usize, cues: &[CueMention], text: &str, pack: &Pack, found: &mut Vec<Negation>) {
    let overlap = |one: &Range<usize>, other: &Range<usize>| one.start < other.end && other.start < one.end;
    let has =
        |wanted: &Cue, range: &Range<usize>| cues.iter().any(|cue| cue.cue == *wanted && overlap(&cue.range, range));
    let mut own: Vec<Negation> = Vec::new();
    for cue in cues {
        let Some(how) = how(&cue.cue).filter(|_| !has(&Cue::NegationConnective, &cue.range)) else { continue };
        let concord =
            how == How::Denies && has(&Cue::NegationConcord, &cue.range) && !leads(text, cue.range.start, pack);
        let either = how == How::Denies
            && cues.iter().any(|other| other.cue == Cue::NegationLexical && other.range == cue.range);
        let how = if concord {
            How::Concord
        } else if either {
            How::Either
        } else {
            how
        };
        own.push(Negation { block, range: cue.range.clone(), how });
    }
    // Of two at one place the denial or the idiom counts.
    own.sort_by_key(|one| (one.how == How::Lexical, one.range.start));
    let mut kept: Vec<Negation> = Vec::new();
    for one in own {
        if !kept.iter().rev().take(64).any(|other| overlap(&one.range, &other.range)) {
            kept.push(one);
        }
    }
    kept.sort_by_key(|one| one.range.start);
    found.extend(joined(kept, text, pack));
}

/// Words from the beginning of a clause within which such a word denies alone ("in no case").
const HEAD: usize = 2;

/// Whether a word stands at the head of its clause: near its beginning, or behind a word that holds sentences together.
fn leads(text: &str, at: usize, pack: &Pack) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let ends = |letter: char| {
        !(letter.is_alphanumeric() || letter.is_whitespace() || matches!(letter, '\'' | '-' | '\u{2019}'))
    };
    let start =
        before.char_indices().rev().find(|(_, letter)| ends(*letter)).map_or(0, |(at, letter)| at + letter.len_utf8());
    let mut words = before.get(start..).unwrap_or_default().split_whitespace().rev();
    let last = words.next().map(|word| crate::text::fold(word).text);
    last.is_some_and(|last| last.len() > 1 && pack.is_common(&last)) || words.count() + 1 < HEAD
}

/// Denials with a few words between are one.
fn joined(all: Vec<Negation>, text: &str, pack: &Pack) -> Vec<Negation> {
    let mut out: Vec<Negation> = Vec::new();
    let denies = |one: &Negation| matches!(one.how, How::Denies | How::Either | How::Concord);
    for one in all {
        let near = out.last().is_some_and(|last| {
            let between = text.get(last.range.end..one.range.start).unwrap_or_default();
            let words = if pack.spaces { between.split_whitespace().count() } else { between.chars().count() };
            denies(last)
                && denies(&one)
                && words <= ONE_DENIAL
                && !between.contains([',', ';', ':', '.', '\u{60c}', '\u{61b}', '\u{3001}', '\u{ff0c}', '\u{3002}'])
        });
        match out.last_mut().filter(|_| near) {
            Some(last) => {
                last.range.end = one.range.end;
                last.how = if one.how == How::Denies || last.how == How::Concord { one.how } else { last.how };
            }
            None => out.push(one),
        }
    }
    out
}
