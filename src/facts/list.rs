//! What `facts list` shows: one row a value or concept.

use super::{FactSet, Harm, QuantityFact, ScopedValue, Strength};
use crate::quantity::Quantity;
use crate::source::Span;

/// One value or concept of a fact set.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Id of the fact.
    pub id: String,
    /// The predicate of a concept; `None` for a fact with a figure.
    pub predicate: Option<String>,
    /// The value, or the limit in time of a concept; `None` where there is none.
    pub value: Option<Quantity>,
    /// The value as it stands in the file, without quotes; empty where there is none.
    pub text: String,
    /// Concept ids that limit it.
    pub scope: Vec<String>,
    /// Ages and body weights that limit it.
    pub bands: Vec<Quantity>,
    /// Whether every leaflet must state it.
    pub required: bool,
    /// Whether it is a fact (else only known).
    pub listed: bool,
    /// How strongly it must be put.
    pub strength: Option<Strength>,
    /// How grave.
    pub harm: Harm,
    /// Where it stands in the file.
    pub span: Span,
}

/// The rows of a fact set: figures first, then lists, each in the file's order.
pub fn rows(facts: &FactSet) -> Vec<Row> {
    let figures = facts.quantities.iter().flat_map(|fact| figure_rows(facts, fact));
    figures.chain(concept_rows(facts)).collect()
}

fn figure_rows(facts: &FactSet, fact: &QuantityFact) -> Vec<Row> {
    if fact.values.is_empty() {
        return vec![figure_row(facts, fact, None)];
    }
    fact.values.iter().map(|value| figure_row(facts, fact, Some(value))).collect()
}

fn figure_row(facts: &FactSet, fact: &QuantityFact, value: Option<&ScopedValue>) -> Row {
    Row {
        id: fact.id.clone(),
        predicate: None,
        value: value.map(ScopedValue::quantity),
        text: value.map(|value| written(facts, value.span)).unwrap_or_default(),
        scope: value.map(|value| value.scope.clone()).unwrap_or_default(),
        bands: value.map(|value| value.bands.clone()).unwrap_or_default(),
        required: fact.required,
        listed: true,
        strength: None,
        harm: fact.harm,
        span: value.map_or(fact.span, |value| value.span),
    }
}

fn concept_rows(facts: &FactSet) -> impl Iterator<Item = Row> {
    facts.concepts.iter().map(|fact| Row {
        id: fact.concept.clone(),
        predicate: Some(fact.predicate.clone()),
        value: fact.within.as_ref().map(ScopedValue::quantity),
        text: fact.within.as_ref().map(|value| written(facts, value.span)).unwrap_or_default(),
        scope: Vec::new(),
        bands: Vec::new(),
        required: fact.required,
        listed: fact.listed,
        strength: fact.strength,
        harm: fact.harm,
        span: fact.span,
    })
}

/// The file's own words at a span, without quotes.
fn written(facts: &FactSet, span: Span) -> String {
    let text = facts.text.get(span.start..span.end).unwrap_or_default();
    text.trim_matches(['"', '\'']).to_owned()
}
