//! `leaflint rules`: the table of rules.

use super::Status;
use super::catalog;
use super::context::Context;
use super::failure::Failure;
use crate::report::jsonl::write_line;
use crate::report::table;
use serde_json::json;

pub(super) fn run(context: &mut Context) -> Result<Status, Failure> {
    let machine = *context.format(&["human", "jsonl"], &[false, true])?;
    if machine {
        for rule in catalog::rules() {
            write_line(&mut context.out, &json!({ "rule": rule.id, "severity": rule.severity.name(), "on": rule.on }))?;
        }
        return Ok(Status::Clean);
    }
    let words = &context.localizer;
    let mut cells = vec![["rules-rule", "rules-severity", "rules-about"].map(|id| words.text(id)).to_vec()];
    for rule in catalog::rules() {
        let severity = words.lookup(&format!("severity-{}", rule.severity.name())).unwrap_or_default();
        let about = words.lookup(&format!("rule-{}", rule.id)).unwrap_or_default();
        let about = if rule.on { about } else { format!("{about} ({})", words.text("rules-off")) };
        cells.push(vec![rule.id.to_owned(), severity, about]);
    }
    table::write(&mut context.out, &cells, "")?;
    Ok(Status::Clean)
}
