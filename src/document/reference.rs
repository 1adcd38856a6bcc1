//! Texts that stay as they are in every translation: bibliographic references and notices of copyright.

/// Letters of initials behind a name, at most.
const INITIALS: usize = 3;

/// Digits of the number of a volume, at most: four are a year ("in 2024, 45-51 of 100 patients").
const VOLUME: usize = 3;

/// Whether a text is a reference to a publication, or a notice of copyright.
pub fn is_reference(text: &str) -> bool {
    let marked = text.contains('\u{a9}') || ["doi:", "doi.", "ISBN"].iter().any(|mark| text.contains(mark));
    let authors = authors(text);
    marked || has_year(text) && (has_pages(text) || authors > 0) || authors > 1
}

/// Whether four digits name a year of this century or the last.
pub fn has_year(text: &str) -> bool {
    let mut runs = text.split(|letter: char| !letter.is_alphanumeric());
    runs.any(|run| run.len() == 4 && run.bytes().all(|byte| byte.is_ascii_digit()) && matches!(&run[..2], "19" | "20"))
}

/// Whether a volume is followed by pages: "12:45-51", "12(3), 45-51".
fn has_pages(text: &str) -> bool {
    text.match_indices([':', ',']).any(|(at, _)| {
        let volume = text[..at].trim_end_matches(|letter: char| letter.is_ascii_digit());
        let before = text[..at].ends_with(')') || (1..=VOLUME).contains(&(at - volume.len()));
        let behind = text[at + 1..].trim_start().trim_start_matches(|letter: char| letter.is_ascii_digit());
        let first = behind.len() < text[at + 1..].trim_start().len();
        let dash = behind
            .strip_prefix(['-', '\u{2013}'])
            .map(|rest| rest.trim_start_matches(|letter: char| letter.is_ascii_digit()));
        let last = dash.filter(|rest| rest.len() + 1 < behind.len());
        before && first && last.is_some_and(|rest| !rest.starts_with([':', '.']) || rest.len() < 2)
    })
}

/// How many names with initials a text begins with: "Smith J, Brown KL."
fn authors(text: &str) -> usize {
    let is_author = |part: &&str| {
        let mut words = part.split_whitespace();
        let (name, initials) = (words.next().unwrap_or_default(), words.next_back().unwrap_or_default());
        let capital = name.starts_with(char::is_uppercase) && name.chars().skip(1).any(char::is_lowercase);
        let short = (1..=INITIALS).contains(&initials.chars().count()) && initials.chars().all(char::is_uppercase);
        capital && short && words.next().is_none()
    };
    let start = text.trim_start_matches(|letter: char| !letter.is_alphabetic());
    start.split([',', '.', ';']).map(str::trim).take_while(is_author).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_told_from_text() {
        let references = [
            "Smith J, Brown K. Knee injections: a review. J Orthop 2023;12:45-51.",
            "Knee injections: a review. Journal of Orthopaedics 2019; 12(3), 45\u{2013}51",
            "1. Smith JA. A guide. London 2020.",
            "A guide for patients. doi:10.1000/182",
            "\u{a9} 2026 Northfield Hospital. All rights reserved.",
        ];
        assert!(references.iter().all(|text| is_reference(text)));
        let texts = [
            "Come on 3 May 2026 at 9.30. We are open from 9:00-12:30.",
            "Take vitamin C, vitamin D and zinc.",
            "In 2024, 45-51 of 100 patients were helped.",
            "Take 2 tablets, 4-6 hours apart.",
        ];
        assert_eq!(texts.iter().filter(|text| is_reference(text)).collect::<Vec<_>>(), Vec::<&&str>::new());
    }
}
