//! `missing-message`: a message, a term or an attribute that one language has and another has not.

use super::{BundleContext, Reach, Rule};
use crate::bundle::{Bundle, Entry};
use crate::finding::{Finding, Message, Severity};
use crate::source::Span;
use std::collections::BTreeSet;

pub(super) const RULE: Rule =
    Rule { id: "missing-message", severity: Severity::Error, reach: Reach::Bundle, on: true, check: None };

pub(super) fn check(context: &BundleContext<'_>, out: &mut Vec<Finding>) {
    let Some(reference) = context.reference else { return };
    let (own, others) = (names(context.bundle), names(reference));
    // An attribute is only missed where its message is there.
    let whole = |names: &[(String, Span)], name: &str| name.split_once('.').is_none_or(|(id, _)| has(names, id));
    for (name, _) in others.iter().filter(|(name, _)| !has(&own, name) && whole(&own, name)) {
        // It is missing where its entry is, or, with the whole entry, at the beginning.
        let entry = context.bundle.entry(name.split('.').next().unwrap_or_default());
        let span = entry.map_or(Span::default(), |entry| entry.span);
        out.push(finding(RULE.severity, span, "missing-message", name, reference));
    }
    for (name, span) in own.iter().filter(|(name, _)| !has(&others, name) && whole(&others, name)) {
        out.push(finding(Severity::Warning, *span, "missing-message-extra", name, reference));
    }
}

fn finding(severity: Severity, span: Span, id: &'static str, name: &str, reference: &Bundle) -> Finding {
    let message = Message::new(id).text("text", name).text("file", reference.source.name.clone());
    Finding::new(RULE.id, severity, span, message)
}

fn has(names: &[(String, Span)], name: &str) -> bool {
    names.iter().any(|(other, _)| other == name)
}

/// Ids of messages and terms, and of the attributes of messages; those of terms are each language's own.
fn names(bundle: &Bundle) -> Vec<(String, Span)> {
    let mut seen = BTreeSet::new();
    let mut names: Vec<(String, Span)> = bundle.entries.iter().flat_map(names_of).collect();
    names.retain(|(name, _)| seen.insert(name.clone()));
    names
}

fn names_of(entry: &Entry) -> Vec<(String, Span)> {
    let attributes = entry.attributes.iter().filter(|_| !entry.id.starts_with('-'));
    let attributes = attributes.map(|attribute| (format!("{}.{}", entry.id, attribute.name), attribute.span));
    std::iter::once((entry.id.clone(), entry.span)).chain(attributes).collect()
}
