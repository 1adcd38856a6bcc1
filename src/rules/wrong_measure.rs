//! `wrong-measure`: right figures for another attribute (a diameter for a length).

use super::{DocumentContext, Reach, Rule, shared};
use crate::finding::{Argument, Finding, Severity};
use crate::statement::verdict::Verdict;

pub(super) const RULE: Rule =
    Rule { id: "wrong-measure", severity: Severity::Error, reach: Reach::Document, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    for (statement, fact, verdict) in shared::judged(context) {
        let Some((measure, span)) = &statement.wrong_measure else { continue };
        if matches!(verdict, Verdict::Conflict(_) | Verdict::WrongUnit) {
            continue;
        }
        let mut finding =
            shared::value_finding(context, &RULE, ("wrong-measure", "wrong-measure-help"), statement, fact);
        finding.span = statement.span.cover(*span);
        let right = fact.measure.clone().unwrap_or_default();
        finding.message = finding
            .message
            .with("concept", Argument::Concept(measure.clone()))
            .with("measure", Argument::Concept(right));
        out.push(finding);
    }
}
