//! `leaflint languages`: which languages are read, and how far.

use super::Status;
use super::catalog;
use super::context::Context;
use super::failure::Failure;
use crate::report::jsonl::write_line;
use crate::report::table;
use serde_json::json;

pub(super) fn run(context: &mut Context) -> Result<Status, Failure> {
    let machine = *context.format(&["human", "jsonl"], &[false, true])?;
    let rows = catalog::languages(&context.packs);
    if machine {
        for row in rows {
            write_line(&mut context.out, &json!({ "language": row.tag, "name": row.name, "level": row.level }))?;
        }
        return Ok(Status::Clean);
    }
    let words = &context.localizer;
    let heads = ["languages-tag", "languages-name", "languages-level", "languages-reads"];
    let mut cells = vec![heads.map(|id| words.text(id)).to_vec()];
    for row in rows {
        let level = words.lookup(&format!("level-{}", row.level)).unwrap_or_default();
        let reads = words.lookup(&format!("reads-{}", row.level)).unwrap_or_default();
        cells.push(vec![row.tag, row.name, level, reads]);
    }
    table::write(&mut context.out, &cells, "")?;
    Ok(Status::Clean)
}
