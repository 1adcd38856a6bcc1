//! Figures and plural categories by CLDR, as no Fluent runtime for Rust has them.

use crate::l10n::category_name;
use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use std::collections::BTreeSet;

/// Whole numbers up to here decide which categories a language uses in a text: the `many` of a million is not asked for.
const TESTED: u32 = 1_000;

/// Writes figures and chooses plural forms in one language.
#[derive(Debug)]
pub struct Figures {
    formatter: Option<DecimalFormatter>,
    rules: Option<PluralRules>,
}

impl Figures {
    /// For a language tag; an unknown one gets plain figures and the category `other`.
    pub fn new(tag: &str) -> Self {
        let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
        Self {
            formatter: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok(),
            rules: PluralRules::try_new((&locale).into(), PluralRuleType::Cardinal.into()).ok(),
        }
    }

    /// A decimal number in ASCII, as the language writes it.
    pub fn write(&self, number: &str) -> String {
        let value = Decimal::try_from_str(number).ok();
        match self.formatter.as_ref().zip(value) {
            Some((formatter, value)) => formatter.format(&value).to_string(),
            None => number.to_owned(),
        }
    }

    /// The plural category of a decimal number in ASCII.
    pub fn category(&self, number: &str) -> &'static str {
        let value = Decimal::try_from_str(number).ok();
        let found = self.rules.as_ref().zip(value).map(|(rules, value)| rules.category_for(&value));
        category_name(found.unwrap_or(PluralCategory::Other))
    }

    /// The categories of the language, in CLDR's order.
    pub fn categories(&self) -> Vec<&'static str> {
        let used: BTreeSet<PluralCategory> = self.rules.iter().flat_map(PluralRules::categories).collect();
        ORDER.iter().filter(|category| used.contains(category)).map(|category| category_name(*category)).collect()
    }

    /// The categories that numbers of everyday texts fall into.
    pub fn usual_categories(&self) -> Vec<&'static str> {
        let whole = (0..=TESTED).map(|number| number.to_string());
        let tenths = (0..100).map(|tenth| format!("{}.{}", tenth / 10, tenth % 10));
        let used: BTreeSet<&str> = whole.chain(tenths).map(|number| self.category(&number)).collect();
        self.categories().into_iter().filter(|category| used.contains(category)).collect()
    }
}

const ORDER: [PluralCategory; 6] = [
    PluralCategory::Zero,
    PluralCategory::One,
    PluralCategory::Two,
    PluralCategory::Few,
    PluralCategory::Many,
    PluralCategory::Other,
];
