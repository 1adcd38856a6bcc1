//! `leaflint.toml`: where leaflets lie, which topics there are, how severe each rule is.
//!
//! In: the file's text and the ids of the rules. Out: valid [`Settings`], or findings that point into the file. Every mistake is
//! reported at once, each with the nearest word that would have been right.
//!
//! ```toml
//! leaflets = "content/{topic}/{language}.md"   # where leaflets lie
//! facts = "content/{topic}/facts.toml"         # where the facts of a topic lie
//! terms = "content/{topic}/terms/{language}.toml"
//! topics = ["microneedling"]                   # default: every folder with facts
//! locales = "locales"                          # language packs that extend the shipped ones
//! fail-on = "error"                            # error, warning, note or never
//!
//! suppressions = "leaflint-suppressions.toml"  # what people decided about findings
//! baseline = "leaflint-baseline.json"          # findings that are known
//!
//! [rules]                                      # error, warning, note or off
//! partial-range = "error"
//!
//! [[override]]                                 # for some leaflets; a later one counts more
//! paths = ["content/children/**"]              # a path or its end; * stands for a part of a name, ** for folders
//! languages = ["de", "fr"]
//! rules = { partial-range = "off" }
//! ```

mod schema;
mod wildcard;

pub use schema::schema;

use crate::facts::problem::nearest;
use crate::finding::{Argument, Finding, Message, Severity};
use crate::language::tag::canonical;
use crate::project::{Layout, Pattern};
use crate::source::{Source, Span};
use serde_spanned::Spanned;
use std::collections::BTreeMap;
use std::ops::Range;
use toml::de::{DeTable, DeValue};

const KEYS: &[&str] = &[
    "baseline",
    "facts",
    "fail-on",
    "leaflets",
    "locales",
    "override",
    "rules",
    "source-language",
    "suppressions",
    "terms",
    "topics",
];
const OVERRIDE_KEYS: &[&str] = &["languages", "paths", "rules"];
const LEVELS: &[&str] = &["error", "warning", "note", "off"];
const THRESHOLDS: &[&str] = &["error", "warning", "note", "never"];

/// From which severity on a run fails; `None` is never.
pub type Threshold = Option<Severity>;

/// Valid settings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// Where leaflets, facts and terms lie.
    pub layout: Layout,
    /// Topics by name; empty means all that are found.
    pub topics: Vec<String>,
    /// The language that the leaflets of topics without facts are translated from.
    pub source_language: Option<String>,
    /// Severities by rule; `None` is off.
    pub rules: BTreeMap<String, Option<Severity>>,
    /// From which severity on a run fails; `None` where the file does not say.
    pub fail_on: Option<Threshold>,
    /// Folder of language packs.
    pub locales: Option<String>,
    /// File of suppressions.
    pub suppressions: Option<String>,
    /// File of known findings.
    pub baseline: Option<String>,
    /// Severities for some leaflets only.
    pub overrides: Vec<Override>,
}

/// Severities for some leaflets: those that fit one of the paths and one of the languages. An empty list fits all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Override {
    /// Wildcards of paths.
    pub paths: Vec<String>,
    /// Language tags.
    pub languages: Vec<String>,
    /// Severities by rule; `None` is off.
    pub rules: BTreeMap<String, Option<Severity>>,
}

impl Override {
    /// Whether it counts for a leaflet.
    pub fn fits(&self, path: &str, language: Option<&str>) -> bool {
        let place = self.paths.is_empty() || self.paths.iter().any(|pattern| wildcard::fits(pattern, path));
        let spoken = |tag: &String| language.is_some_and(|language| canonical(language) == canonical(tag));
        place && (self.languages.is_empty() || self.languages.iter().any(spoken))
    }
}

/// The threshold of a name of `--fail-on`; `None` for a name that is none.
pub fn threshold(name: &str) -> Option<Threshold> {
    if name == "never" { Some(None) } else { severity(name).map(Some) }
}

fn severity(name: &str) -> Option<Severity> {
    [Severity::Error, Severity::Warning, Severity::Note].into_iter().find(|severity| severity.name() == name)
}

/// Reads settings. `rules` are the ids that `[rules]` may name.
pub fn read(source: &Source, rules: &[&str]) -> Result<Settings, Vec<Finding>> {
    let text = source.text.strip_prefix('\u{feff}').unwrap_or(&source.text);
    let mut reader =
        Reader { offset: source.text.len() - text.len(), rules, found: Settings::default(), mistakes: Vec::new() };
    match DeTable::parse(text) {
        Ok(table) => reader.table(table.get_ref()),
        Err(error) => {
            let span = error.span().unwrap_or_default();
            reader.mistake(span, Message::new("settings-syntax").text("reason", error.message()), None);
        }
    }
    if reader.mistakes.is_empty() { Ok(reader.found) } else { Err(reader.mistakes) }
}

type Value<'a> = Spanned<DeValue<'a>>;

struct Reader<'a> {
    /// Bytes before the text that was parsed (a byte order mark).
    offset: usize,
    rules: &'a [&'a str],
    found: Settings,
    mistakes: Vec<Finding>,
}

impl Reader<'_> {
    fn table(&mut self, table: &DeTable<'_>) {
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "facts" => self.found.layout.facts = self.patterns(value, "facts"),
                "leaflets" => self.found.layout.leaflets = self.patterns(value, "leaflets"),
                "terms" => self.found.layout.terms = self.patterns(value, "terms"),
                "locales" => self.found.locales = self.string(value, "locales"),
                "suppressions" => self.found.suppressions = self.string(value, "suppressions"),
                "source-language" => self.found.source_language = self.string(value, "source-language"),
                "baseline" => self.found.baseline = self.string(value, "baseline"),
                "topics" => self.found.topics = self.strings(value, "topics"),
                "fail-on" => self.fail_on(value),
                "rules" => self.found.rules = self.severities(value),
                "override" => self.overrides(value),
                other => self.unknown(key.span(), other, KEYS, "settings-unknown-key"),
            }
        }
    }

    /// One pattern or a list of them.
    fn patterns(&mut self, value: &Value<'_>, key: &str) -> Vec<Pattern> {
        match value.get_ref().as_array() {
            Some(list) => list.iter().filter_map(|value| self.pattern(value, key)).collect(),
            None => self.pattern(value, key).into_iter().collect(),
        }
    }

    fn pattern(&mut self, value: &Value<'_>, key: &str) -> Option<Pattern> {
        let text = self.string(value, key)?;
        Pattern::new(&text).map_err(|error| self.mistake(value.span(), error.message(&text), None)).ok()
    }

    fn string(&mut self, value: &Value<'_>, key: &str) -> Option<String> {
        let text = value.get_ref().as_str().map(str::to_owned);
        if text.is_none() {
            self.wrong_type(value, key, "type-string");
        }
        text
    }

    fn strings(&mut self, value: &Value<'_>, key: &str) -> Vec<String> {
        if let Some(list) = value.get_ref().as_array() {
            list.iter().filter_map(|one| self.string(one, key)).collect()
        } else {
            self.wrong_type(value, key, "type-list");
            Vec::new()
        }
    }

    fn overrides(&mut self, value: &Value<'_>) {
        let Some(list) = value.get_ref().as_array() else {
            return self.wrong_type(value, "override", "type-list-of-tables");
        };
        for one in list {
            let Some(table) = one.get_ref().as_table() else {
                self.wrong_type(one, "override", "type-list-of-tables");
                continue;
            };
            let mut found = Override::default();
            for (key, value) in table {
                match key.get_ref().as_ref() {
                    "paths" => found.paths = self.strings(value, "paths"),
                    "languages" => found.languages = self.strings(value, "languages"),
                    "rules" => found.rules = self.severities(value),
                    other => self.unknown(key.span(), other, OVERRIDE_KEYS, "settings-unknown-key"),
                }
            }
            self.found.overrides.push(found);
        }
    }

    fn fail_on(&mut self, value: &Value<'_>) {
        let Some(name) = self.string(value, "fail-on") else { return };
        match threshold(&name) {
            Some(threshold) => self.found.fail_on = Some(threshold),
            None => self.bad_value(value, &name, THRESHOLDS),
        }
    }

    fn severities(&mut self, value: &Value<'_>) -> BTreeMap<String, Option<Severity>> {
        let mut levels = BTreeMap::new();
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_type(value, "rules", "type-table");
            return levels;
        };
        for (rule, level) in table {
            let id = rule.get_ref().as_ref();
            if !self.rules.contains(&id) {
                self.unknown(rule.span(), id, self.rules, "settings-unknown-rule");
                continue;
            }
            let Some(name) = self.string(level, id) else { continue };
            if LEVELS.contains(&name.as_str()) {
                levels.insert(id.to_owned(), severity(&name));
            } else {
                self.bad_value(level, &name, LEVELS);
            }
        }
        levels
    }

    fn unknown(&mut self, span: Range<usize>, word: &str, known: &[&str], id: &'static str) {
        let help = match nearest(word, known.iter().copied()) {
            Some(nearest) => Message::new("settings-nearest").text("text", nearest),
            None => Message::new("settings-choices").with("expected", Argument::Code(known.join(", "))),
        };
        self.mistake(span, Message::new(id).text("text", word), Some(help));
    }

    fn bad_value(&mut self, value: &Value<'_>, word: &str, known: &[&str]) {
        let message =
            Message::new("settings-bad-value").text("text", word).with("expected", Argument::Code(known.join(", ")));
        let help =
            nearest(word, known.iter().copied()).map(|nearest| Message::new("settings-nearest").text("text", nearest));
        self.mistake(value.span(), message, help);
    }

    fn wrong_type(&mut self, value: &Value<'_>, key: &str, expected: &'static str) {
        let message = Message::new("settings-wrong-type").text("text", key);
        self.mistake(value.span(), message.with("expected", Argument::Message(expected)), None);
    }

    /// Mistakes in settings belong to no rule: they cannot be switched off.
    fn mistake(&mut self, span: Range<usize>, message: Message, help: Option<Message>) {
        let span = Span::new(span.start + self.offset, span.end + self.offset);
        let mut finding = Finding::new("", Severity::Error, span, message);
        finding.help = help;
        self.mistakes.push(finding);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Localizer;

    const RULES: &[&str] = &["conflicting-value", "partial-range"];

    fn mistakes(text: &str) -> Vec<String> {
        let source = Source::new("leaflint.toml", text);
        let english = Localizer::english();
        let findings = read(&source, RULES).err().unwrap_or_default();
        let line = |finding: &Finding| {
            let help = finding.help.as_ref().map(|help| english.message(help)).unwrap_or_default();
            let place = source.place(finding.span.start);
            format!("{}:{} {} {help}", place.line, source.slice(finding.span), english.message(&finding.message))
        };
        findings.iter().map(line).collect()
    }

    #[test]
    fn good_settings_are_read() {
        let text =
            "topics = [\"a\"]\nleaflets = \"l/{language}.md\"\nfail-on = \"never\"\n[rules]\npartial-range = \"off\"\n";
        let found = read(&Source::new("x", text), RULES).unwrap_or_default();
        assert_eq!(found.topics, ["a"]);
        assert_eq!(
            found.layout.leaflets,
            [Pattern::new("l/{language}.md")].map(Result::ok).into_iter().flatten().collect::<Vec<_>>()
        );
        assert_eq!(found.fail_on, Some(None));
        assert_eq!(found.rules.get("partial-range"), Some(&None));
        assert_eq!(read(&Source::new("x", ""), RULES), Ok(Settings::default()));
    }

    #[test]
    fn mistakes_are_shown_where_they_are() {
        let cases = [
            ("\ntopic = [\"a\"]", "2:topic unknown key topic Did you mean topics?"),
            ("topics = 3", "1:3 topics must be a list of texts "),
            (
                "[rules]\npartial-rang = \"off\"",
                "2:partial-rang there is no rule partial-rang Did you mean partial-range?",
            ),
            (
                "[rules]\npartial-range = \"err\"",
                "2:\"err\" err is none of error, warning, note, off Did you mean error?",
            ),
            ("\u{feff}fail-on = \"x\"", "1:\"x\" x is none of error, warning, note, never "),
            (
                "leaflets = [\"../{language}.md\"]",
                "1:\"../{language}.md\" .. leaves the project: patterns are relative to it ",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(mistakes(text), [expected]);
        }
        assert!(mistakes("leaflets = ")[0].starts_with("1:"));
        assert_eq!(mistakes("a = 1\nb = 2").len(), 2, "all mistakes are reported at once");
    }
}
