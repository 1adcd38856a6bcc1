//! `unread-number`: a quantity that was read but bound to no fact. Off unless enabled.

use super::{DocumentContext, Reach, Rule};
use crate::finding::{Argument, Finding, Message, Severity};

pub(super) const RULE: Rule =
    Rule { id: "unread-number", severity: Severity::Note, reach: Reach::Document, on: false, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    for statement in context.reading.quantities.iter().filter(|statement| statement.fact.is_none()) {
        let stated = Argument::Quantity(statement.reading);
        let message = Message::new("unread-number").with("stated", stated.clone());
        let mut finding = Finding::new(RULE.id, RULE.severity, statement.span, message);
        finding.help = Some(Message::new("unread-number-help"));
        finding.stated = Some(stated);
        out.push(finding);
    }
}
