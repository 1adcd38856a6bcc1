//! Any Fluent file: form, plurals, the other languages, and what it states.
#![allow(clippy::doc_markdown, clippy::format_push_string, clippy::no_effect_replace, reason = "test texts")]

use super::project;
use crate::cli::Folder;

/// The findings on files of a folder: rule, severity and text at the place.
fn findings(folder: &Folder, paths: &[&str]) -> Vec<String> {
    let arguments: Vec<&str> = ["check", "--format", "jsonl"].into_iter().chain(paths.iter().copied()).collect();
    let lines = folder.run(&arguments).lines();
    lines
        .iter()
        .map(|line| format!("{} {} {}", line["rule"], line["severity"], line["text"]).replace('"', ""))
        .collect()
}

#[test]
fn form_and_plurals() {
    let cases: &[(&str, &[&str])] = &[
        ("good = Text\n", &[]),
        ("good = Text\n\nno fluent at all\n", &["broken-bundle error fluent at all"]),
        ("twice = a\n\ntwice = b\n", &["broken-bundle error twice"]),
        ("one = { two }\ntwo = { one }\n", &["broken-bundle error one"]),
        (
            "days = { $n ->\n    [one] day\n   *[other] days\n}\n",
            &["missing-plural warning days", "missing-plural warning days"],
        ),
        ("one = a\n    .x = 1\n    .x = 2\n", &["broken-bundle error x"]),
        ("one = { $n ->\n    [1] a\n    [1] b\n   *[other] c\n}\n", &["broken-bundle warning one"]),
        ("one = { two } { -three }\n", &["broken-bundle warning one", "broken-bundle warning one"]),
        ("one = { two.title }\ntwo = Text\n", &["broken-bundle error one"]),
        ("one = { two.title }\ntwo =\n    .title = Text\n", &[]),
        ("one = { two }\ntwo =\n    .title = Text\n", &["broken-bundle error one"]),
        ("one = { -other-file } { other-message }\n", &[]),
        ("sort = { $kind ->\n    [new] new\n   *[old] old\n}\n", &[]),
    ];
    for (text, expected) in cases {
        let folder = Folder::new();
        folder.write("locales/pl/own.ftl", text);
        folder.write("locales/pl/brand.ftl", "-other-file = Text\nother-message = Text\n");
        assert_eq!(findings(&folder, &["locales/pl/own.ftl"]), *expected, "{text}");
    }
}

#[test]
fn a_billion_laughs_is_named() {
    let mut text = "lol0 = lol\n".to_owned();
    for number in 1..40 {
        text += &format!("lol{number} = {}\n", format!("{{ lol{} }}", number - 1).repeat(10));
    }
    let folder = Folder::new();
    folder.write("locales/en/own.ftl", text);
    let found = findings(&folder, &["locales/en/own.ftl"]);
    assert!(found.contains(&"broken-bundle error lol6".to_owned()), "{found:?}");
    assert_eq!(folder.run(&["render", "locales/en/own.ftl"]).status, Some(2));
}

#[test]
fn languages_are_compared() {
    let folder = Folder::new();
    folder.write("locales/en/own.ftl", "-brand = B\na = { $n } { -brand }\n    .title = T\nb = Text\n");
    folder.write("locales/pl/own.ftl", "-brand = B\na = { $m }\nc = Tekst\n");
    let found = findings(&folder, &["locales/en/own.ftl", "locales/pl/own.ftl"]);
    let expected = [
        "missing-message error ",
        "missing-message error a",
        "missing-variable warning a",
        "missing-variable error a",
        "missing-variable error a",
        "missing-message warning c",
    ];
    let mut sorted: Vec<&str> = expected.to_vec();
    sorted.sort_unstable();
    let mut found: Vec<String> = found.into_iter().map(|line| line.replace("null", "")).collect();
    found.sort();
    assert_eq!(found, sorted);
}

#[test]
fn values_are_compared_with_the_facts() {
    let folder = project(&["en"]);
    let path = "locales/en/microneedling.ftl";
    let text = folder.read(path);
    folder.write(path, text.replace("four to six weeks", "four to nine weeks"));
    assert_eq!(findings(&folder, &[path]), ["conflicting-value error leaflet-s6-p1".replace("leaflet-", "leaflet-")]);
    folder.write(path, text.replace("= 4–6 weeks", "= 4–9 weeks"));
    assert_eq!(findings(&folder, &[path]), ["conflicting-value error fact-session-interval-text"]);
    folder.write("own/en/own.ftl", "wait = Leave four to nine weeks between sessions.\n");
    let ran = folder.run(&["check", "--topic", "microneedling", "own/en/own.ftl"]);
    assert!(ran.out.contains("conflicting-value"), "{}", ran.out);
}
