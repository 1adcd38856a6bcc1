//! A Fluent file into entries with spans, and what each entry uses.

use crate::source::{Source, Span};
use fluent_syntax::ast::{self, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A Fluent file as read.
#[derive(Debug, Clone)]
pub struct Bundle {
    /// The file.
    pub source: Arc<Source>,
    /// Its language tag, where its place names one.
    pub language: Option<String>,
    /// Messages and terms in the file's order; a term's id begins with a hyphen.
    pub entries: Vec<Entry>,
    /// Lines of comments that belong to no entry.
    pub notes: Vec<String>,
    /// What could not be read.
    pub broken: Vec<Broken>,
    /// Ids of the other files of the language, where they are known.
    pub neighbours: BTreeSet<String>,
}

/// A stretch of the file that is no Fluent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// The bytes.
    pub span: Span,
    /// Why, in English.
    pub reason: String,
}

/// A message or a term.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// The bytes of the id.
    pub span: Span,
    /// Lines of its comment.
    pub comment: Vec<String>,
    /// Its value.
    pub value: Option<Pattern<String>>,
    /// Its attributes in the file's order.
    pub attributes: Vec<Attribute>,
}

/// An attribute of an entry.
#[derive(Debug, Clone)]
pub struct Attribute {
    /// Its name.
    pub name: String,
    /// The bytes of the name.
    pub span: Span,
    /// Its value.
    pub value: Pattern<String>,
}

/// What a pattern, or a whole entry, uses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Uses {
    /// Variables, without the dollar sign.
    pub variables: BTreeSet<String>,
    /// Messages and terms, with an attribute as `id.attribute`.
    pub entries: BTreeSet<String>,
}

impl Entry {
    /// All that its value and its attributes use.
    pub fn uses(&self) -> Uses {
        let mut uses = Uses::default();
        self.patterns().for_each(|pattern| uses.pattern(pattern));
        uses
    }

    /// The value, then the attributes' values.
    pub fn patterns(&self) -> impl Iterator<Item = &Pattern<String>> {
        self.value.iter().chain(self.attributes.iter().map(|attribute| &attribute.value))
    }

    /// The pattern of an attribute, or of the value.
    pub fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern<String>> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|found| found.name == name).map(|found| &found.value),
        }
    }
}

impl Bundle {
    /// The first entry of an id.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// Entries whose id an earlier one has already.
    pub fn repeated(&self) -> Vec<&Entry> {
        let mut seen = BTreeSet::new();
        self.entries.iter().filter(|entry| !seen.insert(entry.id.as_str())).collect()
    }

    /// The rest of the first line of the comments on the whole file that begins so.
    pub fn note(&self, label: &str) -> Option<&str> {
        self.notes.iter().find_map(|line| line.strip_prefix(label)).map(str::trim)
    }
}

/// Reads a Fluent file. Never fails: what is no Fluent is listed.
pub fn read(source: &Arc<Source>, language: Option<&str>) -> Bundle {
    // The same text twice: once for the places of its parts, once for a tree that owns its parts.
    let borrowed = parse(source.text.as_str());
    let errors = borrowed.as_ref().err().map(|(_, errors)| errors.clone()).unwrap_or_default();
    let places = borrowed.unwrap_or_else(|(part, _)| part);
    let tree = parse(source.text.clone()).unwrap_or_else(|(part, _)| part);
    let mut bundle = Bundle {
        source: Arc::clone(source),
        language: language.map(str::to_owned),
        entries: Vec::new(),
        notes: Vec::new(),
        broken: Vec::new(),
        neighbours: BTreeSet::new(),
    };
    bundle.broken.extend(errors.iter().map(|error| Broken {
        span: clipped(source, error.pos.start, error.slice.as_ref().map_or(error.pos.end, |slice| slice.end)),
        reason: error.kind.to_string(),
    }));
    for (place, entry) in places.body.iter().zip(tree.body) {
        match entry {
            ast::Entry::Message(message) => bundle.entries.push(message_of(source, place, message)),
            ast::Entry::Term(term) => bundle.entries.push(term_of(source, place, term)),
            ast::Entry::Comment(comment) | ast::Entry::ResourceComment(comment) => bundle.notes.extend(comment.content),
            _ => {}
        }
    }
    bundle
}

/// The first line of a span, on character boundaries.
fn clipped(source: &Source, start: usize, end: usize) -> Span {
    let start = (0..=start.min(source.text.len())).rev().find(|at| source.text.is_char_boundary(*at)).unwrap_or(0);
    let rest = source.text.get(start..).unwrap_or_default();
    let line = rest.find('\n').unwrap_or(rest.len());
    Span::new(start, (start + line).min(end.max(start)).max(start + rest.chars().next().map_or(0, char::len_utf8)))
}

/// Where a part of the text stands in it.
fn place(source: &Source, part: &str) -> Span {
    let start = (part.as_ptr() as usize).saturating_sub(source.text.as_ptr() as usize);
    Span::new(start, start + part.len())
}

fn message_of(source: &Source, borrowed: &ast::Entry<&str>, message: ast::Message<String>) -> Entry {
    let (id, attributes) = match borrowed {
        ast::Entry::Message(found) => (place(source, found.id.name), found.attributes.as_slice()),
        _ => (Span::default(), Default::default()),
    };
    Entry {
        id: message.id.name,
        span: id,
        comment: message.comment.map(|comment| comment.content).unwrap_or_default(),
        value: message.value,
        attributes: attributes_of(source, attributes, message.attributes),
    }
}

fn term_of(source: &Source, borrowed: &ast::Entry<&str>, term: ast::Term<String>) -> Entry {
    let (id, attributes) = match borrowed {
        ast::Entry::Term(found) => (place(source, found.id.name), found.attributes.as_slice()),
        _ => (Span::default(), Default::default()),
    };
    Entry {
        id: format!("-{}", term.id.name),
        span: id,
        comment: term.comment.map(|comment| comment.content).unwrap_or_default(),
        value: Some(term.value),
        attributes: attributes_of(source, attributes, term.attributes),
    }
}

fn attributes_of(
    source: &Source,
    borrowed: &[ast::Attribute<&str>],
    attributes: Vec<ast::Attribute<String>>,
) -> Vec<Attribute> {
    let pairs = borrowed.iter().zip(attributes);
    pairs
        .map(|(found, attribute)| Attribute {
            name: attribute.id.name,
            span: place(source, found.id.name),
            value: attribute.value,
        })
        .collect()
}

impl Uses {
    /// Adds what a pattern uses.
    pub fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
            }
            InlineExpression::MessageReference { id, attribute } => self.entry("", &id.name, attribute.as_ref()),
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.entry("-", &id.name, attribute.as_ref());
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &ast::CallArguments<String>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
        for argument in &arguments.named {
            self.inline(&argument.value);
        }
    }

    fn entry(&mut self, sign: &str, id: &str, attribute: Option<&ast::Identifier<String>>) {
        let attribute = attribute.map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
        self.entries.insert(format!("{sign}{id}{attribute}"));
    }
}
