//! Readings that the words around a figure turn: a denied upper bound is a minimum, a bare figure beside "minimum age" is in years.

use super::bind::Candidate;
use super::evidence::View;
use super::frame;
use crate::facts::{FactSet, QuantityFact};
use crate::language::cues::Cue;
use crate::mention::Form;
use crate::quantity::{Interval, Qualifier, Quantity, Unit};
use crate::signs;
use std::ops::Range;

/// A negation reaches over this many words to a bound.
const REACH: i32 = 9;

/// "Nobody under 18 is treated" states a minimum: an upper bound of an age, denied.
pub(super) fn as_minimum(view: &View<'_>, facts: &FactSet, candidate: &Candidate) -> Option<Candidate> {
    let upper = candidate.reading.qualifier == Qualifier::AtMost || is_before(view, candidate);
    let years = candidate.reading.unit == Unit::YEAR && upper;
    let limit = facts
        .quantities
        .iter()
        .any(|fact| fact.relates("age") && fact.values.iter().any(|value| value.interval.high.is_none()));
    if !years || !limit {
        return None;
    }
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let denied = view.cues(candidate.block, &sentence).any(|cue| match &cue.cue {
        Cue::NegationBefore | Cue::NegationAfter => true,
        Cue::Frame(predicate, kind) => predicate == "contraindication" && kind != "allowed",
        _ => false,
    });
    // "You must be at most 18" says it itself, whatever the heading is about.
    let asked = asks_age(view, candidate);
    let framed = !asked
        && frame::of(view, candidate.block, &candidate.range, frame::Known::anyone(facts))
            .is_some_and(|frame| frame.strength().is_some());
    let only = asked || is_only(view, candidate);
    let (framed, other_side) = (framed && !only, !only && is_other_side(view, facts, candidate, &sentence));
    (denied || framed || other_side).then(|| {
        let interval = Interval { low: candidate.reading.interval.high, high: None };
        Candidate {
            reading: Quantity { interval, qualifier: Qualifier::AtLeast, ..candidate.reading },
            ..candidate.clone()
        }
    })
}

/// Words between "only" and the figure of those who are meant.
const ONLY: i32 = 4;

/// Whether words that ask for an age ("you must be") stand at the figure.
pub(super) fn asks_age(view: &View<'_>, candidate: &Candidate) -> bool {
    let mut said = view.relations_in_sentence(candidate.block, &candidate.range, &[]);
    said.extend(view.own_relations(candidate.block, &candidate.range));
    said.iter().any(|(name, points)| name == "age" && *points >= 88)
}

/// "Only those under 18": a word for "only" stands before the figure, or right behind it where words are not separated.
pub(super) fn is_only(view: &View<'_>, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let cues = |wanted: Cue| view.cues(candidate.block, &sentence).filter(move |cue| cue.cue == wanted);
    // What limits a question and also stands for a denied limit is "only", not "all" and not "after".
    let mut only =
        cues(Cue::AskedLimit).filter(|cue| cues(Cue::NegationAffirmed).any(|other| other.range == cue.range));
    only.any(|cue| {
        let words = view.distance(candidate.block, &cue.range, &candidate.range);
        let before = cue.range.start < candidate.range.end;
        (before && words <= ONLY) || (!view.pack.spaces && words <= 1)
    })
}

/// "Before 18 years": an exact age right behind a word for before is an upper bound.
fn is_before(view: &View<'_>, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    candidate.reading.qualifier == Qualifier::Exact
        && view.cues(candidate.block, &sentence).any(|cue| {
            matches!(&cue.cue, Cue::Relation(name) if name == "before")
                && cue.range.end <= candidate.range.start
                && view.distance(candidate.block, &cue.range, &candidate.range) <= 1
        })
}

/// Whether a strict upper bound of an age ("under", not "at most") is the very figure that the facts have as the lower one, and nothing
/// says that those below it may be treated: ways of turning somebody away have no end, and "under 18" is what all of them go with.
fn is_other_side(view: &View<'_>, facts: &FactSet, candidate: &Candidate, sentence: &Range<usize>) -> bool {
    let high = candidate.reading.interval.high;
    let limits = facts.quantities.iter().filter(|fact| fact.relates("age"));
    let mut values = limits.flat_map(|fact| &fact.values);
    let own = values.any(|value| value.interval.high.is_none() && value.interval.low == high && high.is_some());
    let allowed = view.cues(candidate.block, sentence).any(|cue| match &cue.cue {
        Cue::Frame(predicate, kind) => predicate != "contraindication" || kind == "allowed",
        _ => false,
    });
    let around = candidate.range.start.saturating_sub(1)..candidate.range.end + 1;
    let strict = view.cues(candidate.block, sentence).any(|cue| {
        let touches = cue.range.start <= around.end && around.start <= cue.range.end;
        touches && matches!(&cue.cue, Cue::Relation(name) if name == "below")
    });
    own && strict && !allowed
}

/// "| Minimum age | 18 |": a bare figure beside the very name of an age fact is in years.
pub(super) fn as_years(view: &View<'_>, facts: &FactSet, candidate: &Candidate) -> Option<Candidate> {
    let bare = candidate.reading.unit == Unit::ONE && !candidate.times && candidate.form == Form::Plain;
    let age = |fact: &QuantityFact| fact.relates("age");
    let limits = facts.quantities.iter().filter(|fact| age(fact));
    let bounded = candidate.reading.qualifier == Qualifier::AtLeast;
    let ids: Vec<String> = limits
        .flat_map(|fact| std::iter::once(&fact.id).chain(fact.about.iter().flatten().filter(|_| bounded)))
        .cloned()
        .collect();
    let (index, _) = view.sentence(candidate.block, candidate.range.start);
    let asked = || {
        view.question(candidate.block, index).is_some_and(|question| {
            let age = |cue: &Cue| matches!(cue, Cue::Relation(name) if name == "age");
            view.cues(candidate.block, &question).any(|cue| age(&cue.cue))
        })
    };
    let near = bare && bounded && !ids.is_empty() && asked()
        || bare && view.concept(candidate.block, &candidate.range, &[], &ids).is_some_and(|(points, _)| points >= 75);
    let behind = view.text(candidate.block).get(candidate.range.end..).unwrap_or_default().trim_start();
    let alone = behind.chars().next().is_none_or(|letter| !letter.is_alphanumeric());
    // "You must be under 18": the limit turned round, where only those are meant.
    let turned = || {
        let high = candidate.reading.interval.high;
        let limit = |value: &crate::facts::ScopedValue| value.interval.low == high && high.is_some();
        let upper = bare && alone && candidate.reading.qualifier == Qualifier::AtMost;
        upper
            && (asks_age(view, candidate) || is_only(view, candidate))
            && facts.quantities.iter().any(|fact| age(fact) && fact.values.iter().any(limit))
    };
    // "18+ only": a bound that is the very limit, with nothing that it could count and no fact that counts so many.
    let very = || {
        let low = candidate.reading.interval.low;
        let is = |fact: &QuantityFact| fact.values.iter().any(|value| value.interval.low == low && low.is_some());
        bare && bounded
            && facts.quantities.iter().any(|fact| age(fact) && is(fact))
            && !facts.quantities.iter().any(|fact| !fact.counts.is_empty() && is(fact))
    };
    let end = candidate.range.end..candidate.range.end;
    let counts = |term: &crate::mention::TermMention| {
        term.range.start >= end.end && view.distance(candidate.block, &end, &term.range) <= 1
    };
    let uncounted = || !view.terms(candidate.block).iter().any(counts);
    ((near && alone) || (very() && uncounted()) || turned())
        .then(|| Candidate { reading: Quantity { unit: Unit::YEAR, ..candidate.reading }, ..candidate.clone() })
}

/// "1 in 1,000" states a share, as "0.1 %" does, where a fact has one.
pub(super) fn as_percent(facts: &FactSet, candidate: &Candidate) -> Option<Candidate> {
    let share = |fact: &QuantityFact| fact.values.iter().any(|value| value.unit == Unit::PERCENT);
    if candidate.form != Form::Ratio || !facts.quantities.iter().any(share) {
        return None;
    }
    Some(Candidate { reading: candidate.reading.as_percent()?, form: Form::Plain, ..candidate.clone() })
}

/// "Do not take it for longer than three days" states a maximum, "not fewer than three" a minimum: a bound that is denied, for a fact
/// that has the other one.
pub(super) fn as_denied(view: &View<'_>, facts: &FactSet, candidate: &Candidate) -> Option<Candidate> {
    let reading = candidate.reading;
    let interval = match reading.qualifier {
        Qualifier::AtLeast => Interval { low: None, high: reading.interval.low },
        Qualifier::AtMost => Interval { low: reading.interval.high, high: None },
        _ => return None,
    };
    let qualifier = if interval.low.is_none() { Qualifier::AtMost } else { Qualifier::AtLeast };
    let has = |fact: &QuantityFact| {
        fact.values.iter().filter(|value| value.unit.dimension() == reading.unit.dimension()).any(|value| {
            let open = value.interval.low.is_none() && interval.low.is_none();
            let shares = (interval.low.is_some() && value.interval.low == interval.low)
                || (interval.high.is_some() && value.interval.high == interval.high);
            open || (shares && value.interval.low != value.interval.high)
        })
    };
    let age = candidate.form == Form::Age || reading.unit == Unit::YEAR;
    let limit = !age && facts.quantities.iter().any(has);
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let cues: Vec<_> = view.cues(candidate.block, &sentence).collect();
    // "Without" and "no" deny the thing that they stand with, not the verb.
    let nominal =
        |range: &Range<usize>| cues.iter().any(|cue| cue.cue == Cue::AbsenceBefore && cue.range.start == range.start);
    let denied = limit
        && cues.iter().any(|cue| match cue.cue {
            // Behind the figure it denies the clause ("fewer than three are not enough"): the figure tells which is meant.
            Cue::NegationBefore if cue.range.start >= candidate.range.end => {
                !nominal(&cue.range) && reaches(view, candidate, candidate.range.end..cue.range.start)
            }
            Cue::NegationBefore => {
                !nominal(&cue.range) && reaches(view, candidate, cue.range.end..candidate.range.start)
            }
            Cue::NegationAfter => reaches(view, candidate, candidate.range.end..cue.range.start),
            _ => false,
        });
    denied.then(|| Candidate { reading: Quantity { interval, qualifier, ..reading }, ..candidate.clone() })
}

/// Whether a negation on the one side of these words reaches the figure on the other: in one clause.
fn reaches(view: &View<'_>, candidate: &Candidate, between: Range<usize>) -> bool {
    let Some(text) = view.text(candidate.block).get(between.clone()) else { return false };
    let broken = text.contains(signs::breaks_clause)
        || view.cues(candidate.block, &between).any(|cue| cue.cue == Cue::ClauseBreak);
    let (start, end) = (between.start..between.start, between.end..between.end);
    !broken && view.distance(candidate.block, &start, &end) <= REACH
}
