//! How much speaks for a quantity being about a fact: concepts, relation words, the action told, the size of the figure.

use super::absence;
use super::against;
use super::at_once;
use super::bind::Candidate;
use super::counts::counted;
use super::event;
use super::evidence::View;
use super::frame;
use super::subject;
use super::told;
use super::turn;
use super::unstated;
use super::verdict;
use crate::facts::{FactSet, QuantityFact, ScopedValue};
use crate::language::cues::Cue;
use crate::mention::{CueMention, Form, TermMention};
use crate::quantity::{Amount, Dimension, Interval, Qualifier, Quantity, Unit};
use std::ops::Range;

/// Points for the very figures of the fact.
pub(super) const EXACT: i32 = 30;
/// Points for an answer that is nothing but its figure.
const ANSWER: i32 = 30;
/// Points for the figures of the fact in another unit.
pub(super) const UNIT: i32 = 25;
/// Points for one of its figures.
pub(super) const SHARED: i32 = 20;
/// Points for a figure of that size.
pub(super) const ALIKE: i32 = 10;
/// Points above which evidence stands in the same sentence, in a heading or in a lead-in.
const SENTENCE_POINTS: i32 = 40;

/// The evidence that a quantity is about a fact; `None` where something speaks against it.
pub(super) fn score(
    view: &View<'_>,
    facts: &FactSet,
    fact: &QuantityFact,
    candidate: &Candidate,
    others: &[Range<usize>],
) -> Option<i32> {
    if at_once::concerns(fact, candidate) {
        return at_once::score(view, facts, fact, candidate);
    }
    if candidate.implied && candidate.form != Form::Age && !absence::can_imply(fact) {
        return None;
    }
    let named = view.concept(candidate.block, &candidate.range, others, std::slice::from_ref(&fact.id)).is_some();
    if !same_dimension(fact, candidate, named) {
        return None;
    }
    let (block, target) = (candidate.block, &candidate.range);
    if is_age(fact) && is_somebodys(view, fact, candidate) {
        return None;
    }
    if is_age(fact) && is_far_above(fact, candidate) && !is_told_apart(view, fact, candidate, named) {
        return None;
    }
    let about = if named && is_age(fact) { 90 } else { about(view, fact, candidate, others)? };
    let not_about = against::not_about(view, fact, candidate);
    let against = view.concept(block, target, others, &not_about).map_or(0, |(points, _)| points);
    let age = is_age(fact);
    // Countries differ in the age of majority: "adults only" states only that very age.
    if age && candidate.implied && closeness(fact, candidate) < EXACT {
        return None;
    }
    let ruled_out = if age {
        against::speaks_elsewhere(view, candidate, &not_about)
    } else {
        against >= about || against::speaks_of(view, candidate, others, &not_about)
    };
    if against > 0 && ruled_out {
        return None;
    }
    let answer = !age && told::is_answer(view, facts, fact, candidate);
    if !age && !answer && against::is_carried_over(view, facts, fact, candidate) {
        return None;
    }
    if against::speaks_against(view, facts, fact, candidate, others)
        || subject::is_anothers(view, facts, fact, candidate, others)
        || unstated::is_unstated(view, fact, candidate)
    {
        return None;
    }
    let relation = relation(view, facts, fact, candidate, others)?;
    let size = closeness(fact, candidate) - oversize(fact, candidate);
    let event = if event::is_only_counted_from(view, fact, candidate) { event::EVENT } else { 0 };
    let told = if answer { ANSWER } else { 0 };
    Some(about + relation + size + told + action(view, fact, candidate) - against / 3 - event)
}

/// Whether a fact speaks of an age.
pub(super) fn is_age(fact: &QuantityFact) -> bool {
    fact.relates("age")
}

/// Whether the quantity's own sentence names what the fact is about or counts.
pub(super) fn names(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let known = |term: &&TermMention| fact.counts.contains(&term.concept) || fact.is_about(&term.concept);
    own_terms(view, candidate).any(|term| known(&term))
}

/// The concepts named in the quantity's own sentence.
pub(super) fn own_terms<'v>(view: &View<'v>, candidate: &Candidate) -> impl Iterator<Item = &'v TermMention> + use<'v> {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    view.terms_in(candidate.block, &sentence)
}

fn same_dimension(fact: &QuantityFact, candidate: &Candidate, named: bool) -> bool {
    let dimension = candidate.reading.unit.dimension();
    let age = is_age(fact);
    if age && !named && (is_band(candidate) || is_age_of_things(fact, candidate)) {
        return false;
    }
    if candidate.form == Form::Age || age {
        let years = candidate.reading.unit == Unit::YEAR && candidate.form == Form::Plain;
        return age && (candidate.form == Form::Age || bounded_years(candidate) || (years && named));
    }
    if candidate.form == Form::Rate {
        let periodic =
            fact.relates("every") && fact.values.iter().any(|value| value.unit.dimension() == Dimension::Time);
        return periodic || fact.values.iter().any(|value| value.unit.dimension() == dimension);
    }
    if candidate.form == Form::Ratio {
        return false;
    }
    if !fact.counts.is_empty() && (dimension == Dimension::Count || fact.each.is_none()) {
        return dimension == Dimension::Count;
    }
    dimension != Dimension::Count && fact.values.iter().any(|value| value.unit.dimension() == dimension)
}

/// "At least six months old" is said of scars and tattoos; of people only where the figure is the limit's. A few years without a word for
/// age are the time since something.
fn is_age_of_things(fact: &QuantityFact, candidate: &Candidate) -> bool {
    let likeness = closeness(fact, candidate);
    likeness < SHARED && (candidate.reading.unit != Unit::YEAR || (candidate.form == Form::Plain && likeness < ALIKE))
}

/// "12 to 15 years" is an age group, no limit.
fn is_band(candidate: &Candidate) -> bool {
    let interval = candidate.reading.interval;
    interval.low.is_some() && interval.high.is_some() && interval.low != interval.high
}

/// "At least 18 years": a bound in years is an age even without a word for it.
fn bounded_years(candidate: &Candidate) -> bool {
    let calendar = candidate.reading.unit.dimension() == Dimension::Time && candidate.reading.unit.is_calendar();
    calendar && candidate.form == Form::Plain && candidate.reading.qualifier == Qualifier::AtLeast
}

/// Points for the concepts that a fact must be about; `None` where one is missing.
fn about(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate, others: &[Range<usize>]) -> Option<i32> {
    let (block, target) = (candidate.block, &candidate.range);
    if !fact.counts.is_empty() && candidate.reading.unit.dimension() == Dimension::Count {
        return counted(view, fact, candidate, others);
    }
    if fact.about.is_empty() || is_age(fact) {
        // For an age the concepts only help: people are not always named.
        let named = fact.about.iter().any(|group| {
            view.concept(block, target, others, group).is_some_and(|(points, _)| points > SENTENCE_POINTS)
        });
        let help = if named { 25 } else { 0 };
        return Some(years(view, fact, candidate) + help);
    }
    let mut total = 0;
    for group in &fact.about {
        total += view.concept(block, target, others, group)?.0;
    }
    i32::try_from(fact.about.len()).ok().map(|groups| total / groups)
}

/// Points for a length of time as an age. Without a bound it is more often somebody's than a limit; without
/// a word for age it needs a sentence that says who may be treated, and in months the very figures.
fn years(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> i32 {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let framed = view
        .cues(candidate.block, &sentence)
        .any(|cue| matches!(&cue.cue, Cue::Frame(predicate, _) if predicate == "contraindication"))
        || frame::of(view, candidate.block, &candidate.range, frame::Known::NOTHING)
            .is_some_and(|frame| frame.strength().is_some());
    let years = candidate.reading.unit == Unit::YEAR;
    let asked = turn::asks_age(view, candidate);
    match (candidate.form, candidate.reading.qualifier) {
        (Form::Age, Qualifier::AtLeast) => 80,
        (_, Qualifier::AtLeast) if years && framed => 56,
        (_, Qualifier::AtLeast) if years && closeness(fact, candidate) >= ALIKE => 36,
        (_, Qualifier::AtLeast) if closeness(fact, candidate) >= SHARED => 36,
        (_, Qualifier::AtMost) if years && (asked || turn::is_only(view, candidate)) => 56,
        (_, Qualifier::Exact) if years && asked && closeness(fact, candidate) >= ALIKE => 36,
        _ => 10,
    }
}

/// Whether the limit is named by words that are not the age itself, or the sentence says who can be treated.
fn is_told_apart(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate, named: bool) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let overlaps = |range: &Range<usize>| range.start < candidate.range.end && candidate.range.start < range.end;
    let mut own = own_terms(view, candidate).filter(|term| term.concept == fact.id).peekable();
    let apart = if own.peek().is_none() {
        named
    } else {
        own.any(|term| !overlaps(&term.range) || term.range.start <= candidate.range.start)
    };
    apart
        || view.cues(candidate.block, &sentence).any(|cue| matches!(&cue.cue, Cue::Frame(predicate, kind) if predicate == "contraindication" && kind == "allowed"))
}

/// "Children under sixteen pay half": an upper bound, where a minimum is asked for, and nothing says who may be treated.
fn is_somebodys(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let lower = fact.values.iter().all(|value| value.interval.high.is_none());
    let told = |cue: &Cue| match cue {
        Cue::Frame(predicate, _) => predicate == "contraindication" || predicate == "indication",
        _ => false,
    };
    // "You must be under 16": the words for it stand right before the figure, not behind ("children under 12 must be accompanied").
    let asked = |cue: &CueMention| {
        matches!(&cue.cue, Cue::Relation(name) if name == "age")
            && (cue.range.start < candidate.range.start || !view.pack.spaces)
            && view.distance(candidate.block, &cue.range, &candidate.range) <= 3
    };
    let upper = candidate.reading.qualifier == Qualifier::AtMost;
    let mut cues = view.cues(candidate.block, &sentence);
    lower
        && upper
        && closeness(fact, candidate) < SHARED
        && !cues.any(|cue| told(&cue.cue) || asked(cue))
        && !turn::is_only(view, candidate)
}

/// Half as much again as the limit, or more.
fn is_far_above(fact: &QuantityFact, candidate: &Candidate) -> bool {
    let Some(low) = candidate.reading.interval.low else { return false };
    fact.values.iter().filter(|value| value.unit == candidate.reading.unit).any(|value| {
        let limit = value.interval.low.or(value.interval.high).and_then(|limit| limit.mul(fraction(3, 2)));
        limit.is_some_and(|limit| low > limit)
    })
}

/// Points for the relation words of a fact; `None` where the nearest one means another thing.
fn relation(
    view: &View<'_>,
    facts: &FactSet,
    fact: &QuantityFact,
    candidate: &Candidate,
    others: &[Range<usize>],
) -> Option<i32> {
    // Where the sentence itself says what it is about, a heading ("Before your session") cannot take it away.
    let settled = names(view, fact, candidate) && closeness(fact, candidate) >= ALIKE;
    let mut found = if settled {
        let mut own = view.relations_in_sentence(candidate.block, &candidate.range, others);
        let all = view.relations(candidate.block, &candidate.range, others);
        own.extend(all.into_iter().filter(|(name, _)| !fact.not_relation.contains(name)));
        own
    } else {
        view.relations(candidate.block, &candidate.range, others)
    };
    match candidate.form {
        Form::Period | Form::Rate => found.push(("every".to_owned(), 100)),
        Form::Age => found.push(("age".to_owned(), 100)),
        _ if candidate.reading.unit == Unit::YEAR || bounded_years(candidate) => found.push(("age".to_owned(), 60)),
        _ => {}
    }
    if told::on_both_sides(view, fact, candidate) {
        found.retain(|(name, _)| !told::is_side(name) || fact.relation.contains(name));
    }
    if told::is_otherwise(view, fact, candidate) {
        found.retain(|(name, _)| !fact.relation.contains(name));
    }
    let points = |names: &[String]| {
        found.iter().filter(|(name, _)| names.contains(name)).map(|(_, points)| *points).max().unwrap_or(0)
    };
    let own = view.own_relations(candidate.block, &candidate.range);
    let own = own.iter().filter(|(name, _)| fact.relation.contains(name)).map(|(_, points)| *points).max().unwrap_or(0);
    let (wanted, unwanted) = (points(&fact.relation).max(own), points(&fact.not_relation));
    let other = found
        .iter()
        .filter(|(name, _)| !fact.not_relation.contains(name))
        .map(|(_, points)| *points)
        .max()
        .unwrap_or(0);
    // A relation word that belongs to another quantity of the sentence says nothing against this one.
    let unwanted = if unwanted > 50 { unwanted } else { 0 };
    if unwanted > other.max(wanted) || (unwanted == 100 && unwanted >= other.max(wanted)) {
        return None;
    }
    if fact.relation.is_empty() {
        return Some(30);
    }
    // Without a word for the relation only the very figures make it likely, or a figure of that size where no such word stands at all.
    let likeness = closeness(fact, candidate);
    // A count of tablets without such a word is what a pack holds.
    let counts = candidate.reading.unit.dimension() == Dimension::Count;
    let bare = || !counts && view.relations_in_sentence(candidate.block, &candidate.range, &[]).is_empty();
    Some(match likeness {
        _ if wanted > 0 => wanted * 6 / 10,
        _ if told::is_labelled(view, facts, fact, candidate) => 30,
        SHARED.. => -10,
        ALIKE.. if bare() => -15,
        _ => -30,
    })
}

/// Points for a value like the canonical one: the same figures are themselves evidence, a wildly different size speaks against it.
pub(super) fn closeness(fact: &QuantityFact, candidate: &Candidate) -> i32 {
    fact.values
        .iter()
        .chain(&fact.equivalents)
        .map(|value| {
            if candidate.reading.unit != value.unit && verdict::same_figures(&candidate.reading, value) {
                return UNIT;
            }
            let counted = verdict::counted_out(&candidate.reading, fact, value);
            let stated = counted.map(|amount| amount.interval).or_else(|| {
                verdict::converted(&Quantity { interval: size(candidate), ..candidate.reading }, value.unit)
            });
            let Some(stated) = stated else { return 0 };
            if stated == value.interval {
                return EXACT;
            }
            let shares = [stated.low, stated.high]
                .into_iter()
                .flatten()
                .any(|end| Some(end) == value.interval.low || Some(end) == value.interval.high);
            if shares {
                return SHARED;
            }
            let ratio = stated
                .low
                .or(stated.high)
                .zip(value.interval.high.or(value.interval.low))
                .and_then(|(mine, its)| mine.div(its));
            match ratio {
                Some(ratio) if ratio > Amount::from(400) || ratio < fraction(1, 400) => -120,
                Some(ratio) if ratio > Amount::from(40) || ratio < fraction(1, 40) => -40,
                // A count of tablets far off the dose is the content of a pack.
                Some(ratio) if counted.is_some() && (ratio > Amount::from(4) || ratio < fraction(1, 4)) => -60,
                Some(ratio) if ratio <= Amount::from(4) && ratio >= fraction(1, 4) => ALIKE,
                _ => 0,
            }
        })
        .max()
        .unwrap_or(0)
}

/// Points against hours or days for what lasts minutes: a slip of the unit keeps the figures.
fn oversize(fact: &QuantityFact, candidate: &Candidate) -> i32 {
    let unit = candidate.reading.unit;
    // Years are no slip for minutes: they are somebody's.
    let small = |value: &ScopedValue| !value.unit.is_calendar() && value.unit.dimension() == Dimension::Time;
    if unit == Unit::YEAR && candidate.form == Form::Plain && !is_age(fact) && fact.values.iter().all(small) {
        return 120;
    }
    if matches!(candidate.form, Form::Period | Form::Rate)
        || !lasts(fact)
        || fact.values.iter().any(|value| value.unit == unit)
    {
        return 0;
    }
    match closeness(fact, candidate) {
        ALIKE.. => 0,
        0.. => 70,
        _ => 120,
    }
}

/// Whether a fact says only how long or how often: what it is about is named in every second sentence.
pub(super) fn lasts(fact: &QuantityFact) -> bool {
    let lasting = |name: &String| matches!(name.as_str(), "lasts" | "each" | "apart" | "every");
    !fact.relation.is_empty() && fact.relation.iter().all(lasting)
}

/// The stated ends; for "a few" some figure of that size.
fn size(candidate: &Candidate) -> Interval {
    let interval = candidate.reading.interval;
    if interval.low.or(interval.high).is_none() { Interval::exact(Amount::from(3)) } else { interval }
}

fn fraction(above: i128, below: i128) -> Amount {
    Amount::fraction(above, below).unwrap_or(Amount::ZERO)
}

fn action(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> i32 {
    let Some(wanted) = &fact.action else { return 0 };
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let found =
        view.cues(candidate.block, &sentence).any(|cue| matches!(&cue.cue, Cue::Action(name) if name == wanted));
    if found { 10 } else { 0 }
}
