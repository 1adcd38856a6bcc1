//! The table of `compare`: what each leaflet states about each fact, and who deviates from most.

use crate::facts::FactSet;
use crate::quantity::Quantity;
use crate::report::compare::{Cell, Row, Verdict};
use crate::statement::Reading;

/// One row a fact that any leaflet states.
pub(super) fn rows(facts: &FactSet, readings: &[&Reading], say: &dyn Fn(&Quantity) -> String) -> Vec<Row> {
    let mut out = Vec::new();
    for fact in &facts.quantities {
        let texts: Vec<Vec<String>> = readings.iter().map(|reading| values(reading, &fact.id, say)).collect();
        out.extend(row(fact.id.clone(), &texts));
    }
    for fact in &facts.concepts {
        let texts: Vec<Vec<String>> =
            readings.iter().map(|reading| polarities(reading, &fact.predicate, &fact.concept)).collect();
        out.extend(row(format!("{} {}", fact.predicate, fact.concept), &texts));
    }
    out
}

fn values(reading: &Reading, fact: &str, say: &dyn Fn(&Quantity) -> String) -> Vec<String> {
    let mut texts = Vec::new();
    for one in reading.quantities.iter().filter(|one| one.fact.as_deref() == Some(fact)) {
        let scope = if one.scope.is_empty() { String::new() } else { format!(" ({})", one.scope.join(", ")) };
        let reversed = if one.reversed.is_some() { "! " } else { "" };
        let text = format!("{reversed}{}{scope}", say(&one.reading));
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts
}

fn polarities(reading: &Reading, predicate: &str, concept: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for one in
        reading.concepts.iter().filter(|one| one.concept == concept && one.predicate.as_deref() == Some(predicate))
    {
        let text = if one.negated { "-" } else { "+" }.to_owned();
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts
}

/// A row; `None` where no leaflet says anything. Who says what fewer say deviates; where all differ, all deviate.
fn row(fact: String, texts: &[Vec<String>]) -> Option<Row> {
    let spoken: Vec<&Vec<String>> = texts.iter().filter(|text| !text.is_empty()).collect();
    if spoken.is_empty() {
        return None;
    }
    let support = |text: &Vec<String>| spoken.iter().filter(|other| **other == text).count();
    let top = spoken.iter().map(|text| support(text)).max().unwrap_or(0);
    let united = top == spoken.len();
    let verdict = |text: &Vec<String>| match (text.is_empty(), united) {
        (true, _) => Verdict::Silent,
        (false, true) => Verdict::Agrees,
        (false, false) if top > 1 && support(text) == top => Verdict::Agrees,
        _ => Verdict::Deviates,
    };
    let cells = texts.iter().map(|text| Cell { text: text.join("; "), verdict: verdict(text) }).collect();
    Some(Row { fact, cells })
}
