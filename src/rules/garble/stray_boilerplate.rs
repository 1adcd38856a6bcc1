//! `stray-boilerplate`: pieces of a web page around the text ("skip to main content").

use super::super::{DocumentContext, Reach, Rule};
use crate::finding::{Finding, Severity};

pub(in crate::rules) const RULE: Rule =
    Rule { id: "stray-boilerplate", severity: Severity::Warning, reach: Reach::Document, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    super::patterns(context, &RULE, ("stray-boilerplate", "stray-boilerplate-help"), out);
}
