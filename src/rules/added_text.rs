//! `added-text`: a block or sentence that the source has not, or a passage far too long for its source.

use super::{DocumentContext, Reach, Rule, pairs};
use crate::finding::{Finding, Message, Severity};
use crate::project::length::{self, Length};
use crate::source::Span;

pub(super) const RULE: Rule =
    Rule { id: "added-text", severity: Severity::Note, reach: Reach::Pair, on: true, check: Some(check) };

/// Letters and figures that an addition has at least.
const FEWEST: usize = 12;

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let Some(pair) = context.pair else { return };
    let mut push = |span: Span, text: &str, source: Span| {
        let message = Message::new("added-text").with("stated", pairs::excerpt(text));
        out.push(pairs::finding(&RULE, RULE.severity, span, (message, "added-text-help"), pairs::label(pair, source)));
    };
    for part in &pair.pairing.added {
        if length::letters(context.document, std::slice::from_ref(part)) >= FEWEST {
            push(
                pairs::part_span(context.document, part).unwrap_or_default(),
                part.text(context.document),
                Span::default(),
            );
        }
    }
    for passage in &pair.pairing.blocks {
        let mine = (length::letters(pair.document, &passage.source), pair.pack);
        let yours = (length::letters(context.document, &passage.target), context.pack);
        if let (Length::Long, Some(first)) = (length::judge(mine, yours), passage.target.first()) {
            let source = pairs::span(pair.document, &passage.source);
            push(pairs::span(context.document, &passage.target), first.text(context.document), source);
        }
    }
}
