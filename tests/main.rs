//! All tests in one binary.

mod cli;
mod facts;
mod kit;
mod lang;
mod statements;
mod messages;
