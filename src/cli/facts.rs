//! `leaflint facts`: the canonical facts themselves.

use super::context::Context;
use super::failure::Failure;
use super::{Later, Status};

/// Subcommands of `facts`.
#[derive(Debug, clap::Subcommand)]
pub(super) enum Command {
    /// Check a facts file and its terms
    Lint,
    /// List the facts
    List,
    /// Print a JSON Schema of facts files, for editors
    Schema,
    #[command(hide = true)]
    Diff(Later),
    #[command(hide = true)]
    Draft(Later),
}

// WIRE: lint, list and schema need `crate::facts`.
pub(super) fn run(command: &Command, _: &mut Context) -> Result<Status, Failure> {
    match command {
        Command::Lint => Err(Failure::not_available("facts lint")),
        Command::List => Err(Failure::not_available("facts list")),
        Command::Schema => Err(Failure::not_available("facts schema")),
        Command::Diff(_) => Err(Failure::not_available("facts diff")),
        Command::Draft(_) => Err(Failure::not_available("facts draft")),
    }
}
