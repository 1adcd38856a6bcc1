//! A leaflet back from its bundle.

use crate::bundle::{self, Arguments, Entry, Fault, Figures, read, unquoted};
use crate::source::{Source, Span};
use std::sync::Arc;

/// Begins the ids of a leaflet's blocks.
pub(super) const LEAFLET: &str = "leaflet-";
/// Begins the line with what stands before a block.
pub(super) const BEFORE: &str = "Markdown before:";
/// Begins the line with what stands after the last block.
pub(super) const AFTER: &str = "Markdown after:";

/// Why a bundle gives no leaflet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotRendered {
    /// It has no leaflet.
    Nothing,
    /// A message cannot be formatted.
    Message {
        /// The bytes of its id.
        span: Span,
        /// Its id.
        id: String,
        /// Why.
        fault: Fault,
    },
}

/// The leaflet of a bundle.
///
/// # Errors
/// The first message that cannot be formatted, or that there is none.
pub fn render(source: &Arc<Source>) -> Result<String, NotRendered> {
    let bundle = read(source, None);
    let figures = Figures::new("und");
    let blocks: Vec<&Entry> = bundle.entries.iter().filter(|entry| entry.id.starts_with(LEAFLET)).collect();
    if blocks.is_empty() {
        return Err(NotRendered::Nothing);
    }
    let mut out = String::new();
    for entry in blocks {
        out.push_str(&before(entry).unwrap_or_else(|| "\n\n".to_owned()));
        let pattern = entry.value.as_ref().ok_or(Fault::Endless);
        let text = pattern.and_then(|pattern| bundle::format(&bundle, pattern, &figures, &Arguments::new()));
        let failed = |fault| NotRendered::Message { span: entry.span, id: entry.id.clone(), fault };
        out.push_str(&text.map_err(failed)?);
        out.push_str(&note(entry, AFTER).unwrap_or_default());
    }
    Ok(out)
}

/// What stands before a block in its leaflet; `None` for a message that is no block.
pub(super) fn before(entry: &Entry) -> Option<String> {
    note(entry, BEFORE)
}

fn note(entry: &Entry, label: &str) -> Option<String> {
    entry.comment.iter().find_map(|line| line.strip_prefix(label)).and_then(unquoted)
}
