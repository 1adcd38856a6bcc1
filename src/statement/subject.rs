//! Whose figure it is, where the sentence speaks of more than the fact: another symptom, another procedure, another clause, other people.
//! Nothing here speaks against the very figures of the fact, since those raise no alarm.

use super::against::is_event;
use super::answers;
use super::beside;
use super::bind::Candidate;
use super::evidence::{View, is_question};
use super::labels;
use super::lasting;
use super::prices;
use super::score::{ALIKE, EXACT, UNIT, closeness, is_age, own_terms};
use super::timing;
use super::verdict::{self, Limits, Stated, Verdict};
use super::voice;
use crate::facts::{FactSet, QuantityFact};
use crate::language::cues::Cue;
use crate::mention::{CueMention, QuantityMention, TermMention};
use crate::quantity::{Dimension, Qualifier};
use crate::signs;
use std::ops::Range;

/// Words between the parts of an enumeration ("redness, mild swelling and some bruising").
const JOINED: i32 = 4;
/// Words behind a verb of lasting in which its noun may follow ("takes 30 minutes for the cream to work").
const REACH: i32 = 8;

/// Whether the sentence shows that a figure is not the fact's.
pub(super) fn is_anothers(
    view: &View<'_>,
    facts: &FactSet,
    fact: &QuantityFact,
    candidate: &Candidate,
    others: &[Range<usize>],
) -> bool {
    if agrees(fact, candidate) {
        return false;
    }
    let (block, range) = (candidate.block, &candidate.range);
    if voice::is_anothers(view, block, range)
        || voice::is_witnessed(view, block, range)
        || is_answered_no(view, candidate)
    {
        return true;
    }
    if is_age(fact) {
        return is_in_brackets_of_another(view, fact, candidate) || beside::is_experience(view, candidate);
    }
    is_of_another_order(fact, candidate)
        || is_open_bound(fact, candidate)
        || is_of_other_people(view, candidate)
        || is_of_another_symptom(view, facts, fact, candidate)
        || is_of_another_noun(view, facts, fact, candidate, others)
        || lasting::is_of_the_subject(view, facts, fact, candidate)
        || timing::is_under_other_side(view, fact, candidate)
        || prices::is_offered(view, fact, candidate)
        || beside::is_beside(view, facts, fact, candidate)
        || labels::is_of_another_label(view, fact, candidate)
        || is_of_another_object(view, facts, fact, candidate)
        || is_since_an_exposure(view, fact, candidate)
        || is_how_long_it_holds(view, fact, candidate)
        || is_a_stage(view, fact, candidate)
        || is_what_harms(view, facts, fact, candidate)
        || is_after_a_condition(view, fact, candidate)
        || is_clauses_away(view, fact, candidate)
        || is_of_another_clause(view, facts, fact, candidate)
        || goes_on_about_another(view, fact, candidate)
}

/// Whether the figure says what the fact says, so that it raises no alarm.
fn agrees(fact: &QuantityFact, candidate: &Candidate) -> bool {
    let stated = Stated { reading: &candidate.reading, alternatives: &candidate.alternatives };
    closeness(fact, candidate) == EXACT || verdict::judge(stated, fact, Limits::default()) == Verdict::Agrees
}

/// "You need two weeks off work. No, …": the sentence behind denies it. A question is answered so, not denied.
fn is_answered_no(view: &View<'_>, candidate: &Candidate) -> bool {
    let (index, sentence) = view.sentence(candidate.block, candidate.range.start);
    let asks = view.text(candidate.block).get(sentence).is_some_and(is_question);
    let next = answers::next(view, candidate.block, index).filter(|_| !asks);
    next.is_some_and(|(block, next)| answers::denies(view, block, &next))
}

fn is_about(fact: &QuantityFact, term: &TermMention) -> bool {
    fact.is_about(&term.concept)
}

/// The words of a sentence that play a part, by their kind.
fn cues<'v>(view: &View<'v>, candidate: &Candidate, wanted: impl Fn(&Cue) -> bool) -> Vec<&'v CueMention> {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    view.cues(candidate.block, &sentence).filter(|cue| wanted(&cue.cue)).collect()
}

fn related(name: &'static str) -> impl Fn(&Cue) -> bool {
    move |cue| matches!(cue, Cue::Relation(relation) if relation == name)
}

fn leaves(cue: &Cue) -> bool {
    match cue {
        Cue::Action(name) => name == "stop",
        cue => matches!(cue, Cue::NegationBefore | Cue::NegationAfter | Cue::AbsenceBefore | Cue::Permission),
    }
}

/// Minutes for what lasts days, days for what lasts minutes: no slip, unless the figures are the fact's.
fn is_of_another_order(fact: &QuantityFact, candidate: &Candidate) -> bool {
    let unit = candidate.reading.unit;
    fact.action.is_none() && fact.values.iter().all(|value| value.unit != unit) && closeness(fact, candidate) < 0
}

/// "Needles longer than 0.5 mm draw blood", "again within a month": a bound that singles some out, where the fact is a range.
fn is_open_bound(fact: &QuantityFact, candidate: &Candidate) -> bool {
    let spaced = fact.relates("apart");
    let reading = &candidate.reading;
    fact.values.iter().all(|value| {
        let Some(stated) = verdict::converted(reading, value.unit) else { return false };
        let range = value.interval.low.zip(value.interval.high).filter(|(low, high)| low != high);
        range.is_some_and(|(low, high)| match reading.qualifier {
            Qualifier::AtLeast => fact.measure.is_some() && stated.low != Some(low),
            Qualifier::AtMost if fact.measure.is_some() => stated.high.is_some_and(|end| end <= low),
            Qualifier::AtMost => spaced && stated.high != Some(high),
            _ => false,
        })
    })
}

/// "Some clinics use needles of 3 mm", "one patient had nine sessions".
fn is_of_other_people(view: &View<'_>, candidate: &Candidate) -> bool {
    cues(view, candidate, related("others")).iter().any(|cue| cue.range.start < candidate.range.start)
}

/// "Redness is usual, and the bruising can last for five to seven days": another effect of the same list stands nearer to the figure, and
/// is not enumerated with the fact's.
fn is_of_another_symptom(view: &View<'_>, facts: &FactSet, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let predicate = |concept: &str| facts.concepts.iter().find(|one| one.concept == concept).map(|one| &one.predicate);
    let Some(list) = fact.about.iter().flatten().find_map(|concept| predicate(concept)) else { return false };
    let listed = |term: &&TermMention| is_about(fact, term) || predicate(&term.concept) == Some(list);
    let named: Vec<&TermMention> = own_terms(view, candidate).filter(listed).collect();
    let far = |term: &TermMention| view.distance(candidate.block, &term.range, &candidate.range);
    let Some(nearest) = named.iter().enumerate().min_by_key(|(_, term)| far(term)) else { return false };
    let owned = named.iter().any(|term| is_about(fact, term));
    owned && !is_about(fact, nearest.1) && !is_enumerated(view, fact, candidate, &named, nearest.0)
}

/// Whether a name of the fact stands in one enumeration with the name at an index.
fn is_enumerated(
    view: &View<'_>,
    fact: &QuantityFact,
    candidate: &Candidate,
    named: &[&TermMention],
    at: usize,
) -> bool {
    let joined =
        |one: usize, other: usize| view.distance(candidate.block, &named[one].range, &named[other].range) <= JOINED;
    let before = (0..at).rev().take_while(|one| joined(*one, one + 1));
    let after = (at + 1..named.len()).take_while(|one| joined(one - 1, *one));
    before.chain(after).any(|one| is_about(fact, named[one]))
}

/// "… during the needling, which takes about 30 minutes": the verb of lasting has another noun before it, one of a fact of that size.
fn is_of_another_noun(
    view: &View<'_>,
    facts: &FactSet,
    fact: &QuantityFact,
    candidate: &Candidate,
    others: &[Range<usize>],
) -> bool {
    let verbs = cues(view, candidate, related("lasts"));
    let before = verbs.iter().filter(|cue| cue.range.end <= candidate.range.start);
    let Some(verb) = before.max_by_key(|cue| cue.range.end).map(|cue| &cue.range) else { return false };
    let own = |term: &TermMention| {
        is_about(fact, term)
            && term.range.end > verb.start
            && view.distance(candidate.block, &term.range, verb) <= REACH
    };
    if view.is_anothers(candidate.block, &candidate.range, verb, others) || own_terms(view, candidate).any(own) {
        return false;
    }
    let events = cues(view, candidate, |cue| related("before")(cue) || related("after")(cue));
    let event = |term: &&TermMention| events.iter().any(|cue| is_event(view, candidate, &term.range, &cue.range));
    let nouns = own_terms(view, candidate).filter(|term| term.range.end <= verb.start);
    let Some(noun) = nouns.filter(|term| !event(term)).last() else { return false };
    let likeness = closeness(fact, candidate).max(ALIKE);
    let lasts = |other: &QuantityFact| other.relates("lasts");
    let rival = |other: &QuantityFact| is_about(other, noun) && lasts(other) && closeness(other, candidate) >= likeness;
    !is_about(fact, noun)
        && view.distance(candidate.block, &noun.range, verb) <= JOINED
        && facts.quantities.iter().any(rival)
}

/// "Use a sunscreen after the first 24 hours and avoid the sun": the reader is told to do something with another thing for that time.
fn is_of_another_object(view: &View<'_>, facts: &FactSet, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let Some(wanted) = fact.action.as_deref() else { return false };
    let actions = cues(view, candidate, |cue| matches!(cue, Cue::Action(_)));
    let before = actions.iter().filter(|cue| cue.range.end <= candidate.range.start);
    let Some(last) = before.max_by_key(|cue| (cue.range.end, cue.range.len())) else { return false };
    if matches!(&last.cue, Cue::Action(name) if name == wanted) {
        return false;
    }
    let said = last.range.end..candidate.range.start;
    // What is counted is the event before or after which it is told, where objects stand before their verbs.
    let event = |term: &TermMention| facts.is_event(&term.concept);
    let mut objects = view.terms_in(candidate.block, &said).filter(|term| !event(term)).peekable();
    let other = objects.peek().is_some_and(|first| {
        !is_about(fact, first) && view.distance(candidate.block, &last.range, &first.range) <= JOINED
    });
    let between = objects.any(|term| is_about(fact, term));
    // "Use of acids, retinol and the like in the days before" may be one of several reasons against.
    let listed = fact.relates("before");
    other && !(between && (listed || !cues(view, candidate, leaves).is_empty()))
}

/// "Treatment within 24 hours of sun exposure may cause spots": a time since something, and nothing is told to be left or allowed again.
fn is_since_an_exposure(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let told = |cue: &Cue| match cue {
        Cue::Action(_) => true,
        Cue::Frame(predicate, _) => predicate == "contraindication",
        cue => leaves(cue),
    };
    // "May" behind the figure says what may come of it.
    let comes = |cue: &CueMention| cue.cue == Cue::Permission && cue.range.start >= candidate.range.end;
    let upper = candidate.reading.qualifier == Qualifier::AtMost;
    fact.action.is_some() && upper && cues(view, candidate, told).into_iter().all(comes)
}

/// "The results last six to twelve months": how long something holds, for a fact that says when it comes.
fn is_how_long_it_holds(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let lasting = fact.relation.iter().any(|name| matches!(name.as_str(), "lasts" | "every" | "apart"));
    let near = |cue: &CueMention| view.distance(candidate.block, &cue.range, &candidate.range);
    let holds = cues(view, candidate, related("kept")).into_iter().map(near).min();
    let comes = cues(view, candidate, |cue| matches!(cue, Cue::Relation(name) if fact.relation.contains(name)));
    let comes = comes.into_iter().map(near).min().unwrap_or(i32::MAX);
    let timed = !lasting && !fact.relation.is_empty() && fact.action.is_none();
    timed && holds.is_some_and(|words| words <= REACH && words <= comes)
}

/// "Visible after four to six weeks, the final result after three to six months": the sentence also has the very figures of the fact,
/// for a length of time that holds for everybody. What stands beside them is a stage.
fn is_a_stage(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let [value] = fact.values.as_slice() else { return false };
    let range = value.interval.low != value.interval.high;
    let quantities = view.blocks.get(candidate.block).map_or(&[][..], |found| found.quantities.as_slice());
    let whole = |(place, one): &(Range<usize>, QuantityMention)| {
        let inside = sentence.start <= place.start && place.end <= sentence.end && *place != candidate.range;
        inside && one.reading.unit == value.unit && one.reading.interval == value.interval
    };
    fact.action.is_none() && range && value.unit.dimension() == Dimension::Time && quantities.iter().any(whole)
}

/// "Needles of 3 mm can leave scars": one measure whose effects are told is not the one that is used.
fn is_what_harms(view: &View<'_>, facts: &FactSet, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let interval = candidate.reading.interval;
    let comes = |cue: &Cue| matches!(cue, Cue::Frame(predicate, _) if predicate == "side-effect");
    let effect = |term: &TermMention| facts.concept("side-effect", &term.concept).is_some();
    let single = interval.low == interval.high || interval.low.is_none() || interval.high.is_none();
    let behind = |range: &Range<usize>| range.start >= candidate.range.end;
    fact.measure.is_some()
        && single
        && cues(view, candidate, comes).into_iter().any(|cue| behind(&cue.range))
        && own_terms(view, candidate).any(|term| effect(term) && behind(&term.range))
}

/// "Avoid sport until all redness has gone, at least 48 hours": the fact's concept is only the end of what is to be left.
fn is_after_a_condition(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let ends = cues(view, candidate, related("until"));
    let left = cues(view, candidate, |cue| leaves(cue) && *cue != Cue::Permission);
    let ended = |term: &TermMention| {
        ends.iter().any(|end| {
            end.range.end <= term.range.start
                && view.distance(candidate.block, &end.range, &term.range) <= JOINED
                && left.iter().any(|cue| cue.range.end <= end.range.start)
        })
    };
    let mut own = own_terms(view, candidate).filter(|term| is_about(fact, term)).peekable();
    fact.action.is_none() && own.peek().is_some() && {
        let first = own.next();
        // "Swelling" in "until redness and swelling have gone" is enumerated with what the word stands before.
        first.is_some_and(ended)
    }
}

/// Whether at least two commas part a figure from all that names the fact, in a script whose sentences are long chains of clauses.
fn is_clauses_away(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    if view.pack.spaces || closeness(fact, candidate) == UNIT {
        return false;
    }
    let text = view.text(candidate.block);
    let commas = |term: &TermMention| {
        let between = candidate.range.end.min(term.range.end)..candidate.range.start.max(term.range.start);
        text.get(between)
            .map_or(0, |between| between.matches(|sign| signs::parts_items(sign) && sign != '\u{3001}').count())
    };
    let own = own_terms(view, candidate).filter(|term| is_about(fact, term));
    own.map(commas).min().is_some_and(|fewest| fewest >= 2)
}

/// "While a laser means ten days of downtime, after needling …": the clause of the figure names another procedure, another clause the
/// topic. Clauses are parted by commas, or by a semicolon or a word such as "whereas" alone.
fn is_of_another_clause(view: &View<'_>, facts: &FactSet, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let names =
        |range: &Range<usize>, wanted: &dyn Fn(&TermMention) -> bool| view.terms_in(candidate.block, range).any(wanted);
    let other = |term: &TermMention| facts.not_about.contains(&term.concept);
    let topic = |term: &TermMention| term.concept == facts.topic;
    let comma = |letter: char| signs::parts_items(letter) && letter != '\u{3001}';
    let mut parts = [part(view, candidate, comma), part(view, candidate, signs::is_semicolon)].into_iter();
    fact.action.is_none()
        && names(&sentence, &topic)
        && parts.any(|clause| names(&clause, &other) && !names(&clause, &topic))
}

/// The part of a sentence between such signs, or words that part clauses, in which a figure stands.
fn part(view: &View<'_>, candidate: &Candidate, parts: fn(char) -> bool) -> Range<usize> {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    let text = view.text(candidate.block);
    let before = text.get(sentence.start..candidate.range.start).unwrap_or_default();
    let behind = text.get(candidate.range.end..sentence.end).unwrap_or_default();
    let breaks = || view.cues(candidate.block, &sentence).filter(|cue| cue.cue == Cue::ClauseBreak);
    let from = breaks().filter(|cue| cue.range.end <= candidate.range.start).map(|cue| cue.range.start).max();
    let to = breaks().filter(|cue| cue.range.start >= candidate.range.end).map(|cue| cue.range.start).min();
    let start = sentence.start + before.rfind(parts).unwrap_or(0);
    let end = candidate.range.end + behind.find(parts).unwrap_or(behind.len());
    from.map_or(start, |from| from.max(start))..to.map_or(end, |to| to.min(end))
}

/// "The laser works zone by zone. Two to four sessions are needed": the sentence goes on about the procedure of those before. What the
/// reader is told to leave is told for all.
fn goes_on_about_another(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let (_, sentence) = view.sentence(candidate.block, candidate.range.start);
    fact.action.is_none() && view.goes_on_elsewhere(candidate.block, &sentence)
}

/// "Cancer (from five years in remission)": a time in brackets right behind a name limits what it stands behind.
fn is_in_brackets_of_another(view: &View<'_>, fact: &QuantityFact, candidate: &Candidate) -> bool {
    let text = view.text(candidate.block);
    let before = text.get(..candidate.range.start).unwrap_or_default().trim_end();
    let Some(head) = before.strip_suffix(['(', '\u{ff08}']) else { return false };
    let end = head.trim_end().len();
    own_terms(view, candidate).any(|term| term.range.end == end && !is_about(fact, term) && term.concept != fact.id)
}
