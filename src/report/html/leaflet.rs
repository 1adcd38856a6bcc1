//! One leaflet: its text with the evidence marked, beside its source, each finding below the block that it stands in.

use super::card::card;
use super::marks::{Mark, marked};
use super::matrix::{State, state};
use super::{Sheet, Topic, language};
use crate::document::{Block, BlockKind, Document};
use crate::project::align::align_blocks;
use crate::project::marks::Side;
use crate::report::FileReport;
use crate::report::escape::xml;
use crate::report::located::{Located, located};
use crate::source::Span;
use std::fmt::Write as _;

/// The section of a leaflet, or of a file with findings that is none.
pub(super) fn section(sheet: &Sheet<'_>, topic: Option<&Topic<'_>>, index: usize, file: &FileReport) -> String {
    let (tag, direction) = language(file);
    let original = topic.and_then(|topic| Original::new(topic, file));
    let alone = if original.is_some() { "" } else { " alone" };
    let mut out = format!(
        "<section class=\"leaflet{alone}\" id=\"l{index}\" data-language=\"{tag}\" aria-labelledby=\"l{index}-t\">\n\
         <h2 id=\"l{index}-t\"><span class=\"tag\">{tag}</span> <span class=\"soft\">{}</span></h2>\n",
        xml(&file.subject.name())
    );
    let found = located(file);
    let blocks = file.details.as_ref().map(|details| details.document.blocks.as_slice()).unwrap_or_default();
    let (homes, homeless) = homes(blocks, &found);
    let card = |(at, one): &(usize, &Located<'_>)| card(sheet, file, one, &format!("f{index}-{at}"), at + 1);
    out.extend(homeless.iter().map(card));
    let quiet = quiet(topic, file);
    let word = sheet.text("sheet-finding");
    for (number, block) in blocks.iter().enumerate() {
        let here = homes.get(number).map(Vec::as_slice).unwrap_or_default();
        if block.text.trim().is_empty() || (is_comment(block) && here.is_empty()) {
            continue;
        }
        let marks = marks(index, here, quiet.get(number).map(Vec::as_slice).unwrap_or_default());
        // Markup and code are not written in the language.
        let direction = if block.kind == BlockKind::Verbatim { "ltr" } else { direction };
        let _ = write!(
            out,
            "<div class=\"pair\">\n<div class=\"text {}\" lang=\"{tag}\" dir=\"{direction}\">{}</div>\n",
            class(block),
            marked(block, marks, &word)
        );
        if let Some(original) = &original {
            out.push_str(&original.beside((index, number), here, class(block), &word));
        }
        if !here.is_empty() {
            let _ = writeln!(out, "<div class=\"cards\">\n{}</div>", here.iter().map(card).collect::<String>());
        }
        out.push_str("</div>\n");
    }
    out.push_str("</section>\n");
    out
}

/// Findings with their numbers.
type Numbered<'f> = Vec<(usize, &'f Located<'f>)>;

/// The findings of each block, and those of none.
fn homes<'f>(blocks: &[Block], found: &'f [Located<'f>]) -> (Vec<Numbered<'f>>, Numbered<'f>) {
    let mut homes: Vec<Numbered<'f>> = vec![Vec::new(); blocks.len()];
    let mut homeless = Vec::new();
    for (at, one) in found.iter().enumerate() {
        match home(blocks, one.finding.span).and_then(|block| homes.get_mut(block)) {
            Some(block) => block.push((at, one)),
            None => homeless.push((at, one)),
        }
    }
    (homes, homeless)
}

/// What a leaflet translates, block by block.
struct Original<'a> {
    file: &'a FileReport,
    document: &'a Document,
    /// For each block of the leaflet, blocks of this document.
    beside: Vec<Vec<usize>>,
    /// Statements that agree with their facts, block by block.
    quiet: Vec<Vec<Span>>,
}

impl<'a> Original<'a> {
    fn new(topic: &Topic<'a>, file: &FileReport) -> Option<Self> {
        let source = source_of(topic, file)?;
        let document = &source.details.as_ref()?.document;
        let quiet = quiet(Some(topic), source);
        Some(Self { file: source, document, beside: beside(file, document), quiet })
    }

    /// The text beside a block, with what agrees and what findings of the block point to marked.
    fn beside(
        &self,
        (index, number): (usize, usize),
        here: &[(usize, &Located<'_>)],
        class: &str,
        word: &str,
    ) -> String {
        let (tag, direction) = language(self.file);
        let text = |at: &usize| {
            let quiet = self.quiet.get(*at).map(Vec::as_slice).unwrap_or_default();
            let mut marks: Vec<Mark> = quiet.iter().map(|span| Mark { span: *span, finding: None }).collect();
            for (at, one) in here {
                let related = one.finding.related.iter().filter(|related| *related.path == *self.file.source.name);
                marks.extend(related.map(|related| mark(index, *at, one, related.span)));
            }
            self.document.blocks.get(*at).map(|block| marked(block, marks, word))
        };
        let blocks = self.beside.get(number).map(Vec::as_slice).unwrap_or_default();
        let texts: Vec<String> = blocks.iter().filter_map(text).collect();
        format!("<div class=\"source {class}\" lang=\"{tag}\" dir=\"{direction}\">{}</div>\n", texts.join("<br>"))
    }
}

/// The leaflet that this one translates, unless it is the source itself or says that it has none.
fn source_of<'a>(topic: &Topic<'a>, file: &FileReport) -> Option<&'a FileReport> {
    let own = file.details.as_ref()?.document.front_matter_value("source");
    if own.is_some_and(|(value, _)| value == "none") {
        return None;
    }
    let wanted = crate::language::tag::canonical(&topic.facts.source_language);
    let source =
        topic.leaflets.iter().map(|(_, file)| *file).find(|other| {
            other.language.as_deref().is_some_and(|tag| crate::language::tag::canonical(tag) == wanted)
        })?;
    (source.subject != file.subject).then_some(source)
}

/// For each block of a leaflet, the blocks of its source.
fn beside(file: &FileReport, source: &Document) -> Vec<Vec<usize>> {
    let Some(own) = file.details.as_ref() else { return Vec::new() };
    let mut beside = vec![Vec::new(); own.document.blocks.len()];
    for pair in align_blocks(Side::bare(source), Side::bare(&own.document)).pairs {
        if let Some(place) = beside.get_mut(pair.target.start) {
            place.extend(pair.source);
        }
    }
    beside
}

/// The block that a span stands in; `None` for what is about the whole file.
fn home(blocks: &[Block], span: Span) -> Option<usize> {
    if span == Span::default() {
        return None;
    }
    let after = blocks.partition_point(|block| block.span.start <= span.start);
    let before = blocks.get(..after).unwrap_or_default();
    before.iter().rposition(|block| span.start < block.span.end.max(block.span.start + 1))
}

/// Statements that agree with their facts, block by block.
fn quiet(topic: Option<&Topic<'_>>, file: &FileReport) -> Vec<Vec<Span>> {
    let (Some(topic), Some(details)) = (topic, file.details.as_ref()) else { return Vec::new() };
    let agrees = |statement: &&crate::statement::QuantityStatement| {
        let fact = statement.fact.as_deref().and_then(|id| topic.facts.quantity(id));
        fact.is_some_and(|fact| state(statement, fact) == State::Agrees)
    };
    let quantities = details.reading.quantities.iter().filter(agrees).map(|one| (one.block, one.span));
    let concepts = details.reading.concepts.iter().filter(|one| one.listed && !one.negated);
    let mut quiet = vec![Vec::new(); details.document.blocks.len()];
    for (block, span) in quantities.chain(concepts.map(|one| (one.block, one.span))) {
        if let Some(spans) = quiet.get_mut(block) {
            spans.push(span);
        }
    }
    quiet
}

fn marks(index: usize, here: &[(usize, &Located<'_>)], quiet: &[Span]) -> Vec<Mark> {
    let quiet = quiet.iter().map(|span| Mark { span: *span, finding: None });
    quiet.chain(here.iter().map(|(at, one)| mark(index, *at, one, one.finding.span))).collect()
}

/// Bytes that a finding is about, here or in the source.
fn mark(index: usize, at: usize, one: &Located<'_>, span: Span) -> Mark {
    Mark { span, finding: Some((one.finding.severity, format!("f{index}-{at}"), at + 1)) }
}

fn is_comment(block: &Block) -> bool {
    block.kind == BlockKind::Verbatim && block.text.trim_start().starts_with("<!--")
}

fn class(block: &Block) -> &'static str {
    match block.kind {
        BlockKind::Heading(_) => "heading",
        BlockKind::Paragraph => "",
        BlockKind::ListItem { .. } => "item",
        BlockKind::Cell { .. } => "cell",
        BlockKind::Verbatim => "verbatim",
    }
}
