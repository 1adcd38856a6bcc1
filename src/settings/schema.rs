//! The JSON Schema of `leaflint.toml`, for editors.

use super::{LEVELS, THRESHOLDS};
use serde_json::{Map, Value, json};

/// The schema. `rules` are the ids that may be named, with what each reports.
pub fn schema(rules: &[(&str, String)]) -> Value {
    let level = |(id, about): &(&str, String)| ((*id).to_owned(), json!({ "enum": LEVELS, "description": about }));
    let levels: Map<String, Value> = rules.iter().map(level).collect();
    let levels = json!({ "type": "object", "properties": levels, "additionalProperties": false });
    let text = |about: &str| json!({ "type": "string", "description": about });
    let texts = json!({ "type": "array", "items": { "type": "string" } });
    let patterns = |about: &str| {
        let pattern = json!({ "type": "string", "pattern": "\\{(topic|language)\\}" });
        json!({ "description": about, "anyOf": [pattern, { "type": "array", "items": pattern }] })
    };
    let part = json!({
        "type": "object",
        "properties": { "paths": texts, "languages": texts, "rules": levels },
        "additionalProperties": false,
    });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "leaflint.toml",
        "type": "object",
        "properties": {
            "leaflets": patterns("Where leaflets lie, such as content/{topic}/{language}.md"),
            "facts": patterns("Where the facts of a topic lie"),
            "terms": patterns("Where the terms of a topic lie"),
            "topics": texts,
            "locales": text("Folder of language packs that extend the shipped ones"),
            "suppressions": text("File with decisions about findings"),
            "baseline": text("File with known findings"),
            "fail-on": { "enum": THRESHOLDS, "description": "From which severity on a run fails" },
            "rules": levels,
            "override": { "type": "array", "items": part },
        },
        "additionalProperties": false,
    })
}
