//! What stops a run: wrong usage, wrong configuration, nothing to read. Exit status 2.

use super::context::Context;
use crate::finding::{Argument, Message};
use crate::report::FileReport;
use crate::report::human::Human;
use std::io::{self, Write};

/// Why nothing could be done.
#[derive(Debug, Default)]
pub(super) struct Failure {
    message: Option<Message>,
    help: Option<Message>,
    /// Mistakes in a settings file, shown like findings.
    mistakes: Option<Box<FileReport>>,
}

impl Failure {
    pub(super) fn new(message: Message) -> Self {
        Self { message: Some(message), ..Self::default() }
    }

    pub(super) fn with_help(mut self, help: Message) -> Self {
        self.help = Some(help);
        self
    }

    /// A word that is none of those known, with the nearest one as help, or all.
    pub(super) fn unknown(id: &'static str, word: &str, known: &[&str]) -> Self {
        let help = match crate::facts::problem::nearest(word, known.iter().copied()) {
            Some(nearest) => Message::new("nearest-help").text("text", nearest),
            None => Message::new("choices-help").with("expected", Argument::Code(known.join(", "))),
        };
        Self::new(Message::new(id).text("text", word)).with_help(help)
    }

    pub(super) fn mistakes(report: FileReport) -> Self {
        Self { mistakes: Some(Box::new(report)), ..Self::default() }
    }

    /// Prints it to standard error. A closed standard error is no reason to fail once more.
    pub(super) fn print(&self, context: &Context) {
        let _ = self.write(&mut io::stderr().lock(), context);
    }

    fn write(&self, out: &mut dyn Write, context: &Context) -> io::Result<()> {
        let localizer = &context.localizer;
        if let Some(report) = &self.mistakes {
            let human = Human::new(context.style());
            for finding in &report.findings {
                writeln!(out, "{}\n", human.finding(report, finding))?;
            }
        }
        let between = localizer.text("summary-separator");
        if let Some(message) = &self.message {
            writeln!(out, "{}{between}{}", localizer.text("severity-error"), localizer.message(message))?;
        }
        if let Some(help) = &self.help {
            writeln!(out, "{}{between}{}", localizer.text("severity-help"), localizer.message(help))?;
        }
        Ok(())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::new(Message::new("error-write").text("reason", error.to_string()))
    }
}
