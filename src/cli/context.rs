//! What every subcommand needs: options, messages, output, settings.

use super::catalog;
use super::failure::Failure;
use super::options::{Color, Common, FailOn};
use super::output::{Output, takes_color};
use super::packs::Packs;
use super::pipeline::Selection;
use super::project::{self, Project};
use crate::finding::{Message, Severity};
use crate::l10n::Localizer;
use crate::report::{self, Style};
use std::path::Path;

/// Columns if nothing says how wide the terminal is.
const WIDTH: usize = 100;

/// One run of the command.
pub(super) struct Context {
    pub(super) common: Common,
    pub(super) localizer: Localizer,
    pub(super) out: Output,
    pub(super) project: Option<Project>,
    /// Folders of language packs, the user's before the project's.
    pub(super) packs: Packs,
    color: bool,
    width: usize,
}

impl Context {
    /// Reads settings, language packs and the environment.
    pub(super) fn new(common: Common) -> Result<Self, Failure> {
        let project = project::find(Path::new(""))?;
        let shared = project.as_ref().and_then(Project::locales);
        let packs = Packs::new(common.locales.iter().cloned().chain(shared).collect())?;
        let locale = common.locale.clone().or_else(environment_locale).unwrap_or_default();
        let localizer = Localizer::new(&locale, &packs.messages(&locale)).with_concepts(catalog::concept_names(&packs));
        let color = match common.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => takes_color(),
        };
        use_threads(common.jobs);
        Ok(Self { common, localizer, out: Output::new(), project, packs, color, width: terminal_width() })
    }

    /// A context to report that there can be none.
    pub(super) fn plain() -> Self {
        let common = Common::default();
        let localizer = Localizer::new(&environment_locale().unwrap_or_default(), &[]);
        Self {
            common,
            localizer,
            out: Output::new(),
            project: None,
            packs: Packs::default(),
            color: false,
            width: WIDTH,
        }
    }

    /// How human-readable output looks.
    pub(super) fn style(&self) -> Style<'_> {
        Style { localizer: &self.localizer, color: self.color, width: self.width }
    }

    /// Both at once, because printing borrows the messages and changes the output.
    pub(super) fn style_and_output(&mut self) -> (Style<'_>, &mut Output) {
        (Style { localizer: &self.localizer, color: self.color, width: self.width }, &mut self.out)
    }

    /// A row of a table of formats by the name given with `--format`, or the default: for people on files, else for programs.
    pub(super) fn format<T>(&self, names: &[&'static str], rows: &'static [T]) -> Result<&'static T, Failure> {
        let records = self.common.input == super::options::InputKind::Records;
        let wanted = self.common.format.as_deref().unwrap_or(if records { "jsonl" } else { "human" });
        let at = names.iter().position(|name| *name == wanted);
        at.and_then(|at| rows.get(at)).ok_or_else(|| Failure::unknown("error-unknown-format", wanted, names))
    }

    /// The format of `check`.
    pub(super) fn finding_format(&self) -> Result<&'static report::Format, Failure> {
        let names: Vec<&'static str> = report::FORMATS.iter().map(|format| format.name).collect();
        self.format(&names, report::FORMATS)
    }

    /// Which rules run and how severe they are, by settings and options.
    pub(super) fn selection(&self) -> Result<Selection, Failure> {
        let common = &self.common;
        for rule in common.only.iter().chain(&common.enable).chain(&common.ignore) {
            catalog::known_rule(rule)?;
        }
        let settings = self.project.as_ref().map(|project| project.settings.clone()).unwrap_or_default();
        Ok(Selection {
            only: common.only.clone(),
            enable: common.enable.clone(),
            ignore: common.ignore.clone(),
            levels: settings.rules,
            overrides: settings.overrides,
        })
    }

    /// From which severity on the run fails: the option, else the settings, else errors.
    pub(super) fn threshold(&self) -> Option<Severity> {
        let settings = self.project.as_ref().and_then(|project| project.settings.fail_on);
        match self.common.fail_on {
            Some(FailOn::Error) => Some(Severity::Error),
            Some(FailOn::Warning) => Some(Severity::Warning),
            Some(FailOn::Note) => Some(Severity::Note),
            Some(FailOn::Never) => None,
            None => settings.unwrap_or(Some(Severity::Error)),
        }
    }

    /// The project, for commands that need one.
    pub(super) fn need_project(&self) -> Result<&Project, Failure> {
        self.project.as_ref().ok_or_else(|| Failure::new(Message::new("error-no-project")))
    }

    /// Writes what is still in the buffer.
    pub(super) fn finish(&mut self) -> Result<(), Failure> {
        std::io::Write::flush(&mut self.out).map_err(Failure::from)
    }
}

/// The reader's language by POSIX: the first of these that is set and not empty.
pub(super) fn environment_locale() -> Option<String> {
    ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty())
}

fn terminal_width() -> usize {
    std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).unwrap_or(WIDTH)
}

/// The number of threads changes the speed only. A pool that is already there is kept.
#[cfg(feature = "parallel")]
fn use_threads(jobs: Option<usize>) {
    if let Some(jobs) = jobs {
        let _ = rayon::ThreadPoolBuilder::new().num_threads(jobs).build_global();
    }
}

#[cfg(not(feature = "parallel"))]
fn use_threads(_: Option<usize>) {}
