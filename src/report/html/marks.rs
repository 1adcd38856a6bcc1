//! A block's text with the evidence marked: findings by severity, statements that agree more quietly.

use crate::document::Block;
use crate::finding::Severity;
use crate::report::escape::xml;
use crate::source::Span;
use std::fmt::Write as _;

/// What is marked.
pub(super) struct Mark {
    /// Bytes of the file.
    pub(super) span: Span,
    /// The finding's severity, the id of its card and its number; `None` for a statement that agrees.
    pub(super) finding: Option<(Severity, String, usize)>,
}

/// The text with marks. Where marks overlap, the graver one shows. `word` is what a finding is called aloud.
pub(super) fn marked(block: &Block, mut marks: Vec<Mark>, word: &str) -> String {
    marks.sort_by_key(|mark| mark.span.start);
    let mut out = String::new();
    let mut run = String::new();
    let mut open: Option<usize> = None;
    // Marks that begin here or earlier, without those that have ended: a long block may have thousands.
    let mut active: Vec<usize> = Vec::new();
    let mut next = 0;
    for (at, letter) in block.text.char_indices() {
        let place = block.map.start(at);
        while marks.get(next).is_some_and(|mark| mark.span.start <= place) {
            active.push(next);
            next += 1;
        }
        active.retain(|at| marks.get(*at).is_some_and(|mark| place < mark.span.end));
        let now = active.iter().copied().max_by_key(|at| marks.get(*at).and_then(gravity));
        if now != open {
            close(&mut out, &mut run, open.and_then(|at| marks.get(at)), word);
            open = now;
        }
        run.push(letter);
    }
    close(&mut out, &mut run, open.and_then(|at| marks.get(at)), word);
    out
}

fn gravity(mark: &Mark) -> Option<Severity> {
    mark.finding.as_ref().map(|(severity, ..)| *severity)
}

fn close(out: &mut String, run: &mut String, mark: Option<&Mark>, word: &str) {
    let text = xml(run).replace('\n', "<br>");
    run.clear();
    if text.is_empty() {
        return;
    }
    // Writing into a string cannot fail.
    let _ = match mark {
        None => write!(out, "{text}"),
        Some(Mark { finding: None, .. }) => write!(out, "<mark>{text}</mark>"),
        Some(Mark { finding: Some((severity, id, number)), .. }) => write!(
            out,
            "<mark class=\"{}\">{text}</mark><a class=\"to\" href=\"#{id}\" aria-label=\"{word} {number}\">[{number}]</a>",
            severity.name()
        ),
    };
}
