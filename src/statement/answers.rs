//! Questions that are answered with yes or no: "Can it be done in pregnancy? No." says as much as a sentence that forbids it.
//!
//! A question by itself states nothing; its answer makes a statement of what it asks.

use super::evidence::{View, is_question};
use super::frame::{self, Frame, Known};
use crate::document::BlockKind;
use crate::facts::FactSet;
use crate::language::cues::Cue;
use crate::mention::CueMention;
use crate::signs;
use std::ops::Range;

/// What an answer says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Says {
    Yes,
    No,
    /// A doctor is to be asked first.
    Ask,
}

/// An answer and where it stands.
#[derive(Debug, Clone)]
struct Answer {
    says: Says,
    block: usize,
    sentence: Range<usize>,
    /// Whether the sentence says nothing else.
    bare: bool,
    /// Whether it is no word for yes or no, but forbids or asks by itself.
    framed: bool,
}

/// A question: its block, the place of what it asks, and the number of its last sentence.
struct Question {
    range: Range<usize>,
    last: usize,
}

/// What becomes of a concept in a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Asked {
    /// It stands in no such question.
    Nothing,
    /// The question is left open: it states nothing.
    Open,
    /// The answer states it.
    Stated(Frame),
}

impl Asked {
    /// A question without an answer allows and denies nothing.
    fn unanswered(own: Option<&Frame>) -> Self {
        if own.is_some_and(Frame::denies) { Self::Open } else { Self::Nothing }
    }
}

/// What a question and its answer say of a concept in it.
pub(super) fn frame(view: &View<'_>, facts: &FactSet, block: usize, term: &Range<usize>, concept: &str) -> Asked {
    let Some(question) = question(view, facts, block, term) else { return Asked::Nothing };
    let known = Known { facts: Some(facts), concept };
    let own = frame::in_sentence(view, block, &question.range, term, known);
    let answer = answer(view, facts, block, question.last, concept);
    let Some(answer) = answer else { return Asked::unanswered(own.as_ref()) };
    let has = |wanted: &dyn Fn(&Cue) -> bool| view.cues(block, &question.range).any(|cue| wanted(&cue.cue));
    // "Is it only for scars?" asks about the limit, and "if you are not pregnant" about the others.
    if has(&|cue| matches!(cue, Cue::AskedLimit | Cue::NegationAdditive | Cue::NegationBefore | Cue::NegationAfter)) {
        return Asked::Open;
    }
    let listed = |predicate: &str| facts.concept(predicate, concept).is_some();
    let quoted = is_quoted(view, facts, block, question.last) && answer.says == Says::No;
    let (predicate, kind) = match &own {
        Some(own) if listed(&own.predicate) => (own.predicate.as_str(), own.kind.as_str()),
        // A yes says no more of these than that they are there.
        _ if answer.says == Says::Yes && !listed("contraindication") && listed("indication") => ("indication", "cues"),
        _ if answer.says == Says::Yes && !listed("contraindication") && listed("side-effect") => {
            ("side-effect", "cues")
        }
        _ if (answer.framed || quoted) && listed("contraindication") => ("contraindication", "allowed"),
        _ if !has(&|cue| *cue == Cue::Permission) => return Asked::unanswered(own.as_ref()),
        _ if listed("contraindication") => ("contraindication", "allowed"),
        _ if listed("indication") => ("indication", "cues"),
        _ => return Asked::Open,
    };
    // "Can I take my tablets after the treatment? Yes." does not speak of who may be treated.
    let permits = |range: &Range<usize>| {
        let mut cues = view.cues(block, &question.range).filter(|cue| cue.cue == Cue::Permission);
        cues.any(|cue| cue.range.start < range.end && range.start < cue.range.end)
    };
    let acts = |cue: &CueMention| matches!(cue.cue, Cue::Action(_)) && !permits(&cue.range);
    let certain = !has(&|cue| matches!(cue, Cue::Relation(name) if name == "after"))
        && !view.cues(block, &question.range).any(acts);
    let Some(kind) = stated(view, predicate, kind, &answer, certain) else {
        return if predicate == "contraindication" { Asked::Open } else { Asked::unanswered(own.as_ref()) };
    };
    let place = (answer.block, answer.sentence.clone());
    Asked::Stated(Frame { predicate: predicate.to_owned(), kind: kind.to_owned(), place, own: true })
}

/// The kind of the frame that an answer makes of a question's.
fn stated(view: &View<'_>, predicate: &str, kind: &str, answer: &Answer, certain: bool) -> Option<&'static str> {
    let asks = matches!(kind, "allowed" | "must-not" | "should-not");
    match (predicate, answer.says) {
        ("contraindication", Says::Ask) if asks => Some("ask-first"),
        ("contraindication", Says::No) if kind == "allowed" => Some("must-not"),
        ("contraindication", Says::Yes) if kind == "allowed" => {
            (certain && !is_hedged(view, answer)).then_some("allowed")
        }
        ("contraindication", Says::Yes) if asks => Some("must-not"),
        ("contraindication", Says::No) if asks => (!is_hedged(view, answer)).then_some("allowed"),
        (_, Says::Yes) if kind == "cues" => Some("cues"),
        // "Will one session do? No" denies another thing than the use.
        (_, Says::No) if kind == "cues" => (answer.bare && !goes_on(view, answer)).then_some("denied"),
        _ => None,
    }
}

/// Whether a quantity in a sentence is only asked for: "can I wear make-up the next day? No."
pub(super) fn is_asked(view: &View<'_>, facts: &FactSet, block: usize, at: usize) -> bool {
    let (index, sentence) = view.sentence(block, at);
    let asks = view.text(block).get(sentence.clone()).is_some_and(is_question);
    asks && answer(view, facts, block, index, "").is_some_and(|answer| answer.says == Says::No)
}

/// The question in which a place stands: its sentence, or the next one where that one only asks ("I am pregnant. Can I be treated?").
fn question(view: &View<'_>, facts: &FactSet, block: usize, term: &Range<usize>) -> Option<Question> {
    let (index, sentence) = view.sentence(block, term.start);
    let text = view.text(block);
    if is_question(text.get(sentence.clone())?) {
        return Some(Question { range: sentence, last: index });
    }
    let next = view.document.blocks.get(block)?.sentences.get(index + 1)?;
    if is_quoted(view, facts, block, index) {
        return Some(Question { range: sentence, last: index });
    }
    let framed = view.cues(block, &sentence).any(|cue| matches!(cue.cue, Cue::Frame(..)));
    let names = view.terms_in(block, next).any(|term| is_listed(facts, &term.concept));
    let asked = index == 0 && !framed && !names && is_question(text.get(next.clone())?);
    let permits = view.cues(block, next).any(|cue| cue.cue == Cue::Permission);
    (asked && permits).then(|| Question { range: sentence.start..next.end, last: index + 1 })
}

/// Whether a sentence is what a patient says, without a full stop, and a refusal that names nobody follows: "I take blood thinners", then
/// "unfortunately we cannot treat you".
fn is_quoted(view: &View<'_>, facts: &FactSet, block: usize, index: usize) -> bool {
    let Some(found) = view.document.blocks.get(block).filter(|_| index == 0) else { return false };
    let (Some(own), Some(next)) = (found.sentences.first(), found.sentences.get(1)) else { return false };
    let quotes = |letter: char| matches!(letter, '*' | '_' | '"' | '\u{201c}' | '\u{201d}' | '\u{bb}' | '\u{300d}');
    let text = found.text.get(own.clone()).unwrap_or_default().trim().trim_end_matches(quotes);
    let open = text.ends_with(|letter: char| letter.is_alphanumeric());
    let refuses = |cue: &CueMention| {
        cue.cue == Cue::AnswerNo
            || matches!(&cue.cue, Cue::Frame(predicate, kind) if predicate == "contraindication" && kind == "must-not")
    };
    let framed = view.cues(block, own).any(|cue| matches!(cue.cue, Cue::Frame(..)));
    let names = view.terms_in(block, next).any(|term| is_listed(facts, &term.concept));
    open && !framed && !names && view.cues(block, next).any(refuses)
}

/// The answer to the question that ends with a sentence.
fn answer(view: &View<'_>, facts: &FactSet, block: usize, index: usize, concept: &str) -> Option<Answer> {
    let (at, sentence) = next(view, block, index)?;
    let text = view.text(at).get(sentence.clone()).filter(|text| !is_question(text))?;
    let framed = |kinds: &[&str]| {
        view.cues(at, &sentence).any(
            |cue| matches!(&cue.cue, Cue::Frame(predicate, kind) if predicate == "contraindication" && kinds.contains(&kind.as_str())),
        )
    };
    let found = |says: Says, bare: bool, framed: bool| {
        Some(Answer { says, block: at, sentence: sentence.clone(), bare, framed })
    };
    let leading = leading(view, at, &sentence);
    if leading.is_none() || leading.as_ref().is_some_and(|(says, _)| *says == Says::Yes) {
        // A sentence with names of its own speaks of those.
        let names = view.terms_in(at, &sentence).any(|term| term.concept != concept && is_listed(facts, &term.concept));
        if !names && framed(&["ask-first"]) {
            return found(Says::Ask, false, leading.is_none());
        }
        if leading.is_none() && !names && framed(&["must-not", "should-not"]) && !framed(&["allowed"]) {
            return found(Says::No, false, true);
        }
    }
    let (says, end) = leading?;
    let rest = text.get(end - sentence.start..).unwrap_or_default();
    let bare = !rest.chars().any(char::is_alphanumeric);
    found(says, bare, false)
}

fn is_listed(facts: &FactSet, concept: &str) -> bool {
    facts.concepts.iter().any(|fact| fact.concept == concept)
}

/// Whether a word that says no only answers the question before ("no, it lasts three days"), and denies nothing in its sentence.
pub(super) fn is_particle(view: &View<'_>, block: usize, negation: &Range<usize>) -> bool {
    let (_, sentence) = view.sentence(block, negation.start);
    let text = view.text(block).get(negation.end..sentence.end).unwrap_or_default();
    negation.start == sentence.start
        && text.starts_with(|letter| signs::parts_clauses(letter) || signs::is_stop(letter))
        && view.cues(block, &sentence).any(|cue| cue.cue == Cue::AnswerNo && cue.range.start == sentence.start)
}

/// The word for yes or no with which a sentence begins, and where it ends.
fn leading(view: &View<'_>, block: usize, sentence: &Range<usize>) -> Option<(Says, usize)> {
    let text = view.text(block);
    let kind = |cue: &CueMention| match cue.cue {
        Cue::AnswerYes => Some(Says::Yes),
        Cue::AnswerNo => Some(Says::No),
        _ => None,
    };
    let first = |cue: &&CueMention| {
        let before = text.get(sentence.start..cue.range.start).unwrap_or_default().trim();
        !before.chars().any(char::is_alphanumeric)
            || (before.len() <= LABEL && before.ends_with([':', '\u{ff1a}', '.']))
    };
    let ends = |cue: &&CueMention| {
        let behind = text.get(cue.range.end..sentence.end).unwrap_or_default().trim_start();
        behind.chars().next().is_none_or(|letter| !letter.is_alphanumeric() && letter != '/')
    };
    let found = view.cues(block, sentence).filter(first).filter(ends).filter(|cue| kind(cue).is_some());
    let longest = found.max_by_key(|cue| (std::cmp::Reverse(cue.range.start), cue.range.end))?;
    let says = kind(longest)?;
    // "Yes / no" is a form to be filled in.
    let both = view.cues(block, sentence).any(|cue| {
        kind(cue).is_some_and(|other| other != says)
            && cue.range.start >= longest.range.end
            && view.distance(block, &longest.range, &cue.range) <= 1
            && text.get(longest.range.end..cue.range.start).is_some_and(|between| !between.contains(signs::is_comma))
    });
    (!both).then_some((says, longest.range.end))
}

/// Whether a sentence begins with a word that says no, and no list or label hangs on it.
pub(super) fn denies(view: &View<'_>, block: usize, sentence: &Range<usize>) -> bool {
    leading(view, block, sentence).is_some_and(|(says, end)| {
        let behind = view.text(block).get(end..sentence.end).unwrap_or_default().trim_start();
        says == Says::No && !behind.starts_with(signs::is_colon)
    })
}

/// Bytes of a label before an answer ("Answer:").
const LABEL: usize = 24;

/// The first sentence behind a question: in its block, in the next one, or in the next cell of its row.
pub(super) fn next(view: &View<'_>, block: usize, index: usize) -> Option<(usize, Range<usize>)> {
    let found = view.document.blocks.get(block)?;
    if let Some(sentence) = found.sentences.get(index + 1) {
        return Some((block, sentence.clone()));
    }
    let next = view.document.blocks.get(block + 1)?;
    let fits = match (found.kind, next.kind) {
        (BlockKind::Cell { row, column, .. }, BlockKind::Cell { row: other, column: behind, .. }) => {
            row == other && behind == column + 1
        }
        (BlockKind::Heading(_) | BlockKind::Paragraph | BlockKind::ListItem { .. }, BlockKind::Paragraph) => true,
        _ => false,
    };
    next.sentences.first().filter(|_| fits).map(|sentence| (block + 1, sentence.clone()))
}

/// Whether a yes is limited: "yes, but", "yes, if".
fn is_hedged(view: &View<'_>, answer: &Answer) -> bool {
    let limits = |cue: &CueMention| {
        matches!(
            cue.cue,
            Cue::ClauseBreak
                | Cue::Condition
                | Cue::ExceptBefore
                | Cue::ExceptAfter
                | Cue::NegationBefore
                | Cue::NegationAfter
                | Cue::NegationAffirmed
        )
    };
    // "Yes, without any problem" limits nothing.
    let nothing = |cue: &CueMention| {
        matches!(cue.cue, Cue::NegationBefore | Cue::NegationAfter)
            && view.cues(answer.block, &answer.sentence).any(|other| {
                let frees = match &other.cue {
                    Cue::AbsenceBefore | Cue::AnswerYes => true,
                    Cue::Frame(predicate, kind) => predicate == "contraindication" && kind == "allowed",
                    _ => false,
                };
                frees && other.range.start <= cue.range.start && cue.range.end <= other.range.end
            })
    };
    let limited = view.cues(answer.block, &answer.sentence).any(|cue| limits(cue) && !nothing(cue));
    !answer.bare && limited || goes_on(view, answer)
}

/// Whether the sentence behind an answer begins with a word that limits it.
fn goes_on(view: &View<'_>, answer: &Answer) -> bool {
    let (index, _) = view.sentence(answer.block, answer.sentence.start);
    let behind = view.document.blocks.get(answer.block).and_then(|found| found.sentences.get(index + 1));
    behind.is_some_and(|behind| {
        view.cues(answer.block, behind).any(|cue| {
            matches!(cue.cue, Cue::ClauseBreak | Cue::Condition | Cue::NegationAffirmed)
                && view.distance(answer.block, &(behind.start..behind.start), &cue.range) <= 1
        })
    })
}
