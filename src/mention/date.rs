//! Calendar dates and years, which are no quantities.

use super::figure::MaskKind;
use super::mask::{between, has_unit, measured, whole};
use super::value::{Gap, Tokens};
use crate::language::Role;
use crate::quantity::{Amount, Unit};

fn is_month(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.has(at, |role| *role == Role::Month)
}

/// A number in words has no more tokens before its sign.
const PARTS: usize = 6;

/// Year, month and day as units, in this order ("2024\u{5e74}5\u{6708}3\u{65e5}"): a year, or a month of one letter, tells it from a duration.
pub(super) fn unit_date(tokens: &Tokens<'_>, at: usize) -> Option<(usize, MaskKind)> {
    if let Some(day) = month_named(tokens, at).and_then(|month| day_at(tokens, month + 1)) {
        return Some((day, MaskKind::Date));
    }
    let sign = |role: &Role| match role {
        Role::Unit(unit) | Role::UnitShort(unit) | Role::PerUnit(unit) => matches!(*unit, Unit::YEAR | Unit::MONTH),
        _ => *role == Role::Month,
    };
    if !(at + 1..=at + PARTS).any(|next| tokens.has(next, sign)) {
        return None;
    }
    let (value, yearlike, end) = part(tokens, at)?;
    let mut last = None;
    let mut next = at;
    if has_time_unit(tokens, end, Unit::YEAR) {
        let month = month_at(tokens, end + 2);
        if !yearlike && month.is_none() {
            return None;
        }
        last = Some(end + 1);
        next = end + 2;
    } else if value > Amount::from(12) {
        return None;
    }
    if let Some(month) = month_at(tokens, next) {
        let day = day_at(tokens, month + 1);
        if day.is_some() {
            last = day;
        } else if last.is_some() {
            last = Some(month);
        }
    }
    last.map(|last| (last, MaskKind::Date))
}

/// A month's name in words where these are not separated ("five-month").
fn month_named(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let named = !tokens.pack.spaces && is_month(tokens, at) && !tokens.word(at).is_ascii();
    (named && tokens.gap(at) == Gap::Glued).then_some(at)
}

/// A part of a date: its number, whether it may be a year, and its last token. Words count where they are not separated.
fn part(tokens: &Tokens<'_>, at: usize) -> Option<(Amount, bool, usize)> {
    if let Some((value, yearlike)) = whole(tokens, at) {
        return Some((value, yearlike, at));
    }
    let number = !tokens.pack.spaces && tokens.has(at, |role| matches!(role, Role::Number(_) | Role::Scale(_)));
    let spelled = number.then(|| super::number::spelled(tokens, at)).flatten()?;
    Some((spelled.amount().filter(|amount| amount.is_integer())?, spelled.yearlike, spelled.last))
}

/// The last token of a day of the month, with its sign.
fn day_at(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let day = |amount: Amount| amount >= Amount::ONE && amount <= Amount::from(31);
    let named = |role: &Role| matches!(role, Role::Word(amount, unit) if *unit == Unit::DAY && day(*amount));
    if tokens.has(at, named) {
        return Some(at);
    }
    let (value, _, end) = part(tokens, at)?;
    (day(value) && has_time_unit(tokens, end, Unit::DAY)).then_some(end + 1)
}

/// Day, month and year as units before their figures ("day 3 month 5 year 2024", "month 5 year 2024").
pub(super) fn reversed_unit_date(tokens: &Tokens<'_>, at: usize) -> Option<(usize, MaskKind)> {
    let led = |at: usize, unit: Unit| is_unit(tokens, at, unit) && tokens.joined(at) && whole(tokens, at + 1).is_some();
    let month = if led(at, Unit::DAY) && tokens.joined(at + 1) { at + 2 } else { at };
    if !led(month, Unit::MONTH) {
        return None;
    }
    let year = tokens.joined(month + 1) && led(month + 2, Unit::YEAR) && is_year(tokens, month + 3);
    (month > at || year).then_some((if year { month + 3 } else { month + 1 }, MaskKind::Date))
}

fn is_unit(tokens: &Tokens<'_>, at: usize, unit: Unit) -> bool {
    tokens.has(at, |role| matches!(role, Role::Unit(found) | Role::UnitShort(found) | Role::UnitPrefix(found) | Role::PerUnit(found) if *found == unit))
}

fn has_time_unit(tokens: &Tokens<'_>, at: usize, unit: Unit) -> bool {
    tokens.joined(at)
        && tokens.has(
            at + 1,
            |role| matches!(role, Role::Unit(found) | Role::UnitShort(found) | Role::PerUnit(found) if *found == unit),
        )
}

/// The token of a month's sign behind a figure at `at`, where that sign is a single letter or a month's name.
fn month_at(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    if let Some(named) = month_named(tokens, at) {
        return Some(named);
    }
    let (value, _, at) = part(tokens, at)?;
    let month = value <= Amount::from(12) && tokens.joined(at);
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
pub(super) fn date(tokens: &Tokens<'_>, at: usize) -> Option<(usize, MaskKind)> {
    if is_month(tokens, at) {
        // A short word may stand between ("March of 2024").
        let figure = if whole(tokens, at + 1).is_some() { at + 1 } else { at + 2 };
        let (value, _) = whole(tokens, figure)?;
        let gap = between(tokens, at, figure);
        let small = matches!(gap.trim(), "" | "," | ".") && value <= Amount::from(31);
        // A month that is also a bound ("under 12") is one only beside a year.
        let bound = tokens.has(at, |role| matches!(role, Role::Bound(..)));
        let signed = small && signed_day(tokens, figure);
        let day = small && !has_unit(tokens, figure) && !bound;
        let year = is_year(tokens, figure) && near(gap);
        let last = if signed { figure + 1 } else { with_year(tokens, figure) };
        return (day || year || signed).then_some((last, MaskKind::Date));
    }
    if let Some(last) = numbered_month(tokens, at) {
        return Some((with_year(tokens, last), MaskKind::Date));
    }
    if is_year(tokens, at) && year_first(tokens, at).is_some() {
        let month = year_first(tokens, at)?;
        return date(tokens, month).or(Some((month, MaskKind::Date)));
    }
    let (day, _) = whole(tokens, at).filter(|(day, _)| *day <= Amount::from(31))?;
    let month = (at + 1..=at + 3)
        .take_while(|next| *next <= at + 1 || whole(tokens, *next - 1).is_none())
        .find(|next| is_month(tokens, *next))?;
    let gap = between(tokens, at, month);
    let near = gap.len() <= 6
        && !gap.contains(['\n', ';', ':', '\u{ff1b}', '\u{ff1a}'])
        && (gap.trim_start() != gap || gap.starts_with(['.', '-']) || month == at + 1);
    (near && day >= Amount::ONE).then(|| (with_year(tokens, month), MaskKind::Date))
}

/// Whether an abbreviation for days stands behind the day of a month ("May 3 d.").
fn signed_day(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.joined(at) && tokens.has(at + 1, |role| *role == Role::UnitShort(Unit::DAY))
}

/// "3 month 5" where months have numbers for names: the word for a month before a figure is a label too.
fn numbered_month(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let within = |value: Amount, most: i64| value >= Amount::ONE && value <= Amount::from(most);
    let (first, _) = whole(tokens, at)?;
    // "5th month 12".
    let marked = tokens.hyphenated(at) && tokens.has(at + 1, |role| *role == Role::OrdinalSuffix);
    let sign = if marked { at + 2 } else { at + 1 };
    if !has_time_unit(tokens, sign - 1, Unit::MONTH) {
        return None;
    }
    let free = || has_time_unit(tokens, sign + 1, Unit::DAY) || !measured(tokens, sign + 1);
    let second = whole(tokens, sign + 1).filter(|_| tokens.joined(sign) && free());
    let day = second.is_some_and(|(day, _)| within(day, 31));
    if behind_year(tokens, at) && within(first, 12) {
        return Some(if day { sign + 1 } else { sign });
    }
    let named = tokens.has(sign, |role| *role == Role::Label);
    let small = second.is_some_and(|(month, _)| within(first, 12) || within(month, 12));
    (named && day && small && within(first, 31)).then_some(sign + 1)
}

/// Whether a year and its word stand before token `at`.
fn behind_year(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = |role: &Role| matches!(role, Role::YearBefore | Role::Unit(Unit::YEAR));
    let year = at.checked_sub(2).filter(|year| tokens.hyphenated(*year) && tokens.joined(year + 1));
    year.is_some_and(|year| whole(tokens, year).is_some_and(|(_, yearlike)| yearlike) && tokens.has(year + 1, word))
}

/// The month's name behind a year ("2024. May 3").
fn year_first(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let month = (at + 1..=at + 2).find(|next| is_month(tokens, *next))?;
    let word = |role: &Role| matches!(role, Role::YearBefore | Role::OrdinalSuffix | Role::Unit(Unit::YEAR));
    let named = month == at + 2 && tokens.hyphenated(at) && tokens.joined(at + 1) && tokens.has(at + 1, word);
    (named || matches!(between(tokens, at, month).trim(), "" | "." | ",")).then_some(month)
}

/// The year behind a date, where one follows.
fn with_year(tokens: &Tokens<'_>, at: usize) -> usize {
    for next in [at + 1, at + 2] {
        if is_year(tokens, next) && near(between(tokens, at, next)) {
            return next;
        }
    }
    at
}

/// Whether a figure next to a month's name is a year of any of the calendars in use.
fn is_year(tokens: &Tokens<'_>, at: usize) -> bool {
    let four = tokens.word(at).len() == 4 && tokens.word(at).bytes().all(|byte| byte.is_ascii_digit());
    four && whole(tokens, at).is_some_and(|(value, _)| value >= Amount::from(1300) && value <= Amount::from(2700))
}

/// Whether what stands between a month and a year or a day joins them: a blank, a sign, a short word.
fn near(gap: &str) -> bool {
    gap.len() <= 12 && !gap.contains(['\n', ';', ':', '\u{ff1b}', '\u{ff1a}']) && gap.split_whitespace().count() <= 1
}

/// "in 2019", "2010-2011", "(2020)", and the words for "year" and "since" behind the figure.
pub(super) fn year(tokens: &Tokens<'_>, at: usize) -> Option<(usize, MaskKind)> {
    let led = tokens.has(at, |role| *role == Role::YearBefore) && tokens.joined(at);
    let figure = if led { at + 1 } else { at };
    let yearlike = |at: usize| whole(tokens, at).is_some_and(|(_, yearlike)| yearlike);
    // Years of other centuries and calendars are only told by the word before them.
    let old = led && is_year(tokens, figure) && !has_unit(tokens, figure) && tokens.ends_phrase(figure);
    if !yearlike(figure) && !old {
        return None;
    }
    if tokens.hyphenated(figure)
        && (is_unit(tokens, figure + 1, Unit::YEAR) || tokens.has(figure + 1, |role| *role == Role::YearBefore))
    {
        return Some((figure + 1, MaskKind::Year));
    }
    // "In 2016 y.": behind a word that leads years, an abbreviation of one letter is no unit.
    let letter = led && tokens.word(figure + 1).chars().nth(1).is_none();
    if has_unit(tokens, figure) && !letter {
        return None;
    }
    if tokens.gap(figure) == Gap::Dash && yearlike(figure + 1) && !has_unit(tokens, figure + 1) {
        return Some((figure + 1, MaskKind::Year));
    }
    let token = tokens.list.get(figure)?;
    let before = tokens.text[..token.start].trim_end().chars().next_back();
    let after = tokens.text[token.end..].chars().next();
    let bracketed = matches!(before, Some('(' | '\u{a9}' | '[')) && matches!(after, Some(')' | ']' | ',' | ';') | None);
    (led || bracketed).then_some((figure, MaskKind::Year))
}
