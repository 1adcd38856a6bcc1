//! `malformed-number`: a figure that invites misreading: a decimal without its zero (".5 mm"), a range that runs backwards ("5-2 mm"),
//! a dose without a unit.

use super::super::{DocumentContext, Reach, Rule};
use crate::finding::{Finding, Severity};
use crate::quantity::Unit;
use crate::statement::QuantityStatement;
use std::ops::Range;

pub(in crate::rules) const RULE: Rule =
    Rule { id: "malformed-number", severity: Severity::Warning, reach: Reach::Document, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let mut found = Vec::new();
    let measured = context.reading.quantities.iter().filter(|one| one.reading.unit != Unit::ONE && !one.implied);
    for statement in measured {
        let Some(block) = context.document.blocks.get(statement.block) else { continue };
        if let Some((range, meant)) = bare_decimal(&block.text, statement) {
            let finding = super::finding(
                context,
                &RULE,
                block.source_span(range),
                ("malformed-number-zero", "malformed-number-help"),
            );
            found.push(super::suggest(finding, meant));
        } else if let Some(meant) = backwards(&block.text[statement.range.clone()]) {
            let finding =
                super::finding(context, &RULE, statement.span, ("malformed-number-order", "malformed-number-help"));
            found.push(super::suggest(finding, meant));
        }
    }
    super::listed(found, out);
    super::patterns(context, &RULE, ("malformed-number-unit", "malformed-number-help"), out);
}

/// A decimal without a figure before its sign, in or right before a quantity; with its zero.
fn bare_decimal(text: &str, statement: &QuantityStatement) -> Option<(Range<usize>, String)> {
    let near = text[..statement.range.start].trim_end_matches(|letter: char| letter.is_ascii_digit()).len();
    let from = if text[..near].ends_with(['.', ',']) { near - 1 } else { statement.range.start };
    let bytes = text.as_bytes();
    let starts = (from..statement.range.end)
        .filter(|at| matches!(bytes[*at], b'.' | b',') && bytes.get(at + 1).is_some_and(u8::is_ascii_digit));
    let bare = |at: &usize| {
        text[..*at]
            .chars()
            .next_back()
            .is_none_or(|before| before.is_whitespace() || matches!(before, '(' | '<' | '>' | '~' | '\u{2013}' | '-'))
    };
    let start = starts.into_iter().find(bare)?;
    let end = start + 1 + bytes[start + 1..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    Some((start..end, format!("0{}", &text[start..end])))
}

/// A range from the larger to the smaller figure, with its ends in order.
fn backwards(written: &str) -> Option<String> {
    let figure = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',');
    let start = written.find(|letter: char| letter.is_ascii_digit())?;
    let first = start..start + written[start..].find(|letter| !figure(letter))?;
    let gap = written[first.end..].find(|letter: char| letter.is_ascii_digit())?;
    let between = &written[first.end..first.end + gap];
    // A blank beside the dash may part two clauses, and right-to-left text is often typed in the order it is seen.
    let reordered = written.chars().any(|letter| matches!(letter as u32, 0x590..=0x8ff));
    let year = first.len() == 4 && !written[first.clone()].contains(['.', ',']);
    if reordered || year || !matches!(between, "-" | "\u{2013}" | "\u{2012}" | "\u{2010}" | "\u{2011}") {
        return None;
    }
    let from = first.end + gap;
    let second = from..from + written[from..].find(|letter| !figure(letter)).unwrap_or(written.len() - from);
    if written[second.end..].contains(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    let value = |range: &Range<usize>| written[range.clone()].replace(',', ".").parse::<f64>().ok();
    let (low, high) = (value(&first)?, value(&second)?);
    (low > high && high > 0.0).then(|| {
        format!(
            "{}{}{between}{}{}",
            &written[..start],
            &written[second.clone()],
            &written[first.clone()],
            &written[second.end..]
        )
    })
}
