//! Ties quantities to facts by evidence. Where the evidence is too thin or two facts tie, a quantity stays unbound: a wrong binding is
//! worse than none.

use super::evidence::{View, is_question};
use super::score::{self, score};
use super::verdict::{self, Limits, Stated, Verdict};
use super::{QuantityStatement, absence, ages, answers, direction, exact, manner, resumed, scope, scoped, turn};
use crate::document::BlockKind;
use crate::facts::{FactSet, QuantityFact, ScopedValue};
use crate::language::cues::Cue;
use crate::mention::{Form, QuantityMention};
use crate::quantity::{Amount, Dimension, Qualifier, Quantity, Unit};
use crate::signs;
use std::ops::Range;

/// Points below which nothing is bound.
const THRESHOLD: i32 = 90;
/// Points from which a fact with the very figures is preferred to one with others.
const RIVAL: i32 = 60;
/// Points from which a concept stands in the same sentence, a heading or a lead-in.
const NAMED: i32 = 46;
/// Points by which the best fact must lead.
const MARGIN: i32 = 12;

/// A quantity to be bound, stated or implied.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub(super) block: usize,
    pub(super) range: Range<usize>,
    pub(super) reading: Quantity,
    pub(super) alternatives: Vec<Quantity>,
    pub(super) form: Form,
    pub(super) times: bool,
    pub(super) implied: bool,
}

/// Reads all quantities of a document and binds them where facts are given.
pub(super) fn quantities(view: &View<'_>, facts: Option<&FactSet>) -> Vec<QuantityStatement> {
    let mut candidates = stated(view);
    if let Some(facts) = facts {
        candidates.extend(absence::implied(view, facts));
        candidates.extend(ages::implied(view, facts));
        candidates.sort_by_key(|candidate| (candidate.block, candidate.range.start));
    }
    let mut out: Vec<QuantityStatement> =
        (0..candidates.len()).map(|at| statement(view, facts, &candidates, at)).collect();
    if let Some(facts) = facts {
        exact::complete(view, facts, &mut out);
        scoped::complete(view, facts, &mut out);
    }
    let bound = out.len();
    out.extend(wholes(view));
    if out.len() > bound {
        out.sort_by_key(|statement| (statement.block, statement.range.start));
    }
    out.into_iter().filter(|statement| !statement.implied || statement.fact.is_some()).collect()
}

fn stated(view: &View<'_>) -> Vec<Candidate> {
    let mut out = Vec::new();
    for (block, reading) in view.blocks.iter().enumerate() {
        for (range, quantity) in &reading.quantities {
            out.push(Candidate {
                block,
                range: range.clone(),
                reading: quantity.reading,
                alternatives: quantity.alternatives.clone(),
                form: quantity.form,
                times: quantity.times,
                implied: false,
            });
        }
    }
    out
}

/// Periods named as a whole ("all year"): quantities, but about no fact.
fn wholes<'a>(view: &'a View<'_>) -> impl Iterator<Item = QuantityStatement> + 'a {
    let found = view.blocks.iter().enumerate().flat_map(|(block, reading)| {
        reading.wholes.iter().map(move |(range, quantity)| (block, range.clone(), quantity))
    });
    found.map(|(block, range, quantity)| QuantityStatement {
        block,
        span: view.span(block, range.clone()),
        range,
        reading: quantity.reading,
        alternatives: Vec::new(),
        form: quantity.form,
        fact: None,
        scope: Vec::new(),
        bands: Vec::new(),
        negated: false,
        reversed: None,
        wrong_measure: None,
        limit: false,
        implied: false,
    })
}

fn statement(view: &View<'_>, facts: Option<&FactSet>, all: &[Candidate], at: usize) -> QuantityStatement {
    let candidate = &all[at];
    let others = siblings(view, all, candidate);
    let turned = facts.and_then(|facts| {
        let years = turn::as_years(view, facts, candidate).or_else(|| turn::as_percent(facts, candidate));
        let candidate = years.as_ref().unwrap_or(candidate);
        let turned = turn::as_minimum(view, facts, candidate).or_else(|| maximum(view, facts, candidate, &others));
        turned.or_else(|| years.clone())
    });
    let candidate = turned.as_ref().unwrap_or(candidate);
    let negated = is_negated(view, candidate);
    let fact = facts.filter(|_| !negated).and_then(|facts| best(view, facts, candidate, &others));
    QuantityStatement {
        block: candidate.block,
        range: candidate.range.clone(),
        span: view.span(candidate.block, candidate.range.clone()),
        reading: candidate.reading,
        alternatives: candidate.alternatives.clone(),
        form: candidate.form,
        fact: fact.map(|fact| fact.id.clone()),
        scope: fact.map(|fact| scope::scope(view, fact, candidate, &others)).unwrap_or_default(),
        bands: fact.map(|fact| scope::bands(view, fact, candidate)).unwrap_or_default(),
        negated,
        reversed: fact.and_then(|fact| {
            manner::reversed(view, fact, candidate, &others).or_else(|| direction::reversed(view, fact, candidate))
        }),
        wrong_measure: fact.and_then(|fact| manner::wrong_measure(view, fact, candidate, &others)),
        limit: false,
        implied: candidate.implied,
    }
}

/// A denied bound as the opposite one, where it is then about a fact that has it.
fn maximum(view: &View<'_>, facts: &FactSet, candidate: &Candidate, others: &[Range<usize>]) -> Option<Candidate> {
    let turned = turn::as_denied(view, facts, candidate)?;
    let fact = best(view, facts, &turned, others)?;
    let end = |value: &ScopedValue| match turned.reading.qualifier {
        _ if value.interval.low == value.interval.high => false,
        Qualifier::AtMost => value.interval.low.is_none() || value.interval.high == turned.reading.interval.high,
        _ => value.interval.low == turned.reading.interval.low,
    };
    fact.values.iter().any(end).then_some(turned)
}

/// The quantities of the same sentence, which draw evidence to themselves.
fn siblings(view: &View<'_>, all: &[Candidate], candidate: &Candidate) -> Vec<Range<usize>> {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    // "It fades within a few hours and is gone after five days": what is vague draws nothing from a figure behind it.
    let vague = |one: &Candidate| one.reading.qualifier == Qualifier::Vague;
    let stage = |other: &Candidate| {
        let between = view.text(candidate.block).get(other.range.end..candidate.range.start);
        vague(other) && !vague(candidate) && between.is_some_and(|text| !text.contains(signs::parts_clauses))
    };
    let same = |other: &&Candidate| {
        let inside = sentence.start <= other.range.start && other.range.end <= sentence.end;
        other.block == candidate.block && inside && !stage(other)
    };
    // Candidates stand in the order of the text: a search through all of them for each would be quadratic.
    let first = all.partition_point(|other| other.block < candidate.block);
    let near = all[first..].iter().take_while(|other| other.block == candidate.block);
    near.filter(same).map(|other| other.range.clone()).collect()
}

/// The fact with the most evidence, where it leads clearly.
fn best<'f>(
    view: &View<'_>,
    facts: &'f FactSet,
    candidate: &Candidate,
    others: &[Range<usize>],
) -> Option<&'f QuantityFact> {
    if is_title(view, candidate) {
        return exact::below(view, facts, candidate);
    }
    if is_excluded(view, facts, candidate) {
        return None;
    }
    let mut scored: Vec<(i32, &QuantityFact)> = facts
        .quantities
        .iter()
        .filter_map(|fact| score(view, facts, fact, candidate, others).map(|points| (points, fact)))
        .collect();
    scored.sort_by_key(|(points, _)| std::cmp::Reverse(*points));
    let clear = |points: i32| scored.get(1).is_none_or(|(second, _)| points - second >= MARGIN);
    let found = scored.first().filter(|(points, _)| *points >= THRESHOLD && clear(*points)).map(|(_, fact)| *fact);
    let Some(found) = found else {
        return exact::fact(view, facts, candidate, others)
            .or_else(|| exact::below(view, facts, candidate))
            .or_else(|| resumed::fact(view, facts, candidate, others))
            .or_else(|| together(view, &scored, candidate));
    };
    Some(
        exact_rival(&scored, found, candidate)
            .or_else(|| periodic_rival(view, facts, found, candidate))
            .unwrap_or(found),
    )
}

/// The first of two things that are to be left for one time ("no sun and no make-up for two days"), where the time is wrong for both.
fn together<'f>(
    view: &View<'_>,
    scored: &[(i32, &'f QuantityFact)],
    candidate: &Candidate,
) -> Option<&'f QuantityFact> {
    let [(_, one), (points, other), rest @ ..] = scored else { return None };
    let alone = rest.first().is_none_or(|(third, _)| points - third >= MARGIN);
    let stated = Stated { reading: &candidate.reading, alternatives: &candidate.alternatives };
    let wrong = |fact: &QuantityFact| {
        let judged = verdict::judge(stated, fact, Limits::default());
        fact.action.is_some() && matches!(judged, Verdict::Conflict(_)) && score::names(view, fact, candidate)
    };
    (*points >= THRESHOLD && alone && one.action == other.action && wrong(one) && wrong(other)).then_some(*one)
}

/// The fact that has the very figures of a range and enough evidence, where the leading one has others: of "sessions of 30 to 60 minutes
/// and a cream for 30 to 45", each figure is its own fact's.
fn exact_rival<'f>(
    scored: &[(i32, &'f QuantityFact)],
    found: &QuantityFact,
    candidate: &Candidate,
) -> Option<&'f QuantityFact> {
    let interval = candidate.reading.interval;
    let range = interval.low.is_some() && interval.high.is_some() && interval.low != interval.high;
    let exact = |fact: &QuantityFact| score::closeness(fact, candidate) == score::EXACT;
    let rival = |(points, fact): &&(i32, &'f QuantityFact)| *points >= RIVAL && exact(fact);
    scored.iter().filter(|_| range && !exact(found)).find(rival).map(|(_, fact)| *fact)
}

/// The fact that a period speaks of although the words name another: "repeat the treatment once a year" is no slip of "every four to six
/// weeks", it is the maintenance that the words did not name.
fn periodic_rival<'f>(
    view: &View<'_>,
    facts: &'f FactSet,
    fact: &QuantityFact,
    candidate: &Candidate,
) -> Option<&'f QuantityFact> {
    if !matches!(candidate.form, Form::Period | Form::Rate) || score::closeness(fact, candidate) >= score::ALIKE {
        return None;
    }
    // Where the words exclude the other ("maintenance: one session every two months"), it is a slip.
    let open = |other: &QuantityFact| {
        view.concept(candidate.block, &candidate.range, &[], &other.not_about).is_none_or(|(points, _)| points < NAMED)
    };
    let kind = |other: &&QuantityFact| other.id != fact.id && other.relates("every") && open(other);
    let like = |other: &&QuantityFact| {
        let likeness = score::closeness(other, candidate);
        likeness >= score::ALIKE && likeness != score::UNIT
    };
    let mut rivals = facts.quantities.iter().filter(kind).filter(like);
    let rival = rivals.next()?;
    rivals.next().is_none().then_some(rival)
}

/// Whether the sentence is a warning or says that nothing is fixed: its figures are no facts.
fn is_excluded(view: &View<'_>, facts: &FactSet, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    // A question about a count ("will I need more than one treatment?") states none.
    let counts = candidate.reading.unit.dimension() == Dimension::Count;
    if counts && is_question(view.text(candidate.block).get(sentence.clone()).unwrap_or_default()) {
        return true;
    }
    if answers::is_asked(view, facts, candidate.block, candidate.range.start) {
        return true;
    }
    let found = view.blocks.get(candidate.block);
    let inside = |range: &Range<usize>| sentence.start <= range.start && range.end <= sentence.end;
    let other = view.is_elsewhere(candidate.block, &sentence);
    let priced = candidate.reading.unit.dimension() == Dimension::Count
        && found.is_some_and(|found| {
            found
                .quantities
                .iter()
                .any(|(range, quantity)| inside(range) && quantity.reading.unit.dimension() == Dimension::Money)
        });
    // "One patient, aged 42, had three sessions" tells a case.
    let case = || {
        found.is_some_and(|found| {
            found
                .quantities
                .iter()
                .any(|(range, one)| inside(range) && is_somebodys_age(one) && *range != candidate.range)
        })
    };
    let part_of_cue = view.cues(candidate.block, &sentence).any(|cue| {
        let count = candidate.reading.unit.dimension() == Dimension::Count
            && candidate.reading.interval.low == candidate.reading.interval.high;
        !candidate.implied
            && count
            && matches!(cue.cue, Cue::Relation(_) | Cue::Frame(..))
            && cue.range.start < candidate.range.start
            && candidate.range.end < cue.range.end
    });
    other || priced || (counts && case()) || part_of_cue || is_warning(view, candidate, &sentence)
}

/// "42 years": an exact age, which no limit is.
fn is_somebodys_age(mention: &QuantityMention) -> bool {
    let grown = mention.reading.interval.low.is_some_and(|years| years >= Amount::from(12));
    mention.reading.unit == Unit::YEAR && mention.reading.qualifier == Qualifier::Exact && grown
}

/// The title of a leaflet, and the head of a table row, name what is spoken of and state nothing ("Paracetamol 500 mg tablets").
fn is_title(view: &View<'_>, candidate: &Candidate) -> bool {
    let kind = view.document.blocks.get(candidate.block).map(|block| block.kind);
    matches!(kind, Some(BlockKind::Heading(1) | BlockKind::Cell { column: 0, .. } | BlockKind::Cell { row: 0, .. }))
}

fn is_warning(view: &View<'_>, candidate: &Candidate, sentence: &Range<usize>) -> bool {
    view.cues(candidate.block, sentence).any(|cue| match &cue.cue {
        Cue::Frame(predicate, _) => predicate == "warning",
        _ => false,
    })
}

/// A negation word directly before the quantity, or before its relation word where the right figure follows ("not for twelve hours but
/// for 24"), or right behind it.
fn is_negated(view: &View<'_>, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    if !candidate.implied && is_corrected(view, candidate, &sentence) {
        return true;
    }
    view.cues(candidate.block, &sentence).any(|cue| {
        cue.cue == Cue::NegationBefore && !candidate.implied && {
            let between = view.text(candidate.block).get(cue.range.end..candidate.range.start);
            between.is_some_and(|between| between.trim().is_empty() && view.pack.spaces)
        }
    })
}

/// Words between a negation and a figure in whose place another one is put.
const CONTRAST: i32 = 6;

/// Whether another figure follows that takes the place of this one.
fn is_corrected(view: &View<'_>, candidate: &Candidate, sentence: &Range<usize>) -> bool {
    let text = view.text(candidate.block);
    let blank = |range: Range<usize>| text.get(range).is_some_and(|between| between.trim().is_empty());
    let cues: Vec<_> = view.cues(candidate.block, sentence).collect();
    let follows = view.blocks.get(candidate.block).is_some_and(|found| {
        found.quantities.iter().any(|(range, _)| range.start >= candidate.range.end && range.end <= sentence.end)
    });
    // "Not after two hours but after 24": the other figure follows the "but" at once.
    let contrasted = |from: usize| {
        cues.iter().any(|cue| {
            cue.cue == Cue::ClauseBreak
                && cue.range.start >= from
                && view.blocks.get(candidate.block).is_some_and(|found| {
                    found.quantities.iter().any(|(range, _)| {
                        range.start >= cue.range.end
                            && range.end <= sentence.end
                            && view.distance(candidate.block, &cue.range, range) <= 1
                    })
                })
        })
    };
    let linked = |negation: &Range<usize>| {
        view.distance(candidate.block, negation, &candidate.range) <= CONTRAST && contrasted(candidate.range.end)
    };
    follows
        && cues.iter().any(|cue| match cue.cue {
            Cue::NegationBefore => cue.range.end <= candidate.range.start && linked(&cue.range),
            Cue::NegationAfter => cue.range.start >= candidate.range.end && blank(candidate.range.end..cue.range.start),
            _ => false,
        })
}
