//! Figures that count things ("3 to 6 sessions"): the evidence that a bare figure counts what a fact counts.

use super::against;
use super::bind::Candidate;
use super::evidence::View;
use super::score::{ALIKE, SHARED, closeness, own_terms};
use crate::document::BlockKind;
use crate::facts::QuantityFact;
use crate::quantity::{Amount, Interval, Qualifier};
use crate::signs;
use std::ops::Range;

/// A count needs what it counts right behind it, or before it with a colon, in a table, or as a range.
pub(super) fn counted(
    view: &View<'_>,
    fact: &QuantityFact,
    candidate: &Candidate,
    others: &[Range<usize>],
) -> Option<i32> {
    let (block, target) = (candidate.block, &candidate.range);
    let (_, sentence) = view.sentence(block, target.start);
    let mut best = None;
    if says_each(candidate, others) || is_after_another(view, fact, candidate) {
        return None;
    }
    for term in view.terms_in(block, &sentence).filter(|term| fact.counts.contains(&term.concept)) {
        let distance = view.distance(block, target, &term.range);
        // A noun between a figure and its bound lies inside the quantity's own words.
        let behind =
            term.range.start >= target.end || (target.start < term.range.start && term.range.end <= target.end);
        let between = if behind {
            view.text(block).get(target.end..term.range.start)
        } else {
            view.text(block).get(term.range.end..target.start)
        };
        let free = !view.is_anothers(block, target, &term.range, others);
        let several = candidate.reading.interval.low.is_some()
            && candidate.reading.interval.high.is_some()
            && candidate.reading.interval.low != candidate.reading.interval.high;
        let marked = between.is_some_and(|between| between.contains([':', '\u{ff1a}', '-']));
        let parted = between.is_none_or(|between| between.contains(signs::parts_items));
        let points = match (behind, distance) {
            (true, 0..=1) => 100,
            (true, 2..=3) if free => 80,
            (false, 0..=8) if free && (several || marked || candidate.times) && (!parted || view.pack.spaces) => 80,
            (_, 0..=12) if candidate.times && free => 85,
            _ => 0,
        };
        best = best.max(Some(points).filter(|points| *points > 0));
    }
    best.or_else(|| counted_in_context(view, fact, candidate)).or_else(|| elided_count(view, fact, candidate, others))
}

/// "1 time 30 minutes": a count of one beside another quantity says "each".
fn says_each(candidate: &Candidate, others: &[Range<usize>]) -> bool {
    let one = candidate.times && candidate.reading.interval == Interval::exact(Amount::ONE);
    one && others.iter().any(|other| *other != candidate.range)
}

/// Whether a concept that means another thing comes first in the clause: "in a study, 120 patients had five sessions".
fn is_after_another(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let terms = view.terms(candidate.block);
    terms.iter().any(|term| {
        let before = sentence.start <= term.range.start && term.range.end <= candidate.range.start;
        let between = view.text(candidate.block).get(term.range.end..candidate.range.start).unwrap_or_default();
        before
            && fact.not_about.contains(&term.concept)
            && !between.contains(signs::breaks_clause)
            && view.distance(candidate.block, &term.range, &candidate.range) <= 12
    })
}

/// "… 3 to 6 sessions; for acne scars 4 to 6": a bare range beside a concept that limits the fact, where the counted thing was just named.
fn elided_count(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate, others: &[Range<usize>]) -> Option<i32> {
    let interval = candidate.reading.interval;
    let scopes: Vec<String> = fact.values.iter().flat_map(|value| value.scope.iter().cloned()).collect();
    let range = interval.low.is_some() && interval.high.is_some() && interval.low != interval.high;
    let behind = view.text(candidate.block).get(candidate.range.end..).unwrap_or_default().trim_start();
    let ends = behind.chars().next().is_none_or(|letter| !letter.is_alphanumeric());
    let terms = view.terms(candidate.block);
    let followed = terms.iter().any(|term| {
        scopes.contains(&term.concept)
            && term.range.start >= candidate.range.end
            && view.distance(candidate.block, &candidate.range, &term.range) <= 3
    });
    let ends = ends || followed;
    let limited =
        view.concept(candidate.block, &candidate.range, others, &scopes).is_some_and(|(points, _)| points >= 60);
    let (index, _) = view.sentence(candidate.block, candidate.range.start);
    let just_named = view
        .sentence_before(candidate.block, index)
        .is_some_and(|before| view.terms_in(candidate.block, &before).any(|term| fact.counts.contains(&term.concept)));
    let counted = just_named || view.concept(candidate.block, &candidate.range, &[], &fact.counts).is_some();
    (range && ends && limited && counted).then_some(90)
}

/// "The pain is put at 3 to 4 on a scale from 1 to 10": a range of another size, where the sentence names something else.
fn is_far_off_beside_another(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let own = |concept: &String| fact.counts.contains(concept) || fact.is_about(concept);
    closeness(fact, candidate) < ALIKE && own_terms(view, candidate).any(|term| !own(&term.concept))
}

/// A bare figure in a table cell or a short list item under a heading or lead-in that names what is counted.
fn counted_in_context(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> Option<i32> {
    // A heading counts nothing that it does not name: the figure belongs to a name ("Pen 4").
    if matches!(view.document.blocks.get(candidate.block)?.kind, BlockKind::Heading(_)) {
        return None;
    }
    let text = view.text(candidate.block);
    let rest = text.len().saturating_sub(candidate.range.len());
    let behind = text.get(candidate.range.end..).unwrap_or_default().trim_start();
    let several = candidate.reading.interval.low != candidate.reading.interval.high;
    let ends = behind.chars().next().is_none_or(|letter| !letter.is_alphanumeric());
    let elliptic = several && ends && !is_far_off_beside_another(view, fact, candidate);
    let alone = rest <= 24 || candidate.times || elliptic;
    let (index, _) = view.sentence(candidate.block, candidate.range.start);
    let asked = view.question(candidate.block, index).is_some_and(|question| {
        view.terms_in(candidate.block, &question).any(|term| fact.counts.contains(&term.concept))
    });
    if asked && alone {
        return Some(90);
    }
    // "Adults only (18 and over)": a bare bound is more often an age.
    let bound = matches!(candidate.reading.qualifier, Qualifier::AtLeast | Qualifier::AtMost);
    let alone = alone && (!bound || candidate.times);
    let named = view
        .context(candidate.block)
        .into_iter()
        .filter(|(block, _)| view.terms(*block).iter().any(|term| fact.counts.contains(&term.concept)))
        // "After the treatment" counts nothing.
        .filter(|(block, _)| closeness(fact, candidate) >= SHARED || !against::is_around(view, *block));
    named.map(|(_, points)| points + 20).max().filter(|_| alone)
}
