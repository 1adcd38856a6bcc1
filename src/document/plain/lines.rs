//! Lines of plain text with the features that tell what they are, and the lines that belong together because they were wrapped.

use crate::document::sentences::{begins_with_date, ends_sentence, is_closing, is_small};
use crate::signs;
use crate::source::{Source, Span};
use std::ops::Range;
use unicode_width::UnicodeWidthChar;

/// Widths are not measured further than this: a longer line is a paragraph.
const WIDEST: usize = 400;
/// A wrapped line is at least this wide.
const NARROWEST_WRAP: usize = 50;
/// A wrapped line is at most this wide.
const WIDEST_WRAP: usize = 110;

/// What marks a line as an item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Marker {
    /// None.
    None,
    /// A bullet, a hyphen.
    Bullet,
    /// A sign that marks items, and often headings too: a square, a diamond, a star.
    Square,
    /// A number or a letter with a full stop or a bracket.
    Number,
}

/// How a line ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// Without a sign.
    Open,
    /// As a statement does.
    Sentence,
    /// As a question does.
    Question,
    /// With a colon.
    Colon,
    /// With a comma or a semicolon.
    Comma,
}

/// The case of a line's first letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// A small letter.
    Small,
    /// A capital.
    Capital,
    /// A script without capitals, or no letter.
    Neither,
}

/// What the letters of a line look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// It has none.
    None,
    /// Nothing else.
    Plain,
    /// All are capitals, two at least.
    Capitals,
    /// They stand in the brackets that Chinese and Japanese headings have.
    Bracketed,
}

/// A line that is not blank.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// The line without blanks at its ends.
    pub(super) written: Span,
    /// The same without its marker.
    pub(super) content: Span,
    /// Its marker.
    pub(super) marker: Marker,
    /// Blanks before it, in columns.
    pub(super) indent: usize,
    /// Width of the content in columns, measured up to a limit.
    pub(super) width: usize,
    /// Width of its first word.
    first_word: usize,
    /// Blank lines before it.
    pub(super) gap: usize,
    /// How it ends.
    pub(super) ending: Ending,
    /// Case of its first letter.
    pub(super) case: Case,
    /// What its letters look like.
    pub(super) look: Look,
    /// Whether a sentence ends inside it.
    pub(super) several_sentences: bool,
}

/// The lines of a source from `body` on that are not blank.
pub(super) fn lines(source: &Source, body: usize) -> Vec<Line> {
    let mut found = Vec::new();
    let mut gap = 1;
    let mut at = body;
    for raw in source.text.get(body..).unwrap_or_default().split_inclusive(['\n', '\r']) {
        let after_return = raw == "\n" && source.text[..at].ends_with('\r');
        match line(raw, at, gap) {
            Some(line) => {
                found.push(line);
                gap = 0;
            }
            None if !after_return => gap += 1,
            None => {}
        }
        at += raw.len();
    }
    if let [only] = found.as_mut_slice()
        && is_cold(source.slice(only.written))
    {
        (only.marker, only.content) = (Marker::None, only.written);
    }
    found
}

/// Whether a text is a hyphen and degrees: all alone it is no item of a list but a temperature.
fn is_cold(line: &str) -> bool {
    line.split_once('\u{b0}').is_some_and(|(figure, _)| figure.starts_with("- ") && is_negative(figure))
}

fn line(raw: &str, at: usize, gap: usize) -> Option<Line> {
    let bare = raw.trim();
    let start = at + raw.len() - raw.trim_start().len();
    let (marker, skip) = marker(bare);
    let content = &bare[skip..];
    if content.is_empty() {
        return None;
    }
    Some(Line {
        written: Span::new(start, start + bare.len()),
        content: Span::new(start + skip, start + bare.len()),
        marker,
        indent: raw.chars().take_while(|letter| letter.is_whitespace()).count(),
        width: width(content),
        first_word: width(content.split(char::is_whitespace).next().unwrap_or_default()),
        gap,
        ending: ending(content),
        case: case(content),
        look: look(content),
        several_sentences: has_inner_end(content),
    })
}

fn is_bracketed(content: &str) -> bool {
    let inner = |open: char, close: char| content.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
    let found = inner('\u{3010}', '\u{3011}')
        .or_else(|| inner('\u{3014}', '\u{3015}'))
        .or_else(|| inner('\u{ff1c}', '\u{ff1e}'));
    found.is_some_and(|inner| !inner.contains(['\u{3010}', '\u{3014}', '\u{ff1c}']))
}

/// Columns that a text takes, measured up to a limit.
fn width(text: &str) -> usize {
    text.chars().take(WIDEST).map(|letter| letter.width().unwrap_or_default()).sum()
}

/// Whether a line is a hyphen and nothing but a figure, whose sign it is.
fn is_negative(line: &str) -> bool {
    let rest = line[1..].trim();
    let figure = |sign: char| sign.is_numeric() || matches!(sign, ' ' | '.' | ',' | '/');
    rest.starts_with(char::is_numeric) && rest.chars().all(figure)
}

/// The marker at the beginning of a line and its length with the blanks after it.
fn marker(line: &str) -> (Marker, usize) {
    let (marker, length) = match line.chars().next() {
        Some(first) if is_square(first) => (Marker::Square, first.len_utf8()),
        Some(first) if is_bullet(first) => (Marker::Bullet, first.len_utf8()),
        Some('-') if is_negative(line) => (Marker::None, 0),
        Some(first @ ('-' | '*' | '+' | '\u{2013}' | '\u{2014}' | '\u{b7}')) if blank_at(line, first.len_utf8()) => {
            (Marker::Bullet, first.len_utf8())
        }
        Some('\u{2460}'..='\u{2473}') => (Marker::Number, 3),
        _ => match boxed(line) {
            Some(length) => (Marker::Bullet, length),
            None => numbered(line).map_or((Marker::None, 0), |length| (Marker::Number, length)),
        },
    };
    let rest = line[length..].trim_start();
    (marker, line.len() - rest.len())
}

/// The length of a box to tick at the beginning of a line, as forms have it when they are typed: `[ ]`, `[x]`, `( )`, `____`.
pub(in crate::document) fn boxed(line: &str) -> Option<usize> {
    let line_to_fill = line.len() - line.trim_start_matches('_').len();
    if line_to_fill >= 2 {
        return blank_at(line, line_to_fill).then_some(line_to_fill);
    }
    let closing = match line.chars().next()? {
        '[' => ']',
        '(' => ')',
        _ => return None,
    };
    let end = line.find(closing)?;
    let ticked = matches!(line.get(1..end)?.trim(), "" | "x" | "X" | "\u{2713}" | "\u{2714}");
    (ticked && end <= 6 && blank_at(line, end + 1)).then_some(end + 1)
}

fn blank_at(line: &str, at: usize) -> bool {
    line[at..].starts_with(char::is_whitespace)
}

/// Signs that are only ever bullets.
pub(in crate::document) fn is_bullet(sign: char) -> bool {
    matches!(
        sign,
        '\u{2022}'
            | '\u{2023}'
            | '\u{2043}'
            | '\u{2219}'
            | '\u{25a0}'
            | '\u{25a1}'
            | '\u{25aa}'
            | '\u{25ab}'
            | '\u{25b6}'
            | '\u{25ba}'
            | '\u{25c6}'
            | '\u{25c7}'
            | '\u{25cb}'
            | '\u{25cf}'
            | '\u{25e6}'
            | '\u{2605}'
            | '\u{2713}'
            | '\u{2714}'
            | '\u{2717}'
            | '\u{2794}'
            | '\u{27a2}'
            | '\u{27a4}'
            | '\u{30fb}'
            | '\u{f0b7}'
    )
}

/// Bullets that also stand before headings.
fn is_square(sign: char) -> bool {
    matches!(
        sign,
        '\u{25a0}' | '\u{25a1}' | '\u{25c6}' | '\u{25c7}' | '\u{25cb}' | '\u{25cf}' | '\u{2605}' | '\u{25bc}'
    )
}

/// Length of a marker such as "1.", "12)", "(3)", "a)".
fn numbered(line: &str) -> Option<usize> {
    let open = usize::from(line.starts_with('('));
    let inner = &line[open..];
    let figures: usize = inner.chars().take(3).take_while(|letter| letter.is_numeric()).map(char::len_utf8).sum();
    let letter = inner.chars().next().filter(char::is_ascii_alphabetic).map_or(0, char::len_utf8);
    let length = if figures > 0 { figures } else { letter };
    let sign = inner.get(length..)?.chars().next()?;
    let fits = match sign {
        ')' => length > 0,
        '.' => figures > 0 && open == 0,
        '\u{ff09}' | '\u{3001}' | '\u{ff0e}' => figures > 0,
        _ => false,
    };
    let end = open + length + sign.len_utf8();
    if begins_with_date(line) {
        return None;
    }
    // A full-width point between digits is a decimal sign.
    if sign == '\u{ff0e}' && inner[length + sign.len_utf8()..].starts_with(char::is_numeric) {
        return None;
    }
    (fits && (blank_at(line, end) || !sign.is_ascii())).then_some(end)
}

fn ending(content: &str) -> Ending {
    let bare = content.trim_end_matches(|sign: char| is_closing(sign) && sign != ')');
    match bare.chars().next_back() {
        Some('?' | '\u{ff1f}' | '\u{61f}' | '\u{37e}' | '\u{55e}' | '\u{1367}') => Ending::Question,
        Some(':' | '\u{ff1a}' | '\u{fe55}' | '\u{a789}' | '\u{1366}') => Ending::Colon,
        Some(sign) if signs::parts_items(sign) => Ending::Comma,
        _ if ends_sentence(content) => Ending::Sentence,
        _ => Ending::Open,
    }
}

fn case(content: &str) -> Case {
    match content.chars().take(WIDEST).find(|letter| letter.is_alphanumeric()) {
        Some(letter) if is_small(letter) => Case::Small,
        Some(letter) if letter.is_uppercase() => Case::Capital,
        _ => Case::Neither,
    }
}

fn look(content: &str) -> Look {
    let letters = || content.chars().take(WIDEST).filter(|letter| letter.is_alphabetic());
    match letters().next() {
        None => Look::None,
        Some(_) if is_bracketed(content) => Look::Bracketed,
        Some(_) if letters().all(char::is_uppercase) && letters().nth(1).is_some() => Look::Capitals,
        Some(_) => Look::Plain,
    }
}

/// Whether a sentence ends before the end of a line: an end sign after a word of some length ("vs." is none), a blank, no small letter.
fn has_inner_end(content: &str) -> bool {
    let mut word = 0;
    let mut ended = false;
    let mut blank = false;
    content.chars().take(WIDEST).any(|letter| {
        let begins = blank && letter.is_alphabetic() && !is_small(letter);
        blank = ended && letter.is_whitespace();
        let stops = matches!(letter, '!' | '?' | '\u{2026}') || (letter == '.' && word > 3);
        ended = blank || stops || (ended && is_closing(letter));
        word = if letter.is_alphanumeric() { word + 1 } else { 0 };
        begins || (matches!(letter, '\u{3002}' | '\u{964}') && !content.ends_with(letter))
    })
}

/// Lines by block: one line each, or the lines of a paragraph that was wrapped.
pub(super) fn groups(lines: &[Line]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    while start < lines.len() {
        let mut end = start + 1;
        while lines.get(end).is_some_and(|line| line.gap == 0) {
            end += 1;
        }
        split_run(lines, start..end, &mut found);
        start = end;
    }
    found
}

/// Splits a run of lines without blank lines between them into blocks.
fn split_run(lines: &[Line], run: Range<usize>, found: &mut Vec<Range<usize>>) {
    let wrap = wrap_width(&lines[run.clone()]);
    let mut start = run.start;
    for at in run.start + 1..run.end {
        let (before, line) = (&lines[at - 1], &lines[at]);
        let joined = wrap.is_some_and(|wrap| continues(before, line, wrap)) || hangs(&lines[start], before, line);
        if !joined {
            found.push(start..at);
            start = at;
        }
    }
    found.push(start..run.end);
}

/// The width at which a run of lines was wrapped, if it was: most lines are about as wide as the widest, break off inside a sentence,
/// and had no room for the first word of the next.
fn wrap_width(run: &[Line]) -> Option<usize> {
    let widest = run.iter().map(written_width).max()?;
    let unmarked: Vec<_> = run.windows(2).filter(|pair| pair[1].marker == Marker::None).collect();
    let full: Vec<_> = unmarked.iter().filter(|pair| written_width(&pair[0]) >= NARROWEST_WRAP).collect();
    let broken = full.iter().filter(|pair| breaks_off(&pair[0])).count();
    let fitting = full.iter().filter(|pair| had_no_room(&pair[0], &pair[1], widest)).count();
    let most = full.len() * 3 >= unmarked.len() * 2 && broken * 2 >= full.len() && fitting * 10 >= full.len() * 7;
    let enough = full.len() > 1 || full.iter().any(|pair| goes_on(&pair[0], &pair[1]));
    (widest <= WIDEST_WRAP && most && enough).then_some(widest)
}

fn breaks_off(line: &Line) -> bool {
    matches!(line.ending, Ending::Open | Ending::Comma)
}

fn had_no_room(before: &Line, line: &Line, wrap: usize) -> bool {
    written_width(before) + 1 + line.first_word > wrap
}

/// Whether two lines by themselves look like one that was wrapped.
fn goes_on(before: &Line, line: &Line) -> bool {
    breaks_off(before)
        && (line.case == Case::Small || written_width(before) >= NARROWEST_WRAP + 16 && line.case == Case::Neither)
}

fn written_width(line: &Line) -> usize {
    line.width + line.indent
}

/// Whether a line goes on with the paragraph of the line before: that one is full, so that the next word had no room in it.
fn continues(before: &Line, line: &Line, wrap: usize) -> bool {
    let full = written_width(before) >= NARROWEST_WRAP && had_no_room(before, line, wrap);
    let inside = line.case == Case::Small || breaks_off(before) || written_width(before) + 12 >= wrap;
    line.marker == Marker::None && full && inside && before.ending != Ending::Colon
}

/// Whether a line hangs under an item: further in than its marker, and going on in small letters.
fn hangs(first: &Line, before: &Line, line: &Line) -> bool {
    let open = !matches!(before.ending, Ending::Sentence | Ending::Question | Ending::Colon);
    first.marker != Marker::None
        && line.marker == Marker::None
        && line.indent > first.indent
        && line.case != Case::Capital
        && open
}

/// The features of a block as one line: it begins as the first and ends as the last.
pub(super) fn merged(group: &[Line]) -> Option<Line> {
    let (first, last) = (group.first()?, group.last()?);
    let several = group.iter().any(|line| line.several_sentences);
    let width = group.iter().map(|line| line.width).sum();
    Some(Line { ending: last.ending, width, several_sentences: several, ..first.clone() })
}
