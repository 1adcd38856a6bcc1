//! What is said of a kind of something is said of that: "you take warfarin" names a blood thinner, and "no infection" of whoever comes
//! also no infection of the skin.

use super::ConceptStatement;
use crate::facts::terms::Concepts;
use crate::facts::{FactSet, Strength};

/// The predicate under which a ban of the broader holds for the narrower.
const AGAINST: &str = "contraindication";

/// Puts statements about concepts that the facts do not list under their predicate on the concept that they list.
pub(super) fn settle(facts: &FactSet, kinds: &Concepts, statements: &mut [ConceptStatement]) {
    for statement in statements.iter_mut().filter(|one| !one.listed) {
        let Some(predicate) = statement.predicate.clone() else { continue };
        let found = broader(facts, kinds, &predicate, statement).or_else(|| narrower(facts, kinds, statement));
        if let Some(concept) = found {
            statement.concept = concept;
            statement.listed = true;
        }
    }
}

/// The listed concept of which the stated one is a kind. Who is denied a kind of an effect is not denied the effect.
fn broader(facts: &FactSet, kinds: &Concepts, predicate: &str, statement: &ConceptStatement) -> Option<String> {
    if (statement.negated && predicate != AGAINST)
        || facts.concepts.iter().any(|fact| fact.concept == statement.concept)
    {
        return None;
    }
    let chain = kinds.broader_of(&statement.concept);
    chain.into_iter().find(|id| facts.concept(predicate, id).is_some()).map(str::to_owned)
}

/// The one listed kind of a stated concept that speaks against the treatment as a whole.
fn narrower(facts: &FactSet, kinds: &Concepts, statement: &ConceptStatement) -> Option<String> {
    let forbids = statement.predicate.as_deref() == Some(AGAINST)
        && !statement.negated
        && statement.strength != Some(Strength::AskFirst);
    let kind = |id: &str| kinds.broader_of(id).contains(&statement.concept.as_str());
    let mut listed = facts.concepts.iter().filter(|fact| forbids && fact.predicate == AGAINST && kind(&fact.concept));
    let first = listed.next()?;
    listed.next().is_none().then(|| first.concept.clone())
}
