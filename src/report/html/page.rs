//! The page as a whole: head, what was checked, controls, signature.

use super::{Sheet, Topic, chart, leaflet, matrix};
use crate::finding::{Argument, Message};
use crate::report::escape::{self, xml, xml_message};
use crate::report::human::{counts, severity_message};
use crate::review::fingerprint::hash;
use serde_json::json;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// How many findings the head of the sheet lists.
const MOST_FIRST: usize = 10;
const STYLE: &str = include_str!("sheet.css");
const SCRIPT: &str = include_str!("sheet.js");

/// The whole page.
pub(super) fn page(sheet: &Sheet<'_>) -> String {
    let topics = sheet.topics();
    let title = titles(&topics);
    let identity = identity(sheet, &topics);
    let mut out = head(sheet, &title, &identity);
    out.push_str(&top(sheet, &topics, &title, &identity));
    out.push_str(&controls(sheet));
    out.push_str("<main id=\"main\">\n");
    for topic in &topics {
        out.push_str(&matrix::matrix(sheet, topic));
        out.push_str(&chart::charts(sheet, topic));
    }
    for (index, file) in sheet.files.iter().enumerate() {
        let topic = topics.iter().find(|topic| topic.leaflets.iter().any(|(at, _)| *at == index));
        out.push_str(&leaflet::section(sheet, topic, index, file));
    }
    out.push_str(&signature(sheet));
    out.push_str("</main>\n");
    out.push_str(&script(sheet));
    out
}

fn titles(topics: &[Topic<'_>]) -> String {
    let names: Vec<&str> = topics.iter().map(|topic| topic.facts.topic.as_str()).collect();
    names.join(", ")
}

fn head(sheet: &Sheet<'_>, title: &str, identity: &str) -> String {
    let policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    let tag = sheet.words.tag();
    let right = tag
        .parse::<unic_langid::LanguageIdentifier>()
        .is_ok_and(|language| language.character_direction() == unic_langid::CharacterDirection::RTL);
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"generator\" content=\"leaflint {}\">\n<title>{}: {}</title>\n<style>\n{STYLE}{}</style>\n</head>\n",
        xml(tag),
        if right { "rtl" } else { "ltr" },
        env!("CARGO_PKG_VERSION"),
        sheet.text("sheet-title"),
        xml(title),
        paper(identity)
    )
}

/// Every printed page carries the sheet's identity and its number, so that no page can be taken for one of another sheet.
fn paper(identity: &str) -> String {
    format!(
        "@page {{ @bottom-left {{ content: \"leaflint {identity}\"; }} @bottom-right {{ content: counter(page) \" / \" counter(pages); }} }}\n"
    )
}

/// The name of this sheet: it changes with the facts and with any leaflet.
fn identity(sheet: &Sheet<'_>, topics: &[Topic<'_>]) -> String {
    let texts: Vec<&str> = sheet.files.iter().map(|file| file.source.text.as_str()).collect();
    let facts: Vec<&str> = topics.iter().map(|topic| topic.facts.text.as_ref()).collect();
    hash(&[&hash(&texts), &hash(&facts)])
}

/// What was checked, by which edition of the facts, and what is to be decided.
fn top(sheet: &Sheet<'_>, topics: &[Topic<'_>], title: &str, identity: &str) -> String {
    let facts: Vec<String> = topics.iter().map(|topic| edition(sheet, topic)).collect();
    let mut out = format!(
        "<body id=\"sheet\" data-sheet=\"{identity}\" data-title=\"{}\" data-facts=\"{}\">\n\
         <a class=\"skip\" href=\"#main\">{}</a>\n<header class=\"top\">\n<h1>{}: {}</h1>\n<p class=\"totals\">{}</p>\n<dl class=\"facts\">\n",
        xml(title),
        xml_message(&facts.join("; ")),
        sheet.text("sheet-skip"),
        sheet.text("sheet-title"),
        xml(title),
        xml_message(&counts(sheet.words, sheet.summary)),
    );
    for topic in topics {
        let _ = writeln!(out, "<dt>{}</dt><dd>{}</dd>", sheet.text("sheet-facts"), xml_message(&edition(sheet, topic)));
    }
    let count = Argument::Number(i64::try_from(sheet.summary.leaflets).unwrap_or(i64::MAX));
    let leaflets = Message::new("sheet-leaflets").with("count", count);
    let _ = writeln!(
        out,
        "<dt>{}</dt><dd>{}</dd>",
        sheet.text("sheet-checked"),
        xml_message(&sheet.words.message(&leaflets))
    );
    let _ = writeln!(out, "<dt>{}</dt><dd><code>{identity}</code></dd>\n</dl>", sheet.text("sheet-identity"));
    out.push_str("<p class=\"print\" id=\"part\"></p>\n");
    out.push_str(&first(sheet));
    let _ = writeln!(out, "<p class=\"soft screen\" hidden>{}</p>\n</header>", sheet.text("sheet-keys"));
    out
}

/// The gravest findings, each leading to its place: what a reader has to decide first.
fn first(sheet: &Sheet<'_>) -> String {
    let all = sheet.files.iter().enumerate().flat_map(|(index, file)| {
        file.findings.iter().enumerate().map(move |(at, finding)| (finding, file, format!("f{index}-{at}")))
    });
    let mut all: Vec<_> = all.collect();
    if all.is_empty() {
        return String::new();
    }
    all.sort_by_key(|(finding, ..)| std::cmp::Reverse(finding.severity));
    let mut out = format!("<h2>{}</h2>\n<ol class=\"first\">\n", sheet.text("sheet-first"));
    for (finding, file, id) in all.iter().take(MOST_FIRST) {
        let name = file.language.clone().unwrap_or_else(|| file.subject.name());
        let severity = sheet.text(severity_message(finding.severity));
        let _ = writeln!(
            out,
            "<li data-language=\"{0}\"><b class=\"{1}\">{severity}</b> <b class=\"tag\">{0}</b> <a href=\"#{id}\">{2}</a></li>",
            xml(&name),
            finding.severity.name(),
            xml_message(&sheet.words.message(&finding.message))
        );
    }
    out.push_str("</ol>\n");
    if all.len() > MOST_FIRST {
        let count = Argument::Number(i64::try_from(all.len() - MOST_FIRST).unwrap_or(i64::MAX));
        let more = Message::new("sheet-more").with("count", count);
        let _ = writeln!(out, "<p>{}</p>", xml_message(&sheet.words.message(&more)));
    }
    out
}

/// Which edition of the facts: name, version, date, who approved it, hash of the file.
fn edition(sheet: &Sheet<'_>, topic: &Topic<'_>) -> String {
    let facts = &topic.facts;
    let message = Message::new("sheet-edition")
        .text("file", facts.path.as_ref())
        .text("version", facts.version.clone())
        .text("date", facts.date.clone().unwrap_or_else(|| "\u{2013}".to_owned()))
        .text("role", facts.approved_by.clone().unwrap_or_else(|| "\u{2013}".to_owned()))
        .text("hash", hash(&[&facts.text]));
    sheet.words.message(&message)
}

fn controls(sheet: &Sheet<'_>) -> String {
    let languages: BTreeSet<&str> = sheet.files.iter().filter_map(|file| file.language.as_deref()).collect();
    let mut out = format!(
        "<div class=\"bar screen\" hidden role=\"region\" aria-label=\"{}\"><div>\n",
        sheet.text("sheet-controls")
    );
    for (value, id) in [("error", "severity-error"), ("warning", "severity-warning"), ("note", "severity-note")] {
        let _ = writeln!(
            out,
            "<label><input type=\"checkbox\" name=\"severity\" value=\"{value}\" checked> {}</label>",
            sheet.text(id)
        );
    }
    let _ = write!(
        out,
        "<label>{} <select id=\"language\"><option value=\"\">{}</option>",
        sheet.text("sheet-language"),
        sheet.text("sheet-all")
    );
    for tag in languages {
        let _ = write!(out, "<option value=\"{0}\">{0}</option>", xml(tag));
    }
    let _ = write!(
        out,
        "</select></label>\n<label>{} <select id=\"which\"><option value=\"all\">{}</option><option value=\"open\">{}</option>\
         <option value=\"decided\">{}</option></select></label>\n\
         <span id=\"progress\" role=\"status\"></span>\n\
         <button id=\"export\" class=\"main\">{}</button> <button id=\"print\">{}</button>\n\
         <span id=\"said\" role=\"alert\"></span>\n</div></div>\n",
        sheet.text("sheet-show"),
        sheet.text("sheet-all"),
        sheet.text("sheet-open"),
        sheet.text("sheet-decided"),
        sheet.text("sheet-export"),
        sheet.text("sheet-print")
    );
    out
}

fn signature(sheet: &Sheet<'_>) -> String {
    let field = |id: &str, message: &'static str, more: &str| {
        format!("<label>{}<input id=\"{id}\" autocomplete=\"off\"{more}></label>\n", sheet.text(message))
    };
    // A date field would be printed in the order of the browser's country, which others misread.
    let date = " inputmode=\"numeric\" placeholder=\"YYYY-MM-DD\" pattern=\"[0-9]{4}-[0-9]{2}-[0-9]{2}\"";
    format!(
        "<section class=\"sign-off\" aria-labelledby=\"sign\">\n<h2 id=\"sign\">{}</h2>\n<p>{}</p>\n<div class=\"signature\">\n{}{}{}\
         <label>{}<span class=\"line\"></span></label>\n</div>\n</section>\n<footer>{}</footer>\n",
        sheet.text("sheet-sign"),
        sheet.text("sheet-sign-text"),
        field("reviewer", "sheet-reviewer", ""),
        field("role", "sheet-role", ""),
        field("date", "sheet-date", date),
        sheet.text("sheet-signature"),
        sheet.text("sheet-footer")
    )
}

fn script(sheet: &Sheet<'_>) -> String {
    let word = |id: &'static str| sheet.words.text(id);
    let words = json!({
        "title": word("sheet-title"), "reviewer": word("sheet-reviewer"), "role": word("sheet-role"),
        "date": word("sheet-date"), "progress": word("sheet-progress"), "accept": word("sheet-accept"),
        "open": word("sheet-undecided"), "exported": word("sheet-exported"), "reasonNeeded": word("sheet-reason-needed"),
        "nameNeeded": word("sheet-name-needed"), "notKept": word("sheet-not-kept"), "language": word("sheet-language"),
    });
    let mut bytes = Vec::new();
    // Writing into memory cannot fail. A tag inside a text must not end the script.
    let _ = escape::json(&mut bytes, &words);
    let words = String::from_utf8_lossy(&bytes).replace('<', "\\u003c");
    format!(
        "<script type=\"application/json\" id=\"words\">{words}</script>\n<script>\n{SCRIPT}</script>\n</body>\n</html>\n"
    )
}
