//! Options that all commands share.

use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// The common options, before or after the subcommand.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = super::help::COMMON)]
pub(super) struct Common {
    /// Output format; check has human, concise, json, jsonl, sarif, junit, github, gitlab, checkstyle, markdown, html; others have human
    /// and jsonl; compare: human, table, markdown, jsonl
    #[arg(long, global = true, value_name = "FORMAT")]
    pub(super) format: Option<String>,
    /// A topic of the project, else of the built-in content
    #[arg(long, global = true, value_name = "TOPIC")]
    pub(super) topic: Option<String>,
    /// A facts file, instead of a topic
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) facts: Option<PathBuf>,
    /// Language of the leaflets, as a BCP 47 tag
    #[arg(long, global = true, value_name = "TAG")]
    pub(super) language: Option<String>,
    /// Language of the messages; default: from the environment
    #[arg(long, global = true, value_name = "TAG")]
    pub(super) locale: Option<String>,
    /// Folder of language packs that are read before the shipped ones
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) locales: Option<PathBuf>,
    /// Read files, or records (JSON Lines) from standard input
    #[arg(long, global = true, value_enum, default_value_t)]
    pub(super) input: InputKind,
    /// Run these rules and no others
    #[arg(long, global = true, value_name = "RULE", value_delimiter = ',')]
    pub(super) only: Vec<String>,
    /// Run these rules too
    #[arg(long, global = true, value_name = "RULE", value_delimiter = ',')]
    pub(super) enable: Vec<String>,
    /// Do not run these rules
    #[arg(long, global = true, value_name = "RULE", value_delimiter = ',')]
    pub(super) ignore: Vec<String>,
    /// Severity from which on the exit status is 1; default: error
    #[arg(long, global = true, value_enum)]
    pub(super) fail_on: Option<FailOn>,
    /// How many threads to use; default: one for each processor
    #[arg(long, global = true, value_name = "N")]
    pub(super) jobs: Option<usize>,
    /// When to use colours
    #[arg(long, global = true, value_enum, default_value_t)]
    pub(super) color: Color,
}

/// What is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum InputKind {
    /// Leaflets as files.
    #[default]
    Files,
    /// JSON Lines from standard input.
    Records,
}

/// From which severity on a run fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FailOn {
    /// Only errors.
    Error,
    /// Warnings too.
    Warning,
    /// Notes too.
    Note,
    /// Nothing.
    Never,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum Color {
    /// On a terminal.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}
