//! SARIF 2.1.0, for code scanning and IDEs.
//!
//! ```text
//! {"$schema": …, "version": "2.1.0", "runs": [{
//!   "tool": {"driver": {"name": "leaflint", "version": …, "rules": [{"id", "shortDescription", "help", "defaultConfiguration"}]}},
//!   "columnKind": "unicodeCodePoints",
//!   "results": [{"ruleId", "ruleIndex", "level", "message", "locations", "relatedLocations", "partialFingerprints", "fixes"}]}]}
//! ```
//!
//! Specification: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>. Regions carry lines and columns in characters,
//! and offsets in bytes. The rules come with their pages as help; texts are English.

use super::jsonl::{plain, write_line};
use super::located::{Located, located};
use super::{FileReport, Format, Reporter, Style, Summary, escape};
use crate::finding::{Related, Severity};
use crate::l10n::Localizer;
use crate::rules::{RULES, Rule, page};
use crate::source::{Place, Source, Span};
use serde_json::{Map, Value, json};
use std::io::{self, Write};

/// This format's row in the table of formats.
pub const FORMAT: Format = Format { name: "sarif", details: false, machine: true, streams: false, start };

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

fn start<'a>(_: Style<'a>) -> Box<dyn Reporter + 'a> {
    Box::new(Sarif { english: Localizer::english(), results: Vec::new() })
}

struct Sarif {
    english: Localizer,
    results: Vec<Value>,
}

impl Reporter for Sarif {
    fn file(&mut self, _: &mut dyn Write, file: &FileReport) -> io::Result<()> {
        let results: Vec<Value> = located(file).iter().map(|found| self.result(file, found)).collect();
        self.results.extend(results);
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write, _: &Summary) -> io::Result<()> {
        let rules: Vec<Value> = RULES.iter().map(|rule| self.rule(rule)).collect();
        let driver = json!({ "name": "leaflint", "version": env!("CARGO_PKG_VERSION"), "rules": rules });
        let results = std::mem::take(&mut self.results);
        let run = json!({ "tool": { "driver": driver }, "columnKind": "unicodeCodePoints", "results": results });
        write_line(out, &json!({ "$schema": SCHEMA, "version": "2.1.0", "runs": [run] }))
    }
}

impl Sarif {
    fn rule(&self, rule: &Rule) -> Value {
        let short = self.english.lookup(&format!("rule-{}", rule.id)).unwrap_or_else(|| rule.id.to_owned());
        let page = page(rule.id).unwrap_or(rule.id);
        json!({
            "id": rule.id,
            "shortDescription": { "text": short },
            "help": { "text": page, "markdown": page },
            "defaultConfiguration": { "enabled": rule.on, "level": level(rule.severity) },
        })
    }

    fn result(&self, file: &FileReport, found: &Located<'_>) -> Value {
        let finding = found.finding;
        let uri = escape::uri(&file.subject.name());
        let place = region(&file.source, finding.span, found.start, found.end);
        let mut result = json!({
            "ruleId": finding.rule,
            "ruleIndex": RULES.iter().position(|rule| rule.id == finding.rule),
            "level": level(finding.severity),
            "message": { "text": found.message_with_help(&self.english) },
            "locations": [{ "physicalLocation": { "artifactLocation": { "uri": uri }, "region": place } }],
            "partialFingerprints": { "leaflint/v1": found.fingerprint },
            "properties": self.properties(file, found),
        });
        if let Some(keys) = result.as_object_mut() {
            self.add_optional(keys, file, found);
        }
        result
    }

    /// What the interface has and SARIF has no key for.
    fn properties(&self, file: &FileReport, found: &Located<'_>) -> Value {
        let value = |argument: &Option<crate::finding::Argument>| {
            argument.as_ref().map_or(Value::Null, |argument| plain(argument, &self.english).into())
        };
        let pairs = [
            ("language", file.language.as_deref().into()),
            ("fact", found.finding.fact.as_deref().into()),
            ("stated", value(&found.finding.stated)),
            ("expected", value(&found.finding.expected)),
        ];
        let known = pairs.into_iter().filter(|(_, value): &(_, Value)| !value.is_null());
        Value::Object(known.map(|(key, value)| (key.to_owned(), value)).collect())
    }

    fn add_optional(&self, keys: &mut Map<String, Value>, file: &FileReport, found: &Located<'_>) {
        let finding = found.finding;
        if RULES.iter().all(|rule| rule.id != finding.rule) {
            keys.remove("ruleIndex");
        }
        if !finding.related.is_empty() {
            let related = finding.related.iter().enumerate().map(|(id, other)| self.related(id, file, other));
            keys.insert("relatedLocations".to_owned(), related.collect());
        }
        if let Some(suggestion) = &finding.suggestion {
            let deleted = region(&file.source, finding.span, found.start, found.end);
            let replacement = json!({ "deletedRegion": deleted, "insertedContent": { "text": suggestion } });
            let place = json!({ "uri": escape::uri(&file.subject.name()) });
            let change = json!({ "artifactLocation": place, "replacements": [replacement] });
            let fix = json!({ "description": { "text": suggestion }, "artifactChanges": [change] });
            keys.insert("fixes".to_owned(), json!([fix]));
        }
    }

    fn related(&self, id: usize, file: &FileReport, other: &Related) -> Value {
        let mut place = json!({ "artifactLocation": { "uri": escape::uri(&other.path) } });
        if let (Some(source), Some(keys)) = (file.source_of(&other.path), place.as_object_mut()) {
            let (start, end) = (source.place(other.span.start), source.place(other.span.end));
            keys.insert("region".to_owned(), region(source, other.span, start, end));
        }
        json!({ "id": id, "physicalLocation": place, "message": { "text": self.english.message(&other.message) } })
    }
}

/// A span as SARIF has it: lines and columns from 1, bytes from 0. What is about the whole file begins at its first line.
fn region(source: &Source, span: Span, start: Place, end: Place) -> Value {
    let mut region = json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "byteOffset": span.start,
        "byteLength": span.len(),
    });
    let text = source.slice(span);
    if let Some(keys) = region.as_object_mut().filter(|_| !text.is_empty()) {
        keys.insert("snippet".to_owned(), json!({ "text": text }));
    }
    region
}

fn level(severity: Severity) -> &'static str {
    // The names are those of SARIF.
    severity.name()
}
