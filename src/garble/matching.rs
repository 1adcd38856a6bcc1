//! Patterns matched against the words of a block.
//!
//! In: a [`PatternIndex`] and a block. Out: which patterns match where, and what their classes, choices and numbers stood for.

use super::pattern::{Node, PatternIndex};
use super::words::{BlockWords, Kind};
use std::ops::Range;

/// A pattern that matched: its number, its tokens, and what its variable parts stood for.
pub type Found = (usize, Range<usize>, Vec<Range<usize>>);

/// Most words that a gap stands for.
const GAP: usize = 4;

/// A block whose words are numbered as those of the patterns.
struct Matcher<'m> {
    index: &'m PatternIndex,
    block: &'m BlockWords<'m>,
    numbers: Vec<Option<u32>>,
}

impl PatternIndex {
    /// All matches in a block, in the order of the text and of the patterns.
    pub fn find(&self, block: &BlockWords<'_>) -> Vec<Found> {
        let number = |at: usize| {
            let found = self.words.binary_search_by(|(word, _)| word.as_str().cmp(block.text(at)));
            found.ok().and_then(|at| self.words.get(at)).map(|(_, number)| *number)
        };
        let numbers = (0..block.tokens.len()).map(number).collect();
        let matcher = Matcher { index: self, block, numbers };
        let mut found = Vec::new();
        let mut begun = Vec::new();
        for at in 0..block.tokens.len() {
            self.beginning(&matcher, at, &mut begun);
            for number in begun.drain(..) {
                let nodes = &self.patterns[number as usize].nodes;
                if let Some((tokens, captured)) = matcher.longest(nodes, at) {
                    found.push((number as usize, tokens, captured));
                }
            }
        }
        found
    }

    /// The patterns that may begin at a token, each once, in their order.
    fn beginning(&self, matcher: &Matcher<'_>, at: usize, begun: &mut Vec<u32>) {
        if let Some(word) = matcher.numbers[at] {
            begun.extend(self.by_word.get(word as usize).into_iter().flatten());
        }
        if matcher.block.tokens[at].kind == Kind::Number {
            begun.extend(&self.by_number);
        }
        if self.by_prefix.is_empty() || matcher.block.tokens[at].kind != Kind::Word {
            // A word, or a figure, is in one list only.
            return;
        }
        let text = matcher.block.text(at);
        for (end, letter) in text.char_indices() {
            let prefix = &text[..end + letter.len_utf8()];
            if let Ok(found) = self.by_prefix.binary_search_by(|(known, _)| known.as_str().cmp(prefix)) {
                begun.extend(&self.by_prefix[found].1);
            }
        }
        begun.sort_unstable();
        begun.dedup();
    }
}

impl Matcher<'_> {
    /// The longest match of a sequence that begins at a token.
    fn longest(&self, nodes: &[Node], at: usize) -> Option<(Range<usize>, Vec<Range<usize>>)> {
        let mut best = at;
        self.each_end(nodes, at, &mut |end| best = best.max(end));
        (best > at).then(|| (at..best, self.captured(nodes, at, best).unwrap_or_default()))
    }

    /// Hands over every place where a sequence can end.
    fn each_end(&self, nodes: &[Node], at: usize, then: &mut dyn FnMut(usize)) {
        match nodes.split_first() {
            Some((node, rest)) => self.step(node, at, &mut |end| self.each_end(rest, end, then)),
            None => then(at),
        }
    }

    /// What the variable parts of a sequence stood for in a match of known extent.
    fn captured(&self, nodes: &[Node], at: usize, goal: usize) -> Option<Vec<Range<usize>>> {
        let Some((node, rest)) = nodes.split_first() else { return (at == goal).then(Vec::new) };
        let mut ends = Vec::new();
        self.step(node, at, &mut |end| ends.push(end));
        ends.into_iter().find_map(|end| {
            let mut all = self.captured(rest, end, goal)?;
            if captures(node) {
                all.insert(0, at..end);
            }
            Some(all)
        })
    }

    /// Hands over every place where a part can end that begins at a token.
    fn step(&self, node: &Node, at: usize, then: &mut dyn FnMut(usize)) {
        let text = || self.block.text(at);
        let is = |kind: Kind| self.block.tokens.get(at).is_some_and(|token| token.kind == kind);
        let number = self.numbers.get(at).copied().flatten();
        let fits = match node {
            Node::Word(word) => number == Some(*word),
            Node::Begins(prefix) => is(Kind::Word) && text().starts_with(prefix.as_str()),
            Node::Ends(suffix) => is(Kind::Word) && text().len() > suffix.len() && text().ends_with(suffix.as_str()),
            Node::Any => is(Kind::Word),
            Node::Number(least) => is(Kind::Number) && whole(text()).is_some_and(|value| value >= *least),
            Node::Class(class) => return self.member(*class, number, at, then),
            _ => return self.choice(node, at, then),
        };
        if fits {
            then(at + 1);
        }
    }

    fn member(&self, class: u32, number: Option<u32>, at: usize, then: &mut dyn FnMut(usize)) {
        let Some(class) = self.index.classes.get(class as usize) else { return };
        if number.is_some_and(|number| class.words.binary_search(&number).is_ok()) {
            then(at + 1);
        }
        for phrase in &class.phrases {
            self.each_end(phrase, at, then);
        }
    }

    fn choice(&self, node: &Node, at: usize, then: &mut dyn FnMut(usize)) {
        match node {
            Node::Choice(choices) => {
                for choice in choices {
                    self.each_end(choice, at, then);
                }
            }
            Node::Optional(choices) => {
                for choice in choices {
                    self.each_end(choice, at, then);
                }
                then(at);
            }
            Node::Not(choices) => {
                let mut any = false;
                for choice in choices {
                    self.each_end(choice, at, &mut |_| any = true);
                }
                if !any {
                    then(at);
                }
            }
            Node::Start if self.block.begins(at) => then(at),
            Node::End if ends_here(self.block, at) => then(at),
            Node::Gap => self.gap(at, then),
            _ => {}
        }
    }

    fn gap(&self, at: usize, then: &mut dyn FnMut(usize)) {
        then(at);
        let is_word = |at: usize| self.block.tokens.get(at).is_some_and(|token| token.kind == Kind::Word);
        (at..at + GAP).take_while(|at| is_word(*at)).for_each(|at| then(at + 1));
    }
}

/// Whether a part of a pattern can be named in what was meant.
fn captures(node: &Node) -> bool {
    !matches!(node, Node::Word(_) | Node::Not(_) | Node::Start | Node::End)
}

fn ends_here(block: &BlockWords<'_>, at: usize) -> bool {
    block.begins_line(at)
        || at >= block.tokens.len()
        || matches!(
            block.text(at),
            "." | "!" | "?" | "\u{2026}" | "\u{3002}" | "\u{ff01}" | "\u{ff1f}" | "\u{61f}" | ":"
        )
}

fn whole(text: &str) -> Option<u32> {
    let digits = text.split(['.', ',']).next()?;
    digits.parse().ok()
}
