//! What the entries of a trie begin with, as tables of bits: most places of a text are told apart without a walk.

use super::trie::{Entrance, NONE};

/// What is known of 64 sets of three bytes, side by side.
#[derive(Debug, Clone, Copy, Default)]
struct Row {
    /// A bit for each that entries begin with.
    known: u64,
    /// A bit for each that anything may follow.
    loose: u64,
    /// How many bits are set in the rows before.
    rank: u32,
}

/// What entries begin with: a bit for each pair of bytes that some shorter entry begins with, and one for (nearly) each three bytes,
/// with the node that these lead to.
#[derive(Debug, Clone)]
pub(super) struct Starts {
    /// First bytes of the pairs that are set.
    firsts: [bool; 256],
    pairs: Box<[u64; 1024]>,
    threes: Box<[Row; 1024]>,
    /// A bit for (nearly) each six bytes that entries begin with, where not anything may follow the first three.
    sixes: Box<[u64; 1024]>,
    /// Three bytes and their node for each bit that is set; no node where two begin alike.
    nodes: Vec<([u8; 3], u32)>,
}

impl Default for Starts {
    #[allow(clippy::large_stack_arrays, reason = "made once for each language that is loaded")]
    fn default() -> Self {
        let bits = || Box::new([0; 1024]);
        Self {
            firsts: [false; 256],
            pairs: bits(),
            threes: Box::new([Row::default(); 1024]),
            sixes: bits(),
            nodes: Vec::new(),
        }
    }
}

impl Starts {
    #[inline]
    fn pair(first: u8, second: u8) -> u16 {
        u16::from(first) << 8 | u16::from(second)
    }

    /// Three bytes as sixteen bits: a letter of three bytes keeps its number.
    #[inline]
    fn three(first: u8, second: u8, third: u8) -> u16 {
        u16::from(first) << 12 ^ u16::from(second) << 6 ^ u16::from(third)
    }

    /// The word of a table that a bit stands in, and its place there.
    #[inline]
    fn place(bit: u16) -> (usize, u16) {
        (usize::from(bit >> 6), bit & 63)
    }

    /// Anything may follow these two bytes.
    pub(super) fn open(&mut self, first: u8, second: u8) {
        let (word, bit) = Self::place(Self::pair(first, second));
        self.pairs[word] |= 1 << bit;
        self.firsts[usize::from(first)] = true;
    }

    /// Six bytes as sixteen bits.
    #[inline]
    fn six([first, second, third]: [u8; 3], [fourth, fifth, sixth]: [u8; 3]) -> u16 {
        Self::three(first, second, third).wrapping_mul(40_503) ^ Self::three(fourth, fifth, sixth)
    }

    /// Anything may follow these three bytes.
    pub(super) fn leave_open(&mut self, [first, second, third]: [u8; 3]) {
        let (word, bit) = Self::place(Self::three(first, second, third));
        self.threes[word].loose |= 1 << bit;
    }

    /// These three bytes may follow those three.
    pub(super) fn follow(&mut self, three: [u8; 3], next: [u8; 3]) {
        let (word, bit) = Self::place(Self::six(three, next));
        self.sixes[word] |= 1 << bit;
    }

    /// Whether an entry may go on with the bytes behind the three first ones. Only letters of more than one byte are told.
    #[inline]
    fn goes_on(&self, three: [u8; 3], bytes: &[u8], at: usize) -> bool {
        let Some([fourth, fifth, sixth]) = bytes.get(at + 3..at + 6) else { return true };
        if *fourth < 0x80 {
            return true;
        }
        let (word, bit) = Self::place(Self::six(three, [*fourth, *fifth, *sixth]));
        self.sixes[word] >> bit & 1 == 1
    }

    /// Sets the bits of all three bytes that lead to a node.
    pub(super) fn close(&mut self, mut leads: Vec<([u8; 3], u32)>) {
        let bit = |[first, second, third]: [u8; 3]| Self::three(first, second, third);
        leads.sort_by_key(|(bytes, _)| bit(*bytes));
        for (bytes, node) in leads {
            let at = bit(bytes);
            let (word, place) = Self::place(at);
            match self.nodes.last_mut() {
                Some(last) if bit(last.0) == at => last.1 = NONE,
                _ => self.nodes.push((bytes, node)),
            }
            self.threes[word].known |= 1 << place;
        }
        let mut total = 0;
        for row in self.threes.iter_mut() {
            row.rank = total;
            total += row.known.count_ones();
        }
    }

    /// Whether the tables say that an entry may begin at `at`: the three bytes there, or none where anything may follow the first two.
    #[allow(clippy::option_option, reason = "three bytes, or no more than two, or nothing")]
    #[inline]
    fn begins(&self, bytes: &[u8], at: usize) -> Option<Option<[u8; 3]>> {
        let first = *bytes.get(at)?;
        let second = bytes.get(at + 1).copied().unwrap_or_default();
        if self.firsts[usize::from(first)] {
            let (word, bit) = Self::place(Self::pair(first, second));
            if self.pairs[word] >> bit & 1 == 1 {
                return Some(None);
            }
        }
        let three = [first, second, *bytes.get(at + 2)?];
        let (at_row, bit) = Self::place(Self::three(three[0], three[1], three[2]));
        let row = &self.threes[at_row];
        let known = row.known >> bit & 1 == 1;
        (known && (row.loose >> bit & 1 == 1 || self.goes_on(three, bytes, at))).then_some(Some(three))
    }

    /// Whether any entry may begin at `at`.
    #[inline]
    pub(super) fn may_begin(&self, bytes: &[u8], at: usize) -> bool {
        self.begins(bytes, at).is_some()
    }

    /// Where a walk over the bytes from `at` on begins.
    #[inline]
    pub(super) fn enter(&self, bytes: &[u8], at: usize) -> Entrance {
        let three = match self.begins(bytes, at) {
            None => return Entrance::Closed,
            Some(None) => return Entrance::Root,
            Some(Some(three)) => three,
        };
        let (at_row, bit) = Self::place(Self::three(three[0], three[1], three[2]));
        let row = &self.threes[at_row];
        let rank = row.rank + (row.known & ((1 << bit) - 1)).count_ones();
        match self.nodes.get(rank as usize) {
            Some((_, NONE)) | None => Entrance::Root,
            Some((bytes, node)) if *bytes == three => Entrance::Node(*node),
            Some(_) => Entrance::Closed,
        }
    }
}
