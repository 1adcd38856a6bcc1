//! A compact trie over folded bytes: the one structure that all word lists of a language are compiled into.
//!
//! Built once by [`TrieBuilder`], then read-only: nodes in one array, edges in another, so that it can be stored and loaded as it is.
//! A table over the first two bytes answers "nothing begins like this" before the trie is touched.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What has no value.
const NONE: u32 = u32::MAX;

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Node {
    edges: u32,
    count: u16,
    value: u32,
}

/// The read-only trie. Values are indices that the owner gives a meaning.
#[derive(Debug, Clone, Serialize, Deserialize, Default)]
pub struct Trie {
    nodes: Vec<Node>,
    labels: Vec<u8>,
    targets: Vec<u32>,
    /// A bit for each pair of first two bytes that some entry begins with.
    starts: Vec<u64>,
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

    /// Whether a key is there.
    pub fn contains(&self, key: &str) -> bool {
        self.entries.contains_key(key.as_bytes())
    }

    /// Compiles the entries.
    pub fn build(&self) -> Trie {
        let mut trie = Trie { starts: vec![0; 1024], ..Trie::default() };
        let keys: Vec<(&[u8], u32)> = self.entries.iter().map(|(key, value)| (key.as_slice(), *value)).collect();
        for (key, _) in &keys {
            trie.mark(key);
        }
        trie.nodes.push(Node { edges: 0, count: 0, value: NONE });
        // Breadth first, so that the edges of a node lie together.
        let mut queue = std::collections::VecDeque::from([(0_usize, 0_usize, 0..keys.len())]);
        while let Some((node, depth, range)) = queue.pop_front() {
            trie.expand(&keys, node, depth, range, &mut queue);
        }
        trie
    }
}

type Task = (usize, usize, std::ops::Range<usize>);

impl Trie {
    fn mark(&mut self, key: &[u8]) {
        let Some(&first) = key.first() else { return };
        let seconds = key.get(1).map_or(0..=255, |second| *second..=*second);
        for second in seconds {
            let bit = usize::from(first) << 8 | usize::from(second);
            self.starts[bit / 64] |= 1 << (bit % 64);
        }
    }

    fn expand(
        &mut self,
        keys: &[(&[u8], u32)],
        node: usize,
        depth: usize,
        mut range: std::ops::Range<usize>,
        queue: &mut std::collections::VecDeque<Task>,
    ) {
        if let Some((key, value)) = keys.get(range.start)
            && key.len() == depth
            && !range.is_empty()
        {
            self.nodes[node].value = *value;
            range.start += 1;
        }
        self.nodes[node].edges = u32::try_from(self.labels.len()).unwrap_or(NONE);
        let mut from = range.start;
        while from < range.end {
            let label = keys[from].0[depth];
            let to = from + keys[from..range.end].iter().take_while(|(key, _)| key[depth] == label).count();
            let child = self.nodes.len();
            self.nodes.push(Node { edges: 0, count: 0, value: NONE });
            self.labels.push(label);
            self.targets.push(u32::try_from(child).unwrap_or(NONE));
            self.nodes[node].count += 1;
            queue.push_back((child, depth + 1, from..to));
            from = to;
        }
    }

    /// Whether any entry may begin with these two bytes.
    #[inline]
    pub fn may_start(&self, first: u8, second: u8) -> bool {
        let bit = usize::from(first) << 8 | usize::from(second);
        self.starts.get(bit / 64).is_some_and(|word| word >> (bit % 64) & 1 == 1)
    }

    /// The node after one more byte.
    #[inline]
    pub fn step(&self, node: u32, byte: u8) -> Option<u32> {
        let node = self.nodes.get(node as usize)?;
        let from = node.edges as usize;
        let labels = self.labels.get(from..from + usize::from(node.count))?;
        let at = labels.iter().position(|label| *label == byte)?;
        self.targets.get(from + at).copied()
    }

    /// The value at a node.
    #[inline]
    pub fn value(&self, node: u32) -> Option<u32> {
        self.nodes.get(node as usize).map(|node| node.value).filter(|value| *value != NONE)
    }

    /// The value of exactly this key.
    pub fn get(&self, key: &str) -> Option<u32> {
        key.bytes().try_fold(0, |node, byte| self.step(node, byte)).and_then(|node| self.value(node))
    }

    /// Whether it holds no entry.
    pub fn is_empty(&self) -> bool {
        self.labels.is_empty()
    }
}
