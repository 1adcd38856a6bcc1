//! Bundles from leaflets and back: byte for byte where they agree with the facts, adapted where a fact has changed, never wrong.

mod changes;
mod output;
mod runtime;
mod verify;

use crate::cli::Folder;
use crate::kit::cases;
use std::fs;

const TOPIC: &str = "microneedling";

/// Languages that have a leaflet.
fn tags() -> Vec<String> {
    let files = fs::read_dir(cases::root().join("content").join(TOPIC)).into_iter().flatten().flatten();
    let names = files.map(|file| file.file_name().to_string_lossy().into_owned());
    let mut tags: Vec<String> = names.filter_map(|name| name.strip_suffix(".md").map(str::to_owned)).collect();
    tags.sort();
    tags
}

fn content(name: &str) -> String {
    let path = cases::root().join("content").join(TOPIC).join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A project with the shipped leaflets of some languages, emitted.
fn project(tags: &[&str]) -> Folder {
    let folder = Folder::new();
    folder.write("content/microneedling/facts.toml", content("facts.toml"));
    for tag in tags {
        folder.write(&format!("content/microneedling/{tag}.md"), content(&format!("{tag}.md")));
    }
    let ran = folder.run(&["emit"]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    folder
}

fn change_facts(folder: &Folder, from: &str, to: &str) {
    let facts = content("facts.toml");
    assert!(facts.contains(from));
    folder.write("content/microneedling/facts.toml", facts.replace(from, to));
}

fn rendered(folder: &Folder, tag: &str) -> String {
    folder.run(&["render", "--language", tag]).out
}

/// A project with one small leaflet.
fn small(leaflet: &str) -> Folder {
    let folder = Folder::new();
    let facts = "topic = \"t\"\nsource-language = \"en\"\nversion = \"1\"\ndate = 2026-01-01\napproved-by = \"x\"\n\n\
                 [quantity.pause]\nvalue = \"5 d\"\nabout = [\"retinoid\"]\nrequired = false\n";
    folder.write("content/t/facts.toml", facts).write("content/t/en.md", leaflet);
    folder
}

#[test]
fn every_leaflet_comes_back_byte_for_byte() {
    let tags = tags();
    let folder = project(&tags.iter().map(String::as_str).collect::<Vec<_>>());
    for tag in &tags {
        assert_eq!(rendered(&folder, tag), content(&format!("{tag}.md")), "{tag}");
        let text = folder.read(&format!("locales/{tag}/microneedling.ftl"));
        assert_eq!(leaflint::bundle::canonical(&text).as_ref(), Some(&text), "{tag} is canonical");
    }
    assert_eq!(folder.run(&["emit", "--check"]).status, Some(0));
    let ran = folder.run(&["check", "locales/pl/microneedling.ftl", "locales/en/microneedling.ftl"]);
    assert_eq!(ran.status, Some(0), "{}", ran.out);
}

#[test]
fn a_changed_fact_changes_every_leaflet_in_its_own_words() {
    let expected = [
        (
            "ar",
            "\u{645}\u{646} \u{633}\u{62a}\u{629} \u{625}\u{644}\u{649} \u{62b}\u{645}\u{627}\u{646}\u{64a}\u{629} \u{623}\u{633}\u{627}\u{628}\u{64a}\u{639}",
        ),
        ("de", "sechs bis acht Wochen"),
        ("en", "six to eight weeks"),
        ("es", "de seis a ocho semanas"),
        ("fr", "six à huit semaines"),
        ("it", "da sei a otto settimane"),
        ("ja", "六週間から八週間"),
        ("nl", "zes tot acht weken"),
        ("pl", "od sześciu do ośmiu tygodni"),
        ("pt-BR", "de seis a oito semanas"),
        ("ru", "от шести до восьми недель"),
        ("tr", "altı ila sekiz hafta"),
        ("zh-Hans", "六至八周"),
    ];
    let folder = project(&expected.map(|(tag, _)| tag));
    change_facts(&folder, "\"4–6 wk\"", "\"6–8 wk\"");
    assert_eq!(folder.run(&["emit", "--check"]).status, Some(1), "stale before");
    let ran = folder.run(&["emit"]);
    assert_eq!(ran.status, Some(0), "{}", ran.out);
    for (tag, words) in expected {
        let leaflet = rendered(&folder, tag);
        assert!(leaflet.contains(words), "{tag}: {words}");
        let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
        let (old, new) = (lines(&content(&format!("{tag}.md"))), lines(&leaflet));
        assert_eq!(old.iter().zip(&new).filter(|(old, new)| old != new).count(), 1, "{tag}: one paragraph changes");
    }
    // The leaflets still say the old value; emitting again changes nothing, and what was rendered agrees with the facts.
    assert_eq!(folder.run(&["emit", "--check"]).status, Some(0));
    for (tag, _) in expected {
        folder.write(&format!("content/microneedling/{tag}.md"), rendered(&folder, tag));
    }
    let ran = folder.run(&["check"]);
    assert_eq!(ran.status, Some(0), "{}", ran.out);
    assert_eq!(folder.run(&["emit"]).status, Some(0));
}

#[test]
fn a_sentence_that_cannot_be_adapted_is_named_and_nothing_is_written() {
    let folder = project(&["en", "fr", "pl"]);
    let before = folder.read("locales/fr/microneedling.ftl");
    // "d'un à trois jours": the elision would be wrong before another number.
    change_facts(&folder, "\"1–3 d\"", "\"2–5 d\"");
    let ran = folder.run(&["emit", "--format", "jsonl"]);
    assert_eq!(ran.status, Some(1));
    let lines = ran.lines();
    assert_eq!(lines.len(), 1, "{}", ran.out);
    assert_eq!(lines[0]["rule"], "unadaptable-sentence");
    assert_eq!(lines[0]["language"], "fr");
    assert_eq!(folder.read("locales/fr/microneedling.ftl"), before);
    assert!(rendered(&folder, "pl").contains("od dwóch do pięciu dni"));
    assert!(rendered(&folder, "en").contains("two to five days"));
}

#[test]
fn a_leaflet_that_was_wrong_before_is_not_emitted() {
    let folder = Folder::new();
    folder.write("content/microneedling/facts.toml", content("facts.toml"));
    folder.write("content/microneedling/en.md", content("en.md").replace("four to six weeks", "four to six days"));
    let ran = folder.run(&["emit", "--format", "jsonl"]);
    assert_eq!(ran.status, Some(1));
    assert_eq!(ran.lines()[0]["rule"], "wrong-unit");
    assert_eq!(folder.run(&["render", "--language", "en"]).status, Some(2));
}

#[test]
fn traps_of_the_syntax_survive() {
    let traps = [
        "a { b } {\"c\"} {#anchor}\n",
        "---\nlanguage: en\n---\n\n# A heading {#x}\n\n# A heading {#x}\n\n*emphasis* and [link](x)\n",
        "[one] two\n\n.attribute = x\n\n* star\n* star\n\n  more\n",
        "tab\there\n\n\u{a0}blank\u{a0}\n\nbreak  \nhere\u{2028}there\u{2029}\n",
        "- one\n  - two\n    - three\n\n      text\n- [ ] task\n1) first\n2) second\n",
        "| a | b |\n|---|---|\n| c {x} | **d** |\n| | e |\n\nText\n",
        "<div class=\"x\">\n  <p>text</p>\n</div>\n\nText <b>bold</b> <!-- note -->\n",
        "> quote\n> more\n\n```\ncode { }\n```\n\n    indented\n\nSetext\n======\n",
        "\u{feff}text\r\n\r\nmore\r\ntext\r\n",
        "text without an end",
        "\\ \" \\u0041 \u{1} \u{7f}\n",
    ];
    for trap in traps {
        let folder = small(trap);
        let ran = folder.run(&["emit", "--only", "broken-bundle"]);
        assert_eq!(ran.status, Some(0), "{trap:?}: {}{}", ran.out, ran.err);
        assert_eq!(rendered(&folder, "en"), trap);
    }
    let many = format!("{}\n", "{ x } ".repeat(200).trim());
    let folder = small(&many);
    folder.run(&["emit"]);
    assert_eq!(rendered(&folder, "en"), many, "more placeables than a runtime takes");
}

#[test]
fn a_leaflet_without_text_is_named() {
    let folder = small("---\nlanguage: en\n---\n\n#\n\n-\n");
    let ran = folder.run(&["emit", "--only", "broken-bundle"]);
    assert_eq!(ran.status, Some(1));
    assert!(ran.out.contains("a leaflet without text"), "{}", ran.out);
}

#[test]
fn an_edited_bundle_is_not_overwritten() {
    let folder = small("Stop retinoids 5 days before.\n\nMore.\n");
    assert_eq!(folder.run(&["emit"]).status, Some(0));
    let path = "locales/en/t.ftl";
    let emitted = folder.read(path);
    folder.write(path, emitted.replace("More.", "More, by hand."));
    for arguments in [&["emit"][..], &["emit", "--check"]] {
        let ran = folder.run(arguments);
        assert_eq!(ran.status, Some(1));
        assert!(ran.out.contains("leaflet-s0-p2 was edited by hand"), "{}", ran.out);
    }
    assert!(folder.read(path).contains("by hand"));
    assert_eq!(folder.run(&["emit", "--force"]).status, Some(0));
    assert_eq!(folder.read(path), emitted);
    folder.write(path, "own = Text of somebody else\n");
    assert_eq!(folder.run(&["emit"]).status, Some(1), "a file that was not emitted");
}

#[test]
fn a_folder_that_cannot_be_written_is_named_and_nothing_is_changed() {
    let folder = small("Text.\n");
    folder.write("out", "a file");
    let ran = folder.run(&["emit", "--out", "out"]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.err.contains("out/en/t.ftl cannot be written"), "{}", ran.err);
    assert_eq!(folder.read("out"), "a file");
}
