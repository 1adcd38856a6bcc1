//! A block while it is written: pieces of the source, copied or replaced, become text and a map.

use super::{Block, BlockKind};
use crate::source::{Source, Span};
use crate::text::OffsetMap;
use std::ops::Range;

/// A block in the making.
pub(super) struct Draft {
    kind: BlockKind,
    span: Span,
    text: String,
    map: OffsetMap,
    /// End, in the source, of the last piece.
    end: usize,
}

impl Draft {
    /// An empty block that covers `span` so far.
    pub(super) fn new(kind: BlockKind, span: Span) -> Self {
        Self { kind, span, text: String::new(), map: OffsetMap::default(), end: span.start }
    }

    /// Adds what was read at `range`, which may differ from what is written there (an entity, a line break).
    pub(super) fn add(&mut self, source: &Source, text: &str, range: Range<usize>) {
        self.span = self.span.cover(Span::new(range.start, range.end));
        let range = without_blanks(source, text, range);
        let mut rest = text;
        let mut at = range.start;
        loop {
            let written = source.slice(Span::new(at, range.end));
            let same = common_prefix(written, rest);
            self.copy(&rest[..same], at);
            (at, rest) = (at + same, &rest[same..]);
            let Some(length) = broken_blank(&written[same..], rest) else { break };
            self.replace(" ", at..at + length);
            (at, rest) = (at + length, &rest[1..]);
        }
        let tail = common_suffix(source.slice(Span::new(at, range.end)), rest);
        self.replace(&rest[..rest.len() - tail], at..range.end - tail);
        self.copy(&rest[rest.len() - tail..], range.end - tail);
    }

    /// Adds text that stands in the source, byte for byte, from `at` on. Blanks at the beginning of a block are left out.
    fn copy(&mut self, text: &str, at: usize) {
        let kept = if self.text.is_empty() { text.trim_start() } else { text };
        if kept.is_empty() {
            return;
        }
        self.map.push(self.text.len(), at + text.len() - kept.len());
        self.text.push_str(kept);
        self.end = at + text.len();
    }

    /// Adds text that stands for a range of the source as a whole.
    fn replace(&mut self, text: &str, range: Range<usize>) {
        let kept = if self.text.is_empty() { text.trim_start() } else { text };
        if kept.is_empty() {
            return;
        }
        self.map.replace(self.text.len(), range.start, range.end);
        self.text.push_str(kept);
        self.end = range.end;
    }

    /// The block, without blanks at its ends; `None` when nothing is left.
    pub(super) fn finish(mut self, source: &Source) -> Option<Block> {
        let length = self.text.trim_end().len();
        if length == 0 {
            return None;
        }
        self.map.finish(self.text.len(), self.end);
        self.map.finish(length, self.map.finish_of(length));
        self.text.truncate(length);
        let end = self.span.start + source.slice(self.span).trim_end().len();
        Some(Block {
            kind: self.kind,
            text: self.text,
            map: self.map,
            span: Span::new(self.span.start, end),
            sentences: Vec::new(),
            heading: None,
            lead_in: None,
            headers: Vec::new(),
        })
    }
}

/// A range without blanks at its end that were not read.
fn without_blanks(source: &Source, text: &str, range: Range<usize>) -> Range<usize> {
    if text.ends_with(char::is_whitespace) {
        return range;
    }
    range.start..range.start + source.slice(Span::new(range.start, range.end)).trim_end().len()
}

/// Length of a line break, with the markup that begins its next line, where a code span has a blank instead (two for CRLF).
fn broken_blank(written: &str, read: &str) -> Option<usize> {
    let after = read.strip_prefix(' ')?;
    let rest = written.strip_prefix(['\n', '\r'])?;
    let indent = rest.len() - rest.trim_start_matches([' ', '\t', '>']).len();
    let kept = after.len() - after.trim_start_matches([' ', '\t', '>']).len();
    let twice = after.starts_with(' ') && rest.starts_with('\n');
    Some(1 + if twice { 0 } else { indent.saturating_sub(kept) })
}

/// Length of the beginning that two texts share.
fn common_prefix(one: &str, other: &str) -> usize {
    if one == other {
        return one.len();
    }
    let pairs = one.char_indices().zip(other.chars());
    pairs.take_while(|((_, mine), yours)| mine == yours).last().map_or(0, |((at, letter), _)| at + letter.len_utf8())
}

/// Length of the ending that two texts share.
fn common_suffix(one: &str, other: &str) -> usize {
    let pairs = one.chars().rev().zip(other.chars().rev());
    pairs.take_while(|(mine, yours)| mine == yours).map(|(letter, _)| letter.len_utf8()).sum()
}
