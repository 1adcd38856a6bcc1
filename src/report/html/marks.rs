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
    /// The finding's severity and the id of its card; `None` for a statement that agrees.
    pub(super) finding: Option<(Severity, String, usize)>,
}

/// The text with marks. Where marks overlap, the graver one shows.
pub(super) fn marked(block: &Block, marks: &[Mark]) -> String {
    let mut out = String::new();
    let mut open: Option<usize> = None;
    let mut run = String::new();
    for (at, letter) in block.text.char_indices() {
        let place = block.map.start(at);
        let now = here(marks, place);
        if now != open {
            close(&mut out, &mut run, open.and_then(|at| marks.get(at)));
            open = now;
        }
        run.push(letter);
    }
    close(&mut out, &mut run, open.and_then(|at| marks.get(at)));
    out
}

/// The gravest mark at a place.
fn here(marks: &[Mark], place: usize) -> Option<usize> {
    let covering = marks.iter().enumerate().filter(|(_, mark)| mark.span.start <= place && place < mark.span.end);
    covering.max_by_key(|(_, mark)| mark.finding.as_ref().map(|(severity, ..)| *severity)).map(|(at, _)| at)
}

fn close(out: &mut String, run: &mut String, mark: Option<&Mark>) {
    let text = xml(run).replace('\n', "<br>");
    run.clear();
    if text.is_empty() {
        return;
    }
    let _ = match mark {
        None => write!(out, "{text}"),
        Some(Mark { finding: None, .. }) => write!(out, "<mark>{text}</mark>"),
        Some(Mark { finding: Some((severity, id, number)), .. }) => {
            write!(
                out,
                "<mark class=\"{}\">{text}</mark><a class=\"to\" href=\"#{id}\">[{number}]</a>",
                severity.name()
            )
        }
    };
}
