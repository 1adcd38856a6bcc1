//! The one place where the command line calls the core: texts in, reports out.

use super::packs::Packs;
use super::{catalog, comparison, rows};
use crate::document::{self, Document, Format, LanguageOrigin, SentenceRules};
use crate::facts::tbx;
use crate::facts::terms;
use crate::facts::{self, FactSet, Problem};
use crate::finding::{Finding, Message, Severity};
use crate::l10n::FALLBACK;
use crate::project::marks::Side;
use crate::quantity::Quantity;
use crate::report::compare::Table;
use crate::report::extract::FileRows;
use crate::report::{Details, FileReport, Subject};
use crate::review;
use crate::source::{Place, Source, Span};
use crate::statement::draft::{self, Draft};
use crate::statement::verdict::{self, Stated};
use crate::statement::{QuantityStatement, Reading};
use crate::workspace::{Original, Topic, Understood, Workspace};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
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
    /// The file that it was read from; its name need not be valid text.
    pub(crate) file: Option<PathBuf>,
    /// The text that it translates, with its language.
    pub(crate) original: Option<(Option<String>, Arc<Source>)>,
}

impl Leaflet {
    /// A leaflet of which only the text is known.
    pub(crate) fn new(subject: Subject, source: Arc<Source>, format: Format) -> Self {
        let (given_language, place_language, topic) = (None, None, None);
        Self { subject, source, format, given_language, place_language, topic, file: None, original: None }
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

pub(crate) use crate::check::Selection;

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
    workspace: Workspace,
    packs: Packs,
    files: BTreeMap<String, Arc<Source>>,
    selection: Selection,
    /// Whether reports carry what was understood.
    pub(crate) details: bool,
}

/// Under which name the facts of `--facts` are kept: no topic can have an empty name.
pub(crate) const GIVEN: &str = "";

impl Core {
    /// Takes language packs and the choice of rules. Compiles nothing yet.
    pub(crate) fn new(packs: &Packs, selection: Selection) -> Self {
        let workspace = Workspace::new(catalog::read_languages(packs));
        Self { workspace, packs: packs.clone(), files: BTreeMap::new(), selection, details: false }
    }

    /// Adds a topic. Mistakes in its facts and terms come back as findings in those files; what is valid is used.
    pub(crate) fn add_topic(&mut self, topic: &str, files: &TopicFiles) -> Vec<FileReport> {
        let (loaded, faults) = load(files);
        self.files.insert(topic.to_owned(), Arc::clone(&files.facts));
        let (facts, terms, concepts) = (loaded.facts, loaded.terms, loaded.concepts);
        self.workspace.insert(topic.to_owned(), Topic { facts, terms, concepts, foreign_terms: loaded.foreign_terms });
        faults
    }

    /// Languages and topics at hand.
    pub(crate) fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// Which rules run.
    pub(crate) fn selection(&self) -> &Selection {
        &self.selection
    }

    /// The facts file of a topic.
    pub(crate) fn facts_file(&self, topic: &str) -> Option<&Arc<Source>> {
        self.files.get(topic)
    }

    /// The language of a leaflet, as given or found.
    pub(crate) fn language(&self, leaflet: &Leaflet) -> Option<String> {
        self.read(leaflet).language
    }

    /// Whether a topic was added.
    pub(crate) fn has_topic(&self, topic: &str) -> bool {
        self.workspace.topics.contains_key(topic)
    }

    /// How many facts there are in all topics.
    pub(crate) fn facts(&self) -> usize {
        let sets = self.workspace.topics.values().filter_map(|topic| topic.facts.as_ref());
        sets.map(|facts| facts.quantities.len() + facts.concepts.iter().filter(|fact| fact.listed).count()).sum()
    }

    /// Checks leaflets that belong together; the reports come in the same order. `done` is called after each.
    #[cfg(feature = "parallel")]
    pub(crate) fn check(&self, leaflets: &[Leaflet], done: &(dyn Fn() + Sync)) -> Vec<FileReport> {
        use rayon::prelude::*;
        self.with_siblings(leaflets, leaflets.par_iter().map(|leaflet| self.check_one(leaflet, done)).collect())
    }

    /// Checks leaflets that belong together; the reports come in the same order. `done` is called after each.
    #[cfg(not(feature = "parallel"))]
    pub(crate) fn check(&self, leaflets: &[Leaflet], done: &(dyn Fn() + Sync)) -> Vec<FileReport> {
        self.with_siblings(leaflets, leaflets.iter().map(|leaflet| self.check_one(leaflet, done)).collect())
    }

    fn check_one(&self, leaflet: &Leaflet, done: &(dyn Fn() + Sync)) -> (FileReport, Reading) {
        let read = self.read(leaflet);
        let topic = self.topic_of(leaflet);
        let place = (read.language.as_deref(), topic);
        let mut report = FileReport::new(leaflet.subject.clone(), Arc::clone(&leaflet.source));
        let original = self.original(leaflet, &read);
        let selection = self.selection.at(&leaflet.subject.name(), read.language.as_deref());
        report.comments = review::comments::read(&leaflet.source, &read.document, &catalog::rule_ids());
        report.findings = self.workspace.check(
            &leaflet.source,
            &read.document,
            &read.understood,
            place,
            original.as_ref(),
            &selection,
        );
        report.paired = original.is_some();
        report.others.extend(original.map(|original| original.source));
        report.findings.extend(unknown_language(&read).and_then(|finding| selection.apply(finding)));
        let reading = &read.understood.reading;
        report.statements = reading.quantities.iter().filter(|one| one.fact.is_some()).count()
            + reading.concepts.iter().filter(|one| one.listed).count();
        report.others.extend(topic.and_then(|topic| self.files.get(topic)).cloned());
        report.language = read.language;
        report.origin = read.origin;
        if self.details {
            let facts = topic.and_then(|topic| self.files.get(topic)).map(|source| source.name.clone());
            let details = Details { document: read.document, reading: read.understood.reading.clone(), facts };
            report.details = Some(Arc::new(details));
        }
        done();
        (report, read.understood.reading)
    }

    /// The text that a leaflet translates, read in its own language; `None` where there is none or the leaflet declares to have none.
    fn original(&self, leaflet: &Leaflet, read: &Read) -> Option<Original> {
        let (language, source) = leaflet.original.as_ref()?;
        if read.document.front_matter_value("source").is_some_and(|(value, _)| value == "none") {
            return None;
        }
        let mut original = Leaflet::new(leaflet.subject.clone(), Arc::clone(source), leaflet.format);
        original.given_language.clone_from(language);
        original.topic.clone_from(&leaflet.topic);
        let own = self.read(&original);
        Some(Original::new(
            Arc::clone(source),
            own.document,
            own.language,
            own.understood,
            Side::new(&read.document, &read.understood.reading, &read.understood.pack),
        ))
    }

    /// The topic whose facts a leaflet is checked against: those given, its own, or none.
    pub(super) fn topic_of<'a>(&self, leaflet: &'a Leaflet) -> Option<&'a str> {
        if self.has_topic(GIVEN) {
            return Some(GIVEN);
        }
        leaflet.topic.as_deref().filter(|topic| self.has_topic(topic))
    }

    /// What is wrong in the user's packs of the languages that the leaflets are in.
    pub(crate) fn pack_faults(&self, reports: &[FileReport]) -> Vec<FileReport> {
        let languages = &self.workspace.languages;
        let used = reports.iter().filter_map(|report| languages.resolve(report.language.as_deref()?));
        let used: BTreeSet<String> = used.collect();
        used.iter().flat_map(|tag| catalog::pack_faults(&self.packs, languages, tag)).collect()
    }

    /// How many statements about facts a leaflet makes.
    pub(crate) fn statements(&self, leaflet: &Leaflet) -> usize {
        let read = self.read(leaflet);
        rows::of(&read.understood.reading, What::Statements).len()
    }

    /// What was understood in one leaflet.
    pub(crate) fn extract(&self, leaflet: &Leaflet, what: What) -> FileRows {
        let read = self.read(leaflet);
        let rows = rows::of(&read.understood.reading, what);
        FileRows { subject: leaflet.subject.clone(), source: leaflet.source.clone(), language: read.language, rows }
    }

    /// Reads a leaflet in its language.
    fn read(&self, leaflet: &Leaflet) -> Read {
        let mut document = document::read(&leaflet.source, leaflet.format, &SentenceRules::default());
        let given = leaflet.given_language.as_deref();
        let found = document::language_of(&leaflet.source.name, given, &document, &self.workspace.languages.tags());
        let (language, origin) = match (&leaflet.place_language, found) {
            (Some(tag), (_, LanguageOrigin::Detected | LanguageOrigin::Unknown)) => {
                (Some(tag.clone()), LanguageOrigin::FileName)
            }
            (_, found) => found,
        };
        let understood = self.workspace.understand(&mut document, language.as_deref(), self.topic_of(leaflet));
        Read { document, language, origin, understood }
    }

    /// The facts of a topic at hand: that of this name, else the only one.
    pub(crate) fn facts_like(&self, topic: &str) -> Option<&FactSet> {
        let found = self.workspace.topics.get(topic).or_else(|| self.workspace.topics.values().next());
        found.and_then(|found| found.facts.as_ref())
    }

    /// Statements of a leaflet that agree with older facts and do not agree with those at hand.
    pub(crate) fn broken(&self, leaflet: &Leaflet, old: &FactSet) -> Vec<Broken> {
        let read = self.read(leaflet);
        let Some(new) = self.facts_like(self.topic_of(leaflet).unwrap_or(&old.topic)) else { return Vec::new() };
        let agrees = |facts: &FactSet, one: &QuantityStatement| {
            let fact = one.fact.as_deref().and_then(|fact| facts.quantity(fact));
            let stated = Stated { reading: &one.reading, alternatives: &one.alternatives };
            fact.is_some_and(|fact| verdict::judge(stated, fact, one.limits()) == verdict::Verdict::Agrees)
        };
        let broken = read.understood.reading.quantities.iter().filter(|one| agrees(old, one) && !agrees(new, one));
        broken
            .map(|one| Broken {
                fact: one.fact.clone().unwrap_or_default(),
                span: one.span,
                place: leaflet.source.place(one.span.start),
                stated: one.reading,
            })
            .collect()
    }

    /// A facts file drafted from leaflets.
    pub(crate) fn draft(&self, topic: &str, leaflets: &[&Leaflet]) -> String {
        let concepts = catalog::concepts();
        let drafts: Vec<(String, Draft)> = leaflets
            .iter()
            .map(|leaflet| {
                let read = self.read(leaflet);
                (leaflet.source.name.clone(), self.workspace.draft(&read.document, read.language.as_deref(), &concepts))
            })
            .collect();
        // The others are translated from English where there is an English leaflet, as in a project without facts.
        let languages: Vec<String> = leaflets.iter().map(|leaflet| self.read_language(Some(*leaflet))).collect();
        let source = languages.iter().find(|language| *language == FALLBACK).or(languages.first());
        let language = source.cloned().unwrap_or_else(|| "und".to_owned());
        draft::file(topic, &language, &drafts)
    }

    fn read_language(&self, leaflet: Option<&Leaflet>) -> String {
        leaflet.and_then(|leaflet| self.read(leaflet).language).unwrap_or_else(|| "und".to_owned())
    }

    /// Facts × leaflets, with canonical values or without.
    pub(crate) fn compare(&self, leaflets: &[Leaflet], canonical: bool, say: &dyn Fn(&Quantity) -> String) -> Table {
        // Whose place names no topic is read as being about that of the others: they are compared because they are about one thing.
        let topic = leaflets.iter().find_map(|leaflet| self.topic_of(leaflet));
        let about = |leaflet: &Leaflet| {
            let own = leaflet.topic.clone().or_else(|| topic.map(str::to_owned));
            self.read(&Leaflet { topic: own, ..leaflet.clone() })
        };
        let readings: Vec<Read> = leaflets.iter().map(about).collect();
        let columns: Vec<&Reading> = readings.iter().map(|read| &read.understood.reading).collect();
        let facts = topic.and_then(|topic| self.workspace.topics.get(topic)?.facts.as_ref());
        let rows = facts.map(|facts| comparison::rows(facts, &columns, canonical, say)).unwrap_or_default();
        Table { columns: leaflets.iter().map(|leaflet| leaflet.subject.clone()).collect(), rows }
    }
}

/// A note where the language is unknown or has no pack, so that nobody takes silence for agreement.
fn unknown_language(read: &Read) -> Option<Finding> {
    let message = match &read.language {
        None => Message::new("unknown-language"),
        Some(tag) if !read.understood.pack.has_words => {
            Message::new("unknown-language-pack").text("language", tag.clone())
        }
        Some(_) => return None,
    };
    let mut finding = Finding::new("unknown-language", Severity::Note, Span::default(), message);
    finding.help = Some(Message::new("unknown-language-help"));
    Some(finding)
}

/// A statement that a change of the facts makes wrong.
pub(crate) struct Broken {
    /// The fact's id.
    pub(crate) fact: String,
    /// The statement's bytes.
    pub(crate) span: Span,
    /// Its line and column.
    pub(crate) place: Place,
    /// What it states.
    pub(crate) stated: Quantity,
}

/// A topic, valid.
pub(crate) struct Loaded {
    /// Its facts; `None` where the file holds none.
    pub(crate) facts: Option<FactSet>,
    /// The concepts that its terms add to those that all topics share.
    pub(crate) concepts: terms::Concepts,
    /// Its own terms by language tag.
    pub(crate) terms: Vec<(String, terms::TermBase)>,
    /// Term bases of others, by language tag.
    pub(crate) foreign_terms: Vec<(String, terms::TermBase)>,
}

/// Reads the files of a topic. What is wrong comes back as one report a file.
pub(crate) fn load(files: &TopicFiles) -> (Loaded, Vec<FileReport>) {
    let (facts, problems) = facts::read(&files.facts.name, &files.facts.text);
    let mut reports: Vec<FileReport> = fault(&files.facts, problems).into_iter().collect();
    let mut concepts = catalog::concepts();
    // A concept that one language's file defines is there for all of them, whichever is read first.
    let own = files.terms.iter().filter(|(_, source)| !source.name.ends_with(tbx::SUFFIX));
    own.for_each(|(_, source)| concepts.extend(&terms::read_terms(&source.text, None).0.added));
    let mut bases = Vec::new();
    let mut foreign_terms = Vec::new();
    for (tag, source) in &files.terms {
        if source.name.ends_with(tbx::SUFFIX) {
            let (found, faults) = tbx::read(&source.text);
            reports.extend(fault(source, faults.into_iter().map(Problem::from).collect()));
            // Two files may call different concepts the same.
            let number = foreign_terms.len();
            foreign_terms.extend(found.into_iter().map(|(tag, base)| (tag, base.renamed(&format!("tbx-{number}")))));
            continue;
        }
        let (base, faults) = terms::read_terms(&source.text, Some(&concepts));
        reports.extend(fault(source, faults.into_iter().map(Problem::from).collect()));
        bases.push((tag.clone(), base));
    }
    (Loaded { facts, concepts, terms: bases, foreign_terms }, reports)
}

/// The report on a facts or terms file; `None` where nothing is wrong.
pub(crate) fn fault(source: &Arc<Source>, problems: Vec<Problem>) -> Option<FileReport> {
    let finding = |problem: Problem| {
        let mut finding = Finding::new("bad-facts", problem.severity, problem.span, problem.message);
        if finding.message.id == "facts-unknown-concept" {
            let arguments = finding.message.arguments.clone();
            finding.help = Some(Message { arguments, ..Message::new("facts-unknown-concept-help") });
        }
        finding
    };
    let findings: Vec<Finding> = problems.into_iter().map(finding).collect();
    (!findings.is_empty()).then(|| FileReport::fault(Arc::clone(source), findings))
}

/// A leaflet as read, in its language.
struct Read {
    document: Document,
    /// As it was given or found.
    language: Option<String>,
    origin: LanguageOrigin,
    understood: Understood,
}
