//! Quantities of each language, case by case: `tests/lang/<tag>.md`.

use crate::kit::{cases, languages, readings};
use std::fs;

#[test]
fn quantities() {
    let root = cases::root();
    let languages = languages::load(&root);
    let only = std::env::var("LEAFLINT_LANGUAGE").ok();
    let mut files: Vec<_> =
        fs::read_dir(root.join("tests/lang")).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    let mut failures = Vec::new();
    for path in files {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some(tag) = name.strip_suffix(".md").filter(|tag| !tag.contains('.')) else { continue };
        if only.as_deref().is_some_and(|only| only != tag) {
            continue;
        }
        for problem in languages.problems(tag) {
            failures.push(format!("locales/{tag}: {:?} {:?}: {}", problem.file, problem.span, problem.message));
        }
        let pack = languages.pack(tag);
        failures.extend(cases::run(&path, readings::normalised, |text| readings::quantities(text, &pack)));
    }
    assert!(failures.is_empty(), "{} cases fail:\n{}", failures.len(), failures.join("\n"));
}
