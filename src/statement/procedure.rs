//! Of which procedure each sentence of a leaflet speaks: the facts' own, or another one that they name.
//!
//! A sentence tells it by its own words, or the header of its row, its list, its question or a heading above does. Where nothing does, the
//! sentence goes on about the procedure of those before it, until a heading begins something new or the topic is named again: "The laser
//! works zone by zone. Two sessions are needed." What is only compared with ("unlike lasers") is not spoken of.

use super::evidence::View;
use crate::document::BlockKind;
use crate::facts::FactSet;
use crate::language::cues::Cue;
use crate::mention::{CueMention, TermMention};
use std::ops::Range;

/// Words between a word for a comparison and what is compared with.
const BESIDE: i32 = 2;
/// Words between the things of one list that the reader is told to leave.
const LISTED: i32 = 5;
/// Other procedures in one sentence from which on it lists what there is, and opens none of them.
const OFFERED: usize = 3;
/// Bytes of a paragraph that can stand for a heading.
const HEADLINE: usize = 80;
/// Headings above a block that can say what it is about.
const DEPTH: usize = 5;

/// What is said of the procedure of one sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spoken {
    /// Nothing: it is the topic's, as far as one knows.
    Open,
    /// The sentence names the topic.
    Topic,
    /// The sentence, or what heads it, names another procedure.
    Other,
    /// The sentences before speak of another procedure.
    Carried,
}

/// Of which procedure each sentence speaks, block by block.
#[derive(Debug, Clone, Default)]
pub struct Procedures(Vec<Vec<Spoken>>);

impl Procedures {
    /// Reads a document whose terms and cues have been found.
    pub(super) fn read(view: &View<'_>, facts: &FactSet) -> Self {
        let names = Names { view, facts };
        let mut going = Going::default();
        Self((0..view.document.blocks.len()).map(|block| names.block(block, &mut going)).collect())
    }
}

impl View<'_> {
    /// Whether a sentence is about another procedure that the facts name, and not about the topic: by its own words, or because the
    /// section, the list or the row of the table is.
    pub(super) fn is_elsewhere(&self, block: usize, sentence: &Range<usize>) -> bool {
        self.spoken(block, sentence) == Spoken::Other
    }

    /// Whether a sentence only goes on behind others about another procedure.
    pub(super) fn goes_on_elsewhere(&self, block: usize, sentence: &Range<usize>) -> bool {
        self.spoken(block, sentence) == Spoken::Carried
    }

    fn spoken(&self, block: usize, sentence: &Range<usize>) -> Spoken {
        let of_block = self.procedures.and_then(|procedures| procedures.0.get(block));
        let (index, _) = self.sentence(block, sentence.start);
        of_block.and_then(|found| found.get(index)).copied().unwrap_or(Spoken::Open)
    }
}

/// Whether another procedure goes on, and over how many paragraphs it has.
#[derive(Debug, Clone, Copy, Default)]
struct Going {
    elsewhere: bool,
    paragraphs: usize,
}

impl Going {
    fn on(elsewhere: bool) -> Self {
        Self { elsewhere, paragraphs: 0 }
    }
}

/// Which procedures a leaflet names.
#[derive(Clone, Copy)]
struct Names<'v> {
    view: &'v View<'v>,
    facts: &'v FactSet,
}

impl Names<'_> {
    /// What is said in each sentence of a block; what goes on behind it.
    fn block(self, block: usize, going: &mut Going) -> Vec<Spoken> {
        let Some(found) = self.view.document.blocks.get(block) else { return Vec::new() };
        if self.is_headline(block) {
            *going = Going::default();
        } else if found.kind == BlockKind::Paragraph {
            going.paragraphs += 1;
            // Under the title alone, what goes on does so over one paragraph more.
            let titled = found.heading.is_none_or(|at| self.view.is_title(at));
            going.elsewhere &= !titled || going.paragraphs <= 2;
        }
        // An item or a cell says nothing about the next one.
        let mut own = *going;
        let headed = self.is_headed_elsewhere(block);
        let whole = 0..found.text.len();
        let sentences = if found.sentences.is_empty() { std::slice::from_ref(&whole) } else { &found.sentences };
        let spoken = sentences.iter().map(|sentence| self.sentence(block, sentence, headed, &mut own)).collect();
        if matches!(found.kind, BlockKind::Paragraph | BlockKind::Heading(_)) {
            *going = own;
        }
        spoken
    }

    fn sentence(self, block: usize, sentence: &Range<usize>, headed: bool, going: &mut Going) -> Spoken {
        if self.is_list_of_reasons(block, sentence) {
            return Spoken::Open;
        }
        match self.named(block, sentence) {
            Some(Spoken::Topic) => {
                *going = Going::default();
                Spoken::Topic
            }
            Some(_) => {
                if self.introduces(block, sentence) {
                    *going = Going::on(true);
                }
                Spoken::Other
            }
            None if headed => Spoken::Other,
            None if going.elsewhere => Spoken::Carried,
            None => Spoken::Open,
        }
    }

    /// The procedure that a sentence names and does not only compare with: the topic before any other.
    fn named(self, block: usize, sentence: &Range<usize>) -> Option<Spoken> {
        let named: Vec<&TermMention> = self.procedures(block, sentence).collect();
        let compared = self.compared(block, sentence, &named);
        let mut spoken = named.iter().filter(|term| !compared.contains(&term.range));
        if spoken.clone().any(|term| term.concept == self.facts.topic) {
            return Some(Spoken::Topic);
        }
        spoken.any(|term| !self.is_one_of_several(block, sentence, &term.range)).then_some(Spoken::Other)
    }

    fn named_in_block(self, block: usize) -> Option<Spoken> {
        self.named(block, &(0..self.view.text(block).len()))
    }

    /// The names of the topic and of other procedures in a sentence.
    fn procedures<'s>(self, block: usize, sentence: &'s Range<usize>) -> impl Iterator<Item = &'s TermMention>
    where
        Self: 's,
    {
        let facts = self.facts;
        let procedure =
            move |term: &&TermMention| term.concept == facts.topic || facts.not_about.contains(&term.concept);
        self.view.terms_in(block, sentence).filter(procedure)
    }

    /// What is only compared with: of the names in a sentence the nearest one to each word for a comparison.
    fn compared(self, block: usize, sentence: &Range<usize>, named: &[&TermMention]) -> Vec<Range<usize>> {
        let mut out = Vec::new();
        let unlike = |cue: &&CueMention| matches!(&cue.cue, Cue::Relation(name) if name == "unlike");
        for cue in self.view.cues(block, sentence).filter(unlike) {
            let far = |term: &TermMention| self.view.distance(block, &cue.range, &term.range);
            let nearest = named.iter().map(|term| far(term)).min().filter(|words| *words <= BESIDE);
            out.extend(named.iter().filter(|term| Some(far(term)) == nearest).map(|term| term.range.clone()));
        }
        out
    }

    /// "Avoid the sun, sunbeds and laser": one of several things to be left.
    fn is_one_of_several(self, block: usize, sentence: &Range<usize>, term: &Range<usize>) -> bool {
        let view = self.view;
        let told =
            |concept: &String| self.facts.quantities.iter().any(|fact| fact.action.is_some() && fact.is_about(concept));
        // "A peel requires avoiding the sun": between the two, the word has the procedure for its subject.
        let outside = |other: &TermMention| {
            let between = term.end.min(other.range.end)..term.start.max(other.range.start);
            let inside = |cue: &Range<usize>| between.start <= cue.start && cue.end <= between.end;
            view.cues(block, sentence).any(|cue| leaves(&cue.cue) && !(inside(&cue.range) && view.pack.spaces))
        };
        let left = |other: &TermMention| {
            !self.facts.not_about.contains(&other.concept)
                && told(&other.concept)
                && view.distance(block, &other.range, term) <= LISTED
                && outside(other)
        };
        view.terms_in(block, sentence).any(left)
    }

    /// Whether a sentence lists reasons against the treatment: another procedure among them is one more.
    fn is_list_of_reasons(self, block: usize, sentence: &Range<usize>) -> bool {
        let listed = |term: &&TermMention| self.facts.concept("contraindication", &term.concept).is_some();
        self.view.cues(block, sentence).any(|cue| is_against(&cue.cue))
            && self.view.terms_in(block, sentence).filter(listed).count() >= 2
    }

    /// Whether a sentence begins to speak of another procedure: it does not tell to leave it, measures no time from it, and is no list of
    /// what there is.
    fn introduces(self, block: usize, sentence: &Range<usize>) -> bool {
        let view = self.view;
        let others: Vec<&TermMention> = self.procedures(block, sentence).collect();
        let cues: Vec<&CueMention> = view.cues(block, sentence).collect();
        let Some(first) = others.first() else { return false };
        let when = |cue: &&&CueMention| matches!(&cue.cue, Cue::Relation(name) if name == "before" || name == "after");
        let event =
            |term: &&TermMention| cues.iter().filter(when).any(|cue| self.is_event(block, &term.range, &cue.range));
        let told = |cue: &Cue, range: &Range<usize>| match cue {
            Cue::NegationBefore | Cue::AbsenceBefore => range.end <= first.range.start,
            Cue::Permission => cues.iter().any(|cue| when(&cue)),
            cue => leaves(cue) || is_against(cue),
        };
        let mut concepts: Vec<&String> = others.iter().map(|term| &term.concept).collect();
        concepts.dedup();
        concepts.len() < OFFERED && !others.iter().all(event) && !cues.iter().any(|cue| told(&cue.cue, &cue.range))
    }

    /// Whether a word for "before" or "after" stands right at a name; in scripts without blanks it may follow.
    fn is_event(self, block: usize, name: &Range<usize>, cue: &Range<usize>) -> bool {
        let held = cue.start <= name.start && name.end <= cue.end;
        let before = cue.end <= name.start && self.view.distance(block, cue, name) <= BESIDE;
        held || before || (!self.view.pack.spaces && name.end == cue.start)
    }

    /// Whether the header cells, the lead-in, the question or a heading of a block name another procedure. The title is about everything.
    fn is_headed_elsewhere(self, block: usize) -> bool {
        let headers = self.view.document.blocks.get(block).map_or(&[][..], |found| found.headers.as_slice());
        // In a table that compares, the header of the column says whose its cells are, whatever the heading names.
        if headers.iter().any(|at| self.named_in_block(*at) == Some(Spoken::Topic) && !self.is_combination(*at)) {
            return false;
        }
        let near = self.view.context(block).into_iter().map(|(at, _)| at).filter(|at| !self.view.is_title(*at));
        near.into_iter().any(|at| self.named_in_block(at) == Some(Spoken::Other) || self.is_combination(at))
            || self.is_under_another(block)
    }

    /// Whether a heading or a header cell names the topic together with another procedure ("Microneedling with mesotherapy"): that is
    /// another service, with figures of its own. "Microneedling or laser?" sets the two against each other.
    fn is_combination(self, block: usize) -> bool {
        let view = self.view;
        let whole = 0..view.text(block).len();
        let kind = view.document.blocks.get(block).map(|found| found.kind);
        let heads = matches!(kind, Some(BlockKind::Heading(_) | BlockKind::Cell { column: 0, .. }));
        let named: Vec<&TermMention> = self.procedures(block, &whole).collect();
        let joined = |pair: &[&TermMention]| {
            let [one, other] = pair else { return false };
            let between = one.range.end..other.range.start.max(one.range.end);
            let sign = view.text(block).get(between.clone()).is_some_and(|text| matches!(text.trim(), "+" | "&"));
            let with = |cue: &CueMention| matches!(&cue.cue, Cue::Relation(name) if name == "combined");
            let both = (one.concept == self.facts.topic) != (other.concept == self.facts.topic);
            both && (sign || view.cues(block, &between).any(with))
        };
        heads && whole.len() <= HEADLINE && named.windows(2).any(joined)
    }

    /// Whether the nearest heading above that names a procedure names another one.
    fn is_under_another(self, block: usize) -> bool {
        let blocks = &self.view.document.blocks;
        let above = |at: &usize| blocks.get(*at).and_then(|found| found.heading).filter(|at| !self.view.is_title(*at));
        let headings = std::iter::successors(above(&block), above).take(DEPTH);
        headings.into_iter().find_map(|at| self.named_in_block(at)) == Some(Spoken::Other)
    }

    /// Whether a block begins something new: a heading, or a short paragraph that ends like one.
    fn is_headline(self, block: usize) -> bool {
        let Some(found) = self.view.document.blocks.get(block) else { return false };
        let short = found.text.len() <= HEADLINE && found.sentences.len() <= 1;
        match found.kind {
            BlockKind::Heading(_) => true,
            BlockKind::Paragraph => short && found.text.trim_end().ends_with(char::is_alphabetic),
            _ => false,
        }
    }
}

/// Whether a word tells to leave something, or denies.
fn leaves(cue: &Cue) -> bool {
    match cue {
        Cue::Action(name) => name == "stop",
        cue => matches!(cue, Cue::NegationBefore | Cue::NegationAfter | Cue::AbsenceBefore),
    }
}

fn is_against(cue: &Cue) -> bool {
    matches!(cue, Cue::Frame(predicate, _) if predicate == "contraindication")
}
