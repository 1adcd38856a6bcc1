//! `broken-bundle`: a Fluent file that does not parse, names an id twice, or whose messages cannot be formatted.

use super::{BundleContext, Reach, Rule};
use crate::bundle::{Knot, knots};
use crate::finding::{Finding, Message, Severity};
use crate::source::Span;

pub(super) const RULE: Rule =
    Rule { id: "broken-bundle", severity: Severity::Error, reach: Reach::Bundle, on: true, check: None };

pub(super) fn check(context: &BundleContext<'_>, out: &mut Vec<Finding>) {
    let bundle = context.bundle;
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
