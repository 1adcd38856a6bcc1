//! Figures that speak for themselves: "three to six times" under a title that names the treatment, where one fact alone has these
//! figures. What is bound so agrees with its fact, so it can raise no alarm; it only shows that the fact is not missing.

use super::bind::Candidate;
use super::evidence::View;
use super::score::{EXACT, closeness, is_age, own_terms};
use super::verdict::{self, Limits, Stated, Verdict};
use super::{QuantityStatement, against, scope};
use crate::document::BlockKind;
use crate::facts::{FactSet, QuantityFact};
use crate::language::cues::Cue;
use crate::mention::Form;
use crate::quantity::{Dimension, Qualifier, Unit};
use std::ops::Range;

/// Points of a relation word that is near enough to count.
const NEAR: i32 = 46;

/// The one fact of which a quantity has the very figures, where the sentence uses them as the fact does and names nothing else.
pub(super) fn fact<'f>(
    view: &View<'_>,
    facts: &'f FactSet,
    candidate: &Candidate,
    others: &[Range<usize>],
) -> Option<&'f QuantityFact> {
    let interval = candidate.reading.interval;
    let range = interval.low.is_some() && interval.high.is_some() && interval.low != interval.high;
    if candidate.implied || !range {
        return None;
    }
    let same = |fact: &&QuantityFact| !is_age(fact) && has_unit(fact, candidate) && closeness(fact, candidate) == EXACT;
    let mut found = facts.quantities.iter().filter(same).filter(|fact| agrees(view, fact, candidate, others));
    let fact = found.next().filter(|_| found.next().is_none())?;
    let told = is_used_so(view, fact, candidate) && !names_another(view, facts, fact, candidate);
    (told && !against::is_carried_over(view, facts, fact, candidate)).then_some(fact)
}

fn has_unit(fact: &QuantityFact, candidate: &Candidate) -> bool {
    let unit = candidate.reading.unit;
    fact.values.iter().chain(&fact.equivalents).any(|value| value.unit.dimension() == unit.dimension())
        && (unit != Unit::ONE || !fact.counts.is_empty())
}

/// Whether the fact agrees within the limits that are stated.
fn agrees(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate, others: &[Range<usize>]) -> bool {
    let (scope, bands) = (scope::scope(view, fact, candidate, others), scope::bands(view, fact, candidate));
    let stated = Stated { reading: &candidate.reading, alternatives: &[] };
    verdict::judge(stated, fact, Limits { scope: &scope, bands: &bands }) == Verdict::Agrees
}

/// Whether a word for the relation of the fact stands near, or the count stands without another noun.
fn is_used_so(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let named = |names: &[String], found: &[(String, i32)]| {
        found.iter().any(|(name, points)| names.contains(name) && *points >= NEAR)
    };
    let own = view.relations_in_sentence(candidate.block, &candidate.range, &[]);
    if named(&fact.not_relation, &own) {
        return false;
    }
    if candidate.reading.unit.dimension() == Dimension::Count {
        return candidate.times || ends_there(view, candidate.block, &candidate.range);
    }
    let every = candidate.form == Form::Period && fact.relates("every");
    let all = view.relations(candidate.block, &candidate.range, &[]);
    every || (!fact.relation.is_empty() && named(&fact.relation, &all))
}

/// Whether no noun follows a bare figure: the clause ends, or goes on with a word of time or condition.
pub(super) fn ends_there(view: &View<'_>, block: usize, figure: &Range<usize>) -> bool {
    let text = view.text(block);
    let behind = text.get(figure.end..).unwrap_or_default();
    let at = figure.end + (behind.len() - behind.trim_start().len());
    let (_, sentence) = view.sentence(block, figure.start);
    let ends = behind.trim_start().chars().next().is_none_or(|letter| !letter.is_alphanumeric());
    let goes_on = |cue: &Cue| matches!(cue, Cue::Relation(_) | Cue::ClauseBreak | Cue::Condition);
    ends || view.cues(block, &sentence).any(|cue| cue.range.start == at && goes_on(&cue.cue))
}

/// Whether the sentence or its question names what speaks against the fact, or what another fact is about.
fn names_another(view: &View<'_>, facts: &FactSet, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let mine = |concept: &String| {
        fact.is_about(concept) || fact.counts.contains(concept) || fact.measure.as_ref() == Some(concept)
    };
    let about = |concept: &String| {
        let other = |it: &&QuantityFact| it.id != fact.id && it.is_about(concept);
        facts.quantities.iter().any(|it| other(&it))
    };
    let (index, _) = view.sentence(candidate.block, candidate.range.start);
    let asked = view.question(candidate.block, index);
    let asked = asked.into_iter().flat_map(|question| view.terms_in(candidate.block, &question));
    own_terms(view, candidate)
        .chain(asked)
        .any(|term| !mine(&term.concept) && (fact.not_about.contains(&term.concept) || about(&term.concept)))
}

/// The fact of a time that stands alone in the first cell of a row, in a heading or in a lead-in, where what the row, the section or the
/// list names is what the fact is about: "| up to 2 weeks | keep out of the sun |".
pub(super) fn below<'f>(view: &View<'_>, facts: &'f FactSet, candidate: &Candidate) -> Option<&'f QuantityFact> {
    let text = view.text(candidate.block);
    let time = candidate.reading.unit.dimension() == Dimension::Time && candidate.form == Form::Plain;
    if !time || candidate.implied || text.len().saturating_sub(candidate.range.len()) > LABEL {
        return None;
    }
    let inside = below_blocks(view, candidate.block);
    let named = |concept: &String| inside.iter().any(|at| view.terms(*at).iter().any(|term| term.concept == *concept));
    let stated = Stated { reading: &candidate.reading, alternatives: &[] };
    let fits = |fact: &&QuantityFact| {
        !is_age(fact)
            && !fact.about.is_empty()
            && fact.about.iter().all(|group| group.iter().any(named))
            && candidate.reading.qualifier != Qualifier::Vague
            && verdict::judge(stated, fact, Limits::default()) == Verdict::Agrees
    };
    let mut found = facts.quantities.iter().filter(fits);
    found.next().filter(|_| found.next().is_none())
}

/// Bytes beside the figure in a label of time ("Up to … after the session").
const LABEL: usize = 40;

/// What stands under a label: the other cells of its row, or the blocks that it heads or leads in.
fn below_blocks(view: &View<'_>, block: usize) -> Vec<usize> {
    let blocks = &view.document.blocks;
    let Some(own) = blocks.get(block) else { return Vec::new() };
    let row = |kind: BlockKind| if let BlockKind::Cell { row, .. } = kind { Some(row) } else { None };
    let rest = blocks.iter().enumerate().skip(block + 1);
    match own.kind {
        BlockKind::Cell { column: 0, .. } => {
            rest.take_while(|(_, other)| row(other.kind) == row(own.kind)).map(|(at, _)| at).collect()
        }
        BlockKind::Heading(1) | BlockKind::Cell { .. } => Vec::new(),
        _ => rest
            .take(SECTION)
            .filter(|(_, other)| other.heading == Some(block) || other.lead_in == Some(block))
            .map(|(at, _)| at)
            .collect(),
    }
}

/// Blocks behind a label that can stand under it.
const SECTION: usize = 24;

/// Binds the figure that makes a bound one of its sentence whole: "0.5 mm on the face and 2 mm on scars".
pub(super) fn complete(view: &View<'_>, facts: &FactSet, statements: &mut [QuantityStatement]) {
    for at in 1..statements.len() {
        for (bound, open) in [(at - 1, at), (at, at - 1)] {
            let Some(fact) = statements[bound].fact.clone().and_then(|id| facts.quantity(&id)) else { continue };
            let (one, other) = (&statements[bound], &statements[open]);
            let plain = other.fact.is_none() && !other.negated && !other.implied && one.scope.is_empty();
            let together = one.block == other.block
                && view.sentence(one.block, one.range.start) == view.sentence(other.block, other.range.start);
            if plain && together && make_whole(fact, one, other) {
                statements[open].fact = Some(fact.id.clone());
            }
        }
    }
}

/// Whether two values are the ends of the general value of a fact.
fn make_whole(fact: &QuantityFact, one: &QuantityStatement, other: &QuantityStatement) -> bool {
    let Some(value) = fact.values.iter().find(|value| value.is_general()) else { return false };
    let same = one.reading.unit == value.unit && other.reading.unit == value.unit;
    let ends = |statement: &QuantityStatement| {
        let interval = statement.reading.interval;
        interval
            .low
            .or(interval.high)
            .filter(|_| interval.low == interval.high || interval.low.is_none() || interval.high.is_none())
    };
    let (mine, its) = (ends(one), ends(other));
    let both = mine.is_some() && its.is_some() && mine != its;
    same && both && mine.min(its) == value.interval.low && mine.max(its) == value.interval.high
}
