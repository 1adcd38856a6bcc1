//! Limits in time of a listed concept: "isotretinoin within the last six months".

use super::evidence::View;
use super::{ConceptStatement, QuantityStatement};
use crate::facts::{FactSet, QuantityFact};
use crate::mention::Form;
use crate::quantity::Interval;

/// Farther off than this many words a length of time says nothing about the concept.
const REACH: i32 = 12;

/// Binds unbound lengths of time to the concept of their sentence that has a limit in the facts.
pub(super) fn bind(
    view: &View<'_>,
    facts: &FactSet,
    concepts: &[ConceptStatement],
    quantities: &mut [QuantityStatement],
) {
    for limit in &facts.limits {
        for concept in concepts.iter().filter(|one| one.listed && one.concept == limit.id) {
            let (_, sentence) = view.sentence(concept.block, concept.range.start);
            let fits = |one: &&mut QuantityStatement| {
                let time = limit.values.iter().any(|value| value.unit.dimension() == one.reading.unit.dimension());
                let inside =
                    one.block == concept.block && sentence.start <= one.range.start && one.range.end <= sentence.end;
                one.fact.is_none() && !one.negated && one.form == Form::Plain && time && inside
            };
            let nearest = quantities
                .iter_mut()
                .filter(fits)
                .min_by_key(|one| view.distance(concept.block, &one.range, &concept.range));
            if let Some(one) = nearest.filter(|one| view.distance(concept.block, &one.range, &concept.range) <= REACH) {
                one.fact = Some(limit.id.clone());
                one.limit = true;
            }
        }
    }
}

/// Makes a reason against of an open concept with a limit in the facts, where its sentence gives a time of that size: "isotretinoin must
/// have been stopped at least six months before".
pub(super) fn stated(
    view: &View<'_>,
    facts: &FactSet,
    quantities: &[QuantityStatement],
    statements: &mut [ConceptStatement],
    open: &[bool],
) {
    for (statement, _) in statements.iter_mut().zip(open).filter(|(one, open)| **open && !one.listed) {
        let Some(limit) = facts.limits.iter().find(|limit| limit.id == statement.concept) else { continue };
        let (_, sentence) = view.sentence(statement.block, statement.range.start);
        let fits = |one: &&QuantityStatement| {
            let inside =
                one.block == statement.block && sentence.start <= one.range.start && one.range.end <= sentence.end;
            inside && one.fact.is_none() && !one.negated && one.form == Form::Plain && is_like(limit, one)
        };
        let near = |one: &QuantityStatement| view.distance(statement.block, &one.range, &statement.range) <= REACH;
        let alone = facts.concepts.iter().filter(|fact| fact.concept == statement.concept).count() == 1;
        if alone && quantities.iter().filter(fits).any(near) && facts.concept(PREDICATE, &statement.concept).is_some() {
            statement.predicate = Some(PREDICATE.to_owned());
            statement.listed = true;
            statement.negated = false;
        }
    }
}

/// The predicate whose concepts have limits in time.
const PREDICATE: &str = "contraindication";

/// Whether a stated time has a figure of the limit, or its unit.
fn is_like(limit: &QuantityFact, stated: &QuantityStatement) -> bool {
    let ends = |interval: Interval| interval.low.into_iter().chain(interval.high).collect::<Vec<_>>();
    limit.values.iter().any(|value| {
        let same = ends(stated.reading.interval).iter().any(|end| ends(value.interval).contains(end));
        value.unit.dimension() == stated.reading.unit.dimension() && (same || value.unit == stated.reading.unit)
    })
}
