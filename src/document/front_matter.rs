//! The front matter: `key: value` lines between two lines of three hyphens at the very beginning of a leaflet.
//!
//! In: a source. Out: pairs with the span of each value, and where the body begins. Not here: YAML. What a leaflet needs are plain
//! values, quoted values and lists of them; anything else is kept as written.

use crate::source::{Source, Span};

/// A front matter longer than this is none.
const MOST_LINES: usize = 200;

/// Pairs and the offset of the body. Without front matter: no pairs, and the body begins after a byte order mark.
pub(super) fn read(source: &Source) -> (Vec<(String, String, Span)>, usize) {
    let text = source.text.as_str();
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut lines = lines(text, start);
    if lines.next().is_none_or(|(line, _)| line.trim_end() != "---") {
        return (Vec::new(), start);
    }
    let mut pairs = Vec::new();
    let mut key = String::new();
    for (line, at) in lines.take(MOST_LINES) {
        let bare = line.trim_end();
        if bare == "---" || bare == "..." {
            return (pairs, at + line.len());
        }
        if !read_line(bare, at, &mut key, &mut pairs) {
            break;
        }
    }
    (Vec::new(), start)
}

/// Lines with their line end, and where each begins.
fn lines(text: &str, start: usize) -> impl Iterator<Item = (&str, usize)> {
    let body = text.get(start..).unwrap_or_default();
    body.split_inclusive('\n').scan(start, |at, line| {
        let begin = *at;
        *at += line.len();
        Some((line, begin))
    })
}

/// Reads a line that begins at `at`; false when it cannot belong to a front matter.
fn read_line(line: &str, at: usize, key: &mut String, pairs: &mut Vec<(String, String, Span)>) -> bool {
    let bare = line.trim_start();
    let indent = line.len() - bare.len();
    if bare.is_empty() || bare.starts_with('#') {
        return true;
    }
    if let Some(item) = bare.strip_prefix("- ") {
        pairs.push(value(key, item, at + indent + 2));
        return !key.is_empty();
    }
    let Some((name, rest)) = bare.split_once(':') else { return indent > 0 };
    if name.is_empty() || name.contains(' ') || !(rest.is_empty() || rest.starts_with([' ', '\t'])) {
        return indent > 0;
    }
    name.clone_into(key);
    let pair = value(key, rest, at + indent + name.len() + 1);
    if !pair.1.is_empty() {
        pairs.push(pair);
    }
    true
}

/// A pair from a value as written from `at` on: without blanks, quotes and a comment behind it.
fn value(key: &str, written: &str, at: usize) -> (String, String, Span) {
    let bare = written.trim_start();
    let start = at + written.len() - bare.len();
    let quote = bare.chars().next().filter(|sign| matches!(sign, '"' | '\''));
    let quoted = quote.and_then(|sign| bare[1..].find(sign).map(|end| &bare[1..=end]));
    if let Some(inner) = quoted {
        return (key.to_owned(), inner.to_owned(), Span::new(start + 1, start + 1 + inner.len()));
    }
    let end = if bare.starts_with('#') { 0 } else { bare.find(" #").unwrap_or(bare.len()) };
    let plain = bare[..end].trim_end();
    (key.to_owned(), plain.to_owned(), Span::new(start, start + plain.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_have_their_spans() {
        let source = Source::new(
            "a.md",
            "\u{feff}---\r\nlanguage: es\r\ntitle: \"A: b\"  # x\r\ntags:\r\n  - one\r\n---\r\n# T\r\n",
        );
        let (pairs, body) = read(&source);
        let found: Vec<_> =
            pairs.iter().map(|(key, value, span)| (key.as_str(), value.as_str(), source.slice(*span))).collect();
        assert_eq!(found, [("language", "es", "es"), ("title", "A: b", "A: b"), ("tags", "one", "one")]);
        assert_eq!(&source.text[body..], "# T\r\n");
    }

    #[test]
    fn a_rule_of_hyphens_is_no_front_matter() {
        for text in ["---\n\nText, and more of it.\n\n---\n", "---\nlanguage: es\n", "Text\n---\n"] {
            assert_eq!(read(&Source::new("a.md", text)), (Vec::new(), 0));
        }
    }
}
