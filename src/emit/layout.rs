//! A leaflet cut into the texts of its blocks and what stands between them, so that both together are the file, byte for byte.

use crate::document::{BlockKind, Document};
use crate::source::{Source, Span};

/// The text of one block.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    /// Index of the block in the document.
    pub block: usize,
    /// What it is.
    pub kind: BlockKind,
    /// Its text as written, inline markup included.
    pub span: Span,
    /// What stands between the piece before and this one: line ends, markers, front matter.
    pub before: Span,
}

/// The pieces of a leaflet, and what follows the last one.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    /// Pieces in the file's order.
    pub pieces: Vec<Piece>,
    /// What stands after the last one.
    pub after: Span,
}

/// Cuts a leaflet. A block inside another one (a comment in a paragraph) belongs to the outer one.
pub(super) fn layout(source: &Source, document: &Document) -> Layout {
    let mut blocks: Vec<usize> = (0..document.blocks.len()).collect();
    blocks.sort_by_key(|at| (document.blocks[*at].span.start, std::cmp::Reverse(document.blocks[*at].span.end)));
    let mut pieces: Vec<Piece> = Vec::new();
    let mut end = 0;
    for (nth, block) in blocks.iter().enumerate() {
        let kind = document.blocks[*block].kind;
        let next = blocks.get(nth + 1).map(|next| document.blocks[*next].span);
        let whole = document.blocks[*block].span;
        // An item that holds a list ends where its list begins.
        let until = next
            .filter(|next| next.start > whole.start && whole.end >= next.end)
            .map_or(whole.end, |next| if matches!(kind, BlockKind::ListItem { .. }) { next.start } else { whole.end });
        let span = content(source, kind, Span::new(whole.start, until));
        if span.start < end || span.is_empty() {
            continue;
        }
        pieces.push(Piece { block: *block, kind, span, before: Span::new(end, span.start) });
        end = span.end;
    }
    Layout { pieces, after: Span::new(end, source.text.len()) }
}

/// A block without its marker and without blanks at its ends.
fn content(source: &Source, kind: BlockKind, span: Span) -> Span {
    let text = source.slice(span);
    let inner = match kind {
        BlockKind::Heading(_) => text.trim_start_matches('#'),
        BlockKind::ListItem { .. } => after_marker(text),
        BlockKind::Cell { .. } => text.trim_start_matches(['|', ' ', '\t']).trim_end_matches(['|', ' ', '\t']),
        BlockKind::Paragraph | BlockKind::Verbatim => text,
    };
    let start = span.start + text.find(inner).unwrap_or(0) + inner.len() - inner.trim_start().len();
    let length = inner.trim().len();
    Span::new(start, start + length)
}

/// A list item after its bullet or number and its task box.
fn after_marker(text: &str) -> &str {
    let digits = text.len() - text.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    let rest = text.get(digits..).unwrap_or_default();
    let marks: &[char] = if digits > 0 { &['.', ')'] } else { &['-', '*', '+'] };
    let Some(after) = rest.strip_prefix(marks).filter(|after| after.starts_with(char::is_whitespace)) else {
        return text;
    };
    let body = after.trim_start();
    let boxed = ["[ ]", "[x]", "[X]"].iter().find_map(|sign| body.strip_prefix(sign));
    boxed.filter(|rest| rest.starts_with(char::is_whitespace)).unwrap_or(body)
}
