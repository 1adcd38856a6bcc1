//! Limits in time of a listed concept: "isotretinoin within the last six months".

use super::evidence::View;
use super::{ConceptStatement, QuantityStatement};
use crate::facts::FactSet;
use crate::mention::Form;

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
