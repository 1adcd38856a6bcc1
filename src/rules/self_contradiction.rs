//! `self-contradiction`: one leaflet says two things that cannot both hold.

use super::{DocumentContext, Reach, Rule, shared};
use crate::facts::FactSet;
use crate::finding::{Argument, Finding, Message, Related, Severity};
use crate::statement::verdict::{self, Verdict};
use crate::statement::{ConceptStatement, QuantityStatement};
use std::sync::Arc;

pub(super) const RULE: Rule =
    Rule { id: "self-contradiction", severity: Severity::Error, reach: Reach::Document, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    values(context, out);
    polarities(context, out);
}

/// Two values of one fact and scope that share no amount.
fn values(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    // Two values that both agree with the facts ("no downtime", "the next day") do not contradict each other.
    let agreeing: Vec<&QuantityStatement> = shared::judged(context)
        .into_iter()
        .filter(|(.., verdict)| *verdict == Verdict::Agrees)
        .map(|(statement, ..)| statement)
        .collect();
    let agrees = |one: &QuantityStatement| agreeing.iter().any(|other| std::ptr::eq(*other, one));
    let bound: Vec<&QuantityStatement> = context.reading.quantities.iter().filter(|one| one.fact.is_some()).collect();
    for (at, later) in bound.iter().enumerate() {
        let clash = bound[..at].iter().find(|earlier| {
            earlier.fact == later.fact
                && earlier.scope == later.scope
                && earlier.bands == later.bands
                && !verdict::compatible(
                    &earlier.reading,
                    &later.reading,
                    later.fact.as_deref().and_then(|fact| context.facts?.quantity(fact)),
                )
                && !(agrees(earlier) && agrees(later))
        });
        if let Some(earlier) = clash {
            let stated = Argument::Quantity(later.reading);
            let message = Message::new("self-contradiction")
                .text("fact", later.fact.clone().unwrap_or_default())
                .with("stated", stated.clone())
                .with("expected", Argument::Quantity(earlier.reading));
            let mut finding = Finding::new(RULE.id, RULE.severity, later.span, message);
            finding.fact.clone_from(&later.fact);
            finding.stated = Some(stated);
            finding.expected = Some(Argument::Quantity(earlier.reading));
            push(context, finding, earlier.span, out);
        }
    }
}

/// One concept asserted and denied under one predicate, or given as a reason for and against.
fn polarities(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let said: Vec<&ConceptStatement> = context.reading.concepts.iter().filter(|one| one.predicate.is_some()).collect();
    for (at, later) in said.iter().enumerate() {
        let earlier_clash = said[..at].iter().find(|earlier| clashes(earlier, later, context.facts));
        let reported = said[..at].iter().any(|earlier| {
            earlier.concept == later.concept && earlier.negated == later.negated && earlier.predicate == later.predicate
        });
        if let Some(earlier) = earlier_clash.filter(|_| !reported) {
            let message =
                Message::new("self-contradiction-concept").with("concept", Argument::Concept(later.concept.clone()));
            let mut finding = Finding::new(RULE.id, RULE.severity, later.span, message);
            finding.fact = Some(later.concept.clone());
            push(context, finding, earlier.span, out);
        }
    }
}

fn clashes(earlier: &ConceptStatement, later: &ConceptStatement, facts: Option<&FactSet>) -> bool {
    if earlier.concept != later.concept || earlier.scope != later.scope {
        return false;
    }
    // Only what the facts list is named exactly enough that "it is" and "it is not" must mean the same thing.
    let listed = facts.is_some() && earlier.listed && later.listed;
    let same = listed && earlier.predicate == later.predicate && earlier.negated != later.negated;
    let reasons = |one: &ConceptStatement, other: &ConceptStatement| {
        one.predicate.as_deref() == Some("indication")
            && other.predicate.as_deref() == Some("contraindication")
            && !one.negated
            && !other.negated
    };
    let known =
        facts.is_some_and(|facts| facts.concept("contraindication", &later.concept).is_some_and(|fact| fact.listed));
    same || (known && (reasons(earlier, later) || reasons(later, earlier)))
}

fn push(context: &DocumentContext<'_>, mut finding: Finding, other: crate::source::Span, out: &mut Vec<Finding>) {
    finding.help = Some(Message::new("self-contradiction-help"));
    let path: Arc<str> = Arc::from(context.source.name.as_str());
    finding.related.push(Related { path, span: other, message: Message::new("related-other-statement") });
    out.push(finding);
}
