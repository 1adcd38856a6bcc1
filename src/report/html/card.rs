//! One finding: what is stated, what is expected, what to do, and the decision about it.

use super::Sheet;
use crate::finding::{Argument, Severity};
use crate::report::FileReport;
use crate::report::escape::xml;
use crate::report::human::severity_message;
use crate::report::located::Located;
use std::fmt::Write as _;

/// The card of a finding; `number` counts from 1 in its leaflet.
pub(super) fn card(sheet: &Sheet<'_>, file: &FileReport, found: &Located<'_>, id: &str, number: usize) -> String {
    let finding = found.finding;
    let severity = sheet.text(severity_message(finding.severity));
    let fact = finding.fact.as_deref().unwrap_or_default();
    let place = format!("{}:{}", found.start.line, found.start.column);
    let mut out = format!(
        "<article class=\"finding {}\" id=\"{id}\" tabindex=\"-1\" aria-labelledby=\"{id}-t\" {}>\n\
         <h4 id=\"{id}-t\">[{number}] <span aria-hidden=\"true\">{}</span> {severity} · <code>{}</code> {} <span class=\"soft\">{place}</span></h4>\n\
         <p>{}</p>\n<dl>\n",
        finding.severity.name(),
        data(file, found),
        sign(finding.severity),
        xml(finding.rule),
        xml(fact),
        xml(&found.message(sheet.words)),
    );
    let pairs = [
        ("sheet-stated", finding.stated.as_ref().map(|value| shown(sheet, value))),
        ("sheet-expected", finding.expected.as_ref().map(|value| shown(sheet, value))),
        ("sheet-suggestion", finding.suggestion.as_deref().map(xml)),
    ];
    for (name, value) in pairs {
        if let Some(value) = value {
            let _ = writeln!(out, "<dt>{}</dt><dd>{value}</dd>", sheet.text(name));
        }
    }
    out.push_str("</dl>\n");
    if let Some(help) = &finding.help {
        let _ = writeln!(out, "<p class=\"soft\">{}</p>", xml(&sheet.words.message(help)));
    }
    out.push_str(&decision(sheet, id));
    out.push_str("</article>\n");
    out
}

fn sign(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "\u{2717}",
        Severity::Warning => "\u{26a0}",
        Severity::Note => "\u{2139}",
    }
}

fn shown(sheet: &Sheet<'_>, value: &Argument) -> String {
    xml(&sheet.words.argument(value))
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
