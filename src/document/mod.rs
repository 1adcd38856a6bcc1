//! A leaflet as read: blocks with plain text, and a map from every byte of that text back to the file.
//!
//! In: a [`Source`] and its format. Out: a [`Document`]. Reading never fails on content.

mod bullets;
mod detect;
mod draft;
mod front_matter;
mod language;
mod long;
mod markdown;
mod plain;
mod reference;
mod sentences;
mod structure;

pub use detect::detect;
pub(crate) use detect::{main_script, writes};
pub use language::language_of;
pub use reference::{has_year, is_reference};
pub use sentences::{SentenceRules, split_sentences};

use crate::source::{Source, Span};
use crate::text::OffsetMap;
use std::ops::Range;

/// What a block is in the leaflet's structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// A heading and its level from 1.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// An item of a list; depth from 1.
    ListItem {
        /// Nesting depth, from 1.
        depth: u8,
        /// Whether the list is numbered.
        ordered: bool,
    },
    /// A cell of a table; row 0 is the header.
    Cell {
        /// Row, 0 is the header row.
        row: u16,
        /// Column, from 0.
        column: u16,
    },
    /// Code, raw HTML and the like: shown to encoding rules only.
    Verbatim,
}

/// One block: its text without markup, and where it stands.
#[derive(Debug, Clone)]
pub struct Block {
    /// Its kind.
    pub kind: BlockKind,
    /// Plain text without markup; a soft line break is `\n`.
    pub text: String,
    /// From offsets in `text` to offsets in the file.
    pub map: OffsetMap,
    /// The block in the file, markup included.
    pub span: Span,
    /// Sentences as ranges of `text`, trimmed, in order.
    pub sentences: Vec<Range<usize>>,
    /// Index of the heading block that governs it.
    pub heading: Option<usize>,
    /// Index of the block that leads in the list or table it belongs to ("Do not have this treatment if you:").
    pub lead_in: Option<usize>,
    /// For a cell: the first cell of its row and the header cell of its column.
    pub headers: Vec<usize>,
}

impl Block {
    /// The span in the file of a range of `text`.
    pub fn source_span(&self, range: Range<usize>) -> Span {
        self.map.span(range)
    }
}

/// How the language of a document was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LanguageOrigin {
    /// Given by an option or in a record.
    Given,
    /// From the front matter.
    FrontMatter,
    /// From the file name.
    FileName,
    /// Detected from the text.
    Detected,
    /// Not known.
    Unknown,
}

/// The format of a leaflet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Plain text.
    Text,
    /// `CommonMark` with tables.
    Markdown,
}

/// A leaflet as read.
#[derive(Debug, Clone)]
pub struct Document {
    /// Blocks in order of the text.
    pub blocks: Vec<Block>,
    /// Key and value pairs of the front matter, with the span of each value.
    pub front_matter: Vec<(String, String, Span)>,
}

impl Document {
    /// The first value of a key of the front matter, with its span.
    pub fn front_matter_value(&self, key: &str) -> Option<(&str, Span)> {
        let found = self.front_matter.iter().find(|(name, ..)| name == key);
        found.map(|(_, value, span)| (value.as_str(), *span))
    }
}

/// Reads a leaflet: blocks with their structure and sentences, and the front matter. Never fails; linear in the text's length.
pub fn read(source: &Source, format: Format, rules: &SentenceRules) -> Document {
    let (front_matter, body) = front_matter::read(source);
    let mut blocks = match format {
        Format::Markdown => bullets::split(markdown::blocks(source, body)),
        Format::Text => plain::blocks(source, body),
    };
    blocks = long::split(blocks);
    structure::link(&mut blocks);
    let mut document = Document { blocks, front_matter };
    split_sentences(&mut document, rules);
    document
}

#[cfg(test)]
mod tests;
