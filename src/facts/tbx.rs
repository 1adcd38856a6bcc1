//! Term bases of others: TBX (ISO 30042), in all its dialects and spellings.
//!
//! In: the text of a `.tbx` file. Out: a [`TermBase`] for each of its languages, and what is wrong. Concepts are called as the file calls
//! its entries; which terms may be used is read from `administrativeStatus`, `normativeAuthorization` and TBX-Min's `termStatus`.

use super::terms::{Status, Term, TermBase, TermFault, TermFaultKind};
use super::toml_file::FaultKind;
use crate::source::Span;
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;

/// How the name of such a file ends.
pub const SUFFIX: &str = ".tbx";

/// Reads a TBX file: term bases by language tag, sorted, and faults. What can be read is read.
pub fn read(text: &str) -> (Vec<(String, TermBase)>, Vec<TermFault>) {
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let skipped = text.len() - text.trim_start_matches('\u{feff}').len();
    let mut state = State::default();
    let mut faults = Vec::new();
    loop {
        let at = skipped + usize::try_from(reader.buffer_position()).unwrap_or_default();
        match reader.read_event() {
            Ok(Event::Start(tag)) => state.open(&tag),
            Ok(Event::End(tag)) => state.close(tag.local_name().as_ref(), at),
            Ok(Event::Text(words)) => state.text.push_str(&words),
            Ok(Event::CData(words)) => state.text.push_str(&words),
            Ok(Event::GeneralRef(name)) => {
                let sign = name
                    .resolve_char_ref()
                    .ok()
                    .flatten()
                    .or_else(|| resolve_predefined_entity(&name).and_then(|sign| sign.chars().next()));
                state.text.extend(sign);
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => {
                let kind = TermFaultKind::File(FaultKind::Markup(error.to_string()));
                faults.push(TermFault { span: Span::new(at.min(text.len()), text.len()), kind });
                break;
            }
        }
    }
    (state.bases.into_iter().collect(), faults)
}

/// Where the reader is.
#[derive(Default)]
struct State {
    bases: BTreeMap<String, TermBase>,
    entry: String,
    entries: usize,
    language: String,
    term: Option<(String, Span)>,
    status: Option<Status>,
    note: String,
    text: String,
}

impl State {
    fn open(&mut self, tag: &BytesStart<'_>) {
        self.text.clear();
        let attribute = |name: &str| {
            let found = tag.attributes().flatten().find(|found| found.key.as_ref() == name);
            found.map(|found| found.value.trim().to_owned())
        };
        match tag.local_name().as_ref() {
            "termEntry" | "conceptEntry" | "entry" => {
                self.entries += 1;
                self.entry =
                    attribute("id").filter(|id| !id.is_empty()).unwrap_or_else(|| format!("entry-{}", self.entries));
            }
            "langSet" | "langSec" | "langGroup" => {
                self.language = attribute("xml:lang").or_else(|| attribute("lang")).unwrap_or_default();
            }
            "tig" | "ntig" | "termSec" | "termGroup" => {
                self.term = None;
                self.status = None;
            }
            "termNote" => self.note = attribute("type").unwrap_or_default(),
            _ => {}
        }
    }

    fn close(&mut self, name: &str, at: usize) {
        let text = std::mem::take(&mut self.text);
        let text = text.trim();
        match name {
            "term" if !text.is_empty() => {
                self.term = Some((text.to_owned(), Span::new(at.saturating_sub(text.len()), at)));
            }
            "termNote" if matches!(self.note.as_str(), "administrativeStatus" | "normativeAuthorization") => {
                self.status = status(text).or(self.status);
            }
            "administrativeStatus" | "normativeAuthorization" | "termStatus" => {
                self.status = status(text).or(self.status);
            }
            "tig" | "ntig" | "termSec" | "termGroup" => self.keep(),
            _ => {}
        }
    }

    /// Keeps the term that was read; a preferred one goes first.
    fn keep(&mut self) {
        let Some((text, span)) = self.term.take() else { return };
        let status = self.status.take().unwrap_or(Status::Admitted);
        let base = self.bases.entry(self.language.clone()).or_default();
        let terms = base.concepts.entry(self.entry.clone()).or_default();
        let place = if status == Status::Preferred { 0 } else { terms.len() };
        terms.insert(place, Term { text, status, form_only: false, span });
        base.places.entry(self.entry.clone()).or_insert(span);
    }
}

/// The status that a value names: "preferredTerm-admn-sts" of TBX-Basic, "preferred" of TBX-Min, and what tools write.
fn status(value: &str) -> Option<Status> {
    let plain: String = value.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_ascii_lowercase();
    let begins = |words: &str| words.split(' ').any(|word| plain.starts_with(word));
    if begins("forbid prohibit proscribe donotuse") {
        Some(Status::Forbidden)
    } else if begins("deprecated superseded notrecommended obsolete rejected") {
        Some(Status::Deprecated)
    } else if begins("preferred") {
        Some(Status::Preferred)
    } else if begins("admitted standardized regulated legal approved") {
        Some(Status::Admitted)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn statuses(text: &str) -> Vec<(String, String, String, Status)> {
        let (bases, faults) = read(text);
        assert_eq!(faults, []);
        let terms = bases.iter().flat_map(|(tag, base)| base.concepts.iter().map(move |(id, terms)| (tag, id, terms)));
        terms
            .flat_map(|(tag, id, terms)| {
                terms.iter().map(move |term| (tag.clone(), id.clone(), term.text.clone(), term.status))
            })
            .collect()
    }

    #[test]
    fn all_dialects_say_the_same() {
        let basic = r#"<martif><text><body><termEntry id="c1"><langSet xml:lang="en">
            <tig><term>skin punching</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
            <tig><term>micro&amp;needling</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
            </langSet></termEntry></body></text></martif>"#;
        let dct = r#"<tbx xmlns:basic="b"><text><body><conceptEntry id="c1"><langSec xml:lang="en">
            <termSec><term>skin punching</term><basic:administrativeStatus>supersededTerm-admn-sts</basic:administrativeStatus></termSec>
            <termSec><term>micro&#38;needling</term><basic:administrativeStatus>preferredTerm-admn-sts</basic:administrativeStatus></termSec>
            </langSec></conceptEntry></body></text></tbx>"#;
        let min = r#"<TBX dialect="TBX-Min"><body><entry id="c1"><langGroup xml:lang="en">
            <termGroup><term>skin punching</term><termStatus>obsolete</termStatus></termGroup>
            <termGroup><term>micro&amp;needling</term><termStatus>preferred</termStatus></termGroup>
            </langGroup></entry></body></TBX>"#;
        for text in [basic, dct, min] {
            let row = |term: &str, status| ("en".to_owned(), "c1".to_owned(), term.to_owned(), status);
            assert_eq!(
                statuses(text),
                [row("micro&needling", Status::Preferred), row("skin punching", Status::Deprecated)]
            );
        }
    }

    #[test]
    fn a_broken_file_is_read_as_far_as_it_goes() {
        let (bases, faults) =
            read("<tbx><entry><langGroup xml:lang=\"en\"><termGroup><term>peel</term></termGroup></langGroup></wrong>");
        assert_eq!((bases.len(), faults.len()), (1, 1));
    }
}
