//! Whose word it is: what a leaflet calls a myth, and what a patient tells of her own treatment, it does not state.
//!
//! "Myth: you need ten sessions", "Two weeks off work. False!", a column or a section of myths; "I had four sessions", a heading that
//! announces reviews or cases.

use super::answers;
use super::evidence::{View, is_question};
use crate::document::BlockKind;
use crate::language::cues::Cue;
use crate::signs;
use std::ops::Range;

/// Headings above a block that can announce whose word follows.
const DEPTH: usize = 5;

/// Whether what is said at a place is not the leaflet's own word.
pub(super) fn is_anothers(view: &View<'_>, block: usize, range: &Range<usize>) -> bool {
    is_untrue(view, block, range) || is_told(view, block)
}

fn calls_untrue(cue: &Cue) -> bool {
    matches!(cue, Cue::Aside(name) if name == "untrue")
}

fn is_relation(cue: &Cue, wanted: &str) -> bool {
    matches!(cue, Cue::Relation(name) if name == wanted)
}

fn is_verdict(cue: &Cue) -> bool {
    matches!(cue, Cue::Aside(name) if name == "verdict")
}

fn has(view: &View<'_>, block: usize, wanted: fn(&Cue) -> bool) -> bool {
    view.blocks.get(block).is_some_and(|read| read.cues.iter().any(|cue| wanted(&cue.cue)))
}

/// Whether the sentence, a verdict on it, or what heads it calls what is said an error.
fn is_untrue(view: &View<'_>, block: usize, range: &Range<usize>) -> bool {
    let (index, sentence) = view.sentence(block, range.start);
    let Some(found) = view.document.blocks.get(block) else { return false };
    view.cues(block, &sentence).any(|cue| calls_untrue(&cue.cue))
        || found.headers.iter().any(|header| has(view, *header, calls_untrue))
        || ends_in_verdict(view, block, range, &sentence)
        || is_judged_behind(view, block, index, &sentence)
        || (index == 0 && is_listed_as_untrue(view, block))
}

/// Whether a verdict follows a colon in the same sentence: "two sessions are enough: false".
fn ends_in_verdict(view: &View<'_>, block: usize, range: &Range<usize>, sentence: &Range<usize>) -> bool {
    let text = view.text(block);
    let mut cues = view.cues(block, sentence).filter(|cue| is_verdict(&cue.cue) && cue.range.start >= range.end);
    cues.any(|cue| {
        let before = text.get(range.end..cue.range.start).unwrap_or_default();
        let behind = text.get(cue.range.end..sentence.end).unwrap_or_default();
        let parts = |sign| signs::is_colon(sign) || matches!(sign, '\u{2013}' | '\u{2014}' | '\u{2192}');
        before.trim_end().ends_with(parts) && !behind.contains(char::is_alphanumeric)
    })
}

/// Whether the sentence behind calls it untrue; a question is answered so, not judged.
fn is_judged_behind(view: &View<'_>, block: usize, index: usize, sentence: &Range<usize>) -> bool {
    let asks = view.text(block).get(sentence.clone()).is_some_and(is_question);
    let Some((at, next)) = answers::next(view, block, index).filter(|_| !asks) else { return false };
    let untrue = || view.cues(at, &next).any(|cue| calls_untrue(&cue.cue)) && view.terms_in(at, &next).next().is_none();
    (at == block && untrue()) || begins_with_verdict(view, at, &next)
}

/// Whether a sentence begins with a word for a verdict, behind which it ends or goes on as behind a yes or no.
fn begins_with_verdict(view: &View<'_>, block: usize, sentence: &Range<usize>) -> bool {
    let text = view.text(block);
    view.cues(block, sentence).filter(|cue| is_verdict(&cue.cue)).any(|cue| {
        let before = text.get(sentence.start..cue.range.start).unwrap_or_default();
        let behind = text.get(cue.range.end..sentence.end).unwrap_or_default().trim_start();
        !before.contains(char::is_alphanumeric)
            && behind.chars().next().is_none_or(|sign| !sign.is_alphanumeric() && !signs::is_colon(sign))
    })
}

/// Whether a block stands right under a heading or a lead-in that announces errors ("Myths about the treatment").
fn is_listed_as_untrue(view: &View<'_>, block: usize) -> bool {
    let Some(found) = view.document.blocks.get(block) else { return false };
    let listed = matches!(found.kind, BlockKind::Paragraph | BlockKind::ListItem { .. });
    let heads = found.lead_in.into_iter().chain(found.heading).filter(|at| !view.is_title(*at));
    listed && heads.into_iter().any(|at| has(view, at, calls_untrue))
}

/// Whether a patient tells it: from a word of hers on to the end of the block. "What if I had …?" only asks.
pub(super) fn is_witnessed(view: &View<'_>, block: usize, range: &Range<usize>) -> bool {
    let (_, sentence) = view.sentence(block, range.start);
    let only_asks = |at: usize| {
        let (_, own) = view.sentence(block, at);
        let asks = view.text(block).get(own.clone()).is_some_and(is_question);
        asks || view.cues(block, &own).any(|cue| cue.cue == Cue::Condition)
    };
    view.cues(block, &(0..sentence.end)).any(|cue| is_relation(&cue.cue, "witness") && !only_asks(cue.range.start))
}

/// Whether a heading or a lead-in above announces what patients tell, or single cases.
fn is_told(view: &View<'_>, block: usize) -> bool {
    let blocks = &view.document.blocks;
    let above = |at: &usize| blocks.get(*at).and_then(|found| found.heading).filter(|at| !view.is_title(*at));
    let lead = blocks.get(block).and_then(|found| found.lead_in);
    let mut heads = std::iter::successors(above(&block), above).take(DEPTH).chain(lead);
    heads.any(|at| has(view, at, |cue| is_relation(cue, "cases")))
}
