//! One finding: what is stated, what is expected, what to do, and the decision about it.

use super::Sheet;
use crate::finding::{Argument, Finding, Severity};
use crate::report::FileReport;
use crate::report::escape::{xml, xml_message};
use crate::report::human::severity_message;
use crate::report::located::Located;
use std::fmt::Write as _;

/// The card of a finding; `number` counts from 1 in its leaflet.
pub(super) fn card(sheet: &Sheet<'_>, file: &FileReport, found: &Located<'_>, id: &str, number: usize) -> String {
    let finding = found.finding;
    let mut out = format!(
        "<article class=\"finding {}\" id=\"{id}\" tabindex=\"-1\" aria-labelledby=\"{id}-t\" {}>\n\
         <h3 id=\"{id}-t\">[{number}] <span aria-hidden=\"true\">{}</span> {} {}</h3>\n<p>{}</p>\n{}",
        finding.severity.name(),
        data(file, found),
        sign(finding.severity),
        sheet.text(severity_message(finding.severity)),
        xml(finding.fact.as_deref().unwrap_or_default()),
        xml_message(&found.message(sheet.words)),
        values(sheet, finding)
    );
    if let Some(help) = &finding.help {
        let _ = writeln!(out, "<p>{}</p>", xml_message(&sheet.words.message(help)));
    }
    out.push_str(&origin(sheet, found));
    out.push_str(&decision(sheet, id));
    out.push_str("</article>\n");
    out
}

/// What is stated, expected and suggested, as far as the finding says.
fn values(sheet: &Sheet<'_>, finding: &Finding) -> String {
    let pairs = [
        ("sheet-stated", finding.stated.as_ref().map(|value| shown(sheet, value))),
        ("sheet-expected", finding.expected.as_ref().map(|value| shown(sheet, value))),
        ("sheet-suggestion", finding.suggestion.as_deref().map(xml)),
    ];
    let pair = |(name, value): (&'static str, Option<String>)| {
        Some(format!("<dt>{}</dt><dd>{}</dd>\n", sheet.text(name), value?))
    };
    let pairs: String = pairs.into_iter().filter_map(pair).collect();
    if pairs.is_empty() { pairs } else { format!("<dl>\n{pairs}</dl>\n") }
}

/// Where the finding stands, and which rule reports it.
fn origin(sheet: &Sheet<'_>, found: &Located<'_>) -> String {
    let line = Argument::Number(i64::try_from(found.start.line).unwrap_or(i64::MAX));
    let rule = found.finding.rule;
    let about = sheet.words.lookup(&format!("rule-{rule}")).unwrap_or_default();
    format!(
        "<p class=\"soft origin\">{} {} \u{b7} <code>{}</code>: {}</p>\n",
        sheet.text("sheet-line"),
        sheet.words.argument(&line),
        xml(rule),
        xml_message(&about)
    )
}

fn sign(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "\u{2717}",
        Severity::Warning => "\u{26a0}",
        Severity::Note => "\u{2139}",
    }
}

fn shown(sheet: &Sheet<'_>, value: &Argument) -> String {
    xml_message(&sheet.words.argument(value))
}

/// What the export needs.
fn data(file: &FileReport, found: &Located<'_>) -> String {
    let finding = found.finding;
    let line = found.start.line.to_string();
    let pairs = [
        ("severity", finding.severity.name()),
        ("rule", finding.rule),
        ("fact", finding.fact.as_deref().unwrap_or_default()),
        ("language", file.language.as_deref().unwrap_or_default()),
        ("path", &file.subject.name()),
        ("line", &line),
        ("key", &found.key),
        ("statement", file.source.slice(finding.span)),
    ];
    pairs.map(|(name, value)| format!("data-{name}=\"{}\"", xml(value))).join(" ")
}

/// The radio buttons and the comment. They are of no use without scripts, so that only print shows the empty boxes then.
fn decision(sheet: &Sheet<'_>, id: &str) -> String {
    let button = |value: &str, word: &'static str, checked: &str| {
        format!("<label><input type=\"radio\" name=\"{id}\" value=\"{value}\"{checked}> {}</label>\n", sheet.text(word))
    };
    format!(
        "<fieldset><legend>{}</legend>\n{}{}<textarea rows=\"1\" aria-label=\"{3}\" placeholder=\"{3}\"></textarea>\n</fieldset>\n",
        sheet.text("sheet-decision"),
        button("open", "sheet-undecided", " checked"),
        [button("accept", "sheet-accept", ""), button("reject", "sheet-reject", "")].concat(),
        sheet.text("sheet-comment")
    )
}
