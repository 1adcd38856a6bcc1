//! What the tests share.

pub(crate) mod cases;
pub(crate) mod languages;
pub(crate) mod leaflets;
pub(crate) mod readings;
pub(crate) mod xsd;
