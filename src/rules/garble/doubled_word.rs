//! `doubled-word`: a word written twice, or on both sides of "and" or "or".

use super::super::{DocumentContext, Reach, Rule};
use crate::finding::{Finding, Severity};
use crate::garble::Garble;
use crate::garble::words::{Before, BlockWords, Kind, is_alone};
use crate::signs;

pub(in crate::rules) const RULE: Rule =
    Rule { id: "doubled-word", severity: Severity::Warning, reach: Reach::Document, on: true, check: Some(check) };

/// Shortest word in letters that counts on both sides of "and".
const JOINED: usize = 4;

/// Bytes below which a line was ended on purpose.
const WRAPPED: usize = 50;

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let garble = context.garble.garble;
    // In a language that nothing is known about, doubling may be grammar.
    if garble.doubling || garble.common.is_empty() {
        return;
    }
    let mut found = Vec::new();
    for block in context.garble.blocks() {
        let mut skip_to = 0;
        for at in 1..block.tokens.len() {
            if at < skip_to {
                continue;
            }
            if is_doubled(block, at, garble) {
                let end = (at..block.tokens.len())
                    .take_while(|next| block.text(*next) == block.text(at))
                    .last()
                    .unwrap_or(at)
                    + 1;
                let finding =
                    super::finding(context, &RULE, block.span(at - 1..end), ("doubled-word", "doubled-word-help"));
                found.push(super::suggest(finding, block.written(at - 1..at)));
                skip_to = end + 1;
            } else if is_joined(block, at, garble) {
                let finding = super::finding(
                    context,
                    &RULE,
                    block.span(at - 1..at + 2),
                    ("doubled-word-joined", "doubled-word-joined-help"),
                );
                found.push(super::suggest(finding, block.written(at - 1..at)));
            }
        }
    }
    super::listed(found, out);
}

/// Whether the line before a token is too short to have been wrapped there: a heading, after which the text begins with its word.
fn is_short_line(block: &BlockWords<'_>, at: usize) -> bool {
    let before = block.block.text.get(..block.range(at - 1..at).end).unwrap_or_default();
    before.rsplit('\n').next().is_some_and(|line| line.len() < WRAPPED)
}

fn is_doubled(block: &BlockWords<'_>, at: usize, garble: &Garble) -> bool {
    let (first, second) = (block.tokens[at - 1], block.tokens[at]);
    let word = block.text(at);
    if second.kind != Kind::Word || first.kind != Kind::Word || block.text(at - 1) != word || word.chars().all(is_alone)
    {
        return false;
    }
    let hyphened = |at: usize| block.tokens.get(at).is_some_and(|token| token.before == Before::Hyphen);
    if hyphened(at - 1) || hyphened(at) || hyphened(at + 1) || second.before == Before::Nothing {
        return false;
    }
    if second.before == Before::Line && is_short_line(block, at) {
        return false;
    }
    if garble.doubled.contains(word) || garble.doubled.contains(&format!("{word} {word}")) {
        return false;
    }
    // A relative pronoun may meet an article where a clause begins.
    if garble.clause.contains(word) && at >= 2 && block.text(at - 2).ends_with(signs::is_comma) {
        return false;
    }
    // Letters and their names may be listed.
    if word.chars().nth(1).is_none() {
        return false;
    }
    is_slip_by_case(block, at, garble)
}

/// Names ("Bora Bora"), names of species ("Loa loa") and cries are no slips.
fn is_slip_by_case(block: &BlockWords<'_>, at: usize, garble: &Garble) -> bool {
    let (first, second) = (block.written(at - 1..at), block.written(at..at + 1));
    let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    if second.chars().filter(|letter| letter.is_uppercase()).count() > 1 {
        // Abbreviations in running text, but no cries and no rows of letters.
        return first == second && second.chars().count() > 2 && has_sentence(block, at);
    }
    match (capital(first), capital(second)) {
        (false, second_capital) => !second_capital,
        (true, false) => block.begins(at - 1),
        (true, true) => garble.capital_nouns || (block.begins(at - 1) && has_sentence(block, at)),
    }
}

/// Whether the second word stands for itself: "milk and milk products" says two things.
fn ends_there(block: &BlockWords<'_>, next: usize, word: &str, garble: &Garble) -> bool {
    let adverb = garble.adverbs.iter().any(|ending| word.ends_with(ending.as_str()));
    let closed =
        block.tokens.get(next).is_none_or(|token| token.kind == Kind::Sign) || garble.common.contains(block.text(next));
    adverb || (closed && !garble.relative.contains(block.text(next)))
}

/// Whether words written small stand around a place: it is no heading, row of names or cry.
fn has_sentence(block: &BlockWords<'_>, at: usize) -> bool {
    const NEAR: usize = 8;
    const SMALL: usize = 3;
    let around = at.saturating_sub(NEAR)..(at + NEAR).min(block.tokens.len());
    around
        .filter(|at| block.tokens[*at].kind == Kind::Word && block.written(*at..at + 1).chars().all(char::is_lowercase))
        .count()
        >= SMALL
}

fn is_joined(block: &BlockWords<'_>, at: usize, garble: &Garble) -> bool {
    if !garble.joiners.contains(block.text(at)) || at + 1 >= block.tokens.len() {
        return false;
    }
    let (first, second) = (block.tokens[at - 1], block.tokens[at + 1]);
    let word = block.text(at + 1);
    let words = first.kind == Kind::Word
        && second.kind == Kind::Word
        && block.text(at - 1) == word
        && word.chars().nth(JOINED - 1).is_some();
    let small = |at: usize| block.written(at..at + 1).chars().all(char::is_lowercase);
    let blank = |at: usize| block.tokens.get(at).is_none_or(|token| token.before != Before::Hyphen);
    let listed = garble.joined.contains(word) || garble.common.contains(word);
    // "Face, or face and neck": the second one begins what goes on.
    let goes_on = garble.joiners.contains(block.text(at + 2)) && block.text(at + 2) != block.text(at);
    words
        && small(at - 1)
        && small(at + 1)
        && (at - 1..at + 3).all(blank)
        && !(listed || goes_on)
        && ends_there(block, at + 2, word, garble)
}
