//! What has changed since a revision, as git says: for `check --since REV`.

use super::failure::Failure;
use crate::facts;
use crate::facts::diff::{Change, diff};
use crate::finding::{Finding, Message};
use crate::report::FileReport;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Files that have changed, and the facts that have changed in those that hold facts.
pub(super) struct Changes {
    /// Real paths.
    files: BTreeSet<PathBuf>,
    /// Ids of changed facts by the name of their file.
    facts: BTreeMap<String, BTreeSet<String>>,
}

impl Changes {
    /// Asks git, in the current folder. What has been committed on another branch since is no change of this one.
    pub(super) fn since(revision: &str, reports: &[FileReport]) -> Result<Self, Failure> {
        let fail =
            |reason: String| Failure::new(Message::new("error-git").text("text", revision).text("reason", reason));
        let spoken = format!("{revision}^{{commit}}");
        let named = git(&["rev-parse", "--verify", "--end-of-options", &spoken]).map_err(fail)?;
        let base = git(&["merge-base", named.trim(), "HEAD"]).unwrap_or(named);
        let base = base.trim();
        let top = PathBuf::from(git(&["rev-parse", "--show-toplevel"]).map_err(fail)?.trim_end_matches(['\n', '\r']));
        let tracked = git(&["diff", "--name-only", "-z", base, "--"]).map_err(fail)?;
        let untracked = git(&["ls-files", "--others", "--exclude-standard", "--full-name", "-z"]).map_err(fail)?;
        let names = tracked.split('\0').chain(untracked.split('\0')).filter(|name| !name.is_empty());
        let files: BTreeSet<PathBuf> = names.filter_map(|name| top.join(name).canonicalize().ok()).collect();
        let mut changes = Self { files, facts: BTreeMap::new() };
        for source in reports.iter().flat_map(|report| &report.others) {
            if changes.has(&source.name) && !changes.facts.contains_key(&source.name) {
                let before = before(&source.name, base, &top).unwrap_or_default();
                changes.facts.insert(source.name.clone(), changed(&source.name, &before, &source.text));
            }
        }
        Ok(changes)
    }

    /// Keeps the leaflets that have changed, and of the others the findings about changed facts and about changed files.
    pub(super) fn retain(&self, reports: &mut Vec<FileReport>) {
        for report in reports.iter_mut().filter(|report| !self.has(&report.subject.name())) {
            let facts: BTreeSet<&String> =
                report.others.iter().filter_map(|other| self.facts.get(&other.name)).flatten().collect();
            report.findings.retain(|finding| self.concerns(finding, &facts));
        }
        reports.retain(|report| !report.findings.is_empty() || self.has(&report.subject.name()));
    }

    fn concerns(&self, finding: &Finding, facts: &BTreeSet<&String>) -> bool {
        let fact = finding.fact.as_ref().is_some_and(|fact| facts.contains(fact));
        let other = |path: &str| !self.facts.contains_key(path) && self.has(path);
        fact || finding.related.iter().any(|related| other(&related.path))
    }

    fn has(&self, name: &str) -> bool {
        Path::new(name).canonicalize().is_ok_and(|path| self.files.contains(&path))
    }
}

/// The file as it was; `None` where there was none.
fn before(name: &str, base: &str, top: &Path) -> Option<String> {
    let path = Path::new(name).canonicalize().ok()?;
    let inside = path.strip_prefix(top.canonicalize().ok()?).ok()?.to_string_lossy().replace('\\', "/");
    git(&["show", &format!("{base}:{inside}")]).ok()
}

fn changed(name: &str, before: &str, after: &str) -> BTreeSet<String> {
    let (old, _) = facts::read(name, before);
    let (new, _) = facts::read(name, after);
    let (Some(old), Some(new)) = (&old, &new) else {
        // Without the one or the other edition every fact is new.
        let ids = |set: &facts::FactSet| set.uses.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
        let quantities = |set: &facts::FactSet| set.quantities.iter().map(|fact| fact.id.clone()).collect::<Vec<_>>();
        return new.iter().flat_map(|set| [ids(set), quantities(set)].concat()).collect();
    };
    let id = |change: Change| match change {
        Change::Added(row) | Change::Removed(row) => row.id,
        Change::Changed { after, .. } => after.id,
    };
    diff(old, new).into_iter().map(id).collect()
}

/// What git prints; its own words where it fails.
fn git(arguments: &[&str]) -> Result<String, String> {
    let output = Command::new("git").args(arguments).output().map_err(|error| error.to_string())?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).trim().to_owned())
    }
}
