//! Exit status and messages of right and wrong usage.

use super::Folder;

/// Arguments, expected status, and a part of standard error.
const CASES: &[(&[&str], i32, &str)] = &[
    (&["check"], 2, "no project"),
    (&["check", "x.txt", "--only", "conflicting-valu"], 2, "Did you mean conflicting-value?"),
    (&["check", "x.txt", "--format", "xml"], 2, "there is no format xml"),
    (&["check", "x.txt", "--fail-on", "sometimes"], 2, "possible values"),
    (&["check", "x.txt", "--topic", "no-such-topic"], 2, "there is no topic no-such-topic"),
    (&["check", "x.txt", "--facts", "none.toml"], 2, "none.toml cannot be read: there is no such file"),
    (&["check", "x.txt", "--locales", "none"], 2, "none cannot be read"),
    (&["check", "x.txt", "--input", "records"], 2, "leave out the paths"),
    (&["explain", "conflicting-valu"], 2, "Did you mean conflicting-value?"),
    (&["facts", "draft", "x"], 2, "nothing could be read"),
    (&["no-such-command"], 2, "unrecognized subcommand"),
    (&["rules"], 0, ""),
    (&["languages"], 0, ""),
    (&["explain", "partial-range"], 0, ""),
    (&["--version"], 0, ""),
];

#[test]
fn usage_decides_the_exit_status() {
    let folder = Folder::new();
    folder.write("x.txt", "Nothing in particular.\n");
    for (arguments, status, message) in CASES {
        let ran = folder.run(arguments);
        assert_eq!(ran.status, Some(*status), "{arguments:?}\n{}{}", ran.out, ran.err);
        assert!(ran.err.contains(message), "{arguments:?}\n{}", ran.err);
    }
}

#[cfg(unix)]
#[test]
fn on_a_terminal_the_report_comes_before_what_is_said_about_it() {
    let folder = Folder::new();
    let command = format!("{} check none.md 2>&1", env!("CARGO_BIN_EXE_leaflint"));
    let output =
        std::process::Command::new("sh").args(["-c", &command]).current_dir(&folder.0).output().expect("a shell");
    let text = String::from_utf8_lossy(&output.stdout);
    let places =
        ["error[unreadable-file]", "0 leaflets", "finished in", "nothing could be read"].map(|part| text.find(part));
    assert!(places.is_sorted() && places[0].is_some(), "{text}");
}

#[test]
fn help_lists_what_exists() {
    let help = Folder::new().run(&["--help"]).out;
    for command in ["check", "extract", "compare", "facts", "languages", "rules", "explain", "init", "emit", "render"] {
        assert!(help.contains(&format!("\n  {command} ")), "{command}\n{help}");
    }
}

#[test]
fn every_rule_is_in_the_table_and_explained() {
    let folder = Folder::new();
    for row in folder.run(&["rules", "--format", "jsonl"]).lines() {
        let rule = row["rule"].as_str().unwrap_or_default();
        let page = folder.run(&["explain", rule]).out;
        assert!(page.starts_with(&format!("# {rule}\n")), "{rule}");
        for part in
            ["reports", "Why it matters", "Example that fires", "Example that does not", "Limits", "switch it off"]
        {
            assert!(page.contains(part), "{rule}: {part}");
        }
    }
}

#[test]
fn mistakes_in_settings_are_shown_in_place() {
    let folder = Folder::new();
    folder.write("leaflint.toml", "topic = [\"a\"]\n[rules]\npartial-rang = \"off\"\n").write("sub/x.txt", "x");
    let ran = folder.run(&["check", "sub/x.txt"]);
    assert_eq!(ran.status, Some(2));
    for part in ["leaflint.toml:1:1", "Did you mean topics?", "leaflint.toml:3:1", "partial-range", "^^^^^^^^^^^^"] {
        assert!(ran.err.contains(part), "{part}\n{}", ran.err);
    }
}

#[test]
fn a_project_is_found_from_below() {
    let folder = Folder::new();
    folder
        .write("leaflint.toml", "leaflets = \"l/{language}.md\"\ntopics = [\"a\"]\n")
        .write("l/en.md", "# Title\n\nText.\n");
    folder.write("l/notes.md", "no leaflet").write("l/deep/x", "");
    let ran = folder.run(&["check"]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("1 leaflet \u{d7}"), "{}", ran.out);
}

#[test]
fn a_leaflet_of_a_project_is_known_by_its_path() {
    let folder = Folder::new();
    folder.write("content/a/facts.toml", "topic = \"a\"\n[contraindication]\nrequired = [\"pregnancy\"]\n");
    folder.write("content/a/en.md", "# Title\n\nText.\n").write("content/a/sub/x", "");
    for path in ["content/a/en.md", "./content/a/en.md", "content/a/sub/../en.md"] {
        let ran = folder.run(&["check", path]);
        assert!(ran.out.contains("missing-statement"), "{path}\n{}{}", ran.out, ran.err);
    }
}

#[test]
fn the_reader_chooses_colours_and_machines_get_none() {
    let folder = Folder::new();
    folder.write("bad.txt", b"caf\xe9\n").write("good.txt", "x\n");
    let colored = folder.run(&["check", "bad.txt", "good.txt", "--color", "always"]).out;
    assert!(colored.contains("\u{1b}["), "{colored}");
    assert!(!folder.run(&["check", "bad.txt", "good.txt"]).out.contains('\u{1b}'));
    assert!(
        !folder.run(&["check", "bad.txt", "good.txt", "--color", "always", "--format", "jsonl"]).out.contains('\u{1b}')
    );
}

#[test]
fn facts_are_listed_and_their_mistakes_shown() {
    let folder = Folder::new();
    folder.write(
        "good.toml",
        "topic = \"a\"\nsource-language = \"en\"\nversion = \"1\"\ndate = 2026-01-02\napproved-by = \"x\"\n",
    );
    folder.write("bad.toml", "topic = \"a\"\n[quantity.x]\nvalue = \"6\u{2013}4 weks\"\n");
    let list = folder.run(&["facts", "list", "--facts", "good.toml"]);
    assert_eq!(list.status, Some(0), "{}{}", list.out, list.err);
    let bad = folder.run(&["facts", "lint", "--facts", "bad.toml", "--format", "jsonl"]);
    assert_eq!(bad.status, Some(1), "{}", bad.err);
    let first = &bad.lines()[0];
    assert!(bad.lines().iter().any(|line| line["rule"] == "bad-facts" && line["line"] == 3), "{first}");
    assert!(folder.run(&["facts", "schema"]).lines_joined()["properties"]["topic"].is_object());
    assert!(folder.run(&["facts", "list"]).err.contains("--facts"));
}

#[test]
fn mistakes_in_a_projects_facts_are_findings() {
    let folder = Folder::new();
    folder
        .write("content/a/facts.toml", "topic = \"a\"\n[quantity.x]\nvalu = \"3 wk\"\n")
        .write("content/a/en.md", "# Title\n\nText.\n");
    let ran = folder.run(&["check"]);
    assert_eq!(ran.status, Some(1), "{}{}", ran.out, ran.err);
    for part in ["error[bad-facts]", "content/a/facts.toml:3:1", "1 leaflet \u{d7}"] {
        assert!(ran.out.contains(part), "{part}\n{}", ran.out);
    }
}

/// A concept that one language's terms define is there for all of them, and where none does, the message says what to write.
#[test]
fn a_concept_is_defined_once() {
    let head = "source-language = \"de\"\nversion = \"1\"\ndate = 2026-01-02\napproved-by = \"x\"\n";
    let facts = format!("topic = \"a\"\n{head}[quantity.x]\nvalue = \"3 mo\"\nabout = [\"implant\"]\n");
    let folder = Folder::new();
    folder
        .write("leaflint.toml", "")
        .write("content/a/facts.toml", &facts)
        .write("content/a/terms/de.toml", "[implant]\npreferred = \"Implantat\"\n")
        .write("content/a/de.md", "Das Implantat heilt drei Monate lang ein.\n");
    let ran = folder.run(&["check"]);
    assert_eq!(ran.status, Some(1), "{}", ran.out);
    assert!(ran.out.contains("[implant]") && ran.out.contains("`gloss`"), "{}", ran.out);
    folder.write(
        "content/a/terms/en.toml",
        "[implant]\ngloss = \"an artificial root\"\nkind = \"thing\"\npreferred = \"implant\"\n",
    );
    let ran = folder.run(&["check"]);
    assert_eq!(ran.status, Some(0), "{}", ran.out);
}

/// Without facts, a translation is compared with the English leaflet beside it, or with the one in the language that the settings name.
#[test]
fn translations_need_no_facts() {
    let folder = Folder::new();
    folder
        .write("leaflint.toml", "")
        .write("content/a/en.md", "Do not smoke for 3 days before the operation.\n")
        .write("content/a/de.md", "Rauchen Sie in den 5 Tagen vor der Operation nicht.\n");
    let ran = folder.run(&["check", "--locale", "en"]);
    assert!(ran.out.contains("source-mismatch") && ran.out.contains("with their source only"), "{}", ran.out);
    folder.write("leaflint.toml", "source-language = \"de\"\n");
    let ran = folder.run(&["check", "--locale", "en"]);
    assert!(ran.out.contains("content/a/en.md:1"), "{}", ran.out);
}

/// Facts that are drafted from leaflets which agree are sound, and the leaflets agree with them.
#[test]
fn drafted_facts_agree_with_their_leaflets() {
    let folder = Folder::new();
    folder
        .write("leaflint.toml", "")
        .write("content/knee/en.md", "The operation takes 30 to 90 minutes.\n\nDo not do any sport for 3 weeks.\n")
        .write(
            "content/knee/de.md",
            "Die Operation dauert 30 bis 90 Minuten.\n\nTreiben Sie drei Wochen keinen Sport.\n",
        );
    let draft = folder.run(&["facts", "draft", "content/knee/en.md", "content/knee/de.md"]);
    for part in ["topic = \"knee\"", "source-language = \"en\"", "value = \"30-90 min\"", "value = \"3 wk\""] {
        assert!(draft.out.contains(part), "{part}\n{}", draft.out);
    }
    folder.write("content/knee/facts.toml", &draft.out);
    let ran = folder.run(&["check"]);
    assert_eq!(ran.status, Some(0), "{}\n{}", draft.out, ran.out);
}

#[test]
fn compare_needs_no_topic_where_there_is_one() {
    let folder = Folder::new();
    folder
        .write("a.en.txt", "The needles are 0.5 to 2 mm long.\n")
        .write("b.en.txt", "The needles are 0.5 to 3 mm long.\n");
    let ran = folder.run(&["compare", "a.en.txt", "b.en.txt"]);
    assert!(ran.status == Some(0) && ran.out.contains("! 0.5\u{2013}3 mm"), "{}{}", ran.out, ran.err);
}

#[test]
fn a_users_folder_adds_languages_and_messages() {
    let folder = Folder::new();
    folder
        .write("packs/tlh/language.toml", "")
        .write("packs/tlh/leaflint.ftl", "error-no-leaflets = nuqDaq\n")
        .write("empty/x", "");
    let ran = folder.run(&["--locales", "packs", "--locale", "tlh", "check", "empty"]);
    assert!(ran.err.contains("nuqDaq"), "{}", ran.err);
    folder.write("x.txt", "Text.\n").write("bad/tlh/language.toml", "\n[unknown]\n");
    let bad = folder.run(&["--locales", "bad", "check", "--language", "tlh", "x.txt"]);
    assert!(bad.status == Some(1) && bad.out.contains("bad/tlh/language.toml:2:"), "{}", bad.out);
    assert!(folder.run(&["languages", "--locales", "packs"]).out.contains("\ntlh "));
}

/// Rules whose examples are leaflets; those of the others are commands and files.
const SHOWN_BY_TEXT: &[&str] = &[
    "conflicting-value",
    "missing-statement",
    "partial-range",
    "reversed-statement",
    "self-contradiction",
    "unread-number",
    "wrong-measure",
    "wrong-unit",
];

#[test]
fn the_examples_of_the_rule_pages_are_true() {
    let folder = Folder::new();
    for rule in SHOWN_BY_TEXT {
        let page = folder.run(&["explain", rule]).out;
        let (_, rest) = page.split_once("## Example that fires").unwrap_or_default();
        let (fires, rest) = rest.split_once("## Example that does not").unwrap_or_default();
        let (silent, _) = rest.split_once("## Limits").unwrap_or_default();
        for (part, expected) in [(fires, true), (silent, false)] {
            let text = part.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap_or_default();
            let check =
                ["check", "--topic", "microneedling", "--language", "en", "--format", "jsonl", "--only", rule, "-"];
            let ran = folder.run_with(&check, text);
            let concept = if *rule == "missing-statement" { "keloid" } else { "" };
            assert_eq!(ran.out.contains(concept) && !ran.out.is_empty(), expected, "{rule}: {text}\n{}", ran.out);
        }
    }
}

#[test]
fn help_and_usage_errors_are_in_the_readers_language() {
    let folder = Folder::new();
    let help =
        folder.run_env(&["emit", "--help"], &[("LC_ALL", ""), ("LC_MESSAGES", "pl_PL.UTF-8"), ("LANG", "de_DE")]);
    assert_eq!(help.status, Some(0));
    assert!(help.out.starts_with("Zapisz pakiety Fluent"), "{}", help.out);
    assert!(help.out.contains("\nUżycie: leaflint emit") && help.out.contains("\nOpcje wspólne:"), "{}", help.out);
    let help = folder.run_env(&["--help", "--locale", "ja"], &[("LC_ALL", "pl")]);
    assert!(help.out.contains("\n使い方: leaflint"), "the option comes before the environment: {}", help.out);
    for (arguments, message) in [
        (
            &["check", "--locale=de", "--hlep"][..],
            "Fehler: --hlep ist keine Option dieses Befehls\nHilfe: Meinten Sie --help?\n",
        ),
        (
            &["--locale", "fr", "chek"],
            "erreur\u{a0}: chek n’est pas une commande\naide\u{a0}: Vouliez-vous dire check\u{202f}?\n",
        ),
        (&["explain", "--locale", "it"], "errore: Manca <RULE>\nsuggerimento: `leaflint --help` mostra l’uso.\n"),
    ] {
        let ran = folder.run(arguments);
        assert_eq!((ran.status, ran.err.as_str()), (Some(2), message), "{}", ran.out);
    }
}
