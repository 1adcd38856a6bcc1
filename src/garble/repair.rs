//! Text whose UTF-8 bytes were read in a single-byte encoding, and its repair by decoding it back (the idea of ftfy).
//!
//! In: any text. Out: the stretch that was broken and what it was, where decoding back gives clean text. A few accented letters beside
//! signs also occur in sound text ("CAFE" with an accent before a closing quotation mark), so one sequence counts only where its
//! surroundings rule that out.

use super::codepages::Page;
use std::ops::Range;
use std::sync::OnceLock;

/// A broken stretch and its repair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// What it was.
    pub text: String,
}

/// Characters that decode back to one character.
#[derive(Debug, Clone)]
struct Sequence {
    start: usize,
    end: usize,
    decoded: char,
    sure: bool,
}

/// How likely a decoded character is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Likely {
    Alone,
    AmongOthers,
}

/// Times that text may have been broken over and over.
const ROUNDS: usize = 4;

/// The broken stretch of a text, from its first to its last certain sequence; `None` where nothing decodes cleanly.
pub fn repair(text: &str) -> Option<Repair> {
    if text.is_ascii() {
        return None;
    }
    let sequences = best(text)?;
    // Where one place was broken, so were the others, however innocent each looks by itself.
    let (first, last) = (sequences.first()?.start, sequences.last()?.end);
    let start = text[..first]
        .rfind(char::is_whitespace)
        .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    let end = text[last..].find(char::is_whitespace).map_or(text.len(), |at| last + at);
    let mut repaired = decode(&text[start..end], &sequences, start);
    for _ in 1..ROUNDS {
        let Some(again) = best(&repaired) else { break };
        repaired = decode(&repaired, &again, 0);
    }
    let repaired = controls(&repaired);
    is_clean(&repaired).then_some(Repair { range: start..end, text: repaired })
}

/// The sequences of the encoding that explains most, where at least one is certain.
fn best(text: &str) -> Option<Vec<Sequence>> {
    let all = Page::ALL.into_iter().map(|page| sequences(text, page));
    let sure = |found: &Vec<Sequence>| found.iter().filter(|one| one.sure).count();
    let mut best: Option<Vec<Sequence>> = None;
    for found in all {
        if sure(&found) > best.as_ref().map_or(0, sure) {
            best = Some(found);
        }
    }
    best
}

/// A text with its sequences decoded; `offset` is where the text stands in the one that was searched.
fn decode(text: &str, sequences: &[Sequence], offset: usize) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    let inside = sequences.iter().filter(|one| one.start >= offset && one.end <= offset + text.len());
    for one in inside {
        out.push_str(&text[at..one.start - offset]);
        out.push(one.decoded);
        at = one.end - offset;
    }
    out.push_str(&text[at..]);
    out
}

/// A text whose control characters are read as Windows 1252, as browsers do.
pub fn controls(text: &str) -> String {
    let plain = |letter: char| match letter as u32 {
        code @ 0x80..=0x9f => {
            char::from_u32(u32::from(Page::Windows1252.table()[code as usize - 0x80])).unwrap_or(letter)
        }
        _ => letter,
    };
    text.chars().map(plain).collect()
}

/// Whether no sign stands beside an accented letter as only broken text has it.
fn is_clean(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    !letters.windows(2).any(|pair| {
        let lead = matches!(pair[0] as u32, 0xc2..=0xc5 | 0xe0..=0xe3) && pair[0] != '\u{d7}';
        lead && (is_odd(pair[1]) || pair[1] == '\u{192}' || pair[1] == '\u{152}')
    })
}

fn byte_of(letter: char, page: Page) -> Option<u8> {
    let code = u32::from(letter);
    let table = &tables()[page as usize];
    let found = u16::try_from(code).ok().and_then(|code| table.binary_search_by_key(&code, |(code, _)| *code).ok());
    found
        .and_then(|at| table.get(at))
        .map(|(_, byte)| *byte)
        .or_else(|| u8::try_from(code).ok().filter(|byte| (0x80..=0x9f).contains(byte)))
}

/// The bytes of each encoding by code point, sorted.
fn tables() -> &'static [Vec<(u16, u8)>] {
    static TABLES: OnceLock<Vec<Vec<(u16, u8)>>> = OnceLock::new();
    TABLES.get_or_init(|| {
        let table = |page: Page| {
            let mut table: Vec<(u16, u8)> = page.table().iter().copied().zip(0x80..=0xff).collect();
            table.sort_unstable();
            table
        };
        Page::ALL.into_iter().map(table).collect()
    })
}

fn sequences(text: &str, page: Page) -> Vec<Sequence> {
    let mut found: Vec<Sequence> = Vec::new();
    let mut at = 0;
    while let Some(offset) = text[at..].find(|letter: char| !letter.is_ascii()) {
        at += offset;
        match sequence(text, at, page).or_else(|| lost_space(text, at, page)) {
            Some(one) => {
                at = one.end;
                found.push(one);
            }
            None => at += text[at..].chars().next().map_or(1, char::len_utf8),
        }
    }
    support(&mut found, text, page);
    found
}

/// A word that ends in a broken "a" with grave accent whose second half became an ordinary space.
fn lost_space(text: &str, start: usize, page: Page) -> Option<Sequence> {
    let small = text[..start].chars().next_back().is_some_and(char::is_lowercase);
    let broken = text[start..].strip_prefix('\u{c3}').is_some_and(|rest| rest.starts_with(' '));
    let end = start + '\u{c3}'.len_utf8();
    (small && broken && page == Page::Windows1252).then_some(Sequence { start, end, decoded: '\u{e0}', sure: true })
}

/// The sequence that begins at a byte.
fn sequence(text: &str, start: usize, page: Page) -> Option<Sequence> {
    let letters: Vec<(usize, char)> = text[start..].char_indices().take(6).collect();
    let bytes: Vec<u8> = letters.iter().map_while(|(_, letter)| byte_of(*letter, page)).collect();
    let (decoded, length) = character(&bytes)?;
    let likely = likelihood(decoded)?;
    let end = letters.get(length).map_or(text.len(), |(offset, _)| start + offset);
    let written: Vec<char> = letters[..length].iter().map(|(_, letter)| *letter).collect();
    let sure = likely == Likely::Alone
        && is_sure(&written, (text[..start].chars().next_back(), text[end..].chars().next()), decoded, page);
    Some(Sequence { start, end, decoded, sure })
}

/// The character that bytes begin with, and how many bytes it takes; two halves of a pair, each encoded by itself, count as one.
fn character(bytes: &[u8]) -> Option<(char, usize)> {
    let length = match bytes.first()? {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return None,
    };
    if let [0xed, high @ 0xa0..=0xaf, one @ 0x80..=0xbf, 0xed, low @ 0xb0..=0xbf, two @ 0x80..=0xbf] = bytes {
        let half = |first: u8, second: u8| (u32::from(first & 0x1f) << 6 | u32::from(second & 0x3f)) & 0x3ff;
        return char::from_u32(0x10000 + (half(*high & 0xf, *one) << 10) + half(*low & 0xf, *two))
            .map(|letter| (letter, 6));
    }
    let decoded = std::str::from_utf8(bytes.get(..length)?).ok()?;
    decoded.chars().next().map(|letter| (letter, length))
}

fn likelihood(letter: char) -> Option<Likely> {
    match letter as u32 {
        0xa0..=0xac
        | 0xae..=0x17f
        | 0x192
        | 0x218..=0x21b
        | 0x2c6..=0x2dd
        | 0x300..=0x36f
        | 0x384..=0x3ce
        | 0x1e00..=0x1eff
        | 0x2010..=0x2026
        | 0x2030..=0x203a
        | 0x20ac
        | 0x2122
        | 0x2190..=0x23ff
        | 0x2500..=0x27bf
        | 0xfb00..=0xfb06
        | 0xff01..=0xff5e
        | 0x1f300..=0x1faff => Some(Likely::Alone),
        0x400..=0x4ff
        | 0x5d0..=0x5ea
        | 0x600..=0x6ff
        | 0x900..=0xeff
        | 0x10a0..=0x10ff
        | 0x3000..=0x30ff
        | 0x4e00..=0x9fff
        | 0xac00..=0xd7a3 => Some(Likely::AmongOthers),
        _ => None,
    }
}

/// Whether a sign is none that follows a word in sound text.
fn is_odd(letter: char) -> bool {
    let code = letter as u32;
    let quote = matches!(
        code,
        0xa0 | 0xab | 0xbb | 0xb7 | 0x2013 | 0x2014 | 0x2018..=0x201e | 0x2026 | 0x2039 | 0x203a | 0xae | 0xb0
    );
    let sign = !letter.is_alphabetic() || matches!(code, 0xaa | 0xb5 | 0xba);
    sign && !quote && code > 0x7f
}

/// Whether one sequence is broken text beyond doubt, by its own characters and those on either side.
fn is_sure(written: &[char], around: (Option<char>, Option<char>), decoded: char, page: Page) -> bool {
    let (lead, rest) = (written[0], &written[1..]);
    if rest.iter().any(|letter| matches!(*letter as u32, 0x80..=0x9f)) {
        return true;
    }
    let before = around.0.is_some_and(char::is_alphabetic);
    let after = around.1.is_some_and(char::is_alphabetic);
    if rest.len() >= 2 {
        let usual = page == Page::Windows1252 || !lead.is_alphabetic();
        let narrow = matches!(decoded as u32, 0x2010..=0x203a | 0x20ac | 0x2122 | 0xfb00..=0xfb06);
        let signs = rest.iter().all(|letter| is_odd(*letter)) && (before || after);
        return signs || (usual || narrow) && (rest.iter().any(|letter| is_odd(*letter) || letter.is_alphabetic()));
    }
    let typical = matches!(lead as u32, 0xc2 | 0xc3 | 0x102 | 0x221a | 0xac | 0x413 | 0x412);
    let last = rest[0];
    let upper = lead.is_uppercase() || !lead.is_alphabetic();
    if is_odd(last) || matches!(last as u32, 0xae | 0xb0) {
        // The signs of Latin-1 that begin such sequences never stand before another sign.
        let telling = matches!(lead as u32, 0xc2 | 0xc3) && page == Page::Windows1252;
        return upper && (telling || before || after || (typical && around.1.is_some_and(char::is_alphanumeric)));
    }
    if last.is_alphabetic() {
        let natural =
            page == Page::Windows1251 || (page == Page::MacRoman && lead.is_alphabetic() && lead != '\u{192}');
        return !natural && upper != last.is_uppercase() && (before || after) || (lead == '\u{192}' && before);
    }
    let falls = around.0.is_some_and(char::is_lowercase) && upper;
    let lone = !before && last == '\u{a0}' && matches!(lead as u32, 0xc2 | 0xc3);
    let inside = before && after && matches!(lead as u32, 0xc4 | 0xc5);
    inside || (typical && (falls || lone || (before && after) || (after && last != '\u{a0}')))
}

/// Makes sequences certain that support each other: neighbours of one script, or many in one text.
fn support(found: &mut [Sequence], text: &str, page: Page) {
    let needed = if page == Page::Windows1251 || page == Page::MacRoman { 4 } else { 3 };
    let mut start = 0;
    while start < found.len() {
        let mut end = start + 1;
        while end < found.len() && found[end - 1].end == found[end].start {
            end += 1;
        }
        let run = &mut found[start..end];
        let long = run.first().is_some_and(|one| text[one.start..one.end].chars().nth(2).is_some());
        if run.len() >= needed || (long && run.len() >= 2) {
            for one in run {
                one.sure = true;
            }
        }
        start = end;
    }
    let odd = |one: &Sequence| text[one.start..one.end].chars().skip(1).all(is_odd);
    let many = found.iter().filter(|one| odd(one) && likelihood(one.decoded) == Some(Likely::Alone)).count() >= 3;
    for one in found.iter_mut().filter(|_| many) {
        one.sure |= odd(one);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text as it looks after its bytes were read in an encoding.
    fn broken(text: &str, page: Page) -> String {
        let letter = |byte: u8| {
            if byte < 0x80 {
                Some(char::from(byte))
            } else {
                char::from_u32(u32::from(page.table()[usize::from(byte) - 0x80]))
            }
        };
        text.bytes().filter_map(letter).collect()
    }

    #[test]
    fn broken_text_is_repaired_whatever_broke_it() {
        for page in Page::ALL {
            let text = broken("La piel est\u{e1} m\u{e1}s c\u{e1}lida, \u{201c}se\u{f1}or\u{201d}", page);
            let found = repair(&text).map(|repair| repair.text);
            assert!(
                found
                    .is_some_and(|found| found.ends_with("est\u{e1} m\u{e1}s c\u{e1}lida, \u{201c}se\u{f1}or\u{201d}")),
                "{text}"
            );
        }
        let twice = broken(&broken("caf\u{e9}", Page::Windows1252), Page::Windows1252);
        assert_eq!(repair(&twice).map(|repair| repair.text), Some("caf\u{e9}".to_owned()));
    }

    #[test]
    fn sound_text_is_left_alone() {
        for text in [
            "Le \u{ab}\u{a0}CAF\u{c9}\u{a0}\u{bb} est ferm\u{e9}, il est pass\u{e9}\u{a0}\u{bb}",
            "3\u{a0}\u{d7}\u{a0}5 mm, 25\u{a0}\u{b0}C, \u{b1}\u{a0}2, 10\u{a0}\u{c5}",
            "\u{201e}SCH\u{d6}\u{201c} und \u{201e}J\u{c4}\u{201c}",
            "\u{421}\u{456}\u{43c} \u{440}\u{456}\u{437}\u{43d}\u{438}\u{445} \u{43c}\u{456}\u{441}\u{442}, \u{ab}\u{413}\u{bb}",
        ] {
            assert_eq!(repair(text), None, "{text}");
        }
    }
}
