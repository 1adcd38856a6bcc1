//! Concepts with predicate, polarity, strength: "are pregnant" in a list of who must not be treated is a contraindication.

use super::answers::{self, Asked};
use super::evidence::View;
use super::frame::{self, Frame};
use super::{ConceptStatement, QuantityStatement};
use super::{asides, company, kinds, limits, reach, refusal};
use crate::facts::FactSet;
use crate::facts::terms::Concepts;
use crate::language::cues::Cue;
use crate::mention::TermMention;
use std::ops::Range;

/// All concepts of a document, whose quantities have been bound.
pub(super) fn concepts(
    view: &View<'_>,
    facts: Option<&FactSet>,
    known: Option<&Concepts>,
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
    if let Some((facts, known)) = facts.zip(known) {
        kinds::settle(facts, known, &mut out);
    }
    if let Some(facts) = facts {
        company::frame(view, facts, &mut out, &open);
        company::with_figures(view, facts, quantities, &mut out, &open);
        refusal::read(view, facts, &mut out, &open);
        limits::stated(view, facts, quantities, &mut out, &open);
    }
    out
}

/// What a mention of a concept says, and whether nothing around it says under which predicate it stands.
fn statement(view: &View<'_>, facts: Option<&FactSet>, block: usize, term: &TermMention) -> (ConceptStatement, bool) {
    let known = frame::Known { facts, concept: &term.concept };
    let asked = facts.map_or(Asked::Nothing, |facts| answers::frame(view, facts, block, &term.range, &term.concept));
    let found = match &asked {
        Asked::Nothing => frame::of(view, block, &term.range, known),
        Asked::Open => None,
        Asked::Stated(frame) => Some(frame.clone()),
    };
    let (_, sentence) = view.sentence(block, term.range.start);
    let elsewhere = view.is_elsewhere(block, &sentence)
        || asides::is_set_aside(view, block, &term.range)
        || asides::is_likened_to(view, facts, block, &term.range, &term.concept);
    let open = !elsewhere
        && asked == Asked::Nothing
        && found.as_ref().is_none_or(|frame| frame.is_weak() && !frame.is_silent());
    let frame = found.filter(|frame| !frame.is_silent() && !elsewhere);
    let allows = frame.as_ref().is_some_and(|frame| frame.kind == "allowed");
    let frame = frame.map(|frame| {
        let near = frame.place.0 == block && view.distance(block, &frame.place.1, &term.range) <= NEAR;
        suited(facts, frame, &term.concept, near)
    });
    let frame = frame.filter(|frame| !(frame.kind == "allowed" && is_over(view, block, &term.range)));
    let frame = frame.filter(|frame| asked != Asked::Nothing || !asides::is_left_open(view, block, &term.range, frame));
    let frame = frame.filter(|frame| !is_beside_use(view, facts, block, term, frame));
    let denied = reach::is_negated(view, facts, block, &term.range, frame.as_ref())
        || reach::is_excepted(view, block, &term.range, frame.as_ref())
        || reach::is_nor(view, block, &term.range, frame.as_ref())
        || reach::is_left_out(view, block, &term.range, frame.as_ref());
    let frame = frame.filter(|frame| !asides::takes_back(view, facts, block, &term.range, (frame, denied)));
    // "Possible on skin without infection" tells of no effect, so it denies none.
    let told = |frame: &Frame| {
        let effect = allows && frame.predicate == "side-effect";
        !effect && !asides::is_wanted_absent(view, facts, block, &term.range, frame)
    };
    let frame = frame.filter(|frame| !denied || told(frame));
    let (frame, denied) = refused(facts, frame, denied, &term.concept);
    let frame = frame.filter(|frame| {
        let denies = frame.denies() != denied;
        // What goes on about another procedure is no leave, no use and no effect of this one.
        if view.goes_on_elsewhere(block, &sentence) && (denies || frame.predicate != "contraindication") {
            return false;
        }
        match frame.predicate.as_str() {
            "indication" => !(denies && asides::is_limited(view, block, &term.range)),
            "side-effect" => !(denies && asides::is_case(view, block, &term.range)),
            _ => true,
        }
    });
    // To be told of what is over is another thing than to ask about what is not.
    let past = frame.as_ref().is_some_and(Frame::asks) && asides::is_ended(view, facts, block, &term.range);
    let predicate = frame.as_ref().map(|frame| frame.predicate.clone());
    let listed = facts
        .zip(predicate.as_deref())
        .is_some_and(|(facts, predicate)| facts.concept(predicate, &term.concept).is_some());
    // A heading states nothing, but a question that is answered below it does.
    let heading = !matches!(asked, Asked::Stated(_))
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
        strength: frame.as_ref().and_then(Frame::strength).filter(|_| !past),
        predicate: predicate.filter(|_| !heading),
        listed: listed && !heading,
        scope: Vec::new(),
    };
    (statement, open && !listed && !heading)
}

/// "Can be treated" and "cannot be treated" speak of patients and of what is treated: the facts say which a concept is.
fn suited(facts: Option<&FactSet>, frame: Frame, concept: &str, near: bool) -> Frame {
    let Some(facts) = facts.filter(|_| frame.predicate == "contraindication") else { return frame };
    let known = |predicate: &str| facts.concept(predicate, concept).is_some();
    let treated = !known("contraindication") && known("indication");
    // "Irritation is possible" speaks of an effect, in words that also say who may be treated.
    if frame.kind == "allowed" && !known("contraindication") && !treated && known("side-effect") {
        return Frame { predicate: "side-effect".to_owned(), kind: "cues".to_owned(), ..frame };
    }
    let kind = match frame.kind.as_str() {
        "allowed" => "cues",
        // "We do not treat people with fresh scars" says whom, not what.
        "must-not" if frame.own && near => "denied",
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

/// Whether a reason against stands only somewhere beside the words for a use: "effective for scars of acne, wounds and ageing".
fn is_beside_use(view: &View<'_>, facts: Option<&FactSet>, block: usize, term: &TermMention, frame: &Frame) -> bool {
    let only = facts.is_some_and(|facts| {
        facts.concept("contraindication", &term.concept).is_some()
            && facts.concept("indication", &term.concept).is_none()
    });
    let cue = &frame.place.1;
    let right_behind = cue.end <= term.range.start && view.distance(block, cue, &term.range) <= NEAR;
    only && frame.own && frame.predicate == "indication" && !frame.denies() && !right_behind
}

/// Words between the words for a use and what is used for.
const NEAR: i32 = 2;

/// Whether a concept stands right behind a word for "after": "after chemotherapy you can be treated" does not allow it meanwhile.
fn is_over(view: &View<'_>, block: usize, range: &Range<usize>) -> bool {
    let (_, sentence) = view.sentence(block, range.start);
    view.cues(block, &sentence).any(|cue| {
        matches!(&cue.cue, Cue::Relation(name) if name == "after")
            && cue.range.end <= range.start
            && view.distance(block, &cue.range, range) <= 1
    })
}
