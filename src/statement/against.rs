//! What speaks against a quantity being about a fact: other concepts, another subject, a sentence that goes on about something else.

use super::bind::Candidate;
use super::event;
use super::evidence::{TITLE, View};
use super::lasting;
use super::score::{ALIKE, EXACT, SHARED, UNIT, closeness, lasts, names, own_terms};
use crate::facts::{FactSet, QuantityFact};
use crate::language::cues::Cue;
use crate::mention::{Form, MaskKind, QuantityMention, TermMention};
use crate::quantity::Qualifier;
use crate::signs;
use std::ops::Range;

/// The concepts that speak against a fact, for this figure. One that is also named as what the fact is about ("first results") speaks
/// against it only where the figure is another one; and a range that is exactly the fact's is not a study's only because one is named.
pub(super) fn not_about(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> Vec<String> {
    let likeness = closeness(fact, candidate);
    let both = |concept: &String| fact.is_about(concept);
    let interval = candidate.reading.interval;
    let range = interval.low.is_some() && interval.high.is_some() && interval.low != interval.high;
    let certain = range && likeness == EXACT && names(view, fact, candidate);
    let speaks = |concept: &&String| {
        let own = both(concept) && (likeness == EXACT || likeness == UNIT);
        !own && !certain && !lasting::is_counted_in(view, fact, candidate, concept)
    };
    fact.not_about.iter().filter(speaks).cloned().collect()
}

/// Whether the concept of the fact stands only in a heading, a question or the sentence before, and the figure is too unlike the fact's
/// for that: "Before the session: no alcohol for 24 hours" says nothing about how long a session takes.
pub(super) fn is_carried_over(view: &View<'_>, facts: &FactSet, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let block = view.document.blocks.get(candidate.block);
    if block.is_none_or(|block| !block.headers.is_empty()) || fact.about.is_empty() {
        return false;
    }
    if names(view, fact, candidate) {
        return false;
    }
    let (index, _) = view.sentence(candidate.block, candidate.range.start);
    let likeness = closeness(fact, candidate);
    // An answer of that size is about what was asked.
    let asked = view.question(candidate.block, index).filter(|_| likeness >= ALIKE);
    let before = view
        .sentence_before(candidate.block, index)
        .filter(|before| asked.as_ref().is_none_or(|asked| asked.end != before.end));
    let carried = before.is_some_and(|before| {
        let known = |concept: &String| fact.is_about(concept);
        view.terms_in(candidate.block, &before).any(|term| known(&term.concept))
    });
    // In an answer, what is counted ("before the session") is no subject of its own.
    let counts = |fact: &QuantityFact, concept: &String| fact.counts.contains(concept);
    let any = |concept: &String| facts.quantities.iter().any(|fact| counts(fact, concept));
    let counted = |concept: &String| counts(fact, concept) || (asked.is_some() && any(concept));
    let own_subject =
        own_terms(view, candidate).any(|term| !counted(&term.concept) && fact.measure.as_ref() != Some(&term.concept));
    if likeness < SHARED && is_only_titled(view, fact, candidate) {
        return true;
    }
    let resumed = carried && (is_resumed(view, fact, candidate) || (!own_subject && goes_on(view, fact, candidate)));
    !resumed && ((own_subject && likeness < EXACT && likeness != UNIT) || (carried && likeness < SHARED))
}

/// Whether the words around the figure show that it is not the fact's.
pub(super) fn speaks_against(
    view: &View<'_>,
    facts: &FactSet,
    fact: &QuantityFact,
    candidate: &Candidate,
    others: &[Range<usize>],
) -> bool {
    is_of_the_time_around(view, facts, fact, candidate)
        || is_rhythm_of_another(view, fact, candidate)
        || is_denied(view, fact, candidate)
        || is_part_of_plan(view, fact, candidate)
        || is_instruction(view, fact, candidate)
        || is_of_the_past(view, fact, candidate)
        || is_only_an_event(view, facts, fact, candidate)
        || is_anothers_subject(view, fact, candidate, others)
        || measures_another(view, fact, candidate, others)
}

/// Whether of all that surrounds a length of time only the title names what the fact is about.
fn is_only_titled(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let concepts: Vec<String> = fact.about.iter().flatten().cloned().collect();
    let lasts = fact.relates("lasts");
    lasts && view.concept(candidate.block, &candidate.range, &[], &concepts).is_some_and(|(points, _)| points == TITLE)
}

/// "It takes an hour to work": the sentence names nothing of its own, uses its figure as the fact does, and is of that size.
fn goes_on(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let own = view.relations_in_sentence(candidate.block, &candidate.range, &[]);
    let wanted = own.iter().any(|(name, points)| fact.relation.contains(name) && *points >= 74);
    let unwanted = own.iter().any(|(name, _)| fact.not_relation.contains(name));
    wanted && !unwanted && closeness(fact, candidate) >= ALIKE
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
pub(super) fn speaks_elsewhere(view: &View<'_>, candidate: &Candidate, concepts: &[String]) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let named = own_terms(view, candidate).any(|term| concepts.contains(&term.concept));
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
    let likeness = closeness(fact, candidate);
    if alike.len() < 2 || fact.about.is_empty() || (likeness >= SHARED && likeness != UNIT) {
        return false;
    }
    if event::carries_over(view, fact, candidate, &alike) {
        return false;
    }
    let mut subjects = own_terms(view, candidate).filter(|term| fact.is_about(&term.concept)).peekable();
    subjects.peek().is_some()
        && subjects.all(|term| view.is_anothers(candidate.block, &candidate.range, &term.range, &alike))
}

/// Whether one of these concepts is named near by in the same sentence, with no other quantity nearer to it.
pub(super) fn speaks_of(view: &View<'_>, candidate: &Candidate, others: &[Range<usize>], concepts: &[String]) -> bool {
    let mut named = own_terms(view, candidate).filter(|term| concepts.contains(&term.concept));
    named.any(|term| {
        view.distance(candidate.block, &candidate.range, &term.range) <= 12
            && !view.is_anothers(candidate.block, &candidate.range, &term.range, others)
    })
}

/// Whether the quantity is that of another attribute, while the right attribute has its own in the sentence ("0.25 mm in diameter, 1 mm
/// long").
fn measures_another(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate, others: &[Range<usize>]) -> bool {
    let Some(measure) = &fact.measure else { return false };
    let inside = || own_terms(view, candidate);
    let anothers = |range: &Range<usize>| view.is_anothers(candidate.block, &candidate.range, range, others);
    let wrong = inside().any(|term| fact.not_measure.contains(&term.concept) && !anothers(&term.range));
    let right = inside().any(|term| &term.concept == measure && anothers(&term.range));
    if is_paired_with_another(view, candidate, fact, measure) {
        return true;
    }
    // A diameter that is not the length's figure is the needle's own diameter, no slip.
    let own = !inside().any(|term| &term.concept == measure) && closeness(fact, candidate) < 20;
    wrong && (right || own)
}

/// Whether the attribute that goes with the figure is a wrong one, in a sentence with several attributes and figures: they stand all
/// before their figures ("diameter 0.2 mm, length 1 mm") or all behind them.
fn is_paired_with_another(view: &View<'_>, candidate: &Candidate, fact: &QuantityFact, measure: &String) -> bool {
    let attribute = |term: &&TermMention| term.concept == *measure || fact.not_measure.contains(&term.concept);
    let attributes: Vec<&TermMention> = own_terms(view, candidate).filter(attribute).collect();
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let quantities = view.blocks.get(candidate.block).map_or(&[][..], |found| found.quantities.as_slice());
    let dimension = candidate.reading.unit.dimension();
    let alike = |(range, one): &&(Range<usize>, QuantityMention)| {
        sentence.start <= range.start && range.end <= sentence.end && one.reading.unit.dimension() == dimension
    };
    let figures: Vec<&Range<usize>> = quantities.iter().filter(alike).map(|(range, _)| range).collect();
    let (Some(first), Some(figure)) = (attributes.first(), figures.first()) else { return false };
    if figures.len() < 2 || attributes.len() != figures.len() {
        return false;
    }
    let own = figures.iter().position(|range| **range == candidate.range);
    let pairs = if first.range.start < figure.start {
        figures.iter().zip(&attributes).all(|(figure, attribute)| attribute.range.end <= figure.start)
    } else {
        figures.iter().zip(&attributes).all(|(figure, attribute)| attribute.range.start >= figure.end)
    };
    pairs && own.and_then(|at| attributes.get(at)).is_some_and(|term| fact.not_measure.contains(&term.concept))
}

/// Whether what the fact is about is named only as the event that something comes before or after ("no shaving for 24 hours before the
/// session"), while the fact says how long or how often, and the figure is another.
fn is_only_an_event(view: &View<'_>, facts: &FactSet, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let period = matches!(candidate.form, Form::Period | Form::Rate);
    // "Once a year" is read by way of the rhythm that it is not, where another fact has that very one.
    let recurs = |other: &QuantityFact| other.relates("every");
    let anothers = || facts.quantities.iter().any(|other| recurs(other) && closeness(other, candidate) == EXACT);
    if !lasts(fact)
        || (period && (closeness(fact, candidate) >= ALIKE || anothers()))
        || (closeness(fact, candidate) >= SHARED && is_told(view, fact, candidate))
    {
        return false;
    }
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let when: Vec<Range<usize>> = view
        .cues(candidate.block, &sentence)
        .filter(|cue| matches!(&cue.cue, Cue::Relation(name) if name == "before" || name == "after"))
        .map(|cue| cue.range.clone())
        .collect();
    let known = |term: &&TermMention| fact.is_about(&term.concept);
    let mut named = own_terms(view, candidate).filter(known).peekable();
    // "Moisturise daily" under a heading that names the treatment is the rhythm of something else.
    if named.peek().is_none() {
        return candidate.form == Form::Period;
    }
    named.all(|term| when.iter().any(|cue| is_event(view, candidate, &term.range, cue)))
}

/// Whether the sentence has a word for the relation of the fact.
fn is_told(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let own = view.relations_in_sentence(candidate.block, &candidate.range, &[]);
    own.iter().any(|(name, _)| fact.relation.contains(name))
}

/// Whether the sentence tells the reader to leave or to take up something else for that time: "do not touch the treated skin for two
/// hours", "after three days you may swim again".
fn is_instruction(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let concerned = fact.action.is_none() && fact.relates("lasts");
    let likeness = closeness(fact, candidate);
    if !concerned || fact.relates("before") || likeness == EXACT {
        return false;
    }
    let (index, sentence) = view.sentence(candidate.block, candidate.range.start);
    let about = |term: &TermMention| fact.is_about(&term.concept);
    let named = own_terms(view, candidate).find(|term| about(term)).map(|term| term.range.start);
    let asked = view.question(candidate.block, index);
    let asked = asked.is_some_and(|question| view.terms_in(candidate.block, &question).any(about));
    let first = named.unwrap_or(candidate.range.start).min(candidate.range.start);
    let leaves = |cue: &Cue| matches!(cue, Cue::NegationBefore) || matches!(cue, Cue::Action(name) if name == "stop");
    view.cues(candidate.block, &sentence).any(|cue| match &cue.cue {
        Cue::Action(_) if named.is_none() => !asked,
        said if lasts(fact) => likeness < SHARED && leaves(said) && cue.range.end <= first,
        _ => false,
    })
}

/// Whether the figure is a time that has passed: "over the past ten years".
fn is_of_the_past(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    // "In the last five days before the session" is a time to come.
    if fact.relates("before") {
        return false;
    }
    let own = view.relations_in_sentence(candidate.block, &candidate.range, &[]);
    own.iter().any(|(name, points)| name == "past" && *points == 100)
}

/// Whether a word for "before" or "after" stands right at a concept; behind it only where the figure does not follow at once.
pub(super) fn is_event(view: &View<'_>, candidate: &Candidate, concept: &Range<usize>, cue: &Range<usize>) -> bool {
    if cue.start <= concept.start && concept.end <= cue.end {
        return true;
    }
    if !view.pack.spaces {
        return cue.end == concept.start || cue.start == concept.end;
    }
    let near = view.distance(candidate.block, cue, concept) <= if cue.end <= concept.start { 2 } else { 1 };
    let follows = candidate.range.start >= cue.end && view.distance(candidate.block, cue, &candidate.range) == 0;
    near && (cue.end <= concept.start || (cue.start >= concept.end && !follows))
}

/// Whether a fact on how long or how often speaks of the topic only by a heading such as "after your treatment", or whether the sentence
/// speaks of another procedure beside it ("two weeks between fillers and needling").
fn is_of_the_time_around(view: &View<'_>, facts: &FactSet, fact: &QuantityFact, candidate: &Candidate) -> bool {
    if !lasts(fact) || closeness(fact, candidate) == EXACT {
        return false;
    }
    let other = own_terms(view, candidate).any(|term| facts.not_about.contains(&term.concept));
    let about =
        |term: &TermMention| fact.about.iter().flatten().chain(&fact.counts).any(|concept| *concept == term.concept);
    let (index, _) = view.sentence(candidate.block, candidate.range.start);
    let asked = view.question(candidate.block, index);
    let asked = asked.is_some_and(|question| view.terms_in(candidate.block, &question).any(about));
    let before = view.sentence_before(candidate.block, index);
    let before = before.is_some_and(|before| view.terms_in(candidate.block, &before).any(about));
    let named = own_terms(view, candidate).any(about) || asked || before;
    let context = view.context(candidate.block);
    let mut naming = context.iter().filter(|(block, _)| view.terms(*block).iter().any(about)).peekable();
    other || (!named && naming.peek().is_some() && naming.all(|(block, _)| is_around(view, *block)))
}

/// Whether a block names the time before or after the treatment.
pub(super) fn is_around(view: &View<'_>, block: usize) -> bool {
    let around =
        |cue: &Cue| matches!(cue, Cue::Frame(predicate, _) if predicate == "preparation" || predicate == "aftercare");
    view.blocks.get(block).is_some_and(|found| found.cues.iter().any(|cue| around(&cue.cue)))
}

/// Whether a sentence with a rhythm names what the fact is not about before the figure, and the figure is another: "in a trial, four
/// sessions three weeks apart".
fn is_rhythm_of_another(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let rhythm = lasts(fact) && !fact.relates("lasts");
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let before = sentence.start..candidate.range.start;
    rhythm
        && closeness(fact, candidate) < EXACT
        && view.terms_in(candidate.block, &before).any(|term| fact.not_about.contains(&term.concept))
}

/// Whether a count, a rhythm or a measure is denied where it stands: "you do not need ten sessions".
fn is_denied(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let exact = matches!(candidate.reading.qualifier, Qualifier::Exact | Qualifier::Range | Qualifier::About);
    let kind = !fact.counts.is_empty() || lasts(fact) || fact.measure.is_some();
    if !kind || !exact || candidate.implied || closeness(fact, candidate) >= SHARED {
        return false;
    }
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let cues: Vec<_> = view.cues(candidate.block, &sentence).collect();
    let idiom = |range: &Range<usize>| {
        cues.iter()
            .any(|cue| cue.cue == Cue::NegationIdiom && cue.range.start < range.end && range.start < cue.range.end)
    };
    let clause = |between: Range<usize>| {
        let text = view.text(candidate.block).get(between.clone()).unwrap_or_default();
        !text.contains(signs::parts_clauses)
            && !cues.iter().any(|cue| {
                cue.cue == Cue::ClauseBreak && between.start <= cue.range.start && cue.range.end <= between.end
            })
            && view.distance(candidate.block, &(between.start..between.start), &(between.end..between.end)) <= DENIAL
    };
    cues.iter().any(|cue| match cue.cue {
        Cue::NegationBefore => {
            cue.range.end <= candidate.range.start && !idiom(&cue.range) && clause(cue.range.end..candidate.range.start)
        }
        Cue::NegationAfter => {
            candidate.range.end <= cue.range.start && !idiom(&cue.range) && clause(candidate.range.end..cue.range.start)
        }
        _ => false,
    })
}

/// Words between a denial and the figure that it denies.
const DENIAL: i32 = 5;

/// Whether a count stands behind an ordinal: "the first two sessions" are a part of the plan.
fn is_part_of_plan(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let text = view.text(candidate.block);
    let masked = view.blocks.get(candidate.block).map_or(&[][..], |found| found.masked.as_slice());
    !fact.counts.is_empty()
        && candidate.reading.interval.low == candidate.reading.interval.high
        && masked.iter().any(|(range, kind)| {
            *kind == MaskKind::Ordinal
                && text.get(range.end..candidate.range.start).is_some_and(|between| between.trim().is_empty())
        })
}
