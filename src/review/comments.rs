//! Suppressions in a leaflet, as comments.
//!
//! ```text
//! <!-- leaflint-ignore conflicting-value[needle-length]: the roller for home use -->
//! <!-- leaflint-ignore conflicting-value[needle-length]@0123456789abcdef: ends when the text or the fact changes -->
//! <!-- leaflint-ignore-file partial-range: this leaflet is for children -->
//! ```
//!
//! The first two count for the next block (a whole list or table where one follows; the block itself where the comment stands inside
//! one), the last for the whole leaflet. The fact and the key (of `check --format jsonl`) may be left out, the reason may not.

use super::{Place, Suppression};
use crate::document::{Block, BlockKind, Document};
use crate::facts::problem::nearest;
use crate::finding::Message;
use crate::source::{Source, Span};

const OPEN: &str = "<!--";
const CLOSE: &str = "-->";
const WORD: &str = "leaflint-ignore";
/// Fewer digits of a key could fit by chance.
const SHORTEST_KEY: usize = 8;

/// The suppressions of a leaflet in the order of its text. `rules` are the ids that may be named.
pub fn read(source: &Source, document: &Document, rules: &[&str]) -> Vec<Suppression> {
    let mut found = Vec::new();
    for (index, block) in document.blocks.iter().enumerate().filter(|(_, block)| block.kind == BlockKind::Verbatim) {
        let text = source.slice(block.span);
        let mut at = 0;
        while let Some(start) = text.get(at..).and_then(|rest| rest.find(OPEN)).map(|found| at + found) {
            let inner = start + OPEN.len();
            let Some(length) = text.get(inner..).and_then(|rest| rest.find(CLOSE)) else { break };
            let body = text.get(inner..inner + length).unwrap_or_default();
            at = inner + length + CLOSE.len();
            let span = Span::new(block.span.start + start, block.span.start + at);
            found.extend(comment(body, span, || target(source, document, index, span), rules));
        }
    }
    found
}

/// One comment; `None` where it is about something else.
fn comment(body: &str, span: Span, target: impl Fn() -> Place, rules: &[&str]) -> Option<Suppression> {
    let rest = body.trim().strip_prefix(WORD)?;
    let (place, rest) = match rest.strip_prefix("-file") {
        Some(rest) => (Place::Leaflet, rest),
        None => (target(), rest),
    };
    if !rest.starts_with([' ', '\t', '\n', '\r', ':']) && !rest.is_empty() {
        return None;
    }
    let (head, reason) = rest.split_once(':').unwrap_or((rest, ""));
    let (head, key) = head.split_once('@').map_or((head.trim(), None), |(head, key)| (head.trim(), Some(key.trim())));
    let (rule, fact) = head.split_once('[').map_or((head, None), |(rule, fact)| (rule, Some(fact)));
    let rule = rule.trim();
    let closed = fact.is_none_or(|fact| fact.ends_with(']'));
    let key_fits = key.is_none_or(|key| key.len() >= SHORTEST_KEY && key.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let fault = if rule.is_empty() || rule.contains(char::is_whitespace) || !closed || !key_fits {
        Some(Message::new("bad-suppression-form"))
    } else {
        fault(rule, reason, rules)
    };
    let fact = fact.map(|fact| fact.trim_end_matches(']').trim().to_owned());
    let key = key.map(str::to_ascii_lowercase);
    Some(Suppression { rule: rule.to_owned(), fact, key, place, until: None, span, fault })
}

/// What keeps a suppression from counting, if anything.
pub(super) fn fault(rule: &str, reason: &str, rules: &[&str]) -> Option<Message> {
    if !rules.contains(&rule) {
        let near = nearest(rule, rules.iter().copied());
        return Some(match near {
            Some(near) => {
                Message::new("bad-suppression-rule-similar").text("rule", rule.to_owned()).text("nearest", near)
            }
            None => Message::new("bad-suppression-rule").text("rule", rule.to_owned()),
        });
    }
    reason.trim().is_empty().then(|| Message::new("bad-suppression"))
}

/// The bytes that a comment counts for: the block that it stands in, else the next one, with the rest of its list or table.
fn target(source: &Source, document: &Document, comment: usize, span: Span) -> Place {
    let blocks = &document.blocks;
    let around = blocks.iter().take(comment).rev().find(|block| block.kind != BlockKind::Verbatim);
    // What follows a block on its last line belongs to it, though the block's text has ended.
    let same_line = |block: &&Block| !source.slice(Span::new(block.span.end, span.start)).contains(['\n', '\r']);
    if let Some(around) = around.filter(|block| block.span.start <= span.start && same_line(block)) {
        return Place::Bytes(around.span);
    }
    let mut rest = blocks.iter().skip(comment + 1).filter(|block| block.kind != BlockKind::Verbatim);
    let Some(first) = rest.next() else { return Place::Bytes(Span::default()) };
    let together = rest.take_while(|block| belongs(first, block));
    Place::Bytes(together.fold(first.span, |span, block| span.cover(block.span)))
}

fn belongs(first: &Block, next: &Block) -> bool {
    match (first.kind, next.kind) {
        (BlockKind::ListItem { .. }, BlockKind::ListItem { .. }) => true,
        // The first row of the next table has the number 0 again.
        (BlockKind::Cell { .. }, BlockKind::Cell { row, column }) => row > 0 || column > 0,
        _ => false,
    }
}
