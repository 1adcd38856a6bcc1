//! A chart for each figure: the canonical band, and what the leaflets state, on one axis from nought. Leaflets that state the same
//! share a row. Drawn as SVG; the table above says the same in words.

use super::matrix::{State, state, statements};
use super::{Sheet, Topic};
use crate::facts::{QuantityFact, ScopedValue};
use crate::quantity::{Amount, Interval, Qualifier, Quantity, Unit};
use crate::report::escape::{xml, xml_message};
use crate::statement::verdict::canonical;
use std::fmt::Write as _;

/// Where the axis begins and ends, of the width of 640.
const LEFT: i64 = 236;
const RIGHT: i64 = 600;
const WIDTH: i64 = 640;
/// Height of a line of text, and of the gap between rows.
const LINE: i64 = 19;
const GAP: i64 = 7;
/// Characters that fit on a line beside the axis.
const FIT: usize = 27;
/// More steps than this make the labels of the axis run into each other.
const MOST_STEPS: i64 = 5;

/// What some leaflets state in the same words.
struct Row {
    words: String,
    interval: Option<Interval>,
    state: State,
    leaflets: Vec<String>,
}

/// A canonical value with all that is stated about it; none where the facts have no value for what is stated.
struct Lane<'t> {
    canonical: Option<&'t ScopedValue>,
    rows: Vec<Row>,
}

/// The charts of a topic.
pub(super) fn charts(sheet: &Sheet<'_>, topic: &Topic<'_>) -> String {
    let mut drawn: Vec<(State, String)> =
        topic.facts.quantities.iter().filter_map(|fact| chart(sheet, topic, fact)).collect();
    // What differs comes first; the rest stays in the order of the facts.
    drawn.sort_by_key(|(worst, _)| *worst);
    let drawn: String = drawn.into_iter().map(|(_, chart)| chart).collect();
    if drawn.is_empty() {
        return String::new();
    }
    format!("<section>\n<h2>{}</h2>\n<div class=\"charts\">\n{drawn}</div>\n</section>\n", sheet.text("sheet-charts"))
}

fn chart(sheet: &Sheet<'_>, topic: &Topic<'_>, fact: &QuantityFact) -> Option<(State, String)> {
    let unit = fact.values.first()?.unit;
    let lanes = lanes(sheet, topic, fact, unit);
    let worst = lanes.iter().flat_map(|lane| &lane.rows).map(|row| row.state).min()?;
    let axis = Axis::new(&lanes, unit)?;
    let height = lanes.iter().map(lane_height).sum::<i64>() + LINE + GAP;
    let mut out = format!(
        "<figure>\n<figcaption>{0}</figcaption>\n\
         <svg viewBox=\"0 0 {WIDTH} {height}\" direction=\"ltr\" role=\"img\" aria-label=\"{0}: {1}\">\n",
        xml(&fact.id),
        xml_message(&spoken(sheet, &lanes))
    );
    draw_axis(&mut out, sheet, &axis, height - LINE - GAP);
    let mut top = 0;
    for lane in &lanes {
        draw_lane(&mut out, sheet, lane, &axis, top);
        top += lane_height(lane);
    }
    out.push_str("</svg>\n</figure>\n");
    Some((worst, out))
}

/// What is stated, by the canonical value that it is compared with; the worst first.
fn lanes<'t>(sheet: &Sheet<'_>, topic: &'t Topic<'_>, fact: &'t QuantityFact, unit: Unit) -> Vec<Lane<'t>> {
    let values = fact.values.iter().map(Some).chain([None]);
    let mut lanes: Vec<Lane<'t>> = values.map(|canonical| Lane { canonical, rows: Vec::new() }).collect();
    for (_, file) in &topic.leaflets {
        let leaflet = file.language.clone().unwrap_or_else(|| file.subject.name());
        for statement in statements(file, &fact.id) {
            let value = canonical(fact, statement.limits());
            let Some(lane) = lanes.iter_mut().find(|lane| lane.canonical == value) else { continue };
            let interval = statement.reading.interval.convert(statement.reading.unit, unit);
            let words = sheet.words.quantity(&statement.reading);
            lane.add(Row { words, interval, state: state(statement, fact), leaflets: vec![leaflet.clone()] });
        }
    }
    lanes.retain(|lane| !lane.rows.is_empty());
    for lane in &mut lanes {
        lane.rows.sort_by_key(|row| row.state);
    }
    lanes
}

impl Lane<'_> {
    fn add(&mut self, row: Row) {
        match self.rows.iter_mut().find(|known| known.words == row.words && known.state == row.state) {
            Some(known) if known.leaflets.ends_with(&row.leaflets) => {}
            Some(known) => known.leaflets.extend(row.leaflets),
            None => self.rows.push(row),
        }
    }

    /// "the facts say 4–6 (acne scar)", or that this is about something else.
    fn title(&self, sheet: &Sheet<'_>) -> String {
        let Some(value) = self.canonical else { return sheet.words.text(State::Other.word()) };
        let limits = super::matrix::limits(sheet, value);
        let limits = if limits.is_empty() { limits } else { format!(" ({limits})") };
        format!("{} {}{limits}", sheet.words.text("sheet-canonical"), sheet.words.quantity(&value.quantity()))
    }
}

/// The same in words, for those who do not see the drawing.
fn spoken(sheet: &Sheet<'_>, lanes: &[Lane<'_>]) -> String {
    let row = |row: &Row| format!("{}: {}: {}", sheet.words.text(row.state.word()), row.words, row.leaflets.join(", "));
    let lane = |lane: &Lane<'_>| {
        let rows: Vec<String> = lane.rows.iter().map(row).collect();
        format!("{}; {}", lane.title(sheet), rows.join("; "))
    };
    lanes.iter().map(lane).collect::<Vec<_>>().join(". ")
}

fn lane_height(lane: &Lane<'_>) -> i64 {
    LINE + GAP + lane.rows.iter().map(row_height).sum::<i64>()
}

fn row_height(row: &Row) -> i64 {
    let lines = wrapped(&row.words).len() + wrapped(&row.leaflets.join(" ")).len();
    LINE * i64::try_from(lines).unwrap_or(2) + GAP
}

/// Words on as many lines as they need.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut().filter(|line| line.chars().count() + word.chars().count() < FIT) {
            Some(line) => *line = format!("{line} {word}"),
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The axis: from nought to a bit more than the largest amount.
struct Axis {
    unit: Unit,
    most: Amount,
    step: Amount,
}

impl Axis {
    fn new(lanes: &[Lane<'_>], unit: Unit) -> Option<Self> {
        let stated = lanes.iter().flat_map(|lane| &lane.rows).filter_map(|row| row.interval);
        let canonical = lanes.iter().filter_map(|lane| lane.canonical?.interval.convert(lane.canonical?.unit, unit));
        let ends = stated.chain(canonical).flat_map(|interval| [interval.low, interval.high]).flatten();
        let most = ends.max().filter(|most| *most > Amount::ZERO)?.mul(Amount::from(11))?.div(Amount::from(10))?;
        Some(Self { unit, most, step: step(most)? })
    }

    /// From where to where an interval reaches; an open end reaches to the end of the axis.
    fn places(&self, interval: Interval) -> (i64, i64) {
        (interval.low.map_or(LEFT, |low| self.place(low)), interval.high.map_or(RIGHT - 10, |high| self.place(high)))
    }

    fn place(&self, amount: Amount) -> i64 {
        let scaled = amount.mul(Amount::from(RIGHT - LEFT)).and_then(|amount| amount.div(self.most));
        let whole = scaled.map(Amount::to_decimal).and_then(|text| text.split('.').next()?.parse::<i64>().ok());
        LEFT + whole.unwrap_or_default().clamp(0, RIGHT - LEFT)
    }

    fn ticks(&self) -> Vec<Amount> {
        let tick = |number: i64| self.step.mul(Amount::from(number)).filter(|tick| *tick <= self.most);
        (0..=MOST_STEPS).map_while(tick).collect()
    }
}

/// The smallest of 1, 2, 5, 10 … and their fractions of which few enough reach to `most`.
fn step(most: Amount) -> Option<Amount> {
    let powers = (-6_i32..=12).map(|power| {
        let ten = 10_i128.pow(power.unsigned_abs());
        if power < 0 { Amount::fraction(1, ten) } else { Amount::fraction(ten, 1) }
    });
    let mut steps =
        powers.flatten().flat_map(|power| [1, 2, 5].map(|factor| power.mul(Amount::from(factor)))).flatten();
    steps.find(|step| most.div(*step).is_some_and(|count| count <= Amount::from(MOST_STEPS)))
}

/// Lines at round amounts; the last one has the unit.
fn draw_axis(out: &mut String, sheet: &Sheet<'_>, axis: &Axis, bottom: i64) {
    let ticks = axis.ticks();
    for (number, amount) in ticks.iter().enumerate() {
        let x = axis.place(*amount);
        let exact = Quantity { interval: Interval::exact(*amount), unit: axis.unit, qualifier: Qualifier::Exact };
        let last = number + 1 == ticks.len();
        let label = if last { sheet.words.quantity(&exact) } else { sheet.words.amount(*amount) };
        // Writing into a string cannot fail.
        let _ = writeln!(
            out,
            "<line class=\"grid\" x1=\"{x}\" y1=\"{LINE}\" x2=\"{x}\" y2=\"{bottom}\"/>\
             <text class=\"soft\" x=\"{x}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
            bottom + LINE - 2,
            xml_message(&label)
        );
    }
    let _ = writeln!(out, "<line class=\"axis\" x1=\"{LEFT}\" y1=\"{bottom}\" x2=\"{RIGHT}\" y2=\"{bottom}\"/>");
}

fn draw_lane(out: &mut String, sheet: &Sheet<'_>, lane: &Lane<'_>, axis: &Axis, top: i64) {
    let height = lane_height(lane);
    let band = lane.canonical.and_then(|value| value.interval.convert(value.unit, axis.unit));
    if let Some((from, to)) = band.map(|band| axis.places(band)) {
        let _ = writeln!(
            out,
            "<rect class=\"band\" x=\"{from}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
            top + LINE,
            (to - from).max(4),
            height - LINE - 2
        );
    }
    let _ = writeln!(
        out,
        "<text class=\"title\" x=\"2\" y=\"{}\">{}</text>",
        top + LINE - 5,
        xml_message(&lane.title(sheet))
    );
    let mut y = top + LINE + GAP;
    for row in &lane.rows {
        draw_row(out, row, axis, y);
        y += row_height(row);
    }
}

/// Words and leaflets on the left, the bar on the right.
fn draw_row(out: &mut String, row: &Row, axis: &Axis, top: i64) {
    let class = match row.state {
        State::Agrees => "",
        State::Partial | State::Other => " part",
        _ => " off",
    };
    let mut y = top + LINE - 5;
    let _ = write!(out, "<text x=\"2\" y=\"{y}\" class=\"words{class}\">{}</text>", row.state.sign());
    let words = wrapped(&row.words).into_iter().map(|line| (line, "words"));
    for (line, kind) in words.chain(wrapped(&row.leaflets.join(" ")).into_iter().map(|line| (line, "soft"))) {
        let _ = write!(out, "<text x=\"22\" y=\"{y}\" class=\"{kind}{class}\">{}</text>", xml(&line));
        y += LINE;
    }
    out.push('\n');
    if let Some(interval) = row.interval {
        draw_bar(out, interval, axis, top + LINE / 2, class);
    }
}

/// A closed end is a dot; an open one is an arrow.
fn draw_bar(out: &mut String, interval: Interval, axis: &Axis, y: i64, class: &str) {
    let (from, to) = axis.places(interval);
    let _ = writeln!(out, "<line class=\"stated{class}\" x1=\"{from}\" y1=\"{y}\" x2=\"{to}\" y2=\"{y}\"/>");
    for (end, x, tip) in [(interval.low, from, -9), (interval.high, to, 9)] {
        let _ = match end {
            Some(_) => writeln!(out, "<circle class=\"end{class}\" cx=\"{x}\" cy=\"{y}\" r=\"4\"/>"),
            None => writeln!(out, "<path class=\"end{class}\" d=\"M{x} {} l{tip} 5 l{} 5 z\"/>", y - 5, -tip),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round_and_few() {
        let cases = [("2.2", "0.5"), ("22", "5"), ("1.1", "0.5"), ("49.5", "10"), ("0.004", "0.001"), ("1100", "500")];
        for (most, expected) in cases {
            let found = most.parse().ok().and_then(step).map(Amount::to_decimal);
            assert_eq!(found.as_deref(), Some(expected), "{most}");
        }
    }

    #[test]
    fn long_lines_are_wrapped_at_blanks() {
        let tags = "ar de en es fr it ja nl pl pt-BR ru tr zh-Hans";
        let lines = wrapped(tags);
        assert_eq!(lines.join(" "), tags);
        assert!(lines.len() > 1 && lines.iter().all(|line| line.len() <= FIT), "{lines:?}");
    }
}
