//! The sign-off sheet: one self-contained page that a translator and a doctor read, decide on, print and sign.
//!
//! ```text
//! what was checked: topic, fact set (version, date, role, hash), how many findings
//! facts × leaflets: a matrix with signs, words and colours
//! a chart for each figure: the canonical band, and what every leaflet states, on one axis
//! each leaflet: its text with the evidence marked, beside its source, and the findings with accept, reject, comment
//! who signs: name, role, date
//! ```
//!
//! Everything is in the one file: no network, no cookies. Without scripts all of it can be read and printed; with them it filters,
//! keeps decisions in the browser, and exports them as a file of suppressions. Specification: <https://html.spec.whatwg.org/>,
//! accessibility after <https://www.w3.org/TR/WCAG22/>.

mod card;
mod chart;
mod leaflet;
mod marks;
mod matrix;
mod page;

use super::{FileReport, Format, Reporter, Style, Summary};
use crate::facts::{self, FactSet};
use crate::l10n::Localizer;
use std::io::{self, Write};

/// This format's row in the table of formats.
pub const FORMAT: Format = Format { name: "html", details: true, machine: false, streams: false, start };

fn start<'a>(style: Style<'a>) -> Box<dyn Reporter + 'a> {
    Box::new(Html { words: style.localizer, files: Vec::new() })
}

struct Html<'a> {
    words: &'a Localizer,
    files: Vec<FileReport>,
}

impl Reporter for Html<'_> {
    fn file(&mut self, _: &mut dyn Write, file: &FileReport) -> io::Result<()> {
        self.files.push(file.clone());
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write, summary: &Summary) -> io::Result<()> {
        let sheet = Sheet { words: self.words, files: &self.files, summary };
        out.write_all(page::page(&sheet).as_bytes())
    }
}

/// What a sheet is made of.
struct Sheet<'a> {
    words: &'a Localizer,
    files: &'a [FileReport],
    summary: &'a Summary,
}

/// The leaflets that are checked against one fact set.
struct Topic<'a> {
    facts: FactSet,
    leaflets: Vec<(usize, &'a FileReport)>,
}

impl<'a> Sheet<'a> {
    /// A message, safe in a page.
    fn text(&self, id: &'static str) -> String {
        super::escape::xml_message(&self.words.text(id))
    }

    /// The topics in the order of their leaflets.
    fn topics(&self) -> Vec<Topic<'a>> {
        let mut topics: Vec<Topic<'a>> = Vec::new();
        for (index, file) in self.files.iter().enumerate() {
            let Some(name) = file.details.as_ref().and_then(|details| details.facts.as_deref()) else { continue };
            if let Some(topic) = topics.iter_mut().find(|topic| topic.facts.path.as_ref() == name) {
                topic.leaflets.push((index, file));
                continue;
            }
            let read = file.source_of(name).and_then(|source| facts::read(&source.name, &source.text).0);
            topics.extend(read.map(|facts| Topic { facts, leaflets: vec![(index, file)] }));
        }
        topics
    }
}

/// Name and direction of a language, for attributes.
fn language(file: &FileReport) -> (String, &'static str) {
    let tag = file.language.as_deref().unwrap_or_default();
    let right_to_left = tag
        .parse::<unic_langid::LanguageIdentifier>()
        .is_ok_and(|language| language.character_direction() == unic_langid::CharacterDirection::RTL);
    (super::escape::xml(tag), if right_to_left { "rtl" } else { "ltr" })
}
