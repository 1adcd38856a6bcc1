//! GitLab Code Quality: a JSON list, one entry a finding.
//!
//! ```text
//! [{"description": "TEXT", "check_name": "RULE", "fingerprint": "HEX", "severity": "critical|minor|info",
//!   "location": {"path": "PATH", "lines": {"begin": 12, "end": 12}}}]
//! ```
//!
//! Specification: <https://docs.gitlab.com/ci/testing/code_quality/>. Paths are relative to the repository, without `./`; a
//! fingerprint may stand only once, so the path is a part of it here.

use super::jsonl::write_line;
use super::located::{Located, located};
use super::{FileReport, Format, Reporter, Style, Summary};
use crate::finding::Severity;
use crate::l10n::Localizer;
use crate::review::fingerprint::hash;
use serde_json::{Value, json};
use std::io::{self, Write};

/// This format's row in the table of formats.
pub const FORMAT: Format = Format { name: "gitlab", details: false, machine: true, streams: false, start };

fn start<'a>(_: Style<'a>) -> Box<dyn Reporter + 'a> {
    Box::new(GitLab { english: Localizer::english(), entries: Vec::new() })
}

struct GitLab {
    english: Localizer,
    entries: Vec<Value>,
}

impl Reporter for GitLab {
    fn file(&mut self, _: &mut dyn Write, file: &FileReport) -> io::Result<()> {
        let name = file.subject.name();
        let path = name.strip_prefix("./").unwrap_or(&name);
        self.entries.extend(located(file).iter().map(|found| entry(path, found, &self.english)));
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write, _: &Summary) -> io::Result<()> {
        write_line(out, &Value::Array(std::mem::take(&mut self.entries)))
    }
}

fn entry(path: &str, found: &Located<'_>, english: &Localizer) -> Value {
    json!({
        "description": found.message_with_help(english),
        "check_name": found.finding.rule,
        "fingerprint": hash(&[path, &found.fingerprint]),
        "severity": severity(found.finding.severity),
        "location": { "path": path, "lines": { "begin": found.start.line, "end": found.end.line } },
    })
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "critical",
        Severity::Warning => "minor",
        Severity::Note => "info",
    }
}
