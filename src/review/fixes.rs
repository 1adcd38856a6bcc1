//! Suggestions that are certain enough to be written into a leaflet.
//!
//! In: a leaflet's text and its findings. Out: the text with suggestions put in. Whether the result is better is for a second check
//! to say: [`cleaner`].

use crate::finding::{Finding, Severity};
use crate::source::Source;

/// The rules whose suggestions are certain; those of others are shown only.
pub const CERTAIN: &[&str] = &["conflicting-value", "doubled-word", "mojibake"];

/// The findings whose suggestion can be written, in the order of the text; of two that overlap, the first.
pub fn certain(findings: &[Finding]) -> Vec<&Finding> {
    let mut fit: Vec<&Finding> = findings
        .iter()
        .filter(|finding| CERTAIN.contains(&finding.rule) && finding.suggestion.is_some() && !finding.span.is_empty())
        .collect();
    fit.sort_by_key(|finding| finding.span);
    let mut end = 0;
    fit.retain(|finding| {
        let free = finding.span.start >= end;
        end = if free { finding.span.end } else { end };
        free
    });
    fit
}

/// The text with the suggestions of these findings, which must be in order and apart from each other.
pub fn put_in(source: &Source, findings: &[&Finding]) -> String {
    let mut text = source.text.clone();
    for finding in findings.iter().rev() {
        let place = finding.span.start..finding.span.end;
        if let Some(suggestion) = finding.suggestion.as_deref().filter(|_| text.get(place.clone()).is_some()) {
            text.replace_range(place, suggestion);
        }
    }
    text
}

/// Whether there are fewer findings after than before, and not more of any severity.
pub fn cleaner(before: &[Finding], after: &[Finding]) -> bool {
    let count = |findings: &[Finding], severity| findings.iter().filter(|one| one.severity == severity).count();
    let grave = [Severity::Error, Severity::Warning, Severity::Note];
    after.len() < before.len() && grave.iter().all(|severity| count(after, *severity) <= count(before, *severity))
}
