//! Text of unknown origin made safe for each kind of file, with nothing lost: what cannot stand as it is becomes an escape.

use crate::l10n::{is_hidden, visible};
use serde_json::Value;
use serde_json::ser::{Formatter, Serializer};
use std::fmt::Write as _;
use std::io::{self, Write};

/// Writes one JSON value. Hidden characters (direction marks, controls) become `\u` escapes, which mean the same.
pub fn json(out: &mut dyn Write, value: &Value) -> io::Result<()> {
    let mut serializer = Serializer::with_formatter(out, Escaping);
    serde::Serialize::serialize(value, &mut serializer).map_err(io::Error::from)
}

struct Escaping;

impl Formatter for Escaping {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        let mut rest = fragment;
        while let Some((at, letter)) = rest.char_indices().find(|(_, letter)| is_hidden(*letter)) {
            writer.write_all(&rest.as_bytes()[..at])?;
            for unit in letter.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04x}")?;
            }
            rest = rest.get(at + letter.len_utf8()..).unwrap_or_default();
        }
        writer.write_all(rest.as_bytes())
    }
}

/// Text of an XML or HTML element or attribute. Control characters, which XML forbids, become visible code points.
pub fn xml(text: &str) -> String {
    xml_markup(&visible(text))
}

/// The same for a message of ours: the marks round words of another direction stay. Whatever a leaflet brought was made visible when
/// the message was put together.
pub fn xml_message(text: &str) -> String {
    xml_markup(&visible_message(text))
}

fn xml_markup(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            // XML forbids these two, and some readers stop at them.
            '\u{fffe}' | '\u{ffff}' => safe.push('\u{fffd}'),
            letter => safe.push(letter),
        }
    }
    safe
}

/// Hidden characters but the marks that isolate words as code points.
fn visible_message(text: &str) -> String {
    let isolates = |letter: char| matches!(letter, '\u{2068}' | '\u{2069}');
    let part = |part: &str| match part.chars().next_back().filter(|last| isolates(*last)) {
        Some(last) => format!("{}{last}", visible(part.trim_end_matches(isolates))),
        None => visible(part),
    };
    text.split_inclusive(isolates).map(part).collect()
}

/// Text inside a line or a table cell of Markdown: no markup, no HTML, no link, no mention of a user.
pub fn markdown(text: &str) -> String {
    markdown_markup(&visible(text))
}

/// The same for a message of ours, in which the marks round words of another direction stay.
pub fn markdown_message(text: &str) -> String {
    markdown_markup(&visible_message(text))
}

fn markdown_markup(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '&' => safe.push_str("&amp;"),
            // A comment after it keeps the renderer from seeing a user's name or an address.
            '@' => safe.push_str("@<!-- -->"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '#' | '!' | '|' | '~' | '$' => {
                safe.push('\\');
                safe.push(letter);
            }
            letter => safe.push(letter),
        }
    }
    safe.replace("://", ":<!-- -->//")
}

/// A path as a relative URI reference, or as a `file` URI where it is absolute.
pub fn uri(path: &str) -> String {
    let path = path.strip_prefix("./").unwrap_or(path);
    let mut safe = String::with_capacity(path.len());
    if path.starts_with('/') {
        safe.push_str("file://");
    }
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'.' | b'_' | b'~') {
            safe.push(char::from(byte));
        } else {
            // Writing into a string cannot fail.
            let _ = write!(safe, "%{byte:02X}");
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    const BAD: &str = "<script>\u{1b}[31m\u{202e}a|b@c &\u{9b}\u{e0041}";

    #[test]
    fn json_keeps_every_character_and_shows_none_that_hides() {
        let mut out = Vec::new();
        let value = Value::from(BAD);
        assert!(json(&mut out, &value).is_ok());
        let text = String::from_utf8_lossy(&out).into_owned();
        assert!(!text.chars().any(is_hidden), "{text}");
        assert_eq!(serde_json::from_str::<Value>(&text).ok(), Some(value));
    }

    #[test]
    fn messages_keep_their_own_marks_only() {
        let message = "\u{2068}<\u{202e}\u{2069}\u{2068}\u{2068}x\u{2069} \u{1b}";
        assert_eq!(xml_message(message), "\u{2068}&lt;&lt;U+202E&gt;\u{2069}\u{2068}\u{2068}x\u{2069} &lt;U+001B&gt;");
        assert_eq!(markdown_message("\u{2068}a|\u{2069}"), "\u{2068}a\\|\u{2069}");
    }

    #[test]
    fn markup_is_text() {
        assert_eq!(xml("<a b=\"c\">&\u{1b}"), "&lt;a b=&quot;c&quot;&gt;&amp;&lt;U+001B&gt;");
        assert_eq!(markdown("<b>|*@you https://x"), "&lt;b&gt;\\|\\*@<!-- -->you https:<!-- -->//x");
        assert_eq!(uri("./a b/\u{e9}.md"), "a%20b/%C3%A9.md");
        assert_eq!(uri("/tmp/x.md"), "file:///tmp/x.md");
    }
}
