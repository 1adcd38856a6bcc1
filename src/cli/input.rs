//! Leaflets from files, folders and standard input. What cannot be read becomes a finding; the rest goes on.

use super::failure::Failure;
use super::pipeline::Leaflet;
use crate::document::Format;
use crate::finding::{Argument, Finding, Message, Severity};
use crate::project::Fields;
use crate::report::{FileReport, Subject};
use crate::source::{Source, Span};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walkdir::WalkDir;

/// The rule that reports what could not be read.
pub(super) const UNREADABLE: &str = "unreadable-file";

/// One leaflet, or why there is none.
pub(super) enum Input {
    Leaflet(Box<Leaflet>),
    Unreadable(Box<FileReport>),
}

impl Input {
    pub(super) fn is_leaflet(&self) -> bool {
        self.leaflet().is_some()
    }

    pub(super) fn leaflet(&self) -> Option<&Leaflet> {
        match self {
            Self::Leaflet(leaflet) => Some(leaflet),
            Self::Unreadable(_) => None,
        }
    }
}

/// Reads paths in the order given; a folder stands for the leaflets in it, sorted by path.
pub(super) fn read_paths(paths: &[PathBuf], place: impl Fn(&Path) -> Fields) -> Vec<Input> {
    let mut inputs = Vec::new();
    for path in paths {
        if path.as_os_str() == "-" {
            inputs.push(read_stdin());
        } else if path.is_dir() {
            inputs.extend(
                walk(path, &is_leaflet)
                    .into_iter()
                    .map(|found| found.map_or_else(Input::Unreadable, |path| read_file(&path, place(&path)))),
            );
        } else {
            inputs.push(read_file(path, place(path)));
        }
    }
    inputs
}

/// Reads one file as a leaflet.
pub(super) fn read_file(path: &Path, place: Fields) -> Input {
    let name = shown_path(path);
    let format = if is_markdown(path) { Format::Markdown } else { Format::Text };
    match std::fs::read(path) {
        Ok(bytes) => match leaflet(name, bytes, Some(format), place) {
            Input::Leaflet(mut leaflet) => {
                leaflet.file = Some(path.to_path_buf());
                Input::Leaflet(leaflet)
            }
            unreadable @ Input::Unreadable(_) => unreadable,
        },
        Err(error) => unreadable(&name, reason_of(&error)),
    }
}

fn read_stdin() -> Input {
    let mut bytes = Vec::new();
    match io::stdin().lock().read_to_end(&mut bytes) {
        Ok(_) => leaflet("-".to_owned(), bytes, None, Fields::default()),
        Err(error) => unreadable("-", reason_of(&error)),
    }
}

fn leaflet(name: String, bytes: Vec<u8>, format: Option<Format>, place: Fields) -> Input {
    match text_of(&name, bytes) {
        Ok(text) => {
            let format = format.unwrap_or_else(|| guess_format(&text));
            let source = Arc::new(Source::new(name.clone(), text));
            let mut leaflet = Leaflet::new(Subject::Path(name), source, format);
            leaflet.topic = place.topic;
            leaflet.place_language = place.language;
            Input::Leaflet(Box::new(leaflet))
        }
        Err(report) => Input::Unreadable(report),
    }
}

/// Text from bytes, or a finding at the first byte that is none.
fn text_of(name: &str, bytes: Vec<u8>) -> Result<String, Box<FileReport>> {
    let fault = if bytes.is_empty() {
        Some(("reason-empty", Span::default()))
    } else if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        Some(("reason-utf16", Span::new(0, 2)))
    } else if let Err(error) = std::str::from_utf8(&bytes) {
        let start = error.valid_up_to();
        Some(("reason-utf8", Span::new(start, error.error_len().map_or(bytes.len(), |length| start + length))))
    } else {
        bytes.iter().position(|byte| *byte == 0).map(|at| ("reason-nul", Span::new(at, at + 1)))
    };
    match fault {
        None => Ok(String::from_utf8(bytes).unwrap_or_default()),
        Some((reason, span)) => {
            // Everything before the first bad byte keeps its offset, so the finding stands at the right place.
            let source = Source::new(name, String::from_utf8_lossy(&bytes).into_owned());
            Err(Box::new(report(name, source, span, reason)))
        }
    }
}

fn unreadable(name: &str, reason: &'static str) -> Input {
    Input::Unreadable(Box::new(report(name, Source::new(name, ""), Span::default(), reason)))
}

fn report(name: &str, source: Source, span: Span, reason: &'static str) -> FileReport {
    let message = Message::new(UNREADABLE).text("file", name).with("reason", Argument::Message(reason));
    let mut finding = Finding::new(UNREADABLE, Severity::Error, span, message);
    if matches!(reason, "reason-utf8" | "reason-utf16" | "reason-nul") {
        finding.help = Some(Message::new("unreadable-file-help"));
    }
    FileReport::fault(Arc::new(source), vec![finding])
}

/// The wanted files of a folder, sorted by path. Links are followed; a link back to a folder above is reported once and not followed.
pub(super) fn walk(folder: &Path, wanted: &dyn Fn(&Path) -> bool) -> Vec<Result<PathBuf, Box<FileReport>>> {
    let entries = WalkDir::new(folder).follow_links(true).sort_by_file_name();
    let shown = entries
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.file_name().to_string_lossy().as_ref()));
    let mut found = Vec::new();
    for entry in shown {
        match entry {
            Ok(entry) if entry.file_type().is_file() && wanted(entry.path()) => found.push(Ok(entry.into_path())),
            Ok(_) => {}
            Err(error) => {
                let name = shown_path(error.path().unwrap_or(folder));
                let reason = match error.loop_ancestor() {
                    Some(_) => "reason-loop",
                    None => error.io_error().map_or("reason-other", reason_of),
                };
                found.push(Err(Box::new(report(&name, Source::new(name.as_str(), ""), Span::default(), reason))));
            }
        }
    }
    found
}

fn is_hidden(name: &str) -> bool {
    name.starts_with('.')
}

fn extension(path: &Path) -> String {
    path.extension().map(|kind| kind.to_string_lossy().to_ascii_lowercase()).unwrap_or_default()
}

fn is_markdown(path: &Path) -> bool {
    matches!(extension(path).as_str(), "md" | "markdown")
}

fn is_leaflet(path: &Path) -> bool {
    is_markdown(path) || extension(path) == "txt"
}

/// Standard input has no file name: front matter or a heading shows that it is Markdown.
fn guess_format(text: &str) -> Format {
    let text = text.trim_start_matches('\u{feff}');
    let heading =
        |line: &str| line.trim_start_matches('#').len() < line.len() && line.trim_start_matches('#').starts_with(' ');
    if text.starts_with("---\n") || text.starts_with("---\r\n") || text.lines().any(heading) {
        Format::Markdown
    } else {
        Format::Text
    }
}

/// A path for display, with forward slashes.
pub(super) fn shown_path(path: &Path) -> String {
    path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")
}

/// The message that says why the system could not read something.
pub(super) fn reason_of(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::NotFound => "reason-missing",
        io::ErrorKind::PermissionDenied => "reason-permission",
        io::ErrorKind::InvalidData => "reason-utf8",
        _ => "reason-other",
    }
}

/// Fails when there is nothing at all to work on, with the places where it was looked for.
pub(super) fn need_some(inputs: &[Input], places: &[String]) -> Result<(), Failure> {
    if inputs.is_empty() {
        let help = Message::new("no-leaflets-help").with("text", Argument::Code(places.join(", ")));
        return Err(Failure::new(Message::new("error-no-leaflets")).with_help(help));
    }
    Ok(())
}

/// What a folder given by the user is searched for.
pub(super) fn searched(paths: &[PathBuf]) -> Vec<String> {
    let all = |path: &PathBuf| format!("{}/**/*.{{md,markdown,txt}}", shown_path(path).trim_end_matches('/'));
    paths.iter().map(all).collect()
}
