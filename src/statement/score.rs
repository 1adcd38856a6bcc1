//! How much speaks for a quantity being about a fact: concepts, relation words, the action told, the size of the figure.

use super::absence;
use super::bind::Candidate;
use super::counts::counted;
use super::evidence::View;
use super::verdict;
use crate::facts::QuantityFact;
use crate::language::cues::Cue;
use crate::mention::{Form, TermMention};
use crate::quantity::{Amount, Dimension, Interval, Qualifier, Quantity, Unit};
use std::ops::Range;

/// Points for the very figures of the fact.
pub(super) const EXACT: i32 = 30;
/// Points for the figures of the fact in another unit.
pub(super) const UNIT: i32 = 25;
/// Points for one of its figures.
pub(super) const SHARED: i32 = 20;
/// Points above which evidence stands in the same sentence, in a heading or in a lead-in.
const SENTENCE_POINTS: i32 = 40;

/// The evidence that a quantity is about a fact; `None` where something speaks against it.
pub(super) fn score(
    view: &View<'_>,
    fact: &QuantityFact,
    candidate: &Candidate,
    others: &[Range<usize>],
) -> Option<i32> {
    if candidate.implied && !absence::can_imply(fact) {
        return None;
    }
    let named = view.concept(candidate.block, &candidate.range, others, std::slice::from_ref(&fact.id)).is_some();
    if !same_dimension(fact, candidate, named) {
        return None;
    }
    let (block, target) = (candidate.block, &candidate.range);
    let about = if named && fact.relation.iter().any(|name| name == "age") {
        90
    } else {
        about(view, fact, candidate, others)?
    };
    let against = view.concept(block, target, others, &fact.not_about).map_or(0, |(points, _)| points);
    let age = fact.relation.iter().any(|name| name == "age");
    let ruled_out = if age {
        speaks_elsewhere(view, candidate, &fact.not_about)
    } else {
        against >= about || speaks_of(view, candidate, others, &fact.not_about)
    };
    if against > 0 && ruled_out {
        return None;
    }
    if !age && is_carried_over(view, fact, candidate) {
        return None;
    }
    if is_anothers_subject(view, fact, candidate, others) {
        return None;
    }
    if measures_another(view, fact, candidate, others) {
        return None;
    }
    let relation = relation(view, fact, candidate, others)?;
    Some(about + relation + closeness(fact, candidate) + action(view, fact, candidate) - against / 3)
}

/// Whether the concept of the fact stands only in a heading, a question or the sentence before, and the figure is too unlike the fact's
/// for that: "Before the session: no alcohol for 24 hours" says nothing about how long a session takes.
fn is_carried_over(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let block = view.document.blocks.get(candidate.block);
    if block.is_none_or(|block| !block.headers.is_empty()) || fact.about.is_empty() {
        return false;
    }
    let (index, sentence) = view.sentence(candidate.block, candidate.range.start);
    let terms = view.blocks.get(candidate.block).map_or(&[][..], |found| found.terms.as_slice());
    let names = |concept: &str| fact.about.iter().flatten().any(|known| known == concept);
    let inside =
        |range: Range<usize>| move |term: &&TermMention| range.start <= term.range.start && term.range.end <= range.end;
    if terms.iter().filter(inside(sentence.clone())).any(|term| names(&term.concept)) {
        return false;
    }
    let before = view.sentence_before(candidate.block, index);
    let carried =
        before.is_some_and(|before| terms.iter().filter(inside(before.clone())).any(|term| names(&term.concept)));
    let own_subject = terms.iter().filter(inside(sentence.clone())).any(|term| !fact.counts.contains(&term.concept));
    let likeness = closeness(fact, candidate);
    let resumed = carried && is_resumed(view, fact, candidate);
    !resumed && ((own_subject && likeness < EXACT && likeness != UNIT) || (carried && likeness < SHARED))
}

/// "This is done an hour before": the sentence begins with a word that takes up the one before, and says when, as the fact does.
fn is_resumed(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let named = |wanted: &str| {
        let cues = view.cues(candidate.block, &sentence);
        cues.filter(|cue| matches!(&cue.cue, Cue::Relation(name) if name == wanted)).collect::<Vec<_>>()
    };
    let first = named("resumes").iter().any(|cue| cue.range.start == sentence.start);
    let when = |relation: &String| matches!(relation.as_str(), "before" | "after");
    first && fact.relation.iter().filter(|name| when(name)).any(|name| !named(name).is_empty())
}

/// Whether a sentence with an age speaks of one of these concepts and not of who may be treated ("from 25 the skin loses collagen").
fn speaks_elsewhere(view: &View<'_>, candidate: &Candidate, concepts: &[String]) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let terms = view.blocks.get(candidate.block).map_or(&[][..], |found| found.terms.as_slice());
    let named = terms.iter().any(|term| {
        concepts.contains(&term.concept) && sentence.start <= term.range.start && term.range.end <= sentence.end
    });
    let treated = view
        .cues(candidate.block, &sentence)
        .any(|cue| matches!(&cue.cue, Cue::Frame(predicate, _) if predicate == "contraindication"));
    named && !treated
}

/// Whether the concept of the fact belongs to another quantity of the sentence, of the same kind, and the figure is not the fact's:
/// "changes after 14 days, the full result after 3 to 6 months".
fn is_anothers_subject(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate, others: &[Range<usize>]) -> bool {
    let found = view.blocks.get(candidate.block);
    let dimension = candidate.reading.unit.dimension();
    let alike: Vec<Range<usize>> = others
        .iter()
        .filter(|other| {
            found.is_some_and(|found| {
                found.quantities.iter().any(|(range, one)| range == *other && one.reading.unit.dimension() == dimension)
            })
        })
        .cloned()
        .collect();
    if alike.len() < 2 || fact.about.is_empty() || closeness(fact, candidate) >= 20 {
        return false;
    }
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let terms = found.map_or(&[][..], |found| found.terms.as_slice());
    let mut subjects = terms
        .iter()
        .filter(|term| {
            sentence.start <= term.range.start
                && term.range.end <= sentence.end
                && fact.about.iter().flatten().any(|concept| *concept == term.concept)
        })
        .peekable();
    subjects.peek().is_some()
        && subjects.all(|term| view.is_anothers(candidate.block, &candidate.range, &term.range, &alike))
}

/// Whether one of these concepts is named near by in the same sentence, with no other quantity nearer to it.
fn speaks_of(view: &View<'_>, candidate: &Candidate, others: &[Range<usize>], concepts: &[String]) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let terms = view.blocks.get(candidate.block).map_or(&[][..], |found| found.terms.as_slice());
    let named = terms.iter().filter(|term| {
        concepts.contains(&term.concept) && sentence.start <= term.range.start && term.range.end <= sentence.end
    });
    named.into_iter().any(|term| {
        view.distance(candidate.block, &candidate.range, &term.range) <= 12
            && !view.is_anothers(candidate.block, &candidate.range, &term.range, others)
    })
}

fn same_dimension(fact: &QuantityFact, candidate: &Candidate, named: bool) -> bool {
    let dimension = candidate.reading.unit.dimension();
    let age = fact.relation.iter().any(|name| name == "age");
    if age && !named && is_band(candidate) {
        return false;
    }
    if candidate.form == Form::Age || age {
        let years = candidate.reading.unit == Unit::YEAR && candidate.form == Form::Plain;
        return age && (candidate.form == Form::Age || bounded_years(candidate) || (years && named));
    }
    if candidate.form == Form::Rate {
        let periodic = fact.relation.iter().any(|name| name == "every")
            && fact.values.iter().any(|value| value.unit.dimension() == Dimension::Time);
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
    if fact.about.is_empty() || fact.relation.iter().any(|name| name == "age") {
        // For an age the concepts only help: people are not always named.
        let named = fact.about.iter().any(|group| {
            view.concept(block, target, others, group).is_some_and(|(points, _)| points > SENTENCE_POINTS)
        });
        let help = if named { 25 } else { 0 };
        // An age without a bound is more often somebody's than a limit.
        return Some(match (candidate.form, candidate.reading.qualifier) {
            (Form::Age, Qualifier::AtLeast) => 80 + help,
            (_, Qualifier::AtLeast) => 36 + help,
            _ => 10 + help,
        });
    }
    let mut total = 0;
    for group in &fact.about {
        total += view.concept(block, target, others, group)?.0;
    }
    i32::try_from(fact.about.len()).ok().map(|groups| total / groups)
}

/// Points for the relation words of a fact; `None` where the nearest one means another thing.
fn relation(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate, others: &[Range<usize>]) -> Option<i32> {
    let mut found = view.relations(candidate.block, &candidate.range, others);
    match candidate.form {
        Form::Period | Form::Rate => found.push(("every".to_owned(), 100)),
        Form::Age => found.push(("age".to_owned(), 100)),
        _ if candidate.reading.unit == Unit::YEAR || bounded_years(candidate) => found.push(("age".to_owned(), 60)),
        _ => {}
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
    // Without a word for the relation only the very figures make it likely.
    let known = closeness(fact, candidate) >= 20;
    Some(if wanted > 0 {
        wanted * 6 / 10
    } else if known {
        -10
    } else {
        -30
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
                Some(ratio) if ratio <= Amount::from(4) && ratio >= fraction(1, 4) => 10,
                _ => 0,
            }
        })
        .max()
        .unwrap_or(0)
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

/// Whether the quantity is that of another attribute, while the right attribute has its own in the sentence ("0.25 mm in diameter, 1 mm
/// long").
fn measures_another(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate, others: &[Range<usize>]) -> bool {
    let Some(measure) = &fact.measure else { return false };
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let terms = view.blocks.get(candidate.block).map_or(&[][..], |found| found.terms.as_slice());
    let inside = || terms.iter().filter(|term| sentence.start <= term.range.start && term.range.end <= sentence.end);
    let anothers = |range: &Range<usize>| view.is_anothers(candidate.block, &candidate.range, range, others);
    let wrong = inside().any(|term| fact.not_measure.contains(&term.concept) && !anothers(&term.range));
    let right = inside().any(|term| &term.concept == measure && anothers(&term.range));
    // A diameter that is not the length's figure is the needle's own diameter, no slip.
    let own = !inside().any(|term| &term.concept == measure) && closeness(fact, candidate) < 20;
    wrong && (right || own)
}
