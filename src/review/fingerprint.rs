//! A short name of a finding that stays the same when lines move: from the rule, the fact, the language and what is stated.

use crate::finding::Finding;
use crate::l10n::Localizer;
use crate::text::fold_pattern;

const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// Sixteen hexadecimal digits of FNV-1a, which is the same on every machine and in every version.
pub fn hash(parts: &[&str]) -> String {
    let mut state = OFFSET;
    for part in parts {
        // 0xff occurs in no UTF-8 text, so that parts cannot run into each other.
        for byte in part.bytes().chain([0xff]) {
            state = (state ^ u64::from(byte)).wrapping_mul(PRIME);
        }
    }
    format!("{state:016x}")
}

/// Sixteen hexadecimal digits. `stated` is the leaflet's own text; `nth` counts equal findings of one leaflet from 0.
pub fn fingerprint(finding: &Finding, language: Option<&str>, stated: &str, nth: usize) -> String {
    let fact = finding.fact.as_deref().unwrap_or_default();
    let stated = fold_pattern(stated);
    let repeat = if nth == 0 { String::new() } else { nth.to_string() };
    hash(&[finding.rule, fact, language.unwrap_or_default(), &stated, &repeat])
}

/// Sixteen hexadecimal digits that change with what is stated and with what the facts say: a suppression with this key ends itself.
pub fn key(finding: &Finding, language: Option<&str>, stated: &str, english: &Localizer) -> String {
    let expected = finding.expected.as_ref().map(|expected| english.argument(expected)).unwrap_or_default();
    hash(&[&fingerprint(finding, language, stated, 0), &expected])
}
