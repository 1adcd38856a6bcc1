//! Lists that Markdown does not know as such: lines of a paragraph that begin with a bullet sign, as pages and pasted documents have them.
//!
//! In: blocks. Out: the same, with such paragraphs split into what leads in and list items.

use super::plain::{boxed, is_bullet};
use super::{Block, BlockKind};
use crate::text::OffsetMap;
use std::ops::Range;

/// Splits paragraphs that hold bulleted lines.
pub(super) fn split(blocks: Vec<Block>) -> Vec<Block> {
    blocks.into_iter().flat_map(split_block).collect()
}

fn split_block(block: Block) -> Vec<Block> {
    if block.kind != BlockKind::Paragraph || !block.text.split('\n').any(|line| bullet(line).is_some()) {
        return vec![block];
    }
    let mut parts: Vec<(BlockKind, Range<usize>)> = Vec::new();
    let mut at = 0;
    for line in block.text.split('\n') {
        let range = at..at + line.len();
        at += line.len() + 1;
        match (bullet(line), parts.last_mut()) {
            (Some(sign), _) => {
                parts.push((BlockKind::ListItem { depth: 1, ordered: false }, range.start + sign..range.end));
            }
            // A line without a sign goes on with what stands before it.
            (None, Some((_, last))) => last.end = range.end,
            (None, None) => parts.push((BlockKind::Paragraph, range)),
        }
    }
    parts.into_iter().filter_map(|(kind, range)| part(&block, kind, range)).collect()
}

/// The length of a bullet sign and the blanks around it at the beginning of a line.
fn bullet(line: &str) -> Option<usize> {
    let body = line.trim_start();
    let sign = body.chars().next().filter(|sign| is_bullet(*sign)).map(char::len_utf8).or_else(|| boxed(body))?;
    let rest = &body[sign..];
    let text = rest.trim_start();
    (!text.is_empty()).then(|| line.len() - text.len())
}

/// A range of a block as a block of its own, without blanks at its end; `None` where nothing else is in it.
pub(super) fn part(block: &Block, kind: BlockKind, range: Range<usize>) -> Option<Block> {
    let text = block.text.get(range.clone())?.trim_end();
    if text.is_empty() {
        return None;
    }
    let map = block.map.after(&OffsetMap::identity(range.start, text.len()));
    let span = block.map.span(range.start..range.start + text.len());
    Some(Block {
        kind,
        text: text.to_owned(),
        map,
        span,
        sentences: Vec::new(),
        heading: None,
        lead_in: None,
        headers: Vec::new(),
    })
}
