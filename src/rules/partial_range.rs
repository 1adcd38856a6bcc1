//! `partial-range`: less than the whole canonical range.

use super::{DocumentContext, Reach, Rule, shared};
use crate::finding::{Finding, Severity};
use crate::statement::verdict::Verdict;

pub(super) const RULE: Rule =
    Rule { id: "partial-range", severity: Severity::Warning, reach: Reach::Document, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    for (statement, fact, verdict) in shared::judged(context) {
        if verdict == Verdict::Partial {
            out.push(shared::value_finding(context, &RULE, ("partial-range", "partial-range-help"), statement, fact));
        }
    }
}
