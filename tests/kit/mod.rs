//! What the tests share.

pub mod cases;
pub mod languages;
pub mod readings;
