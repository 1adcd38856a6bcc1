//! Whether two values stand far enough apart to contradict each other: within one paragraph, list or section authors set values against
//! each other on purpose ("for fine lines three, for scars five", "at first weekly, later monthly"), in ways that no list of words holds.

use super::super::DocumentContext;
use crate::document::{Block, BlockKind, Document};
use crate::statement::QuantityStatement;
use crate::text::fold;

/// Whether nothing sets the two against each other: they stand in different parts of the leaflet, or their sentences say the same but
/// for the figure.
pub(in crate::rules) fn is_general(
    context: &DocumentContext<'_>,
    one: &QuantityStatement,
    other: &QuantityStatement,
) -> bool {
    are_parted(context.document, one.block, other.block) || are_alike(context, one, other)
}

/// Whether two blocks belong to different parts: other headings, or, where no heading parts them, other paragraphs that are no
/// neighbours, no items of one list and no cells of one table.
fn are_parted(document: &Document, one: usize, other: usize) -> bool {
    let (Some(first), Some(second)) = (document.blocks.get(one), document.blocks.get(other)) else { return false };
    let titled = first.heading.is_none_or(|at| document.blocks[at].kind == BlockKind::Heading(1));
    if first.heading != second.heading {
        return true;
    }
    let (start, end) = (one.min(other), one.max(other));
    let between = document.blocks.get(start..=end).unwrap_or_default();
    let same = between.iter().all(|block| is_listed(block) == is_listed(first) && is_listed(block).is_some());
    titled && !same && end > start + 1
}

/// The kind of a block that is one of several: a cell, an item; `None` for a paragraph.
fn is_listed(block: &Block) -> Option<bool> {
    match block.kind {
        BlockKind::Cell { .. } => Some(true),
        BlockKind::ListItem { .. } => Some(false),
        _ => None,
    }
}

/// Whether at least half of the words of the longer sentence are also the other's, their figures left out.
fn are_alike(context: &DocumentContext<'_>, one: &QuantityStatement, other: &QuantityStatement) -> bool {
    let (first, second) = (words(context, one), words(context, other));
    let mut rest = second.clone();
    let mut shared = 0;
    for word in &first {
        if let Some(at) = rest.iter().position(|known| known == word) {
            rest.swap_remove(at);
            shared += 1;
        }
    }
    let parted = one.block != other.block || sentence(context, one) != sentence(context, other);
    parted && shared > 0 && shared * 2 >= first.len().max(second.len())
}

/// The words of a statement's sentence without its figure; its letters where words are not parted.
fn words(context: &DocumentContext<'_>, one: &QuantityStatement) -> Vec<String> {
    let Some(block) = context.document.blocks.get(one.block) else { return Vec::new() };
    let (start, end) = sentence(context, one);
    let text = |start: usize, end: usize| fold(block.text.get(start..end).unwrap_or_default()).text;
    let around = format!("{} {}", text(start, one.range.start), text(one.range.end, end));
    let parts: Vec<&str> =
        around.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if context.pack.spaces {
        return parts.into_iter().map(str::to_owned).collect();
    }
    parts.concat().chars().map(String::from).collect()
}

/// The bytes of the sentence that holds a statement.
fn sentence(context: &DocumentContext<'_>, one: &QuantityStatement) -> (usize, usize) {
    let Some(block) = context.document.blocks.get(one.block) else { return (0, 0) };
    let at = block.sentences.partition_point(|sentence| sentence.end <= one.range.start);
    let own = block.sentences.get(at).filter(|sentence| sentence.start <= one.range.start);
    own.map_or((0, block.text.len()), |sentence| (sentence.start, sentence.end))
}
