//! Blocks of a length that no paragraph has: a whole book on one line, an encoded image. What is read of a block looks around in it, so
//! such a block is read in parts, and reading stays linear in the length of the file.

use super::bullets::part;
use super::{Block, BlockKind};
use crate::signs;
use std::ops::Range;

/// Longest block in bytes: three pages of print.
const LONGEST: usize = 8 * 1024;

/// Longest sentence in bytes, several times what anybody writes: the words of one are compared with each other.
const LONGEST_SENTENCE: usize = 1500;

/// Cuts blocks that are too long, behind a sentence where there is one.
pub(super) fn split(blocks: Vec<Block>) -> Vec<Block> {
    blocks.into_iter().flat_map(split_block).collect()
}

fn split_block(block: Block) -> Vec<Block> {
    if block.text.len() <= LONGEST || block.kind == BlockKind::Verbatim {
        return vec![block];
    }
    let mut parts = Vec::new();
    let mut start = 0;
    while start < block.text.len() {
        let end = cut(&block.text, start);
        // What goes on is no heading of its own.
        let kind =
            if start > 0 && matches!(block.kind, BlockKind::Heading(_)) { BlockKind::Paragraph } else { block.kind };
        parts.extend(part(&block, kind, start..end));
        start = end;
    }
    parts
}

/// Where the part that begins at `start` ends: behind its last sentence, else its last word, else anywhere.
fn cut(text: &str, start: usize) -> usize {
    if text.len() - start <= LONGEST {
        return text.len();
    }
    let limit = text.floor_char_boundary(start + LONGEST);
    let half = text.floor_char_boundary(start + LONGEST / 2);
    let window = &text[half..limit];
    let blank = |at: usize| text[at..].chars().next().is_none_or(char::is_whitespace);
    let sentence = window
        .char_indices()
        .rev()
        .map(|(at, letter)| (half + at + letter.len_utf8(), letter))
        .find(|(end, letter)| signs::is_stop(*letter) && (!letter.is_ascii() || blank(*end)));
    let word = || window.rfind(char::is_whitespace).map(|at| half + at);
    sentence.map(|(end, _)| end).or_else(word).filter(|end| *end > start).unwrap_or(limit)
}

/// A sentence in parts of bearable length: behind its last comma, else its last word, else anywhere.
pub(super) fn parts(text: &str, sentence: Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = sentence.start;
    while sentence.end - start > LONGEST_SENTENCE {
        let limit = text.floor_char_boundary(start + LONGEST_SENTENCE);
        let half = text.floor_char_boundary(start + LONGEST_SENTENCE / 2);
        let behind = |at: usize| half + at + text[half + at..].chars().next().map_or(1, char::len_utf8);
        let sign =
            text[half..limit].rfind(signs::parts_clauses).or_else(|| text[half..limit].rfind(char::is_whitespace));
        let end = sign.map_or(limit, behind);
        parts.push(start..end);
        start = end;
    }
    parts.push(start..sentence.end);
    parts
}

#[cfg(test)]
mod tests {
    use super::super::{Format, SentenceRules, read};
    use super::*;
    use crate::source::Source;

    #[test]
    fn a_sentence_without_end_is_cut_behind_a_comma() {
        let text = "four sessions, five weeks apart, ".repeat(200);
        let parts = parts(&text, 0..text.len());
        assert!(parts.iter().all(|part| part.len() <= LONGEST_SENTENCE));
        assert!(parts[..parts.len() - 1].iter().all(|part| text[part.clone()].ends_with(',')));
        assert_eq!(parts.iter().map(ExactSizeIterator::len).sum::<usize>(), text.len());
    }

    #[test]
    fn a_long_line_is_cut_behind_sentences_and_keeps_its_places() {
        for sentence in ["Take 0.5 mg a day. ", "wordwithoutend", "\u{4e00}\u{4e8c}\u{3002}"] {
            let text = sentence.repeat(3 * LONGEST / sentence.len());
            let source = Source::new("long", text.as_str());
            let document = read(&source, Format::Text, &SentenceRules::default());
            assert!(document.blocks.len() > 2 && document.blocks.iter().all(|block| block.text.len() <= LONGEST));
            for block in &document.blocks {
                assert_eq!(source.slice(block.source_span(0..block.text.len())), block.text);
            }
            let read: usize = document.blocks.iter().map(|block| block.text.trim().len()).sum();
            assert!(read + 8 * document.blocks.len() >= text.trim().len());
        }
        let cut = cut(&"Take 0.5 mg a day. ".repeat(LONGEST), 0);
        assert!("Take 0.5 mg a day. ".repeat(LONGEST)[..cut].ends_with("day."));
    }
}
