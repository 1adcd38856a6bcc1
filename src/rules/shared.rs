//! What several rules say in the same way: a stated value beside the fact's.

pub(super) mod apart;
mod correction;
pub(super) mod nearest;
pub(super) mod together;

use super::{DocumentContext, Rule};
use crate::facts::{Harm, QuantityFact, ScopedValue};
use crate::finding::{Argument, Finding, Message, Related, Severity};
use crate::statement::QuantityStatement;
use crate::statement::verdict::{self, Stated, Verdict};
use std::sync::Arc;

/// Lowers an error to a warning for a fact of minor harm.
pub(crate) fn severity(rule: &Rule, harm: Harm) -> Severity {
    if harm == Harm::Minor && rule.severity == Severity::Error { Severity::Warning } else { rule.severity }
}

/// A bound statement with its fact and the verdict on it.
pub(crate) type Judged<'a> = (&'a QuantityStatement, &'a QuantityFact, Verdict);

/// Every bound statement with its fact and the verdict on it.
pub(crate) fn judged<'a>(context: &DocumentContext<'a>) -> Vec<Judged<'a>> {
    let Some(facts) = context.facts else { return Vec::new() };
    let quantities = context.reading.quantities.iter();
    let bound = quantities.filter_map(|one| Some((one, facts.quantity(one.fact.as_deref()?)?)));
    let mut judged: Vec<Judged<'a>> = bound.map(|(one, fact)| (one, fact, verdict(one, fact))).collect();
    together::settle(context.document, context.reading, &mut judged);
    judged
}

fn verdict(statement: &QuantityStatement, fact: &QuantityFact) -> Verdict {
    let stated = Stated { reading: &statement.reading, alternatives: &statement.alternatives };
    // "At least six months must have passed" is the limit "within six months" from the other side.
    let other_side = statement.limit
        && fact.values.iter().any(|value| {
            let low = statement.reading.interval.low;
            let low = low.and_then(|low| statement.reading.unit.convert(low, value.unit));
            low.is_some() && low == value.interval.high
        });
    if other_side { Verdict::Agrees } else { verdict::judge(stated, fact, statement.limits()) }
}

/// The label that points to the fact's own line.
pub(crate) fn fact_label(
    context: &DocumentContext<'_>,
    expected: Option<&Argument>,
    span: crate::source::Span,
) -> Option<Related> {
    let facts = context.facts?;
    let message = match expected {
        Some(expected @ Argument::Quantity(_)) => Message::new("related-fact").with("expected", expected.clone()),
        _ => Message::new("related-fact-here"),
    };
    Some(Related { path: Arc::clone(&facts.path), span, message })
}

/// A finding about a stated value, with both values and the fact's line.
pub(crate) fn value_finding(
    context: &DocumentContext<'_>,
    rule: &Rule,
    ids: (&'static str, &'static str),
    statement: &QuantityStatement,
    fact: &QuantityFact,
) -> Finding {
    let expected = verdict::canonical(fact, statement.limits());
    let stated = Argument::Quantity(statement.reading);
    let wanted = expected.map(|value: &ScopedValue| Argument::Quantity(value.quantity()));
    let mut message = Message::new(ids.0).text("fact", fact.id.clone()).with("stated", stated.clone());
    if let Some(wanted) = &wanted {
        message = message.with("expected", wanted.clone());
    }
    let span = expected.map_or(fact.span, |value| value.span);
    let mut finding = Finding::new(rule.id, severity(rule, fact.harm), statement.span, message);
    finding.help = Some(Message::new(ids.1).text("fact", fact.id.clone()));
    finding.fact = Some(fact.id.clone());
    finding.stated = Some(stated);
    finding.related.extend(fact_label(context, wanted.as_ref(), span));
    finding.expected = wanted;
    finding
}

/// The evidence with the canonical figures, where that is certain to be right. A rule sets it that knows the value to be wrong.
pub(crate) fn suggestion(
    context: &DocumentContext<'_>,
    statement: &QuantityStatement,
    fact: &QuantityFact,
) -> Option<String> {
    let canonical = verdict::canonical(fact, statement.limits())?.quantity();
    let plain = statement.alternatives.is_empty() && !statement.implied;
    let evidence = context.source.slice(statement.span);
    plain.then(|| correction::correction(evidence, statement.reading, canonical, context.pack)).flatten()
}
