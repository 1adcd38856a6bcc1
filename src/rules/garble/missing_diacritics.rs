//! `missing-diacritics`: a leaflet that lost its accented letters on the way: far fewer than the language has.

use super::super::{DocumentContext, Reach, Rule};
use crate::document::BlockKind;
use crate::finding::{Argument, Finding, Message, Severity};
use crate::garble::words::Kind;
use crate::source::Span;
use unicode_normalization::UnicodeNormalization;
use unicode_script::{Script, UnicodeScript};

pub(in crate::rules) const RULE: Rule =
    Rule { id: "missing-diacritics", severity: Severity::Error, reach: Reach::Document, on: true, check: Some(check) };

/// So many accented letters must be expected before their absence says anything.
const EXPECTED: u64 = 15;
/// The part of the usual rate below which letters are missing, in per cent.
const FLOOR: u64 = 20;
/// The part of words that must be function words of the language, in per cent: a text in another language is another fault.
const COMMON: usize = 12;

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let Some(usual) = context.garble.garble.accents else { return };
    let (mut letters, mut marked) = (0_u64, 0_u64);
    let mut whole: Option<Span> = None;
    for block in context.document.blocks.iter().filter(|block| block.kind != BlockKind::Verbatim) {
        let (all, with) = count(&block.text, &context.garble.garble.accent_letters);
        letters += all;
        marked += with;
        if all > 0 {
            whole = Some(whole.map_or(block.span, |span| span.cover(block.span)));
        }
    }
    let expected = letters * u64::from(usual) / 1000;
    if expected < EXPECTED || marked * 100 >= expected * FLOOR || !is_in_language(context) {
        return;
    }
    let number = |value: u64| Argument::Number(i64::try_from(value).unwrap_or(i64::MAX));
    let message = Message::new("missing-diacritics").with("count", number(marked)).with("usual", number(expected));
    let mut finding = Finding::new(RULE.id, RULE.severity, whole.unwrap_or_default(), message);
    finding.help = Some(Message::new("missing-diacritics-help"));
    out.push(finding);
}

/// Latin letters of a text, and those that carry a mark.
fn count(text: &str, wanted: &str) -> (u64, u64) {
    let (mut letters, mut marked) = (0, 0);
    for letter in text.nfc().filter(|letter| letter.is_alphabetic() && letter.script() == Script::Latin) {
        letters += 1;
        let counts = if wanted.is_empty() {
            !letter.is_ascii()
        } else {
            wanted.contains(letter) || letter.to_lowercase().any(|small| wanted.contains(small))
        };
        marked += u64::from(counts);
    }
    (letters, marked)
}

fn is_in_language(context: &DocumentContext<'_>) -> bool {
    let common = &context.garble.garble.common;
    if common.is_empty() {
        return true;
    }
    let (mut words, mut known) = (0, 0);
    for block in context.garble.blocks() {
        for at in (0..block.tokens.len()).filter(|at| block.tokens[*at].kind == Kind::Word) {
            words += 1;
            known += usize::from(common.contains(block.text(at)));
        }
    }
    known * 100 >= words * COMMON
}
