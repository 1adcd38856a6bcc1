//! `source-mismatch`: a figure of the source that the translation states otherwise, leaves out, or that it adds.

use super::{DocumentContext, PairContext, Reach, Rule};
use crate::finding::{Argument, Finding, Message, Related, Severity};
use crate::project::figures::compare::{Difference, What, compare};
use crate::project::figures::{Figure, Side, figures};
use crate::project::pair::{Part, Passage};
use crate::quantity::Dimension;
use crate::source::Span;
use std::sync::Arc;

pub(super) const RULE: Rule =
    Rule { id: "source-mismatch", severity: Severity::Error, reach: Reach::Pair, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let Some(pair) = context.pair else { return };
    for passage in &pair.pairing.blocks {
        passage_findings(context, pair, passage, out);
    }
}

fn passage_findings(context: &DocumentContext<'_>, pair: &PairContext<'_>, passage: &Passage, out: &mut Vec<Finding>) {
    let mine = figures(Side { document: pair.document, pack: pair.pack, reading: pair.reading }, &passage.source);
    let yours =
        figures(Side { document: context.document, pack: context.pack, reading: context.reading }, &passage.target);
    for difference in compare(&mine, &yours).unwrap_or_default() {
        out.push(finding(context, pair, passage, &difference));
    }
}

fn finding(
    context: &DocumentContext<'_>,
    pair: &PairContext<'_>,
    passage: &Passage,
    difference: &Difference<'_>,
) -> Finding {
    let expected = difference.source.map(|figure| shown(pair.source.slice(figure.span)));
    let stated = difference.target.map(|figure| shown(context.source.slice(figure.span)));
    let id = match difference.what {
        What::Lost => "source-mismatch-lost",
        What::Added => "source-mismatch-added",
        What::Unit => "source-mismatch-unit",
        What::PowerOfTen | What::Value => "source-mismatch",
    };
    let mut message = Message::new(id);
    if let Some(stated) = &stated {
        message = message.with("stated", stated.clone());
    }
    if let Some(expected) = &expected {
        message = message.with("expected", expected.clone());
    }
    if difference.what == What::PowerOfTen {
        message = message.with("slip", Argument::Message("slip-power-of-ten"));
    }
    let span = difference.target.map_or_else(|| place(context, pair, passage, difference.source), |figure| figure.span);
    let mut finding = Finding::new(RULE.id, severity(difference), span, message);
    finding.help = Some(Message::new("source-mismatch-help"));
    (finding.stated, finding.expected) = (stated, expected);
    let path: Arc<str> = Arc::from(pair.source.name.as_str());
    let shown =
        difference.source.map(|figure| figure.span).or_else(|| part_span(pair.document, passage.source.first()?));
    finding.related.extend(shown.map(|span| Related { path, span, message: Message::new("related-source") }));
    finding
}

fn shown(text: &str) -> Argument {
    Argument::Text(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Certain is what both sides state with a unit of one dimension; anything else is only likely.
fn severity(difference: &Difference<'_>) -> Severity {
    let unit =
        |figure: Option<&Figure>| figure.and_then(Figure::dimension).filter(|dimension| *dimension != Dimension::Money);
    let (mine, yours) = (unit(difference.source), unit(difference.target));
    let digits =
        difference.source.is_some_and(|figure| figure.digits) && difference.target.is_some_and(|figure| figure.digits);
    if mine.is_some() && mine == yours && digits { Severity::Error } else { Severity::Warning }
}

/// Where a figure should stand: the sentence of the translation that belongs to its sentence.
fn place(context: &DocumentContext<'_>, pair: &PairContext<'_>, passage: &Passage, lost: Option<&Figure>) -> Span {
    let holds = |part: &Part| {
        lost.is_some_and(|figure| {
            part_span(pair.document, part)
                .is_some_and(|span| span.start <= figure.span.start && figure.span.end <= span.end)
        })
    };
    let mut sentences = pair.pairing.sentences.iter().filter(|sentence| {
        sentence.source.first().map(|part| part.block) == passage.source.first().map(|part| part.block)
    });
    let sentence = sentences.find(|sentence| sentence.source.iter().any(holds));
    let parts = sentence.map_or(&passage.target, |sentence| &sentence.target);
    parts.iter().filter_map(|part| part_span(context.document, part)).reduce(Span::cover).unwrap_or_default()
}

fn part_span(document: &crate::document::Document, part: &Part) -> Option<Span> {
    document.blocks.get(part.block).map(|block| block.source_span(part.range.clone()))
}
