//! Reports in files beside the one on standard output: `--output sarif=out.sarif --output junit=out.xml`.
//!
//! All files are opened before anything is checked, so that a path that cannot be written costs no time; each is written whole or
//! not at all.

use super::atomic::AtomicFile;
use super::context::Context;
use super::failure::Failure;
use super::input::{Input, reason_of, shown_path};
use crate::finding::{Argument, Message};
use crate::report::{self, FORMATS, FileReport, Format, Style, Summary};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

/// Where GitHub reads the summary of a job.
const JOB_SUMMARY: &str = "GITHUB_STEP_SUMMARY";
/// GitHub drops a summary above one mebibyte; this leaves room for what other steps write.
const LONGEST_SUMMARY: usize = 900 * 1024;

/// One report to be written.
struct Target {
    format: &'static Format,
    path: PathBuf,
    file: AtomicFile,
}

/// All reports to be written.
pub(super) struct Outputs(Vec<Target>);

impl Outputs {
    /// Opens the files that `--output` names. None may be given twice, and none may be a leaflet that is read.
    pub(super) fn open(wanted: &[String], inputs: &[Input]) -> Result<Self, Failure> {
        let mut targets: Vec<Target> = Vec::new();
        let read: Vec<PathBuf> =
            inputs.iter().filter_map(Input::leaflet).map(|leaflet| plain(Path::new(&leaflet.subject.name()))).collect();
        for text in wanted {
            let (format, path) = parse(text)?;
            let same = plain(&path);
            if targets.iter().any(|other| plain(&other.path) == same) {
                return Err(refused("error-output-twice", &path));
            }
            if read.contains(&same) {
                return Err(refused("error-output-leaflet", &path));
            }
            let file = AtomicFile::create(&path).map_err(|error| unwritable(&path, &error))?;
            targets.push(Target { format, path, file });
        }
        Ok(Self(targets))
    }

    /// Whether a format needs what was understood of the leaflets.
    pub(super) fn need_details(&self) -> bool {
        self.0.iter().any(|target| target.format.details)
    }

    /// Writes all reports, and the job summary where GitHub asks for one.
    pub(super) fn write(self, context: &Context, reports: &[FileReport], summary: &Summary) -> Result<(), Failure> {
        let mut annotates = context.finding_format()?.name == "github";
        for mut target in self.0 {
            annotates |= target.format.name == "github";
            let written = render(target.format, context, reports, summary, &mut target.file);
            written.and_then(|()| target.file.commit()).map_err(|error| unwritable(&target.path, &error))?;
        }
        match std::env::var_os(JOB_SUMMARY).filter(|_| annotates) {
            Some(path) => job_summary(Path::new(&path), context, reports, summary),
            None => Ok(()),
        }
    }
}

/// A format and a path out of `FORMAT=FILE`.
fn parse(text: &str) -> Result<(&'static Format, PathBuf), Failure> {
    let names: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
    let (name, path) = text.split_once('=').filter(|(_, path)| !path.is_empty()).ok_or_else(|| {
        let message = Message::new("error-output-form").text("text", text);
        Failure::new(message).with_help(Message::new("choices-help").with("expected", Argument::Code(names.join(", "))))
    })?;
    let format = report::format(name).ok_or_else(|| Failure::unknown("error-unknown-format", name, &names))?;
    Ok((format, PathBuf::from(path)))
}

fn render(
    format: &Format,
    context: &Context,
    reports: &[FileReport],
    summary: &Summary,
    out: &mut dyn Write,
) -> io::Result<()> {
    let style = Style { color: false, ..context.style() };
    let mut reporter = (format.start)(style);
    reports.iter().try_for_each(|report| reporter.file(out, report))?;
    reporter.end(out, summary)
}

/// Adds the findings to the job summary, cut at a line where there are too many.
fn job_summary(path: &Path, context: &Context, reports: &[FileReport], summary: &Summary) -> Result<(), Failure> {
    let mut bytes = Vec::new();
    render(&report::markdown::FORMAT, context, reports, summary, &mut bytes)?;
    if bytes.len() > LONGEST_SUMMARY {
        let end = bytes.iter().take(LONGEST_SUMMARY).rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        bytes.truncate(end);
        bytes.extend(format!("\n{}\n", context.localizer.text("summary-cut")).into_bytes());
    }
    let file = std::fs::OpenOptions::new().create(true).append(true).open(path);
    file.and_then(|mut file| file.write_all(&bytes)).map_err(|error| unwritable(path, &error))
}

fn refused(id: &'static str, path: &Path) -> Failure {
    Failure::new(Message::new(id).text("text", shown_path(path)))
}

/// Why a file cannot be written.
pub(super) fn unwritable(path: &Path, error: &io::Error) -> Failure {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let reason = if path.is_dir() {
        "reason-folder"
    } else if !folder.is_dir() {
        "reason-no-folder"
    } else {
        reason_of(error)
    };
    let message = Message::new("error-output-write").text("text", shown_path(path));
    Failure::new(message.with("reason", Argument::Message(reason)))
}

/// A path that can be compared: absolute, links resolved where it is there, without `.` and `..`.
fn plain(path: &Path) -> PathBuf {
    if let Ok(real) = path.canonicalize() {
        return real;
    }
    let mut plain = PathBuf::new();
    for part in std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf()).components() {
        match part {
            Component::ParentDir => {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    plain
}
