//! `unsupported-statement`: the leaflet names a reason against, a use or an effect that no fact knows.

use super::{DocumentContext, Reach, Rule};
use crate::facts::FactSet;
use crate::facts::terms::Concepts;
use crate::finding::{Argument, Finding, Message, Severity};
use crate::statement::ConceptStatement;

pub(super) const RULE: Rule = Rule {
    id: "unsupported-statement",
    severity: Severity::Note,
    reach: Reach::Document,
    on: true,
    check: Some(check),
};

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let Some((facts, concepts)) = context.facts.zip(context.concepts) else { return };
    let mut told: Vec<(&str, &str)> = Vec::new();
    for statement in context.reading.concepts.iter().filter(|statement| !statement.negated) {
        let Some(predicate) = statement.predicate.as_deref() else { continue };
        // Each thing is told once, where it stands first.
        if told.contains(&(predicate, &statement.concept)) || !is_unknown(facts, concepts, predicate, statement) {
            continue;
        }
        told.push((predicate, &statement.concept));
        out.push(finding(facts, predicate, statement));
    }
}

/// Whether the facts list that predicate, but neither this concept, nor a broader or a narrower one, under any.
fn is_unknown(facts: &FactSet, concepts: &Concepts, predicate: &str, statement: &ConceptStatement) -> bool {
    let lists = facts.concepts.iter().any(|fact| fact.predicate == predicate);
    let kind = concepts.by_id.get(&statement.concept).map_or("", |concept| concept.kind.as_str());
    let related = |fact: &str| {
        fact == statement.concept
            || concepts.broader_of(fact).contains(&statement.concept.as_str())
            || concepts.broader_of(&statement.concept).contains(&fact)
    };
    lists
        && statement.concept != facts.topic
        && suits(predicate, kind)
        // "No retinol for five days before" is a fact of its own, wherever the leaflet lists it.
        && !facts.quantities.iter().any(|fact| fact.is_about(&statement.concept))
        && !facts.concepts.iter().any(|fact| related(&fact.concept))
}

/// What kinds of concepts can be a statement of a list: effects are no reasons against, medicines are no uses.
fn suits(predicate: &str, kind: &str) -> bool {
    match kind {
        "condition" => true,
        "effect" => predicate == "side-effect",
        "medicine" => predicate == "contraindication",
        _ => false,
    }
}

fn finding(facts: &FactSet, predicate: &str, statement: &ConceptStatement) -> Finding {
    let concept = Argument::Concept(statement.concept.clone());
    let message = Message::new("unsupported-statement")
        .with("concept", concept.clone())
        .with("predicate", Argument::Code(predicate.to_owned()));
    let complete = facts.complete.iter().any(|listed| listed == predicate);
    let severity = if complete { Severity::Warning } else { RULE.severity };
    let mut finding = Finding::new(RULE.id, severity, statement.span, message);
    finding.help = Some(Message::new("unsupported-statement-help"));
    finding.stated = Some(concept);
    finding
}
