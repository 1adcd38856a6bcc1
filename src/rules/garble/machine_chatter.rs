//! `machine-chatter`: what a machine said to its user instead of to the reader ("Here is the translation:").

use super::super::{DocumentContext, Reach, Rule};
use crate::finding::{Finding, Severity};

pub(in crate::rules) const RULE: Rule =
    Rule { id: "machine-chatter", severity: Severity::Error, reach: Reach::Document, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    super::patterns(context, &RULE, ("machine-chatter", "machine-chatter-help"), out);
}
