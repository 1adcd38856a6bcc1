//! Suppressions in a file, which the sign-off sheet exports and people keep beside `leaflint.toml`.
//!
//! ```toml
//! [[suppression]]
//! rule = "conflicting-value"
//! fact = "needle-length"                  # optional
//! language = "es"                         # optional
//! path = "content/microneedling/es.md"    # optional: the path or its end
//! key = "0123456789abcdef"                # optional: with it, the entry ends when the leaflet or the fact changes
//! reason = "the roller for home use"
//! who = "reviewer"                        # optional
//! until = 2027-06-30                      # optional: the last day
//! ```

use super::comments::fault;
use super::{BAD, Place, Suppression};
use crate::facts::problem::nearest;
use crate::finding::{Argument, Finding, Message, Severity};
use crate::source::{Source, Span};
use serde_spanned::Spanned;
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// The keys of an entry. `statement` and `comment` are for people.
const KEYS: &[&str] = &["comment", "fact", "key", "language", "path", "reason", "rule", "statement", "until", "who"];

/// Entries, and what is wrong with the file. An entry that cannot count comes as one with a fault.
pub fn read(source: &Source, rules: &[&str]) -> (Vec<Suppression>, Vec<Finding>) {
    let text = source.text.strip_prefix('\u{feff}').unwrap_or(&source.text);
    let mut reader = Reader { offset: source.text.len() - text.len(), rules, entries: Vec::new(), faults: Vec::new() };
    match DeTable::parse(text) {
        Ok(table) => reader.table(table.get_ref()),
        Err(error) => {
            let message = Message::new("settings-syntax").text("reason", error.message());
            reader.fault(error.span().unwrap_or_default(), message);
        }
    }
    (reader.entries, reader.faults)
}

struct Reader<'a> {
    /// Bytes before the text that was parsed (a byte order mark).
    offset: usize,
    rules: &'a [&'a str],
    entries: Vec<Suppression>,
    faults: Vec<Finding>,
}

impl Reader<'_> {
    fn table(&mut self, table: &DeTable<'_>) {
        for (key, value) in table {
            match (key.get_ref().as_ref(), value.get_ref().as_array()) {
                ("suppression", Some(list)) => list.iter().for_each(|entry| self.entry(entry)),
                ("suppression", None) => self.wrong_type(value.span(), "suppression", "type-list-of-tables"),
                (other, _) => self.unknown(key.span(), other, &["suppression"]),
            }
        }
    }

    fn entry(&mut self, entry: &Spanned<DeValue<'_>>) {
        let Some(table) = entry.get_ref().as_table() else {
            return self.wrong_type(entry.span(), "suppression", "type-list-of-tables");
        };
        let known = self.faults.len();
        let mut values: [Option<String>; KEYS.len()] = Default::default();
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            match KEYS.iter().position(|known| *known == name) {
                Some(at) => values[at] = self.text(value, name),
                None => self.unknown(key.span(), name, KEYS),
            }
        }
        let mut take = |name: &str| KEYS.iter().position(|key| *key == name).and_then(|at| values[at].take());
        let rule = take("rule").unwrap_or_default();
        let reason = take("reason").unwrap_or_default();
        let mut entry = Suppression {
            fact: take("fact"),
            key: take("key"),
            place: Place::Project { path: take("path"), language: take("language") },
            until: take("until"),
            span: self.span(entry.span()),
            fault: fault(&rule, &reason, self.rules),
            rule,
        };
        let dated = entry.until.as_deref().is_none_or(is_date);
        if entry.fault.is_none() && !dated {
            entry.fault = Some(Message::new("bad-suppression-date"));
        }
        // An entry that was not understood in full must not hide anything.
        if self.faults.len() == known {
            self.entries.push(entry);
        }
    }

    /// A text, or a date without quotation marks.
    fn text(&mut self, value: &Spanned<DeValue<'_>>, key: &str) -> Option<String> {
        let text = match value.get_ref() {
            DeValue::String(text) => Some(text.to_string()),
            DeValue::Datetime(date) => Some(date.to_string()),
            _ => None,
        };
        if text.is_none() {
            self.wrong_type(value.span(), key, "type-string");
        }
        text
    }

    fn unknown(&mut self, span: Range<usize>, word: &str, known: &[&str]) {
        let help = match nearest(word, known.iter().copied()) {
            Some(nearest) => Message::new("settings-nearest").text("text", nearest),
            None => Message::new("settings-choices").with("expected", Argument::Code(known.join(", "))),
        };
        self.fault(span, Message::new("settings-unknown-key").text("text", word));
        if let Some(last) = self.faults.last_mut() {
            last.help = Some(help);
        }
    }

    fn wrong_type(&mut self, span: Range<usize>, key: &str, expected: &'static str) {
        let message = Message::new("settings-wrong-type").text("text", key);
        self.fault(span, message.with("expected", Argument::Message(expected)));
    }

    fn fault(&mut self, span: Range<usize>, message: Message) {
        self.faults.push(Finding::new(BAD, Severity::Error, self.span(span), message));
    }

    fn span(&self, span: Range<usize>) -> Span {
        Span::new(span.start + self.offset, span.end + self.offset)
    }
}

/// Whether a text is a year, a month and a day.
fn is_date(text: &str) -> bool {
    let digits = |part: &str, length: usize| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').collect();
    matches!(parts.as_slice(), [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2))
}
