//! A time after an event where the fact says before it: "apply the numbing cream 30 minutes after the treatment".

use super::bind::Candidate;
use super::evidence::View;
use crate::facts::QuantityFact;
use crate::language::cues::Cue;
use crate::source::Span;

/// Words between the figure and the words for "after the event".
const REACH: i32 = 1;

/// Where the words for "after the event" stand right beside a figure that the fact has before it; `None` where the sentence says
/// "before" too, or where the fact allows for both.
pub(super) fn reversed(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> Option<Span> {
    if !fact.relates("before") || fact.relates("after") || candidate.implied {
        return None;
    }
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let named = |wanted: &'static str| {
        let cues = view.cues(candidate.block, &sentence);
        cues.filter(move |cue| matches!(&cue.cue, Cue::Relation(name) if name == wanted))
    };
    if named("before").next().is_some() {
        return None;
    }
    let beside = |range: &std::ops::Range<usize>| view.distance(candidate.block, range, &candidate.range) <= REACH;
    let said = named("after-event").find(|cue| beside(&cue.range))?;
    Some(view.span(candidate.block, said.range.clone()))
}
