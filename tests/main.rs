//! All tests in one binary.

mod cli;
mod emit;
mod entries;
mod facts;
mod kit;
mod lang;
mod messages;
mod mutation;
mod pairs;
mod properties;
mod quantities;
mod rules;
mod statements;
mod tidy;
