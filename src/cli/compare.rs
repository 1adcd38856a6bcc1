//! `leaflint compare`: facts × leaflets.

use super::check::gather;
use super::context::Context;
use super::extract::{leaflets, report_faults};
use super::failure::Failure;
use super::input::Input;
use super::pipeline::Core;
use super::topics::Topics;
use super::{Paths, Status};
use crate::finding::Message;
use crate::report::FileReport;
use crate::report::compare::FORMATS;
use std::io::Write;

/// Arguments of `compare`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    paths: Paths,
    /// Show what the facts say beside what the leaflets say
    #[arg(long)]
    canonical: bool,
}

pub(super) fn run(arguments: &Arguments, context: &mut Context) -> Result<Status, Failure> {
    let names: Vec<&'static str> = FORMATS.iter().map(|(name, ..)| *name).collect();
    let (_, machine, writer) = context.format(&names, FORMATS)?;
    let inputs = gather(&arguments.paths, context)?;
    let mut core = Core::new(&context.packs, context.selection()?);
    let (mut faults, borrowed) = Topics::new(context).load_any(&mut core, &inputs)?;
    let found = leaflets(&inputs);
    let table = core.compare(&found, arguments.canonical, &|quantity| context.localizer.quantity(quantity));
    let (style, out) = context.style_and_output();
    writer(out, &table, &style)?;
    if let Some(topic) = borrowed {
        let message = Message::new("compare-borrowed").text("topic", topic);
        let _ = writeln!(std::io::stderr().lock(), "{}", context.localizer.message(&message));
    }
    faults.extend(inputs.into_iter().filter_map(unreadable));
    report_faults(context, &faults, *machine)?;
    if found.is_empty() {
        return Err(Failure::new(Message::new("error-nothing-read")));
    }
    Ok(Status::found(!faults.is_empty()))
}

fn unreadable(input: Input) -> Option<FileReport> {
    match input {
        Input::Unreadable(report) => Some(*report),
        Input::Leaflet(_) => None,
    }
}
