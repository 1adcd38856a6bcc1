//! Concepts with predicate, polarity, strength: "are pregnant" in a list of who must not be treated is a contraindication.

use super::evidence::View;
use super::frame::{self, Frame};
use super::{ConceptStatement, QuantityStatement};
use super::{answers, company};
use crate::facts::FactSet;
use crate::language::cues::Cue;
use crate::mention::TermMention;
use std::ops::Range;

/// A negation reaches over this many words at the most.
const REACH: i32 = 9;

/// All concepts of a document, whose quantities have been bound.
pub(super) fn concepts(
    view: &View<'_>,
    facts: Option<&FactSet>,
    quantities: &[QuantityStatement],
) -> Vec<ConceptStatement> {
    let mut out = Vec::new();
    let mut open = Vec::new();
    for (block, reading) in view.blocks.iter().enumerate() {
        for term in &reading.terms {
            let (statement, is_open) = statement(view, facts, block, term);
            out.push(statement);
            open.push(is_open);
        }
    }
    if let Some(facts) = facts {
        company::frame(view, facts, &mut out, &open);
        company::with_figures(view, facts, quantities, &mut out, &open);
    }
    out
}

/// What a mention of a concept says, and whether nothing around it says under which predicate it stands.
fn statement(view: &View<'_>, facts: Option<&FactSet>, block: usize, term: &TermMention) -> (ConceptStatement, bool) {
    let known = frame::Known { facts, concept: &term.concept };
    let asked = facts.and_then(|facts| answers::frame(view, facts, block, &term.range, &term.concept));
    let found = if let Some(asked) = &asked { asked.clone() } else { frame::of(view, block, &term.range, known) };
    let elsewhere = is_elsewhere(view, facts, block, &term.range);
    let open =
        !elsewhere && asked.is_none() && found.as_ref().is_none_or(|frame| frame.is_weak() && !frame.is_silent());
    let frame = found.filter(|frame| !frame.is_silent() && !elsewhere);
    let frame = frame.map(|frame| suited(facts, frame, &term.concept));
    let denied =
        is_negated(view, block, &term.range, frame.as_ref()) || is_excepted(view, block, &term.range, frame.as_ref());
    let (frame, denied) = refused(facts, frame, denied, &term.concept);
    let predicate = frame.as_ref().map(|frame| frame.predicate.clone());
    let listed = facts
        .zip(predicate.as_deref())
        .is_some_and(|(facts, predicate)| facts.concept(predicate, &term.concept).is_some());
    // A heading states nothing, but a question that is answered below it does.
    let heading = !asked.is_some_and(|asked| asked.is_some())
        && matches!(
            view.document.blocks.get(block).map(|found| found.kind),
            Some(crate::document::BlockKind::Heading(_))
        );
    let statement = ConceptStatement {
        block,
        range: term.range.clone(),
        span: view.span(block, term.range.clone()),
        concept: term.concept.clone(),
        negated: frame.as_ref().is_some_and(Frame::denies) != denied,
        strength: frame.as_ref().and_then(Frame::strength),
        predicate: predicate.filter(|_| !heading),
        listed: listed && !heading,
        scope: Vec::new(),
    };
    (statement, open && !listed && !heading)
}

/// Whether the sentence is about another procedure, which the facts name, and not about the topic.
fn is_elsewhere(view: &View<'_>, facts: Option<&FactSet>, block: usize, range: &Range<usize>) -> bool {
    let (_, sentence) = view.sentence(block, range.start);
    facts.is_some_and(|facts| view.is_elsewhere(facts, block, &sentence))
}

/// "Can be treated" and "cannot be treated" speak of patients and of what is treated: the facts say which a concept is.
fn suited(facts: Option<&FactSet>, frame: Frame, concept: &str) -> Frame {
    let Some(facts) = facts.filter(|_| frame.predicate == "contraindication") else { return frame };
    let known = |predicate: &str| facts.concept(predicate, concept).is_some();
    let treated = !known("contraindication") && known("indication");
    // "Irritation is possible" speaks of an effect, in words that also say who may be treated.
    if frame.kind == "allowed" && !known("contraindication") && !treated && known("side-effect") {
        return Frame { predicate: "side-effect".to_owned(), kind: "cues".to_owned(), ..frame };
    }
    let kind = match frame.kind.as_str() {
        "allowed" => "cues",
        "must-not" if frame.own => "denied",
        _ => return frame,
    };
    if treated { Frame { predicate: "indication".to_owned(), kind: kind.to_owned(), ..frame } } else { frame }
}

/// "We treat neither pregnant women nor ..." is no denial of a use, where the facts know the concept only as a reason against.
fn refused(facts: Option<&FactSet>, frame: Option<Frame>, denied: bool, concept: &str) -> (Option<Frame>, bool) {
    let against = |facts: &FactSet| {
        facts.concept("contraindication", concept).is_some() && facts.concept("indication", concept).is_none()
    };
    match frame {
        Some(frame) if denied && frame.predicate == "indication" && !frame.denies() && facts.is_some_and(against) => {
            (Some(Frame { predicate: "contraindication".to_owned(), kind: "must-not".to_owned(), ..frame }), false)
        }
        frame => (frame, denied),
    }
}

/// Whether the concept is left out of what the frame allows or denies: "can be treated unless you are pregnant".
fn is_excepted(view: &View<'_>, block: usize, range: &Range<usize>, frame: Option<&Frame>) -> bool {
    let (_, sentence) = view.sentence(block, range.start);
    frame.is_some_and(Frame::denies)
        && view.cues(block, &sentence).any(|cue| match cue.cue {
            Cue::ExceptBefore => cue.range.end <= range.start && reach(view, block, &cue.range, range),
            Cue::ExceptAfter => cue.range.start >= range.end && reach(view, block, range, &cue.range),
            _ => false,
        })
}

/// Whether a negation of the same clause reaches the concept. Negations inside the frame's own cue belong to the frame.
fn is_negated(view: &View<'_>, block: usize, range: &Range<usize>, frame: Option<&Frame>) -> bool {
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
        reaches && !covered(&cue.range)
    })
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

fn reach(view: &View<'_>, block: usize, left: &Range<usize>, right: &Range<usize>) -> bool {
    let between = left.end..right.start;
    let text = view.text(block).get(between.clone()).unwrap_or_default();
    let broken =
        view.cues(block, &between).any(|cue| cue.cue == Cue::ClauseBreak) || text.contains([';', ':', '\u{2014}']);
    !broken && view.distance(block, left, right) <= REACH
}
