//! One reported problem, as data: rule, severity, place, arguments. Words are put in by `l10n` when it is rendered.

use crate::quantity::Quantity;
use crate::source::Span;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How sure and how grave. An `Error` is a promise: certain. A `Warning` is likely. A `Note` is information.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Information.
    Note,
    /// Likely a fault.
    Warning,
    /// Certainly a fault.
    Error,
}

impl Severity {
    /// The lower-case English name, as in the machine formats.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A value that a message puts into its text.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// Text shown as it is (an excerpt of the leaflet, a file name).
    Text(String),
    /// A quantity, written out in the message's language ("4–6 weeks").
    Quantity(Quantity),
    /// A count.
    Number(i64),
    /// A concept id, shown by its preferred name in the message's language.
    Concept(String),
    /// Another message of the tool, by id ("slip-decimal").
    Message(&'static str),
    /// A rule, predicate or other fixed word of the surface, never translated.
    Code(String),
}

/// A message by its Fluent id, with arguments.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// Fluent message id.
    pub id: &'static str,
    /// Arguments by name, in a fixed order.
    pub arguments: Vec<(&'static str, Argument)>,
}

impl Message {
    /// A message without arguments.
    pub fn new(id: &'static str) -> Self {
        Self { id, arguments: Vec::new() }
    }
    /// The same with one argument more.
    #[must_use]
    pub fn with(mut self, name: &'static str, argument: Argument) -> Self {
        self.arguments.push((name, argument));
        self
    }
    /// The same with a text argument more.
    #[must_use]
    pub fn text(self, name: &'static str, text: impl Into<String>) -> Self {
        self.with(name, Argument::Text(text.into()))
    }
}

/// A second place that a finding points to: the fact's line, the source, a sibling.
#[derive(Debug, Clone, PartialEq)]
pub struct Related {
    /// Name of the file.
    pub path: Arc<str>,
    /// The bytes meant.
    pub span: Span,
    /// What this place says.
    pub message: Message,
}

/// One problem.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Rule id, as in the table of rules.
    pub rule: &'static str,
    /// Severity after the fact's harm and the settings.
    pub severity: Severity,
    /// The bytes of the leaflet that show it; an empty span at 0 when it is about the whole file.
    pub span: Span,
    /// What is wrong, with both values.
    pub message: Message,
    /// What to do.
    pub help: Option<Message>,
    /// The fact it is about.
    pub fact: Option<String>,
    /// What the leaflet states, as a quantity or as text.
    pub stated: Option<Argument>,
    /// What is expected.
    pub expected: Option<Argument>,
    /// The wording to put in place of `span`, where one is known.
    pub suggestion: Option<String>,
    /// Other places, the fact's own line first.
    pub related: Vec<Related>,
}

impl Finding {
    /// A finding with nothing optional set.
    pub fn new(rule: &'static str, severity: Severity, span: Span, message: Message) -> Self {
        Self {
            rule,
            severity,
            span,
            message,
            help: None,
            fact: None,
            stated: None,
            expected: None,
            suggestion: None,
            related: Vec::new(),
        }
    }
}
