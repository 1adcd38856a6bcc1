//! `tortured-phrase`: phrases that no author of the field would write: word-by-word replacements by spinning software, literal machine translation.

use super::super::{DocumentContext, Reach, Rule};
use crate::finding::{Finding, Severity};

pub(in crate::rules) const RULE: Rule =
    Rule { id: "tortured-phrase", severity: Severity::Warning, reach: Reach::Document, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    super::patterns(context, &RULE, ("tortured-phrase", "tortured-phrase-help"), out);
}
