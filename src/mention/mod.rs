//! One pass over a block's text: numbers, quantities, masked figures, terms, cues.
//!
//! In: text and a language [`Pack`](crate::language::Pack). Out: mentions with exact byte ranges. Nothing here knows facts.
//!
//! The quantity reader works in three steps: [`token`] finds figures and words of the lexicon in one scan, `mask` takes out what is
//! no quantity, and the grammar (`number`, `grammar`, `range`, `period`) builds values from what is left.

mod bare;
mod bounds;
mod clock;
mod codes;
mod counts;
mod date;
pub mod ellipsis;
pub mod figure;
mod fraction;
mod grammar;
mod letters;
mod mask;
mod number;
mod ordinals;
mod parts;
mod period;
pub mod phrases;
pub mod quantities;
mod range;
mod ratio;
mod segment;
mod spaced;
mod sum;
pub mod token;
mod value;
mod walk;

pub use figure::MaskKind;
pub use phrases::{CueLexicon, CueMention, TermLexicon, TermMention};
pub use quantities::{Found, Mention, QuantityMention, read, read_folded};
pub use value::Form;
