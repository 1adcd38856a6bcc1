//! What a leaflet says about other procedures: by the words of a sentence, of its section, its list or its row, or as a whole.

use super::evidence::View;
use crate::document::BlockKind;
use crate::facts::FactSet;
use crate::language::cues::Cue;
use crate::mention::TermLexicon;
use crate::text::fold;
use std::collections::BTreeSet;
use std::ops::Range;

/// Blocks among which a title stands.
const FIRST: usize = 3;
/// Times that a leaflet names other procedures, and its own nowhere, before it is about them.
const OFTEN: usize = 4;

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

    /// Whether a leaflet is about another procedure, and names the topic nowhere: its title says so; or its first sentence, or it speaks of
    /// one again and again, and of nothing that the facts measure.
    pub(super) fn is_foreign(&self, facts: &FactSet, terms: &TermLexicon) -> bool {
        let is_other = |concept: &String| facts.not_about.contains(concept);
        let named = || self.blocks.iter().flat_map(|found| &found.terms).map(|term| &term.concept);
        if named().any(|concept| *concept == facts.topic) {
            return false;
        }
        if self.is_titled(&is_other) {
            return !self.hides_topic(facts, terms);
        }
        let measured = facts.quantities.iter().filter(|fact| fact.measure.is_some());
        let own: Vec<&String> = measured.flat_map(|fact| fact.about.iter().flatten()).collect();
        !named().any(|concept| own.contains(&concept))
            && (self.opens_with(&is_other) || named().filter(|one| is_other(one)).count() >= OFTEN)
            && !self.hides_topic(facts, terms)
    }

    /// Whether the topic's name is a part of another one's: "microneedling treatment" is a treatment, and names the topic all the same.
    fn hides_topic(&self, facts: &FactSet, terms: &TermLexicon) -> bool {
        let names = |word: &str| terms.find(&fold(word), self.pack).iter().any(|term| term.concept == facts.topic);
        let mut seen = BTreeSet::new();
        self.blocks.iter().enumerate().any(|(block, found)| {
            found.terms.iter().any(|term| {
                let text = self.text(block).get(term.range.clone()).unwrap_or_default();
                let mut words = text.split(|sign: char| sign.is_whitespace() || sign == '-');
                seen.insert(text) && words.clone().nth(1).is_some() && words.any(names)
            })
        })
    }

    fn is_titled(&self, is_other: &dyn Fn(&String) -> bool) -> bool {
        let heading = |at: &usize| matches!(self.document.blocks[*at].kind, BlockKind::Heading(_));
        let title = (0..self.document.blocks.len().min(FIRST)).find(heading);
        title.is_some_and(|title| self.terms(title).iter().any(|term| is_other(&term.concept)))
    }

    /// Whether the first running text names another procedure in its first sentence, as the thing that it is about.
    fn opens_with(&self, is_other: &dyn Fn(&String) -> bool) -> bool {
        let Some(first) = self.document.blocks.iter().position(|block| block.kind == BlockKind::Paragraph) else {
            return false;
        };
        let Some(sentence) = self.document.blocks[first].sentences.first() else { return false };
        let leaves = self.cues(first, sentence).any(|cue| match &cue.cue {
            Cue::Action(name) => name == "stop",
            Cue::Frame(predicate, _) => predicate == "contraindication",
            cue => matches!(cue, Cue::NegationBefore | Cue::NegationAfter | Cue::AbsenceBefore),
        });
        !leaves && self.terms_in(first, sentence).any(|term| is_other(&term.concept))
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
    pub(super) fn is_sentence_elsewhere(&self, facts: &FactSet, block: usize, sentence: &Range<usize>) -> bool {
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
                        && facts.quantities.iter().any(|fact| fact.action.is_some() && fact.is_about(&term.concept))
                        && self.distance(block, &term.range, range) <= 5
                })
        };
        let other = terms().any(|term| {
            facts.not_about.contains(&term.concept) && !compared(&term.range) && !one_of_several(&term.range)
        });
        other && !terms().any(|term| term.concept == facts.topic)
    }
}
