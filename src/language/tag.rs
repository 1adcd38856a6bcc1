//! Language tags (BCP 47): lookup by RFC 4647.

/// The available tag that serves `tag`.
pub fn lookup<'a>(tag: &str, available: &[&'a str]) -> Option<&'a str> {
    let mut wanted = tag.replace('_', "-");
    loop {
        if let Some(found) = available.iter().find(|found| found.eq_ignore_ascii_case(&wanted)) {
            return Some(found);
        }
        match wanted.as_str() {
            "pt" => wanted = "pt-BR".to_owned(),
            "zh" => wanted = "zh-Hans".to_owned(),
            "no" => wanted = "nb".to_owned(),
            "iw" => wanted = "he".to_owned(),
            "tl" => wanted = "fil".to_owned(),
            _ => wanted.truncate(wanted.rfind('-')?),
        }
    }
}
