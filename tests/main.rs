//! All tests in one binary.

mod cli;
mod kit;
mod lang;
