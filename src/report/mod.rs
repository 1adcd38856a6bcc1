//! What was found, in the formats that people and programs read. One file per format; the table is [`FORMATS`].
//!
//! In: [`FileReport`]s in the order in which they are to be printed, then a [`Summary`]. Out: bytes into a writer. A format never
//! reads files or the clock, and never decides an exit status.

pub mod checkstyle;
pub mod compare;
pub mod concise;
pub mod escape;
pub mod excerpt;
pub mod extract;
pub mod github;
pub mod gitlab;
pub mod html;
pub mod human;
pub mod json;
pub mod jsonl;
pub mod junit;
pub mod located;
pub mod markdown;
pub mod sarif;
pub mod table;

use crate::document::{Document, LanguageOrigin};
use crate::finding::{Finding, Severity};
use crate::l10n::Localizer;
use crate::review::Suppression;
use crate::source::Source;
use crate::statement::Reading;
use std::io::{self, Write};
use std::sync::Arc;

/// What a result is about: a file, or a record of a pipeline.
#[derive(Debug, Clone, PartialEq)]
pub enum Subject {
    /// A file by its path as given, or `-`.
    Path(String),
    /// A record by its id, repeated as it was given.
    Id(serde_json::Value),
}

impl Subject {
    /// The key of the machine formats: `path` or `id`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Path(_) => "path",
            Self::Id(_) => "id",
        }
    }

    /// The value of the machine formats.
    pub fn value(&self) -> serde_json::Value {
        match self {
            Self::Path(path) => serde_json::Value::from(path.as_str()),
            Self::Id(id) => id.clone(),
        }
    }

    /// The name for people.
    pub fn name(&self) -> String {
        match self {
            Self::Path(path) => path.clone(),
            Self::Id(serde_json::Value::String(id)) => id.clone(),
            Self::Id(id) => id.to_string(),
        }
    }
}

/// What was understood of a leaflet, for formats that show the whole text.
#[derive(Debug, Clone)]
pub struct Details {
    /// Its blocks.
    pub document: Document,
    /// What it says.
    pub reading: Reading,
    /// Name of the facts file that it was checked against, which is one of [`FileReport::others`].
    pub facts: Option<String>,
}

/// What was found in one leaflet.
#[derive(Debug, Clone)]
pub struct FileReport {
    /// The file or record.
    pub subject: Subject,
    /// Its text; empty where it could not be read.
    pub source: Arc<Source>,
    /// Language tag as it was given, or as it was found.
    pub language: Option<String>,
    /// How the language was found.
    pub origin: LanguageOrigin,
    /// Whether it was read as a leaflet; not so for what could not be read, and for facts files with mistakes.
    pub leaflet: bool,
    /// Whether it was compared with the leaflet that it translates.
    pub paired: bool,
    /// How many statements were read.
    pub statements: usize,
    /// Findings in the order of the text.
    pub findings: Vec<Finding>,
    /// Other texts that findings point to: the facts file, the source leaflet.
    pub others: Vec<Arc<Source>>,
    /// The suppressions that stand in it.
    pub comments: Vec<Suppression>,
    /// What was understood, where a format asks for it.
    pub details: Option<Arc<Details>>,
}

impl FileReport {
    /// A leaflet about which nothing is known yet.
    pub fn new(subject: Subject, source: Arc<Source>) -> Self {
        Self {
            subject,
            source,
            language: None,
            origin: LanguageOrigin::Unknown,
            leaflet: true,
            paired: false,
            statements: 0,
            findings: Vec::new(),
            others: Vec::new(),
            comments: Vec::new(),
            details: None,
        }
    }

    /// A file that is no leaflet, with what is wrong with it.
    pub fn fault(source: Arc<Source>, findings: Vec<Finding>) -> Self {
        let subject = Subject::Path(source.name.clone());
        Self { leaflet: false, findings, ..Self::new(subject, source) }
    }

    /// The text that a path of a finding's related place means.
    pub fn source_of(&self, path: &str) -> Option<&Source> {
        if self.source.name == path {
            return Some(&self.source);
        }
        self.others.iter().find(|other| other.name == path).map(AsRef::as_ref)
    }
}

/// Counts over a run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    /// Leaflets that were read.
    pub leaflets: usize,
    /// Those of them that were compared with the leaflet that they translate.
    pub paired: usize,
    /// Facts that they were compared with; 0 without facts.
    pub facts: usize,
    /// Statements that were understood.
    pub statements: usize,
    /// Findings by severity.
    pub errors: usize,
    /// Findings by severity.
    pub warnings: usize,
    /// Findings by severity.
    pub notes: usize,
    /// Findings that a suppression hides.
    pub suppressed: usize,
    /// Findings that the baseline knows.
    pub known: usize,
}

impl Summary {
    /// Counts one file and its findings.
    pub fn add(&mut self, file: &FileReport) {
        self.leaflets += usize::from(file.leaflet);
        self.paired += usize::from(file.paired);
        self.statements += file.statements;
        for finding in &file.findings {
            match finding.severity {
                Severity::Error => self.errors += 1,
                Severity::Warning => self.warnings += 1,
                Severity::Note => self.notes += 1,
            }
        }
    }

    /// Whether there is a finding at or above a severity.
    pub fn reaches(&self, severity: Severity) -> bool {
        match severity {
            Severity::Error => self.errors > 0,
            Severity::Warning => self.errors + self.warnings > 0,
            Severity::Note => self.errors + self.warnings + self.notes > 0,
        }
    }
}

/// How a report is to look.
#[derive(Clone, Copy)]
pub struct Style<'a> {
    /// Messages for the reader. Machine formats do not use it.
    pub localizer: &'a Localizer,
    /// Whether colours may be used.
    pub color: bool,
    /// Columns of the terminal.
    pub width: usize,
}

/// Writes findings in one format.
pub trait Reporter {
    /// Writes one leaflet's findings. Called in the order of the output.
    fn file(&mut self, out: &mut dyn Write, file: &FileReport) -> io::Result<()>;
    /// Writes what comes after all leaflets.
    fn end(&mut self, out: &mut dyn Write, summary: &Summary) -> io::Result<()>;
}

/// A format for findings.
pub struct Format {
    /// Name as given to `--format`.
    pub name: &'static str,
    /// Whether it needs [`FileReport::details`].
    pub details: bool,
    /// Whether programs read it: then it does not depend on the reader's language or terminal.
    pub machine: bool,
    /// Whether each file's part stands alone, so that records can be answered one by one.
    pub streams: bool,
    /// Makes a writer.
    pub start: for<'a> fn(Style<'a>) -> Box<dyn Reporter + 'a>,
}

/// All formats of `check`, the default first.
pub const FORMATS: &[Format] = &[
    human::FORMAT,
    concise::FORMAT,
    json::FORMAT,
    jsonl::FORMAT,
    sarif::FORMAT,
    junit::FORMAT,
    github::FORMAT,
    gitlab::FORMAT,
    checkstyle::FORMAT,
    markdown::FORMAT,
    html::FORMAT,
];

/// The format of a name.
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}
