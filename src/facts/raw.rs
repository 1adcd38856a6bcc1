//! A facts file as written, before its values are read.
//!
//! In: tables of the file. Out: plain structs with spans. The doc comments of these types are what editors show through the JSON Schema
//! (`schema`), so they are written for doctors and translators.

use super::{Agreement, Harm, Strength};
use schemars::JsonSchema;
use serde::de::{Deserializer, Error, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_spanned::Spanned;
use std::collections::BTreeMap;
use std::fmt;
use toml::value::Datetime;

/// A text with its place.
pub type Word = Spanned<String>;

/// What the file says about itself.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawHeader {
    /// Id of the topic, the name of its folder.
    #[schemars(with = "String")]
    pub topic: Option<Word>,
    /// Language of the source leaflet (BCP 47), "en" for English.
    #[schemars(with = "String")]
    pub source_language: Option<Word>,
    /// Version of these facts, in quotes.
    #[schemars(with = "Option<String>")]
    pub version: Option<Word>,
    /// Date of this version, year-month-day without quotes.
    #[schemars(with = "Option<String>")]
    pub date: Option<Spanned<Datetime>>,
    /// The role that approved this version (no person's name).
    #[schemars(with = "Option<String>")]
    pub approved_by: Option<Word>,
    /// Concepts whose sentences are about something else, such as another procedure, unless they name the topic too.
    #[schemars(with = "Vec<String>")]
    pub not_about: Vec<Word>,
}

/// A whole facts file, for the schema: `valid` reads it table by table, so that one bad fact does not lose the others.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct FactsFile {
    /// What the file says about itself.
    #[serde(flatten)]
    pub header: RawHeader,
    /// Facts with a figure, by id.
    #[serde(default)]
    pub quantity: BTreeMap<String, RawQuantity>,
    /// Lists of concepts by predicate: contraindication, indication, side-effect, preparation, aftercare, or one of your own.
    #[serde(flatten)]
    pub lists: BTreeMap<String, RawList>,
}

/// A fact with a figure.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawQuantity {
    /// The value: "0.5–2 mm", "at least 18 a", "at most 4 g", "about 2 h", "3", "none" (with `unit`), "not fixed". Units are UCUM codes:
    /// a year, mo month, wk week, d day, h hour, min minute, mm, mg, ml, %. Amounts have a decimal point.
    #[schemars(with = "Option<ValueText>")]
    pub value: Option<Spanned<ValueText>>,
    /// Unit of the value "none".
    #[schemars(with = "Option<String>")]
    pub unit: Option<Word>,
    /// Concepts that must be near a figure for it to be about this fact. All of them; in an inner list any one of them.
    #[schemars(with = "Vec<Group>")]
    pub about: Vec<Spanned<Group>>,
    /// Concepts that show that another thing is meant.
    #[schemars(with = "Vec<String>")]
    pub not_about: Vec<Word>,
    /// Concepts that the figure counts (any one of them): "3 to 6 sessions".
    #[schemars(with = "Vec<String>")]
    pub counts: Vec<Word>,
    /// What one of the things counted amounts to, written as a value: "500 mg" for a tablet.
    #[schemars(with = "Option<ValueText>")]
    pub each: Option<Spanned<ValueText>>,
    /// The attribute meant, a concept: length.
    #[schemars(with = "Option<String>")]
    pub measure: Option<Word>,
    /// Attributes it must not be mistaken for, concepts: diameter.
    #[schemars(with = "Vec<String>")]
    pub not_measure: Vec<Word>,
    /// How the figure must be used in its sentence (any one of them).
    pub relation: Vec<Relation>,
    /// Uses that show that another thing is meant.
    pub not_relation: Vec<Relation>,
    /// What the reader does for that time.
    pub action: Option<Action>,
    /// What agrees: the same ends (exact), anything inside (within), anything that overlaps (overlap).
    pub agrees: Agreement,
    /// How grave a wrong value would be. A minor one is a warning, no error.
    pub harm: Option<Harm>,
    /// Whether every leaflet must state it; true if left out.
    pub required: Option<bool>,
    /// Whether "a few weeks" may stand for it; allowed if left out.
    pub vague: Option<Vagueness>,
    /// Other values that mean the same, written as `value`: "12 mo" for "1 a", "about 1 mo" for "4 wk".
    #[schemars(with = "Vec<ValueText>")]
    pub equivalents: Vec<Spanned<ValueText>>,
    /// What the value rests on.
    pub evidence: Option<String>,
    /// Values that hold only for some: for acne scars, for children, for a body weight.
    #[schemars(with = "Vec<RawScope>")]
    pub scope: Vec<Spanned<RawScope>>,
}

/// A value that holds only within limits.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawScope {
    /// Concepts that limit it (all of them).
    #[schemars(with = "Vec<String>")]
    pub of: Vec<Word>,
    /// Ages that limit it, written as a value: "6–12 a".
    #[schemars(with = "Option<ValueText>")]
    pub age: Option<Spanned<ValueText>>,
    /// Body weights that limit it, written as a value: "20–30 kg".
    #[schemars(with = "Option<ValueText>")]
    pub weight: Option<Spanned<ValueText>>,
    /// The value there, written as the value of the fact.
    #[schemars(with = "Option<ValueText>")]
    pub value: Option<Spanned<ValueText>>,
    /// Unit of the value "none".
    #[schemars(with = "Option<String>")]
    pub unit: Option<Word>,
}

/// A list of concepts of one predicate.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawList {
    /// Whether the list is complete: a leaflet that adds to it is then a warning, else a note.
    pub complete: bool,
    /// Concepts that every leaflet must state.
    #[schemars(with = "Vec<String>")]
    pub required: Vec<Word>,
    /// Concepts that are facts too, but may be left out.
    #[schemars(with = "Vec<String>")]
    pub listed: Vec<Word>,
    /// Concepts that a leaflet may state or deny: they are read, nothing is asked.
    #[schemars(with = "Vec<String>")]
    pub known: Vec<Word>,
    /// How strongly what is required or listed must be put; not compared if left out.
    pub strength: Option<Strength>,
    /// How grave it would be to have one of the list wrong.
    pub harm: Option<Harm>,
    /// What the list rests on.
    pub evidence: Option<String>,
    /// What holds for single concepts of the list.
    #[schemars(with = "BTreeMap<String, RawDetail>")]
    pub detail: BTreeMap<Word, RawDetail>,
}

/// What holds for one concept of a list.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawDetail {
    /// A limit in time, written as a value: "at most 6 mo".
    #[schemars(with = "Option<ValueText>")]
    pub within: Option<Spanned<ValueText>>,
    /// How strongly it must be put; not compared if left out here and for the list.
    pub strength: Option<Strength>,
    /// How grave it would be to have it wrong.
    pub harm: Option<Harm>,
    /// What it rests on.
    pub evidence: Option<String>,
}

/// How a figure is used in its sentence: relation cues of the language packs, and two that follow from the figure itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// Between two events: "four weeks apart".
    Apart,
    /// For each one: "30 minutes per session".
    Each,
    /// How long something lasts.
    Lasts,
    /// So long before an event.
    Before,
    /// So long after an event.
    After,
    /// Until then.
    Until,
    /// In the course of that time.
    Within,
    /// A limit beyond which something is to be done: "if it lasts longer than a week".
    Threshold,
    /// For a whole day, all doses together.
    Daily,
    /// Said not to be fixed.
    NotFixed,
    /// A period: "every four weeks", "once a year".
    Every,
    /// A person's age.
    Age,
}

/// What the reader does for a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Leaves something off.
    Stop,
    /// Begins or goes on with something.
    Start,
}

/// Whether a vague wording may stand for a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Vagueness {
    /// It may.
    Allowed,
    /// It may not.
    Forbidden,
}

/// A concept, or several of which any one will do.
#[derive(Debug, JsonSchema)]
#[schemars(untagged)]
pub enum Group {
    /// One concept.
    One(String),
    /// Any one of these.
    Any(#[schemars(with = "Vec<String>")] Vec<Word>),
}

impl<'de> Deserialize<'de> for Group {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(GroupVisitor)
    }
}

struct GroupVisitor;

impl<'de> Visitor<'de> for GroupVisitor {
    type Value = Group;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string or a sequence")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Group, E> {
        Ok(Group::One(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Group, A::Error> {
        let mut group = Vec::new();
        while let Some(item) = items.next_element()? {
            group.push(item);
        }
        Ok(Group::Any(group))
    }
}

/// A value in quotes, or a bare figure. A bare figure is taken from the file as it is written, never through a float.
#[derive(Debug, JsonSchema)]
#[schemars(untagged)]
pub enum ValueText {
    /// In quotes.
    Text(String),
    /// A figure.
    Figure(#[schemars(with = "f64")] ()),
}

impl<'de> Deserialize<'de> for ValueText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl Visitor<'_> for ValueVisitor {
    type Value = ValueText;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string or a figure")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<ValueText, E> {
        Ok(ValueText::Text(text.to_owned()))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<ValueText, E> {
        Ok(ValueText::Figure(()))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<ValueText, E> {
        Ok(ValueText::Figure(()))
    }
}
