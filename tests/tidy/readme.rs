//! The README's tables are the registries, and its commands print what it says. `UPDATE=1` writes the tables anew.

use crate::cli::Folder;
use crate::kit::cases;
use std::fmt::Write as _;
use std::fs;

#[test]
fn tables_are_what_the_program_has() {
    let path = cases::root().join("README.md");
    let text = fs::read_to_string(&path).unwrap_or_default();
    let mut fresh = text.clone();
    for (name, table) in [("rules", rules()), ("formats", formats()), ("languages", languages())] {
        fresh = with_table(&fresh, name, &table);
    }
    if std::env::var_os("UPDATE").is_some() && fresh != text {
        fs::write(&path, &fresh).expect("README.md");
        return;
    }
    assert_eq!(text, fresh, "README.md is not up to date: UPDATE=1 cargo test tidy");
}

/// The text with what stands between two marks replaced.
fn with_table(text: &str, name: &str, table: &str) -> String {
    let (open, close) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let parts = text.split_once(&open).and_then(|(before, rest)| Some((before, rest.split_once(&close)?.1)));
    let (before, after) = parts.unwrap_or_else(|| panic!("README.md has no marks for {name}"));
    format!("{before}{open}{table}{close}{after}")
}

fn rules() -> String {
    let messages = fs::read_to_string(cases::root().join("locales/en/leaflint.ftl")).unwrap_or_default();
    let about = |id: &str| {
        let start = format!("rule-{id} = ");
        messages.lines().find_map(|line| line.strip_prefix(&start)).unwrap_or_default().to_owned()
    };
    let mut out = "| rule | severity | reports |\n|---|---|---|\n".to_owned();
    for rule in leaflint::rules::RULES {
        let off = if rule.on { "" } else { " (only with `--enable`)" };
        let _ = writeln!(out, "| `{}` | {} | {}{off} |", rule.id, rule.severity.name(), about(rule.id));
    }
    out
}

fn formats() -> String {
    let mut out = "| format | for | what it is |\n|---|---|---|\n".to_owned();
    for format in leaflint::report::FORMATS {
        let reader = if format.machine { "programs" } else { "people" };
        let _ = writeln!(out, "| `{}` | {reader} | {} |", format.name, about(format.name));
    }
    out
}

/// What the file of a format says about it: its first sentence.
fn about(format: &str) -> String {
    let text = fs::read_to_string(cases::root().join(format!("src/report/{format}.rs"))).unwrap_or_default();
    let line = text.lines().next().unwrap_or_default().trim_start_matches("//! ");
    line.split(". ").next().unwrap_or_default().trim_end_matches('.').to_owned()
}

fn languages() -> String {
    let rows = Folder::new().run(&["languages", "--format", "jsonl"]).lines();
    let of = |level: &str| {
        let tags = rows.iter().filter(|row| row["level"] == level).filter_map(|row| row["language"].as_str());
        tags.map(|tag| format!("`{tag}`")).collect::<Vec<_>>()
    };
    let (full, pack, figures) = (of("full"), of("pack"), of("figures"));
    format!(
        "| level | what is there | languages |\n|---|---|---|\n\
         | full | figures, statements, messages, a leaflet of ours | {} |\n\
         | pack | figures and statements | {} |\n\
         | figures | numbers and units of CLDR | {} more |\n",
        full.join(" "),
        pack.join(" "),
        figures.len()
    )
}

#[test]
fn every_command_is_described() {
    let readme = fs::read_to_string(cases::root().join("README.md")).unwrap_or_default();
    let help = Folder::new().run(&["--help"]).out;
    let commands = help.split("Commands:").nth(1).and_then(|rest| rest.split("\n\n").next()).unwrap_or_default();
    let names: Vec<&str> =
        commands.lines().filter_map(|line| line.strip_prefix("  ")?.split_whitespace().next()).collect();
    assert!(names.len() > 5, "{help}");
    for name in names {
        assert!(readme.contains(&format!("`leaflint {name}")), "README.md does not say what {name} does");
    }
}

/// What follows a command in a `console` block must be what it prints, in a folder with the files that the README shows.
#[test]
fn examples_print_what_the_readme_shows() {
    let path = cases::root().join("README.md");
    let readme = fs::read_to_string(&path).unwrap_or_default();
    let folder = Folder::new();
    let mut parts: Vec<String> = readme.split("\n```").map(str::to_owned).collect();
    for block in parts.iter_mut().skip(1).step_by(2) {
        let (info, body) = block.split_once('\n').unwrap_or((block, ""));
        match info.split_once(' ') {
            Some((_, file)) => {
                folder.write(file, format!("{body}\n"));
            }
            None if info == "console" => *block = printed(&folder, body),
            None => {}
        }
    }
    let fresh = parts.join("\n```");
    if std::env::var_os("UPDATE").is_some() && fresh != readme {
        fs::write(&path, &fresh).expect("README.md");
        return;
    }
    assert_eq!(readme, fresh, "README.md shows other output: UPDATE=1 cargo test tidy");
}

/// A block with its commands and what they print now.
fn printed(folder: &Folder, body: &str) -> String {
    let commands = body.lines().filter_map(|line| line.strip_prefix("$ "));
    let lines: Vec<String> = commands.map(|command| format!("$ {command}\n{}", output(folder, command))).collect();
    format!("console\n{}", lines.concat().trim_end())
}

fn output(folder: &Folder, command: &str) -> String {
    if let Some(script) = command.strip_prefix("sed -i ") {
        edit(folder, script);
        return String::new();
    }
    let arguments: Vec<&str> = command.trim_start_matches("leaflint ").split_whitespace().collect();
    let ran = folder.run(&arguments);
    assert_ne!(ran.status, Some(2), "{command}\n{}", ran.err);
    ran.out
}

/// `sed -i "s/OLD/NEW/; s/OLD/NEW/" FILE`, without `sed`, which is another one on every system.
fn edit(folder: &Folder, script: &str) {
    let (script, file) = script.trim_start_matches('"').rsplit_once("\" ").expect("\"s/OLD/NEW/\" FILE");
    let mut text = folder.read(file);
    for change in script.split("; ") {
        let parts: Vec<&str> = change.split('/').collect();
        let ["s", old, new, ""] = parts[..] else { panic!("{change}") };
        assert!(text.contains(old), "{file} has no {old}");
        text = text.lines().map(|line| line.replacen(old, new, 1) + "\n").collect();
    }
    folder.write(file, text);
}

/// Commands inside sentences, tables and CI files: they need not run here, but every option in them must exist.
#[test]
fn commands_in_sentences_are_commands() {
    let readme = fs::read_to_string(cases::root().join("README.md")).unwrap_or_default();
    let (spans, blocks): (Vec<_>, Vec<_>) = readme.split("\n```").enumerate().partition(|(at, _)| at % 2 == 0);
    let spans = spans.iter().flat_map(|(_, text)| text.split('`').skip(1).step_by(2));
    let lines = blocks.iter().filter(|(_, text)| text.starts_with("yaml")).flat_map(|(_, text)| text.lines());
    let lines = lines.filter_map(|line| line.find("leaflint check").and_then(|at| line.get(at..)));
    let folder = Folder::new();
    let mut seen = 0;
    for command in spans.chain(lines).filter_map(|text| text.strip_prefix("leaflint ")) {
        let holes = |word: &&str| !word.contains(['[', '\u{2026}']) && *word != "PATH";
        let words = command.split_whitespace().filter(holes).map(|word| word.replace("SHELL", "bash"));
        let arguments: Vec<String> = words.chain(["--help".to_owned()]).collect();
        let ran = folder.run(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(ran.status, Some(0), "{command}\n{}", ran.err);
        seen += 1;
    }
    assert!(seen > 20, "{seen} commands");
}
