use super::*;
use crate::l10n::Localizer;
use crate::report::Subject;
use std::sync::Arc;

fn rendered(text: &str, evidence: &str) -> String {
    let start = text.find(evidence).unwrap_or_default();
    let source = Arc::new(Source::new("leaflet.md", text));
    let mut file = FileReport::new(Subject::Path("leaflet.md".to_owned()), source);
    file.others.push(Arc::new(Source::new("facts.toml", "a = 1\nvalue = \"2 mm\"\n")));
    let span = Span::new(start, start + evidence.len());
    let mut finding = Finding::new("conflicting-value", Severity::Error, span, Message::new("summary-clean"));
    finding.help = Some(Message::new("wrong-unit-help"));
    let label = Message::new("related-fact").text("expected", "2 mm");
    finding.related.push(Related { path: "facts.toml".into(), span: Span::new(6, 20), message: label });
    let localizer = Localizer::english();
    Human::new(Style { localizer: &localizer, color: false, width: 80 }).finding(&file, &finding)
}

/// Columns of the underline, and of the evidence in the line above it.
fn columns(rendered: &str, evidence: &str) -> Option<(usize, usize)> {
    use unicode_width::UnicodeWidthStr;
    let lines: Vec<&str> = rendered.lines().collect();
    let at = lines.iter().position(|line| line.contains('^'))?;
    let (line, underline) = (lines.get(at - 1)?, lines.get(at)?);
    Some((underline.find('^')?, line.get(..line.find(evidence)?)?.width()))
}

#[test]
fn a_finding_shows_both_lines_and_the_help() {
    let expected = "error[conflicting-value]: nothing found
 --> leaflet.md:2:9
  |
2 | needles 20 mm long
  |         ^^^^^
  |
 ::: facts.toml:2:1
  |
2 | value = \"2 mm\"
  | -------------- the facts say 2 mm
  |
  = help: Correct the unit.";
    assert_eq!(rendered("one\nneedles 20 mm long\n", "20 mm"), expected);
}

#[test]
fn underlines_stand_under_the_evidence_in_wide_and_combining_scripts() {
    for (text, evidence) in [
        ("\u{9593}\u{9694}\u{306f}\u{7d04}4\u{ff5e}6\u{9031}\u{9593}\u{3067}\u{3059}", "4\u{ff5e}6\u{9031}\u{9593}"),
        (
            "\u{643}\u{64f}\u{644}\u{651} 4 \u{623}\u{633}\u{627}\u{628}\u{64a}\u{639}",
            "4 \u{623}\u{633}\u{627}\u{628}\u{64a}\u{639}",
        ),
        ("cafe\u{301} 20 mm", "20 mm"),
        ("\u{feff}20 mm", "20 mm"),
    ] {
        let shown = rendered(text, evidence);
        let found = columns(&shown, evidence);
        assert!(found.is_some_and(|(underline, letters)| underline == letters), "{found:?}\n{shown}");
    }
}
