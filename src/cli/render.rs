//! `leaflint render`: a leaflet back from its bundle.

use super::Status;
use super::context::Context;
use super::emit::{FOLDER, read_bundle};
use super::failure::Failure;
use super::input::shown_path;
use crate::bundle::{Bundle, Fault};
use crate::emit::{NotRendered, render};
use crate::finding::{Finding, Message, Severity};
use crate::language::tag;
use crate::report::FileReport;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Arguments of `render`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Bundles; default: those of --language in the project
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Folder of the bundles: `DIR/LANGUAGE/TOPIC.ftl`. Default: locales, in the project
    #[arg(long, value_name = "DIR")]
    from: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, context: &mut Context) -> Result<Status, Failure> {
    let paths = if arguments.paths.is_empty() { found(arguments, context)? } else { arguments.paths.clone() };
    for path in &paths {
        let bundle = read_bundle(path)?;
        let text = render(&bundle.source).map_err(|error| failed(&bundle, error))?;
        context.out.write_all(text.as_bytes())?;
    }
    Ok(Status::Clean)
}

/// The bundles of a language, one a topic.
fn found(arguments: &Arguments, context: &Context) -> Result<Vec<PathBuf>, Failure> {
    let language = context.common.language.as_deref();
    let language = language.ok_or_else(|| Failure::new(Message::new("error-no-language")))?;
    let from = match &arguments.from {
        Some(folder) => folder.clone(),
        None => context.need_project()?.below(Path::new(FOLDER)),
    };
    let topics = match (&context.common.topic, &context.project) {
        (Some(topic), _) => vec![topic.clone()],
        (None, Some(project)) => project.topics(),
        (None, None) => Vec::new(),
    };
    let mut paths = Vec::new();
    for topic in topics {
        let file = format!("{topic}.ftl");
        let tags = tags(&from, &file);
        let known: Vec<&str> = tags.iter().map(String::as_str).collect();
        paths.extend(tag::lookup(language, &known).map(|tag| from.join(tag).join(&file)));
    }
    if paths.is_empty() {
        let message = Message::new("error-no-bundle").text("file", shown_path(&from)).text("language", language);
        return Err(Failure::new(message));
    }
    Ok(paths)
}

fn tags(folder: &Path, file: &str) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let with_file = entries.filter(|entry| entry.path().join(file).is_file());
    let mut tags: Vec<String> = with_file.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    tags.sort();
    tags
}

fn failed(bundle: &Bundle, error: NotRendered) -> Failure {
    let (span, message) = match error {
        NotRendered::Nothing => (crate::source::Span::default(), Message::new("render-nothing")),
        NotRendered::Message { span, id, fault: Fault::Endless } => {
            (span, Message::new("broken-bundle-long").text("text", id))
        }
        NotRendered::Message { span, id, fault: Fault::Missing(name) } => {
            (span, Message::new("render-missing").text("text", id).text("expected", name))
        }
    };
    let finding = Finding::new("broken-bundle", Severity::Error, span, message);
    Failure::mistakes(FileReport::fault(Arc::clone(&bundle.source), vec![finding]))
}
