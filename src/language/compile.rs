//! The one function that turns language files into a [`Pack`].
//!
//! It runs in the build script for the shipped packs and at run time, lazily, for a user's own. It is pure: TOML text in, pack and
//! problems out; a problem never stops the rest.

mod sections;

use super::cues::{self, CueSet};
use super::lexicon::Role;
use super::pack::{Entry, Pack};
use super::raw::{Keyed, RawCldr, RawLanguage, RawUnit};
use super::trie::TrieBuilder;
use crate::quantity::{Amount, Unit};
use crate::text::fold_pattern;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Which file a problem is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum File {
    /// `language.toml`.
    Language,
    /// `cldr.toml`.
    Cldr,
    /// `language.toml` of `und`, which every language takes over.
    Root,
}

/// A mistake in a language file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub file: File,
    /// The bytes that show it.
    pub span: Option<Range<usize>>,
    /// What is wrong, in English: packs are written by developers of a language.
    pub message: String,
}

/// The texts that make up one language.
#[derive(Debug, Clone, Copy, Default)]
pub struct Texts<'a> {
    /// `cldr.toml`.
    pub cldr: Option<&'a str>,
    /// `language.toml` of the language that this one names as its base.
    pub base: Option<&'a str>,
    /// `language.toml`, the shipped one first, then those that extend it.
    pub language: &'a [&'a str],
    /// `language.toml` of `und`.
    pub root: Option<&'a str>,
}

/// Compiles a language.
pub fn compile(tag: &str, texts: Texts<'_>) -> (Pack, Vec<Problem>) {
    let mut compiler = Compiler {
        pack: Pack::new(tag),
        trie: TrieBuilder::default(),
        roles: Vec::new(),
        problems: Vec::new(),
        file: File::Cldr,
        accents_matter: false,
        spellings: Vec::new(),
    };
    if let Some(cldr) = texts.cldr.and_then(|text| compiler.parse::<RawCldr>(text)) {
        let removed: Vec<String> = texts
            .base
            .iter()
            .chain(texts.language)
            .filter_map(|text| toml::from_str::<RawLanguage>(text).ok())
            .flat_map(|raw| raw.numbers.remove)
            .map(|form| fold_pattern(&form))
            .collect();
        compiler.cldr(&cldr, &removed);
    }
    compiler.file = File::Language;
    if let Some(raw) = texts.base.and_then(|text| compiler.parse::<RawLanguage>(text)) {
        compiler.spelling(&raw);
        compiler.quantities(&raw);
    }
    for text in texts.language {
        if let Some(raw) = compiler.parse::<RawLanguage>(text) {
            compiler.language(&raw);
            compiler.pack.has_words |= !raw.frames.is_empty();
        }
    }
    compiler.file = File::Root;
    if let Some(raw) = texts.root.and_then(|text| compiler.parse::<RawLanguage>(text)) {
        compiler.quantities(&raw);
    }
    compiler.finish()
}

struct Compiler {
    pack: Pack,
    trie: TrieBuilder,
    roles: Vec<Vec<Role>>,
    problems: Vec<Problem>,
    file: File,
    accents_matter: bool,
    spellings: Vec<(String, String)>,
}

impl Compiler {
    fn parse<T: serde::de::DeserializeOwned>(&mut self, text: &str) -> Option<T> {
        toml::from_str(text).map_err(|error| self.problem(error.span(), error.message())).ok()
    }

    fn problem(&mut self, span: Option<Range<usize>>, message: &str) {
        self.problems.push(Problem { file: self.file, span, message: message.to_owned() });
    }

    fn add(&mut self, form: &str, role: Role) {
        let key = super::pack::key(form);
        if key.is_empty() {
            return;
        }
        let roles = &mut self.roles;
        let at = self.trie.insert_with(&key, || {
            roles.push(Vec::new());
            u32::try_from(roles.len() - 1).unwrap_or(u32::MAX)
        });
        let slot = &mut self.roles[at as usize];
        if !slot.contains(&role) {
            slot.push(role);
        }
    }

    fn add_all(&mut self, forms: &[String], role: Role) {
        for form in forms {
            self.add(form, role);
        }
    }

    fn keyed(&mut self, map: &Keyed, role: impl Fn(Amount) -> Role) {
        for (key, forms) in map {
            match key.get_ref().parse() {
                Ok(amount) => self.add_all(forms, role(amount)),
                Err(()) => self.problem(Some(key.span()), "not an amount: write digits with a decimal point"),
            }
        }
    }

    fn valued(&mut self, map: &Keyed, role: impl Fn(Amount, Unit) -> Role) {
        for (key, forms) in map {
            match parse_value(key.get_ref()) {
                Some((amount, unit)) => self.add_all(forms, role(amount, unit)),
                None => self.problem(Some(key.span()), "not an amount and a unit, such as \"2 wk\""),
            }
        }
    }

    fn plain(&mut self, map: &BTreeMap<String, Vec<String>>, removed: &[String], role: impl Fn(Amount) -> Role) {
        for (key, forms) in map {
            let Ok(amount) = key.parse() else {
                self.problem(None, "not an amount");
                continue;
            };
            for form in forms.iter().filter(|form| !removed.contains(&fold_pattern(form))) {
                self.add(form, role(amount));
            }
        }
    }

    fn cldr(&mut self, raw: &RawCldr, removed: &[String]) {
        self.pack.decimal = first_char(&raw.decimal).unwrap_or('.');
        self.pack.groups = raw.group.iter().filter_map(|sign| first_char(sign)).collect();
        self.pack.plural_categories.clone_from(&raw.plural_categories);
        self.pack.has_spellout = !raw.cardinals.is_empty();
        self.plain(&raw.cardinals, removed, Role::Number);
        for joiner in joiners(&raw.cardinals) {
            self.add(&joiner, Role::Joiner);
        }
        self.plain(&raw.ordinals, removed, Role::Ordinal);
        self.plain(&raw.scales, removed, Role::Scale);
        for (number, month) in (1..).zip(&raw.months) {
            for name in month {
                if !removed.contains(&fold_pattern(name)) {
                    self.add(name, Role::Month);
                }
                self.pack.months.push((fold_pattern(name), number));
            }
        }
        self.pack.months.sort();
        for (code, unit) in &raw.units {
            match Unit::parse(code) {
                Some(known) => self.unit(known, unit),
                None => self.problem(None, "unknown unit"),
            }
        }
    }

    fn unit(&mut self, unit: Unit, raw: &RawUnit) {
        self.add_all(&raw.forms, Role::Unit(unit));
        self.add_all(&raw.short, Role::UnitShort(unit));
        self.add_all(&raw.prefix, Role::UnitPrefix(unit));
        self.add_all(&raw.stems, Role::UnitStem(unit));
        self.add_all(&raw.one, Role::UnitOne(unit));
        self.add_all(&raw.dual, Role::Dual(unit));
        self.add_all(&raw.per, Role::PerUnit(unit));
    }

    /// How words are written and told apart.
    fn spelling(&mut self, raw: &RawLanguage) {
        self.pack.spaces &= raw.text.spaces;
        self.pack.open_end |= raw.text.open_end || !raw.text.spaces;
        self.accents_matter |= raw.text.accents_matter;
        self.spellings.extend(raw.text.spellings.iter().cloned());
        self.pack.prefixes.extend(raw.text.prefixes.iter().map(|form| fold_pattern(form)));
        self.pack.endings.extend(raw.text.endings.iter().map(|form| fold_pattern(form)));
        self.pack.common_words.extend(raw.text.common_words.iter().map(|form| fold_pattern(form)));
        self.pack.common_words.sort();
        self.pack.length = raw.text.length.unwrap_or(self.pack.length);
        self.pack.sentence_ends.extend(raw.text.sentence_ends.iter().filter_map(|sign| first_char(sign)));
        self.pack.abbreviations.extend(raw.text.abbreviations.iter().map(|form| fold_pattern(form)));
        if raw.numbers.cardinals.len() >= 8 {
            self.pack.has_spellout = true;
        }
    }

    fn language(&mut self, raw: &RawLanguage) {
        self.pack.name.clone_from(&raw.name);
        self.spelling(raw);
        self.quantities(raw);
        for (span, message) in self.pack.comparison.take(&raw.comparison) {
            self.problem(span, message);
        }
        let problems = cues::collect(raw, &mut self.pack.cues);
        self.problems.extend(problems.into_iter().map(|message| Problem { file: File::Language, span: None, message }));
    }

    fn quantities(&mut self, raw: &RawLanguage) {
        self.pack.compound_endings.extend(raw.compounds.endings.iter().map(|form| fold_pattern(form)));
        self.numbers(raw);
        for (code, unit) in &raw.units {
            match Unit::parse(code.get_ref()) {
                Some(known) => self.unit(known, unit),
                None => self.problem(Some(code.span()), "unknown unit: use a UCUM code or an ISO 4217 code"),
            }
        }
        self.valued(&raw.words, Role::Word);
        self.frequency(raw);
        self.ranges(raw);
        self.bounds(raw);
        self.masks(raw);
    }

    /// Adds the spellings without accents, where they are no other entry: many writers do not type them.
    fn plain_spellings(&mut self) {
        let known: Vec<(String, u32)> = self.trie.entries().map(|(key, value)| (key.to_owned(), value)).collect();
        for (key, value) in known {
            let spelled = self.spellings.iter().fold(key.clone(), |text, (letter, plain)| text.replace(letter, plain));
            let plain = if self.accents_matter { key.clone() } else { without_accents(&key) };
            for (variant, content) in [(spelled, false), (plain, true)] {
                let all = self.roles[value as usize].iter().copied();
                let roles: Vec<Role> = all.filter(|role| !content || is_content(role)).collect();
                if variant == key || variant.len() < 3 || roles.is_empty() {
                    continue;
                }
                // What is another word already only learns which ordinal it is.
                let other = self.trie.contains(&variant);
                for role in roles.into_iter().filter(|role| !other || matches!(role, Role::Ordinal(_))) {
                    self.add(&variant, role);
                }
            }
        }
    }

    fn finish(mut self) -> (Pack, Vec<Problem>) {
        self.plain_spellings();
        let sets = self.intern();
        self.pack.myriad = self.pack.roles.contains(&Role::Scale(Amount::from(10_000)));
        self.pack.has_articles = self.pack.roles.contains(&Role::Article);
        self.pack.trie = self.trie.build_with(|entry| sets.get(entry as usize).copied().unwrap_or_default());
        self.pack.endings.sort_by_key(|ending| std::cmp::Reverse(ending.len()));
        self.pack.compound_endings.sort_by_key(|ending| std::cmp::Reverse(ending.len()));
        self.pack.prefixes.sort_by_key(|prefix| std::cmp::Reverse(prefix.len()));
        (self.pack, self.problems)
    }
}

impl Compiler {
    /// Puts each set of roles into the pack once; returns the set of each entry.
    fn intern(&mut self) -> Vec<u32> {
        let mut known: BTreeMap<&[Role], u32> = BTreeMap::new();
        let pack = &mut self.pack;
        let mut sets = Vec::with_capacity(self.roles.len());
        for roles in &self.roles {
            let set = *known.entry(roles).or_insert_with(|| {
                let start = u32::try_from(pack.roles.len()).unwrap_or(u32::MAX);
                pack.roles.extend(roles);
                pack.entries.push(Entry {
                    start,
                    count: u16::try_from(roles.len()).unwrap_or(u16::MAX),
                    begins: roles.iter().any(Role::begins),
                    masks: roles.iter().any(Role::masks),
                    counts: roles.iter().any(Role::counts),
                    numbers: roles.iter().any(Role::numbers),
                    periods: roles.iter().any(Role::periods),
                    leads: roles.iter().any(Role::leads),
                });
                u32::try_from(pack.entries.len() - 1).unwrap_or(u32::MAX)
            });
            sets.push(set);
        }
        sets
    }
}

/// Roles of words that carry meaning, as against function words, which are short and easily mistaken.
fn is_content(role: &Role) -> bool {
    !matches!(
        role,
        Role::Joiner
            | Role::Article
            | Role::Or
            | Role::Per
            | Role::RangeInfix
            | Role::RangeBefore(_)
            | Role::RangeBetween(_)
            | Role::RangeAfter(_)
            | Role::ClockBefore
            | Role::RatioBetween
            | Role::YearBefore
            | Role::UnitShort(_)
            | Role::NotNumber
    )
}

/// Words that stand between the numerals of spelled numbers ("and" in "twenty and one").
fn joiners(cardinals: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let forms = || cardinals.values().flatten();
    let numerals: BTreeSet<&str> = forms().map(String::as_str).filter(|form| !form.contains([' ', '-'])).collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for form in forms() {
        let words: Vec<&str> = form.split([' ', '-']).collect();
        for three in words.windows(3) {
            let inner = !numerals.contains(three[1]) && numerals.contains(three[0]) && numerals.contains(three[2]);
            *counts.entry(three[1]).or_default() += usize::from(inner);
        }
    }
    counts.into_iter().filter(|(_, count)| *count >= 8).map(|(word, _)| word.to_owned()).collect()
}

/// Latin letters without their accents.
fn without_accents(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let latin = |letter: char| (letter as u32) < 0x0250;
    if text.is_ascii() || !text.chars().all(latin) {
        return text.to_owned();
    }
    text.nfd().filter(|letter| !('\u{300}'..='\u{36f}').contains(letter)).collect()
}

/// The tag that a `language.toml` names as its base.
pub fn base_of(text: &str) -> Option<String> {
    toml::from_str::<RawLanguage>(text).ok().map(|raw| raw.base).filter(|base| !base.is_empty())
}

/// "2 wk" as amount and unit.
pub fn parse_value(text: &str) -> Option<(Amount, Unit)> {
    let (amount, unit) = text.trim().split_once(' ')?;
    Some((amount.parse().ok()?, Unit::parse(unit.trim())?))
}

fn first_char(text: &str) -> Option<char> {
    text.chars().next()
}

/// The cue lists of a pack, for callers that only need those.
pub fn cue_set(pack: &Pack) -> &CueSet {
    &pack.cues
}
