//! How a bound quantity is meant: the opposite action (start for stop), another attribute (diameter for length).

use super::answers;
use super::bind::Candidate;
use super::evidence::View;
use super::frame;
use crate::document::BlockKind;
use crate::facts::QuantityFact;
use crate::language::cues::Cue;
use crate::mention::CueMention;
use crate::quantity::Qualifier;
use crate::signs;
use crate::source::Span;
use std::ops::Range;

/// Where the reader is told to do what the fact tells to leave, or the other way round.
pub(super) fn reversed(
    view: &View<'_>,
    fact: &QuantityFact,
    candidate: &Candidate,
    others: &[Range<usize>],
) -> Option<Span> {
    let wanted = fact.action.as_deref()?;
    let opposite = if wanted == "stop" { "start" } else { "stop" };
    // "Within 24 hours" is before they are over, and what is left for some days before is not begun after them.
    let before = fact.relates("before") || candidate.reading.qualifier == Qualifier::AtMost;
    if is_afterwards(view, candidate) && !before {
        return None;
    }
    // What must not be is told by its name, with whatever verb ("use of retinol in the five days before").
    let forbidden = frame::of(view, candidate.block, &candidate.range, frame::Known::NOTHING);
    if wanted == "stop" && forbidden.is_some_and(|frame| !frame.own && frame.strength().is_some() && !frame.asks()) {
        return None;
    }
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let free = |range: &Range<usize>| !is_conditional(view, candidate.block, &sentence, range);
    let actions = |name: &str| -> Vec<Range<usize>> {
        let named = |cue: &&CueMention| matches!(&cue.cue, Cue::Action(action) if action == name);
        let found = view.cues(candidate.block, &sentence).filter(named).map(|cue| cue.range.clone());
        found.filter(|range| free(range)).collect()
    };
    let anothers = |range: &Range<usize>| view.is_anothers(candidate.block, &candidate.range, range, others);
    let said = actions(opposite).into_iter().find(|range| !anothers(range))?;
    let governs = |range: &Range<usize>| governs(view, candidate, range, &said, others);
    let says = actions(wanted).iter().any(governs) || denials(view, candidate, &sentence).iter().any(governs);
    (!says && !is_told_around(view, candidate, wanted)).then(|| view.span(candidate.block, said))
}

/// "You may use it after 24 hours" leaves it for that time; "use it for 24 hours after the treatment" does not.
fn is_afterwards(view: &View<'_>, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let named = |name: &'static str| {
        let cues = view.cues(candidate.block, &sentence);
        let named = cues.filter(move |cue| matches!(&cue.cue, Cue::Relation(relation) if relation == name));
        named.map(|cue| cue.range.clone()).collect::<Vec<_>>()
    };
    let events = named("after-event");
    let event = |range: &Range<usize>| events.iter().any(|event| event.start < range.end && range.start < event.end);
    let after = view.relations(candidate.block, &candidate.range, &[]);
    let own = after.iter().any(|(name, points)| name == "after" && *points >= 74);
    let found = named("after");
    let within = view.own_relations(candidate.block, &candidate.range).iter().any(|(name, _)| name == "lasts");
    let lasts =
        within || named("lasts").iter().any(|range| view.distance(candidate.block, range, &candidate.range) == 0);
    // All words for "after" in the sentence are those of the event.
    let only_events = lasts && !found.is_empty() && found.iter().all(event);
    candidate.implied || candidate.reading.qualifier == Qualifier::AtLeast || (own && !only_events)
}

/// The words of a sentence that say no.
fn denials(view: &View<'_>, candidate: &Candidate, sentence: &Range<usize>) -> Vec<Range<usize>> {
    let denies = |cue: &&CueMention| {
        matches!(cue.cue, Cue::NegationBefore | Cue::NegationAfter | Cue::AbsenceBefore | Cue::AbsenceAfter)
            && !answers::is_particle(view, candidate.block, &cue.range)
    };
    view.cues(candidate.block, sentence).filter(denies).map(|cue| cue.range.clone()).collect()
}

/// Whether a word that tells to leave something holds for the quantity. That of another clause does not: it follows and belongs to
/// another quantity, or a "may" begins a new clause between the two.
fn governs(
    view: &View<'_>,
    candidate: &Candidate,
    leaves: &Range<usize>,
    takes: &Range<usize>,
    others: &[Range<usize>],
) -> bool {
    if !view.is_anothers(candidate.block, &candidate.range, leaves, others) {
        return true;
    }
    let between = leaves.end..takes.end;
    let text = view.text(candidate.block).get(between.clone()).unwrap_or_default();
    let parted = text.contains(signs::parts_items);
    let permitted = view.cues(candidate.block, &between).any(|cue| cue.cue == Cue::Permission);
    leaves.end <= takes.start && !(parted && permitted)
}

/// Whether a heading or lead-in below the title tells to leave it.
fn is_told_around(view: &View<'_>, candidate: &Candidate, wanted: &str) -> bool {
    let title = |block: usize| view.document.blocks.get(block).is_some_and(|found| found.kind == BlockKind::Heading(1));
    let says = |cue: &CueMention| matches!(&cue.cue, Cue::Action(name) if name == wanted);
    view.context(candidate.block)
        .into_iter()
        .any(|(block, _)| !title(block) && view.blocks.get(block).is_some_and(|found| found.cues.iter().any(says)))
}

/// Whether an action stands in a condition: "if you use retinol, leave it off for five days" tells to leave it.
fn is_conditional(view: &View<'_>, block: usize, sentence: &Range<usize>, action: &Range<usize>) -> bool {
    view.cues(block, sentence).filter(|cue| cue.cue == Cue::Condition).any(|cue| {
        let before = cue.range.start <= action.start;
        let between = if before { cue.range.end..action.start } else { action.end..cue.range.start };
        let text = view.text(block).get(between).unwrap_or_default();
        !text.contains(signs::parts_items) && (before || view.distance(block, action, &cue.range) <= 2)
    })
}

/// A wrong attribute in the header cells of the quantity's cell.
fn measure_in_header(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> Option<(String, Span)> {
    let headers = &view.document.blocks.get(candidate.block)?.headers;
    headers.iter().find_map(|header| {
        let terms = view.blocks.get(*header)?.terms.iter();
        let wrong = terms.clone().find(|term| fact.not_measure.contains(&term.concept))?;
        let right = terms.clone().any(|term| fact.measure.as_ref() == Some(&term.concept));
        (!right).then(|| (wrong.concept.clone(), view.span(*header, wrong.range.clone())))
    })
}

/// An attribute near the quantity that the fact names as wrong, where the right one is not there too.
pub(super) fn wrong_measure(
    view: &View<'_>,
    fact: &QuantityFact,
    candidate: &Candidate,
    others: &[Range<usize>],
) -> Option<(String, Span)> {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let inside = |concept: &String| view.terms_in(candidate.block, &sentence).find(|term| &term.concept == concept);
    if let Some(header) = measure_in_header(view, fact, candidate) {
        return Some(header);
    }
    let wrong = fact.not_measure.iter().find_map(inside)?;
    let right = fact.measure.as_ref().and_then(inside);
    let near = right.is_none_or(|right| {
        view.distance(candidate.block, &candidate.range, &wrong.range)
            < view.distance(candidate.block, &candidate.range, &right.range)
    });
    let mine = !view.is_anothers(candidate.block, &candidate.range, &wrong.range, others)
        && !is_parted(view, candidate, &wrong.range);
    (near && mine).then(|| (wrong.concept.clone(), view.span(candidate.block, wrong.range.clone())))
}

/// Whether a comma or a semicolon parts an attribute from the quantity: "thinner than a hair in diameter, they reach 2 mm".
fn is_parted(view: &View<'_>, candidate: &Candidate, attribute: &Range<usize>) -> bool {
    let between = attribute.end.min(candidate.range.end)..attribute.start.max(candidate.range.start);
    view.text(candidate.block).get(between).is_some_and(|between| between.contains(signs::parts_items))
}
