//! Text of unknown origin, made safe to show: a leaflet must not be able to move the cursor, change colours or reorder a line.

/// Longest excerpt inside a message, in characters.
const LONGEST: usize = 80;

/// Control characters and direction marks as visible code points (`<U+001B>`); all else as it is.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        if is_hidden(letter) {
            shown.push_str(&code_point(letter));
        } else {
            shown.push(letter);
        }
    }
    shown
}

/// An excerpt for use inside a sentence: one line, visible, and cut in the middle when it is long.
pub fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = visible(&words.join(" "));
    let length = line.chars().count();
    if length <= LONGEST {
        return line;
    }
    let head: String = line.chars().take(LONGEST / 2).collect();
    let tail: String = line.chars().skip(length - LONGEST / 2 + 3).collect();
    format!("{}\u{2026}{}", head.trim_end(), tail.trim_start())
}

/// Whether a character has no shape of its own and could change how the rest is shown. Joiners stay: scripts need them.
pub(crate) fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{e0000}'..='\u{e007f}')
}

pub(crate) fn code_point(letter: char) -> String {
    format!("<U+{:04X}>", u32::from(letter))
}
