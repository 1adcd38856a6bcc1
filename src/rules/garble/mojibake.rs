//! `mojibake`: text whose encoding was mistaken, lost characters, control characters, entities that were escaped twice.

use super::super::{DocumentContext, Reach, Rule};
use crate::document::{Block, BlockKind};
use crate::finding::{Argument, Finding, Severity};
use crate::garble::repair::{self, repair};
use std::collections::BTreeSet;
use std::ops::Range;

pub(in crate::rules) const RULE: Rule =
    Rule { id: "mojibake", severity: Severity::Error, reach: Reach::Document, on: true, check: Some(check) };

const HELP: &str = "mojibake-help";
/// Longest name of an entity.
const NAME: usize = 10;

/// Bytes of a block's text, and what they should be.
type Place = (Range<usize>, Option<String>);
/// Finds the first fault of a kind in a block.
type Find = fn(&Block) -> Option<Place>;

/// One kind of fault: the first place, its repair, and how many blocks have it.
struct Fault {
    finding: Finding,
    blocks: i64,
}

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let kinds: [(&'static str, Find); 4] =
        [("mojibake", decodable), ("mojibake-control", control), ("mojibake-lost", lost), ("mojibake-entity", entity)];
    let mut decoded: BTreeSet<usize> = BTreeSet::new();
    for (id, find) in kinds {
        let mut fault: Option<Fault> = None;
        for (index, block) in context.document.blocks.iter().enumerate() {
            // A control character in a text that decodes is a part of the same fault.
            if decoded.contains(&index) {
                continue;
            }
            let Some((range, meant)) = find(block) else { continue };
            if id == "mojibake" {
                decoded.insert(index);
            }
            match &mut fault {
                Some(fault) => fault.blocks += 1,
                None => fault = Some(Fault { finding: first(context, block, id, range, meant), blocks: 1 }),
            }
        }
        out.extend(fault.map(counted));
    }
}

fn first(
    context: &DocumentContext<'_>,
    block: &Block,
    id: &'static str,
    range: Range<usize>,
    meant: Option<String>,
) -> Finding {
    let finding = super::finding(context, &RULE, block.source_span(range), (id, HELP));
    match meant {
        Some(meant) => super::suggest(finding, meant),
        None => finding,
    }
}

fn counted(fault: Fault) -> Finding {
    let mut finding = fault.finding;
    finding.message = finding.message.with("count", Argument::Number(fault.blocks));
    finding
}

fn decodable(block: &Block) -> Option<Place> {
    repair(&block.text).map(|repair| (repair.range, Some(repair.text)))
}

/// Control characters that no editor writes: bytes of Windows 1252 read as Latin-1. A lone "next line" is not one of them.
fn control(block: &Block) -> Option<Place> {
    let (at, letter) =
        block.text.char_indices().find(|(_, letter)| matches!(*letter as u32, 0x80..=0x84 | 0x86..=0x9f))?;
    let range = word_around(&block.text, at..at + letter.len_utf8());
    let meant = repair::controls(&block.text[range.clone()]);
    Some((range, Some(meant).filter(|meant| !meant.chars().any(|letter| matches!(letter as u32, 0x80..=0x9f)))))
}

fn lost(block: &Block) -> Option<Place> {
    let at = block.text.find('\u{fffd}')?;
    Some((word_around(&block.text, at..at + '\u{fffd}'.len_utf8()), None))
}

fn word_around(text: &str, range: Range<usize>) -> Range<usize> {
    let start = text[..range.start]
        .char_indices()
        .rev()
        .take_while(|(_, letter)| !letter.is_whitespace())
        .last()
        .map_or(range.start, |(at, _)| at);
    let end = text[range.end..].find(char::is_whitespace).map_or(text.len(), |at| range.end + at);
    start..end
}

/// An entity that shows as such: in code it may be meant.
fn entity(block: &Block) -> Option<Place> {
    if block.kind == BlockKind::Verbatim {
        return None;
    }
    let mut at = 0;
    while let Some(offset) = block.text[at..].find('&') {
        let start = at + offset;
        let name: String = block.text[start + 1..]
            .chars()
            .take(NAME)
            .take_while(|letter| *letter == '#' || letter.is_ascii_alphanumeric())
            .collect();
        let end = start + 1 + name.len();
        if block.text[end..].starts_with(';')
            && let Some(meant) = named(&name)
        {
            let sign = match meant {
                Entity::Sign(sign) => Some(sign.to_string()),
                Entity::Letter => None,
            };
            return Some((start..end + 1, sign));
        }
        at = start + 1;
    }
    None
}

/// What the name of an entity stands for: a sign, or an accented letter, which is not looked up.
enum Entity {
    Sign(char),
    Letter,
}

// Name and code point of the entities that pages use most.
const NAMES: &str = "lt=3c gt=3e amp=26 quot=22 apos=27 nbsp=a0 ndash=2013 mdash=2014 hellip=2026 rsquo=2019 lsquo=2018 rdquo=201d \
    ldquo=201c copy=a9 reg=ae trade=2122 deg=b0 plusmn=b1 times=d7 micro=b5 middot=b7 bull=2022 frac12=bd frac14=bc frac34=be sup2=b2 \
    sup3=b3 laquo=ab raquo=bb szlig=df euro=20ac pound=a3 le=2264 ge=2265 shy=ad zwnj=200c";
/// What follows the letter in the name of an accented one.
const MARKS: &str = "acute grave uml circ tilde cedil ring slash lig caron";

fn named(name: &str) -> Option<Entity> {
    if let Some(number) = name.strip_prefix('#') {
        let code = number
            .strip_prefix(['x', 'X'])
            .map_or_else(|| number.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok())?;
        return char::from_u32(code).map(Entity::Sign);
    }
    let known = NAMES.split_whitespace().filter_map(|pair| pair.split_once('='));
    if let Some((_, code)) = known.into_iter().find(|(known, _)| *known == name) {
        return u32::from_str_radix(code, 16).ok().and_then(char::from_u32).map(Entity::Sign);
    }
    let letter = MARKS.split_whitespace().any(|mark| name.len() == mark.len() + 1 && name.ends_with(mark));
    letter.then_some(Entity::Letter)
}
