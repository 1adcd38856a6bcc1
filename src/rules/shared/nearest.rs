//! Where a leaflet comes nearest to a fact that it does not state: the place to look at, and the place to add it.
//!
//! In: a leaflet and a fact. Out: the bytes of a sentence. First the translation of the sentence with which the source states the fact;
//! then the sentence that speaks of the same things, or has words of the fact's name.

use super::super::{DocumentContext, pairs};
use crate::facts::{ConceptFact, QuantityFact};
use crate::source::Span;
use crate::statement::ConceptStatement;
use crate::text::fold;
use std::collections::BTreeSet;
use std::ops::Range;

/// The sentence that comes nearest to a concept that is not stated under its predicate.
pub(in crate::rules) fn to_concept(context: &DocumentContext<'_>, fact: &ConceptFact) -> Option<Span> {
    let states = |one: &&ConceptStatement| {
        one.concept == fact.concept && one.predicate.as_deref() == Some(fact.predicate.as_str())
    };
    let translated = || {
        let said = context.pair?.reading.concepts.iter().find(states)?;
        counterpart(context, said.block, &said.range)
    };
    let named = || {
        let said = context.reading.concepts.iter().find(|one| one.concept == fact.concept)?;
        sentence(context, said.block, said.range.start)
    };
    translated().or_else(named).or_else(|| with_words_of(context, fact))
}

/// The sentence that comes nearest to a figure that is not stated: one with all that the fact is about.
pub(in crate::rules) fn to_quantity(context: &DocumentContext<'_>, fact: &QuantityFact) -> Option<Span> {
    let translated = || {
        let states = context.pair?.reading.quantities.iter();
        let said = states.into_iter().find(|one| one.fact.as_deref() == Some(fact.id.as_str()))?;
        counterpart(context, said.block, &said.range)
    };
    translated().or_else(|| speaks_of(context, fact))
}

/// The first sentence that names something of each group of concepts that a fact is about.
fn speaks_of(context: &DocumentContext<'_>, fact: &QuantityFact) -> Option<Span> {
    let about = fact.about.iter().map(Vec::as_slice).chain([fact.counts.as_slice()]);
    let groups: Vec<&[String]> = about.filter(|group| !group.is_empty()).collect();
    let said = &context.reading.concepts;
    let first = said.iter().filter(|_| !groups.is_empty()).find(|one| {
        let range = sentence_range(context, one.block, one.range.start);
        let from = said.partition_point(|other| other.block < one.block);
        let own = || said[from..].iter().take_while(|other| other.block == one.block);
        let inside = |other: &ConceptStatement| sentence_range(context, other.block, other.range.start) == range;
        let named = |group: &[String]| own().any(|other| group.contains(&other.concept) && inside(other));
        groups.first().is_some_and(|group| group.contains(&one.concept)) && groups.iter().all(|group| named(group))
    })?;
    sentence(context, first.block, first.range.start)
}

fn sentence_range(context: &DocumentContext<'_>, block: usize, at: usize) -> Option<Range<usize>> {
    let found = context.document.blocks.get(block)?;
    let own = found.sentences.get(found.sentences.partition_point(|sentence| sentence.end <= at));
    own.filter(|sentence| sentence.start <= at).cloned().or(Some(0..found.text.len()))
}

fn sentence(context: &DocumentContext<'_>, block: usize, at: usize) -> Option<Span> {
    let range = sentence_range(context, block, at)?;
    context.document.blocks.get(block).map(|found| found.source_span(range))
}

/// What a place of the source has become.
fn counterpart(context: &DocumentContext<'_>, block: usize, range: &Range<usize>) -> Option<Span> {
    let holds = |part: &crate::project::pair::Part| {
        part.block == block && part.range.start <= range.start && range.end <= part.range.end
    };
    let passages = &context.pair?.pairing.sentences;
    let passage = passages.iter().find(|passage| passage.source.iter().any(holds))?;
    let span = pairs::span(context.document, &passage.target);
    (!span.is_empty()).then_some(span)
}

/// Letters of a word that must be the same, since words are inflected.
const STEM: usize = 5;

/// The sentence that has most words of the concept's name, among those under the fact's predicate first.
fn with_words_of(context: &DocumentContext<'_>, fact: &ConceptFact) -> Option<Span> {
    let name = fold(context.garble.terms.preferred.get(&fact.concept)?).text;
    let stems = stems(&name, context.pack.spaces);
    let lists = blocks_under(context, &fact.predicate);
    let mut best: Option<((usize, bool), Span)> = None;
    for (index, block) in context.document.blocks.iter().enumerate() {
        for range in &block.sentences {
            let text = fold(block.text.get(range.clone()).unwrap_or_default()).text;
            let shared = stems.iter().filter(|stem| text.contains(stem.as_str())).count();
            if shared == 0 {
                continue;
            }
            let governed = governing(context, index).is_some_and(|at| lists.contains(&at));
            let rank = (shared, governed);
            if best.as_ref().is_none_or(|(top, _)| rank > *top) {
                best = Some((rank, block.source_span(range.clone())));
            }
        }
    }
    best.map(|(_, span)| span)
}

/// The headings and lead-ins under which something stands with a predicate.
fn blocks_under(context: &DocumentContext<'_>, predicate: &str) -> BTreeSet<usize> {
    let said = context.reading.concepts.iter().filter(|one| one.predicate.as_deref() == Some(predicate));
    said.filter_map(|one| governing(context, one.block)).collect()
}

fn governing(context: &DocumentContext<'_>, block: usize) -> Option<usize> {
    context.document.blocks.get(block).and_then(|found| found.lead_in.or(found.heading))
}

/// The beginnings of the long words of a name; pairs of letters where words are not parted.
fn stems(name: &str, spaces: bool) -> Vec<String> {
    if !spaces {
        let letters: Vec<char> = name.chars().collect();
        return letters.windows(2).map(|pair| pair.iter().collect()).collect();
    }
    let words = name.split(|letter: char| !letter.is_alphanumeric());
    let long = words.filter(|word| word.chars().count() >= STEM);
    long.map(|word| word.chars().take(STEM).collect()).collect()
}
