//! What a leaflet says: mentions bound to facts, with polarity, strength, scope and evidence.
//!
//! In: a document, its language's lexicons, and (where there are any) facts. Out: a [`Reading`]. Nothing is judged here.
//!
//! [`read`] finds mentions and cues block by block; `frame` says under which predicate concepts stand; `bind` ties quantities to
//! facts by evidence ([`evidence`]), against what speaks against it (`against`, `subject`, `unstated`), or because the figures are one fact's
//! alone (`exact`); `procedure` tells of which procedure each sentence speaks; `answers` reads questions with their answers, `reach`
//! says how far a denial reaches, `asides` what is said to be over or somebody else's, `voice` what is not the leaflet's own word,
//! `kinds` which fact a kind of something is, `manner` and `direction` whether the opposite is told, `lasting`, `timing`, `prices`,
//! `labels` and `beside` whose figure it is where a sentence, a heading or a row speaks of something beside the fact;
//! [`verdict`] compares a stated value with a canonical one.

mod absence;
mod against;
mod ages;
mod answers;
mod asides;
mod at_once;
mod beside;
mod bind;
mod company;
mod concepts;
mod counts;
mod direction;
pub mod draft;
mod elsewhere;
mod event;
pub mod evidence;
mod exact;
mod frame;
mod kinds;
mod labels;
mod lasting;
mod limits;
mod manner;
pub mod moment;
pub mod negation;
mod prices;
mod procedure;
mod reach;
pub mod read;
mod refusal;
mod resumed;
mod scope;
mod scoped;
mod score;
mod subject;
mod timing;
mod told;
mod turn;
mod unstated;
pub mod verdict;
mod voice;

use crate::facts::terms::Concepts;
use crate::facts::{FactSet, Strength};
use crate::mention::{Form, MaskKind};
use crate::quantity::Quantity;
use crate::source::Span;
use std::ops::Range;

pub use moment::Moment;
pub use negation::Negation;
pub use read::{BlockReading, Lexicon, read_blocks};

/// A quantity that a leaflet states.
#[derive(Debug, Clone, PartialEq)]
pub struct QuantityStatement {
    /// Index of the block.
    pub block: usize,
    /// Bytes of the block's text.
    pub range: Range<usize>,
    /// Bytes of the file.
    pub span: Span,
    /// The likely reading.
    pub reading: Quantity,
    /// Other legal readings.
    pub alternatives: Vec<Quantity>,
    /// What kind of quantity it is.
    pub form: Form,
    /// The fact it is about; `None` where the evidence is too thin.
    pub fact: Option<String>,
    /// Concept ids that limit it, sorted.
    pub scope: Vec<String>,
    /// Ages and body weights named with it, where its fact has values for some.
    pub bands: Vec<Quantity>,
    /// Whether it is denied.
    pub negated: bool,
    /// Whether the reader is told the opposite of what the fact tells (start for stop), and where.
    pub reversed: Option<Span>,
    /// An attribute that the fact says is wrong (diameter for length), and where it stands.
    pub wrong_measure: Option<(String, Span)>,
    /// Whether it limits a listed concept ("isotretinoin within the last six months") instead of stating a fact of its own.
    pub limit: bool,
    /// Whether it is only implied ("no downtime", "the next day"), not a quantity by itself.
    pub implied: bool,
}

impl QuantityStatement {
    /// What limits it.
    pub fn limits(&self) -> verdict::Limits<'_> {
        verdict::Limits { scope: &self.scope, bands: &self.bands }
    }
}

/// A concept that a leaflet names.
#[derive(Debug, Clone, PartialEq)]
pub struct ConceptStatement {
    /// Index of the block.
    pub block: usize,
    /// Bytes of the block's text.
    pub range: Range<usize>,
    /// Bytes of the file.
    pub span: Span,
    /// The concept's id.
    pub concept: String,
    /// Under which predicate it stands.
    pub predicate: Option<String>,
    /// Whether the facts list it under that predicate.
    pub listed: bool,
    /// Whether it is denied.
    pub negated: bool,
    /// How strongly it is put.
    pub strength: Option<Strength>,
    /// Concept ids that limit it, sorted.
    pub scope: Vec<String>,
}

/// A figure that is no quantity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MaskedFigure {
    /// Index of the block.
    pub block: usize,
    /// Bytes of the file.
    pub span: Span,
    /// What it is.
    pub kind: MaskKind,
}

/// All that was understood of a leaflet.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    /// Quantities in order of the text.
    pub quantities: Vec<QuantityStatement>,
    /// Concepts in order of the text.
    pub concepts: Vec<ConceptStatement>,
    /// Masked figures in order of the text.
    pub masked: Vec<MaskedFigure>,
    /// Words that say no, in order of the text.
    pub negations: Vec<Negation>,
    /// Words for before and after, in order of the text.
    pub moments: Vec<Moment>,
}

/// Reads a document: mentions, then what they state. `kinds` tells which concepts are kinds of which.
pub fn understand(
    document: &crate::document::Document,
    lexicon: &Lexicon<'_>,
    facts: Option<&FactSet>,
    kinds: Option<&Concepts>,
) -> Reading {
    let blocks = read_blocks(document, lexicon);
    let view = evidence::View::new(document, &blocks, lexicon.pack);
    // A leaflet on another procedure says nothing about this one.
    let foreign = facts.is_some_and(|facts| view.is_foreign(facts, lexicon.terms));
    let facts = facts.filter(|_| !foreign);
    let procedures = facts.map(|facts| procedure::Procedures::read(&view, facts));
    let view = evidence::View { procedures: procedures.as_ref(), ..view };
    let mut quantities = bind::quantities(&view, facts);
    let mut concepts = concepts::concepts(&view, facts, kinds, &quantities);
    for concept in concepts.iter_mut().filter(|_| foreign) {
        concept.predicate = None;
    }
    if let Some(facts) = facts {
        limits::bind(&view, facts, &concepts, &mut quantities);
    }
    Reading {
        concepts,
        masked: masked(&view),
        negations: negation::negations(&view),
        moments: moment::moments(&view),
        quantities,
    }
}

fn masked(view: &evidence::View<'_>) -> Vec<MaskedFigure> {
    let mut out = Vec::new();
    for (index, block) in view.blocks.iter().enumerate() {
        for (range, kind) in &block.masked {
            out.push(MaskedFigure { block: index, span: view.span(index, range.clone()), kind: *kind });
        }
    }
    out
}
