//! Patterns of words: literal words, word classes, choices, optional parts, gaps.
//!
//! In: the text of a pattern and the classes it may name. Out: a [`Pattern`] that is matched against the tokens of a block. The notation
//! is explained in `locales/README.md`.

mod parse;

use super::words::{BlockWords, Kind};
use parse::{choices, literals, pieces};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

/// The members of a word class, as sequences of words.
#[derive(Debug, Clone, Default)]
pub struct Class {
    words: BTreeSet<String>,
    phrases: Vec<Vec<Node>>,
}

/// Classes by name.
pub type Classes = BTreeMap<String, Class>;

#[derive(Debug, Clone)]
enum Node {
    /// This word or sign.
    Word(String),
    /// A word that begins so.
    Begins(String),
    /// A word that ends so.
    Ends(String),
    /// A word of a class.
    Class(Class),
    /// A figure of at least so much.
    Number(u32),
    /// Any word.
    Any,
    /// One of these.
    Choice(Vec<Vec<Node>>),
    /// One of these, or nothing.
    Optional(Vec<Vec<Node>>),
    /// None of these may follow.
    Not(Vec<Vec<Node>>),
    /// The beginning of a sentence or line.
    Start,
    /// The end of a sentence, line or block.
    End,
    /// Up to four words.
    Gap,
}

/// A compiled pattern.
#[derive(Debug, Clone, Default)]
pub struct Pattern {
    nodes: Vec<Node>,
}

/// Where a pattern matched.
#[derive(Debug, Clone)]
struct State {
    at: usize,
    captured: Vec<Range<usize>>,
}

/// Most words that a gap stands for.
const GAP: usize = 4;
/// More ways to match than this are not followed.
const WAYS: usize = 16;

impl Class {
    /// A class of these words and phrases.
    pub fn new(members: &[String]) -> Self {
        let mut class = Self::default();
        for member in members {
            let nodes = literals(member);
            match nodes.as_slice() {
                [Node::Word(word)] => {
                    class.words.insert(word.clone());
                }
                [] => {}
                _ => class.phrases.push(nodes),
            }
        }
        class
    }
}

impl Pattern {
    /// Compiles a pattern; the error says what is wrong with it, in English.
    pub fn parse(text: &str, classes: &Classes) -> Result<Self, String> {
        let pieces = pieces(text);
        let mut at = 0;
        let mut choices = choices(&pieces, &mut at, classes)?;
        if at < pieces.len() {
            return Err(format!("a bracket closes that was not opened in {text:?}"));
        }
        let nodes = if choices.len() == 1 { choices.remove(0) } else { vec![Node::Choice(choices)] };
        let pattern = Self { nodes };
        if pattern.first_words().is_none() {
            return Err(format!("the pattern {text:?} must begin with a word, a class or a choice of words"));
        }
        Ok(pattern)
    }

    /// The words that a match can begin with; `None` where anything can.
    fn first_words(&self) -> Option<BTreeSet<String>> {
        let mut words = BTreeSet::new();
        (!first(&self.nodes, &mut words)?).then_some(words)
    }

    /// The longest match that begins at a token, with what its classes, choices and numbers stood for.
    pub fn matches(&self, block: &BlockWords<'_>, at: usize) -> Option<(Range<usize>, Vec<Range<usize>>)> {
        let states = follow(&self.nodes, block, vec![State { at, captured: Vec::new() }], true);
        let best = states.into_iter().max_by_key(|state| state.at)?;
        (best.at > at).then_some((at..best.at, best.captured))
    }
}

/// Many patterns, found by their first words.
#[derive(Debug, Default)]
pub struct PatternIndex {
    patterns: Vec<Pattern>,
    by_word: HashMap<String, Vec<usize>>,
    by_prefix: Vec<(String, usize)>,
}

impl PatternIndex {
    /// Indexes patterns; matches name them by their place in the list.
    pub fn new(patterns: Vec<Pattern>) -> Self {
        let mut index = Self::default();
        for (at, pattern) in patterns.iter().enumerate() {
            for word in pattern.first_words().unwrap_or_default() {
                match word.strip_suffix('*') {
                    Some(prefix) => index.by_prefix.push((prefix.to_owned(), at)),
                    None => index.by_word.entry(word).or_default().push(at),
                }
            }
        }
        index.patterns = patterns;
        index
    }

    /// All matches in a block: the pattern's number, its tokens, and what was captured.
    pub fn find(&self, block: &BlockWords<'_>) -> Vec<(usize, Range<usize>, Vec<Range<usize>>)> {
        let mut found = Vec::new();
        for at in 0..block.tokens.len() {
            let text = block.text(at);
            let named = self.by_word.get(text).into_iter().flatten().copied();
            let begun = self
                .by_prefix
                .iter()
                .filter(|(prefix, _)| text.starts_with(prefix.as_str()))
                .map(|(_, number)| *number);
            let mut numbers: Vec<usize> = named.chain(begun).collect();
            numbers.sort_unstable();
            numbers.dedup();
            for number in numbers {
                if let Some((tokens, captured)) = self.patterns[number].matches(block, at) {
                    found.push((number, tokens, captured));
                }
            }
        }
        found
    }
}

/// Adds the words that a sequence can begin with; whether it can be empty. `None` where it can begin with anything.
fn first(nodes: &[Node], words: &mut BTreeSet<String>) -> Option<bool> {
    for node in nodes {
        let mut can_be_empty = false;
        match node {
            Node::Word(word) => {
                words.insert(word.clone());
            }
            Node::Begins(prefix) => {
                words.insert(format!("{prefix}*"));
            }
            Node::Class(class) => {
                words.extend(class.words.iter().cloned());
                for phrase in &class.phrases {
                    first(phrase, words)?;
                }
            }
            Node::Choice(choices) | Node::Optional(choices) => {
                can_be_empty = matches!(node, Node::Optional(_));
                for choice in choices {
                    can_be_empty |= first(choice, words)?;
                }
            }
            Node::Start | Node::Not(_) => can_be_empty = true,
            Node::Ends(_) | Node::Number(_) | Node::Any | Node::End | Node::Gap => return None,
        }
        if !can_be_empty {
            return Some(false);
        }
    }
    Some(true)
}

fn follow(nodes: &[Node], block: &BlockWords<'_>, mut states: Vec<State>, capture: bool) -> Vec<State> {
    for node in nodes {
        let mut next: Vec<State> = Vec::new();
        for state in states {
            for end in step(node, block, state.at) {
                if next.len() < WAYS && !next.iter().any(|other| other.at == end) {
                    let mut captured = state.captured.clone();
                    if capture && captures(node) {
                        captured.push(state.at..end);
                    }
                    next.push(State { at: end, captured });
                }
            }
        }
        states = next;
        if states.is_empty() {
            break;
        }
    }
    states
}

fn captures(node: &Node) -> bool {
    matches!(
        node,
        Node::Class(_)
            | Node::Choice(_)
            | Node::Optional(_)
            | Node::Number(_)
            | Node::Any
            | Node::Begins(_)
            | Node::Ends(_)
            | Node::Gap
    )
}

/// Where a node can end when it begins at a token.
fn step(node: &Node, block: &BlockWords<'_>, at: usize) -> Vec<usize> {
    let text = block.text(at);
    let kind = block.tokens.get(at).map(|token| token.kind);
    let one = |fits: bool| if fits { vec![at + 1] } else { Vec::new() };
    let any_of = |choices: &[Vec<Node>]| -> Vec<usize> {
        let start = || vec![State { at, captured: Vec::new() }];
        choices.iter().flat_map(|choice| follow(choice, block, start(), false)).map(|state| state.at).collect()
    };
    match node {
        Node::Word(word) => one(text == word),
        Node::Begins(prefix) => one(kind == Some(Kind::Word) && text.starts_with(prefix.as_str())),
        Node::Ends(suffix) => {
            one(kind == Some(Kind::Word) && text.len() > suffix.len() && text.ends_with(suffix.as_str()))
        }
        Node::Any => one(kind == Some(Kind::Word)),
        Node::Number(least) => one(kind == Some(Kind::Number) && whole(text).is_some_and(|value| value >= *least)),
        Node::Class(class) => {
            let mut ends = one(class.words.contains(text));
            ends.extend(any_of(&class.phrases));
            ends
        }
        Node::Choice(choices) => any_of(choices),
        Node::Optional(choices) => {
            let mut ends = any_of(choices);
            ends.push(at);
            ends
        }
        Node::Not(choices) => {
            if any_of(choices).is_empty() {
                vec![at]
            } else {
                Vec::new()
            }
        }
        Node::Start => {
            if block.begins(at) {
                vec![at]
            } else {
                Vec::new()
            }
        }
        Node::End => {
            if ends_here(block, at) {
                vec![at]
            } else {
                Vec::new()
            }
        }
        Node::Gap => gap(block, at),
    }
}

fn gap(block: &BlockWords<'_>, at: usize) -> Vec<usize> {
    let words =
        (0..GAP).take_while(|offset| block.tokens.get(at + offset).is_some_and(|token| token.kind == Kind::Word));
    std::iter::once(at).chain(words.map(|offset| at + offset + 1)).collect()
}

fn ends_here(block: &BlockWords<'_>, at: usize) -> bool {
    block.begins_line(at)
        || at >= block.tokens.len()
        || matches!(
            block.text(at),
            "." | "!" | "?" | "\u{2026}" | "\u{3002}" | "\u{ff01}" | "\u{ff1f}" | "\u{61f}" | ":"
        )
}

fn whole(text: &str) -> Option<u32> {
    let digits = text.split(['.', ',']).next()?;
    digits.parse().ok()
}
