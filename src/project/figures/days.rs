//! Days of the week: "Tuesday" that became "Thursday".
//!
//! In: a passage of both sides. Out: the two names, where each side names as many days and all but one of them are the same.

use super::compare::{Difference, What};
use super::{Figure, Kind, Side, words};
use crate::project::pair::Part;
use crate::text::fold;

/// The days of the week that some parts name.
pub fn weekdays(side: Side<'_>, parts: &[Part]) -> Vec<Figure> {
    let mut found: Vec<Figure> = Vec::new();
    for part in parts.iter().filter(|_| !side.pack.comparison.weekdays.is_empty()) {
        let Some(block) = side.document.blocks.get(part.block) else { continue };
        let folded = fold(part.text(side.document));
        for (range, (_, day, _)) in words::entries(&side.pack.comparison.weekdays, &folded.text, side.pack.spaces) {
            let own = folded.map.span(range);
            let span = block.source_span(part.range.start + own.start..part.range.start + own.end);
            found.push(Figure::new(part.block, span, Kind::Coded, vec![*day]));
        }
    }
    found
}

/// The day that only the source names, and the one in its place.
pub fn differing<'a>(source: &'a [Figure], target: &'a [Figure]) -> Option<Difference<'a>> {
    let only = |own: &'a [Figure], others: &[Figure]| -> Vec<&'a Figure> {
        let mut alone: Vec<&Figure> =
            own.iter().filter(|one| others.iter().all(|other| other.values != one.values)).collect();
        alone.dedup_by(|later, earlier| later.values == earlier.values);
        alone
    };
    let (mine, yours) = (only(source, target), only(target, source));
    let ([mine], [yours]) = (mine.as_slice(), yours.as_slice()) else { return None };
    Some(Difference { source: Some(mine), target: Some(yours), what: What::Value })
}
