//! References that run in a circle, and patterns that would grow without bound when they are formatted.

use super::{Bundle, Uses};
use crate::source::Span;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeMap;

/// More bytes than any message may grow to. A leaflet is shorter by far.
const MOST_BYTES: u64 = 1_000_000;

/// Why an entry cannot be formatted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Knot {
    /// It refers to itself, over others; the ids on the way.
    Circle {
        /// The id where it was noticed.
        span: Span,
        /// The ids in order, the first again at the end.
        path: Vec<String>,
    },
    /// It would be too long.
    TooLong {
        /// The bytes of its id.
        span: Span,
        /// Its id.
        id: String,
    },
}

/// All circles (each once) and all entries that grow too long (only the first of a chain).
pub fn knots(bundle: &Bundle) -> Vec<Knot> {
    let mut search = Search { bundle, sizes: BTreeMap::new(), path: Vec::new(), found: Vec::new() };
    for entry in &bundle.entries {
        search.names(&entry.id, entry.attributes.iter().map(|attribute| attribute.name.as_str()));
    }
    search.found
}

struct Search<'b> {
    bundle: &'b Bundle,
    /// Length by name (`id` or `id.attribute`) of what was looked at.
    sizes: BTreeMap<String, u64>,
    path: Vec<String>,
    found: Vec<Knot>,
}

impl<'b> Search<'b> {
    fn names(&mut self, id: &str, attributes: impl Iterator<Item = &'b str>) {
        self.size(id);
        for attribute in attributes {
            self.size(&format!("{id}.{attribute}"));
        }
    }

    /// The length of a name's text, 0 where there is none.
    fn size(&mut self, name: &str) -> u64 {
        if let Some(size) = self.sizes.get(name) {
            return *size;
        }
        let (id, attribute) = name.split_once('.').map_or((name, None), |(id, attribute)| (id, Some(attribute)));
        let Some(entry) = self.bundle.entry(id) else { return 0 };
        let Some(pattern) = entry.pattern(attribute) else { return 0 };
        if let Some(at) = self.path.iter().position(|step| step == name) {
            let path: Vec<String> = self.path[at..].iter().cloned().chain([name.to_owned()]).collect();
            self.circle(entry.span, path);
            return 0;
        }
        self.path.push(name.to_owned());
        let size = self.pattern(pattern);
        self.path.pop();
        // A chain is reported at its first entry that is too long.
        if size > MOST_BYTES && size < u64::MAX {
            self.found.push(Knot::TooLong { span: entry.span, id: name.to_owned() });
        }
        let size = if size > MOST_BYTES { u64::MAX } else { size };
        self.sizes.insert(name.to_owned(), size);
        size
    }

    fn circle(&mut self, span: Span, path: Vec<String>) {
        let known = self.found.iter().any(
            |knot| matches!(knot, Knot::Circle { path: other, .. } if other[1..].iter().all(|id| path.contains(id))),
        );
        if !known {
            self.found.push(Knot::Circle { span, path });
        }
    }

    fn pattern(&mut self, pattern: &Pattern<String>) -> u64 {
        let sizes = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => value.len() as u64,
            PatternElement::Placeable { expression } => self.expression(expression),
        });
        sizes.fold(0, u64::saturating_add)
    }

    fn expression(&mut self, expression: &Expression<String>) -> u64 {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => self.expression(expression),
            Expression::Inline(InlineExpression::StringLiteral { value }) => value.len() as u64,
            Expression::Inline(_) => self.referred(expression),
            Expression::Select { variants, .. } => {
                variants.iter().map(|variant| self.pattern(&variant.value)).max().unwrap_or(0)
            }
        }
    }

    fn referred(&mut self, expression: &Expression<String>) -> u64 {
        let mut uses = Uses::default();
        uses.pattern(&Pattern { elements: vec![PatternElement::Placeable { expression: expression.clone() }] });
        uses.entries.iter().map(|name| self.size(name)).fold(1, u64::saturating_add)
    }
}
