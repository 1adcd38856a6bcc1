//! What `extract` prints of a reading.

use super::pipeline::What;
use crate::report::extract::{ExtractRow, Mentioned};
use crate::statement::{ConceptStatement, QuantityStatement, Reading};

/// The rows of a reading in the order of the text.
pub(super) fn of(reading: &Reading, what: What) -> Vec<ExtractRow> {
    let mut rows: Vec<ExtractRow> = match what {
        What::Quantities => reading.quantities.iter().filter(|one| !one.implied).map(quantity).collect(),
        What::Concepts => reading.concepts.iter().map(concept).collect(),
        What::Statements => {
            let quantities = reading.quantities.iter().filter(|one| one.fact.is_some() && !one.limit).map(quantity);
            quantities.chain(reading.concepts.iter().filter(|one| one.listed).map(concept)).collect()
        }
    };
    rows.sort_by_key(|row| row.span);
    rows
}

fn quantity(one: &QuantityStatement) -> ExtractRow {
    ExtractRow {
        span: one.span,
        mentioned: Mentioned::Quantity(one.reading, one.alternatives.clone()),
        fact: one.fact.clone().filter(|_| !one.limit),
        scope: (!one.scope.is_empty()).then(|| one.scope.clone()),
        predicate: None,
        negated: one.negated || one.reversed.is_some(),
        strength: None,
    }
}

fn concept(one: &ConceptStatement) -> ExtractRow {
    ExtractRow {
        span: one.span,
        mentioned: Mentioned::Concept(one.concept.clone()),
        fact: one.listed.then(|| one.concept.clone()),
        scope: (!one.scope.is_empty()).then(|| one.scope.clone()),
        predicate: one.predicate.clone(),
        negated: one.negated,
        strength: one.strength,
    }
}
