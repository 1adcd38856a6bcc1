//! From a facts file as written to facts that are whole, and all that is wrong with the rest.

mod concept;
mod quantity;

use super::problem::{Problem, nearest};
use super::raw::{RawHeader, RawList, RawQuantity, ValueText, Word};
use super::toml_file::{self, Entry, Fault, FaultKind, Sound, span_of};
use super::value::{self, Value};
use super::{FactSet, problem};
use crate::finding::Message;
use crate::quantity::{Amount, Dimension, Interval, Qualifier, Quantity, Unit};
use crate::source::Span;
use serde::Serialize;
use serde_spanned::Spanned;
use toml::de::{DeTable, DeValue};

/// The predicates that the tool has frames for. A facts file may add others. (One text, because some of these ids are also words of
/// language packs, which `src/` must not hold.)
const PREDICATES: &str = "contraindication indication side-effect preparation aftercare";

/// Keys of the head that should be there besides the topic, as one text for the same reason.
const HEAD: &str = "source-language version date approved-by";

/// The ids of the predicates that the tool has frames for.
pub fn predicates() -> impl Iterator<Item = &'static str> {
    PREDICATES.split(' ')
}

/// The table of facts with a figure.
const QUANTITY: &str = "quantity";

/// How like a known predicate a new one may be before it is taken for a slip, from 0 to 1.
const SLIP: f32 = 0.85;

/// Reads a facts file. `path` is its name for display; the name of its folder stands in for a topic that is not given.
///
/// Out: the facts that could be read (`None` for an empty file) and what is wrong, in the file's order.
pub fn read(path: &str, text: &str) -> (Option<FactSet>, Vec<Problem>) {
    let sound = toml_file::sound(text);
    let mut reader = Reader::new(path, text, &sound);
    reader.faults.clone_from(&sound.faults);
    let entries = sound.entries();
    let empty = entries.is_empty();
    if empty && sound.faults.is_empty() {
        return (None, vec![Problem::error(Span::default(), Message::new("facts-empty"))]);
    }
    reader.file(entries);
    reader.shared_ids();
    let (facts, problems) = reader.finish();
    ((!empty).then_some(facts), problems)
}

struct Reader<'t> {
    text: &'t str,
    sound: &'t Sound<'t>,
    faults: Vec<Fault>,
    problems: Vec<Problem>,
    facts: FactSet,
}

impl<'t> Reader<'t> {
    fn new(path: &str, text: &'t str, sound: &'t Sound<'t>) -> Self {
        let facts = FactSet {
            topic: folder(path).to_owned(),
            path: path.into(),
            text: text.into(),
            version: String::new(),
            date: None,
            approved_by: None,
            source_language: String::new(),
            quantities: Vec::new(),
            limits: Vec::new(),
            concepts: Vec::new(),
            not_about: Vec::new(),
            complete: Vec::new(),
            uses: Vec::new(),
        };
        Self { text, sound, faults: Vec::new(), problems: Vec::new(), facts }
    }

    fn finish(mut self) -> (FactSet, Vec<Problem>) {
        let faults = std::mem::take(&mut self.faults);
        self.problems.extend(faults.into_iter().map(Problem::from));
        self.problems.sort_by_key(|problem| (problem.span, std::cmp::Reverse(problem.severity)));
        self.problems.dedup();
        self.facts.uses.sort_by_key(|(_, span)| *span);
        (self.facts.with_limits(), self.problems)
    }

    fn file(&mut self, entries: Vec<Entry<'_>>) {
        let mut header = DeTable::new();
        let mut tables = Vec::new();
        for (key, value) in entries {
            if value.get_ref().is_table() {
                tables.push((key, value));
            } else {
                header.insert(key, value);
            }
        }
        self.header(Spanned::new(0..0, DeValue::Table(header)));
        for (key, value) in tables {
            if key.get_ref() == QUANTITY {
                self.quantities(value);
            } else {
                self.list(span_of(&key), key.get_ref(), value);
            }
        }
    }

    fn header(&mut self, table: Spanned<DeValue<'_>>) {
        let header: RawHeader = toml_file::read("", table, &mut self.faults).unwrap_or_default();
        let top = Span::default();
        match header.topic {
            Some(topic) => self.facts.topic = self.id(&topic).0,
            None => self.missing(Problem::error(top, Message::new("facts-missing-topic"))),
        }
        let given = [
            header.source_language.is_some(),
            header.version.is_some(),
            header.date.is_some(),
            header.approved_by.is_some(),
        ];
        for (key, _) in HEAD.split(' ').zip(given).filter(|(_, given)| !given) {
            self.missing(Problem::warning(top, Message::new("facts-missing-key").text("key", key)));
        }
        self.facts.source_language = header.source_language.map(Spanned::into_inner).unwrap_or_default();
        self.facts.version = header.version.map(Spanned::into_inner).unwrap_or_default();
        self.facts.date = header.date.map(|date| date.get_ref().to_string());
        self.facts.not_about = header.not_about.iter().map(|word| self.concept(word)).collect();
        self.facts.approved_by = header.approved_by.map(Spanned::into_inner);
    }

    fn quantities(&mut self, value: Spanned<DeValue<'_>>) {
        let DeValue::Table(table) = value.into_inner() else { return };
        for (key, value) in toml_file::entries(table) {
            let (id, span) = self.id(&Spanned::new(key.span(), key.get_ref().to_string()));
            let span = if span_of(&value).is_empty() { span } else { span_of(&value) };
            if let Some(raw) = toml_file::read::<RawQuantity>(&id, value, &mut self.faults) {
                self.quantity(id, span, raw);
            }
        }
    }

    fn list(&mut self, span: Span, predicate: &str, value: Spanned<DeValue<'_>>) {
        let alike = similar::get_close_matches(predicate, &known_sections(), 1, SLIP).into_iter().next();
        if let Some(nearest) = alike.filter(|nearest| *nearest != predicate) {
            let message = Message::new("facts-unknown-key-similar").text("nearest", nearest).text("key", predicate);
            return self.problems.push(Problem::error(span, message));
        }
        let Some(raw) = toml_file::read::<RawList>(predicate, value, &mut self.faults) else { return };
        self.concepts(predicate, raw);
    }

    /// Reports what is missing from the table that begins at the problem's span, unless lines were lost there or something in it could
    /// not be read: then it is only misspelt, and one complaint is enough.
    fn missing(&mut self, problem: Problem) {
        let unread =
            |fault: &Fault| !matches!(fault.kind, FaultKind::DuplicateKey(_)) && self.belongs(fault.span, problem.span);
        if !self.sound.is_damaged(problem.span) && !self.faults.iter().any(unread) {
            self.problems.push(problem);
        }
    }

    /// Whether a place lies in the table that begins at `table` (the head of the file, for an empty span), up to the next header.
    fn belongs(&self, place: Span, table: Span) -> bool {
        let after = self.text.get(table.end..).unwrap_or_default();
        let headless = table.is_empty() && after.starts_with('[');
        let end = if headless { Some(0) } else { after.find("\n[") };
        table.start <= place.start && place.start < end.map_or(self.text.len(), |end| table.end + end)
    }

    /// An id as it should be: small letters, digits and hyphens. It names messages in Fluent files, too.
    fn id(&mut self, word: &Word) -> (String, Span) {
        let (id, span) = (word.get_ref(), span_of(word));
        let plain = |part: &str| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        if !id.split('-').all(plain) || !id.starts_with(|letter: char| letter.is_ascii_lowercase()) {
            self.problems.push(Problem::error(span, Message::new("facts-bad-id").text("id", id)));
        }
        (id.clone(), span)
    }

    /// A concept's id; its use is noted.
    fn concept(&mut self, word: &Word) -> String {
        let (id, span) = self.id(word);
        self.facts.uses.push((id.clone(), span));
        id
    }

    /// A value that must be a quantity.
    fn amount(&mut self, raw: &Spanned<ValueText>, unit: Option<&Word>) -> Option<Quantity> {
        match self.value(raw, unit)? {
            Value::Quantity(quantity) => Some(quantity),
            Value::None => {
                Some(Quantity { interval: Interval::exact(Amount::ZERO), unit: Unit::ONE, qualifier: Qualifier::Exact })
            }
            Value::NotFixed => {
                self.problems.push(Problem::error(span_of(raw), Message::new("facts-value-number")));
                None
            }
        }
    }

    /// A value, with the unit of the key `unit` where it has none of its own.
    fn value(&mut self, raw: &Spanned<ValueText>, unit: Option<&Word>) -> Option<Value> {
        let span = span_of(raw);
        let source = self.text.get(span.start..span.end).unwrap_or_default();
        let (text, inside) = match raw.get_ref() {
            ValueText::Text(text) => {
                (text.clone(), source.get(1..).is_some_and(|rest| rest.starts_with(text.as_str())).then_some(1))
            }
            ValueText::Figure(()) => (source.replace('_', ""), (!source.contains('_')).then_some(0)),
        };
        match value::parse(&text) {
            Ok(value) => self.with_unit(value, span, unit),
            Err(error) => {
                let place = |skip| Span::new(span.start + skip + error.span.start, span.start + skip + error.span.end);
                let shown = inside.map(place).filter(|shown| !shown.is_empty()).unwrap_or(span);
                self.problems.push(Problem::from(value::ValueError { span: shown, fault: error.fault }));
                None
            }
        }
    }

    fn with_unit(&mut self, value: Value, span: Span, unit: Option<&Word>) -> Option<Value> {
        let given = unit.and_then(|word| self.unit(word));
        let problem = match (value, given) {
            (Value::Quantity(quantity), Some(given)) if quantity.unit == Unit::ONE => {
                return self.checked(Quantity { unit: given, ..quantity }, span);
            }
            (Value::Quantity(quantity), Some(given)) if quantity.unit != given => "facts-unit-twice",
            (Value::Quantity(quantity), _) => return self.checked(quantity, span),
            (Value::None, Some(unit)) => {
                let interval = Interval::exact(Amount::ZERO);
                return Some(Value::Quantity(Quantity { interval, unit, qualifier: Qualifier::Exact }));
            }
            (Value::None, None) if unit.is_none() => "facts-none-unit",
            (Value::None, None) => return None,
            (Value::NotFixed, _) => return Some(value),
        };
        self.problems.push(Problem::error(span, Message::new(problem)));
        None
    }

    fn unit(&mut self, word: &Word) -> Option<Unit> {
        let unit = Unit::parse(word.get_ref());
        if unit.is_none() {
            self.problems.push(Problem::error(span_of(word), problem::unknown_unit(word.get_ref().clone())));
        }
        unit
    }

    /// Only temperatures go below nought.
    fn checked(&mut self, quantity: Quantity, span: Span) -> Option<Value> {
        let below = |end: Option<Amount>| end.is_some_and(|end| end < Amount::ZERO);
        let negative = below(quantity.interval.low) || below(quantity.interval.high);
        if negative && quantity.unit.dimension() != Dimension::Temperature {
            self.problems.push(Problem::error(span, Message::new("facts-negative")));
            return None;
        }
        Some(Value::Quantity(quantity))
    }

    /// A fact with a figure and a concept of a list must not share an id where a reader of a report could mix them up.
    fn shared_ids(&mut self) {
        for fact in &self.facts.concepts {
            if self.facts.quantity(&fact.concept).is_some() {
                let message = Message::new("facts-shared-id").text("id", &fact.concept);
                self.problems.push(Problem::warning(fact.span, message));
            }
        }
    }
}

/// The sections that a slip may have been meant for.
fn known_sections() -> Vec<&'static str> {
    predicates().chain([QUANTITY]).collect()
}

/// The name of the folder that a file lies in.
fn folder(path: &str) -> &str {
    path.rsplit(['/', '\\']).nth(1).unwrap_or_default()
}

/// The name that a facts file has for a choice.
fn name_of<T: Serialize>(choice: T) -> String {
    match serde_json::to_value(choice) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}
