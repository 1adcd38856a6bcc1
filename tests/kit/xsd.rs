//! Holds XML against an XML Schema, as far as those of `tests/schemas` go: elements by reference, attributes that are required or not,
//! whole numbers, listed values, text. The order of elements is not looked at.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Default)]
struct Element {
    attributes: BTreeMap<String, Attribute>,
    children: BTreeSet<String>,
    text: bool,
}

#[derive(Default)]
struct Attribute {
    required: bool,
    /// The least number, where it is one.
    least: Option<u64>,
    /// The values that it may have; empty: any.
    values: Vec<String>,
}

/// Name of a tag, its attributes (`None` for the end of an element), text.
type Part = (String, Option<BTreeMap<String, String>>, String);

/// All tags and texts of a file in order. Panics where it is not well formed.
fn parts(text: &str) -> Vec<Part> {
    let attributes = |tag: &BytesStart<'_>| {
        let pairs = tag.attributes().map(|attribute| attribute.expect("an attribute"));
        Some(pairs.map(|pair| (pair.key.as_ref().to_owned(), pair.value.as_ref().to_owned())).collect())
    };
    let name = |name: &str| name.trim_start_matches("xs:").to_owned();
    let mut reader = Reader::from_str(text);
    let mut found = Vec::new();
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(tag) => found.push((name(tag.name().as_ref()), attributes(&tag), String::new())),
            Event::Empty(tag) => {
                found.push((name(tag.name().as_ref()), attributes(&tag), String::new()));
                found.push((name(tag.name().as_ref()), None, String::new()));
            }
            Event::End(tag) => found.push((name(tag.name().as_ref()), None, String::new())),
            Event::Text(text) => {
                let text: &str = text.as_ref();
                found.push((String::new(), None, text.trim().to_owned()));
            }
            Event::GeneralRef(_) | Event::CData(_) => found.push((String::new(), None, "&".to_owned())),
            Event::Eof => return found,
            _ => {}
        }
    }
}

fn read(schema: &str) -> BTreeMap<String, Element> {
    let mut elements: BTreeMap<String, Element> = BTreeMap::new();
    let (mut current, mut attribute) = (String::new(), String::new());
    for (tag, attributes, _) in parts(schema) {
        let Some(has) = attributes else { continue };
        let value = |name: &str| has.get(name).cloned().unwrap_or_default();
        match (tag.as_str(), has.contains_key("ref")) {
            ("element", false) => {
                current = value("name");
                elements.entry(current.clone()).or_default().text = value("type") == "xs:string";
            }
            ("schema" | "simpleType" | "restriction" | "sequence" | "choice", _) => {}
            (tag, _) => {
                let element = elements.get_mut(&current).expect("an element round it");
                match tag {
                    "element" => drop(element.children.insert(value("ref"))),
                    "complexType" => element.text |= value("mixed") == "true",
                    "attribute" => {
                        attribute = value("name");
                        let least = match value("type").as_str() {
                            "xs:positiveInteger" => Some(1),
                            "xs:nonNegativeInteger" => Some(0),
                            _ => None,
                        };
                        let row = Attribute { required: value("use") == "required", least, values: Vec::new() };
                        element.attributes.insert(attribute.clone(), row);
                    }
                    "enumeration" => {
                        element.attributes.get_mut(&attribute).expect("its attribute").values.push(value("value"));
                    }
                    other => panic!("this schema uses {other}"),
                }
            }
        }
    }
    elements
}

/// What in a text does not fit a schema, in words.
pub(crate) fn faults(schema: &str, text: &str) -> Vec<String> {
    let elements = read(schema);
    let mut faults = Vec::new();
    let mut open: Vec<String> = Vec::new();
    for (name, attributes, text) in parts(text) {
        let outer = open.last().and_then(|name| elements.get(name));
        match attributes {
            Some(attributes) => {
                if outer.is_some_and(|outer| !outer.children.contains(&name)) {
                    faults.push(format!("{name} in {open:?}"));
                }
                match elements.get(&name) {
                    Some(element) => faults.extend(element.faults(&attributes)),
                    None => faults.push(format!("{name} is unknown")),
                }
                open.push(name);
            }
            None if !name.is_empty() => drop(open.pop()),
            None if !text.is_empty() && outer.is_none_or(|outer| !outer.text) => faults.push(format!("text: {text}")),
            None => {}
        }
    }
    faults
}

impl Element {
    fn faults(&self, given: &BTreeMap<String, String>) -> Vec<String> {
        let missing = self.attributes.iter().filter(|(name, row)| row.required && !given.contains_key(*name));
        let wrong = given.iter().filter(|(name, value)| match self.attributes.get(*name) {
            None => true,
            Some(row) => {
                let number = |least| value.parse::<u64>().is_ok_and(|number| number >= least);
                !row.least.is_none_or(number) || !(row.values.is_empty() || row.values.contains(value))
            }
        });
        missing.map(|(name, _)| format!("{name} is missing")).chain(wrong.map(|pair| format!("{pair:?}"))).collect()
    }
}

#[test]
fn what_does_not_fit_is_found() {
    let schema = crate::cli::schema("checkstyle.xsd");
    let report = |inner: &str| faults(&schema, &format!("<checkstyle version=\"4.3\">{inner}</checkstyle>"));
    let error = "<error line=\"1\" severity=\"error\" message=\"&lt;\" source=\"x\"/>";
    assert_eq!(report(&format!("<file name=\"a\">{error}</file>")), [""; 0]);
    for bad in [
        error.to_owned(),
        "<file/>".to_owned(),
        "<file name=\"a\">text</file>".to_owned(),
        "<file name=\"a\" size=\"1\"/>".to_owned(),
        format!("<file name=\"a\">{}</file>", error.replace("\"1\"", "\"0\"")),
        format!("<file name=\"a\">{}</file>", error.replace("\"error\"", "\"fatal\"")),
        "<files/>".to_owned(),
    ] {
        assert!(!report(&bad).is_empty(), "{bad}");
    }
}
