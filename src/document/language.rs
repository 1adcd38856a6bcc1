//! The language of a leaflet: as given, else from its front matter, else from its file name, else detected.

use super::detect::detect;
use super::{BlockKind, Document, LanguageOrigin};
use crate::language::tag;

/// Keys of the front matter that name the language.
const KEYS: &[&str] = &["language", "lang", "locale"];
/// Bytes of text that detection is given.
const ENOUGH: usize = 40_000;

/// The language of a leaflet, as written where it was found, and where that was. `path` has forward slashes; `candidates` are the tags
/// to choose from in detection. Text that no candidate fits reliably leaves the language unknown.
pub fn language_of(
    path: &str,
    given: Option<&str>,
    document: &Document,
    candidates: &[&str],
) -> (Option<String>, LanguageOrigin) {
    let named = |tag: Option<&str>| tag.map(str::trim).filter(|tag| !tag.is_empty()).map(str::to_owned);
    if let Some(tag) = named(given) {
        return (Some(tag), LanguageOrigin::Given);
    }
    let stated = KEYS.iter().find_map(|key| document.front_matter_value(key));
    if let Some(tag) = named(stated.map(|(tag, _)| tag)) {
        return (Some(tag), LanguageOrigin::FrontMatter);
    }
    if let Some(tag) = of_file_name(path) {
        return (Some(tag.to_owned()), LanguageOrigin::FileName);
    }
    match detect(&running_text(document), candidates) {
        Some((tag, true)) => (Some(tag), LanguageOrigin::Detected),
        _ => (None, LanguageOrigin::Unknown),
    }
}

/// The tag in a path: `es.md`, `leaflet.es.md`, `es/leaflet.md`.
fn of_file_name(path: &str) -> Option<&str> {
    let mut parts = path.rsplit('/');
    let name = parts.next()?;
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let last = stem.rsplit('.').next();
    [last, parts.next()].into_iter().flatten().find(|part| tag::is_tag_like(part))
}

/// The beginning of a document's text.
fn running_text(document: &Document) -> String {
    let mut text = String::new();
    for block in document.blocks.iter().filter(|block| block.kind != BlockKind::Verbatim) {
        let room = ENOUGH.saturating_sub(text.len());
        let end =
            block.text.char_indices().map(|(at, _)| at).chain([block.text.len()]).take_while(|at| *at <= room).last();
        text.push_str(&block.text[..end.unwrap_or_default()]);
        text.push('\n');
        if text.len() >= ENOUGH {
            break;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Format, SentenceRules, read};
    use crate::source::Source;

    fn language(path: &str, given: Option<&str>, text: &str) -> (Option<String>, LanguageOrigin) {
        let document = read(&Source::new(path, text), Format::Markdown, &SentenceRules::default());
        language_of(path, given, &document, &["de", "en", "es"])
    }

    #[test]
    fn the_first_place_that_names_it_counts() {
        let german =
            "Die Haut bleibt nach der Behandlung noch einige Tage lang ger\u{f6}tet und ein wenig geschwollen.";
        let stated = format!("---\nlang: es\n---\n{german}");
        let cases = [
            (language("a/en.md", Some("fr"), &stated), "fr", LanguageOrigin::Given),
            (language("a/en.md", None, &stated), "es", LanguageOrigin::FrontMatter),
            (language("a/pt_BR.md", None, german), "pt_BR", LanguageOrigin::FileName),
            (language("a/leaflet.fr.md", None, german), "fr", LanguageOrigin::FileName),
            (language("a/fr/leaflet.md", None, german), "fr", LanguageOrigin::FileName),
            (language("a/leaflet.md", None, german), "de", LanguageOrigin::Detected),
        ];
        for (found, tag, origin) in cases {
            assert_eq!(found, (Some(tag.to_owned()), origin));
        }
        assert_eq!(language("leaflet.md", None, "12"), (None, LanguageOrigin::Unknown));
    }
}
