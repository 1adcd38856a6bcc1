//! The tool's own messages, in the reader's language.
//!
//! In: a [`Message`] (an id and arguments), a locale. Out: text. The texts lie in `locales/<tag>/leaflint.ftl`; a message that a
//! language lacks is taken from English, and an id that English lacks is shown as the id, so that nothing is ever lost.
//!
//! Machine formats use [`Localizer::english`], so that their bytes do not depend on the reader.

mod numbers;
mod quantity;
mod shown;

use crate::finding::{Argument, Message};
use crate::language::tag::lookup;
use crate::quantity::{Amount, Quantity};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use numbers::Numbers;
pub(crate) use numbers::category_name;
pub use numbers::same_plural;
use std::sync::{Arc, OnceLock};
use unic_langid::{CharacterDirection, LanguageIdentifier};

pub(crate) use shown::{code_point, is_hidden};
pub use shown::{one_line, visible};

type Bundle = fluent_bundle::concurrent::FluentBundle<FluentResource>;

/// Names a concept (first argument, an id) in a language (second, a tag); `None` where no term base has a name for it.
pub type ConceptNames = Arc<dyn Fn(&str, &str) -> Option<String> + Send + Sync>;

/// Language of the fallback and of the machine formats.
pub const FALLBACK: &str = "en";

/// Arguments that a message may ask for although the finding has none; they are `unset` then, so that a message can select on it.
const OPTIONAL: &[&str] = &["expected", "language", "meant", "predicate", "scope", "slip"];

/// The shipped message files: language tag and text of `leaflint.ftl`.
pub fn sources() -> impl Iterator<Item = (&'static str, &'static str)> + Clone {
    crate::shipped::MESSAGES.iter().filter_map(|(path, text)| Some((path.split('/').nth(1)?, *text)))
}

/// Formats messages for one reader.
pub struct Localizer {
    tag: String,
    chosen: Option<Voice>,
    names: Option<ConceptNames>,
}

/// The messages and the number format of one language.
struct Voice {
    bundle: Bundle,
    numbers: Numbers,
}

impl Voice {
    /// Reads a message file leniently: entries that do not parse are left out. A translator's mistake must not silence the tool; a
    /// test holds that the shipped files have none.
    fn new(tag: &str, texts: &[&str]) -> Self {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let right_to_left = language.character_direction() == CharacterDirection::RTL;
        let numbers = Numbers::new(tag);
        let mut bundle = Bundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(right_to_left);
        numbers::register(&mut bundle, tag);
        for text in texts {
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(part, _)| part);
            bundle.add_resource_overriding(resource);
        }
        Self { bundle, numbers }
    }

    fn format(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned())
    }
}

fn english() -> &'static Voice {
    static ENGLISH: OnceLock<Voice> = OnceLock::new();
    ENGLISH.get_or_init(|| {
        let texts: Vec<&str> = sources().filter(|(tag, _)| *tag == FALLBACK).map(|(_, text)| text).collect();
        Voice::new(FALLBACK, &texts)
    })
}

impl Localizer {
    /// Messages in English, for machine formats and tests.
    pub fn english() -> Self {
        Self { tag: FALLBACK.to_owned(), chosen: None, names: None }
    }

    /// Messages in the language of `locale` (a BCP 47 tag or a POSIX name such as `pl_PL.UTF-8`), else in English.
    /// `extra` holds message files (tag and text) of the user, which extend or replace the shipped ones.
    pub fn new(locale: &str, extra: &[(String, String)]) -> Self {
        let wanted = tag_of(locale);
        let shipped = sources().map(|(tag, text): (&str, &str)| (tag, text));
        let known: Vec<(&str, &str)> =
            shipped.chain(extra.iter().map(|(tag, text)| (tag.as_str(), text.as_str()))).collect();
        let tags: Vec<&str> = known.iter().map(|(tag, _)| *tag).collect();
        let Some(found) = lookup(&wanted, &tags) else { return Self::english() };
        if found == FALLBACK && extra.iter().all(|(tag, _)| tag != FALLBACK) {
            return Self::english();
        }
        let texts: Vec<&str> = known.iter().filter(|(tag, _)| *tag == found).map(|(_, text)| *text).collect();
        let voice = Voice::new(&wanted, &texts);
        Self { tag: found.to_owned(), chosen: Some(voice), names: None }
    }

    /// The same with names for concepts.
    #[must_use]
    pub fn with_concepts(mut self, names: ConceptNames) -> Self {
        self.names = Some(names);
        self
    }

    /// Tag of the language that the messages are in.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// A message as text. Arguments are written out in the same language.
    pub fn message(&self, message: &Message) -> String {
        let mut arguments = FluentArgs::new();
        for name in OPTIONAL {
            arguments.set(*name, "unset");
        }
        for (name, argument) in &message.arguments {
            arguments.set(*name, self.value(argument));
        }
        self.format(message.id, None, &arguments).unwrap_or_else(|| message.id.to_owned())
    }

    /// A message without arguments.
    pub fn text(&self, id: &'static str) -> String {
        self.message(&Message::new(id))
    }

    /// A message without arguments by an id that is put together; `None` where there is none.
    pub fn lookup(&self, id: &str) -> Option<String> {
        self.format(id, None, &FluentArgs::new())
    }

    /// An argument as text, as it would stand inside a message.
    pub fn argument(&self, argument: &Argument) -> String {
        match argument {
            Argument::Text(text) => one_line(text),
            Argument::Quantity(quantity) => self.quantity(quantity),
            Argument::Number(number) => self.voice().numbers.integer(*number),
            Argument::Concept(concept) => self.concept(concept),
            Argument::Message(id) => self.text(id),
            Argument::Code(code) => visible(code),
        }
    }

    /// An amount in the digits and signs of this language.
    pub fn amount(&self, amount: Amount) -> String {
        self.voice().numbers.amount(amount)
    }

    /// A quantity as words ("4–6 weeks", "at least 18 years").
    pub fn quantity(&self, quantity: &Quantity) -> String {
        quantity::words(self, quantity)
    }

    /// A concept by its name in this language, else by its id with spaces for hyphens.
    pub fn concept(&self, concept: &str) -> String {
        let named = self.names.as_ref().and_then(|names| names(concept, &self.tag));
        named.unwrap_or_else(|| concept.replace('-', " "))
    }

    /// Counts reach Fluent as numbers, so that `PLURAL($n)` can choose by them; all else is text.
    fn value(&self, argument: &Argument) -> FluentValue<'static> {
        match argument {
            Argument::Number(number) => FluentValue::from(*number),
            other => FluentValue::from(self.argument(other)),
        }
    }

    fn voice(&self) -> &Voice {
        self.chosen.as_ref().unwrap_or_else(|| english())
    }

    fn format(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
        self.voice().format(id, attribute, arguments).or_else(|| english().format(id, attribute, arguments))
    }
}

/// A BCP 47 tag from a POSIX locale name: `pl_PL.UTF-8` is `pl-PL`; `C` and `POSIX` are English.
fn tag_of(locale: &str) -> String {
    let name = locale.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    if matches!(name.as_str(), "" | "C" | "POSIX") { FALLBACK.to_owned() } else { name }
}

#[cfg(test)]
mod tests;
