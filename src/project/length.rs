//! How long a translation is for its source, as languages differ in it.
//!
//! In: two passages and what their languages need. Out: whether the translation is outside the band that holds 99.9 of 100 faithful
//! ones, which was measured on some 17,000 health texts in twelve languages.

use super::pair::Part;
use crate::document::Document;
use crate::language::Pack;

/// Letters and figures below which a passage says nothing about its length.
const FEWEST: usize = 40;
/// Half of the band, as a natural logarithm: a part for all lengths, and one that shrinks with the root of the length.
const HALF: f64 = 0.30;
const HALF_OF_ONE: f64 = 1.8;
/// What widens the band: a script without spaces, a language of which nothing is known, and the upper side.
const WIDER_SCRIPT: f64 = 1.6;
const WIDER_UNKNOWN: f64 = 1.3;
const WIDER_ABOVE: f64 = 1.25;

/// How a translation's length is for its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// As usual, or too short to tell.
    Usual,
    /// Too short to hold what the source says.
    Short,
    /// Too long for what the source says.
    Long,
}

/// Letters and figures of some parts.
pub fn letters(document: &Document, parts: &[Part]) -> usize {
    parts.iter().map(|part| part.text(document).chars().filter(|letter| letter.is_alphanumeric()).count()).sum()
}

/// What a translation's length is to its source's, as a natural logarithm with 0 as the mean of the two languages.
#[expect(clippy::cast_precision_loss, reason = "lengths of texts are far below 2^52")]
pub fn deviation(source: (usize, &Pack), target: (usize, &Pack)) -> f64 {
    let expected = f64::from(target.1.length) / f64::from(source.1.length.max(1));
    (target.0.max(1) as f64 / source.0.max(1) as f64 / expected).ln()
}

/// Judges the length of a passage.
#[expect(clippy::cast_precision_loss, reason = "lengths of texts are far below 2^52")]
pub fn judge(source: (usize, &Pack), target: (usize, &Pack)) -> Length {
    let in_source = |(count, pack): (usize, &Pack)| count * 100 / usize::from(pack.length.max(1));
    if in_source(source).max(in_source(target)) <= FEWEST {
        return Length::Usual;
    }
    let script = if source.1.spaces == target.1.spaces { 1.0 } else { WIDER_SCRIPT };
    let known = if source.1.has_words && target.1.has_words { 1.0 } else { WIDER_UNKNOWN };
    let half = (HALF + HALF_OF_ONE / (in_source(source).max(1) as f64).sqrt()) * script * known;
    match deviation(source, target) {
        off if off < -half => Length::Short,
        off if off > half * WIDER_ABOVE => Length::Long,
        _ => Length::Usual,
    }
}
