//! `wrong-language`: a leaflet, a block or a run of words in another language.
//!
//! The script decides where it can. Elsewhere frequent function words do: those of the other language that the leaflet's own does not have
//! must be there, those of the leaflet's own must be missing. Names, quotations and lists of substances have no function words.

use super::super::{DocumentContext, Reach, Rule};
use crate::document::{is_reference, main_script, writes};
use crate::finding::{Argument, Finding, Severity};
use crate::garble::common::{CommonWords, Languages};
use crate::garble::words::{BlockWords, Kind, is_alone};
use crate::language::tag;
use crate::languages::common_words;
use crate::signs;
use std::collections::BTreeSet;
use std::ops::Range;
use unicode_script::{Script, UnicodeScript};
use whatlang::{Info, Lang};

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
    table: &'static CommonWords,
    own: Option<usize>,
}

/// The words of a block that count, each with its token and the languages that have it.
struct Known<'b> {
    block: &'b BlockWords<'b>,
    words: Vec<(usize, Languages)>,
}

/// How many words of a run are another language's only, and how many the leaflet's own only.
struct Contest {
    language: usize,
    foreign: usize,
    native: usize,
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
    // The language that the blocks before are in.
    let mut before: Option<Option<String>> = None;
    for block in context.garble.blocks() {
        let Some(foreign) = lists.foreign(block) else {
            // Names and short headings between two blocks in another language do not make them two faults.
            before = before.filter(|other| !lists.is_own(block, other.as_deref()));
            continue;
        };
        let span = block.span(foreign.tokens.clone());
        let goes_on = before.as_ref() == Some(&foreign.language);
        match found.last_mut().filter(|_| goes_on) {
            Some(last) => last.span = last.span.cover(span),
            None => found.push(finding(context, span, &foreign)),
        }
        before = (foreign.whole || goes_on).then_some(foreign.language);
    }
    super::listed(found, out);
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
        let table = common_words();
        let tags: Vec<&str> = table.tags.iter().map(String::as_str).collect();
        let own = tag::lookup(wanted, &tags).and_then(|found| tags.iter().position(|tag| *tag == found));
        Self { tag: wanted.to_owned(), table, own }
    }

    fn foreign(&self, block: &BlockWords<'_>) -> Option<Foreign> {
        if is_reference(&block.block.text) {
            return None;
        }
        let known = Known::new(block, self.table);
        if let Some(Other(language)) = self.other_script(&known).or_else(|| self.other_words(&known)) {
            return Some(Foreign { tokens: 0..block.tokens.len(), language, whole: true });
        }
        self.run(&known).map(|(tokens, language)| Foreign { tokens, language: Some(language), whole: false })
    }

    /// Whether a block has more frequent words of the leaflet's own language than of another; where those are not known, whether it has
    /// enough letters of its own and none of the other's words.
    fn is_own(&self, block: &BlockWords<'_>, other: Option<&str>) -> bool {
        let native_word = |languages: Languages| self.own.is_some_and(|own| has(languages, own));
        let other = other.and_then(|other| self.table.tags.iter().position(|tag| tag == other));
        let in_other = |languages: Languages| other.is_some_and(|other| has(languages, other));
        let (mut native, mut foreign) = (0, 0);
        for (_, languages) in Known::new(block, self.table).words {
            native += usize::from(native_word(languages) && !in_other(languages));
            foreign += usize::from(in_other(languages) && !native_word(languages));
        }
        let lettered = self.own.is_none() && foreign == 0 && self.share(&block.block.text) >= LETTERS;
        native > foreign || lettered
    }

    /// Whether a block is in a script that the language is not written in.
    fn other_script(&self, known: &Known<'_>) -> Option<Other> {
        let text = &known.block.block.text;
        let (script, sure) = main_script(text)?;
        let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
        let least =
            if matches!(script, Script::Han | Script::Hiragana | Script::Hangul) { LETTERS / 2 } else { LETTERS };
        if !sure || letters < least || writes(&self.tag, script) || script == Script::Greek {
            return None;
        }
        // Terms of medicine in a row may be written with the signs of one script where sentences have two.
        if script == Script::Han && separators(text) * 6 >= letters {
            return None;
        }
        if script != Script::Latin {
            return (self.share(text) * 5 < letters).then_some(Other(None));
        }
        // Names and substances are written in Latin letters everywhere.
        if self.share(text) * 8 >= letters || !small_words(known.block, known.all()) {
            return None;
        }
        if let Some(Contest { language, .. }) = self.contest(known, known.all()).filter(|found| found.foreign >= 2) {
            return Some(Other(self.name(language)));
        }
        if known.words.len() < WORDS {
            return None;
        }
        whatlang::detect(text).filter(Info::is_reliable).map(|info| Other(Some(info.lang().code().to_owned())))
    }

    /// Letters of a text in a script of the language.
    fn share(&self, text: &str) -> usize {
        text.chars().filter(|letter| letter.is_alphabetic() && writes(&self.tag, letter.script())).count()
    }

    /// Whether a block in the same script has the words of another language and not those of its own.
    fn other_words(&self, known: &Known<'_>) -> Option<Other> {
        let count = known.words.len();
        let pieces = known.block.block.text.split_whitespace().count();
        // Code has hardly a blank.
        if count < WORDS || pieces * 3 < count || !small_words(known.block, known.all()) || in_quotes(known.block) {
            return None;
        }
        self.by_words(known, count).or_else(|| self.by_letters(known, count))
    }

    /// By the frequent words of a listed language, where the detector agrees if they are few.
    fn by_words(&self, known: &Known<'_>, count: usize) -> Option<Other> {
        let Contest { language, foreign, native } = self.contest(known, known.all())?;
        let tag = self.table.tags.get(language)?;
        let enough = if self.own.is_some() {
            foreign >= 3 && foreign * 6 >= count && native * 3 <= foreign
        } else {
            foreign * 10 >= count * 3 && count >= 8
        };
        let few = self.own.is_some() && foreign >= 1 && native * 3 <= foreign;
        if enough && self.own.is_some() {
            return Some(Other(Some(tag.to_owned())));
        }
        let listed = separators(&known.block.block.text) * 3 >= count;
        // The detector takes longer than all the rest.
        if !enough && (!few || listed) {
            return None;
        }
        let guess = whatlang::detect(&known.block.block.text).filter(|info| of_lang(info.lang(), tag));
        let agreed = guess.is_some_and(|info| {
            let reliable = info.is_reliable();
            enough || (native == 0 && reliable) || (foreign >= 2 && (reliable || foreign * 6 >= count))
        });
        agreed.then(|| Other(Some(tag.to_owned())))
    }

    /// By the detector alone, where the frequent words of the leaflet's language are lost.
    fn by_letters(&self, known: &Known<'_>, count: usize) -> Option<Other> {
        let own = self.own?;
        let hits = known.words.iter().filter(|(_, languages)| has(*languages, own)).count();
        // Terms in a row have hardly a function word, and look alike in many languages.
        if count < 8 || hits * 20 > count || separators(&known.block.block.text) * 3 >= count {
            return None;
        }
        let info = whatlang::detect(&known.block.block.text)?;
        let detected = Lang::all().iter().any(|lang| of_lang(*lang, &self.tag));
        (detected && info.is_reliable() && !of_lang(info.lang(), &self.tag))
            .then(|| Other(Some(info.lang().code().to_owned())))
    }

    /// The language with the most words of its own in a run of tokens.
    fn contest(&self, known: &Known<'_>, tokens: Range<usize>) -> Option<Contest> {
        let words: Vec<Languages> = known.within(tokens).map(|(_, languages)| languages).collect();
        let own = |languages: Languages| self.own.is_some_and(|own| has(languages, own));
        let score = |language: usize| Contest {
            language,
            foreign: words.iter().filter(|languages| has(**languages, language) && !own(**languages)).count(),
            native: words.iter().filter(|languages| own(**languages) && !has(**languages, language)).count(),
        };
        let others = (0..self.table.tags.len()).filter(|language| Some(*language) != self.own);
        others.map(score).max_by_key(|found| {
            (found.foreign.saturating_sub(found.native), found.foreign, std::cmp::Reverse(found.language))
        })
    }

    /// The longest run of words in another language inside a block.
    fn run(&self, known: &Known<'_>) -> Option<(Range<usize>, String)> {
        let Contest { language, foreign, .. } = self.contest(known, known.all())?;
        if foreign < 3 || (self.own.is_none() && writes(&self.tag, Script::Latin)) {
            return None;
        }
        let mut words = known.words.iter().peekable();
        let mut best: Option<Range<usize>> = None;
        let mut start = None;
        for at in 0..=known.block.tokens.len() {
            let languages = words.next_if(|(token, _)| *token == at).map_or(0, |(_, languages)| *languages);
            let native = at == known.block.tokens.len() || self.is_native(known.block, at, languages, language);
            match (native, start) {
                (false, None) if known.block.tokens[at].kind == Kind::Word => start = Some(at),
                (true, Some(begin)) => {
                    let longer = best.as_ref().is_none_or(|best| at - begin > best.len());
                    if longer && self.counts(known, begin..at, language) {
                        best = Some(begin..at);
                    }
                    start = None;
                }
                _ => {}
            }
        }
        best.and_then(|run| Some((run, self.name(language)?)))
    }

    /// Whether a token belongs to the leaflet's language, or ends a run in another way.
    fn is_native(&self, block: &BlockWords<'_>, at: usize, languages: Languages, other: usize) -> bool {
        let text = block.text(at);
        let quote =
            matches!(text, "\"" | "\u{ab}" | "\u{bb}" | "\u{201e}" | "(" | ")" | "[" | "]" | "\u{300c}" | "\u{300d}");
        let script = text.chars().next().is_some_and(|letter| {
            letter.is_alphabetic() && letter.script() != Script::Latin && writes(&self.tag, letter.script())
        });
        quote || script || (self.own.is_some_and(|own| has(languages, own)) && !has(languages, other))
    }

    fn counts(&self, known: &Known<'_>, run: Range<usize>, language: usize) -> bool {
        let own = |languages: Languages| self.own.is_some_and(|own| has(languages, own));
        let words = known.within(run.clone()).count();
        let foreign: Vec<&str> = known
            .within(run.clone())
            .filter(|(_, languages)| has(*languages, language) && !own(*languages))
            .map(|(at, _)| elided(known.block.text(at)))
            .collect();
        let distinct: BTreeSet<&str> = foreign.iter().copied().collect();
        let quoted = |at: usize| matches!(known.block.text(at), "\"" | "\u{ab}" | "\u{bb}" | "\u{201e}" | "\u{300c}");
        let inside = run.start > 0 && quoted(run.start - 1) && quoted(run.end);
        words >= RUN
            && foreign.len() * 4 >= words
            && distinct.len() >= 2
            && foreign.len() >= 3
            && small_words(known.block, run)
            && !inside
    }

    fn name(&self, language: usize) -> Option<String> {
        self.table.tags.get(language).cloned()
    }
}

impl<'b> Known<'b> {
    fn new(block: &'b BlockWords<'b>, table: &CommonWords) -> Self {
        let words = (0..block.tokens.len())
            .filter(|at| block.tokens[*at].kind == Kind::Word && !block.text(*at).chars().all(is_alone))
            .map(|at| (at, table.languages(elided(block.text(at)))))
            .collect();
        Self { block, words }
    }

    fn all(&self) -> Range<usize> {
        0..self.block.tokens.len()
    }

    /// The words among a run of tokens.
    fn within(&self, tokens: Range<usize>) -> impl Iterator<Item = (usize, Languages)> + '_ {
        let first = self.words.partition_point(|(at, _)| *at < tokens.start);
        self.words[first..].iter().copied().take_while(move |(at, _)| *at < tokens.end)
    }
}

/// The signs between the parts of an enumeration.
fn separators(text: &str) -> usize {
    let other = |sign| matches!(sign, '/' | '\u{b7}' | '\u{2022}' | '\u{2013}' | '\u{30fb}');
    text.matches(|sign| signs::parts_items(sign) || other(sign)).count()
}

fn has(languages: Languages, language: usize) -> bool {
    languages >> language & 1 == 1
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
