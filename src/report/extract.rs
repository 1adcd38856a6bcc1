//! Rows of `extract`: one mention a line, for programs as JSON Lines and for people as a table.

use super::jsonl::write_line;
use super::{Style, Subject, table};
use crate::facts::Strength;
use crate::l10n::one_line;
use crate::quantity::{Amount, Qualifier, Quantity};
use crate::source::{Source, Span};
use serde_json::{Map, Number, Value};
use std::io::{self, Write};
use std::sync::Arc;

/// What was understood at one place.
#[derive(Debug, Clone, PartialEq)]
pub enum Mentioned {
    /// A quantity, and its other legal readings where the form is ambiguous.
    Quantity(Quantity, Vec<Quantity>),
    /// A concept, by id.
    Concept(String),
}

/// One mention, bound to a fact or not.
#[derive(Debug, Clone, PartialEq)]
pub struct ExtractRow {
    /// Bytes of the file as given.
    pub span: Span,
    /// What stands there.
    pub mentioned: Mentioned,
    /// The fact's id, or the concept's where the facts list it under the predicate.
    pub fact: Option<String>,
    /// Concept ids that limit it, sorted.
    pub scope: Option<Vec<String>>,
    /// `contraindication`, `indication`, `side-effect`, `preparation`, `aftercare`, or one that the facts add.
    pub predicate: Option<String>,
    /// Whether it is denied ("there is no fixed number").
    pub negated: bool,
    /// How strongly it is put.
    pub strength: Option<Strength>,
}

/// The rows of one leaflet.
#[derive(Debug, Clone)]
pub struct FileRows {
    /// The file or record.
    pub subject: Subject,
    /// Its text.
    pub source: Arc<Source>,
    /// Language tag, as given or as found.
    pub language: Option<String>,
    /// Mentions in the order of the text.
    pub rows: Vec<ExtractRow>,
}

/// Writes one leaflet's rows in one format.
pub type Writer = fn(&mut dyn Write, &FileRows, &Style<'_>) -> io::Result<()>;

/// All formats of `extract`: name, whether programs read it, writer. The default comes first.
pub const FORMATS: &[(&str, bool, Writer)] = &[("human", false, write_table), ("jsonl", true, write_json)];

fn write_json(out: &mut dyn Write, file: &FileRows, _: &Style<'_>) -> io::Result<()> {
    file.rows.iter().try_for_each(|row| write_line(out, &Value::Object(json(file, row))))
}

fn json(file: &FileRows, row: &ExtractRow) -> Map<String, Value> {
    let (quantity, concept) = match &row.mentioned {
        Mentioned::Quantity(quantity, _) => (Some(quantity), None),
        Mentioned::Concept(concept) => (None, Some(concept.as_str())),
    };
    let pairs = [
        (file.subject.key(), file.subject.value()),
        ("language", file.language.as_deref().into()),
        ("kind", if quantity.is_some() { "quantity" } else { "concept" }.into()),
        ("start", row.span.start.into()),
        ("end", row.span.end.into()),
        ("text", file.source.slice(row.span).into()),
        ("low", quantity.map_or(Value::Null, |quantity| number(quantity.interval.low))),
        ("high", quantity.map_or(Value::Null, |quantity| number(quantity.interval.high))),
        ("unit", quantity.map(|quantity| quantity.unit.to_string()).into()),
        ("qualifier", quantity.map(|quantity| qualifier_name(quantity.qualifier)).into()),
        ("alternatives", alternatives(&row.mentioned)),
        ("fact", row.fact.as_deref().into()),
        ("scope", row.scope.clone().into()),
        ("predicate", row.predicate.as_deref().into()),
        ("concept", concept.into()),
        ("polarity", if row.negated { "negated" } else { "asserted" }.into()),
        ("strength", row.strength.map(Strength::name).into()),
    ];
    pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn alternatives(mentioned: &Mentioned) -> Value {
    match mentioned {
        Mentioned::Quantity(_, others) if !others.is_empty() => others.iter().map(reading).collect(),
        _ => Value::Null,
    }
}

fn reading(quantity: &Quantity) -> Value {
    let pairs = [
        ("low", number(quantity.interval.low)),
        ("high", number(quantity.interval.high)),
        ("unit", quantity.unit.to_string().into()),
        ("qualifier", qualifier_name(quantity.qualifier).into()),
    ];
    Value::Object(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// A JSON number: whole numbers without a point, others with at most twelve decimals.
fn number(amount: Option<Amount>) -> Value {
    let Some(amount) = amount else { return Value::Null };
    if let Some(whole) = amount.to_integer() {
        return whole.into();
    }
    amount.to_decimal().parse().ok().and_then(Number::from_f64).map_or(Value::Null, Value::Number)
}

/// The name of a qualifier in the machine formats.
pub fn qualifier_name(qualifier: Qualifier) -> &'static str {
    match qualifier {
        Qualifier::Exact => "exact",
        Qualifier::Range => "range",
        Qualifier::About => "about",
        Qualifier::AtLeast => "at-least",
        Qualifier::AtMost => "at-most",
        Qualifier::Vague => "vague",
    }
}

fn write_table(out: &mut dyn Write, file: &FileRows, style: &Style<'_>) -> io::Result<()> {
    let cells = file.rows.iter().map(|row| cells(file, row, style)).collect::<Vec<_>>();
    let language = file.language.as_deref().unwrap_or("?");
    writeln!(out, "{} ({language})", crate::l10n::visible(&file.subject.name()))?;
    table::write(out, &cells, "  ")?;
    writeln!(out)
}

fn cells(file: &FileRows, row: &ExtractRow, style: &Style<'_>) -> Vec<String> {
    let place = file.source.place(row.span.start);
    let what = match &row.mentioned {
        Mentioned::Quantity(quantity, _) => style.localizer.quantity(quantity),
        Mentioned::Concept(concept) => style.localizer.concept(concept),
    };
    let about = [row.fact.as_deref(), row.predicate.as_deref(), row.strength.map(Strength::name)];
    let negated = if row.negated { "negated" } else { "" };
    let about: Vec<&str> = about.into_iter().flatten().chain([negated]).filter(|part| !part.is_empty()).collect();
    vec![format!("{}:{}", place.line, place.column), what, about.join(", "), one_line(file.source.slice(row.span))]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::{Interval, Unit};

    fn line(row: ExtractRow) -> String {
        let source = Arc::new(Source::new("x", "about 0.5 to 2 mm; redness"));
        let subject = Subject::Id(Value::from("r1"));
        let file = FileRows { subject, source, language: Some("en".to_owned()), rows: vec![row] };
        let style = Style { localizer: &crate::l10n::Localizer::english(), color: false, width: 80 };
        let mut out = Vec::new();
        assert!(write_json(&mut out, &file, &style).is_ok());
        String::from_utf8_lossy(&out).into_owned()
    }

    fn row(span: Span, mentioned: Mentioned) -> ExtractRow {
        ExtractRow { span, mentioned, fact: None, scope: None, predicate: None, negated: false, strength: None }
    }

    #[test]
    fn quantities_have_all_keys_and_plain_numbers() {
        let interval = Interval { low: "1/2".parse().ok(), high: "2".parse().ok() };
        let unit = Unit::parse("mm").unwrap_or(Unit::ONE);
        let quantity = Quantity { interval, unit, qualifier: Qualifier::Range };
        let expected = concat!(
            r#"{"id":"r1","language":"en","kind":"quantity","start":6,"end":17,"text":"0.5 to 2 mm","low":0.5,"high":2,"#,
            r#""unit":"mm","qualifier":"range","alternatives":null,"fact":null,"scope":null,"predicate":null,"concept":null,"#,
            r#""polarity":"asserted","strength":null}"#,
            "\n"
        );
        assert_eq!(line(row(Span::new(6, 17), Mentioned::Quantity(quantity, Vec::new()))), expected);
    }

    #[test]
    fn fractions_that_do_not_end_have_twelve_digits() {
        assert_eq!(number("1/3".parse().ok()).to_string(), "0.333333333333");
        assert_eq!(number("18".parse().ok()).to_string(), "18");
        assert_eq!(number(None), Value::Null);
    }

    #[test]
    fn concepts_have_no_amounts() {
        let mut row = row(Span::new(19, 26), Mentioned::Concept("redness".to_owned()));
        row.predicate = Some("side-effect".to_owned());
        row.negated = true;
        let text = line(row);
        assert!(
            text.contains(r#""kind":"concept""#) && text.contains(r#""low":null,"high":null,"unit":null"#),
            "{text}"
        );
        assert!(text.contains(r#""concept":"redness","polarity":"negated""#), "{text}");
    }
}
