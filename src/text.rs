//! Text normalisation with a map back to the original offsets.
//!
//! In: any text. Out: folded text (lower case, composed, one digit set, plain spaces and hyphens, no invisible characters) and an
//! [`OffsetMap`]. Nothing is ever searched again: each folded byte knows where it came from.
//!
//! Folding follows Unicode NFC and simple case folding, with the compatibility forms that leaflets use, and the letter variants that
//! writers of Arabic, Persian, Turkish and Greek mix freely.

// The path is spelled out because the build script includes this file too.
#[path = "text/letters.rs"]
mod letters;
#[path = "text/offsets.rs"]
mod offsets;

use letters::{Fold, fold_letter};
pub use offsets::OffsetMap;
use std::ops::Range;
use std::sync::LazyLock;
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Folded text and its way back.
#[derive(Debug, Clone, Default)]
pub struct Folded {
    /// The folded text.
    pub text: String,
    /// From folded offsets to offsets of the text that was folded.
    pub map: OffsetMap,
    /// Capital letters M right behind a digit, which mean something else than small ones, as offsets of the folded text.
    pub capitals: Vec<usize>,
}

/// Folds a text for matching. A letter and the marks that combine with it are folded as one, so that composed and decomposed
/// spelling give the same.
pub fn fold(text: &str) -> Folded {
    if text.is_ascii() {
        let map = OffsetMap::identity(0, text.len());
        return Folded { text: text.to_ascii_lowercase(), map, capitals: capitals(text).collect() };
    }
    let mut folder =
        Folder { out: String::with_capacity(text.len() + 8), map: OffsetMap::default(), capitals: Vec::new() };
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let ascii = bytes[at..].iter().position(|byte| !byte.is_ascii()).unwrap_or(bytes.len() - at);
        let marked = ascii > 0 && text[at + ascii..].chars().next().is_some_and(combines);
        let plain = ascii - usize::from(marked);
        folder.ascii(&text[at..at + plain], at);
        at += plain;
        let taken = if marked { 0 } else { folder.short_run(text, at) };
        if taken > 0 {
            at += taken;
            continue;
        }
        let copied = if marked { 0 } else { plain_run(text, at) };
        if copied > 0 {
            folder.copy(&text[at..at + copied], at);
            at += copied;
            continue;
        }
        let end = cluster_end(text, at);
        folder.cluster(&text[at..end], at..end);
        at = end;
    }
    folder.map.finish(folder.out.len(), text.len());
    Folded { text: folder.out, map: folder.map, capitals: folder.capitals }
}

/// Where a capital M or D stands behind a digit: a million, a dimension, or a size, which a small one is not.
fn capitals(text: &str) -> impl Iterator<Item = usize> {
    let counted = |at: &usize| is_counted(&text[..*at]);
    let mut found: Vec<usize> =
        ['M', 'D'].into_iter().flat_map(|sign| text.match_indices(sign)).map(|(at, _)| at).collect();
    found.retain(counted);
    found.sort_unstable();
    found.into_iter()
}

/// Whether a text ends in a digit, with a blank behind it or without.
fn is_counted(before: &str) -> bool {
    before.strip_suffix(' ').unwrap_or(before).ends_with(|sign: char| sign.is_ascii_digit())
}

/// The length of the run of letters at `at` that fold to themselves and carry no marks: most letters of most scripts.
fn plain_run(text: &str, at: usize) -> usize {
    let mut last = at;
    let mut end = at;
    let bytes = text.as_bytes();
    while let Some(byte) = bytes.get(end) {
        // Most Chinese characters are told by their first byte, Japanese letters by their bytes.
        let length = match (byte, bytes.get(end + 1), bytes.get(end + 2)) {
            (0xe5..=0xe8, ..)
            | (0xe3, Some(0x81), Some(0x81..))
            | (0xe3, Some(0x82), Some(..=0x96 | 0xa1..))
            | (0xe3, Some(0x83), Some(..=0xba | 0xbc)) => 3,
            _ => match text[end..].chars().next() {
                Some(letter) if is_plain(letter) => letter.len_utf8(),
                // The letter before a mark belongs to the mark.
                Some(letter) if combines(letter) => return last - at,
                _ => break,
            },
        };
        last = end;
        end += length;
    }
    end - at
}

/// What letters of two bytes fold to alone, where that has two bytes too; nought for those that fold to anything else or combine.
static SHORT: LazyLock<Vec<u16>> = LazyLock::new(|| {
    let folded = |code: u32| {
        let letter = char::from_u32(code).filter(|letter| !combines(*letter))?;
        let Fold::One(folded) = fold_letter(letter) else { return None };
        u16::try_from(u32::from(folded)).ok().filter(|_| folded.len_utf8() == 2)
    };
    (0..0x800).map(|code| folded(code).unwrap_or_default()).collect()
});

/// The letter of two bytes at `at` and what it folds to alone.
#[inline]
fn short(bytes: &[u8], at: usize, table: &[u16]) -> Option<(u16, u16)> {
    let (first, second) = (*bytes.get(at)?, *bytes.get(at + 1)?);
    if !matches!(first, 0xc2..=0xdf) {
        return None;
    }
    let code = u16::from(first & 0x1f) << 6 | u16::from(second & 0x3f);
    table.get(usize::from(code)).filter(|folded| **folded != 0).map(|folded| (code, *folded))
}

/// Letters without case, variants or parts, and small ones.
fn is_plain(letter: char) -> bool {
    matches!(letter as u32,
        0xe0..=0xf6 | 0xf8..=0xff | 0x430..=0x45f | 0x5d0..=0x5ea | 0x621 | 0x624 | 0x626..=0x628 | 0x62a..=0x63a | 0x641..=0x642
        | 0x644..=0x648 | 0xe01..=0xe30 | 0xe40..=0xe46 | 0x3001..=0x3011 | 0x3041..=0x3096 | 0x30a1..=0x30fa | 0x30fc
        | 0x4e00..=0x9fff | 0xac00..=0xd7a3)
}

/// Where the character at `at` ends, with the marks that follow it.
fn cluster_end(text: &str, at: usize) -> usize {
    let mut letters = text[at..].char_indices();
    let _base = letters.next();
    letters.find(|(_, letter)| !combines(*letter)).map_or(text.len(), |(length, _)| at + length)
}

/// Whether a character may join the one before it: a combining mark, a Hangul vowel or final, a half-width voice mark.
fn combines(letter: char) -> bool {
    !letter.is_ascii()
        && !is_plain(letter)
        && !matches!(letter as u32, 0xc0..=0x17f | 0x391..=0x3c9 | 0x400..=0x482 | 0x620..=0x64a)
        && (canonical_combining_class(letter) != 0
            || matches!(letter, '\u{ff9e}' | '\u{ff9f}')
            || is_nfc_quick(std::iter::once(letter)) == IsNormalized::Maybe)
}

/// Folds a pattern of a data file: as [`fold`], with outer blanks gone and inner ones single.
pub fn fold_pattern(text: &str) -> String {
    let folded = fold(text).text;
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The capital letter whose small one is an abbreviation for metres.
const CYRILLIC_M: u16 = 0x41c;

struct Folder {
    out: String,
    map: OffsetMap,
    capitals: Vec<usize>,
}

impl Folder {
    fn ascii(&mut self, text: &str, at: usize) {
        if text.is_empty() {
            return;
        }
        self.map.push(self.out.len(), at);
        let start = self.out.len();
        self.capitals.extend(capitals(text).map(|at| start + at));
        self.out.push_str(text);
        self.out[start..].make_ascii_lowercase();
    }

    /// Folds letters of two bytes, and the blanks between them, as long as each stays as long as it is; returns how many bytes.
    fn short_run(&mut self, text: &str, at: usize) -> usize {
        let (bytes, table) = (text.as_bytes(), SHORT.as_slice());
        let mut end = at;
        let start = self.out.len();
        while let Some((code, folded)) = short(bytes, end, table) {
            let next = end + 2;
            let joined = match bytes.get(next) {
                Some(byte) if *byte >= 0x80 && short(bytes, next, table).is_none() => {
                    text[next..].chars().next().is_some_and(combines)
                }
                _ => false,
            };
            if joined {
                break;
            }
            if code == folded {
                self.out.push_str(&text[end..next]);
            } else {
                if code == CYRILLIC_M && is_counted(&self.out) {
                    self.capitals.push(self.out.len());
                }
                self.out.extend(char::from_u32(u32::from(folded)));
            }
            end = next;
            if bytes.get(end) == Some(&b' ') && short(bytes, end + 1, table).is_some() {
                self.out.push(' ');
                end += 1;
            }
        }
        if end > at {
            self.map.push(start, at);
        }
        end - at
    }

    /// Copies text that folds to itself.
    fn copy(&mut self, text: &str, at: usize) {
        self.map.push(self.out.len(), at);
        self.out.push_str(text);
    }

    /// Folds a letter with its marks; `range` is where they stand.
    fn cluster(&mut self, cluster: &str, range: Range<usize>) {
        let start = self.out.len();
        // A few letters with a point are only ever composed of two.
        let pointed =
            |letter: char| letter as u32 >= 0x900 && is_nfc_quick(std::iter::once(letter)) == IsNormalized::No;
        let alone = cluster.chars().nth(1).is_none() && !cluster.starts_with(pointed);
        if alone {
            cluster.chars().for_each(|letter| self.letter(letter));
        } else if cluster.contains(['\u{ff9e}', '\u{ff9f}']) {
            cluster.nfkc().for_each(|letter| self.letter(letter));
        } else {
            cluster.nfc().for_each(|letter| self.letter(letter));
        }
        let folded = &self.out[start..];
        let copied = alone && folded.len() == range.len() && folded.chars().nth(1).is_none();
        if folded.is_empty() {
            // Dropped: the next letter begins a new run.
        } else if copied || folded == cluster {
            self.map.push(start, range.start);
        } else {
            self.map.replace(start, range.start, range.end);
        }
    }

    fn letter(&mut self, letter: char) {
        match fold_letter(letter) {
            Fold::Drop => {}
            Fold::One(folded) => self.out.push(folded),
            Fold::Text(folded) => self.out.push_str(folded),
            Fold::Compatibility => self.compatibility(letter),
        }
    }

    fn compatibility(&mut self, letter: char) {
        for plain in std::iter::once(letter).nfkc() {
            match fold_letter(plain) {
                Fold::One(folded) => self.out.push(folded),
                Fold::Text(folded) => self.out.push_str(folded),
                Fold::Drop => {}
                Fold::Compatibility => self.out.push(plain),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn marks_join_their_letter_in_either_spelling() {
        for (composed, decomposed) in [
            ("\u{c9}t\u{e9}", "E\u{301}te\u{301}"),
            ("\u{130}", "I\u{307}"),
            ("\u{626}", "\u{64a}\u{654}"),
            ("\u{ac01}", "\u{1100}\u{1161}\u{11a8}"),
        ] {
            assert_eq!(fold(composed).text, fold(decomposed).text);
            let whole = fold(decomposed);
            assert_eq!(whole.map.span(0..whole.text.len()).end, decomposed.len());
        }
    }

    #[test]
    fn a_digit_of_another_script_keeps_its_whole_span() {
        let folded = fold("\u{ff11}\u{ff12} mm");
        assert_eq!(folded.text, "12 mm");
        assert_eq!(folded.map.span(0..1), crate::source::Span::new(0, 3));
        assert_eq!(folded.map.span(1..2), crate::source::Span::new(3, 6));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn spans_of_folded_text_are_spans_of_the_text(text in "\\PC{0,40}") {
            let folded = fold(&text);
            let cuts: Vec<usize> = folded.text.char_indices().map(|(at, _)| at).chain([folded.text.len()]).collect();
            for pair in cuts.windows(2) {
                let span = folded.map.span(pair[0]..pair[1]);
                prop_assert!(text.get(span.start..span.end).is_some(), "{span:?} of {text:?}");
            }
        }

        #[test]
        fn composed_and_decomposed_spelling_fold_alike(text in "\\PC{0,40}") {
            let composed: String = text.nfc().collect();
            let decomposed: String = text.nfd().collect();
            prop_assert_eq!(fold(&composed).text, fold(&decomposed).text);
        }
    }
}
