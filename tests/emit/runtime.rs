//! Every emitted bundle in the Fluent runtime for Rust, and the plural categories that all runtimes are compared with.
//!
//! `LEAFLINT_BUNDLES` names a folder with `locales/` and `content/`, for more bundles than the shipped ones.
#![allow(clippy::doc_markdown, clippy::format_push_string, clippy::no_effect_replace, reason = "test texts")]

use crate::kit::cases;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use leaflint::bundle::{Bundle, Figures, read, unquoted};
use leaflint::source::Source;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

const NUMBERS: &[&str] = &["0", "1", "2", "3", "5", "11", "15", "20", "22", "101", "103", "1000000", "0.5", "1.5"];
/// Where the runtime for Rust is known to choose another category than CLDR (intl_pluralrules 7.0.2 has lost the modulus in ranges).
/// A fix shows itself here.
const KNOWN_FAULTS: &[(&str, &str)] =
    &[("ar", "103"), ("es", "1000000"), ("fr", "1000000"), ("it", "1000000"), ("pt-BR", "1000000")];

type Runtime = FluentBundle<FluentResource>;

fn runtime(tag: &str, text: &str) -> Runtime {
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = Runtime::new(vec![language]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().expect("NUMBER");
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(_, errors)| panic!("{tag}: {errors:?}"));
    bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{tag}: {errors:?}"));
    bundle
}

fn format(bundle: &Runtime, id: &str, arguments: &FluentArgs<'_>) -> String {
    let pattern = bundle.get_message(id).and_then(|message| message.value()).unwrap_or_else(|| panic!("no {id}"));
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
    assert!(errors.is_empty(), "{id}: {errors:?}");
    text
}

/// Folders of bundles with their leaflets.
fn folders() -> Vec<PathBuf> {
    std::iter::once(cases::root()).chain(std::env::var_os("LEAFLINT_BUNDLES").map(PathBuf::from)).collect()
}

/// Path, language and leaflet of every bundle below a folder.
fn bundles(folder: &Path) -> Vec<(PathBuf, String, PathBuf)> {
    let mut found = Vec::new();
    for language in fs::read_dir(folder.join("locales")).into_iter().flatten().flatten() {
        let tag = language.file_name().to_string_lossy().into_owned();
        for file in fs::read_dir(language.path()).into_iter().flatten().flatten() {
            let topic = file.path().file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            let leaflet = folder.join("content").join(&topic).join(format!("{tag}.md"));
            if leaflet.is_file() && file.path().extension().is_some_and(|kind| kind == "ftl") {
                found.push((file.path(), tag.clone(), leaflet));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn leaflets_and_figures_are_what_they_were() {
    for folder in folders() {
        let bundles = bundles(&folder);
        assert!(!bundles.is_empty(), "{}", folder.display());
        for (path, tag, leaflet) in bundles {
            let text = fs::read_to_string(&path).expect("a bundle");
            let bundle = read(&Arc::new(Source::new(path.display().to_string(), text.clone())), Some(&tag));
            let runtime = runtime(&tag, &text);
            assert_eq!(whole(&bundle, &runtime), fs::read_to_string(leaflet).expect("a leaflet"), "{}", path.display());
            figures(&bundle, &runtime, &tag);
        }
    }
}

/// The leaflet as the runtime formats it.
fn whole(bundle: &Bundle, runtime: &Runtime) -> String {
    let mut out = String::new();
    for entry in bundle.entries.iter().filter(|entry| entry.id.starts_with("leaflet-")) {
        let note = |label: &str| {
            let line = entry.comment.iter().find_map(|line| line.strip_prefix(label));
            line.and_then(unquoted).unwrap_or_default()
        };
        out += &note("Markdown before:");
        out += &format(runtime, &entry.id, &FluentArgs::new());
        out += &note("Markdown after:");
    }
    out
}

/// With the canonical figures, each fact says what its baked text says, but for the figures themselves, which this runtime writes in
/// the English way.
fn figures(bundle: &Bundle, runtime: &Runtime, tag: &str) {
    let figures = Figures::new(tag);
    for entry in bundle.entries.iter().filter(|entry| entry.id.starts_with("fact-") && !entry.id.ends_with("-text")) {
        let mut arguments = FluentArgs::new();
        let mut baked = format(runtime, &format!("{}-text", entry.id), &FluentArgs::new());
        for line in &entry.comment {
            let Some((name, number)) = line.strip_prefix('$').and_then(|rest| rest.split_once(' ')) else { continue };
            let number = number.rsplit_once("canonical ").expect("a canonical figure").1;
            arguments.set(name.to_owned(), FluentValue::try_number(number));
            baked = baked.replace(&figures.write(number), number);
        }
        let text = format(runtime, &entry.id, &arguments);
        assert_eq!(text, baked, "{tag}: {}", entry.id);
    }
}

#[test]
fn plural_choice_is_that_of_cldr_but_for_known_faults() {
    let mut faults = Vec::new();
    for (tag, numbers) in categories() {
        let keys = ["zero", "one", "two", "few", "many"].map(|key| format!("        [{key}] {key}\n")).concat();
        let probe = runtime(&tag, &format!("probe = {{ NUMBER($n) ->\n{keys}       *[other] other\n    }}\n"));
        for (number, category) in numbers {
            let mut arguments = FluentArgs::new();
            arguments.set("n", FluentValue::try_number(&number));
            if format(&probe, "probe", &arguments) != category {
                faults.push((tag.clone(), number));
            }
        }
    }
    let faults: Vec<(&str, &str)> = faults.iter().map(|(tag, number)| (tag.as_str(), number.as_str())).collect();
    assert_eq!(faults, KNOWN_FAULTS);
}

/// The category of each tested number in every language with terms.
fn categories() -> BTreeMap<String, Vec<(String, String)>> {
    let folders = fs::read_dir(cases::root().join("locales")).into_iter().flatten().flatten();
    let named = folders.filter(|folder| folder.path().join("terms.toml").is_file());
    let tags = named.map(|folder| folder.file_name().to_string_lossy().into_owned());
    tags.map(|tag| {
        let figures = Figures::new(&tag);
        let numbers = NUMBERS.iter().map(|number| ((*number).to_owned(), figures.category(number).to_owned()));
        (tag, numbers.collect())
    })
    .collect()
}

#[test]
fn the_categories_for_the_other_runtimes_are_written_down() {
    let path = cases::root().join("tools/fluent/plurals.json");
    let map: serde_json::Map<String, serde_json::Value> = categories()
        .into_iter()
        .map(|(tag, numbers)| {
            let numbers = numbers.into_iter().map(|(number, category)| (number, serde_json::Value::from(category)));
            (tag, serde_json::Value::Object(numbers.collect()))
        })
        .collect();
    let text = serde_json::to_string_pretty(&map).expect("JSON") + "\n";
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &text).expect("plurals.json");
    }
    assert_eq!(fs::read_to_string(path).unwrap_or_default(), text, "UPDATE=1 cargo test emit");
}
