//! Terms and cues found in a text: concepts by any of their names, and the phrases that say how they are meant.
//!
//! In: folded text, a pack, and the lexicons compiled from terms and cues. Out: mentions with ranges of the text before folding.

use crate::facts::terms::{Status, TermBase};
use crate::language::Pack;
use crate::language::cues::Cue;
use crate::language::patterns::{Match, PatternSet, PatternSetBuilder, longest};
use crate::text::Folded;
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

/// All names of all concepts in one language.
#[derive(Debug, Clone, Default)]
pub struct TermLexicon {
    set: PatternSet,
    rows: Vec<(String, Status)>,
}

impl TermLexicon {
    /// Compiles term bases; an earlier one wins where two give a form to different concepts.
    pub fn new(bases: &[&TermBase]) -> Self {
        let mut builder = PatternSetBuilder::default();
        let mut rows = Vec::new();
        for (concept, terms) in bases.iter().flat_map(|base| &base.concepts) {
            for term in terms {
                let value = u32::try_from(rows.len()).unwrap_or(u32::MAX);
                if builder.add(&term.text, value) {
                    rows.push((concept.clone(), term.status));
                }
            }
        }
        Self { set: builder.build(), rows }
    }

    /// The concepts named in a text, longest names first where they overlap.
    pub fn find(&self, folded: &Folded, pack: &Pack) -> Vec<TermMention> {
        let found = longest(self.set.find(&folded.text, pack));
        found.into_iter().filter_map(|one| self.mention(folded, one)).collect()
    }

    fn mention(&self, folded: &Folded, one: Match) -> Option<TermMention> {
        let (concept, status) = self.rows.get(one.value as usize)?;
        let span = folded.map.span(one.start..one.end);
        Some(TermMention { range: span.start..span.end, concept: concept.clone(), status: *status })
    }
}

/// All cues of one language.
#[derive(Debug, Clone, Default)]
pub struct CueLexicon {
    set: PatternSet,
    cues: Vec<Cue>,
}

impl CueLexicon {
    /// Compiles the cues of a pack.
    pub fn new(pack: &Pack) -> Self {
        let mut builder = PatternSetBuilder::default();
        let mut cues = Vec::new();
        for (phrase, cue) in &pack.cues {
            let value = u32::try_from(cues.len()).unwrap_or(u32::MAX);
            if builder.add(phrase, value) {
                cues.push(cue.clone());
            }
        }
        Self { set: builder.build(), cues }
    }

    /// The cues of a text: of each kind the longest where several overlap.
    pub fn find(&self, folded: &Folded, pack: &Pack) -> Vec<CueMention> {
        let all = self.set.find(&folded.text, pack);
        let mut out: Vec<CueMention> = Vec::new();
        for class in 0..CLASSES {
            let of_class: Vec<Match> = all.iter().copied().filter(|one| self.class(one) == class).collect();
            let kept = longest(of_class.clone());
            // One phrase may say several things of a kind ("after" for two relations): keep all that lie exactly there.
            let same = of_class.into_iter().filter(|one| kept.iter().any(|other| (other.start, other.end) == (one.start, one.end)));
            out.extend(same.filter_map(|one| self.mention(folded, one)));
        }
        out.sort_by(|left, right| (left.range.start, left.range.end, &left.cue).cmp(&(right.range.start, right.range.end, &right.cue)));
        out.dedup();
        out
    }

    fn class(&self, one: &Match) -> u8 {
        match self.cues.get(one.value as usize) {
            Some(Cue::Frame(..)) => 0,
            Some(Cue::NegationBefore | Cue::NegationAfter | Cue::NegationIdiom) => 1,
            Some(Cue::Relation(_)) => 2,
            Some(Cue::Action(_)) => 3,
            Some(Cue::Day(_)) => 4,
            Some(Cue::AbsenceBefore | Cue::AbsenceAfter) => 5,
            _ => 6,
        }
    }

    fn mention(&self, folded: &Folded, one: Match) -> Option<CueMention> {
        let cue = self.cues.get(one.value as usize)?.clone();
        let span = folded.map.span(one.start..one.end);
        Some(CueMention { range: span.start..span.end, cue })
    }
}

/// How many kinds of cues are told apart when the longest is chosen.
const CLASSES: u8 = 7;
