//! Leaflets that are about another procedure as a whole. Of which procedure a sentence speaks is told by `procedure`.

use super::evidence::View;
use crate::document::BlockKind;
use crate::facts::FactSet;
use crate::language::cues::Cue;
use crate::mention::TermLexicon;
use crate::text::fold;
use std::collections::BTreeSet;

/// Blocks among which a title stands.
const FIRST: usize = 3;
/// Times that a leaflet names other procedures, and its own nowhere, before it is about them.
const OFTEN: usize = 4;

impl View<'_> {
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
}
