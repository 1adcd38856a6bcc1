//! Changed facts in the words of every language: `changes.md` has each change, and what becomes of the sentences. Whoever knows a language
//! reads its lines there; what no line of a language says, a person must write. `UPDATE=1 cargo test emit::changes` writes the file.

use super::{content, project, rendered, tags};
use crate::cli::Folder;
use crate::kit::cases;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

/// What is shown of an unchanged text around a change, in letters.
const AROUND: usize = 24;
/// Values of the facts file that are changed together.
const CHANGES: &[&[(&str, &str)]] = &[
    &[
        ("value = \"4–6 wk\"", "value = \"8 wk\""),
        ("value = \"30–60 min\"", "value = \"45 min\""),
        ("value = \"0.5–2 mm\"", "value = \"0.25–1.5 mm\""),
        ("value = \"at least 18 a\"", "value = \"at least 16 a\""),
    ],
    &[
        ("value = \"4–6 wk\"", "value = \"2–3 mo\""),
        ("value = \"3–6 mo\"", "value = \"6–8 wk\""),
        ("value = \"5 d\"", "value = \"7 d\""),
    ],
    &[("value = \"4–6 wk\"", "value = \"1 wk\"")],
    &[
        ("value = \"4–6 wk\"", "value = \"3–5 wk\""),
        ("value = \"24 h\"", "value = \"48 h\""),
        ("equivalents = [\"1 d\"]", "equivalents = [\"2 d\"]"),
        ("value = \"1–3 d\"", "value = \"1–5 d\""),
        ("within = \"at most 6 mo\"", "within = \"at most 12 mo\""),
    ],
    &[("value = \"3–6\"", "value = \"4\""), ("value = \"5 d\"", "value = \"5–7 d\"")],
    &[("value = \"0–1 d\"", "value = \"3 d\"")],
];

#[test]
fn changed_facts_in_every_language() {
    let tags = tags();
    let folder = project(&tags.iter().map(String::as_str).collect::<Vec<_>>());
    let emitted: Vec<(String, String)> = tags.iter().map(|tag| (tag.clone(), folder.read(&bundle(tag)))).collect();
    let mut out = String::new();
    for changes in CHANGES {
        section(&folder, &emitted, changes, &mut out);
    }
    let path = cases::root().join("tests/emit/changes.md");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &out).expect("changes.md");
    }
    assert_eq!(fs::read_to_string(path).unwrap_or_default(), out);
}

fn bundle(tag: &str) -> String {
    format!("locales/{tag}/microneedling.ftl")
}

/// One change, made to leaflets and bundles as they were.
fn section(folder: &Folder, emitted: &[(String, String)], changes: &[(&str, &str)], out: &mut String) {
    for (tag, text) in emitted {
        folder
            .write(&format!("content/microneedling/{tag}.md"), content(&format!("{tag}.md")))
            .write(&bundle(tag), text);
    }
    let mut facts = content("facts.toml");
    out.push_str(if out.is_empty() { "# Change\n\n" } else { "\n# Change\n\n" });
    for (from, to) in changes {
        assert!(facts.contains(from), "{from}");
        facts = facts.replace(from, to);
        let _ = writeln!(out, "{from} → {to}");
    }
    out.push('\n');
    folder.write("content/microneedling/facts.toml", facts);
    let ran = folder.run(&["emit", "--format", "jsonl"]);
    let refused = ran.lines();
    assert!(refused.iter().all(|line| line["rule"] == "unadaptable-sentence"), "{}", ran.out);
    for (tag, before) in emitted {
        let own: BTreeSet<String> =
            refused.iter().filter(|line| line["language"] == **tag).map(|line| line["fact"].to_string()).collect();
        let after = rendered(folder, tag);
        if own.is_empty() {
            folder.write(&format!("content/microneedling/{tag}.md"), &after);
            let old = content(&format!("{tag}.md"));
            let pairs = old.lines().zip(after.lines()).filter(|(old, new)| old != new);
            pairs.for_each(|(old, new)| {
                let _ = writeln!(out, "- {tag}: {}", fragment(old, new));
            });
        } else {
            assert_eq!(&folder.read(&bundle(tag)), before, "{tag}: nothing wrong is written");
            let _ = writeln!(out, "- {tag}: a person must write {}", own.into_iter().collect::<Vec<_>>().join(", "));
        }
    }
    agrees(folder, emitted, &refused);
}

/// What could be written agrees with the changed facts.
fn agrees(folder: &Folder, emitted: &[(String, String)], refused: &[serde_json::Value]) {
    let written =
        emitted.iter().map(|(tag, _)| tag).filter(|tag| refused.iter().all(|line| line["language"] != ***tag));
    let paths: Vec<String> = written.map(|tag| format!("content/microneedling/{tag}.md")).collect();
    let arguments = ["check", "--ignore", "source-mismatch"].into_iter().chain(paths.iter().map(String::as_str));
    let ran = folder.run(&arguments.collect::<Vec<_>>());
    assert!(paths.is_empty() || ran.status == Some(0), "{}", ran.out);
}

/// The part of a new line that differs from the old one, with some text around it.
fn fragment(old: &str, new: &str) -> String {
    let (old, new): (Vec<char>, Vec<char>) = (old.chars().collect(), new.chars().collect());
    let same = |pairs: &mut dyn Iterator<Item = (&char, &char)>| pairs.take_while(|(one, other)| one == other).count();
    let start = same(&mut old.iter().zip(&new));
    let end = new.len() - same(&mut old.iter().rev().zip(new.iter().rev())).min(new.len() - start);
    let from = start.saturating_sub(AROUND);
    let until = (end + AROUND).min(new.len());
    let dots = |cut: bool| if cut { "…" } else { "" };
    format!("{}{}{}", dots(from > 0), new[from..until].iter().collect::<String>(), dots(until < new.len()))
}
