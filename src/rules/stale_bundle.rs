//! `stale-bundle`: a bundle that is not what would be emitted now, or that was edited since it was emitted. Raised by `emit`.

use super::{Reach, Rule};
use crate::finding::Severity;

pub(super) const RULE: Rule =
    Rule { id: "stale-bundle", severity: Severity::Error, reach: Reach::Bundle, on: true, check: None };
