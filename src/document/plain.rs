//! Plain text into blocks: where nothing is marked up, the form of the lines tells headings, lists and paragraphs apart.
//!
//! In: a source and where its body begins. Out: blocks. A line is a block, unless its paragraph was wrapped at a fixed width.
//! What is not here: any word of a language. Only length, letter case, signs at the ends and blank lines count.

mod kinds;
mod lines;

use super::draft::Draft;
use super::{Block, BlockKind};
use crate::source::{Source, Span};
use lines::Line;

pub(super) use lines::{boxed, is_bullet};

/// The blocks of a plain text from `body` on.
pub(super) fn blocks(source: &Source, body: usize) -> Vec<Block> {
    let lines = lines::lines(source, body);
    let groups = lines::groups(&lines);
    let rows: Vec<Line> = groups.iter().filter_map(|group| lines::merged(&lines[group.clone()])).collect();
    let kinds = kinds::kinds(&rows);
    let pairs = groups.into_iter().zip(kinds);
    pairs.filter_map(|(group, kind)| block(source, &lines[group], kind)).collect()
}

/// One block of one line, or of several that were one before they were wrapped.
fn block(source: &Source, lines: &[Line], kind: BlockKind) -> Option<Block> {
    let (first, last) = (lines.first()?, lines.last()?);
    let mut draft = Draft::new(kind, Span::new(first.written.start, last.written.end));
    for (at, line) in lines.iter().enumerate() {
        if let Some(before) = at.checked_sub(1).and_then(|at| lines.get(at)) {
            draft.add(source, "\n", before.content.end..line.content.start);
        }
        draft.add(source, source.slice(line.content), line.content.start..line.content.end);
    }
    draft.finish(source)
}
