//! `unsupported-statement`: the leaflet names a reason against, a use or an effect that no fact knows.

use super::{DocumentContext, Reach, Rule};
use crate::facts::FactSet;
use crate::facts::terms::Concepts;
use crate::finding::{Argument, Finding, Message, Severity};
use crate::signs;
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
        let known = || !is_unknown(facts, concepts, predicate, statement);
        if told.contains(&(predicate, &statement.concept)) || known() || is_anothers(context, concepts, statement) {
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

/// Whether a remedy named before it in the sentence is what the words are about: "a cream against itching", "allergy to such a cream".
/// Of a reason against, what comes behind a condition is only what that is about.
fn is_anothers(context: &DocumentContext<'_>, concepts: &Concepts, statement: &ConceptStatement) -> bool {
    let kind = |one: &ConceptStatement| concepts.by_id.get(&one.concept).map_or("", |known| known.kind.as_str());
    let before = || before(context, statement);
    match statement.predicate.as_deref() {
        Some("indication") => {
            let topic = context.facts.is_some_and(|facts| before().any(|one| one.concept == facts.topic));
            !topic && before().any(|one| matches!(kind(one), "medicine" | "product"))
        }
        Some("contraindication") => {
            kind(statement) == "medicine"
                && before().any(|one| kind(one) == "condition" && !is_parted(context, one, statement))
        }
        // "Redness may occur in sensitive skin" tells whom it concerns.
        Some("side-effect") => {
            kind(statement) == "condition" && in_sentence(context, statement).any(|one| kind(one) == "effect")
        }
        _ => false,
    }
}

/// The concepts named before one in its sentence.
fn before<'c>(
    context: &DocumentContext<'c>,
    statement: &ConceptStatement,
) -> impl Iterator<Item = &'c ConceptStatement> + use<'c> {
    let end = statement.range.start;
    in_sentence(context, statement).filter(move |one| one.range.end <= end)
}

/// The concepts named in the sentence of one.
fn in_sentence<'c>(
    context: &DocumentContext<'c>,
    statement: &ConceptStatement,
) -> impl Iterator<Item = &'c ConceptStatement> + use<'c> {
    let block = context.document.blocks.get(statement.block);
    let sentences = block.map_or(&[][..], |block| block.sentences.as_slice());
    let sentence = sentences.iter().rfind(|sentence| sentence.start <= statement.range.start);
    let (block, range) = (statement.block, sentence.cloned().unwrap_or_default());
    let inside = move |one: &&ConceptStatement| one.block == block && range.contains(&one.range.start);
    context.reading.concepts.iter().filter(inside)
}

/// Whether a comma or a semicolon parts two concepts of a block outside brackets.
fn is_parted(context: &DocumentContext<'_>, one: &ConceptStatement, other: &ConceptStatement) -> bool {
    let text = context.document.blocks.get(one.block).map_or("", |block| block.text.as_str());
    let between = text.get(one.range.end..other.range.start).unwrap_or_default();
    let outer = between.split(['(', '\u{ff08}']).next().unwrap_or_default();
    outer.contains(signs::parts_items)
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
