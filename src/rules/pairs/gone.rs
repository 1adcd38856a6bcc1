//! Sentences of the source that a shorter translation leaves out, told by what is missing with them: a denial or a figure.
//!
//! Length alone tells little about a short sentence among longer ones. Where a denial or a figure of the source is missing anyway, it is
//! fair to ask whether the whole sentence is: the passage has fewer sentences, fits its source better without it, and names nothing of it.

use super::super::dropped_negation::answered;
use super::super::omitted_text::concepts;
use super::super::{DocumentContext, PairContext};
use crate::project::figures::compare::{Difference, What, compare};
use crate::project::figures::{Side, of_both};
use crate::project::length;
use crate::project::pair::{Part, Passage};
use crate::source::Span;

/// By how much a passage must fit better without the sentence, as a natural logarithm.
const CLEARLY: f64 = 0.04;

/// The sentences that are missing from the translations of their blocks.
pub(in crate::rules) fn sentences(context: &DocumentContext<'_>, pair: &PairContext<'_>) -> Vec<Part> {
    pair.pairing.blocks.iter().filter_map(|passage| missing(context, pair, passage)).collect()
}

/// Whether a difference only shows that one of these sentences is missing.
pub(in crate::rules) fn explains(pair: &PairContext<'_>, gone: &[Part], difference: &Difference<'_>) -> bool {
    let holds = |part: &Part, span: Span| {
        let own = super::part_span(pair.document, part);
        own.is_some_and(|own| own.start <= span.start && span.end <= own.end)
    };
    let lost = difference.source.filter(|_| difference.what == What::Lost);
    lost.is_some_and(|figure| gone.iter().any(|part| holds(part, figure.span)))
}

/// Parts without some sentences.
pub(in crate::rules) fn without(parts: &[Part], gone: &[Part]) -> Vec<Part> {
    let mut rest = parts.to_vec();
    for lost in gone {
        rest = rest.into_iter().flat_map(|part| cut(part, lost)).collect();
    }
    rest
}

fn cut(part: Part, lost: &Part) -> Vec<Part> {
    if part.block != lost.block || lost.range.start >= part.range.end || lost.range.end <= part.range.start {
        return vec![part];
    }
    let (start, end) = (part.range.start, part.range.end);
    let ends = [start..lost.range.start.max(start), lost.range.end.min(end)..end];
    ends.into_iter().filter(|range| !range.is_empty()).map(|range| Part { block: part.block, range }).collect()
}

/// The sentence that a passage of one block on either side leaves out.
fn missing(context: &DocumentContext<'_>, pair: &PairContext<'_>, passage: &Passage) -> Option<Part> {
    let ([mine], [yours]) = (passage.source.as_slice(), passage.target.as_slice()) else { return None };
    let (first, second) = (pair.document.blocks.get(mine.block)?, context.document.blocks.get(yours.block)?);
    if first.sentences.len() < 2 || first.sentences.len() <= second.sentences.len() {
        return None;
    }
    let lost = lost(context, pair, passage);
    let sentences = first.sentences.iter().map(|range| Part { block: mine.block, range: range.clone() });
    let found: Vec<Part> = sentences
        .filter(|part| {
            let rest = without(&passage.source, std::slice::from_ref(part));
            let denial = !answered(context, pair, passage)
                && answered(context, pair, &Passage { source: rest, target: passage.target.clone() });
            let span = super::part_span(pair.document, part).unwrap_or_default();
            let figure = lost.iter().any(|figure| span.start <= figure.start && figure.end <= span.end);
            (denial || figure) && fits_without(context, pair, passage, part) && !is_named(context, pair, passage, part)
        })
        .collect();
    // Of several that could be missing it is the one without a counterpart; else none is named.
    let alone = |part: &&Part| pair.pairing.lost.iter().any(|lost| lost.part == **part);
    if let [only] = found.as_slice() { Some(only.clone()) } else { found.iter().find(alone).cloned() }
}

/// Where the figures stand that the translation lacks.
fn lost(context: &DocumentContext<'_>, pair: &PairContext<'_>, passage: &Passage) -> Vec<Span> {
    let source = Side { document: pair.document, pack: pair.pack, reading: pair.reading };
    let target = Side { document: context.document, pack: context.pack, reading: context.reading };
    let (source, target) = of_both((source, &passage.source), (target, &passage.target));
    let found = compare(&source, &target, true).unwrap_or_default();
    found.iter().filter(|one| one.what == What::Lost).filter_map(|one| Some(one.source?.span)).collect()
}

/// Whether a passage is too short, and has the usual length without a sentence.
fn fits_without(context: &DocumentContext<'_>, pair: &PairContext<'_>, passage: &Passage, part: &Part) -> bool {
    let (mine, own) =
        (length::letters(pair.document, &passage.source), length::letters(pair.document, std::slice::from_ref(part)));
    let yours = (length::letters(context.document, &passage.target), context.pack);
    let with = length::deviation((mine, pair.pack), yours);
    let without = length::deviation((mine.saturating_sub(own).max(1), pair.pack), yours);
    with < 0.0 && without.abs() + CLEARLY < with.abs()
}

/// Whether the translation names half of what a sentence names, or more.
fn is_named(context: &DocumentContext<'_>, pair: &PairContext<'_>, passage: &Passage, part: &Part) -> bool {
    let mine = concepts(pair.reading, std::slice::from_ref(part));
    let elsewhere = concepts(pair.reading, &without(&passage.source, std::slice::from_ref(part)));
    let yours = concepts(context.reading, &passage.target);
    // What the rest of the source names too may stand for that.
    let own: Vec<&&str> = mine.iter().filter(|concept| !elsewhere.contains(*concept)).collect();
    let named = own.iter().filter(|concept| yours.contains(**concept)).count();
    named > 0 && named * 2 >= own.len()
}
