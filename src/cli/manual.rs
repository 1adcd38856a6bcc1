//! `leaflint completions SHELL` and `leaflint man`: for those who package the program.

use super::context::Context;
use super::failure::Failure;
use super::{Cli, Status};
use clap::CommandFactory;
use std::io::Write;

/// Arguments of `completions`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The shell
    #[arg(value_enum)]
    shell: clap_complete::Shell,
}

pub(super) fn completions(arguments: &Arguments, context: &mut Context) -> Result<Status, Failure> {
    let mut bytes = Vec::new();
    clap_complete::generate(arguments.shell, &mut Cli::command(), "leaflint", &mut bytes);
    context.out.write_all(&bytes)?;
    Ok(Status::Clean)
}

pub(super) fn man(context: &mut Context) -> Result<Status, Failure> {
    let mut bytes = Vec::new();
    clap_mangen::Man::new(Cli::command()).render(&mut bytes)?;
    context.out.write_all(&bytes)?;
    Ok(Status::Clean)
}
