//! What the grammar builds up: a value with its unit and form, as a range of tokens.

use super::token::{Kind, Token};
use crate::language::pack::Entry;
use crate::language::{Bound, Pack, Role};
use crate::quantity::{Amount, Unit};

/// What kind of quantity a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// An amount.
    Plain,
    /// The length of a period ("every four weeks").
    Period,
    /// So many times in a period.
    Rate,
    /// An age.
    Age,
    /// A share ("1 in 100").
    Ratio,
    /// The whole of a period ("all year"): it says throughout, so no fact is about it.
    Whole,
}

/// How a number was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    /// Digits.
    Figure,
    /// Words.
    Spelled,
    /// A "one" that is also an article.
    Article,
    /// A fraction word, which needs a unit or a bound.
    Fraction,
    /// "A couple".
    Couple,
    /// "A few": no amount.
    Few,
    /// The unit says it all ("fortnight", a dual, "daily").
    Word,
}

/// A value over tokens `first..=last`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a property of a value that no other follows from")]
pub(super) struct Value {
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) low: Option<Amount>,
    pub(super) high: Option<Amount>,
    /// The other reading of an ambiguous figure, for both ends.
    pub(super) other: Option<(Amount, Amount)>,
    pub(super) unit: Option<Unit>,
    /// Counts times ("twice").
    pub(super) times: bool,
    pub(super) form: Form,
    pub(super) written: Written,
    /// Whether it came from two ends.
    pub(super) range: bool,
    pub(super) yearlike: bool,
    /// What one of the unit's word stands for ("three fortnights and a half": two weeks); a half added after it is a half of this.
    pub(super) step: Amount,
    /// Whether the unit stands before the figure, so that it holds for a second end too.
    pub(super) led: bool,
    /// A bound word that stands inside the expression ("daily at most 3 times").
    pub(super) bound: Option<Bound>,
}

impl Value {
    pub(super) fn new(first: usize, last: usize, amount: Amount, written: Written) -> Self {
        Self {
            first,
            last,
            low: Some(amount),
            high: Some(amount),
            other: None,
            unit: None,
            times: false,
            form: Form::Plain,
            written,
            range: false,
            yearlike: false,
            step: Amount::ONE,
            bound: None,
            led: false,
        }
    }

    pub(super) fn few(at: usize) -> Self {
        Self { low: None, high: None, ..Self::new(at, at, Amount::ZERO, Written::Few) }
    }

    /// The one amount, where it is one.
    #[inline]
    pub(super) fn amount(&self) -> Option<Amount> {
        self.low.filter(|low| Some(*low) == self.high)
    }

    /// Multiplies all readings.
    pub(super) fn scaled(mut self, factor: Amount) -> Option<Self> {
        self.low = self.low.map_or(Some(None), |low| low.mul(factor).map(Some))?;
        self.high = self.high.map_or(Some(None), |high| high.mul(factor).map(Some))?;
        self.other = self.other.and_then(|(low, high)| Some((low.mul(factor)?, high.mul(factor)?)));
        self.yearlike = false;
        Some(self)
    }

    /// Adds to all readings.
    pub(super) fn plus(mut self, amount: Amount) -> Option<Self> {
        self.low = self.low.map_or(Some(None), |low| low.add(amount).map(Some))?;
        self.high = self.high.map_or(Some(None), |high| high.add(amount).map(Some))?;
        self.yearlike = false;
        Some(self)
    }
}

/// What lies between two tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    /// Nothing.
    Glued,
    /// Blanks.
    Blank,
    /// A hyphen or dash, with or without blanks.
    Dash,
    /// Anything else.
    Other,
}

fn is_word_before_figure(left: &Token, right: &Token) -> bool {
    matches!(left.kind, Kind::Entry(_)) && matches!(right.kind, Kind::Figure(_))
}

/// The length of the ending that the language attaches to the word or figure before `rest`, behind an apostrophe, colon or hyphen.
fn attached(rest: &str, pack: &Pack) -> usize {
    let sign = usize::from(rest.starts_with(['\'', ':', '-']));
    // Where anything may attach, words that go on are listed with what attaches to them.
    if pack.endings.is_empty() || pack.open_end || !super::letters::is_word(rest, sign) {
        return 0;
    }
    let end = super::letters::word_end(rest, sign);
    if super::segment::is_endings(&rest[sign..end], pack) { end } else { 0 }
}

/// The tokens of a text, with what the grammar asks of them.
#[derive(Clone, Copy)]
pub(super) struct Tokens<'a> {
    pub(super) text: &'a str,
    pub(super) pack: &'a Pack,
    pub(super) list: &'a [Token],
    /// What each token can be.
    pub(super) sets: &'a [&'a [Role]],
    /// What lies between each token and the next.
    pub(super) gaps: &'a [Gap],
}

/// What each of the tokens can be: nothing for a figure.
pub(super) fn sets<'a>(pack: &'a Pack, list: &[Token]) -> impl Iterator<Item = &'a [Role]> {
    let roles = |token: &Token| if let Kind::Entry(entry) = token.kind { pack.roles_of(entry) } else { &[] };
    list.iter().map(roles)
}

/// What lies between each of the tokens and the next.
pub(super) fn gaps(text: &str, pack: &Pack, list: &[Token]) -> impl Iterator<Item = Gap> {
    list.windows(2).map(|pair| gap(text, pack, &pair[0], &pair[1]))
}

/// Prefixes that are attached to one word have no more bytes.
const LONGEST_PREFIXES: usize = 16;

/// Longer than this many bytes, what lies between two tokens joins them only if it is blank.
const LONGEST_GAP: usize = 64;

fn gap(text: &str, pack: &Pack, left: &Token, right: &Token) -> Gap {
    let between = text.get(left.end..right.start).unwrap_or_default();
    match between {
        "" => return Gap::Glued,
        " " => return Gap::Blank,
        _ if between.len() > LONGEST_GAP && !between.starts_with(' ') => return Gap::Other,
        // A dash without blanks has at most three bytes.
        _ if between.len() > 3
            && !pack.spaces
            && pack.endings.is_empty()
            && !between.starts_with([' ', '\n', '\t', '\r']) =>
        {
            return Gap::Other;
        }
        _ => {}
    }
    let between = &between[attached(between, pack)..];
    if between.is_empty() {
        return Gap::Glued;
    }
    let trimmed = between.trim_matches([' ', '\n', '\t', '\r']);
    match trimmed {
        "" => Gap::Blank,
        // A hyphen joins an attached word to digits ("from-20"), an apostrophe an ending to them.
        "-" if between.len() == 1 && !pack.prefixes.is_empty() && is_word_before_figure(left, right) => Gap::Blank,
        "'" if between.len() == 1 && !pack.endings.is_empty() => Gap::Glued,
        "-" | "\u{2014}" | "\u{2015}" | "~" | "\u{30fc}" => Gap::Dash,
        // Arabic and Hebrew prefixes stand between a hyphen-like join and the word; they were attached to it.
        _ if is_prefixed(trimmed, pack) => Gap::Blank,
        _ => Gap::Other,
    }
}

fn is_prefixed(between: &str, pack: &Pack) -> bool {
    !pack.prefixes.is_empty()
        && between.len() <= LONGEST_PREFIXES
        && !between.contains(' ')
        && super::segment::is_prefixes(between.trim_end_matches('-'), pack)
}

impl<'a> Tokens<'a> {
    /// What can begin with a token that is a word.
    #[inline]
    pub(super) fn entry(&self, at: usize) -> Option<Entry> {
        match self.list.get(at)?.kind {
            Kind::Entry(entry) => self.pack.entry(entry),
            Kind::Figure(_) => None,
        }
    }

    /// The first tokens alone.
    pub(super) fn upto(&self, end: usize) -> Self {
        Self { list: &self.list[..end], sets: &self.sets[..end], ..*self }
    }

    #[inline]
    pub(super) fn roles(&self, at: usize) -> &'a [Role] {
        self.sets.get(at).copied().unwrap_or_default()
    }

    #[inline]
    pub(super) fn has(&self, at: usize, test: impl Fn(&Role) -> bool) -> bool {
        self.roles(at).iter().any(test)
    }

    #[inline]
    pub(super) fn find<T>(&self, at: usize, test: impl Fn(&Role) -> Option<T>) -> Option<T> {
        self.roles(at).iter().find_map(test)
    }

    /// The text of a token.
    #[inline]
    pub(super) fn word(&self, at: usize) -> &'a str {
        self.list.get(at).map_or("", |token| &self.text[token.start..token.end])
    }

    /// What lies between token `at` and the next.
    #[inline]
    pub(super) fn gap(&self, at: usize) -> Gap {
        if at + 1 < self.list.len() { self.gaps.get(at).copied().unwrap_or(Gap::Other) } else { Gap::Other }
    }

    /// Whether token `at` stands by itself: no other is joined to it.
    pub(super) fn is_apart(&self, at: usize) -> bool {
        self.gap(at) == Gap::Other && at.checked_sub(1).is_none_or(|before| self.gap(before) == Gap::Other)
    }

    /// What stands between token `at` and the next, without blanks.
    pub(super) fn separator(&self, at: usize) -> &'a str {
        let (Some(left), Some(right)) = (self.list.get(at), self.list.get(at + 1)) else { return "" };
        self.text.get(left.end..right.start).unwrap_or_default().trim()
    }

    /// Whether the next token carries an attached prefix ("and" in Arabic and Hebrew).
    pub(super) fn has_prefix_between(&self, at: usize) -> bool {
        let (Some(left), Some(right)) = (self.list.get(at), self.list.get(at + 1)) else { return false };
        let between = self.text[left.end..right.start].trim();
        !between.is_empty() && is_prefixed(between, self.pack)
    }

    /// The attached prefix that the next token carries, where it is one.
    pub(super) fn prefix_between(&self, at: usize) -> Option<&'a str> {
        let (left, right) = (self.list.get(at)?, self.list.get(at + 1)?);
        let between = self.text[left.end..right.start].trim().trim_end_matches('-');
        self.pack.prefixes.iter().map(String::as_str).find(|prefix| *prefix == between)
    }

    /// Whether a word of at most two letters that is no token stands between, where words are not separated.
    pub(super) fn has_short_word(&self, at: usize) -> bool {
        let (Some(left), Some(right)) = (self.list.get(at), self.list.get(at + 1)) else { return false };
        let between = &self.text[left.end..right.start];
        !self.pack.spaces
            && between.len() <= 8
            && between.chars().count() <= 2
            && between.chars().all(char::is_alphabetic)
    }

    /// Whether an ending is attached to token `at`, behind which no number goes on.
    pub(super) fn is_inflected(&self, at: usize) -> bool {
        let (Some(left), Some(right)) = (self.list.get(at), self.list.get(at + 1)) else { return false };
        self.text.get(left.end..right.start).is_some_and(|between| attached(between, self.pack) > 0)
    }

    /// Whether the dash after token `at` has blanks around it.
    pub(super) fn is_spaced_dash(&self, at: usize) -> bool {
        let (Some(left), Some(right)) = (self.list.get(at), self.list.get(at + 1)) else { return false };
        self.text[left.end..right.start].contains(' ')
    }

    /// Whether a few words in brackets stand behind token `at`, and nothing else.
    pub(super) fn is_aside(&self, at: usize) -> bool {
        let (Some(left), Some(right)) = (self.list.get(at), self.list.get(at + 1)) else { return false };
        let between = &self.text[left.end..right.start];
        let inner = between.trim().strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
        between.len() <= 40 && inner.is_some_and(|inner| !inner.contains(['(', ')', '.']))
    }

    /// Whether a hyphen hangs on token `at`, with a blank behind it.
    pub(super) fn is_hanging(&self, at: usize) -> bool {
        let (Some(left), Some(right)) = (self.list.get(at), self.list.get(at + 1)) else { return false };
        self.pack.spaces && &self.text[left.end..right.start] == "- "
    }

    /// Whether nothing that could be counted follows token `at`: the end of the text, or punctuation.
    pub(super) fn ends_phrase(&self, at: usize) -> bool {
        let rest = self.list.get(at).map_or("", |token| self.text[token.end..].trim_start());
        rest.chars().next().is_none_or(|letter| !letter.is_alphanumeric())
    }

    /// Whether a value is all there is in the text.
    pub(super) fn is_whole(&self, value: Value) -> bool {
        let (Some(first), Some(last)) = (self.list.get(value.first), self.list.get(value.last)) else { return false };
        let bare = |text: &str| !text.chars().any(char::is_alphanumeric);
        bare(&self.text[..first.start]) && bare(&self.text[last.end..])
    }

    /// Whether the next token follows with nothing but blanks.
    #[inline]
    pub(super) fn joined(&self, at: usize) -> bool {
        matches!(self.gap(at), Gap::Glued | Gap::Blank)
    }

    /// As [`Self::joined`], or with one hyphen ("four-week").
    pub(super) fn hyphenated(&self, at: usize) -> bool {
        self.joined(at) || self.gap(at) == Gap::Dash
    }
}
