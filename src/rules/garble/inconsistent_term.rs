//! `inconsistent-term`: one name in several spellings in one leaflet ("microneedling", "micro-needling", "micro needling").

use super::super::{DocumentContext, Reach, Rule};
use crate::finding::{Argument, Finding, Message, Severity};
use crate::garble::words::{Before, BlockWords, Kind, is_alone};
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

pub(in crate::rules) const RULE: Rule =
    Rule { id: "inconsistent-term", severity: Severity::Note, reach: Reach::Document, on: true, check: Some(check) };

/// Fewest letters of a name in one word.
const LETTERS: usize = 9;
/// Fewest letters of either part: "in side" and "inside" are two things.
const PART: usize = 4;

/// One spelling: how often, and where first.
type Spellings = BTreeMap<String, (usize, Span)>;

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let blocks = context.garble.blocks();
    let words = blocks.iter().flat_map(|block| (0..block.tokens.len()).map(|at| block.text(at)));
    let known = words.chain(context.garble.terms.words.iter().map(String::as_str));
    let single: BTreeSet<&str> = known.filter(|word| word.chars().nth(LETTERS - 1).is_some()).collect();
    let mut names: BTreeMap<String, Spellings> = BTreeMap::new();
    for block in blocks {
        for at in 0..block.tokens.len() {
            note(block, at, &single, &mut names);
        }
    }
    let mut found: Vec<Finding> = names.values().filter(|spellings| spellings.len() > 1).filter_map(finding).collect();
    found.sort_by_key(|finding| finding.span);
    super::listed(found, out);
}

/// Counts a word, or two words that are one elsewhere in the leaflet or the term base.
fn note(block: &BlockWords<'_>, at: usize, single: &BTreeSet<&str>, names: &mut BTreeMap<String, Spellings>) {
    let word = block.text(at);
    let mut count = |name: String, spelling: String, span: Span| {
        names.entry(name).or_default().entry(spelling).or_insert((0, span)).0 += 1;
    };
    if single.contains(word) {
        count(word.to_owned(), word.to_owned(), block.span(at..at + 1));
    }
    let Some(next) = block.tokens.get(at + 1).filter(|next| next.kind == Kind::Word) else { return };
    let second = block.text(at + 1);
    let long = |word: &str| word.chars().nth(PART - 1).is_some() && !word.chars().any(is_alone);
    let sign = match next.before {
        Before::Blank | Before::Line => ' ',
        Before::Hyphen => '-',
        Before::Nothing => return,
    };
    if long(word) && long(second) && block.tokens[at].kind == Kind::Word {
        let name = format!("{word}{second}");
        if single.contains(name.as_str()) {
            count(name, format!("{word}{sign}{second}"), block.span(at..at + 2));
        }
    }
}

fn finding(spellings: &Spellings) -> Option<Finding> {
    let (most, _) =
        spellings.iter().max_by_key(|(spelling, (count, _))| (*count, std::cmp::Reverse(spelling.len())))?;
    let (_, (_, span)) =
        spellings.iter().filter(|(spelling, _)| *spelling != most).min_by_key(|(_, (_, span))| *span)?;
    let all: Vec<String> = spellings.iter().map(|(spelling, (count, _))| format!("{spelling} ({count})")).collect();
    let message =
        Message::new("inconsistent-term").with("text", Argument::Text(all.join(", "))).text("meant", most.clone());
    let mut finding = Finding::new(RULE.id, RULE.severity, *span, message);
    finding.help = Some(Message::new("inconsistent-term-help"));
    finding.suggestion = Some(most.clone());
    Some(finding)
}
