//! `leaflint facts diff` and `leaflint facts draft`: what a change of the facts makes wrong, and a first facts file from leaflets.

use super::check::gather;
use super::context::Context;
use super::failure::Failure;
use super::input::Input;
use super::pipeline::{self, Core};
use super::topics::Topics;
use super::{Paths, Status};
use crate::facts;
use crate::facts::diff::{Change, diff};
use crate::facts::list::Row;
use crate::finding::Message;
use crate::l10n::visible;
use crate::report::jsonl::write_line;
use serde_json::json;
use std::io::Write;
use std::path::PathBuf;

/// Arguments of `facts diff`.
#[derive(Debug, clap::Args)]
pub(super) struct DiffArguments {
    /// The facts file as it was
    #[arg(value_name = "OLD")]
    old: PathBuf,
    #[command(flatten)]
    paths: Paths,
}

/// Arguments of `facts draft`.
#[derive(Debug, clap::Args)]
pub(super) struct DraftArguments {
    #[command(flatten)]
    paths: Paths,
}

/// Lists what changed, and the statements that agreed with the old facts and do not agree with the new ones.
pub(super) fn run_diff(arguments: &DiffArguments, context: &mut Context) -> Result<Status, Failure> {
    let machine = *context.format(&["human", "jsonl"], &[false, true])?;
    let source = super::packs::read_source(&arguments.old)?;
    let (old, problems) = facts::read(&source.name, &source.text);
    let Some(old) = old else { return Err(Failure::new(Message::new("error-facts-needed"))) };
    let faults: Vec<_> = pipeline::fault(&source, problems).into_iter().collect();
    super::extract::report_faults(context, &faults, machine)?;
    let inputs = gather(&arguments.paths, context)?;
    let mut core = Core::new(&context.packs, context.selection()?);
    Topics::new(context).load_any(&mut core, &inputs)?;
    let Some(new) = core.facts_like(&old.topic) else { return Err(Failure::new(Message::new("error-facts-needed"))) };
    for change in diff(&old, new) {
        print_change(context, &change, machine)?;
    }
    let mut found = false;
    for leaflet in inputs.iter().filter_map(Input::leaflet) {
        for broken in core.broken(leaflet, &old) {
            found = true;
            print_broken(context, &leaflet.source.name, &broken, machine)?;
        }
    }
    Ok(Status::found(found))
}

fn print_change(context: &mut Context, change: &Change, machine: bool) -> Result<(), Failure> {
    let (id, before, after) = match change {
        Change::Added(row) => (row.id.clone(), None, Some(row)),
        Change::Removed(row) => (row.id.clone(), Some(row), None),
        Change::Changed { before, after } => (after.id.clone(), Some(before.as_ref()), Some(after.as_ref())),
    };
    let shown = |row: Option<&Row>| row.map(|row| if row.text.is_empty() { row.id.clone() } else { row.text.clone() });
    if machine {
        let row = json!({"fact": id, "before": shown(before), "after": shown(after)});
        write_line(&mut context.out, &row)?;
    } else {
        let text = |row: Option<&Row>| shown(row).unwrap_or_else(|| "-".to_owned());
        writeln!(context.out, "{}: {} -> {}", visible(&id), visible(&text(before)), visible(&text(after)))?;
    }
    Ok(())
}

fn print_broken(context: &mut Context, name: &str, broken: &pipeline::Broken, machine: bool) -> Result<(), Failure> {
    let stated = context.localizer.quantity(&broken.stated);
    if machine {
        let row = json!({"path": name, "fact": broken.fact, "start": broken.span.start, "end": broken.span.end, "line": broken.place.line, "column": broken.place.column, "stated": stated});
        write_line(&mut context.out, &row)?;
    } else {
        writeln!(
            context.out,
            "  {}:{}:{}: {}: {stated}",
            visible(name),
            broken.place.line,
            broken.place.column,
            visible(&broken.fact)
        )?;
    }
    Ok(())
}

/// Prints a facts file drafted from leaflets.
pub(super) fn run_draft(arguments: &DraftArguments, context: &mut Context) -> Result<Status, Failure> {
    let inputs = gather(&arguments.paths, context)?;
    let core = Core::new(&context.packs, context.selection()?);
    let leaflets: Vec<_> = inputs.iter().filter_map(Input::leaflet).collect();
    if leaflets.is_empty() {
        return Err(Failure::new(Message::new("error-nothing-read")));
    }
    let placed = || leaflets.iter().find_map(|leaflet| leaflet.topic.clone());
    let topic = context.common.topic.clone().or_else(placed).unwrap_or_else(|| "topic".to_owned());
    let text = core.draft(&topic, &leaflets);
    write!(context.out, "{text}")?;
    Ok(Status::Clean)
}
