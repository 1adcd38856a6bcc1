//! Terms and cues found in a text: concepts by any of their names, and the phrases that say how they are meant.
//!
//! The build script compiles the lexicons of shipped languages with this very file, so that a run only loads them.
//!
//! In: folded text, a pack, and the lexicons compiled from terms and cues. Out: mentions with ranges of the text before folding.

use crate::facts::terms::{Status, Term, TermBase};
use crate::language::Pack;
use crate::language::cues::Cue;
use crate::language::patterns::{Match, PatternSet, PatternSetBuilder, longest};
use crate::signs;
use crate::text::Folded;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::ops::Range;

/// A concept named in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermMention {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// The concept's id.
    pub concept: String,
    /// How the term that named it may be used.
    pub status: Status,
}

/// A cue found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CueMention {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// What it says.
    pub cue: Cue,
}

/// All names of all concepts in one language, in layers: an earlier one wins where two give a form to different concepts.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct TermLexicon {
    layers: Vec<TermLayer>,
}

/// Names that were compiled together.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct TermLayer {
    set: PatternSet,
    concepts: Vec<String>,
    /// For each pattern, the index of its concept and how the term may be used.
    rows: Vec<(u32, Status)>,
}

impl TermLayer {
    fn add(&mut self, builder: &mut PatternSetBuilder, concept: &str, terms: &[Term]) {
        let own = index(self.concepts.len());
        self.concepts.push(concept.to_owned());
        for term in terms {
            if builder.add(&term.text, index(self.rows.len())) {
                self.rows.push((own, term.status));
            }
        }
    }

    fn row(&self, at: usize) -> Option<(&str, Status)> {
        let (concept, status) = self.rows.get(at)?;
        Some((self.concepts.get(*concept as usize)?, *status))
    }
}

fn index(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

impl TermLexicon {
    /// Compiles term bases; an earlier one wins where two give a form to different concepts.
    pub fn new(bases: &[&TermBase]) -> Self {
        let mut builder = PatternSetBuilder::default();
        let mut layer = TermLayer::default();
        for (concept, terms) in bases.iter().flat_map(|base| &base.concepts) {
            layer.add(&mut builder, concept, terms);
        }
        layer.set = builder.build();
        Self { layers: vec![layer] }
    }

    /// The same with the names of another lexicon where these say nothing.
    #[must_use]
    pub fn over(mut self, other: Self) -> Self {
        self.layers.extend(other.layers);
        self
    }

    /// The concepts named in a text, longest names first where they overlap.
    pub fn find(&self, folded: &Folded, pack: &Pack) -> Vec<TermMention> {
        let mut found = Vec::new();
        let mut first = 0;
        for layer in &self.layers {
            let own = layer.set.find(&folded.text, pack).into_iter();
            found.extend(own.map(|one| Match { value: one.value + first, ..one }));
            first += index(layer.rows.len());
        }
        longest(found).into_iter().filter_map(|one| self.mention(folded, one)).collect()
    }

    fn mention(&self, folded: &Folded, one: Match) -> Option<TermMention> {
        let mut at = one.value as usize;
        for layer in &self.layers {
            if let Some((concept, status)) = layer.row(at) {
                let span = folded.map.span(one.start..one.end);
                return Some(TermMention { range: span.start..span.end, concept: concept.to_owned(), status });
            }
            at = at.checked_sub(layer.rows.len())?;
        }
        None
    }
}

/// All cues of one language.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct CueLexicon {
    set: PatternSet,
    /// What cues say, each once.
    kinds: Vec<Cue>,
    /// For each pattern, the index of what it says.
    cues: Vec<u32>,
    /// How many letters of its own each has.
    weights: Vec<u32>,
}

impl CueLexicon {
    /// Compiles the cues of a pack.
    pub fn new(pack: &Pack) -> Self {
        let mut builder = PatternSetBuilder::default();
        let (mut kinds, mut cues, mut weights) = (Vec::new(), Vec::new(), Vec::new());
        for (phrase, cue) in pack.cues.iter() {
            if builder.add(phrase, index(cues.len())) {
                let kind = kinds.iter().rposition(|kind| kind == cue).unwrap_or(kinds.len());
                if kind == kinds.len() {
                    kinds.push(cue.clone());
                }
                cues.push(index(kind));
                weights.push(index(phrase.chars().filter(|letter| letter.is_alphanumeric()).count()));
            }
        }
        Self { set: builder.build(), kinds, cues, weights }
    }

    fn weight(&self, one: &Match) -> u32 {
        self.weights.get(one.value as usize).copied().unwrap_or_default()
    }

    fn cue(&self, one: &Match) -> Option<&Cue> {
        self.kinds.get(*self.cues.get(one.value as usize)? as usize)
    }

    /// The cues of a text: of each kind the longest where several overlap.
    pub fn find(&self, folded: &Folded, pack: &Pack) -> Vec<CueMention> {
        let mut all = self.set.find(&folded.text, pack);
        all.retain(|one| !self.leaps(one, &folded.text));
        let mut out: Vec<CueMention> = Vec::new();
        for class in 0..CLASSES {
            let mut of_class: Vec<Match> = all.iter().copied().filter(|one| self.class(one) == class).collect();
            if class == 0 {
                self.drop_outweighed(&mut of_class);
            }
            let kept = longest(of_class.clone());
            // One phrase may say several things of a kind ("after" for two relations): keep all that lie exactly there.
            // Of two frames with a gap, the one with more words of its own is meant ("rules … not out", not "rules … out").
            let place = |one: &Match| (one.start, one.end);
            let weigh = |one: &Match| if class == 0 { self.weight(one) } else { 0 };
            let mut heaviest: HashMap<(usize, usize), u32> = kept.iter().map(|one| (place(one), 0)).collect();
            for one in &of_class {
                if let Some(weight) = heaviest.get_mut(&place(one)) {
                    *weight = (*weight).max(weigh(one));
                }
            }
            let same = of_class.into_iter().filter(|one| heaviest.get(&place(one)) == Some(&weigh(one)));
            out.extend(same.filter_map(|one| self.mention(folded, one)));
        }
        out.sort_by(|left, right| {
            (left.range.start, left.range.end, &left.cue).cmp(&(right.range.start, right.range.end, &right.cue))
        });
        out.dedup();
        out
    }

    /// Drops frames whose gap holds another frame with more words of its own: "can … be" around "after asking your doctor".
    fn drop_outweighed(&self, frames: &mut Vec<Match>) {
        let inside = |one: &Match, other: &Match| {
            let within = other.start <= one.start && one.end <= other.end;
            within && one.end - one.start < other.end - other.start && self.weight(one) > self.weight(other)
        };
        let all = frames.clone();
        frames.retain(|frame| !all.iter().any(|one| inside(one, frame)));
    }

    /// Whether the gap of a frame holds a comma, so that its words stand in two clauses.
    fn leaps(&self, one: &Match, text: &str) -> bool {
        let frame =
            matches!(self.cue(one), Some(Cue::Frame(predicate, kind)) if predicate != "warning" && kind != "allowed");
        let Some(found) = text.get(one.start..one.end).filter(|_| frame) else { return false };
        let letters = found.chars().filter(|letter| letter.is_alphanumeric()).count();
        found.contains(|sign| signs::parts_items(sign) || sign == ':') && index(letters) > self.weight(one)
    }

    fn class(&self, one: &Match) -> u8 {
        match self.cue(one) {
            Some(Cue::Frame(..)) => 0,
            Some(Cue::NegationBefore | Cue::NegationAfter | Cue::NegationIdiom) => 1,
            Some(Cue::Relation(_)) => 2,
            Some(Cue::Action(_)) => 3,
            Some(Cue::Day(_)) => 4,
            Some(Cue::AbsenceBefore | Cue::AbsenceAfter) => 5,
            Some(Cue::Majority(_) | Cue::Minority(_)) => 9,
            Some(Cue::NegationLexical) => 7,
            Some(
                Cue::NegationConcord
                | Cue::NegationBehind
                | Cue::NegationHalf
                | Cue::NegationAdditive
                | Cue::NegationConnective,
            ) => 8,
            Some(Cue::NegationLimit) => 12,
            Some(Cue::NegationAffirmed) => 10,
            Some(Cue::ExceptBefore | Cue::ExceptAfter) => 11,
            Some(Cue::AnswerYes | Cue::AnswerNo) => 13,
            Some(Cue::Permission) => 14,
            Some(Cue::AskedLimit) => 15,
            Some(Cue::Aside(_)) => 16,
            _ => 6,
        }
    }

    fn mention(&self, folded: &Folded, one: Match) -> Option<CueMention> {
        let cue = self.cue(&one)?.clone();
        let span = folded.map.span(one.start..one.end);
        Some(CueMention { range: span.start..span.end, cue })
    }
}

/// How many kinds of cues are told apart when the longest is chosen.
const CLASSES: u8 = 17;
