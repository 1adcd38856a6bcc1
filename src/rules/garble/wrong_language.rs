//! `wrong-language`: a leaflet, a block or a run of words in another language.
//!
//! The script decides where it can. Elsewhere frequent function words do: those of the other language that the leaflet's own does not have
//! must be there, those of the leaflet's own must be missing. Names, quotations and lists of substances have no function words.

use super::super::{DocumentContext, Reach, Rule};
use crate::document::{main_script, writes};
use crate::finding::{Argument, Finding, Severity};
use crate::garble::words::{BlockWords, Kind, is_alone};
use crate::language::tag;
use crate::languages::common_words;
use std::collections::BTreeSet;
use std::ops::Range;
use unicode_script::{Script, UnicodeScript};
use whatlang::Lang;

pub(in crate::rules) const RULE: Rule =
    Rule { id: "wrong-language", severity: Severity::Error, reach: Reach::Document, on: true, check: Some(check) };

/// Fewest letters of a block in another script.
const LETTERS: usize = 20;
/// Fewest words of a block, and of a run, in the same script.
const WORDS: usize = 5;
const RUN: usize = 5;

/// The words of the leaflet's language and of the others.
struct Lists {
    tag: String,
    own: Option<&'static BTreeSet<String>>,
    others: Vec<(&'static str, &'static BTreeSet<String>)>,
}

/// The language that a block is in instead, where it is known.
struct Other(Option<String>);

/// A stretch in another language: tokens of a block, and the language where it is known.
struct Foreign {
    tokens: Range<usize>,
    language: Option<String>,
    whole: bool,
}

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let Some(language) = context.language else { return };
    let lists = Lists::new(&tag::canonical(language));
    let mut found: Vec<Finding> = Vec::new();
    let mut before: Option<(usize, Option<String>)> = None;
    for (index, block) in context.garble.blocks().iter().enumerate() {
        let Some(foreign) = lists.foreign(block) else { continue };
        let span = block.span(foreign.tokens.clone());
        // Neighbouring blocks in one language are one fault.
        let goes_on = foreign.whole
            && index > 0
            && before.as_ref().is_some_and(|(at, language)| at + 1 == index && *language == foreign.language);
        match found.last_mut().filter(|_| goes_on) {
            Some(last) => last.span = last.span.cover(span),
            None => found.push(finding(context, span, &foreign)),
        }
        before = foreign.whole.then_some((index, foreign.language));
    }
    super::capped(found, out);
}

fn finding(context: &DocumentContext<'_>, span: crate::source::Span, foreign: &Foreign) -> Finding {
    let ids = if foreign.whole {
        ("wrong-language", "wrong-language-help")
    } else {
        ("wrong-language-run", "wrong-language-run-help")
    };
    let mut finding = super::finding(context, &RULE, span, ids);
    if !foreign.whole {
        finding.severity = Severity::Warning;
    }
    if let Some(language) = &foreign.language {
        finding.message = finding.message.with("language", Argument::Code(language.clone()));
    }
    finding
}

impl Lists {
    fn new(wanted: &str) -> Self {
        let all = common_words();
        let tags: Vec<&str> = all.iter().map(|(tag, _)| tag.as_str()).collect();
        let found = tag::lookup(wanted, &tags);
        let own = all.iter().find(|(tag, _)| Some(tag.as_str()) == found).map(|(_, words)| words);
        let others = all
            .iter()
            .filter(|(tag, _)| Some(tag.as_str()) != found)
            .map(|(tag, words)| (tag.as_str(), words))
            .collect();
        Self { tag: wanted.to_owned(), own, others }
    }

    fn foreign(&self, block: &BlockWords<'_>) -> Option<Foreign> {
        let whole = 0..block.tokens.len();
        if let Some(Other(language)) = self.other_script(block).or_else(|| self.other_words(block)) {
            return Some(Foreign { tokens: whole, language, whole: true });
        }
        self.run(block).map(|(tokens, language)| Foreign { tokens, language: Some(language), whole: false })
    }

    /// Whether a block is in a script that the language is not written in.
    fn other_script(&self, block: &BlockWords<'_>) -> Option<Other> {
        let text = &block.block.text;
        let (script, sure) = main_script(text)?;
        let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
        let least =
            if matches!(script, Script::Han | Script::Hiragana | Script::Hangul) { LETTERS / 2 } else { LETTERS };
        if !sure || letters < least || writes(&self.tag, script) || script == Script::Greek {
            return None;
        }
        if script != Script::Latin {
            return (self.share(text) * 5 < letters).then_some(Other(None));
        }
        // Names and substances are written in Latin letters everywhere.
        if self.share(text) * 8 >= letters || !small_words(block, 0..block.tokens.len()) {
            return None;
        }
        if let Some((tag, _)) = self.best(block, 0..block.tokens.len()).filter(|(_, count)| *count >= 2) {
            return Some(Other(Some(tag.to_owned())));
        }
        let words = word_texts(block, 0..block.tokens.len()).len();
        whatlang::detect(text)
            .filter(|info| words >= WORDS && info.is_reliable())
            .map(|info| Other(Some(info.lang().code().to_owned())))
    }

    /// Letters of a text in a script of the language.
    fn share(&self, text: &str) -> usize {
        text.chars().filter(|letter| letter.is_alphabetic() && writes(&self.tag, letter.script())).count()
    }

    /// Whether a block in the same script has the words of another language and not those of its own.
    fn other_words(&self, block: &BlockWords<'_>) -> Option<Other> {
        let words: Vec<&str> = word_texts(block, 0..block.tokens.len());
        let count = words.len();
        if count < WORDS || !small_words(block, 0..block.tokens.len()) || in_quotes(block) {
            return None;
        }
        let own_hits = self.own.map(|own| words.iter().filter(|word| own.contains(**word)).count());
        let guess = || whatlang::detect(&block.block.text).map(|info| (info.lang(), info.is_reliable()));
        if let Some((tag, foreign, native)) = self.contest(block, 0..block.tokens.len()) {
            let enough = if self.own.is_some() {
                foreign >= 3 && foreign * 6 >= count && native * 3 <= foreign
            } else {
                foreign * 10 >= count * 3 && count >= 8
            };
            let found = guess().filter(|(lang, _)| self.own.is_some() && of_lang(*lang, tag));
            let few = foreign >= 1 && native == 0;
            if found.is_some_and(|(_, reliable)| {
                (few && reliable) || (foreign >= 2 && native * 3 <= foreign && (reliable || foreign * 6 >= count))
            }) {
                return Some(Other(Some(tag.to_owned())));
            }
            let agreed = self.own.is_some() || guess().is_some_and(|(lang, _)| of_lang(lang, tag));
            if enough && agreed {
                return Some(Other(Some(tag.to_owned())));
            }
        }
        let lost = own_hits.is_some_and(|hits| count >= 8 && hits * 20 <= count);
        let (lang, reliable) = guess().filter(|_| lost)?;
        let known = Lang::all().iter().any(|lang| of_lang(*lang, &self.tag));
        (known && reliable && !of_lang(lang, &self.tag)).then(|| Other(Some(lang.code().to_owned())))
    }

    /// The language with the most words of its own in a run: its tag, how many, and how many are of the leaflet's language only.
    fn contest(&self, block: &BlockWords<'_>, tokens: Range<usize>) -> Option<(&'static str, usize, usize)> {
        let words = word_texts(block, tokens);
        let own = |word: &str| self.own.is_some_and(|own| own.contains(word));
        let score = |(tag, list): &(&'static str, &'static BTreeSet<String>)| {
            let foreign = words.iter().filter(|word| list.contains(**word) && !own(word)).count();
            let native = words.iter().filter(|word| own(word) && !list.contains(**word)).count();
            (*tag, foreign, native)
        };
        self.others
            .iter()
            .map(score)
            .max_by_key(|(tag, foreign, native)| (foreign.saturating_sub(*native), *foreign, std::cmp::Reverse(*tag)))
    }

    /// The language with most of its frequent words in a run.
    fn best(&self, block: &BlockWords<'_>, tokens: Range<usize>) -> Option<(&'static str, usize)> {
        self.contest(block, tokens).map(|(tag, foreign, _)| (tag, foreign))
    }

    /// The longest run of words in another language inside a block.
    fn run(&self, block: &BlockWords<'_>) -> Option<(Range<usize>, String)> {
        let (tag, foreign, _) = self.contest(block, 0..block.tokens.len())?;
        if foreign < 3 || (self.own.is_none() && writes(&self.tag, Script::Latin)) {
            return None;
        }
        let (_, list) = self.others.iter().find(|(known, _)| *known == tag)?;
        let mut best: Option<Range<usize>> = None;
        let mut start = None;
        for at in 0..=block.tokens.len() {
            let native = at == block.tokens.len() || self.is_native(block, at, list);
            match (native, start) {
                (false, None) if block.tokens[at].kind == Kind::Word => start = Some(at),
                (true, Some(begin)) => {
                    let run = begin..at;
                    if self.counts(block, run.clone(), list) && best.as_ref().is_none_or(|best| run.len() > best.len())
                    {
                        best = Some(run);
                    }
                    start = None;
                }
                _ => {}
            }
        }
        best.map(|run| (run, tag.to_owned()))
    }

    /// Whether a token belongs to the leaflet's language, or ends a run in another way.
    fn is_native(&self, block: &BlockWords<'_>, at: usize, list: &BTreeSet<String>) -> bool {
        let text = block.text(at);
        let quote =
            matches!(text, "\"" | "\u{ab}" | "\u{bb}" | "\u{201e}" | "(" | ")" | "[" | "]" | "\u{300c}" | "\u{300d}");
        let script = text.chars().next().is_some_and(|letter| {
            letter.is_alphabetic() && letter.script() != Script::Latin && writes(&self.tag, letter.script())
        });
        quote || script || self.own.is_some_and(|own| own.contains(text) && !list.contains(text))
    }

    fn counts(&self, block: &BlockWords<'_>, run: Range<usize>, list: &BTreeSet<String>) -> bool {
        let words = word_texts(block, run.clone());
        let foreign: Vec<&&str> = words
            .iter()
            .filter(|word| list.contains(**word) && self.own.is_none_or(|own| !own.contains(**word)))
            .collect();
        let distinct: BTreeSet<&&&str> = foreign.iter().collect();
        let quoted = |at: usize| matches!(block.text(at), "\"" | "\u{ab}" | "\u{bb}" | "\u{201e}" | "\u{300c}");
        let inside = run.start > 0 && quoted(run.start - 1) && quoted(run.end);
        words.len() >= RUN
            && foreign.len() * 4 >= words.len()
            && distinct.len() >= 2
            && foreign.len() >= 3
            && small_words(block, run)
            && !inside
    }
}

/// Whether a tag of ours and a language of the detector are one language.
fn of_lang(lang: Lang, tag: &str) -> bool {
    tag::lookup(lang.code(), &[tag]).is_some() || tag::lookup(tag, &[tag::canonical(lang.code()).as_str()]).is_some()
}

/// A word up to an apostrophe in it, which often ends an article.
fn elided(word: &str) -> &str {
    const ARTICLE: usize = 5;
    word.find('\'').filter(|at| *at <= ARTICLE && at + 2 < word.len()).map_or(word, |at| &word[..=at])
}

fn word_texts<'b>(block: &'b BlockWords<'_>, tokens: Range<usize>) -> Vec<&'b str> {
    tokens
        .filter(|at| block.tokens[*at].kind == Kind::Word)
        .map(|at| elided(block.text(at)))
        .filter(|text| !text.chars().all(is_alone))
        .collect()
}

/// Whether most words are written small: names of bodies and titles are not.
fn small_words(block: &BlockWords<'_>, tokens: Range<usize>) -> bool {
    let (mut small, mut all) = (0, 0);
    for at in tokens.filter(|at| block.tokens[*at].kind == Kind::Word) {
        let first = block.written(at..at + 1).chars().next();
        all += 1;
        small += usize::from(first.is_some_and(|first| !first.is_uppercase()));
    }
    small * 2 >= all
}

/// Whether a block is a quotation as a whole.
fn in_quotes(block: &BlockWords<'_>) -> bool {
    let quote = |at: usize| matches!(block.text(at), "\"" | "\u{ab}" | "\u{bb}" | "\u{201e}");
    let last = block.tokens.len().saturating_sub(1);
    quote(0) && (quote(last) || quote(last.saturating_sub(1)))
}
