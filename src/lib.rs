//! leaflint: checks translated patient leaflets against one canonical fact set.
//!
//! This page is the map of the house. It is kept true by `tests/tidy.rs`, which reads it.
//!
//! # Bird's eye
//!
//! A leaflet comes in as bytes and goes out as findings, through five stages. Each stage is a pure function of the one before:
//!
//! 1. **read**: [`document`] turns Markdown or plain text into blocks and sentences that know their bytes in the file;
//! 2. **mentions**: [`mention`] finds numbers, quantities, masked figures (dates, codes, clock times), terms and cues in a block;
//! 3. **statements**: [`statement`] binds mentions to the [`facts`] of a topic: what is said about which fact, how, and where;
//! 4. **findings**: each of the [`rules`] looks at the statements of a leaflet and says what is wrong, as data ([`finding`]);
//! 5. **report**: [`report`] prints findings, with words from [`l10n`].
//!
//! [`workspace`] ties the stages together for one leaflet; [`check`] runs the rules; [`cli`] hands over paths and texts. Whoever wants
//! to use leaflint as a library begins at [`workspace::Workspace`].
//!
//! What the stages know about a language is a [`language::Pack`], compiled from `locales/<tag>/`: by the build script for what is
//! shipped, by the same function at run time for a user's folder. What they know about a treatment is a [`facts::FactSet`] from
//! `content/<topic>/facts.toml`. Neither is in this folder.
//!
//! # Layers
//!
//! A layer uses only layers above it in this list.
//!
//! ```text
//! source      a file's text; spans, lines and columns
//! signs       punctuation of all scripts, by what it does in a sentence
//! text        folding (case, widths, accents, blanks) with a map back to the bytes
//! quantity    exact amounts, units (UCUM), intervals
//! shipped     what the build script embeds: packs, messages, rule pages, terms, topics
//! finding     one reported problem as data
//! language    packs, the one function that compiles them, tries and patterns, language tags
//! l10n        the tool's own messages; quantities in words
//! facts       facts and terms: raw (serde, with spans), then valid; lint, list, diff
//! document    one file per input format, all into one model; sentences; which language
//! mention     one pass over a block: numbers, quantities, masked figures, terms, cues
//! statement   binds mentions to facts, and compares stated with canonical values
//! project     which files are leaflets of which topic and language; alignment with the source
//! garble      what garbled text looks like in a language; a leaflet cut into words; broken encodings and their repair
//! settings    leaflint.toml
//! languages   the packs and terms at hand: shipped ones, and a user's
//! bundle      Fluent files: read, formatted, and written so that every runtime reads the same
//! rules       one file per rule, one table of all
//! check       runs the rules
//! workspace   languages and topics at hand; leaflets understood with them
//! review      what people decided: suppressions, baseline
//! emit        facts and leaflets into Fluent bundles, and bundles into leaflets
//! report      one file per output format, one table of all
//! cli         one file per subcommand
//! ```
//!
//! # Invariants
//!
//! Each is held by a test (`tests/tidy.rs`, `tests/properties.rs`, `tests/mutation.rs`, `tests/messages.rs`):
//!
//! - Only [`cli`] touches files, environment, clock, threads and terminal. Everything else gets texts and returns values.
//! - Reading never fails on content: it returns what it could read, and findings about the rest. `Result` is for the edges.
//! - Byte spans are carried from the first parse to the last report. No stage searches again for what an earlier one found.
//! - No language and no treatment is known here: no non-ASCII letter, no literal that is an entry of a language pack or a term base. A
//!   language is one folder under `locales/`, a topic is one folder under `content/`; adding either needs no Rust.
//! - Amounts are exact (decimals, fractions), never floats.
//! - Nothing printed depends on the order of hashes or files, on threads, clock or locale of the machine.
//! - An error is a promise: it is certain. What is only likely is a warning; what is only information is a note.
//! - The tool never invents a value: what a message expects stands in the facts, with its place.
//! - Every rule, format and command is a row of its table. Help, `leaflint rules` and the README follow from the tables.

pub mod bundle;
pub mod check;
pub mod cli;
pub mod document;
pub mod emit;
pub mod facts;
pub mod finding;
pub mod garble;
pub mod l10n;
pub mod language;
pub mod languages;
pub mod mention;
pub mod project;
pub mod quantity;
pub mod report;
pub mod review;
pub mod rules;
pub mod settings;
mod shipped;
pub mod signs;
pub mod source;
pub mod statement;
pub mod text;
pub mod workspace;
