//! Concepts that no word puts under a predicate, but the company they are in does: whoever lists pregnancy, psoriasis and chemotherapy
//! lists reasons against the treatment, however the sentence before the list begins.
//!
//! The company is that of a list, a paragraph or a sentence, or the fact that the same sentence states ("pink for one to three days").

use super::evidence::View;
use super::{ConceptStatement, QuantityStatement};
use crate::document::BlockKind;
use crate::facts::FactSet;
use crate::language::cues::Cue;
use std::collections::{BTreeMap, BTreeSet};

/// Concepts that make a company.
const FEWEST: usize = 3;

/// What is listed together: a list by the block that leads it in or heads it, a paragraph by its block, a sentence by its number too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    List(usize),
    Paragraph(usize),
    Sentence(usize, usize),
}

/// Puts open statements under the predicate of their company; `open` says which statements stand under none.
pub(super) fn frame(view: &View<'_>, facts: &FactSet, statements: &mut [ConceptStatement], open: &[bool]) {
    let mut groups: BTreeMap<Group, Vec<usize>> = BTreeMap::new();
    for (at, statement) in statements.iter().enumerate() {
        for group in groups_of(view, facts, statement) {
            groups.entry(group).or_default().push(at);
        }
    }
    for members in groups.values() {
        let Some(predicate) = predicate(facts, statements, members) else { continue };
        for at in members {
            let statement = &mut statements[*at];
            // Whoever denies with three reasons against in one sentence refuses: "nor do I needle pregnant women, …".
            let refused = predicate == "contraindication";
            let stated = refused || !statement.negated;
            if open.get(*at) == Some(&true) && only(facts, &statement.concept) == Some(predicate) && stated {
                statement.negated = false;
                statement.predicate = Some(predicate.to_owned());
                statement.listed = true;
            }
        }
    }
}

fn groups_of(view: &View<'_>, facts: &FactSet, statement: &ConceptStatement) -> Vec<Group> {
    let Some(block) = view.document.blocks.get(statement.block) else { return Vec::new() };
    let (index, sentence) = view.sentence(statement.block, statement.range.start);
    let denies = view
        .cues(statement.block, &sentence)
        .any(|cue| matches!(cue.cue, Cue::NegationBefore | Cue::NegationAfter | Cue::NegationLexical));
    let refusable = only(facts, &statement.concept) == Some("contraindication");
    let list = block.lead_in.or(block.heading).filter(|_| matches!(block.kind, BlockKind::ListItem { .. }));
    let own = [Group::Paragraph(statement.block), Group::Sentence(statement.block, index)];
    list.map(Group::List).into_iter().chain(own.into_iter().filter(|_| !denies || refusable)).collect()
}

/// Puts open statements under the predicate of a fact of which their sentence gives the figure: "red for one to three days" names an
/// effect.
pub(super) fn with_figures(
    view: &View<'_>,
    facts: &FactSet,
    quantities: &[QuantityStatement],
    statements: &mut [ConceptStatement],
    open: &[bool],
) {
    for (statement, _) in statements.iter_mut().zip(open).filter(|(statement, open)| **open && !statement.negated) {
        let Some(predicate) = only(facts, &statement.concept).filter(|predicate| *predicate != "contraindication")
        else {
            continue;
        };
        let (_, sentence) = view.sentence(statement.block, statement.range.start);
        let about = |quantity: &QuantityStatement| {
            let fact = quantity.fact.as_ref().and_then(|id| facts.quantities.iter().find(|fact| fact.id == *id));
            fact.is_some_and(|fact| fact.is_about(&statement.concept))
        };
        let beside = |quantity: &&QuantityStatement| {
            let asked = || {
                let (index, _) = view.sentence(quantity.block, quantity.range.start);
                view.question(quantity.block, index)
                    .is_some_and(|question| question.end >= sentence.end && question.start <= sentence.start)
            };
            let own = sentence.start <= quantity.range.start && quantity.range.end <= sentence.end;
            quantity.block == statement.block && !quantity.negated && (own || asked())
        };
        if quantities.iter().filter(beside).any(about) {
            statement.predicate = Some(predicate.to_owned());
            statement.listed = true;
        }
    }
}

/// The one predicate under which the facts list most of these, where they list at least three of them under no other.
fn predicate<'f>(facts: &'f FactSet, statements: &[ConceptStatement], members: &[usize]) -> Option<&'f str> {
    let mut known: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for statement in members.iter().filter_map(|at| statements.get(*at)) {
        if let Some(predicate) = only(facts, &statement.concept) {
            known.entry(predicate).or_default().insert(&statement.concept);
        }
    }
    let (predicate, concepts) = known.iter().max_by_key(|(_, concepts)| concepts.len())?;
    let others: usize = known.values().map(BTreeSet::len).sum::<usize>() - concepts.len();
    (concepts.len() >= FEWEST && others < concepts.len() / 2 + 1).then_some(predicate)
}

/// The predicate under which the facts list a concept, where it is one alone.
pub(super) fn only<'f>(facts: &'f FactSet, concept: &str) -> Option<&'f str> {
    let mut listed = facts.concepts.iter().filter(|fact| fact.concept == concept).map(|fact| fact.predicate.as_str());
    let first = listed.next()?;
    listed.all(|other| other == first).then_some(first)
}
