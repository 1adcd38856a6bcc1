//! Which facts a run uses: a file given, a topic given, or the topics of the leaflets.

use super::catalog;
use super::context::Context;
use super::failure::Failure;
use super::input::Input;
use super::pipeline::{Core, GIVEN, TopicFiles};
use super::project::{self, Project};
use crate::report::FileReport;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Finds and loads topics for one run.
pub(super) struct Topics<'a> {
    project: Option<&'a Project>,
    facts: Option<PathBuf>,
    topic: Option<String>,
}

impl<'a> Topics<'a> {
    pub(super) fn new(context: &'a Context) -> Self {
        Self {
            project: context.project.as_ref(),
            facts: context.common.facts.clone(),
            topic: context.common.topic.clone(),
        }
    }

    /// Loads what options name, else the topics of the leaflets. Mistakes in facts come back as reports.
    pub(super) fn load_for(&self, core: &mut Core, inputs: &[Input]) -> Result<Vec<FileReport>, Failure> {
        let mut reports = self.load_given(core)?;
        if self.facts.is_none() && self.topic.is_none() {
            let topics: BTreeSet<&str> =
                inputs.iter().filter_map(Input::leaflet).filter_map(|leaflet| leaflet.topic.as_deref()).collect();
            for topic in topics {
                if let Some(files) = self.find(topic)? {
                    reports.extend(core.add_topic(topic, &files));
                }
            }
        }
        Ok(reports)
    }

    /// As [`Self::load_for`], but never without facts: else those that fit best say what to look for, and the name of their topic comes
    /// back where the leaflets are of another one.
    pub(super) fn load_any(
        &self,
        core: &mut Core,
        inputs: &[Input],
    ) -> Result<(Vec<FileReport>, Option<String>), Failure> {
        let reports = self.load_for(core, inputs)?;
        if core.facts() > 0 {
            return Ok((reports, None));
        }
        let own = self.project.map(Project::topics).unwrap_or_default();
        let known =
            if own.is_empty() { catalog::built_in_topics().into_iter().map(str::to_owned).collect() } else { own };
        let Some((topic, files)) = self.likeliest(core, inputs, &known)? else { return Ok((reports, None)) };
        let mut topics = inputs.iter().filter_map(Input::leaflet).filter_map(|leaflet| leaflet.topic.as_deref());
        let borrowed = topics.any(|own| own != topic).then_some(topic);
        Ok((core.add_topic(GIVEN, &files), borrowed))
    }

    /// Of several topics, the one about whose facts the leaflets say most.
    fn likeliest(
        &self,
        core: &mut Core,
        inputs: &[Input],
        topics: &[String],
    ) -> Result<Option<(String, TopicFiles)>, Failure> {
        let mut best: Option<(usize, String, TopicFiles)> = None;
        for topic in topics {
            let Some(files) = self.find(topic)? else { continue };
            core.add_topic(GIVEN, &files);
            let stated = inputs.iter().filter_map(Input::leaflet).map(|leaflet| core.statements(leaflet)).sum();
            if best.as_ref().is_none_or(|(most, ..)| stated > *most) {
                best = Some((stated, topic.clone(), files));
            }
        }
        Ok(best.map(|(_, topic, files)| (topic, files)))
    }

    /// Loads what `--facts` or `--topic` names, for all leaflets.
    pub(super) fn load_given(&self, core: &mut Core) -> Result<Vec<FileReport>, Failure> {
        match self.given()? {
            Some(files) => Ok(core.add_topic(GIVEN, &files)),
            None => Ok(Vec::new()),
        }
    }

    /// Whether `--facts` or `--topic` names one.
    pub(super) fn is_given(&self) -> bool {
        self.facts.is_some() || self.topic.is_some()
    }

    /// The files that `--facts` or `--topic` names.
    pub(super) fn given(&self) -> Result<Option<TopicFiles>, Failure> {
        match (&self.facts, &self.topic) {
            (Some(path), _) => project::read_topic(path).map(Some),
            (None, Some(topic)) => self.find(topic)?.map(Some).ok_or_else(|| self.unknown(topic)),
            (None, None) => Ok(None),
        }
    }

    /// The facts that a command on facts works on: those given, else those of all topics of the project, with the topic's name.
    pub(super) fn wanted(&self) -> Result<Vec<(Option<String>, TopicFiles)>, Failure> {
        if let Some(files) = self.given()? {
            return Ok(vec![(self.topic.clone().filter(|_| self.facts.is_none()), files)]);
        }
        let mut found = Vec::new();
        for topic in self.project.map(Project::topics).unwrap_or_default() {
            let files = self.find(&topic)?;
            found.extend(files.map(|files| (Some(topic), files)));
        }
        super::facts::need_some(found)
    }

    /// The files of a topic: of the project, else of the built-in content.
    pub(super) fn find(&self, topic: &str) -> Result<Option<TopicFiles>, Failure> {
        let own = self.project.map(|project| project.topic(topic)).transpose()?.flatten();
        Ok(own.or_else(|| catalog::built_in(topic)))
    }

    fn unknown(&self, topic: &str) -> Failure {
        let own = self.project.map(Project::topics).unwrap_or_default();
        let known: Vec<&str> = own.iter().map(String::as_str).chain(catalog::built_in_topics()).collect();
        Failure::unknown("error-unknown-topic", topic, &known)
    }
}
