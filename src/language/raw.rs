//! The language files as written: `language.toml` and `cldr.toml`, before anything is checked.
//!
//! In: TOML text. Out: plain structs whose amounts and units are still text, with spans where a mistake can be made.
//! The meaning of every key is in `locales/README.md`.

use super::comparison::RawComparison;
use serde::Deserialize;
use serde_spanned::Spanned;
use std::collections::BTreeMap;

/// Amount or value ("1.5", "2 wk") to forms.
pub type Keyed = BTreeMap<Spanned<String>, Vec<String>>;

/// `language.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawLanguage {
    /// Language tag.
    pub language: String,
    /// English name.
    pub name: String,
    /// Tag of the language whose quantity words this one takes over.
    pub base: String,
    /// Spacing, sentence ends.
    pub text: RawText,
    /// Number words.
    pub numbers: RawNumbers,
    /// Unit names by code.
    pub units: BTreeMap<Spanned<String>, RawUnit>,
    /// Adjective endings.
    pub compounds: RawCompounds,
    /// Words that are a whole quantity.
    pub words: Keyed,
    /// Frequency words.
    pub frequency: RawFrequency,
    /// Range words.
    pub range: RawRange,
    /// Bounds.
    pub bounds: RawBounds,
    /// Age words.
    pub age: RawAge,
    /// Ratio words.
    pub ratio: RawRatio,
    /// What is no quantity.
    pub masks: RawMasks,
    /// Negation cues.
    pub negation: RawNegation,
    /// Words of questions and answers.
    pub answers: RawAnswers,
    /// What only matters where a translation is compared with its source.
    pub comparison: RawComparison,
    /// "No" next to a concept.
    pub absence: RawSides,
    /// Days relative to the treatment.
    pub days: Keyed,
    /// Age of majority to phrases that ask for it.
    pub majority: Keyed,
    /// Age of majority to words for those below it.
    pub minority: Keyed,
    /// Frames by predicate.
    pub frames: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    /// Relation cues by name.
    pub relations: BTreeMap<String, Vec<String>>,
    /// Verbs of doing and leaving.
    pub actions: BTreeMap<String, Vec<String>>,
    /// Words that take back or set aside what a sentence seems to say, by name.
    pub asides: BTreeMap<String, Vec<String>>,
}

/// `[text]`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawText {
    /// Whether words are separated by spaces.
    pub spaces: bool,
    /// Whether particles attach to word ends.
    pub open_end: bool,
    /// Whether a word without its accents is another word, so that plain spellings are not read.
    pub accents_matter: bool,
    /// Spellings of letters that writers use where the letter is not at hand, as pairs.
    pub spellings: Vec<(String, String)>,
    /// Letters that attach to word beginnings.
    pub prefixes: Vec<String>,
    /// Endings after number words, units and terms.
    pub endings: Vec<String>,
    /// Signs that end sentences.
    pub sentence_ends: Vec<String>,
    /// Words that make up running text and name nothing.
    pub common_words: Vec<String>,
    /// Length of a text in per cent of the same text in English.
    pub length: Option<u16>,
    /// Words whose full stop ends no sentence.
    pub abbreviations: Vec<String>,
    /// Words that begin a clause.
    pub clause_breaks: Vec<String>,
    /// Words that make a clause a condition ("if", "anyone who"): what it tells is no instruction.
    pub conditions: Vec<String>,
}

impl Default for RawText {
    fn default() -> Self {
        Self {
            spaces: true,
            open_end: false,
            accents_matter: false,
            spellings: Vec::new(),
            prefixes: Vec::new(),
            endings: Vec::new(),
            sentence_ends: Vec::new(),
            common_words: Vec::new(),
            length: None,
            abbreviations: Vec::new(),
            clause_breaks: Vec::new(),
            conditions: Vec::new(),
        }
    }
}

/// `[numbers]`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawNumbers {
    /// Amount to forms.
    pub cardinals: Keyed,
    /// CLDR forms to leave out.
    pub remove: Vec<String>,
    /// Multipliers.
    pub scales: Keyed,
    /// Words inside numbers.
    pub joiners: Vec<String>,
    /// "One" that is an article.
    pub articles: Vec<String>,
    /// "point".
    pub decimal_words: Vec<String>,
    /// "minus".
    pub minus: Vec<String>,
    /// "below zero".
    pub minus_after: Vec<String>,
    /// Fractions before a unit.
    pub fractions: Keyed,
    /// Fractions before the number that they are added to.
    pub prefix_fractions: Keyed,
    /// Fractions added after.
    pub plus_fractions: Keyed,
    /// Denominators.
    pub denominators: Keyed,
    /// "a couple of".
    pub couple: Vec<String>,
    /// "a few".
    pub few: Vec<String>,
    /// "several".
    pub several: Vec<String>,
    /// Words after which a bare unit means one.
    pub bare_after: Vec<String>,
    /// Number words that are more often another word.
    pub weak: Vec<String>,
    /// Words behind a number for what is counted.
    pub counters: Vec<String>,
    /// How ordinals become denominators: pairs of an ending and what takes its place.
    pub ordinal_fractions: Vec<(String, String)>,
    /// Whether a digit right after a hundred or thousand counts the next smaller scale.
    pub short_tails: bool,
}

/// `[units.<code>]`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawUnit {
    /// Names.
    pub forms: Vec<String>,
    /// Names before the figure.
    pub prefix: Vec<String>,
    /// Abbreviations.
    pub short: Vec<String>,
    /// Combining forms.
    pub stems: Vec<String>,
    /// A bare unit that means one.
    pub one: Vec<String>,
    /// A word that means two of it.
    pub dual: Vec<String>,
    /// "per" patterns of CLDR.
    pub per: Vec<String>,
}

/// `[compounds]`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawCompounds {
    /// Endings of combining forms.
    pub endings: Vec<String>,
}

/// `[frequency]`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawFrequency {
    /// Period to adverbs.
    pub adverbs: Keyed,
    /// "every".
    pub every: Vec<String>,
    /// "every" after the unit.
    pub every_after: Vec<String>,
    /// "every other".
    pub every_other: Vec<String>,
    /// "per".
    pub per: Vec<String>,
    /// "times".
    pub times: Vec<String>,
    /// "once".
    pub counts: Keyed,
}

/// `[range]`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawRange {
    /// Word before and word between.
    pub pairs: Vec<(String, String)>,
    /// Words between.
    pub infix: Vec<String>,
    /// "or".
    pub or: Vec<String>,
    /// Before, between, after.
    pub triples: Vec<(String, String, String)>,
}

/// Forms before and after.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawSides {
    /// Before.
    pub before: Vec<String>,
    /// After.
    pub after: Vec<String>,
    /// Before and after, where neither says it alone.
    pub around: Vec<(String, String)>,
}

/// `[bounds]`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawBounds {
    /// At least.
    pub at_least: RawSides,
    /// At most.
    pub at_most: RawSides,
    /// About.
    pub about: RawSides,
    /// Exactly.
    pub exact: Vec<String>,
}

/// `[age]`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawAge {
    /// "aged".
    pub before: Vec<String>,
    /// "years old".
    pub after: Vec<String>,
    /// "old" after another unit.
    pub old_after: Vec<String>,
}

/// `[ratio]`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawRatio {
    /// "in", "out of".
    pub between: Vec<String>,
    /// Denominator first.
    pub reversed: Vec<String>,
    /// Words for percent.
    pub percent: RawSides,
}

/// `[masks]`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawMasks {
    /// Words before a time of day.
    pub clock_before: Vec<String>,
    /// Words after a time of day.
    pub clock_after: Vec<String>,
    /// After a figure: an ordinal.
    pub ordinal_suffixes: Vec<String>,
    /// Before a figure: an ordinal.
    pub ordinal_prefixes: Vec<String>,
    /// Spelled ordinals: forms, or amount to forms.
    pub ordinals: RawOrdinals,
    /// Words before a code.
    pub labels: Vec<String>,
    /// Month names.
    pub months: Vec<String>,
    /// Words before a year.
    pub years_after: Vec<String>,
    /// Phrases that hold a number word but are none.
    pub not_numbers: Vec<String>,
}

/// Spelled ordinals, with or without their amounts.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum RawOrdinals {
    /// Forms only.
    Plain(Vec<String>),
    /// Amount to forms.
    Keyed(BTreeMap<String, Vec<String>>),
}

impl Default for RawOrdinals {
    fn default() -> Self {
        Self::Plain(Vec::new())
    }
}

/// `[negation]`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawNegation {
    /// Negate what follows.
    pub before: Vec<String>,
    /// Negate what precedes.
    pub after: Vec<String>,
    /// Deny nothing.
    pub idioms: Vec<String>,
    /// Of the above, those that deny only beside another one of the sentence (fr aucun, ru nikto).
    pub concord: Vec<String>,
    /// Of the above, those that do so only behind the verb (es ninguna); at the head of a clause they deny by themselves.
    pub concord_behind: Vec<String>,
    /// Of the above, first halves of a denial (fr ne), which alone deny little.
    pub halves: Vec<String>,
    /// Of the idioms, those that deny a limit ("not only"): a translation denies there too.
    pub additive: Vec<String>,
    /// Of the idioms, those that only join sentences ("sin embargo").
    pub connectives: Vec<String>,
    /// Phrases that deny a limit or deny twice ("not … until", "never … without"): others say "only after", "always".
    pub limits: Vec<String>,
    /// What others say for those, without denying.
    pub affirmed: Vec<String>,
    /// What is left out of what is allowed or denied ("unless").
    pub except: RawSides,
    /// Say no in another way ("avoid", "lack", "unable"): counted only when a translation is compared with its source.
    pub lexical: Vec<String>,
}

/// `[answers]`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawAnswers {
    /// "Yes".
    pub yes: Vec<String>,
    /// "No".
    pub no: Vec<String>,
    /// "May I", "is it possible".
    pub permission: Vec<String>,
    /// "Only", "completely": what limits the question.
    pub limits: Vec<String>,
}

/// `cldr.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawCldr {
    /// Decimal sign.
    pub decimal: String,
    /// Grouping signs.
    pub group: Vec<String>,
    /// Digit sets.
    pub digits: Vec<String>,
    /// Where the percent sign stands.
    pub percent: String,
    /// Month names.
    pub months: Vec<Vec<String>>,
    /// Plural categories.
    pub plural_categories: Vec<String>,
    /// Spelled cardinals.
    pub cardinals: BTreeMap<String, Vec<String>>,
    /// Spelled ordinals.
    pub ordinals: BTreeMap<String, Vec<String>>,
    /// Multipliers.
    pub scales: BTreeMap<String, Vec<String>>,
    /// Units.
    pub units: BTreeMap<String, RawUnit>,
}
