//! All findings as one JSON document.
//!
//! ```text
//! {"version": 1, "findings": [{…the keys of a line of jsonl…}],
//!  "summary": {"leaflets", "facts", "statements", "errors", "warnings", "notes", "suppressed", "known"}}
//! ```
//!
//! `version` is raised only when a key changes its meaning; keys are only ever added. Texts are English.

use super::jsonl::{row, write_line};
use super::located::located;
use super::{FileReport, Format, Reporter, Style, Summary};
use crate::l10n::Localizer;
use serde_json::{Value, json};
use std::io::{self, Write};

/// This format's row in the table of formats.
pub const FORMAT: Format = Format { name: "json", details: false, machine: true, streams: false, start };

fn start<'a>(_: Style<'a>) -> Box<dyn Reporter + 'a> {
    Box::new(Json { english: Localizer::english(), findings: Vec::new() })
}

struct Json {
    english: Localizer,
    findings: Vec<Value>,
}

impl Reporter for Json {
    fn file(&mut self, _: &mut dyn Write, file: &FileReport) -> io::Result<()> {
        self.findings.extend(located(file).iter().map(|found| Value::Object(row(file, found, &self.english))));
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write, summary: &Summary) -> io::Result<()> {
        let counts = json!({
            "leaflets": summary.leaflets, "facts": summary.facts, "statements": summary.statements,
            "errors": summary.errors, "warnings": summary.warnings, "notes": summary.notes,
            "suppressed": summary.suppressed, "known": summary.known,
        });
        let findings = std::mem::take(&mut self.findings);
        write_line(out, &json!({ "version": 1, "findings": findings, "summary": counts }))
    }
}
