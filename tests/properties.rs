//! What holds for every leaflet: spans, silence about what agrees, the same statements however the text is encoded, the same output for
//! any order and number of threads, and no panic on anything.

use crate::cli::Folder;
use crate::kit::leaflets::{self, Leaflet, Read};
use leaflint::document::Format;
use leaflint::source::Span;
use leaflint::workspace::Workspace;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseResult, TestRng, TestRunner};
use unicode_normalization::UnicodeNormalization;

#[test]
fn leaflets_that_agree_with_the_facts_yield_nothing() {
    let workspace = leaflets::workspace();
    for leaflet in leaflets::all() {
        let Leaflet { topic, tag, text } = &leaflet;
        let read = leaflets::read(&workspace, &leaflet, text);
        let findings = leaflets::check(&workspace, &leaflet, &read);
        assert!(findings.is_empty(), "{topic} {tag}: {findings:#?}");
    }
}

#[test]
fn evidence_is_what_stands_in_the_file() {
    let workspace = leaflets::workspace();
    for leaflet in leaflets::all() {
        let Leaflet { topic, tag, text } = &leaflet;
        let read = leaflets::read(&workspace, &leaflet, text);
        spans_hold(&read).expect("spans");
        let quantities = read.understood.reading.quantities.iter().map(|one| (one.block, one.range.clone(), one.span));
        let concepts = read.understood.reading.concepts.iter().map(|one| (one.block, one.range.clone(), one.span));
        for (block, range, span) in quantities.chain(concepts) {
            assert_eq!(read.document.blocks[block].text[range], text[span.start..span.end], "{topic} {tag}");
        }
    }
}

#[test]
fn the_encoding_of_a_text_does_not_change_what_it_states() {
    let workspace = leaflets::workspace();
    for leaflet in leaflets::all() {
        let Leaflet { topic, tag, text } = &leaflet;
        let plain = statements(&leaflets::read(&workspace, &leaflet, text));
        assert!(!plain.is_empty(), "{topic} {tag} states nothing");
        let variants = [
            ("NFD", text.nfd().collect()),
            ("NFC", text.nfc().collect()),
            ("no-break spaces", with_blanks(text, '\u{a0}')),
            ("narrow no-break spaces", with_blanks(text, '\u{202f}')),
            ("thin spaces", with_blanks(text, '\u{2009}')),
            ("CRLF", text.replace('\n', "\r\n")),
            ("a byte order mark", format!("\u{feff}{text}")),
        ];
        for (name, variant) in variants {
            let read = leaflets::read(&workspace, &leaflet, &variant);
            spans_hold(&read).expect(name);
            let same = statements(&read);
            let lost: Vec<&String> = plain.iter().filter(|one| !same.contains(one)).collect();
            let new: Vec<&String> = same.iter().filter(|one| !plain.contains(one)).collect();
            assert_eq!(plain, same, "{topic} {tag} with {name}: lost {lost:#?}, new {new:#?}");
        }
    }
}

/// Blanks between letters and figures; those of the markup stay.
fn with_blanks(text: &str, blank: char) -> String {
    let letters: Vec<char> = text.chars().collect();
    let inner = |at: usize| letters.get(at).is_some_and(|letter| letter.is_alphanumeric());
    let change = |(at, letter): (usize, &char)| {
        if *letter == ' ' && at > 0 && inner(at - 1) && inner(at + 1) { blank } else { *letter }
    };
    letters.iter().enumerate().map(change).collect()
}

/// What a leaflet states, without places.
fn statements(read: &Read) -> Vec<String> {
    let reading = &read.understood.reading;
    let bound = reading.quantities.iter().filter(|one| one.fact.is_some());
    let quantities = bound.map(|one| format!("{:?} {:?} {:?} {}", one.fact, one.reading, one.scope, one.negated));
    let listed = reading.concepts.iter().filter(|one| one.listed);
    let concepts = listed.map(|one| format!("{} {:?} {} {:?}", one.concept, one.predicate, one.negated, one.strength));
    quantities.chain(concepts).collect()
}

/// Every span lies in the file and between characters.
fn spans_hold(read: &Read) -> TestCaseResult {
    let text = &read.source.text;
    let reading = &read.understood.reading;
    let blocks = read.document.blocks.iter().map(|block| block.span);
    let quantities = reading.quantities.iter().flat_map(|one| [Some(one.span), one.reversed].into_iter().flatten());
    let concepts = reading.concepts.iter().map(|one| one.span);
    let masked = reading.masked.iter().map(|one| one.span);
    for Span { start, end } in blocks.chain(quantities).chain(concepts).chain(masked) {
        prop_assert!(start <= end && text.get(start..end).is_some(), "{}..{} of {:?}", start, end, text);
    }
    Ok(())
}

#[test]
fn order_and_threads_do_not_change_the_output() {
    let folder = Folder::new();
    let all: Vec<Leaflet> = leaflets::all().into_iter().filter(|leaflet| leaflet.topic == leaflets::TOPIC).collect();
    for Leaflet { tag, text, .. } in &all {
        // Enough findings of several rules in every leaflet.
        folder.write(&format!("{tag}.md"), text.replace('6', "8"));
    }
    let names: Vec<String> = all.iter().map(|leaflet| format!("{}.md", leaflet.tag)).collect();
    for format in ["jsonl", "human"] {
        let run = |jobs: &str, names: &[String]| {
            let mut arguments = vec!["check", "--topic", leaflets::TOPIC, "--format", format, "--jobs", jobs];
            arguments.extend(names.iter().map(String::as_str));
            let ran = folder.run(&arguments);
            assert_eq!(ran.status, Some(1), "{}", ran.err);
            ran.out
        };
        let once = run("1", &names);
        assert_eq!(once, run("8", &names), "{format}: one thread and eight");
        assert_eq!(once, run("8", &names), "{format}: twice");
        let turned: Vec<String> = names.iter().rev().cloned().collect();
        let (mut lines, other) = (sorted(&once), run("8", &turned));
        assert_eq!(lines, sorted(&other), "{format}: files in another order");
        lines.dedup();
        assert!(lines.len() > all.len(), "{format}: too little to compare");
    }
}

fn sorted(out: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = out.lines().collect();
    lines.sort_unstable();
    lines
}

/// Runs a property on values from a fixed seed, so that the gate is the same for everyone.
fn hold<S: Strategy>(cases: u32, strategy: &S, property: impl Fn(S::Value) -> TestCaseResult) {
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 200, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    if let Err(failure) = runner.run(strategy, property) {
        panic!("{failure}");
    }
}

/// Reads a text in both formats and runs the rules on it.
fn survives(workspace: &Workspace, like: &Leaflet, text: &str) -> TestCaseResult {
    for format in [Format::Markdown, Format::Text] {
        let read = leaflets::read_as(workspace, like, text, format);
        spans_hold(&read)?;
        for finding in leaflets::check(workspace, like, &read) {
            let Span { start, end } = finding.span;
            prop_assert!(text.get(start..end).is_some(), "{}: {}..{} of {:?}", finding.rule, start, end, text);
        }
    }
    Ok(())
}

#[test]
fn any_text_can_be_read() {
    let workspace = leaflets::workspace();
    let all = leaflets::all();
    let like = prop::sample::select(all.clone());
    // Fragments that mean something to the reader, in any order, with anything in between.
    let pieces: Vec<String> =
        all.iter().flat_map(|leaflet| leaflet.text.split(['\n', ' ']).map(str::to_owned)).collect();
    let signs =
        ["\0", "\u{feff}", "\r\n", "\n\n", "\n- ", "\n1. ", "# ", "|", "---\n", "\u{301}", "\u{200f}", "\u{2026}"];
    let signs = signs.iter().map(|sign| (*sign).to_owned());
    let figures = ["999999999999999999999", "1/0", "0.5.5", "-", "\u{bd}", "\u{661}\u{66b}\u{665}"].map(str::to_owned);
    let piece = prop_oneof![
        4 => prop::sample::select(pieces),
        2 => prop::sample::select(signs.chain(figures).collect::<Vec<_>>()),
        1 => any::<String>(),
    ];
    let joint = prop::sample::select(vec![" ", "", "\u{a0}"]);
    let texts = prop::collection::vec((piece, joint), 0..40);
    hold(256, &(like, texts), |(like, texts)| {
        let text: String = texts.iter().flat_map(|(piece, joint)| [piece.as_str(), joint]).collect();
        survives(&workspace, &like, &text)
    });
}

#[test]
fn leaflets_cut_off_anywhere_can_be_read() {
    let workspace = leaflets::workspace();
    let all = leaflets::all();
    let leaflet = prop::sample::select(all);
    hold(48, &(leaflet, any::<prop::sample::Index>(), any::<bool>()), |(leaflet, cut, head)| {
        let text = &leaflet.text;
        let mut at = cut.index(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        survives(&workspace, &leaflet, if head { &text[..at] } else { &text[at..] })
    });
}

#[test]
fn any_bytes_are_answered() {
    let folder = Folder::new();
    folder.write("good.txt", "x\n");
    hold(24, &prop::collection::vec(any::<u8>(), 0..200), |bytes| {
        folder.write("any.txt", &bytes);
        let ran = folder.run(&["check", "--format", "jsonl", "--language", "en", "any.txt", "good.txt"]);
        prop_assert!(matches!(ran.status, Some(0 | 1)), "{:?} {}", ran.status, ran.err);
        let readable = std::str::from_utf8(&bytes).is_ok_and(|text| !text.trim().is_empty() && !text.contains('\0'));
        let reported = ran.out.contains("unreadable-file");
        prop_assert!(reported || readable, "{:?}\n{}", bytes, ran.out);
        Ok(())
    });
}
