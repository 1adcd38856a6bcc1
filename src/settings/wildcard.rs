//! Wildcards of paths: `*` is a part of a name, `?` one character of it, `**` anything.

/// Whether a wildcard fits a path or its end after a slash.
pub(super) fn fits(wildcard: &str, path: &str) -> bool {
    let ends = path.match_indices('/').filter_map(|(at, _)| path.get(at + 1..));
    std::iter::once(path).chain(ends).any(|end| matches(wildcard, end))
}

fn matches(wildcard: &str, path: &str) -> bool {
    if let Some(rest) = wildcard.strip_prefix("**") {
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        return ends(path).any(|end| matches(rest, end));
    }
    let mut letters = wildcard.chars();
    match letters.next() {
        None => path.is_empty(),
        Some('*') => {
            let name = path.find('/').unwrap_or(path.len());
            ends(path).take_while(|end| path.len() - end.len() <= name).any(|end| matches(letters.as_str(), end))
        }
        Some(wanted) => {
            let mut rest = path.chars();
            rest.next().is_some_and(|letter| letter == wanted || (wanted == '?' && letter != '/'))
                && matches(letters.as_str(), rest.as_str())
        }
    }
}

/// The text and each shorter end of it, the empty one included.
fn ends(text: &str) -> impl Iterator<Item = &str> {
    text.char_indices().map(|(at, _)| at).chain([text.len()]).filter_map(|at| text.get(at..))
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn stars_stay_inside_a_name() {
        let cases = [
            ("content/a/*.md", "content/a/de.md", true),
            ("content/*/de.md", "../content/a/de.md", true),
            ("content/*.md", "content/a/de.md", false),
            ("content/**", "content/a/de.md", true),
            ("content/**/de.md", "content/de.md", true),
            ("a/d?.md", "content/a/de.md", true),
            ("a/d?.md", "content/a/d/.md", false),
            ("de.md", "content/ade.md", false),
        ];
        for (wildcard, path, expected) in cases {
            assert_eq!(fits(wildcard, path), expected, "{wildcard} {path}");
        }
    }
}
