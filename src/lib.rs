//! leaflint: checks translated patient leaflets against one canonical fact set.
#![allow(missing_docs)]
pub mod cli;
pub mod rules;
pub mod check;
pub mod document;
pub mod facts;
pub mod finding;
pub mod l10n;
pub mod language;
pub mod languages;
pub mod mention;
pub mod project;
pub mod quantity;
pub mod report;
pub mod settings;
mod shipped;
pub mod source;
pub mod statement;
pub mod text;
pub mod workspace;
