//! The rules: one file each, one table of all. A rule only reads what the stages below have understood.

mod added_negation;
mod added_text;
mod broken_bundle;
mod changed_strength;
mod conflicting_value;
mod dropped_negation;
mod garble;
mod missing_message;
mod missing_plural;
mod missing_statement;
mod missing_variable;
mod omitted_text;
pub mod outlier_translation;
mod pairs;
mod partial_range;
mod reversed_statement;
mod self_contradiction;
pub(crate) mod shared;
mod source_mismatch;
mod stale_bundle;
mod unadaptable_sentence;
mod unread_number;
mod unsupported_statement;
mod untranslated_text;
mod wrong_measure;
mod wrong_unit;

use crate::bundle::Bundle;
use crate::document::Document;
use crate::facts::FactSet;
use crate::facts::terms::Concepts;
use crate::finding::{Finding, Severity};
use crate::garble::View;
use crate::language::Pack;
use crate::project::pair::Pairing;
use crate::source::Source;
use crate::statement::Reading;

/// What a rule needs to see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// One leaflet.
    Document,
    /// A leaflet and the one it translates.
    Pair,
    /// All leaflets of a topic.
    Topic,
    /// Fluent bundles.
    Bundle,
    /// Raised where files are read, not by a function here.
    Project,
}

/// What a document rule sees.
#[derive(Debug, Clone, Copy)]
pub struct DocumentContext<'a> {
    /// The file.
    pub source: &'a Source,
    /// Its blocks.
    pub document: &'a Document,
    /// The language tag as given, where it is known.
    pub language: Option<&'a str>,
    /// The language's pack.
    pub pack: &'a Pack,
    /// What was understood.
    pub reading: &'a Reading,
    /// The facts of its topic.
    pub facts: Option<&'a FactSet>,
    /// The concepts of its topic, with what is broader than what.
    pub concepts: Option<&'a Concepts>,
    /// The leaflet that it translates, where there is one.
    pub pair: Option<&'a PairContext<'a>>,
    /// Its wording, for the rules on garbled text.
    pub garble: &'a View<'a>,
}

/// The source of a translation, as rules with the reach [`Reach::Pair`] see it.
#[derive(Debug, Clone, Copy)]
pub struct PairContext<'a> {
    /// The file.
    pub source: &'a Source,
    /// Its blocks.
    pub document: &'a Document,
    /// Its language, where it is known.
    pub language: Option<&'a str>,
    /// The language's pack.
    pub pack: &'a Pack,
    /// What was understood.
    pub reading: &'a Reading,
    /// What belongs together.
    pub pairing: &'a Pairing,
}

/// A document rule's function.
pub type Check = fn(&DocumentContext<'_>, &mut Vec<Finding>);

/// A rule.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its id, which names the fault; stable for ever.
    pub id: &'static str,
    /// Its severity, unless a fact's harm or the settings change it.
    pub severity: Severity,
    /// What it needs to see.
    pub reach: Reach,
    /// Whether it runs without being enabled.
    pub on: bool,
    /// What finds it in one document; `None` where another stage raises it.
    pub check: Option<Check>,
}

/// A rule raised where files, facts or languages are read.
const fn raised(id: &'static str, severity: Severity) -> Rule {
    Rule { id, severity, reach: Reach::Project, on: true, check: None }
}

/// All rules, sorted by id.
pub const RULES: &[Rule] = &[
    added_negation::RULE,
    added_text::RULE,
    raised("bad-facts", Severity::Error),
    raised("bad-suppression", Severity::Error),
    broken_bundle::RULE,
    garble::broken_grammar::RULE,
    changed_strength::RULE,
    conflicting_value::RULE,
    garble::doubled_word::RULE,
    dropped_negation::RULE,
    garble::forbidden_term::RULE,
    garble::glued_words::RULE,
    garble::inconsistent_term::RULE,
    garble::invisible_character::RULE,
    garble::machine_chatter::RULE,
    garble::malformed_number::RULE,
    garble::missing_diacritics::RULE,
    missing_message::RULE,
    missing_plural::RULE,
    missing_statement::RULE,
    missing_variable::RULE,
    garble::misspelt_term::RULE,
    garble::mixed_script::RULE,
    garble::mojibake::RULE,
    omitted_text::RULE,
    outlier_translation::RULE,
    partial_range::RULE,
    garble::repeated_text::RULE,
    reversed_statement::RULE,
    self_contradiction::RULE,
    source_mismatch::RULE,
    garble::spun_document::RULE,
    stale_bundle::RULE,
    garble::stray_boilerplate::RULE,
    garble::tortured_phrase::RULE,
    garble::truncated_text::RULE,
    unadaptable_sentence::RULE,
    raised("unknown-language", Severity::Note),
    unread_number::RULE,
    raised("unreadable-file", Severity::Error),
    unsupported_statement::RULE,
    untranslated_text::RULE,
    raised("unused-suppression", Severity::Warning),
    garble::wrong_language::RULE,
    wrong_measure::RULE,
    wrong_unit::RULE,
];

/// What a bundle rule sees.
#[derive(Debug, Clone, Copy)]
pub struct BundleContext<'a> {
    /// The file.
    pub bundle: &'a Bundle,
    /// The same file in the source language; `None` for that one itself, and where there is none.
    pub reference: Option<&'a Bundle>,
}

/// A bundle rule's function.
pub type BundleCheck = fn(&BundleContext<'_>, &mut Vec<Finding>);

/// The rules that look at one Fluent file, with what finds them.
pub const BUNDLE_CHECKS: &[(&Rule, BundleCheck)] = &[
    (&broken_bundle::RULE, broken_bundle::check),
    (&missing_message::RULE, missing_message::check),
    (&missing_plural::RULE, missing_plural::check),
    (&missing_variable::RULE, missing_variable::check),
];

/// The rule of an id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

/// The page that explains a rule, in English Markdown.
pub fn page(id: &str) -> Option<&'static str> {
    let path = format!("locales/en/rules/{id}.md");
    crate::shipped::RULE_PAGES.iter().find(|(name, _)| *name == path).map(|(_, text)| *text)
}
