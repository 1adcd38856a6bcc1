//! How near two things stand in a leaflet: the measure of all evidence.
//!
//! Weights are points from 0 to 100. Inside a sentence they fall with the number of words between, and with commas, clause breaks and
//! other quantities on the way; outside it a heading, a lead-in and the header cells of a table count, then the sentence before.

use super::procedure::Procedures;
use super::read::BlockReading;
use crate::document::{BlockKind, Document};
use crate::language::Pack;
use crate::language::cues::Cue;
use crate::mention::{CueMention, TermMention};
use crate::signs;
use crate::source::Span;
use std::ops::Range;

/// A document with what was found in it.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// The document.
    pub document: &'a Document,
    /// What was found, block by block.
    pub blocks: &'a [BlockReading],
    /// The language.
    pub pack: &'a Pack,
    /// Of which procedure each sentence speaks; `None` where there are no facts.
    pub procedures: Option<&'a Procedures>,
}

/// Points for evidence in the block that leads in a list.
const LEAD_IN: i32 = 60;
/// Points for evidence in the header cells of a table.
const HEADER: i32 = 75;
/// Points for evidence in the governing heading.
const HEADING: i32 = 52;
/// Points for evidence in the title: it is about everything, so whatever else is named counts for more.
pub(super) const TITLE: i32 = 36;
/// Points for evidence in the question that a sentence answers.
const QUESTION: i32 = 64;
/// Points for evidence in the sentence before.
const SENTENCE_BEFORE: i32 = 34;

/// Bytes between two places from which on the words between them are not counted.
const FAR: usize = 600;
/// Bytes of a word, with its blank, where words are not counted.
const WORD: usize = 6;

impl<'a> View<'a> {
    /// Joins a document and its readings.
    pub fn new(document: &'a Document, blocks: &'a [BlockReading], pack: &'a Pack) -> Self {
        Self { document, blocks, pack, procedures: None }
    }

    /// The text of a block.
    pub fn text(&self, block: usize) -> &'a str {
        self.document.blocks.get(block).map_or("", |block| block.text.as_str())
    }

    /// The concepts named in a block.
    pub fn terms(&self, block: usize) -> &'a [TermMention] {
        self.blocks.get(block).map_or(&[][..], |found| found.terms.as_slice())
    }

    /// The concepts named in a range of a block.
    pub fn terms_in(&self, block: usize, range: &Range<usize>) -> impl Iterator<Item = &'a TermMention> + use<'a> {
        let (start, end) = (range.start, range.end);
        self.terms(block).iter().filter(move |term| start <= term.range.start && term.range.end <= end)
    }

    /// The bytes of the file for a range of a block.
    pub fn span(&self, block: usize, range: Range<usize>) -> Span {
        self.document.blocks.get(block).map_or_else(Span::default, |found| found.source_span(range))
    }

    /// The index and range of the sentence that holds an offset; the whole block where there is none.
    pub fn sentence(&self, block: usize, offset: usize) -> (usize, Range<usize>) {
        let Some(found) = self.document.blocks.get(block) else { return (0, 0..0) };
        let at = found.sentences.partition_point(|sentence| sentence.end <= offset);
        let own = found.sentences.get(at).filter(|sentence| sentence.start <= offset);
        own.map_or((0, 0..found.text.len()), |sentence| (at, sentence.clone()))
    }

    /// The sentence before one, in the same block.
    pub fn sentence_before(&self, block: usize, index: usize) -> Option<Range<usize>> {
        self.document.blocks.get(block)?.sentences.get(index.checked_sub(1)?).cloned()
    }

    /// Blocks that give context to a block, with the points of what stands in them.
    pub fn context(&self, block: usize) -> Vec<(usize, i32)> {
        let Some(found) = self.document.blocks.get(block) else { return Vec::new() };
        let mut out: Vec<(usize, i32)> = found.headers.iter().map(|header| (*header, HEADER)).collect();
        out.extend(
            found.lead_in.filter(|lead| found.headers.is_empty() || !self.is_prose(*lead)).map(|lead| (lead, LEAD_IN)),
        );
        out.extend(self.question_block(block).map(|question| (question, HEADING)));
        let heading = found.heading.or_else(|| found.lead_in.and_then(|lead| self.document.blocks.get(lead)?.heading));
        out.extend(heading.map(|heading| (heading, if self.is_title(heading) { TITLE } else { HEADING })));
        out.retain(|(at, _)| *at != block);
        out
    }

    /// Whether a block is a paragraph of several sentences: it leads in no table that has labels of its own.
    fn is_prose(&self, block: usize) -> bool {
        let found = self.document.blocks.get(block);
        found.is_some_and(|found| found.kind == BlockKind::Paragraph && found.sentences.len() > 1)
            && self.text(block).trim_end().ends_with(signs::is_stop)
    }

    /// The block right before, where it is a question that this block answers.
    fn question_block(&self, block: usize) -> Option<usize> {
        let before = block.checked_sub(1)?;
        let found = self.document.blocks.get(before)?;
        let question = found.kind == BlockKind::Paragraph && found.text.len() <= 160 && is_question(&found.text);
        question.then_some(before)
    }

    /// The question that a sentence answers: the nearest one before it in the same block, at most three sentences back.
    pub fn question(&self, block: usize, index: usize) -> Option<Range<usize>> {
        self.asked(block, index, 3)
    }

    /// The nearest question before a sentence in the same block, at most so many sentences back.
    pub fn asked(&self, block: usize, index: usize, reach: usize) -> Option<Range<usize>> {
        let found = self.document.blocks.get(block)?;
        let own = found.sentences.get(index)?;
        if is_question(found.text.get(own.clone())?) {
            return None;
        }
        let back = index.saturating_sub(reach)..index;
        let asked = found
            .sentences
            .get(back.clone())?
            .iter()
            .rposition(|sentence| found.text.get(sentence.clone()).is_some_and(is_question))?
            + back.start;
        // A question of two sentences ("I use a retinol cream. Is that a problem?") begins with the first.
        let first = if asked == 1 { 0 } else { asked };
        Some(found.sentences.get(first)?.start..found.sentences.get(asked)?.end)
    }

    /// The cues of a sentence.
    pub fn cues(&self, block: usize, sentence: &Range<usize>) -> impl Iterator<Item = &'a CueMention> + use<'a> {
        let sentence = sentence.clone();
        let cues = self.blocks.get(block).map_or(&[][..], |found| found.cues.as_slice());
        cues.iter().filter(move |cue| sentence.start <= cue.range.start && cue.range.end <= sentence.end)
    }

    /// How far two ranges of a block lie apart, in words, with barriers counted in.
    pub fn distance(&self, block: usize, one: &Range<usize>, other: &Range<usize>) -> i32 {
        let (left, right) = if one.start <= other.start { (one, other) } else { (other, one) };
        if right.start <= left.end {
            return 0;
        }
        let between = self.text(block).get(left.end..right.start).unwrap_or_default();
        // Nothing is near over such a length; counting its words for each pair would make long sentences slow.
        if between.len() > FAR {
            return i32::try_from(between.len() / WORD).unwrap_or(i32::MAX);
        }
        let words =
            if self.pack.spaces { between.split_whitespace().count() } else { between.chars().count().div_ceil(3) };
        let commas = between.matches(signs::is_comma).count();
        // A full-width colon stands behind the name of what follows more often than between two clauses.
        let stops = between.matches(|sign| signs::breaks_clause(sign) && sign != '\u{ff1a}').count();
        let breaks = self.breaks(block, left.end..right.start);
        i32::try_from(words + commas * 2 + stops * 3 + breaks * 5).unwrap_or(i32::MAX)
    }

    /// Whether a bracket stands between two ranges.
    fn brackets(&self, block: usize, one: &Range<usize>, other: &Range<usize>) -> bool {
        let (left, right) = if one.start <= other.start { (one, other) } else { (other, one) };
        let between = self.text(block).get(left.end..right.start).unwrap_or_default();
        between.contains(['(', ')', '\u{ff08}', '\u{ff09}'])
    }

    fn breaks(&self, block: usize, range: Range<usize>) -> usize {
        self.cues(block, &range).filter(|cue| cue.cue == Cue::ClauseBreak).count()
    }

    /// Points of evidence at `what` for something at `target`, both in one sentence.
    pub fn near(&self, block: usize, target: &Range<usize>, what: &Range<usize>) -> i32 {
        match self.distance(block, target, what) {
            0..=2 => 100,
            3..=6 => 88,
            7..=11 => 74,
            12..=18 => 60,
            _ => 46,
        }
    }

    /// Whether a sentence of a block has a quantity of its own of the kind that stands at `target`.
    fn has_like(&self, block: usize, sentence: &Range<usize>, target: &Range<usize>) -> bool {
        self.are_alike((block, sentence), (block, target))
    }

    /// Whether a range of one block has a quantity of the kind that stands at a range of another.
    fn are_alike(&self, one: (usize, &Range<usize>), target: (usize, &Range<usize>)) -> bool {
        let figures = |block: usize| self.blocks.get(block).map_or(&[][..], |found| found.quantities.as_slice());
        let Some((_, mine)) = figures(target.0).iter().find(|(range, _)| range == target.1) else { return false };
        figures(one.0).iter().any(|(range, other)| {
            one.1.start <= range.start
                && range.end <= one.1.end
                && other.reading.unit.dimension() == mine.reading.unit.dimension()
        })
    }

    /// Whether a paragraph that is a sentence of its own, with a figure of the kind that stands at `target`, is all that leads in a block:
    /// "You may wear make-up the next day." above "Healing: three days".
    fn is_said_before(&self, context: usize, block: usize, target: &Range<usize>) -> bool {
        let text = self.text(context);
        let whole = 0..text.len();
        let day = || self.cues(context, &whole).any(|cue| matches!(cue.cue, Cue::Day(_)));
        self.document.blocks.get(context).is_some_and(|found| found.kind == BlockKind::Paragraph)
            && text.trim_end().ends_with(signs::is_stop)
            && !is_question(text)
            && (self.are_alike((context, &whole), (block, target)) || day())
    }

    /// Whether another quantity of the sentence lies nearer to `what` than `target` does.
    pub fn is_anothers(
        &self,
        block: usize,
        target: &Range<usize>,
        what: &Range<usize>,
        others: &[Range<usize>],
    ) -> bool {
        let mine = self.distance(block, target, what);
        // What stands with the target in brackets is not drawn by what is outside them.
        let enclosed = |other: &Range<usize>| self.brackets(block, other, what) && !self.brackets(block, target, what);
        others.iter().any(|other| other != target && !enclosed(other) && self.distance(block, other, what) < mine)
    }

    /// The best evidence for any of some concepts near a range: points and place.
    pub fn concept(
        &self,
        block: usize,
        target: &Range<usize>,
        others: &[Range<usize>],
        concepts: &[String],
    ) -> Option<(i32, Option<Span>)> {
        let (index, sentence) = self.sentence(block, target.start);
        let named = |range: Range<usize>| self.terms_in(block, &range);
        let mut best: Option<(i32, Option<Span>)> = None;
        let mut offer = |points: i32, span: Option<Span>| {
            if best.as_ref().is_none_or(|(top, _)| points > *top) {
                best = Some((points, span));
            }
        };
        for term in named(sentence.clone()).filter(|term| concepts.contains(&term.concept)) {
            let own = self.near(block, target, &term.range);
            let points = if self.is_anothers(block, target, &term.range, others) { own / 2 } else { own };
            offer(points, Some(self.span(block, term.range.clone())));
        }
        if let Some(before) = self.sentence_before(block, index).filter(|before| !self.has_like(block, before, target))
        {
            for term in named(before).filter(|term| concepts.contains(&term.concept)) {
                offer(SENTENCE_BEFORE, Some(self.span(block, term.range.clone())));
            }
        }
        if let Some(question) = self.question(block, index) {
            for term in named(question).filter(|term| concepts.contains(&term.concept)) {
                offer(QUESTION, Some(self.span(block, term.range.clone())));
            }
        }
        for (context, points) in self.context(block) {
            let terms = self.terms(context);
            if self.is_said_before(context, block, target) {
                continue;
            }
            if let Some(term) = terms.iter().find(|term| concepts.contains(&term.concept)) {
                offer(points, Some(self.span(context, term.range.clone())));
            }
        }
        best
    }

    /// Whether a block is the title of the leaflet.
    pub(super) fn is_title(&self, block: usize) -> bool {
        self.document.blocks.get(block).is_some_and(|found| found.kind == BlockKind::Heading(1))
    }

    /// Evidence for relation cues near a range: name and points, each name once, the best.
    pub fn relations(&self, block: usize, target: &Range<usize>, others: &[Range<usize>]) -> Vec<(String, i32)> {
        self.relations_in(block, target, others, false)
    }

    /// The same for the cues of the sentence alone.
    pub fn relations_in_sentence(
        &self,
        block: usize,
        target: &Range<usize>,
        others: &[Range<usize>],
    ) -> Vec<(String, i32)> {
        let mut found = Offers::default();
        self.offer_relations(block, target, others, false, &mut found);
        found.0
    }

    /// Relation cues that are part of the quantity's own words ("within a day or two"): they can speak for a fact, never against one.
    pub fn own_relations(&self, block: usize, target: &Range<usize>) -> Vec<(String, i32)> {
        self.relations_in(block, target, &[], true)
    }

    fn relations_in(
        &self,
        block: usize,
        target: &Range<usize>,
        others: &[Range<usize>],
        own: bool,
    ) -> Vec<(String, i32)> {
        let (index, _) = self.sentence(block, target.start);
        let mut out = Offers::default();
        self.offer_relations(block, target, others, own, &mut out);
        if let Some(question) = self.question(block, index).filter(|_| !own) {
            for cue in self.cues(block, &question) {
                if let Cue::Relation(name) = &cue.cue {
                    out.offer(name, HEADING);
                }
            }
        }
        // The title is about everything, so its relation words say nothing about one figure.
        for (context, points) in self.context(block).into_iter().filter(|(at, _)| !own && !self.is_title(*at)) {
            for cue in self.blocks.get(context).map_or(&[][..], |found| found.cues.as_slice()) {
                if let Cue::Relation(name) = &cue.cue {
                    out.offer(name, points);
                }
            }
        }
        out.0
    }

    fn offer_relations(
        &self,
        block: usize,
        target: &Range<usize>,
        others: &[Range<usize>],
        own: bool,
        out: &mut Offers,
    ) {
        let (_, sentence) = self.sentence(block, target.start);
        for cue in self.cues(block, &sentence) {
            let Cue::Relation(name) = &cue.cue else { continue };
            // A range word of the quantity itself ("from … to") is no relation.
            let overlaps = |range: &Range<usize>| cue.range.start < range.end && range.start < cue.range.end;
            let within_target = overlaps(target) && cue.range.len() <= target.len();
            // Nor is a word inside a concept's name ("scars after acne"), but the name of an interval is that of a relation.
            let inside = |term: &TermMention| overlaps(&term.range) && term.range.len() > cue.range.len();
            if within_target != own
                || (name != "apart" && self.blocks.get(block).is_some_and(|found| found.terms.iter().any(inside)))
            {
                continue;
            }
            // "In 24 hours" holds a quantity of its own, which draws nothing to itself.
            let rivals: Vec<Range<usize>> = others.iter().filter(|other| !holds(&cue.range, other)).cloned().collect();
            let anothers = self.is_anothers(block, target, &cue.range, &rivals);
            let points = self.near(block, target, &cue.range);
            out.offer(name, if anothers { points / 2 } else { points });
        }
    }
}

fn holds(outer: &Range<usize>, inner: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// Relations by name with the best points of each, in the order in which they were found.
#[derive(Default)]
struct Offers(Vec<(String, i32)>);

impl Offers {
    fn offer(&mut self, name: &str, points: i32) {
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, best)) => *best = (*best).max(points),
            None => self.0.push((name.to_owned(), points)),
        }
    }
}

/// Whether a text ends with a question mark, of whatever script.
pub(super) fn is_question(text: &str) -> bool {
    let body = text.trim_end_matches(|letter: char| {
        letter.is_whitespace() || matches!(letter, '*' | '_' | '"' | '\u{201d}' | '\u{bb}' | ')')
    });
    body.ends_with(['?', '\u{ff1f}', '\u{61f}', '\u{37e}'])
}
