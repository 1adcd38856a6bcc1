//! Any text as a Fluent pattern that every runtime formats to the same bytes.
//!
//! The serializer of fluent-syntax escapes nothing, and the three runtimes differ on what a line may begin with. So everything that
//! could be syntax becomes a string literal: braces, the signs that begin an attribute, a variant or a default, blanks at either end of
//! a line (with tabs and no-break spaces), control characters and the line separators that JavaScript takes for line ends.

use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;
use std::fmt::Write as _;

/// Runtimes refuse a pattern with more than a hundred placeables.
const MOST_PLACEABLES: usize = 90;
const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// A piece of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Text as it is to be formatted.
    Text(String),
    /// What stands between the braces of a placeable: a reference.
    Reference(String),
}

/// One sign of a pattern.
#[derive(Clone, Copy)]
enum Sign<'p> {
    Letter(char),
    Reference(&'p str),
}

/// A pattern as it stands after `=`, its lines indented by `indent` blanks.
pub fn pattern(parts: &[Part], indent: usize) -> String {
    let mut lines: Vec<Vec<Sign<'_>>> = vec![Vec::new()];
    for part in parts {
        match part {
            Part::Reference(name) => lines.last_mut().into_iter().for_each(|line| line.push(Sign::Reference(name))),
            Part::Text(text) => {
                for letter in text.chars() {
                    match letter {
                        '\n' => lines.push(Vec::new()),
                        _ => lines.last_mut().into_iter().for_each(|line| line.push(Sign::Letter(letter))),
                    }
                }
            }
        }
    }
    let written: Vec<String> = lines.iter().map(|line| line_of(line)).collect();
    if placeables(&written) > MOST_PLACEABLES {
        return in_one(parts);
    }
    laid_out(&written, indent)
}

fn laid_out(lines: &[String], indent: usize) -> String {
    if let [only] = lines {
        return if only.is_empty() { " { \"\" }".to_owned() } else { format!(" {only}") };
    }
    let mut out = String::new();
    for (at, line) in lines.iter().enumerate() {
        out.push('\n');
        let edge = at == 0 || at + 1 == lines.len();
        match line.as_str() {
            "" if edge => out.extend([" ".repeat(indent).as_str(), "{ \"\" }"]),
            "" => {}
            line => out.extend([" ".repeat(indent).as_str(), line]),
        }
    }
    out
}

fn placeables(lines: &[String]) -> usize {
    lines.iter().map(|line| line.matches("{ ").count()).sum()
}

/// A pattern in one line: every text is one string literal.
fn in_one(parts: &[Part]) -> String {
    let piece = |part: &Part| match part {
        Part::Text(text) => literal(&text.chars().collect::<Vec<_>>()),
        Part::Reference(name) => format!("{{ {name} }}"),
    };
    format!(" {}", parts.iter().map(piece).collect::<String>())
}

fn line_of(line: &[Sign<'_>]) -> String {
    let blank = |sign: &&Sign<'_>| matches!(sign, Sign::Letter(letter) if letter.is_whitespace());
    let lead = line.iter().take_while(blank).count();
    let trail = line.len() - line.iter().rev().take_while(blank).count().min(line.len() - lead);
    let mut out = String::new();
    let mut quoted: Vec<char> = Vec::new();
    for (at, sign) in line.iter().enumerate() {
        match sign {
            Sign::Letter(letter) if at < lead || at >= trail || is_syntax(*letter, at == 0) => quoted.push(*letter),
            _ => {
                flush(&mut quoted, &mut out);
                match sign {
                    Sign::Letter(letter) => out.push(*letter),
                    Sign::Reference(name) => {
                        let _ = write!(out, "{{ {name} }}");
                    }
                }
            }
        }
    }
    flush(&mut quoted, &mut out);
    out
}

fn flush(quoted: &mut Vec<char>, out: &mut String) {
    if !quoted.is_empty() {
        out.push_str(&literal(quoted));
        quoted.clear();
    }
}

fn is_syntax(letter: char, first: bool) -> bool {
    matches!(letter, '{' | '}') || is_special(letter) || (first && matches!(letter, '.' | '*' | '['))
}

/// What must not stand in a file as it is.
fn is_special(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}')
        || u32::from(letter) & 0xfffe == 0xfffe
}

fn literal(letters: &[char]) -> String {
    let mut out = String::from("{ \"");
    for letter in letters {
        escape(*letter, &mut out);
    }
    out.push_str("\" }");
    out
}

fn escape(letter: char, out: &mut String) {
    let code = u32::from(letter);
    // Writing into a string cannot fail.
    let _ = match letter {
        '"' | '\\' => write!(out, "\\{letter}"),
        _ if !is_special(letter) => write!(out, "{letter}"),
        _ if code > 0xffff => write!(out, "\\U{code:06X}"),
        _ => write!(out, "\\u{code:04X}"),
    };
}

/// A text between quotation marks, in one line, for a comment; blanks other than the common one are escaped.
pub fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '\n' => out.push_str("\\n"),
            letter if letter != ' ' && letter.is_whitespace() => {
                let _ = write!(out, "\\u{:04X}", u32::from(letter));
            }
            letter => escape(letter, &mut out),
        }
    }
    out.push('"');
    out
}

/// The text that [`quoted`] was made of; `None` where it is not quoted.
pub fn unquoted(text: &str) -> Option<String> {
    let inner = text.trim().strip_prefix('"')?.strip_suffix('"')?;
    // The escape for a line end is not Fluent's; a backslash before it is, so pairs are taken off first.
    let mut fluent = String::new();
    let mut letters = inner.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next()? {
                'n' => fluent.push_str("\\u000A"),
                other => fluent.extend(['\\', other]),
            },
            other => fluent.push(other),
        }
    }
    Some(fluent_syntax::unicode::unescape_unicode_to_string(&fluent).into_owned())
}

/// The canonical form of a Fluent text; `None` where it does not parse or has no canonical form.
pub fn canonical(text: &str) -> Option<String> {
    let first = serialize(&parse(text.to_owned()).ok()?);
    let second = serialize(&parse(first.clone()).ok()?);
    (first == second).then_some(first)
}

/// Sixteen hexadecimal digits of a text (FNV-1a): the same on every machine, enough to notice a change.
pub fn checksum(text: &str) -> String {
    let state = text.bytes().fold(OFFSET, |state, byte| (state ^ u64::from(byte)).wrapping_mul(PRIME));
    format!("{state:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_quoted_comes_back() {
        for text in ["", "\n\n## ", "---\nlanguage: en\n---\n\n# ", "\\n\"\t\u{2028}\u{feff}", "> - [ ] "] {
            assert_eq!(unquoted(&quoted(text)).as_deref(), Some(text));
        }
    }

    #[test]
    fn syntax_becomes_literals() {
        let text = |text: &str| pattern(&[Part::Text(text.to_owned())], 4);
        assert_eq!(text("a {b}"), " a { \"{\" }b{ \"}\" }");
        assert_eq!(text(".a"), " { \".\" }a");
        assert_eq!(text(" a\n\n* b "), "\n    { \" \" }a\n\n    { \"*\" } b{ \" \" }");
        assert_eq!(text(""), " { \"\" }");
        assert_eq!(text("\n"), "\n    { \"\" }\n    { \"\" }");
    }
}
