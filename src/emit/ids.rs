//! Ids of blocks: from the structure of the source leaflet, the same in every language.
//!
//! A block is named by its section and its number among the blocks of its kind there: `s3-heading`, `s3-p1`, `s3-li2`. A translation's
//! blocks take the ids of the source blocks that they translate.

use super::layout::Layout;
use crate::document::{BlockKind, Document};
use crate::project::align::align_blocks;
use crate::project::marks::Side;
use std::collections::{BTreeMap, BTreeSet};

/// The ids of a leaflet's pieces, by its own structure.
pub(super) fn own(layout: &Layout) -> Vec<String> {
    let mut section = 0;
    let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
    let mut name = |kind: BlockKind| {
        if matches!(kind, BlockKind::Heading(_)) {
            section += 1;
            counts.clear();
            return format!("s{section}-heading");
        }
        let short = short(kind);
        let count = counts.entry(short).or_insert(0);
        *count += 1;
        format!("s{section}-{short}{count}")
    };
    layout.pieces.iter().map(|piece| name(piece.kind)).collect()
}

fn short(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Heading(_) => "heading",
        BlockKind::Paragraph => "p",
        BlockKind::ListItem { .. } => "li",
        BlockKind::Cell { .. } => "cell",
        BlockKind::Verbatim => "raw",
    }
}

/// The ids of a translation's pieces, from those of its source.
pub(super) fn translated(source: (&Document, &Layout), target: (&Document, &Layout)) -> Vec<String> {
    let ids = own(source.1);
    if kinds(source.1) == kinds(target.1) {
        return ids;
    }
    let by_block: BTreeMap<usize, &String> = source.1.pieces.iter().map(|piece| piece.block).zip(&ids).collect();
    let alignment = align_blocks(Side::bare(source.0), Side::bare(target.0));
    if alignment.gave_up {
        return own(target.1);
    }
    let pairs = alignment.pairs.iter().filter_map(|pair| Some((pair.target.start, *by_block.get(&pair.source.start)?)));
    let known: BTreeMap<usize, &String> = pairs.collect();
    let mut used: BTreeSet<String> = known.values().map(|id| (*id).clone()).collect();
    let mut last = "s0".to_owned();
    let mut out = Vec::new();
    for piece in &target.1.pieces {
        let id = match known.get(&piece.block) {
            Some(id) => (*id).clone(),
            None => added(&last, &mut used),
        };
        last.clone_from(&id);
        out.push(id);
    }
    out
}

/// A new id for a block that the source does not have.
fn added(last: &str, used: &mut BTreeSet<String>) -> String {
    let base = last.split("-added").next().unwrap_or(last);
    let mut number = 1;
    while !used.insert(format!("{base}-added{number}")) {
        number += 1;
    }
    format!("{base}-added{number}")
}

fn kinds(layout: &Layout) -> Vec<&'static str> {
    layout.pieces.iter().map(|piece| short(piece.kind)).collect()
}
