//! What is offered for money: the rows of a list of prices count what is sold, not what is needed.

use super::bind::Candidate;
use super::evidence::View;
use super::score::own_terms;
use crate::document::BlockKind;
use crate::facts::QuantityFact;
use crate::mention::TermMention;
use crate::quantity::Dimension;
use crate::signs;

/// Whether a count stands in a row of a table that holds an amount of money, or in a clause with what the fact is not about ("two sessions
/// and one as a present").
pub(super) fn is_offered(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let count = !fact.counts.is_empty() && candidate.reading.unit.dimension() == Dimension::Count;
    let clause = |term: &TermMention| {
        let between = term.range.end.min(candidate.range.end)..term.range.start.max(candidate.range.start);
        let text = view.text(candidate.block).get(between).unwrap_or_default();
        !text.contains(signs::parts_clauses)
    };
    let other = || own_terms(view, candidate).any(|term| fact.not_about.contains(&term.concept) && clause(term));
    count && (other() || row(view, candidate.block).into_iter().any(|block| has_money(view, block)))
}

fn has_money(view: &View<'_>, block: usize) -> bool {
    let found = view.blocks.get(block).map_or(&[][..], |found| found.quantities.as_slice());
    found.iter().any(|(_, one)| one.reading.unit.dimension() == Dimension::Money)
}

/// The cells of the row in which a block stands.
fn row(view: &View<'_>, block: usize) -> Vec<usize> {
    let number = |at: usize| match view.document.blocks.get(at).map(|found| found.kind) {
        Some(BlockKind::Cell { row, .. }) => Some(row),
        _ => None,
    };
    let Some(own) = number(block) else { return Vec::new() };
    let before = (0..block).rev().take_while(|at| number(*at) == Some(own));
    let behind = (block + 1..view.document.blocks.len()).take_while(|at| number(*at) == Some(own));
    before.chain(behind).collect()
}
