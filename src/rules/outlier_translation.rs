//! `outlier-translation`: of the leaflets of a topic, one says something else about a fact; or all agree, but not with the facts.

use super::{Reach, Rule};
use crate::facts::{FactSet, QuantityFact};
use crate::finding::{Argument, Finding, Message, Related, Severity};
use crate::source::Source;
use crate::statement::verdict::{self, Limits, Stated, Verdict};
use crate::statement::{QuantityStatement, Reading};
use std::sync::Arc;

pub(super) const RULE: Rule =
    Rule { id: "outlier-translation", severity: Severity::Warning, reach: Reach::Topic, on: true, check: None };

/// Leaflets that must state a fact before one of them can be the odd one out.
const FEWEST: usize = 3;

/// A leaflet of a topic.
#[derive(Debug, Clone, Copy)]
pub struct Member<'a> {
    /// The file.
    pub source: &'a Source,
    /// What was understood.
    pub reading: &'a Reading,
    /// Whether the others are translations of it.
    pub original: bool,
}

/// The findings on the leaflets of one topic, each with the index of its leaflet, in the order of the facts.
pub fn check(members: &[Member<'_>], facts: &FactSet) -> Vec<(usize, Finding)> {
    facts.quantities.iter().filter_map(|fact| of_fact(members, facts, fact)).collect()
}

/// What one leaflet states about a fact in general.
struct Row<'a> {
    member: usize,
    stated: Vec<&'a QuantityStatement>,
}

fn of_fact(members: &[Member<'_>], facts: &FactSet, fact: &QuantityFact) -> Option<(usize, Finding)> {
    let rows: Vec<Row<'_>> = members
        .iter()
        .enumerate()
        .map(|(member, one)| row(member, one.reading, fact))
        .filter(|row| !row.stated.is_empty())
        .collect();
    if rows.len() < FEWEST {
        return None;
    }
    let alike: Vec<Vec<bool>> = rows.iter().map(|row| rows.iter().map(|other| same(row, other)).collect()).collect();
    if alike.iter().flatten().all(|same| *same) {
        return unlike_facts(members, facts, fact, &rows);
    }
    // The odd one differs from all others, which agree with each other.
    let odd = |at: &usize| {
        let others = || (0..rows.len()).filter(|other| other != at);
        others().all(|other| !alike[*at][other]) && others().all(|one| others().all(|other| alike[one][other]))
    };
    let at = (0..rows.len()).find(odd)?;
    let other = &rows[usize::from(at == 0)];
    let original = members[rows[at].member].original;
    let id = if original { "outlier-translation-source" } else { "outlier-translation" };
    let mut found = finding(id, fact, &rows[at], other.stated[0])?;
    found.related.push(Related {
        path: Arc::from(members[other.member].source.name.as_str()),
        span: other.stated[0].span,
        message: Message::new("related-sibling"),
    });
    Some((rows[at].member, found))
}

fn row<'a>(member: usize, reading: &'a Reading, fact: &QuantityFact) -> Row<'a> {
    let own = reading.quantities.iter().filter(|one| one.fact.as_deref() == Some(fact.id.as_str()));
    Row { member, stated: own.filter(|one| one.scope.is_empty() && one.bands.is_empty() && !one.negated).collect() }
}

/// Whether two leaflets have a value in common.
fn same(row: &Row<'_>, other: &Row<'_>) -> bool {
    row.stated.iter().any(|one| other.stated.iter().any(|two| verdict::same(&one.reading, &two.reading)))
}

fn finding(id: &'static str, fact: &QuantityFact, row: &Row<'_>, other: &QuantityStatement) -> Option<Finding> {
    let stated = Argument::Quantity(row.stated.first()?.reading);
    let expected = Argument::Quantity(other.reading);
    let message = Message::new(id)
        .text("fact", fact.id.clone())
        .with("stated", stated.clone())
        .with("expected", expected.clone());
    let mut finding = Finding::new(RULE.id, RULE.severity, row.stated.first()?.span, message);
    finding.help = Some(Message::new("outlier-translation-help"));
    finding.fact = Some(fact.id.clone());
    (finding.stated, finding.expected) = (Some(stated), Some(expected));
    Some(finding)
}

/// All leaflets agree, and none of them with the facts: shown once, in the source or the first leaflet.
fn unlike_facts(
    members: &[Member<'_>],
    facts: &FactSet,
    fact: &QuantityFact,
    rows: &[Row<'_>],
) -> Option<(usize, Finding)> {
    let conflicts = |one: &QuantityStatement| {
        let stated = Stated { reading: &one.reading, alternatives: &one.alternatives };
        matches!(verdict::judge(stated, fact, Limits::default()), Verdict::Conflict(_) | Verdict::WrongUnit)
    };
    let expected = verdict::canonical(fact, Limits::default())?;
    if !rows.iter().all(|row| row.stated.iter().all(|one| conflicts(one))) {
        return None;
    }
    let row = rows.iter().find(|row| members[row.member].original).or_else(|| rows.first())?;
    let mut found = finding("outlier-translation-facts", fact, row, row.stated.first()?)?;
    let canonical = Argument::Quantity(expected.quantity());
    if let Some(slot) = found.message.arguments.iter_mut().find(|(name, _)| *name == "expected") {
        slot.1 = canonical.clone();
    }
    found.expected = Some(canonical);
    found.related.push(Related {
        path: Arc::clone(&facts.path),
        span: expected.span,
        message: Message::new("related-fact-here"),
    });
    Some((row.member, found))
}
