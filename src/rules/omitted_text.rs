//! `omitted-text`: a block or sentence of the source without a counterpart, or a passage far too short for its source.

use super::pairs::gone;
use super::{DocumentContext, PairContext, Reach, Rule, pairs};
use crate::finding::{Finding, Message, Severity};
use crate::project::figures::{Figure, Side, figures};
use crate::project::length::{self, Length};
use crate::project::pair::{Lost, Part, Passage};
use crate::signs;
use crate::source::Span;
use crate::statement::Reading;
use std::collections::{BTreeMap, BTreeSet};

pub(super) const RULE: Rule =
    Rule { id: "omitted-text", severity: Severity::Warning, reach: Reach::Pair, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let Some(pair) = context.pair else { return };
    if pair.pairing.gave_up {
        let message = Message::new("omitted-text-unlike");
        let finding = pairs::finding(
            &RULE,
            RULE.severity,
            Span::default(),
            (message, "omitted-text-unlike-help"),
            pairs::label(pair, Span::default()),
        );
        out.push(finding);
        return;
    }
    let passages: BTreeMap<usize, &Passage> = pair
        .pairing
        .blocks
        .iter()
        .flat_map(|passage| passage.source.iter().map(move |part| (part.block, passage)))
        .collect();
    let is_lost = |lost: &&Lost| is_lost(context, pair, lost, passages.get(&lost.part.block).copied());
    let lost: Vec<&Lost> = pair.pairing.lost.iter().filter(is_lost).collect();
    let gone = gone::sentences(context, pair);
    for part in gone.iter().filter(|part| lost.iter().all(|lost| lost.part != **part)).cloned() {
        let after = after(context, passages.get(&part.block).copied());
        out.push(missing(context, pair, &[&Lost { part, after, joined: false }]));
    }
    out.extend(lost.chunk_by(|left, right| left.after == right.after).map(|run| missing(context, pair, run)));
    // A passage of which a sentence is known to be missing is short for that reason.
    let blocks: BTreeSet<usize> =
        lost.iter().map(|lost| lost.part.block).chain(gone.iter().map(|part| part.block)).collect();
    let told = |passage: &&Passage| passage.source.iter().any(|part| blocks.contains(&part.block));
    for passage in pair.pairing.blocks.iter().filter(|passage| !told(passage)) {
        out.extend(short(context, pair, passage).or_else(|| broken_off(context, pair, passage)));
    }
}

/// The beginning of the translation of a block, where it is not known what stands before a sentence of it.
fn after(context: &DocumentContext<'_>, passage: Option<&Passage>) -> Option<Part> {
    let part = passage?.target.first()?;
    let first = context.document.blocks.get(part.block)?.sentences.first()?;
    Some(Part { block: part.block, range: first.clone() })
}

/// What is missing at one place: a part, or a run of them, which is one finding.
fn missing(context: &DocumentContext<'_>, pair: &PairContext<'_>, run: &[&Lost]) -> Finding {
    let parts: Vec<Part> = run.iter().map(|lost| lost.part.clone()).collect();
    let message = pairs::run_message(("omitted-text", "expected"), "omitted-text-run", pair.document, &parts);
    let label = pairs::label(pair, pairs::span(pair.document, &parts));
    let span = pairs::behind(context, run.first().and_then(|lost| lost.after.as_ref()));
    pairs::finding(&RULE, RULE.severity, span, (message, "omitted-text-help"), label)
}

/// How much too short a block must be, as a natural logarithm, for a sentence to be missing from it: where its concepts and figures are
/// missing too, where there are none to go by, and where half or all of them are there, so that it was rather told with another
/// sentence.
const SHORTER_WITHOUT: f64 = -0.12;
const SHORTER: f64 = -0.2;
const SHORTER_WITH_SOME: f64 = -0.3;
const SHORTER_WITH: f64 = -0.45;
/// How much more it must be where only one of the scripts parts words.
const OTHER_SCRIPT: f64 = 1.3;

/// Whether a part that found no counterpart is really missing: a block with words, or a sentence whose block is too short by about as much.
fn is_lost(context: &DocumentContext<'_>, pair: &PairContext<'_>, lost: &Lost, passage: Option<&Passage>) -> bool {
    let own = length::letters(pair.document, std::slice::from_ref(&lost.part));
    let Some(passage) = passage else { return own >= 3 };
    let (mine, yours) =
        (length::letters(pair.document, &passage.source), length::letters(context.document, &passage.target));
    let with = length::deviation((mine, pair.pack), (yours, context.pack));
    let without = length::deviation((mine.saturating_sub(own).max(1), pair.pack), (yours, context.pack));
    let limit = match content(context, pair, lost, passage) {
        (0, 0) => SHORTER,
        (kept, gone) if gone > kept => SHORTER_WITHOUT,
        (_, 0) => SHORTER_WITH,
        _ if lost.joined => SHORTER_WITH,
        _ => SHORTER_WITH_SOME,
    };
    // Where only one of the scripts parts words, lengths tell less.
    let limit = if pair.pack.spaces == context.pack.spaces { limit } else { limit * OTHER_SCRIPT };
    own >= 12 && with < limit && without.abs() < with.abs()
}

/// How many of the concepts and written figures of a part stand in the translation of its block, and how many do not.
fn content(context: &DocumentContext<'_>, pair: &PairContext<'_>, lost: &Lost, passage: &Passage) -> (usize, usize) {
    let mine = concepts(pair.reading, std::slice::from_ref(&lost.part));
    let yours = concepts(context.reading, &passage.target);
    let figures = |side: Side<'_>, parts: &[Part]| -> Vec<Figure> {
        figures(side, parts).into_iter().filter(|figure| figure.digits || figure.unit().is_some()).collect()
    };
    let source = Side { document: pair.document, pack: pair.pack, reading: pair.reading };
    let target = Side { document: context.document, pack: context.pack, reading: context.reading };
    let (asked, there) = (figures(source, std::slice::from_ref(&lost.part)), figures(target, &passage.target));
    let stands = |figure: &Figure| there.iter().any(|one| one.says(figure));
    let kept = mine.intersection(&yours).count() + asked.iter().filter(|figure| stands(figure)).count();
    (kept, mine.len() + asked.len() - kept)
}

pub(super) fn concepts<'a>(reading: &'a Reading, parts: &[Part]) -> BTreeSet<&'a str> {
    let of = |part: &Part| {
        let (block, range) = (part.block, part.range.clone());
        let first = reading.concepts.partition_point(|one| one.block < block);
        let own = reading.concepts[first..].iter().take_while(move |one| one.block == block);
        own.filter(move |one| range.start <= one.range.start && one.range.end <= range.end)
    };
    parts.iter().flat_map(of).map(|one| one.concept.as_str()).collect()
}

/// A passage that ends in the middle of a sentence where its source does not.
fn broken_off(context: &DocumentContext<'_>, pair: &PairContext<'_>, passage: &Passage) -> Option<Finding> {
    let (mine, yours) = (passage.source.last()?, passage.target.last()?);
    let text = yours.text(context.document).trim_end();
    last_sign(mine.text(pair.document)).filter(|sign| is_end(*sign))?;
    if !signs::is_comma(last_sign(text)?) {
        return None;
    }
    let from = text.char_indices().rev().nth(LAST).map_or(0, |(at, _)| at);
    let blank = text[from..].find(char::is_whitespace).filter(|_| from > 0);
    let start = blank.map_or(from, |blank| text.len() - text[from + blank..].trim_start().len());
    let message = Message::new("truncated-text").with("text", pairs::excerpt(text.get(start..)?));
    let label = pairs::label(pair, pairs::part_span(pair.document, mine)?);
    let part = Part { block: yours.block, range: yours.range.start + start..yours.range.start + text.len() };
    let span = pairs::part_span(context.document, &part)?;
    Some(pairs::finding(&RULE, RULE.severity, span, (message, "omitted-text-help"), label))
}

/// Characters that show where a text breaks off.
const LAST: usize = 40;

/// The last sign of a text, without closing brackets and quotation marks.
fn last_sign(text: &str) -> Option<char> {
    let closing = |letter: char| {
        letter.is_whitespace() || matches!(letter, ')' | '"' | '\'' | ']' | '\u{bb}' | '\u{2019}' | '\u{201d}')
    };
    text.trim_end_matches(closing).chars().next_back()
}

fn is_end(sign: char) -> bool {
    signs::is_stop(sign) || sign == '\u{2026}'
}

/// Letters below which the length of a single sentence tells nothing: "Do not touch it unless you have washed your hands" is three words
/// in other languages.
const LONE: usize = 80;
/// How much too short even such a sentence may not be, as a natural logarithm.
const FAR: f64 = -0.9;

/// Whether a passage is one sentence on both sides, and a short one.
fn is_lone(context: &DocumentContext<'_>, pair: &PairContext<'_>, passage: &Passage) -> bool {
    let single = |document: &crate::document::Document, parts: &[Part]| match parts {
        [part] => document.blocks.get(part.block).is_some_and(|block| block.sentences.len() <= 1),
        _ => false,
    };
    let (mine, yours) =
        (length::letters(pair.document, &passage.source), length::letters(context.document, &passage.target));
    let far = length::deviation((mine, pair.pack), (yours, context.pack)) < FAR;
    single(pair.document, &passage.source) && single(context.document, &passage.target) && mine < LONE && !far
}

fn short(context: &DocumentContext<'_>, pair: &PairContext<'_>, passage: &Passage) -> Option<Finding> {
    let mine = (length::letters(pair.document, &passage.source), pair.pack);
    let yours = (length::letters(context.document, &passage.target), context.pack);
    if length::judge(mine, yours) != Length::Short || is_lone(context, pair, passage) {
        return None;
    }
    let message =
        Message::new("omitted-text-short").with("shown", pairs::excerpt(passage.source.first()?.text(pair.document)));
    let label = pairs::label(pair, pairs::span(pair.document, &passage.source));
    let span = pairs::span(context.document, &passage.target);
    Some(pairs::finding(&RULE, RULE.severity, span, (message, "omitted-text-help"), label))
}
