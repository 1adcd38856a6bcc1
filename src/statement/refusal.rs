//! Refusals in whatever words: each treatment has verbs of its own, but "do not inject if", "when we will not operate" and "if you ticked
//! yes, it cannot take place" all deny something of those whom the facts rule out.
//!
//! Only concepts that the facts list as reasons against and as nothing else are read so, and only where nothing else frames them.

use super::ConceptStatement;
use super::asides;
use super::company::only;
use super::evidence::View;
use crate::document::BlockKind;
use crate::facts::FactSet;
use crate::language::cues::Cue;
use crate::mention::{CueMention, TermMention};
use std::collections::BTreeMap;
use std::ops::Range;

const AGAINST: &str = "contraindication";

/// Items of a list that has no negation at its head, but a refusal behind it.
const ANSWERED: usize = 2;

/// Makes reasons against of open statements in a refusal.
pub(super) fn read(view: &View<'_>, facts: &FactSet, statements: &mut [ConceptStatement], open: &[bool]) {
    let mut lists: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut found = Vec::new();
    for (at, statement) in statements.iter().enumerate() {
        let against = statement.predicate.as_deref() == Some(AGAINST) && !statement.negated;
        let free = open.get(at) == Some(&true) && !statement.listed;
        if only(facts, &statement.concept) != Some(AGAINST) || !(against || free) {
            continue;
        }
        let head = head(view, statement.block);
        if free && (is_condition(view, facts, statement) || head.is_some_and(|head| denies(view, head))) {
            found.push(at);
        } else if let Some(head) = head.or_else(|| first_of_run(view, statement.block)) {
            lists.entry(head).or_default().push(at);
        }
    }
    let answered = lists
        .into_values()
        .filter(|members| members.len() >= ANSWERED && is_answered(view, facts, statements, members));
    found.extend(answered.flatten());
    for at in found {
        let Some(statement) = statements.get_mut(at).filter(|one| !one.listed) else { continue };
        statement.predicate = Some(AGAINST.to_owned());
        statement.listed = true;
        statement.negated = false;
    }
}

/// What heads an item of a list or a cell of the first column: its lead-in, or its heading below the title.
fn head(view: &View<'_>, block: usize) -> Option<usize> {
    let found = view.document.blocks.get(block)?;
    let listed = matches!(found.kind, BlockKind::ListItem { .. } | BlockKind::Cell { column: 0, .. });
    found.lead_in.or(found.heading).filter(|at| listed && !view.is_title(*at))
}

/// The first block of a run of items or cells without a head.
fn first_of_run(view: &View<'_>, block: usize) -> Option<usize> {
    let listed = |at: usize| {
        let kind = view.document.blocks.get(at).map(|found| found.kind);
        matches!(kind, Some(BlockKind::ListItem { .. } | BlockKind::Cell { .. }))
    };
    listed(block).then(|| (0..=block).rev().take_while(|at| listed(*at)).last()).flatten()
}

/// Whether a head denies, in words that only join sentences in no idiom.
fn denies(view: &View<'_>, block: usize) -> bool {
    let whole = 0..view.text(block).len();
    let denies = |cue: &CueMention| matches!(cue.cue, Cue::NegationBefore | Cue::NegationAfter);
    let else_said = |cue: &CueMention| {
        matches!(&cue.cue, Cue::AskedLimit | Cue::Frame(..))
            || matches!(&cue.cue, Cue::Relation(name) if name == "lasts")
    };
    view.cues(block, &whole).any(denies) && !view.cues(block, &whole).any(else_said)
}

/// Whether the concept stands in a condition of a sentence that denies something else: "do not inject if you have low blood sugar".
fn is_condition(view: &View<'_>, facts: &FactSet, statement: &ConceptStatement) -> bool {
    let block = statement.block;
    let (_, sentence) = view.sentence(block, statement.range.start);
    let clause = asides::clause(view, block, &statement.range);
    let conditions = view.cues(block, &clause).filter(|cue| cue.cue == Cue::Condition);
    let Some(condition) = conditions.min_by_key(|cue| view.distance(block, &cue.range, &statement.range)) else {
        return false;
    };
    let held = condition.range.start.min(statement.range.start)..condition.range.end.max(statement.range.end);
    let outside = |range: &Range<usize>| range.end <= held.start || held.end <= range.start;
    let denied = view.cues(block, &sentence).any(|cue| {
        matches!(cue.cue, Cue::NegationBefore | Cue::NegationAfter)
            && outside(&cue.range)
            // "If the acne is not active": a negation behind the concept is one of the condition itself.
            && !(clause.start <= cue.range.start && cue.range.end <= clause.end && cue.range.start >= held.end && view.pack.spaces)
    });
    // "Do not wear make-up if you have eczema" tells what to leave, not who is left out.
    let other = |term: &TermMention| {
        let told = |fact: &crate::facts::QuantityFact| fact.action.is_some() && fact.is_about(&term.concept);
        facts.quantities.iter().any(told)
    };
    denied && !view.terms_in(block, &sentence).any(other)
}

/// Whether a refusal that names nobody follows the list: "if you ticked yes to any of these, we cannot treat you".
fn is_answered(view: &View<'_>, facts: &FactSet, statements: &[ConceptStatement], members: &[usize]) -> bool {
    let Some(last) = members.iter().filter_map(|at| statements.get(*at)).map(|one| one.block).max() else {
        return false;
    };
    let listed = |kind: BlockKind| matches!(kind, BlockKind::ListItem { .. } | BlockKind::Cell { .. });
    let behind = view.document.blocks.iter().enumerate().skip(last + 1).find(|(_, found)| !listed(found.kind));
    let Some((block, found)) = behind.filter(|(_, found)| found.kind == BlockKind::Paragraph) else { return false };
    let whole = 0..found.text.len();
    let refuses = |cue: &CueMention| matches!(&cue.cue, Cue::Frame(predicate, kind) if predicate == AGAINST && matches!(kind.as_str(), "must-not" | "should-not"));
    let names = view.terms_in(block, &whole).any(|term| facts.concept(AGAINST, &term.concept).is_some());
    view.cues(block, &whole).any(refuses) && !names
}
