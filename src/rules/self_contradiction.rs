//! `self-contradiction`: one leaflet says two things that cannot both hold.

use super::shared::{apart, together};
use super::{DocumentContext, Reach, Rule, shared};
use crate::facts::FactSet;
use crate::finding::{Argument, Finding, Message, Related, Severity};
use crate::statement::verdict::{self, Verdict};
use crate::statement::{ConceptStatement, QuantityStatement};
use std::collections::BTreeSet;
use std::sync::Arc;

pub(super) const RULE: Rule =
    Rule { id: "self-contradiction", severity: Severity::Error, reach: Reach::Document, on: true, check: Some(check) };

/// Blocks on either side in which cells of the same row are looked for.
const ROW: usize = 12;

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    values(context, out);
    polarities(context, out);
}

/// A statement of a value, and whether the facts agree with it.
#[derive(Clone, Copy)]
struct Stated<'a> {
    statement: &'a QuantityStatement,
    agrees: bool,
}

impl Stated<'_> {
    /// Whether it says the very same: of those, only the first is compared, or a long leaflet would take the square of its time.
    fn is_same(self, other: Stated<'_>) -> bool {
        let (one, other_statement) = (self.statement, other.statement);
        self.agrees == other.agrees && self.is_comparable(other) && one.reading == other_statement.reading
    }

    /// Whether it speaks of the same fact, for the same scope.
    fn is_comparable(self, other: Stated<'_>) -> bool {
        let (one, other) = (self.statement, other.statement);
        one.fact == other.fact && one.scope == other.scope && one.bands == other.bands
    }

    /// Two values that both agree with the facts ("no downtime", "the next day") do not contradict each other.
    fn clashes(self, other: Stated<'_>, context: &DocumentContext<'_>) -> bool {
        let fact = self.statement.fact.as_deref().and_then(|fact| context.facts?.quantity(fact));
        self.is_comparable(other)
            && !(self.agrees && other.agrees)
            && !verdict::compatible(&other.statement.reading, &self.statement.reading, fact)
            && apart::is_general(context, other.statement, self.statement)
    }
}

/// Two values of one fact and scope that share no amount.
fn values(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let judged = shared::judged(context);
    let agreeing: BTreeSet<*const QuantityStatement> = judged
        .iter()
        .filter(|(.., verdict)| *verdict == Verdict::Agrees)
        .map(|(statement, ..)| std::ptr::from_ref(*statement))
        .collect();
    let mut distinct: Vec<Stated<'_>> = Vec::new();
    let bound = context.reading.quantities.iter().filter(|one| one.fact.is_some());
    for statement in bound.filter(|one| !has_purpose(context, one)) {
        let later = Stated { statement, agrees: agreeing.contains(&std::ptr::from_ref(statement)) };
        if let Some(earlier) = distinct.iter().find(|earlier| later.clashes(**earlier, context)) {
            push_values(context, statement, earlier.statement, out);
        }
        if !distinct.iter().any(|earlier| earlier.is_same(later)) {
            distinct.push(later);
        }
    }
}

/// Whether a figure stands beside something that is treated, and is not known to be limited to it: "texture: 1 session" and "on average
/// three to five" hold for different purposes.
fn has_purpose(context: &DocumentContext<'_>, one: &QuantityStatement) -> bool {
    let place = (one.block, one.range.start);
    let treated = |concept: &ConceptStatement| {
        !one.scope.contains(&concept.concept)
            && context.facts.is_some_and(|facts| facts.concept("indication", &concept.concept).is_some())
    };
    let concepts = &context.reading.concepts;
    let first = concepts.partition_point(|other| other.block + ROW < one.block);
    let near = concepts[first..].iter().take_while(|other| other.block <= one.block + ROW);
    near.filter(|other| together::beside(context.document, place, (other.block, other.range.start))).any(treated)
}

fn push_values(
    context: &DocumentContext<'_>,
    later: &QuantityStatement,
    earlier: &QuantityStatement,
    out: &mut Vec<Finding>,
) {
    let (stated, expected) = (Argument::Quantity(later.reading), Argument::Quantity(earlier.reading));
    let message = Message::new("self-contradiction")
        .text("fact", later.fact.clone().unwrap_or_default())
        .with("stated", stated.clone())
        .with("expected", expected.clone());
    let mut finding = Finding::new(RULE.id, RULE.severity, later.span, message);
    finding.fact.clone_from(&later.fact);
    finding.stated = Some(stated);
    finding.expected = Some(expected);
    push(context, finding, earlier.span, out);
}

/// One concept asserted and denied under one predicate, or given as a reason for and against.
fn polarities(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let mut distinct: Vec<&ConceptStatement> = Vec::new();
    for later in context.reading.concepts.iter().filter(|one| one.predicate.is_some()) {
        let alike = |earlier: &ConceptStatement| {
            earlier.concept == later.concept && earlier.negated == later.negated && earlier.predicate == later.predicate
        };
        let reported = distinct.iter().any(|earlier| alike(earlier));
        let clash = distinct.iter().find(|earlier| clashes(earlier, later, context.facts));
        if let Some(earlier) = clash.filter(|_| !reported) {
            let message =
                Message::new("self-contradiction-concept").with("concept", Argument::Concept(later.concept.clone()));
            let mut finding = Finding::new(RULE.id, RULE.severity, later.span, message);
            finding.fact = Some(later.concept.clone());
            push(context, finding, earlier.span, out);
        }
        let same = |earlier: &&ConceptStatement| {
            alike(earlier) && earlier.scope == later.scope && earlier.listed == later.listed
        };
        if !distinct.iter().any(same) {
            distinct.push(later);
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
