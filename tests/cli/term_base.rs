//! A clinic's own term base in TBX (ISO 30042), from the file to the finding.

use super::{Folder, Ran};

/// TBX-Basic of 2008: `martif`.
const BASIC: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en">
  <martifHeader><fileDesc><sourceDesc><p>Terms of a clinic</p></sourceDesc></fileDesc></martifHeader>
  <text><body>
    <termEntry id="c1">
      <descrip type="subjectField">dermatology</descrip>
      <langSet xml:lang="en">
        <tig><term>freezing ointment</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
        <tig><term>magic paste</term><termNote type="normativeAuthorization">proscribed</termNote></tig>
        <tig><term>numbing cream</term><termNote type="partOfSpeech">noun</termNote>
          <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
      </langSet>
      <langSet xml:lang="de">
        <ntig><termGrp><term>Vereisungspaste</term>
          <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termGrp></ntig>
        <ntig><termGrp><term>Schmerzcreme</term>
          <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
      </langSet>
    </termEntry>
  </body></text>
</martif>
"#;
/// TBX-Core of 2019 with categories as attributes (DCA). Its concept has the same id as another one above.
const CORE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dca" type="TBX-Core" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader><fileDesc><sourceDesc><p>Terms of a clinic</p></sourceDesc></fileDesc></tbxHeader>
  <text><body><conceptEntry id="c1">
    <langSec xml:lang="en-GB">
      <termSec><term>dressing</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
      <termSec><term>wound sticker</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
      <termSec><term>skin lid</term><termNote type="administrativeStatus">forbidden</termNote></termSec>
    </langSec>
    <langSec xml:lang="fr">
      <termSec><term>pansement</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
      <termSec><term>empl\u{e2}tre</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
    </langSec>
  </conceptEntry></body></text>
</tbx>
"#;
/// The same standard with categories as elements (DCT).
const ELEMENTS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:basic="http://www.tbxinfo.net/ns/basic">
  <text><body><conceptEntry id="c3"><langSec xml:lang="en">
    <termSec><term>second look</term><basic:administrativeStatus>deprecatedTerm-admn-sts</basic:administrativeStatus></termSec>
    <termSec><term>follow-up visit</term><basic:administrativeStatus>preferredTerm-admn-sts</basic:administrativeStatus></termSec>
  </langSec></conceptEntry></body></text>
</tbx>
"#;

/// A project with a topic whose leaflets are in three languages.
fn project(bases: &[(&str, &str)]) -> Folder {
    let folder = Folder::new();
    folder.write("leaflint.toml", "");
    folder.write(
        "content/care/facts.toml",
        "topic = \"care\"\nsource-language = \"en\"\nversion = \"1\"\ndate = 2026-01-01\napproved-by = \"nobody\"\n",
    );
    for (name, text) in bases {
        folder.write(&format!("content/care/terms/{name}"), text.replace("\\u{e2}", "\u{e2}"));
    }
    folder.write(
        "content/care/en.md",
        "Put the Freezing Ointment on the skin. A magic paste is no help.\n\nChange the wound sticker, and keep the skin lid dry.\n\n\
         Come to the second look.\n\nA numbing cream, a dressing and a follow-up visit help.\n",
    );
    folder.write(
        "content/care/de.md",
        "---\nsource: none\n---\n\nDie Vereisungspaste hilft; die Schmerzcreme hilft auch.\n",
    );
    folder.write(
        "content/care/fr.md",
        "---\nsource: none\n---\n\nChangez l'empl\u{e2}tre. Un pansement propre suffit.\n",
    );
    folder
}

/// Language, severity, words and suggestion of each finding, in order.
fn rows(ran: &Ran) -> Vec<String> {
    let text = |line: &serde_json::Value, key: &str| line[key].as_str().unwrap_or("-").to_owned();
    let row = |line: &serde_json::Value| {
        [text(line, "language"), text(line, "severity"), text(line, "text"), text(line, "suggestion")].join("|")
    };
    let mut rows: Vec<String> = ran.lines().iter().map(row).collect();
    rows.sort();
    rows
}

#[test]
fn term_bases_of_every_dialect_rule_out_terms() {
    let folder = project(&[("basic.tbx", BASIC), ("core.tbx", CORE), ("elements.tbx", ELEMENTS)]);
    let ran = folder.run(&["check", "--format", "jsonl", "--only", "forbidden-term"]);
    let expected = [
        "de|warning|Vereisungspaste|Schmerzcreme",
        "en|error|magic paste|numbing cream",
        "en|error|skin lid|dressing",
        "en|warning|Freezing Ointment|numbing cream",
        "en|warning|second look|follow-up visit",
        "en|warning|wound sticker|dressing",
        "fr|warning|empl\u{e2}tre|pansement",
    ];
    assert_eq!(rows(&ran), expected, "{}", ran.err);
}

#[test]
fn a_term_base_that_is_no_xml_is_named() {
    let folder = project(&[("broken.tbx", "<tbx><text><body><conceptEntry id=\"c1\"><langSec xml:lang=\"en\"")]);
    let ran = folder.run(&["check", "--format", "concise", "--only", "bad-facts"]);
    assert!(ran.out.contains("broken.tbx") && ran.out.contains("XML"), "{}{}", ran.out, ran.err);
}
