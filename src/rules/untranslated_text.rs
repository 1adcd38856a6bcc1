//! `untranslated-text`: a block, or a run of words, that stands in the translation as it stands in the source.
//!
//! Names, codes, addresses, figures and international names of medicines are the same in all languages; what shows text is a word of the
//! source's language that holds sentences together and that the other language does not know.

use super::{DocumentContext, PairContext, Reach, Rule, pairs};
use crate::document::{Block, BlockKind, has_year, is_reference};
use crate::finding::{Finding, Message, Severity};
use crate::language::tag;
use crate::project::copied::{Copies, Word};

pub(super) const RULE: Rule =
    Rule { id: "untranslated-text", severity: Severity::Error, reach: Reach::Pair, on: true, check: Some(check) };

/// Words of running text that a run must have, and a whole block.
const FEWEST: usize = 3;
const FEWEST_OF_BLOCK: usize = 2;
/// Letters of running text that show it where words are not separated.
const FEWEST_LETTERS: usize = 8;
const FEWEST_KANA: usize = 4;
/// Words that stand on the average between two commas of a list of substances, at most.
const LISTED: usize = 4;
/// Words with a capital that a name with a year has at least.
const CAPITALS: usize = 4;

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let Some(pair) = context.pair.filter(|pair| are_two(pair.language, context.language)) else { return };
    let copies = Copies::new(pair.document, pair.pack);
    for block in context.document.blocks.iter().filter(|block| block.kind != BlockKind::Verbatim) {
        block_findings(context, pair, &copies, block, out);
    }
}

/// Whether the two are known to be different languages, not variants of one.
fn are_two(source: Option<&str>, target: Option<&str>) -> bool {
    let language = |tag: &str| tag::canonical(tag).split('-').next().map(str::to_owned);
    source.zip(target).is_some_and(|(source, target)| language(source) != language(target))
}

fn block_findings(
    context: &DocumentContext<'_>,
    pair: &PairContext<'_>,
    copies: &Copies,
    block: &Block,
    out: &mut Vec<Finding>,
) {
    if is_reference(&block.text) {
        return;
    }
    let words = copies.words(&block.text);
    let likeness = Likeness { context, pair, text: &block.text };
    if words.len() >= 2 && copies.is_block(&words) && likeness.is_text(&words, FEWEST_OF_BLOCK) {
        let span = block.source_span(0..block.text.len());
        out.push(finding(pair, RULE.severity, span, "untranslated-text", &block.text));
        return;
    }
    for run in copies.runs(&words) {
        let own = &words[run.clone()];
        let (Some(first), Some(last)) = (own.first(), own.last()) else { continue };
        if !likeness.is_text(own, FEWEST) || is_quoted(&block.text, first.range.start, last.range.end) {
            continue;
        }
        let range = first.range.start..last.range.end;
        let most = own.len() * 10 >= words.len() * 9;
        let severity = if most { RULE.severity } else { Severity::Warning };
        let text = &block.text[range.clone()];
        out.push(finding(pair, severity, block.source_span(range), "untranslated-text-run", text));
    }
}

fn finding(
    pair: &PairContext<'_>,
    severity: Severity,
    span: crate::source::Span,
    id: &'static str,
    text: &str,
) -> Finding {
    let message = Message::new(id).with("stated", pairs::excerpt(text));
    let start = pair.source.text.find(text).unwrap_or_default();
    let place = crate::source::Span::new(
        start,
        if start > 0 || pair.source.text.starts_with(text) { start + text.len() } else { 0 },
    );
    pairs::finding(&RULE, severity, span, (message, "untranslated-text-help"), pairs::label(pair, place))
}

/// Whether words are running text of the source's language.
struct Likeness<'a> {
    context: &'a DocumentContext<'a>,
    pair: &'a PairContext<'a>,
    /// The text of the block.
    text: &'a str,
}

impl Likeness<'_> {
    fn is_text(&self, words: &[Word], fewest: usize) -> bool {
        if !self.pair.pack.spaces {
            return self.is_unspaced_text(words);
        }
        let common = words
            .iter()
            .filter(|word| self.pair.pack.is_common(&word.text) && !self.context.pack.is_common(&word.text))
            .count();
        let known = !self.pair.pack.common_words.is_empty();
        let small = words.iter().filter(|word| word.small && word.range.len() > 1).count();
        let plain = words
            .iter()
            .filter(|word| word.small && word.range.len() > 3 && !self.pair.pack.is_common(&word.text))
            .count();
        if self.is_name(words, plain) {
            return false;
        }
        // Substances in a row, as on a list of ingredients, have the same names everywhere.
        let listed = common == 0 && self.commas(words) * LISTED >= words.len();
        (known && common >= 1 && plain >= 1 && small >= fewest) || plain >= 2 * fewest && !listed
    }

    /// Whether words are a name with a year: of a body, or of a paper.
    fn is_name(&self, words: &[Word], plain: usize) -> bool {
        let capital = |word: &&Word| self.text[word.range.clone()].starts_with(char::is_uppercase);
        let capitals = words.iter().filter(capital).count();
        has_year(self.text) && capitals >= CAPITALS && capitals >= 2 * plain
    }

    fn commas(&self, words: &[Word]) -> usize {
        let (Some(first), Some(last)) = (words.first(), words.last()) else { return 0 };
        self.text[first.range.start..last.range.end].matches([',', ';']).count()
    }

    /// The same of a language that does not separate words. Between two of them kana tell Japanese, and a sentence without any Chinese.
    fn is_unspaced_text(&self, words: &[Word]) -> bool {
        let letters = words.iter().filter(|word| !word.text.is_ascii()).count();
        if self.context.pack.spaces {
            return letters >= FEWEST_LETTERS;
        }
        let kana = self.text.chars().filter(|letter| matches!(letter, '\u{3041}'..='\u{30ff}')).count();
        let sentence = self.text.contains(['\u{ff0c}', '\u{3002}']);
        letters >= FEWEST_LETTERS && (kana >= FEWEST_KANA || kana == 0 && sentence)
    }
}

/// Whether quotation marks stand round a range.
fn is_quoted(text: &str, start: usize, end: usize) -> bool {
    let mark = |letter: Option<char>| {
        letter.is_some_and(|letter| matches!(letter, '"' | '\'' | '\u{ab}' | '\u{bb}' | '\u{2018}'..='\u{201f}' | '\u{300a}'..='\u{300f}'))
    };
    mark(text[..start].trim_end().chars().next_back())
        && mark(text[end..].trim_start().trim_start_matches(['.', ',']).chars().next())
}
