//! Ties quantities to facts by evidence. Where the evidence is too thin or two facts tie, a quantity stays unbound: a wrong binding is
//! worse than none.

use super::QuantityStatement;
use super::absence;
use super::evidence::View;
use super::score::{self, score};
use crate::document::BlockKind;
use crate::facts::{FactSet, QuantityFact};
use crate::language::cues::Cue;
use crate::mention::{Form, QuantityMention};
use crate::quantity::{Dimension, Interval, Qualifier, Quantity, Unit};
use crate::source::Span;
use std::ops::Range;

/// Points below which nothing is bound.
const THRESHOLD: i32 = 90;
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
        candidates.sort_by_key(|candidate| (candidate.block, candidate.range.start));
    }
    let out: Vec<QuantityStatement> = (0..candidates.len()).map(|at| statement(view, facts, &candidates, at)).collect();
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

fn statement(view: &View<'_>, facts: Option<&FactSet>, all: &[Candidate], at: usize) -> QuantityStatement {
    let candidate = &all[at];
    let turned = facts.and_then(|facts| {
        as_minimum(view, facts, candidate)
            .or_else(|| as_maximum(view, facts, candidate))
            .or_else(|| as_years(view, facts, candidate))
    });
    let candidate = turned.as_ref().unwrap_or(candidate);
    let others = siblings(view, all, candidate);
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
        scope: fact.map(|fact| scope(view, fact, candidate, &others)).unwrap_or_default(),
        bands: fact.map(|fact| bands(view, fact, candidate)).unwrap_or_default(),
        negated,
        reversed: fact.and_then(|fact| reversed(view, fact, candidate)),
        wrong_measure: fact.and_then(|fact| wrong_measure(view, fact, candidate, &others)),
        limit: false,
        implied: candidate.implied,
    }
}

/// "Nobody under 18 is treated" states a minimum: an upper bound of an age, denied.
fn as_minimum(view: &View<'_>, facts: &FactSet, candidate: &Candidate) -> Option<Candidate> {
    let years = candidate.reading.unit == Unit::YEAR && candidate.reading.qualifier == Qualifier::AtMost;
    let limit = facts.quantities.iter().any(|fact| {
        fact.relation.iter().any(|name| name == "age") && fact.values.iter().any(|value| value.interval.high.is_none())
    });
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let denied = view.cues(candidate.block, &sentence).any(|cue| match &cue.cue {
        Cue::NegationBefore | Cue::NegationAfter => true,
        Cue::Frame(predicate, kind) => predicate == "contraindication" && kind != "allowed",
        _ => false,
    });
    let framed =
        super::frame::of(view, candidate.block, &candidate.range).is_some_and(|frame| frame.strength().is_some());
    (years && limit && (denied || framed)).then(|| {
        let interval = Interval { low: candidate.reading.interval.high, high: None };
        Candidate {
            reading: Quantity { interval, qualifier: Qualifier::AtLeast, ..candidate.reading },
            ..candidate.clone()
        }
    })
}

/// "| Minimum age | 18 |": a bare figure beside the very name of an age fact is in years.
fn as_years(view: &View<'_>, facts: &FactSet, candidate: &Candidate) -> Option<Candidate> {
    let bare = candidate.reading.unit == Unit::ONE && !candidate.times && candidate.form == Form::Plain;
    let age = |fact: &QuantityFact| fact.relation.iter().any(|name| name == "age");
    let limits = facts.quantities.iter().filter(|fact| age(fact));
    let bounded = candidate.reading.qualifier == Qualifier::AtLeast;
    let ids: Vec<String> = limits
        .flat_map(|fact| std::iter::once(&fact.id).chain(fact.about.iter().flatten().filter(|_| bounded)))
        .cloned()
        .collect();
    let near =
        bare && view.concept(candidate.block, &candidate.range, &[], &ids).is_some_and(|(points, _)| points >= 75);
    let behind = view.text(candidate.block).get(candidate.range.end..).unwrap_or_default().trim_start();
    let alone = behind.chars().next().is_none_or(|letter| !letter.is_alphanumeric());
    (near && alone)
        .then(|| Candidate { reading: Quantity { unit: Unit::YEAR, ..candidate.reading }, ..candidate.clone() })
}

/// "Do not take it for longer than three days" states a maximum: a lower bound behind a negation, for a fact that is an upper bound.
fn as_maximum(view: &View<'_>, facts: &FactSet, candidate: &Candidate) -> Option<Candidate> {
    let reading = candidate.reading;
    let upper = |fact: &QuantityFact| {
        fact.values
            .iter()
            .any(|value| value.interval.low.is_none() && value.unit.dimension() == reading.unit.dimension())
    };
    let age = candidate.form == Form::Age || reading.unit == Unit::YEAR;
    let limit = reading.qualifier == Qualifier::AtLeast && !age && facts.quantities.iter().any(upper);
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let denied = view.cues(candidate.block, &sentence).any(|cue| match cue.cue {
        Cue::NegationBefore => cue.range.end <= candidate.range.start,
        Cue::NegationAfter => cue.range.start >= candidate.range.end,
        _ => false,
    });
    (limit && denied).then(|| {
        let interval = Interval { low: None, high: reading.interval.low };
        Candidate { reading: Quantity { interval, qualifier: Qualifier::AtMost, ..reading }, ..candidate.clone() }
    })
}

/// The quantities of the same sentence, which draw evidence to themselves.
fn siblings(view: &View<'_>, all: &[Candidate], candidate: &Candidate) -> Vec<Range<usize>> {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let same = |other: &&Candidate| {
        other.block == candidate.block && sentence.start <= other.range.start && other.range.end <= sentence.end
    };
    all.iter().filter(same).map(|other| other.range.clone()).collect()
}

/// The fact with the most evidence, where it leads clearly.
fn best<'f>(
    view: &View<'_>,
    facts: &'f FactSet,
    candidate: &Candidate,
    others: &[Range<usize>],
) -> Option<&'f QuantityFact> {
    if is_excluded(view, facts, candidate) {
        return None;
    }
    let mut scored: Vec<(i32, &QuantityFact)> = facts
        .quantities
        .iter()
        .filter_map(|fact| score(view, fact, candidate, others).map(|points| (points, fact)))
        .collect();
    scored.sort_by_key(|(points, _)| std::cmp::Reverse(*points));
    let (points, fact) = *scored.first()?;
    let clear = scored.get(1).is_none_or(|(second, _)| points - second >= MARGIN);
    (points >= THRESHOLD && clear && !is_value_of_another(facts, fact, candidate)).then_some(fact)
}

/// Whether the figure is exactly that of another fact and none of this one's: "once a year" is no slip of "every four to six weeks", it
/// speaks of the maintenance that the words did not name.
fn is_value_of_another(facts: &FactSet, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let periodic = matches!(candidate.form, Form::Period | Form::Rate);
    let kind = |other: &QuantityFact| other.relation.iter().any(|name| name == "every");
    let same = |other: &&QuantityFact| {
        other.id != fact.id && kind(other) && score::closeness(other, candidate) == score::EXACT
    };
    periodic && score::closeness(fact, candidate) < score::SHARED && facts.quantities.iter().any(|other| same(&other))
}

/// Whether the sentence is a warning or says that nothing is fixed: its figures are no facts.
fn is_excluded(view: &View<'_>, facts: &FactSet, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let found = view.blocks.get(candidate.block);
    let inside = |range: &Range<usize>| sentence.start <= range.start && range.end <= sentence.end;
    let other = view.is_elsewhere(facts, candidate.block, &sentence);
    let priced = candidate.reading.unit.dimension() == Dimension::Count
        && found.is_some_and(|found| {
            found
                .quantities
                .iter()
                .any(|(range, quantity)| inside(range) && quantity.reading.unit.dimension() == Dimension::Money)
        });
    let part_of_cue = view.cues(candidate.block, &sentence).any(|cue| {
        let count = candidate.reading.unit.dimension() == Dimension::Count
            && candidate.reading.interval.low == candidate.reading.interval.high;
        !candidate.implied
            && count
            && matches!(cue.cue, Cue::Relation(_) | Cue::Frame(..))
            && cue.range.start < candidate.range.start
            && candidate.range.end < cue.range.end
    });
    other || is_title(view, candidate) || priced || part_of_cue || is_warning(view, candidate, &sentence)
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

/// A negation word directly before the quantity.
fn is_negated(view: &View<'_>, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    view.cues(candidate.block, &sentence).any(|cue| {
        cue.cue == Cue::NegationBefore && !candidate.implied && {
            let between = view.text(candidate.block).get(cue.range.end..candidate.range.start);
            between.is_some_and(|between| between.trim().is_empty() && view.pack.spaces)
        }
    })
}

/// Where the reader is told to do what the fact tells to leave, or the other way round.
fn reversed(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> Option<Span> {
    let wanted = fact.action.as_deref()?;
    let opposite = if wanted == "stop" { "start" } else { "stop" };
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let actions: Vec<(&str, Range<usize>)> = view
        .cues(candidate.block, &sentence)
        .filter_map(
            |cue| if let Cue::Action(name) = &cue.cue { Some((name.as_str(), cue.range.clone())) } else { None },
        )
        .collect();
    let title = |block: usize| view.document.blocks.get(block).is_some_and(|found| found.kind == BlockKind::Heading(1));
    let context_says = view.context(candidate.block).into_iter().any(|(block, _)| {
        !title(block)
            && view.blocks.get(block).is_some_and(|found| {
                found.cues.iter().any(|cue| matches!(&cue.cue, Cue::Action(name) if name == wanted))
            })
    });
    let negated = view.cues(candidate.block, &sentence).any(|cue| {
        matches!(cue.cue, Cue::NegationBefore | Cue::NegationAfter | Cue::AbsenceBefore | Cue::AbsenceAfter)
    });
    let says_wanted = actions.iter().any(|(name, _)| *name == wanted) || context_says || negated;
    // "You may use it after 24 hours" leaves it for that time.
    let afterwards = candidate.implied
        || candidate.reading.qualifier == Qualifier::AtLeast
        || view
            .relations(candidate.block, &candidate.range, &[])
            .iter()
            .any(|(name, points)| name == "after" && *points >= 74);
    if afterwards {
        return None;
    }
    let said = actions.into_iter().find(|(name, _)| *name == opposite).filter(|_| !says_wanted)?;
    Some(view.span(candidate.block, said.1))
}

/// Ages and body weights in the sentence, the header cells, the lead-in or the heading, where the fact has values for some.
fn bands(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> Vec<Quantity> {
    let known: Vec<Quantity> = fact.values.iter().flat_map(|value| value.bands.iter().copied()).collect();
    if known.is_empty() {
        return Vec::new();
    }
    let fits = |quantity: &QuantityMention| {
        // Only ages and body weights limit: "in 24 hours" and "500 mg" have the same dimensions.
        let kind = quantity.form == Form::Age
            || quantity.reading.unit.is_calendar()
            || Unit::parse("kg") == Some(quantity.reading.unit);
        kind && known.iter().any(|band| band.unit.dimension() == quantity.reading.unit.dimension())
    };
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let named = |block: usize, inside: &dyn Fn(&Range<usize>) -> bool| -> Vec<Quantity> {
        let found = view.blocks.get(block).map_or(&[][..], |found| found.quantities.as_slice());
        found
            .iter()
            .filter(|(range, quantity)| inside(range) && fits(quantity))
            .map(|(_, quantity)| quantity.reading)
            .collect()
    };
    let own = named(candidate.block, &|range| {
        sentence.start <= range.start && range.end <= sentence.end && *range != candidate.range
    });
    if !own.is_empty() {
        return own;
    }
    let outer = view.context(candidate.block).into_iter().map(|(context, _)| named(context, &|_| true));
    outer.into_iter().find(|named| !named.is_empty()).unwrap_or_default()
}

/// Scope concepts of the fact that limit this statement.
fn scope(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate, others: &[Range<usize>]) -> Vec<String> {
    let mut concepts: Vec<String> = fact.values.iter().flat_map(|value| value.scope.iter().cloned()).collect();
    concepts.sort();
    concepts.dedup();
    let limits = |concept: &String| {
        let found = view.concept(candidate.block, &candidate.range, others, std::slice::from_ref(concept));
        // What stands in a heading or a sentence before limits only weakly; a scope must be near.
        found.is_some_and(|(points, _)| points >= 52)
            && !belongs_to_another(view, concept, candidate, others)
            && !is_in_other_brackets(view, concept, candidate)
    };
    concepts.into_iter().filter(limits).collect()
}

/// Whether the scope's concept stands in brackets that do not hold the quantity: "3–6 (acne scars: 4–6)".
fn is_in_other_brackets(view: &View<'_>, concept: &str, candidate: &Candidate) -> bool {
    let text = view.text(candidate.block);
    let terms = view.blocks.get(candidate.block).map_or(&[][..], |found| found.terms.as_slice());
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let mut named = terms
        .iter()
        .filter(|term| term.concept == concept && sentence.start <= term.range.start && term.range.end <= sentence.end)
        .peekable();
    named.peek().is_some()
        && named.all(|term| {
            let open = |at: usize| {
                let before = text.get(sentence.start..at).unwrap_or_default();
                before.rfind(['(', '\u{ff08}']).filter(|open| !before[*open..].contains([')', '\u{ff09}']))
            };
            open(term.range.start).is_some() && open(term.range.start) != open(candidate.range.start)
        })
}

/// Whether the scope's concept stands nearer to another quantity of the sentence.
fn belongs_to_another(view: &View<'_>, concept: &str, candidate: &Candidate, others: &[Range<usize>]) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let terms = view.blocks.get(candidate.block).map_or(&[][..], |found| found.terms.as_slice());
    let mut named = terms
        .iter()
        .filter(|term| term.concept == concept && sentence.start <= term.range.start && term.range.end <= sentence.end)
        .peekable();
    named.peek().is_some() && named.all(|term| view.is_anothers(candidate.block, &candidate.range, &term.range, others))
}

/// A wrong attribute in the header cells of the quantity's cell.
fn measure_in_header(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> Option<(String, Span)> {
    let headers = &view.document.blocks.get(candidate.block)?.headers;
    headers.iter().find_map(|header| {
        let terms = view.blocks.get(*header)?.terms.iter();
        let wrong = terms.clone().find(|term| fact.not_measure.contains(&term.concept))?;
        let right = terms.clone().any(|term| fact.measure.as_ref() == Some(&term.concept));
        (!right).then(|| (wrong.concept.clone(), view.span(*header, wrong.range.clone())))
    })
}

/// An attribute near the quantity that the fact names as wrong, where the right one is not there too.
fn wrong_measure(
    view: &View<'_>,
    fact: &QuantityFact,
    candidate: &Candidate,
    others: &[Range<usize>],
) -> Option<(String, Span)> {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let terms = view.blocks.get(candidate.block).map_or(&[][..], |found| found.terms.as_slice());
    let inside = |concept: &String| {
        terms.iter().find(|term| {
            &term.concept == concept && sentence.start <= term.range.start && term.range.end <= sentence.end
        })
    };
    if let Some(header) = measure_in_header(view, fact, candidate) {
        return Some(header);
    }
    let wrong = fact.not_measure.iter().find_map(inside)?;
    let right = fact.measure.as_ref().and_then(inside);
    let near = right.is_none_or(|right| {
        view.distance(candidate.block, &candidate.range, &wrong.range)
            < view.distance(candidate.block, &candidate.range, &right.range)
    });
    let mine = !view.is_anothers(candidate.block, &candidate.range, &wrong.range, others);
    (near && mine).then(|| (wrong.concept.clone(), view.span(candidate.block, wrong.range.clone())))
}
