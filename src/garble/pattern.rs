//! Patterns of words: literal words, word classes, choices, optional parts, gaps.
//!
//! In: the texts of patterns and the classes that they name. Out: a [`PatternIndex`], which `matching` drives. Words are numbered once for
//! all patterns of a language, so that a comparison is one of numbers. The notation is explained in `locales/README.md`.

mod parse;

use parse::{choices, literals, pieces};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A part of a pattern.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Node {
    /// The word or sign of this number.
    Word(u32),
    /// A word that begins so.
    Begins(String),
    /// A word that ends so.
    Ends(String),
    /// A word or phrase of the class of this number.
    Class(u32),
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

/// The members of a word class.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Class {
    /// Single words, sorted.
    pub words: Vec<u32>,
    /// Members of several words, and those that only begin or end so.
    pub phrases: Vec<Vec<Node>>,
}

/// A compiled pattern.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Pattern {
    /// Its parts in order.
    pub nodes: Vec<Node>,
}

/// The patterns of a language, found by their first words.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct PatternIndex {
    /// All words of patterns, sorted, each with its number.
    pub(super) words: Vec<(String, u32)>,
    /// Classes by number.
    pub(super) classes: Vec<Class>,
    /// The patterns, in the order in which they were added.
    pub(super) patterns: Vec<Pattern>,
    /// By the number of a word: the patterns that may begin with it.
    pub(super) by_word: Vec<Vec<u32>>,
    /// Beginnings of words, sorted, with the patterns that may begin so.
    pub(super) by_prefix: Vec<(String, Vec<u32>)>,
    /// The patterns that may begin with a figure.
    pub(super) by_number: Vec<u32>,
}

/// Collects classes and patterns.
#[derive(Debug, Default)]
pub struct Builder {
    words: BTreeMap<String, u32>,
    names: BTreeMap<String, u32>,
    classes: Vec<Class>,
    patterns: Vec<Pattern>,
}

/// What a match can begin with.
#[derive(Debug, Default)]
struct Firsts {
    words: BTreeSet<u32>,
    prefixes: BTreeSet<String>,
    number: bool,
}

impl Builder {
    /// Adds members to a class; patterns that name it come later.
    pub fn class(&mut self, name: &str, members: &[String]) {
        let number = self.classes.len() as u32;
        let number = *self.names.entry(name.to_owned()).or_insert(number);
        if number as usize == self.classes.len() {
            self.classes.push(Class::default());
        }
        for member in members {
            let nodes = literals(member, self);
            let Some(class) = self.classes.get_mut(number as usize) else { continue };
            match nodes.as_slice() {
                [Node::Word(word)] => class.words.push(*word),
                [] => {}
                _ => class.phrases.push(nodes),
            }
            class.words.sort_unstable();
            class.words.dedup();
        }
    }

    /// Adds a pattern; the error says what is wrong with it, in English.
    pub fn pattern(&mut self, text: &str) -> Result<(), String> {
        let pieces = pieces(text);
        let mut at = 0;
        let mut choices = choices(&pieces, &mut at, self)?;
        if at < pieces.len() {
            return Err(format!("a bracket closes that was not opened in {text:?}"));
        }
        let nodes = if choices.len() == 1 { choices.remove(0) } else { vec![Node::Choice(choices)] };
        if !matches!(self.first(&nodes, &mut Firsts::default()), Some(false)) {
            return Err(format!("the pattern {text:?} must begin with a word, a figure, a class or a choice of these"));
        }
        self.patterns.push(Pattern { nodes });
        Ok(())
    }

    /// The finished index; matches name patterns by the order in which they were added.
    pub fn finish(self) -> PatternIndex {
        let mut by_word = vec![Vec::new(); self.words.len()];
        let mut by_prefix: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        let mut by_number = Vec::new();
        for (number, pattern) in (0..).zip(&self.patterns) {
            let mut firsts = Firsts::default();
            let _may_be_empty = self.first(&pattern.nodes, &mut firsts);
            for word in firsts.words {
                by_word[word as usize].push(number);
            }
            for prefix in firsts.prefixes {
                by_prefix.entry(prefix).or_default().push(number);
            }
            if firsts.number {
                by_number.push(number);
            }
        }
        PatternIndex {
            words: self.words.into_iter().collect(),
            classes: self.classes,
            patterns: self.patterns,
            by_word,
            by_prefix: by_prefix.into_iter().collect(),
            by_number,
        }
    }

    /// The number of a word.
    fn word(&mut self, word: &str) -> u32 {
        let next = self.words.len() as u32;
        *self.words.entry(word.to_owned()).or_insert(next)
    }

    /// Adds what a sequence can begin with; whether it can be empty. `None` where it can begin with anything.
    fn first(&self, nodes: &[Node], firsts: &mut Firsts) -> Option<bool> {
        for node in nodes {
            let mut can_be_empty = false;
            match node {
                Node::Word(word) => {
                    firsts.words.insert(*word);
                }
                Node::Begins(prefix) => {
                    firsts.prefixes.insert(prefix.clone());
                }
                Node::Class(class) => {
                    let class = self.classes.get(*class as usize)?;
                    firsts.words.extend(&class.words);
                    for phrase in &class.phrases {
                        self.first(phrase, firsts)?;
                    }
                }
                Node::Choice(choices) | Node::Optional(choices) => {
                    can_be_empty = matches!(node, Node::Optional(_));
                    for choice in choices {
                        can_be_empty |= self.first(choice, firsts)?;
                    }
                }
                Node::Number(_) => firsts.number = true,
                Node::Start | Node::Not(_) => can_be_empty = true,
                Node::Ends(_) | Node::Any | Node::End | Node::Gap => return None,
            }
            if !can_be_empty {
                return Some(false);
            }
        }
        Some(true)
    }
}
