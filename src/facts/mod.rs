//! The canonical facts of a topic, valid and resolved.
//!
//! In: a facts file (`raw`, serde with spans). Out: a [`FactSet`], and problems that show what is wrong with file, line and excerpt.
//! Reading never stops at the first: [`read`] gives the facts that could be read and all that is wrong with the rest.

pub mod diff;
pub mod lint;
pub mod list;
pub mod problem;
pub mod raw;
pub mod schema;
pub mod tbx;
pub mod terms;
pub mod toml_file;
mod valid;
pub mod value;

pub use problem::Problem;
pub use valid::{predicates, read};

use crate::quantity::{Interval, Qualifier, Quantity, Unit};
use crate::source::Span;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How grave a wrong value would be for a patient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Harm {
    /// Lowers errors to warnings.
    Minor,
    /// The default.
    #[default]
    Major,
    /// Could injure.
    Critical,
}

/// When a stated value counts as agreeing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Agreement {
    /// The same ends.
    #[default]
    Exact,
    /// Anything inside the canonical interval.
    Within,
    /// Anything that shares an amount with it.
    Overlap,
}

/// How strongly a contraindication is put.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// Ask a doctor first.
    AskFirst,
    /// Should not be treated.
    ShouldNot,
    /// Must not be treated.
    MustNot,
}

impl Strength {
    /// The name used in facts files and records.
    pub fn name(self) -> &'static str {
        match self {
            Self::AskFirst => "ask-first",
            Self::ShouldNot => "should-not",
            Self::MustNot => "must-not",
        }
    }
}

/// A canonical value, for everything or for one scope.
#[derive(Debug, Clone, PartialEq)]
pub struct ScopedValue {
    /// Concept ids that limit it, sorted; empty for the general value.
    pub scope: Vec<String>,
    /// Ages and body weights that limit it; empty when none do.
    pub bands: Vec<Quantity>,
    /// The ends in `unit`.
    pub interval: Interval,
    /// The unit.
    pub unit: Unit,
    /// How the ends are meant ("about").
    pub qualifier: Qualifier,
    /// Where the value stands in the facts file.
    pub span: Span,
}

impl ScopedValue {
    /// A value without limits.
    pub fn general(quantity: Quantity, span: Span) -> Self {
        let Quantity { interval, unit, qualifier } = quantity;
        Self { scope: Vec::new(), bands: Vec::new(), interval, unit, qualifier, span }
    }

    /// Whether it holds for everything.
    pub fn is_general(&self) -> bool {
        self.scope.is_empty() && self.bands.is_empty()
    }

    /// The value alone.
    pub fn quantity(&self) -> Quantity {
        Quantity { interval: self.interval, unit: self.unit, qualifier: self.qualifier }
    }
}

/// One quantity fact.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct QuantityFact {
    /// Its id.
    pub id: String,
    /// Where its table stands in the facts file.
    pub span: Span,
    /// The general value first (if there is one), then those of scopes. Empty where the facts say that nothing is fixed.
    pub values: Vec<ScopedValue>,
    /// Other values that mean the same (12 months for 1 year), also with another unit.
    pub equivalents: Vec<ScopedValue>,
    /// Concepts that must be near: each group needs one of its members.
    pub about: Vec<Vec<String>>,
    /// Concepts that show that another thing is meant.
    pub not_about: Vec<String>,
    /// Concepts one of which the figure counts ("3 to 6 sessions"); empty when the unit says what is measured.
    pub counts: Vec<String>,
    /// What one of the things counted amounts to (a tablet of 500 mg), so that counts compare with amounts.
    pub each: Option<Quantity>,
    /// The attribute meant (`length`), and those it is mistaken for (`diameter`).
    pub measure: Option<String>,
    /// Attributes that would be wrong.
    pub not_measure: Vec<String>,
    /// Relation cues that fit (`apart`, `every`, `lasts`, `before`, `after`, …); empty: any.
    pub relation: Vec<String>,
    /// Relation cues that show that another thing is meant.
    pub not_relation: Vec<String>,
    /// What the reader is told to do for that time: `stop` or `start`.
    pub action: Option<String>,
    /// What agrees.
    pub agrees: Agreement,
    /// How grave.
    pub harm: Harm,
    /// Whether every leaflet must state it.
    pub required: bool,
    /// Whether "a few weeks" may stand for it.
    pub vague_allowed: bool,
    /// What it rests on.
    pub evidence: Option<String>,
}

impl QuantityFact {
    /// Whether a concept is one of those that must be near the figure.
    pub fn is_about(&self, concept: &str) -> bool {
        self.about.iter().flatten().any(|about| about == concept)
    }

    /// Whether the figure is used so, by the name of a relation ("lasts").
    pub fn relates(&self, relation: &str) -> bool {
        self.relation.iter().any(|name| name == relation)
    }
}

/// One concept of a list (a contraindication, a side effect, …).
#[derive(Debug, Clone, PartialEq)]
pub struct ConceptFact {
    /// The concept's id, which is also the fact's.
    pub concept: String,
    /// `contraindication`, `indication`, `side-effect`, `preparation`, `aftercare`, or one that the facts add.
    pub predicate: String,
    /// How strongly it must be put; `None`: not compared.
    pub strength: Option<Strength>,
    /// Whether every leaflet must state it.
    pub required: bool,
    /// Whether it is a fact (else only known: neither required nor contradicted by its absence).
    pub listed: bool,
    /// How grave.
    pub harm: Harm,
    /// A limit in time ("within the last 6 months").
    pub within: Option<ScopedValue>,
    /// What it rests on.
    pub evidence: Option<String>,
    /// Where it stands in the facts file.
    pub span: Span,
}

/// The facts of a topic.
#[derive(Debug, Clone, PartialEq)]
pub struct FactSet {
    /// Topic id.
    pub topic: String,
    /// Name of the file, for display.
    pub path: std::sync::Arc<str>,
    /// Text of the file.
    pub text: std::sync::Arc<str>,
    /// Version of the fact set.
    pub version: String,
    /// Date of the version (year-month-day), where it is given.
    pub date: Option<String>,
    /// The role that approved it, where it is given.
    pub approved_by: Option<String>,
    /// Language of the source leaflet; empty where it is not given.
    pub source_language: String,
    /// Quantity facts in the file's order.
    pub quantities: Vec<QuantityFact>,
    /// Limits in time of concept facts ("within the last six months"), as quantity facts whose id is the concept's.
    pub limits: Vec<QuantityFact>,
    /// Concept facts in the file's order.
    pub concepts: Vec<ConceptFact>,
    /// Concepts whose sentences are about something else (another procedure), unless they name the topic too.
    pub not_about: Vec<String>,
    /// Predicates whose list is complete.
    pub complete: Vec<String>,
    /// Every concept id that the file names, with its place, in the file's order.
    pub uses: Vec<(String, Span)>,
}

impl FactSet {
    /// The quantity fact of an id.
    pub fn quantity(&self, id: &str) -> Option<&QuantityFact> {
        self.quantities.iter().chain(&self.limits).find(|fact| fact.id == id)
    }

    /// Whether a concept is the treatment itself: the topic, or what is counted of it (a session).
    pub fn is_event(&self, concept: &str) -> bool {
        concept == self.topic || self.quantities.iter().any(|fact| fact.counts.iter().any(|counted| counted == concept))
    }

    /// Fills `limits` from the concept facts.
    pub(crate) fn with_limits(mut self) -> Self {
        let limit = |fact: &ConceptFact| {
            fact.within.clone().map(|value| QuantityFact {
                id: fact.concept.clone(),
                span: value.span,
                values: vec![value],
                harm: fact.harm,
                ..QuantityFact::default()
            })
        };
        self.limits = self.concepts.iter().filter_map(limit).collect();
        self
    }

    /// The concept fact of a predicate and a concept.
    pub fn concept(&self, predicate: &str, concept: &str) -> Option<&ConceptFact> {
        self.concepts.iter().find(|fact| fact.predicate == predicate && fact.concept == concept)
    }
}
