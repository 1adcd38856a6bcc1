//! What the rules that compare a translation with its source say in the same way.

pub(super) mod gone;
pub(super) mod turned;

use super::{DocumentContext, PairContext, Rule};
use crate::document::Document;
use crate::finding::{Argument, Finding, Message, Related, Severity};
use crate::project::pair::{Part, Passage};
use crate::source::Span;
use std::sync::Arc;

/// Longest excerpt that a message shows, in characters.
const LONGEST: usize = 80;

/// The bytes of the file for a part; `None` where there is no such block.
pub(super) fn part_span(document: &Document, part: &Part) -> Option<Span> {
    document.blocks.get(part.block).map(|block| block.source_span(part.range.clone()))
}

/// The bytes of the file for several parts.
pub(super) fn span(document: &Document, parts: &[Part]) -> Span {
    parts.iter().filter_map(|part| part_span(document, part)).reduce(Span::cover).unwrap_or_default()
}

/// An excerpt for a message: on one line, cut where it is long.
pub(super) fn excerpt(text: &str) -> Argument {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut = line.char_indices().nth(LONGEST).map(|(at, _)| at);
    Argument::Text(cut.map_or(line.clone(), |at| format!("{}\u{2026}", &line[..at])))
}

/// The message about a part, shown as the named argument, or about a run of parts: how many, the first and the last.
pub(super) fn run_message(
    (one, argument): (&'static str, &'static str),
    several: &'static str,
    document: &Document,
    parts: &[Part],
) -> Message {
    let shown = |part: &Part| excerpt(part.text(document));
    match parts {
        [] => Message::new(one),
        [part] => Message::new(one).with(argument, shown(part)),
        [first, .., last] => Message::new(several)
            .with("count", Argument::Number(i64::try_from(parts.len()).unwrap_or(i64::MAX)))
            .with("beginning", shown(first))
            .with("ending", shown(last)),
    }
}

/// The label that points to the source.
pub(super) fn label(pair: &PairContext<'_>, span: Span) -> Related {
    Related { path: Arc::from(pair.source.name.as_str()), span, message: Message::new("related-source") }
}

/// A finding with its help and the place in the source.
pub(super) fn finding(
    rule: &Rule,
    severity: Severity,
    span: Span,
    (message, help): (Message, &'static str),
    related: Related,
) -> Finding {
    let mut finding = Finding::new(rule.id, severity, span, message);
    finding.help = Some(Message::new(help));
    finding.related.push(related);
    finding
}

/// The empty place behind a part of the translation, or at its beginning.
pub(super) fn behind(context: &DocumentContext<'_>, part: Option<&Part>) -> Span {
    let end = part.and_then(|part| part_span(context.document, part)).map_or(0, |span| span.end);
    Span::new(end, end)
}

/// Whether a passage stands in the translation as it stands in the source: that it is not translated is the whole finding.
pub(super) fn is_copied(context: &DocumentContext<'_>, pair: &PairContext<'_>, passage: &Passage) -> bool {
    let text = |document: &Document, parts: &[Part]| {
        parts.iter().map(|part| part.text(document).trim().to_owned()).collect::<Vec<_>>()
    };
    let lettered =
        |part: &Part| part.text(pair.document).chars().filter(|letter| letter.is_alphabetic()).count() >= LETTERED;
    passage.source.iter().any(lettered)
        && text(pair.document, &passage.source) == text(context.document, &passage.target)
}

/// Letters of a text that is more than figures and signs.
const LETTERED: usize = 12;
