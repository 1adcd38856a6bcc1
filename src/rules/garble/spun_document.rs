//! `spun-document`: two or more different habits of spinning software in one leaflet: one verdict for the whole.

use super::super::{DocumentContext, Reach, Rule};
use crate::finding::{Argument, Finding, Message, Related, Severity};
use crate::garble::Hit;
use std::sync::Arc;

pub(in crate::rules) const RULE: Rule =
    Rule { id: "spun-document", severity: Severity::Error, reach: Reach::Document, on: true, check: Some(check) };

/// Different habits that make a verdict; measured: two never meet in sound text.
const ENOUGH: usize = 2;

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let mut distinct: Vec<(&str, &Hit<'_>)> = Vec::new();
    for hit in context.garble.hits() {
        if let Some(habit) =
            hit.meaning.spun.as_deref().filter(|habit| distinct.iter().all(|(known, _)| known != habit))
        {
            distinct.push((habit, hit));
        }
    }
    if distinct.len() < ENOUGH {
        return;
    }
    let blocks = context.garble.blocks();
    let mut spans = distinct.iter().filter_map(|(_, hit)| Some(blocks.get(hit.block)?.span(hit.tokens.clone())));
    let Some(first) = spans.next() else { return };
    let mut finding = super::finding(context, &RULE, first, ("spun-document", "spun-document-help"));
    let count = i64::try_from(distinct.len()).unwrap_or(i64::MAX);
    finding.message = finding.message.with("count", Argument::Number(count));
    let path: Arc<str> = Arc::from(context.source.name.as_str());
    finding.related.extend(spans.map(|span| Related {
        path: Arc::clone(&path),
        span,
        message: Message::new("related-spun"),
    }));
    out.push(finding);
}
