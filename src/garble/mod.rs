//! What garbled text looks like in a language: patterns, word classes, exceptions. And a leaflet cut into words to look for them.
//!
//! In: the texts of `garble.toml` files. Out: [`Garble`], read-only tables that the rules of `rules/garble` drive. No word of any
//! language is here.

pub mod codepages;
pub mod common;
pub mod matching;
pub mod pattern;
pub mod raw;
pub mod repair;
pub mod tables;
pub mod terms;
pub mod tokens;
pub mod view;
pub mod words;

pub use tables::{Garble, Meaning, Problem};
pub use view::{Hit, View};
