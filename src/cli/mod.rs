//! The command line: the only place that touches files, environment, clock and terminal.
//!
//! Each subcommand has one file. They read what they need, hand texts to the core through `pipeline`, and print what comes back.

mod atomic;
mod bundles;
mod catalog;
mod check;
mod compare;
mod comparison;
mod context;
mod emit;
mod explain;
mod extract;
mod facts;
mod facts_change;
mod failure;
mod fix;
mod help;
mod init;
mod input;
mod languages;
mod manual;
mod options;
mod output;
mod outputs;
mod packs;
mod pipeline;
mod progress;
mod project;
mod records;
mod render;
mod review;
mod rows;
mod rules;
mod siblings;
mod since;
mod topics;
mod write;

use clap::{CommandFactory, Parser, Subcommand};
use context::Context;
use failure::Failure;
use options::Common;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

/// Checks translated patient leaflets against one canonical fact set
#[derive(Debug, Parser)]
#[command(name = "leaflint", version, after_help = EXIT_STATUS, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    common: Common,
}

const EXIT_STATUS: &str = "Exit status: 0 nothing found at or above --fail-on; 1 something found; 2 usage or configuration wrong, or \
                           nothing could be read.";

#[derive(Debug, Subcommand)]
enum Command {
    /// Check leaflets against the facts and against themselves
    Check(check::Arguments),
    /// Print what was understood: quantities, concepts, statements
    Extract(extract::Arguments),
    /// Facts × leaflets: who says what, who deviates
    Compare(compare::Arguments),
    /// Work with the canonical facts
    #[command(subcommand)]
    Facts(facts::Command),
    /// Print the support table of languages
    Languages,
    /// Print the table of rules
    Rules,
    /// Explain a rule with examples
    Explain(explain::Arguments),
    /// Write the Fluent bundles; --check: fail if any is stale
    Emit(emit::Arguments),
    /// Print a leaflet from its bundle
    Render(render::Arguments),
    /// Write a commented leaflint.toml and a first facts file for this folder
    Init(init::Arguments),
    /// Print completions for a shell
    #[command(hide = true)]
    Completions(manual::Arguments),
    /// Print the man page
    #[command(hide = true)]
    Man,
}

/// Paths of leaflets, as several commands take them.
#[derive(Debug, clap::Args)]
struct Paths {
    /// Leaflets or folders; - is standard input. Default: the project found from the current folder upwards
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
}

/// How a run ended that could do its work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Status {
    /// Nothing at or above the threshold.
    Clean,
    /// Something at or above it.
    Found,
}

impl Status {
    fn found(found: bool) -> Self {
        if found { Self::Found } else { Self::Clean }
    }
}

/// Runs the command line and decides the exit status.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let outcome = match Cli::try_parse_from(&arguments) {
        Ok(cli) => work(cli),
        Err(error) => {
            // Help and version are errors to clap; it knows which stream and which status they have.
            help::print(&error, Cli::command(), &arguments, context::environment_locale());
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    ExitCode::from(match outcome {
        Ok(Status::Clean) => 0,
        Ok(Status::Found) => 1,
        Err(()) => 2,
    })
}

fn work(cli: Cli) -> Result<Status, ()> {
    let mut context = Context::new(cli.common).map_err(|failure| failure.print(&Context::plain()))?;
    let result = dispatch(&cli.command, &mut context);
    // Standard output comes first also where it failed: what was found belongs above the reason.
    let finished = context.finish();
    let result = result.and_then(|status| finished.map(|()| status));
    result.map_err(|failure| failure.print(&context))
}

fn dispatch(command: &Command, context: &mut Context) -> Result<Status, Failure> {
    match command {
        Command::Check(arguments) => check::run(arguments, context),
        Command::Extract(arguments) => extract::run(arguments, context),
        Command::Compare(arguments) => compare::run(arguments, context),
        Command::Facts(command) => facts::run(command, context),
        Command::Languages => languages::run(context),
        Command::Rules => rules::run(context),
        Command::Explain(arguments) => explain::run(arguments, context),
        Command::Emit(arguments) => emit::run(arguments, context),
        Command::Render(arguments) => render::run(arguments, context),
        Command::Init(arguments) => init::run(arguments, context),
        Command::Completions(arguments) => manual::completions(arguments, context),
        Command::Man => manual::man(context),
    }
}

#[cfg(test)]
mod tests {
    use super::Cli;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }
}
