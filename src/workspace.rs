//! Languages, terms and facts at hand, and leaflets understood with them. Pure: texts come in, nothing is read from outside.
//!
//! Lexicons are compiled when a language is first used with a topic, and shared after that.

use crate::check::{Selection, check_document};
use crate::document::{self, Document, SentenceRules};
use crate::facts::FactSet;
use crate::facts::terms::{Concepts, TermBase};
use crate::finding::Finding;
use crate::garble::terms::Terms;
use crate::garble::{Garble, View};
use crate::language::{Pack, tag};
use crate::languages::Languages;
use crate::mention::{CueLexicon, TermLexicon};
use crate::project::marks::Side;
use crate::project::pair::{self, Pairing};
use crate::rules::{DocumentContext, PairContext};
use crate::source::Source;
use crate::statement::{self, Lexicon, Reading, draft};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// A topic: its facts, and the terms that it adds, by language tag.
#[derive(Debug, Default)]
pub struct Topic {
    /// Its facts; `None` where the file holds none.
    pub facts: Option<FactSet>,
    /// Its own terms.
    pub terms: Vec<(String, TermBase)>,
    /// Term bases of others, which only say which names may be used.
    pub foreign_terms: Vec<(String, TermBase)>,
    /// All concepts at hand: the shared ones and those that its terms add.
    pub concepts: Concepts,
}

/// Everything compiled for one language and topic.
#[derive(Debug)]
struct Compiled {
    terms: TermLexicon,
    cues: CueLexicon,
    /// What garbled text looks like, and the words of all names; made when a leaflet is first checked.
    wording: OnceLock<(Garble, Terms)>,
}

/// Languages and topics at hand.
#[derive(Debug, Default)]
pub struct Workspace {
    /// The languages.
    pub languages: Languages,
    /// The topics by id.
    pub topics: BTreeMap<String, Topic>,
    compiled: Mutex<BTreeMap<(String, String), Arc<Compiled>>>,
}

/// A leaflet, understood.
#[derive(Debug, Clone)]
pub struct Understood {
    /// The language's pack.
    pub pack: Arc<Pack>,
    /// What it says.
    pub reading: Reading,
    compiled: Arc<Compiled>,
}

/// The leaflet that another one translates, understood and paired with it.
#[derive(Debug)]
pub struct Original {
    /// Its file.
    pub source: Arc<Source>,
    /// Its blocks.
    pub document: Document,
    /// Its language, where it is known.
    pub language: Option<String>,
    /// What it says.
    pub understood: Understood,
    pairing: Pairing,
}

impl Original {
    /// Pairs a leaflet with its translation.
    pub fn new(
        source: Arc<Source>,
        document: Document,
        language: Option<String>,
        understood: Understood,
        target: Side<'_>,
    ) -> Self {
        let pairing = pair::pair(Side::new(&document, &understood.reading, &understood.pack), target);
        Self { source, document, language, understood, pairing }
    }

    fn context(&self) -> PairContext<'_> {
        PairContext {
            source: &self.source,
            document: &self.document,
            language: self.language.as_deref(),
            pack: &self.understood.pack,
            reading: &self.understood.reading,
            pairing: &self.pairing,
        }
    }
}

impl Workspace {
    /// Takes languages; topics are added to `topics`.
    pub fn new(languages: Languages) -> Self {
        Self { languages, ..Self::default() }
    }

    /// Adds a topic, or puts it in the place of one of that id.
    pub fn insert(&mut self, id: String, topic: Topic) {
        let compiled = self.compiled.get_mut().unwrap_or_else(PoisonError::into_inner);
        compiled.retain(|(_, known), _| *known != id);
        self.topics.insert(id, topic);
    }

    /// Splits sentences by the language's rules and reads what the document says. `topic` names one of `topics`, or nothing.
    pub fn understand(&self, document: &mut Document, language: Option<&str>, topic: Option<&str>) -> Understood {
        let wanted = language.unwrap_or("und");
        let pack = self.languages.pack(wanted);
        document::split_sentences(document, &sentence_rules(&pack));
        let topic = topic.and_then(|id| self.topics.get_key_value(id));
        let compiled = self.compiled(wanted, topic);
        let lexicon = Lexicon { pack: &pack, terms: &compiled.terms, cues: &compiled.cues };
        let facts = topic.and_then(|(_, topic)| topic.facts.as_ref());
        let kinds = topic.map(|(_, topic)| &topic.concepts);
        let reading = statement::understand(document, &lexicon, facts, kinds);
        Understood { pack, reading, compiled }
    }

    /// What the document says about other facts than the topic's own, such as those of an earlier version. Its sentences must be split.
    pub fn read_with(
        &self,
        document: &Document,
        language: Option<&str>,
        topic: Option<&str>,
        facts: Option<&FactSet>,
    ) -> Reading {
        let wanted = language.unwrap_or("und");
        let pack = self.languages.pack(wanted);
        let topic = topic.and_then(|id| self.topics.get_key_value(id));
        let compiled = self.compiled(wanted, topic);
        let lexicon = Lexicon { pack: &pack, terms: &compiled.terms, cues: &compiled.cues };
        let kinds = topic.map(|(_, topic)| &topic.concepts);
        statement::understand(document, &lexicon, facts, kinds)
    }

    /// The findings on an understood document.
    pub fn check(
        &self,
        source: &Source,
        document: &Document,
        understood: &Understood,
        place: (Option<&str>, Option<&str>),
        original: Option<&Original>,
        selection: &Selection,
    ) -> Vec<Finding> {
        let (language, topic) = place;
        let topic = topic.and_then(|id| self.topics.get(id));
        let facts = topic.and_then(|topic| topic.facts.as_ref());
        let concepts = topic.map(|topic| &topic.concepts);
        let (pack, reading) = (&understood.pack, &understood.reading);
        let pair = original.map(Original::context);
        let pair = pair.as_ref();
        let compiled = &understood.compiled;
        let (garble, names) = compiled.wording.get_or_init(|| self.wording(language, topic));
        let view = View::new(document, garble, names);
        let garble = &view;
        let context = DocumentContext { source, document, language, pack, reading, facts, concepts, pair, garble };
        check_document(&context, selection)
    }

    /// What a document says, without facts, for a first facts file.
    pub fn draft(&self, document: &Document, language: Option<&str>, concepts: &Concepts) -> draft::Draft {
        let wanted = language.unwrap_or("und");
        let pack = self.languages.pack(wanted);
        let compiled = self.compiled(wanted, None);
        let lexicon = Lexicon { pack: &pack, terms: &compiled.terms, cues: &compiled.cues };
        draft::draft(document, &lexicon, concepts)
    }

    fn compiled(&self, wanted: &str, topic: Option<(&String, &Topic)>) -> Arc<Compiled> {
        let resolved = self.languages.resolve(wanted).unwrap_or_default();
        let key = (resolved.clone(), topic.map(|(id, _)| id.clone()).unwrap_or_default());
        let mut all = self.compiled.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(all.entry(key).or_insert_with(|| Arc::new(self.compile(&resolved, topic.map(|(_, topic)| topic)))))
    }

    fn compile(&self, resolved: &str, topic: Option<&Topic>) -> Compiled {
        let (terms, cues) = self.languages.lexicons(resolved, own_terms(resolved, topic));
        Compiled { terms, cues, wording: OnceLock::new() }
    }

    fn wording(&self, language: Option<&str>, topic: Option<&Topic>) -> (Garble, Terms) {
        let wanted = language.unwrap_or("und");
        let resolved = self.languages.resolve(wanted).unwrap_or_default();
        let shared = self.languages.terms(wanted);
        let foreign = topic.into_iter().flat_map(|topic| of_language(&resolved, &topic.foreign_terms));
        let bases: Vec<&TermBase> = foreign.chain(own_terms(&resolved, topic)).chain(&shared).collect();
        (self.languages.garble(wanted).0, Terms::new(&bases))
    }
}

/// A topic's own terms in a language.
fn own_terms<'t>(resolved: &str, topic: Option<&'t Topic>) -> Option<&'t TermBase> {
    in_language(resolved, &topic?.terms)
}

fn in_language<'t>(resolved: &str, terms: &'t [(String, TermBase)]) -> Option<&'t TermBase> {
    let tags: Vec<&str> = terms.iter().map(|(tag, _)| tag.as_str()).collect();
    let found = tag::lookup(resolved, &tags)?;
    terms.iter().find(|(tag, _)| tag == found).map(|(_, base)| base)
}

/// All term bases for a language: its own, those of a wider language, and those of its countries.
fn of_language<'t>(resolved: &'t str, terms: &'t [(String, TermBase)]) -> impl Iterator<Item = &'t TermBase> {
    let fits = move |tag: &str| tag::lookup(resolved, &[tag]).is_some() || tag::lookup(tag, &[resolved]).is_some();
    terms.iter().filter(move |(tag, _)| fits(tag)).map(|(_, base)| base)
}

/// How the language ends its sentences.
fn sentence_rules(pack: &Pack) -> SentenceRules {
    let ordinals =
        pack.trie.get(".").is_some_and(|entry| pack.roles_of(entry).contains(&crate::language::Role::OrdinalSuffix));
    SentenceRules { ends: pack.sentence_ends.clone(), abbreviations: pack.abbreviations.clone(), ordinals }
}
