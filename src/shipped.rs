//! What is built into the binary: compiled packs, messages, rule pages, terms, topics. Made by the build script.

include!(concat!(env!("OUT_DIR"), "/shipped.rs"));
