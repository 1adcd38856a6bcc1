//! `leaflint emit`: Fluent bundles from facts and leaflets.

use super::Status;
use super::bundles;
use super::context::Context;
use super::failure::Failure;
use super::input::{Input, shown_path};
use super::packs::read_source;
use super::pipeline::{Core, GIVEN};
use super::topics::Topics;
use super::write::write_all;
use crate::bundle::{self, Bundle};
use crate::emit::{Emitted, Leaflet, Previous, Request, emit};
use crate::finding::{Argument, Finding, Message, Severity};
use crate::report::{FileReport, Summary};
use crate::source::{Source, Span};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where bundles lie, below the project's folder.
pub(super) const FOLDER: &str = "locales";
/// How many messages that would be lost are shown.
const MOST_SHOWN: usize = 20;

/// Arguments of `emit`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Folder of the bundles: `DIR/LANGUAGE/TOPIC.ftl`. Default: locales, in the project
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Write nothing; exit status 1 if a bundle is not what would be written
    #[arg(long)]
    check: bool,
    /// Overwrite bundles that were edited by hand
    #[arg(long, conflicts_with = "check")]
    force: bool,
}

/// What is to be done for one bundle.
enum Step {
    Keep,
    Write(PathBuf, String),
    Report(Box<FileReport>),
}

pub(super) fn run(arguments: &Arguments, context: &mut Context) -> Result<Status, Failure> {
    let format = context.finding_format()?;
    let project = context.need_project()?;
    let inputs = project.leaflets(context.common.topic.as_deref());
    super::input::need_some(&inputs, &project.patterns())?;
    let out = arguments.out.clone().unwrap_or_else(|| project.below(Path::new(FOLDER)));
    let mut core = Core::new(&context.packs, context.selection()?);
    let mut reports = Topics::new(context).load_for(&mut core, &inputs)?;
    let sound = reports.iter().flat_map(|report| &report.findings).all(|finding| finding.severity != Severity::Error);
    let mut files = Vec::new();
    let mut kept = 0;
    for (topic, leaflets) in by_topic(&core, &inputs, &mut reports).iter().filter(|_| sound) {
        for step in steps(arguments, &core, topic, leaflets, &out, context.common.language.as_deref())? {
            match step {
                Step::Keep => kept += 1,
                Step::Write(path, text) => files.push((path, text)),
                Step::Report(report) => reports.push(*report),
            }
        }
    }
    write_all(&files)?;
    let mut summary = Summary::default();
    let (style, out) = context.style_and_output();
    let mut reporter = (format.start)(style);
    for report in reports.iter().filter(|report| !report.findings.is_empty()) {
        summary.add(report);
        reporter.file(out, report)?;
    }
    drop(reporter);
    if !format.machine {
        say(context, files.len(), kept)?;
    }
    Ok(Status::found(context.threshold().is_some_and(|severity| summary.reaches(severity))))
}

fn say(context: &mut Context, written: usize, kept: usize) -> Result<(), Failure> {
    use std::io::Write;
    let count = |number: usize| Argument::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let message = Message::new("emit-summary").with("written", count(written)).with("kept", count(kept));
    writeln!(context.out, "{}", context.localizer.message(&message))?;
    Ok(())
}

/// The leaflets of each topic that has facts, one a language. What could not be read, and a second leaflet, are reported.
fn by_topic(core: &Core, inputs: &[Input], reports: &mut Vec<FileReport>) -> BTreeMap<String, Vec<Leaflet>> {
    let mut topics: BTreeMap<String, Vec<Leaflet>> = BTreeMap::new();
    for input in inputs {
        let leaflet = match input {
            Input::Leaflet(leaflet) => leaflet,
            Input::Unreadable(report) => {
                reports.push((**report).clone());
                continue;
            }
        };
        let Some((topic, language)) = leaflet.topic.clone().zip(core.language(leaflet)) else { continue };
        let known = core.has_topic(GIVEN) || core.has_topic(&topic);
        let others = topics.entry(topic).or_default();
        if others.iter().any(|other| other.language == language) {
            reports.push(fault(
                &leaflet.source,
                Span::default(),
                Message::new("emit-two-leaflets").text("text", language),
            ));
        } else if known {
            others.push(Leaflet { source: Arc::clone(&leaflet.source), format: leaflet.format, language });
        }
    }
    topics
}

fn fault(source: &Arc<Source>, span: Span, message: Message) -> FileReport {
    FileReport::fault(Arc::clone(source), vec![Finding::new("stale-bundle", Severity::Error, span, message)])
}

fn steps(
    arguments: &Arguments,
    core: &Core,
    topic: &str,
    leaflets: &[Leaflet],
    out: &Path,
    only: Option<&str>,
) -> Result<Vec<Step>, Failure> {
    let path = |language: &str| out.join(language).join(format!("{topic}.ftl"));
    let mut previous = BTreeMap::new();
    for leaflet in leaflets {
        let path = path(&leaflet.language);
        if path.exists() {
            previous.insert(leaflet.language.clone(), read_source(&path)?);
        }
    }
    let request = Request {
        workspace: core.workspace(),
        topic: if core.has_topic(GIVEN) { GIVEN } else { topic },
        name: topic,
        selection: core.selection(),
        leaflets,
        previous: &previous,
    };
    let wanted = |emitted: &Emitted| only.is_none_or(|language| language == emitted.language);
    let all = emit(&request).into_iter().zip(leaflets).filter(|(emitted, _)| wanted(emitted));
    Ok(all
        .map(|(emitted, leaflet)| {
            let before = previous.get(&emitted.language);
            step(arguments, core, &request, leaflet, emitted, (path(&leaflet.language), before))
        })
        .collect())
}

fn step(
    arguments: &Arguments,
    core: &Core,
    request: &Request<'_>,
    leaflet: &Leaflet,
    emitted: Emitted,
    file: (PathBuf, Option<&Arc<Source>>),
) -> Step {
    let (path, before) = file;
    let Some(text) = emitted.text else {
        let mut report = FileReport::fault(Arc::clone(&leaflet.source), emitted.findings);
        report.language = Some(emitted.language);
        report.others.extend(core.facts_file(request.topic).cloned());
        return Step::Report(Box::new(report));
    };
    match before {
        Some(before) if before.text == text => Step::Keep,
        Some(before) if !arguments.force && !Previous::new(before).is_untouched() => {
            Step::Report(Box::new(edited(before, &text)))
        }
        Some(before) if arguments.check => {
            let mut report = fault(before, difference(before, &text), Message::new("stale-bundle"));
            report.findings[0].help = Some(Message::new("stale-bundle-help"));
            Step::Report(Box::new(report))
        }
        None if arguments.check => {
            let source = Arc::new(Source::new(shown_path(&path), ""));
            Step::Report(Box::new(fault(&source, Span::default(), Message::new("stale-bundle-missing"))))
        }
        _ => Step::Write(path, text),
    }
}

/// The first line that differs.
fn difference(before: &Source, text: &str) -> Span {
    let same = before.text.lines().zip(text.lines()).take_while(|(old, new)| old == new).count();
    // The checksum always differs and says nothing.
    let checksum = |line: &str| line.contains(crate::emit::CHECKSUM);
    let later = before.text.lines().zip(text.lines()).position(|(old, new)| old != new && !checksum(old));
    before.line_span(later.unwrap_or(same) + 1)
}

/// What would be lost of a bundle that was edited by hand: the messages that are not as they would be written.
fn edited(before: &Arc<Source>, text: &str) -> FileReport {
    let old = bundle::read(before, None);
    let new = bundle::read(&Arc::new(Source::new("", text)), None);
    let mut spans: Vec<(Span, String)> = lost(&old, &new);
    spans.truncate(MOST_SHOWN);
    if spans.is_empty() {
        spans.push((Span::default(), before.name.clone()));
    }
    let finding = |(span, id): (Span, String)| {
        let message = Message::new("edited-bundle").text("text", id);
        let mut finding = Finding::new("stale-bundle", Severity::Error, span, message);
        finding.help = Some(Message::new("edited-bundle-help"));
        finding
    };
    FileReport::fault(Arc::clone(before), spans.into_iter().map(finding).collect())
}

fn lost(old: &Bundle, new: &Bundle) -> Vec<(Span, String)> {
    let broken = old.broken.iter().map(|broken| (broken.span, old.source.slice(broken.span).to_owned()));
    let changed = old.entries.iter().filter(|entry| {
        new.entry(&entry.id).is_none_or(|other| {
            let names = |entry: &bundle::Entry| entry.attributes.iter().map(|one| one.name.clone()).collect::<Vec<_>>();
            names(entry) != names(other) || entry.patterns().ne(other.patterns()) || entry.comment != other.comment
        })
    });
    broken.chain(changed.map(|entry| (entry.span, entry.id.clone()))).collect()
}

/// Reads the bundle of a language.
pub(super) fn read_bundle(path: &Path) -> Result<Bundle, Failure> {
    bundles::read(path).map_err(|report| Failure::mistakes(*report))
}
