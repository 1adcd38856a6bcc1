//! Where the leaflets of a folder lie, guessed from their names: for `leaflint init`.
//!
//! In: paths, and whether a word is a language tag. Out: the pattern that most of them fit. Pure.

use std::collections::BTreeMap;

/// A layout that fits a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// The pattern of leaflets.
    pub leaflets: String,
    /// The pattern of facts.
    pub facts: String,
    /// The pattern of terms.
    pub terms: String,
    /// How many leaflets fit.
    pub count: usize,
}

impl Default for Guess {
    fn default() -> Self {
        let text = str::to_owned;
        Self {
            leaflets: text("content/{topic}/{language}.md"),
            facts: text("content/{topic}/facts.toml"),
            terms: text("content/{topic}/terms/{language}.toml"),
            count: 0,
        }
    }
}

/// The layout that most paths fit; of several, the first by name. `None` where no path names a language.
pub fn guess(paths: &[String], is_language: &dyn Fn(&str) -> bool) -> Option<Guess> {
    let mut found: BTreeMap<(String, String, String), usize> = BTreeMap::new();
    for path in paths {
        if let Some(patterns) = patterns(path, is_language) {
            *found.entry(patterns).or_default() += 1;
        }
    }
    let most = found.values().copied().max()?;
    let ((leaflets, facts, terms), count) = found.into_iter().find(|(_, count)| *count == most)?;
    Some(Guess { leaflets, facts, terms, count })
}

/// The patterns of leaflets, facts and terms that a path suggests.
fn patterns(path: &str, is_language: &dyn Fn(&str) -> bool) -> Option<(String, String, String)> {
    let (name, kind) = path.rsplit_once('.').filter(|(_, kind)| matches!(*kind, "md" | "markdown" | "txt"))?;
    let (folder, stem) = name.rsplit_once('/').map_or(("", name), |(folder, stem)| (folder, stem));
    let (above, last) = folder.rsplit_once('/').map_or(("", folder), |(above, last)| (above, last));
    let join = |folder: &str, rest: &str| if folder.is_empty() { rest.to_owned() } else { format!("{folder}/{rest}") };
    if is_language(stem) {
        // A folder of its own is the topic; without one there is one topic only.
        let inner = if last.is_empty() { String::new() } else { join(above, "{topic}/") };
        let facts = if last.is_empty() { "facts/{topic}.toml".to_owned() } else { format!("{inner}facts.toml") };
        let terms = if last.is_empty() { "facts/terms/" } else { "terms/" };
        return Some((format!("{inner}{{language}}.{kind}"), facts, format!("{inner}{terms}{{language}}.toml")));
    }
    if is_language(last) {
        let leaflets = join(above, &format!("{{language}}/{{topic}}.{kind}"));
        return Some((leaflets, join(above, "facts/{topic}.toml"), join(above, "facts/{topic}/{language}.toml")));
    }
    let at = stem.rfind(['.', '_', '-'])?;
    let (topic, rest) = (stem.get(..at)?, stem.get(at..)?);
    let sign = rest.get(..1)?;
    if topic.is_empty() || !is_language(rest.get(1..)?) {
        return None;
    }
    let leaflets = join(folder, &format!("{{topic}}{sign}{{language}}.{kind}"));
    Some((leaflets, join(folder, "{topic}.facts.toml"), join(folder, "{topic}.{language}.terms.toml")))
}

#[cfg(test)]
mod tests {
    use super::guess;

    /// The patterns of leaflets and facts.
    type Expected = Option<(&'static str, &'static str)>;

    #[test]
    fn folders_of_users_are_understood() {
        let is_language = |word: &str| ["de", "en", "pt-BR"].contains(&word);
        let cases: [(&[&str], Expected); 6] = [
            (
                &["content/peel/de.md", "content/peel/en.md"],
                Some(("content/{topic}/{language}.md", "content/{topic}/facts.toml")),
            ),
            (
                &["docs/de/peel.md", "docs/en/peel.md", "readme.md"],
                Some(("docs/{language}/{topic}.md", "docs/facts/{topic}.toml")),
            ),
            (&["peel.de.txt", "peel.pt-BR.txt"], Some(("{topic}.{language}.txt", "{topic}.facts.toml"))),
            (&["l/peel_de.md"], Some(("l/{topic}_{language}.md", "l/{topic}.facts.toml"))),
            (&["de.md", "en.md"], Some(("{language}.md", "facts/{topic}.toml"))),
            (&["notes.md", "a/b.md"], None),
        ];
        for (paths, expected) in cases {
            let paths: Vec<String> = paths.iter().map(|path| (*path).to_owned()).collect();
            let found = guess(&paths, &is_language).map(|found| (found.leaflets, found.facts));
            assert_eq!(found, expected.map(|(leaflets, facts)| (leaflets.to_owned(), facts.to_owned())), "{paths:?}");
        }
    }
}
