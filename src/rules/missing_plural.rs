//! `missing-plural`: a choice by number without the forms that CLDR says the language has, or with forms that it never takes.

use super::{BundleContext, Reach, Rule};
use crate::bundle::{Entry, Figures};
use crate::finding::{Finding, Message, Severity};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

/// The plural categories of CLDR.
const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

pub(super) const RULE: Rule =
    Rule { id: "missing-plural", severity: Severity::Warning, reach: Reach::Bundle, on: true, check: None };

pub(super) fn check(context: &BundleContext<'_>, out: &mut Vec<Finding>) {
    let Some(language) = &context.bundle.language else { return };
    let figures = Figures::new(language);
    let (usual, known) = (figures.usual_categories(), figures.categories());
    for entry in &context.bundle.entries {
        for variants in entry.patterns().flat_map(choices) {
            let Some(keys) = plural_keys(variants) else { continue };
            let default = variants.iter().find(|variant| variant.default).and_then(name);
            let lost = usual.iter().filter(|category| !keys.contains(category) && default != Some(**category));
            lost.for_each(|category| out.push(finding(entry, "missing-plural", category)));
            let unused = keys.iter().filter(|key| !known.contains(key) && **key != "other");
            unused.for_each(|category| out.push(finding(entry, "missing-plural-extra", category)));
        }
    }
}

fn finding(entry: &Entry, id: &'static str, category: &str) -> Finding {
    let message = Message::new(id).text("text", entry.id.clone()).text("expected", category);
    Finding::new(RULE.id, RULE.severity, entry.span, message)
}

fn name(variant: &Variant<String>) -> Option<&str> {
    match &variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}

/// The categories that a choice has variants for; `None` where it is no choice by number.
fn plural_keys(variants: &[Variant<String>]) -> Option<Vec<&str>> {
    let keys: Vec<&str> = variants.iter().filter_map(name).collect();
    let plural = keys.iter().all(|key| CATEGORIES.contains(key)) && keys.iter().any(|key| *key != "other");
    plural.then_some(keys)
}

/// All choices of a pattern, inner ones too.
pub(super) fn choices(pattern: &Pattern<String>) -> Vec<&[Variant<String>]> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            inside(expression, &mut found);
        }
    }
    found
}

fn inside<'p>(expression: &'p Expression<String>, found: &mut Vec<&'p [Variant<String>]>) {
    match expression {
        Expression::Select { variants, .. } => {
            found.push(variants);
            for variant in variants {
                found.extend(choices(&variant.value));
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => inside(expression, found),
        Expression::Inline(_) => {}
    }
}
