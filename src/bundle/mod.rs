//! Fluent files, read and written: entries with their spans, what refers to what, patterns as text, figures by CLDR.
//!
//! In: the text of an `.ftl` file, ours or a user's. Out: a [`Bundle`], which holds what could be read and what could not. What is not
//! here: any judgement (the bundle rules), and where leaflets become bundles (`emit`).

mod graph;
mod numbers;
mod read;
mod resolve;
mod write;

pub use graph::{Knot, knots};
pub use numbers::Figures;
pub use read::{Attribute, Broken, Bundle, Entry, Uses, read};
pub use resolve::{Argument, Arguments, Fault, format};
pub use write::{Part, canonical, checksum, pattern, quoted, unquoted};
