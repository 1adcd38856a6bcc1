//! The scanner: one left-to-right pass over folded text that finds figures and words of the quantity lexicon.
//!
//! In: folded text and a [`Pack`]. Out: tokens in order, not overlapping. A word that the lexicon does not hold as a whole is split
//! into number, unit and ending where it consists of nothing else ("zweieinhalb", "dreitaegig").

use super::figure::{self, Figure, MaskKind};
use super::letters::{begins_with, boundary, char_len, is_word, run_end, word_end};
use super::segment;
use super::walk::{longest, walk};
use crate::language::{Pack, Role, Side};
use crate::quantity::Amount;
use crate::text::Folded;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Digits.
    Figure(Figure),
    /// An entry of the lexicon.
    Entry(u32),
}

/// A token: a range of the folded text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// What it is.
    pub kind: Kind,
}

/// Finds the tokens of a folded text.
pub fn scan(folded: &Folded, pack: &Pack) -> Vec<Token> {
    let mut scanner = Scanner::new(folded, pack, folded.text.len());
    scanner.run(0, folded.text.len());
    scanner.tokens
}

/// Passages end at blank lines, and not before this many bytes.
const PASSAGE: usize = 1 << 11;

/// Hands over the tokens of a text passage by passage, so that those of a long text need no memory of their own.
pub(super) fn passages(folded: &Folded, pack: &Pack, mut read: impl FnMut(&[Token])) {
    let text = folded.text.as_str();
    let mut scanner = Scanner::new(folded, pack, text.len().min(2 * PASSAGE));
    let mut at = 0;
    while at < text.len() {
        let from = (at + PASSAGE..text.len()).find(|place| text.is_char_boundary(*place)).unwrap_or(text.len());
        at = scanner.run(at, text[from..].find("\n\n").map_or(text.len(), |length| from + length));
        if !scanner.tokens.is_empty() {
            read(&scanner.tokens);
            scanner.tokens.clear();
        }
    }
}

pub(super) struct Scanner<'a> {
    pub(super) text: &'a str,
    pub(super) bytes: &'a [u8],
    /// Capital letters right behind digits.
    pub(super) capitals: &'a [usize],
    pub(super) pack: &'a Pack,
    pub(super) tokens: Vec<Token>,
    pub(super) spaces: bool,
    /// Second bytes of what attaches to the beginnings of words.
    attached: [bool; 256],
}

impl<'a> Scanner<'a> {
    fn new(folded: &'a Folded, pack: &'a Pack, length: usize) -> Self {
        let mut attached = [false; 256];
        for prefix in &pack.prefixes {
            match prefix.as_bytes().get(1) {
                Some(second) => attached[usize::from(*second)] = true,
                None => attached = [true; 256],
            }
        }
        Self {
            text: &folded.text,
            capitals: &folded.capitals,
            bytes: folded.text.as_bytes(),
            pack,
            tokens: Vec::with_capacity(length / 16),
            spaces: pack.spaces,
            attached,
        }
    }
}

impl Scanner<'_> {
    /// Finds the tokens that begin in a part of the text; returns where the last one ends.
    fn run(&mut self, from: usize, end: usize) -> usize {
        let mut at = from;
        while at < end {
            let byte = self.bytes[at];
            at = if byte.is_ascii_digit() {
                self.figure(at)
            } else if byte == b' ' || byte == b'\n' {
                at + 1
            } else if !self.spaces && byte > 0xe2 && !self.pack.trie.may_begin(self.bytes, at) {
                // No entry, no sign of a fraction, and the next letter may begin one.
                at + char_len(byte)
            } else {
                self.word(at)
            };
        }
        at
    }

    /// Handles what begins at `at` and is no digit; returns where to go on.
    fn word(&mut self, at: usize) -> usize {
        if self.is_size(at) {
            return at + char_len(self.bytes[at]);
        }
        let walked = walk(self.text, at, self.pack);
        if walked.begun {
            if let Some(end) = self.divided(at) {
                return end;
            }
            let whole = self.whole(at, walked.longest);
            if let Some((end, entry)) = whole.filter(|(end, entry)| !self.is_loose(at, *end, *entry)) {
                self.tokens.push(Token { start: at, end, kind: Kind::Entry(entry) });
                return end;
            }
        }
        if self.spaces
            && (walked.begun || self.touched(at) || self.begins_prefixed(at))
            && let Some(end) = segment::word(self.text, at, self.pack, &mut self.tokens, walked.begun)
        {
            return end;
        }
        // Fraction signs begin with one of two bytes.
        let sign = matches!(self.bytes[at], 0xc2 | 0xe2).then(|| self.text[at..].chars().next()).flatten();
        if let Some(value) = sign.and_then(figure::vulgar) {
            let end = at + char_len(self.bytes[at]);
            let kind = Kind::Figure(Figure::Number { value, other: None, yearlike: false });
            self.tokens.push(Token { start: at, end, kind });
            return end;
        }
        let step = char_len(self.bytes[at]);
        let latin = self.bytes[at].is_ascii_alphabetic();
        if (self.spaces || latin) && is_word(self.text, at) { self.skip_word(at) } else { at + step }
    }

    /// Whether a lone capital stands here that a digit and a blank lead ("size 42 M"): it is no abbreviation of a unit.
    fn is_size(&self, at: usize) -> bool {
        let spaced = !self.capitals.is_empty() && at > 0 && self.bytes[at - 1] == b' ';
        let alone = || !is_word(self.text, at + char_len(self.bytes[at]));
        spaced && self.capitals.binary_search(&at).is_ok() && alone()
    }

    /// Whether the last token ends where this word begins.
    fn touched(&self, at: usize) -> bool {
        self.tokens.last().is_some_and(|last| last.end == at) && self.pack.trie.may_begin(self.bytes, at)
    }

    /// Whether letters that attach to words stand at `at`.
    fn begins_prefixed(&self, at: usize) -> bool {
        let second = usize::from(self.bytes.get(at + 1).copied().unwrap_or_default());
        self.attached[second] && self.pack.prefixes.iter().any(|prefix| begins_with(self.bytes, at, prefix))
    }

    /// Where particles attach to words, a number with a word for "parts of" is not the same number with a unit.
    fn divided(&mut self, at: usize) -> Option<usize> {
        if !(self.pack.open_end && self.spaces) {
            return None;
        }
        segment::ratio(self.text, at, self.pack, &mut self.tokens)
    }

    /// Whether a numeral that is more often a part of another word begins a word that goes on, where particles attach to words.
    fn is_loose(&self, at: usize, end: usize, entry: u32) -> bool {
        let attached = self.pack.open_end && self.spaces && !boundary(self.text, end);
        let leads = |role: Role| matches!(role, Role::RatioReversed | Role::Minus | Role::DecimalWord);
        let touched = || {
            let last = self.tokens.last().filter(|token| self.text[token.end..at].trim().is_empty());
            last.is_some_and(|token| {
                token.end == at || matches!(token.kind, Kind::Entry(entry) if has(self.pack, entry, leads))
            })
        };
        attached && has(self.pack, entry, |role| role == Role::Weak) && !touched() && !self.leads_on(end, entry)
    }

    /// Whether a particle behind a numeral goes on to another number: "three and one fifth", "from thousand to two thousand".
    fn leads_on(&self, end: usize, entry: u32) -> bool {
        let Some((next, particle)) = longest(self.text, end, self.pack) else { return false };
        if self.bytes.get(next) != Some(&b' ') {
            return false;
        }
        let parts = || segment::ratio(self.text, next + 1, self.pack, &mut Vec::new()).is_some();
        let large =
            |role: Role| matches!(role, Role::Number(amount) | Role::Scale(amount) if amount >= Amount::from(100));
        let number = |role: Role| matches!(role, Role::Number(_) | Role::Scale(_));
        let counted =
            || longest(self.text, next + 1, self.pack).is_some_and(|(_, entry)| has(self.pack, entry, number));
        let amount = |entry| {
            self.pack
                .roles_of(entry)
                .iter()
                .find_map(|role| if let Role::Number(amount) = role { Some(*amount) } else { None })
        };
        // "From three to five", where the second is never another word.
        let rises = || {
            let second = longest(self.text, next + 1, self.pack).map(|(_, entry)| entry);
            let second = second.filter(|entry| !has(self.pack, *entry, |role| role == Role::Weak));
            second.and_then(amount) > amount(entry)
        };
        let joins = has(self.pack, particle, |role| role == Role::Joiner) && parts();
        // "Three point five" with a blank behind the point.
        let points = has(self.pack, particle, |role| role == Role::DecimalWord) && counted();
        joins
            || points
            || ((has(self.pack, entry, large) || rises())
                && has(self.pack, particle, |role| matches!(role, Role::RangeBetween(_) | Role::RangeInfix))
                && counted())
    }

    /// Whether a bound behind a number may stand at `at`: something was read before it, with at most one word between.
    fn follows_token(&self, at: usize) -> bool {
        let Some(last) = self.tokens.last() else { return false };
        let between = self.text[last.end..at].trim();
        !between.contains([' ', '.', ',', ';', ':', '\u{ff1b}', '\u{ff1a}'])
    }

    /// The longest entry at `at`, shortened where its tail begins a bound that goes on ("or more" in "or more than 4").
    fn whole(&self, at: usize, longest_here: Option<(usize, u32)>) -> Option<(usize, u32)> {
        let (end, entry) = longest_here.map(|found| self.without_copula(at, found))?;
        if !has(self.pack, entry, |role| matches!(role, Role::Bound(_, Side::After) | Role::MinusAfter)) {
            return Some((end, entry));
        }
        let behind = |role: &Role| matches!(role, Role::Bound(_, Side::After) | Role::MinusAfter);
        let after_only = self.pack.roles_of(entry).iter().all(behind);
        if after_only && !self.follows_token(at) {
            let words = self.text[at..end].rfind(' ');
            return words.and_then(|length| longest(&self.text[..at + length], at, self.pack));
        }
        let rests = self.pack.prefixes.iter().filter(|prefix| self.text[at..end].starts_with(prefix.as_str()));
        // Before digits, the last word of the bound bounds them ("12 and more than 194", "12 and above 194").
        let digits = self.text[end..].trim_start().starts_with(|letter: char| letter.is_ascii_digit());
        let least = if digits { end - 1 } else { end };
        if rests.map(|prefix| at + prefix.len()).any(|rest| self.begins_bound(rest, least)) {
            return None;
        }
        let tail = self.text[at..end]
            .char_indices()
            .skip(1)
            .filter(|(_, letter)| *letter == ' ')
            .map(|(offset, _)| at + offset + 1);
        let least = if after_only { least } else { end };
        for start in tail {
            if self.begins_bound(start, least) {
                return longest(&self.text[..start - 1], at, self.pack);
            }
        }
        Some((end, entry))
    }

    /// A number whose last letter begins a particle that goes on ("170-is" for "172 and a rest") ends before that letter.
    fn without_copula(&self, at: usize, (end, entry): (usize, u32)) -> (usize, u32) {
        let number = self.pack.open_end && self.spaces && has(self.pack, entry, |role| matches!(role, Role::Number(_)));
        let last =
            if number { self.text[at..end].char_indices().next_back().map_or(0, |(length, _)| length) } else { 0 };
        let particle = (last > 0).then(|| longest(self.text, at + last, self.pack)).flatten();
        let goes_on =
            particle.is_some_and(|(to, other)| to > end && has(self.pack, other, |role| role == Role::NotNumber));
        let shorter = goes_on.then(|| longest(&self.text[..at + last], at, self.pack)).flatten();
        shorter.unwrap_or((end, entry))
    }

    /// Whether a bound before a number begins at `at` and ends behind `end`.
    fn begins_bound(&self, at: usize, end: usize) -> bool {
        longest(self.text, at, self.pack).is_some_and(|(to, other)| {
            let bounds = to > end && has(self.pack, other, |role| matches!(role, Role::Bound(_, Side::Before)));
            // At the end of a phrase it bounds what stands before it ("200 or greater than").
            bounds && self.text[to..].trim_start().starts_with(|letter: char| !matches!(letter, '.' | ',' | ';' | ')'))
        })
    }

    /// The end of the word that begins at `at`; an address is skipped as a whole.
    fn skip_word(&self, at: usize) -> usize {
        let end = if self.spaces {
            word_end(self.text, at)
        } else {
            at + self.bytes[at..].iter().take_while(|byte| byte.is_ascii_alphabetic()).count()
        };
        if !self.pack.prefixes.is_empty()
            && let Some(figure) = self.bytes[at..end].iter().position(u8::is_ascii_digit).filter(|figure| *figure > 0)
            && segment::is_prefixes(&self.text[at..at + figure], self.pack)
        {
            return at + figure;
        }
        match self.bytes.get(end) {
            Some(b'@') => run_end(self.bytes, end),
            Some(b':') if self.bytes.get(end + 1..end + 3) == Some(b"//") => run_end(self.bytes, end),
            Some(b'.') if &self.bytes[at..end] == b"www" => run_end(self.bytes, end),
            _ => end,
        }
    }

    fn figure(&mut self, at: usize) -> usize {
        let led = self.leading_sign(at);
        let begin = if led { at - 1 } else { at };
        // A sign that was taken for a word before it was seen to belong to the figure.
        while self.tokens.last().is_some_and(|token| token.end > begin || self.is_hyphen(token, begin)) {
            self.tokens.pop();
        }
        let (end, figure) = if led { figure::fraction(self.text, at) } else { figure::read(self.text, at, self.pack) };
        let (end, figure) = self.multiplied(end, figure);
        let kind = if self.is_code(at, end) { Figure::Masked(MaskKind::Code) } else { figure };
        let end = if kind == Figure::Masked(MaskKind::Code) { word_end(self.text, end) } else { end };
        let negative = self.negative(begin) && self.tokens.last().is_none_or(|token| token.end < begin);
        let start = if negative { begin - 1 } else { begin };
        self.tokens.push(Token { start, end, kind: Kind::Figure(if negative { kind.negated() } else { kind }) });
        self.skip_ending(end)
    }

    /// Whether a token is a lone hyphen that ends at `at`.
    fn is_hyphen(&self, token: &Token, at: usize) -> bool {
        token.end == at && &self.text[token.start..at] == "-"
    }

    /// Where to go on behind a figure: after the ending that a hyphen or an apostrophe joins to it, unless that is a word of its own.
    fn skip_ending(&self, end: usize) -> usize {
        let signed = matches!(self.bytes.get(end), Some(b'-' | b'\'' | b':'));
        if !signed || self.pack.endings.is_empty() || !is_word(self.text, end + 1) {
            return end;
        }
        let to = word_end(self.text, end + 1);
        let range = |role: Role| {
            matches!(role, Role::RangeInfix | Role::RangeBetween(_) | Role::RangeAfter(_) | Role::OrdinalSuffix)
        };
        let known = [end, end + 1]
            .into_iter()
            .any(|at| longest(self.text, at, self.pack).is_some_and(|(_, entry)| has(self.pack, entry, range)));
        if !known && segment::is_endings(&self.text[end + 1..to], self.pack) { to } else { end }
    }

    /// Whether a minus sign stands directly before the figure, after a blank, a bracket or a sign of comparison.
    fn negative(&self, at: usize) -> bool {
        let Some(rest) = self.text[..at].strip_suffix('-') else { return false };
        let apart = !self.pack.spaces && !rest.ends_with(|letter: char| letter.is_ascii_alphanumeric())
            || rest
                .chars()
                .next_back()
                .is_none_or(|letter| matches!(letter, ' ' | '\n' | '(' | '[' | '<' | '>' | '=' | ':'));
        let trimmed = rest.trim_end();
        let measured = |role: Role| matches!(role, Role::Unit(_) | Role::UnitShort(_) | Role::Number(_));
        let ranged =
            self.tokens.last().filter(|token| token.end == trimmed.len()).is_some_and(|token| match token.kind {
                Kind::Figure(_) => true,
                Kind::Entry(entry) => has(self.pack, entry, measured),
            });
        apart && !ranged && !trimmed.ends_with(|letter: char| letter.is_ascii_digit())
    }

    /// Whether a decimal sign without a digit before it leads the figure (".5 mm").
    fn leading_sign(&self, at: usize) -> bool {
        let sign = at.checked_sub(1).map(|before| self.bytes[before]);
        let decimal = sign == Some(b'.') || (sign == Some(b',') && self.pack.decimal == ',');
        let before = at.checked_sub(2).map(|before| self.bytes[before]);
        decimal && before.is_none_or(|byte| matches!(byte, b' ' | b'\n' | b'(' | b'-' | b'~'))
    }
}

/// Whether any role of an entry passes a test.
pub(super) fn has(pack: &Pack, entry: u32, test: impl Fn(Role) -> bool) -> bool {
    pack.roles_of(entry).iter().any(|role| test(*role))
}
