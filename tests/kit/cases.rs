//! Case files: `"text" => expectation` lines in Markdown, read, compared, and rewritten with `UPDATE=1`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// One case of a file.
pub(crate) struct Case {
    /// Line number, from 1.
    pub(crate) line: usize,
    /// The text that is read.
    pub(crate) text: String,
    /// What must be read from it.
    pub(crate) expected: String,
}

/// The root of the project; another one can be named to run compiled tests on files elsewhere.
pub(crate) fn root() -> PathBuf {
    std::env::var_os("LEAFLINT_ROOT").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from)
}

/// The cases of a file's text: lines that begin with a quotation mark.
pub(crate) fn parse(text: &str) -> Result<Vec<Case>, String> {
    let mut cases = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let line_number = at + 1;
        let body = line.trim().trim_start_matches("- ");
        if !body.starts_with('"') {
            continue;
        }
        let Some((quoted, expected)) = split(body) else { return Err(format!("line {line_number}: no case: {line}")) };
        let text = serde_json::from_str(quoted).map_err(|error| format!("line {line_number}: {error}: {quoted}"))?;
        cases.push(Case { line: line_number, text, expected: expected.trim().to_owned() });
    }
    Ok(cases)
}

fn split(body: &str) -> Option<(&str, &str)> {
    let at = body.rfind("\" =>")?;
    Some((&body[..=at], &body[at + 4..]))
}

/// Runs a file through `read`; returns failures, or rewrites the file where `UPDATE` is set.
pub(crate) fn run(path: &Path, same: impl Fn(&str) -> String, read: impl Fn(&str) -> String) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap_or_default();
    let cases = match parse(&text) {
        Ok(cases) => cases,
        Err(error) => return vec![format!("{}: {error}", path.display())],
    };
    let mut failures = Vec::new();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for case in &cases {
        let got = read(&case.text);
        if same(&got) != same(&case.expected) {
            let mut failure = String::new();
            let _ = write!(
                failure,
                "{}:{}: {:?}\n    expected {}\n    got      {got}",
                path.display(),
                case.line,
                case.text,
                case.expected
            );
            failures.push(failure);
            if let Some((quoted, _)) = split(&lines[case.line - 1].clone()) {
                lines[case.line - 1] = format!("{quoted} => {got}");
            }
        }
    }
    if std::env::var_os("UPDATE").is_some() && !failures.is_empty() {
        let _ = fs::write(path, lines.join("\n") + "\n");
        return Vec::new();
    }
    failures
}
