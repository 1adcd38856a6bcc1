//! What people decided about findings, applied to a run: suppressions, the baseline, `--since`.

use super::atomic;
use super::catalog;
use super::context::Context;
use super::failure::Failure;
use super::input::shown_path;
use super::outputs::unwritable;
use super::packs::read_source;
use super::since::Changes;
use crate::check::Selection;
use crate::finding::{Argument, Message};
use crate::report::located::located;
use crate::report::{FileReport, Summary};
use crate::review::baseline::Baseline;
use crate::review::{Review, Reviewed, Suppression, file, suppress};
use crate::source::Source;
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

/// The file of suppressions that needs no option.
const SUPPRESSIONS: &str = "leaflint-suppressions.toml";

/// Options of `check` about decisions.
#[derive(Debug, Default, clap::Args)]
pub(super) struct Options {
    /// Decisions about findings; default: leaflint-suppressions.toml beside leaflint.toml
    #[arg(long, value_name = "FILE")]
    suppressions: Option<PathBuf>,
    /// Known findings: only new ones are shown and fail
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write all findings into the baseline, and succeed
    #[arg(long)]
    write_baseline: bool,
    /// Only leaflets that have changed since a revision of git, or that a fact changed since then concerns
    #[arg(long, value_name = "REV")]
    since: Option<String>,
}

impl Options {
    /// Whether this run writes the baseline.
    pub(super) fn writes_baseline(&self) -> bool {
        self.write_baseline
    }

    /// Takes out what is suppressed, known or of no concern, and counts it in the summary.
    pub(super) fn apply(
        &self,
        context: &Context,
        reports: &mut Vec<FileReport>,
        selection: &Selection,
    ) -> Result<Summary, Failure> {
        let mut summary = Summary { suppressed: self.suppress(context, reports, selection)?, ..Summary::default() };
        if self.write_baseline {
            self.write(context, reports)?;
            return Ok(summary);
        }
        if let Some(revision) = &self.since {
            Changes::since(revision, reports)?.retain(reports);
        }
        if let Some(path) = self.baseline_path(context) {
            summary.known = take_known(&mut read_baseline(&path)?, reports);
        }
        Ok(summary)
    }

    fn suppress(
        &self,
        context: &Context,
        reports: &mut Vec<FileReport>,
        selection: &Selection,
    ) -> Result<usize, Failure> {
        let found = self.suppressions_file(context)?;
        let (entries, mut faults) =
            found.as_ref().map(|file| file::read(file, &catalog::rule_ids())).unwrap_or_default();
        let runs = |id: &str| crate::rules::rule(id).is_some_and(|rule| selection.runs(rule));
        let (hidden, about) = review(reports, &entries, &runs);
        faults.extend(about);
        let faults: Vec<_> = faults.into_iter().filter_map(|finding| selection.apply(finding)).collect();
        for report in reports.iter_mut() {
            report.findings = std::mem::take(&mut report.findings)
                .into_iter()
                .filter_map(|finding| level(finding, selection))
                .collect();
            crate::check::sort(&mut report.findings);
        }
        if let Some(file) = found.filter(|_| !faults.is_empty()) {
            reports.insert(0, FileReport::fault(file, faults));
        }
        Ok(hidden)
    }

    fn suppressions_file(&self, context: &Context) -> Result<Option<Arc<Source>>, Failure> {
        if let Some(path) = &self.suppressions {
            return read_source(path).map(Some);
        }
        let Some(project) = &context.project else { return Ok(None) };
        if let Some(name) = &project.settings.suppressions {
            read_source(&project.beside(name)).map(Some)
        } else {
            let usual = project.beside(SUPPRESSIONS);
            if usual.is_file() { read_source(&usual).map(Some) } else { Ok(None) }
        }
    }

    fn baseline_path(&self, context: &Context) -> Option<PathBuf> {
        let project = context.project.as_ref();
        let named = || project.and_then(|project| Some(project.beside(project.settings.baseline.as_deref()?)));
        self.baseline.clone().or_else(named)
    }

    fn write(&self, context: &Context, reports: &[FileReport]) -> Result<(), Failure> {
        let path = self.baseline_path(context).ok_or_else(|| Failure::new(Message::new("error-baseline-needed")))?;
        let mut baseline = Baseline::default();
        for report in reports {
            for found in located(report) {
                let text = report.source.slice(found.finding.span);
                baseline.add(&found.fingerprint, found.finding, report.language.as_deref(), text);
            }
        }
        atomic::write(&path, baseline.text().as_bytes()).map_err(|error| unwritable(&path, &error))?;
        let count = Argument::Number(i64::try_from(baseline.len()).unwrap_or(i64::MAX));
        let message = Message::new("summary-baseline").with("count", count).text("text", shown_path(&path));
        let _ = writeln!(std::io::stderr().lock(), "{}", context.localizer.message(&message));
        Ok(())
    }
}

/// Findings about suppressions get the severity of the settings; all others have it already.
fn level(finding: crate::finding::Finding, selection: &Selection) -> Option<crate::finding::Finding> {
    let about = finding.rule == crate::review::BAD || finding.rule == crate::review::UNUSED;
    if about { selection.apply(finding) } else { Some(finding) }
}

fn review(
    reports: &mut [FileReport],
    entries: &[Suppression],
    runs: &dyn Fn(&str) -> bool,
) -> (usize, Vec<crate::finding::Finding>) {
    let names: Vec<String> = reports.iter().map(|report| report.subject.name()).collect();
    let mut leaflets: Vec<Reviewed<'_>> = reports
        .iter_mut()
        .zip(&names)
        .map(|(report, name)| Reviewed {
            name,
            language: report.language.as_deref(),
            source: &report.source,
            findings: &mut report.findings,
            comments: &report.comments,
        })
        .collect();
    suppress(&mut leaflets, &Review { entries, today: &today(), runs })
}

fn read_baseline(path: &std::path::Path) -> Result<Baseline, Failure> {
    let source = read_source(path)?;
    Baseline::read(&source.text).map_err(|reason| {
        let message = Message::new("error-baseline").text("text", shown_path(path));
        Failure::new(message.text("reason", reason))
    })
}

fn take_known(baseline: &mut Baseline, reports: &mut [FileReport]) -> usize {
    let mut known = 0;
    for report in reports {
        let old: Vec<bool> = located(report).iter().map(|found| baseline.takes(&found.fingerprint)).collect();
        let mut old = old.into_iter();
        report.findings.retain(|_| {
            let taken = old.next().unwrap_or_default();
            known += usize::from(taken);
            !taken
        });
    }
    known
}

/// Today as year-month-day (UTC). `SOURCE_DATE_EPOCH` (seconds) stands for the clock, so that a run can be repeated.
pub(super) fn today() -> String {
    let given = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    let clock = || std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |time| time.as_secs());
    day(given.unwrap_or_else(clock) / 86_400)
}

/// A day by its number since 1970-01-01.
fn day(number: u64) -> String {
    let (mut year, mut rest) = (1970, number);
    let leap = |year: u64| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    while rest >= 365 + u64::from(leap(year)) {
        rest -= 365 + u64::from(leap(year));
        year += 1;
    }
    let mut month = 1;
    for days in [31, 28 + u64::from(leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if rest < days {
            break;
        }
        rest -= days;
        month += 1;
    }
    format!("{year:04}-{month:02}-{:02}", rest + 1)
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn days_have_dates() {
        let cases = [(0, "1970-01-01"), (59, "1970-03-01"), (11_016, "2000-02-29"), (20_777, "2026-11-20")];
        for (number, date) in cases {
            assert_eq!(day(number), date);
        }
    }
}
