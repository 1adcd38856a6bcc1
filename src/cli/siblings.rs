//! What the leaflets of a topic say about each other, added to their reports.

use super::pipeline::{Core, Leaflet};
use crate::finding::Finding;
use crate::report::FileReport;
use crate::rules::outlier_translation::{self, Member};
use crate::source::Source;
use crate::statement::Reading;
use std::sync::Arc;

impl Core {
    /// Adds what the leaflets of a topic say about each other.
    pub(super) fn with_siblings(&self, leaflets: &[Leaflet], checked: Vec<(FileReport, Reading)>) -> Vec<FileReport> {
        let (mut reports, readings): (Vec<FileReport>, Vec<Reading>) = checked.into_iter().unzip();
        for (id, topic) in &self.workspace().topics {
            let Some(facts) = topic.facts.as_ref() else { continue };
            let own: Vec<usize> = (0..leaflets.len()).filter(|at| self.topic_of(&leaflets[*at]) == Some(id)).collect();
            if !are_translations(&reports, &own) {
                continue;
            }
            let is_source =
                |report: &FileReport| report.language.as_deref().is_some_and(|tag| tag == facts.source_language);
            let member = |at: &usize| Member {
                source: &leaflets[*at].source,
                reading: &readings[*at],
                original: is_source(&reports[*at]),
            };
            let members: Vec<Member<'_>> = own.iter().map(member).collect();
            for (at, finding) in outlier_translation::check(&members, facts) {
                let report = &mut reports[own[at]];
                let selection = self.selection().at(&report.subject.name(), report.language.as_deref());
                let Some(finding) = selection.apply(finding) else { continue };
                report.others.extend(others(leaflets, &finding));
                report.findings.push(finding);
                crate::check::sort(&mut report.findings);
            }
        }
        reports
    }
}

/// Whether leaflets can be translations of each other: two in one language are leaflets of different publishers.
fn are_translations(reports: &[FileReport], own: &[usize]) -> bool {
    let mut languages: Vec<Option<&str>> = own.iter().map(|at| reports[*at].language.as_deref()).collect();
    languages.sort_unstable();
    languages.windows(2).all(|pair| pair[0] != pair[1])
}

/// The files of other leaflets that a finding points to.
fn others<'a>(leaflets: &'a [Leaflet], finding: &'a Finding) -> impl Iterator<Item = Arc<Source>> + 'a {
    let named = |leaflet: &&Leaflet| finding.related.iter().any(|related| *related.path == *leaflet.source.name);
    leaflets.iter().filter(named).map(|leaflet| Arc::clone(&leaflet.source))
}
