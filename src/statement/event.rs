//! What a figure is only measured from, and what carries over to it: "begins two weeks after the injection and lasts six months".

use super::against::is_event;
use super::bind::Candidate;
use super::evidence::View;
use super::score::own_terms;
use crate::facts::QuantityFact;
use crate::language::cues::Cue;
use std::ops::Range;

/// Points that a fact loses where its concept is only the event that the figure counts from: less than a relation is worth, enough to
/// let a fact win that the sentence is about.
pub(super) const EVENT: i32 = 15;
/// Points of a relation word that stands right at the figure.
const AT_THE_FIGURE: i32 = 88;

/// Whether the concepts of a fact stand in the sentence only as an event behind a word for "before" or "after".
pub(super) fn is_only_counted_from(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let mut named = own_terms(view, candidate).filter(|term| fact.is_about(&term.concept)).peekable();
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let times = |name: &str| matches!(name, "before" | "after" | "within");
    let cues =
        || view.cues(candidate.block, &sentence).filter(|cue| matches!(&cue.cue, Cue::Relation(name) if times(name)));
    named.peek().is_some() && named.all(|term| cues().any(|cue| is_event(view, candidate, &term.range, &cue.range)))
}

/// Whether a figure has a word for the fact's relation right at it, and no other quantity has one as near: the subject of the sentence
/// carries over to it, whatever figure stands between ("begins after two weeks and lasts six months").
pub(super) fn carries_over(
    view: &View<'_>,
    fact: &QuantityFact,
    candidate: &Candidate,
    others: &[Range<usize>],
) -> bool {
    let points = |range: &Range<usize>| {
        let mut relations = view.relations_in_sentence(candidate.block, range, others);
        relations.extend(view.own_relations(candidate.block, range));
        let own = relations.iter().filter(|(name, _)| fact.relation.contains(name));
        own.map(|(_, points)| *points).max().unwrap_or(0)
    };
    let mine = points(&candidate.range);
    // Those next to it stand nearest to its word.
    let before = others.iter().filter(|other| other.end <= candidate.range.start).max_by_key(|other| other.end);
    let after = others.iter().filter(|other| other.start >= candidate.range.end).min_by_key(|other| other.start);
    mine >= AT_THE_FIGURE && before.into_iter().chain(after).all(|other| points(other) < mine)
}
