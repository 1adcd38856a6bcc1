//! Facts and terms files: what is read from good ones, what is said about bad ones.
//!
//! `problems.md` holds the bad ones: a heading, a TOML block, a block with what must be reported. `UPDATE=1` writes the latter anew.

use crate::kit::cases::root;
use leaflint::facts::diff::{Change, diff};
use leaflint::facts::lint::{Named, lint};
use leaflint::facts::list::rows;
use leaflint::facts::terms::{Concepts, read_concepts, read_terms};
use leaflint::facts::{FactSet, Problem, read, schema, toml_file};
use leaflint::finding::Argument;
use leaflint::l10n::Localizer;
use leaflint::source::{Source, Span};
use std::collections::BTreeSet;
use std::fmt::Write as _;

const FACTS: &str = include_str!("../../content/microneedling/facts.toml");
const CONCEPTS: &str = include_str!("../../locales/concepts.toml");
const PATH: &str = "content/microneedling/facts.toml";

fn microneedling() -> FactSet {
    let (facts, problems) = read(PATH, FACTS);
    assert_eq!(problems, []);
    facts.expect("facts are read")
}

fn concepts() -> Concepts {
    let (concepts, faults) = read_concepts(CONCEPTS);
    assert_eq!(faults, []);
    concepts
}

#[test]
fn shipped_facts_are_the_approved_ones() {
    let table: String = rows(&microneedling()).iter().fold(String::new(), |mut table, row| {
        let predicate = row.predicate.as_deref().unwrap_or("quantity");
        let rank = if row.required {
            "required"
        } else if row.listed {
            "listed"
        } else {
            "known"
        };
        let scope = if row.scope.is_empty() { String::new() } else { format!(" [{}]", row.scope.join(" ")) };
        let _ = writeln!(table, "{predicate} {rank} {}{scope} {}", row.id, row.text);
        table
    });
    let expected = include_str!("microneedling.txt");
    let words = |text: &str| text.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>();
    assert_eq!(words(&table), words(expected));
}

#[test]
fn shipped_facts_name_only_known_concepts() {
    let english = include_str!("../../locales/en/terms.toml");
    let (terms, _) = read_terms(english, Some(&concepts()));
    let named = Named { language: "en".to_owned(), concepts: terms.concepts.into_keys().collect() };
    assert_eq!(lint(&microneedling(), &concepts(), &[named]), []);
}

#[test]
fn a_required_concept_without_a_term_is_an_error() {
    let nothing = Named { language: "xx".to_owned(), concepts: BTreeSet::new() };
    let problems = lint(&microneedling(), &concepts(), &[nothing]);
    let keloid =
        problems.iter().find(|problem| excerpt(FACTS, problem.span) == "\"keloid\"").expect("keloid has no term");
    assert_eq!(keloid.severity.name(), "error");
    assert_eq!(keloid.message.id, "facts-missing-term");
    assert!(
        problems.iter().all(|problem| excerpt(FACTS, problem.span) != "\"diabetes\""),
        "known concepts need no term"
    );
}

#[test]
fn schema_accepts_the_shipped_facts_and_refuses_a_typo() {
    let validator = jsonschema::validator_for(&schema::schema()).expect("the schema is one");
    let json = |text: &str| serde_json::to_value(toml::from_str::<toml::Value>(text).expect("TOML")).expect("JSON");
    let dated = |text: &str| text.replace("date = 2026-11-02", "date = \"2026-11-02\"");
    assert!(validator.is_valid(&json(&dated(FACTS))));
    for (right, wrong) in [
        ("topic =", "topc ="),
        ("not-about =", "notabout ="),
        ("required =", "requird ="),
        ("\"within\"", "\"inside\""),
    ] {
        let text = dated(FACTS).replacen(right, wrong, 1);
        assert!(!validator.is_valid(&json(&text)), "{wrong} must be refused");
    }
}

#[test]
fn one_bad_fact_does_not_lose_the_others() {
    for (right, wrong) in [
        ("value = \"24 h\"", "value = \"24 hours\""),
        ("value = \"24 h\"", "vlaue = \"24 h\""),
        ("value = \"24 h\"", "value = 24 h"),
        ("value = \"24 h\"", "value = \"24 h"),
        ("about = [\"makeup\"]", "about = [\"makeup\""),
        ("about = [\"makeup\"]", "about = 3"),
        ("[quantity.makeup-delay]", "[quantity.makeup-delay"),
        ("[quantity.makeup-delay]", "[quantity.downtime]"),
    ] {
        let text = FACTS.replacen(right, wrong, 1);
        let (facts, problems) = read(PATH, &text);
        let facts = facts.expect("the rest is read");
        assert_eq!(problems.len(), 1, "{wrong}: {problems:?}");
        assert!(facts.quantities.len() >= 12, "{wrong}: only {} facts", facts.quantities.len());
        assert_eq!(facts.concepts.len(), 38, "{wrong}");
    }
}

#[test]
fn spans_are_in_bounds_wherever_a_file_is_cut() {
    let inside = |text: &str, span: Span| text.get(span.start..span.end).is_some();
    let bytes = FACTS.char_indices().map(|(at, _)| at).step_by(7);
    for at in bytes {
        let text = &FACTS[..at];
        let (facts, problems) = read(PATH, text);
        assert!(problems.iter().all(|problem| inside(text, problem.span)), "cut at {at}: {problems:?}");
        let uses = facts.map(|facts| facts.uses).unwrap_or_default();
        assert!(uses.iter().all(|(id, span)| excerpt(text, *span).contains(id.as_str())), "cut at {at}");
    }
}

#[test]
fn a_diff_names_what_changed() {
    let before = microneedling();
    let text =
        FACTS.replace("\"4–6 wk\"", "\"4–8 wk\"").replace("    \"keloid\",\n", "").replace("\"24 h\"", "\"24h\"");
    let (after, _) = read(PATH, &text);
    let changes: Vec<String> = diff(&before, &after.expect("facts")).iter().map(described).collect();
    assert_eq!(changes, ["session-interval: 4–6 wk to 4–8 wk", "keloid is gone"]);
}

fn described(change: &Change) -> String {
    match change {
        Change::Added(row) => format!("{} is new", row.id),
        Change::Removed(row) => format!("{} is gone", row.id),
        Change::Changed { before, after } => format!("{}: {} to {}", before.id, before.text, after.text),
    }
}

#[test]
fn broader_concepts_form_a_chain_without_end_only_once() {
    let (circle, faults) = read_concepts("[a]\nbroader = \"b\"\n[b]\nbroader = \"a\"\n[c]\nbroader = \"a\"\n");
    assert_eq!(circle.broader_of("c"), ["a", "b"]);
    assert_eq!(circle.broader_of("a"), ["b"]);
    assert_eq!(faults.len(), 2, "the circle is reported at both links, not at what leads into it: {faults:?}");
    assert_eq!(concepts().broader_of("numbing-cream"), ["local-anaesthetic"]);
}

#[test]
fn problems_are_reported_as_the_cases_say() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/facts/problems.md");
    let cases = include_str!("problems.md");
    let actual = rewritten(cases);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, &actual).expect("cases are written");
        return;
    }
    let mut pairs = actual.split("\n## ").zip(cases.split("\n## "));
    if let Some((got, expected)) = pairs.find(|(got, expected)| got != expected) {
        panic!("expected:\n{expected}\ngot:\n{got}");
    }
}

/// The case file with the reports that the tool gives now.
fn rewritten(cases: &str) -> String {
    let mut out = String::new();
    let mut rest = cases;
    while let Some((before, after)) = rest.split_once("```toml\n") {
        let Some((toml, tail)) = after.split_once("```\n") else { break };
        let Some((_, tail)) = tail.split_once("```text\n").and_then(|(_, tail)| tail.split_once("```")) else { break };
        let heading = before.rsplit("## ").next().unwrap_or_default();
        let _ = write!(out, "{before}```toml\n{toml}```\n```text\n{}```", report(heading, toml));
        rest = tail;
    }
    out + rest
}

fn report(heading: &str, text: &str) -> String {
    let problems = if heading.starts_with("Terms:") {
        read_terms(text, Some(&concepts())).1.into_iter().map(Problem::from).collect()
    } else {
        read("facts.toml", text).1
    };
    let source = Source::new("facts.toml", text);
    problems.iter().map(|problem| line(&source, problem)).collect()
}

fn line(source: &Source, problem: &Problem) -> String {
    let place = source.place(problem.span.start);
    let arguments = problem.message.arguments.iter().filter(|(name, _)| !["known", "codes", "choices"].contains(name));
    let arguments = arguments.fold(String::new(), |text, (name, value)| text + " " + name + "=" + &shown(value));
    let excerpt = excerpt(&source.text, problem.span).replace('\n', "\\n");
    format!(
        "{}:{} {} {}{arguments} <{excerpt}>\n",
        place.line,
        place.column,
        problem.severity.name(),
        problem.message.id
    )
}

fn shown(argument: &Argument) -> String {
    match argument {
        Argument::Text(text) => format!("{text:?}"),
        Argument::Message(id) => (*id).to_owned(),
        Argument::Quantity(quantity) => {
            let end = |end: Option<leaflint::quantity::Amount>| end.map(|end| end.to_string()).unwrap_or_default();
            format!("{}..{} {}", end(quantity.interval.low), end(quantity.interval.high), quantity.unit)
        }
        other => format!("{other:?}"),
    }
}

fn excerpt(text: &str, span: Span) -> &str {
    text.get(span.start..span.end).unwrap_or("OUT OF BOUNDS")
}

#[test]
fn a_text_left_open_loses_only_its_surroundings() {
    let text = "[a]\nx = 1\n[b]\nx = \"\"\"open\n[c]\nx = 1\n";
    let sound = toml_file::sound(text);
    let keys: Vec<String> = sound.entries().into_iter().map(|(key, _)| key.into_inner().into_owned()).collect();
    assert!(keys.contains(&"a".to_owned()), "{keys:?}");
    assert!(!sound.faults.is_empty());
}

#[test]
fn a_byte_order_mark_and_other_line_ends_change_nothing_but_places() {
    let plain = rows(&microneedling());
    for text in [format!("\u{feff}{FACTS}"), FACTS.replace('\n', "\r\n")] {
        let (facts, problems) = read(PATH, &text);
        assert_eq!(problems, []);
        let facts = facts.expect("facts are read");
        assert!(rows(&facts).iter().zip(&plain).all(|(one, other)| one.id == other.id && one.text == other.text));
        assert!(facts.uses.iter().all(|(id, span)| excerpt(&text, *span) == format!("\"{id}\"")));
    }
}

#[test]
fn no_slip_of_the_keyboard_stops_the_reading() {
    for at in FACTS.char_indices().map(|(at, _)| at).step_by(41) {
        let (before, after) = FACTS.split_at(at);
        for slip in ["\"", "[", "]", "=", "\n", "\0", ".", "[[a]]\n", "\"\"\""] {
            let text = format!("{before}{slip}{after}");
            let (facts, problems) = read(PATH, &text);
            let inside = |span: Span| text.get(span.start..span.end).is_some();
            assert!(problems.iter().all(|problem| inside(problem.span)), "{slip:?} at {at}");
            // A long text left open may swallow what follows; nothing else loses more than half.
            let kept = facts.map_or(0, |facts| facts.uses.len());
            assert!(kept > 50 || slip.len() == 3, "{slip:?} at {at} keeps only {kept}: {problems:?}");
        }
    }
}

#[test]
fn shipped_term_bases_are_sound() {
    let folders = std::fs::read_dir(root().join("locales")).into_iter().flatten().flatten();
    let mut files: Vec<_> =
        folders.map(|folder| folder.path().join("terms.toml")).filter(|file| file.exists()).collect();
    files.sort();
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a terms file is text");
        let source = Source::new("terms.toml", text.as_str());
        let faults = read_terms(&text, Some(&concepts())).1.into_iter().map(Problem::from);
        let report: String = faults.fold(String::new(), |report, problem| report + &line(&source, &problem));
        assert_eq!(report, "", "{}", file.display());
    }
}

#[test]
fn every_problem_has_its_words() {
    let english = Localizer::english();
    let cases = include_str!("problems.md").split("```toml\n").skip(1).filter_map(|rest| rest.split("```\n").next());
    for problem in cases.flat_map(|toml| read("facts.toml", toml).1) {
        let text = english.message(&problem.message);
        assert!(!text.contains('{') && !text.starts_with("facts-"), "{text}");
    }
}
