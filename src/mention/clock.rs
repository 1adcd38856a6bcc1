//! Times of day in words and figures, which are no quantities.

use super::mask::{has_unit, number_at, whole};
use super::value::{Gap, Tokens};
use crate::language::Role;
use crate::quantity::{Amount, Unit};

/// "at 5", "5 o'clock", "9 to 5 pm".
pub(super) fn clock(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let led = tokens.has(at, |role| *role == Role::ClockBefore) && tokens.joined(at);
    let figure = if led { at + 1 } else { at };
    let hour = number_at(tokens, figure).filter(|value| *value <= Amount::from(24))?;
    if let Some(last) = hours_of_day(tokens, figure, hour) {
        return Some(last);
    }
    if let Some(last) = half_hour(tokens, at).or_else(|| pointed(tokens, figure, hour)) {
        return Some(last);
    }
    let (mut last, mut figures) = (figure, 1);
    if tokens.gap(last) == Gap::Dash && number_at(tokens, last + 1).is_some() {
        last += 1;
        figures += 1;
    } else if tokens.has(last + 1, |role| matches!(role, Role::RangeInfix | Role::RangeBetween(_)))
        && number_at(tokens, last + 2).is_some()
        && tokens.joined(last)
    {
        last += 2;
        figures += 1;
    }
    let followed = tokens.joined(last) && tokens.has(last + 1, |role| *role == Role::ClockAfter);
    // "Five point two" in languages whose word for "point" is "o'clock" too; "5 hours" where hours are named like clock times.
    let decimal = !led
        && tokens.has(last + 1, |role| *role == Role::DecimalWord)
        && tokens.joined(last + 1)
        && number_at(tokens, last + 2).is_some()
        && !minutes_at(tokens, last + 2);
    let hours = tokens.has(last + 1, |role| matches!(role, Role::Unit(_) | Role::UnitShort(_)));
    if followed && !decimal && (led || !hours) && hour_and_minutes(tokens, figure).is_none() {
        return Some(clock_range_end(tokens, with_minutes(tokens, last + 1)));
    }
    // "From 8 to 18 hours", "9.00 to 17.00 hours".
    let hourly = figures == 2 && tokens.joined(last) && is_hour(tokens, last + 1);
    let ends = number_at(tokens, last).is_some_and(|value| value <= Amount::from(24) && value > hour);
    if hourly && ends && (led || (has_minutes(tokens, figure) && has_minutes(tokens, last))) {
        return Some(last + 1);
    }
    if let Some(minutes) = hour_and_minutes(tokens, figure).filter(|_| led) {
        return Some(minutes);
    }
    if figures == 2 && goes_on_as_clock(tokens, last) {
        return Some(last);
    }
    let plain =
        led && !has_unit(tokens, last) && hour >= Amount::ZERO && (figures == 1 || whole(tokens, last).is_some());
    let counted = tokens.joined(last)
        && tokens.has(last + 1, |role| matches!(role, Role::Times | Role::Word(..) | Role::AgeAfter));
    let other = tokens.joined(last) && tokens.has(last + 1, |role| matches!(role, Role::ClockBefore | Role::NotNumber));
    (plain && !counted && (other || tokens.ends_phrase(last))).then_some(last)
}

/// "9 to 12 and 14 to 18 o'clock": whether a joining word and a range of hours with its word follow.
fn goes_on_as_clock(tokens: &Tokens<'_>, last: usize) -> bool {
    let linked = tokens.joined(last) && tokens.has(last + 1, |role| matches!(role, Role::Joiner | Role::Or));
    let opener = tokens.has(last + 2, |role| matches!(role, Role::RangeBefore(_) | Role::ClockBefore));
    let at = if opener { last + 3 } else { last + 2 };
    let dash = tokens.gap(at) == Gap::Dash;
    let between = dash || tokens.has(at + 1, |role| matches!(role, Role::RangeInfix | Role::RangeBetween(_)));
    let end = if dash { at + 1 } else { at + 2 };
    let hours = whole(tokens, at).is_some() && whole(tokens, end).is_some();
    linked && between && hours && tokens.joined(end) && tokens.has(end + 1, |role| *role == Role::ClockAfter)
}

/// "9 h to 17 h" with the sign at both ends, a morning and an afternoon; "13.45 hours" where decimals have a comma.
fn hours_of_day(tokens: &Tokens<'_>, figure: usize, hour: Amount) -> Option<usize> {
    if !tokens.joined(figure) || !is_hour(tokens, figure + 1) {
        return None;
    }
    let point = tokens.word(figure).split_once('.').filter(|_| tokens.pack.decimal == ',');
    let minutes = point.is_some_and(|(hours, minutes)| hours.len() <= 2 && minutes.len() == 2 && minutes < "60");
    let named = tokens.has(figure + 1, |role| matches!(role, Role::Unit(_))) || hour >= Amount::from(6);
    if minutes && named {
        return Some(figure + 1);
    }
    let (morning, _) = whole(tokens, figure).filter(|_| hour >= Amount::from(6) && hour < Amount::from(12))?;
    let dash = tokens.gap(figure + 1) == Gap::Dash;
    let word = tokens.joined(figure + 1)
        && tokens.joined(figure + 2)
        && tokens.has(figure + 2, |role| matches!(role, Role::RangeInfix | Role::RangeBetween(_)));
    let next = if dash { figure + 2 } else { figure + 3 };
    let (evening, _) = whole(tokens, next).filter(|_| dash || word)?;
    let day = evening > Amount::from(12) && evening <= Amount::from(24) && morning < evening;
    (day && tokens.joined(next) && is_hour(tokens, next + 1)).then_some(next + 1)
}

fn is_hour(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.has(at, |role| matches!(role, Role::UnitShort(unit) | Role::Unit(unit) if *unit == Unit::HOUR))
}

/// Whether a figure is written with minutes of two digits ("9.00").
fn has_minutes(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.word(at).split_once(['.', ',']).is_some_and(|(hour, minutes)| hour.len() <= 2 && minutes.len() == 2)
}

/// The last token of an hour whose minutes touch its sign, where words are not separated ("18 o'clock 30 minutes").
fn with_minutes(tokens: &Tokens<'_>, sign: usize) -> usize {
    let near =
        if tokens.pack.spaces { tokens.pack.open_end && tokens.joined(sign) } else { tokens.gap(sign) == Gap::Glued };
    if near && minutes_at(tokens, sign + 1) {
        return sign + 2;
    }
    // A sign that is the decimal one too has the minutes right behind it.
    let decimal = near && tokens.has(sign, |role| *role == Role::DecimalWord) && number_at(tokens, sign + 1).is_some();
    if decimal { sign + 1 } else { sign }
}

/// Whether a number below sixty and a word for minutes stand at `at`.
fn minutes_at(tokens: &Tokens<'_>, at: usize) -> bool {
    let named = |role: &Role| matches!(role, Role::Unit(unit) | Role::UnitShort(unit) if *unit == Unit::MINUTE);
    number_at(tokens, at).is_some_and(|value| value < Amount::from(60))
        && tokens.joined(at)
        && tokens.has(at + 1, named)
}

/// "At half ten": a half, an hour and the word behind a time of day.
fn half_hour(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let half = tokens.has(at, |role| matches!(role, Role::Fraction(_))) && tokens.joined(at);
    let hour = half && number_at(tokens, at + 1).is_some_and(|value| value <= Amount::from(12));
    let after = hour && tokens.joined(at + 1) && tokens.has(at + 2, |role| *role == Role::ClockAfter);
    after.then_some(at + 2)
}

/// "17.05" where decimals have a comma: an hour of the day with minutes by fives, and nothing that it could measure.
fn pointed(tokens: &Tokens<'_>, figure: usize, hour: Amount) -> Option<usize> {
    if tokens.pack.decimal != ',' || hour < Amount::from(6) {
        return None;
    }
    let (hours, minutes) = tokens.word(figure).split_once('.')?;
    let timely = |hours: &str, minutes: &str| {
        hours.len() <= 2 && minutes.len() == 2 && minutes < "60" && minutes.ends_with(['0', '5'])
    };
    let bare = |at: usize| tokens.ends_phrase(at) || !(tokens.hyphenated(at) || tokens.word(at + 1) == "/");
    let measures =
        |role: &Role| matches!(role, Role::Bound(..) | Role::UnitPrefix(_) | Role::Minus | Role::PercentBefore);
    let led = figure.checked_sub(1).is_some_and(|before| tokens.hyphenated(before) && tokens.has(before, measures));
    if !timely(hours, minutes) || led {
        return None;
    }
    // "8.30 to 12.15".
    let dash = tokens.gap(figure) == Gap::Dash;
    let to = |role: &Role| matches!(role, Role::RangeInfix | Role::RangeBetween(_));
    let word = tokens.joined(figure) && tokens.has(figure + 1, to) && tokens.joined(figure + 1);
    let end = if dash { figure + 1 } else { figure + 2 };
    let second = tokens.word(end).split_once('.').is_some_and(|(hours, minutes)| timely(hours, minutes));
    if (dash || word) && second {
        return bare(end).then_some(end);
    }
    bare(figure).then_some(figure)
}

/// The last token of a time of day that goes on to another one ("9 h to 17 h").
fn clock_range_end(tokens: &Tokens<'_>, last: usize) -> usize {
    let link = tokens.gap(last) == Gap::Dash
        || tokens.has(last + 1, |role| matches!(role, Role::RangeInfix | Role::RangeBetween(_)));
    let next = if tokens.gap(last) == Gap::Dash { last + 1 } else { last + 2 };
    let hour = number_at(tokens, next).is_some()
        && tokens.has(next + 1, |role| *role == Role::ClockAfter)
        && tokens.joined(next);
    if link && hour { next + 1 } else { last }
}

/// "14 h 30": the last token of an hour with minutes of two digits.
fn hour_and_minutes(tokens: &Tokens<'_>, figure: usize) -> Option<usize> {
    let hours = tokens.joined(figure) && is_hour(tokens, figure + 1);
    let minutes = tokens.word(figure + 2).len() == 2 && whole(tokens, figure + 2).is_some();
    (hours && minutes && tokens.joined(figure + 1) && !has_unit(tokens, figure + 2)).then_some(figure + 2)
}
