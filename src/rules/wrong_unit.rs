//! `wrong-unit`: the right figures in the wrong unit.

use super::{DocumentContext, Reach, Rule, shared};
use crate::finding::{Finding, Severity};
use crate::statement::verdict::Verdict;

pub(super) const RULE: Rule =
    Rule { id: "wrong-unit", severity: Severity::Error, reach: Reach::Document, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    for (statement, fact, verdict) in shared::judged(context) {
        if verdict == Verdict::WrongUnit {
            out.push(shared::value_finding(context, &RULE, ("wrong-unit", "wrong-unit-help"), statement, fact));
        }
    }
}
