//! What an emitted bundle remembers: the values of its facts, the texts that state them, and whether somebody has edited it since.

use super::values::{all, from_notation, key, notation};
use crate::bundle::{self, Bundle, Figures, checksum, unquoted};
use crate::facts::{FactSet, QuantityFact};
use crate::source::Source;
use std::sync::Arc;

/// Begins the line with the checksum of the file, in the comments on the whole.
pub const CHECKSUM: &str = "Checksum:";
/// Begins the line with the version and the checksum of the facts.
pub const FACTS: &str = "Facts:";
/// Begins the line with a fact's canonical value, in the comment of its message.
pub(super) const CANONICAL: &str = "Canonical:";
/// Begins the line with the value that the leaflet itself states, where a sentence was adapted.
pub(super) const STATED: &str = "Stated:";
/// Begins the line that says what the leaflet's own text is, where it was adapted.
pub(super) const ADAPTED: &str = "Adapted:";

/// A bundle that was emitted before.
#[derive(Debug)]
pub struct Previous {
    /// The file.
    pub bundle: Bundle,
}

impl Previous {
    /// Reads it.
    pub fn new(source: &Arc<Source>) -> Self {
        Self { bundle: bundle::read(source, None) }
    }

    /// Whether it is as it was emitted. A file without a checksum was not emitted at all.
    pub fn is_untouched(&self) -> bool {
        let text = &self.bundle.source.text;
        self.bundle.note(CHECKSUM).is_some_and(|sum| sum == sum_of(text))
    }

    /// Whether a value of a fact is another one now.
    pub fn changed(&self, key: &str, canonical: &str) -> bool {
        self.comment(key, CANONICAL).next().is_some_and(|before| before != canonical)
    }

    /// The value that the leaflet itself states, as it was when its sentences were linked.
    pub fn stated(&self, key: &str) -> Option<&str> {
        self.comment(key, STATED).next().or_else(|| self.comment(key, CANONICAL).next())
    }

    /// The facts with the values that the leaflet was linked to; `None` where they are the same.
    pub fn facts(&self, now: &FactSet) -> Option<FactSet> {
        let mut before = now.clone();
        let mut differs = false;
        let name = |fact: &QuantityFact| fact.values.iter().map(|value| key(fact, value)).collect();
        let names: Vec<Vec<String>> = all(now).map(name).collect();
        for (fact, names) in before.quantities.iter_mut().chain(&mut before.limits).zip(names) {
            for (value, name) in fact.values.iter_mut().zip(names) {
                let stated = self.stated(&name).filter(|stated| *stated != notation(value)).and_then(from_notation);
                if let Some(stated) = stated {
                    (value.interval, value.unit, value.qualifier) = (stated.interval, stated.unit, stated.qualifier);
                    differs = true;
                }
            }
        }
        differs.then_some(before)
    }

    /// Whether a sentence was linked to its fact, says what it said then, and only the fact has changed.
    pub fn excuses(&self, key: &str, canonical: &str, site: &str, text: &str) -> bool {
        let adapted = self.comment(key, ADAPTED).filter_map(|line| line.split_once(' '));
        let mut adapted = adapted.filter(|(name, _)| *name == site).filter_map(|(_, quoted)| unquoted(quoted));
        if let Some(own) = adapted.next() {
            return own == text;
        }
        self.changed(key, canonical) && self.text(key, site).is_some_and(|before| before == text)
    }

    /// What stands at a place of a fact's text.
    fn text(&self, key: &str, site: &str) -> Option<String> {
        let pattern = self.bundle.entry(&format!("fact-{key}-text"))?.pattern(Some(site))?;
        bundle::format(&self.bundle, pattern, &Figures::new("und"), &bundle::Arguments::new()).ok()
    }

    fn comment<'p>(&'p self, key: &str, label: &'p str) -> impl Iterator<Item = &'p str> + 'p {
        let entry = self.bundle.entry(&format!("fact-{key}-text"));
        let lines = entry.into_iter().flat_map(|entry| &entry.comment);
        lines.filter_map(move |line| line.strip_prefix(label)).map(str::trim)
    }
}

/// The checksum of a bundle: of its text with the line of the checksum left open.
pub fn sum_of(text: &str) -> String {
    let kept: String = text.split_inclusive('\n').filter(|line| !line.starts_with(&format!("# {CHECKSUM}"))).collect();
    checksum(&kept)
}
