//! Counts of the same thing in words: "two tablets" and "three tablets", which no figure shows.
//!
//! An article is a one where the other side counts the same thing: "two tablets" is no "a tablet".
//!
//! In: what was read on both sides. Out: the two figures, where each side counts a thing once and neither number stands on the other
//! side in another place.

use super::compare::{Difference, What, whole};
use super::frequency::in_a_second;
use super::{Figure, Side, words};
use crate::mention::Form;
use crate::project::pair::Part;
use crate::quantity::Amount;
use crate::statement::ConceptStatement;

/// A concept that is counted, and the number of the figure.
type Counted<'a> = (&'a str, usize);

/// The first thing that both sides count once, and of which they name another number.
pub fn differing<'a>(
    source: (Side<'_>, &[Part], &'a [Figure]),
    target: (Side<'_>, &[Part], &'a [Figure]),
) -> Option<Difference<'a>> {
    let (mine, yours) = (counted(source.0, source.1, source.2), counted(target.0, target.1, target.2));
    let single = |all: &[Counted<'_>], concept: &str| all.iter().filter(|(own, _)| *own == concept).count() == 1;
    let pairs = mine.iter().filter_map(|(concept, left)| {
        let (_, right) = yours.iter().find(|(own, _)| own == concept)?;
        Some((*concept, *left, *right))
    });
    let mut pairs = pairs.filter(|(concept, ..)| single(&mine, concept) && single(&yours, concept));
    let (_, left, right) = pairs.find(|(_, left, right)| differ((source.2, *left), (target.2, *right)))?;
    Some(Difference { source: Some(&source.2[left]), target: Some(&target.2[right]), what: What::Value })
}

fn differ((mine, left): (&[Figure], usize), (yours, right): (&[Figure], usize)) -> bool {
    let (one, other) = (&mine[left], &yours[right]);
    let known = |figure: &Figure, others: &[Figure]| {
        others
            .iter()
            .filter(|other| is_count(other))
            .any(|other| other.values.iter().any(|value| figure.values.contains(value)))
    };
    // What is written in digits is compared already.
    let words = !(one.digits && other.digits);
    words && !known(one, yours) && !known(other, mine) && !as_often((mine, left), (yours, right))
}

fn is_count(figure: &Figure) -> bool {
    figure.unit().is_none() && !matches!(figure.form, Some(Form::Period | Form::Rate))
}

/// Whether both come to the same in a day: one tablet twice a day is two tablets daily.
fn as_often((mine, left): (&[Figure], usize), (yours, right): (&[Figure], usize)) -> bool {
    let total = |figures: &[Figure], at: usize| -> Option<Amount> {
        let mut often = figures.iter().filter_map(in_a_second);
        let (first, other) = (often.next()?, often.next());
        figures[at].values.first()?.mul(first).filter(|_| other.is_none())
    };
    match (total(mine, left), total(yours, right)) {
        (Some(mine), Some(yours)) => mine == yours,
        // Only one side says how often.
        (None, None) => false,
        _ => true,
    }
}

/// Adds to one side the articles before what the other side counts.
pub(super) fn articles(
    counting: (Side<'_>, &[Part], &[Figure]),
    side: Side<'_>,
    parts: &[Part],
    found: &mut Vec<Figure>,
) {
    let mut counted = counted(counting.0, counting.1, counting.2);
    // Half of a thing, or none, is no number of them.
    counted.retain(|(_, at)| whole(&counting.2[*at]).is_some_and(|number| number >= 2));
    for part in parts.iter().filter(|_| !counted.is_empty()) {
        let own = concepts(side, part).filter(|one| counted.iter().any(|(concept, _)| *concept == one.concept));
        found.extend(own.filter_map(|one| words::article(side, part.block, one.range.start)));
    }
}

/// The names of things in a part.
fn concepts<'a>(side: Side<'a>, part: &Part) -> impl Iterator<Item = &'a ConceptStatement> + use<'a> {
    let all = &side.reading.concepts;
    let first = all.partition_point(|one| (one.block, one.range.start) < (part.block, part.range.start));
    let (block, end) = (part.block, part.range.end);
    all[first..].iter().take_while(move |one| one.block == block && one.range.end <= end)
}

/// The figures right before the name of a thing, with its concept.
fn counted<'a>(side: Side<'a>, parts: &[Part], figures: &[Figure]) -> Vec<Counted<'a>> {
    let mut found = Vec::new();
    for part in parts {
        for concept in concepts(side, part) {
            let Some(at) = before(side, part.block, concept.range.start, figures) else { continue };
            if !found.contains(&(concept.concept.as_str(), at)) {
                found.push((concept.concept.as_str(), at));
            }
        }
    }
    found
}

/// The count that ends right before a place.
fn before(side: Side<'_>, block: usize, start: usize, figures: &[Figure]) -> Option<usize> {
    let owner = side.document.blocks.get(block)?;
    let at = owner.source_span(start..start).start;
    let close = |figure: &Figure| {
        let gap = figure.span.end <= at && at - figure.span.end <= 1;
        figure.block == block
            && gap
            && is_count(figure)
            && figure.form == Some(Form::Plain)
            && figure.quantity.is_some_and(|quantity| super::amounts::exact(quantity.interval).is_some())
    };
    figures.iter().position(close)
}
