//! JSON Lines for `check`: one finding a line.
//!
//! `{"id"|"path", "rule", "severity", "message", "language", "start", "end", "line", "column", "text", "fact", "stated", "expected",
//! "suggestion", "related": [{"path", "start", "end", "line", "message"}], "fingerprint", "key"}`, keys in this order, null where there is
//! none. Texts are English whatever the reader's language is.

use super::located::{Located, located};
use super::{FileReport, Format, Reporter, Style, Summary, escape};
use crate::finding::{Argument, Related};
use crate::l10n::Localizer;
use serde_json::{Map, Value};
use std::io::{self, Write};

/// This format's row in the table of formats.
pub const FORMAT: Format = Format { name: "jsonl", details: false, machine: true, streams: true, start };

fn start<'a>(_: Style<'a>) -> Box<dyn Reporter + 'a> {
    Box::new(JsonLines { english: Localizer::english() })
}

struct JsonLines {
    english: Localizer,
}

impl Reporter for JsonLines {
    fn file(&mut self, out: &mut dyn Write, file: &FileReport) -> io::Result<()> {
        for found in located(file) {
            write_line(out, &Value::Object(row(file, &found, &self.english)))?;
        }
        Ok(())
    }

    fn end(&mut self, _: &mut dyn Write, _: &Summary) -> io::Result<()> {
        Ok(())
    }
}

/// Writes one JSON value and a line end.
pub fn write_line(out: &mut dyn Write, value: &Value) -> io::Result<()> {
    escape::json(out, value)?;
    out.write_all(b"\n")
}

/// One finding with all its keys.
pub(super) fn row(file: &FileReport, found: &Located<'_>, english: &Localizer) -> Map<String, Value> {
    let (finding, place) = (found.finding, found.start);
    let text = file.source.slice(finding.span);
    let pairs = [
        (file.subject.key(), file.subject.value()),
        ("rule", finding.rule.into()),
        ("severity", finding.severity.name().into()),
        ("message", english.message(&finding.message).into()),
        ("language", file.language.as_deref().into()),
        ("start", finding.span.start.into()),
        ("end", finding.span.end.into()),
        ("line", place.line.into()),
        ("column", place.column.into()),
        ("text", (!text.is_empty()).then_some(text).into()),
        ("fact", finding.fact.as_deref().into()),
        ("stated", finding.stated.as_ref().map(|value| plain(value, english)).into()),
        ("expected", finding.expected.as_ref().map(|value| plain(value, english)).into()),
        ("suggestion", finding.suggestion.as_deref().into()),
        ("related", finding.related.iter().map(|other| related(file, other, english)).collect::<Vec<_>>().into()),
        ("fingerprint", found.fingerprint.as_str().into()),
        ("key", found.key.as_str().into()),
    ];
    pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

/// Programs get texts uncut and concepts by id.
pub(super) fn plain(value: &Argument, english: &Localizer) -> String {
    match value {
        Argument::Text(text) | Argument::Code(text) | Argument::Concept(text) => text.clone(),
        other => english.argument(other),
    }
}

fn related(file: &FileReport, other: &Related, english: &Localizer) -> Value {
    let line = file.source_of(&other.path).map(|source| source.place(other.span.start).line);
    let pairs = [
        ("path", Value::from(other.path.as_ref())),
        ("start", other.span.start.into()),
        ("end", other.span.end.into()),
        ("line", line.into()),
        ("message", english.message(&other.message).into()),
    ];
    Value::Object(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Finding, Message, Severity};
    use crate::report::Subject;
    use crate::source::{Source, Span};
    use std::sync::Arc;

    fn report() -> FileReport {
        let source = Arc::new(Source::new("es.md", "uno\nlas agujas miden 20 mm\n"));
        let mut file = FileReport::new(Subject::Path("es.md".to_owned()), source);
        file.language = Some("es".to_owned());
        file.others.push(Arc::new(Source::new("facts.toml", "a\nb\nc")));
        let message = Message::new("conflicting-value").text("fact", "needle-length").text("stated", "20 mm");
        let mut finding =
            Finding::new("conflicting-value", Severity::Error, Span::new(21, 26), message.text("expected", "2 mm"));
        finding.fact = Some("needle-length".to_owned());
        finding.stated = Some(Argument::Text("20 mm".to_owned()));
        let place =
            Related { path: "facts.toml".into(), span: Span::new(2, 3), message: Message::new("related-fact-here") };
        finding.related.push(place);
        file.findings = vec![finding.clone(), finding];
        file
    }

    #[test]
    fn one_line_a_finding_with_all_keys_in_order() {
        let mut out = Vec::new();
        let style = Style { localizer: &Localizer::english(), color: false, width: 80 };
        assert!(start(style).file(&mut out, &report()).is_ok());
        let text = String::from_utf8_lossy(&out).into_owned();
        let lines: Vec<&str> = text.lines().collect();
        let expected = concat!(
            r#"{"path":"es.md","rule":"conflicting-value","severity":"error","message":"needle-length: the leaflet says 20 mm, "#,
            r#"the facts say 2 mm","language":"es","start":21,"end":26,"line":2,"column":18,"text":"20 mm","fact":"needle-length","#,
            r#""stated":"20 mm","expected":null,"suggestion":null,"#,
            r#""related":[{"path":"facts.toml","start":2,"end":3,"line":2,"message":"the fact"}],"fingerprint":""#
        );
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[0].get(..expected.len()), Some(expected));
        assert_ne!(lines[0], lines[1], "two equal findings have two fingerprints");
    }

    #[test]
    fn records_carry_their_id_as_given() {
        let mut file = report();
        file.subject = Subject::Id(Value::from(7));
        let english = Localizer::english();
        let first = row(&file, &located(&file)[0], &english);
        assert_eq!(first.iter().next(), Some((&"id".to_owned(), &Value::from(7))));
    }
}
