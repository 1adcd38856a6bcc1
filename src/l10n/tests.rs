use super::*;
use crate::quantity::{Amount, Interval, Qualifier, Unit};

fn quantity(low: Option<&str>, high: Option<&str>, unit: &str, qualifier: Qualifier) -> Quantity {
    let amount = |text: &str| text.parse::<Amount>().unwrap_or(Amount::ZERO);
    let interval = Interval { low: low.map(amount), high: high.map(amount) };
    Quantity { interval, unit: Unit::parse(unit).unwrap_or(Unit::ONE), qualifier }
}

fn english(low: Option<&str>, high: Option<&str>, unit: &str, qualifier: Qualifier) -> String {
    Localizer::english().quantity(&quantity(low, high, unit, qualifier))
}

#[test]
fn quantities_are_words() {
    use Qualifier::{About, AtLeast, AtMost, Exact, Range, Vague};
    let cases = [
        (Some("4"), Some("6"), "wk", Range, "4\u{2013}6 weeks"),
        (Some("0.5"), Some("1"), "wk", Range, "0.5\u{2013}1 week"),
        (Some("18"), None, "a", AtLeast, "at least 18 years"),
        (Some("0.5"), Some("2"), "mm", Range, "0.5\u{2013}2 mm"),
        (None, Some("5"), "d", AtMost, "up to 5 days"),
        (None, Some("1"), "d", AtMost, "up to 1 day"),
        (Some("2"), Some("2"), "h", About, "about 2 hours"),
        (Some("0"), Some("0"), "d", Exact, "none"),
        (Some("0"), Some("0"), "%", Exact, "0%"),
        (Some("1"), Some("1"), "a", Exact, "1 year"),
        (Some("3"), Some("6"), "1", Range, "3\u{2013}6"),
        (None, None, "wk", Vague, "a few weeks"),
        (None, None, "1", Vague, "a few"),
        (Some("2"), Some("2"), "/d", Exact, "2 times a day"),
        (Some("1/3"), Some("1/3"), "ml", Exact, "0.3333 ml"),
        (Some("1500"), Some("1500"), "EUR", Exact, "1,500 EUR"),
    ];
    for (low, high, unit, qualifier, expected) in cases {
        assert_eq!(english(low, high, unit, qualifier), expected);
    }
}

#[test]
fn every_unit_has_words() {
    for code in Unit::codes().chain(["EUR"]) {
        let text = english(Some("2"), Some("2"), code, Qualifier::Exact);
        assert!(text.starts_with('2'), "{code}: {text:?}");
    }
}

#[test]
fn shipped_messages_parse() {
    for (tag, text) in sources() {
        assert!(FluentResource::try_new(text.to_owned()).is_ok(), "{tag}");
    }
}

#[test]
fn locales_resolve_to_what_is_there() {
    assert_eq!(tag_of("pl_PL.UTF-8"), "pl-PL");
    assert_eq!(tag_of("C"), "en");
    assert_eq!(Localizer::new("en-GB", &[]).tag(), "en");
    assert_eq!(Localizer::new("tlh", &[]).tag(), "en");
}

#[test]
fn a_users_messages_extend_the_shipped_ones() {
    let extra = [("en".to_owned(), "quantity-none = nothing at all".to_owned())];
    let localizer = Localizer::new("en", &extra);
    assert_eq!(localizer.text("quantity-none"), "nothing at all");
    assert_eq!(localizer.text("severity-error"), "error");
}

#[test]
fn unknown_ids_show_as_ids_and_hidden_characters_are_shown() {
    let localizer = Localizer::english();
    assert_eq!(localizer.text("no-such-message"), "no-such-message");
    assert_eq!(localizer.argument(&Argument::Text("a\u{1b}[31m\n b".to_owned())), "a<U+001B>[31m b");
}
