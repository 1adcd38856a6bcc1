//! Number words and unit names of a language, from its `cldr.toml` and `language.toml`.

use crate::kit::cases;
use leaflint::quantity::Amount;
use std::collections::BTreeMap;
use std::fs;

/// Units and what a careless hand puts in their place.
const SLIPS: &[(&str, &str)] =
    &[("s", "min"), ("min", "h"), ("h", "min"), ("d", "wk"), ("wk", "d"), ("mo", "wk"), ("a", "mo"), ("mm", "cm")];

/// The words that mutants are made of.
#[derive(Default)]
pub(crate) struct Words {
    /// Forms by amount, those of CLDR first.
    pub(crate) cardinals: BTreeMap<Amount, Vec<String>>,
    /// Names by unit.
    pub(crate) units: BTreeMap<String, Vec<String>>,
    /// Abbreviations by unit.
    pub(crate) short: BTreeMap<String, Vec<String>>,
    /// Phrases that say "may be treated".
    pub(crate) allowed: Vec<String>,
    /// Phrases that say "ask first".
    pub(crate) ask_first: Vec<String>,
    /// Words before a figure for "at least" and "at most".
    pub(crate) bounds: BTreeMap<String, Vec<String>>,
    /// Phrases by action.
    pub(crate) actions: BTreeMap<String, Vec<String>>,
}

impl Words {
    /// Reads the files of a language.
    pub(crate) fn read(tag: &str) -> Self {
        let folder = cases::root().join("locales").join(tag);
        let mut words = Self::default();
        for name in ["cldr.toml", "language.toml"] {
            let text = fs::read_to_string(folder.join(name)).unwrap_or_default();
            words.add(&text.parse().unwrap_or_default());
        }
        words
    }

    fn add(&mut self, table: &toml::Table) {
        let numbers = table.get("numbers").and_then(|numbers| numbers.get("cardinals"));
        for (amount, forms) in [table.get("cardinals"), numbers].into_iter().flatten().flat_map(entries) {
            if let Ok(amount) = amount.parse::<Amount>() {
                self.cardinals.entry(amount).or_default().extend(strings(forms));
            }
        }
        for (unit, lists) in table.get("units").into_iter().flat_map(entries) {
            for (list, into) in [("forms", &mut self.units), ("short", &mut self.short)] {
                into.entry(unit.clone()).or_default().extend(lists.get(list).into_iter().flat_map(strings));
            }
        }
        let frames = table.get("frames").and_then(|frames| frames.get("contraindication"));
        let phrases = |key: &str| frames.and_then(|frame| frame.get(key)).into_iter().flat_map(strings);
        self.allowed.extend(phrases("allowed"));
        self.ask_first.extend(phrases("ask-first"));
        for (bound, lists) in table.get("bounds").into_iter().flat_map(entries) {
            self.bounds.entry(bound.clone()).or_default().extend(lists.get("before").into_iter().flat_map(strings));
        }
        for (action, forms) in table.get("actions").into_iter().flat_map(entries) {
            self.actions.entry(action.clone()).or_default().extend(strings(forms));
        }
    }

    /// What could stand in place of a unit.
    pub(crate) fn slip(unit: &str) -> Option<&'static str> {
        SLIPS.iter().find(|(from, _)| *from == unit).map(|(_, to)| *to)
    }
}

fn entries(value: &toml::Value) -> impl Iterator<Item = (&String, &toml::Value)> {
    value.as_table().into_iter().flatten()
}

fn strings(value: &toml::Value) -> impl Iterator<Item = String> {
    value.as_array().into_iter().flatten().filter_map(|form| form.as_str().map(str::to_owned))
}

/// The form that ends most like a word: of an inflected language, most likely the same case.
pub(crate) fn alike<'a>(forms: &'a [String], word: &str) -> Option<&'a String> {
    let common =
        |form: &str| form.chars().rev().zip(word.chars().rev()).take_while(|(left, right)| left == right).count();
    // The last of equals is taken by `max_by_key`; the first is the usual one.
    forms.iter().rev().max_by_key(|form| common(form))
}

/// Where one of the forms stands in a text (whole words where the language has blanks), longest first.
pub(crate) fn find(text: &str, form: &str, spaces: bool) -> Option<std::ops::Range<usize>> {
    text.char_indices().map(|(at, _)| at).find_map(|at| {
        let end = at + prefix(&text[at..], form)?;
        let word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        let free = !spaces || !(word(text[..at].chars().next_back()) || word(text[end..].chars().next()));
        free.then_some(at..end)
    })
}

/// How many bytes of a text spell a form, whatever the case; a hyphen counts as a blank.
fn prefix(text: &str, form: &str) -> Option<usize> {
    let mut letters = text.char_indices();
    for wanted in form.chars() {
        let (_, letter) = letters.next()?;
        let letter = if letter == '-' || letter == '\n' { ' ' } else { letter };
        let wanted = if wanted == '-' { ' ' } else { wanted };
        if letter != wanted && !letter.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    Some(letters.next().map_or(text.len(), |(at, _)| at))
}

/// A form with a capital where the word that it replaces has one.
pub(crate) fn cased(form: &str, like: &str) -> String {
    let mut letters = form.chars();
    match (like.chars().next().is_some_and(char::is_uppercase), letters.next()) {
        (true, Some(first)) => first.to_uppercase().chain(letters).collect(),
        _ => form.to_owned(),
    }
}
