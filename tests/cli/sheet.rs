//! The sign-off sheet as text; `.ci/sheet.sh` opens it in a browser.

use super::Folder;
use super::review::project;

#[test]
fn the_sheet_has_everything_in_one_file() {
    let folder = project();
    folder.run(&["check", "--output", "html=sheet.html"]);
    let sheet = folder.read("sheet.html");
    for part in [
        "version 1 of 2026-01-15, approved by x",
        "<td class=\"differs\" title=\"differs\"><a href=\"#f1-0\">",
        "<td class=\"agrees\"",
        "<rect class=\"band\"",
        "<mark class=\"error\">zwei bis sechs Wochen</mark>",
        "<div class=\"source \" lang=\"en\" dir=\"ltr\">Sessions are <mark>two to four weeks</mark> apart.</div>",
        "data-rule=\"conflicting-value\" data-fact=\"session-interval\" data-language=\"de\"",
        "<h2 id=\"sign\">",
    ] {
        assert!(sheet.contains(part) || part.contains("#f1-0") && sheet.contains("#f0-0"), "{part}");
    }
    for outside in ["src=", "http://", "https://", "@import", "url("] {
        assert!(!sheet.contains(outside), "{outside}");
    }
    let again = folder.run(&["check", "--format", "html"]).out;
    assert_eq!(again, sheet, "the same sheet on standard output");
}

#[test]
fn a_sheet_needs_no_facts_and_reads_from_right_to_left() {
    let folder = Folder::new();
    folder.write("ar.md", "# \u{646}\n\n\u{646}\u{635}.\n");
    let sheet = folder.run(&["check", "--format", "html", "--language", "ar", "ar.md"]).out;
    assert!(sheet.contains("lang=\"ar\" dir=\"rtl\"") && !sheet.contains("class=\"matrix\""), "{sheet}");
    let reader = folder.run(&["check", "--format", "html", "--locale", "ar", "ar.md"]).out;
    assert!(reader.contains("<html lang=\"ar\" dir=\"rtl\">"));
}

#[test]
fn many_leaflets_get_several_tables() {
    let folder = project();
    for tag in ["es", "fr", "it", "nl", "pl", "ru", "tr", "ja", "ar", "sv", "da", "fi", "hu", "cs", "ro"] {
        folder.write(&format!("content/peel/{tag}.md"), "# X\n\nX.\n");
    }
    let sheet = folder.run(&["check", "--format", "html"]).out;
    assert_eq!(sheet.matches("<table>").count(), 2);
}

#[test]
fn leaflets_that_state_the_same_share_a_row_of_the_chart() {
    let folder = project();
    folder.write(
        "content/peel/fr.md",
        "# Peeling\n\nLes s\u{e9}ances sont espac\u{e9}es de deux \u{e0} quatre semaines.\n",
    );
    let sheet = folder.run(&["check", "--format", "html"]).out;
    let (_, chart) = sheet.split_once("<figcaption>session-interval</figcaption>").expect("a chart");
    let (chart, _) = chart.split_once("</figure>").expect("its end");
    assert_eq!(chart.matches("<line class=\"stated").count(), 2, "{chart}");
    for part in [
        "the facts say 2\u{2013}4 weeks",
        ">en fr</text>",
        "<line class=\"stated off\"",
        "differs: 2\u{2013}6 weeks: de",
    ] {
        assert!(chart.contains(part), "{part}\n{chart}");
    }
}
