//! What no text may do to the quantity reader: make it panic, slow it down beyond the length, or make it invent something.

use crate::kit::{cases, languages, readings};
use leaflint::language::Pack;
use leaflint::mention;
use proptest::prelude::*;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

/// Languages of all kinds: suffixes, prefixes, compounds, no spaces, units before figures, figures only.
const TAGS: &[&str] = &["en", "de", "ar", "ja", "ko", "tr", "hi", "fi", "sw", "he", "zh-Hans", "ru", "und"];

/// Those that are read in different ways, for the test that takes long.
const LINES: &[&str] = &["en", "ar", "ja", "ko", "tr"];

fn packs() -> &'static [(&'static str, Arc<Pack>)] {
    static PACKS: OnceLock<Vec<(&str, Arc<Pack>)>> = OnceLock::new();
    PACKS.get_or_init(|| {
        let languages = languages::load(&cases::root());
        TAGS.iter().map(|tag| (*tag, languages.pack(tag))).collect()
    })
}

/// Reads a text in every language: ranges lie in the text, in order, and every mention that is read from figures holds one.
fn sound(text: &str) {
    for (tag, pack) in packs() {
        let mut last = 0;
        for mention in mention::read(text, pack) {
            assert!(text.get(mention.range.clone()).is_some(), "{tag}: {:?} of {text:?}", mention.range);
            assert!(mention.range.start >= last, "{tag}: out of order in {text:?}");
            assert!(!mention.range.is_empty(), "{tag}: an empty mention in {text:?}");
            last = mention.range.start;
        }
    }
}

/// Pieces of quantities, well and badly formed.
const PIECES: &[&str] = &[
    "4",
    "10^400",
    "0",
    "1/2",
    "\u{bd}",
    "1,500",
    "1.500,25",
    "-",
    "\u{2013}",
    " to ",
    " or ",
    "6",
    " weeks",
    "mm",
    "%",
    "(",
    ")",
    "((",
    "[12]",
    " more than ",
    " at least ",
    "between ",
    " and ",
    " a ",
    " half ",
    "every ",
    "twice ",
    " per ",
    "99999999999999999999999999999999999999999",
    "\u{664}",
    "\u{627}\u{644}",
    "\u{648}",
    "\u{4e00}",
    "\u{767e}",
    "\u{5206}",
    "\u{c624}\u{bd84}",
    "'den ",
    " \u{926}\u{94b} ",
    "zwei",
    "und",
    "zwanzig",
    ".",
    ",",
    ":",
    "\n",
    "\u{301}",
    "2024-05-03",
    "+49 30 1234567",
    "1st",
    "/",
    "~",
    "\u{b0}C",
    "\u{20ac}",
    "<",
    "=",
    "no more than",
    "kaksi",
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in "\\PC{0,60}") {
        sound(&text);
    }

    #[test]
    fn any_pieces_are_read(pieces in proptest::collection::vec(0..PIECES.len(), 0..24)) {
        let text: String = pieces.into_iter().map(|piece| PIECES[piece]).collect();
        sound(&text);
    }

    #[test]
    fn a_figure_with_a_unit_is_itself(figure in 2_u32..999_999) {
        for (tag, pack) in packs() {
            let got = readings::quantities(&format!("{figure} mm"), pack);
            prop_assert_eq!(got, format!("{} mm", figure), "{}", tag);
        }
    }
}

#[test]
fn what_is_no_quantity_gives_none() {
    for text in ["", "10^400", &"9".repeat(40), "weeks", "mm", "(((((((((", "x", "-", "%", ".", "/", "km/h"] {
        for (tag, pack) in packs() {
            assert_eq!(readings::quantities(text, pack), "nothing", "{tag}: {text:?}");
        }
    }
}

#[test]
fn reversed_ranges_keep_their_ends() {
    for (tag, pack) in packs().iter().filter(|(tag, _)| *tag != "sw") {
        let got = readings::quantities("6-4 mm", pack);
        assert!(got == "6..4 mm" || got == "6; 4 mm", "{tag}: {got}");
    }
}

#[test]
fn nested_brackets_hold_their_figures() {
    for (tag, pack) in packs() {
        assert_eq!(readings::quantities("((((4 mm))))", pack), "4 mm", "{tag}");
    }
}

#[test]
fn a_text_in_another_script_is_read_by_its_figures() {
    for (tag, pack) in packs() {
        let got = readings::quantities("\u{43f}\u{440}\u{438}\u{432}\u{435}\u{442} 4 mm \u{4f60}\u{597d}", pack);
        assert_eq!(got, "4 mm", "{tag}");
    }
}

/// How long reading `count` times a piece takes, in seconds.
fn time(piece: &str, count: usize, pack: &Pack) -> f64 {
    let text = piece.repeat(count);
    let start = Instant::now();
    let found = mention::read(&text, pack);
    assert!(found.iter().all(|mention| mention.range.end <= text.len()));
    start.elapsed().as_secs_f64()
}

/// Time grows with the length, not with its square: ten times the text may take thirty times as long. On a busy machine a run may be
/// held up, so one of several must show it.
#[test]
fn ten_thousand_numbers_in_a_line_take_time_by_their_length() {
    for piece in
        ["4 ", "4 to 6 weeks ", "two ", "more than ", "twice a ", "(4", "1/2/", "4-", "a ", "half ", "1,2 ", "\u{4e8c}"]
    {
        for (tag, pack) in packs().iter().filter(|(tag, _)| LINES.contains(tag)) {
            let linear = || time(piece, 10_000, pack) < time(piece, 1_000, pack).max(0.002) * 30.0;
            assert!((0..5).any(|_| linear()), "{tag}: {piece:?}");
        }
    }
}
