//! `invisible-character`: characters that nobody sees and that break search, comparison and copying.

use super::super::{DocumentContext, Reach, Rule};
use crate::document::BlockKind;
use crate::finding::{Argument, Finding, Message, Severity};
use unicode_script::{Script, UnicodeScript};

pub(in crate::rules) const RULE: Rule =
    Rule { id: "invisible-character", severity: Severity::Note, reach: Reach::Document, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let mut first = None;
    let mut count = 0_i64;
    for block in
        context.document.blocks.iter().filter(|block| block.kind != BlockKind::Verbatim && !block.text.is_ascii())
    {
        let mut before = None;
        for (at, letter) in block.text.char_indices() {
            if is_stray(letter, before) {
                count += 1;
                first.get_or_insert_with(|| (block.source_span(at..at + letter.len_utf8()), letter));
            }
            before = Some(letter);
        }
    }
    let Some((span, letter)) = first else { return };
    let code = format!("U+{:04X}", letter as u32);
    let message =
        Message::new("invisible-character").with("code", Argument::Code(code)).with("count", Argument::Number(count));
    let mut finding = Finding::new(RULE.id, RULE.severity, span, message);
    finding.help = Some(Message::new("invisible-character-help"));
    finding.suggestion = Some(String::new());
    out.push(finding);
}

/// Whether a character is invisible and not needed where it stands. Joiners are spelling in many scripts and hold emoji together;
/// direction marks belong to text that is written from right to left.
fn is_stray(letter: char, before: Option<char>) -> bool {
    let script = before.map_or(Script::Common, |letter| letter.script());
    match letter as u32 {
        0x200b => !matches!(script, Script::Thai | Script::Lao | Script::Khmer | Script::Myanmar),
        0x200c | 0x200d => {
            matches!(script, Script::Latin | Script::Cyrillic | Script::Greek) || before.is_none_or(char::is_whitespace)
        }
        0x200e | 0x200f | 0x061c | 0x202a..=0x202e | 0x2066..=0x2069 => {
            matches!(script, Script::Latin | Script::Cyrillic | Script::Greek | Script::Han)
        }
        0xad | 0x2060..=0x2064 | 0xfeff => true,
        _ => false,
    }
}
