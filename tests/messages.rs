//! The tool's own messages: every id that the code uses exists in English, and every full language has the same messages with the same
//! variables as English.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What stands before a message id in the code.
const CALLS: &[&str] = &["Message::new(", "Argument::Message(", "localizer.text(", "words.text(", "Failure::unknown("];
/// Beginnings of ids that are used as such only.
const PREFIXES: &[&str] = &["facts-", "pattern-", "reason-", "settings-", "slip-", "summary-", "related-"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Ids (an attribute as `id.attribute`) and the variables that each uses.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut add = |id: String, pattern: &Pattern<&str>| {
            let mut variables = BTreeSet::new();
            collect(pattern, &mut variables);
            assert!(found.insert(id.clone(), variables).is_none(), "{id} is there twice");
        };
        message.value.iter().for_each(|value| add(message.id.name.to_owned(), value));
        for attribute in &message.attributes {
            add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
        }
    }
    found
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, variables),
            Expression::Select { selector, variants } => {
                collect_inline(selector, variables);
                for variant in variants {
                    collect(&variant.value, variables);
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { id, arguments } => {
            assert_eq!(id.name, "PLURAL", "the only function");
            arguments.positional.iter().for_each(|argument| collect_inline(argument, variables));
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = expression.as_ref() {
                collect_inline(inline, variables);
            }
        }
        _ => {}
    }
}

fn shipped() -> BTreeMap<String, BTreeMap<String, BTreeSet<String>>> {
    let folders = fs::read_dir(root().join("locales")).into_iter().flatten().flatten();
    let read = |folder: fs::DirEntry| {
        let text = fs::read_to_string(folder.path().join("leaflint.ftl")).ok()?;
        Some((folder.file_name().to_string_lossy().into_owned(), messages(&text)))
    };
    folders.filter_map(read).collect()
}

#[test]
fn every_language_has_the_messages_of_english() {
    let all = shipped();
    let english = &all["en"];
    let mut faults = Vec::new();
    for (tag, messages) in &all {
        for id in english.keys().filter(|id| !messages.contains_key(*id)) {
            faults.push(format!("{tag} lacks {id}"));
        }
        for (id, variables) in messages {
            match english.get(id) {
                None => faults.push(format!("{tag} has {id}, which English has not")),
                // A language may leave out $n or $shape, or ask for them where English does not.
                Some(known) => {
                    faults.extend(lost(known, variables).map(|name| format!("{tag}: {id} does not use ${name}")));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn lost<'a>(known: &'a BTreeSet<String>, used: &'a BTreeSet<String>) -> impl Iterator<Item = &'a String> {
    known.difference(used).filter(|name| !matches!(name.as_str(), "n" | "shape"))
}

#[test]
fn every_message_that_the_code_uses_exists() {
    let english = &shipped()["en"];
    let mut missing = Vec::new();
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    for path in files {
        let code = fs::read_to_string(&path).unwrap_or_default();
        let code = code.split("#[cfg(test)]").next().unwrap_or_default();
        let code: String =
            code.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|line| [line, "\n"]).collect();
        for id in used(&code).into_iter().filter(|id| !english.contains_key(*id)) {
            missing.push(format!("{}: {id}", path.display()));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_message_is_used() {
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    let code: String = files.iter().map(|path| fs::read_to_string(path).unwrap_or_default()).collect();
    let put_together = ["help-", "level-", "reads-", "rule-", "severity-", "unit-"];
    let unused = |id: &&String| {
        let id = id.split('.').next().unwrap_or_default();
        !put_together.iter().any(|prefix| id.starts_with(prefix)) && !code.contains(&format!("\"{id}\""))
    };
    let shipped = shipped();
    let unused: Vec<&String> = shipped["en"].keys().filter(unused).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// Rust files below a folder, tests aside.
fn sources(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, files);
        } else if path.extension().is_some_and(|kind| kind == "rs") && !path.ends_with("tests.rs") {
            files.push(path);
        }
    }
}

/// Literals that are message ids: by the call that they stand in, or by how they begin.
fn used(code: &str) -> Vec<&str> {
    let calls = CALLS.iter().flat_map(|call| code.split(call).skip(1)).filter_map(|rest| {
        let rest = rest.trim_start().strip_prefix('"')?;
        rest.split('"').next()
    });
    let literals = code
        .split('"')
        .filter(|text| PREFIXES.iter().any(|prefix| text.len() > prefix.len() && text.starts_with(prefix)));
    let plain =
        |text: &&str| text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    calls.chain(literals).filter(plain).collect()
}
