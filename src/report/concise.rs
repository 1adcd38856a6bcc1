//! One finding a line, as editors and `grep` read it.
//!
//! ```text
//! content/microneedling/es.md:12:21: error[conflicting-value] needle-length: the leaflet says 20 mm, the facts say 0.5-2 mm
//! ```
//!
//! The shape is that of compilers: <https://www.gnu.org/prep/standards/html_node/Errors.html>. Columns count characters.

use super::human::{severity_message, totals};
use super::located::located;
use super::{FileReport, Format, Reporter, Style, Summary};
use crate::l10n::visible;
use std::io::{self, Write};

/// This format's row in the table of formats.
pub const FORMAT: Format = Format { name: "concise", details: false, machine: false, streams: true, start };

fn start<'a>(style: Style<'a>) -> Box<dyn Reporter + 'a> {
    Box::new(Concise { style })
}

struct Concise<'a> {
    style: Style<'a>,
}

impl Reporter for Concise<'_> {
    fn file(&mut self, out: &mut dyn Write, file: &FileReport) -> io::Result<()> {
        let words = self.style.localizer;
        let name = visible(&file.subject.name());
        for found in located(file) {
            let severity = words.text(severity_message(found.finding.severity));
            let (place, rule) = (found.start, found.finding.rule);
            writeln!(out, "{name}:{}:{}: {severity}[{rule}] {}", place.line, place.column, found.message(words))?;
        }
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write, summary: &Summary) -> io::Result<()> {
        totals(self.style.localizer, summary).iter().try_for_each(|line| writeln!(out, "{line}"))
    }
}
