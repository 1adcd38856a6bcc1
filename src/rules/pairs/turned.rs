//! Sentences whose "before" became an "after", or the other way round.
//!
//! A language can deny the one to say the other ("not before a day has passed" is "only after a day"), so sentences that differ in what
//! they deny are left alone, and so are those that say both.

use super::super::dropped_negation::of;
use super::super::{DocumentContext, PairContext};
use crate::project::pair::{Part, Passage};
use crate::statement::moment::When;
use crate::statement::negation::How;
use crate::statement::{Moment, Reading};

/// The first such words of the source and of the translation.
pub(in crate::rules) fn moments<'a>(
    context: &DocumentContext<'a>,
    pair: &PairContext<'a>,
    passage: &Passage,
) -> Option<(&'a Moment, &'a Moment)> {
    let (mine, yours) = (only(pair.reading, &passage.source)?, only(context.reading, &passage.target)?);
    let turned = [(When::Before, When::After), (When::After, When::Before)].contains(&(mine.when, yours.when));
    let denied = || denies(pair.reading, &passage.source) == denies(context.reading, &passage.target);
    (turned && mine.certain && yours.certain && denied()).then_some((mine, yours))
}

/// The surest word for before or after, where there are none of the other kind.
fn only<'a>(reading: &'a Reading, parts: &[Part]) -> Option<&'a Moment> {
    let own: Vec<&Moment> = parts.iter().flat_map(|part| inside(reading, part)).collect();
    let first = own.iter().find(|one| one.certain).or(own.first())?;
    own.iter().all(|other| other.when == first.when).then_some(first)
}

fn inside<'a>(reading: &'a Reading, part: &Part) -> impl Iterator<Item = &'a Moment> + use<'a> {
    let at = reading.moments.partition_point(|one| (one.block, one.range.start) < (part.block, part.range.start));
    let (block, end) = (part.block, part.range.end);
    reading.moments[at..].iter().take_while(move |one| one.block == block && one.range.end <= end)
}

/// Whether something is denied.
fn denies(reading: &Reading, parts: &[Part]) -> bool {
    let other = |how: How| matches!(how, How::Affirmed | How::Lexical | How::Ends | How::Idiom);
    of(reading, parts).any(|one| !other(one.how))
}
