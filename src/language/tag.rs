//! Language tags: BCP 47, canonicalised as CLDR does, looked up as RFC 4647 says.
//!
//! In: tags as people write them (`pt_br`, `iw`, `zh-TW`). Out: canonical tags, and the best of those available. Not here: what a
//! language is like; that is in its pack.

use super::codes;

/// The canonical form of a tag: `-` between subtags, usual letter case, current codes. What is no tag comes back in lower case.
pub fn canonical(tag: &str) -> String {
    let bare = tag.trim().split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    let subtags: Vec<&str> = bare.split('-').filter(|subtag| !subtag.is_empty()).collect();
    let Some((first, rest)) = subtags.split_first() else { return String::new() };
    let (language, rest) = match rest.split_first() {
        Some((extended, rest)) if is_extended(extended) => (*extended, rest),
        _ => (*first, rest),
    };
    let mut parts = vec![current(&language.to_ascii_lowercase())];
    let mut singleton = false;
    for subtag in rest {
        singleton |= subtag.len() == 1;
        parts.push(cased(subtag, singleton));
    }
    chinese(parts.join("-"))
}

/// The best of `available` for a tag: the tag itself, then ever shorter ones, then the usual variant of its language
/// (pt: pt-BR, zh: zh-Hans). A tag in a script that is not the usual one of its language never yields the usual one.
pub fn lookup<'a>(tag: &str, available: &[&'a str]) -> Option<&'a str> {
    let wanted = canonical(tag);
    // Most are written as they should be, and then the others need not be looked at.
    if let Some(found) = available.iter().find(|known| **known == wanted) {
        return Some(found);
    }
    let known: Vec<(String, &'a str)> = available.iter().map(|tag| (canonical(tag), *tag)).collect();
    let find = |tag: &str| known.iter().find(|(name, _)| name == tag).map(|(_, tag)| *tag);
    let mut step = Some(wanted);
    while let Some(tag) = step {
        if let Some(found) = find(&tag) {
            return Some(found);
        }
        if codes::OTHER_SCRIPTS.contains(&tag.as_str()) {
            return None;
        }
        if !tag.contains('-') {
            return variant(&tag, &known, find);
        }
        step = parent(&tag);
    }
    None
}

/// Whether a text, such as a part of a file name, is a tag of a language that has a code in ISO 639-1 or a pack.
pub fn is_tag_like(text: &str) -> bool {
    let mut subtags = text.split(['-', '_']);
    let language = subtags.next().unwrap_or_default().to_ascii_lowercase();
    is_language(&language) && subtags.all(is_script_or_region)
}

fn is_language(code: &str) -> bool {
    let current = current(code);
    let language = current.split('-').next().unwrap_or_default();
    codes::THREE_LETTERS.iter().any(|(_, two)| *two == language) || codes::WITHOUT_TWO_LETTERS.contains(&language)
}

fn is_script_or_region(subtag: &str) -> bool {
    let letters = subtag.chars().all(|letter| letter.is_ascii_alphabetic());
    let figures = subtag.chars().all(|letter| letter.is_ascii_digit());
    matches!((subtag.len(), letters, figures), (4 | 2, true, _) | (3, _, true))
}

/// `zh-yue`, `zh-cmn`, `no-nyn`: a language written as a part of another.
fn is_extended(subtag: &str) -> bool {
    subtag.len() == 3 && subtag.chars().all(|letter| letter.is_ascii_alphabetic())
}

/// The code in use now for a language code.
fn current(code: &str) -> String {
    let alias = codes::ALIASES.iter().chain(codes::THREE_LETTERS).find(|(old, _)| *old == code);
    match alias.map(|(_, new)| *new) {
        Some(new) if new != code => current(new),
        _ => code.to_owned(),
    }
}

/// A subtag after the language in its usual letter case: script as a title, region in capitals, the rest small.
fn cased(subtag: &str, extension: bool) -> String {
    let lower = subtag.to_ascii_lowercase();
    match subtag.len() {
        2 if !extension => region(&lower.to_ascii_uppercase()).to_owned(),
        4 if !extension && subtag.starts_with(|letter: char| letter.is_ascii_alphabetic()) => {
            lower[..1].to_ascii_uppercase() + &lower[1..]
        }
        _ => lower,
    }
}

/// The code in use now for a region.
fn region(code: &str) -> &str {
    codes::REGIONS.iter().find(|(old, _)| *old == code).map_or(code, |(_, new)| *new)
}

/// A region of Chinese says which script is meant.
fn chinese(tag: String) -> String {
    match tag.as_str() {
        "zh-CN" | "zh-SG" | "zh-MY" => "zh-Hans".to_owned(),
        "zh-TW" | "zh-HK" | "zh-MO" => "zh-Hant".to_owned(),
        _ => tag,
    }
}

/// The next wider tag: as CLDR's parent locales for Portuguese and Spanish, else one subtag less (and its singleton).
fn parent(tag: &str) -> Option<String> {
    let (rest, last) = tag.rsplit_once('-')?;
    match (rest, last) {
        ("pt", region) if region.len() == 2 && !matches!(region, "BR" | "PT") => Some("pt-PT".to_owned()),
        ("es", region) if codes::LATIN_AMERICA.contains(&region) => Some("es-419".to_owned()),
        _ => Some(
            rest.strip_suffix(|letter: char| letter.is_ascii_alphanumeric())
                .and_then(|rest| rest.strip_suffix('-'))
                .unwrap_or(rest)
                .to_owned(),
        ),
    }
}

/// For a bare language that is not available: its usual variant, else the first one in the order of the tags.
fn variant<'a>(language: &str, known: &[(String, &'a str)], find: impl Fn(&str) -> Option<&'a str>) -> Option<&'a str> {
    let usual = codes::USUAL.iter().find(|(tag, _)| *tag == language).and_then(|(_, usual)| find(usual));
    let mine = known.iter().filter(|(name, _)| {
        let rest = name.strip_prefix(language).and_then(|rest| rest.strip_prefix('-'));
        rest.is_some() && !codes::OTHER_SCRIPTS.iter().any(|other| name.starts_with(other))
    });
    usual.or_else(|| mine.min_by(|one, other| one.0.cmp(&other.0)).map(|(_, tag)| *tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_and_careless_tags_become_canonical() {
        let cases = [
            ("iw", "he"),
            ("no", "nb"),
            ("tl", "fil"),
            ("in", "id"),
            ("ji", "yi"),
            ("mo", "ro"),
            ("sh", "sr-Latn"),
            ("zh-CN", "zh-Hans"),
            ("zh_sg", "zh-Hans"),
            ("zh-TW", "zh-Hant"),
            ("ZH-hk", "zh-Hant"),
            ("cmn", "zh"),
            ("cmn-Hant", "zh-Hant"),
            ("arb", "ar"),
            ("pt_br", "pt-BR"),
            ("EN", "en"),
            ("es-419", "es-419"),
            ("sr-latn-rs", "sr-Latn-RS"),
            ("en-UK", "en-GB"),
            ("deu", "de"),
            ("zh-yue", "yue"),
            ("de-1996", "de-1996"),
            ("en-US-u-ca-gregory", "en-US-u-ca-gregory"),
            ("pt_BR.UTF-8", "pt-BR"),
            ("", ""),
            ("no-NO", "nb-NO"),
        ];
        for (tag, expected) in cases {
            assert_eq!(canonical(tag), expected, "{tag}");
            assert_eq!(canonical(&canonical(tag)), expected, "{tag} twice");
        }
    }

    #[test]
    fn lookup_finds_the_nearest() {
        let all = ["ar", "en", "es", "fil", "he", "id", "nb", "pt-BR", "pt-PT", "sr", "sr-Latn", "zh-Hans", "zh-Hant"];
        let cases = [
            ("pt", Some("pt-BR")),
            ("pt-PT", Some("pt-PT")),
            ("pt-AO", Some("pt-PT")),
            ("zh", Some("zh-Hans")),
            ("zh-TW", Some("zh-Hant")),
            ("zh-Hant-HK", Some("zh-Hant")),
            ("no", Some("nb")),
            ("tl", Some("fil")),
            ("iw", Some("he")),
            ("es-419", Some("es")),
            ("es-MX", Some("es")),
            ("en-GB", Some("en")),
            ("sr-Latn-RS", Some("sr-Latn")),
            ("sr-RS", Some("sr")),
            ("arb", Some("ar")),
            ("xx", None),
            ("", None),
            ("en-US-u-ca-gregory", Some("en")),
        ];
        for (tag, expected) in cases {
            assert_eq!(lookup(tag, &all), expected, "{tag}");
        }
        assert_eq!(lookup("pt-PT", &["pt-BR"]), Some("pt-BR"));
        assert_eq!(lookup("pt", &["pt-PT"]), Some("pt-PT"));
        assert_eq!(lookup("zh-Hant", &["zh-Hans"]), None);
        assert_eq!(lookup("zh", &["zh-Hant"]), None);
        assert_eq!(lookup("sr-Latn", &["sr"]), None);
    }

    #[test]
    fn words_of_file_names_are_no_tags() {
        for tag in ["es", "pt-BR", "zh_Hans", "es-419", "fil", "yue", "iw", "sr-Latn", "deu"] {
            assert!(is_tag_like(tag), "{tag}");
        }
        for text in
            ["", "leaflet", "faq", "v2", "readme", "old", "how-to", "es-leaflet", "e", "12", "microneedling", "x-y"]
        {
            assert!(!is_tag_like(text), "{text}");
        }
    }
}
