//! Findings as Markdown: for a comment on a pull request, a job summary, a mail.
//!
//! ```text
//! ## leaflint: 1 error, 0 warnings, 2 notes
//!
//! ### content/microneedling/es.md
//!
//! | line | severity | rule | finding |
//! |---:|---|---|---|
//! | 12 | error | `conflicting-value` | needle-length: the leaflet says 20 mm, the facts say 0.5-2 mm. Correct the leaflet. |
//! ```
//!
//! Specification: <https://github.github.com/gfm/>. Text of leaflets cannot become markup, a link or the mention of a user.

use super::escape::{markdown, markdown_message};
use super::human::{counts, severity_message, totals};
use super::located::located;
use super::{FileReport, Format, Reporter, Style, Summary};
use std::fmt::Write as _;
use std::io::{self, Write};

/// This format's row in the table of formats.
pub const FORMAT: Format = Format { name: "markdown", details: false, machine: false, streams: false, start };

fn start<'a>(style: Style<'a>) -> Box<dyn Reporter + 'a> {
    Box::new(Markdown { style, body: String::new() })
}

struct Markdown<'a> {
    style: Style<'a>,
    body: String,
}

impl Reporter for Markdown<'_> {
    fn file(&mut self, _: &mut dyn Write, file: &FileReport) -> io::Result<()> {
        if file.findings.is_empty() {
            return Ok(());
        }
        let words = self.style.localizer;
        let heads =
            ["sheet-line", "sheet-severity", "sheet-rule", "sheet-finding"].map(|id| markdown_message(&words.text(id)));
        // Writing into a string cannot fail.
        let _ = writeln!(self.body, "\n### {}\n", markdown(&file.subject.name()));
        let _ = writeln!(self.body, "| {} |\n|---:|---|---|---|", heads.join(" | "));
        for found in located(file) {
            let severity = words.text(severity_message(found.finding.severity));
            let message = markdown_message(&found.message_with_help(words));
            let _ = writeln!(
                self.body,
                "| {} | {} | `{}` | {message} |",
                found.start.line,
                markdown_message(&severity),
                found.finding.rule
            );
        }
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write, summary: &Summary) -> io::Result<()> {
        let words = self.style.localizer;
        writeln!(out, "## leaflint: {}", markdown_message(&counts(words, summary)))?;
        out.write_all(self.body.as_bytes())?;
        totals(words, summary).iter().try_for_each(|line| writeln!(out, "\n{}", markdown_message(line)))
    }
}
