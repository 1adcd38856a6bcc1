//! Which language a text is in, where nobody said so.
//!
//! In: text and the tags to choose from. Out: a tag of those, and whether it is reliable. The script decides first; where several of the
//! tags are written in it, the frequency of letter groups does (whatlang).

use crate::language::{codes, tag};
use unicode_script::{Script, UnicodeScript};
use whatlang::{Detector, Lang};

/// Letters looked at: enough to be sure, and little work on a long text.
const SAMPLE: usize = 6000;
/// Fewer letters than this make no reliable answer where the script alone does not decide.
const LEAST: usize = 40;

/// The tag of `candidates` that a text is most likely written in, and whether that is reliable.
pub fn detect(text: &str, candidates: &[&str]) -> Option<(String, bool)> {
    let letters = sample(text);
    let (script, sure) = main_script(letters)?;
    let fitting: Vec<&str> = candidates.iter().copied().filter(|tag| writes(tag, script)).collect();
    match (script, fitting.as_slice()) {
        (_, []) => None,
        (Script::Han, _) => han(letters, &fitting).map(|tag| (tag, sure)),
        (Script::Latin | Script::Cyrillic | Script::Arabic | Script::Hebrew | Script::Devanagari, _) => {
            by_letter_groups(letters, &fitting).map(|(tag, reliable)| (tag, reliable && sure))
        }
        (_, [only]) => Some(((*only).to_owned(), sure)),
        (_, several) => by_letter_groups(letters, several).or_else(|| Some((several[0].to_owned(), false))),
    }
}

/// The beginning of a text that holds so many letters.
fn sample(text: &str) -> &str {
    let end =
        text.char_indices().filter(|(_, letter)| letter.is_alphabetic()).nth(SAMPLE).map_or(text.len(), |(at, _)| at);
    &text[..end]
}

/// The script of most letters, and whether they are nearly all. Kana and Hangul say more than Han, which is written among them.
pub(crate) fn main_script(text: &str) -> Option<(Script, bool)> {
    let mut counts: Vec<(Script, usize)> = Vec::new();
    let scripts = text.chars().filter(|letter| letter.is_alphabetic()).map(|letter| letter.script());
    for script in
        scripts.map(family).filter(|script| !matches!(script, Script::Common | Script::Inherited | Script::Unknown))
    {
        match counts.iter_mut().find(|(known, _)| *known == script) {
            Some((_, count)) => *count += 1,
            None => counts.push((script, 1)),
        }
    }
    let total: usize = counts.iter().map(|(_, count)| count).sum();
    for mixed in [Script::Hiragana, Script::Hangul] {
        let han = counts.iter().find(|(script, _)| *script == Script::Han).map_or(0, |(_, count)| *count);
        if let Some((_, count)) = counts.iter_mut().find(|(script, count)| *script == mixed && *count * 20 > han) {
            *count += han;
        }
    }
    let (main, most) =
        counts.iter().copied().max_by_key(|(script, count)| (*count, std::cmp::Reverse(script.short_name())))?;
    Some((main, most * 10 >= total * 6))
}

/// Scripts that are written together count as one.
fn family(script: Script) -> Script {
    match script {
        Script::Katakana => Script::Hiragana,
        Script::Bopomofo => Script::Han,
        other => other,
    }
}

/// Whether a language is written in a script.
pub(crate) fn writes(tag: &str, script: Script) -> bool {
    let tag = tag::canonical(tag);
    let mut subtags = tag.split('-');
    let language = subtags.next().unwrap_or_default();
    let named = subtags.find(|subtag| subtag.len() == 4).and_then(Script::from_short_name);
    match named.map(family) {
        Some(named) => named == script || matches!((tag.get(3..7), script), (Some("Hans" | "Hant"), Script::Han)),
        None => usual_script(language) == script,
    }
}

/// The script that a language is usually written in.
fn usual_script(language: &str) -> Script {
    let found = codes::SCRIPTS.iter().find(|(_, languages)| languages.split(' ').any(|tag| tag == language));
    found.and_then(|(script, _)| Script::from_short_name(script)).map_or(Script::Latin, family)
}

/// Chinese by the characters that only one of its two ways of writing has; other languages in Han where it is not among the candidates.
fn han(text: &str, candidates: &[&str]) -> Option<String> {
    let count = |set: &str| text.chars().filter(|letter| set.contains(*letter)).count();
    let wanted = if count(codes::TRADITIONAL) > count(codes::SIMPLIFIED) { "zh-Hant" } else { "zh-Hans" };
    tag::lookup(wanted, candidates)
        .or_else(|| tag::lookup("zh", candidates))
        .or(candidates.first().copied())
        .map(str::to_owned)
}

/// The best of several candidates in one script. Reliable when it would also be the best of all languages that are known.
fn by_letter_groups(text: &str, candidates: &[&str]) -> Option<(String, bool)> {
    let pairs: Vec<(Lang, &str)> =
        Lang::all().iter().filter_map(|lang| Some((*lang, tag::lookup(lang.code(), candidates)?))).collect();
    let allowed = pairs.iter().map(|(lang, _)| *lang).collect();
    let best = Detector::with_allowlist(allowed).detect(text)?;
    let open = whatlang::detect(text)?;
    let (_, tag) = pairs.iter().find(|(lang, _)| *lang == best.lang())?;
    let enough = text.chars().filter(|letter| letter.is_alphabetic()).nth(LEAST).is_some();
    Some(((*tag).to_owned(), enough && open.is_reliable() && open.lang() == best.lang()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: &[&str] =
        &["ar", "de", "el", "en", "es", "fa", "ja", "ko", "pl", "pt-BR", "ru", "th", "uk", "zh-Hans", "zh-Hant"];

    #[test]
    fn texts_are_told_apart() {
        let cases = [
            (
                "Most people need three to six sessions, and the skin is red for one to three days after each of them.",
                "en",
            ),
            (
                "La mayor\u{ed}a de las personas necesita de tres a seis sesiones, y la piel queda enrojecida durante varios d\u{ed}as.",
                "es",
            ),
            (
                "Die meisten Patienten brauchen drei bis sechs Sitzungen, und die Haut bleibt danach einige Tage ger\u{f6}tet.",
                "de",
            ),
            (
                "Wi\u{119}kszo\u{15b}\u{107} pacjent\u{f3}w potrzebuje od trzech do sze\u{15b}ciu zabieg\u{f3}w, a sk\u{f3}ra jest zaczerwieniona.",
                "pl",
            ),
            (
                "\u{3053}\u{306e}\u{6cbb}\u{7642}\u{306f}\u{76ae}\u{819a}\u{306e}\u{518d}\u{751f}\u{3092}\u{4fc3}\u{3057}\u{307e}\u{3059}",
                "ja",
            ),
            ("\u{8fd9}\u{79cd}\u{6cbb}\u{7597}\u{53ef}\u{4ee5}\u{5e2e}\u{52a9}\u{76ae}\u{80a4}", "zh-Hans"),
            ("\u{9019}\u{7a2e}\u{6cbb}\u{7642}\u{53ef}\u{4ee5}\u{5e6b}\u{52a9}\u{76ae}\u{819a}", "zh-Hant"),
            (
                "\u{39f}\u{3b9} \u{3b2}\u{3b5}\u{3bb}\u{3cc}\u{3bd}\u{3b5}\u{3c2} \u{3b5}\u{3af}\u{3bd}\u{3b1}\u{3b9}",
                "el",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(detect(text, ALL), Some((expected.to_owned(), true)), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_told_is_not_reliable() {
        assert_eq!(detect("12 - 13.", ALL), None);
        assert_eq!(detect("\u{e01}\u{e02}\u{e03}", &["en", "es"]), None);
        assert!(detect("Laser", ALL).is_none_or(|(_, reliable)| !reliable));
        let french = "La plupart des patients ont besoin de trois \u{e0} six s\u{e9}ances, et la peau reste rouge pendant quelques jours.";
        assert!(detect(french, ALL).is_none_or(|(_, reliable)| !reliable));
    }
}
