//! Walks through the lexicon along a text: the longest entry that begins at a place and ends where a word does.

use super::letters::boundary;
use crate::language::Pack;
use crate::language::trie::Entrance;

/// What a walk through the lexicon met.
#[derive(Debug, Default)]
pub(super) struct Walk {
    /// The longest entry that ends at a word boundary.
    pub(super) longest: Option<(usize, u32)>,
    /// Whether there was any entry.
    pub(super) begun: bool,
}

impl Walk {
    /// Takes in the entry that ends at a position, where one does.
    #[inline]
    fn meet(&mut self, text: &str, position: usize, pack: &Pack, node: u32) {
        let Some(value) = pack.trie.value(node) else { return };
        self.begun = true;
        if if pack.open_end { !inside_latin(text.as_bytes(), position) } else { boundary(text, position) } {
            self.longest = Some((position, value));
        }
    }
}

/// Whether Latin letters stand on both sides: inside a word even where words of other scripts are not separated.
#[inline]
fn inside_latin(bytes: &[u8], at: usize) -> bool {
    bytes.get(at).is_some_and(u8::is_ascii_alphabetic) && bytes[at - 1].is_ascii_alphabetic()
}

/// The longest entry that begins at `at` and ends at a word boundary.
pub(super) fn longest(text: &str, at: usize, pack: &Pack) -> Option<(usize, u32)> {
    walk(text, at, pack).longest
}

pub(super) fn walk(text: &str, at: usize, pack: &Pack) -> Walk {
    let bytes = text.as_bytes();
    let mut walk = Walk::default();
    let (mut node, mut position) = match pack.trie.enter(bytes, at) {
        Entrance::Closed => return walk,
        Entrance::Root => (0, at),
        Entrance::Node(node) => (node, at + 3),
    };
    if position > at {
        walk.meet(text, position, pack, node);
    }
    while let Some(&byte) = bytes.get(position) {
        let next = if position > at { blank_run(bytes, position) } else { 0 };
        let (label, length) = if next > 0 { (b' ', next) } else { (byte, 1) };
        // A hyphen stands for a blank of an entry, but is itself in an entry of signs alone ("50,-").
        let sign = if byte == b'-' { pack.trie.step(node, byte) } else { None };
        let length = if sign.is_some() { 1 } else { length };
        let Some(to) = sign.or_else(|| pack.trie.step(node, label)) else {
            // Where words are not separated, a blank inside one means nothing.
            if next > 0 && !pack.spaces && bytes.get(position + next).is_some_and(|byte| !byte.is_ascii()) {
                position += next;
                continue;
            }
            break;
        };
        node = to;
        position += length;
        walk.meet(text, position, pack, node);
    }
    walk
}

/// The length of a run of blanks with at most one hyphen, as an entry's blank allows.
fn blank_run(bytes: &[u8], at: usize) -> usize {
    if !matches!(bytes.get(at), Some(b' ' | b'\n' | b'\t' | b'\r' | b'-')) {
        return 0;
    }
    let mut hyphens = 0;
    bytes[at..]
        .iter()
        .take_while(|byte| match byte {
            b' ' | b'\n' | b'\t' | b'\r' => true,
            b'-' => {
                hyphens += 1;
                hyphens == 1
            }
            _ => false,
        })
        .count()
}
