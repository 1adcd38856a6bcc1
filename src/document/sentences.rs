//! Sentences of a block, driven by what a language pack says about its full stops.
//!
//! In: text and [`SentenceRules`]. Out: ranges, trimmed, in order. The first letter of the next sentence decides where a full stop is
//! ambiguous; signs that end a sentence in every script (the ideographic full stop, the danda) need nothing after them.

use super::long;
use super::{BlockKind, Document};
use crate::signs;
use std::collections::HashSet;
use std::ops::Range;

/// Signs that always end a sentence: Unicode `Sentence_Terminal` outside Latin punctuation, without look-alikes of a decimal point.
const STRONG: &[char] = &[
    '\u{589}', '\u{61d}', '\u{61f}', '\u{6d4}', '\u{964}', '\u{965}', '\u{104a}', '\u{104b}', '\u{1362}', '\u{1367}',
    '\u{1803}', '\u{1809}', '\u{17d4}', '\u{17d5}', '\u{3002}', '\u{ff01}', '\u{ff0e}', '\u{ff1f}', '\u{ff61}',
];

/// Signs that end a sentence when a blank and no small letter follows.
const WEAK: &[char] = &['.', '!', '?', '\u{2026}', '\u{203c}', '\u{2047}', '\u{2048}', '\u{2049}'];

/// Longest word, in characters, that is looked up among the abbreviations.
const LONGEST_ABBREVIATION: usize = 24;
/// Characters of a label at the beginning of a line.
const LONGEST_LABEL: usize = 48;

/// How a language ends its sentences. The usual signs (`. ! ? ...` and those of other scripts) need not be listed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SentenceRules {
    /// Further signs that end a sentence.
    pub ends: Vec<char>,
    /// Words, lower case and with their full stop, that end no sentence.
    pub abbreviations: Vec<String>,
    /// Whether a figure with a full stop is an ordinal ("3. Mai"): then it ends no sentence.
    pub ordinals: bool,
}

/// Splits every block of a document anew, as when its language became known after reading. Verbatim blocks have no sentences.
pub fn split_sentences(document: &mut Document, rules: &SentenceRules) {
    let splitter = Splitter::new(rules);
    for block in &mut document.blocks {
        block.sentences = match block.kind {
            BlockKind::Verbatim => Vec::new(),
            _ => splitter.sentences(&block.text),
        };
    }
}

/// Whether a text ends as a sentence does, closing quotes and brackets aside.
pub(super) fn ends_sentence(text: &str) -> bool {
    let bare = text.trim_end_matches(|sign: char| is_closing(sign) || sign.is_whitespace());
    bare.ends_with(STRONG) || bare.ends_with(WEAK)
}

/// The rules, prepared for look-up.
pub(super) struct Splitter<'a> {
    ends: &'a [char],
    abbreviations: HashSet<&'a str>,
    ordinals: bool,
}

impl<'a> Splitter<'a> {
    pub(super) fn new(rules: &'a SentenceRules) -> Self {
        let abbreviations = rules.abbreviations.iter().map(String::as_str).collect();
        Self { ends: &rules.ends, abbreviations, ordinals: rules.ordinals }
    }

    /// The sentences of a text.
    pub(super) fn sentences(&self, text: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut start = 0;
        let mut at = 0;
        while let Some(sign_at) = self.next_end(text, at) {
            let (end, strong) = self.run_end(text, sign_at);
            if self.splits(text, start, sign_at, end, strong) {
                found.extend(trimmed(text, start..end));
                start = end;
            }
            at = end;
        }
        found.extend(trimmed(text, start..text.len()));
        let lines = found.into_iter().flat_map(|sentence| labelled_lines(text, sentence));
        let lines = lines.flat_map(|line| steps(text, line));
        lines.flat_map(|line| long::parts(text, line)).filter_map(|part| trimmed(text, part)).collect()
    }

    /// The next sign from `at` on that may end a sentence.
    fn next_end(&self, text: &str, at: usize) -> Option<usize> {
        text.get(at..)?.find(|letter| self.is_end(letter)).map(|offset| at + offset)
    }

    fn is_end(&self, letter: char) -> bool {
        WEAK.contains(&letter) || STRONG.contains(&letter) || self.ends.contains(&letter)
    }

    /// An ASCII sign of a pack (the Greek question mark written as a semicolon) is weak: it also stands inside words.
    fn is_strong(&self, letter: char) -> bool {
        !letter.is_ascii() && (STRONG.contains(&letter) || (self.ends.contains(&letter) && !WEAK.contains(&letter)))
    }

    /// Where the end signs from `at` on, with closing quotes and brackets, stop; and whether one of them is strong.
    fn run_end(&self, text: &str, at: usize) -> (usize, bool) {
        let mut strong = false;
        let rest = &text[at..];
        let length = rest.find(|letter: char| {
            strong |= self.is_strong(letter);
            !(self.is_end(letter) || is_closing(letter))
        });
        (length.map_or(text.len(), |length| at + length), strong)
    }

    /// Whether the signs from `sign_at` to `end` end the sentence that began at `start`.
    fn splits(&self, text: &str, start: usize, sign_at: usize, end: usize, strong: bool) -> bool {
        let before = &text[start..sign_at];
        let after = &text[end..];
        if before.ends_with(char::is_numeric) && after.starts_with(char::is_numeric) {
            return false;
        }
        if strong || end == text.len() {
            return true;
        }
        if !after.starts_with(char::is_whitespace) || begins_small(after) {
            return false;
        }
        let full_stop = text[sign_at..end].starts_with('.') && text[sign_at..end].chars().skip(1).all(is_closing);
        !full_stop || !(is_initial(before) || self.is_ordinal(before, after) || self.is_abbreviation(before))
    }

    /// Whether a text up to a full stop ends in an ordinal, a part of a date or the marker of a list.
    fn is_ordinal(&self, before: &str, after: &str) -> bool {
        before.ends_with(char::is_numeric)
            && (after.trim_start().starts_with(char::is_numeric)
                || is_marker(before)
                || (self.ordinals && short_figure(before)))
    }

    /// Whether a text up to a full stop ends in an abbreviation, of one word or of several.
    fn is_abbreviation(&self, before: &str) -> bool {
        if self.abbreviations.is_empty() {
            return false;
        }
        let lower = tail(before, LONGEST_ABBREVIATION).to_lowercase() + ".";
        let words = lower.rmatch_indices(char::is_whitespace).map(|(at, blank)| at + blank.len());
        words.take(2).chain([0]).any(|from| self.knows(&lower[from..]))
    }

    fn knows(&self, word: &str) -> bool {
        let bare = word.trim_start_matches(|sign: char| !sign.is_alphanumeric());
        self.abbreviations.contains(bare)
    }
}

/// Lines of one paragraph that each begin with a label ("First day: no make-up") are sentences of their own.
fn labelled_lines(text: &str, sentence: Range<usize>) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut at = sentence.start;
    for line in text[sentence].split_inclusive('\n') {
        let range = at..at + line.len();
        at = range.end;
        match out.last_mut() {
            Some(last) if !(has_label(line) && has_label(&text[last.clone()])) => last.end = range.end,
            _ => out.push(range),
        }
    }
    out.into_iter().filter_map(|range| trimmed(text, range)).collect()
}

/// Arrows that lead from one step to the next.
const ARROWS: &[char] =
    &['\u{2192}', '\u{21d2}', '\u{279c}', '\u{27a1}', '\u{2794}', '\u{25b6}', '\u{25ba}', '\u{2b95}'];

/// The steps of a chain with at least two arrows: "cleaning (5 min) → cream (40 min) → mask (20 min)". Where commas stand between the
/// arrows, they part labels from their values, and the chain stays whole.
fn steps(text: &str, sentence: Range<usize>) -> Vec<Range<usize>> {
    let body = &text[sentence.clone()];
    let arrows: Vec<usize> = body.match_indices(ARROWS).map(|(at, _)| at).collect();
    let (Some(first), Some(last)) = (arrows.first(), arrows.last()) else { return vec![sentence] };
    if first == last || has_bare_comma(&body[*first..*last]) {
        return vec![sentence];
    }
    let ends = arrows.iter().map(|at| sentence.start + at).chain([sentence.end]);
    let mut start = sentence.start;
    ends.map(|end| std::mem::replace(&mut start, end)..end).collect()
}

/// Whether a comma stands in a text outside brackets.
fn has_bare_comma(text: &str) -> bool {
    let mut depth = 0_i32;
    text.chars().any(|sign| {
        depth += i32::from(matches!(sign, '(' | '\u{ff08}')) - i32::from(matches!(sign, ')' | '\u{ff09}'));
        depth <= 0 && signs::parts_items(sign)
    })
}

/// Whether a line begins with a short label and a colon.
fn has_label(line: &str) -> bool {
    let colon = line.chars().take(LONGEST_LABEL).position(signs::is_colon);
    let behind =
        |at: usize| line.chars().nth(at + 1).is_none_or(|letter| !letter.is_ascii_alphanumeric() && letter != '/');
    colon.is_some_and(|at| at > 1 && behind(at))
}

/// The last characters of a text, at most `most`.
fn tail(text: &str, most: usize) -> &str {
    text.char_indices().rev().take(most).last().map_or("", |(at, _)| &text[at..])
}

/// Whether the next word begins with a small letter.
fn begins_small(after: &str) -> bool {
    after
        .chars()
        .find(|letter| letter.is_alphanumeric() || !(letter.is_whitespace() || is_opening(*letter)))
        .is_some_and(is_small)
}

/// Whether a letter is small in a script that has capitals in running text.
pub(super) fn is_small(letter: char) -> bool {
    letter.is_lowercase() && !('\u{10d0}'..='\u{10ff}').contains(&letter)
}

/// Whether a text ends in a single letter: an initial, or a part of "e. g.".
fn is_initial(before: &str) -> bool {
    let mut back = before.chars().rev();
    back.next().is_some_and(|letter| letter.is_lowercase() || letter.is_uppercase())
        && back.next().is_none_or(|letter| !letter.is_alphanumeric() && !matches!(letter, '\'' | '\u{2019}' | '\u{b0}'))
}

/// Whether a text ends in a figure of one or two digits that stands by itself.
fn short_figure(before: &str) -> bool {
    let figures = before.chars().rev().take_while(|letter| letter.is_numeric()).take(3).count();
    figures <= 2 && !before.trim_end_matches(char::is_numeric).ends_with(['.', ',', ':', '/'])
}

/// Whether a text begins with a date that has a blank behind each full stop ("12. 5. 2024"): its day is no marker of a list.
pub(super) fn begins_with_date(text: &str) -> bool {
    let mut parts = text.splitn(4, ' ');
    let mut dotted = || {
        let figure = parts.next().and_then(|part| part.strip_suffix('.'))?;
        figure.parse::<u8>().ok().filter(|_| figure.len() <= 2)
    };
    let day_and_month = dotted().is_some_and(|day| day <= 31) && dotted().is_some_and(|month| month <= 12);
    let year = parts.next().map(|year| year.len() - year.trim_start_matches(|sign: char| sign.is_ascii_digit()).len());
    day_and_month && year == Some(4)
}

/// Whether a sentence so far is only a figure: the marker of a list.
fn is_marker(before: &str) -> bool {
    before.len() <= 12 && before.trim().chars().all(char::is_numeric)
}

/// Signs that close what was opened, and stay with the sentence that they close.
pub(super) fn is_closing(sign: char) -> bool {
    matches!(
        sign,
        '"' | '\''
            | ')'
            | ']'
            | '}'
            | '*'
            | '_'
            | '\u{bb}'
            | '\u{2019}'
            | '\u{201d}'
            | '\u{203a}'
            | '\u{3009}'
            | '\u{300b}'
            | '\u{300d}'
            | '\u{300f}'
            | '\u{3011}'
            | '\u{3015}'
            | '\u{ff09}'
            | '\u{ff3d}'
            | '\u{ff63}'
    )
}

fn is_opening(sign: char) -> bool {
    matches!(
        sign,
        '"' | '\''
            | '('
            | '['
            | '{'
            | '\u{ab}'
            | '\u{a1}'
            | '\u{bf}'
            | '\u{2018}'
            | '\u{201a}'
            | '\u{201c}'
            | '\u{201e}'
            | '\u{2039}'
    )
}

/// A range without blanks at its ends, if anything is left.
fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let part = &text[range.clone()];
    let start = range.start + part.len() - part.trim_start().len();
    let bare = part.trim();
    (!bare.is_empty()).then(|| start..start + bare.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<String> {
        let abbreviations = ["approx.", "z. b.", "dr.", "m.in."].map(str::to_owned).to_vec();
        let rules = SentenceRules { ends: vec![';'], abbreviations, ordinals: false };
        Splitter::new(&rules).sentences(text).into_iter().map(|range| text[range].to_owned()).collect()
    }

    #[test]
    fn full_stops_that_end_nothing() {
        for text in [
            "It is approx. 5 mm deep.",
            "Needles of 0.5 to 2 mm, on 3.5.2024 or 3. 5. 2024.",
            "Ask Dr. Smith or J. Smith.",
            "1. Clean the skin.",
            "Zum Beispiel z. B. Narben.",
            "\u{201c}Does it hurt?\u{201d} you may ask.",
            "Up to 5 mg ... or more.",
            "See www.example.org for more",
        ] {
            assert_eq!(split(text), [text]);
        }
    }

    #[test]
    fn signs_that_end_a_sentence() {
        assert_eq!(split("One. Two!  Three?\nFour"), ["One.", "Two!", "Three?", "Four"]);
        assert_eq!(split("(One.) \u{201c}Two.\u{201d} Three"), ["(One.)", "\u{201c}Two.\u{201d}", "Three"]);
        assert_eq!(
            split("\u{4e00}\u{3002}\u{300c}\u{4e8c}\u{3002}\u{300d}\u{4e09}"),
            ["\u{4e00}\u{3002}", "\u{300c}\u{4e8c}\u{3002}\u{300d}", "\u{4e09}"]
        );
        assert_eq!(split("\u{915}\u{964} \u{916}"), ["\u{915}\u{964}", "\u{916}"]);
        assert_eq!(split("\u{391}; \u{392}."), ["\u{391};", "\u{392}."]);
        assert_eq!(
            split("It takes 30 minutes. 3 days later it is gone."),
            ["It takes 30 minutes.", "3 days later it is gone."]
        );
    }

    #[test]
    fn an_ordinal_ends_no_sentence_where_the_language_writes_it_so() {
        let text = "Am 3. Mai. Dann";
        let rules = SentenceRules { ordinals: true, ..SentenceRules::default() };
        assert_eq!(Splitter::new(&rules).sentences(text), [0..10, 11..15]);
    }
}
