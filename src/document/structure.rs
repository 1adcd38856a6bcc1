//! What governs a block: its heading, what leads in its list or table, and the headers of a cell.

use super::{Block, BlockKind};

/// Fills `heading`, `lead_in` and `headers` of all blocks.
pub(super) fn link(blocks: &mut [Block]) {
    let mut headings = Headings::default();
    let mut lists = Lists::default();
    let mut table = Table::default();
    for (at, block) in blocks.iter_mut().enumerate() {
        let kind = block.kind;
        block.heading = headings.governing(kind);
        block.lead_in = lists.lead_in(kind);
        block.headers = table.headers(kind, at);
        headings.note(kind, at);
        lists.note(kind, at);
    }
}

/// The headings that are open, by level.
#[derive(Default)]
struct Headings {
    open: Vec<(u8, usize)>,
}

impl Headings {
    /// The nearest heading; of a heading, the nearest one of a higher rank.
    fn governing(&mut self, kind: BlockKind) -> Option<usize> {
        if let BlockKind::Heading(level) = kind {
            while self.open.last().is_some_and(|(open, _)| *open >= level) {
                self.open.pop();
            }
        }
        self.open.last().map(|(_, at)| *at)
    }

    fn note(&mut self, kind: BlockKind, at: usize) {
        if let BlockKind::Heading(level) = kind {
            self.open.push((level, at));
        }
    }
}

/// The lists that are open, outermost first.
#[derive(Default)]
struct Lists {
    /// The block before this one that is no verbatim.
    before: Option<usize>,
    /// Depth of each open list, and what led it in.
    open: Vec<(u8, Option<usize>)>,
    /// Whether a table is open.
    in_table: bool,
    /// What led in the last table.
    table: Option<usize>,
}

impl Lists {
    fn lead_in(&mut self, kind: BlockKind) -> Option<usize> {
        match kind {
            BlockKind::ListItem { depth, .. } => self.of_item(depth),
            BlockKind::Cell { .. } => {
                if !self.in_table {
                    self.table = self.before;
                }
                self.table
            }
            _ => None,
        }
    }

    /// An outer list is led in by the block before it, an inner list by the item that holds it.
    fn of_item(&mut self, depth: u8) -> Option<usize> {
        while self.open.last().is_some_and(|(open, _)| *open > depth) {
            self.open.pop();
        }
        if self.open.last().is_none_or(|(open, _)| *open < depth) {
            self.open.push((depth, self.before));
        }
        self.open.last().and_then(|(_, lead_in)| *lead_in)
    }

    fn note(&mut self, kind: BlockKind, at: usize) {
        if kind == BlockKind::Verbatim {
            return;
        }
        if !matches!(kind, BlockKind::ListItem { .. }) {
            self.open.clear();
        }
        self.in_table = matches!(kind, BlockKind::Cell { .. });
        self.before = Some(at);
    }
}

/// The table that is open.
#[derive(Default)]
struct Table {
    /// Header cell by column.
    header: Vec<Option<usize>>,
    /// First cell of the row, with its column.
    first: Option<usize>,
    /// Column of the cell before.
    last_column: u16,
}

impl Table {
    /// The first cell of the row and the header cell of the column.
    fn headers(&mut self, kind: BlockKind, at: usize) -> Vec<usize> {
        let BlockKind::Cell { row, column } = kind else {
            if kind != BlockKind::Verbatim {
                *self = Self::default();
            }
            return Vec::new();
        };
        if row == 0 {
            self.note_header(column, at);
            return Vec::new();
        }
        if column == 0 || column <= self.last_column {
            self.first = (column == 0).then_some(at);
        }
        self.last_column = column;
        let top = self.header.get(usize::from(column)).copied().flatten();
        self.first.filter(|first| *first != at).into_iter().chain(top).collect()
    }

    fn note_header(&mut self, column: u16, at: usize) {
        if column == 0 || column < self.last_column {
            *self = Self::default();
        }
        let column_index = usize::from(column);
        self.header.resize(self.header.len().max(column_index + 1), None);
        self.header[column_index] = Some(at);
        self.last_column = column;
    }
}
