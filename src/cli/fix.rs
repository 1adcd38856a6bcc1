//! `check --fix` and `check --diff`: suggestions that are certain, written into leaflets or shown.
//!
//! A leaflet is changed only when a second check finds less in it than before; it is written whole or not at all, and only if it is
//! still the one that was read.

use super::atomic;
use super::context::Context;
use super::failure::Failure;
use super::input::Input;
use super::outputs::unwritable;
use super::pipeline::{Core, Leaflet};
use crate::finding::{Argument, Finding, Message};
use crate::l10n::visible;
use crate::report::{FileReport, Subject};
use crate::review::fixes::{certain, cleaner, put_in};
use crate::source::Source;
use similar::TextDiff;
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;

/// A leaflet with a better text.
pub(super) struct Fixed {
    /// Its name, for display.
    name: String,
    file: PathBuf,
    before: Arc<Source>,
    after: String,
    count: usize,
}

/// What can be fixed for certain. `reports` say what was found and is not suppressed.
pub(super) fn plan(core: &Core, inputs: &[Input], reports: &[FileReport]) -> Vec<Fixed> {
    let leaflets = inputs.iter().filter_map(Input::leaflet);
    let of = |leaflet: &Leaflet| reports.iter().find(|report| report.leaflet && report.subject == leaflet.subject);
    leaflets.filter_map(|leaflet| fixed(core, leaflet, &of(leaflet)?.findings)).collect()
}

fn fixed(core: &Core, leaflet: &Leaflet, findings: &[Finding]) -> Option<Fixed> {
    let (Subject::Path(name), Some(file)) = (&leaflet.subject, &leaflet.file) else { return None };
    let wanted = certain(findings);
    if wanted.is_empty() {
        return None;
    }
    let before = found(core, leaflet);
    let better = |some: &[&Finding]| {
        let text = put_in(&leaflet.source, some);
        let changed = Leaflet { source: Arc::new(Source::new(name.as_str(), text.as_str())), ..leaflet.clone() };
        cleaner(&before, &found(core, &changed)).then_some(text)
    };
    let before_text = || Arc::clone(&leaflet.source);
    let done = |after: String, count: usize| Fixed {
        name: name.clone(),
        file: file.clone(),
        before: before_text(),
        after,
        count,
    };
    if let Some(after) = better(&wanted) {
        return Some(done(after, wanted.len()));
    }
    // One of them makes it worse: each by itself, as long as all together stay better.
    let mut kept: Vec<&Finding> = Vec::new();
    for one in wanted {
        kept.push(one);
        if better(&kept).is_none() {
            kept.pop();
        }
    }
    let after = (!kept.is_empty()).then(|| better(&kept)).flatten()?;
    Some(done(after, kept.len()))
}

fn found(core: &Core, leaflet: &Leaflet) -> Vec<Finding> {
    core.check(std::slice::from_ref(leaflet), &|| ()).into_iter().flat_map(|report| report.findings).collect()
}

/// Writes the better texts.
pub(super) fn write(context: &Context, fixed: &[Fixed]) -> Result<(), Failure> {
    let (mut count, mut leaflets) = (0, 0);
    for one in fixed {
        // Somebody may have saved the file since; then it is theirs.
        if std::fs::read(&one.file).is_ok_and(|bytes| bytes == one.before.text.as_bytes()) {
            atomic::write(&one.file, one.after.as_bytes()).map_err(|error| unwritable(&one.file, &error))?;
            count += one.count;
            leaflets += 1;
        }
    }
    let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let message = Message::new("summary-fixed").with("count", number(count)).with("leaflets", number(leaflets));
    let _ = writeln!(io::stderr().lock(), "{}", context.localizer.message(&message));
    Ok(())
}

/// Prints the changes as a patch. Hidden characters are shown as code points, so that the patch cannot harm a terminal.
pub(super) fn show(out: &mut dyn Write, fixed: &[Fixed]) -> io::Result<()> {
    for one in fixed {
        let name = visible(&one.name);
        let diff = TextDiff::from_lines(one.before.text.as_str(), one.after.as_str());
        let patch = diff.unified_diff().header(&format!("a/{name}"), &format!("b/{name}")).to_string();
        for line in patch.split_inclusive('\n') {
            writeln!(out, "{}", visible(line.trim_end_matches(['\n', '\r'])))?;
        }
    }
    Ok(())
}
