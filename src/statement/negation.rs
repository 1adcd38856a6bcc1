//! Words that say no, sorted for the comparison of a translation with its source.
//!
//! In: the cues of each block. Out: [`Negation`]s, each word once: what only joins sentences is left out, an idiom or a denial wins over
//! another way to say no at the same place, and what belongs to one denial ("ne ... pas", "does not ... any") is one.

use super::evidence::View;
use crate::language::Pack;
use crate::language::cues::Cue;
use crate::mention::CueMention;
use crate::signs;
use std::ops::Range;

/// How a word says no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// It denies by itself.
    Denies,
    /// It denies, and is also how the language says "un-" and "-less".
    Either,
    /// It denies beside another one.
    Concord,
    /// It is half of a denial whose other half does not stand there ("ne"): it denies little, or limits.
    Half,
    /// It denies that something is all ("not only").
    Additive,
    /// It denies a limit, or denies what is denied ("not until", "never without").
    Limited,
    /// It says as much as a denied limit, without denying ("only after").
    Affirmed,
    /// It holds a negation word but denies nothing.
    Idiom,
    /// In another way ("avoid").
    Lexical,
    /// It tells to end something; that is no denial, but where it is denied, going on is what is meant.
    Ends,
}

/// A word that says no.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Negation {
    /// Index of the block.
    pub block: usize,
    /// Bytes of the block's text.
    pub range: Range<usize>,
    /// How it says so.
    pub how: How,
    /// Whether it denies what stands before it, as an ending of a verb does.
    pub after: bool,
}

/// Words between two that still are one denial.
const ONE_DENIAL: usize = 3;

pub(super) fn negations(view: &View<'_>) -> Vec<Negation> {
    let mut found = Vec::new();
    for (block, read) in view.blocks.iter().enumerate() {
        if read.cues.iter().any(|cue| how(&cue.cue).is_some()) {
            of_block(block, &read.cues, view.text(block), view.pack, &mut found);
        }
    }
    found
}

fn how(cue: &Cue) -> Option<How> {
    match cue {
        Cue::NegationBefore | Cue::NegationAfter => Some(How::Denies),
        Cue::NegationIdiom => Some(How::Idiom),
        Cue::NegationLexical => Some(How::Lexical),
        Cue::NegationAffirmed => Some(How::Affirmed),
        Cue::Action(name) if name == "stop" => Some(How::Ends),
        _ => None,
    }
}

fn of_block(block: usize, cues: &[CueMention], text: &str, pack: &Pack, found: &mut Vec<Negation>) {
    let ranges = |wanted: &Cue| -> Vec<Range<usize>> {
        cues.iter().filter(|cue| cue.cue == *wanted).map(|cue| cue.range.clone()).collect()
    };
    let (connective, concord) = (ranges(&Cue::NegationConnective), ranges(&Cue::NegationConcord));
    let (behind, additive) = (ranges(&Cue::NegationBehind), ranges(&Cue::NegationAdditive));
    let (lexical, limits) = (ranges(&Cue::NegationLexical), ranges(&Cue::NegationLimit));
    let halves = ranges(&Cue::NegationHalf);
    let mut own: Vec<Negation> = Vec::new();
    for cue in cues {
        let Some(how) = how(&cue.cue).filter(|_| !meets(&connective, &cue.range)) else { continue };
        let how = match how {
            How::Denies if meets(&limits, &cue.range) => How::Limited,
            How::Denies if near(&halves, &cue.range).any(|other| *other == cue.range) => How::Half,
            How::Denies if meets(&concord, &cue.range) => How::Concord,
            How::Denies if meets(&behind, &cue.range) && !leads(text, cue.range.start) => How::Concord,
            How::Idiom if meets(&additive, &cue.range) => How::Additive,
            How::Denies if near(&lexical, &cue.range).any(|other| *other == cue.range) => How::Either,
            how => how,
        };
        own.push(Negation { block, range: cue.range.clone(), how, after: cue.cue == Cue::NegationAfter });
    }
    found.extend(joined(without_doubles(&own), text, pack));
}

/// Ranges, in order, that begin at or a little before the end of another.
fn near<'a>(ranges: &'a [Range<usize>], range: &Range<usize>) -> impl Iterator<Item = &'a Range<usize>> + use<'a> {
    let end = ranges.partition_point(|other| other.start < range.end.max(range.start + 1));
    ranges[end.saturating_sub(NEIGHBOURS)..end].iter()
}

/// How many neighbours can overlap: phrases are short.
const NEIGHBOURS: usize = 8;

fn meets(ranges: &[Range<usize>], range: &Range<usize>) -> bool {
    near(ranges, range).any(|other| other.start < range.end && range.start < other.end)
}

/// Of several at one place the denial or the idiom counts.
fn without_doubles(own: &[Negation]) -> Vec<Negation> {
    let rank = |one: &Negation| match one.how {
        How::Ends => 2,
        How::Lexical | How::Affirmed => 1,
        _ => 0,
    };
    let mut kept: Vec<Negation> = Vec::new();
    for wanted in 0..3 {
        let taken: Vec<Range<usize>> = kept.iter().map(|one| one.range.clone()).collect();
        let free = own.iter().filter(|one| rank(one) == wanted && !meets(&taken, &one.range));
        kept.extend(free.cloned());
        if wanted == 0 {
            kept.dedup_by(|later, earlier| later.range.start < earlier.range.end);
        }
        kept.sort_by_key(|one| one.range.start);
    }
    kept
}

/// Words from the beginning of a clause within which such a word denies alone ("in no case").
const HEAD: usize = 2;

/// Bytes that are looked back for the beginning of a clause.
const LONGEST_CLAUSE: usize = 120;

/// Whether a word stands at the head of its clause.
fn leads(text: &str, at: usize) -> bool {
    let from = (at.saturating_sub(LONGEST_CLAUSE)..at).find(|from| text.is_char_boundary(*from)).unwrap_or(at);
    let before = text.get(from..at).unwrap_or_default();
    let ends = |letter: char| {
        !(letter.is_alphanumeric() || letter.is_whitespace() || matches!(letter, '\'' | '-' | '\u{2019}'))
    };
    let start =
        before.char_indices().rev().find(|(_, letter)| ends(*letter)).map_or(0, |(at, letter)| at + letter.len_utf8());
    before.get(start..).unwrap_or_default().split_whitespace().count() < HEAD
}

/// Denials with a few words between are one.
fn joined(all: Vec<Negation>, text: &str, pack: &Pack) -> Vec<Negation> {
    let mut out: Vec<Negation> = Vec::new();
    for one in all {
        // A verb that says no itself may stand between the halves ("n'oubliez pas").
        let verbs = out.iter().rev().take_while(|last| matches!(last.how, How::Lexical | How::Ends)).count();
        let before = out.len().checked_sub(verbs + 1).filter(|at| verbs == 0 || out[*at].how == How::Half);
        match before.filter(|at| are_one(&out[*at], &one, text, pack)) {
            Some(at) => {
                out[at].range.end = one.range.end;
                out[at].how = together(out[at].how, one.how);
            }
            None => out.push(one),
        }
    }
    out
}

/// What two halves of a denial are together.
fn together(first: How, second: How) -> How {
    match (first, second) {
        (How::Half, How::Concord) => How::Denies,
        (How::Half | How::Concord, second) => second,
        (_, How::Denies) => How::Denies,
        (first, _) => first,
    }
}

/// Whether two are one denial: a few words between, and nothing that ends a clause.
fn are_one(last: &Negation, one: &Negation, text: &str, pack: &Pack) -> bool {
    // "Do not come without it" denies twice.
    let denies = |one: &Negation| matches!(one.how, How::Denies | How::Concord | How::Half);
    // "Without ever touching it" denies once; "without care it does not heal" denies twice.
    let once = denies(last) || (last.how == How::Either && one.how == How::Concord);
    let fits = denies(one) || last.how == How::Half && matches!(one.how, How::Idiom | How::Additive | How::Limited);
    let between = text.get(last.range.end..one.range.start).unwrap_or_default();
    let words = if pack.spaces { between.split_whitespace().count() } else { between.chars().count() };
    // Two verbs with an ending that denies are two denials.
    let verbs = pack.spaces && last.after && one.after && last.how == one.how && words > 0;
    once && fits
        && !verbs
        && words <= ONE_DENIAL
        && !between.contains(|sign| signs::parts_clauses(sign) || signs::is_stop(sign))
}
