//! `leaflint facts`: the canonical facts themselves.

use super::context::Context;
use super::failure::Failure;
use super::pipeline::{self, Loaded, TopicFiles};
use super::topics::Topics;
use super::{Status, catalog, facts_change};
use crate::facts::lint::{self, Named};
use crate::facts::list::{Row, rows};
use crate::facts::{Harm, Strength, schema};
use crate::finding::Message;
use crate::l10n::{Localizer, visible};
use crate::report::jsonl::write_line;
use crate::report::{FileReport, Summary, table};
use serde_json::json;
use std::io::Write;

/// Subcommands of `facts`.
#[derive(Debug, clap::Subcommand)]
pub(super) enum Command {
    /// Check a facts file and its terms
    Lint,
    /// List the facts
    List,
    /// Print a JSON Schema of facts files, for editors
    Schema,
    /// List what changed since an older facts file, and which statements of the leaflets that makes wrong
    Diff(facts_change::DiffArguments),
    /// Print a first facts file, read from trusted leaflets
    Draft(facts_change::DraftArguments),
}

pub(super) fn run(command: &Command, context: &mut Context) -> Result<Status, Failure> {
    match command {
        Command::Lint => lint_all(context),
        Command::List => list_all(context),
        Command::Schema => print_schema(context),
        Command::Diff(arguments) => facts_change::run_diff(arguments, context),
        Command::Draft(arguments) => facts_change::run_draft(arguments, context),
    }
}

fn print_schema(context: &mut Context) -> Result<Status, Failure> {
    let text = serde_json::to_string_pretty(&schema::schema()).map_err(std::io::Error::from)?;
    writeln!(context.out, "{text}")?;
    Ok(Status::Clean)
}

fn lint_all(context: &mut Context) -> Result<Status, Failure> {
    let format = context.finding_format()?;
    let mut reports = Vec::new();
    for (topic, files) in Topics::new(context).wanted()? {
        let (loaded, faults) = pipeline::load(&files);
        reports.extend(faults);
        reports.extend(lint_topic(context, topic.as_deref(), &files, &loaded));
    }
    let mut summary = Summary::default();
    let (style, out) = context.style_and_output();
    let mut reporter = (format.start)(style);
    for report in &reports {
        summary.add(report);
        reporter.file(out, report)?;
    }
    drop(reporter);
    if !format.machine && reports.is_empty() {
        writeln!(context.out, "{}", context.localizer.text("facts-clean"))?;
    }
    Ok(Status::found(context.threshold().is_some_and(|severity| summary.reaches(severity))))
}

/// What only shows when facts, concepts and terms are seen together.
fn lint_topic(context: &Context, topic: Option<&str>, files: &TopicFiles, loaded: &Loaded) -> Option<FileReport> {
    let facts = loaded.facts.as_ref()?;
    let tags = topic.zip(context.project.as_ref()).map(|(topic, project)| project.languages(topic)).unwrap_or_default();
    let languages: Vec<Named> = tags.into_iter().map(|tag| named(context, tag, loaded)).collect();
    pipeline::fault(&files.facts, lint::lint(facts, &loaded.concepts, &languages))
}

fn named(context: &Context, language: String, loaded: &Loaded) -> Named {
    let own =
        loaded.terms.iter().filter(|(tag, _)| *tag == language).flat_map(|(_, base)| base.concepts.keys().cloned());
    let concepts = catalog::named_concepts(&context.packs, &language).into_iter().chain(own).collect();
    Named { language, concepts }
}

fn list_all(context: &mut Context) -> Result<Status, Failure> {
    let machine = *context.format(&["human", "jsonl"], &[false, true])?;
    let mut faulty = false;
    for (_, files) in Topics::new(context).wanted()? {
        let (loaded, faults) = pipeline::load(&files);
        faulty |= !faults.is_empty();
        super::extract::report_faults(context, &faults, machine)?;
        let Some(facts) = &loaded.facts else { continue };
        let rows = rows(facts);
        if machine {
            rows.iter().try_for_each(|row| write_line(&mut context.out, &json_row(&facts.topic, row)))?;
        } else {
            writeln!(
                context.out,
                "{} {} ({})",
                visible(&facts.topic),
                visible(&facts.version),
                visible(&files.facts.name)
            )?;
            let cells = cells(&rows, &context.localizer);
            table::write(&mut context.out, &cells, "  ")?;
        }
    }
    Ok(Status::found(faulty))
}

fn cells(rows: &[Row], words: &Localizer) -> Vec<Vec<String>> {
    let heads = ["facts-fact", "facts-kind", "facts-value", "facts-scope", "facts-needed"].map(|id| words.text(id));
    std::iter::once(heads.to_vec()).chain(rows.iter().map(|row| cell_row(row, words))).collect()
}

fn cell_row(row: &Row, words: &Localizer) -> Vec<String> {
    let value = match (&row.value, &row.predicate) {
        (Some(value), _) => words.quantity(value),
        (None, Some(_)) => row.strength.map_or_else(String::new, |strength| strength.name().to_owned()),
        (None, None) => words.text("facts-not-fixed"),
    };
    let bands = row.bands.iter().map(|band| words.quantity(band));
    let scope: Vec<String> = row.scope.iter().map(|concept| words.concept(concept)).chain(bands).collect();
    let kind = row.predicate.clone().unwrap_or_default();
    vec![row.id.clone(), kind, value, scope.join(", "), words.text(need(row))]
}

fn need(row: &Row) -> &'static str {
    match (row.listed, row.required) {
        (false, _) => "facts-known",
        (true, true) => "facts-required",
        (true, false) => "facts-optional",
    }
}

fn json_row(topic: &str, row: &Row) -> serde_json::Value {
    let scope = (!row.scope.is_empty()).then(|| row.scope.clone());
    json!({
        "topic": topic,
        "fact": row.id,
        "predicate": row.predicate,
        "value": (!row.text.is_empty()).then_some(&row.text),
        "scope": scope,
        "required": row.required,
        "listed": row.listed,
        "strength": row.strength.map(Strength::name),
        "harm": harm(row.harm),
    })
}

fn harm(harm: Harm) -> &'static str {
    match harm {
        Harm::Minor => "minor",
        Harm::Major => "major",
        Harm::Critical => "critical",
    }
}

/// Facts that a command on facts works on, where none are named.
pub(super) fn need_some<T>(found: Vec<T>) -> Result<Vec<T>, Failure> {
    if found.is_empty() { Err(Failure::new(Message::new("error-facts-needed"))) } else { Ok(found) }
}
