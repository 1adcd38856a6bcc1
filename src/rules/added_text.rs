//! `added-text`: a block or sentence that the source has not, or a passage far too long for its source.

use super::{DocumentContext, PairContext, Reach, Rule, pairs};
use crate::finding::{Finding, Message, Severity};
use crate::project::length::{self, Length};
use crate::project::pair::Part;
use crate::source::Span;

pub(super) const RULE: Rule =
    Rule { id: "added-text", severity: Severity::Note, reach: Reach::Pair, on: true, check: Some(check) };

/// Letters and figures that an addition has at least.
const FEWEST: usize = 12;

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let Some(pair) = context.pair else { return };
    let long = |part: &&Part| length::letters(context.document, std::slice::from_ref(part)) >= FEWEST;
    let added: Vec<Part> = pair.pairing.added.iter().filter(long).cloned().collect();
    // What was added in one go is one finding.
    for run in added.chunk_by(|left, right| right.block <= left.block + 1) {
        let message = pairs::run_message(("added-text", "stated"), "added-text-run", context.document, run);
        out.push(finding(pair, pairs::span(context.document, run), message, Span::default()));
    }
    for passage in &pair.pairing.blocks {
        let mine = (length::letters(pair.document, &passage.source), pair.pack);
        let yours = (length::letters(context.document, &passage.target), context.pack);
        if let (Length::Long, Some(first)) = (length::judge(mine, yours), passage.target.first()) {
            let source = pairs::span(pair.document, &passage.source);
            let message = Message::new("added-text").with("stated", pairs::excerpt(first.text(context.document)));
            out.push(finding(pair, pairs::span(context.document, &passage.target), message, source));
        }
    }
}

fn finding(pair: &PairContext<'_>, span: Span, message: Message, source: Span) -> Finding {
    pairs::finding(&RULE, RULE.severity, span, (message, "added-text-help"), pairs::label(pair, source))
}
