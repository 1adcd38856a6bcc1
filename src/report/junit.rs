//! `JUnit` XML: one suite a leaflet, one case a finding. An error is a failure; what is less is a case that passed, with its text.
//!
//! ```text
//! <testsuites name="leaflint" tests="2" failures="1" errors="0">
//!   <testsuite name="PATH" file="PATH" tests="2" failures="1" errors="0" skipped="0">
//!     <testcase name="RULE FACT (line 12)" classname="PATH">
//!       <failure message="TEXT" type="RULE">PATH:12:21 …</failure>
//!     </testcase>
//!   </testsuite>
//! </testsuites>
//! ```
//!
//! What readers have in common: <https://github.com/testmoapp/junitxml>. Only what the schema of Jenkins' xUnit plugin has is used, so
//! that strict readers take it. A leaflet without findings is one case that passed.

use super::escape::xml;
use super::located::{Located, located};
use super::{FileReport, Format, Reporter, Style, Summary};
use crate::finding::Severity;
use crate::l10n::Localizer;
use std::fmt::Write as _;
use std::io::{self, Write};

/// This format's row in the table of formats.
pub const FORMAT: Format = Format { name: "junit", details: false, machine: true, streams: false, start };

fn start<'a>(_: Style<'a>) -> Box<dyn Reporter + 'a> {
    Box::new(JUnit { english: Localizer::english(), suites: String::new(), tests: 0, failures: 0 })
}

struct JUnit {
    english: Localizer,
    suites: String,
    tests: usize,
    failures: usize,
}

impl Reporter for JUnit {
    fn file(&mut self, _: &mut dyn Write, file: &FileReport) -> io::Result<()> {
        let tests = file.findings.len().max(1);
        let failures = file.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
        let name = xml(&file.subject.name());
        // Writing into a string cannot fail.
        let _ = writeln!(
            self.suites,
            r#"  <testsuite name="{name}" file="{name}" tests="{tests}" failures="{failures}" errors="0" skipped="0">"#
        );
        for found in located(file) {
            self.case(&name, file.source.slice(found.finding.span), &found);
        }
        if file.findings.is_empty() {
            let _ = writeln!(self.suites, r#"    <testcase name="leaflint" classname="{name}"/>"#);
        }
        self.suites.push_str("  </testsuite>\n");
        self.tests += tests;
        self.failures += failures;
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write, _: &Summary) -> io::Result<()> {
        let (tests, failures) = (self.tests, self.failures);
        writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
        writeln!(out, r#"<testsuites name="leaflint" tests="{tests}" failures="{failures}" errors="0">"#)?;
        writeln!(out, "{}</testsuites>", self.suites)
    }
}

impl JUnit {
    fn case(&mut self, name: &str, evidence: &str, found: &Located<'_>) {
        let finding = found.finding;
        let fact = finding.fact.as_deref().map(|fact| format!(" {fact}")).unwrap_or_default();
        let line = found.start.line;
        let case = xml(&format!("{}{fact} (line {line})", finding.rule));
        let message = xml(&found.message(&self.english));
        let place = format!("{name}:{line}:{}: {}", found.start.column, xml(evidence));
        let body = match finding.severity {
            Severity::Error => {
                format!(r#"<failure message="{message}" type="{}">{place}</failure>"#, xml(finding.rule))
            }
            other => format!("<system-out>{}: {message}\n{place}</system-out>", other.name()),
        };
        let _ =
            writeln!(self.suites, "    <testcase name=\"{case}\" classname=\"{name}\">\n      {body}\n    </testcase>");
    }
}
