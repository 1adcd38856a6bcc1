//! One leaflet: its text with the evidence marked, beside its source, each finding below the block that it stands in.

use super::card::card;
use super::marks::{Mark, marked};
use super::matrix::{State, state};
use super::{Sheet, Topic, language};
use crate::document::{Block, BlockKind, Document};
use crate::project::align::align_blocks;
use crate::report::FileReport;
use crate::report::escape::xml;
use crate::report::located::{Located, located};
use crate::source::Span;
use std::fmt::Write as _;

/// The section of a leaflet, or of a file with findings that is none.
pub(super) fn section(sheet: &Sheet<'_>, topic: Option<&Topic<'_>>, index: usize, file: &FileReport) -> String {
    let found = located(file);
    let (tag, direction) = language(file);
    let source = topic.and_then(|topic| source_of(topic, file));
    let alone = if source.is_some() { "" } else { " alone" };
    let mut out = format!(
        "<section class=\"leaflet{alone}\" id=\"l{index}\" data-language=\"{tag}\" aria-labelledby=\"l{index}-t\">\n\
         <h2 id=\"l{index}-t\">{tag} <span class=\"soft\">{}</span></h2>\n",
        xml(&file.subject.name())
    );
    let blocks = file.details.as_ref().map(|details| details.document.blocks.as_slice()).unwrap_or_default();
    let mut homes: Vec<Vec<(usize, &Located<'_>)>> = vec![Vec::new(); blocks.len()];
    let mut homeless = Vec::new();
    for (at, one) in found.iter().enumerate() {
        match home(blocks, one.finding.span).and_then(|block| homes.get_mut(block)) {
            Some(block) => block.push((at, one)),
            None => homeless.push((at, one)),
        }
    }
    for (at, one) in homeless {
        out.push_str(&card(sheet, file, one, &format!("f{index}-{at}"), at + 1));
    }
    let beside = beside(file, source);
    let quiet = quiet(topic, file);
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
            marked(block, &marks)
        );
        if let Some((original, source)) = source.and_then(|file| file.details.as_ref().map(|details| (file, details))) {
            let (tag, direction) = language(original);
            let text = beside.get(number).map(|range| texts(&source.document, range)).unwrap_or_default();
            let _ =
                writeln!(out, "<div class=\"source {}\" lang=\"{tag}\" dir=\"{direction}\">{text}</div>", class(block));
        }
        if !here.is_empty() {
            let cards = here.iter().map(|(at, one)| card(sheet, file, one, &format!("f{index}-{at}"), at + 1));
            let _ = writeln!(out, "<div class=\"cards\">\n{}</div>", cards.collect::<String>());
        }
        out.push_str("</div>\n");
    }
    out.push_str("</section>\n");
    out
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
fn beside(file: &FileReport, source: Option<&FileReport>) -> Vec<Vec<usize>> {
    let (Some(own), Some(source)) = (file.details.as_ref(), source.and_then(|source| source.details.as_ref())) else {
        return Vec::new();
    };
    let mut beside = vec![Vec::new(); own.document.blocks.len()];
    for pair in align_blocks(&source.document, &own.document).pairs {
        if let Some(place) = beside.get_mut(pair.target.start) {
            place.extend(pair.source);
        }
    }
    beside
}

fn texts(document: &Document, blocks: &[usize]) -> String {
    let texts = blocks.iter().filter_map(|at| document.blocks.get(*at)).map(|block| xml(&block.text));
    texts.collect::<Vec<_>>().join("<br>").replace('\n', "<br>")
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
    let mut marks: Vec<Mark> = quiet.iter().map(|span| Mark { span: *span, finding: None }).collect();
    marks.extend(here.iter().map(|(at, one)| Mark {
        span: one.finding.span,
        finding: Some((one.finding.severity, format!("f{index}-{at}"), at + 1)),
    }));
    marks
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
