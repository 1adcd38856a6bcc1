//! All tests in one binary.

mod kit;
mod lang;
