//! `leaflint extract`: what was understood.

use super::check::gather;
use super::context::Context;
use super::failure::Failure;
use super::input::{self, Input};
use super::options::InputKind;
use super::pipeline::{Core, Leaflet, What};
use super::records::{self, Answer};
use super::topics::Topics;
use super::{Paths, Status};
use crate::finding::Message;
use crate::report::FORMATS as FINDING_FORMATS;
use crate::report::extract::{FORMATS, Writer};
use crate::report::jsonl::write_line;
use crate::report::{FileReport, Style};

/// Arguments of `extract`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    paths: Paths,
    /// What to print
    #[arg(long, value_enum, default_value_t, value_name = "KIND")]
    what: What,
}

pub(super) fn run(arguments: &Arguments, context: &mut Context) -> Result<Status, Failure> {
    let names: Vec<&'static str> = FORMATS.iter().map(|(name, ..)| *name).collect();
    let (_, machine, writer) = context.format(&names, FORMATS)?;
    if context.common.input == InputKind::Records {
        return run_records(arguments, context, *writer);
    }
    let inputs = gather(&arguments.paths, context)?;
    let mut core = Core::new(&context.packs, context.selection()?);
    let faults = Topics::new(context).load_for(&mut core, &inputs)?;
    let mut unreadable: Vec<FileReport> = faults;
    for input in &inputs {
        match input {
            Input::Leaflet(leaflet) => {
                let rows = core.extract(leaflet, arguments.what);
                let (style, out) = context.style_and_output();
                writer(out, &rows, &style)?;
            }
            Input::Unreadable(report) => unreadable.push((**report).clone()),
        }
    }
    report_faults(context, &unreadable, *machine)?;
    if !inputs.iter().any(Input::is_leaflet) {
        return Err(Failure::new(Message::new("error-nothing-read")));
    }
    Ok(Status::found(!unreadable.is_empty()))
}

/// What could not be read goes to standard error, because standard output holds mentions only.
pub(super) fn report_faults(context: &Context, faults: &[FileReport], machine: bool) -> Result<(), Failure> {
    let wanted = if machine { "jsonl" } else { "human" };
    let Some(format) = FINDING_FORMATS.iter().find(|format| format.name == wanted) else { return Ok(()) };
    let mut reporter = (format.start)(context.style());
    let mut out = std::io::stderr().lock();
    for fault in faults {
        reporter.file(&mut out, fault)?;
    }
    Ok(())
}

fn run_records(arguments: &Arguments, context: &mut Context, writer: Writer) -> Result<Status, Failure> {
    records::need_no_paths(&arguments.paths.paths)?;
    let mut core = Core::new(&context.packs, context.selection()?);
    let faults = Topics::new(context).load_given(&mut core)?;
    report_faults(context, &faults, true)?;
    let answer = |core: &Core, leaflet: &Leaflet, style: Style<'_>| {
        let mut bytes = Vec::new();
        // Writing into memory cannot fail.
        let _ = writer(&mut bytes, &core.extract(leaflet, arguments.what), &style);
        Answer { bytes, found: false }
    };
    let found = records::stream(context, &mut core, answer, |out, error| write_line(out, error))?;
    Ok(Status::found(found || !faults.is_empty()))
}

/// The leaflets among inputs, for commands that read all of them together.
pub(super) fn leaflets(inputs: &[Input]) -> Vec<Leaflet> {
    inputs.iter().filter_map(input::Input::leaflet).cloned().collect()
}
