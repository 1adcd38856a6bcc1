//! The count of a scope, told without what is counted: "usually three to six sessions; for acne scars it is eight".

use super::QuantityStatement;
use super::evidence::View;
use super::exact::ends_there;
use crate::facts::{FactSet, QuantityFact};
use crate::mention::Form;
use crate::quantity::{Amount, Qualifier, Unit};

/// Binds bare figures behind the name of a scope, in the sentence with the general count of the fact or in the next one.
pub(super) fn complete(view: &View<'_>, facts: &FactSet, statements: &mut [QuantityStatement]) {
    for at in 1..statements.len() {
        let (before, rest) = statements.split_at_mut(at);
        let Some((general, own)) = before.last().zip(rest.first_mut()) else { continue };
        let fact = general.fact.as_deref().filter(|_| general.scope.is_empty()).and_then(|id| facts.quantity(id));
        let Some(scope) = fact.and_then(|fact| scope(view, fact, general, own)) else { continue };
        own.fact.clone_from(&general.fact);
        own.scope = vec![scope];
    }
}

/// The scope of a count that another statement begins, where the words around it name nothing else.
fn scope(view: &View<'_>, fact: &QuantityFact, general: &QuantityStatement, own: &QuantityStatement) -> Option<String> {
    let bare = own.fact.is_none() && own.reading.unit == Unit::ONE && own.form == Form::Plain && !own.negated;
    let exact = own.reading.qualifier != Qualifier::Vague && is_alike(fact, own);
    if fact.counts.is_empty() || !bare || !exact || own.block != general.block || !follows(view, general, own) {
        return None;
    }
    let (_, sentence) = view.sentence(own.block, own.range.start);
    let from = if general.range.start >= sentence.start { general.range.end } else { sentence.start };
    let mut named = view.terms_in(own.block, &(from..sentence.end)).filter(|term| !fact.counts.contains(&term.concept));
    let first = named.next().filter(|term| term.range.end <= own.range.start)?;
    let scoped = fact.values.iter().any(|value| value.scope.contains(&first.concept));
    (scoped && named.next().is_none() && ends_there(view, own.block, &own.range)).then(|| first.concept.clone())
}

/// Whether a statement stands in the sentence of another one, or in the next.
fn follows(view: &View<'_>, general: &QuantityStatement, own: &QuantityStatement) -> bool {
    let (first, _) = view.sentence(general.block, general.range.start);
    let (second, _) = view.sentence(own.block, own.range.start);
    second - first <= 1
}

/// Whether a count is of the size of the fact's.
fn is_alike(fact: &QuantityFact, own: &QuantityStatement) -> bool {
    let Some(stated) = own.reading.interval.low.or(own.reading.interval.high) else { return false };
    let most = fact.values.iter().filter_map(|value| value.interval.high.or(value.interval.low)).max();
    let limit = most.and_then(|most| most.mul(Amount::from(4)));
    limit.is_some_and(|limit| stated <= limit)
}
