//! Rules on garbled text: what no professional wrote. One file each; what a language allows is data (`locales/<tag>/garble.toml`).
//!
//! A cause is reported once: where a fault runs through a whole leaflet, the first places are shown and the rest are counted.
#![allow(
    clippy::option_option,
    clippy::items_after_statements,
    clippy::type_complexity,
    reason = "three-way answers and tables that stand beside their one use"
)]

pub(super) mod broken_grammar;
pub(super) mod doubled_word;
pub(super) mod forbidden_term;
pub(super) mod glued_words;
pub(super) mod inconsistent_term;
pub(super) mod invisible_character;
pub(super) mod machine_chatter;
pub(super) mod malformed_number;
pub(super) mod missing_diacritics;
pub(super) mod misspelt_term;
pub(super) mod mixed_script;
pub(super) mod mojibake;
pub(super) mod repeated_text;
pub(super) mod spun_document;
pub(super) mod stray_boilerplate;
pub(super) mod tortured_phrase;
pub(super) mod truncated_text;
pub(super) mod wrong_language;

use super::{DocumentContext, Rule};
use crate::finding::{Argument, Finding, Message};
use crate::garble::Hit;
use crate::source::Span;
use std::collections::BTreeMap;

/// Most findings of one rule that are listed one by one.
const LISTED: usize = 8;
/// Most findings of a pattern on the same words that are listed one by one.
const SAME: usize = 3;

/// A finding about a stretch of text, with its words.
fn finding(context: &DocumentContext<'_>, rule: &Rule, span: Span, ids: (&'static str, &'static str)) -> Finding {
    let written = shortened(context.source.slice(span));
    let mut finding = Finding::new(rule.id, rule.severity, span, Message::new(ids.0).text("text", written));
    finding.help = Some(Message::new(ids.1));
    finding
}

/// The same finding with the wording that was probably meant.
fn suggest(mut finding: Finding, meant: impl Into<String>) -> Finding {
    let meant = meant.into();
    finding.message = finding.message.text("meant", shortened(&meant));
    finding.suggestion = Some(meant);
    finding
}

/// A text short enough for a message.
fn shortened(text: &str) -> String {
    const LETTERS: usize = 60;
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match one_line.char_indices().nth(LETTERS) {
        Some((at, _)) => format!("{}\u{2026}", one_line[..at].trim_end()),
        None => one_line,
    }
}

/// Hands over findings of one rule; of many, the first ones, the last of which counts the rest.
fn listed(found: Vec<Finding>, out: &mut Vec<Finding>) {
    listed_at_most(SAME, found, out);
}

/// The same, with so many findings of the same correction.
fn listed_at_most(times: usize, found: Vec<Finding>, out: &mut Vec<Finding>) {
    let all = found.len();
    let mut same: BTreeMap<String, usize> = BTreeMap::new();
    // The same correction again and again is one cause.
    let mut is_new = |finding: &Finding| {
        let Some(meant) = &finding.suggestion else { return true };
        let count = same.entry(meant.to_lowercase()).or_default();
        *count += 1;
        *count <= times
    };
    shown(found.into_iter().filter(|finding| is_new(finding)).take(LISTED).collect(), all, out);
}

/// Hands over some of so many findings; the last of them counts the rest.
fn shown(mut found: Vec<Finding>, all: usize, out: &mut Vec<Finding>) {
    let more = all.saturating_sub(found.len());
    if let Some(last) = found.last_mut().filter(|_| more > 0) {
        let count = Argument::Number(i64::try_from(more).unwrap_or(i64::MAX));
        last.help = Some(Message::new("garble-more").with("count", count));
    }
    out.extend(found);
}

/// Reports what the patterns of a rule found; of overlapping matches the longest.
fn patterns(context: &DocumentContext<'_>, rule: &Rule, ids: (&'static str, &'static str), out: &mut Vec<Finding>) {
    let mut by_text: BTreeMap<String, Vec<Finding>> = BTreeMap::new();
    for hit in longest(context.garble.hits().iter().filter(|hit| hit.meaning.rule == rule.id)) {
        let words =
            context.garble.blocks().get(hit.block).map(|block| block.written(hit.tokens.clone()).to_lowercase());
        by_text.entry(words.unwrap_or_default()).or_default().push(hit_finding(context, rule, hit, ids));
    }
    // The same words again are one cause.
    for mut found in by_text.into_values() {
        let all = found.len();
        found.truncate(SAME);
        shown(found, all, out);
    }
}

fn longest<'h, 'g: 'h>(hits: impl Iterator<Item = &'h Hit<'g>>) -> Vec<&'h Hit<'g>> {
    let mut kept: Vec<&Hit<'_>> = Vec::new();
    for hit in hits {
        match kept.last_mut() {
            Some(last) if last.block == hit.block && hit.tokens.start < last.tokens.end => {
                if hit.tokens.len() > last.tokens.len() {
                    *last = hit;
                }
            }
            _ => kept.push(hit),
        }
    }
    kept
}

fn hit_finding(
    context: &DocumentContext<'_>,
    rule: &Rule,
    hit: &Hit<'_>,
    ids: (&'static str, &'static str),
) -> Finding {
    let Some(block) = context.garble.blocks().get(hit.block) else {
        return finding(context, rule, Span::default(), ids);
    };
    let mut found = finding(context, rule, block.span(hit.tokens.clone()), ids);
    if let Some(severity) = hit.meaning.severity {
        found.severity = severity;
    }
    let Some(meant) = &hit.meaning.meant else { return found };
    let mut meant = meant.clone();
    for (at, tokens) in hit.captured.iter().enumerate() {
        meant = meant.replace(&format!("{{{}}}", at + 1), block.written(tokens.clone()));
    }
    let meant = meant.split_whitespace().collect::<Vec<_>>().join(" ");
    suggest(found, as_capital(context.source.slice(block.span(hit.tokens.clone())), meant))
}

/// The meant wording with a capital where the text has one.
fn as_capital(written: &str, meant: String) -> String {
    let capital = written.chars().next().is_some_and(char::is_uppercase);
    let mut letters = meant.chars();
    match letters.next() {
        Some(first) if capital && first.is_lowercase() => first.to_uppercase().chain(letters).collect(),
        _ => meant,
    }
}
