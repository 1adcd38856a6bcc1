//! The figures of a passage, comparable by value across languages: quantities, bare figures and masked ones.
//!
//! In: a document, what was read in it, and the blocks of a passage. Out: [`Figure`]s; [`compare`] says what differs between two lists
//! of them. A figure is known twice: as the reader of the language understood it, and as its digits stand there. What differs in one
//! way only is no difference, so a form that the reader does not know raises no alarm.

mod amounts;
mod clocks;
pub mod compare;
mod scan;

use super::pair::Part;
use crate::document::Document;
use crate::language::Pack;
use crate::mention::{Form, MaskKind};
use crate::quantity::{Amount, Dimension, Quantity, Unit};
use crate::source::Span;
use crate::statement::{MaskedFigure, QuantityStatement, Reading};
use scan::Run;
use std::ops::Range;

/// What a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A number of things, or one that nothing was read with.
    Bare,
    /// A number with its unit.
    Measured(Unit),
    /// No quantity.
    Masked(MaskKind),
    /// Touched by letters ("COVID-19").
    Coded,
}

/// A figure of a passage.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Its block.
    pub block: usize,
    /// Bytes of the file: the whole expression.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
    /// Legal readings, the likeliest first.
    pub values: Vec<Amount>,
    /// Readings of its digits alone, where a scale word multiplies them.
    pub unscaled: Vec<Amount>,
    /// Readings of the digits that it is put together from, where it is.
    pub parts: Vec<Vec<Amount>>,
    /// Whether it is written in digits.
    pub digits: bool,
    /// What it was read as, where it is a quantity.
    pub quantity: Option<Quantity>,
    /// Whether it is one word ("century"), which other languages often put otherwise.
    pub lone: bool,
    /// Number of the expression that it belongs to; the ends of a range share one.
    pub group: usize,
}

impl Figure {
    /// The unit that it was read with.
    pub fn unit(&self) -> Option<Unit> {
        if let Kind::Measured(unit) = self.kind { Some(unit) } else { None }
    }

    /// The dimension of its unit.
    pub fn dimension(&self) -> Option<Dimension> {
        self.unit().map(Unit::dimension)
    }
}

/// A document with what was read in it.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The document.
    pub document: &'a Document,
    /// Its language.
    pub pack: &'a Pack,
    /// What was read.
    pub reading: &'a Reading,
}

/// The figures of some parts, left to right.
pub fn figures(side: Side<'_>, parts: &[Part]) -> Vec<Figure> {
    let mut found = Vec::new();
    for part in parts {
        part_figures(side, part, &mut found);
    }
    found
}

fn part_figures(side: Side<'_>, part: &Part, found: &mut Vec<Figure>) {
    let Some(block) = side.document.blocks.get(part.block) else { return };
    let text = block.text.get(part.range.clone()).unwrap_or_default();
    let shift = |run: Run| Run { range: run.range.start + part.range.start..run.range.end + part.range.start, ..run };
    let mut runs: Vec<Option<Run>> = scan::runs(text).into_iter().map(|run| Some(shift(run))).collect();
    for quantity in quantities(side.reading, part) {
        let own = take_inside(&mut runs, &quantity.range);
        let lone = side.pack.spaces && !block.text[quantity.range.clone()].contains(char::is_whitespace);
        quantity_figures(quantity, lone, &own, found);
    }
    let masked = masked(side.reading, part.block);
    clocks::spoken(part.block, masked, (text, &|range| block.source_span(range), part.range.start), found);
    for run in runs.into_iter().flatten() {
        let span = block.source_span(run.range.clone());
        run_figures(part.block, text_of(block, &run), span, run, mask_at(masked, span), found);
    }
    roman(part.block, text, found);
    months(side, part, masked, found);
}

/// Takes the runs that lie inside a range; runs are in order of the text.
fn take_inside(runs: &mut [Option<Run>], range: &Range<usize>) -> Vec<Run> {
    let before = |run: &Option<Run>| run.as_ref().is_some_and(|run| run.range.start < range.start);
    // What is taken already leaves a hole, so the search begins at the first run that cannot lie before.
    let first = runs.partition_point(|run| run.is_none() || before(run));
    let own = runs[first..].iter_mut().take_while(|run| run.as_ref().is_some_and(|run| run.range.end <= range.end));
    own.filter_map(Option::take).collect()
}

/// The masked figure that holds a span; masked figures are in order of the text.
fn mask_at(masked: &[MaskedFigure], span: Span) -> Option<&MaskedFigure> {
    let at = masked.partition_point(|mask| mask.span.start <= span.start).checked_sub(1)?;
    masked.get(at).filter(|mask| span.end <= mask.span.end)
}

/// Names of months: a date of the other side may write them in figures. Those outside a date are never asked for.
fn months(side: Side<'_>, part: &Part, masked: &[MaskedFigure], found: &mut Vec<Figure>) {
    let Some(block) = side.document.blocks.get(part.block).filter(|_| !side.pack.months.is_empty()) else { return };
    let text = part.text(side.document);
    let mut at = 0;
    for word in text.split_inclusive(|letter: char| !letter.is_alphanumeric()) {
        let start = part.range.start + at;
        at += word.len();
        let name = word.trim_end_matches(|letter: char| !letter.is_alphanumeric());
        let Some(number) = side.pack.month(name) else { continue };
        let span = block.source_span(start..start + name.len());
        let dated = masked
            .iter()
            .any(|mask| mask.kind == MaskKind::Date && mask.span.start <= span.start && span.end <= mask.span.end);
        let kind = if dated { Kind::Masked(MaskKind::Date) } else { Kind::Coded };
        let group = found.len();
        found.push(Figure {
            block: part.block,
            group,
            span,
            kind,
            values: vec![Amount::from(i64::from(number))],
            unscaled: Vec::new(),
            parts: Vec::new(),
            digits: false,
            quantity: None,
            lone: true,
        });
    }
}

fn text_of<'a>(block: &'a crate::document::Block, run: &Run) -> &'a str {
    block.text.get(run.range.clone()).unwrap_or_default()
}

fn quantities<'a>(reading: &'a Reading, part: &Part) -> impl Iterator<Item = &'a QuantityStatement> {
    let first = reading.quantities.partition_point(|one| one.block < part.block);
    let (block, range) = (part.block, part.range.clone());
    let own = reading.quantities[first..].iter().take_while(move |one| one.block == block);
    own.filter(move |one| !one.implied && range.start <= one.range.start && one.range.end <= range.end)
}

fn masked(reading: &Reading, block: usize) -> &[MaskedFigure] {
    let first = reading.masked.partition_point(|one| one.block < block);
    let count = reading.masked[first..].partition_point(|one| one.block == block);
    &reading.masked[first..first + count]
}

/// What scale words and counting words multiply by.
fn is_scale(factor: Amount) -> bool {
    let known = [
        10,
        12,
        20,
        100,
        1_000,
        10_000,
        100_000,
        1_000_000,
        10_000_000,
        100_000_000,
        1_000_000_000,
        10_000_000_000,
        1_000_000_000_000,
    ];
    known.into_iter().any(|scale| factor == Amount::from(scale))
}

fn quantity_figures(quantity: &QuantityStatement, lone: bool, runs: &[Run], found: &mut Vec<Figure>) {
    let readings: Vec<&Quantity> = std::iter::once(&quantity.reading).chain(&quantity.alternatives).collect();
    let low: Vec<Amount> = readings.iter().filter_map(|one| one.interval.low).collect();
    let high: Vec<Amount> =
        readings.iter().filter_map(|one| one.interval.high).filter(|high| !low.contains(high)).collect();
    let unit = quantity.reading.unit;
    let kind = if unit == Unit::ONE { Kind::Bare } else { Kind::Measured(unit) };
    let figure = |values: Vec<Amount>| Figure {
        block: quantity.block,
        span: quantity.span,
        kind,
        values,
        unscaled: Vec::new(),
        parts: Vec::new(),
        digits: !runs.is_empty(),
        quantity: Some(quantity.reading),
        lone,
        group: found.len(),
    };
    let ends: Vec<Vec<Amount>> = [low, high].into_iter().filter(|end| !end.is_empty()).collect();
    let explained: Option<Vec<Figure>> = runs
        .iter()
        .map(|run| explain(run, &ends).map(|(values, unscaled)| Figure { unscaled, ..figure(values) }))
        .collect();
    let plain = explained.filter(|all| all.len() == ends.len() && quantity.form != Form::Ratio);
    let made = plain.unwrap_or_else(|| {
        let parts: Vec<Vec<Amount>> = runs.iter().map(|run| run.values.clone()).collect();
        ends.into_iter().map(|end| Figure { parts: parts.clone(), ..figure(end) }).collect()
    });
    found.extend(made);
}

/// The readings of a run inside a quantity, and those of its digits alone: it is an end of the quantity, or a scale word makes it one.
fn explain(run: &Run, ends: &[Vec<Amount>]) -> Option<(Vec<Amount>, Vec<Amount>)> {
    // A hyphen that was read as a minus sign changes nothing.
    let own = |end: &&Vec<Amount>| end.iter().any(|value| run.values.contains(&value.abs()));
    if let Some(end) = ends.iter().find(own) {
        let mut values = end.clone();
        values.extend(run.values.iter().filter(|value| !end.contains(value)));
        return Some((values, Vec::new()));
    }
    let scaled = |end: &&Vec<Amount>| {
        end.iter().any(|value| run.values.iter().any(|digits| value.div(*digits).is_some_and(is_scale)))
    };
    ends.iter().find(scaled).map(|end| (end.clone(), run.values.clone()))
}

/// Whether a labelled code goes on behind these digits or began before them, as a number to call does.
fn is_grouped(text: &str, mask: &MaskedFigure) -> bool {
    mask.kind == MaskKind::Code && mask.span.len() >= SHORTEST_TO_CALL.max(2 * text.len())
}

/// Bytes from which a labelled code is a number to call.
const SHORTEST_TO_CALL: usize = 12;

fn run_figures(block: usize, text: &str, span: Span, run: Run, mask: Option<&MaskedFigure>, found: &mut Vec<Figure>) {
    let kind = match mask {
        Some(mask) if mask.kind == MaskKind::Code && run.coded => Kind::Coded,
        // Every country has its own number to call.
        Some(mask) if mask.kind == MaskKind::Phone || is_grouped(text, mask) => Kind::Coded,
        Some(mask) => Kind::Masked(mask.kind),
        None if run.coded => Kind::Coded,
        None => Kind::Bare,
    };
    let separate = kind == Kind::Masked(MaskKind::Clock)
        || matches!(kind, Kind::Masked(MaskKind::Date | MaskKind::Year)) && run.values.len() == 1;
    let values = if separate { whole_numbers(text) } else { vec![run.values] };
    for values in values {
        let group = found.len();
        let span = mask.map_or(span, |mask| mask.span);
        found.push(Figure {
            block,
            span,
            kind,
            values,
            group,
            unscaled: Vec::new(),
            parts: Vec::new(),
            digits: true,
            quantity: None,
            lone: false,
        });
    }
}

/// The groups of digits of a date or a time of day, each by itself.
fn whole_numbers(text: &str) -> Vec<Vec<Amount>> {
    let folded = crate::text::fold(text).text;
    let groups = folded.split(|letter: char| !letter.is_ascii_digit()).filter(|group| !group.is_empty());
    groups.filter_map(Amount::from_decimal).map(|value| vec![value]).collect()
}

/// Roman numerals in capitals: they may stand for a figure of the other side, and are never asked for.
fn roman(block: usize, text: &str, found: &mut Vec<Figure>) {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    for word in words.filter(|word| {
        word.len() <= 5 && !word.is_empty() && word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'))
    }) {
        let digits: Vec<i64> = word
            .bytes()
            .map(|byte| match byte {
                b'I' => 1,
                b'V' => 5,
                _ => 10,
            })
            .collect();
        let value: i64 = digits
            .iter()
            .enumerate()
            .map(|(at, digit)| if digits.get(at + 1).is_some_and(|next| next > digit) { -digit } else { *digit })
            .sum();
        let group = found.len();
        found.push(Figure {
            block,
            group,
            span: Span::default(),
            kind: Kind::Coded,
            values: vec![Amount::from(value)],
            unscaled: Vec::new(),
            parts: Vec::new(),
            digits: false,
            quantity: None,
            lone: true,
        });
    }
}
