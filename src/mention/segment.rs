//! Words that the lexicon does not hold whole: attached prefixes, compounds, endings.
//!
//! A word is split only when all of it is accounted for, so "dosis" is never "dos" and a rest.

use super::letters::{begins_with, word_end};
use super::token::{Kind, Token};
use super::walk::longest;
use crate::language::{Pack, Role, Side};
use crate::quantity::Amount;

/// Words longer than this many bytes are no number compounds.
const LONGEST: usize = 120;

/// Splits the word at `at`; pushes its tokens and returns its end, or pushes nothing. `begun` says whether an entry begins there,
/// wherever it ends.
pub(super) fn word(text: &str, at: usize, pack: &Pack, tokens: &mut Vec<Token>, begun: bool) -> Option<usize> {
    if let Some(end) = prefixed(text, at, pack, tokens, 2) {
        return Some(end);
    }
    let state = if follows_number(text, at, tokens) { State::Number } else { State::Start };
    // Only endings are no entries, and they touch what they end.
    if !begun && tokens.last().is_none_or(|last| last.end != at) {
        return None;
    }
    compound(text, at, pack, tokens, state)
}

/// Whether the word at `at` goes on from a token that touches it, or is joined to it by one hyphen or blank.
fn follows_number(text: &str, at: usize, tokens: &[Token]) -> bool {
    let Some(last) = tokens.last() else { return false };
    last.end == at || (last.end + 1 == at && matches!(text.as_bytes()[last.end], b'-' | b' '))
}

/// Whether the word at `at`, right behind a figure, splits.
pub(super) fn splits(text: &str, at: usize, pack: &Pack) -> bool {
    let mut parts = Vec::new();
    let article = |role: &Role| matches!(role, Role::Article | Role::Per);
    let article = |part: &Token| matches!(part.kind, Kind::Entry(entry) if pack.roles_of(entry).iter().all(article));
    compound(text, at, pack, &mut parts, State::Number).is_some() && (parts.is_empty() || !parts.iter().all(article))
}

/// Whether a word consists of attached prefixes only.
pub(super) fn is_prefixes(word: &str, pack: &Pack) -> bool {
    word.is_empty()
        || pack
            .prefixes
            .iter()
            .any(|prefix| word.strip_prefix(prefix.as_str()).is_some_and(|rest| is_prefixes(rest, pack)))
}

/// A known word behind one or two attached prefixes.
fn prefixed(text: &str, at: usize, pack: &Pack, tokens: &mut Vec<Token>, depth: u8) -> Option<usize> {
    for prefix in &pack.prefixes {
        if !begins_with(text.as_bytes(), at, prefix) {
            continue;
        }
        let rest = at + prefix.len();
        let begins = pack.trie.may_begin(text.as_bytes(), rest);
        let found = begins.then(|| longest(text, rest, pack)).flatten();
        if let Some((end, entry)) = found.filter(|(end, entry)| !is_lone_letter(&text[rest..*end], *entry, pack)) {
            tokens.extend(bound_prefix(prefix, at, pack));
            tokens.push(Token { start: rest, end, kind: Kind::Entry(entry) });
            return Some(end);
        }
        if begins && let Some(end) = compound(text, rest, pack, tokens, State::Start) {
            return Some(end);
        }
        if depth > 1
            && let Some(end) = prefixed(text, rest, pack, tokens, depth - 1)
        {
            return Some(end);
        }
    }
    None
}

/// The token of an attached prefix that bounds what follows ("up to").
fn bound_prefix(prefix: &str, at: usize, pack: &Pack) -> Option<Token> {
    let entry = pack.trie.get(prefix)?;
    let bounds = pack.roles_of(entry).iter().any(|role| matches!(role, Role::Bound(..)));
    bounds.then_some(Token { start: at, end: at + prefix.len(), kind: Kind::Entry(entry) })
}

/// Splits the word at `at` into a number and a word for "parts of", with or without the number of parts behind it.
pub(super) fn ratio(text: &str, at: usize, pack: &Pack, tokens: &mut Vec<Token>) -> Option<usize> {
    let end = word_end(text, at);
    let fits = end > at && end - at <= LONGEST;
    let mut splitter =
        Splitter { text, start: at, end, pack, parts: Vec::new(), steps: 0, touches: false, ratio: true };
    if !fits || !splitter.split(at, State::Start) || !splitter.parts.iter().any(|part| splitter.divides(part)) {
        return None;
    }
    tokens.append(&mut splitter.parts);
    Some(end)
}

/// Whether an entry is an abbreviation of one letter, which behind a prefix is a part of another word.
fn is_lone_letter(word: &str, entry: u32, pack: &Pack) -> bool {
    word.chars().nth(1).is_none()
        && pack.roles_of(entry).iter().all(|role| matches!(role, Role::UnitShort(_) | Role::Unit(_)))
}

fn compound(text: &str, at: usize, pack: &Pack, tokens: &mut Vec<Token>, state: State) -> Option<usize> {
    // Languages that attach prefixes and no endings write no compounds.
    if !pack.prefixes.is_empty() && pack.endings.is_empty() {
        return None;
    }
    if state == State::Start && !pack.trie.may_begin(text.as_bytes(), at) {
        return None;
    }
    let end = word_end(text, at);
    // An apostrophe may stand inside a word.
    let joined = text[end..].starts_with('\'') && text[end + 1..].starts_with(char::is_alphabetic);
    let end = if joined && end > at { word_end(text, end + 1) } else { end };
    if end - at > LONGEST || end == at {
        return None;
    }
    let touches = at > 0 && !text[..at].ends_with([' ', '\n', '-']);
    let mut splitter = Splitter { text, start: at, end, pack, parts: Vec::new(), steps: 0, touches, ratio: false };
    if !splitter.split(at, state) || !splitter.is_sound(state) {
        return None;
    }
    tokens.append(&mut splitter.parts);
    Some(end)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Start,
    Number,
    Unit,
    Stem,
}

struct Splitter<'a> {
    text: &'a str,
    start: usize,
    end: usize,
    pack: &'a Pack,
    parts: Vec<Token>,
    steps: u32,
    /// Whether a figure or a word touches the beginning.
    touches: bool,
    /// Whether only numbers and a word for "parts of" are looked for.
    ratio: bool,
}

impl Splitter<'_> {
    /// Splits the rest of the word from `at`; true when all of it is accounted for.
    fn split(&mut self, at: usize, state: State) -> bool {
        self.steps += 1;
        if self.steps > 400 {
            return false;
        }
        if at == self.end {
            return state != State::Start;
        }
        // An ending is attached: behind a blank it is a word.
        let attached = !self.parts.is_empty() || self.touches;
        let accepts = self.accepts(at);
        // What may be an ending is the rest of a number first ("hundred" and "five" in one).
        if state == State::Number && self.number_goes_on(at, &accepts) {
            return true;
        }
        if state != State::Start && attached && self.is_ending(at, state) {
            self.push_ending(at);
            return true;
        }
        for (end, entry) in accepts.into_iter().rev() {
            let Some(next) = self.next_state(state, entry, end) else { continue };
            self.parts.push(Token { start: at, end, kind: Kind::Entry(entry) });
            if self.split(end, next) {
                return true;
            }
            self.parts.pop();
        }
        false
    }

    /// Splits the rest into numbers alone: a great one before, and one that ends the word.
    fn number_goes_on(&mut self, at: usize, accepts: &[(usize, u32)]) -> bool {
        let amount = |pack: &Pack, part: &Token| match part.kind {
            Kind::Entry(entry) => pack.roles_of(entry).iter().find_map(|role| match role {
                Role::Number(amount) | Role::Scale(amount) => Some(*amount),
                _ => None,
            }),
            Kind::Figure(_) => None,
        };
        let Some(before) = self.parts.last().and_then(|part| amount(self.pack, part)) else { return false };
        let whole = accepts.iter().find(|(end, _)| *end == self.end);
        let part = whole.map(|(end, entry)| Token { start: at, end: *end, kind: Kind::Entry(*entry) });
        let fits = |part: &Token| amount(self.pack, part).is_some_and(|amount| amount < before);
        let Some(part) = part.filter(fits) else { return false };
        self.parts.push(part);
        true
    }

    /// All entries that begin at `at` inside the word, shortest first.
    fn accepts(&self, at: usize) -> Vec<(usize, u32)> {
        let (mut node, mut found) = (0, Vec::new());
        for (offset, byte) in self.text.as_bytes()[at..self.end].iter().enumerate() {
            let Some(to) = self.pack.trie.step(node, *byte) else { break };
            node = to;
            if let Some(value) = self.pack.trie.value(node) {
                found.push((at + offset + 1, value));
            }
        }
        found
    }

    fn next_state(&self, state: State, entry: u32, end: usize) -> Option<State> {
        let roles = self.pack.roles_of(entry);
        let any = |test: fn(&Role) -> bool| roles.iter().any(test);
        let number = any(|role| {
            matches!(
                role,
                Role::Number(_) | Role::Scale(_) | Role::Fraction(_) | Role::Few | Role::Couple | Role::Article
            )
        });
        let stem = any(|role| matches!(role, Role::UnitStem(_) | Role::AgeAfter));
        let unit = any(|role| matches!(role, Role::Unit(_) | Role::Dual(_) | Role::Word(..)));
        if self.ratio && !number && !any(|role| *role == Role::RatioReversed) {
            return None;
        }
        match state {
            State::Start if number => Some(State::Number),
            State::Start if unit && end < self.end => Some(State::Unit),
            // A month's name with an ending.
            State::Start
                if any(|role| *role == Role::Month) && (5..self.end - self.start).contains(&(end - self.start)) =>
            {
                Some(State::Unit)
            }
            State::Number if stem => Some(State::Stem),
            State::Number
                if number || any(|role| matches!(role, Role::Joiner | Role::PlusFraction(_) | Role::Scale(_))) =>
            {
                Some(State::Number)
            }
            State::Number if any(|role| *role == Role::RatioReversed) => Some(State::Unit),
            State::Unit if number && self.follows_ratio() => Some(State::Number),
            State::Number if any(|role| matches!(role, Role::Denominator(_))) && self.is_digit() => Some(State::Unit),
            State::Number if unit || any(|role| matches!(role, Role::Times | Role::Adverb(..) | Role::Counter)) => {
                Some(State::Unit)
            }
            _ => None,
        }
    }

    /// Whether numerals that are more often a part of another word stand beside one of ten or more, or before a unit of two letters.
    fn is_sound(&self, state: State) -> bool {
        let roles = |part: &Token| if let Kind::Entry(entry) = part.kind { self.pack.roles_of(entry) } else { &[] };
        let weak = self.parts.iter().any(|part| roles(part).contains(&Role::Weak));
        let large =
            |role: &Role| matches!(role, Role::Number(amount) | Role::Scale(amount) if *amount >= Amount::from(10));
        let long = |part: &Token| self.text[part.start..part.end].chars().nth(1).is_some();
        let unit = |role: &Role| matches!(role, Role::Unit(_) | Role::UnitStem(_));
        let firm = |part: &Token| roles(part).iter().any(large) || (long(part) && roles(part).iter().any(unit));
        !weak
            || state == State::Number
            || (self.parts.len() > 1 && self.parts.iter().any(|part| firm(part) || self.divides(part)))
    }

    /// Whether the last part is a word behind a denominator, so that the numerator follows.
    fn follows_ratio(&self) -> bool {
        self.parts.last().is_some_and(|part| self.divides(part))
    }

    fn divides(&self, part: &Token) -> bool {
        matches!(part.kind, Kind::Entry(entry) if self.pack.roles_of(entry).contains(&Role::RatioReversed))
    }

    /// Whether the last part is a number below ten, of which a fraction can be made in one word.
    fn is_digit(&self) -> bool {
        let entry =
            self.parts.last().and_then(|part| if let Kind::Entry(entry) = part.kind { Some(entry) } else { None });
        entry.is_some_and(|entry| {
            self.pack
                .roles_of(entry)
                .iter()
                .any(|role| matches!(role, Role::Number(amount) if *amount < Amount::from(10)))
        })
    }

    /// An ending that means "from" or "to" is a word of its own to the grammar.
    fn push_ending(&mut self, at: usize) {
        let range = |role: &Role| {
            matches!(
                role,
                Role::RangeInfix
                    | Role::RangeBetween(_)
                    | Role::RangeAfter(_)
                    | Role::Joiner
                    | Role::RatioReversed
                    | Role::EveryAfter
                    | Role::Bound(_, Side::After)
            )
        };
        let entry =
            self.pack.trie.get(&self.text[at..self.end]).filter(|entry| self.pack.roles_of(*entry).iter().any(range));
        if let Some(entry) = entry {
            self.parts.push(Token { start: at, end: self.end, kind: Kind::Entry(entry) });
        }
    }

    fn is_ending(&self, at: usize, state: State) -> bool {
        let rest = &self.text[at..self.end];
        let compound = state == State::Stem && self.pack.compound_endings.iter().any(|ending| rest == ending);
        compound || chain(rest, &self.pack.endings, 3)
    }
}

/// Whether a word consists of endings of the language only.
pub(super) fn is_endings(word: &str, pack: &Pack) -> bool {
    chain(word, &pack.endings, 3)
}

/// Whether a rest is a chain of at most `depth` endings.
fn chain(rest: &str, endings: &[String], depth: u8) -> bool {
    rest.is_empty()
        || (depth > 0
            && endings
                .iter()
                .any(|ending| rest.strip_prefix(ending.as_str()).is_some_and(|rest| chain(rest, endings, depth - 1))))
}
