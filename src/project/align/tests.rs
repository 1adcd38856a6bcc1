use super::*;
use crate::document::{Document, Format, SentenceRules, read};
use crate::source::Source;

fn document(text: &str) -> Document {
    read(&Source::new("leaflet", text), Format::Markdown, &SentenceRules::default())
}

/// Pairs of block texts, and what stayed alone on either side, by first letters.
fn outline(source: &str, target: &str) -> (Vec<String>, Vec<usize>, Vec<usize>) {
    let found = align_blocks(Side::bare(&document(source)), Side::bare(&document(target)));
    assert!(!found.gave_up);
    let pairs = found.pairs.iter().map(|pair| format!("{:?}-{:?}", pair.source, pair.target)).collect();
    (pairs, found.unpaired_source, found.unpaired_target)
}

const SOURCE: &str = "# Treatment\n\nMost people need three sessions, four weeks apart, and some need more than that.\n\n## Who must not\n\nNot if you:\n\n- are pregnant\n- have eczema or psoriasis\n- take blood thinners\n\n## After\n\nThe skin is red for 3 days. Use no make-up for 24 hours.\n";

#[test]
fn the_same_skeleton_pairs_block_by_block() {
    let target = "# Behandlung\n\nDie meisten brauchen drei Sitzungen im Abstand von vier Wochen, manche auch mehr.\n\n## Wer nicht\n\nNicht, wenn Sie:\n\n- schwanger sind\n- Ekzeme oder Psoriasis haben\n- Blutverd\u{fc}nner nehmen\n\n## Danach\n\nDie Haut ist 3 Tage rot. 24 Stunden lang kein Make-up.\n";
    let (pairs, left, right) = outline(SOURCE, target);
    assert_eq!(pairs, (0..9).map(|at| format!("{:?}-{:?}", at..at + 1, at..at + 1)).collect::<Vec<_>>());
    assert!(left.is_empty() && right.is_empty());
}

#[test]
fn what_is_left_out_or_added_stays_alone() {
    let target = "# Behandlung\n\nDie meisten brauchen drei Sitzungen im Abstand von vier Wochen, manche auch mehr.\n\n## Danach\n\nDie Haut ist 3 Tage rot. 24 Stunden lang kein Make-up.\n\n## Kosten\n\nWir beraten Sie gern.\n";
    let (pairs, left, right) = outline(SOURCE, target);
    assert_eq!(pairs, ["0..1-0..1", "1..2-1..2", "7..8-2..3", "8..9-3..4"]);
    assert_eq!((left, right), (vec![2, 3, 4, 5, 6], vec![4, 5]));
}

#[test]
fn sentences_pair_within_a_block() {
    let source = document("One long first sentence about the skin and its needs. Short one. Then 24 hours.");
    let target = document("Ein langer erster Satz \u{fc}ber die Haut, der hier ein Ende hat. Dann 24 Stunden.");
    let found = align_sentences((Side::bare(&source), 0), (Side::bare(&target), 0));
    let last = found.pairs.last().map(|pair| (pair.source.end, pair.target.clone()));
    assert_eq!(last, Some((3, 1..2)));
}

#[test]
fn unlike_texts_are_given_up() {
    let list = document(&"- item\n".repeat(50));
    let found = align_blocks(Side::bare(&document("# One\n")), Side::bare(&list));
    assert!(found.gave_up && found.pairs.is_empty() && found.unpaired_target.len() == 50);
    assert!(!align_blocks(Side::bare(&document("")), Side::bare(&document(""))).gave_up);
}

#[test]
fn long_texts_take_little_time() {
    let long = "## Part\n\nA sentence of some length with 3 figures 4 and 5.\n\n- item\n- another item\n\n".repeat(600);
    let short = long.replacen("- another item\n", "", 40);
    let found = align_blocks(Side::bare(&document(&long)), Side::bare(&document(&short)));
    assert!(!found.gave_up && found.unpaired_target.is_empty());
}
