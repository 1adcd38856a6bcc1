//! What changed between two editions of a topic's facts.
//!
//! In: two fact sets. Out: [`Change`]s by id, scope and value; where a line stands or how a value is spelled does not count.

use super::FactSet;
use super::list::{Row, rows};

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// A value or concept that is new.
    Added(Row),
    /// One that is gone.
    Removed(Row),
    /// One that is another now.
    Changed {
        /// As it was.
        before: Box<Row>,
        /// As it is.
        after: Box<Row>,
    },
}

/// The changes from one fact set to another, in the order of the new one; what is gone comes last.
pub fn diff(before: &FactSet, after: &FactSet) -> Vec<Change> {
    let (old, new) = (rows(before), rows(after));
    let mut changes: Vec<Change> =
        new.iter().filter_map(|row| change(old.iter().find(|other| is_same_fact(other, row)), row)).collect();
    let gone = old.iter().filter(|row| !new.iter().any(|other| is_same_fact(other, row)));
    changes.extend(gone.cloned().map(Change::Removed));
    changes
}

fn change(before: Option<&Row>, after: &Row) -> Option<Change> {
    match before {
        None => Some(Change::Added(after.clone())),
        Some(before) if says_the_same(before, after) => None,
        Some(before) => Some(Change::Changed { before: Box::new(before.clone()), after: Box::new(after.clone()) }),
    }
}

fn is_same_fact(one: &Row, other: &Row) -> bool {
    (&one.id, &one.predicate, &one.scope, &one.bands) == (&other.id, &other.predicate, &other.scope, &other.bands)
}

fn says_the_same(one: &Row, other: &Row) -> bool {
    let asked = |row: &Row| (row.required, row.listed, row.strength, row.harm);
    one.value == other.value && asked(one) == asked(other)
}
