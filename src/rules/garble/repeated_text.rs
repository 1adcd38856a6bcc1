//! `repeated-text`: a phrase in a loop, as machine translation falls into, and paragraphs that stand twice. Linear in the text.

use super::super::{DocumentContext, Reach, Rule};
use crate::document::BlockKind;
use crate::finding::{Argument, Finding, Message, Related, Severity};
use crate::garble::words::{BlockWords, Kind, is_alone};
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

pub(in crate::rules) const RULE: Rule =
    Rule { id: "repeated-text", severity: Severity::Error, reach: Reach::Document, on: true, check: Some(check) };

/// Longest phrase in tokens that is looked for.
const LONGEST: usize = 32;
/// Fewest words of a paragraph that must not stand twice, and fewest letters in scripts without blanks.
const PARAGRAPH: usize = 12;

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let (mut found, mut loops) = (Vec::new(), HashSet::new());
    for (at, block) in context.garble.blocks().iter().enumerate() {
        if let Some((run, period)) = looped(block) {
            loops.insert(at);
            let mut finding =
                super::finding(context, &RULE, block.span(run.clone()), ("repeated-text", "repeated-text-help"));
            // Twice may be a slip of editing; three times is a machine.
            if run.len() < period * 3 {
                finding.severity = Severity::Warning;
            }
            found.push(super::suggest(finding, block.written(run.start..run.start + period)));
        } else if let Some((at, meant)) = stuttered(block) {
            let finding =
                super::finding(context, &RULE, block.span(at..at + 1), ("repeated-text", "repeated-text-help"));
            found.push(super::suggest(finding, meant));
        }
    }
    paragraphs(context, &loops, &mut found);
    super::listed_at_most(1, found, out);
}

/// The longest loop of a block: its tokens, and the length of the phrase.
fn looped(block: &BlockWords<'_>) -> Option<(Range<usize>, usize)> {
    let mut ids: HashMap<&str, u32> = HashMap::new();
    let tokens: Vec<u32> = (0..block.tokens.len())
        .map(|at| {
            let next = u32::try_from(ids.len()).unwrap_or(u32::MAX);
            *ids.entry(block.text(at)).or_insert(next)
        })
        .collect();
    let mut best: Option<(Range<usize>, usize)> = None;
    for period in 1..=LONGEST.min(tokens.len() / 2) {
        let mut run = 0;
        for at in 0..=tokens.len() - period {
            if at + period < tokens.len() && tokens[at] == tokens[at + period] {
                run += 1;
                continue;
            }
            // A shorter phrase was found first and explains the longer ones.
            if run > 0
                && best.as_ref().is_none_or(|(known, _)| run + period > known.len())
                && is_loop(block, at - run, period, run)
            {
                best = Some((at - run..at + period, period));
            }
            run = 0;
        }
    }
    best
}

/// The first word that repeats a part of itself, and what it is without.
fn stuttered(block: &BlockWords<'_>) -> Option<(usize, String)> {
    (0..block.tokens.len()).filter(|at| block.tokens[*at].kind != Kind::Sign).find_map(|at| {
        let letters: Vec<char> = block.text(at).chars().collect();
        let (start, period, times) = stutter(&letters)?;
        let mut written: Vec<char> = block.written(at..at + 1).chars().collect();
        if written.len() != letters.len() {
            return None;
        }
        written.drain(start + period..start + period * times);
        Some((at, written.into_iter().collect()))
    })
}

/// Where a word goes round in circles: two letters four times, or more letters three times. Runs of the letters of genes are no slip.
fn stutter(letters: &[char]) -> Option<(usize, usize, usize)> {
    const LONGEST: usize = 40;
    if !(8..=LONGEST).contains(&letters.len()) || letters.iter().all(|letter| "acgtu".contains(*letter)) {
        return None;
    }
    (2..=6).find_map(|period| {
        let least = if period == 2 { 4 } else { 3 };
        (0..=letters.len().saturating_sub(period * least)).find_map(|start| {
            let part = &letters[start..start + period];
            let times = letters[start..].chunks_exact(period).take_while(|next| *next == part).count();
            let is_one_letter = part.iter().all(|letter| *letter == part[0]);
            (times >= least && !is_one_letter && part.iter().any(|letter| letter.is_alphabetic()))
                .then_some((start, period, times))
        })
    })
}

/// Whether a repetition is a loop: long phrases twice, short ones three times, single words five times.
fn is_loop(block: &BlockWords<'_>, start: usize, period: usize, run: usize) -> bool {
    let phrase = start..start + period;
    let of = |kind: Kind| phrase.clone().filter(|at| block.tokens[*at].kind == kind).count();
    let alone = phrase.clone().filter(|at| block.text(*at).chars().all(is_alone)).count();
    let (words, numbers) = (of(Kind::Word), of(Kind::Number));
    if words == 0 || (words + numbers) * 3 <= period {
        return false;
    }
    let times = run / period + 1;
    // A letter of a script without blanks is about half a word.
    match words + numbers - alone / 2 {
        _ if alone >= 2 && times >= 3 => true,
        // A part of a compound again and again; a character and a comma again and again.
        0 | 1 if block.written(start..start + 2).contains('-') => times >= 4,
        0 | 1 if alone == 1 && phrase.clone().any(|at| block.text(at) == ",") => times >= 3,
        0 | 1 => times >= 5,
        2 | 3 => times >= 3,
        4 | 5 if distinct(block, phrase.clone()) < 4 => times >= 3,
        _ => times >= 3 || (times == 2 && block.written(phrase) == block.written(start + period..start + 2 * period)),
    }
}

fn distinct(block: &BlockWords<'_>, phrase: Range<usize>) -> usize {
    let mut words: Vec<&str> = phrase.map(|at| block.text(at)).collect();
    words.sort_unstable();
    words.dedup();
    words.len()
}

/// Paragraphs that stand twice: likely a slip, but a notice may be repeated on purpose. A loop is said already.
fn paragraphs(context: &DocumentContext<'_>, loops: &HashSet<usize>, found: &mut Vec<Finding>) {
    let mut seen: HashMap<&str, &BlockWords<'_>> = HashMap::new();
    for (at, block) in context.garble.blocks().iter().enumerate() {
        let running = matches!(block.block.kind, BlockKind::Paragraph | BlockKind::ListItem { .. });
        if !running
            || loops.contains(&at)
            || block.tokens.iter().filter(|token| token.kind == Kind::Word).count() < PARAGRAPH
        {
            continue;
        }
        match seen.get(block.folded.text.trim()) {
            Some(earlier) => {
                let span = block.span(0..block.tokens.len());
                let mut finding =
                    super::finding(context, &RULE, span, ("repeated-text-block", "repeated-text-block-help"));
                finding.severity = Severity::Warning;
                let path: Arc<str> = Arc::from(context.source.name.as_str());
                let line = i64::try_from(context.source.line(earlier.block.span.start)).unwrap_or_default();
                finding.message = finding.message.with("line", Argument::Number(line));
                finding.related.push(Related {
                    path,
                    span: earlier.block.span,
                    message: Message::new("related-same-text"),
                });
                found.push(finding);
            }
            None => {
                seen.insert(block.folded.text.trim(), block);
            }
        }
    }
}
