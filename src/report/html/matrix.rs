//! Facts × leaflets: what each leaflet states, with a sign, a word and a colour for how it lies to the fact.

use super::{Sheet, Topic};
use crate::facts::{ConceptFact, QuantityFact, ScopedValue};
use crate::report::FileReport;
use crate::report::escape::{xml, xml_message};
use crate::statement::QuantityStatement;
use crate::statement::verdict::{Stated, Verdict, judge};
use std::fmt::Write as _;

/// Leaflets that fit on a sheet of paper side by side.
const MOST_COLUMNS: usize = 14;

/// How a leaflet lies to a fact; the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    Differs,
    Missing,
    Partial,
    Agrees,
    Other,
    Silent,
}

const STATES: &[State] = &[State::Agrees, State::Partial, State::Differs, State::Missing, State::Other, State::Silent];

impl State {
    fn class(self) -> &'static str {
        match self {
            Self::Differs => "differs",
            Self::Missing => "missing",
            Self::Partial => "partial",
            Self::Agrees => "agrees",
            Self::Other | Self::Silent => "",
        }
    }

    pub(super) fn sign(self) -> &'static str {
        match self {
            Self::Differs => "\u{2717}",
            Self::Missing => "!",
            Self::Partial => "\u{2248}",
            Self::Agrees => "\u{2713}",
            Self::Other => "\u{2194}",
            Self::Silent => "\u{b7}",
        }
    }

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Differs => "sheet-differs",
            Self::Missing => "sheet-missing",
            Self::Partial => "sheet-partial",
            Self::Agrees => "sheet-agrees",
            Self::Other => "sheet-other-scope",
            Self::Silent => "sheet-silent",
        }
    }
}

/// How one statement lies to its fact.
pub(super) fn state(statement: &QuantityStatement, fact: &QuantityFact) -> State {
    if statement.reversed.is_some() || statement.wrong_measure.is_some() {
        return State::Differs;
    }
    let stated = Stated { reading: &statement.reading, alternatives: &statement.alternatives };
    match judge(stated, fact, statement.limits()) {
        _ if statement.negated => State::Other,
        Verdict::Agrees => State::Agrees,
        Verdict::Partial | Verdict::VagueOff => State::Partial,
        Verdict::NotCompared => State::Other,
        Verdict::WrongUnit | Verdict::Conflict(_) => State::Differs,
    }
}

/// What a leaflet states about a fact.
pub(super) fn statements<'f>(file: &'f FileReport, fact: &str) -> Vec<&'f QuantityStatement> {
    let all = file.details.iter().flat_map(|details| &details.reading.quantities);
    all.filter(|statement| statement.fact.as_deref() == Some(fact)).collect()
}

/// The section with the tables: one, or several with the same rows where there are more leaflets than fit on paper side by side.
pub(super) fn matrix(sheet: &Sheet<'_>, topic: &Topic<'_>) -> String {
    let mut out = format!("<section class=\"matrix\">\n<h2>{}</h2>\n{}", title(sheet, topic), key(sheet));
    let tables = topic.leaflets.len().div_ceil(MOST_COLUMNS).max(1);
    for leaflets in topic.leaflets.chunks(topic.leaflets.len().div_ceil(tables).max(1)) {
        out.push_str(&table(sheet, topic, leaflets));
    }
    out.push_str("</section>\n");
    out
}

fn title(sheet: &Sheet<'_>, topic: &Topic<'_>) -> String {
    format!("{}: {}", sheet.text("sheet-matrix"), xml(&topic.facts.topic))
}

fn table(sheet: &Sheet<'_>, topic: &Topic<'_>, leaflets: &[(usize, &FileReport)]) -> String {
    let mut out = format!(
        "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">\n<table>\n\
         <thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th>",
        title(sheet, topic),
        sheet.text("compare-fact"),
        sheet.text("sheet-canonical"),
    );
    for (index, file) in leaflets {
        let name = xml(&file.language.clone().unwrap_or_else(|| file.subject.name()));
        let _ = write!(out, "<th scope=\"col\" data-language=\"{name}\"><a href=\"#l{index}\">{name}</a></th>");
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for fact in &topic.facts.quantities {
        let cells = leaflets.iter().map(|(index, file)| quantity_cell(sheet, *index, file, fact));
        row(&mut out, &xml(&fact.id), &canonical(sheet, fact), cells);
    }
    out.push_str("</tbody>\n");
    let mut predicates: Vec<&str> = Vec::new();
    for fact in topic.facts.concepts.iter().filter(|fact| fact.listed) {
        if !predicates.contains(&fact.predicate.as_str()) {
            predicates.push(&fact.predicate);
        }
    }
    for predicate in predicates {
        group(&mut out, sheet, topic, leaflets, predicate);
    }
    out.push_str("</table>\n</div>\n");
    out
}

/// The concepts that the facts list under one predicate.
fn group(out: &mut String, sheet: &Sheet<'_>, topic: &Topic<'_>, leaflets: &[(usize, &FileReport)], predicate: &str) {
    let columns = leaflets.len() + 2;
    let name = xml(predicate);
    // Writing into a string cannot fail.
    let _ = writeln!(
        out,
        "<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"{columns}\"><span>{name}</span></th></tr>"
    );
    for fact in topic.facts.concepts.iter().filter(|fact| fact.listed && fact.predicate == predicate) {
        let cells = leaflets.iter().map(|(index, file)| concept_cell(sheet, *index, file, fact));
        let needed = sheet.text(if fact.required { "facts-required" } else { "facts-optional" });
        let strength = fact.strength.map(|strength| format!(", {}", xml(strength.name()))).unwrap_or_default();
        row(out, &xml(&sheet.words.concept(&fact.concept)), &format!("{needed}{strength}"), cells);
    }
    out.push_str("</tbody>\n");
}

/// A row; one with something to decide can be told from the others.
fn row(out: &mut String, name: &str, canonical: &str, cells: impl Iterator<Item = (State, String)>) {
    let (states, cells): (Vec<State>, Vec<String>) = cells.unzip();
    let off = states.iter().any(|state| matches!(state, State::Differs | State::Missing | State::Partial));
    let class = if off { " class=\"off\"" } else { "" };
    let _ = writeln!(out, "<tr{class}><th scope=\"row\">{name}</th><td>{canonical}</td>{}</tr>", cells.concat());
}

/// The meaning of the signs, and the choice to see only what differs.
fn key(sheet: &Sheet<'_>) -> String {
    let entry = |state: &State| {
        let sign = state.sign();
        format!("<li class=\"{}\"><span class=\"sign\">{sign}</span> {}</li>", state.class(), sheet.text(state.word()))
    };
    format!(
        "<ul class=\"key\">{}<li class=\"screen\" hidden><label><input type=\"checkbox\" class=\"different\"> {}</label></li></ul>\n",
        STATES.iter().map(entry).collect::<String>(),
        sheet.text("sheet-different")
    )
}

/// The values of a fact, those of scopes after the general one.
fn canonical(sheet: &Sheet<'_>, fact: &QuantityFact) -> String {
    if fact.values.is_empty() {
        return sheet.text("facts-not-fixed");
    }
    let value = |value: &ScopedValue| {
        let words = xml_message(&sheet.words.quantity(&value.quantity()));
        let limits = limits(sheet, value);
        if limits.is_empty() { words } else { format!("{words} <span class=\"soft\">({})</span>", xml(&limits)) }
    };
    fact.values.iter().map(value).collect::<Vec<_>>().join("<br>")
}

/// What a value holds for: concepts, ages, weights. Empty for the general value.
pub(super) fn limits(sheet: &Sheet<'_>, value: &ScopedValue) -> String {
    let scope = value.scope.iter().map(|concept| sheet.words.concept(concept));
    let bands = value.bands.iter().map(|band| sheet.words.quantity(band));
    scope.chain(bands).collect::<Vec<_>>().join(", ")
}

fn quantity_cell(sheet: &Sheet<'_>, index: usize, file: &FileReport, fact: &QuantityFact) -> (State, String) {
    let found = statements(file, &fact.id);
    let mut texts: Vec<String> = Vec::new();
    for statement in &found {
        let text = sheet.words.quantity(&statement.reading);
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    let worst = found.iter().map(|statement| state(statement, fact)).min();
    let state = worst.unwrap_or_else(|| absent(file, &fact.id));
    (state, cell(sheet, index, file, &fact.id, state, &texts.join("; ")))
}

fn concept_cell(sheet: &Sheet<'_>, index: usize, file: &FileReport, fact: &ConceptFact) -> (State, String) {
    let all = file.details.iter().flat_map(|details| &details.reading.concepts);
    let mut found = all.filter(|one| one.concept == fact.concept && one.predicate.as_deref() == Some(&fact.predicate));
    let first = found.next();
    let state = match first {
        None => absent(file, &fact.concept),
        Some(one) if one.negated || found.any(|other| other.negated) => State::Differs,
        Some(_) => State::Agrees,
    };
    (state, cell(sheet, index, file, &fact.concept, state, ""))
}

fn absent(file: &FileReport, fact: &str) -> State {
    let wanted = |finding: &crate::finding::Finding| {
        finding.rule == "missing-statement" && finding.fact.as_deref() == Some(fact)
    };
    if file.findings.iter().any(wanted) { State::Missing } else { State::Silent }
}

/// A cell; where there is a finding on this fact, it leads to it.
fn cell(sheet: &Sheet<'_>, index: usize, file: &FileReport, fact: &str, state: State, text: &str) -> String {
    let finding = file.findings.iter().position(|finding| finding.fact.as_deref() == Some(fact));
    let word = sheet.text(state.word());
    let body = format!(
        "<span class=\"sign\" aria-hidden=\"true\">{}</span><span class=\"hidden-text\">{word}</span> {}",
        state.sign(),
        xml(text)
    );
    let body = match finding {
        Some(at) => format!("<a href=\"#f{index}-{at}\">{body}</a>"),
        None => body,
    };
    format!("<td class=\"{}\" title=\"{word}\">{body}</td>", state.class())
}
