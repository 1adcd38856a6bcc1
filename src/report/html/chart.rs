//! A chart for each figure: the canonical band, and every leaflet's stated value on the same axis. Drawn as SVG; the table above says
//! the same in words.

use super::matrix::{State, state, statements};
use super::{Sheet, Topic};
use crate::facts::QuantityFact;
use crate::quantity::{Amount, Interval, Unit};
use crate::report::escape::xml;
use std::fmt::Write as _;

/// Where the axis begins and ends, of the width of 640.
const LEFT: i64 = 210;
const RIGHT: i64 = 620;
const WIDTH: i64 = 640;
const ROW: i64 = 24;

/// One value to draw.
struct Bar {
    label: String,
    words: String,
    interval: Option<Interval>,
    state: State,
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
    let canonical = fact.values.first()?;
    let bars = bars(sheet, topic, fact, canonical.unit);
    if bars.is_empty() {
        return None;
    }
    let intervals = bars.iter().filter_map(|bar| bar.interval).chain([canonical.interval]);
    let ends = intervals.flat_map(|interval| [interval.low, interval.high]).flatten();
    let most = ends.max().filter(|most| *most > Amount::ZERO)?.mul(Amount::from(11))?.div(Amount::from(10))?;
    let height = ROW * (i64::try_from(bars.len()).ok()? + 2);
    let words = sheet.words.quantity(&canonical.quantity());
    let mut out = format!(
        "<figure>\n<figcaption>{} <span class=\"soft\">{}</span></figcaption>\n\
         <svg viewBox=\"0 0 {WIDTH} {height}\" direction=\"ltr\" role=\"img\" aria-label=\"{}: {}\">\n",
        xml(&fact.id),
        xml(&words),
        xml(&fact.id),
        xml(&spoken(&bars))
    );
    let (from, to) = places(canonical.interval, most);
    let bottom = height - ROW;
    let _ = writeln!(
        out,
        "<rect class=\"band\" x=\"{from}\" y=\"2\" width=\"{}\" height=\"{}\"/>\n<line class=\"axis\" x1=\"{LEFT}\" y1=\"{bottom}\" x2=\"{RIGHT}\" y2=\"{bottom}\"/>",
        (to - from).max(3),
        bottom - 2
    );
    for (number, bar) in bars.iter().enumerate() {
        draw(&mut out, bar, i64::try_from(number).unwrap_or_default() * ROW + ROW, most);
    }
    ticks(&mut out, canonical.interval, most, height - 6);
    out.push_str("</svg>\n</figure>\n");
    Some((bars.iter().map(|bar| bar.state).min()?, out))
}

/// What is stated, leaflet by leaflet; a value that cannot be converted has no place on the axis.
fn bars(sheet: &Sheet<'_>, topic: &Topic<'_>, fact: &QuantityFact, unit: Unit) -> Vec<Bar> {
    let mut bars: Vec<Bar> = Vec::new();
    for (_, file) in &topic.leaflets {
        let label = file.language.clone().unwrap_or_else(|| file.subject.name());
        for statement in statements(file, &fact.id) {
            let interval = statement.reading.interval.convert(statement.reading.unit, unit);
            let words = sheet.words.quantity(&statement.reading);
            let bar = Bar { label: label.clone(), words, interval, state: state(statement, fact) };
            let known = |other: &&Bar| other.label == bar.label && other.words == bar.words && other.state == bar.state;
            if bars.iter().find(known).is_none() {
                bars.push(bar);
            }
        }
    }
    bars
}

/// The same in words, for those who do not see the drawing.
fn spoken(bars: &[Bar]) -> String {
    bars.iter().map(|bar| format!("{} {}", bar.label, bar.words)).collect::<Vec<_>>().join("; ")
}

fn draw(out: &mut String, bar: &Bar, y: i64, most: Amount) {
    let class = match bar.state {
        State::Agrees => "",
        State::Partial | State::Other => " part",
        _ => " off",
    };
    let sign = match bar.state {
        State::Agrees => "\u{2713}",
        State::Partial => "\u{2248}",
        State::Other => "\u{2194}",
        _ => "\u{2717}",
    };
    let _ = writeln!(
        out,
        "<text x=\"4\" y=\"{}\">{sign} {}</text><text x=\"{}\" y=\"{0}\" text-anchor=\"end\">{}</text>",
        y - 3,
        xml(&bar.label),
        LEFT - 8,
        xml(&bar.words)
    );
    let Some(interval) = bar.interval else { return };
    let (from, to) = places(interval, most);
    let middle = y - 8;
    let _ = writeln!(out, "<line class=\"stated{class}\" x1=\"{from}\" y1=\"{middle}\" x2=\"{to}\" y2=\"{middle}\"/>");
    for (end, x) in [(interval.low, from), (interval.high, to)] {
        // A closed end is a dot; an open one is an arrow.
        let _ = match end {
            Some(_) => writeln!(out, "<circle class=\"end{class}\" cx=\"{x}\" cy=\"{middle}\" r=\"4\"/>"),
            None if x == to => {
                writeln!(out, "<path class=\"end{class}\" d=\"M{x} {} l9 5 l-9 5 z\"/>", middle - 5)
            }
            None => writeln!(out, "<path class=\"end{class}\" d=\"M{x} {} l-9 5 l9 5 z\"/>", middle - 5),
        };
    }
}

/// The ends of the canonical value and of the axis.
fn ticks(out: &mut String, canonical: Interval, most: Amount, y: i64) {
    let mut shown: Vec<Amount> = [Some(Amount::ZERO), canonical.low, canonical.high].into_iter().flatten().collect();
    shown.dedup();
    let mut last: Option<i64> = None;
    for amount in shown {
        let x = place(amount, most);
        if last.is_some_and(|last| x - last < 24) {
            continue;
        }
        last = Some(x);
        let _ = writeln!(
            out,
            "<text class=\"soft\" x=\"{x}\" y=\"{y}\" text-anchor=\"middle\">{}</text>",
            amount.to_decimal()
        );
    }
}

/// From where to where an interval reaches; an open end reaches to the end of the axis.
fn places(interval: Interval, most: Amount) -> (i64, i64) {
    (interval.low.map_or(LEFT, |low| place(low, most)), interval.high.map_or(RIGHT - 10, |high| place(high, most)))
}

fn place(amount: Amount, most: Amount) -> i64 {
    let scaled = amount.mul(Amount::from(RIGHT - LEFT)).and_then(|amount| amount.div(most));
    let whole = scaled.map(Amount::to_decimal).and_then(|text| text.split('.').next()?.parse::<i64>().ok());
    LEFT + whole.unwrap_or_default().clamp(0, RIGHT - LEFT)
}
