//! `reversed-statement`: the leaflet says the opposite of a fact: a contraindication is called safe, an effect is denied, the reader
//! is told to start what should be stopped, or to do after an event what is done before it.

use super::{DocumentContext, Reach, Rule, shared};
use crate::facts::terms::Concepts;
use crate::facts::{ConceptFact, FactSet};
use crate::finding::{Argument, Finding, Message, Severity};
use crate::statement::ConceptStatement;

pub(super) const RULE: Rule =
    Rule { id: "reversed-statement", severity: Severity::Error, reach: Reach::Document, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let Some(facts) = context.facts else { return };
    for statement in &context.reading.concepts {
        if let Some(fact) = contradicted(facts, context.concepts, statement) {
            out.push(concept_finding(context, statement, fact));
        }
    }
    for (statement, fact, _) in shared::judged(context) {
        let Some(span) = statement.reversed else { continue };
        let id = if fact.action.is_some() { "reversed-statement-action" } else { "reversed-statement-time" };
        let mut finding = shared::value_finding(context, &RULE, (id, "reversed-statement-help"), statement, fact);
        finding.span = statement.span.cover(span);
        out.push(finding);
    }
}

/// The fact that a statement turns round: the same concept under the same predicate, denied; or a reason against told as a reason for.
fn contradicted<'f>(
    facts: &'f FactSet,
    concepts: Option<&Concepts>,
    statement: &ConceptStatement,
) -> Option<&'f ConceptFact> {
    let predicate = statement.predicate.as_deref()?;
    let same = facts.concept(predicate, &statement.concept).filter(|fact| fact.listed && statement.negated);
    let against = || {
        let reason_for = predicate == "indication"
            && !statement.negated
            && facts.concept("indication", &statement.concept).is_none()
            && concepts.is_none_or(|concepts| is_treatable(concepts, &statement.concept));
        facts.concept("contraindication", &statement.concept).filter(|fact| fact.required && reason_for)
    };
    // What is denied of the broader concept is denied of all its kinds: "not effective for hair loss". That acne may be treated does not
    // say so of inflamed acne.
    let broader = || {
        let denied = statement.negated && predicate != "contraindication";
        let concepts = concepts.filter(|_| denied && facts.concept(predicate, &statement.concept).is_none())?;
        let kind_of = |fact: &&ConceptFact| concepts.broader_of(&fact.concept).contains(&statement.concept.as_str());
        facts.concepts.iter().filter(|fact| fact.listed && fact.predicate == predicate).find(kind_of)
    };
    same.or_else(against).or_else(broader)
}

/// "Patients treated with isotretinoin": what is taken or done is nothing that a treatment is for.
fn is_treatable(concepts: &Concepts, concept: &str) -> bool {
    concepts.by_id.get(concept).is_none_or(|known| known.kind != "medicine")
}

fn concept_finding(context: &DocumentContext<'_>, statement: &ConceptStatement, fact: &ConceptFact) -> Finding {
    let concept = Argument::Concept(statement.concept.clone());
    let message = Message::new("reversed-statement")
        .text("fact", fact.concept.clone())
        .with("concept", concept.clone())
        .with("predicate", Argument::Code(fact.predicate.clone()));
    let mut finding = Finding::new(RULE.id, shared::severity(&RULE, fact.harm), statement.span, message);
    finding.help = Some(Message::new("reversed-statement-help").text("fact", fact.concept.clone()));
    finding.fact = Some(fact.concept.clone());
    finding.stated = Some(concept.clone());
    finding.expected = Some(concept);
    finding.related.extend(shared::fact_label(context, None, fact.span));
    finding
}
