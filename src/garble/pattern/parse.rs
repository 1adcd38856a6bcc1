//! The notation of patterns: words, `{class}`, `(one|other)`, `[optional]`, `!not`, `^` beginning, `$` end, and the sign for a gap.

use super::{Builder, Node};
use crate::garble::tokens::{Kind, tokens};
use crate::text::fold_pattern;

/// A pattern cut into brackets, bars and the texts between them.
pub(super) fn pieces(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut current = String::new();
    for letter in text.chars() {
        if letter.is_whitespace() || matches!(letter, '(' | ')' | '[' | ']' | '|' | '!' | '^' | '$' | '\u{2026}') {
            if !current.is_empty() {
                out.push(std::mem::take(&mut current));
            }
            if !letter.is_whitespace() {
                out.push(letter.to_string());
            }
        } else {
            current.push(letter);
        }
    }
    if !current.is_empty() {
        out.push(current);
    }
    out
}

/// Sequences separated by bars, up to a closing bracket or the end.
pub(super) fn choices(pieces: &[String], at: &mut usize, builder: &mut Builder) -> Result<Vec<Vec<Node>>, String> {
    let mut all = vec![Vec::new()];
    while let Some(piece) = pieces.get(*at) {
        if matches!(piece.as_str(), ")" | "]") {
            break;
        }
        *at += 1;
        if piece == "|" {
            all.push(Vec::new());
            continue;
        }
        let nodes = atom(piece, pieces, at, builder)?;
        if let Some(last) = all.last_mut() {
            last.extend(nodes);
        }
    }
    Ok(all)
}

fn atom(piece: &str, pieces: &[String], at: &mut usize, builder: &mut Builder) -> Result<Vec<Node>, String> {
    let node = match piece {
        "(" | "[" => {
            let inner = choices(pieces, at, builder)?;
            let closing = if piece == "(" { ")" } else { "]" };
            if pieces.get(*at).map(String::as_str) != Some(closing) {
                return Err(format!("a bracket {piece:?} is not closed"));
            }
            *at += 1;
            if piece == "(" { Node::Choice(inner) } else { Node::Optional(inner) }
        }
        "!" => {
            let next = pieces.get(*at).ok_or("nothing follows the exclamation mark")?;
            *at += 1;
            Node::Not(vec![atom(next, pieces, at, builder)?])
        }
        "^" => Node::Start,
        "$" => Node::End,
        "\u{2026}" => Node::Gap,
        _ => return named(piece, builder),
    };
    Ok(vec![node])
}

fn named(piece: &str, builder: &mut Builder) -> Result<Vec<Node>, String> {
    let Some(name) = piece.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else {
        return Ok(literals(piece, builder));
    };
    if let Some(least) = name.strip_prefix("number") {
        let least = least.trim_start_matches(">=");
        return least
            .parse()
            .or(if least.is_empty() { Ok(0) } else { Err(()) })
            .map(|least| vec![Node::Number(least)])
            .map_err(|()| format!("{piece:?} is no number class"));
    }
    if name == "word" {
        return Ok(vec![Node::Any]);
    }
    builder
        .names
        .get(name)
        .map(|number| vec![Node::Class(*number)])
        .ok_or_else(|| format!("there is no word class {name:?}"))
}

pub(super) fn literals(text: &str, builder: &mut Builder) -> Vec<Node> {
    let folded = fold_pattern(text);
    let found = tokens(&folded);
    let stars = |at: usize| folded.as_bytes().get(at) == Some(&b'*');
    let mut nodes = Vec::new();
    for token in &found {
        let word = &folded[token.start..token.end];
        if word == "*" {
            continue;
        }
        nodes.push(if stars(token.end) && token.kind != Kind::Sign {
            Node::Begins(word.to_owned())
        } else if token.start > 0 && stars(token.start - 1) {
            Node::Ends(word.to_owned())
        } else {
            Node::Word(builder.word(word))
        });
    }
    nodes
}
