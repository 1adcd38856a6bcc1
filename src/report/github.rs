//! Annotations of GitHub Actions: workflow commands on standard output.
//!
//! ```text
//! ::error file=PATH,line=12,endLine=12,col=21,endColumn=26,title=leaflint RULE::TEXT
//! ```
//!
//! Specification: <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>. GitHub shows ten annotations
//! of each kind and step, so errors come first and the rest is counted; the job summary (the `markdown` format) has them all.

use super::human::totals;
use super::located::{Located, located};
use super::{FileReport, Format, Reporter, Style, Summary};
use crate::finding::Severity;
use crate::l10n::{Localizer, visible};
use std::io::{self, Write};

/// This format's row in the table of formats.
pub const FORMAT: Format = Format { name: "github", details: false, machine: true, streams: false, start };

/// Annotations of one kind that GitHub shows for a step.
const MOST: usize = 10;

fn start<'a>(_: Style<'a>) -> Box<dyn Reporter + 'a> {
    Box::new(GitHub { english: Localizer::english(), kinds: Default::default() })
}

struct GitHub {
    english: Localizer,
    /// Errors, warnings, notes: the first lines of each.
    kinds: [Vec<String>; 3],
}

impl Reporter for GitHub {
    fn file(&mut self, _: &mut dyn Write, file: &FileReport) -> io::Result<()> {
        let name = file.subject.name();
        for found in located(file) {
            let kind = match found.finding.severity {
                Severity::Error => 0,
                Severity::Warning => 1,
                Severity::Note => 2,
            };
            if let Some(lines) = self.kinds.get_mut(kind).filter(|lines| lines.len() < MOST) {
                lines.push(command(&name, &found, &self.english));
            }
        }
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write, summary: &Summary) -> io::Result<()> {
        for line in self.kinds.iter().flatten() {
            writeln!(out, "{line}")?;
        }
        let shown: usize = self.kinds.iter().map(Vec::len).sum();
        let all = summary.errors + summary.warnings + summary.notes;
        totals(&self.english, summary).iter().try_for_each(|line| writeln!(out, "{line}"))?;
        if shown < all { writeln!(out, "{}", self.english.text("summary-capped")) } else { Ok(()) }
    }
}

fn command(name: &str, found: &Located<'_>, english: &Localizer) -> String {
    let finding = found.finding;
    let kind = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let name = name.strip_prefix("./").unwrap_or(name);
    let (start, end) = (found.start, found.end);
    let columns = if start.line == end.line {
        format!(",col={},endColumn={}", start.column, end.column)
    } else {
        // GitHub refuses columns on evidence of several lines.
        String::new()
    };
    let place = format!("file={},line={},endLine={}{columns}", property(name), start.line, end.line);
    let title = property(&format!("leaflint {}", finding.rule));
    format!("::{kind} {place},title={title}::{}", data(&found.message_with_help(english)))
}

/// The text after the second pair of colons.
fn data(text: &str) -> String {
    let text: String = text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    visible(&text)
}

/// A value before them, where commas and colons have a meaning.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_inside_texts_are_texts() {
        assert_eq!(data("100 %\n::error::x\u{1b}"), "100 %25%0A::error::x<U+001B>");
        assert_eq!(property("a,b:c"), "a%2Cb%3Ac");
    }
}
