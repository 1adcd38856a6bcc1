//! Patterns of paths such as `content/{topic}/{language}.md`.

/// What the names in braces stand for in one path.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Captured {
    pub(super) topic: Option<String>,
    pub(super) language: Option<String>,
}

/// Matches a path (with forward slashes) against a pattern. A name stands for one or more characters other than a slash; twice the
/// same name stands for the same text; `{language}` only for what looks like a language tag.
pub(super) fn captures(pattern: &str, path: &str) -> Option<Captured> {
    matches(pattern, path, Captured::default())
}

fn matches(pattern: &str, path: &str, found: Captured) -> Option<Captured> {
    let Some(open) = pattern.find('{') else { return (pattern == path).then_some(found) };
    let (literal, rest) = pattern.split_at(open);
    let path = path.strip_prefix(literal)?;
    let (name, rest) = rest.get(1..)?.split_once('}')?;
    let ends = path.char_indices().map(|(at, letter)| at + letter.len_utf8());
    for end in ends {
        let (value, tail) = path.split_at(end);
        if value.ends_with('/') {
            return None;
        }
        let next = bind(&found, name, value).and_then(|found| matches(rest, tail, found));
        if next.is_some() {
            return next;
        }
    }
    None
}

fn bind(found: &Captured, name: &str, value: &str) -> Option<Captured> {
    let mut found = found.clone();
    let slot = match name {
        "topic" => &mut found.topic,
        "language" if is_tag(value) => &mut found.language,
        _ => return None,
    };
    if slot.as_deref().is_some_and(|before| before != value) {
        return None;
    }
    *slot = Some(value.to_owned());
    Some(found)
}

/// Two or three letters, then parts of letters and digits. Longer words are names of other files ("notes.md").
pub(super) fn is_tag(text: &str) -> bool {
    let mut parts = text.split(['-', '_']);
    let first = parts.next().unwrap_or_default();
    matches!(first.len(), 2 | 3)
        && first.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// The path of a pattern for a topic.
pub(super) fn fill(pattern: &str, topic: &str) -> String {
    pattern.replace("{topic}", topic)
}

/// The folders before the first name: where to look for matching files.
pub(super) fn base(pattern: &str) -> &str {
    let literal = pattern.split('{').next().unwrap_or_default();
    literal.rfind('/').map_or("", |at| literal.get(..at).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_for_parts_of_a_path() {
        let found = |pattern, path| {
            captures(pattern, path).map(|found| (found.topic.unwrap_or_default(), found.language.unwrap_or_default()))
        };
        let pair = |topic: &str, language: &str| Some((topic.to_owned(), language.to_owned()));
        let usual = "content/{topic}/{language}.md";
        assert_eq!(found(usual, "content/peeling/pt-BR.md"), pair("peeling", "pt-BR"));
        assert_eq!(found(usual, "content/peeling/notes.md"), None);
        assert_eq!(found(usual, "content/a/b/en.md"), None);
        assert_eq!(found("{topic}/{topic}.{language}.md", "a/a.en.md"), pair("a", "en"));
        assert_eq!(found("{topic}/{topic}.{language}.md", "a/b.en.md"), None);
        assert_eq!(found("l/{language}.txt", "l/ja.txt"), pair("", "ja"));
        assert_eq!((base(usual), base("{language}.md")), ("content", ""));
    }
}
