//! What people decided about findings: suppressions in leaflets and in a file, a baseline of known findings, fixes.
//!
//! In: the findings of each leaflet, the suppressions, the baseline, today's date. Out: the findings that are left, and findings about
//! suppressions that do nothing. Pure: `cli` reads the files and the clock.
//!
//! A suppression never hides more than it says: it needs a reason, it names a rule, and where it carries a key it ends itself when
//! the leaflet or the facts say something else than when it was written.

pub mod baseline;
pub mod comments;
pub mod file;
pub mod fingerprint;
pub mod fixes;

use crate::finding::{Finding, Message, Severity};
use crate::l10n::Localizer;
use crate::source::{Source, Span};
use fingerprint::key;

/// The rule that reports a suppression that cannot count: no reason, no such rule, no form.
pub const BAD: &str = "bad-suppression";
/// The rule that reports a suppression that hides nothing.
pub const UNUSED: &str = "unused-suppression";

/// Where a suppression counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In these bytes of the leaflet that it stands in.
    Bytes(Span),
    /// In the whole leaflet that it stands in.
    Leaflet,
    /// In leaflets with this path (or its end) and this language; `None`: any.
    Project {
        /// Path or its end, with forward slashes.
        path: Option<String>,
        /// Language tag.
        language: Option<String>,
    },
}

/// A decision not to report something.
#[derive(Debug, Clone, PartialEq)]
pub struct Suppression {
    /// The rule that it is about.
    pub rule: String,
    /// The fact that it is about; `None`: any.
    pub fact: Option<String>,
    /// The key of the finding, or the first eight digits or more of it; `None`: any.
    pub key: Option<String>,
    /// Where it counts.
    pub place: Place,
    /// The last day on which it counts (year-month-day).
    pub until: Option<String>,
    /// Where it is written.
    pub span: Span,
    /// What keeps it from counting.
    pub fault: Option<Message>,
}

/// A leaflet under review.
#[derive(Debug)]
pub struct Reviewed<'a> {
    /// Its path.
    pub name: &'a str,
    /// Its language.
    pub language: Option<&'a str>,
    /// Its text.
    pub source: &'a Source,
    /// What was found in it; what is suppressed is taken out.
    pub findings: &'a mut Vec<Finding>,
    /// The suppressions that stand in it.
    pub comments: &'a [Suppression],
}

/// What a review needs to know besides.
pub struct Review<'a> {
    /// The suppressions of the file.
    pub entries: &'a [Suppression],
    /// Today, year-month-day.
    pub today: &'a str,
    /// Whether a rule ran: what did not run says nothing about suppressions.
    pub runs: &'a dyn Fn(&str) -> bool,
}

/// Takes out what is suppressed. Returns how many findings that were, and the findings about the entries of the file.
pub fn suppress(leaflets: &mut [Reviewed<'_>], review: &Review<'_>) -> (usize, Vec<Finding>) {
    let english = Localizer::english();
    let mut hidden = 0;
    let mut entries: Vec<Use<'_>> = review.entries.iter().map(|entry| Use::new(entry, review)).collect();
    for leaflet in leaflets {
        let mut comments: Vec<Use<'_>> = leaflet.comments.iter().map(|comment| Use::new(comment, review)).collect();
        let before = leaflet.findings.len();
        let (name, language, source) = (leaflet.name, leaflet.language, leaflet.source);
        leaflet.findings.retain(|finding| {
            if finding.rule == BAD || finding.rule == UNUSED {
                return true;
            }
            let key = key(finding, language, source.slice(finding.span), &english);
            let here = Here { name, language, finding, key: &key };
            // Each one that fits counts as used, so that none is reported as unused because of another.
            let hits = comments.iter_mut().chain(&mut entries).filter_map(|one| one.hits(&here).then_some(())).count();
            hits == 0
        });
        hidden += before - leaflet.findings.len();
        leaflet.findings.extend(comments.iter().filter_map(|one| one.finding(review)));
    }
    (hidden, entries.iter().filter_map(|one| one.finding(review)).collect())
}

/// A finding at its place.
struct Here<'a> {
    name: &'a str,
    language: Option<&'a str>,
    finding: &'a Finding,
    key: &'a str,
}

/// A suppression and what became of it.
struct Use<'a> {
    suppression: &'a Suppression,
    expired: bool,
    used: bool,
    /// It would have fitted, but for its key.
    changed: bool,
}

impl<'a> Use<'a> {
    fn new(suppression: &'a Suppression, review: &Review<'_>) -> Self {
        let expired = suppression.until.as_deref().is_some_and(|until| until < review.today);
        Self { suppression, expired, used: false, changed: false }
    }

    fn hits(&mut self, here: &Here<'_>) -> bool {
        let wanted = self.suppression;
        let finding = here.finding;
        let fact = wanted.fact.is_none() || wanted.fact == finding.fact;
        if wanted.fault.is_some() || self.expired || wanted.rule != finding.rule || !fact || !covers(wanted, here) {
            return false;
        }
        let same = wanted.key.as_deref().is_none_or(|key| here.key.starts_with(key));
        self.used |= same;
        self.changed |= !same;
        same
    }

    fn finding(&self, review: &Review<'_>) -> Option<Finding> {
        let wanted = self.suppression;
        if let Some(fault) = &wanted.fault {
            let mut finding = Finding::new(BAD, Severity::Error, wanted.span, fault.clone());
            finding.help = Some(Message::new("bad-suppression-help"));
            return (review.runs)(BAD).then_some(finding);
        }
        if self.used || !(review.runs)(UNUSED) || !(review.runs)(&wanted.rule) {
            return None;
        }
        let message = match &wanted.until {
            Some(until) if self.expired => Message::new("unused-suppression-expired").text("until", until.clone()),
            _ if self.changed => Message::new("unused-suppression-changed"),
            _ => Message::new("unused-suppression"),
        };
        let mut finding =
            Finding::new(UNUSED, Severity::Warning, wanted.span, message.text("rule", wanted.rule.clone()));
        finding.fact.clone_from(&wanted.fact);
        finding.help = Some(Message::new("unused-suppression-help"));
        Some(finding)
    }
}

fn covers(suppression: &Suppression, here: &Here<'_>) -> bool {
    let span = here.finding.span;
    match &suppression.place {
        Place::Leaflet => true,
        // What is about the whole leaflet stands in none of its blocks.
        Place::Bytes(bytes) => span != Span::default() && bytes.start <= span.start && span.start < bytes.end,
        Place::Project { path, language } => {
            let ends = |path: &String| here.name == path || here.name.ends_with(&format!("/{path}"));
            path.as_ref().is_none_or(ends) && language.as_deref().is_none_or(|tag| here.language == Some(tag))
        }
    }
}

#[cfg(test)]
mod tests;
