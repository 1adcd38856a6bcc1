//! `missing-statement`: a required fact that the leaflet does not state.

use super::shared::{self, nearest};
use super::{DocumentContext, Reach, Rule};
use crate::finding::{Argument, Finding, Message, Related, Severity};
use crate::source::Span;
use std::sync::Arc;

pub(super) const RULE: Rule =
    Rule { id: "missing-statement", severity: Severity::Error, reach: Reach::Document, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    // Without a pack the words that state facts are not known, so nothing can be said to be missing.
    let Some(facts) = context.facts.filter(|_| context.pack.has_words) else { return };
    for fact in facts.quantities.iter().filter(|fact| fact.required) {
        let stated =
            context.reading.quantities.iter().any(|statement| statement.fact.as_deref() == Some(fact.id.as_str()));
        if !stated {
            let expected = fact.values.first().map(|value| Argument::Quantity(value.quantity()));
            let mut finding = missing("missing-statement", &fact.id, expected.clone());
            finding.severity = shared::severity(&RULE, fact.harm);
            finding.related.extend(shared::fact_label(context, expected.as_ref(), fact.span));
            finding.related.extend(nearest::to_quantity(context, fact).map(|span| label(context, span)));
            out.push(finding);
        }
    }
    for fact in facts.concepts.iter().filter(|fact| fact.required) {
        let stated = context.reading.concepts.iter().any(|statement| {
            statement.concept == fact.concept && statement.predicate.as_deref() == Some(fact.predicate.as_str())
        });
        if !stated {
            let mut finding =
                missing("missing-statement-concept", &fact.concept, Some(Argument::Concept(fact.concept.clone())));
            finding.message = finding
                .message
                .with("concept", Argument::Concept(fact.concept.clone()))
                .with("predicate", Argument::Code(fact.predicate.clone()));
            finding.severity = shared::severity(&RULE, fact.harm);
            finding.related.extend(shared::fact_label(context, None, fact.span));
            finding.related.extend(nearest::to_concept(context, fact).map(|span| label(context, span)));
            out.push(finding);
        }
    }
}

/// The label that points to the sentence that comes nearest.
fn label(context: &DocumentContext<'_>, span: Span) -> Related {
    Related { path: Arc::from(context.source.name.as_str()), span, message: Message::new("related-nearest") }
}

fn missing(id: &'static str, fact: &str, expected: Option<Argument>) -> Finding {
    let mut message = Message::new(id).text("fact", fact);
    if let Some(Argument::Quantity(_)) = &expected {
        message = message.with("expected", expected.clone().unwrap_or(Argument::Number(0)));
    }
    let mut finding = Finding::new(RULE.id, RULE.severity, Span::default(), message);
    finding.help = Some(Message::new("missing-statement-help").text("fact", fact));
    finding.fact = Some(fact.to_owned());
    finding.expected = expected;
    finding
}
