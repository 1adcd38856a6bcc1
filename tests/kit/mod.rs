//! What the tests share.

pub(crate) mod cases;
pub(crate) mod languages;
pub(crate) mod readings;
