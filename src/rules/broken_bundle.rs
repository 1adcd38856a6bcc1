//! `broken-bundle`: a Fluent file that does not parse, names something twice, or whose messages cannot be formatted.

use super::missing_plural::choices;
use super::{BundleContext, Reach, Rule};
use crate::bundle::{Bundle, Entry, Knot, knots};
use crate::finding::{Finding, Message, Severity};
use crate::source::Span;
use fluent_syntax::ast::{Variant, VariantKey};
use std::collections::BTreeSet;

pub(super) const RULE: Rule =
    Rule { id: "broken-bundle", severity: Severity::Error, reach: Reach::Bundle, on: true, check: None };

pub(super) fn check(context: &BundleContext<'_>, out: &mut Vec<Finding>) {
    let bundle = context.bundle;
    bundle.entries.iter().for_each(|entry| parts(bundle, entry, out));
    let mut add = |span: Span, message: Message| out.push(Finding::new(RULE.id, RULE.severity, span, message));
    for broken in &bundle.broken {
        add(broken.span, Message::new("broken-bundle").text("reason", broken.reason.clone()));
    }
    for entry in bundle.repeated() {
        add(entry.span, Message::new("broken-bundle-repeated").text("text", entry.id.clone()));
    }
    for knot in knots(bundle) {
        match knot {
            Knot::Circle { span, path } => {
                add(span, Message::new("broken-bundle-circle").text("text", path.join(" > ")));
            }
            Knot::TooLong { span, id } => add(span, Message::new("broken-bundle-long").text("text", id)),
        }
    }
}

/// What an entry has twice, and what it refers to that is not there.
fn parts(bundle: &Bundle, entry: &Entry, out: &mut Vec<Finding>) {
    let mut add = |severity: Severity, span: Span, message: Message| {
        out.push(Finding::new(RULE.id, severity, span, message));
    };
    let twice = |name: String| Message::new("broken-bundle-repeated").text("text", format!("{}{name}", entry.id));
    let mut seen = BTreeSet::new();
    for attribute in entry.attributes.iter().filter(|attribute| !seen.insert(attribute.name.as_str())) {
        // Which of the two counts depends on the runtime.
        add(Severity::Error, attribute.span, twice(format!(".{}", attribute.name)));
    }
    for variants in entry.patterns().flat_map(choices) {
        let mut seen = BTreeSet::new();
        for key in variants.iter().map(key).filter(|key| !seen.insert(*key)) {
            add(Severity::Warning, entry.span, twice(format!("[{key}]")));
        }
    }
    for name in entry.uses().entries {
        let (id, attribute) =
            name.split_once('.').map_or((name.as_str(), None), |(id, attribute)| (id, Some(attribute)));
        let severity = match bundle.entry(id) {
            Some(other) if other.pattern(attribute).is_some() => continue,
            Some(_) => Severity::Error,
            None if bundle.neighbours.contains(id) => continue,
            // It may be in a file that we were not shown.
            None => Severity::Warning,
        };
        let message = Message::new("render-missing").text("text", entry.id.clone()).text("expected", name.clone());
        add(severity, entry.span, message);
    }
}

fn key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
