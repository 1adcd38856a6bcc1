//! `changed-strength`: a contraindication is put more or less strongly than the facts put it.

use super::{DocumentContext, Reach, Rule, shared};
use crate::finding::{Argument, Finding, Message, Severity};

pub(super) const RULE: Rule =
    Rule { id: "changed-strength", severity: Severity::Warning, reach: Reach::Document, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let Some(facts) = context.facts else { return };
    for statement in context.reading.concepts.iter().filter(|statement| statement.listed && !statement.negated) {
        let fact = statement.predicate.as_deref().and_then(|predicate| facts.concept(predicate, &statement.concept));
        let Some((fact, wanted, stated)) = fact.and_then(|fact| Some((fact, fact.strength?, statement.strength?)))
        else {
            continue;
        };
        if wanted == stated {
            continue;
        }
        let strength = |name: &str| Argument::Code(name.to_owned());
        let message = Message::new("changed-strength")
            .with("concept", Argument::Concept(statement.concept.clone()))
            .with("stated", strength(stated.name()))
            .with("expected", strength(wanted.name()));
        let mut finding = Finding::new(RULE.id, RULE.severity, statement.span, message);
        finding.help = Some(Message::new("changed-strength-help"));
        finding.fact = Some(fact.concept.clone());
        finding.stated = Some(strength(stated.name()));
        finding.expected = Some(strength(wanted.name()));
        finding.related.extend(shared::fact_label(context, None, fact.span));
        out.push(finding);
    }
}
