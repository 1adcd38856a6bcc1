//! A compact trie over folded bytes: the one structure that all word lists of a language are compiled into.
//!
//! Built once by [`TrieBuilder`], then read-only. Nodes stand breadth first, so that the edges of a node lie together and edge `n`
//! leads to node `n + 1`: only labels, counts and values are stored. Two tables that are made when it is loaded answer "nothing begins
//! like this" and "the first step" without a search.

use super::starts::Starts;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, VecDeque};
use std::ops::Range;

/// What has no value, and no node.
pub(super) const NONE: u32 = u32::MAX;

/// So many labels are looked at one by one.
const FEW: usize = 4;

/// The trie as it is stored.
#[derive(Debug, Clone, Serialize, Deserialize, Default)]
struct Stored {
    labels: Bytes,
    counts: Bytes,
    /// Nodes with a value, as distances from one to the next, and their values.
    values: Vec<(u32, u32)>,
}

/// The read-only trie. Values are indices that the owner gives a meaning.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(from = "Stored", into = "Stored")]
pub struct Trie {
    labels: Vec<u8>,
    /// Where the edges of each node begin; one more than there are nodes.
    edges: Vec<u32>,
    values: Vec<u32>,
    /// The node after one byte.
    root: Vec<u32>,
    starts: Starts,
}

impl Default for Trie {
    fn default() -> Self {
        Self::from(Stored::default())
    }
}

impl From<Stored> for Trie {
    fn from(stored: Stored) -> Self {
        let mut edges = Vec::with_capacity(stored.counts.0.len() + 1);
        let mut total = 0;
        edges.push(total);
        for count in &stored.counts.0 {
            total += u32::from(*count);
            edges.push(total);
        }
        let mut values = vec![NONE; stored.counts.0.len().max(1)];
        let mut at = 0;
        for (distance, value) in stored.values {
            at += distance as usize;
            if let Some(slot) = values.get_mut(at) {
                *slot = value;
            }
        }
        let mut trie = Self { labels: stored.labels.0, edges, values, root: Vec::new(), starts: Starts::default() };
        trie.index();
        trie
    }
}

impl From<Trie> for Stored {
    fn from(trie: Trie) -> Self {
        let counts = trie.edges.windows(2).map(|pair| u8::try_from(pair[1] - pair[0]).unwrap_or(u8::MAX)).collect();
        let mut values = Vec::new();
        let mut last = 0;
        for (node, value) in (0_u32..).zip(&trie.values).filter(|(_, value)| **value != NONE) {
            values.push((node - last, *value));
            last = node;
        }
        Self { labels: Bytes(trie.labels), counts: Bytes(counts), values }
    }
}

/// Collects entries in sorted order.
#[derive(Debug, Default)]
pub struct TrieBuilder {
    entries: BTreeMap<Vec<u8>, u32>,
}

impl TrieBuilder {
    /// The value of a key, set to `fresh` where the key is new.
    pub fn insert_with(&mut self, key: &str, fresh: impl FnOnce() -> u32) -> u32 {
        *self.entries.entry(key.as_bytes().to_vec()).or_insert_with(fresh)
    }

    /// All keys and values, in order.
    pub fn entries(&self) -> impl Iterator<Item = (&str, u32)> {
        self.entries.iter().filter_map(|(key, value)| std::str::from_utf8(key).ok().map(|key| (key, *value)))
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<u32> {
        self.entries.get(key.as_bytes()).copied()
    }

    /// Whether a key is there.
    pub fn contains(&self, key: &str) -> bool {
        self.entries.contains_key(key.as_bytes())
    }

    /// Compiles the entries.
    pub fn build(&self) -> Trie {
        self.build_with(|value| value)
    }

    /// Compiles the entries with other values in place of theirs.
    pub fn build_with(&self, change: impl Fn(u32) -> u32) -> Trie {
        let keys: Vec<(&[u8], u32)> =
            self.entries.iter().map(|(key, value)| (key.as_slice(), change(*value))).collect();
        let mut trie = Trie {
            labels: Vec::new(),
            edges: vec![0],
            values: Vec::new(),
            root: Vec::new(),
            starts: Starts::default(),
        };
        // Breadth first, so that the edges of a node lie together.
        let mut queue = VecDeque::from([(0_usize, 0..keys.len())]);
        while let Some((depth, range)) = queue.pop_front() {
            trie.expand(&keys, depth, range, &mut queue);
        }
        trie.index();
        trie
    }
}

impl Trie {
    /// Adds the node of all keys of a range, which share their first `depth` bytes.
    fn expand(
        &mut self,
        keys: &[(&[u8], u32)],
        depth: usize,
        mut range: Range<usize>,
        queue: &mut VecDeque<(usize, Range<usize>)>,
    ) {
        let own = keys.get(range.start).filter(|(key, _)| key.len() == depth && !range.is_empty());
        self.values.push(own.map_or(NONE, |(_, value)| *value));
        range.start += usize::from(own.is_some());
        let mut from = range.start;
        while from < range.end {
            let label = keys[from].0[depth];
            let to = from + keys[from..range.end].iter().take_while(|(key, _)| key[depth] == label).count();
            self.labels.push(label);
            queue.push_back((depth + 1, from..to));
            from = to;
        }
        self.edges.push(u32::try_from(self.labels.len()).unwrap_or(NONE));
    }

    /// Makes the tables over the first bytes.
    fn index(&mut self) {
        self.root = vec![NONE; 256];
        self.starts = Starts::default();
        let mut leads = Vec::new();
        for edge in self.edges_of(0) {
            let (first, node) = (self.labels[edge], edge + 1);
            self.root[usize::from(first)] = u32::try_from(node).unwrap_or(NONE);
            // A blank of a key stands for more than one byte of a text.
            if self.has_value(node) || self.edges_of(node).any(|edge| self.labels[edge] == b' ') {
                (0..=255).for_each(|second| self.starts.open(first, second));
            }
            for edge in self.edges_of(node) {
                self.index_pair([first, self.labels[edge]], edge + 1, &mut leads);
            }
        }
        self.starts.close(leads);
    }

    fn index_pair(&mut self, [first, second]: [u8; 2], node: usize, leads: &mut Vec<([u8; 3], u32)>) {
        if self.has_value(node) || self.edges_of(node).any(|edge| self.labels[edge] == b' ') {
            self.starts.open(first, second);
        }
        for edge in self.edges_of(node) {
            let three = [first, second, self.labels[edge]];
            leads.push((three, u32::try_from(edge + 1).unwrap_or(NONE)));
            self.index_next(three, edge + 1, [0; 3], 0);
        }
    }

    /// Adds what goes on behind three bytes, three bytes more; a shorter entry or a blank leaves all open.
    fn index_next(&mut self, three: [u8; 3], node: usize, next: [u8; 3], depth: usize) {
        if depth == 3 {
            self.starts.follow(three, next);
            return;
        }
        let blank = self.edges_of(node).any(|edge| self.labels[edge] == b' ');
        if self.has_value(node) || blank {
            self.starts.leave_open(three);
            return;
        }
        for edge in self.edges_of(node) {
            let mut longer = next;
            longer[depth] = self.labels[edge];
            self.index_next(three, edge + 1, longer, depth + 1);
        }
    }

    fn has_value(&self, node: usize) -> bool {
        self.values.get(node).is_some_and(|value| *value != NONE)
    }

    #[inline]
    fn edges_of(&self, node: usize) -> Range<usize> {
        match (self.edges.get(node), self.edges.get(node + 1)) {
            (Some(from), Some(to)) => *from as usize..*to as usize,
            _ => 0..0,
        }
    }

    /// Whether any entry may begin at `at`.
    #[inline]
    pub fn may_begin(&self, bytes: &[u8], at: usize) -> bool {
        self.starts.may_begin(bytes, at)
    }

    /// Where a walk over the bytes from `at` on begins.
    #[inline]
    pub fn enter(&self, bytes: &[u8], at: usize) -> Entrance {
        self.starts.enter(bytes, at)
    }

    /// The node after one more byte.
    #[inline]
    pub fn step(&self, node: u32, byte: u8) -> Option<u32> {
        if node == 0 {
            return Some(self.root[usize::from(byte)]).filter(|next| *next != NONE);
        }
        let range = self.edges_of(node as usize);
        let labels = self.labels.get(range.clone())?;
        let at = if labels.len() <= FEW {
            labels.iter().position(|label| *label == byte)?
        } else {
            // Labels are sorted; to count the smaller ones needs no branch.
            let smaller = labels.iter().map(|label| u8::from(*label < byte)).sum::<u8>();
            Some(usize::from(smaller)).filter(|at| labels.get(*at) == Some(&byte))?
        };
        u32::try_from(range.start + at + 1).ok()
    }

    /// The value at a node.
    #[inline]
    pub fn value(&self, node: u32) -> Option<u32> {
        self.values.get(node as usize).copied().filter(|value| *value != NONE)
    }

    /// The value of exactly this key.
    pub fn get(&self, key: &str) -> Option<u32> {
        key.bytes().try_fold(0, |node, byte| self.step(node, byte)).and_then(|node| self.value(node))
    }

    /// All keys, in no particular order of meaning: for tests and measurements.
    pub fn keys(&self) -> Vec<Vec<u8>> {
        let (mut found, mut open) = (Vec::new(), vec![(0_usize, Vec::new())]);
        while let Some((node, key)) = open.pop() {
            for edge in self.edges_of(node) {
                let longer: Vec<u8> = [key.as_slice(), &[self.labels[edge]]].concat();
                open.push((edge + 1, longer));
            }
            if self.values.get(node).is_some_and(|value| *value != NONE) {
                found.push(key);
            }
        }
        found
    }

    /// Whether it holds no entry.
    pub fn is_empty(&self) -> bool {
        self.labels.is_empty()
    }
}

/// Where a walk through the trie begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entrance {
    /// No entry begins here.
    Closed,
    /// At the root.
    Root,
    /// At the node after three bytes.
    Node(u32),
}

/// Bytes that are stored as they are.
#[derive(Debug, Clone, Default)]
struct Bytes(Vec<u8>);

impl Serialize for Bytes {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = Bytes;
            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("bytes")
            }
            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Bytes, E> {
                Ok(Bytes(bytes.to_vec()))
            }
        }
        deserializer.deserialize_bytes(Visitor)
    }
}
