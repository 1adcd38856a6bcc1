//! The house as `src/lib.rs` describes it: layers, what only the command line may do, tables, languages and treatments kept out of the
//! code, files of a readable size. What the README says about it is held in `readme`.

mod code;
mod readme;
mod words;

use crate::kit::cases;
use code::Code;
use leaflint::report::FORMATS;
use leaflint::rules::RULES;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Lines of a file, its tests aside.
const LONGEST_FILE: usize = 400;
/// Longer for a reason that stands beside it; each is to be split when it is next worked on.
const LONGER: &[(&str, usize)] = &[];
/// Files of `src/rules/` that hold no rule.
const HELPERS: &[&str] = &["mod", "pairs", "shared"];
/// What touches the world outside; only `cli/` and `main.rs` do.
const OUTSIDE: &[&str] = &[
    "std::fs",
    "std::env",
    "std::process",
    "std::time",
    "std::thread",
    "std::net",
    "io::stdin",
    "io::stdout",
    "io::stderr",
    "println!",
    "eprintln!",
    "print!",
    "eprint!",
    "dbg!",
    "rayon",
    "walkdir",
    "anstream",
    "Instant",
    "SystemTime",
];
/// Marks of unfinished work.
const UNFINISHED: &[&str] = &["TODO", "FIXME", "XXX", "WIRE", "HACK", "todo!", "unimplemented!"];

/// The layers of the map in `src/lib.rs`, the lowest first.
fn layers() -> Vec<String> {
    let map = fs::read_to_string(cases::root().join("src/lib.rs")).unwrap_or_default();
    let list = map.split("# Layers").nth(1).and_then(|rest| rest.split("```").nth(1)).unwrap_or_default();
    let names = list.lines().skip(1).filter_map(|line| line.trim_start_matches("//!").split_whitespace().next());
    names.map(str::to_owned).collect()
}

#[test]
fn a_layer_uses_only_layers_below_it() {
    let layers = layers();
    let height = |name: &str| layers.iter().position(|layer| layer == name);
    let mut faults = Vec::new();
    for code in code::all() {
        let Some(own) = height(&code.layer) else {
            faults.extend((!code.is_root()).then(|| format!("{} is in no layer of src/lib.rs", code.path)));
            continue;
        };
        for used in code.uses() {
            match height(&used) {
                Some(other) if other <= own => {}
                Some(_) => faults.push(format!("{} uses {used}, which lies above it", code.path)),
                None => faults.push(format!("{} uses {used}, which is in no layer", code.path)),
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_map_names_every_layer_once() {
    let named: BTreeSet<String> = layers().into_iter().collect();
    assert_eq!(named.len(), layers().len(), "a layer stands twice in the map");
    let there: BTreeSet<String> =
        code::all().into_iter().filter(|code| !code.is_root()).map(|code| code.layer).collect();
    assert_eq!(named, there);
}

#[test]
fn only_the_command_line_touches_the_outside() {
    let mut faults = Vec::new();
    for code in code::all().iter().filter(|code| code.layer != "cli" && code.path != "src/main.rs") {
        for (number, line) in code.plain.lines().enumerate() {
            let found = OUTSIDE.iter().filter(|word| line.contains(*word));
            faults.extend(found.map(|word| format!("{}:{}: {word}", code.path, number + 1)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn files_are_short_and_finished() {
    let mut faults = Vec::new();
    let mut files = code::all();
    files.extend(code::below("tests"));
    for code in &files {
        let limit = LONGER.iter().find(|(path, _)| *path == code.path).map_or(LONGEST_FILE, |(_, limit)| *limit);
        let lines = code.text.lines().count();
        faults.extend((lines > limit).then(|| format!("{} has {lines} lines, more than {limit}", code.path)));
        if code.path != "tests/tidy.rs" {
            let marks = UNFINISHED.iter().filter(|mark| code.text.contains(*mark));
            faults.extend(marks.map(|mark| format!("{}: {mark}", code.path)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_code_has_letters_of_no_language() {
    let mut faults = Vec::new();
    for code in code::all() {
        for (number, line) in code.text.lines().enumerate() {
            let foreign: String = line.chars().filter(|letter| letter.is_alphabetic() && !letter.is_ascii()).collect();
            faults.extend((!foreign.is_empty()).then(|| format!("{}:{}: {foreign}", code.path, number + 1)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_file_is_forgotten() {
    let root = cases::root();
    let declared = fs::read_to_string(root.join("tests/main.rs")).unwrap_or_default();
    for name in names(&root.join("tests"), "rs").iter().filter(|name| *name != "main") {
        assert!(declared.contains(&format!("mod {name};")), "tests/{name}.rs is not declared in tests/main.rs");
    }
    let rules: BTreeSet<String> = names(&root.join("src/rules"), "rs").into_iter().collect();
    for rule in rules.iter().filter(|name| !HELPERS.contains(&name.as_str())) {
        let id = rule.replace('_', "-");
        assert!(RULES.iter().any(|rule| rule.id == id), "src/rules/{rule}.rs is not in the table of rules");
    }
    let formats: BTreeSet<String> = FORMATS.iter().map(|format| format.name.replace('-', "_")).collect();
    for format in &formats {
        assert!(root.join(format!("src/report/{format}.rs")).is_file(), "the format {format} has no file of its own");
    }
}

#[test]
fn every_rule_has_a_page_and_every_page_a_rule() {
    let pages: Vec<String> = names(&cases::root().join("locales/en/rules"), "md");
    let ids: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(pages, ids);
    let mut sorted = ids.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(ids, sorted, "the table of rules is sorted and names each rule once");
}

/// Names of the files of a kind in a folder, sorted.
fn names(folder: &Path, kind: &str) -> Vec<String> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut names: Vec<String> = files
        .filter(|path| path.extension().is_some_and(|found| found == kind))
        .filter_map(|path| path.file_stem().map(|name| name.to_string_lossy().into_owned()))
        .collect();
    names.sort();
    names
}

/// A file of the code, for the tests in the modules below.
fn each_literal(mut visit: impl FnMut(&Code, usize, &str)) {
    for code in code::all() {
        for (line, literal) in &code.literals {
            visit(&code, *line, literal);
        }
    }
}
