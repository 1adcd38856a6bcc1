//! `dropped-negation`: a sentence of the source denies something, and nothing in its translation does.
//!
//! The other way round is `added-negation`. Many languages deny where others say it otherwise ("avoid", "unable"), so such words count as
//! denial on the side that is searched, and never on the side that is asked.

use super::pairs::gone;
use super::{DocumentContext, PairContext, Reach, Rule, pairs};
use crate::document::Document;
use crate::finding::{Finding, Message, Severity};
use crate::language::Pack;
use crate::language::cues::Cue;
use crate::project::figures::{Side, told};
use crate::project::pair::{Part, Passage};
use crate::signs;
use crate::statement::negation::How;
use crate::statement::{Negation, Reading};
use crate::text::fold;

pub(super) const RULE: Rule =
    Rule { id: "dropped-negation", severity: Severity::Warning, reach: Reach::Pair, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let Some(pair) = context.pair.filter(|pair| knows(pair.pack) && knows(context.pack)) else { return };
    let mut gone = None;
    for passage in &pair.pairing.sentences {
        let silent = denial(pair.reading, &passage.source).is_none() || answered(context, pair, passage);
        if silent || pairs::is_copied(context, pair, passage) {
            continue;
        }
        // A sentence that is missing altogether is another rule's finding.
        let gone = gone.get_or_insert_with(|| gone::sentences(context, pair));
        let rest = Passage { source: gone::without(&passage.source, gone), target: passage.target.clone() };
        if let Some(first) = denial(pair.reading, &rest.source).filter(|_| !answered(context, pair, &rest)) {
            out.push(finding(context, pair, passage, first));
        }
    }
}

fn finding(context: &DocumentContext<'_>, pair: &PairContext<'_>, passage: &Passage, first: &Negation) -> Finding {
    let part = Part { block: first.block, range: first.range.clone() };
    let message = Message::new("dropped-negation").with("expected", pairs::excerpt(part.text(pair.document)));
    let span = pairs::span(context.document, &passage.target);
    let label = pairs::label(pair, pairs::part_span(pair.document, &part).unwrap_or_default());
    pairs::finding(&RULE, RULE.severity, span, (message, "dropped-negation-help"), label)
}

/// Whether a translation denies as often as its source.
pub(super) fn answered(context: &DocumentContext<'_>, pair: &PairContext<'_>, passage: &Passage) -> bool {
    let mine = Side { document: pair.document, pack: pair.pack, reading: pair.reading };
    let yours = Side { document: context.document, pack: context.pack, reading: context.reading };
    let (source, target) = (count(mine, &passage.source), count(yours, &passage.target));
    let bounds = || told((mine, &passage.source), (yours, &passage.target));
    target.answers(source) || target.answers(source.told(bounds()))
}

/// Whether the language's words for "not" are known, those that say it otherwise too.
pub(super) fn knows(pack: &Pack) -> bool {
    let has = |wanted: fn(&Cue) -> bool| pack.cues.iter().any(|(_, cue)| wanted(cue));
    has(|cue| matches!(cue, Cue::NegationBefore | Cue::NegationAfter)) && has(|cue| *cue == Cue::NegationLexical)
}

/// The words that say no in some parts.
pub(super) fn of<'a>(reading: &'a Reading, parts: &[Part]) -> impl Iterator<Item = &'a Negation> {
    parts.iter().flat_map(|part| {
        let first =
            reading.negations.partition_point(|one| (one.block, one.range.start) < (part.block, part.range.start));
        let inside = |one: &&Negation| one.block == part.block && one.range.start < part.range.end;
        reading.negations[first..].iter().take_while(inside).filter(|one| one.range.end <= part.range.end)
    })
}

/// How often a side says no.
#[derive(Debug, Clone, Copy, Default)]
struct Count {
    denials: usize,
    either: usize,
    concord: usize,
    /// Of those, the ones that stand in a short clause of their own, and deny alone ("…, never on the skin").
    apart: usize,
    halves: usize,
    idioms: usize,
    additive: usize,
    limited: usize,
    affirmed: usize,
    words: usize,
    lexical: usize,
    ends: usize,
    /// Denials that only repeat the one before in a list ("no driving, no alcohol").
    repeated: usize,
    /// Denials of a word that says no itself ("do not stop"), which others say positively ("go on").
    undone: usize,
    /// Denials that the other side tells by a bound ("at most").
    told: usize,
}

impl Count {
    /// Whether a translation denies as often as its source. What says no in another way on both sides stands for itself; more of it
    /// may stand for denials of the source. What denies only beside another word counts only there.
    fn answers(self, source: Self) -> bool {
        let others = (self.lexical + self.either).saturating_sub(source.lexical);
        // "Not until" is answered by "only after", and both halves of "never without" by "always".
        let limited = if self.affirmed > source.affirmed { source.limited } else { 0 }.max(self.limited);
        let plain = self.denials + self.halves + self.idioms + self.additive + limited + others;
        let said = if plain > 0 || self.words <= FRAGMENT { plain + self.concord } else { self.apart };
        let asked = source.denials + source.either + source.limited + usize::from(source.additive > 0 && said == 0);
        let repeated = if said > 0 { source.repeated } else { 0 };
        let undone = if self.lexical + self.ends == 0 { source.undone } else { 0 };
        said >= asked.saturating_sub(repeated + undone + source.told)
    }

    /// The same, where so many denials are told by bounds.
    fn told(self, told: usize) -> Self {
        Self { told, ..self }
    }
}

/// Words of a passage, or of a clause, that may do without a verb.
const FRAGMENT: usize = 4;

/// Whether a denial stands in a clause of its own behind another one, without room for a verb.
fn is_apart(document: &Document, one: &Negation) -> bool {
    let text = document.blocks.get(one.block).map_or("", |block| block.text.as_str());
    let ends =
        |letter: char| !(letter.is_alphanumeric() || letter.is_whitespace() || matches!(letter, '\'' | '\u{2019}'));
    let (before, behind) = text.split_at_checked(one.range.start).unwrap_or_default();
    let start = before.rfind(ends).filter(|at| before[*at..].starts_with([',', '\u{2013}', '\u{2014}', '\u{60c}']));
    let words = |text: &str| text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
    let clause = behind.split(ends).next().unwrap_or_default();
    start.is_some_and(|at| words(&before[at..]) + words(clause) <= FRAGMENT)
}

fn count(side: Side<'_>, parts: &[Part]) -> Count {
    let (document, reading) = (side.document, side.reading);
    let words = parts.iter().map(|part| part.text(document).split_whitespace().count()).sum();
    let mut count = Count { words, ..Count::default() };
    let mut before: Option<&Negation> = None;
    for one in of(reading, parts) {
        let between = before.filter(|before| before.block == one.block).and_then(|before| {
            let text = &document.blocks.get(one.block)?.text;
            Some((before, text.get(before.range.end..one.range.start).unwrap_or_default()))
        });
        if let Some((before, text)) = between {
            count.repeated += usize::from(is_repeated(before, one, text, side.pack));
            count.undone += usize::from(is_undone(before, one, text));
        }
        before = Some(one).filter(|one| one.how != How::Ends).or(before);
        count.apart += usize::from(one.how == How::Concord && is_apart(document, one));
        match one.how {
            How::Denies => count.denials += 1,
            How::Half => count.halves += 1,
            How::Either => count.either += 1,
            How::Concord => count.concord += 1,
            How::Additive => count.additive += 1,
            How::Limited => count.limited += 1,
            How::Affirmed => count.affirmed += 1,
            How::Idiom => count.idioms += 1,
            How::Lexical => count.lexical += 1,
            How::Ends => count.ends += 1,
        }
    }
    count
}

/// Words of a list between a denial and the same one again.
const LISTED: usize = 5;

/// Whether a denial repeats the one before in a list: a comma or an "and" and a few words between, and nothing that ends a clause.
fn is_repeated(before: &Negation, one: &Negation, between: &str, pack: &Pack) -> bool {
    let ends = |sign| signs::breaks_clause(sign) || signs::is_stop(sign) || matches!(sign, '(' | ')');
    let denies = |one: &Negation| one.how == How::Denies;
    denies(before)
        && denies(one)
        && (between.contains(signs::is_comma) || is_linked(between, pack))
        && !between.contains(ends)
        && between.split_whitespace().count() <= LISTED
}

/// Whether a word for "and" or "or" stands in a text.
fn is_linked(text: &str, pack: &Pack) -> bool {
    let folded = fold(text).text;
    let link = |word: &str| pack.comparison.links.iter().any(|form| form == word);
    if pack.spaces {
        folded.split_whitespace().any(link)
    } else {
        pack.comparison.links.iter().any(|form| folded.contains(form.as_str()))
    }
}

/// Whether a denial and a word that says no itself stand side by side ("do not stop").
fn is_undone(before: &Negation, one: &Negation, between: &str) -> bool {
    let within = one.range.end <= before.range.end;
    before.how == How::Denies && matches!(one.how, How::Lexical | How::Ends) && (within || between.trim().is_empty())
}

/// The first word that denies by itself.
pub(super) fn denial<'a>(reading: &'a Reading, parts: &[Part]) -> Option<&'a Negation> {
    of(reading, parts).find(|one| matches!(one.how, How::Denies | How::Either | How::Additive | How::Limited))
}

/// A pair's passages and findings the other way round share this: whether the source says what a word of the translation denies.
pub(super) fn says_no(pair: &PairContext<'_>, parts: &[Part], denial: &Negation) -> bool {
    of(pair.reading, parts).any(|one| !matches!(one.how, How::Affirmed | How::Ends) || denial.how == How::Limited)
}
