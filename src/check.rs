//! Runs the rules: pure, the same output for any order of leaflets and any number of threads.

use crate::finding::{Finding, Severity};
use crate::rules::{DocumentContext, RULES, Reach, Rule};
use crate::settings::Override;
use crate::source::Span;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Which rules run, and how severe they are.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// These and no others; empty: all that are on.
    pub only: Vec<String>,
    /// These too.
    pub enable: Vec<String>,
    /// Not these.
    pub ignore: Vec<String>,
    /// Severities from the settings; `None` is off.
    pub levels: BTreeMap<String, Option<Severity>>,
    /// Severities for some leaflets only; a later one counts more.
    pub overrides: Vec<Override>,
}

impl Selection {
    /// The selection for a leaflet by its path and language.
    pub fn at(&self, path: &str, language: Option<&str>) -> Cow<'_, Self> {
        let fitting: Vec<&Override> = self.overrides.iter().filter(|one| one.fits(path, language)).collect();
        if fitting.is_empty() {
            return Cow::Borrowed(self);
        }
        let mut here = Self { overrides: Vec::new(), ..self.clone() };
        for one in fitting {
            here.levels.extend(one.rules.iter().map(|(rule, level)| (rule.clone(), *level)));
        }
        Cow::Owned(here)
    }

    /// Whether a rule runs.
    pub fn runs(&self, rule: &Rule) -> bool {
        let named = |list: &[String]| list.iter().any(|id| id == rule.id);
        if named(&self.ignore) || self.levels.get(rule.id) == Some(&None) {
            return false;
        }
        if !self.only.is_empty() {
            return named(&self.only);
        }
        rule.on || named(&self.enable) || matches!(self.levels.get(rule.id), Some(Some(_)))
    }

    /// The finding with the severity of the settings; `None` where its rule does not run.
    pub fn apply(&self, mut finding: Finding) -> Option<Finding> {
        let rule = crate::rules::rule(finding.rule)?;
        if let Some(Some(level)) = self.levels.get(rule.id) {
            finding.severity = *level;
        }
        self.runs(rule).then_some(finding)
    }
}

/// All findings of the document rules on one leaflet, in the order of the text.
pub fn check_document(context: &DocumentContext<'_>, selection: &Selection) -> Vec<Finding> {
    let mut found = Vec::new();
    for rule in RULES.iter().filter(|rule| selection.runs(rule)) {
        if let Some(check) = rule.check {
            check(context, &mut found);
        }
    }
    let mut found: Vec<Finding> =
        one_by_cause(found).into_iter().filter_map(|finding| selection.apply(finding)).collect();
    sort(&mut found);
    found
}

/// A statement that deviates from its fact deviates from a source that agrees with the fact too; the fact's finding says more.
fn one_by_cause(found: Vec<Finding>) -> Vec<Finding> {
    let judged: Vec<Span> = found.iter().filter(|finding| finding.fact.is_some()).map(|finding| finding.span).collect();
    let of_pair = |finding: &Finding| crate::rules::rule(finding.rule).is_some_and(|rule| rule.reach == Reach::Pair);
    let judged_already = |finding: &Finding| judged.iter().any(|span| span.overlaps(finding.span));
    found.into_iter().filter(|finding| !(of_pair(finding) && judged_already(finding))).collect()
}

/// Orders findings by place, then rule, then fact.
pub fn sort(findings: &mut [Finding]) {
    findings.sort_by(|left, right| (left.span, left.rule, &left.fact).cmp(&(right.span, right.rule, &right.fact)));
}
