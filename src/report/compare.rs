//! The table of `compare`: facts as rows, leaflets as columns, what each leaflet states in the cells; where it is asked for, what the
//! facts say in a column of its own.

use super::escape::{markdown, markdown_message};
use super::jsonl::write_line;
use super::{Style, Subject, table};
use serde_json::{Map, Value, json};
use std::io::{self, Write};
use std::ops::Range;
use unicode_width::UnicodeWidthStr;

/// How a leaflet's statement lies to those of the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It says what most say.
    Agrees,
    /// It says something else.
    Deviates,
    /// It says nothing.
    Silent,
}

impl Verdict {
    /// The name in the machine format.
    pub fn name(self) -> &'static str {
        match self {
            Self::Agrees => "agrees",
            Self::Deviates => "deviates",
            Self::Silent => "silent",
        }
    }
}

/// What one leaflet states about one fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The stated values as words, empty where it is silent.
    pub text: String,
    /// How it lies to the others.
    pub verdict: Verdict,
    /// Whether it is not what the facts say; never so where nobody asks for what they say.
    pub wrong: bool,
}

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The fact's id.
    pub fact: String,
    /// What the facts say, in words; `None` where nobody asks for it.
    pub expected: Option<String>,
    /// One cell a leaflet, in the order of the columns.
    pub cells: Vec<Cell>,
}

/// Facts and leaflets.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Leaflets in the order given.
    pub columns: Vec<Subject>,
    /// Facts in the order of the facts file.
    pub rows: Vec<Row>,
}

impl Table {
    /// Whether there is a column of what the facts say.
    fn is_canonical(&self) -> bool {
        self.rows.iter().any(|row| row.expected.is_some())
    }
}

/// Writes a table in one format.
pub type Writer = fn(&mut dyn Write, &Table, &Style<'_>) -> io::Result<()>;

/// All formats of `compare`: name, whether programs read it, writer. The default comes first.
pub const FORMATS: &[(&str, bool, Writer)] = &[
    ("human", false, write_human),
    ("table", false, write_human),
    ("markdown", false, write_markdown),
    ("jsonl", true, write_json),
];

/// Stands before what is not what the facts say.
const WRONG: &str = "\u{2260} ";
/// Shown where a leaflet says nothing.
const SILENT: &str = "\u{b7}";

fn write_human(out: &mut dyn Write, compared: &Table, style: &Style<'_>) -> io::Result<()> {
    if compared.rows.is_empty() {
        return writeln!(out, "{}", style.localizer.text("compare-nothing"));
    }
    let names = short_names(&compared.columns);
    let heads = heads(compared, &names, style.width);
    if heads != names {
        let legend: Vec<Vec<String>> =
            heads.iter().zip(&names).map(|(head, name)| vec![head.clone(), name.clone()]).collect();
        table::write(out, &legend, "")?;
        writeln!(out)?;
    }
    let mut start = 0;
    while start < heads.len() {
        let end = start + columns_that_fit(compared, &heads, start, style.width);
        table::write(out, &part(compared, &heads, start..end, style), "")?;
        writeln!(out)?;
        start = end;
    }
    writeln!(out, "{}", legend(compared, style))
}

/// What the marks mean.
fn legend(compared: &Table, style: &Style<'_>) -> String {
    let marks = style.localizer.text("compare-legend");
    if !compared.is_canonical() {
        return marks;
    }
    format!("{marks}   {}", style.localizer.text("compare-legend-facts"))
}

fn write_markdown(out: &mut dyn Write, compared: &Table, style: &Style<'_>) -> io::Result<()> {
    if compared.rows.is_empty() {
        return writeln!(out, "{}", markdown_message(&style.localizer.text("compare-nothing")));
    }
    let heads: Vec<String> = short_names(&compared.columns).iter().map(|name| markdown(name)).collect();
    let lines = part(compared, &heads, 0..heads.len(), style);
    for (at, cells) in lines.iter().enumerate() {
        // Names are escaped already; values are words of ours and ids.
        writeln!(out, "| {} |", cells.join(" | "))?;
        if at == 0 {
            writeln!(out, "|{}", "---|".repeat(cells.len()))?;
        }
    }
    writeln!(out, "\n{}", markdown_message(&legend(compared, style)))
}

/// The names of the columns, or numbers where the names would not fit side by side.
fn heads(compared: &Table, names: &[String], width: usize) -> Vec<String> {
    if columns_that_fit(compared, names, 0, width) == names.len() {
        return names.to_vec();
    }
    (1..=names.len()).map(|number| format!("[{number}]")).collect()
}

fn part(compared: &Table, heads: &[String], columns: Range<usize>, style: &Style<'_>) -> Vec<Vec<String>> {
    let mut head = vec![style.localizer.text("compare-fact")];
    head.extend(compared.is_canonical().then(|| style.localizer.text("compare-expected")));
    head.extend(heads.get(columns.clone()).unwrap_or_default().iter().cloned());
    let body = compared.rows.iter().map(|row| {
        let cells = row.cells.get(columns.clone()).unwrap_or_default().iter().map(shown);
        std::iter::once(row.fact.clone()).chain(row.expected.clone()).chain(cells).collect()
    });
    std::iter::once(head).chain(body).collect()
}

fn shown(cell: &Cell) -> String {
    let wrong = if cell.wrong { WRONG } else { "" };
    match cell.verdict {
        Verdict::Agrees => format!("{wrong}{}", cell.text),
        Verdict::Deviates => format!("{wrong}! {}", cell.text),
        Verdict::Silent => SILENT.to_owned(),
    }
}

/// How many leaflets from `start` on fit side by side, at least one.
fn columns_that_fit(compared: &Table, heads: &[String], start: usize, width: usize) -> usize {
    let widest = |text: &dyn Fn(&Row) -> usize| compared.rows.iter().map(text).max().unwrap_or_default();
    let expected = widest(&|row| row.expected.as_ref().map_or(0, |text| 2 + text.width()));
    let mut used = widest(&|row| row.fact.width()) + expected;
    let fitting = (start..heads.len()).take_while(|at| {
        let cells = compared.rows.iter().filter_map(|row| row.cells.get(*at)).map(|cell| shown(cell).width());
        used += 2 + cells.chain(heads.get(*at).map(|head| head.width())).max().unwrap_or_default();
        used <= width
    });
    fitting.count().max(1)
}

/// Names without the folders that all share, so that columns stay narrow.
fn short_names(columns: &[Subject]) -> Vec<String> {
    let names: Vec<String> = columns.iter().map(|column| crate::l10n::visible(&column.name())).collect();
    let shared = names.iter().map(|name| folder(name)).reduce(common).unwrap_or_default().len();
    names.iter().map(|name| name.get(shared..).unwrap_or(name).to_owned()).collect()
}

fn folder(name: &str) -> &str {
    name.rfind('/').map_or("", |at| name.get(..=at).unwrap_or_default())
}

fn common<'a>(one: &'a str, other: &'a str) -> &'a str {
    let same = one.split_inclusive('/').zip(other.split_inclusive('/')).take_while(|(mine, its)| mine == its);
    one.get(..same.map(|(part, _)| part.len()).sum()).unwrap_or_default()
}

fn write_json(out: &mut dyn Write, compared: &Table, _: &Style<'_>) -> io::Result<()> {
    for row in &compared.rows {
        let cells: Vec<Value> =
            compared.columns.iter().zip(&row.cells).map(|(column, cell)| json_cell(column, cell)).collect();
        let mut record = json!({ "fact": row.fact, "leaflets": cells });
        if let Some((record, expected)) = record.as_object_mut().zip(row.expected.as_ref()) {
            record.insert("expected".to_owned(), expected.as_str().into());
        }
        write_line(out, &record)?;
    }
    Ok(())
}

fn json_cell(column: &Subject, cell: &Cell) -> Value {
    let text = (!cell.text.is_empty()).then_some(cell.text.as_str());
    let pairs = [(column.key(), column.value()), ("stated", text.into()), ("verdict", cell.verdict.name().into())];
    let wrong = cell.wrong.then_some(("conflicts", Value::from(true)));
    Value::Object(pairs.into_iter().chain(wrong).map(|(key, value)| (key.to_owned(), value)).collect::<Map<_, _>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Localizer;

    fn table() -> Table {
        let columns = ["a/en.txt", "a/pl.txt"].map(|path| Subject::Path(path.to_owned())).to_vec();
        let cell = |text: &str, verdict| Cell { text: text.to_owned(), verdict, wrong: false };
        let cells = vec![cell("4\u{2013}6 weeks", Verdict::Agrees), cell("4 days", Verdict::Deviates)];
        let silent = vec![cell("", Verdict::Silent), cell("3", Verdict::Agrees)];
        let rows = [("session-interval", cells), ("session-count", silent)];
        Table { columns, rows: rows.map(|(fact, cells)| Row { fact: fact.to_owned(), expected: None, cells }).to_vec() }
    }

    fn written(writer: Writer, width: usize) -> String {
        let mut out = Vec::new();
        let style = Style { localizer: &Localizer::english(), color: false, width };
        assert!(writer(&mut out, &table(), &style).is_ok());
        String::from_utf8_lossy(&out).into_owned()
    }

    #[test]
    fn leaflets_stand_side_by_side_and_deviations_are_marked() {
        let expected = "fact              en.txt     pl.txt\n\
                        session-interval  4\u{2013}6 weeks  ! 4 days\n\
                        session-count     \u{b7}          3\n\n\
                        ! deviates from the others   + says so   - denies it   \u{b7} says nothing\n";
        assert_eq!(written(write_human, 80), expected);
        let narrow = written(write_human, 30);
        assert_eq!(narrow.matches("session-count").count(), 2, "a narrow terminal gets two tables");
        assert!(narrow.starts_with("[1]  en.txt\n[2]  pl.txt\n\nfact"), "{narrow}");
    }

    #[test]
    fn a_table_for_pull_requests_shows_what_the_facts_say() {
        let mut compared = table();
        compared.rows[0].expected = Some("4\u{2013}6 weeks".to_owned());
        compared.rows[0].cells[1].wrong = true;
        let mut out = Vec::new();
        let style = Style { localizer: &Localizer::english(), color: false, width: 80 };
        assert!(write_markdown(&mut out, &compared, &style).is_ok());
        let text = String::from_utf8_lossy(&out);
        assert!(text.starts_with("| fact | facts | en.txt | pl.txt |\n|---|---|---|---|\n"), "{text}");
        assert!(
            text.contains("| session-interval | 4\u{2013}6 weeks | 4\u{2013}6 weeks | \u{2260} ! 4 days |"),
            "{text}"
        );
    }

    #[test]
    fn machines_get_one_fact_a_line() {
        let first = concat!(
            r#"{"fact":"session-interval","leaflets":[{"path":"a/en.txt","stated":"4–6 weeks","verdict":"agrees"},"#,
            r#"{"path":"a/pl.txt","stated":"4 days","verdict":"deviates"}]}"#
        );
        assert_eq!(written(write_json, 80).lines().next(), Some(first));
    }
}
