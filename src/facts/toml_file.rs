//! TOML files read so that one mistake never loses the rest.
//!
//! In: the text of a file. Out: its tables with byte spans, and faults. Nothing here knows what the file is about: `raw` and `terms`
//! say which keys there are. Only `serde`, `serde_spanned`, `toml` and [`Span`] are used, so that `build.rs` can include this file.

use crate::source::Span;
use serde::de::DeserializeOwned;
use serde_spanned::Spanned;
use std::borrow::Cow;
use toml::de::{DeArray, DeString, DeTable, DeValue, ValueDeserializer};

/// What a value is, or should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text in quotes.
    Text,
    /// A figure.
    Number,
    /// `true` or `false`.
    Truth,
    /// A date.
    Date,
    /// A list in square brackets.
    List,
    /// A list, or a single text.
    TextOrList,
    /// A table of keys and values.
    Table,
}

/// What is wrong with a file as TOML, or with a key or the type of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// No TOML; the parser's words.
    Syntax(String),
    /// No XML; the parser's words.
    Markup(String),
    /// A key or table that stands twice.
    DuplicateKey(String),
    /// A key that is not known here.
    UnknownKey {
        /// The key.
        key: String,
        /// The keys that are known here.
        known: Vec<String>,
    },
    /// A word that is not one of a fixed choice.
    UnknownChoice {
        /// The key.
        key: String,
        /// The word found.
        found: String,
        /// The words to choose from.
        choices: Vec<String>,
    },
    /// A value of another type.
    WrongType {
        /// The key; empty for an unnamed value.
        key: String,
        /// What is asked for, where that is known.
        expected: Option<Kind>,
        /// What is there.
        found: Kind,
    },
}

/// One fault and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The bytes that show it.
    pub span: Span,
    /// What is wrong.
    pub kind: FaultKind,
}

/// A text that parses, with what had to be blanked out for that.
#[derive(Debug)]
pub struct Sound<'t> {
    /// The text; lines that are no TOML are blank, so that every offset stays.
    pub text: Cow<'t, str>,
    /// Faults of syntax and keys that stand twice, in order.
    pub faults: Vec<Fault>,
    /// Parts of the file that lost lines: what is missing there is not worth another complaint.
    pub damaged: Vec<Span>,
    /// The tables of a text that needed no repair, so that it is parsed only once.
    tables: Option<DeTable<'t>>,
}

impl Sound<'_> {
    /// The entries of the file's root, in the file's order.
    pub fn entries(&self) -> Vec<Entry<'_>> {
        let tables = self.tables.clone();
        entries(tables.unwrap_or_else(|| DeTable::parse_recoverable(&self.text).0.into_inner()))
    }

    /// Whether lines were lost around a place.
    pub fn is_damaged(&self, span: Span) -> bool {
        self.damaged.iter().any(|part| part.start <= span.start && span.start <= part.end)
    }
}

/// A key and its value.
pub type Entry<'t> = (Spanned<DeString<'t>>, Spanned<DeValue<'t>>);

/// The entries of a table in the file's order. (The parser keeps tables in the order of the alphabet.)
pub fn entries(table: DeTable<'_>) -> Vec<Entry<'_>> {
    let mut entries: Vec<_> = table.into_iter().collect();
    entries.sort_by_key(|(key, value)| (key.span().start, value.span().start));
    entries
}

/// The span of something the parser marked.
pub fn span_of<T>(spanned: &Spanned<T>) -> Span {
    Span::new(spanned.span().start, spanned.span().end)
}

/// What a value is.
pub fn kind_of(value: &DeValue<'_>) -> Kind {
    match value {
        DeValue::String(_) => Kind::Text,
        DeValue::Integer(_) | DeValue::Float(_) => Kind::Number,
        DeValue::Boolean(_) => Kind::Truth,
        DeValue::Datetime(_) => Kind::Date,
        DeValue::Array(_) => Kind::List,
        DeValue::Table(_) => Kind::Table,
    }
}

/// Parses as much as it can: a line that is no TOML is left out, then its table, and all else is kept.
pub fn sound(text: &str) -> Sound<'_> {
    let mut sound = Sound { text: Cow::Borrowed(text), faults: Vec::new(), damaged: Vec::new(), tables: None };
    let (tables, errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() {
        sound.tables = Some(tables.into_inner());
        return sound;
    }
    let parts = parts(text);
    let mut blanked = vec![Loss::None; parts.len()];
    // Each round blanks something more, and a part at most twice.
    for _ in 0..=2 * parts.len() {
        let (_, errors) = DeTable::parse_recoverable(&sound.text);
        let broken =
            errors.iter().filter(|error| !is_duplicate(error)).map(|error| (error_span(&sound.text, error), error));
        let Some((span, error)) = broken.min_by_key(|(span, _)| *span) else { break };
        let Some((lost, fresh)) = blank_next(text, span.start, &parts, &mut blanked) else { break };
        if fresh {
            sound.faults.push(Fault { span, kind: FaultKind::Syntax(error.message().to_owned()) });
        }
        sound.text = Cow::Owned(blank(&sound.text, lost));
    }
    let (twice, second) = duplicates(&sound.text, &parts);
    sound.faults.extend(twice);
    for part in second {
        sound.text = Cow::Owned(blank(&sound.text, part));
    }
    sound.faults.sort_by_key(|fault| fault.span);
    sound.damaged =
        parts.iter().zip(&blanked).filter(|(_, loss)| **loss != Loss::None).map(|(part, _)| *part).collect();
    sound
}

#[derive(Clone, Copy, PartialEq)]
enum Loss {
    None,
    Line,
    All,
}

/// Chooses what to leave out for an error: its line, then the rest of its part, then the part before (where a text was left open).
/// Only the first error of a part is fresh; those after it are mostly its echo.
fn blank_next(text: &str, at: usize, parts: &[Span], blanked: &mut [Loss]) -> Option<(Span, bool)> {
    let here = parts.iter().rposition(|part| part.start <= at)?;
    if blanked.get(here) == Some(&Loss::None) {
        let (part, line) = (*parts.get(here)?, line_at(text, at));
        // Without its header, the keys of a table would fall to the table before; without a bracket, a list would swallow what follows.
        let entry = text.get(line.start..line.end).is_some_and(|line| !line.starts_with('[') && line.contains('='));
        *blanked.get_mut(here)? = if entry { Loss::Line } else { Loss::All };
        return Some((if entry { line } else { part }, true));
    }
    let part = (0..=here).rev().find(|part| blanked.get(*part) != Some(&Loss::All))?;
    *blanked.get_mut(part)? = Loss::All;
    parts.get(part).map(|part| (*part, false))
}

/// Cuts a file before every line that begins with a table header.
fn parts(text: &str) -> Vec<Span> {
    let mut starts = vec![0];
    starts.extend(text.match_indices("\n[").map(|(at, _)| at + 1));
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().zip(ends).map(|(start, end)| Span::new(*start, end)).collect()
}

/// Replaces all but line ends by blanks, byte for byte.
fn blank(text: &str, span: Span) -> String {
    let lost = text.get(span.start..span.end).unwrap_or_default();
    let blanks: String =
        lost.bytes().map(|byte| if byte == b'\n' || byte == b'\r' { byte as char } else { ' ' }).collect();
    let before = text.get(..span.start).unwrap_or_default();
    let after = text.get(span.end..).unwrap_or_default();
    format!("{before}{blanks}{after}")
}

/// The line around a place, without its end.
fn line_at(text: &str, at: usize) -> Span {
    let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |found| found + 1);
    let end = text.get(at..).and_then(|after| after.find('\n')).map_or(text.len(), |found| at + found);
    Span::new(start, end)
}

fn is_duplicate(error: &toml::de::Error) -> bool {
    error.message() == "duplicate key"
}

/// Where an error shows. An error at the end of a line or of the file is shown at the text before it.
fn error_span(text: &str, error: &toml::de::Error) -> Span {
    let range = error.span().unwrap_or(0..0);
    let shown = text.get(range.clone()).is_some_and(|shown| !shown.trim().is_empty());
    if shown {
        return Span::new(range.start, range.end);
    }
    let before = text.get(..range.start.min(text.len())).unwrap_or_default().trim_end();
    let line = line_at(text, before.len());
    let blank = before.get(line.start..).map_or(0, |line| line.len() - line.trim_start().len());
    Span::new(line.start + blank, before.len())
}

/// Every key and table that stands twice, and the parts of second tables: the first one is kept as it is.
fn duplicates(text: &str, parts: &[Span]) -> (Vec<Fault>, Vec<Span>) {
    let (_, errors) = DeTable::parse_recoverable(text);
    let (mut faults, mut second) = (Vec::new(), Vec::new());
    for error in errors.iter().filter(|error| is_duplicate(error)) {
        let span = error_span(text, error);
        let part = parts.iter().rfind(|part| part.start <= span.start).copied().unwrap_or_default();
        // The keys of a second table are no faults of their own.
        if second.contains(&part) {
            continue;
        }
        if text.get(line_at(text, span.start).start..).is_some_and(|line| line.starts_with('[')) {
            second.push(part);
        }
        let key = text.get(span.start..span.end).unwrap_or_default().to_owned();
        faults.push(Fault { span, kind: FaultKind::DuplicateKey(key) });
    }
    (faults, second)
}

/// Reads a value into a type. What does not fit is reported, taken out, and the rest is read; `None` when the value itself does not fit.
pub fn read<T: DeserializeOwned>(key: &str, mut value: Spanned<DeValue<'_>>, faults: &mut Vec<Fault>) -> Option<T> {
    loop {
        let error = match T::deserialize(ValueDeserializer::from(value.clone())) {
            Ok(read) => return Some(read),
            Err(error) => error,
        };
        let found = kind_of(value.get_ref());
        let own = span_of(&value);
        let span = error.span().map_or(own, |range| Span::new(range.start, range.end));
        let taken = if span == own { None } else { take_out(key, value.get_mut(), span) };
        let (name, found) =
            taken.clone().unwrap_or_else(|| (key.to_owned(), Found { kind: found, text: String::new() }));
        faults.push(Fault { span, kind: fault_kind(name, found, error.message()) });
        taken?;
    }
}

#[derive(Clone)]
struct Found {
    kind: Kind,
    text: String,
}

/// Removes the entry or list item that stands at a span, however deep, and says under which key it was and what it was.
fn take_out(key: &str, value: &mut DeValue<'_>, span: Span) -> Option<(String, Found)> {
    match value {
        DeValue::Table(table) => take_from_table(table, span),
        DeValue::Array(list) => take_from_list(key, list, span),
        _ => None,
    }
}

fn take_from_table(table: &mut DeTable<'_>, span: Span) -> Option<(String, Found)> {
    for (key, value) in table.iter_mut() {
        if span_of(key) != span
            && span_of(value) != span
            && let Some(taken) = take_out(key.get_ref(), value.get_mut(), span)
        {
            return Some(taken);
        }
    }
    let key = table.iter().find(|(key, value)| span_of(key) == span || span_of(value) == span)?.0.clone();
    let value = table.remove(&key)?;
    Some((key.into_inner().into_owned(), found_of(value.get_ref())))
}

fn take_from_list<'t>(key: &str, list: &mut DeArray<'t>, span: Span) -> Option<(String, Found)> {
    for item in list.iter_mut() {
        if span_of(item) != span
            && let Some(taken) = take_out(key, item.get_mut(), span)
        {
            return Some(taken);
        }
    }
    let taken = list.iter().find(|item| span_of(item) == span).map(|item| found_of(item.get_ref()))?;
    let mut rest: DeArray<'t> = DeArray::new();
    list.iter().filter(|item| span_of(item) != span).for_each(|item| rest.push(item.clone()));
    *list = rest;
    Some((key.to_owned(), taken))
}

fn found_of(value: &DeValue<'_>) -> Found {
    Found { kind: kind_of(value), text: value.as_str().unwrap_or_default().to_owned() }
}

/// Tells the kinds of serde's errors apart by the fixed beginnings of its messages.
fn fault_kind(key: String, found: Found, message: &str) -> FaultKind {
    let expected = message.split_once("expected").map(|(_, expected)| expected).unwrap_or_default();
    if message.starts_with("unknown field") {
        FaultKind::UnknownKey { key, known: quoted(expected) }
    } else if message.starts_with("unknown variant") {
        FaultKind::UnknownChoice { key, found: found.text, choices: quoted(expected) }
    } else {
        FaultKind::WrongType { key, expected: expected_kind(expected), found: found.kind }
    }
}

/// The names between backticks.
fn quoted(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn expected_kind(expected: &str) -> Option<Kind> {
    let kinds = [
        ("string or a sequence", Kind::TextOrList),
        ("string", Kind::Text),
        ("sequence", Kind::List),
        ("boolean", Kind::Truth),
        ("atetime", Kind::Date),
        ("map", Kind::Table),
        ("struct", Kind::Table),
        ("i64", Kind::Number),
        ("enum", Kind::Text),
    ];
    kinds.iter().find(|(name, _)| expected.contains(name)).map(|(_, kind)| *kind)
}
