//! `added-negation`: a sentence of the translation denies something, and nothing in its source does.

use super::dropped_negation::{denial, knows, says_no};
use super::{DocumentContext, Reach, Rule, pairs};
use crate::finding::{Finding, Message, Severity};
use crate::project::pair::Part;

pub(super) const RULE: Rule =
    Rule { id: "added-negation", severity: Severity::Note, reach: Reach::Pair, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let Some(pair) = context.pair.filter(|pair| knows(pair.pack) && knows(context.pack)) else { return };
    for passage in &pair.pairing.sentences {
        let denied = denial(context.reading, &passage.target);
        let Some(first) = denied.filter(|first| !says_no(pair, &passage.source, first)) else { continue };
        let text = context
            .document
            .blocks
            .get(first.block)
            .and_then(|block| block.text.get(first.range.clone()))
            .unwrap_or_default();
        let message = Message::new("added-negation").with("stated", pairs::excerpt(text));
        let part = Part { block: first.block, range: first.range.clone() };
        let span = pairs::part_span(context.document, &part).unwrap_or_default();
        let label = pairs::label(pair, pairs::span(pair.document, &passage.source));
        out.push(pairs::finding(&RULE, RULE.severity, span, (message, "added-negation-help"), label));
    }
}
