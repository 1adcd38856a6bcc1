//! `omitted-text`: a block or sentence of the source without a counterpart, or a passage far too short for its source.

use super::{DocumentContext, PairContext, Reach, Rule, pairs};
use crate::finding::{Finding, Message, Severity};
use crate::project::length::{self, Length};
use crate::project::pair::{Lost, Passage};
use crate::source::Span;

pub(super) const RULE: Rule =
    Rule { id: "omitted-text", severity: Severity::Warning, reach: Reach::Pair, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let Some(pair) = context.pair else { return };
    if pair.pairing.gave_up {
        let message = Message::new("omitted-text-unlike");
        let finding = pairs::finding(
            &RULE,
            RULE.severity,
            Span::default(),
            (message, "omitted-text-unlike-help"),
            pairs::label(pair, Span::default()),
        );
        out.push(finding);
        return;
    }
    for lost in pair.pairing.lost.iter().filter(|lost| is_lost(context, pair, lost)) {
        let text = lost.part.text(pair.document);
        let message = Message::new("omitted-text").with("expected", pairs::excerpt(text));
        let label = pairs::label(pair, pairs::part_span(pair.document, &lost.part).unwrap_or_default());
        let span = pairs::behind(context, lost.after.as_ref());
        out.push(pairs::finding(&RULE, RULE.severity, span, (message, "omitted-text-help"), label));
    }
    for passage in &pair.pairing.blocks {
        out.extend(short(context, pair, passage));
    }
}

/// Whether a part that found no counterpart is really missing: a block with words, or a sentence whose block is too short by about as much.
fn is_lost(context: &DocumentContext<'_>, pair: &PairContext<'_>, lost: &Lost) -> bool {
    let own = length::letters(pair.document, std::slice::from_ref(&lost.part));
    let holds = |passage: &&Passage| passage.source.iter().any(|part| part.block == lost.part.block);
    let Some(passage) = pair.pairing.blocks.iter().find(holds) else { return own >= 3 };
    let (mine, yours) =
        (length::letters(pair.document, &passage.source), length::letters(context.document, &passage.target));
    let with = length::deviation((mine, pair.pack), (yours, context.pack));
    let without = length::deviation((mine.saturating_sub(own).max(1), pair.pack), (yours, context.pack));
    own >= 12 && with < -0.2 && without.abs() < with.abs()
}

fn short(context: &DocumentContext<'_>, pair: &PairContext<'_>, passage: &Passage) -> Option<Finding> {
    let mine = (length::letters(pair.document, &passage.source), pair.pack);
    let yours = (length::letters(context.document, &passage.target), context.pack);
    if length::judge(mine, yours) != Length::Short {
        return None;
    }
    let message =
        Message::new("omitted-text-short").with("shown", pairs::excerpt(passage.source.first()?.text(pair.document)));
    let label = pairs::label(pair, pairs::span(pair.document, &passage.source));
    let span = pairs::span(context.document, &passage.target);
    Some(pairs::finding(&RULE, RULE.severity, span, (message, "omitted-text-help"), label))
}
