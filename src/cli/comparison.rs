//! The table of `compare`: what each leaflet states about each fact, and who deviates from most.

use crate::facts::{FactSet, QuantityFact, ScopedValue};
use crate::quantity::Quantity;
use crate::report::compare::{Cell, Row, Verdict};
use crate::statement::Reading;
use crate::statement::verdict::{self, Stated, Verdict as Judged};

/// One row a fact that any leaflet states; with what the facts say where canonical values are wanted.
pub(super) fn rows(
    facts: &FactSet,
    readings: &[&Reading],
    canonical: bool,
    say: &dyn Fn(&Quantity) -> String,
) -> Vec<Row> {
    let mut out = Vec::new();
    for fact in &facts.quantities {
        let texts: Vec<Vec<String>> = readings.iter().map(|reading| values(reading, &fact.id, say)).collect();
        let against =
            canonical.then(|| (expected(fact, say), readings.iter().map(|one| conflicts(one, fact)).collect()));
        out.extend(row(fact.id.clone(), &texts, against));
    }
    for fact in &facts.concepts {
        let texts: Vec<Vec<String>> =
            readings.iter().map(|reading| polarities(reading, &fact.predicate, &fact.concept)).collect();
        let said = if fact.listed { "+" } else { "" }.to_owned();
        let denied = texts.iter().map(|texts| fact.listed && texts.iter().any(|text| text == "-")).collect();
        let against = canonical.then_some((said, denied));
        out.extend(row(format!("{} {}", fact.predicate, fact.concept), &texts, against));
    }
    out
}

/// What a fact says, for each scope that it has a value for.
fn expected(fact: &QuantityFact, say: &dyn Fn(&Quantity) -> String) -> String {
    let one = |value: &ScopedValue| {
        let scope = if value.scope.is_empty() { String::new() } else { format!(" ({})", value.scope.join(", ")) };
        format!("{}{scope}", say(&value.quantity()))
    };
    fact.values.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// Whether a leaflet states something else than a fact.
fn conflicts(reading: &Reading, fact: &QuantityFact) -> bool {
    let own = reading.quantities.iter().filter(|one| one.fact.as_deref() == Some(fact.id.as_str()));
    own.filter(|one| !one.limit).any(|one| {
        let stated = Stated { reading: &one.reading, alternatives: &one.alternatives };
        let verdict = verdict::judge(stated, fact, one.limits());
        one.reversed.is_some() || matches!(verdict, Judged::Conflict(_) | Judged::WrongUnit)
    })
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
fn row(fact: String, texts: &[Vec<String>], against: Option<(String, Vec<bool>)>) -> Option<Row> {
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
    let (expected, wrong) = against.map_or((None, Vec::new()), |(expected, wrong)| (Some(expected), wrong));
    let is_wrong = |at: usize| wrong.get(at).copied().unwrap_or(false);
    let cell =
        |(at, text): (usize, &Vec<String>)| Cell { text: text.join("; "), verdict: verdict(text), wrong: is_wrong(at) };
    Some(Row { fact, expected, cells: texts.iter().enumerate().map(cell).collect() })
}
