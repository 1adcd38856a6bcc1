//! Words that take back or set aside what a sentence seems to say of a concept: the cold sore "has healed", it is "your partner" who is
//! pregnant.

use super::evidence::View;
use super::frame::Frame;
use super::voice;
use crate::facts::FactSet;
use crate::language::cues::Cue;
use crate::mention::{CueMention, TermMention};
use crate::signs;
use std::ops::Range;

/// Words between two things of which the same is said.
const JOINED: i32 = 2;

/// Whether what is said of a concept is not the leaflet's own word, or is told of somebody else.
pub(super) fn is_set_aside(view: &View<'_>, block: usize, range: &Range<usize>) -> bool {
    voice::is_anothers(view, block, range) || in_clause(view, block, range, "others").next().is_some()
}

/// Whether a frame, denied or not, does not hold for a concept after all.
pub(super) fn takes_back(
    view: &View<'_>,
    facts: Option<&FactSet>,
    block: usize,
    range: &Range<usize>,
    (frame, denied): (&Frame, bool),
) -> bool {
    match frame.predicate.as_str() {
        "contraindication" if frame.kind == "allowed" => {
            is_ended(view, facts, block, range)
                // "Provided you are not pregnant" says who may not, "as long as you are well" says nothing of it.
                || (!denied && in_clause(view, block, range, "provided").next().is_some())
                || is_anothers_leave(view, facts, block, range)
        }
        "contraindication" if frame.asks() => is_about_stopping(view, block, range, frame),
        "side-effect" => {
            in_clause(view, block, range, "purpose").next().is_some() || is_of_next(view, block, range, frame)
        }
        "indication" => !frame.denies() && is_anothers_use(view, facts, block, range, frame),
        _ => false,
    }
}

/// Whether something is only likened to a concept that the facts do not list: "similar to a sunburn". Of what they list, "like" gives an
/// example.
pub(super) fn is_likened_to(
    view: &View<'_>,
    facts: Option<&FactSet>,
    block: usize,
    range: &Range<usize>,
    concept: &str,
) -> bool {
    let listed = facts.is_none_or(|facts| facts.concepts.iter().any(|fact| fact.concept == concept));
    !listed && in_clause(view, block, range, "like").any(|cue| touches(view, block, range, &cue.range))
}

/// Whether the sentence leaves open what a frame would allow: "your doctor decides whether it is safe with eczema".
pub(super) fn is_left_open(view: &View<'_>, block: usize, range: &Range<usize>, frame: &Frame) -> bool {
    let (_, sentence) = view.sentence(block, range.start);
    let open = |cue: &CueMention| matches!(&cue.cue, Cue::Aside(name) if name == "open");
    frame.own
        && frame.predicate == "contraindication"
        && frame.kind == "allowed"
        && view.cues(block, &sentence).any(open)
}

/// Whether a state is told to be over, or to be asleep: "once the cold sore has healed". What "has not healed" is not over.
pub(super) fn is_ended(view: &View<'_>, facts: Option<&FactSet>, block: usize, range: &Range<usize>) -> bool {
    let against =
        |term: &TermMention| facts.is_none_or(|facts| facts.concept("contraindication", &term.concept).is_some());
    in_clause(view, block, range, "ended").any(|cue| {
        let between =
            if cue.range.start >= range.end { range.end..cue.range.start } else { cue.range.end..range.start };
        // What is joined to it is over with it: "pregnancy and breastfeeding are over".
        let apart = |term: &TermMention| against(term) && view.distance(block, range, &term.range) > JOINED;
        !is_denied(view, block, cue) && !view.terms_in(block, &between).any(apart)
    })
}

/// Whether a negation denies only that something is over: "as long as it has not healed".
pub(super) fn denies_end(view: &View<'_>, block: usize, negation: &Range<usize>) -> bool {
    in_clause(view, block, negation, "ended").any(|cue| touches(view, block, negation, &cue.range))
}

/// Whether a doctor is to be asked about stopping what is named: "consult your doctor before stopping blood thinners".
fn is_about_stopping(view: &View<'_>, block: usize, range: &Range<usize>, frame: &Frame) -> bool {
    let cue = &frame.place.1;
    let between = cue.end..range.start.max(cue.end);
    let stops = |cue: &CueMention| matches!(&cue.cue, Cue::Action(name) if name == "stop");
    frame.own && frame.place.0 == block && cue.end <= range.start && view.cues(block, &between).any(stops)
}

/// Whether an effect is denied only for a case: "if there is no infection", "if you keep the skin clean, infections do not occur".
pub(super) fn is_case(view: &View<'_>, block: usize, range: &Range<usize>) -> bool {
    let (_, sentence) = view.sentence(block, range.start);
    view.cues(block, &sentence).any(|cue| cue.cue == Cue::Condition)
}

/// Whether an effect is only what must not be there for what the words allow: "the treatment is possible on skin without infection". The
/// treatment is their subject, and other words than effects stand between them and the denial.
pub(super) fn is_wanted_absent(
    view: &View<'_>,
    facts: Option<&FactSet>,
    block: usize,
    range: &Range<usize>,
    frame: &Frame,
) -> bool {
    let (Some(facts), cue) = (facts.filter(|_| frame.own && frame.place.0 == block), &frame.place.1) else {
        return false;
    };
    let (_, sentence) = view.sentence(block, range.start);
    let subject = |term: &TermMention| facts.is_event(&term.concept);
    let effect = |term: &TermMention| facts.concept("side-effect", &term.concept).is_some();
    let between = cue.end..range.start.max(cue.end);
    let denial = view.cues(block, &between).find(|cue| matches!(cue.cue, Cue::NegationBefore | Cue::AbsenceBefore));
    frame.predicate == "side-effect"
        && view.terms_in(block, &(sentence.start..cue.start)).any(subject)
        && denial.is_some_and(|denial| {
            let first = cue.end..denial.range.start;
            view.distance(block, cue, &denial.range) > 0 && !view.terms_in(block, &first).any(effect)
        })
}

/// Whether words that deny an effect stand behind it in a clause of their own, and so deny what follows them: "a small risk of infection,
/// but no risk of a burn".
fn is_of_next(view: &View<'_>, block: usize, range: &Range<usize>, frame: &Frame) -> bool {
    let cue = &frame.place.1;
    let behind = frame.own && frame.denies() && frame.place.0 == block && cue.start >= range.end;
    let between = range.end..cue.start.max(range.end);
    let parted = view.text(block).get(between).is_some_and(|between| between.contains(signs::parts_items));
    let denies = view.cues(block, cue).any(|other| other.cue == Cue::AbsenceBefore && other.range.start == cue.start);
    behind && parted && denies
}

/// Whether the next clause says of the treatment that it is not: "the serum is safe in pregnancy, microneedling is not".
fn is_anothers_leave(view: &View<'_>, facts: Option<&FactSet>, block: usize, range: &Range<usize>) -> bool {
    let (_, sentence) = view.sentence(block, range.start);
    let rest = clause(view, block, range).end..sentence.end;
    let topic = |term: &&TermMention| facts.is_some_and(|facts| term.concept == facts.topic);
    view.terms_in(block, &rest).find(topic).is_some_and(|term| {
        let behind = term.range.end..sentence.end;
        let own = clause(view, block, &term.range);
        view.cues(block, &behind).any(|cue| {
            matches!(cue.cue, Cue::NegationBefore | Cue::NegationAfter | Cue::AnswerNo) && cue.range.end <= own.end
        })
    })
}

/// Whether a denied use is limited: "fresh scars are not treated", "wrinkles do not vanish completely".
pub(super) fn is_limited(view: &View<'_>, block: usize, range: &Range<usize>) -> bool {
    let (_, sentence) = view.sentence(block, range.start);
    let quantities = view.blocks.get(block).map_or(&[][..], |found| found.quantities.as_slice());
    let inside = |other: &Range<usize>| sentence.start <= other.start && other.end <= sentence.end;
    let recent = in_clause(view, block, range, "recent").any(|cue| touches(view, block, range, &cue.range));
    recent
        || view.cues(block, &sentence).any(|cue| cue.cue == Cue::AskedLimit)
        || quantities.iter().any(|(other, _)| inside(other))
}

/// The part of a sentence between commas, semicolons and colons in which a range stands.
pub(super) fn clause(view: &View<'_>, block: usize, range: &Range<usize>) -> Range<usize> {
    let (_, sentence) = view.sentence(block, range.start);
    let text = view.text(block);
    let before = text.get(sentence.start..range.start).unwrap_or_default();
    let behind = text.get(range.end..sentence.end).unwrap_or_default();
    let sign = |(at, letter): (usize, char)| at + letter.len_utf8();
    let cuts = |letter: &(usize, char)| signs::parts_clauses(letter.1);
    let start = before.char_indices().rev().find(cuts).map_or(sentence.start, |found| sentence.start + sign(found));
    let end = behind.char_indices().find(cuts).map_or(sentence.end, |(at, _)| range.end + at);
    start..end
}

/// The asides of a name in the clause of a range.
fn in_clause<'v>(
    view: &View<'v>,
    block: usize,
    range: &Range<usize>,
    name: &'static str,
) -> impl Iterator<Item = &'v CueMention> + use<'v> {
    let clause = clause(view, block, range);
    view.cues(block, &clause).filter(move |cue| matches!(&cue.cue, Cue::Aside(found) if found == name))
}

/// Whether the words for a use have a medicine or an illness as their subject: "isotretinoin is used to treat severe acne".
fn is_anothers_use(
    view: &View<'_>,
    facts: Option<&FactSet>,
    block: usize,
    range: &Range<usize>,
    frame: &Frame,
) -> bool {
    let (_, sentence) = view.sentence(block, range.start);
    let (at, cue) = (frame.place.0, &frame.place.1);
    let only = |term: &TermMention| {
        facts.is_some_and(|facts| {
            facts.concept("contraindication", &term.concept).is_some()
                && facts.concept("indication", &term.concept).is_none()
        })
    };
    // Only what can itself be taken or done is a subject, and the clause must not name the treatment.
    let topic = |term: &TermMention| facts.is_some_and(|facts| term.concept == facts.topic);
    let before = sentence.start..cue.start.max(sentence.start);
    frame.own
        && at == block
        && cue.end <= range.start
        && view.terms_in(block, &before).any(only)
        && !view.terms_in(block, &before).any(topic)
}

fn is_denied(view: &View<'_>, block: usize, aside: &CueMention) -> bool {
    let (_, sentence) = view.sentence(block, aside.range.start);
    view.cues(block, &sentence).any(|cue| {
        matches!(cue.cue, Cue::NegationBefore | Cue::NegationAfter)
            && !overlap(&cue.range, &aside.range)
            && touches(view, block, &cue.range, &aside.range)
    })
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// Whether two ranges overlap or have at most one word between them.
fn touches(view: &View<'_>, block: usize, one: &Range<usize>, other: &Range<usize>) -> bool {
    overlap(one, other) || view.distance(block, one, other) <= 1
}
