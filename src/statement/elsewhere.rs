//! What a leaflet says about other procedures: by the words of a sentence, of its section, its list or its row, or as a whole.

use super::evidence::View;
use crate::document::BlockKind;
use crate::facts::FactSet;
use crate::language::cues::Cue;
use std::ops::Range;

/// Blocks among which a title stands.
const FIRST: usize = 3;

impl View<'_> {
    /// Whether a sentence is about another procedure that the facts name, and not about the topic: by its own words, or because the
    /// section, the list or the row of the table is.
    pub fn is_elsewhere(&self, facts: &FactSet, block: usize, sentence: &Range<usize>) -> bool {
        if self.is_list_of_reasons(facts, block, sentence) {
            return false;
        }
        if self.is_sentence_elsewhere(facts, block, sentence) {
            return true;
        }
        let terms = self.terms(block);
        let inside = |range: &Range<usize>| sentence.start <= range.start && range.end <= sentence.end;
        let named = terms.iter().any(|term| term.concept == facts.topic && inside(&term.range));
        !named && self.surroundings(block).into_iter().any(|at| self.is_block_elsewhere(facts, at))
    }

    /// Whether the title is about another procedure, and the topic is named nowhere.
    pub(super) fn is_foreign(&self, facts: &FactSet) -> bool {
        let heading = |at: &usize| matches!(self.document.blocks[*at].kind, BlockKind::Heading(_));
        let Some(title) = (0..self.document.blocks.len().min(FIRST)).find(heading) else { return false };
        let titled = self.terms(title).iter().any(|term| facts.not_about.contains(&term.concept));
        titled && !self.blocks.iter().any(|found| found.terms.iter().any(|term| term.concept == facts.topic))
    }

    /// Whether a sentence lists reasons against the treatment: another procedure among them is one more.
    fn is_list_of_reasons(&self, facts: &FactSet, block: usize, sentence: &Range<usize>) -> bool {
        let against = |cue: &Cue| matches!(cue, Cue::Frame(predicate, _) if predicate == "contraindication");
        let reasons =
            self.terms_in(block, sentence).filter(|term| facts.concept("contraindication", &term.concept).is_some());
        self.cues(block, sentence).any(|cue| against(&cue.cue)) && reasons.count() >= 2
    }

    /// The header cells, the lead-in, the question and the heading of a block; the title is about everything.
    fn surroundings(&self, block: usize) -> Vec<usize> {
        self.context(block).into_iter().map(|(at, _)| at).filter(|at| !self.is_title(*at)).collect()
    }

    fn is_block_elsewhere(&self, facts: &FactSet, block: usize) -> bool {
        self.is_sentence_elsewhere(facts, block, &(0..self.text(block).len()))
    }

    /// Whether a sentence names another procedure and not the topic. A comparison with the other procedure ("unlike lasers") is about
    /// the topic.
    fn is_sentence_elsewhere(&self, facts: &FactSet, block: usize, sentence: &Range<usize>) -> bool {
        let Some(found) = self.blocks.get(block) else { return false };
        let inside = |range: &Range<usize>| sentence.start <= range.start && range.end <= sentence.end;
        let compared = |range: &Range<usize>| {
            self.cues(block, sentence).any(|cue| {
                matches!(&cue.cue, Cue::Relation(name) if name == "unlike")
                    && self.distance(block, &cue.range, range) <= 2
            })
        };
        let terms = || found.terms.iter().filter(|term| inside(&term.range));
        // "Avoid the sun, sunbeds and laser": one of several things to be left.
        let leaves = self.cues(block, sentence).any(|cue| match &cue.cue {
            Cue::Action(name) => name == "stop",
            cue => matches!(cue, Cue::NegationBefore | Cue::NegationAfter | Cue::AbsenceBefore),
        });
        let one_of_several = |range: &Range<usize>| {
            leaves
                && terms().any(|term| {
                    !facts.not_about.contains(&term.concept)
                        && facts.quantities.iter().any(|fact| {
                            fact.action.is_some() && fact.about.iter().flatten().any(|concept| *concept == term.concept)
                        })
                        && self.distance(block, &term.range, range) <= 5
                })
        };
        let other = terms().any(|term| {
            facts.not_about.contains(&term.concept) && !compared(&term.range) && !one_of_several(&term.range)
        });
        other && !terms().any(|term| term.concept == facts.topic)
    }
}
