//! A map from offsets of a derived text back to offsets of the text it was made from.
//!
//! In: what was copied and what was replaced, in order. Out: [`OffsetMap`]. What is not here: how a text is derived.

use crate::source::Span;
use std::ops::Range;

/// A stretch of derived text, up to where the next run begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Run {
    /// Where it begins in the derived text.
    derived: usize,
    /// Where it begins in the original.
    original: usize,
    /// `None`: copied byte by byte. Otherwise the run stands, as a whole, for the original up to here (an entity, a folded letter).
    finish: Option<usize>,
}

/// Maps offsets of a derived text to offsets of the original, as runs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OffsetMap {
    /// Runs, ascending in both texts.
    runs: Vec<Run>,
    /// Derived length and original end.
    end: (usize, usize),
}

impl OffsetMap {
    /// The map that changes nothing, over `length` bytes that begin at `start` in the original.
    pub fn identity(start: usize, length: usize) -> Self {
        Self { runs: vec![Run { derived: 0, original: start, finish: None }], end: (length, start + length) }
    }

    /// Says that from `derived` on, the original was copied from `original` on. Offsets must not go back.
    pub fn push(&mut self, derived: usize, original: usize) {
        let run = Run { derived, original, finish: None };
        match self.runs.last_mut() {
            Some(last) if last.derived == derived => *last = run,
            Some(last) if last.finish.is_none() && derived - last.derived == original.wrapping_sub(last.original) => {}
            _ => self.runs.push(run),
        }
    }

    /// Says that what is derived from `derived` on stands, as a whole, for the original from `original` to `finish`.
    pub fn replace(&mut self, derived: usize, original: usize, finish: usize) {
        let run = Run { derived, original, finish: Some(finish) };
        match self.runs.last_mut() {
            Some(last) if last.derived == derived => *last = run,
            _ => self.runs.push(run),
        }
    }

    /// Says where the derived text and its original end; runs past the end are forgotten.
    pub fn finish(&mut self, derived: usize, original: usize) {
        while self.runs.len() > 1 && self.runs.last().is_some_and(|run| run.derived >= derived) {
            self.runs.pop();
        }
        self.end = (derived, original);
    }

    /// Where a character that begins at `offset` begins in the original.
    pub fn start(&self, offset: usize) -> usize {
        if offset >= self.end.0 {
            return self.end.1;
        }
        let at = self.runs.partition_point(|run| run.derived <= offset);
        match at.checked_sub(1).and_then(|at| self.runs.get(at)) {
            Some(Run { original, finish: Some(_), .. }) => *original,
            Some(run) => (run.original + (offset - run.derived)).min(self.end.1),
            None => offset.min(self.end.1),
        }
    }

    /// Where a range that ends (exclusive) at `offset` ends in the original: right after what its last byte stands for.
    pub fn finish_of(&self, offset: usize) -> usize {
        if offset == 0 {
            return self.start(0);
        }
        let offset = offset.min(self.end.0);
        let at = self.runs.partition_point(|run| run.derived < offset);
        match at.checked_sub(1).and_then(|at| self.runs.get(at)) {
            Some(Run { finish: Some(finish), .. }) => *finish,
            Some(run) => (run.original + (offset - run.derived)).min(self.limit(at)),
            None => offset.min(self.end.1),
        }
    }

    /// Where the run before run `at` must have ended in the original.
    fn limit(&self, at: usize) -> usize {
        self.runs.get(at).map_or(self.end.1, |run| run.original)
    }

    /// The original span of a derived range.
    pub fn span(&self, range: Range<usize>) -> Span {
        let start = self.start(range.start);
        Span::new(start, self.finish_of(range.end).max(start))
    }

    /// The map of a text derived from the derived text: `self` after `inner`. Linear in the number of runs of both.
    #[must_use]
    pub fn after(&self, inner: &Self) -> Self {
        let mut map = Self::default();
        let mut mine = 0;
        for (at, run) in inner.runs.iter().enumerate() {
            let next = inner.runs.get(at + 1).map_or(inner.end.0, |next| next.derived);
            match run.finish {
                Some(finish) => {
                    let span = self.span(run.original..finish);
                    map.replace(run.derived, span.start, span.end);
                }
                None => mine = self.copy_runs(&mut map, *run, next, mine),
            }
        }
        map.finish(inner.end.0, self.finish_of(inner.end.1));
        map
    }

    /// Adds the runs of `self` that lie under a copied run of the inner map; begins to look at `from`, returns where it stopped.
    fn copy_runs(&self, map: &mut Self, run: Run, next: usize, from: usize) -> usize {
        let end = run.original + next.saturating_sub(run.derived);
        let mut at = from;
        while self.runs.get(at + 1).is_some_and(|later| later.derived <= run.original) {
            at += 1;
        }
        let first = at;
        while let Some(mine) = self.runs.get(at).filter(|mine| at == first || mine.derived < end) {
            let derived = run.derived + mine.derived.saturating_sub(run.original);
            match mine.finish {
                Some(finish) => map.replace(derived, mine.original, finish),
                None => map.push(derived, mine.original + run.original.saturating_sub(mine.derived)),
            }
            at += 1;
        }
        at.saturating_sub(1).max(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "a **b** &amp; c" read as "a b & c".
    fn marked_up() -> OffsetMap {
        let mut map = OffsetMap::default();
        map.push(0, 0);
        map.push(2, 4);
        map.push(3, 7);
        map.replace(4, 8, 13);
        map.push(5, 13);
        map.finish(7, 15);
        map
    }

    #[test]
    fn a_span_leaves_out_markup_around_it_and_covers_what_was_replaced() {
        let map = marked_up();
        assert_eq!(map.span(2..3), Span::new(4, 5));
        assert_eq!(map.span(4..5), Span::new(8, 13));
        assert_eq!(map.span(0..7), Span::new(0, 15));
        assert_eq!(map.span(7..7), Span::new(15, 15));
        assert_eq!(map.span(6..7), Span::new(14, 15));
    }

    #[test]
    fn a_map_after_a_map_answers_as_both_in_turn() {
        let outer = marked_up();
        let mut inner = OffsetMap::default();
        inner.push(0, 1);
        inner.push(1, 2);
        inner.replace(2, 3, 5);
        inner.push(5, 5);
        inner.finish(7, 7);
        let both = outer.after(&inner);
        for offset in 0..7 {
            assert_eq!(both.start(offset), outer.start(inner.start(offset)), "start of {offset}");
        }
        for offset in 1..=7 {
            assert_eq!(both.finish_of(offset), outer.finish_of(inner.finish_of(offset)), "finish of {offset}");
        }
    }

    #[test]
    fn many_runs_are_joined_in_one_pass() {
        let mut map = OffsetMap::default();
        for at in 0..400_000 {
            map.push(at, at * 2);
        }
        map.finish(400_000, 800_000);
        let both = map.after(&OffsetMap::identity(0, 400_000));
        assert_eq!(both.span(399_999..400_000), Span::new(799_998, 799_999));
    }
}
