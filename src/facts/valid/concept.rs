//! Lists of concepts: contraindications, indications, side effects and what a facts file adds.

use super::{Reader, nearest};
use crate::facts::problem::Problem;
use crate::facts::raw::{RawDetail, RawList, Word};
use crate::facts::toml_file::span_of;
use crate::facts::{ConceptFact, ScopedValue};
use crate::finding::Message;

impl Reader<'_> {
    pub(super) fn concepts(&mut self, predicate: &str, raw: RawList) {
        if raw.complete {
            self.facts.complete.push(predicate.to_owned());
        }
        let first = self.facts.concepts.len();
        let lists = [(&raw.required, true, true), (&raw.listed, false, true), (&raw.known, false, false)];
        for (words, required, listed) in lists {
            for word in words {
                self.list_item(predicate, word, (required, listed), &raw);
            }
        }
        let mut rest: Vec<ConceptFact> = self.facts.concepts.split_off(first);
        rest.sort_by_key(|fact| fact.span);
        for (word, detail) in raw.detail {
            self.detail(&mut rest, &word, detail);
        }
        self.facts.concepts.append(&mut rest);
    }

    fn list_item(&mut self, predicate: &str, word: &Word, (required, listed): (bool, bool), raw: &RawList) {
        let concept = self.concept(word);
        if self.facts.concept(predicate, &concept).is_some() {
            let message = Message::new("facts-duplicate-concept").text("concept", concept).text("predicate", predicate);
            return self.problems.push(Problem::error(span_of(word), message));
        }
        self.facts.concepts.push(ConceptFact {
            concept,
            predicate: predicate.to_owned(),
            // What is only known may be put as the leaflet likes.
            strength: raw.strength.filter(|_| listed),
            required,
            listed,
            harm: raw.harm.unwrap_or_default(),
            within: None,
            evidence: raw.evidence.clone(),
            span: span_of(word),
        });
    }

    fn detail(&mut self, facts: &mut [ConceptFact], word: &Word, raw: RawDetail) {
        let within = raw.within.as_ref().and_then(|text| Some((self.amount(text, None)?, span_of(text))));
        let Some(fact) = facts.iter_mut().find(|fact| fact.concept == *word.get_ref()) else {
            let listed = facts.iter().map(|fact| fact.concept.as_str());
            let message = match nearest(word.get_ref(), listed) {
                Some(nearest) => Message::new("facts-unlisted-detail-similar").text("nearest", nearest),
                None => Message::new("facts-unlisted-detail"),
            };
            return self.problems.push(Problem::error(span_of(word), message.text("concept", word.get_ref())));
        };
        fact.within = within.map(|(quantity, span)| ScopedValue::general(quantity, span));
        fact.strength = raw.strength.or(fact.strength);
        fact.harm = raw.harm.unwrap_or(fact.harm);
        fact.evidence = raw.evidence.or(fact.evidence.take());
    }
}
