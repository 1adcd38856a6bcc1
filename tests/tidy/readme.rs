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
    let mut out = "| format | for |\n|---|---|\n".to_owned();
    for format in leaflint::report::FORMATS {
        let reader =
            if format.machine { "programs: the same bytes whatever the locale" } else { "people, in their language" };
        let _ = writeln!(out, "| `{}` | {reader} |", format.name);
    }
    out
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

/// A block with a command and what it prints now.
fn printed(folder: &Folder, body: &str) -> String {
    let command = body.lines().next().unwrap_or_default();
    let arguments: Vec<&str> = command.trim_start_matches("$ leaflint ").split_whitespace().collect();
    let ran = folder.run(&arguments);
    assert_ne!(ran.status, Some(2), "{command}\n{}", ran.err);
    format!("console\n{command}\n{}", ran.out.trim_end())
}
