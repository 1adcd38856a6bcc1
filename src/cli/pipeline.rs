//! The one place where the command line calls the core: texts in, reports out.

use super::failure::Failure;
use super::packs::Packs;
use crate::document::Format;
use crate::finding::Severity;
use crate::l10n::ConceptNames;
use crate::report::compare::Table;
use crate::report::extract::FileRows;
use crate::report::{FileReport, Subject};
use crate::source::Source;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A leaflet to be read.
#[derive(Debug, Clone)]
pub(crate) struct Leaflet {
    /// Its path or id.
    pub(crate) subject: Subject,
    /// Its text.
    pub(crate) source: Arc<Source>,
    /// Its format.
    pub(crate) format: Format,
    /// Language given by an option or a record.
    pub(crate) given_language: Option<String>,
    /// Language that its place in the project names.
    pub(crate) place_language: Option<String>,
    /// Topic that its place in the project or its record names.
    pub(crate) topic: Option<String>,
    /// The text that it translates, with its language.
    pub(crate) original: Option<(Option<String>, Arc<Source>)>,
}

impl Leaflet {
    /// A leaflet of which only the text is known.
    pub(crate) fn new(subject: Subject, source: Arc<Source>, format: Format) -> Self {
        Self { subject, source, format, given_language: None, place_language: None, topic: None, original: None }
    }
}

/// The files of a topic.
#[derive(Debug, Clone)]
pub(crate) struct TopicFiles {
    /// The facts file.
    pub(crate) facts: Arc<Source>,
    /// Term bases by language tag.
    pub(crate) terms: Vec<(String, Arc<Source>)>,
}

/// Which rules run, and how severe they are.
#[derive(Debug, Clone, Default)]
pub(crate) struct Selection {
    /// These and no others; empty is all that are on.
    pub(crate) only: Vec<String>,
    /// These too.
    pub(crate) enable: Vec<String>,
    /// Not these.
    pub(crate) ignore: Vec<String>,
    /// Severities from the settings; `None` is off.
    pub(crate) levels: BTreeMap<String, Option<Severity>>,
}

/// What `extract` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub(crate) enum What {
    /// Every quantity, bound to a fact or not.
    Quantities,
    /// Every concept.
    Concepts,
    /// What is bound to a fact.
    #[default]
    Statements,
}

/// A row of the table of rules.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RuleRow {
    /// Its id.
    pub(crate) id: &'static str,
    /// Its severity unless facts or settings change it.
    pub(crate) severity: Severity,
    /// Whether it runs without being enabled.
    pub(crate) on: bool,
    /// Its page.
    pub(crate) page: &'static str,
}

/// A row of the table of languages.
#[derive(Debug, Clone)]
pub(crate) struct LanguageRow {
    /// Tag.
    pub(crate) tag: String,
    /// Name in English or in itself.
    pub(crate) name: String,
    /// `figures`, `pack` or `full`.
    pub(crate) level: &'static str,
}

macro_rules! rule {
    ($id:literal, $severity:ident, $on:literal) => {
        RuleRow {
            id: $id,
            severity: Severity::$severity,
            on: $on,
            page: include_str!(concat!("../../locales/en/rules/", $id, ".md")),
        }
    };
}

// WIRE: the table of rules belongs to `crate::rules`.
const RULES: &[RuleRow] = &[
    rule!("bad-facts", Error, true),
    rule!("conflicting-value", Error, true),
    rule!("missing-statement", Error, true),
    rule!("partial-range", Warning, true),
    rule!("reversed-statement", Error, true),
    rule!("self-contradiction", Error, true),
    rule!("unknown-language", Note, true),
    rule!("unread-number", Note, false),
    rule!("unreadable-file", Error, true),
    rule!("wrong-measure", Error, true),
    rule!("wrong-unit", Error, true),
];

/// The table of rules, sorted by id.
pub(crate) fn rules() -> &'static [RuleRow] {
    RULES
}

/// The ids of all rules.
pub(crate) fn rule_ids() -> Vec<&'static str> {
    rules().iter().map(|rule| rule.id).collect()
}

/// The rule of an id.
pub(super) fn known_rule(id: &str) -> Result<&'static RuleRow, Failure> {
    rules().iter().find(|rule| rule.id == id).ok_or_else(|| Failure::unknown("error-unknown-rule", id, &rule_ids()))
}

/// Names of concepts for messages.
// WIRE: the term bases of `packs` and of the shipped languages.
pub(crate) fn concept_names(_: &Packs) -> ConceptNames {
    Arc::new(|_, _| None)
}

/// The topics of the built-in content.
// WIRE: the files of `content/`.
pub(crate) const BUILT_IN: &[&str] = &[];

/// The files of a topic of the built-in content.
// WIRE
pub(crate) fn built_in(_: &str) -> Option<TopicFiles> {
    None
}

/// The support table: all languages, the shipped ones and those of the user.
// WIRE
pub(crate) fn languages(packs: &Packs) -> Vec<LanguageRow> {
    packs.tags().into_iter().map(|tag| LanguageRow { name: tag.clone(), tag, level: "pack" }).collect()
}

/// The core with everything it needs for a run: language packs, facts, the choice of rules.
pub(crate) struct Core {
    topics: BTreeMap<String, TopicFiles>,
    // WIRE: compiled packs and valid facts instead of the texts.
    _packs: Packs,
    _selection: Selection,
}

/// Under which name the facts of `--facts` are kept: no topic can have an empty name.
pub(crate) const GIVEN: &str = "";

impl Core {
    /// Takes language packs and the choice of rules. Compiles nothing yet.
    pub(crate) fn new(packs: Packs, selection: Selection) -> Self {
        Self { topics: BTreeMap::new(), _packs: packs, _selection: selection }
    }

    /// Adds a topic. Mistakes in its facts and terms come back as findings in those files; what is valid is used.
    // WIRE
    pub(crate) fn add_topic(&mut self, topic: &str, files: TopicFiles) -> Vec<FileReport> {
        self.topics.insert(topic.to_owned(), files);
        Vec::new()
    }

    /// Whether a topic was added.
    pub(crate) fn has_topic(&self, topic: &str) -> bool {
        self.topics.contains_key(topic)
    }

    /// How many facts there are in all topics.
    // WIRE
    pub(crate) fn facts(&self) -> usize {
        0
    }

    /// Checks leaflets that belong together; the reports come in the same order.
    // WIRE
    pub(crate) fn check(&self, leaflets: &[Leaflet]) -> Vec<FileReport> {
        leaflets.iter().map(|leaflet| FileReport::new(leaflet.subject.clone(), leaflet.source.clone())).collect()
    }

    /// What was understood in one leaflet.
    // WIRE
    pub(crate) fn extract(&self, leaflet: &Leaflet, _: What) -> FileRows {
        let language = leaflet.given_language.clone().or_else(|| leaflet.place_language.clone());
        FileRows { subject: leaflet.subject.clone(), source: leaflet.source.clone(), language, rows: Vec::new() }
    }

    /// Facts × leaflets, without canonical values.
    // WIRE
    pub(crate) fn compare(&self, leaflets: &[Leaflet]) -> Table {
        Table { columns: leaflets.iter().map(|leaflet| leaflet.subject.clone()).collect(), rows: Vec::new() }
    }
}
