//! `leaflint check`: leaflets against the facts and against themselves.

use super::context::Context;
use super::failure::Failure;
use super::fix;
use super::input::{self, Input};
use super::options::InputKind;
use super::outputs::Outputs;
use super::pipeline::{Core, Leaflet, Selection};
use super::progress::Progress;
use super::records::{self, Answer};
use super::review;
use super::topics::Topics;
use super::{Paths, Status, bundles};
use crate::finding::{Argument, Message};
use crate::report::jsonl::write_line;
use crate::report::{FORMATS, FileReport, Format, Reporter, Style, Summary};
use crate::source::Source;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

/// Arguments of `check`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    paths: Paths,
    /// Write a report to a file too, such as sarif=out.sarif; may be given several times
    #[arg(long, value_name = "FORMAT=FILE")]
    output: Vec<String>,
    #[command(flatten)]
    review: review::Options,
    /// Write the suggestions that are certain into the leaflets
    #[arg(long, conflicts_with = "write_baseline")]
    fix: bool,
    /// Show what --fix would write, and write nothing
    #[arg(long, conflicts_with_all = ["fix", "output", "write_baseline"])]
    diff: bool,
}

pub(super) fn run(arguments: &Arguments, context: &mut Context) -> Result<Status, Failure> {
    if context.common.input == InputKind::Records {
        return run_records(arguments, context);
    }
    let begun = Instant::now();
    let format = context.finding_format()?;
    let (fluent, leaflets) = bundles::split(&arguments.paths.paths);
    let inputs = if leaflets.paths.is_empty() && !fluent.is_empty() { Vec::new() } else { gather(&leaflets, context)? };
    let outputs = Outputs::open(&arguments.output, &inputs)?;
    let selection = context.selection()?;
    let mut core = Core::new(&context.packs, selection.clone());
    core.details = format.details || outputs.need_details();
    let mut faults = Topics::new(context).load_for(&mut core, &inputs)?;
    let (fluent, some) = bundles::check(&fluent, &mut core, context)?;
    faults.extend(fluent);
    let read = some || inputs.iter().any(Input::is_leaflet);
    let (mut reports, mut reviewed) = checked(arguments, context, (&core, &selection), &inputs, &faults)?;
    if arguments.diff {
        let fixed = fix::plan(&core, &inputs, &reports);
        fix::show(&mut context.out, &fixed)?;
        return Ok(Status::found(!fixed.is_empty()));
    }
    if arguments.fix {
        let fixed = fix::plan(&core, &inputs, &reports);
        if !fixed.is_empty() {
            fix::write(context, &fixed)?;
            let inputs = gather(&leaflets, context)?;
            (reports, reviewed) = checked(arguments, context, (&core, &selection), &inputs, &faults)?;
        }
    }
    let summary = write(format, context, Summary { facts: core.facts(), ..reviewed }, &reports)?;
    outputs.write(context, &reports, &summary)?;
    if !format.machine {
        context.finish()?;
        time(context, begun);
    }
    if !read {
        return Err(Failure::new(Message::new("error-nothing-read")));
    }
    let found = context.threshold().is_some_and(|severity| summary.reaches(severity));
    Ok(Status::found(found && !arguments.review.writes_baseline()))
}

/// What is wrong in the leaflets and round them, after what people decided about it.
fn checked(
    arguments: &Arguments,
    context: &Context,
    (core, selection): (&Core, &Selection),
    inputs: &[Input],
    faults: &[FileReport],
) -> Result<(Vec<FileReport>, Summary), Failure> {
    let checked = check_all(core, inputs);
    let mut reports = faults.to_vec();
    reports.extend(core.pack_faults(&checked));
    reports.extend(checked);
    let reviewed = arguments.review.apply(context, &mut reports, selection)?;
    Ok((reports, reviewed))
}

/// The leaflets that the arguments name, else those of the project.
pub(super) fn gather(paths: &Paths, context: &Context) -> Result<Vec<Input>, Failure> {
    let mut inputs = if paths.paths.is_empty() {
        context.need_project()?.leaflets(context.common.topic.as_deref())
    } else {
        let place =
            |path: &std::path::Path| context.project.as_ref().map(|project| project.place(path)).unwrap_or_default();
        input::read_paths(&paths.paths, place)
    };
    let places = match &context.project {
        Some(project) if paths.paths.is_empty() => project.patterns(),
        _ => input::searched(&paths.paths),
    };
    input::need_some(&inputs, &places)?;
    for input in &mut inputs {
        if let Input::Leaflet(leaflet) = input {
            leaflet.given_language.clone_from(&context.common.language);
        }
    }
    pair(context, &mut inputs);
    Ok(inputs)
}

/// Puts the source of its topic beside each leaflet of the project. Which of them are no translations is seen when they are read.
fn pair(context: &Context, inputs: &mut [Input]) {
    let Some(project) = &context.project else { return };
    let mut originals: BTreeMap<String, Option<(String, Arc<Source>)>> = BTreeMap::new();
    for input in inputs {
        let Input::Leaflet(leaflet) = input else { continue };
        let Some(topic) = leaflet.topic.clone().filter(|_| leaflet.original.is_none()) else { continue };
        let found = originals.entry(topic).or_insert_with_key(|topic| project.original(topic));
        let other = found.as_ref().filter(|(_, source)| source.name != leaflet.source.name);
        leaflet.original = other.map(|(language, source)| (Some(language.clone()), Arc::clone(source)));
    }
}

/// Checks the leaflets together and puts the files that could not be read back into their places.
fn check_all(core: &Core, inputs: &[Input]) -> Vec<FileReport> {
    let leaflets: Vec<Leaflet> = inputs.iter().filter_map(Input::leaflet).cloned().collect();
    let progress = Progress::new(leaflets.len());
    let mut checked = core.check(&leaflets, &|| progress.step()).into_iter();
    let report = |input: &Input| match input {
        Input::Leaflet(_) => checked.next(),
        Input::Unreadable(report) => Some(report.as_ref().clone()),
    };
    inputs.iter().filter_map(report).collect()
}

fn write(
    format: &'static Format,
    context: &mut Context,
    mut summary: Summary,
    reports: &[FileReport],
) -> Result<Summary, Failure> {
    let (style, out) = context.style_and_output();
    let mut reporter: Box<dyn Reporter + '_> = (format.start)(style);
    for report in reports {
        summary.add(report);
        reporter.file(out, report)?;
    }
    reporter.end(out, &summary)?;
    Ok(summary)
}

/// How long it took goes to standard error: what is printed to standard output depends on no clock.
fn time(context: &Context, begun: Instant) {
    use std::io::Write;
    let seconds = format!("{:.2}", begun.elapsed().as_secs_f64());
    let message = Message::new("summary-time").text("seconds", seconds);
    let _ = writeln!(std::io::stderr().lock(), "{}", context.localizer.message(&message));
}

/// Records are answered one by one, so each answer must stand alone.
fn need_stream(format: &Format) -> Result<(), Failure> {
    if format.streams {
        return Ok(());
    }
    let fit: Vec<&str> = FORMATS.iter().filter(|format| format.streams).map(|format| format.name).collect();
    let message = Message::new("error-format-records").text("text", format.name);
    Err(Failure::new(message.with("expected", Argument::Code(fit.join(", ")))))
}

fn run_records(arguments: &Arguments, context: &mut Context) -> Result<Status, Failure> {
    records::need_no_paths(&arguments.paths.paths)?;
    let format = context.finding_format()?;
    need_stream(format)?;
    let threshold = context.threshold();
    let mut core = Core::new(&context.packs, context.selection()?);
    let facts = Topics::new(context).load_given(&mut core)?;
    let mut found = facts.iter().any(|report| !report.findings.is_empty());
    let answer = |core: &Core, leaflet: &Leaflet, style: Style<'_>| {
        let report = core.check(std::slice::from_ref(leaflet), &|| ()).into_iter().next();
        let report = report.unwrap_or_else(|| FileReport::new(leaflet.subject.clone(), leaflet.source.clone()));
        let mut summary = Summary::default();
        summary.add(&report);
        let mut bytes = Vec::new();
        // Writing into memory cannot fail.
        let _ = (format.start)(style).file(&mut bytes, &report);
        Answer { bytes, found: threshold.is_some_and(|severity| summary.reaches(severity)) }
    };
    for report in &facts {
        let (style, out) = context.style_and_output();
        (format.start)(style).file(out, report)?;
    }
    found |= records::stream(context, &mut core, answer, |out, error| write_line(out, error))?;
    Ok(Status::found(found))
}
