//! Leaflets with one slip each, made from what the reader itself understood of the clean leaflet.

use super::figures::{Figure, Style, figures, write};
use super::words::{Words, alike, cased, find};
use crate::kit::leaflets::{self, Leaflet, Read};
use leaflint::document::BlockKind;
use leaflint::facts::{Agreement, FactSet, QuantityFact, ScopedValue, Strength};
use leaflint::language::Pack;
use leaflint::language::cues::Cue;
use leaflint::mention::{CueLexicon, Form};
use leaflint::quantity::{Amount, Interval, Qualifier, Unit};
use leaflint::source::Span;
use leaflint::statement::{Negation, QuantityStatement};
use leaflint::text::fold;
use leaflint::workspace::Workspace;
use std::collections::BTreeSet;

/// The kinds of slips, in the order of the table.
pub(crate) const KINDS: &[&str] =
    &["value", "range-end", "decimal", "unit", "bound", "polarity", "strength", "dropped"];

/// A leaflet with one slip, and what must be reported.
pub(crate) struct Mutant {
    pub(crate) kind: &'static str,
    /// Any one of these rules.
    pub(crate) rules: &'static [&'static str],
    pub(crate) fact: String,
    pub(crate) text: String,
    /// The words that are wrong now, for people.
    pub(crate) shown: String,
}

/// What mutants are made from.
struct Clean<'a> {
    text: &'a str,
    read: Read,
    facts: &'a FactSet,
    words: &'a Words,
    pack: std::sync::Arc<Pack>,
}

/// All mutants of a leaflet.
pub(crate) fn of(workspace: &Workspace, leaflet: &Leaflet, words: &Words) -> Vec<Mutant> {
    let Some(facts) = workspace.topics.get(&leaflet.topic).and_then(|topic| topic.facts.as_ref()) else {
        return Vec::new();
    };
    let read = leaflets::read(workspace, leaflet, &leaflet.text);
    let clean = Clean { text: &leaflet.text, read, facts, words, pack: workspace.languages.pack(&leaflet.tag) };
    let mut mutants = Vec::new();
    for statement in &clean.read.understood.reading.quantities {
        let fact = statement.fact.as_deref().and_then(|id| facts.quantity(id));
        let plain = !statement.negated && !statement.implied && statement.reversed.is_none();
        if let Some(fact) = fact.filter(|_| plain) {
            clean.figure_slips(statement, fact, &mut mutants);
            mutants.extend(clean.unit_slip(statement, fact));
            mutants.extend(clean.bound_slip(statement, fact));
        }
    }
    clean.action_slips(&mut mutants);
    clean.allowed(&mut mutants);
    clean.weakened(&mut mutants);
    clean.dropped_quantities(&mut mutants);
    clean.dropped_concepts(&mut mutants);
    mutants
}

impl Clean<'_> {
    fn evidence(&self, statement: &QuantityStatement) -> &str {
        &self.text[statement.span.start..statement.span.end]
    }

    /// The leaflet with other text at a span.
    fn with(&self, span: Span, new: &str) -> String {
        format!("{}{new}{}", &self.text[..span.start], &self.text[span.end..])
    }

    /// One end changed, by a likely slip, or by a decimal sign.
    fn figure_slips(&self, statement: &QuantityStatement, fact: &QuantityFact, mutants: &mut Vec<Mutant>) {
        let evidence = self.evidence(statement);
        let Interval { low, high } = statement.reading.interval;
        if matches!(statement.reading.qualifier, Qualifier::About | Qualifier::Vague) {
            return;
        }
        let found = figures(evidence, self.words, self.pack.spaces);
        let first = found.iter().find(|figure| Some(figure.amount) == low);
        let last = found.iter().rev().find(|figure| Some(figure.amount) == high);
        let is_range = low.is_some() && high.is_some() && low != high;
        let mut slips: Vec<(&'static str, &Figure, bool, Vec<Amount>)> = Vec::new();
        if let Some(figure) = last {
            slips.push(("value", figure, false, larger(figure.amount)));
            slips.push(("decimal", figure, false, tenfold(figure)));
        }
        if let Some(figure) = first.filter(|_| is_range) {
            slips.push(("range-end", figure, true, smaller(figure.amount)));
            slips.push(("range-end", figure, true, between(figure.amount, high)));
            slips.push(("decimal", figure, true, tenth(figure)));
        }
        if let Some(figure) = first.filter(|_| high.is_none()) {
            slips.push(("value", figure, true, smaller(figure.amount)));
        }
        for (kind, figure, is_low, amounts) in slips {
            let written = amounts
                .into_iter()
                .find_map(|amount| Some((amount, write(amount, figure, evidence, self.pack.decimal, self.words)?)));
            let Some((amount, new)) = written else { continue };
            let stated = if is_low || !is_range {
                Interval {
                    low: low.map(|_| amount),
                    high: if is_range || high.is_none() { high } else { Some(amount) },
                }
            } else {
                Interval { low, high: Some(amount) }
            };
            let Some(rules) = verdict(statement, fact, stated) else { continue };
            let start = statement.span.start;
            let span = Span::new(start + figure.range.start, start + figure.range.end);
            let shown = format!("{}{new}{}", &evidence[..figure.range.start], &evidence[figure.range.end..]);
            mutants.push(Mutant { kind, rules, fact: fact.id.clone(), text: self.with(span, &new), shown });
        }
    }

    /// The unit's name, wherever it stands in the statement, replaced by that of a neighbouring unit.
    fn unit_slip(&self, statement: &QuantityStatement, fact: &QuantityFact) -> Option<Mutant> {
        let unit = statement.reading.unit.to_string();
        let slip = Words::slip(&unit)?;
        let evidence = self.evidence(statement);
        // A word that holds figure and unit in one (a dual) would lose its figure.
        if figures(evidence, self.words, self.pack.spaces).is_empty()
            && statement.reading.interval.high != Some(Amount::ONE)
        {
            return None;
        }
        let shown = self.other_unit(evidence, &unit, slip);
        let changed = shown != evidence;
        let text = self.with(statement.span, &shown);
        changed.then(|| Mutant { kind: "unit", rules: &["wrong-unit"], fact: fact.id.clone(), text, shown })
    }

    /// "At least" where the leaflet says "at most", and the other way round.
    fn bound_slip(&self, statement: &QuantityStatement, fact: &QuantityFact) -> Option<Mutant> {
        let (own, other) = match statement.reading.qualifier {
            Qualifier::AtLeast => ("at-least", "at-most"),
            Qualifier::AtMost => ("at-most", "at-least"),
            _ => return None,
        };
        // "Do not take more than" is an upper bound by its negation.
        let denied = |one: &Negation| one.block == statement.block && one.range.start < statement.range.end;
        if statement.limit || statement.form == Form::Age || self.read.understood.reading.negations.iter().any(denied) {
            return None;
        }
        // An upper bound of an age says nothing about the lower one.
        let age = fact.relation.iter().any(|name| name == "age");
        let rules: &[&str] = if age { &["conflicting-value", "missing-statement"] } else { &["conflicting-value"] };
        let evidence = self.evidence(statement);
        let starts = |form: &&String| find(evidence, form, self.pack.spaces).is_some_and(|range| range.start == 0);
        let old = self.words.bounds.get(own)?.iter().filter(starts).max_by_key(|form| form.len())?;
        let new = self.words.bounds.get(other)?.first()?;
        let shown = format!("{}{}", cased(new, evidence), &evidence[old.len()..]);
        let text = self.with(statement.span, &shown);
        Some(Mutant { kind: "bound", rules, fact: fact.id.clone(), text, shown })
    }

    /// A text with every name of a unit replaced.
    fn other_unit(&self, text: &str, unit: &str, slip: &str) -> String {
        for (list, spaces) in [(&self.words.units, self.pack.spaces), (&self.words.short, true)] {
            let (Some(forms), Some(others)) = (list.get(unit), list.get(slip)) else { continue };
            let places = forms.iter().filter_map(|form| find(text, form, spaces));
            let Some(place) = places.max_by_key(|range| (range.len(), range.start)) else { continue };
            let old = &text[place.clone()];
            let Some(new) = alike(others, old) else { continue };
            let rest = |part: &str| if part.is_empty() { String::new() } else { self.other_unit(part, unit, slip) };
            return format!("{}{}{}", rest(&text[..place.start]), cased(new, old), rest(&text[place.end..]));
        }
        text.to_owned()
    }

    /// "Stop" where the leaflet says "start", and the other way round.
    fn action_slips(&self, mutants: &mut Vec<Mutant>) {
        let lexicon = CueLexicon::new(&self.pack);
        for statement in &self.read.understood.reading.quantities {
            let fact = statement.fact.as_deref().and_then(|id| self.facts.quantity(id));
            let Some((fact, action)) = fact.and_then(|fact| Some((fact, fact.action.as_deref()?))) else { continue };
            let opposite = if action == "stop" { "start" } else { "stop" };
            let block = &self.read.document.blocks[statement.block];
            let cues = lexicon.find(&fold(&block.text), &self.pack);
            let own: Vec<_> = cues.iter().filter(|cue| cue.cue == Cue::Action(action.to_owned())).collect();
            let Some(new) = self.words.actions.get(opposite).and_then(|forms| plain(forms).next()) else { continue };
            // Only where one phrase says it: with several, a changed one leaves the others as they were.
            let [cue] = own.as_slice() else { continue };
            // A verb that names the thing as well ("make up") would take it away.
            let concepts = self.read.understood.reading.concepts.iter().filter(|one| one.block == statement.block);
            if concepts.map(|one| &one.range).any(|one| one.start < cue.range.end && cue.range.start < one.end) {
                continue;
            }
            let span = block.source_span(cue.range.clone());
            let old = &self.text[span.start..span.end];
            let text = self.with(span, &cased(new, old));
            let shown = block.text.replace(old, &cased(new, old));
            mutants.push(Mutant {
                kind: "polarity",
                rules: &["reversed-statement"],
                fact: fact.id.clone(),
                text,
                shown,
            });
        }
    }

    /// "Can be treated:" before the list of those who must not be.
    fn allowed(&self, mutants: &mut Vec<Mutant>) {
        let Some(new) = longest(&self.words.allowed) else { return };
        for lead in self.lead_ins() {
            let Some((text, shown)) = self.with_lead_in(lead, new) else { continue };
            let concepts: BTreeSet<String> = self.listed_under(lead).collect();
            mutants.extend(concepts.into_iter().map(|fact| Mutant {
                kind: "polarity",
                rules: &["reversed-statement"],
                fact,
                text: text.clone(),
                shown: shown.clone(),
            }));
        }
    }

    /// "Ask first:" before the list of those who must not be treated: one cause, reported at its first item.
    fn weakened(&self, mutants: &mut Vec<Mutant>) {
        let Some(new) = longest(&self.words.ask_first) else { return };
        for lead in self.lead_ins() {
            let strict = |fact: &String| {
                let fact = self.facts.concept("contraindication", fact);
                fact.is_some_and(|fact| fact.strength.is_some_and(|strength| strength > Strength::AskFirst))
            };
            let changed = self.with_lead_in(lead, new).zip(self.listed_under(lead).find(strict));
            let Some(((text, shown), fact)) = changed else { continue };
            mutants.push(Mutant { kind: "strength", rules: &["changed-strength"], fact, text, shown });
        }
    }

    /// Blocks that lead in a list of contraindications.
    fn lead_ins(&self) -> BTreeSet<usize> {
        self.contraindications().filter_map(|(_, block)| self.read.document.blocks[block].lead_in).collect()
    }

    /// What is listed under one of them, in the order of the text.
    fn listed_under(&self, lead: usize) -> impl Iterator<Item = String> {
        let blocks = &self.read.document.blocks;
        let listed = self.contraindications().filter(move |(_, item)| blocks[*item].lead_in == Some(lead));
        listed.map(|(concept, _)| concept)
    }

    /// The leaflet with another phrase for the sentence that leads in, and the phrase; what stands before that sentence stays.
    fn with_lead_in(&self, lead: usize, new: &str) -> Option<(String, String)> {
        let block = &self.read.document.blocks[lead];
        let sentence = block.sentences.last()?;
        let shown = format!("{}:", cased(new, "A"));
        Some((self.with(block.source_span(sentence.clone()), &shown), shown))
    }

    /// Required contraindications and the blocks in which they stand.
    fn contraindications(&self) -> impl Iterator<Item = (String, usize)> {
        let required =
            |concept: &str| self.facts.concept("contraindication", concept).is_some_and(|fact| fact.required);
        let reading = &self.read.understood.reading;
        let stated = reading.concepts.iter().filter(|one| one.predicate.as_deref() == Some("contraindication"));
        stated.filter(move |one| required(&one.concept)).map(|one| (one.concept.clone(), one.block))
    }

    /// The one sentence that states a required figure, left out.
    fn dropped_quantities(&self, mutants: &mut Vec<Mutant>) {
        for fact in self.facts.quantities.iter().filter(|fact| fact.required) {
            let all = self.read.understood.reading.quantities.iter();
            let stated = all.filter(|one| one.fact.as_deref() == Some(fact.id.as_str()));
            let places: BTreeSet<(usize, usize, usize)> = stated.filter_map(|one| self.sentence(one)).collect();
            let [(block, start, end)] = places.into_iter().collect::<Vec<_>>()[..] else { continue };
            let block = &self.read.document.blocks[block];
            let text = self.with(block.source_span(start..end), "");
            let shown = block.text[start..end].to_owned();
            mutants.push(Mutant { kind: "dropped", rules: &["missing-statement"], fact: fact.id.clone(), text, shown });
        }
    }

    fn sentence(&self, statement: &QuantityStatement) -> Option<(usize, usize, usize)> {
        let block = &self.read.document.blocks[statement.block];
        let found = block.sentences.iter().find(|sentence| sentence.contains(&statement.range.start))?;
        Some((statement.block, found.start, found.end))
    }

    /// The one list item that names a required contraindication, left out.
    fn dropped_concepts(&self, mutants: &mut Vec<Mutant>) {
        let all: BTreeSet<(String, usize)> = self.contraindications().collect();
        for (concept, index) in &all {
            let block = &self.read.document.blocks[*index];
            let alone = all.iter().filter(|(other, _)| other == concept).count() == 1;
            if alone && matches!(block.kind, BlockKind::ListItem { .. }) {
                let text = self.with(block.span, "");
                let (fact, shown) = (concept.clone(), block.text.clone());
                mutants.push(Mutant { kind: "dropped", rules: &["missing-statement"], fact, text, shown });
            }
        }
    }
}

/// The phrase without a gap that says most.
fn longest(forms: &[String]) -> Option<&String> {
    plain(forms).max_by_key(|form| form.chars().count())
}

/// Phrases without a gap and open ends.
fn plain(forms: &[String]) -> impl Iterator<Item = &String> {
    forms.iter().filter(|form| !form.contains(['*', '\u{2026}']))
}

/// What must be reported where a statement says this interval; `None` where it agrees.
fn verdict(statement: &QuantityStatement, fact: &QuantityFact, stated: Interval) -> Option<&'static [&'static str]> {
    let unit = statement.reading.unit;
    let canonical = |value: &ScopedValue| value.interval.convert(value.unit, unit);
    let scoped = fact.values.iter().find(|value| value.scope == statement.scope);
    let value = scoped.or_else(|| fact.values.iter().find(|value| value.is_general()))?;
    let expected = canonical(value)?;
    let equal = |value: &ScopedValue| canonical(value) == Some(stated);
    let agrees = stated == expected || fact.equivalents.iter().any(equal);
    let reads = stated.is_ordered() && (unit != Unit::ONE || stated.high != Some(Amount::ONE));
    if agrees || !reads || fact.agrees != Agreement::Exact {
        return None;
    }
    // Which age or weight a figure is for is not seen from here.
    let banded = fact.values.iter().any(|value| !value.bands.is_empty());
    Some(match (banded, expected.contains(stated)) {
        (true, _) => &["conflicting-value", "partial-range"],
        (false, true) => &["partial-range"],
        (false, false) => &["conflicting-value"],
    })
}

fn integers(from: i64, to: i64) -> Vec<Amount> {
    (from..=to).map(Amount::from).collect()
}

/// Half as much again, and what is near it.
fn larger(amount: Amount) -> Vec<Amount> {
    let Some(whole) = amount.to_integer() else { return amount.add(Amount::ONE).into_iter().collect() };
    let far = whole + (whole + 1) / 2;
    integers(far, far + 12).into_iter().chain(integers(whole + 1, far)).collect()
}

/// About half, and what is near it.
fn smaller(amount: Amount) -> Vec<Amount> {
    match amount.to_integer() {
        Some(whole) => integers(1, whole / 2).into_iter().rev().collect(),
        None => amount.sub(Amount::from_decimal("0.2").unwrap_or(Amount::ZERO)).into_iter().collect(),
    }
}

/// What lies between two ends.
fn between(low: Amount, high: Option<Amount>) -> Vec<Amount> {
    let next = low.to_integer().map_or(Amount::ONE, |whole| Amount::from(whole + 1));
    high.filter(|high| next < *high).map(|_| next).into_iter().collect()
}

/// The decimal sign lost or a nought too many.
fn tenfold(figure: &Figure) -> Vec<Amount> {
    let digits = matches!(figure.style, Style::Digits(..));
    figure.amount.mul(Amount::from(10)).filter(|_| digits).into_iter().collect()
}

/// A nought too many behind the decimal sign.
fn tenth(figure: &Figure) -> Vec<Amount> {
    let decimal = matches!(figure.style, Style::Digits(_, Some(_)));
    figure.amount.div(Amount::from(10)).filter(|_| decimal).into_iter().collect()
}
