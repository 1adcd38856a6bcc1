//! Figures that say something beside the fact: what one session cannot do, how an effect lessens, how long a result lasts on a condition,
//! what a study found.

use super::bind::Candidate;
use super::evidence::View;
use super::score::own_terms;
use crate::facts::{FactSet, QuantityFact};
use crate::language::cues::Cue;
use crate::mention::{CueMention, Form, QuantityMention, TermMention};
use crate::quantity::{Amount, Dimension, Qualifier, Unit};
use crate::signs;
use std::ops::Range;

/// Words between a figure and a verb that says how an effect becomes less.
const NEAR: i32 = 6;
/// Words between a denial and what it denies.
const BESIDE: i32 = 1;

/// Whether the sentence uses the figure for something beside the fact.
pub(super) fn is_beside(view: &View<'_>, facts: &FactSet, fact: &QuantityFact, candidate: &Candidate) -> bool {
    is_too_few(view, fact, candidate)
        || is_payers(view, facts, fact, candidate)
        || is_of_the_effect(view, fact, candidate)
        || lessens(view, fact, candidate)
        || is_vague_stage(view, fact, candidate)
        || is_not_yet(view, fact, candidate)
        || is_beginning(view, candidate)
        || is_on_condition(view, fact, candidate)
        || is_found_in_study(view, fact, candidate)
        || is_habit(view, facts, fact, candidate)
}

fn cues<'v>(view: &View<'v>, candidate: &Candidate, wanted: impl Fn(&CueMention) -> bool) -> Vec<&'v CueMention> {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    view.cues(candidate.block, &sentence).filter(|cue| wanted(cue)).collect()
}

/// "Whoever expects a great change from one session is not suited", "two sessions are not enough": fewer than the fact's, and a denial.
fn is_too_few(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let reading = candidate.reading;
    let single =
        reading.interval.low == Some(Amount::ONE) && reading.interval.high.is_none_or(|high| high == Amount::ONE);
    let count = !fact.counts.is_empty() && reading.unit.dimension() == Dimension::Count;
    let part = part(view, candidate);
    let denies = |cue: &CueMention| match &cue.cue {
        Cue::NegationBefore | Cue::NegationAfter => {
            single || (cue.range.start >= candidate.range.end && cue.range.end <= part.end)
        }
        Cue::Frame(predicate, kind) => single && predicate == "contraindication" && kind != "allowed",
        _ => false,
    };
    count && is_earlier(fact, candidate) && !cues(view, candidate, denies).is_empty()
}

/// "More than 15 years of experience": how long somebody has done it, no age.
pub(super) fn is_experience(view: &View<'_>, candidate: &Candidate) -> bool {
    let near = |cue: &&CueMention| view.distance(candidate.block, &cue.range, &candidate.range) <= BESIDE;
    cues(view, candidate, aside("experience")).iter().any(near)
}

/// "No results are seen after one week": what shows after a time, and is denied.
fn is_not_yet(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let shows = fact.action.is_none() && fact.relates("after") && !fact.relates("lasts") && !fact.relates("every");
    let mut own = own_terms(view, candidate).filter(|term| fact.is_about(&term.concept));
    let denied = |term: &TermMention| {
        let denies = |cue: &CueMention| {
            matches!(cue.cue, Cue::NegationBefore | Cue::AbsenceBefore)
                && cue.range.end <= term.range.start
                && view.distance(candidate.block, &cue.range, &term.range) <= BESIDE
        };
        !cues(view, candidate, denies).is_empty()
    };
    shows && own.any(denied)
}

/// "The insurer pays for nine treatments a year": a rate of what is counted, beside what no count is about.
fn is_payers(view: &View<'_>, facts: &FactSet, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let counting = || facts.quantities.iter().filter(|one| !one.counts.is_empty());
    let other = |term: &TermMention| {
        !fact.is_about(&term.concept) && counting().any(|one| one.not_about.contains(&term.concept))
    };
    candidate.form == Form::Rate && fact.counts.is_empty() && own_terms(view, candidate).any(other)
}

fn aside(name: &'static str) -> impl Fn(&CueMention) -> bool {
    move |cue| matches!(&cue.cue, Cue::Aside(aside) if aside == name)
}

/// "The numbness lasts two to four hours": how long it works what was put on before, not how long before it is put on.
fn is_of_the_effect(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    fact.relates("before") && fact.relates("lasts") && !cues(view, candidate, aside("works")).is_empty()
}

/// Whether a figure, or any of that vague size, is below all of a fact's values.
fn is_earlier(fact: &QuantityFact, candidate: &Candidate) -> bool {
    let reading = candidate.reading;
    let end = reading.interval.high.or(reading.interval.low).unwrap_or(Amount::from(FEW));
    fact.values.iter().all(|value| {
        let end = reading.unit.convert(end, value.unit);
        end.zip(value.interval.low).is_some_and(|(end, low)| end < low)
    })
}

/// As many as "a few" can be.
const FEW: i64 = 7;

/// "The redness lessens after a few hours": it is not over then.
fn lessens(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let near = |cue: &&CueMention| {
        let between = cue.range.end.min(candidate.range.end)..cue.range.start.max(candidate.range.start);
        let text = view.text(candidate.block).get(between).unwrap_or_default();
        view.distance(candidate.block, &cue.range, &candidate.range) <= NEAR && !text.contains(signs::breaks_clause)
    };
    fact.relates("lasts") && is_earlier(fact, candidate) && cues(view, candidate, aside("lessens")).iter().any(near)
}

/// "It fades within a few hours and is gone after 48": beside a firm length of time in its sentence, a vague one before it is a stage.
fn is_vague_stage(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let found = view.blocks.get(candidate.block).map_or(&[][..], |found| found.quantities.as_slice());
    let firm = |(range, one): &(Range<usize>, QuantityMention)| {
        candidate.range.end <= range.start
            && range.end <= sentence.end
            && one.reading.qualifier != Qualifier::Vague
            && one.reading.unit.dimension() == Dimension::Time
    };
    fact.relates("lasts") && candidate.reading.qualifier == Qualifier::Vague && found.iter().any(firm)
}

/// "A few hours to a few days": one of two figures that make a range is vague, and the first alone says nothing.
fn is_beginning(view: &View<'_>, candidate: &Candidate) -> bool {
    let found = view.blocks.get(candidate.block).map_or(&[][..], |found| found.quantities.as_slice());
    let mut behind = found.iter().filter(|(range, _)| range.start >= candidate.range.end);
    let vague = |qualifier: Qualifier| qualifier == Qualifier::Vague;
    behind.next().is_some_and(|(range, one)| {
        let between = view.text(candidate.block).get(candidate.range.end..range.start).unwrap_or_default();
        let parted = between.contains(|sign| signs::parts_clauses(sign) || signs::is_stop(sign));
        (vague(one.reading.qualifier) || vague(candidate.reading.qualifier))
            && one.reading.unit.dimension() == candidate.reading.unit.dimension()
            && !parted
            && view.distance(candidate.block, &candidate.range, range) <= 1
    })
}

/// The part between commas in which a figure stands.
fn part(view: &View<'_>, candidate: &Candidate) -> Range<usize> {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let text = view.text(candidate.block);
    let before = text.get(sentence.start..candidate.range.start).unwrap_or_default();
    let behind = text.get(candidate.range.end..sentence.end).unwrap_or_default();
    let start = before.rfind(signs::parts_items).map_or(sentence.start, |at| sentence.start + at);
    start..candidate.range.end + behind.find(signs::parts_items).unwrap_or(behind.len())
}

/// "If you keep out of the sun, it lasts 6 to 12 months": what is to be left is only the condition for what lasts.
fn is_on_condition(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let part = part(view, candidate);
    let inside = |range: &Range<usize>| part.start <= range.start && range.end <= part.end;
    let lasts = |cue: &CueMention| matches!(&cue.cue, Cue::Relation(name) if name == "lasts") && inside(&cue.range);
    let leaves = |cue: &CueMention| match &cue.cue {
        Cue::Action(_) | Cue::NegationBefore | Cue::NegationAfter | Cue::AbsenceBefore => inside(&cue.range),
        _ => false,
    };
    let mut own = own_terms(view, candidate).filter(|term| fact.is_about(&term.concept)).peekable();
    fact.action.is_some()
        && own.peek().is_some()
        && own.all(|term| term.range.end <= part.start)
        && !cues(view, candidate, |cue| cue.cue == Cue::Condition && cue.range.end <= part.start + 1).is_empty()
        && !cues(view, candidate, lasts).is_empty()
        && cues(view, candidate, leaves).is_empty()
}

/// "In the study 60 patients had four sessions; after six weeks 85 % were better": a share of people, and what the fact is not about.
fn is_found_in_study(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let found = view.blocks.get(candidate.block).map_or(&[][..], |found| found.quantities.as_slice());
    let inside = |range: &Range<usize>| sentence.start <= range.start && range.end <= sentence.end;
    let share = found.iter().any(|(range, one)| inside(range) && one.reading.unit == Unit::PERCENT);
    let other = |term: &TermMention| fact.not_about.contains(&term.concept) && !fact.is_about(&term.concept);
    share && own_terms(view, candidate).any(other)
}

/// "Use a sunscreen every day to maintain the results": how often something else is to be used, which the fact is not about.
fn is_habit(view: &View<'_>, facts: &FactSet, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let event = |term: &TermMention| facts.is_event(&term.concept);
    let far = |range: &Range<usize>| view.distance(candidate.block, range, &candidate.range);
    let used = |cue: &CueMention| matches!(&cue.cue, Cue::Action(name) if name == "start");
    let verbs = cues(view, candidate, used);
    let object = |term: &&TermMention| {
        !fact.is_about(&term.concept)
            && verbs.iter().any(|verb| view.distance(candidate.block, &verb.range, &term.range) <= NEAR)
    };
    let nearest = own_terms(view, candidate).filter(object).map(|term| far(&term.range)).min();
    let own = own_terms(view, candidate).filter(|term| fact.is_about(&term.concept)).map(|term| far(&term.range)).min();
    let repeated = candidate.form == Form::Period || candidate.form == Form::Rate;
    fact.action.is_none()
        && repeated
        && own_terms(view, candidate).all(|term| !event(term))
        && nearest.zip(own).is_some_and(|(object, own)| object <= own)
}
