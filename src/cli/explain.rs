//! `leaflint explain RULE`: the page of a rule.

use super::Status;
use super::catalog;
use super::context::Context;
use super::failure::Failure;
use std::io::Write;

/// Arguments of `explain`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Id of the rule, as in findings
    #[arg(value_name = "RULE")]
    rule: String,
}

pub(super) fn run(arguments: &Arguments, context: &mut Context) -> Result<Status, Failure> {
    let rule = catalog::known_rule(&arguments.rule)?;
    context.out.write_all(crate::rules::page(rule.id).unwrap_or_default().as_bytes())?;
    Ok(Status::Clean)
}
