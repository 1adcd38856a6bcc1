//! Checkstyle XML, which many CI servers and review bots read.
//!
//! ```text
//! <checkstyle version="4.3">
//!   <file name="PATH">
//!     <error line="12" column="21" severity="error|warning|info" message="TEXT" source="leaflint.RULE"/>
//!   </file>
//! </checkstyle>
//! ```
//!
//! There is no schema; the shape is that of <https://checkstyle.org/>'s `XMLLogger`.

use super::escape::xml;
use super::located::located;
use super::{FileReport, Format, Reporter, Style, Summary};
use crate::finding::Severity;
use crate::l10n::Localizer;
use std::fmt::Write as _;
use std::io::{self, Write};

/// This format's row in the table of formats.
pub const FORMAT: Format = Format { name: "checkstyle", details: false, machine: true, streams: false, start };

fn start<'a>(_: Style<'a>) -> Box<dyn Reporter + 'a> {
    Box::new(Checkstyle { english: Localizer::english(), files: String::new() })
}

struct Checkstyle {
    english: Localizer,
    files: String,
}

impl Reporter for Checkstyle {
    fn file(&mut self, _: &mut dyn Write, file: &FileReport) -> io::Result<()> {
        if file.findings.is_empty() {
            return Ok(());
        }
        // Writing into a string cannot fail.
        let _ = writeln!(self.files, "  <file name=\"{}\">", xml(&file.subject.name()));
        for found in located(file) {
            let _ = writeln!(
                self.files,
                r#"    <error line="{}" column="{}" severity="{}" message="{}" source="leaflint.{}"/>"#,
                found.start.line,
                found.start.column,
                severity(found.finding.severity),
                xml(&found.message_with_help(&self.english)),
                xml(found.finding.rule)
            );
        }
        self.files.push_str("  </file>\n");
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write, _: &Summary) -> io::Result<()> {
        write!(
            out,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n{}</checkstyle>\n",
            self.files
        )
    }
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "info",
    }
}
