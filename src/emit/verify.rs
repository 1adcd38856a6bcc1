//! Checks Fluent files, ours or a user's: their form, each language against the source language, and the values that they state.

use super::adapt::Grammar;
use super::inflection::Inflection;
use super::link::unlike;
use super::render::LEAFLET;
use super::values::{says, values};
use super::writing::Writing;
use crate::bundle::{self, Argument, Arguments, Bundle, Entry, Figures, knots};
use crate::check::{Selection, sort};
use crate::document::{self, Format, SentenceRules};
use crate::finding::{Finding, Severity};
use crate::mention::{Found, read};
use crate::rules::{BUNDLE_CHECKS, BundleContext};
use crate::source::{Source, Span};
use crate::workspace::Workspace;
use std::ops::Range;

/// Between two messages, so that they are two paragraphs.
const GAP: &str = "\n\n";

/// Fluent files that are one and the same in several languages.
#[derive(Debug, Clone, Copy)]
pub struct Group<'a> {
    /// The files.
    pub bundles: &'a [Bundle],
    /// The language that the others are compared with; without it the first.
    pub source_language: &'a str,
    /// Languages and topics at hand.
    pub workspace: &'a Workspace,
    /// The topic whose facts they state, where there is one.
    pub topic: Option<&'a str>,
    /// Which rules run.
    pub selection: &'a Selection,
}

/// The findings on each file, in the order given.
pub fn verify(group: &Group<'_>) -> Vec<Vec<Finding>> {
    let named = group.bundles.iter().position(|bundle| bundle.language.as_deref() == Some(group.source_language));
    let reference = named.unwrap_or(0);
    let all = group.bundles.iter().enumerate();
    all.map(|(at, bundle)| {
        let reference = group.bundles.get(reference).filter(|_| at != reference);
        let mut found = form(&BundleContext { bundle, reference }, group.selection);
        // What does not parse, or has no end, says nothing that could be compared.
        if bundle.broken.is_empty() && knots(bundle).is_empty() {
            found.extend(stated(group, bundle));
            found.extend(facts(group, bundle));
        }
        sort(&mut found);
        found
    })
    .collect()
}

fn form(context: &BundleContext<'_>, selection: &Selection) -> Vec<Finding> {
    let mut found = Vec::new();
    for (_, check) in BUNDLE_CHECKS.iter().filter(|(rule, _)| selection.runs(rule)) {
        check(context, &mut found);
    }
    found.into_iter().filter_map(|finding| selection.apply(finding)).collect()
}

/// What the messages state, read with our own reader and checked like a leaflet. Each finding stands at its message.
fn stated(group: &Group<'_>, bundle: &Bundle) -> Vec<Finding> {
    let Some(language) = bundle.language.as_deref() else { return Vec::new() };
    let (text, places, leaflet) = running_text(bundle, language);
    let source = Source::new(bundle.source.name.clone(), text);
    let format = if leaflet { Format::Markdown } else { Format::Text };
    let mut document = document::read(&source, format, &SentenceRules::default());
    let understood = group.workspace.understand(&mut document, Some(language), group.topic);
    let place = (Some(language), group.topic);
    let mut found = group.workspace.check(&source, &document, &understood, place, None, group.selection);
    // A list of messages need not state every fact, as a leaflet must.
    found.retain(|finding| leaflet || finding.rule != "missing-statement");
    let own = |span: Span| places.iter().find(|(range, _)| range.contains(&span.start)).map(|(_, span)| *span);
    for finding in &mut found {
        finding.span = own(finding.span).unwrap_or_default();
        for related in finding.related.iter_mut().filter(|related| *related.path == *bundle.source.name) {
            related.span = own(related.span).unwrap_or_default();
        }
    }
    found
}

/// The messages as one text, where each stands in it, and whether they are a leaflet. What asks for variables is left out.
fn running_text(bundle: &Bundle, language: &str) -> (String, Vec<(Range<usize>, Span)>, bool) {
    let leaflet = bundle.entries.iter().any(|entry| entry.id.starts_with(LEAFLET));
    let wanted = |entry: &&Entry| if leaflet { entry.id.starts_with(LEAFLET) } else { !entry.id.starts_with('-') };
    let figures = Figures::new(language);
    let mut text = String::new();
    let mut places = Vec::new();
    for entry in bundle.entries.iter().filter(wanted) {
        for pattern in entry.patterns() {
            let Ok(formatted) = bundle::format(bundle, pattern, &figures, &Arguments::new()) else { continue };
            let start = text.len();
            text.push_str(&super::render::before(entry).unwrap_or_else(|| GAP.to_owned()));
            text.push_str(&formatted);
            places.push((start..text.len() + 1, entry.span));
        }
    }
    (text, places, leaflet)
}

/// The messages of facts: with the canonical figures, and baked, they must read back to the canonical value.
fn facts(group: &Group<'_>, bundle: &Bundle) -> Vec<Finding> {
    let topic = group.topic.and_then(|topic| group.workspace.topics.get(topic));
    let Some((facts, language)) = topic.and_then(|topic| topic.facts.as_ref()).zip(bundle.language.as_deref()) else {
        return Vec::new();
    };
    let (pack, inflection, figures) =
        (group.workspace.languages.pack(language), Inflection::shipped(language), Figures::new(language));
    let writing = Writing::default();
    let grammar = Grammar { pack: &pack, inflection: &inflection, figures: &figures, writing: &writing };
    let mut found = Vec::new();
    for (key, value) in values(facts) {
        for id in [format!("fact-{key}"), format!("fact-{key}-text")] {
            let Some(entry) = bundle.entry(&id) else { continue };
            let Some(text) = by_comment(bundle, entry, &figures) else { continue };
            if !says(&text, value.value, &grammar) {
                let stated = read(&text, &pack).into_iter().find_map(|mention| match mention.found {
                    Found::Quantity(quantity) => Some(quantity.reading),
                    Found::Masked(_) => None,
                });
                let finding =
                    unlike(("conflicting-value", Severity::Error), entry.span, (value.fact, value.value), stated, text);
                found.extend(group.selection.apply(finding));
            }
        }
    }
    found
}

/// An entry formatted with the canonical figures that its comment gives for its variables.
fn by_comment(bundle: &Bundle, entry: &Entry, figures: &Figures) -> Option<String> {
    let line = |line: &String| {
        let (name, rest) = line.strip_prefix('$')?.split_once(' ')?;
        let number = rest.rsplit_once("canonical ")?.1.trim();
        Some((name.to_owned(), Argument::Number(number.to_owned())))
    };
    let arguments: Arguments = entry.comment.iter().filter_map(line).collect();
    bundle::format(bundle, entry.value.as_ref()?, figures, &arguments).ok()
}
