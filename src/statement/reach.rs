//! How far a word that says no reaches: over its own clause, and not past the words that say that something may happen.

use super::evidence::View;
use super::frame::{self, Frame};
use super::{answers, asides};
use crate::facts::FactSet;
use crate::language::cues::Cue;
use crate::mention::CueMention;
use crate::signs;
use std::ops::Range;

/// A negation reaches over this many words at the most.
const REACH: i32 = 9;

/// Whether the concept is left out of what the frame allows or denies: "can be treated unless you are pregnant".
pub(super) fn is_excepted(view: &View<'_>, block: usize, range: &Range<usize>, frame: Option<&Frame>) -> bool {
    let (_, sentence) = view.sentence(block, range.start);
    frame.is_some_and(Frame::denies)
        && view.cues(block, &sentence).any(|cue| match cue.cue {
            Cue::ExceptBefore => cue.range.end <= range.start && reach(view, block, &cue.range, range),
            Cue::ExceptAfter => cue.range.start >= range.end && reach(view, block, range, &cue.range),
            _ => false,
        })
}

/// Whether a clause of its own leaves the concept out of what the frame allows: "scars can be treated, keloids cannot".
pub(super) fn is_left_out(view: &View<'_>, block: usize, range: &Range<usize>, frame: Option<&Frame>) -> bool {
    let allows = frame.filter(|frame| frame.own && frame.kind == "allowed" && frame.place.0 == block);
    let Some(cue) = allows.map(|frame| &frame.place.1) else { return false };
    let clause = asides::clause(view, block, range);
    // A bare "no" denies where it ends the clause.
    let last = |other: &CueMention| {
        let rest = view.text(block).get(other.range.end..clause.end).unwrap_or_default();
        !rest.contains(char::is_alphanumeric)
    };
    let denies = |other: &CueMention| {
        let word = matches!(other.cue, Cue::NegationBefore | Cue::NegationAfter);
        (word || (other.cue == Cue::AnswerNo && last(other))) && other.range.start >= range.end
    };
    !overlap(cue, &clause)
        && cue.end <= clause.start
        && view.cues(block, &clause).any(|other| denies(other) && !asides::denies_end(view, block, &other.range))
}

/// Whether the concept is one of several that are denied together what the frame allows: "neither pregnant women nor people with eczema
/// can be treated", in languages whose "nor" is no negation by itself.
pub(super) fn is_nor(view: &View<'_>, block: usize, range: &Range<usize>, frame: Option<&Frame>) -> bool {
    let (_, sentence) = view.sentence(block, range.start);
    let near = |cue: &CueMention| {
        let before = cue.range.start < range.start;
        before
            && (overlap(&cue.range, range)
                || (cue.range.end <= range.start && view.distance(block, &cue.range, range) <= SERIES))
    };
    frame.is_some_and(|frame| frame.own && frame.kind == "allowed")
        && view.cues(block, &sentence).any(|cue| matches!(&cue.cue, Cue::Aside(name) if name == "nor") && near(cue))
}

/// Whether a negation of the same clause reaches the concept. Negations inside the frame's own cue belong to the frame.
pub(super) fn is_negated(
    view: &View<'_>,
    facts: Option<&FactSet>,
    block: usize,
    range: &Range<usize>,
    frame: Option<&Frame>,
) -> bool {
    // "The skin must be free of infections" denies what speaks against the treatment, and so names it.
    if frame.is_some_and(|frame| frame.kind == "free") {
        return false;
    }
    let (_, sentence) = view.sentence(block, range.start);
    let cues: Vec<_> = view.cues(block, &sentence).collect();
    let terms = view.terms(block);
    let covered = |inner: &Range<usize>| {
        let silent =
            |cue: &Cue| matches!(cue, Cue::Frame(..) | Cue::NegationIdiom | Cue::ExceptBefore | Cue::ExceptAfter);
        cues.iter().any(|cue| silent(&cue.cue) && overlap(&cue.range, inner))
            || frame.is_some_and(|frame| frame.place.0 == block && overlap(&frame.place.1, inner))
            || terms.iter().any(|term| overlap(&term.range, inner))
    };
    cues.iter().any(|cue| {
        // Sentences that forbid are full of negations of their verbs: only one right at the concept is the concept's.
        let forbids = frame.is_some_and(|frame| frame.predicate == "contraindication" && !frame.denies());
        let far = |left: &Range<usize>, right: &Range<usize>| forbids && view.distance(block, left, right) > 1;
        if far(&cue.range, range) || answers::is_particle(view, block, &cue.range) {
            return false;
        }
        let reaches = match cue.cue {
            Cue::NegationBefore => cue.range.end <= range.start && reach(view, block, &cue.range, range),
            Cue::NegationAfter => cue.range.start >= range.end && reach(view, block, range, &cue.range),
            _ => false,
        };
        reaches
            && !covered(&cue.range)
            && !frame.is_some_and(|frame| frame::repeats_denial(view, block, &cue.range, frame))
            && !is_parted(view, facts, block, cue, range)
            && !passes(view, block, cue, range, frame)
            && !asides::denies_end(view, block, &cue.range)
            && (!forbids || !is_series(view, facts, block, cue, range))
            && !is_of_next(view, block, cue, range, frame)
    })
}

/// Whether a comma parts a negation from a concept, and no other concept joins the two: "if it is not sterile, an infection may occur"
/// against "no redness, swelling or bruising".
fn is_parted(
    view: &View<'_>,
    facts: Option<&FactSet>,
    block: usize,
    negation: &CueMention,
    concept: &Range<usize>,
) -> bool {
    let before = negation.range.end <= concept.start;
    let between = if before { negation.range.end..concept.start } else { concept.end..negation.range.start };
    let Some(text) = view.text(block).get(between.clone()) else { return false };
    let found = if before { text.find(signs::is_comma) } else { text.rfind(signs::is_comma) };
    let Some(at) = found.map(|at| between.start + at) else { return false };
    let joins = if before { between.start..at } else { at..between.end };
    let listed = |concept: &str| facts.is_none_or(|facts| facts.concepts.iter().any(|fact| fact.concept == concept));
    !view.terms_in(block, &joins).any(|term| listed(&term.concept))
}

/// Whether another reason against is denied by a word of its own in the same sentence: "if you are not pregnant and take no blood
/// thinners", "we treat no infected skin, no open wounds" list what speaks against the treatment.
fn is_series(
    view: &View<'_>,
    facts: Option<&FactSet>,
    block: usize,
    negation: &CueMention,
    concept: &Range<usize>,
) -> bool {
    let (_, sentence) = view.sentence(block, concept.start);
    let against = |concept: &str| facts.is_some_and(|facts| facts.concept("contraindication", concept).is_some());
    let other = |cue: &&CueMention| {
        let denies =
            matches!(cue.cue, Cue::NegationBefore | Cue::NegationAfter | Cue::NegationIdiom | Cue::ExceptBefore);
        denies && !overlap(&cue.range, &negation.range)
    };
    let near = |cue: &CueMention, term: &Range<usize>| match cue.cue {
        Cue::NegationBefore | Cue::NegationIdiom | Cue::ExceptBefore => {
            cue.range.end <= term.start && view.distance(block, &cue.range, term) <= SERIES
        }
        _ => cue.range.start >= term.end && view.distance(block, term, &cue.range) <= SERIES,
    };
    view.terms_in(block, &sentence)
        .filter(|term| !overlap(&term.range, concept) && against(&term.concept))
        .any(|term| view.cues(block, &sentence).filter(other).any(|cue| near(cue, &term.range)))
}

/// Words between a denial and each of several things that are denied one by one.
const SERIES: i32 = 3;

/// Whether a negation behind belongs to the second of two clauses of which the first has its own words ("can be treated, keloids
/// cannot").
fn is_of_next(
    view: &View<'_>,
    block: usize,
    negation: &CueMention,
    concept: &Range<usize>,
    frame: Option<&Frame>,
) -> bool {
    let own = frame.filter(|frame| frame.own && frame.place.0 == block).map(|frame| &frame.place.1);
    negation.cue == Cue::NegationAfter
        && own.is_some_and(|cue| {
            let between = view.text(block).get(cue.end..negation.range.start);
            concept.end <= cue.start && between.is_some_and(|between| between.contains(signs::is_comma))
        })
}

/// Whether the words that say what may happen stand between a negation and a concept and are not what it denies: "without care an
/// infection may occur", "has never been seen to be effective for".
fn passes(view: &View<'_>, block: usize, negation: &CueMention, concept: &Range<usize>, frame: Option<&Frame>) -> bool {
    let Some(frame) =
        frame.filter(|frame| frame.own && frame.place.0 == block && frame.predicate != "contraindication")
    else {
        return false;
    };
    let cue = &frame.place.1;
    let inside = negation.range.end <= cue.start && cue.start < concept.start;
    let nominal = view.cues(block, &negation.range).any(|other| other.cue == Cue::AbsenceBefore);
    inside && (view.distance(block, &negation.range, cue) > i32::from(!nominal))
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

fn reach(view: &View<'_>, block: usize, left: &Range<usize>, right: &Range<usize>) -> bool {
    let between = left.end..right.start;
    let text = view.text(block).get(between.clone()).unwrap_or_default();
    let broken =
        view.cues(block, &between).any(|cue| cue.cue == Cue::ClauseBreak) || text.contains(signs::breaks_clause);
    !broken && view.distance(block, left, right) <= REACH
}
