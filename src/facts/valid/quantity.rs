//! Facts with a figure.

use super::{Reader, name_of};
use crate::facts::problem::Problem;
use crate::facts::raw::{Group, RawQuantity, RawScope, Relation, Vagueness, ValueText, Word};
use crate::facts::toml_file::span_of;
use crate::facts::value::Value;
use crate::facts::{QuantityFact, ScopedValue};
use crate::finding::{Argument, Message};
use crate::quantity::{Amount, Interval, Quantity, Unit};
use crate::source::Span;
use serde_spanned::Spanned;

impl Reader<'_> {
    pub(super) fn quantity(&mut self, id: String, span: Span, raw: RawQuantity) {
        let share = |value: ScopedValue| if raw.counts.is_empty() { as_share(value) } else { value };
        let values: Vec<ScopedValue> = self.values(&id, span, &raw).into_iter().map(share).collect();
        let equivalents = self.equivalents(&raw.equivalents, values.first());
        let fact = QuantityFact {
            id,
            span,
            values,
            equivalents,
            about: raw.about.iter().map(|group| self.group(group)).collect(),
            not_about: self.concept_ids(&raw.not_about),
            counts: self.concept_ids(&raw.counts),
            each: raw.each.as_ref().and_then(|text| self.amount(text, None)),
            measure: raw.measure.as_ref().map(|word| self.concept(word)),
            not_measure: self.concept_ids(&raw.not_measure),
            relation: names(&raw.relation),
            not_relation: names(&raw.not_relation),
            action: raw.action.map(name_of),
            agrees: raw.agrees,
            harm: raw.harm.unwrap_or_default(),
            required: raw.required.unwrap_or(true),
            vague_allowed: raw.vague != Some(Vagueness::Forbidden),
            evidence: raw.evidence,
        };
        self.bindable(&fact);
        self.facts.quantities.push(fact);
    }

    /// A fact that names no concept and no use would claim every figure of its kind.
    fn bindable(&mut self, fact: &QuantityFact) {
        if fact.about.is_empty() && fact.counts.is_empty() && fact.relation.is_empty() {
            let message = Message::new("facts-about-nothing").text("fact", &fact.id);
            self.missing(Problem::warning(fact.span, message));
        }
    }

    fn values(&mut self, id: &str, span: Span, raw: &RawQuantity) -> Vec<ScopedValue> {
        let mut values = Vec::new();
        match &raw.value {
            Some(text) => {
                if let Some(Value::Quantity(quantity)) = self.value(text, raw.unit.as_ref()) {
                    values.push(ScopedValue::general(quantity, span_of(text)));
                }
            }
            None if raw.scope.is_empty() => {
                self.missing(Problem::error(span, Message::new("facts-missing-value").text("fact", id)));
            }
            None => {}
        }
        for scope in &raw.scope {
            if let Some(value) = self.scope(scope) {
                self.agreeing_scope(&values, &value);
                values.push(value);
            }
        }
        values
    }

    fn scope(&mut self, raw: &Spanned<RawScope>) -> Option<ScopedValue> {
        let (span, raw) = (span_of(raw), raw.get_ref());
        let mut scope = self.concept_ids(&raw.of);
        scope.sort();
        scope.dedup();
        let bands: Vec<Quantity> =
            [&raw.age, &raw.weight].into_iter().flatten().filter_map(|text| self.amount(text, None)).collect();
        if scope.is_empty() && bands.is_empty() {
            self.missing(Problem::error(span, Message::new("facts-scope-empty")));
            return None;
        }
        let Some(text) = &raw.value else {
            self.missing(Problem::error(span, Message::new("facts-scope-value")));
            return None;
        };
        let quantity = self.amount(text, raw.unit.as_ref())?;
        Some(ScopedValue { scope, bands, ..ScopedValue::general(quantity, span_of(text)) })
    }

    /// Two values for one scope, and units that cannot be compared, are contradictions. Any other value may differ.
    fn agreeing_scope(&mut self, values: &[ScopedValue], value: &ScopedValue) {
        let twice =
            values.iter().any(|other| !other.is_general() && other.scope == value.scope && other.bands == value.bands);
        let unlike = values.first().is_some_and(|first| first.unit.dimension() != value.unit.dimension());
        if twice {
            self.problems.push(Problem::error(value.span, Message::new("facts-scope-twice")));
        } else if unlike {
            self.problems.push(Problem::error(value.span, Message::new("facts-scope-unlike")));
        }
    }

    fn equivalents(&mut self, raw: &[Spanned<ValueText>], value: Option<&ScopedValue>) -> Vec<ScopedValue> {
        let mut equivalents = Vec::new();
        for text in raw {
            let Some(quantity) = self.amount(text, None) else { continue };
            if let Some(value) = value.filter(|value| !means_the_same(&quantity, value)) {
                let stated = Argument::Quantity(quantity);
                let canonical = Argument::Quantity(value.quantity());
                let message = Message::new("facts-no-equivalent").with("stated", stated).with("canonical", canonical);
                self.problems.push(Problem::error(span_of(text), message));
                continue;
            }
            equivalents.push(ScopedValue::general(quantity, span_of(text)));
        }
        equivalents
    }

    fn group(&mut self, group: &Spanned<Group>) -> Vec<String> {
        match group.get_ref() {
            Group::One(id) => vec![self.concept(&Spanned::new(group.span(), id.clone()))],
            Group::Any(words) => self.concept_ids(words),
        }
    }

    fn concept_ids(&mut self, words: &[Word]) -> Vec<String> {
        words.iter().map(|word| self.concept(word)).collect()
    }
}

fn names(relations: &[Relation]) -> Vec<String> {
    relations.iter().map(name_of).collect()
}

/// Whether two values mean about the same: each end within a sixth of the other's (four weeks and a month, a day and "the next day").
fn means_the_same(stated: &Quantity, canonical: &ScopedValue) -> bool {
    let Some(stated) = stated.interval.convert(stated.unit, canonical.unit) else { return false };
    let Interval { low, high } = canonical.interval;
    near(stated.low, low) && near(stated.high, high)
}

fn near(stated: Option<Amount>, canonical: Option<Amount>) -> bool {
    let (Some(stated), Some(canonical)) = (stated, canonical) else { return stated == canonical };
    let distance = stated.sub(canonical).map(Amount::abs);
    let allowed = canonical.abs().div(Amount::from(6));
    distance.zip(allowed).is_some_and(|(distance, allowed)| distance <= allowed)
}

/// A bare fraction that counts nothing is a share, as a per cent is: "1/1000" and "0.1 %" mean the same.
fn as_share(value: ScopedValue) -> ScopedValue {
    let part = |end: Option<Amount>| end.is_none_or(|end| Amount::ZERO < end && end < Amount::ONE);
    let fraction = value.unit == Unit::ONE && part(value.interval.low) && part(value.interval.high);
    match value.quantity().as_percent().filter(|_| fraction) {
        Some(Quantity { interval, unit, .. }) => ScopedValue { interval, unit, ..value },
        None => value,
    }
}
