//! `broken-grammar`: sequences of words that no grammar allows.

use super::super::{DocumentContext, Reach, Rule};
use crate::finding::{Finding, Severity};

pub(in crate::rules) const RULE: Rule =
    Rule { id: "broken-grammar", severity: Severity::Warning, reach: Reach::Document, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    super::patterns(context, &RULE, ("broken-grammar", "broken-grammar-help"), out);
}
