//! `leaflint init`: looks at the folder and writes a commented `leaflint.toml`, and a first facts file for each topic without one.

use super::atomic;
use super::catalog;
use super::context::Context;
use super::failure::Failure;
use super::input::{self, shown_path};
use super::outputs::unwritable;
use super::review::today;
use super::{Status, project};
use crate::finding::{Argument, Message};
use crate::project::guess::{Guess, guess};
use crate::project::{Layout, Pattern, Project};
use crate::settings;
use std::io::Write;
use std::path::Path;

const SETTINGS: &str = include_str!("../../locales/en/init/leaflint.toml");
const FACTS: &str = include_str!("../../locales/en/init/facts.toml");
/// The topic of a folder that has no leaflets yet.
const FIRST_TOPIC: &str = "my-treatment";

/// Arguments of `init`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Print a JSON Schema of leaflint.toml, for editors, and write nothing
    #[arg(long)]
    schema: bool,
}

pub(super) fn run(arguments: &Arguments, context: &mut Context) -> Result<Status, Failure> {
    if arguments.schema {
        return print_schema(context);
    }
    let file = Path::new(project::SETTINGS);
    if file.exists() {
        return Err(Failure::new(Message::new("error-init-exists").text("text", project::SETTINGS)));
    }
    let paths = paths();
    let languages = catalog::read_languages(&context.packs);
    // Three letters and more are often a word: only what is a known language counts.
    let is_language = |word: &str| {
        word.split('-').next().is_some_and(|first| (2..=3).contains(&first.len())) && languages.resolve(word).is_some()
    };
    let found = guess(&paths, &is_language).unwrap_or_default();
    write(context, file, &settings_text(&found))?;
    let layout = layout(&found);
    let sorted = Project::new(&paths, &layout);
    for (topic, source) in topics(&sorted) {
        let path = found.facts.replace("{topic}", &topic);
        if !Path::new(&path).exists() {
            write(context, Path::new(&path), &facts_text(&topic, &source))?;
        }
    }
    let count = Argument::Number(i64::try_from(found.count).unwrap_or(i64::MAX));
    let message = Message::new("init-found").with("count", count).text("text", found.leaflets.clone());
    writeln!(context.out, "{}", context.localizer.message(&message))?;
    writeln!(context.out, "{}", context.localizer.text("init-next"))?;
    Ok(Status::Clean)
}

fn print_schema(context: &mut Context) -> Result<Status, Failure> {
    let english = crate::l10n::Localizer::english();
    let about = |id: &'static str| (id, english.lookup(&format!("rule-{id}")).unwrap_or_default());
    let rules: Vec<(&str, String)> = catalog::rule_ids().into_iter().map(about).collect();
    let text = serde_json::to_string_pretty(&settings::schema(&rules)).map_err(std::io::Error::from)?;
    writeln!(context.out, "{text}")?;
    Ok(Status::Clean)
}

/// All files of the folder, relative to it; what cannot be listed is left out.
fn paths() -> Vec<String> {
    let found = input::walk(Path::new("."), &|_| true).into_iter().flatten();
    found.map(|path| shown_path(path.strip_prefix(".").unwrap_or(&path))).collect()
}

fn layout(found: &Guess) -> Layout {
    let pattern = |text: &str| Pattern::new(text).into_iter().collect();
    Layout { leaflets: pattern(&found.leaflets), facts: pattern(&found.facts), terms: pattern(&found.terms) }
}

/// The topics and their source languages: English where there is an English leaflet, else the first language.
fn topics(sorted: &Project) -> Vec<(String, String)> {
    let source = |topic: &crate::project::Topic| {
        let at = topic.source(crate::l10n::FALLBACK).unwrap_or_default();
        topic.leaflets.get(at).and_then(|leaflet| leaflet.language.clone())
    };
    let with_leaflets = sorted.topics.iter().filter(|topic| !topic.leaflets.is_empty());
    let mut topics: Vec<(String, String)> = with_leaflets
        .map(|topic| (topic.id.clone(), source(topic).unwrap_or_else(|| crate::l10n::FALLBACK.to_owned())))
        .collect();
    if topics.is_empty() {
        let stray = sorted.stray.first().and_then(|leaflet| leaflet.language.clone());
        topics.push((FIRST_TOPIC.to_owned(), stray.unwrap_or_else(|| crate::l10n::FALLBACK.to_owned())));
    }
    topics
}

fn settings_text(found: &Guess) -> String {
    let example = found.leaflets.replace("{topic}", "*").replace("{language}", "*");
    SETTINGS
        .replace("@leaflets@", &found.leaflets)
        .replace("@facts@", &found.facts)
        .replace("@terms@", &found.terms)
        .replace("@leaflets-example@", &example)
}

fn facts_text(topic: &str, source: &str) -> String {
    FACTS.replace("@topic@", topic).replace("@source@", source).replace("@today@", &today())
}

fn write(context: &mut Context, path: &Path, text: &str) -> Result<(), Failure> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|error| unwritable(path, &error))?;
    }
    atomic::write(path, text.as_bytes()).map_err(|error| unwritable(path, &error))?;
    let message = Message::new("init-wrote").text("text", shown_path(path));
    writeln!(context.out, "{}", context.localizer.message(&message))?;
    Ok(())
}
