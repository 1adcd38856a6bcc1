//! Figures that their neighbours make no quantity: dates with month names, times of day, labels, ordinals, list markers, years.

use super::figure::{Figure, MaskKind};
use super::token::Kind;
use super::value::{Gap, Tokens};
use crate::language::Role;
use crate::quantity::{Amount, Unit};

/// What is masked from token `at` on: the last token and the kind; `None` where nothing is.
pub(super) fn at(tokens: &Tokens<'_>, at: usize) -> Option<(usize, MaskKind)> {
    if let Some(kind) = super::grammar::masked(tokens, at) {
        return Some((at, kind));
    }
    unit_date(tokens, at)
        .or_else(|| date(tokens, at))
        .or_else(|| clock(tokens, at))
        .or_else(|| ordinal(tokens, at))
        .or_else(|| label(tokens, at))
        .or_else(|| year(tokens, at))
        .or_else(|| marker(tokens, at).map(|last| (last, MaskKind::Code)))
}

fn whole(tokens: &Tokens<'_>, at: usize) -> Option<(Amount, bool)> {
    match tokens.list.get(at)?.kind {
        Kind::Figure(Figure::Number { value, yearlike, .. }) if value.is_integer() => Some((value, yearlike)),
        _ => None,
    }
}

fn between<'a>(tokens: &Tokens<'a>, left: usize, right: usize) -> &'a str {
    match (tokens.list.get(left), tokens.list.get(right)) {
        (Some(left), Some(right)) => &tokens.text[left.end..right.start],
        _ => "\n\n\n\n\n\n\n",
    }
}

fn is_month(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.has(at, |role| *role == Role::Month)
}

/// Year, month and day as units, in this order ("2024\u{5e74}5\u{6708}3\u{65e5}"): a year, or a month of one letter, tells it from a duration.
fn unit_date(tokens: &Tokens<'_>, at: usize) -> Option<(usize, MaskKind)> {
    let (value, yearlike) = whole(tokens, at)?;
    let mut last = None;
    let mut next = at;
    if has_time_unit(tokens, at, Unit::YEAR) {
        let month = month_at(tokens, at + 2);
        if !yearlike && month.is_none() {
            return None;
        }
        last = Some(at + 1);
        next = at + 2;
    } else if value > Amount::from(12) {
        return None;
    }
    if let Some(month) = month_at(tokens, next) {
        let day = whole(tokens, month + 1).is_some_and(|(day, _)| day <= Amount::from(31))
            && has_time_unit(tokens, month + 1, Unit::DAY);
        if day {
            last = Some(month + 2);
        } else if last.is_some() {
            last = Some(month);
        }
    }
    last.map(|last| (last, MaskKind::Date))
}

fn has_time_unit(tokens: &Tokens<'_>, at: usize, unit: Unit) -> bool {
    tokens.joined(at)
        && tokens.has(at + 1, |role| matches!(role, Role::Unit(found) | Role::UnitShort(found) if *found == unit))
}

/// The token of a month's sign behind a figure at `at`, where that sign is a single letter or a month's name.
fn month_at(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let month = whole(tokens, at).is_some_and(|(value, _)| value <= Amount::from(12)) && tokens.joined(at);
    let token = tokens.list.get(at)?;
    let sign = tokens.text[token.end..]
        .trim_start_matches(' ')
        .chars()
        .next()
        .is_some_and(|letter| letter.is_alphabetic() && !letter.is_ascii());
    let named = month
        && tokens.word(at + 1).chars().count() == 1
        && (has_time_unit(tokens, at, Unit::MONTH) || is_month(tokens, at + 1));
    (named && sign).then_some(at + 1)
}

/// "3 May 2024", "3. Mai", "3 de mayo de 2024", "May 3", "May 2024".
fn date(tokens: &Tokens<'_>, at: usize) -> Option<(usize, MaskKind)> {
    if is_month(tokens, at) {
        let (value, yearlike) = whole(tokens, at + 1)?;
        let near = matches!(between(tokens, at, at + 1).trim(), "" | "," | ".");
        let day = value <= Amount::from(31) && !has_unit(tokens, at + 1);
        return (near && (day || yearlike)).then(|| (with_year(tokens, at + 1), MaskKind::Date));
    }
    let (day, _) = whole(tokens, at).filter(|(day, _)| *day <= Amount::from(31))?;
    let month = (at + 1..=at + 3)
        .take_while(|next| *next <= at + 1 || whole(tokens, *next - 1).is_none())
        .find(|next| is_month(tokens, *next))?;
    let gap = between(tokens, at, month);
    let near = gap.len() <= 6
        && !gap.contains(['\n', ';', ':'])
        && (gap.trim_start() != gap || gap.starts_with(['.', '-']) || month == at + 1);
    (near && day >= Amount::ONE).then(|| (with_year(tokens, month), MaskKind::Date))
}

fn has_unit(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.hyphenated(at)
        && tokens.has(at + 1, |role| matches!(role, Role::Unit(_) | Role::UnitShort(_) | Role::Scale(_)))
}

/// The year behind a date, where one follows.
fn with_year(tokens: &Tokens<'_>, at: usize) -> usize {
    for next in [at + 1, at + 2] {
        let yearlike = whole(tokens, next).is_some_and(|(_, yearlike)| yearlike);
        if yearlike && between(tokens, at, next).len() <= 6 {
            return next;
        }
    }
    at
}

/// "at 5", "5 o'clock", "9 to 5 pm".
fn clock(tokens: &Tokens<'_>, at: usize) -> Option<(usize, MaskKind)> {
    let led = tokens.has(at, |role| *role == Role::ClockBefore) && tokens.joined(at);
    let figure = if led { at + 1 } else { at };
    let hour = number_at(tokens, figure).filter(|value| *value <= Amount::from(24))?;
    let (mut last, mut figures) = (figure, 1);
    if tokens.gap(last) == Gap::Dash && number_at(tokens, last + 1).is_some() {
        last += 1;
        figures += 1;
    } else if tokens.has(last + 1, |role| *role == Role::RangeInfix)
        && number_at(tokens, last + 2).is_some()
        && tokens.joined(last)
    {
        last += 2;
        figures += 1;
    }
    let followed = tokens.joined(last) && tokens.has(last + 1, |role| *role == Role::ClockAfter);
    if followed {
        return Some((last + 1, MaskKind::Clock));
    }
    let plain = led && figures == 1 && !has_unit(tokens, figure) && hour >= Amount::ZERO;
    let counted = tokens.joined(figure)
        && tokens.has(figure + 1, |role| matches!(role, Role::Times | Role::Word(..) | Role::AgeAfter));
    (plain && !counted && tokens.ends_phrase(figure)).then_some((figure, MaskKind::Clock))
}

/// An hour: a whole number, or hours and minutes with a point ("2.30").
fn number_at(tokens: &Tokens<'_>, at: usize) -> Option<Amount> {
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
    if tokens.has(at, |role| *role == Role::OrdinalPrefix) && tokens.joined(at) && number_at(tokens, at + 1).is_some() {
        let last = super::number::number(tokens, at + 1).map_or(at + 1, |value| value.last);
        return Some((if unit_after(last) { last + 1 } else { last }, MaskKind::Ordinal));
    }
    if tokens.has(at, |role| matches!(role, Role::Ordinal(_)))
        && !tokens.has(at, |role| matches!(role, Role::Number(_) | Role::Unit(_)))
    {
        return Some((if unit_after(at) { at + 1 } else { at }, MaskKind::Ordinal));
    }
    whole(tokens, at)?;
    let marked = tokens.has(at + 1, |role| *role == Role::OrdinalSuffix)
        && (tokens.gap(at) == Gap::Glued || (tokens.gap(at) == Gap::Dash && !tokens.is_spaced_dash(at)));
    let dotted = tokens.word(at + 1) == "." || (between(tokens, at, at + 1) == ". " && dot_is_ordinal(tokens));
    if dotted {
        let next = if tokens.word(at + 1) == "." { at + 1 } else { at };
        let age = tokens.has(next + 1, |role| *role == Role::AgeAfter) || super::grammar::lived(tokens, next + 1);
        let named = !age
            && tokens
                .has(next + 1, |role| matches!(role, Role::Unit(_) | Role::UnitStem(_) | Role::Word(..) | Role::Month));
        return named.then_some((next + 1, MaskKind::Ordinal));
    }
    marked.then(|| (if unit_after(at + 1) { at + 2 } else { at + 1 }, MaskKind::Ordinal))
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
    if ranged {
        last += 1;
    } else if tokens.joined(last)
        && tokens.has(last + 1, |role| *role == Role::RatioBetween)
        && whole(tokens, last + 2).is_some()
    {
        // "page 4 of 8"
        last += 2;
    }
    Some((last, MaskKind::Code))
}

/// Whether the figure has a unit, so that a label before it does not make it a code.
fn measured(tokens: &Tokens<'_>, at: usize) -> bool {
    let ranged = tokens.gap(at) == Gap::Dash || tokens.has(at + 1, |role| *role == Role::RangeInfix);
    has_unit(tokens, at)
        || (ranged && (has_unit(tokens, at + 1) || has_unit(tokens, at + 2)))
        || (tokens.joined(at) && tokens.has(at + 1, |role| matches!(role, Role::Times | Role::AgeAfter)))
}

/// "in 2019", "2010-2011", "(2020)".
fn year(tokens: &Tokens<'_>, at: usize) -> Option<(usize, MaskKind)> {
    let led = tokens.has(at, |role| *role == Role::YearBefore) && tokens.joined(at);
    let figure = if led { at + 1 } else { at };
    let yearlike = |at: usize| whole(tokens, at).is_some_and(|(_, yearlike)| yearlike) && !has_unit(tokens, at);
    if !yearlike(figure) {
        return None;
    }
    if tokens.gap(figure) == Gap::Dash && yearlike(figure + 1) {
        return Some((figure + 1, MaskKind::Year));
    }
    let token = tokens.list.get(figure)?;
    let before = tokens.text[..token.start].trim_end().chars().next_back();
    let after = tokens.text[token.end..].chars().next();
    let bracketed = matches!(before, Some('(' | '\u{a9}' | '[')) && matches!(after, Some(')' | ']' | ',' | ';') | None);
    (led || bracketed).then_some((figure, MaskKind::Year))
}

/// "1. Cleanse" at the beginning of a text, "[12]" anywhere.
fn marker(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let (value, _) = whole(tokens, at)?;
    let token = tokens.list.get(at)?;
    let (before, after) = (&tokens.text[..token.start], &tokens.text[token.end..]);
    let starts = before.trim_start_matches(['(', ' ', '\n']).is_empty();
    let mut rest = after.chars();
    let mark = matches!(rest.next(), Some('.' | ')')) && rest.next().is_some_and(char::is_whitespace);
    let item = starts && mark && value <= Amount::from(99) && rest.next().is_some_and(|letter| letter.is_alphabetic());
    let cited = before.ends_with('[') && after.starts_with([']', ',', '-']);
    (item || cited).then_some(at)
}
