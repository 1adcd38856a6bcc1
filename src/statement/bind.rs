//! Ties quantities to facts by evidence. Where the evidence is too thin or two facts tie, a quantity stays unbound: a wrong binding is
//! worse than none.

use super::QuantityStatement;
use super::absence;
use super::evidence::View;
use super::verdict;
use crate::facts::{FactSet, QuantityFact};
use crate::language::cues::Cue;
use crate::mention::Form;
use crate::quantity::{Amount, Dimension, Interval, Qualifier, Quantity, Unit};
use crate::source::Span;
use std::ops::Range;

/// Points below which nothing is bound.
const THRESHOLD: i32 = 90;
/// Points above which evidence stands in the same sentence, in a heading or in a lead-in.
const SENTENCE_POINTS: i32 = 40;
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
    let minimum = facts.and_then(|facts| as_minimum(view, facts, candidate));
    let candidate = minimum.as_ref().unwrap_or(candidate);
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
    let limit = facts.quantities.iter().any(|fact| fact.relation.iter().any(|name| name == "age") && fact.values.iter().any(|value| value.interval.high.is_none()));
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let denied = view.cues(candidate.block, &sentence).any(|cue| match &cue.cue {
        Cue::NegationBefore | Cue::NegationAfter => true,
        Cue::Frame(predicate, kind) => predicate == "contraindication" && kind != "allowed",
        _ => false,
    });
    let framed = super::frame::context(view, candidate.block).is_some_and(|frame| frame.strength().is_some());
    (years && limit && (denied || framed)).then(|| {
        let interval = Interval { low: candidate.reading.interval.high, high: None };
        Candidate { reading: Quantity { interval, qualifier: Qualifier::AtLeast, ..candidate.reading }, ..candidate.clone() }
    })
}

/// The quantities of the same sentence, which draw evidence to themselves.
fn siblings(view: &View<'_>, all: &[Candidate], candidate: &Candidate) -> Vec<Range<usize>> {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let same = |other: &&Candidate| other.block == candidate.block && sentence.start <= other.range.start && other.range.end <= sentence.end;
    all.iter().filter(same).map(|other| other.range.clone()).collect()
}

/// The fact with the most evidence, where it leads clearly.
fn best<'f>(view: &View<'_>, facts: &'f FactSet, candidate: &Candidate, others: &[Range<usize>]) -> Option<&'f QuantityFact> {
    if is_excluded(view, facts, candidate) {
        return None;
    }
    let mut scored: Vec<(i32, &QuantityFact)> =
        facts.quantities.iter().filter_map(|fact| score(view, fact, candidate, others).map(|points| (points, fact))).collect();
    scored.sort_by_key(|(points, _)| std::cmp::Reverse(*points));
    let (points, fact) = *scored.first()?;
    let clear = scored.get(1).is_none_or(|(second, _)| points - second >= MARGIN);
    (points >= THRESHOLD && clear).then_some(fact)
}

/// Whether the sentence is a warning or says that nothing is fixed: its figures are no facts.
fn is_excluded(view: &View<'_>, facts: &FactSet, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let found = view.blocks.get(candidate.block);
    let inside = |range: &Range<usize>| sentence.start <= range.start && range.end <= sentence.end;
    let other = view.is_elsewhere(facts, candidate.block, &sentence);
    let priced = candidate.reading.unit.dimension() == Dimension::Count
        && found.is_some_and(|found| found.quantities.iter().any(|(range, quantity)| inside(range) && quantity.reading.unit.dimension() == Dimension::Money));
    let part_of_cue = view.cues(candidate.block, &sentence).any(|cue| {
        let count = candidate.reading.unit.dimension() == Dimension::Count && candidate.reading.interval.low == candidate.reading.interval.high;
        !candidate.implied && count && matches!(cue.cue, Cue::Relation(_) | Cue::Frame(..)) && cue.range.start < candidate.range.start && candidate.range.end < cue.range.end
    });
    other || priced || part_of_cue || is_warning(view, candidate, &sentence)
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

/// The evidence that a quantity is about a fact; `None` where something speaks against it.
fn score(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate, others: &[Range<usize>]) -> Option<i32> {
    let named = view.concept(candidate.block, &candidate.range, others, std::slice::from_ref(&fact.id)).is_some();
    if !same_dimension(fact, candidate, named) {
        return None;
    }
    let (block, target) = (candidate.block, &candidate.range);
    let about = if named && fact.relation.iter().any(|name| name == "age") { 90 } else { about(view, fact, candidate, others)? };
    let against = view.concept(block, target, others, &fact.not_about).map_or(0, |(points, _)| points);
    if against > 0 && (against >= about || speaks_of(view, candidate, others, &fact.not_about)) {
        return None;
    }
    if measures_another(view, fact, candidate, others) {
        return None;
    }
    let relation = relation(view, fact, candidate, others)?;
    Some(about + relation + closeness(fact, candidate) + action(view, fact, candidate) - against / 3)
}

/// Whether one of these concepts is named near by in the same sentence, with no other quantity nearer to it.
fn speaks_of(view: &View<'_>, candidate: &Candidate, others: &[Range<usize>], concepts: &[String]) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let terms = view.blocks.get(candidate.block).map_or(&[][..], |found| found.terms.as_slice());
    let named = terms.iter().filter(|term| concepts.contains(&term.concept) && sentence.start <= term.range.start && term.range.end <= sentence.end);
    named.into_iter().any(|term| {
        view.distance(candidate.block, &candidate.range, &term.range) <= 12 && !view.is_anothers(candidate.block, &candidate.range, &term.range, others)
    })
}

fn same_dimension(fact: &QuantityFact, candidate: &Candidate, named: bool) -> bool {
    let dimension = candidate.reading.unit.dimension();
    let age = fact.relation.iter().any(|name| name == "age");
    if candidate.form == Form::Age || age {
        let years = candidate.reading.unit == Unit::YEAR && candidate.form == Form::Plain;
        return age && (candidate.form == Form::Age || bounded_years(candidate) || (years && named));
    }
    if candidate.form == Form::Rate {
        let periodic = fact.relation.iter().any(|name| name == "every") && fact.values.iter().any(|value| value.unit.dimension() == Dimension::Time);
        return periodic || fact.values.iter().any(|value| value.unit.dimension() == dimension);
    }
    if candidate.form == Form::Ratio {
        return false;
    }
    if !fact.counts.is_empty() {
        return dimension == Dimension::Count;
    }
    dimension != Dimension::Count && fact.values.iter().any(|value| value.unit.dimension() == dimension)
}

/// "At least 18 years": a bound in years is an age even without a word for it.
fn bounded_years(candidate: &Candidate) -> bool {
    let calendar = candidate.reading.unit.dimension() == Dimension::Time && candidate.reading.unit.is_calendar();
    calendar && candidate.form == Form::Plain && candidate.reading.qualifier == Qualifier::AtLeast
}

/// Points for the concepts that a fact must be about; `None` where one is missing.
fn about(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate, others: &[Range<usize>]) -> Option<i32> {
    let (block, target) = (candidate.block, &candidate.range);
    if !fact.counts.is_empty() {
        return counted(view, fact, candidate, others);
    }
    if fact.about.is_empty() || fact.relation.iter().any(|name| name == "age") {
        // For an age the concepts only help: people are not always named.
        let named = fact.about.iter().any(|group| view.concept(block, target, others, group).is_some_and(|(points, _)| points > SENTENCE_POINTS));
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

/// A count needs what it counts right behind it, or before it with a colon, in a table, or as a range.
fn counted(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate, others: &[Range<usize>]) -> Option<i32> {
    let (block, target) = (candidate.block, &candidate.range);
    let (_, sentence) = view.sentence(block, target.start);
    let terms = view.blocks.get(block).map_or(&[][..], |found| found.terms.as_slice());
    let inside = terms.iter().filter(|term| sentence.start <= term.range.start && term.range.end <= sentence.end);
    let mut best = None;
    for term in inside.filter(|term| fact.counts.contains(&term.concept)) {
        let distance = view.distance(block, target, &term.range);
        let behind = term.range.start >= target.end;
        let between = if behind { view.text(block).get(target.end..term.range.start) } else { view.text(block).get(term.range.end..target.start) };
        let free = !view.is_anothers(block, target, &term.range, others);
        let several = candidate.reading.interval.low.is_some() && candidate.reading.interval.high.is_some() && candidate.reading.interval.low != candidate.reading.interval.high;
        let marked = between.is_some_and(|between| between.contains([':', '\u{ff1a}', '-']));
        let points = match (behind, distance) {
            (true, 0..=1) => 100,
            (true, 2..=3) if free => 80,
            (false, 0..=8) if free && (several || marked || candidate.times || !view.pack.spaces) => 80,
            (_, 0..=12) if candidate.times && free => 85,
            _ => 0,
        };
        best = best.max(Some(points).filter(|points| *points > 0));
    }
    best.or_else(|| counted_in_context(view, fact, candidate))
}

/// A bare figure in a table cell or a short list item under a heading or lead-in that names what is counted.
fn counted_in_context(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> Option<i32> {
    let text = view.text(candidate.block);
    let rest = text.len().saturating_sub(candidate.range.len());
    let behind = text.get(candidate.range.end..).unwrap_or_default().trim_start();
    let several = candidate.reading.interval.low != candidate.reading.interval.high;
    let elliptic = several && behind.chars().next().is_none_or(|letter| !letter.is_alphanumeric());
    let alone = rest <= 24 || candidate.times || elliptic;
    let (index, _) = view.sentence(candidate.block, candidate.range.start);
    let terms = view.blocks.get(candidate.block).map_or(&[][..], |found| found.terms.as_slice());
    let asked = view.question(candidate.block, index).is_some_and(|question| {
        terms.iter().any(|term| fact.counts.contains(&term.concept) && question.start <= term.range.start && term.range.end <= question.end)
    });
    if asked && alone {
        return Some(90);
    }
    let named = view.context(candidate.block).into_iter().filter(|(block, _)| {
        let terms = view.blocks.get(*block).map_or(&[][..], |found| found.terms.as_slice());
        terms.iter().any(|term| fact.counts.contains(&term.concept))
    });
    named.map(|(_, points)| points + 20).max().filter(|_| alone)
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
    let points = |names: &[String]| found.iter().filter(|(name, _)| names.contains(name)).map(|(_, points)| *points).max().unwrap_or(0);
    let own = view.own_relations(candidate.block, &candidate.range);
    let own = own.iter().filter(|(name, _)| fact.relation.contains(name)).map(|(_, points)| *points).max().unwrap_or(0);
    let (wanted, unwanted) = (points(&fact.relation).max(own), points(&fact.not_relation));
    let other = found.iter().filter(|(name, _)| !fact.not_relation.contains(name)).map(|(_, points)| *points).max().unwrap_or(0);
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
    Some(if wanted > 0 { wanted * 6 / 10 } else if known { -10 } else { -30 })
}

/// Points for a value like the canonical one: the same figures are themselves evidence, a wildly different size speaks against it.
fn closeness(fact: &QuantityFact, candidate: &Candidate) -> i32 {
    fact.values.iter().chain(&fact.equivalents).map(|value| {
        if candidate.reading.unit != value.unit && verdict::same_figures(&candidate.reading, value) {
            return 25;
        }
        let stated = verdict::converted(&Quantity { interval: size(candidate), ..candidate.reading }, value.unit);
        let Some(stated) = stated else { return 0 };
        if stated == value.interval {
            return 30;
        }
        let shares = [stated.low, stated.high].into_iter().flatten().any(|end| Some(end) == value.interval.low || Some(end) == value.interval.high);
        if shares {
            return 20;
        }
        let ratio = stated.low.or(stated.high).zip(value.interval.high.or(value.interval.low)).and_then(|(mine, its)| mine.div(its));
        match ratio {
            Some(ratio) if ratio > Amount::from(400) || ratio < fraction(1, 400) => -120,
            Some(ratio) if ratio > Amount::from(40) || ratio < fraction(1, 40) => -40,
            Some(ratio) if ratio <= Amount::from(4) && ratio >= fraction(1, 4) => 10,
            _ => 0,
        }
    }).max().unwrap_or(0)
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
    let found = view.cues(candidate.block, &sentence).any(|cue| matches!(&cue.cue, Cue::Action(name) if name == wanted));
    if found { 10 } else { 0 }
}

/// Where the reader is told to do what the fact tells to leave, or the other way round.
fn reversed(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> Option<Span> {
    let wanted = fact.action.as_deref()?;
    let opposite = if wanted == "stop" { "start" } else { "stop" };
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let actions: Vec<(&str, Range<usize>)> = view
        .cues(candidate.block, &sentence)
        .filter_map(|cue| if let Cue::Action(name) = &cue.cue { Some((name.as_str(), cue.range.clone())) } else { None })
        .collect();
    let context_says = view.context(candidate.block).into_iter().any(|(block, _)| {
        view.blocks.get(block).is_some_and(|found| found.cues.iter().any(|cue| matches!(&cue.cue, Cue::Action(name) if name == wanted)))
    });
    let negated = view.cues(candidate.block, &sentence).any(|cue| matches!(cue.cue, Cue::NegationBefore | Cue::NegationAfter | Cue::AbsenceBefore | Cue::AbsenceAfter));
    let says_wanted = actions.iter().any(|(name, _)| *name == wanted) || context_says || negated;
    // "You may use it after 24 hours" leaves it for that time.
    let afterwards = candidate.reading.qualifier == Qualifier::AtLeast
        || view.relations(candidate.block, &candidate.range, &[]).iter().any(|(name, points)| name == "after" && *points >= 74);
    if afterwards {
        return None;
    }
    let said = actions.into_iter().find(|(name, _)| *name == opposite).filter(|_| !says_wanted)?;
    Some(view.span(candidate.block, said.1))
}

/// Scope concepts of the fact that limit this statement.
fn scope(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate, others: &[Range<usize>]) -> Vec<String> {
    let mut concepts: Vec<String> = fact.values.iter().flat_map(|value| value.scope.iter().cloned()).collect();
    concepts.sort();
    concepts.dedup();
    let limits = |concept: &String| {
        let found = view.concept(candidate.block, &candidate.range, others, std::slice::from_ref(concept));
        // What stands in a heading or a sentence before limits only weakly; a scope must be near.
        found.is_some_and(|(points, _)| points >= 52) && !belongs_to_another(view, concept, candidate, others)
    };
    concepts.into_iter().filter(limits).collect()
}

/// Whether the scope's concept stands nearer to another quantity of the sentence.
fn belongs_to_another(view: &View<'_>, concept: &str, candidate: &Candidate, others: &[Range<usize>]) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let terms = view.blocks.get(candidate.block).map_or(&[][..], |found| found.terms.as_slice());
    let mut named = terms.iter().filter(|term| term.concept == concept && sentence.start <= term.range.start && term.range.end <= sentence.end).peekable();
    named.peek().is_some() && named.all(|term| view.is_anothers(candidate.block, &candidate.range, &term.range, others))
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
    wrong && right
}

/// An attribute near the quantity that the fact names as wrong, where the right one is not there too.
fn wrong_measure(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate, others: &[Range<usize>]) -> Option<(String, Span)> {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let terms = view.blocks.get(candidate.block).map_or(&[][..], |found| found.terms.as_slice());
    let inside = |concept: &String| terms.iter().find(|term| &term.concept == concept && sentence.start <= term.range.start && term.range.end <= sentence.end);
    let wrong = fact.not_measure.iter().find_map(inside)?;
    let right = fact.measure.as_ref().and_then(inside);
    let near = right.is_none_or(|right| view.distance(candidate.block, &candidate.range, &wrong.range) < view.distance(candidate.block, &candidate.range, &right.range));
    let mine = !view.is_anothers(candidate.block, &candidate.range, &wrong.range, others);
    (near && mine).then(|| (wrong.concept.clone(), view.span(candidate.block, wrong.range.clone())))
}
