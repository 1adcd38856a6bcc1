//! The JSON Schema of facts files, made from the types that read them.

use super::raw::FactsFile;
use serde_json::{Value, json};

/// The schema (draft 2020-12). An editor that knows TOML and JSON Schema completes and checks a facts file with it.
pub fn schema() -> Value {
    let mut schema = schemars::schema_for!(FactsFile).to_value();
    if let Some(root) = schema.as_object_mut() {
        root.insert("title".to_owned(), json!("Facts of a topic"));
        root.insert(
            "description".to_owned(),
            json!("The canonical facts that leaflets of one topic are checked against."),
        );
    }
    schema
}
