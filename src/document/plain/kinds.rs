//! What each row of a plain text is: heading, item of a list, or paragraph.
//!
//! A row is a block before its kind is known. Marked items are plain to see. Items without a marker are found after what leads them in:
//! a row that ends with a colon, or a heading; they are short, alike, and equally far apart.

use super::lines::{Case, Ending, Line, Look, Marker};
use crate::document::BlockKind;

/// A heading is at most this wide.
const WIDEST_HEADING: usize = 80;
/// A question or a line in capitals that is a heading is at most this wide.
const WIDEST_QUESTION: usize = 100;
/// A heading that ends with a colon is at most this wide.
const WIDEST_LABEL: usize = 60;
/// An item without a marker is at most this wide.
const WIDEST_ITEM: usize = 120;

/// An item of a list without markers.
const ITEM: BlockKind = BlockKind::ListItem { depth: 1, ordered: false };

/// The kind of every row.
pub(super) fn kinds(rows: &[Line]) -> Vec<BlockKind> {
    let mut kinds = Vec::with_capacity(rows.len());
    let mut indents = Vec::new();
    while let Some(row) = rows.get(kinds.len()) {
        let at = kinds.len();
        if row.marker != Marker::None && !is_numbered_heading(rows, at) {
            kinds.push(marked_item(row, &mut indents));
            continue;
        }
        indents.clear();
        let items = unmarked_items(rows, at);
        kinds.push(kind_of_unmarked(rows, at, items));
        kinds.extend(std::iter::repeat_n(ITEM, items));
    }
    kinds
}

/// An item with a marker; its depth follows from how far it is indented.
fn marked_item(row: &Line, indents: &mut Vec<usize>) -> BlockKind {
    while indents.last().is_some_and(|indent| *indent > row.indent) {
        indents.pop();
    }
    if indents.last() != Some(&row.indent) {
        indents.push(row.indent);
    }
    let depth = u8::try_from(indents.len()).unwrap_or(u8::MAX);
    BlockKind::ListItem { depth, ordered: row.marker == Marker::Number }
}

/// Whether a row with a number or a square is the heading of a section: no item of its kind before or after it.
fn is_numbered_heading(rows: &[Line], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| rows.get(before));
    let marker = rows[at].marker;
    let alone = before.is_none_or(|row| row.marker != marker && row.ending != Ending::Colon)
        && rows.get(at + 1).is_some_and(|row| row.marker != marker);
    matches!(marker, Marker::Number | Marker::Square) && alone && is_heading(&rows[at])
}

/// The kind of a row without a marker that is followed by `items` items without markers.
fn kind_of_unmarked(rows: &[Line], at: usize, items: usize) -> BlockKind {
    let row = &rows[at];
    let Some(next) = rows.get(at + 1) else { return BlockKind::Paragraph };
    let leads_in = row.ending == Ending::Colon && (items > 0 || next.marker != Marker::None);
    if leads_in || !is_heading(row) || is_text_of_heading(rows, at) {
        return BlockKind::Paragraph;
    }
    BlockKind::Heading(if at == 0 { 1 } else { 2 })
}

/// Whether a row is the text of the heading right above it: no row follows it before the next blank line.
fn is_text_of_heading(rows: &[Line], at: usize) -> bool {
    let above = at.checked_sub(1).and_then(|above| rows.get(above));
    let last = rows.get(at + 1).is_none_or(|next| next.gap > 0);
    let led = above.is_some_and(|above| above.gap > 0 && is_heading(above) && above.ending != Ending::Colon);
    rows[at].look != Look::Bracketed && rows[at].gap == 0 && last && led
}

/// Whether a row has the form of a heading.
fn is_heading(row: &Line) -> bool {
    if row.look == Look::Bracketed {
        return row.width <= WIDEST_HEADING;
    }
    let widest = match row.ending {
        _ if row.look == Look::Capitals => WIDEST_QUESTION,
        Ending::Open => WIDEST_HEADING,
        Ending::Question => WIDEST_QUESTION,
        Ending::Colon if row.gap > 0 => WIDEST_LABEL,
        _ => 0,
    };
    row.width <= widest && row.look != Look::None && row.case != Case::Small && !row.several_sentences
}

/// How many items without markers the row at `at` leads in. Stretches that are looked at for two rows do not overlap.
fn unmarked_items(rows: &[Line], at: usize) -> usize {
    let lead = &rows[at];
    let Some(first) = rows.get(at + 1).filter(|first| may_begin_list(first)) else { return 0 };
    let step = rows.get(at + 2).map_or(0, |second| second.gap);
    let Some(least) = least_items(lead, first, step) else { return 0 };
    let mut widest = first.width;
    let mut end = at + 2;
    while rows.get(end).is_some_and(|row| belongs(first, &rows[end - 1], row, step, widest)) {
        widest = widest.max(rows[end].width);
        end += 1;
    }
    let items = without_heading(rows, at + 1, end) - (at + 1);
    if items >= least { items } else { 0 }
}

/// How many items make a list after `lead`; `None` when it leads in none.
fn least_items(lead: &Line, first: &Line, step: usize) -> Option<usize> {
    let unended = matches!(first.ending, Ending::Open | Ending::Comma);
    if lead.ending == Ending::Colon {
        let joined = first.case == Case::Small && first.gap == 0;
        return (step == 0 || unended).then_some(if joined { 1 } else { 2 });
    }
    let asks = lead.ending == Ending::Question;
    let leads = is_heading(lead) && (asks || (lead.ending == Ending::Open && lead.gap > 0));
    let least = if asks || lead.look == Look::Bracketed || first.case == Case::Small { 2 } else { 3 };
    (leads && unended && step == 0).then_some(least)
}

fn may_begin_list(first: &Line) -> bool {
    first.marker == Marker::None
        && first.gap <= 1
        && first.width <= WIDEST_ITEM
        && first.ending != Ending::Colon
        && !first.several_sentences
}

/// Whether a row goes on with the list that `first` began.
fn belongs(first: &Line, before: &Line, row: &Line, step: usize, widest: usize) -> bool {
    let shape = row.marker == Marker::None
        && row.gap == step
        && step <= 1
        && row.width <= WIDEST_ITEM
        && !row.several_sentences;
    let question = (row.ending == Ending::Question) == (first.ending == Ending::Question);
    shape && question && row.ending != Ending::Colon && alike(first, before, row, step, widest)
}

/// Whether a row begins and ends as the first item does. The last item may end with a full stop where the others do not.
fn alike(first: &Line, before: &Line, row: &Line, step: usize, widest: usize) -> bool {
    if first.case == Case::Small {
        return row.case != Case::Capital && (step == 0 || row.ending != Ending::Sentence || row.width <= widest * 2);
    }
    match first.ending {
        Ending::Open | Ending::Comma => {
            let last = row.ending == Ending::Sentence && row.width <= WIDEST_LABEL.max(widest);
            before.ending != Ending::Sentence && (row.ending != Ending::Sentence || last)
        }
        ending => row.ending == ending,
    }
}

/// The end of a list from `start` to `end` without a last row that is the heading of what follows.
fn without_heading(rows: &[Line], start: usize, end: usize) -> usize {
    let (Some(last), Some(next)) = (rows.get(end - 1), rows.get(end)) else { return end };
    let widest = rows[start..end - 1].iter().map(|row| row.width).max();
    let wider = widest.is_some_and(|widest| last.width * 2 > widest * 3);
    let before_text = next.gap == 0 && (next.several_sentences || next.width > WIDEST_ITEM) && wider;
    let before_list = next.marker != Marker::None;
    end - usize::from(is_heading(last) && (before_list || before_text))
}
