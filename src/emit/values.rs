//! Facts as messages: with variables, so that a program can format other figures, and baked, which is right in every runtime.

use super::adapt::Grammar;
use super::previous::{ADAPTED, CANONICAL, STATED};
use crate::bundle::{Part, pattern, quoted};
use crate::facts::{FactSet, QuantityFact, ScopedValue};
use crate::mention::{Found, read};
use crate::quantity::{Amount, Interval, Qualifier, Quantity, Unit};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Decimal places that `NUMBER()` writes without being asked.
const USUAL_PLACES: usize = 3;

/// A canonical value under the name that its messages have.
#[derive(Debug, Clone, Copy)]
pub(super) struct Value<'f> {
    /// The fact.
    pub fact: &'f QuantityFact,
    /// The value.
    pub value: &'f ScopedValue,
}

/// What a leaflet says for a value, by place.
#[derive(Debug, Clone, Default)]
pub(super) struct Stated {
    /// Text by place (`s6-p1`).
    pub texts: BTreeMap<String, String>,
    /// The value that the leaflet itself states, where a sentence was adapted.
    pub own: Option<String>,
    /// The leaflet's own text by place, where it was adapted.
    pub adapted: BTreeMap<String, String>,
}

/// The name of a value's messages: the fact's id, and what limits the value.
pub(super) fn key(fact: &QuantityFact, value: &ScopedValue) -> String {
    let nth =
        fact.values.iter().filter(|other| other.scope == value.scope).position(|other| std::ptr::eq(other, value));
    let scope = value.scope.iter().fold(String::new(), |name, concept| name + "-" + concept);
    let band = nth.filter(|nth| *nth > 0).map(|nth| format!("-band{nth}")).unwrap_or_default();
    format!("{}{scope}{band}", fact.id)
}

/// All values of a fact set by name, in the file's order.
pub(super) fn values(facts: &FactSet) -> Vec<(String, Value<'_>)> {
    let all = all(facts).flat_map(|fact| fact.values.iter().map(move |value| Value { fact, value }));
    all.map(|value| (key(value.fact, value.value), value)).collect()
}

/// A canonical value in a notation that no language has: `4..6 wk`, `>=18 a`.
pub(super) fn notation(value: &ScopedValue) -> String {
    let figures = match (value.interval.low, value.interval.high) {
        (Some(low), Some(high)) if low == high => low.to_decimal(),
        (Some(low), Some(high)) => format!("{low}..{high}"),
        (Some(low), None) => format!(">={low}"),
        (None, Some(high)) => format!("<={high}"),
        (None, None) => String::new(),
    };
    let about = if value.qualifier == Qualifier::About { "~" } else { "" };
    format!("{about}{figures} {}", value.unit)
}

/// The quantity that [`notation`] was made of.
pub(super) fn from_notation(text: &str) -> Option<Quantity> {
    let (about, rest) = text.strip_prefix('~').map_or((false, text), |rest| (true, rest));
    let (figures, unit) = rest.rsplit_once(' ')?;
    let unit = Unit::parse(unit)?;
    let amount = |text: &str| text.parse::<Amount>().ok();
    let (interval, qualifier) = if let Some(low) = figures.strip_prefix(">=") {
        (Interval { low: Some(amount(low)?), high: None }, Qualifier::AtLeast)
    } else if let Some(high) = figures.strip_prefix("<=") {
        (Interval { low: None, high: Some(amount(high)?) }, Qualifier::AtMost)
    } else if let Some((low, high)) = figures.split_once("..") {
        (Interval::between(amount(low)?, amount(high)?), Qualifier::Range)
    } else {
        (Interval::exact(amount(figures)?), Qualifier::Exact)
    };
    Some(Quantity { interval, unit, qualifier: if about { Qualifier::About } else { qualifier } })
}

/// All facts with figures, in the file's order.
pub(super) fn all(facts: &FactSet) -> impl Iterator<Item = &QuantityFact> {
    facts.quantities.iter().chain(&facts.limits)
}

/// Both messages of a value. `places` are those of all languages, so that every language has the same attributes.
pub(super) fn messages(
    key: &str,
    value: &ScopedValue,
    stated: &Stated,
    places: &BTreeSet<String>,
    grammar: &Grammar<'_>,
) -> String {
    let variables = variables(value);
    let mut out = format!("# {CANONICAL} {}\n", notation(value));
    let unit = if value.unit == Unit::ONE { "count".to_owned() } else { value.unit.to_string() };
    for (name, amount) in &variables {
        let _ = writeln!(out, "# ${name} (Number) - {unit}, canonical {amount}");
    }
    let _ = writeln!(out, "fact-{key} ={}", formatted(value, &variables, grammar));
    let baked = baked(value, grammar);
    let _ = writeln!(out, "# {CANONICAL} {}", notation(value));
    if let Some(own) = &stated.own {
        let _ = writeln!(out, "# {STATED} {own}");
    }
    for (place, own) in &stated.adapted {
        let _ = writeln!(out, "# {ADAPTED} {place} {}", quoted(own));
    }
    let _ = writeln!(out, "fact-{key}-text ={}", pattern(&[Part::Text(baked.clone())], 4));
    for place in places {
        let text = stated.texts.get(place).unwrap_or(&baked);
        let _ = writeln!(out, "    .{place} ={}", pattern(&[Part::Text(text.clone())], 8));
    }
    out
}

fn variables(value: &ScopedValue) -> Vec<(&'static str, Amount)> {
    match (value.interval.low, value.interval.high) {
        (Some(low), Some(high)) if low == high => vec![("value", low)],
        (low, high) => {
            let named = [("min", low), ("max", high)].into_iter();
            named.filter_map(|(name, amount)| amount.map(|amount| (name, amount))).collect()
        }
    }
}

/// How the ends stand together: `{0}` to `{1}`, or one with a sign before it.
fn frame(value: &ScopedValue, grammar: &Grammar<'_>) -> String {
    let ends = match (value.interval.low, value.interval.high) {
        (Some(low), Some(high)) if low != high => grammar.inflection.range.clone(),
        (Some(_), None) => "\u{2265}\u{a0}{0}".to_owned(),
        (None, Some(_)) => "\u{2264}\u{a0}{0}".to_owned(),
        _ => "{0}".to_owned(),
    };
    if value.qualifier == Qualifier::About { format!("~{ends}") } else { ends }
}

/// A unit's pattern for a category. One without a figure, in languages with a dual, is no use for two figures, nor where our own reader
/// does not read the number in it.
fn unit_pattern(value: &ScopedValue, category: &str, grammar: &Grammar<'_>) -> String {
    let code = value.unit.to_string();
    if code == "1" {
        return "{0}".to_owned();
    }
    let patterns = grammar.inflection.plain(value.unit);
    let single = value.interval.low == value.interval.high;
    let usable = |pattern: &&String| pattern.contains("{0}") || (single && counts(pattern, category, grammar));
    let find = |name: &str| patterns.and_then(|patterns| patterns.get(name)).filter(usable);
    find(category).or_else(|| find("other")).cloned().unwrap_or_else(|| format!("{{0}} {code}"))
}

/// Whether a word alone says as many as its category.
fn counts(word: &str, category: &str, grammar: &Grammar<'_>) -> bool {
    let number = match category {
        "one" => Amount::ONE,
        "two" => Amount::from(2),
        _ => return false,
    };
    let found = read(word, grammar.pack);
    matches!(found.as_slice(), [only] if matches!(&only.found, Found::Quantity(quantity) if quantity.reading.interval == Interval::exact(number)))
}

/// The value by its canonical figures.
pub(super) fn baked(value: &ScopedValue, grammar: &Grammar<'_>) -> String {
    let amounts: Vec<String> = variables(value).iter().map(|(_, amount)| amount.to_decimal()).collect();
    let category = grammar.figures.category(amounts.last().map_or("0", String::as_str));
    let mut ends = frame(value, grammar);
    for (at, amount) in amounts.iter().enumerate() {
        ends = ends.replace(&format!("{{{at}}}"), &grammar.figures.write(amount));
    }
    unit_pattern(value, category, grammar).replace("{0}", &ends)
}

/// The value by its variables: one variant for each plural category, or none where all are alike.
fn formatted(value: &ScopedValue, variables: &[(&str, Amount)], grammar: &Grammar<'_>) -> String {
    let categories = grammar.figures.categories();
    let variant =
        |category: &str| pattern(&parts(value, variables, &unit_pattern(value, category, grammar), grammar), 8);
    let other = variant("other");
    if categories.iter().all(|category| variant(category) == other) {
        return other;
    }
    let chosen = variables.last().map_or("value", |(name, _)| name);
    let mut out = format!("\n    {{ NUMBER(${chosen}) ->\n");
    for category in categories {
        let sign = if category == "other" { "*" } else { " " };
        let _ = writeln!(out, "       {sign}[{category}]{}", variant(category));
    }
    out + "    }"
}

/// A unit's pattern with the frame in it, and placeables for the figures.
fn parts(value: &ScopedValue, variables: &[(&str, Amount)], unit: &str, grammar: &Grammar<'_>) -> Vec<Part> {
    let whole = unit.replace("{0}", &frame(value, grammar));
    let mut parts = Vec::new();
    let mut rest = whole.as_str();
    while let Some(at) = rest.find('{') {
        let nth = rest.get(at + 1..at + 2).and_then(|digit| digit.parse::<usize>().ok());
        let Some((name, amount)) = nth.and_then(|nth| variables.get(nth)) else { break };
        parts.push(Part::Text(rest[..at].to_owned()));
        parts.push(Part::Reference(number(name, *amount)));
        rest = rest.get(at + 3..).unwrap_or_default();
    }
    parts.push(Part::Text(rest.to_owned()));
    parts.retain(|part| *part != Part::Text(String::new()));
    parts
}

fn number(name: &str, amount: Amount) -> String {
    let places = amount.to_decimal().split_once('.').map_or(0, |(_, part)| part.len());
    if places > USUAL_PLACES {
        format!("NUMBER(${name}, maximumFractionDigits: {places})")
    } else {
        format!("NUMBER(${name})")
    }
}

/// Whether a text says a value and nothing else, as our own reader reads it.
pub(super) fn says(text: &str, value: &ScopedValue, grammar: &Grammar<'_>) -> bool {
    let wanted = value.quantity();
    let found = read(text, grammar.pack);
    let same = |reading: &Quantity| reading.interval.convert(reading.unit, wanted.unit) == Some(wanted.interval);
    matches!(found.as_slice(), [only] if matches!(&only.found, Found::Quantity(quantity) if same(&quantity.reading)))
}
