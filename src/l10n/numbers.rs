//! Figures and plural categories by CLDR. The Fluent runtime writes every number in the English way and chooses wrong categories in
//! several languages, so both are replaced here.

use super::Bundle;
use crate::quantity::Amount;
use fixed_decimal::Decimal;
use fluent_bundle::{FluentArgs, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::convert::Infallible;
use unic_langid::LanguageIdentifier;

/// More digits than these tell a reader nothing; only fractions that do not end have so many.
const FRACTION_DIGITS: usize = 4;

/// Writes figures in one language.
pub(super) struct Numbers {
    formatter: Option<DecimalFormatter>,
}

impl Numbers {
    pub(super) fn new(tag: &str) -> Self {
        Self { formatter: formatter(tag) }
    }

    /// An amount in the language's digits and signs.
    pub(super) fn amount(&self, amount: Amount) -> String {
        self.decimal(&plain(amount))
    }

    pub(super) fn integer(&self, number: i64) -> String {
        self.decimal(&number.to_string())
    }

    fn decimal(&self, text: &str) -> String {
        let value = Decimal::try_from_str(text).ok();
        match self.formatter.as_ref().zip(value) {
            Some((formatter, value)) => formatter.format(&value).to_string(),
            None => text.to_owned(),
        }
    }
}

/// An amount in ASCII digits, with at most four decimals where the fraction does not end.
pub(super) fn plain(amount: Amount) -> String {
    let text = amount.to_decimal();
    match text.split_once('.') {
        Some((whole, part)) if part.len() == 12 => format!("{whole}.{}", part.get(..FRACTION_DIGITS).unwrap_or(part)),
        _ => text,
    }
}

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap_or(Locale::UNKNOWN)
}

fn formatter(tag: &str) -> Option<DecimalFormatter> {
    DecimalFormatter::try_new(locale(tag).into(), icu_decimal::options::DecimalFormatterOptions::default()).ok()
}

/// Adds the function `PLURAL($n)`, which returns the CLDR category as text, and the number format, to a bundle.
pub(super) fn register(bundle: &mut Bundle, tag: &str) {
    let rules = PluralRules::try_new(locale(tag).into(), PluralRuleType::Cardinal.into()).ok();
    // The name is new in every bundle, so adding it cannot fail.
    let _ = bundle.add_function("PLURAL", move |positional, _: &FluentArgs<'_>| {
        let value = positional.first().and_then(operand);
        let category = rules.as_ref().zip(value).map(|(rules, value)| rules.category_for(&value));
        FluentValue::from(category_name(category.unwrap_or(PluralCategory::Other)))
    });
    bundle.set_formatter(Some(format_number));
}

fn operand(value: &FluentValue<'_>) -> Option<Decimal> {
    match value {
        FluentValue::String(text) => Decimal::try_from_str(text).ok(),
        FluentValue::Number(number) => Decimal::try_from_str(&number.as_string()).ok(),
        _ => None,
    }
}

/// The name of a plural category, as CLDR and Fluent write it.
pub(crate) fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

struct Memoized(Numbers);

impl Memoizable for Memoized {
    type Args = ();
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Infallible> {
        Ok(Self(Numbers::new(&language.to_string())))
    }
}

fn format_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    memoizer.with_try_get::<Memoized, _, _>((), |numbers| numbers.0.decimal(&number.as_string())).ok()
}

/// Whether a noun has the same form after two amounts in a language, as CLDR tells plural forms apart.
pub fn same_plural(tag: &str, one: Amount, other: Amount) -> bool {
    let rules = PluralRules::try_new(locale(tag).into(), PluralRuleType::Cardinal.into()).ok();
    let category = |amount: Amount| {
        let value = Decimal::try_from_str(&plain(amount)).ok();
        rules.as_ref().zip(value).map(|(rules, value)| rules.category_for(&value))
    };
    category(one).is_some() && category(one) == category(other)
}
