//! The sections of `language.toml` about quantities, one function each: forms in, roles of entries out.

use super::Compiler;
use crate::language::lexicon::{Bound, Role, Side};
use crate::language::raw::{RawLanguage, RawOrdinals, RawSides};
use crate::quantity::{Amount, Unit};

impl Compiler {
    pub(super) fn numbers(&mut self, raw: &RawLanguage) {
        let numbers = &raw.numbers;
        self.keyed(&numbers.cardinals, Role::Number);
        self.keyed(&numbers.scales, Role::Scale);
        self.keyed(&numbers.fractions, Role::Fraction);
        self.keyed(&numbers.prefix_fractions, Role::PrefixFraction);
        self.keyed(&numbers.plus_fractions, Role::PlusFraction);
        self.keyed(&numbers.denominators, Role::Denominator);
        self.add_all(&numbers.joiners, Role::Joiner);
        self.add_all(&numbers.articles, Role::Article);
        self.add_all(&numbers.decimal_words, Role::DecimalWord);
        self.add_all(&numbers.minus, Role::Minus);
        self.add_all(&numbers.minus_after, Role::MinusAfter);
        self.add_all(&numbers.couple, Role::Couple);
        self.add_all(&numbers.few, Role::Few);
        self.add_all(&numbers.several, Role::Few);
        self.add_all(&numbers.bare_after, Role::BareAfter);
        self.add_all(&numbers.weak, Role::Weak);
        self.add_all(&numbers.counters, Role::Counter);
        self.pack.short_tails |= numbers.short_tails;
        self.ordinal_denominators(&numbers.ordinal_fractions);
    }

    /// Adds what ordinals become as denominators ("fifth" to "fifths").
    fn ordinal_denominators(&mut self, changes: &[(String, String)]) {
        self.pack.ordinal_fractions |= !changes.is_empty();
        let ordinals: Vec<(String, Amount)> = self
            .trie
            .entries()
            .flat_map(|(key, entry)| self.roles[entry as usize].iter().map(move |role| (key, *role)))
            .filter_map(
                |(key, role)| if let Role::Ordinal(amount) = role { Some((key.to_owned(), amount)) } else { None },
            )
            .filter(|(_, amount)| *amount > Amount::from(2))
            .collect();
        for (form, amount) in ordinals {
            for (from, to) in changes.iter().filter(|(from, to)| from != to) {
                if let Some(stem) = form.strip_suffix(from.as_str()) {
                    self.add(&format!("{stem}{to}"), Role::Denominator(amount));
                }
            }
        }
    }

    pub(super) fn frequency(&mut self, raw: &RawLanguage) {
        let frequency = &raw.frequency;
        self.valued(&frequency.adverbs, Role::Adverb);
        self.keyed(&frequency.counts, Role::Count);
        self.add_all(&frequency.every, Role::Every);
        self.add_all(&frequency.every_after, Role::EveryAfter);
        self.add_all(&frequency.every_other, Role::EveryOther);
        self.add_all(&frequency.per, Role::Per);
        self.add_all(&frequency.times, Role::Times);
    }

    pub(super) fn ranges(&mut self, raw: &RawLanguage) {
        let pairs = raw.range.pairs.iter().map(|(before, between)| (before.as_str(), between.as_str(), ""));
        let triples = raw
            .range
            .triples
            .iter()
            .map(|(before, between, after)| (before.as_str(), between.as_str(), after.as_str()));
        for (at, (before, between, after)) in pairs.chain(triples).enumerate() {
            if at >= 32 {
                self.problem(None, "more than 32 range pairs");
                break;
            }
            let bit = 1 << at;
            self.add_bits(before, bit, Role::RangeBefore);
            self.add_bits(between, bit, Role::RangeBetween);
            self.add_bits(after, bit, Role::RangeAfter);
            if before.is_empty() && after.is_empty() {
                self.add(between, Role::RangeInfix);
            }
        }
        self.add_all(&raw.range.infix, Role::RangeInfix);
        self.add_all(&raw.range.or, Role::Or);
    }

    /// Adds a form of a range pair; a form of several pairs holds all their bits.
    fn add_bits(&mut self, form: &str, bit: u32, role: impl Fn(u32) -> Role) {
        if form.trim().is_empty() {
            return;
        }
        self.add(form, role(bit));
    }

    pub(super) fn bounds(&mut self, raw: &RawLanguage) {
        let bounds = &raw.bounds;
        self.sides(&bounds.at_least, Bound::AtLeast);
        self.sides(&bounds.at_most, Bound::AtMost);
        self.sides(&bounds.about, Bound::About);
        self.add_all(&bounds.exact, Role::Bound(Bound::Exact, Side::Before));
        self.add_all(&raw.age.before, Role::AgeBefore);
        raw.age.before.iter().for_each(|form| self.bounded_age(form));
        self.add_all(&raw.age.after, Role::AgeAfter);
        self.add_all(&raw.age.old_after, Role::OldAfter);
        self.add_all(&raw.ratio.between, Role::RatioBetween);
        self.add_all(&raw.ratio.reversed, Role::RatioReversed);
        self.add_all(&raw.ratio.percent.before, Role::PercentBefore);
        if let Some(percent) = Unit::parse("%") {
            self.add_all(&raw.ratio.percent.after, Role::Unit(percent));
        }
    }

    /// An age word that ends in a bound word ("people under") bounds as that does.
    fn bounded_age(&mut self, form: &str) {
        let key = crate::language::pack::key(form);
        let known =
            |form: &str| self.trie.get(form).map(|entry| self.roles[entry as usize].as_slice()).unwrap_or_default();
        let bound = |role: &&Role| matches!(role, Role::Bound(_, Side::Before));
        if known(&key).iter().any(|role| bound(&role)) {
            return;
        }
        let tails = key.match_indices(' ').map(|(at, _)| &key[at + 1..]);
        if let Some(role) = tails.flat_map(|tail| known(tail).iter().filter(bound).copied()).next() {
            self.add(form, role);
        }
    }

    fn sides(&mut self, sides: &RawSides, bound: Bound) {
        self.add_all(&sides.before, Role::Bound(bound, Side::Before));
        self.add_all(&sides.after, Role::Bound(bound, Side::After));
        for (before, after) in &sides.around {
            self.add(before, Role::BoundOpener);
            self.add(after, Role::BoundCloser(bound));
        }
    }

    pub(super) fn masks(&mut self, raw: &RawLanguage) {
        let masks = &raw.masks;
        self.add_all(&masks.clock_before, Role::ClockBefore);
        self.add_all(&masks.clock_after, Role::ClockAfter);
        self.add_all(&masks.ordinal_suffixes, Role::OrdinalSuffix);
        self.add_all(&masks.ordinal_prefixes, Role::OrdinalPrefix);
        self.add_all(&masks.labels, Role::Label);
        self.add_all(&masks.months, Role::Month);
        self.add_all(&masks.years_after, Role::YearBefore);
        self.add_all(&masks.not_numbers, Role::NotNumber);
        match &masks.ordinals {
            RawOrdinals::Plain(forms) => self.add_all(forms, Role::Ordinal(Amount::ZERO)),
            RawOrdinals::Keyed(map) => self.plain(map, &[], Role::Ordinal),
        }
    }
}
