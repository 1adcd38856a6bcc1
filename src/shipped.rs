//! What is built into the binary: compiled languages, messages, rule pages, terms, topics. Made by the build script.

/// A language, compiled by the build script; all tables are in the postcard format.
pub(crate) struct Language {
    /// Its tag.
    pub(crate) tag: &'static str,
    /// A `language::Pack`.
    pub(crate) pack: &'static [u8],
    /// A `facts::terms::TermBase`.
    pub(crate) terms: &'static [u8],
    /// A pair of `mention::TermLexicon` and `mention::CueLexicon`.
    pub(crate) lexicon: &'static [u8],
    /// A `garble::Garble`.
    pub(crate) garble: &'static [u8],
}

/// The compiled language of a tag.
pub(crate) fn language(tag: &str) -> Option<&'static Language> {
    let at = LANGUAGES.binary_search_by_key(&tag, |language| language.tag).ok()?;
    LANGUAGES.get(at)
}

include!(concat!(env!("OUT_DIR"), "/shipped.rs"));
