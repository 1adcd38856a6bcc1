//! Several figures in one sentence that together say what the fact says: "one day, in some people three", "at least four, better six".

use super::Judged;
use crate::document::{BlockKind, Document};
use crate::quantity::{Amount, Interval, Qualifier, Quantity, Unit};
use crate::statement::verdict::{self, Stated, Verdict};
use crate::statement::{QuantityStatement, Reading};

/// Lets parts of the canonical value agree where the sentence, or the row of the table, states the whole of it: with one of its figures
/// or with all of them together. In: verdicts on the statements one by one, in the order of the text.
pub(super) fn settle(document: &Document, reading: &Reading, judged: &mut [Judged<'_>]) {
    for at in 0..judged.len() {
        if judged[at].2 == Verdict::Partial && is_whole(document, reading, judged, at) {
            judged[at].2 = Verdict::Agrees;
        }
    }
}

/// Whether a statement and those beside it about the same fact say the whole canonical value.
fn is_whole(document: &Document, reading: &Reading, judged: &[Judged<'_>], at: usize) -> bool {
    let (own, fact, _) = judged[at];
    let near = |one: &&Judged<'_>| {
        one.0.fact == own.fact && one.0.bands == own.bands && beside(document, place(own), place(one.0))
    };
    // Statements stand in the order of the text, so those of a sentence or a row are neighbours.
    let before = judged[..at].iter().rev().take_while(|one| is_close(document, own.block, one.0.block));
    let after = judged[at + 1..].iter().take_while(|one| is_close(document, own.block, one.0.block));
    let others: Vec<&Judged<'_>> = before.chain(after).filter(near).collect();
    // The whole range in the same sentence gives a single figure of it its sense ("today 1 mm").
    let single = own.reading.interval.low == own.reading.interval.high;
    if single && others.iter().any(|one| one.2 == Verdict::Agrees && one.0.scope == own.scope) {
        return true;
    }
    let bound = others.iter().filter(|one| one.0.scope == own.scope).map(|one| &one.0.reading);
    // "Three, sometimes six sessions": the first figure has no noun, and so belongs to no fact by itself.
    let bare = unbound(document, reading, own).map(|one| &one.reading);
    let says_all = |parts: Vec<&Quantity>| {
        let hull = parts.iter().try_fold(own.reading, |hull, part| join(hull, part));
        hull.filter(|_| !parts.is_empty()).is_some_and(|reading| {
            let stated = Stated { reading: &reading, alternatives: &[] };
            verdict::judge(stated, fact, own.limits()) == Verdict::Agrees
        })
    };
    let (bound, bare): (Vec<_>, Vec<_>) = (bound.collect(), bare.collect());
    bare.iter().any(|one| says_all(vec![one])) || says_all(bound)
}

/// Figures of the same kind in the same sentence that belong to no fact.
fn unbound<'a>(
    document: &'a Document,
    reading: &'a Reading,
    own: &'a QuantityStatement,
) -> impl Iterator<Item = &'a QuantityStatement> {
    let first = reading.quantities.partition_point(|one| one.block < own.block);
    let near = reading.quantities[first..].iter().take_while(|one| one.block == own.block);
    near.filter(move |one| one.fact.is_none() && !one.negated && !one.limit && beside(document, place(own), place(one)))
}

fn place(statement: &QuantityStatement) -> (usize, usize) {
    (statement.block, statement.range.start)
}

/// Whether two blocks are one, or cells of one row.
fn is_close(document: &Document, one: usize, other: usize) -> bool {
    one == other || row(document, one).is_some_and(|own| row(document, other) == Some(own))
}

/// Whether two places (a block, and an offset in its text) lie in one sentence, or in one row of a table.
pub(crate) fn beside(document: &Document, one: (usize, usize), other: (usize, usize)) -> bool {
    if one.0 != other.0 {
        return is_close(document, one.0, other.0);
    }
    document.blocks.get(one.0).is_some_and(|block| {
        let sentence = |place: usize| block.sentences.partition_point(|sentence| sentence.end <= place);
        sentence(one.1) == sentence(other.1)
    })
}

/// The number of the table row that a block is a cell of.
fn row(document: &Document, block: usize) -> Option<u16> {
    match document.blocks.get(block)?.kind {
        BlockKind::Cell { row, .. } => Some(row),
        _ => None,
    }
}

/// The smallest interval that holds both, in the unit of the first; the end that a bound leaves open counts for nothing.
fn join(hull: Quantity, part: &Quantity) -> Option<Quantity> {
    // "One or two days, at most three": a bare figure takes the unit of the one beside it.
    let unit = if part.unit == Unit::ONE { hull.unit } else { part.unit };
    let other = part.interval.convert(unit, hull.unit)?;
    let ends = |interval: Interval| interval.low.into_iter().chain(interval.high);
    let all: Vec<Amount> = ends(hull.interval).chain(ends(other)).collect();
    let interval = Interval { low: all.iter().min().copied(), high: all.iter().max().copied() };
    Some(Quantity { interval, qualifier: Qualifier::Range, ..hull })
}
