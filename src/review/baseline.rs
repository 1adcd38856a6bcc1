//! Findings that are known: they do not fail a run, and only new ones are shown.
//!
//! ```text
//! {"version": 1, "findings": [
//! {"fingerprint": "0123456789abcdef", "count": 1, "rule": "…", "fact": "…", "language": "…", "text": "…"}
//! ]}
//! ```
//!
//! A finding is known by its fingerprint, in which no line number stands; the other keys are for people. A count says how many
//! leaflets have it.

use crate::finding::Finding;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

const VERSION: u32 = 1;

/// One known finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Known {
    fingerprint: String,
    #[serde(default = "one")]
    count: usize,
    #[serde(default)]
    rule: String,
    #[serde(default)]
    fact: Option<String>,
    #[serde(default)]
    language: Option<String>,
    #[serde(default)]
    text: String,
}

#[derive(Debug, Deserialize)]
struct Written {
    version: u32,
    findings: Vec<Known>,
}

fn one() -> usize {
    1
}

/// Known findings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baseline(BTreeMap<String, Known>);

impl Baseline {
    /// Reads a baseline. The error says in English what is wrong, with line and column.
    pub fn read(text: &str) -> Result<Self, String> {
        let written: Written =
            serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| error.to_string())?;
        if written.version != VERSION {
            return Err(format!("version {} is not {VERSION}", written.version));
        }
        let mut baseline = Self::default();
        for known in written.findings {
            let count = known.count;
            let entry = baseline.0.entry(known.fingerprint.clone()).or_insert(Known { count: 0, ..known });
            entry.count = entry.count.saturating_add(count);
        }
        Ok(baseline)
    }

    /// Adds a finding.
    pub fn add(&mut self, fingerprint: &str, finding: &Finding, language: Option<&str>, text: &str) {
        let known = Known {
            fingerprint: fingerprint.to_owned(),
            count: 0,
            rule: finding.rule.to_owned(),
            fact: finding.fact.clone(),
            language: language.map(str::to_owned),
            text: text.to_owned(),
        };
        self.0.entry(fingerprint.to_owned()).or_insert(known).count += 1;
    }

    /// Whether a finding is known; each known one is used up.
    pub fn takes(&mut self, fingerprint: &str) -> bool {
        match self.0.get_mut(fingerprint) {
            Some(known) if known.count > 0 => {
                known.count -= 1;
                true
            }
            _ => false,
        }
    }

    /// How many findings it holds.
    pub fn len(&self) -> usize {
        self.0.values().map(|known| known.count).sum()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The file's text: one finding a line, sorted for readers and for version control.
    pub fn text(&self) -> String {
        let mut known: Vec<&Known> = self.0.values().collect();
        known.sort_by_key(|one| (&one.rule, &one.fact, &one.language, &one.fingerprint));
        let lines: Vec<String> = known.iter().filter_map(|one| serde_json::to_string(one).ok()).collect();
        format!("{{\"version\": {VERSION}, \"findings\": [\n{}\n]}}\n", lines.join(",\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Message, Severity};
    use crate::source::Span;

    #[test]
    fn what_is_written_is_read_again_and_used_up() {
        let finding = Finding::new("partial-range", Severity::Warning, Span::new(0, 1), Message::new("x"));
        let mut baseline = Baseline::default();
        baseline.add("a1", &finding, Some("de"), "3 \"Wochen\"");
        baseline.add("a1", &finding, Some("de"), "3 \"Wochen\"");
        let mut again = Baseline::read(&baseline.text()).unwrap_or_default();
        assert_eq!(again, baseline);
        assert_eq!(
            [again.takes("a1"), again.takes("b2"), again.takes("a1"), again.takes("a1")],
            [true, false, true, false]
        );
        assert!(Baseline::read("{\"version\": 2, \"findings\": []}").is_err() && Baseline::read("[").is_err());
        assert!(Baseline::read(&Baseline::default().text()).is_ok_and(|baseline| baseline.is_empty()));
    }
}
