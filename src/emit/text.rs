//! The text of a bundle.

use super::adapt::Grammar;
use super::link::{Link, Prepared, rewritten};
use super::previous::{CHECKSUM, FACTS, sum_of};
use super::render::{AFTER, BEFORE, LEAFLET, render};
use super::values::{Stated, messages, notation, values};
use super::{Request, values};
use crate::bundle::{Part, canonical, checksum, pattern, quoted};
use crate::facts::FactSet;
use crate::facts::terms::Status;
use crate::finding::{Finding, Message, Severity};
use crate::source::{Source, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;

/// What the bundles of all languages share.
pub(super) struct Shared<'f> {
    /// The facts.
    pub(super) facts: &'f FactSet,
    /// The topic's name.
    pub(super) name: &'f str,
    /// The places that state each value.
    pub(super) places: BTreeMap<String, BTreeSet<String>>,
    /// Names of concepts by language.
    pub(super) terms: BTreeMap<String, BTreeMap<String, String>>,
}

/// The bundle of a leaflet. It is canonical, and its leaflet comes back byte for byte; a leaflet for which that cannot be said is
/// reported.
pub(super) fn bundle(
    shared: &Shared<'_>,
    prepared: &Prepared<'_>,
    grammar: &Grammar<'_>,
    links: &[Link],
) -> Result<String, Box<Finding>> {
    if prepared.layout.pieces.is_empty() {
        return Err(fault(Message::new("broken-bundle-empty")));
    }
    if let Some((key, baked)) = unsound(shared, grammar) {
        let message = Message::new("broken-bundle-value").text("fact", key).text("text", baked);
        return Err(fault(message));
    }
    let language = &prepared.leaflet.language;
    let body = format!(
        "{}\n## Terms\n\n{}\n## Leaflet\n\n{}",
        facts(shared, grammar, links),
        terms(shared, language),
        leaflet(prepared, links)
    );
    let open = canonical(&format!("{}{body}", head(shared, language, "")));
    let text = open.map(|open| open.replacen(&format!("# {CHECKSUM}"), &format!("# {CHECKSUM} {}", sum_of(&open)), 1));
    let text = text.and_then(|text| canonical(&text)).ok_or_else(|| fault(Message::new("broken-bundle-form")))?;
    let wanted = rewritten(&prepared.leaflet.source, &links.iter().collect::<Vec<_>>());
    let back = render(&Arc::new(Source::new("", text.clone())));
    if back.is_ok_and(|back| back == wanted.text) { Ok(text) } else { Err(fault(Message::new("broken-bundle-form"))) }
}

fn fault(message: Message) -> Box<Finding> {
    Box::new(Finding::new("broken-bundle", Severity::Error, Span::default(), message))
}

/// The first value, by name, whose baked text our own reader does not read as that value.
fn unsound(shared: &Shared<'_>, grammar: &Grammar<'_>) -> Option<(String, String)> {
    values(shared.facts).into_iter().find_map(|(key, value)| {
        let text = values::baked(value.value, grammar);
        (!values::says(&text, value.value, grammar)).then_some((key, text))
    })
}

fn head(shared: &Shared<'_>, language: &str, sum: &str) -> String {
    let mut canonical = String::new();
    for (key, value) in values(shared.facts) {
        let _ = writeln!(canonical, "{key} {}", notation(value.value));
    }
    format!(
        "# Written by leaflint emit. Do not edit: change the facts or the leaflet, and emit again.\n\
         # Topic: {}\n# Language: {language}\n# {FACTS} {} {}\n# {CHECKSUM}{sum}\n\n",
        shared.name,
        shared.facts.version,
        checksum(&canonical)
    )
}

fn facts(shared: &Shared<'_>, grammar: &Grammar<'_>, links: &[Link]) -> String {
    let none = BTreeSet::new();
    let mut out = String::new();
    for (key, value) in values(shared.facts) {
        let mut stated = Stated::default();
        for link in links.iter().filter(|link| link.key == key) {
            stated.texts.insert(link.place.clone(), link.text.clone());
            if link.adapted {
                stated.own.clone_from(&link.stated);
                stated.adapted.insert(link.place.clone(), link.own.clone());
            }
        }
        let places = shared.places.get(&key).unwrap_or(&none);
        out.push_str(&messages(&key, value.value, &stated, places, grammar));
    }
    out
}

fn terms(shared: &Shared<'_>, language: &str) -> String {
    let mut out = String::new();
    for (concept, names) in &shared.terms {
        if let Some(name) = names.get(language) {
            let _ = writeln!(out, "-{concept} ={}", pattern(&[Part::Text(name.clone())], 4));
        }
    }
    out
}

/// The preferred name of a concept: the topic's own, else the shared one.
pub(super) fn term(request: &Request<'_>, language: &str, concept: &str) -> Option<String> {
    let topic = request.workspace.topics.get(request.topic)?;
    let own = topic.terms.iter().filter(|(tag, _)| tag == language).map(|(_, base)| base.clone());
    let bases: Vec<_> = own.chain(request.workspace.languages.terms(language)).collect();
    let named = bases.iter().filter_map(|base| base.concepts.get(concept)).flatten();
    named.filter(|term| term.status == Status::Preferred).map(|term| term.text.clone()).next()
}

fn leaflet(prepared: &Prepared<'_>, links: &[Link]) -> String {
    let source = &prepared.leaflet.source;
    let mut out = String::new();
    for (at, piece) in prepared.layout.pieces.iter().enumerate() {
        let _ = writeln!(out, "# {BEFORE} {}", quoted(source.slice(piece.before)));
        if at + 1 == prepared.layout.pieces.len() {
            let _ = writeln!(out, "# {AFTER} {}", quoted(source.slice(prepared.layout.after)));
        }
        let parts = parts(source, piece.span, links.iter().filter(|link| link.piece == at));
        let _ = writeln!(out, "{LEAFLET}{} ={}", prepared.ids[at], pattern(&parts, 4));
    }
    out
}

fn parts<'l>(source: &Source, span: Span, links: impl Iterator<Item = &'l Link>) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = span.start;
    for link in links {
        parts.push(Part::Text(source.slice(Span::new(at, link.span.start)).to_owned()));
        parts.push(Part::Reference(format!("fact-{}-text.{}", link.key, link.place)));
        at = link.span.end;
    }
    parts.push(Part::Text(source.slice(Span::new(at, span.end)).to_owned()));
    parts.retain(|part| *part != Part::Text(String::new()));
    parts
}
