//! `changed-strength`: a contraindication is put more or less strongly than the facts put it.

use super::{DocumentContext, Reach, Rule, shared};
use crate::facts::{ConceptFact, FactSet, Strength};
use crate::finding::{Argument, Finding, Message, Related, Severity};
use crate::statement::ConceptStatement;
use std::collections::BTreeSet;
use std::sync::Arc;

pub(super) const RULE: Rule =
    Rule { id: "changed-strength", severity: Severity::Warning, reach: Reach::Document, on: true, check: Some(check) };

/// A statement with its fact, and how strongly it is to be put and is put.
struct Changed<'a> {
    statement: &'a ConceptStatement,
    fact: &'a ConceptFact,
    wanted: Strength,
    stated: Strength,
}

impl<'a> Changed<'a> {
    fn key(&self) -> (&'a str, &'a str) {
        (&self.fact.predicate, &self.fact.concept)
    }
}

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let Some(facts) = context.facts else { return };
    let asserted: Vec<Changed<'_>> = context.reading.concepts.iter().filter_map(|one| compared(facts, one)).collect();
    // Put rightly in one place, it may be put otherwise elsewhere: "tell us if you are pregnant: we must not treat you then".
    let asks = |strength: Strength| strength == Strength::AskFirst;
    let alike = |one: &Changed<'_>| asks(one.wanted) == asks(one.stated);
    let exact: BTreeSet<(&str, &str)> =
        asserted.iter().filter(|one| one.wanted == one.stated).map(Changed::key).collect();
    // Advised against in one place and to be asked about in another: the refusal counts.
    let near: BTreeSet<(&str, &str)> = asserted.iter().filter(|one| alike(one)).map(Changed::key).collect();
    let right = |one: &Changed<'_>| exact.contains(&one.key()) || (!alike(one) && near.contains(&one.key()));
    // A lead-in that is too weak weakens its whole list: that is one cause.
    for alike in asserted.chunk_by(|left, right| (left.wanted, left.stated) == (right.wanted, right.stated)) {
        let mut changed = alike.iter().filter(|one| !right(one));
        if let Some(first) = changed.next() {
            let mut finding = finding(context, first);
            finding.related.extend(changed.map(|one| also(context, one)));
            out.push(finding);
        }
    }
}

/// A statement of a fact whose strength both give.
fn compared<'a>(facts: &'a FactSet, statement: &'a ConceptStatement) -> Option<Changed<'a>> {
    if statement.negated {
        return None;
    }
    let fact = facts.concept(statement.predicate.as_deref()?, &statement.concept)?;
    Some(Changed { statement, fact, wanted: fact.strength?, stated: statement.strength? })
}

/// Leaflets use "must not" and "should not" for one another; to ask somebody first is another thing.
fn severity(one: &Changed<'_>) -> Severity {
    let asks = [one.wanted, one.stated].contains(&Strength::AskFirst);
    if asks { RULE.severity } else { Severity::Note }
}

fn finding(context: &DocumentContext<'_>, one: &Changed<'_>) -> Finding {
    let strength = |strength: Strength| Argument::Code(strength.name().to_owned());
    let message = Message::new("changed-strength")
        .with("concept", Argument::Concept(one.statement.concept.clone()))
        .with("stated", strength(one.stated))
        .with("expected", strength(one.wanted));
    let mut finding = Finding::new(RULE.id, severity(one), one.statement.span, message);
    finding.help = Some(Message::new("changed-strength-help"));
    finding.fact = Some(one.fact.concept.clone());
    finding.stated = Some(strength(one.stated));
    finding.expected = Some(strength(one.wanted));
    finding.related.extend(shared::fact_label(context, None, one.fact.span));
    finding
}

/// The label of one more that is put in the same way.
fn also(context: &DocumentContext<'_>, one: &Changed<'_>) -> Related {
    let path = Arc::from(context.source.name.as_str());
    Related { path, span: one.statement.span, message: Message::new("related-too") }
}
