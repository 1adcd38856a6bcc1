use super::*;
use proptest::prelude::*;

/// Blocks, one a line: kind, indices of heading and lead-in, text.
fn outline(text: &str, format: Format) -> String {
    let document = read(&Source::new("leaflet", text), format, &SentenceRules::default());
    let index = |at: Option<usize>| at.map_or("-".to_owned(), |at| at.to_string());
    let lines = document.blocks.iter().map(|block| {
        let text = block.text.replace('\n', "|");
        format!("{} {} {} {text}", kind(block.kind), index(block.heading), index(block.lead_in))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn kind(kind: BlockKind) -> String {
    match kind {
        BlockKind::Heading(level) => format!("h{level}"),
        BlockKind::Paragraph => "p".to_owned(),
        BlockKind::ListItem { depth, ordered } => format!("{}{depth}", if ordered { "n" } else { "l" }),
        BlockKind::Cell { row, column } => format!("c{row}.{column}"),
        BlockKind::Verbatim => "v".to_owned(),
    }
}

#[test]
fn markup_vanishes_and_structure_stays() {
    let text = "\u{feff}---\nlanguage: en\n---\n# A *B*\r\n\r\n0.5&nbsp;**mm**<!-- c -->\r\nor 2\\* `mm`\n\n## C\n\nIf you:\n\n- one\n  - two\n    three\n- four\n\n1) five\n\n<div>x</div>\n";
    let expected = "h1 - - A B\np 0 - 0.5\u{a0}mm|or 2* mm\nv 0 - <!-- c -->\nh2 0 - C\np 3 - If you:\nl1 3 4 one\nl2 3 5 two|three\nl1 3 4 four\nn1 3 4 five\nv 3 - <div>x</div>";
    assert_eq!(outline(text, Format::Markdown), expected);
}

#[test]
fn cells_know_their_headers_and_what_leads_in_the_table() {
    let text = "Doses:\n\n| age | dose |\n|---|---|\n| 2 | 5 mg |\n| | 6 mg |\n";
    let document = read(&Source::new("leaflet", text), Format::Markdown, &SentenceRules::default());
    let cells: Vec<_> =
        document.blocks.iter().map(|block| (block.text.as_str(), block.lead_in, block.headers.clone())).collect();
    let none = Vec::new();
    assert_eq!(
        cells,
        [
            ("Doses:", None, none.clone()),
            ("age", Some(0), none.clone()),
            ("dose", Some(0), none.clone()),
            ("2", Some(0), vec![1]),
            ("5 mg", Some(0), vec![3, 2]),
            ("6 mg", Some(0), vec![2]),
        ]
    );
}

#[test]
fn plain_text_shows_its_structure_by_its_form() {
    let long = "This line goes on for so long that nobody would take it for a heading or an item of any list. It has two sentences.";
    let cases = [
        (
            format!("Title\n{long}\nWho should not?\n{long}"),
            format!("h1 - - Title\np 0 - {long}\nh2 0 - Who should not?\np 2 - {long}"),
        ),
        (
            format!("Not if you:\nare ill\nhave a cold\nNext part\n{long}"),
            format!("p - - Not if you:\nl1 - 0 are ill\nl1 - 0 have a cold\nh2 - - Next part\np 3 - {long}"),
        ),
        (
            "Not if you:\n\nAre ill\n\nHave a cold\n\nFacts\n\n  \u{2022} One.\n  \u{2022} Two.".into(),
            "p - - Not if you:\nl1 - 0 Are ill\nl1 - 0 Have a cold\nh2 - - Facts\nl1 3 3 One.\nl1 3 3 Two.".into(),
        ),
        (
            "Ask:\nDoes it hurt?\nHow long?\nCall us any time you like.".into(),
            "p - - Ask:\nl1 - 0 Does it hurt?\nl1 - 0 How long?\np - - Call us any time you like.".into(),
        ),
        (
            "Who must wait?\nChildren\nPatients with a cold\n\nCall us.".into(),
            "h1 - - Who must wait?\nl1 0 0 Children\nl1 0 0 Patients with a cold\np 0 - Call us.".into(),
        ),
        (
            "1. What it is\n\nIt helps.\n\n1) a\n2) b\n   a) c".into(),
            "h1 - - What it is\np 0 - It helps.\nn1 0 1 a\nn1 0 1 b\nn2 0 3 c".into(),
        ),
        (
            "Title\n\n\u{3010}Uses\u{3011}\nScars, lines\n\n\u{25a0} Risks\nRed skin\n\n\u{3010}Costs\u{3011}\nAsk us.\n".into(),
            "h1 - - Title\nh2 0 - \u{3010}Uses\u{3011}\np 1 - Scars, lines\nh2 0 - Risks\np 3 - Red skin\nh2 0 - \u{3010}Costs\u{3011}\np 5 - Ask us.".into(),
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(outline(&text, Format::Text), expected, "\n{text}");
    }
}

#[test]
fn wrapped_lines_are_one_paragraph() {
    let text = "Heading\r\nThe needles are thin, and the doctor guides them over the skin for 30 to\r\n60 minutes; the skin is red and a little swollen for one to three days and\r\nthen recovers.\r\n\r\nNo list\r\n";
    let expected = "h1 - - Heading\np 0 - The needles are thin, and the doctor guides them over the skin for 30 to|60 minutes; the skin is red and a little swollen for one to three days and|then recovers.\np 0 - No list";
    assert_eq!(outline(text, Format::Text), expected);
}

#[test]
fn hostile_input_is_read_in_linear_time() {
    let many = 60_000;
    let texts = [
        "word 0.5. ".repeat(many),
        "- item\n".repeat(many),
        "Item\n\n".repeat(many),
        "If:\n".repeat(many),
        "Why?\n".repeat(many),
        "> ".repeat(many),
        "[".repeat(many),
        "*a _b ".repeat(many),
        "&amp;".repeat(many),
        "<!-- ".repeat(many),
        "| a ".repeat(many) + "\n" + &"|---".repeat(many),
        "\0\r\u{feff}\n".repeat(many),
        ".".repeat(many) + &" .".repeat(many),
        " \n".repeat(many),
        "---\n".repeat(many),
    ];
    for text in texts {
        let source = Source::new("leaflet", text);
        for format in [Format::Text, Format::Markdown] {
            read(&source, format, &SentenceRules::default());
        }
    }
}

/// Checks what must hold for every document: spans in bounds, sentences in order, text that maps to what is written.
fn check(text: &str, format: Format) -> Result<(), TestCaseError> {
    let source = Source::new("leaflet", text);
    let document = read(&source, format, &SentenceRules::default());
    for (at, block) in document.blocks.iter().enumerate() {
        prop_assert!(text.get(block.span.start..block.span.end).is_some());
        prop_assert_eq!(block.text.trim(), &block.text);
        prop_assert!(block.heading.into_iter().chain(block.lead_in).all(|before| before < at));
        for (offset, letter) in block.text.char_indices() {
            let span = block.source_span(offset..offset + letter.len_utf8());
            let written = text.get(span.start..span.end);
            prop_assert!(written.is_some(), "{span:?} cuts a character");
            prop_assert!(
                block.span.start <= span.start && span.end <= block.span.end,
                "{span:?} outside {:?}",
                block.span
            );
            let across = written.filter(|written| written.contains(['\n', '\r']));
            let broken = letter == '\n' || across.is_some_and(|written| letter == ' ' || written.contains(letter));
            let tab = block.kind == BlockKind::Verbatim && letter == ' ';
            let replaced = broken || tab || written.is_some_and(|written| written.starts_with('&'));
            prop_assert!(replaced || written == Some(letter.to_string().as_str()), "{letter:?} is written {written:?}");
        }
        let mut last = 0;
        for sentence in &block.sentences {
            prop_assert!(last <= sentence.start && sentence.start < sentence.end);
            prop_assert!(block.text.get(sentence.clone()).is_some_and(|text| text.trim() == text));
            last = sentence.end;
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_maps_to_its_source(text in "[ -~\u{a0}\u{e9}\u{301}\u{ff11}\u{3002}\u{5d0}\0\r\n]{0,60}") {
        check(&text, Format::Text)?;
        check(&text, Format::Markdown)?;
    }

    #[test]
    fn any_markup_maps_to_its_source(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..24)) {
        let text = pieces.concat();
        check(&text, Format::Text)?;
        check(&text, Format::Markdown)?;
    }
}

/// Pieces of Markdown that matter to one another.
const PIECES: &[&str] = &[
    "\n",
    "\n\n",
    "\r\n",
    "  \n",
    "\\\n",
    " ",
    "    ",
    "\t",
    "# ",
    "## ",
    "- ",
    "1. ",
    "> ",
    "**",
    "*",
    "_",
    "`",
    "``",
    "```\n",
    "| ",
    "|---|---|\n",
    "| a | b |\n",
    "&amp;",
    "&#8211;",
    "&nbsp;",
    "\\*",
    "\\|",
    "<br>",
    "<!-- c -->",
    "<div>\n",
    "[a](b)",
    "![a](b \"c\")",
    "[^1]",
    "[^1]: ",
    "[ ] ",
    "---\n",
    "0.5",
    " mm",
    "\u{e9}",
    "\u{6f22}",
    "\u{feff}",
    "\0",
    "Word. ",
    "If:",
    "\u{2022} ",
    "key: value\n",
    "<a@b.c>",
    "{#id}",
];
