//! Markdown (`CommonMark` with tables) into blocks.
//!
//! In: a source and where its body begins. Out: blocks whose text is one plain string each, since a number and its unit may stand in
//! two pieces of markup. HTML blocks, comments and code blocks become verbatim blocks. Strike-through is not read: `4~6` is a range.

use super::draft::Draft;
use super::sentences::begins_with_date;
use super::{Block, BlockKind};
use crate::source::{Source, Span};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// The blocks of a Markdown text from `body` on.
pub(super) fn blocks(source: &Source, body: usize) -> Vec<Block> {
    let text = source.text.get(body..).unwrap_or_default();
    let mut reader = Reader::new(source);
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        reader.event(&event, range.start + body..range.end + body);
    }
    reader.flush();
    reader.blocks
}

fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_TASKLISTS | Options::ENABLE_HEADING_ATTRIBUTES
}

struct Reader<'a> {
    source: &'a Source,
    blocks: Vec<Block>,
    draft: Option<Draft>,
    /// Whether each open list is numbered.
    lists: Vec<bool>,
    /// Where an item begins whose first block has not begun.
    item: Option<usize>,
    row: u16,
    column: u16,
    /// Comments inside the block being written: they follow it.
    comments: Vec<Block>,
}

impl<'a> Reader<'a> {
    fn new(source: &'a Source) -> Self {
        Self {
            source,
            blocks: Vec::new(),
            draft: None,
            lists: Vec::new(),
            item: None,
            row: 0,
            column: 0,
            comments: Vec::new(),
        }
    }

    fn event(&mut self, event: &Event, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.begin(tag, range),
            Event::End(tag) => self.end(*tag),
            Event::Text(text) | Event::Html(text) => self.add(text, range),
            Event::Code(text) => self.code(text, range),
            Event::InlineHtml(html) => self.inline_html(html, range),
            Event::SoftBreak | Event::HardBreak => self.add("\n", range),
            _ => {}
        }
    }

    fn begin(&mut self, tag: &Tag, range: Range<usize>) {
        match tag {
            Tag::Paragraph => self.open(self.context(), range),
            Tag::Heading { level, .. } => self.open(BlockKind::Heading(depth(*level)), range),
            Tag::CodeBlock(_) | Tag::HtmlBlock => self.open(BlockKind::Verbatim, range),
            Tag::List(start) => {
                self.flush();
                self.lists.push(start.is_some());
            }
            Tag::Item => {
                self.flush();
                // The month of a date is no item inside the day.
                self.item = self.item.filter(|day| self.is_date(*day)).or(Some(range.start));
            }
            Tag::Table(_) => (self.row, self.column) = (0, 0),
            Tag::TableCell => {
                self.open(BlockKind::Cell { row: self.row, column: self.column }, range);
                self.column = self.column.saturating_add(1);
            }
            Tag::BlockQuote(_) | Tag::FootnoteDefinition(_) => self.flush(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::TableCell => {
                self.flush();
            }
            TagEnd::Item => {
                self.flush();
                self.item = None;
            }
            TagEnd::List(_) => {
                self.flush();
                self.lists.pop();
            }
            TagEnd::TableHead | TagEnd::TableRow => {
                self.row = self.row.saturating_add(1);
                self.column = 0;
            }
            _ => {}
        }
    }

    /// The kind of a paragraph at this place.
    fn context(&self) -> BlockKind {
        match self.lists.last() {
            Some(ordered) => {
                BlockKind::ListItem { depth: u8::try_from(self.lists.len()).unwrap_or(u8::MAX), ordered: *ordered }
            }
            None => BlockKind::Paragraph,
        }
    }

    fn open(&mut self, kind: BlockKind, range: Range<usize>) {
        self.flush();
        let start = self.item.take().unwrap_or(range.start);
        self.draft = Some(Draft::new(kind, Span::new(start, range.end)));
    }

    /// Whether a date stands at the beginning of an item, where its day was taken for a number of the list.
    fn is_date(&self, at: usize) -> bool {
        self.source.text.get(at..).is_some_and(begins_with_date)
    }

    fn add(&mut self, text: &str, range: Range<usize>) {
        let start = self.item.unwrap_or(range.start);
        if self.draft.is_none() {
            let date = self.item.is_some() && self.is_date(start);
            self.open(if date { BlockKind::Paragraph } else { self.context() }, start..range.end);
            if let Some(draft) = self.draft.as_mut().filter(|_| date) {
                draft.add(self.source, &self.source.text[start..range.start], start..range.start);
            }
        }
        if let Some(draft) = &mut self.draft {
            draft.add(self.source, text, range);
        }
    }

    /// A code span: its text stands between back quotes, with a blank at either end where it holds back quotes itself.
    fn code(&mut self, text: &str, range: Range<usize>) {
        let written = self.source.slice(Span::new(range.start, range.end));
        let quotes = written.len() - written.trim_start_matches('`').len();
        let inner = written.get(quotes..written.len().saturating_sub(quotes)).unwrap_or_default();
        let bare = inner.strip_prefix([' ', '\n', '\r']);
        let padded =
            bare.filter(|_| inner.ends_with([' ', '\n', '\r']) && !inner.trim_matches([' ', '\n', '\r']).is_empty());
        let start = range.start + quotes + inner.len() - padded.unwrap_or(inner).len();
        let end = range.end - quotes;
        self.add(text, start..end - usize::from(padded.is_some()));
    }

    fn inline_html(&mut self, html: &str, range: Range<usize>) {
        if html.starts_with("<!--") {
            let mut comment = Draft::new(BlockKind::Verbatim, Span::new(range.start, range.end));
            comment.add(self.source, html, range);
            self.comments.extend(comment.finish(self.source));
        } else if is_line_break(html) {
            self.add("\n", range);
        }
    }

    fn flush(&mut self) {
        let finished = self.draft.take().and_then(|draft| draft.finish(self.source));
        self.blocks.extend(finished);
        self.blocks.append(&mut self.comments);
    }
}

fn depth(level: HeadingLevel) -> u8 {
    level as u8
}

fn is_line_break(html: &str) -> bool {
    let name = html.trim_start_matches('<').trim_end_matches('>').trim_end_matches('/').trim();
    name.eq_ignore_ascii_case("br")
}
