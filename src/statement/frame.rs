//! Frames: under which predicate a concept stands, how strongly, and whether the frame itself denies it.
//!
//! A frame comes from the sentence, from the lead-in of a list, from a table's header or from the heading.

use super::asides;
use super::evidence::View;
use crate::document::BlockKind;
use crate::facts::{FactSet, Strength};
use crate::language::cues::Cue;
use crate::mention::CueMention;
use crate::signs;
use std::ops::Range;

/// A question gives its frame to this many sentences behind it, if none of them has one of its own.
const ANSWER: usize = 12;

/// A frame as it applies to one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) predicate: String,
    /// The kind within the predicate: `must-not`, `allowed`, `cues`, `denied`.
    pub(super) kind: String,
    /// Where the cue stands: its block and range.
    pub(super) place: (usize, Range<usize>),
    /// Whether the cue stands in the concept's own sentence.
    pub(super) own: bool,
}

impl Frame {
    pub(super) fn strength(&self) -> Option<Strength> {
        match self.kind.as_str() {
            "must-not" | "free" => Some(Strength::MustNot),
            "should-not" => Some(Strength::ShouldNot),
            "ask-first" => Some(Strength::AskFirst),
            _ => None,
        }
    }

    /// Whether the frame denies: "is safe during", "does not cause".
    pub(super) fn denies(&self) -> bool {
        matches!(self.kind.as_str(), "allowed" | "denied")
    }

    /// Whether a doctor is to be asked first.
    pub(super) fn asks(&self) -> bool {
        self.strength() == Some(Strength::AskFirst)
    }

    /// "The same applies to": the frame of the sentence before goes on.
    fn continues(&self) -> bool {
        self.predicate == "same"
    }

    /// Frames that say when, not what: an item's own words count for more.
    pub(super) fn is_weak(&self) -> bool {
        self.is_silent() || matches!(self.predicate.as_str(), "preparation" | "aftercare")
    }

    /// Predicates that end a frame and begin none.
    pub(super) fn is_silent(&self) -> bool {
        matches!(self.predicate.as_str(), "neutral" | "warning")
    }
}

/// What the facts know of a concept.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known<'k> {
    pub(super) facts: Option<&'k FactSet>,
    pub(super) concept: &'k str,
}

impl<'k> Known<'k> {
    /// Somebody whom the facts could leave out.
    pub(super) fn anyone(facts: &'k FactSet) -> Self {
        Self { facts: Some(facts), concept: "" }
    }
}

impl Known<'_> {
    /// Nothing is known.
    pub(super) const NOTHING: Self = Self { facts: None, concept: "" };

    /// Whether the facts list the concept under a predicate.
    fn under(&self, predicate: &str) -> bool {
        let anyone = self.concept.is_empty() && predicate == "contraindication";
        self.facts.is_some_and(|facts| anyone || facts.concept(predicate, self.concept).is_some())
    }

    /// Whether a frame can be meant for the concept: the facts list it there, or nowhere.
    fn speaks_of(&self, frame: &Frame) -> bool {
        frame.is_weak() || self.under(&frame.predicate) || self.concept.is_empty() || !self.lists(self.concept)
    }

    /// Whether the facts list another concept under any predicate.
    fn lists(&self, concept: &str) -> bool {
        self.facts.is_some_and(|facts| facts.concepts.iter().any(|fact| fact.concept == concept))
    }
}

/// The frame of a range of a block. Of two frames, the one under whose predicate the facts list the concept is meant.
pub(super) fn of(view: &View<'_>, block: usize, range: &Range<usize>, known: Known<'_>) -> Option<Frame> {
    let (index, sentence) = view.sentence(block, range.start);
    let own = in_sentence(view, block, &sentence, range, known);
    let own = if own.as_ref().is_some_and(Frame::continues) { continued(view, block, index) } else { own };
    let outer = context(view, block, known);
    let fits = |frame: &Frame| frame.is_silent() || known.under(&frame.predicate);
    match (own, outer) {
        (Some(own), Some(outer)) if !fits(&own) && known.under(&outer.predicate) => Some(outer),
        // In a list the lead-in rules; an item's own words change it only where they forbid or allow.
        (Some(own), Some(outer)) if view.document.blocks.get(block).is_some_and(|found| found.lead_in.is_some()) => {
            let strong = own.predicate == "contraindication" || own.predicate == "warning";
            // "(Ask your doctor)" behind an item of a list that forbids weakens nothing.
            let remark = own.asks() && outer.strength().is_some() && is_bracketed(view, block, range, &own.place.1);
            Some(if (strong && !remark) || outer.is_weak() { own } else { outer })
        }
        (Some(own), _) => Some(own),
        (None, outer) => introduced(view, block, index).or_else(|| announced(view, block, index, known)).or(outer),
    }
}

/// Whether a cue stands in brackets that open behind a range.
fn is_bracketed(view: &View<'_>, block: usize, range: &Range<usize>, cue: &Range<usize>) -> bool {
    let between = view.text(block).get(range.end..cue.start.max(range.end)).unwrap_or_default();
    let opens = between.rfind(['(', '[', '\u{ff08}']);
    let closes = between.rfind([')', ']', '\u{ff09}']);
    opens.is_some() && closes < opens
}

/// The frame of the nearest sentence before that has one of its own.
fn continued(view: &View<'_>, block: usize, index: usize) -> Option<Frame> {
    let sentences = &view.document.blocks.get(block)?.sentences;
    let before = sentences
        .get(..index)?
        .iter()
        .rev()
        .find_map(|sentence| last_of(view, block, sentence).filter(|frame| !frame.continues()));
    // At the beginning of a paragraph the one before goes on.
    let earlier = || {
        let previous = block.checked_sub(1).filter(|_| index == 0)?;
        whole(view, previous).filter(|frame| !frame.continues())
    };
    before.or_else(earlier).map(|frame| Frame { own: false, ..frame })
}

/// The frame that the words of a sentence, or of a question of two, give to a range of it: the nearest frame cue; one before the range
/// is preferred to one behind it.
pub(super) fn in_sentence(
    view: &View<'_>,
    block: usize,
    sentence: &Range<usize>,
    range: &Range<usize>,
    known: Known<'_>,
) -> Option<Frame> {
    let cues: Vec<&CueMention> = view.cues(block, sentence).filter(|cue| matches!(cue.cue, Cue::Frame(..))).collect();
    let warning = cues.iter().find(|cue| matches!(&cue.cue, Cue::Frame(predicate, _) if predicate == "warning"));
    if let Some(warning) = warning.filter(|_| !forbids(view, block, sentence, &cues, known)) {
        return frame(block, warning);
    }
    let weak = |cue: &CueMention| frame(block, cue).is_some_and(|frame| frame.is_weak());
    let usable = cues.into_iter().filter(|cue| !is_inside(&cue.range, range) && !weak(cue));
    let nearest = usable.min_by_key(|cue| {
        let behind = cue.range.start >= range.end;
        let fits = matches!(&cue.cue, Cue::Frame(predicate, _) if predicate == "same" || known.under(predicate));
        (!fits, view.distance(block, &cue.range, range) * 2 + if behind { 3 } else { 0 })
    });
    let found = nearest
        .and_then(|cue| frame(block, cue))
        .map(|frame| Frame { own: true, ..turned(view, block, sentence, frame) })?;
    // "Possible after asking a doctor" allows only on that condition.
    let asked = view.cues(block, sentence).find(|cue| matches!(&cue.cue, Cue::Frame(_, kind) if kind == "ask-first"));
    match asked {
        Some(cue) if found.kind == "allowed" => frame(block, cue),
        Some(_) if found.asks() => {
            let stronger = || forbidden_before(view, block, sentence, range, &found);
            Some(consequence(view, block, sentence, known).or_else(stronger).unwrap_or(found))
        }
        _ => Some(found),
    }
}

/// The refusal that follows in a clause of its own: "tell us if you are pregnant, because we cannot treat you then".
fn consequence(view: &View<'_>, block: usize, sentence: &Range<usize>, known: Known<'_>) -> Option<Frame> {
    let refuses = |cue: &&CueMention| is_against(cue, &["must-not"]);
    let cue = view.cues(block, sentence).filter(refuses).last().filter(|_| known.under("contraindication"))?;
    let terms = view.terms_in(block, sentence).filter(|term| known.lists(&term.concept));
    let last = terms.map(|term| term.range.end).max()?;
    let between = view.text(block).get(last..cue.range.start)?;
    let parted = between.contains(|sign| signs::parts_items(sign) || matches!(sign, '\u{2013}' | '\u{2014}'));
    frame(block, cue).filter(|_| parted).map(|frame| Frame { own: true, ..turned(view, block, sentence, frame) })
}

/// The refusal before a concept where a request to ask only follows: "not recommended with isotretinoin: please ask your doctor".
fn forbidden_before(
    view: &View<'_>,
    block: usize,
    sentence: &Range<usize>,
    range: &Range<usize>,
    asks: &Frame,
) -> Option<Frame> {
    let refuses = |cue: &&CueMention| cue.range.end <= range.start && is_against(cue, REFUSALS);
    let follows = asks.place.1.start >= range.end;
    let cue = view.cues(block, sentence).filter(refuses).last().filter(|_| follows)?;
    frame(block, cue).map(|frame| Frame { own: true, ..turned(view, block, sentence, frame) })
}

/// The kinds of frames that refuse.
const REFUSALS: &[&str] = &["must-not", "should-not"];

/// Whether a cue speaks against the treatment in one of these ways.
fn is_against(cue: &CueMention, kinds: &[&str]) -> bool {
    matches!(&cue.cue, Cue::Frame(predicate, kind) if predicate == "contraindication" && kinds.contains(&kind.as_str()))
}

/// Whether a sentence with a warning forbids all the same ("we cannot treat you then; please call us"), and names no threshold.
fn forbids(view: &View<'_>, block: usize, sentence: &Range<usize>, cues: &[&CueMention], known: Known<'_>) -> bool {
    let strong = |cue: &&CueMention| is_against(cue, REFUSALS);
    let threshold =
        view.cues(block, sentence).any(|cue| matches!(&cue.cue, Cue::Relation(name) if name == "threshold"));
    known.under("contraindication") && cues.iter().any(strong) && !threshold
}

/// A frame cue with a negation right before or behind it says the opposite ("is allowed" with "not").
fn turned(view: &View<'_>, block: usize, sentence: &Range<usize>, frame: Frame) -> Frame {
    let cue = frame.place.1.clone();
    let negation = view.cues(block, sentence).find(|other| match other.cue {
        Cue::NegationBefore => other.range.end <= cue.start && view.distance(block, &other.range, &cue) == 0,
        Cue::NegationAfter => other.range.start >= cue.end && view.distance(block, &cue, &other.range) == 0,
        _ => false,
    });
    // "Until it has not healed" refuses as "until it has healed" does.
    let negation = negation.filter(|negation| !asides::denies_end(view, block, &negation.range));
    let negation = negation.filter(|negation| !repeats_denial(view, block, &negation.range, &frame));
    let (Some(negation), Some(kind)) = (negation, opposite(&frame.kind)) else { return frame };
    let place = (block, cue.start.min(negation.range.start)..cue.end.max(negation.range.end));
    Frame { kind: kind.to_owned(), place, ..frame }
}

/// Whether a word that says no only repeats what a refusal says already, in languages that deny twice: a "never" beside "do not treat".
pub(super) fn repeats_denial(view: &View<'_>, block: usize, negation: &Range<usize>, frame: &Frame) -> bool {
    let refuses = frame.predicate == "contraindication" && REFUSALS.contains(&frame.kind.as_str());
    if !refuses || frame.place.0 != block {
        return false;
    }
    let cue = &frame.place.1;
    let denies = |other: &CueMention| matches!(other.cue, Cue::NegationBefore | Cue::NegationAfter);
    let with_another = |other: &CueMention| {
        let behind = other.cue == Cue::NegationBehind && negation.start >= cue.end;
        other.range == *negation && (behind || other.cue == Cue::NegationConcord)
    };
    let beside = view.distance(block, negation, cue) == 0 && view.cues(block, cue).any(denies);
    beside || view.cues(block, negation).any(with_another)
}

fn opposite(kind: &str) -> Option<&'static str> {
    match kind {
        "allowed" => Some("must-not"),
        "must-not" => Some("allowed"),
        "cues" => Some("denied"),
        "denied" => Some("cues"),
        _ => None,
    }
}

fn is_inside(inner: &Range<usize>, outer: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

fn frame(block: usize, cue: &CueMention) -> Option<Frame> {
    let Cue::Frame(predicate, kind) = &cue.cue else { return None };
    Some(Frame { predicate: predicate.clone(), kind: kind.clone(), place: (block, cue.range.clone()), own: false })
}

/// The frame of the sentence before, where that one introduces what follows with a colon.
fn introduced(view: &View<'_>, block: usize, index: usize) -> Option<Frame> {
    if let Some(question) = view.asked(block, index, ANSWER) {
        return last_of(view, block, &question);
    }
    let before = view.sentence_before(block, index)?;
    let text = view.text(block).get(before.clone())?;
    text.trim_end().ends_with([':', '\u{ff1a}']).then(|| last_of(view, block, &before)).flatten()
}

/// The frame of the sentence before, in this paragraph or at the end of the one before, where that one forbids and names nobody: "the
/// following cannot be treated."
fn announced(view: &View<'_>, block: usize, index: usize, known: Known<'_>) -> Option<Frame> {
    let (at, before) = if let Some(before) = view.sentence_before(block, index) {
        (block, before)
    } else {
        let previous = block.checked_sub(1)?;
        let found = view.document.blocks.get(previous)?;
        let kind = BlockKind::Paragraph;
        let paragraphs = found.kind == kind && view.document.blocks.get(block)?.kind == kind;
        (previous, found.sentences.last().cloned().filter(|_| paragraphs)?)
    };
    let terms = view.blocks.get(at)?.terms.iter();
    let named = terms.filter(|term| before.start <= term.range.start && term.range.end <= before.end);
    let names = named.into_iter().any(|term| known.lists(&term.concept));
    last_of(view, at, &before).filter(|frame| frame.strength().is_some() && known.under(&frame.predicate) && !names)
}

fn last_of(view: &View<'_>, block: usize, range: &Range<usize>) -> Option<Frame> {
    let found: Vec<Frame> = view.cues(block, range).filter_map(|cue| frame(block, cue)).collect();
    // A cue that says what follows outweighs a neutral one; among several the strongest predicate comes first.
    let strong = |frame: &&Frame| matches!(frame.predicate.as_str(), "side-effect" | "indication");
    let against = |frame: &&Frame| frame.predicate == "contraindication";
    // "Please tell us, and do not come if": of two strengths the stronger counts.
    let last = found.iter().rev().find(against);
    let stronger = |last: &Frame| {
        found.iter().rev().filter(|_| last.asks()).find(|one| against(one) && !one.asks() && one.strength().is_some())
    };
    // "Possible after asking a doctor" allows only on that condition.
    let asked = |last: &Frame| found.iter().rev().filter(|_| last.kind == "allowed").find(|one| one.asks());
    last.and_then(|last| stronger(last).or_else(|| asked(last)))
        .or(last)
        .or_else(|| found.iter().rev().find(strong))
        .or_else(|| found.iter().rev().find(|frame| !frame.is_silent()))
        .or(found.last())
        .cloned()
}

/// The frame from header cells, lead-in and headings, the nearest first.
fn context(view: &View<'_>, block: usize, known: Known<'_>) -> Option<Frame> {
    let found = view.document.blocks.get(block)?;
    let mut headers = found.headers.iter().copied();
    // A sentence that ends with a full stop leads in a list only of what it speaks of.
    let leads = |at: usize| whole(view, at).filter(|frame| !is_closed(view, at) || known.speaks_of(frame));
    let nearest = headers.find_map(|at| whole(view, at)).or_else(|| found.lead_in.and_then(leads));
    let asked = || {
        view.context(block)
            .into_iter()
            .find_map(|(at, _)| if [found.heading, found.lead_in].contains(&Some(at)) { None } else { whole(view, at) })
    };
    let relative = |frame: Frame| {
        // Under "relative contraindications" nothing is allowed without asking, however the lead-in puts it.
        let above = heading(view, block, 4).filter(|above| frame.kind == "allowed" && above.asks());
        above.unwrap_or(frame)
    };
    nearest.map(relative).or_else(asked).or_else(|| heading(view, block, 4))
}

/// Whether a paragraph ends with a full stop, and so announces nothing.
fn is_closed(view: &View<'_>, block: usize) -> bool {
    let paragraph = view.document.blocks.get(block).is_some_and(|found| found.kind == BlockKind::Paragraph);
    paragraph && view.text(block).trim_end().ends_with(signs::is_stop)
}

fn heading(view: &View<'_>, block: usize, depth: u8) -> Option<Frame> {
    let found = view.document.blocks.get(block)?;
    let lead = found.lead_in.and_then(|lead| view.document.blocks.get(lead)?.heading);
    let at = found.heading.or(lead).filter(|at| *at != block)?;
    // The title is about everything: that it names no list ("Frequently asked questions") rules out none.
    let title = view.document.blocks.get(at).is_some_and(|found| found.kind == BlockKind::Heading(1));
    whole(view, at)
        .filter(|frame| !(title && frame.is_silent()))
        .or_else(|| if depth == 0 { None } else { heading(view, at, depth - 1) })
}

fn whole(view: &View<'_>, block: usize) -> Option<Frame> {
    let text = view.text(block);
    let found = last_of(view, block, &(0..text.len()))?;
    // "No contraindications" over a list says the opposite of what is meant.
    let refuses = found.predicate == "contraindication" && found.kind == "must-not";
    let label = refuses && text.trim_end_matches(|sign| !char::is_alphanumeric(sign)).len() <= found.place.1.end;
    Some(if label { turned(view, block, &(0..text.len()), found) } else { found })
}
