//! Language packs: data in, engines' tables out. No word of any language is here.
//!
//! [`raw`] is what the files say, [`compile`] the one pure function that checks and compiles them, [`pack`] the result.

pub mod codes;
pub mod comparison;
pub mod compile;
pub mod cues;
pub mod lexicon;
pub mod pack;
pub mod patterns;
pub mod raw;
mod starts;
pub mod tag;
pub mod trie;

pub use lexicon::{Bound, Role, Side};
pub use pack::Pack;
