//! Findings with what every machine format needs: places in lines and columns, a fingerprint, the message.

use super::FileReport;
use crate::finding::{Finding, Message};
use crate::l10n::Localizer;
use crate::review::fingerprint::{fingerprint, key};
use crate::source::{Place, Source};
use std::collections::BTreeMap;

/// A finding of a file, ready to print.
#[derive(Debug)]
pub struct Located<'a> {
    /// The finding itself.
    pub finding: &'a Finding,
    /// Where its evidence begins.
    pub start: Place,
    /// Where its evidence ends; the column is one past the last character.
    pub end: Place,
    /// Its fingerprint; equal findings of one leaflet have different ones.
    pub fingerprint: String,
    /// The key that a suppression may carry to end itself.
    pub key: String,
}

impl Located<'_> {
    /// The message in the words of a localizer.
    pub fn message(&self, words: &Localizer) -> String {
        words.message(&self.finding.message)
    }

    /// The message with what to do, as one text.
    pub fn message_with_help(&self, words: &Localizer) -> String {
        let help = self.finding.help.as_ref().map(|help: &Message| words.message(help));
        let message = self.message(words);
        help.map_or_else(|| message.clone(), |help| format!("{message}. {help}"))
    }
}

/// The findings of a file with their places, in its order.
pub fn located(file: &FileReport) -> Vec<Located<'_>> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut starts = Places::new(&file.source);
    let mut ends = Places::new(&file.source);
    let english = Localizer::english();
    let mut located = Vec::with_capacity(file.findings.len());
    for finding in &file.findings {
        let text = file.source.slice(finding.span);
        let language = file.language.as_deref();
        let first = fingerprint(finding, language, text, 0);
        let nth = *seen.entry(first).and_modify(|count| *count += 1).or_default();
        let fingerprint = fingerprint(finding, language, text, nth);
        let (start, end) = (starts.at(finding.span.start), ends.at(finding.span.end.max(finding.span.start)));
        let key = key(finding, language, text, &english);
        located.push(Located { finding, start, end, fingerprint, key });
    }
    located
}

/// Places of offsets that mostly ascend. Counting goes on from the last one, because a line may be very long.
struct Places<'a> {
    source: &'a Source,
    offset: usize,
    place: Place,
}

impl<'a> Places<'a> {
    fn new(source: &'a Source) -> Self {
        Self { source, offset: 0, place: source.place(0) }
    }

    fn at(&mut self, offset: usize) -> Place {
        let between = self.source.text.get(self.offset..offset);
        self.place = match between.filter(|_| self.source.line(offset) == self.place.line) {
            Some(between) => {
                let letters = between.chars().filter(|letter| *letter != '\u{feff}').count();
                Place { line: self.place.line, column: self.place.column + letters }
            }
            None => self.source.place(offset),
        };
        self.offset = offset;
        self.place
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_the_same_in_any_order() {
        let source = Source::new("x", "\u{feff}a\u{e9} b\r\nc d e\n\nf");
        let mut places = Places::new(&source);
        for offset in [0, 3, 4, 6, 9, 11, 11, 13, 5, 15, 99, 0] {
            assert_eq!(places.at(offset), source.place(offset), "{offset}");
        }
    }
}
