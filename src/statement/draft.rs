//! A first facts file, read from leaflets that are trusted: what they say, in the syntax of facts, for a doctor to go over.
//!
//! In: documents as read. Out: [`Draft`]s, one a leaflet, and the text of a facts file in which values that differ are marked.

use super::evidence::View;
use super::read::{Lexicon, read_blocks};
use super::understand;
use crate::document::Document;
use crate::facts::terms::Concepts;
use crate::language::cues::Cue;
use crate::mention::{Form, QuantityMention};
use crate::quantity::{Dimension, Qualifier, Quantity, Unit};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::Range;

/// Farther off than this many words a concept says nothing about a figure.
const REACH: i32 = 10;

/// What a figure is about: the nearest concept, how it is used, and its dimension.
type Key = (String, String, Dimension);

/// What one leaflet says.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    values: BTreeMap<Key, Vec<Quantity>>,
    lists: BTreeMap<String, BTreeSet<String>>,
}

/// Reads what a document says without any facts to guide it.
pub fn draft(document: &Document, lexicon: &Lexicon<'_>, concepts: &Concepts) -> Draft {
    let blocks = read_blocks(document, lexicon);
    let view = View::new(document, &blocks, lexicon.pack);
    let mut draft = Draft::default();
    for (block, found) in blocks.iter().enumerate() {
        for (range, quantity) in &found.quantities {
            if let Some(key) = key(&view, concepts, block, range, quantity) {
                let values = draft.values.entry(key).or_default();
                if !values.contains(&quantity.reading) {
                    values.push(quantity.reading);
                }
            }
        }
    }
    for statement in understand(document, lexicon, None, None).concepts.into_iter().filter(|one| !one.negated) {
        let condition = concepts
            .by_id
            .get(&statement.concept)
            .is_some_and(|concept| matches!(concept.kind.as_str(), "condition" | "effect" | "medicine"));
        if let Some(predicate) = statement.predicate.filter(|_| condition) {
            draft.lists.entry(predicate).or_default().insert(statement.concept);
        }
    }
    draft
}

fn key(
    view: &View<'_>,
    concepts: &Concepts,
    block: usize,
    range: &Range<usize>,
    quantity: &QuantityMention,
) -> Option<Key> {
    let dimension = quantity.reading.unit.dimension();
    let measured = !matches!(dimension, Dimension::Money | Dimension::Percent | Dimension::Rate)
        && !matches!(quantity.form, Form::Ratio | Form::Rate);
    let (_, sentence) = view.sentence(block, range.start);
    if is_warning(view, block, &sentence) {
        return None;
    }
    let terms = view
        .blocks
        .get(block)?
        .terms
        .iter()
        .filter(|term| sentence.start <= term.range.start && term.range.end <= sentence.end);
    let named = terms.filter(|term| concepts.by_id.get(&term.concept).is_none_or(|concept| concept.kind != "person"));
    let nearest = named
        .min_by_key(|term| view.distance(block, range, &term.range))
        .filter(|term| view.distance(block, range, &term.range) <= REACH);
    let close = nearest.filter(|term| dimension != Dimension::Count || view.distance(block, range, &term.range) <= 1);
    Some((close?.concept.clone(), relation(view, block, range, quantity), dimension)).filter(|_| measured)
}

/// Whether a sentence says when to call somebody: its figures are no facts.
fn is_warning(view: &View<'_>, block: usize, sentence: &Range<usize>) -> bool {
    view.cues(block, sentence).any(|cue| match &cue.cue {
        Cue::Frame(predicate, _) => predicate == "warning",
        Cue::Relation(name) => name == "threshold",
        _ => false,
    })
}

/// The relations that a facts file knows and that follow from words.
const RELATIONS: &[&str] = &["apart", "each", "lasts", "before", "after", "until", "within", "every", "daily"];

fn relation(view: &View<'_>, block: usize, range: &Range<usize>, quantity: &QuantityMention) -> String {
    match quantity.form {
        Form::Period | Form::Rate => return "every".to_owned(),
        Form::Age => return "age".to_owned(),
        _ => {}
    }
    let (_, sentence) = view.sentence(block, range.start);
    let cues = view
        .cues(block, &sentence)
        .filter_map(|cue| if let Cue::Relation(name) = &cue.cue { Some((name, &cue.range)) } else { None });
    let usable = cues.filter(|(name, cue)| RELATIONS.contains(&name.as_str()) && view.distance(block, range, cue) <= 4);
    usable.min_by_key(|(_, cue)| view.distance(block, range, cue)).map(|(name, _)| name.clone()).unwrap_or_default()
}

/// The text of a facts file drafted from leaflets with their names.
pub fn file(topic: &str, source_language: &str, drafts: &[(String, Draft)]) -> String {
    let mut text = format!("# Drafted from {} leaflets: go over every line before it is used.\n", drafts.len());
    let _ = writeln!(text, "topic = {topic:?}\nsource-language = {source_language:?}\nversion = \"draft\"\n");
    let mut used = BTreeMap::new();
    for key in supported(drafts) {
        value(&mut text, key, drafts, &mut used);
    }
    for predicate in drafts.iter().flat_map(|(_, draft)| draft.lists.keys()).collect::<BTreeSet<_>>() {
        list(&mut text, predicate, drafts);
    }
    text
}

/// What at least half of the leaflets say. Of keys that differ in the relation only (one language says "for", another "until") and whose
/// leaflets state the same, the one that most of them have.
fn supported(drafts: &[(String, Draft)]) -> Vec<&Key> {
    let keys: BTreeSet<&Key> = drafts.iter().flat_map(|(_, draft)| draft.values.keys()).collect();
    let support = |key: &Key| drafts.iter().filter(|(_, draft)| draft.values.contains_key(key)).count();
    let values = |key: &Key| -> Vec<&Quantity> {
        drafts.iter().filter_map(|(_, draft)| draft.values.get(key)).flatten().collect()
    };
    let mut ordered: Vec<&Key> = keys.into_iter().filter(|key| support(key) * 2 >= drafts.len()).collect();
    ordered.sort_by_key(|key| std::cmp::Reverse(support(key)));
    let mut kept: Vec<&Key> = Vec::new();
    for key in ordered {
        let alike = |other: &&&Key| other.0 == key.0 && other.2 == key.2;
        let said = values(key);
        if !kept.iter().filter(alike).any(|other| values(other).iter().any(|value| said.contains(value))) {
            kept.push(key);
        }
    }
    kept.sort();
    kept
}

fn value(text: &mut String, key: &Key, drafts: &[(String, Draft)], used: &mut BTreeMap<String, usize>) {
    let (concept, relation, dimension) = key;
    let stated: Vec<(&str, Quantity)> = drafts
        .iter()
        .flat_map(|(name, draft)| draft.values.get(key).into_iter().flatten().map(move |value| (name.as_str(), *value)))
        .filter(|(_, value)| value.qualifier != Qualifier::Vague)
        .collect();
    // What most of them state; of equals the first.
    let count = |value: &Quantity| stated.iter().filter(|(_, other)| other == value).count();
    let Some((_, first)) = stated.iter().rev().max_by_key(|(_, value)| count(value)) else { return };
    let id = unique(if relation.is_empty() { concept.clone() } else { format!("{concept}-{relation}") }, used);
    let _ = writeln!(text, "[quantity.{id}]");
    if stated.iter().any(|(_, value)| value != first) {
        for (name, value) in &stated {
            let _ = writeln!(text, "# differs: {name} says {}", written(value));
        }
    }
    let _ = writeln!(text, "value = {:?}", written(first));
    let field = if *dimension == Dimension::Count { "counts" } else { "about" };
    let _ = writeln!(text, "{field} = [{concept:?}]");
    if !relation.is_empty() {
        let _ = writeln!(text, "relation = [{relation:?}]");
    }
    if drafts.iter().any(|(_, draft)| !draft.values.contains_key(key)) {
        text.push_str("required = false\n");
    }
    text.push('\n');
}

fn unique(id: String, used: &mut BTreeMap<String, usize>) -> String {
    let count = used.entry(id.clone()).or_default();
    *count += 1;
    if *count == 1 { id } else { format!("{id}-{count}") }
}

fn list(text: &mut String, predicate: &str, drafts: &[(String, Draft)]) {
    let sets: Vec<&BTreeSet<String>> = drafts.iter().filter_map(|(_, draft)| draft.lists.get(predicate)).collect();
    let all: BTreeSet<&String> = sets.iter().flat_map(|set| set.iter()).collect();
    let everywhere = |concept: &&&String| sets.len() == drafts.len() && sets.iter().all(|set| set.contains(**concept));
    let required: Vec<&&String> = all.iter().filter(everywhere).collect();
    let listed: Vec<&&String> = all.iter().filter(|concept| !everywhere(concept)).collect();
    let _ = writeln!(text, "[{predicate}]\n# Stated by every leaflet.\nrequired = {required:?}");
    if !listed.is_empty() {
        let _ = writeln!(text, "# Stated by some leaflets only.\nlisted = {listed:?}");
    }
    text.push('\n');
}

/// A value in the notation of facts files.
pub fn written(quantity: &Quantity) -> String {
    let unit = if quantity.unit == Unit::ONE { String::new() } else { format!(" {}", quantity.unit) };
    let body = match (quantity.interval.low, quantity.interval.high) {
        (Some(low), Some(high)) if low == high => low.to_string(),
        (Some(low), Some(high)) => format!("{low}-{high}"),
        (Some(low), None) => format!("at least {low}"),
        (None, Some(high)) => format!("at most {high}"),
        (None, None) => return "not fixed".to_owned(),
    };
    let about = if quantity.qualifier == Qualifier::About { "about " } else { "" };
    format!("{about}{body}{unit}")
}
