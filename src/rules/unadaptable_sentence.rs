//! `unadaptable-sentence`: a sentence into which a changed fact cannot be written with certainty. Raised by `emit`.

use super::{Reach, Rule};
use crate::finding::Severity;

pub(super) const RULE: Rule =
    Rule { id: "unadaptable-sentence", severity: Severity::Error, reach: Reach::Bundle, on: true, check: None };
