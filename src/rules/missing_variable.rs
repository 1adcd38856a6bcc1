//! `missing-variable`: a message that does not use the same variables and terms as in the source language.

use super::{BundleContext, Reach, Rule};
use crate::finding::{Finding, Message, Severity};
use std::collections::BTreeSet;

pub(super) const RULE: Rule =
    Rule { id: "missing-variable", severity: Severity::Error, reach: Reach::Bundle, on: true, check: None };

pub(super) fn check(context: &BundleContext<'_>, out: &mut Vec<Finding>) {
    let Some(reference) = context.reference else { return };
    for entry in context.bundle.entries.iter().filter(|entry| !entry.id.starts_with('-')) {
        let Some(other) = reference.entry(&entry.id) else { continue };
        let (own, wanted) = (entry.uses(), other.uses());
        let variable = |name: &String| format!("${name}");
        let mut add = |severity: Severity, id: &'static str, name: String| {
            let message = Message::new(id).text("text", entry.id.clone()).text("expected", name);
            out.push(Finding::new(RULE.id, severity, entry.span, message));
        };
        let lost = wanted.variables.difference(&own.variables);
        lost.for_each(|name| add(RULE.severity, "missing-variable", variable(name)));
        // Nobody gives a variable that the source does not have.
        let unknown = own.variables.difference(&wanted.variables);
        unknown.for_each(|name| add(RULE.severity, "missing-variable-extra", variable(name)));
        let (own, wanted) = (terms(&own.entries), terms(&wanted.entries));
        let lost = wanted.difference(&own);
        lost.for_each(|name| add(Severity::Warning, "missing-variable", name.clone()));
    }
}

fn terms(entries: &BTreeSet<String>) -> BTreeSet<String> {
    entries.iter().filter(|name| name.starts_with('-')).cloned().collect()
}
