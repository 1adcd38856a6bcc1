//! The few lines of a text that show a finding, made safe and short enough to print.
//!
//! In: a source and a span. Out: text of whole lines (cut round the evidence where they are long, hidden characters shown as code
//! points) and the evidence as a range of that text. The cut text is what gets underlined, so nothing is searched for.

use crate::l10n::{code_point, is_hidden};
use crate::source::{Source, Span};
use std::ops::Range;
use unicode_width::UnicodeWidthChar;

/// Lines that are shown when the evidence goes over several.
const MOST_LINES: usize = 3;
/// Sign for what was cut off.
const CUT: char = '\u{2026}';

/// Lines to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// Number of the first line, from 1.
    pub line: usize,
    /// The lines, without a line end at the end.
    pub text: String,
    /// The evidence in `text`; never empty unless the line is.
    pub mark: Range<usize>,
}

/// Cuts the lines of `span` out of `source`; each is at most about `width` columns wide.
pub fn excerpt(source: &Source, span: Span, width: usize) -> Excerpt {
    let first = source.place(span.start).line;
    let last = source.place(span.end.saturating_sub(1).max(span.start)).line.min(first + MOST_LINES - 1);
    let mut shown = Excerpt { line: first, text: String::new(), mark: 0..0 };
    for line in first..=last {
        if line > first {
            shown.text.push('\n');
        }
        let mark = push_line(&mut shown.text, source, source.line_span(line), span, width);
        if line == first {
            shown.mark = mark;
        } else {
            shown.mark.end = mark.end.max(shown.mark.end);
        }
    }
    shown
}

/// Adds a line and returns where the evidence lies in it.
fn push_line(text: &mut String, source: &Source, line: Span, span: Span, width: usize) -> Range<usize> {
    let evidence = Span::new(span.start.clamp(line.start, line.end), span.end.clamp(line.start, line.end));
    let window = window(source, line, evidence, width);
    if window.start > line.start {
        text.push(CUT);
    }
    let mut mark: Option<Range<usize>> = None;
    let body = source.slice(window);
    for (at, letter) in body.char_indices() {
        let start = text.len();
        push_letter(text, letter);
        let from = window.start + at;
        let inside = from + letter.len_utf8() > evidence.start && from < evidence.end.max(evidence.start + 1);
        if inside {
            mark = Some(mark.map_or(start, |mark| mark.start)..text.len());
        }
    }
    let mark = mark.unwrap_or(text.len()..text.len());
    if window.end < line.end {
        text.push(CUT);
    }
    mark
}

fn push_letter(text: &mut String, letter: char) {
    match letter {
        '\t' => text.push_str("    "),
        // A byte order mark is no part of the text that people see.
        '\u{feff}' => {}
        letter if is_hidden(letter) => text.push_str(&code_point(letter)),
        letter => text.push(letter),
    }
}

/// The part of a line to show: all of it where it fits, else the evidence with as much as fits on both sides.
fn window(source: &Source, line: Span, evidence: Span, width: usize) -> Span {
    if line.len() <= width {
        return line;
    }
    let inner = take(source.slice(Span::new(evidence.start, line.end)).chars(), width).min(evidence.len().max(1));
    let used: usize =
        source.text.get(evidence.start..evidence.start + inner).map_or(0, |text| text.chars().map(columns).sum());
    let room = width.saturating_sub(used);
    let before = source.slice(Span::new(line.start, evidence.start));
    let start = evidence.start - take(before.chars().rev(), room / 2);
    let left: usize = source.slice(Span::new(start, evidence.start)).chars().map(columns).sum();
    let from = evidence.start + inner;
    let after = source.slice(Span::new(from, line.end));
    Span::new(start, from + take(after.chars(), room - left.min(room)))
}

/// Bytes of the letters that fit into so many columns.
fn take(letters: impl Iterator<Item = char>, room: usize) -> usize {
    let mut used = 0;
    let mut bytes = 0;
    for letter in letters {
        used += columns(letter);
        if used > room {
            break;
        }
        bytes += letter.len_utf8();
    }
    bytes
}

fn columns(letter: char) -> usize {
    match letter {
        '\t' => 4,
        letter if is_hidden(letter) => code_point(letter).len(),
        letter => letter.width().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str, evidence: &str, width: usize) -> (String, String) {
        let source = Source::new("x", text);
        let start = text.find(evidence).unwrap_or_default();
        let cut = excerpt(&source, Span::new(start, start + evidence.len()), width);
        (cut.text.get(cut.mark.clone()).unwrap_or_default().to_owned(), cut.text)
    }

    #[test]
    fn the_evidence_is_marked_in_every_script() {
        for (text, evidence) in [
            ("one\ntwo 4 weeks three\nfour", "4 weeks"),
            ("\u{feff}4 weeks", "4 weeks"),
            ("a\tb\u{1b}[0m 4 weeks", "4 weeks"),
            ("\u{9593}\u{9694}\u{306f}4\u{9031}\u{9593}\u{3067}\u{3059}", "4\u{9031}\u{9593}"),
        ] {
            assert_eq!(marked(text, evidence, 60).0, evidence);
        }
    }

    #[test]
    fn long_lines_are_cut_round_the_evidence() {
        let text = format!("{}4 weeks{}", "a ".repeat(5_000_000), " b".repeat(5_000));
        let (mark, cut) = marked(&text, "4 weeks", 60);
        assert_eq!(mark, "4 weeks");
        assert!(cut.starts_with(CUT) && cut.ends_with(CUT) && cut.chars().count() <= 62, "{cut}");
    }

    #[test]
    fn controls_are_shown_and_long_evidence_is_cut() {
        assert!(marked("x \u{1b}[31m 4 weeks", "4 weeks", 60).1.contains("<U+001B>[31m"));
        let long = "w".repeat(500);
        assert!(marked(&long, &long, 60).0.len() <= 60);
        assert_eq!(excerpt(&Source::new("x", ""), Span::new(0, 0), 60).mark, 0..0);
    }
}
