//! `leaflint init`, completions, the man page, and the files that others run leaflint with.

use super::Folder;
use super::review::project;
use std::fs;

#[test]
fn a_folder_becomes_a_project() {
    let folder = Folder::new();
    folder
        .write("docs/de/peel.md", "# Peeling\n\nText.\n")
        .write("docs/en/peel.md", "# Peel\n\nText.\n")
        .write("readme.md", "x");
    let ran = folder.run(&["init"]);
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    assert!(folder.read("leaflint.toml").contains("leaflets = \"docs/{language}/{topic}.md\""));
    assert!(folder.read("docs/facts/peel.toml").contains("source-language = \"en\""));
    let checked = folder.run(&["check"]);
    assert_eq!(checked.status, Some(0), "{}{}", checked.out, checked.err);
    assert!(checked.out.contains("2 leaflets"), "{}", checked.out);
    let lint = folder.run(&["facts", "lint"]);
    assert_eq!(lint.status, Some(0), "{}{}", lint.out, lint.err);
    let again = folder.run(&["init"]);
    assert!(again.status == Some(2) && again.err.contains("leaflint.toml"), "{}", again.err);
}

#[test]
fn facts_that_are_there_stay_and_an_empty_folder_gets_a_first_topic() {
    let folder = project();
    let facts = folder.read("content/peel/facts.toml");
    assert_eq!(folder.run(&["init"]).status, Some(0));
    assert_eq!(folder.read("content/peel/facts.toml"), facts);
    let empty = Folder::new();
    assert_eq!(empty.run(&["init"]).status, Some(0));
    assert!(empty.read("content/my-treatment/facts.toml").contains("topic = \"my-treatment\""));
    assert!(empty.run(&["check"]).err.contains("no leaflets found"), "a pattern that matches nothing");
}

#[test]
fn what_init_writes_fits_its_schema() {
    let folder = project();
    folder.run(&["init"]);
    let schema = folder.run(&["init", "--schema"]).lines_joined();
    let table: toml::Table = folder.read("leaflint.toml").parse().expect("TOML");
    let value = serde_json::to_value(table).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    assert!(!validator.is_valid(&serde_json::json!({ "topic": [] })));
}

#[test]
fn packages_get_completions_and_a_man_page() {
    let folder = Folder::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(folder.run(&["completions", shell]).out.contains("leaflint"), "{shell}");
    }
    let man = folder.run(&["man"]).out;
    assert!(man.contains(".TH leaflint 1") && man.contains("check"), "{man}");
}

/// The files for pre-commit, GitHub and GitLab use only options that exist.
#[test]
fn files_for_others_use_what_exists() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let help = Folder::new().run(&["check", "--help"]).out;
    for file in [".pre-commit-hooks.yaml", "action.yml", "templates/leaflint.gitlab-ci.yml"] {
        let text = fs::read_to_string(root.join(file)).expect(file);
        let ours = text.lines().filter(|line| !line.contains("cargo install"));
        let options = ours.flat_map(|line| line.split(|letter: char| !(letter.is_ascii_lowercase() || letter == '-')));
        for option in options.filter(|word| word.starts_with("--") && word.len() > 2) {
            assert!(help.contains(option), "{file}: {option}");
        }
        assert!(text.contains("leaflint"), "{file}");
    }
}
