//! The one place where the command line calls the core: texts in, reports out.

use super::catalog;
use super::packs::Packs;
use crate::document::{self, Block, BlockKind, Document, Format, LanguageOrigin, SentenceRules};
use crate::facts::terms::{self, TermFault};
use crate::facts::{self, FactSet, Problem};
use crate::finding::{Finding, Severity};
use crate::language::Pack;
use crate::languages::Languages;
use crate::mention;
use crate::report::compare::Table;
use crate::report::extract::{ExtractRow, FileRows, Mentioned};
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

/// The core with everything it needs for a run: language packs, facts, the choice of rules.
pub(crate) struct Core {
    languages: Languages,
    topics: BTreeMap<String, Loaded>,
    _selection: Selection,
}

/// Under which name the facts of `--facts` are kept: no topic can have an empty name.
pub(crate) const GIVEN: &str = "";

impl Core {
    /// Takes language packs and the choice of rules. Compiles nothing yet.
    pub(crate) fn new(packs: &Packs, selection: Selection) -> Self {
        Self { languages: catalog::read_languages(packs), topics: BTreeMap::new(), _selection: selection }
    }

    /// Adds a topic. Mistakes in its facts and terms come back as findings in those files; what is valid is used.
    pub(crate) fn add_topic(&mut self, topic: &str, files: &TopicFiles) -> Vec<FileReport> {
        let (loaded, faults) = load(files);
        self.topics.insert(topic.to_owned(), loaded);
        faults
    }

    /// Whether a topic was added.
    pub(crate) fn has_topic(&self, topic: &str) -> bool {
        self.topics.contains_key(topic)
    }

    /// How many facts there are in all topics.
    pub(crate) fn facts(&self) -> usize {
        let sets = self.topics.values().filter_map(|topic| topic.facts.as_ref());
        sets.map(|facts| facts.quantities.len() + facts.concepts.iter().filter(|fact| fact.listed).count()).sum()
    }

    /// Checks leaflets that belong together; the reports come in the same order.
    // WIRE
    pub(crate) fn check(&self, leaflets: &[Leaflet]) -> Vec<FileReport> {
        leaflets.iter().map(|leaflet| self.read(leaflet).report(leaflet)).collect()
    }

    /// What was understood in one leaflet.
    // WIRE: concepts and statements.
    pub(crate) fn extract(&self, leaflet: &Leaflet, what: What) -> FileRows {
        let read = self.read(leaflet);
        let rows = if what == What::Quantities { read.quantities() } else { Vec::new() };
        FileRows { subject: leaflet.subject.clone(), source: leaflet.source.clone(), language: read.language, rows }
    }

    /// Reads a leaflet in its language.
    fn read(&self, leaflet: &Leaflet) -> Read {
        let mut document = document::read(&leaflet.source, leaflet.format, &SentenceRules::default());
        let given = leaflet.given_language.as_deref();
        let found = document::language_of(&leaflet.source.name, given, &document, &self.languages.tags());
        let (language, origin) = match (&leaflet.place_language, found) {
            (Some(tag), (_, LanguageOrigin::Detected | LanguageOrigin::Unknown)) => {
                (Some(tag.clone()), LanguageOrigin::FileName)
            }
            (_, found) => found,
        };
        let pack = self.languages.pack(language.as_deref().unwrap_or("und"));
        let rules = SentenceRules {
            ends: pack.sentence_ends.clone(),
            abbreviations: pack.abbreviations.clone(),
            ordinals: false,
        };
        document::split_sentences(&mut document, &rules);
        Read { document, language, origin, pack }
    }

    /// Facts × leaflets, without canonical values.
    // WIRE
    pub(crate) fn compare(&self, leaflets: &[Leaflet]) -> Table {
        Table { columns: leaflets.iter().map(|leaflet| leaflet.subject.clone()).collect(), rows: Vec::new() }
    }
}

/// A topic, valid.
pub(crate) struct Loaded {
    /// Its facts; `None` where the file holds none.
    pub(crate) facts: Option<FactSet>,
    /// The concepts that its terms add to those that all topics share.
    pub(crate) concepts: terms::Concepts,
    /// Its own terms by language tag.
    // WIRE: terms of the topic go into the term bases of the languages.
    pub(crate) terms: Vec<(String, terms::TermBase)>,
}

/// Reads the files of a topic. What is wrong comes back as one report a file.
pub(crate) fn load(files: &TopicFiles) -> (Loaded, Vec<FileReport>) {
    let (facts, problems) = facts::read(&files.facts.name, &files.facts.text);
    let mut reports: Vec<FileReport> = fault(&files.facts, problems).into_iter().collect();
    let shared = catalog::concepts();
    let mut concepts = shared.clone();
    let mut bases = Vec::new();
    for (tag, source) in &files.terms {
        let (base, faults) = terms::read_terms(&source.text, Some(&shared));
        reports.extend(fault(source, faults.into_iter().map(term_problem).collect()));
        concepts.extend(&base.added);
        bases.push((tag.clone(), base));
    }
    (Loaded { facts, concepts, terms: bases }, reports)
}

fn term_problem(fault: TermFault) -> Problem {
    Problem::from(fault)
}

/// The report on a facts or terms file; `None` where nothing is wrong.
pub(crate) fn fault(source: &Arc<Source>, problems: Vec<Problem>) -> Option<FileReport> {
    let finding = |problem: Problem| Finding::new("bad-facts", problem.severity, problem.span, problem.message);
    let findings: Vec<Finding> = problems.into_iter().map(finding).collect();
    (!findings.is_empty()).then(|| FileReport::fault(Arc::clone(source), findings))
}

/// A leaflet as read, in its language.
struct Read {
    document: Document,
    /// As it was given or found.
    language: Option<String>,
    origin: LanguageOrigin,
    pack: Arc<Pack>,
}

impl Read {
    fn report(self, leaflet: &Leaflet) -> FileReport {
        let mut report = FileReport::new(leaflet.subject.clone(), leaflet.source.clone());
        report.language = self.language;
        report.origin = self.origin;
        report
    }

    fn quantities(&self) -> Vec<ExtractRow> {
        let blocks = self.document.blocks.iter().filter(|block| block.kind != BlockKind::Verbatim);
        blocks
            .flat_map(|block| {
                mention::read(&block.text, &self.pack).into_iter().filter_map(|found| quantity_row(block, found))
            })
            .collect()
    }
}

fn quantity_row(block: &Block, found: mention::Mention) -> Option<ExtractRow> {
    let mention::Found::Quantity(quantity) = found.found else { return None };
    Some(ExtractRow {
        span: block.source_span(found.range),
        mentioned: Mentioned::Quantity(quantity.reading, quantity.alternatives),
        fact: None,
        scope: None,
        predicate: None,
        negated: false,
        strength: None,
    })
}
