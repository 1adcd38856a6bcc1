//! The figures of a passage, comparable by value across languages: quantities, bare figures and masked ones.
//!
//! In: a document, what was read in it, and the blocks of a passage. Out: [`Figure`]s; [`compare`] says what differs between two lists
//! of them. A figure is known twice: as the reader of the language understood it, and as its digits stand there. What differs in one
//! way only is no difference, so a form that the reader does not know raises no alarm.

mod amounts;
mod bounds;
mod clocks;
pub mod compare;
pub mod counts;
pub mod days;
mod frequency;
mod measures;
mod scan;
mod shares;
mod units;
mod words;

pub use bounds::{Limit, told};

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
#[allow(clippy::struct_excessive_bools, reason = "each is a property of a figure that no other follows from")]
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
    /// What kind of quantity that is.
    pub form: Option<Form>,
    /// Whether it is one word ("century"), which other languages often put otherwise.
    pub lone: bool,
    /// Whether it counts how often, beside the period in which that is ("once a day", not "daily").
    pub counted: bool,
    /// What one of it is in the metric system, where a name of another system's measure stands behind it.
    pub metric: Vec<(Amount, Unit)>,
    /// Whether a word for a fraction stands beside it, as in "half past 2".
    pub fraction_beside: bool,
    /// The hours from which a time of day is counted, where words say so: 0 in the morning, 12 in the afternoon.
    pub half: Option<i64>,
    /// Which way it is open, where nothing leaves that in doubt.
    pub limit: Option<Limit>,
    /// Whether what bounds it may be half of a range that stands apart.
    pub loose: bool,
    /// Number of the expression that it belongs to; the ends of a range share one.
    pub group: usize,
}

impl Figure {
    /// A figure that is nothing but these values.
    fn new(block: usize, span: Span, kind: Kind, values: Vec<Amount>) -> Self {
        Self {
            block,
            span,
            kind,
            values,
            unscaled: Vec::new(),
            parts: Vec::new(),
            digits: false,
            quantity: None,
            form: None,
            lone: false,
            counted: false,
            metric: Vec::new(),
            fraction_beside: false,
            half: None,
            limit: None,
            loose: false,
            group: 0,
        }
    }

    /// The unit that it was read with.
    pub fn unit(&self) -> Option<Unit> {
        if let Kind::Measured(unit) = self.kind { Some(unit) } else { None }
    }

    /// Whether it says the same amount as another one.
    pub fn says(&self, other: &Self) -> bool {
        let amounts = self.quantity.zip(other.quantity);
        compare::any(self, other) || amounts.is_some_and(|(one, other)| amounts::same_amount(&one, &other))
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

/// The figures of a passage of both sides; what words say without a figure too, where it is needed to answer one.
pub fn of_both(source: (Side<'_>, &[Part]), target: (Side<'_>, &[Part])) -> (Vec<Figure>, Vec<Figure>) {
    let (mut mine, mut yours) = (figures(source.0, source.1), figures(target.0, target.1));
    let differ = compare::compare(&mine, &yours, false).is_some_and(|found| !found.is_empty());
    if differ {
        source.1.iter().for_each(|part| words::said(source.0, part, &mut mine));
        target.1.iter().for_each(|part| words::said(target.0, part, &mut yours));
    }
    let (counted, others) = (mine.clone(), yours.clone());
    counts::articles((target.0, target.1, &others), source.0, source.1, &mut mine);
    counts::articles((source.0, source.1, &counted), target.0, target.1, &mut yours);
    (mine, yours)
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
        let first = found.len();
        quantity_figures(quantity, &own, found);
        let limit = bounds::certain(side, quantity);
        let loose = limit.is_some() && words::is_loose(side.pack, &block.text[quantity.range.clone()]);
        for figure in &mut found[first..] {
            words::describe(side.pack, &block.text, quantity, figure);
            (figure.limit, figure.loose) = (limit, loose);
        }
    }
    let masked = masked(side.reading, part.block);
    clocks::spoken(part.block, masked, (text, &|range| block.source_span(range), part.range.start), found);
    for run in runs.into_iter().flatten() {
        let (span, range, first) = (block.source_span(run.range.clone()), run.range.clone(), found.len());
        run_figures(part.block, text_of(block, &run), span, run, mask_at(masked, span), found);
        for figure in &mut found[first..] {
            figure.metric = words::metric(side.pack, &block.text, range.end);
            if figure.kind == Kind::Masked(MaskKind::Clock) {
                figure.fraction_beside = words::fraction_beside(side.pack, &block.text, &range);
                figure.half = words::half(side.pack, &block.text, &range);
            }
        }
    }
    words::roman(part.block, text, found);
    words::months(side, part, masked, found);
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

fn text_of<'a>(block: &'a crate::document::Block, run: &Run) -> &'a str {
    block.text.get(run.range.clone()).unwrap_or_default()
}

fn quantities<'a>(reading: &'a Reading, part: &Part) -> impl Iterator<Item = &'a QuantityStatement> + use<'a> {
    let first = reading.quantities.partition_point(|one| one.block < part.block);
    let (block, range) = (part.block, part.range.clone());
    let own = reading.quantities[first..].iter().take_while(move |one| one.block == block);
    own.filter(move |one| {
        !one.implied && one.form != Form::Whole && range.start <= one.range.start && one.range.end <= range.end
    })
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

fn quantity_figures(quantity: &QuantityStatement, runs: &[Run], found: &mut Vec<Figure>) {
    let readings: Vec<&Quantity> = std::iter::once(&quantity.reading).chain(&quantity.alternatives).collect();
    let low: Vec<Amount> = readings.iter().filter_map(|one| one.interval.low).collect();
    let high: Vec<Amount> =
        readings.iter().filter_map(|one| one.interval.high).filter(|high| !low.contains(high)).collect();
    let unit = quantity.reading.unit;
    let kind = if unit == Unit::ONE { Kind::Bare } else { Kind::Measured(unit) };
    let group = found.len();
    let figure = |values: Vec<Amount>| Figure {
        digits: !runs.is_empty(),
        quantity: Some(quantity.reading),
        form: Some(quantity.form),
        group,
        ..Figure::new(quantity.block, quantity.span, kind, values)
    };
    let ends: Vec<Vec<Amount>> = [low, high].into_iter().filter(|end| !end.is_empty()).collect();
    let explained: Option<Vec<Figure>> = runs
        .iter()
        .map(|run| explain(run, &ends).map(|(values, unscaled)| Figure { unscaled, ..figure(values) }))
        .collect();
    let plain = explained.filter(|all| all.len() == ends.len() && quantity.form != Form::Ratio);
    let made = plain.unwrap_or_else(|| {
        let written = || runs.iter().map(|run| run.values.clone()).collect();
        let parts = shares::parts(quantity).unwrap_or_else(written);
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
        found.push(Figure { digits: true, group, ..Figure::new(block, span, kind, values) });
    }
}

/// The groups of digits of a date or a time of day, each by itself.
fn whole_numbers(text: &str) -> Vec<Vec<Amount>> {
    let folded = crate::text::fold(text).text;
    let groups = folded.split(|letter: char| !letter.is_ascii_digit()).filter(|group| !group.is_empty());
    groups.filter_map(Amount::from_decimal).map(|value| vec![value]).collect()
}
