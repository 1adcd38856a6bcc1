//! `truncated-text`: a leaflet that breaks off in the middle of a sentence.

use super::super::{DocumentContext, Reach, Rule};
use crate::document::BlockKind;
use crate::finding::{Finding, Severity};
use crate::garble::words::{BlockWords, Kind};
use crate::signs;

pub(in crate::rules) const RULE: Rule =
    Rule { id: "truncated-text", severity: Severity::Warning, reach: Reach::Document, on: true, check: Some(check) };

/// Fewest blocks of a leaflet whose last comma is a sign of something lost.
const SEVERAL: usize = 2;
/// Most words and signs of a paragraph: what is longer was cut where it was read.
const LONGEST: usize = 500;
/// Fewest words of a sentence that can break off.
const WORDS: usize = 6;

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let blocks = context.garble.blocks();
    // Beside its source, how that one ends says more than a comma.
    let alone = context.pair.is_none();
    let mut found = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        // What a list or a table follows may be its lead-in.
        let next = blocks.get(index + 1).map(|next| next.block.kind);
        let ends = matches!(next, None | Some(BlockKind::Heading(_) | BlockKind::Paragraph));
        if block.block.kind == BlockKind::Paragraph
            && ends
            && breaks_off(block, &context.garble.garble.dangling, alone && next.is_none() && blocks.len() >= SEVERAL)
        {
            let last = block.tokens.len();
            found.push(super::finding(
                context,
                &RULE,
                block.span(last.saturating_sub(WORDS)..last),
                ("truncated-text", "truncated-text-help"),
            ));
        }
    }
    super::listed(found, out);
}

fn breaks_off(block: &BlockWords<'_>, dangling: &std::collections::BTreeSet<String>, is_last: bool) -> bool {
    let Some(last) = block.tokens.len().checked_sub(1) else { return false };
    let words = block.tokens.iter().filter(|token| token.kind == Kind::Word).count();
    let comma = block.text(last).ends_with(signs::is_comma) && is_last;
    let small = !block.written(last..last + 1).chars().any(char::is_uppercase);
    words >= WORDS && block.tokens.len() <= LONGEST && (comma || (small && dangling.contains(block.text(last))))
}
