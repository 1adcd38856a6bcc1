//! Punctuation of all scripts, by what it does in a sentence.
//!
//! In: a character. Out: whether it parts items, parts clauses or ends a sentence. One table, so that a full-width or an Arabic sign does
//! everywhere what its Latin counterpart does.

/// A sign between items or clauses: the comma of Latin, Arabic and Chinese writing, and the enumeration comma.
pub fn is_comma(letter: char) -> bool {
    matches!(letter, ',' | '\u{60c}' | '\u{3001}' | '\u{ff0c}')
}

/// A semicolon, also the Arabic and the full-width one.
pub fn is_semicolon(letter: char) -> bool {
    matches!(letter, ';' | '\u{61b}' | '\u{ff1b}')
}

/// A colon, also the full-width one.
pub fn is_colon(letter: char) -> bool {
    matches!(letter, ':' | '\u{ff1a}')
}

/// A sign that ends a sentence: full stops, exclamation and question marks, the danda.
pub fn is_stop(letter: char) -> bool {
    matches!(letter, '.' | '!' | '?' | '\u{61f}' | '\u{6d4}' | '\u{964}' | '\u{3002}' | '\u{ff01}' | '\u{ff1f}')
}

/// A sign that parts the items of a list: a comma or a semicolon.
pub fn parts_items(letter: char) -> bool {
    is_comma(letter) || is_semicolon(letter)
}

/// A sign over which a negation or a condition does not reach: a semicolon, a colon or a dash between clauses.
pub fn breaks_clause(letter: char) -> bool {
    is_semicolon(letter) || is_colon(letter) || letter == '\u{2014}'
}

/// A sign between two clauses, whether they belong together or not: a comma, a semicolon or a colon.
pub fn parts_clauses(letter: char) -> bool {
    parts_items(letter) || is_colon(letter)
}
