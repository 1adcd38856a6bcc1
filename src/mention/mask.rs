//! Figures that their neighbours make no quantity: dates with month names, times of day, labels, ordinals, list markers, years.

use super::clock;
use super::date;
use super::figure::{Figure, MaskKind};
use super::token::Kind;
use super::value::{Gap, Tokens};
use crate::language::{Role, Side};
use crate::quantity::Amount;

/// What is masked from token `at` on: the last token and the kind; `None` where nothing is.
pub(super) fn at(tokens: &Tokens<'_>, at: usize) -> Option<(usize, MaskKind)> {
    if let Some(kind) = super::grammar::masked(tokens, at) {
        return Some((at, kind));
    }
    // What touches a phrase that is no number belongs to it ("at 9h" and "30").
    let touched = at.checked_sub(1).filter(|before| tokens.gap(*before) == Gap::Glued && whole(tokens, at).is_some());
    if tokens.pack.spaces && touched.is_some_and(|before| tokens.has(before, |role| *role == Role::NotNumber)) {
        return Some((at, MaskKind::Code));
    }
    date::unit_date(tokens, at)
        .or_else(|| date::reversed_unit_date(tokens, at))
        .or_else(|| date::date(tokens, at))
        .or_else(|| clock::clock(tokens, at).map(|last| (last, MaskKind::Clock)))
        .or_else(|| ordinal(tokens, at).or_else(|| ordinals(tokens, at)))
        .or_else(|| label(tokens, at))
        .or_else(|| date::year(tokens, at))
        .or_else(|| marker(tokens, at).map(|last| (last, MaskKind::Code)))
        .or_else(|| is_padded(tokens, at).then_some((at, MaskKind::Code)))
}

/// Whether a figure has a nought before its digit ("05") and nothing behind it that could be counted so.
fn is_padded(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.word(at);
    let padded = word.len() == 2 && word.starts_with('0') && word != "00" && whole(tokens, at).is_some();
    padded && !measured(tokens, at) && !tokens.has(at + 1, |role| matches!(role, Role::Word(..) | Role::Counter))
}

/// The whole number of a figure, and whether it may be a year.
pub(super) fn whole(tokens: &Tokens<'_>, at: usize) -> Option<(Amount, bool)> {
    match tokens.list.get(at)?.kind {
        Kind::Figure(Figure::Number { value, yearlike, .. }) if value.is_integer() => Some((value, yearlike)),
        _ => None,
    }
}

pub(super) fn between<'a>(tokens: &Tokens<'a>, left: usize, right: usize) -> &'a str {
    match (tokens.list.get(left), tokens.list.get(right)) {
        (Some(left), Some(right)) => &tokens.text[left.end..right.start],
        _ => "\n\n\n\n\n\n\n",
    }
}

pub(super) fn has_unit(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.hyphenated(at)
        && tokens.has(at + 1, |role| matches!(role, Role::Unit(_) | Role::UnitShort(_) | Role::Scale(_)))
}

/// An hour: a whole number, or hours and minutes with a point ("2.30").
pub(super) fn number_at(tokens: &Tokens<'_>, at: usize) -> Option<Amount> {
    let point = match tokens.list.get(at)?.kind {
        Kind::Figure(Figure::Number { value, .. })
            if tokens.word(at).split_once(['.', ',']).is_some_and(|(_, part)| part.len() == 2) =>
        {
            Some(value)
        }
        _ => None,
    };
    point
        .or_else(|| whole(tokens, at).map(|(value, _)| value))
        .or_else(|| tokens.find(at, |role| if let Role::Number(amount) = role { Some(*amount) } else { None }))
}

/// "1st", "3. Woche", "the first week", a prefix mark and a number.
fn ordinal(tokens: &Tokens<'_>, at: usize) -> Option<(usize, MaskKind)> {
    let unit_after = |last: usize| {
        tokens.joined(last)
            && tokens.has(last + 1, |role| matches!(role, Role::Unit(_) | Role::UnitStem(_) | Role::Word(..)))
    };
    if tokens.has(at, |role| *role == Role::OrdinalPrefix)
        && tokens.hyphenated(at)
        && number_at(tokens, at + 1).is_some()
    {
        let last = super::number::number(tokens, at + 1).map_or(at + 1, |value| value.last);
        let last = second_ordinal(tokens, last).unwrap_or(last);
        // "The day, the 12th, month 5, year 2024".
        let date = tokens.joined(last).then(|| date::reversed_unit_date(tokens, last + 1)).flatten();
        return date.or(Some((if unit_after(last) { last + 1 } else { last }, MaskKind::Ordinal)));
    }
    if tokens.has(at, |role| matches!(role, Role::Ordinal(_)))
        && !tokens.has(at, |role| matches!(role, Role::Number(_) | Role::Unit(_)))
    {
        return Some((if unit_after(at) { at + 1 } else { at }, MaskKind::Ordinal));
    }
    whole(tokens, at)?;
    let marked = tokens.has(at + 1, |role| *role == Role::OrdinalSuffix)
        && (tokens.gap(at) == Gap::Glued
            || (tokens.gap(at) == Gap::Blank && !tokens.pack.spaces)
            || (tokens.gap(at) == Gap::Dash && !tokens.is_spaced_dash(at)));
    let dotted = tokens.word(at + 1) == "." || (between(tokens, at, at + 1) == ". " && dot_is_ordinal(tokens));
    if dotted {
        let next = if tokens.word(at + 1) == "." { at + 1 } else { at };
        let age = tokens.has(next + 1, |role| *role == Role::AgeAfter) || super::grammar::lived(tokens, next + 1);
        let named = !age
            && tokens
                .has(next + 1, |role| matches!(role, Role::Unit(_) | Role::UnitStem(_) | Role::Word(..) | Role::Month));
        let noun = dotted_noun(tokens, at).then_some((next, MaskKind::Ordinal));
        return if named { Some((next + 1, MaskKind::Ordinal)) } else { noun };
    }
    if !marked && dotted_noun(tokens, at) {
        return Some((at, MaskKind::Ordinal));
    }
    marked.then(|| (if unit_after(at + 1) { at + 2 } else { at + 1 }, MaskKind::Ordinal))
}

/// "No. 2-3" where one mark before the first holds for both ends: the last token of the second.
fn second_ordinal(tokens: &Tokens<'_>, last: usize) -> Option<usize> {
    let linked = |at: usize| tokens.joined(at - 1) && tokens.joined(at);
    let word =
        linked(last + 1) && (tokens.has(last + 1, |role| *role == Role::RangeInfix) || tokens.word(last + 1) == "~");
    let next = if word { last + 2 } else { last + 1 };
    let second = (word || tokens.gap(last) == Gap::Dash).then(|| super::number::number(tokens, next)).flatten();
    second.filter(|second| second.unit.is_none() && !tokens.pack.spaces).map(|second| second.last)
}

/// "The 4th-6th week" with the mark at both figures or at the last: a figure and a dash before an ordinal.
fn ordinals(tokens: &Tokens<'_>, at: usize) -> Option<(usize, MaskKind)> {
    whole(tokens, at)?;
    let dot = tokens.word(at + 1) == "." && tokens.gap(at) == Gap::Glued;
    let left = if dot { at + 1 } else { at };
    let sign = tokens.word(left + 1) == "~" && tokens.joined(left) && tokens.joined(left + 1);
    let next = if sign { left + 2 } else { left + 1 };
    let linked = sign || tokens.gap(left) == Gap::Dash;
    (linked && whole(tokens, next).is_some()).then(|| ordinal(tokens, next)).flatten()
}

/// "the 2. floor": a small figure, a full stop and a word, unless a word that belongs to a number stands before it.
fn dotted_noun(tokens: &Tokens<'_>, at: usize) -> bool {
    let after = &tokens.text[tokens.list[at].end..];
    let noun = after.strip_prefix(". ").is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    let small = whole(tokens, at).is_some_and(|(value, _)| value <= Amount::from(31));
    let links = |role: &Role| {
        matches!(
            role,
            Role::Bound(..)
                | Role::RangeInfix
                | Role::RangeBetween(_)
                | Role::RangeBefore(_)
                | Role::Or
                | Role::Every
                | Role::AgeBefore
        )
    };
    let counted = at > 0 && tokens.hyphenated(at - 1) && tokens.has(at - 1, links);
    noun && small && !counted && dot_is_ordinal(tokens)
}

/// Whether the language writes ordinals with a full stop.
fn dot_is_ordinal(tokens: &Tokens<'_>) -> bool {
    tokens.pack.trie.get(".").is_some_and(|entry| tokens.pack.roles_of(entry).contains(&Role::OrdinalSuffix))
}

/// "SPF 50", "step 3", "pages 3-5", "#5".
fn label(tokens: &Tokens<'_>, at: usize) -> Option<(usize, MaskKind)> {
    let hash = whole(tokens, at).is_some() && tokens.text[..tokens.list[at].start].ends_with(['#', '\u{2116}']);
    if hash {
        return Some((at, MaskKind::Code));
    }
    if is_decade(tokens, at) {
        return Some((at, MaskKind::Year));
    }
    if !tokens.has(at, |role| *role == Role::Label) {
        return None;
    }
    let near = tokens.hyphenated(at) || matches!(between(tokens, at, at + 1).trim(), "." | ":" | "" | "(" | ".:");
    let figure = whole(tokens, at + 1).is_some()
        || matches!(tokens.list.get(at + 1).map(|token| token.kind), Some(Kind::Figure(_)));
    if !near || !figure || measured(tokens, at + 1) {
        return None;
    }
    let mut last = at + 1;
    let ranged = tokens.gap(last) == Gap::Dash && whole(tokens, last + 1).is_some() && !measured(tokens, last + 1);
    let linked = tokens.joined(last)
        && tokens.has(last + 1, |role| matches!(role, Role::RangeInfix | Role::Or | Role::Joiner))
        && whole(tokens, last + 2).is_some()
        && !measured(tokens, last + 2);
    if ranged {
        last += 1;
    } else if linked {
        last += 2;
    } else if tokens.joined(last)
        && tokens.has(last + 1, |role| *role == Role::RatioBetween)
        && whole(tokens, last + 2).is_some()
    {
        // "page 4 of 8"
        last += 2;
    }
    Some((last, MaskKind::Code))
}

/// "The '90s": two digits right behind an apostrophe that nothing stands before.
fn is_decade(tokens: &Tokens<'_>, at: usize) -> bool {
    let short = || tokens.word(at).len() == 2 && whole(tokens, at).is_some_and(|(value, _)| value >= Amount::from(10));
    let before = tokens.list.get(at).map_or("", |token| &tokens.text[..token.start]);
    let led = before.strip_suffix('\'').is_some_and(|rest| rest.ends_with([' ', '\n', '(']));
    led && short() && !has_unit(tokens, at)
}

/// Whether the figure behind a label has a unit, so that it is no code.
pub(super) fn measured(tokens: &Tokens<'_>, at: usize) -> bool {
    let ranged = tokens.gap(at) == Gap::Dash || tokens.has(at + 1, |role| *role == Role::RangeInfix);
    has_unit(tokens, at)
        || (ranged && (has_unit(tokens, at + 1) || has_unit(tokens, at + 2)))
        || (tokens.joined(at) && tokens.has(at + 1, |role| matches!(role, Role::Times | Role::AgeAfter)))
        || (!is_abbreviation(tokens, at) && tokens.has(at + 1, |role| matches!(role, Role::Bound(_, Side::After))))
}

/// Whether the label before a figure touches it or is a short abbreviation: "SPF30 or more" names a product.
fn is_abbreviation(tokens: &Tokens<'_>, at: usize) -> bool {
    let Some(label) = at.checked_sub(1) else { return false };
    let word = tokens.word(label);
    tokens.gap(label) == Gap::Glued || (word.len() <= 3 && word.is_ascii())
}

/// "1. Cleanse" at the beginning of a line, a number word with an enumeration comma there, `[12]` anywhere.
fn marker(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let token = tokens.list.get(at)?;
    let (before, after) = (&tokens.text[..token.start], &tokens.text[token.end..]);
    let line = before.trim_end_matches(['(', ' ']);
    let starts = line.is_empty() || line.ends_with('\n');
    if starts && is_listed(tokens, at, after) {
        return Some(at);
    }
    let (value, _) = whole(tokens, at)?;
    let item = starts && value <= Amount::from(99) && (is_item(after) || is_dashed_item(tokens, value, after));
    let cited = before.ends_with('[') && after.starts_with([']', ',', '-']);
    (item || cited).then_some(at)
}

/// Whether a figure at the beginning of a line is followed by the sign of an item and a word ("1. Cleanse", "2.Cleanse" in one).
fn is_item(after: &str) -> bool {
    let Some(rest) = after.strip_prefix(['.', ')', '\u{ff0e}', '\u{ff09}']) else { return false };
    let word = rest.strip_prefix(char::is_whitespace).unwrap_or(rest);
    word.starts_with(char::is_alphabetic)
}

/// Whether a figure at the beginning of a line numbers it with a dash ("4-Cleanse"): the line before or the next has its neighbour.
fn is_dashed_item(tokens: &Tokens<'_>, value: Amount, after: &str) -> bool {
    let capital = after.strip_prefix('-').is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    let numbered = |step: i64| {
        let next = value.add(Amount::from(step)).map(|next| format!("{}-", next.to_decimal()));
        next.is_some_and(|next| tokens.text.starts_with(&next) || tokens.text.contains(&format!("\n{next}")))
    };
    capital && (numbered(1) || numbered(-1))
}

/// A number with an enumeration comma behind it, or in brackets, and then no other number: "three, four days" enumerates nothing.
fn is_listed(tokens: &Tokens<'_>, at: usize, after: &str) -> bool {
    let numeral = |at: usize| whole(tokens, at).is_some() || tokens.has(at, |role| matches!(role, Role::Number(_)));
    let Some(rest) = after.strip_prefix(['\u{3001}', ')']).filter(|_| numeral(at) && !tokens.pack.spaces) else {
        return false;
    };
    let start = tokens.text.len() - rest.trim_start().len();
    let follows =
        (at + 1..at + 3).any(|next| tokens.list.get(next).is_some_and(|it| it.start == start) && numeral(next));
    rest.trim_start().starts_with(char::is_alphabetic) && !follows
}
