//! Grammar that writing needs and reading does not: number words by rule set, unit names by case and plural category.
//!
//! In: `locales/<tag>/inflection.toml`, generated from CLDR. Out: an [`Inflection`].

use crate::language::tag::lookup;
use crate::quantity::Unit;
use crate::shipped;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Name of the table of symbols, which stands beside those of the cases.
pub(super) const SYMBOL: &str = "symbol";
/// Name of the case that needs no word to govern it.
pub(super) const NOMINATIVE: &str = "nominative";

/// Patterns of a unit by case, then by plural category; `{0}` is the figure.
pub(super) type Cases = BTreeMap<String, BTreeMap<String, String>>;

/// The grammar of one language.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Inflection {
    /// How a range is written: `{0}` and `{1}` are its ends.
    #[serde(default = "usual_range")]
    pub range: String,
    /// Words for 0 to 100, by the names of the rule sets that agree on them; an empty word where there is none.
    #[serde(default)]
    pub numerals: BTreeMap<String, Vec<String>>,
    /// Units by UCUM code.
    #[serde(default)]
    pub units: BTreeMap<String, Cases>,
}

fn usual_range() -> String {
    "{0}\u{2013}{1}".to_owned()
}

impl Default for Inflection {
    fn default() -> Self {
        Self { range: usual_range(), numerals: BTreeMap::new(), units: BTreeMap::new() }
    }
}

impl Inflection {
    /// The shipped grammar of a language; an empty one where there is none.
    pub fn shipped(tag: &str) -> Self {
        shipped_for(shipped::INFLECTIONS, tag).and_then(|text| toml::from_str(text).ok()).unwrap_or_default()
    }

    /// The patterns that a figure is written with outside a sentence: the symbol, else the name.
    pub fn plain(&self, unit: Unit) -> Option<&BTreeMap<String, String>> {
        let cases = self.units.get(&unit.to_string())?;
        cases.get(SYMBOL).or_else(|| cases.get(NOMINATIVE))
    }
}

/// The file of a language, or of the one that it falls back to, among `locales/<tag>/…`.
pub(super) fn shipped_for(files: &[(&'static str, &'static str)], tag: &str) -> Option<&'static str> {
    let folder = |path: &'static str| path.split('/').nth(1).unwrap_or_default();
    let tags: Vec<&str> = files.iter().map(|(path, _)| folder(path)).collect();
    let found = lookup(tag, &tags)?;
    files.iter().find(|(path, _)| folder(path) == found).map(|(_, text)| *text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_file_is_read() {
        for (path, text) in shipped::INFLECTIONS {
            let read = toml::from_str::<Inflection>(text);
            assert!(read.is_ok_and(|read| !read.numerals.is_empty() && !read.units.is_empty()), "{path}");
        }
    }
}
