//! Patterns of paths, such as `content/{topic}/{language}.md`.
//!
//! In: a pattern of a settings file, and paths relative to the project. Out: the topic and the language that a path names. A field
//! stands for a part of one name: never for a slash.

use crate::finding::Message;
use crate::language::tag;
use std::ops::Range;

/// More fields than this are a mistake, and would make matching slow.
const MOST_FIELDS: usize = 6;

/// A compiled pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// As written.
    pub text: String,
    parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Literal(String),
    Topic,
    Language,
}

/// What a path says by its place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields {
    /// The topic, where the pattern has it.
    pub topic: Option<String>,
    /// The language tag as written, where the pattern has it.
    pub language: Option<String>,
}

/// Why a pattern is none. Ranges are bytes of the pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PatternError {
    /// It has no field, so that it could only name one file.
    NoField,
    /// It begins with a slash or goes up with `..`.
    Outside(Range<usize>),
    /// A brace without its other half.
    Unclosed(Range<usize>),
    /// A field with another name than `topic` or `language`.
    UnknownField(Range<usize>),
    /// Two fields with nothing between them.
    Adjacent(Range<usize>),
    /// Too many fields.
    TooMany(Range<usize>),
}

impl PatternError {
    /// The part of the pattern that is wrong.
    pub fn range(&self, pattern: &str) -> Range<usize> {
        match self {
            Self::NoField => 0..pattern.len(),
            Self::Outside(range)
            | Self::Unclosed(range)
            | Self::UnknownField(range)
            | Self::Adjacent(range)
            | Self::TooMany(range) => range.clone(),
        }
    }

    /// What to tell the writer of the pattern.
    pub fn message(&self, pattern: &str) -> Message {
        let id = match self {
            Self::NoField => "pattern-no-field",
            Self::Outside(_) => "pattern-outside",
            Self::Unclosed(_) => "pattern-unclosed",
            Self::UnknownField(_) => "pattern-unknown-field",
            Self::Adjacent(_) => "pattern-adjacent",
            Self::TooMany(_) => "pattern-too-many",
        };
        Message::new(id).text("text", pattern.get(self.range(pattern)).unwrap_or(pattern))
    }
}

impl Pattern {
    /// Compiles a pattern. Fields are `{topic}` and `{language}`; each may stand twice and must then mean the same.
    pub fn new(text: &str) -> Result<Self, PatternError> {
        let text = text.replace('\\', "/");
        let text = text.trim_start_matches("./");
        check_place(text)?;
        let mut parts = Vec::new();
        let mut at = 0;
        while at < text.len() {
            let (part, end) = part(text, at)?;
            let is_field = !matches!(part, Part::Literal(_));
            if is_field && parts.last().is_some_and(|last| !matches!(last, Part::Literal(_))) {
                return Err(PatternError::Adjacent(at..end));
            }
            parts.push(part);
            if parts.len() > 2 * MOST_FIELDS {
                return Err(PatternError::TooMany(at..end));
            }
            at = end;
        }
        let has_field = parts.iter().any(|part| !matches!(part, Part::Literal(_)));
        if has_field { Ok(Self { text: text.to_owned(), parts }) } else { Err(PatternError::NoField) }
    }

    /// What a path relative to the project says, if it fits. A language must look like a tag.
    pub fn fields(&self, path: &str) -> Option<Fields> {
        matches(&self.parts, path, Fields::default())
    }
}

fn check_place(text: &str) -> Result<(), PatternError> {
    if text.starts_with('/') || text.get(1..2) == Some(":") {
        return Err(PatternError::Outside(0..1));
    }
    let up = text.split('/').scan(0, |at, part| {
        let start = *at;
        *at += part.len() + 1;
        Some((start, part))
    });
    match up.into_iter().find(|(_, part)| *part == "..") {
        Some((start, _)) => Err(PatternError::Outside(start..start + 2)),
        None => Ok(()),
    }
}

/// The part that begins at `at`, and where it ends.
fn part(text: &str, at: usize) -> Result<(Part, usize), PatternError> {
    let rest = &text[at..];
    if rest.starts_with('}') {
        return Err(PatternError::Unclosed(at..at + 1));
    }
    let Some(inner) = rest.strip_prefix('{') else {
        let length = rest.find(['{', '}']).unwrap_or(rest.len());
        return Ok((Part::Literal(rest[..length].to_owned()), at + length));
    };
    let end = inner.find(['{', '}']).filter(|end| inner[*end..].starts_with('}'));
    let Some(length) = end else { return Err(PatternError::Unclosed(at..text.len())) };
    let end = at + length + 2;
    match &inner[..length] {
        "topic" => Ok((Part::Topic, end)),
        "language" => Ok((Part::Language, end)),
        _ => Err(PatternError::UnknownField(at..end)),
    }
}

/// Matches parts against a path; of several ways the one with the longest first field counts.
fn matches(parts: &[Part], path: &str, fields: Fields) -> Option<Fields> {
    let Some((part, rest)) = parts.split_first() else { return path.is_empty().then_some(fields) };
    if let Part::Literal(literal) = part {
        return matches(rest, path.strip_prefix(literal.as_str())?, fields);
    }
    let name_end = path.find('/').unwrap_or(path.len());
    let ends = path[..name_end].char_indices().map(|(at, letter)| at + letter.len_utf8());
    ends.rev().find_map(|end| {
        let fields = with_field(&fields, part, &path[..end])?;
        matches(rest, &path[end..], fields)
    })
}

/// The fields with one more, unless it contradicts what is known.
fn with_field(fields: &Fields, part: &Part, value: &str) -> Option<Fields> {
    let mut fields = fields.clone();
    let (known, fits) = match part {
        Part::Topic => (&mut fields.topic, true),
        _ => (&mut fields.language, tag::is_tag_like(value)),
    };
    match known {
        Some(known) => (known == value).then_some(fields),
        None if fits => {
            *known = Some(value.to_owned());
            Some(fields)
        }
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pattern: &str, path: &str) -> Option<(String, String)> {
        let fields = Pattern::new(pattern).ok()?.fields(path)?;
        Some((fields.topic.unwrap_or_default(), fields.language.unwrap_or_default()))
    }

    #[test]
    fn a_path_names_its_topic_and_its_language() {
        let cases = [
            ("content/{topic}/{language}.md", "content/peel/pt-BR.md", Some(("peel", "pt-BR"))),
            ("{language}/{topic}.md", "zh-Hant/a.b.md", Some(("a.b", "zh-Hant"))),
            ("{topic}.{language}.md", "laser.v2.es.md", Some(("laser.v2", "es"))),
            ("./{topic}/{topic}.{language}.md", "laser/laser.es.md", Some(("laser", "es"))),
            ("{topic}/{topic}.{language}.md", "laser/peel.es.md", None),
            ("leaflets/{language}.md", "leaflets/es.md", Some(("", "es"))),
            ("content/{topic}/facts.toml", "content/peel/facts.toml", Some(("peel", ""))),
            ("content/{topic}/{language}.md", "content/peel/readme.md", None),
            ("content/{topic}/{language}.md", "content/a/b/es.md", None),
            ("content/{topic}/{language}.md", "x/content/peel/es.md", None),
            ("content/{topic}/{language}.md", "content//es.md", None),
        ];
        for (pattern, path, expected) in cases {
            let expected = expected.map(|(topic, language): (&str, &str)| (topic.to_owned(), language.to_owned()));
            assert_eq!(fields(pattern, path), expected, "{pattern} {path}");
        }
    }

    #[test]
    fn bad_patterns_are_told_where_they_are_bad() {
        let cases = [
            ("", PatternError::NoField),
            ("content/es.md", PatternError::NoField),
            ("/content/{language}.md", PatternError::Outside(0..1)),
            ("../{language}.md", PatternError::Outside(0..2)),
            ("a/{language.md", PatternError::Unclosed(2..14)),
            ("a/language}.md", PatternError::Unclosed(10..11)),
            ("a/{lang}.md", PatternError::UnknownField(2..8)),
            ("{topic}{language}.md", PatternError::Adjacent(7..17)),
        ];
        for (pattern, error) in cases {
            assert_eq!(Pattern::new(pattern), Err(error), "{pattern}");
        }
    }
}
