//! What is wrong with a facts or terms file, as messages.
//!
//! In: faults of `toml_file`, `value` and `terms`. Out: [`Problem`]s that name the key or word, and the nearest one that would be right.

use super::terms::{TermFault, TermFaultKind};
use super::toml_file::{Fault, FaultKind, Kind};
use super::value::{ValueError, ValueFault};
use crate::finding::{Argument, Message, Severity};
use crate::quantity::Unit;
use crate::source::Span;

/// One thing that is wrong with a facts or terms file.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The bytes of the file that show it.
    pub span: Span,
    /// What is wrong.
    pub message: Message,
    /// How grave.
    pub severity: Severity,
}

impl Problem {
    /// A certain fault.
    pub fn error(span: Span, message: Message) -> Self {
        Self { span, message, severity: Severity::Error }
    }

    /// A likely fault.
    pub fn warning(span: Span, message: Message) -> Self {
        Self { span, message, severity: Severity::Warning }
    }

    /// Information.
    pub fn note(span: Span, message: Message) -> Self {
        Self { span, message, severity: Severity::Note }
    }
}

/// Below this likeness, from 0 to 1, a known word is no suggestion.
const LIKENESS: f32 = 0.6;

/// The known word that is most like the one given, where one is. Swapped letters are the likeliest slip.
pub fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let known: Vec<&str> = known.into_iter().collect();
    let close = similar::get_close_matches(word, &known, 3, LIKENESS);
    close.iter().find(|known| letters(known) == letters(word)).or(close.first()).copied()
}

fn letters(word: &str) -> Vec<char> {
    let mut letters: Vec<char> = word.chars().collect();
    letters.sort_unstable();
    letters
}

/// Adds the nearest known word to a message: `id` has a sibling message `similar` that takes it.
pub(super) fn suggest(id: &'static str, similar: &'static str, word: &str, known: &[String]) -> Message {
    match nearest(word, known.iter().map(String::as_str)) {
        Some(nearest) => Message::new(similar).text("nearest", nearest),
        None => Message::new(id).text("known", known.join(", ")),
    }
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Self {
        let message = match fault.kind {
            FaultKind::Syntax(detail) => Message::new("facts-syntax").text("detail", detail),
            FaultKind::Markup(detail) => Message::new("facts-markup").text("detail", detail),
            FaultKind::DuplicateKey(key) => Message::new("facts-duplicate-key").text("key", key),
            FaultKind::UnknownKey { key, known } => {
                suggest("facts-unknown-key", "facts-unknown-key-similar", &key, &known).text("key", key)
            }
            FaultKind::UnknownChoice { key, found, choices } => Message::new("facts-unknown-choice")
                .text("key", key)
                .text("found", found)
                .text("choices", choices.join(", ")),
            FaultKind::WrongType { key, expected, found } => wrong_type(key, expected, found),
        };
        Self::error(fault.span, message)
    }
}

fn wrong_type(key: String, expected: Option<Kind>, found: Kind) -> Message {
    let found = Argument::Message(kind_message(found));
    match expected {
        Some(kind) => {
            let kind = Argument::Message(kind_message(kind));
            Message::new("facts-wrong-type").text("key", key).with("expected", kind).with("found", found)
        }
        None => Message::new("facts-unfit-value").text("key", key).with("found", found),
    }
}

fn kind_message(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "facts-kind-text",
        Kind::Number => "facts-kind-number",
        Kind::Truth => "facts-kind-truth",
        Kind::Date => "facts-kind-date",
        Kind::List => "facts-kind-list",
        Kind::TextOrList => "facts-kind-text-or-list",
        Kind::Table => "facts-kind-table",
    }
}

impl From<ValueError> for Problem {
    fn from(error: ValueError) -> Self {
        let message = match error.fault {
            ValueFault::Empty => Message::new("facts-value-empty"),
            ValueFault::MissingNumber => Message::new("facts-value-number"),
            ValueFault::DecimalComma => Message::new("facts-value-comma"),
            ValueFault::BadNumber(figure) => Message::new("facts-value-figure").text("figure", figure),
            ValueFault::UnknownUnit(unit) => unknown_unit(unit),
            ValueFault::UnlikeUnits(low, high) => {
                Message::new("facts-value-unlike").text("low", low).text("high", high)
            }
            ValueFault::ReversedRange(swapped) => {
                Message::new("facts-value-reversed").with("swapped", Argument::Quantity(*swapped))
            }
            ValueFault::Rest(rest) => Message::new("facts-value-rest").text("rest", rest),
        };
        Self::error(error.span, message)
    }
}

/// Says which codes there are.
pub(super) fn unknown_unit(unit: String) -> Message {
    let codes: Vec<&str> = Unit::codes().filter(|code| !code.starts_with('/') && *code != "1").collect();
    Message::new("facts-value-unit").text("unit", unit).text("codes", codes.join(", "))
}

impl From<TermFault> for Problem {
    /// Unknown concepts get their suggestion from `lint`, which knows the list.
    fn from(fault: TermFault) -> Self {
        let message = match fault.kind {
            TermFaultKind::File(kind) => return Self::from(Fault { span: fault.span, kind }),
            TermFaultKind::UnknownConcept(concept) => Message::new("facts-unknown-concept").text("concept", concept),
            TermFaultKind::Empty(concept) => Message::new("facts-term-missing").text("concept", concept),
            TermFaultKind::TwoConcepts { term, other } => {
                let message = Message::new("facts-term-twice").text("term", term).text("concept", other);
                return Self::warning(fault.span, message);
            }
            TermFaultKind::Circle(concept) => Message::new("facts-concept-circle").text("concept", concept),
        };
        Self::error(fault.span, message)
    }
}
