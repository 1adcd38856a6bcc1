//! The one place where the command line calls the core: texts in, reports out.

use super::failure::Failure;
use super::packs::Packs;
use crate::document::{self, Block, BlockKind, Document, Format, LanguageOrigin, SentenceRules};
use crate::finding::Severity;
use crate::l10n::ConceptNames;
use crate::language::Pack;
use crate::languages::{Languages, UserLanguage};
use crate::mention;
use crate::report::compare::Table;
use crate::report::extract::{ExtractRow, FileRows, Mentioned};
use crate::report::{FileReport, Subject};
use crate::shipped;
use crate::source::Source;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

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

const fn row(id: &'static str, severity: Severity, on: bool) -> RuleRow {
    RuleRow { id, severity, on }
}

// WIRE: the table of rules belongs to `crate::rules`.
const RULES: &[RuleRow] = &[
    row("bad-facts", Severity::Error, true),
    row("conflicting-value", Severity::Error, true),
    row("missing-statement", Severity::Error, true),
    row("partial-range", Severity::Warning, true),
    row("reversed-statement", Severity::Error, true),
    row("self-contradiction", Severity::Error, true),
    row("unknown-language", Severity::Note, true),
    row("unread-number", Severity::Note, false),
    row("unreadable-file", Severity::Error, true),
    row("wrong-measure", Severity::Error, true),
    row("wrong-unit", Severity::Error, true),
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

/// The page that explains a rule.
pub(crate) fn page(rule: &str) -> Option<&'static str> {
    let path = format!("locales/en/rules/{rule}.md");
    shipped(shipped::RULE_PAGES, &path)
}

fn shipped(table: &'static [(&'static str, &'static str)], path: &str) -> Option<&'static str> {
    table.iter().find(|(name, _)| *name == path).map(|(_, text)| *text)
}

/// Names of concepts for messages: the preferred terms, read when the first one is asked for.
pub(crate) fn concept_names(packs: &Packs) -> ConceptNames {
    let packs = packs.clone();
    let read: Mutex<BTreeMap<String, BTreeMap<String, String>>> = Mutex::default();
    Arc::new(move |concept, tag| {
        let mut read = read.lock().unwrap_or_else(PoisonError::into_inner);
        let terms = read.entry(tag.to_owned()).or_insert_with(|| preferred_terms(&packs, tag));
        terms.get(concept).cloned()
    })
}

fn preferred_terms(packs: &Packs, tag: &str) -> BTreeMap<String, String> {
    let shipped = shipped(shipped::TERMS, &format!("locales/{tag}/terms.toml")).unwrap_or_default();
    let own = packs.read(tag, "terms.toml");
    let mut found = BTreeMap::new();
    for text in [Some(shipped), own.as_ref().map(|source| source.text.as_str())].into_iter().flatten() {
        let table: toml::Table = text.parse().unwrap_or_default();
        for (concept, term) in &table {
            if let Some(name) = term.get("preferred").and_then(toml::Value::as_str) {
                found.insert(concept.clone(), name.to_owned());
            }
        }
    }
    found
}

/// The topics of the built-in content.
pub(crate) fn built_in_topics() -> Vec<&'static str> {
    let topic = |path: &'static str| path.strip_prefix("content/")?.strip_suffix("/facts.toml");
    shipped::CONTENT.iter().filter_map(|(path, _)| topic(path)).collect()
}

/// The files of a topic of the built-in content.
pub(crate) fn built_in(topic: &str) -> Option<TopicFiles> {
    let facts = format!("content/{topic}/facts.toml");
    let source = |path: &str, text: &str| Arc::new(Source::new(path, text));
    let text = shipped(shipped::CONTENT, &facts)?;
    let folder = format!("content/{topic}/terms/");
    let term = |(path, text): &(&'static str, &'static str)| {
        let tag = path.strip_prefix(folder.as_str())?.strip_suffix(".toml")?;
        Some((tag.to_owned(), source(path, text)))
    };
    Some(TopicFiles { facts: source(&facts, text), terms: shipped::CONTENT.iter().filter_map(term).collect() })
}

/// The support table: all languages, the shipped ones and those of the user.
pub(crate) fn languages(packs: &Packs) -> Vec<LanguageRow> {
    let languages = read_languages(packs);
    let row = |tag: &str| {
        let pack = languages.pack(tag);
        LanguageRow { tag: tag.to_owned(), name: pack.name.clone(), level: level(tag, pack.has_words) }
    };
    languages.tags().into_iter().map(row).collect()
}

/// `full` has messages and a built-in leaflet, `pack` has words, `figures` has what CLDR knows.
fn level(tag: &str, has_words: bool) -> &'static str {
    let messages = crate::l10n::sources().any(|(known, _)| known == tag);
    let leaflet = shipped::CONTENT.iter().any(|(path, _)| path.ends_with(&format!("/{tag}.md")));
    match (has_words, messages && leaflet) {
        (true, true) => "full",
        (true, false) => "pack",
        (false, _) => "figures",
    }
}

fn read_languages(packs: &Packs) -> Languages {
    let text = |tag: &str, name: &str| packs.read(tag, name).map(|source| source.text.clone());
    let tags = packs.tags().into_iter().filter(|tag| tag != "und");
    let users = tags.map(|tag| {
        let user = UserLanguage { cldr: text(&tag, "cldr.toml"), language: text(&tag, "language.toml") };
        (tag, user)
    });
    let users = users.filter(|(_, user)| user.cldr.is_some() || user.language.is_some()).collect();
    Languages::new(users, text("und", "language.toml"))
}

/// The core with everything it needs for a run: language packs, facts, the choice of rules.
pub(crate) struct Core {
    languages: Languages,
    // WIRE: valid facts instead of the texts.
    topics: BTreeMap<String, TopicFiles>,
    _selection: Selection,
}

/// Under which name the facts of `--facts` are kept: no topic can have an empty name.
pub(crate) const GIVEN: &str = "";

impl Core {
    /// Takes language packs and the choice of rules. Compiles nothing yet.
    pub(crate) fn new(packs: &Packs, selection: Selection) -> Self {
        Self { languages: read_languages(packs), topics: BTreeMap::new(), _selection: selection }
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
