//! Findings for people: the leaflet's lines with the evidence underlined, the fact's own line below, then what to do.
//!
//! ```text
//! error[conflicting-value]: needle-length: the leaflet says 20 mm, the facts say 0.5-2 mm
//!   --> content/microneedling/es.md:12:21
//!    |
//! 12 | ... 20 mm ...
//!    |     ^^^^^
//!   ::: content/microneedling/facts.toml:9:1
//!    |
//!  9 | value = "0.5..2 mm"
//!    | ------------------- the facts say 0.5-2 mm
//!    |
//!    = help: Correct the leaflet.
//! ```

use super::excerpt::{Excerpt, excerpt};
use super::{FileReport, Format, Reporter, Style, Summary};
use crate::document::LanguageOrigin;
use crate::finding::{Argument, Finding, Message, Related, Severity};
use crate::l10n::{Localizer, one_line, visible};
use crate::source::{Source, Span};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::io::{self, Write};

/// This format's row in the table of formats.
pub const FORMAT: Format = Format { name: "human", details: false, machine: false, streams: true, start };

/// Columns for line numbers and the frame.
const FRAME: usize = 12;
/// Narrower excerpts help nobody.
const NARROWEST: usize = 40;

fn start<'a>(style: Style<'a>) -> Box<dyn Reporter + 'a> {
    Box::new(Human::new(style))
}

/// Renders findings for a terminal. Also used for mistakes in settings.
pub struct Human<'a> {
    style: Style<'a>,
    renderer: Renderer,
}

impl Reporter for Human<'_> {
    fn file(&mut self, out: &mut dyn Write, file: &FileReport) -> io::Result<()> {
        for finding in &file.findings {
            writeln!(out, "{}\n", self.finding(file, finding))?;
        }
        if let (LanguageOrigin::Detected, Some(tag)) = (file.origin, &file.language) {
            let message = Message::new("language-detected").text("text", tag);
            writeln!(out, "{}: {}\n", visible(&file.subject.name()), self.style.localizer.message(&message))?;
        }
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write, summary: &Summary) -> io::Result<()> {
        totals(self.style.localizer, summary).iter().try_for_each(|line| writeln!(out, "{line}"))
    }
}

/// The last lines of a report for people: what was read, what was found, what was left out.
pub(super) fn totals(words: &Localizer, summary: &Summary) -> Vec<String> {
    let read = counted(
        Message::new("summary-read"),
        &[("leaflets", summary.leaflets), ("facts", summary.facts), ("statements", summary.statements)],
    );
    let mut lines = vec![[words.message(&read), words.text("summary-separator"), counts(words, summary)].concat()];
    if summary.suppressed + summary.known > 0 {
        let hidden = [("suppressed", summary.suppressed), ("known", summary.known)];
        lines.push(words.message(&counted(Message::new("summary-hidden"), &hidden)));
    }
    if summary.facts == 0 {
        let id = if summary.paired > 0 { "summary-with-source-only" } else { "summary-without-facts" };
        lines.push(words.text(id));
    }
    lines
}

/// How many findings there are, by severity.
pub(super) fn counts(words: &Localizer, summary: &Summary) -> String {
    if !summary.reaches(Severity::Note) {
        return words.text("summary-clean");
    }
    let counts = [("errors", summary.errors), ("warnings", summary.warnings), ("notes", summary.notes)];
    words.message(&counted(Message::new("summary-findings"), &counts))
}

fn counted(message: Message, counts: &[(&'static str, usize)]) -> Message {
    let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    counts.iter().fold(message, |message, (name, count)| message.with(name, number(*count)))
}

impl<'a> Human<'a> {
    /// A renderer for a style.
    pub fn new(style: Style<'a>) -> Self {
        let renderer = if style.color { Renderer::styled().hyperlink(false) } else { Renderer::plain() };
        // The excerpts are cut to the width beforehand; the renderer must not cut them again.
        Self { renderer: renderer.term_width(style.width.saturating_mul(4)), style }
    }

    /// One finding, without a line end.
    pub fn finding(&self, file: &FileReport, finding: &Finding) -> String {
        let title = self.style.localizer.message(&finding.message);
        let name = self.style.localizer.text(severity_message(finding.severity));
        // A secondary title is printed as it is; the arguments were made visible when the message was put together.
        let title = level(finding.severity).with_name(name).secondary_title(title);
        let title = if finding.rule.is_empty() { title } else { title.id(finding.rule) };
        let mut names = Names::default();
        let mut group = self.evidence(Group::with_title(title), file, finding, &mut names);
        for other in &finding.related {
            group = self.related(group, file, other, &mut names);
        }
        if let Some(help) = &finding.help {
            let name = self.style.localizer.text("severity-help");
            group = group.element(Level::HELP.with_name(name).message(self.style.localizer.message(help)));
        }
        names.put_in(self.renderer.render(&[group]))
    }

    fn evidence<'g>(&self, group: Group<'g>, file: &FileReport, finding: &Finding, names: &mut Names) -> Group<'g> {
        let name = file.subject.name();
        if finding.span.is_empty() && finding.span.start == 0 {
            return group.element(Origin::path(visible(&name)));
        }
        self.place(group, names, (&name, &file.source, finding.span), None)
    }

    fn related<'g>(&self, group: Group<'g>, file: &FileReport, other: &Related, names: &mut Names) -> Group<'g> {
        let label = self.style.localizer.message(&other.message);
        match file.source_of(&other.path) {
            Some(source) => self.place(group, names, (&other.path, source, other.span), Some(label)),
            None => group.element(Origin::path(visible(&other.path))),
        }
    }

    fn place<'g>(
        &self,
        group: Group<'g>,
        names: &mut Names,
        (name, source, span): (&str, &Source, Span),
        label: Option<String>,
    ) -> Group<'g> {
        let cut = excerpt(source, span, self.style.width.saturating_sub(FRAME).max(NARROWEST));
        let kind = if label.is_none() { AnnotationKind::Primary } else { AnnotationKind::Context };
        let label = label.or_else(|| reordered(&cut).then(|| one_line(source.slice(span))));
        let path = names.add(&cut, format!("{}:{}:{}", visible(name), cut.line, source.place(span.start).column));
        let snippet = Snippet::source(cut.text).line_start(cut.line).path(path);
        group.element(snippet.annotation(kind.span(cut.mark).label(label)))
    }
}

/// Whether some terminals show the line in another order than it is stored. The underline is right for those that do not; for the others
/// the evidence is repeated beside it.
fn reordered(cut: &Excerpt) -> bool {
    let right_to_left =
        |letter: char| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    cut.text.contains(right_to_left)
}

/// The renderer counts columns in the text that it gets, which may be cut. So it gets a sign in place of each path, and the sign
/// with the counted column is replaced by the path with the true one.
#[derive(Default)]
struct Names(Vec<(String, String)>);

impl Names {
    /// Signs are private-use characters, one for each place.
    fn add(&mut self, cut: &Excerpt, place: String) -> String {
        let sign = char::from_u32(0x000f_0000 + u32::try_from(self.0.len()).unwrap_or_default())
            .unwrap_or_default()
            .to_string();
        let column = cut.text.get(..cut.mark.start).map_or(1, |before| before.chars().count() + 1);
        self.0.push((format!("{sign}:{}:{column}", cut.line), place));
        sign
    }

    fn put_in(&self, rendered: String) -> String {
        self.0.iter().fold(rendered, |text, (sign, place)| text.replacen(sign, place, 1))
    }
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    }
}

/// The message that names a severity.
pub(super) fn severity_message(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Note => "severity-note",
    }
}

#[cfg(test)]
mod tests;
