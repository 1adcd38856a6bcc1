//! Help and usage errors in the reader's language. The command line is defined in English; when it has to be shown to somebody who reads
//! another language, its texts are replaced by messages.
//!
//! The ids follow the commands: `help-facts-diff` for what a command does, `help-arg-emit-out` for an argument of one command,
//! `help-arg-topic` for one that several have.

use crate::finding::{Argument, Message};
use crate::l10n::{FALLBACK, Localizer};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};
use std::ffi::OsString;
use std::io::Write;

/// Heading of the options that all commands share.
pub(super) const COMMON: &str = "Common options";

/// Prints what clap has to say about a command line, in the language that the command line or the environment names.
pub(super) fn print(error: &clap::Error, command: Command, arguments: &[OsString], environment: Option<String>) {
    let words = Localizer::new(&locale(arguments).or(environment).unwrap_or_default(), &[]);
    if words.tag() == FALLBACK {
        let _ = error.print();
        return;
    }
    // The same command line again, so that the help is that of the same command.
    match localised(command, &words).try_get_matches_from(arguments) {
        Err(error) if !error.use_stderr() => drop(error.print()),
        Err(error) => complain(&error, &words),
        Ok(_) => drop(error.print()),
    }
}

/// The value of `--locale` on a command line that may be wrong otherwise.
fn locale(arguments: &[OsString]) -> Option<String> {
    let texts: Vec<String> = arguments.iter().map(|argument| argument.to_string_lossy().into_owned()).collect();
    let joined = texts.iter().find_map(|text| text.strip_prefix("--locale="));
    let apart = texts.iter().position(|text| text == "--locale").and_then(|at| texts.get(at + 1));
    joined.map(str::to_owned).or_else(|| apart.cloned())
}

/// The command line with its texts in another language.
pub(super) fn localised(command: Command, words: &Localizer) -> Command {
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let command = command.disable_version_flag(true).arg(version.help(text(words, "help-arg-version")));
    translated(command, words, "").after_help(text(words, "help-exit-status"))
}

fn translated(command: Command, words: &Localizer, path: &str) -> Command {
    let about = if path.is_empty() { "help-about".to_owned() } else { format!("help{path}") };
    let usage = text(words, "help-heading-usage");
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).help(text(words, "help-arg-help"));
    let known = words.lookup(&about);
    let command = match known {
        Some(known) => command.about(known),
        None => command,
    };
    command
        .help_template(format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"))
        .subcommand_help_heading(heading(words, "help-heading-commands"))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .arg(help)
        .mut_args(|argument| argument_in(argument, words, path))
        .mut_subcommands(|inner| {
            let path = format!("{path}-{}", inner.get_name());
            translated(inner, words, &path)
        })
}

fn argument_in(argument: Arg, words: &Localizer, path: &str) -> Arg {
    let id = argument.get_id().as_str().replace('_', "-");
    let own = words.lookup(&format!("help-arg{path}-{id}"));
    let Some(mut help) = own.or_else(|| words.lookup(&format!("help-arg-{id}"))) else { return argument };
    let group = match (argument.get_help_heading(), argument.is_positional()) {
        (Some(COMMON), _) => "help-heading-common",
        (_, true) => "help-heading-arguments",
        _ => "help-heading-options",
    };
    let values: Vec<String> = argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let takes = argument.get_action().takes_values();
    let defaults = argument.get_default_values().iter().map(|value| value.to_string_lossy().into_owned());
    let lists = [("help-values", values), ("help-default", defaults.collect())];
    for (id, list) in lists.into_iter().filter(|(_, list)| takes && !list.is_empty()) {
        let message = Message::new(id).with("text", Argument::Code(list.join(", ")));
        help = format!("{help} {}", plain(&words.message(&message)));
    }
    let argument = argument.help(help).help_heading(heading(words, group));
    if takes { argument.hide_possible_values(true).hide_default_value(true) } else { argument }
}

fn text(words: &Localizer, id: &'static str) -> String {
    plain(&words.text(id))
}

/// A text without the marks that isolate its parts: a terminal shows some of them.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// A heading, which clap wants for the whole run. It is made once, shortly before the program ends.
fn heading(words: &Localizer, id: &'static str) -> &'static str {
    Box::leak(text(words, id).into_boxed_str())
}

/// A usage error: what is wrong, what may have been meant, and where help is.
fn complain(error: &clap::Error, words: &Localizer) {
    let mut out = std::io::stderr();
    let Some(message) = message(error) else {
        let _ = error.print();
        return;
    };
    let between = text(words, "summary-separator");
    let _ = writeln!(out, "{}{between}{}", text(words, "severity-error"), plain(&words.message(&message)));
    let suggested = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let known =
        value(error, ContextKind::ValidValue).map(|known| Message::new("choices-help").with("expected", code(&known)));
    let near = suggested.into_iter().find_map(|kind| value(error, kind));
    let near = near.map(|near| Message::new("nearest-help").text("text", near));
    let help = near.or(known).unwrap_or_else(|| Message::new("usage-help"));
    let _ = writeln!(out, "{}{between}{}", text(words, "severity-help"), plain(&words.message(&help)));
}

fn message(error: &clap::Error) -> Option<Message> {
    let (argument, prior) = (value(error, ContextKind::InvalidArg), value(error, ContextKind::PriorArg));
    match error.kind() {
        ErrorKind::UnknownArgument => Some(Message::new("usage-unknown-option").with("text", code(&argument?))),
        ErrorKind::InvalidSubcommand => {
            let command = value(error, ContextKind::InvalidSubcommand)?;
            Some(Message::new("usage-unknown-command").with("text", code(&command)))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let stated = value(error, ContextKind::InvalidValue)?;
            if stated.is_empty() {
                return Some(Message::new("usage-missing").with("text", code(&argument?)));
            }
            Some(Message::new("usage-invalid-value").with("text", code(&stated)).with("expected", code(&argument?)))
        }
        ErrorKind::MissingRequiredArgument => Some(Message::new("usage-missing").with("text", code(&argument?))),
        ErrorKind::MissingSubcommand => Some(Message::new("usage-missing").with("text", code("COMMAND"))),
        ErrorKind::ArgumentConflict => {
            Some(Message::new("usage-conflict").with("text", code(&argument?)).with("expected", code(&prior?)))
        }
        _ => None,
    }
}

fn code(text: &str) -> Argument {
    Argument::Code(text.to_owned())
}

/// What clap knows about an error.
fn value(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Cli;
    use clap::CommandFactory;

    /// Texts of a command and of those below it: the id and what the code says.
    fn texts(command: &Command, path: &str, words: &Localizer, out: &mut Vec<(String, String)>) {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        out.push((if path.is_empty() { "help-about".to_owned() } else { format!("help{path}") }, about));
        for argument in command.get_arguments().filter(|argument| !argument.is_hide_set()) {
            let id = argument.get_id().as_str().replace('_', "-");
            let own = format!("help-arg{path}-{id}");
            let id = if words.lookup(&own).is_some() { own } else { format!("help-arg-{id}") };
            out.push((id, argument.get_help().map(ToString::to_string).unwrap_or_default()));
        }
        for inner in command.get_subcommands().filter(|inner| !inner.is_hide_set()) {
            texts(inner, &format!("{path}-{}", inner.get_name()), words, out);
        }
    }

    #[test]
    fn english_is_what_the_code_says() {
        let words = Localizer::english();
        let mut found = Vec::new();
        texts(&Cli::command(), "", &words, &mut found);
        for (id, text) in found {
            assert_eq!(words.lookup(&id), Some(text), "{id}");
        }
        assert_eq!(words.text("help-exit-status"), crate::cli::EXIT_STATUS);
    }

    #[test]
    fn the_command_line_is_well_formed_in_every_language() {
        for (tag, _) in crate::l10n::sources() {
            let words = Localizer::new(tag, &[]);
            let mut command = localised(Cli::command(), &words);
            command.clone().debug_assert();
            let help = command.render_long_help().to_string();
            assert!(help.contains(&text(&words, "help-check")), "{tag}: {help}");
            assert!(tag == FALLBACK || !help.contains("Usage:"), "{tag}: {help}");
        }
    }
}
