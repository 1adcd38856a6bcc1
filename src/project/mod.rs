//! The topics of a project: which files belong to which, and which leaflet is the source of the others.
//!
//! In: paths relative to the project, as `cli` found them, and the layout of the settings. Out: [`Project`]. Pure: no file is read
//! here, and the order of the paths does not matter.

pub mod align;
pub mod copied;
pub mod figures;
pub mod guess;
pub mod length;
pub mod marks;
pub mod pair;
pub mod pattern;
mod regroup;
mod sections;

use crate::language::tag;
pub use pattern::{Fields, Pattern, PatternError};
use std::collections::{BTreeMap, BTreeSet};

/// Where the files of a project lie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// Leaflets; the first pattern that fits a path counts.
    pub leaflets: Vec<Pattern>,
    /// The facts of a topic.
    pub facts: Vec<Pattern>,
    /// The terms of a topic in a language.
    pub terms: Vec<Pattern>,
}

impl Default for Layout {
    /// `content/<topic>/` with `facts.toml`, `terms/<tag>.toml` and `<tag>.md`.
    fn default() -> Self {
        let patterns = |text| Pattern::new(text).into_iter().collect();
        Self {
            leaflets: patterns("content/{topic}/{language}.md"),
            facts: patterns("content/{topic}/facts.toml"),
            terms: patterns("content/{topic}/terms/{language}.toml"),
        }
    }
}

/// A leaflet by its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leaflet {
    /// Its path, relative to the project.
    pub path: String,
    /// The language that its path names.
    pub language: Option<String>,
}

/// A topic by its files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Topic {
    /// Its id: the name that its paths have in common.
    pub id: String,
    /// Path of its facts.
    pub facts: Option<String>,
    /// Language and path of its terms, sorted by path.
    pub terms: Vec<(String, String)>,
    /// Its leaflets, sorted by path.
    pub leaflets: Vec<Leaflet>,
}

/// What the paths of a project say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Project {
    /// Topics, sorted by id.
    pub topics: Vec<Topic>,
    /// Leaflets that fit a pattern without a topic where there is not just one topic, sorted by path.
    pub stray: Vec<Leaflet>,
}

impl Topic {
    /// Index of the leaflet in the source language: written so, else in a variant of it.
    pub fn source(&self, source_language: &str) -> Option<usize> {
        let wanted = tag::canonical(source_language);
        let language = |leaflet: &Leaflet| leaflet.language.as_deref().map(tag::canonical);
        let exact = self.leaflets.iter().position(|leaflet| language(leaflet).as_ref() == Some(&wanted));
        exact.or_else(|| {
            let tags: Vec<&str> = self.leaflets.iter().filter_map(|leaflet| leaflet.language.as_deref()).collect();
            let found = tag::lookup(&wanted, &tags)?;
            self.leaflets.iter().position(|leaflet| leaflet.language.as_deref() == Some(found))
        })
    }

    /// The path of its terms in a language, by lookup.
    pub fn terms_of(&self, language: &str) -> Option<&str> {
        let tags: Vec<&str> = self.terms.iter().map(|(tag, _)| tag.as_str()).collect();
        let found = tag::lookup(language, &tags)?;
        self.terms.iter().find(|(tag, _)| tag == found).map(|(_, path)| path.as_str())
    }
}

impl Project {
    /// Sorts paths into topics. A path that fits no pattern is left out.
    pub fn new(paths: &[String], layout: &Layout) -> Self {
        let mut topics: BTreeMap<String, Topic> = BTreeMap::new();
        let mut stray = Vec::new();
        let paths: BTreeSet<&String> = paths.iter().collect();
        for path in paths {
            if let Some(fields) = first_fit(&layout.facts, path) {
                topic(&mut topics, fields.topic.unwrap_or_default()).facts.get_or_insert_with(|| path.clone());
            } else if let Some(fields) = first_fit(&layout.terms, path) {
                let language = fields.language.unwrap_or_default();
                topic(&mut topics, fields.topic.unwrap_or_default()).terms.push((language, path.clone()));
            } else if let Some(fields) = first_fit(&layout.leaflets, path) {
                let leaflet = Leaflet { path: path.clone(), language: fields.language };
                match fields.topic {
                    Some(id) => topic(&mut topics, id).leaflets.push(leaflet),
                    None => stray.push(leaflet),
                }
            }
        }
        Self { topics: topics.into_values().collect(), stray }.with_stray_leaflets()
    }

    /// The topic of an id.
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == id)
    }

    /// Where there is one topic, leaflets without one are about it.
    fn with_stray_leaflets(mut self) -> Self {
        if let [only] = self.topics.as_mut_slice() {
            only.leaflets.append(&mut self.stray);
            only.leaflets.sort();
        }
        self
    }
}

fn first_fit(patterns: &[Pattern], path: &str) -> Option<Fields> {
    patterns.iter().find_map(|pattern| pattern.fields(path))
}

fn topic(topics: &mut BTreeMap<String, Topic>, id: String) -> &mut Topic {
    topics.entry(id.clone()).or_insert_with(|| Topic { id, ..Topic::default() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_in_any_order_make_the_same_topics() {
        let mut paths: Vec<String> = [
            "content/peel/en.md",
            "content/peel/pt-BR.md",
            "content/laser/facts.toml",
            "content/laser/terms/de.toml",
            "content/laser/en-GB.md",
            "content/laser/readme.md",
            "README.md",
            "content/peel/facts.toml",
        ]
        .map(str::to_owned)
        .to_vec();
        let project = Project::new(&paths, &Layout::default());
        paths.reverse();
        assert_eq!(Project::new(&paths, &Layout::default()), project);
        let ids: Vec<&str> = project.topics.iter().map(|topic| topic.id.as_str()).collect();
        assert_eq!(ids, ["laser", "peel"]);
        let laser = &project.topics[0];
        assert_eq!(laser.facts.as_deref(), Some("content/laser/facts.toml"));
        assert_eq!(laser.terms_of("de-AT"), Some("content/laser/terms/de.toml"));
        assert_eq!((laser.leaflets.len(), laser.source("en")), (1, Some(0)));
        assert_eq!(project.topic("peel").and_then(|peel| peel.source("pt")), Some(1));
        assert_eq!(project.topic("peel").and_then(|peel| peel.source("ja")), None);
    }

    #[test]
    fn leaflets_without_a_topic_belong_to_the_only_one() {
        let layout =
            Layout { leaflets: Pattern::new("leaflets/{language}.md").into_iter().collect(), ..Layout::default() };
        let leaflet = "leaflets/es.md".to_owned();
        let alone = Project::new(std::slice::from_ref(&leaflet), &layout);
        assert_eq!((alone.topics.len(), alone.stray.len()), (0, 1));
        let with_topic = Project::new(&[leaflet, "content/peel/facts.toml".to_owned()], &layout);
        assert_eq!((with_topic.topics[0].leaflets.len(), with_topic.stray.len()), (1, 0));
    }
}
