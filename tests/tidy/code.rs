//! Rust files as text: without tests, without comments, and their string literals.

use crate::kit::cases;
use std::fs;
use std::path::{Path, PathBuf};

/// One file.
pub(super) struct Code {
    /// Path below the project's root, with forward slashes.
    pub(super) path: String,
    /// The folder or file right below `src/` that it belongs to.
    pub(super) layer: String,
    /// Its text without unit tests.
    pub(super) text: String,
    /// The same without comments and literals, line by line.
    pub(super) plain: String,
    /// String literals with their lines, from 1.
    pub(super) literals: Vec<(usize, String)>,
}

impl Code {
    fn new(path: String, text: &str) -> Self {
        let text = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
        let inner = path.split_once('/').map_or(path.as_str(), |(_, rest)| rest);
        let layer = inner.split('/').next().unwrap_or_default().trim_end_matches(".rs").to_owned();
        let (plain, literals) = split(&text);
        Self { path, layer, text, plain, literals }
    }

    /// Whether it is the root of the crate or of the program.
    pub(super) fn is_root(&self) -> bool {
        matches!(self.path.as_str(), "src/lib.rs" | "src/main.rs")
    }

    /// The layers that it names with `crate::`.
    pub(super) fn uses(&self) -> Vec<String> {
        let mut found = Vec::new();
        for rest in self.plain.split("crate::").skip(1) {
            let list = rest.strip_prefix('{').map(|list| list.split('}').next().unwrap_or_default());
            let names = list.map_or_else(|| vec![rest], |list| list.split(',').collect());
            found.extend(names.into_iter().map(|name| head(name.trim())).filter(|name| !name.is_empty()));
        }
        found
    }
}

/// The first name of a path.
fn head(path: &str) -> String {
    path.chars().take_while(|letter| letter.is_ascii_lowercase() || *letter == '_' || letter.is_ascii_digit()).collect()
}

/// The files of the program.
pub(super) fn all() -> Vec<Code> {
    below("src")
}

/// Rust files below a folder of the project, sorted, files that hold tests only aside.
pub(super) fn below(folder: &str) -> Vec<Code> {
    let root = cases::root();
    let mut paths = Vec::new();
    collect(&root.join(folder), &mut paths);
    paths.sort();
    let read = |path: &PathBuf| {
        let shown = path.strip_prefix(&root).unwrap_or(path).to_string_lossy().replace('\\', "/");
        Code::new(shown, &fs::read_to_string(path).unwrap_or_default())
    };
    paths.iter().map(read).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|kind| kind == "rs") && !path.ends_with("tests.rs") {
            paths.push(path);
        }
    }
}

/// Code without comments and literals, and the literals.
fn split(text: &str) -> (String, Vec<(usize, String)>) {
    let mut plain = String::new();
    let mut literals = Vec::new();
    let mut rest = text;
    let mut line = 1;
    while let Some(letter) = rest.chars().next() {
        let before = plain.chars().next_back();
        let taken = match letter {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '"' => {
                let end = quoted(rest);
                literals.push((line, unescaped(rest.get(1..end - 1).unwrap_or_default())));
                end
            }
            'r' if !before.is_some_and(is_name) && raw(rest).is_some() => {
                let (end, inner) = raw(rest).unwrap_or_default();
                literals.push((line, inner.to_owned()));
                end
            }
            '\'' if !before.is_some_and(is_name) => character(rest),
            _ => {
                plain.push(letter);
                letter.len_utf8()
            }
        };
        let (gone, kept) = rest.split_at(taken.max(1));
        let newlines = gone.matches('\n').count();
        if newlines > 0 && letter != '\n' {
            plain.extend(std::iter::repeat_n('\n', newlines));
        }
        line += newlines;
        rest = kept;
    }
    (plain, literals)
}

fn is_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// The length of a literal in quotes.
fn quoted(text: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of a raw literal, and what stands in it.
fn raw(text: &str) -> Option<(usize, &str)> {
    let marks = text[1..].chars().take_while(|letter| *letter == '#').count();
    let body = text[1 + marks..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(marks));
    let end = body.find(&close)?;
    Some((2 + marks + end + close.len(), &body[..end]))
}

/// The length of a character in quotes, or of the mark of a lifetime.
fn character(text: &str) -> usize {
    let mut letters = text.char_indices().skip(1);
    match (letters.next(), letters.next()) {
        (Some((_, '\\')), _) => {
            text[2..].char_indices().skip(1).find(|(_, letter)| *letter == '\'').map_or(1, |(at, _)| at + 3)
        }
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 1,
    }
}

/// A literal's text, with escapes of code points resolved.
fn unescaped(literal: &str) -> String {
    let mut parts = literal.split("\\u{");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').unwrap_or((part, ""));
        out.extend(u32::from_str_radix(code, 16).ok().and_then(char::from_u32));
        out.push_str(rest);
    }
    out
}
