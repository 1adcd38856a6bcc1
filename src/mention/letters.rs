//! Where words begin and end in folded text.

/// Whether a word ends at `at`: nothing word-like follows, or a letter meets a digit.
pub(super) fn boundary(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let Some(&next) = bytes.get(at) else { return true };
    if next < 0x80 {
        return !next.is_ascii_alphabetic() || at == 0 || !is_letter_before(text, at);
    }
    !is_word(text, at) || !is_letter_before(text, at)
}

pub(super) fn is_letter_before(text: &str, at: usize) -> bool {
    text[..at]
        .chars()
        .next_back()
        .is_some_and(|letter| if letter.is_ascii() { letter.is_ascii_alphabetic() } else { is_word_letter(letter) })
}

/// Combining signs of scripts that write vowels so (Indic, Thai): part of a word although no letters.
fn is_mark(letter: char) -> bool {
    matches!(letter as u32, 0x0300..=0x036f | 0x0900..=0x0903 | 0x093a..=0x094f | 0x0951..=0x0957 | 0x0962..=0x0963 | 0x0981..=0x0983
        | 0x09bc..=0x09cd | 0x0a01..=0x0a03 | 0x0a3c..=0x0a4d | 0x0a81..=0x0a83 | 0x0abc..=0x0acd | 0x0b01..=0x0b03 | 0x0b3c..=0x0b4d
        | 0x0bbe..=0x0bcd | 0x0c00..=0x0c04 | 0x0c3e..=0x0c4d | 0x0c81..=0x0c83 | 0x0cbc..=0x0ccd | 0x0d00..=0x0d03 | 0x0d3b..=0x0d4d
        | 0x0dca..=0x0ddf | 0x0e31 | 0x0e34..=0x0e3a | 0x0e47..=0x0e4e | 0x0eb1 | 0x0eb4..=0x0ebc | 0x0ec8..=0x0ece
        | 0x102b..=0x103e | 0x17b4..=0x17d3)
}

/// Whether the character at `at` belongs to a word.
pub(super) fn is_word(text: &str, at: usize) -> bool {
    match text.as_bytes().get(at) {
        None => false,
        Some(byte) if *byte < 0x80 => byte.is_ascii_alphanumeric(),
        Some(_) => text[at..].chars().next().is_some_and(is_word_letter),
    }
}

/// The letters of the scripts that most texts are in are told by their range; the rest is looked up.
fn is_word_letter(letter: char) -> bool {
    let usual = matches!(letter as u32, 0xc0..=0xd6 | 0xd8..=0xf6 | 0xf8..=0x24f | 0x3b1..=0x3ce | 0x400..=0x481 | 0x48a..=0x52f
        | 0x5d0..=0x5ea | 0x620..=0x64a | 0x671..=0x6d3 | 0x904..=0x939 | 0xe01..=0xe30 | 0x3041..=0x3096 | 0x30a1..=0x30fa
        | 0x4e00..=0x9fff | 0xac00..=0xd7a3);
    usual
        || (!matches!(letter as u32, 0x2000..=0x206f | 0x3000..=0x3003)
            && (letter.is_alphanumeric() || is_mark(letter)))
}

pub(super) fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}

pub(super) fn char_len(byte: u8) -> usize {
    match byte {
        0x00..=0x7f => 1,
        0xc0..=0xdf => 2,
        0xe0..=0xef => 3,
        _ => 4,
    }
}

/// Whether a text goes on with a prefix at `at`. Most do not, by their first two bytes.
#[inline]
pub(super) fn begins_with(bytes: &[u8], at: usize, prefix: &str) -> bool {
    let prefix = prefix.as_bytes();
    bytes.get(at..at + prefix.len()).is_some_and(|found| {
        found.first() == prefix.first() && found.get(1) == prefix.get(1) && found.get(2..) == prefix.get(2..)
    })
}

/// The end of the word at `at`.
pub(super) fn word_end(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = at;
    while end < bytes.len() {
        let byte = bytes[end];
        // Bytes of other scripts are letters, except in the few blocks that hold punctuation.
        let letter = if byte < 0x80 {
            byte.is_ascii_alphanumeric()
        } else {
            match byte {
                // Arabic letters, without the signs before and behind them.
                0xd8 if bytes.get(end + 1).is_some_and(|next| *next >= 0xa0) => true,
                0xdb if bytes.get(end + 1).is_some_and(|next| *next <= 0x93) => true,
                0xc2 | 0xd6 | 0xd8 | 0xdb | 0xe0 | 0xe1 | 0xe2 | 0xe3 | 0xef => is_word(text, end),
                _ => true,
            }
        };
        if !letter {
            break;
        }
        end += char_len(byte);
    }
    end.min(bytes.len())
}

pub(super) fn run_end(bytes: &[u8], at: usize) -> usize {
    at + bytes[at..].iter().take_while(|byte| !byte.is_ascii_whitespace()).count()
}
