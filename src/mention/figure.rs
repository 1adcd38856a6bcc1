//! Written figures: digits with decimal and grouping signs, and the figures that are no quantity (dates, clock times, phone numbers,
//! versions, exponents).
//!
//! In: folded text and an offset at a digit. Out: where the figure ends and what it is. Ambiguous forms keep both readings.

use crate::language::Pack;
use crate::quantity::Amount;

/// What a masked figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MaskKind {
    /// A calendar date.
    Date,
    /// A year.
    Year,
    /// A time of day.
    Clock,
    /// A phone number.
    Phone,
    /// A code, version, label or address.
    Code,
    /// An ordinal.
    Ordinal,
}

/// A figure as read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// A number, and another legal reading of its signs.
    Number {
        /// The likely value.
        value: Amount,
        /// The other reading.
        other: Option<Amount>,
        /// Whether it is written as four plain digits that could be a year.
        yearlike: bool,
    },
    /// No quantity.
    Masked(MaskKind),
}

impl Figure {
    /// The figure with a minus sign before it.
    pub(super) fn negated(self) -> Self {
        match self {
            Self::Number { value, other, .. } => {
                Self::Number { value: value.negated(), other: other.map(Amount::negated), yearlike: false }
            }
            Self::Masked(kind) => Self::Masked(kind),
        }
    }
}

const ARABIC_DECIMAL: char = '\u{66b}';
const ARABIC_GROUP: char = '\u{66c}';

/// Reads the figure that begins at `at` (a digit). Returns its end and what it is.
pub fn read(text: &str, at: usize, pack: &Pack) -> (usize, Figure) {
    let bytes = text.as_bytes();
    if let Some((end, kind)) = masked(bytes, at) {
        return (end, Figure::Masked(kind));
    }
    let (end, figure) = number(text, at, pack);
    if let (Figure::Number { value, other: None, .. }, Some((end, fraction))) = (figure, vulgar_after(text, end))
        && let Some(value) = value.add(fraction)
    {
        return (end, Figure::Number { value, other: None, yearlike: false });
    }
    if let Some((end, figure)) = power_of_ten(bytes, end, figure) {
        return (end, figure);
    }
    match text[end..].chars().next() {
        // Powers are written by nobody who means a patient's figure.
        Some('^' | '\u{b2}' | '\u{b3}' | '\u{b9}' | '\u{2070}'..='\u{2079}' | '\u{207b}') => {
            (skip_run(text, end), Figure::Masked(MaskKind::Code))
        }
        _ => (end, figure),
    }
}

/// "1.5e3": a number with a power of ten as computers write it.
fn power_of_ten(bytes: &[u8], end: usize, figure: Figure) -> Option<(usize, Figure)> {
    let Figure::Number { value, .. } = figure else { return None };
    let from = end + 1 + usize::from(matches!(bytes.get(end + 1), Some(b'-' | b'+')));
    let length = digits(bytes, from);
    let to = from + length;
    let ends = bytes.get(to).is_none_or(|next| !next.is_ascii_alphanumeric() && *next < 0x80);
    if bytes.get(end) != Some(&b'e') || !(1..=2).contains(&length) || !ends {
        return None;
    }
    let power = Amount::fraction(10_i128.checked_pow(value_at(bytes, from, length))?, 1)?;
    let value = if bytes[end + 1] == b'-' { value.div(power)? } else { value.mul(power)? };
    Some((to, Figure::Number { value, other: None, yearlike: false }))
}

/// Reads the digits at `at` as the part behind a decimal sign.
pub fn fraction(text: &str, at: usize) -> (usize, Figure) {
    let end = at + digits(text.as_bytes(), at);
    let value = Amount::from_decimal(&format!("0.{}", &text[at..end]));
    (end, value.map_or(Figure::Masked(MaskKind::Code), |value| Figure::Number { value, other: None, yearlike: false }))
}

/// The value of a fraction sign (Unicode "vulgar fractions").
pub fn vulgar(letter: char) -> Option<Amount> {
    let (above, below) = match letter {
        '\u{bc}' => (1, 4),
        '\u{bd}' => (1, 2),
        '\u{be}' => (3, 4),
        '\u{2150}' => (1, 7),
        '\u{2151}' => (1, 9),
        '\u{2152}' => (1, 10),
        '\u{2153}' => (1, 3),
        '\u{2154}' => (2, 3),
        '\u{2155}'..='\u{2158}' => (i128::from(letter as u32 - 0x2154), 5),
        '\u{2159}' => (1, 6),
        '\u{215a}' => (5, 6),
        '\u{215b}' => (1, 8),
        '\u{215c}' => (3, 8),
        '\u{215d}' => (5, 8),
        '\u{215e}' => (7, 8),
        _ => return None,
    };
    Amount::fraction(above, below)
}

/// A fraction sign after a figure, with or without a blank between: its end and value.
fn vulgar_after(text: &str, at: usize) -> Option<(usize, Amount)> {
    let rest = &text[at..];
    let blank = rest.len() - rest.trim_start_matches(' ').len();
    let letter = rest[blank..].chars().next().filter(|_| blank <= 1)?;
    vulgar(letter).map(|value| (at + blank + letter.len_utf8(), value))
}

/// The end of the run of characters that are no blank.
fn skip_run(text: &str, at: usize) -> usize {
    text[at..].find(char::is_whitespace).map_or(text.len(), |found| at + found)
}

fn digits(bytes: &[u8], at: usize) -> usize {
    bytes.get(at..).map_or(0, |rest| rest.iter().take_while(|byte| byte.is_ascii_digit()).count())
}

fn masked(bytes: &[u8], at: usize) -> Option<(usize, MaskKind)> {
    clock(bytes, at)
        .or_else(|| clock_led_by_nought(bytes, at))
        .map(|end| (end, MaskKind::Clock))
        .or_else(|| date(bytes, at).or_else(|| spaced_date(bytes, at)).map(|end| (end, MaskKind::Date)))
        .or_else(|| phone(bytes, at).map(|end| (end, MaskKind::Phone)))
        .or_else(|| dotted(bytes, at).map(|end| (end, MaskKind::Code)))
        .or_else(|| zero_led(bytes, at).map(|end| (end, MaskKind::Code)))
}

/// `007`, `00-950`: a nought before another digit begins a code; noughts alone are nought. One digit behind a nought may be counted
/// all the same ("02 weeks"), which what follows tells.
fn zero_led(bytes: &[u8], at: usize) -> Option<usize> {
    let length = digits(bytes, at);
    if length < 2 || bytes[at] != b'0' {
        return None;
    }
    let end = at + length;
    let more = if bytes.get(end) == Some(&b'-') { digits(bytes, end + 1) } else { 0 };
    if length == 2 && (more == 0 || (more == 2 && bytes[end + 1] == b'0')) {
        return None;
    }
    if more == 0 && bytes[at..end].iter().all(|digit| *digit == b'0') {
        return None;
    }
    Some(if more > 0 { end + 1 + more } else { end })
}

/// `7:30`, `07:30:15`.
fn clock(bytes: &[u8], at: usize) -> Option<usize> {
    let hour = digits(bytes, at);
    if !(1..=2).contains(&hour) || bytes.get(at + hour) != Some(&b':') || digits(bytes, at + hour + 1) != 2 {
        return None;
    }
    let end = at + hour + 3;
    let minutes = bytes.get(at + hour + 1).is_some_and(|tens| *tens < b'6');
    let seconds = bytes.get(end) == Some(&b':') && digits(bytes, end + 1) == 2;
    minutes.then_some(if seconds { end + 3 } else { end })
}

/// `09.30`: an hour with a nought before it and minutes of two digits.
fn clock_led_by_nought(bytes: &[u8], at: usize) -> Option<usize> {
    let hour = bytes[at] == b'0' && digits(bytes, at) == 2 && bytes.get(at + 2) == Some(&b'.');
    let minutes = digits(bytes, at + 3) == 2 && value_at(bytes, at + 3, 2) < 60;
    let more = bytes.get(at + 5) == Some(&b'.') && digits(bytes, at + 6) > 0;
    (hour && minutes && !more).then_some(at + 5)
}

/// `3. 5. 2024`, `2024. 05. 03.`: a date with a blank behind each full stop.
fn spaced_date(bytes: &[u8], at: usize) -> Option<usize> {
    let mut parts = [(at, digits(bytes, at)); 3];
    for index in 1..3 {
        let (start, length) = parts[index - 1];
        let next = start + length + 2;
        if bytes.get(start + length..next) != Some(b". ") {
            return None;
        }
        parts[index] = (next, digits(bytes, next));
    }
    let [first, second, third] =
        parts.map(|(start, length)| if length == 0 { 0 } else { value_at(bytes, start, length) });
    let lengths = parts.map(|(_, length)| length);
    let (last, length) = parts[2];
    let stopped = bytes.get(last + length) == Some(&b'.');
    let day = |value: u32| (1..=31).contains(&value);
    let month = (1..=12).contains(&second) && lengths[1] <= 2;
    let day_first = lengths[0] <= 2 && day(first) && lengths[2] == 4;
    let year_first = lengths[2] <= 2 && day(third) && (lengths[0] == 4 || (lengths[0] == 2 && first > 12 && stopped));
    (month && (day_first || year_first)).then_some(last + length)
}

/// `3.5.2024`, `03/05/24`, `2024-05-03`: three groups with one sign, of plausible lengths.
fn date(bytes: &[u8], at: usize) -> Option<usize> {
    let first = digits(bytes, at);
    let sign = *bytes.get(at + first).filter(|sign| matches!(sign, b'.' | b'/' | b'-'))?;
    let second_at = at + first + 1;
    let second = digits(bytes, second_at);
    if bytes.get(second_at + second) != Some(&sign) {
        return None;
    }
    let third_at = second_at + second + 1;
    let third = digits(bytes, third_at);
    let day_first = first <= 2 && second <= 2 && (third == 4 || third == 2);
    let year_first = (first == 4 || (first == 2 && sign == b'/')) && second <= 2 && (1..=2).contains(&third);
    let plausible = (day_first || year_first) && second > 0 && first > 0;
    (plausible && value_at(bytes, second_at, second) <= 31 && bytes.get(third_at + third) != Some(&sign))
        .then_some(third_at + third)
}

fn value_at(bytes: &[u8], at: usize, length: usize) -> u32 {
    bytes[at..at + length].iter().take(9).fold(0, |value, byte| value * 10 + u32::from(byte - b'0'))
}

/// Groups of digits that are a phone number: a leading `+` or `0` with six digits or more, or three groups with seven or more.
fn phone(bytes: &[u8], at: usize) -> Option<usize> {
    let plus = at > 0 && bytes[at - 1] == b'+';
    let mut end = at + digits(bytes, at);
    let (mut groups, mut total, mut thousands) = (1, end - at, true);
    while let Some(length) = next_group(bytes, end) {
        let next = digits(bytes, end + length);
        thousands &= next == 3;
        groups += 1;
        total += next;
        end += length + next;
        if total > 24 {
            break;
        }
    }
    let leading = plus || (bytes[at] == b'0' && digits(bytes, at) > 1);
    let first_short = digits(bytes, at) <= 3;
    let many = groups >= 3 && total >= 7 && !(thousands && first_short);
    ((leading && total >= 6) || many).then_some(end)
}

/// The length of the separator before another group of at least two digits.
fn next_group(bytes: &[u8], at: usize) -> Option<usize> {
    let rest = bytes.get(at..)?;
    let length = rest.iter().take(3).take_while(|byte| matches!(byte, b' ' | b'-' | b'/' | b'(' | b')')).count();
    ((1..=2).contains(&length) && digits(bytes, at + length) >= 2).then_some(length)
}

/// `1.2.3`, `192.168.0.1`: three or more groups with points that are no thousands.
fn dotted(bytes: &[u8], at: usize) -> Option<usize> {
    let mut end = at + digits(bytes, at);
    let (mut groups, mut thousands) = (1, end - at <= 3);
    while bytes.get(end) == Some(&b'.') && digits(bytes, end + 1) > 0 {
        let next = digits(bytes, end + 1);
        thousands &= next == 3;
        groups += 1;
        end += 1 + next;
    }
    (groups >= 3 && !thousands).then_some(end)
}

/// One separator inside a number and the digits after it.
struct Part {
    sign: char,
    length: usize,
    start: usize,
}

fn number(text: &str, at: usize, pack: &Pack) -> (usize, Figure) {
    let bytes = text.as_bytes();
    let first = digits(bytes, at);
    let mut end = at + first;
    let mut parts: Vec<Part> = Vec::new();
    while let Some(part) = next_part(text, end, first, &parts, pack) {
        end = part.start + part.length;
        parts.push(part);
    }
    if goes_on_in_list(bytes, at) || is_list(bytes, end, &parts) {
        end = at + first;
        parts.clear();
    }
    let head = &text[at..at + first];
    let reading = interpret(text, head, &parts, pack);
    match reading {
        Some((value, other)) => {
            let yearlike = parts.is_empty() && first == 4 && matches!(&head[..2], "19" | "20");
            (end, Figure::Number { value, other, yearlike })
        }
        // More digits than an amount can hold: a code, never a guess.
        None => (end, Figure::Masked(MaskKind::Code)),
    }
}

/// Whether the figure follows another of a list without blanks ("22,24,26").
fn goes_on_in_list(bytes: &[u8], at: usize) -> bool {
    at >= 2 && bytes[at - 1] == b',' && bytes[at - 2].is_ascii_digit()
}

/// Whether parts between commas are members of a list: their digits form no groups, or more of them follow.
fn is_list(bytes: &[u8], end: usize, parts: &[Part]) -> bool {
    let commas = parts.iter().all(|part| part.sign == ',');
    let Some(last) = parts.last().filter(|_| commas) else { return false };
    let more = bytes.get(end) == Some(&b',') && digits(bytes, end + 1) > 0;
    more || (parts.len() > 1 && last.length != 3)
}

fn next_part(text: &str, at: usize, first: usize, parts: &[Part], pack: &Pack) -> Option<Part> {
    let sign = text[at..].chars().next()?;
    let start = at + sign.len_utf8();
    let length = digits(text.as_bytes(), start);
    if length == 0 {
        return None;
    }
    let known = match sign {
        '.' | ',' | ARABIC_DECIMAL | ARABIC_GROUP | '\u{b7}' => true,
        '\'' => length == 3,
        // A blank groups only where the language does so, and only by threes.
        ' ' => {
            length == 3
                && first <= 3
                && (pack.decimal == ',' || pack.groups.iter().any(|group| matches!(group, ' ' | '\u{a0}' | '\u{202f}')))
                && parts.iter().all(|part| part.sign == ' ')
        }
        _ => false,
    };
    // After a decimal sign nothing more belongs to the number, but groups may go on.
    let goes_on = parts.last().is_none_or(|last| last.length == 3 || (last.length == 2 && sign == ','));
    (known && goes_on).then_some(Part { sign, length, start })
}

type Reading = (Amount, Option<Amount>);

fn interpret(text: &str, head: &str, parts: &[Part], pack: &Pack) -> Option<Reading> {
    let Some(last) = parts.last() else { return Amount::from_decimal(head).map(|value| (value, None)) };
    let all: String = parts.iter().map(|part| &text[part.start..part.start + part.length]).collect();
    let whole = || Amount::from_decimal(&format!("{head}{all}"));
    let decimal = || {
        let (before, after) = all.split_at(all.len() - last.length);
        Amount::from_decimal(&format!("{head}{before}.{after}"))
    };
    let groups = |upto: usize| parts[..upto].iter().all(|part| is_group(part, head));
    if last.sign == ARABIC_DECIMAL || last.sign == '\u{b7}' {
        return decimal().map(|value| (value, None));
    }
    if parts.len() > 1 {
        let same = parts.iter().all(|part| part.sign == last.sign);
        let grouped = groups(parts.len()) && same;
        return if grouped { whole() } else { decimal().filter(|_| groups(parts.len() - 1)) }
            .map(|value| (value, None));
    }
    if matches!(last.sign, '\'' | ' ' | ARABIC_GROUP) {
        return whole().map(|value| (value, None));
    }
    if last.length != 3 || head.len() > 3 || head.starts_with('0') {
        return decimal().map(|value| (value, None));
    }
    let (likely, other) = if last.sign == pack.decimal { (decimal()?, whole()?) } else { (whole()?, decimal()?) };
    Some((likely, Some(other)))
}

/// Whether a part can be a group of a whole number: three digits, or two in the Indian way.
fn is_group(part: &Part, head: &str) -> bool {
    part.length == 3 || (part.length == 2 && part.sign == ',' && head.len() <= 2)
}
