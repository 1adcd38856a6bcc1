//! The languages at hand: the shipped packs, and those that a user's folder adds or extends.
//!
//! A pack is compiled or loaded when it is first asked for. In: language tags. Out: shared [`Pack`]s.

use crate::facts::terms::{self, TermBase};
use crate::garble::common::CommonWords;
use crate::garble::{self, Garble};
use crate::language::compile::{Problem, Texts, base_of, compile};
use crate::language::{Pack, tag};
use crate::mention::{CueLexicon, TermLexicon};
use crate::shipped;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The texts of one language in a user's folder.
#[derive(Debug, Clone, Default)]
pub struct UserLanguage {
    /// `cldr.toml`, where there is one.
    pub cldr: Option<String>,
    /// `language.toml`, where there is one.
    pub language: Option<String>,
    /// `terms.toml`, where there is one.
    pub terms: Option<String>,
    /// `garble.toml`, where there is one.
    pub garble: Option<String>,
}

impl UserLanguage {
    /// Whether it puts a pack in the place of the shipped one.
    fn brings_pack(&self) -> bool {
        self.cldr.is_some() || self.language.is_some()
    }

    /// Whether the shipped lexicons are not the whole of its words.
    fn brings_words(&self) -> bool {
        self.brings_pack() || self.terms.is_some()
    }
}

/// All languages at hand.
#[derive(Debug, Default)]
pub struct Languages {
    users: BTreeMap<String, UserLanguage>,
    root: Option<String>,
    loaded: Mutex<BTreeMap<String, Arc<Pack>>>,
}

impl Languages {
    /// The shipped languages, and the user's by tag; `root` replaces the shipped `und`.
    pub fn new(users: BTreeMap<String, UserLanguage>, root: Option<String>) -> Self {
        Self { users, root, loaded: Mutex::default() }
    }

    /// All tags at hand, sorted.
    pub fn tags(&self) -> Vec<&str> {
        let mut tags: Vec<&str> = shipped::LANGUAGES
            .iter()
            .map(|language| language.tag)
            .chain(self.users.keys().map(String::as_str))
            .collect();
        tags.retain(|tag| *tag != "und");
        tags.sort_unstable();
        tags.dedup();
        tags
    }

    /// The tag of the pack that serves a language, by RFC 4647 lookup.
    pub fn resolve(&self, wanted: &str) -> Option<String> {
        tag::lookup(wanted, &self.tags()).map(str::to_owned)
    }

    /// The pack for a language tag: its own, its parent's, or the one that reads figures only.
    pub fn pack(&self, wanted: &str) -> Arc<Pack> {
        let resolved = self.resolve(wanted).unwrap_or_else(|| "und".to_owned());
        let mut loaded = self.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(loaded.entry(resolved.clone()).or_insert_with(|| Arc::new(self.load(&resolved).0)))
    }

    /// The mistakes in a user's files for a language.
    pub fn problems(&self, tag: &str) -> Vec<Problem> {
        if self.users.contains_key(tag) { self.load(tag).1 } else { Vec::new() }
    }

    /// The term bases of a language: the user's first, then the shipped one.
    pub fn terms(&self, wanted: &str) -> Vec<TermBase> {
        let resolved = self.resolve(wanted).unwrap_or_default();
        let own = self.users.get(&resolved).and_then(|user| user.terms.as_deref());
        let path = format!("locales/{resolved}/terms.toml");
        let text = shipped::TERMS.iter().find(|(name, _)| *name == path).map(|(_, text)| *text);
        // A file of the project may be the shipped one itself.
        let shipped = shipped::language(&resolved).filter(|_| own.is_none() || own != text);
        let own = own.map(|text| terms::read_terms(text, None).0);
        own.into_iter().chain(shipped.and_then(|language| postcard::from_bytes(language.terms).ok())).collect()
    }

    /// The lexicons of a language, with a topic's own names before those that all topics share.
    pub fn lexicons(&self, wanted: &str, own: Option<&TermBase>) -> (TermLexicon, CueLexicon) {
        let resolved = self.resolve(wanted).unwrap_or_default();
        let own_words = self.users.get(&resolved).is_some_and(UserLanguage::brings_words);
        let shipped = shipped::language(&resolved).filter(|_| !own_words);
        let shipped = shipped.and_then(|language| postcard::from_bytes(language.lexicon).ok());
        let (terms, cues) = shipped.unwrap_or_else(|| {
            let bases = self.terms(&resolved);
            let bases: Vec<&TermBase> = bases.iter().collect();
            (TermLexicon::new(&bases), CueLexicon::new(&self.pack(&resolved)))
        });
        (own.map_or_else(TermLexicon::default, |own| TermLexicon::new(&[own])).over(terms), cues)
    }

    /// What garbled text looks like in a language, and the mistakes in the user's file for it.
    pub fn garble(&self, wanted: &str) -> (Garble, Vec<garble::Problem>) {
        let resolved = self.resolve(wanted).unwrap_or_else(|| "und".to_owned());
        let shipped = |tag: &str| {
            let path = format!("locales/{tag}/garble.toml");
            shipped::GARBLE.iter().find(|(name, _)| *name == path).map(|(_, text)| *text)
        };
        // A file of the project may be the shipped one itself.
        let own = self.users.get(&resolved).and_then(|user| user.garble.as_deref());
        let Some(own) = own.filter(|own| shipped(&resolved) != Some(*own)) else {
            let language = shipped::language(&resolved).or_else(|| shipped::language("und"));
            let garble = language.and_then(|language| postcard::from_bytes(language.garble).ok());
            return (garble.unwrap_or_default(), Vec::new());
        };
        let language = shipped(&resolved).filter(|_| resolved != "und");
        let texts: Vec<&str> = std::iter::once(own).chain(language).chain(shipped("und")).collect();
        let (garble, problems) = Garble::new(&texts);
        (garble, problems.into_iter().filter(|problem| problem.file == 0).collect())
    }

    /// The mistakes in a user's `garble.toml` for a language.
    pub fn garble_problems(&self, tag: &str) -> Vec<garble::Problem> {
        let own = self.users.get(tag).is_some_and(|user| user.garble.is_some());
        if own { self.garble(tag).1 } else { Vec::new() }
    }

    fn load(&self, tag: &str) -> (Pack, Vec<Problem>) {
        // A folder with terms or patterns only adds to the language that is shipped.
        let Some(user) = self.users.get(tag).filter(|user| user.brings_pack()) else {
            return (shipped_pack(tag).unwrap_or_else(|| Pack::new(tag)), Vec::new());
        };
        let base = user.language.as_deref().and_then(base_of).and_then(|base| self.users.get(&base));
        let base = base.and_then(|base| base.language.as_deref());
        let own: Vec<&str> = user.language.iter().map(String::as_str).collect();
        let texts = Texts { cldr: user.cldr.as_deref(), base, language: &own, root: self.root.as_deref() };
        compile(tag, texts)
    }
}

fn shipped_pack(tag: &str) -> Option<Pack> {
    postcard::from_bytes(shipped::language(tag)?.pack).ok()
}

/// The most frequent words of the shipped languages that list them: by these, text in another language is recognised.
pub(crate) fn common_words() -> &'static CommonWords {
    static WORDS: OnceLock<CommonWords> = OnceLock::new();
    WORDS.get_or_init(|| postcard::from_bytes(shipped::COMMON_WORDS).unwrap_or_default())
}
