//! Patterns into text: with the references, selectors and `NUMBER()` of the Fluent standard, within bounds.

use super::{Bundle, Figures};
use fluent_syntax::ast::{
    CallArguments, Expression, Identifier, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeMap;

/// References within references, at most.
const DEEPEST: usize = 100;
/// Bytes of a formatted pattern, at most.
const LONGEST: usize = 1_000_000;

/// A value of a variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// Text.
    Text(String),
    /// A decimal number in ASCII.
    Number(String),
}

/// Values of variables by name.
pub type Arguments = BTreeMap<String, Argument>;

/// Why a pattern could not be formatted; the name is of what was missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// There is no such message, term, attribute, variable or function.
    Missing(String),
    /// Too deep or too long: a circle, or a chain that multiplies.
    Endless,
}

/// Formats a pattern without isolating marks.
///
/// # Errors
/// The first thing that is missing, or that there is no end.
pub fn format(
    bundle: &Bundle,
    pattern: &Pattern<String>,
    figures: &Figures,
    arguments: &Arguments,
) -> Result<String, Fault> {
    let mut resolver = Resolver { bundle, figures, out: String::new(), depth: 0 };
    resolver.pattern(pattern, arguments)?;
    Ok(resolver.out)
}

struct Resolver<'b> {
    bundle: &'b Bundle,
    figures: &'b Figures,
    out: String,
    depth: usize,
}

impl Resolver<'_> {
    fn pattern(&mut self, pattern: &Pattern<String>, arguments: &Arguments) -> Result<(), Fault> {
        self.depth += 1;
        if self.depth > DEEPEST || self.out.len() > LONGEST {
            return Err(Fault::Endless);
        }
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.out.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, arguments)?,
            }
        }
        self.depth -= 1;
        Ok(())
    }

    fn expression(&mut self, expression: &Expression<String>, arguments: &Arguments) -> Result<(), Fault> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, arguments),
            Expression::Select { selector, variants } => {
                let chosen = self.choose(selector, variants, arguments)?;
                self.pattern(&chosen.value, arguments)
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>, arguments: &Arguments) -> Result<(), Fault> {
        match inline {
            InlineExpression::Placeable { expression } => self.expression(expression, arguments),
            InlineExpression::MessageReference { id, attribute } => self.entry(&id.name, attribute.as_ref(), arguments),
            InlineExpression::TermReference { id, attribute, arguments: given } => {
                let own = Self::term_arguments(given.as_ref(), arguments)?;
                self.entry(&format!("-{}", id.name), attribute.as_ref(), &own)
            }
            _ => {
                let text = match value(inline, arguments)? {
                    Argument::Text(text) => text,
                    Argument::Number(number) => self.figures.write(&number),
                };
                self.out.push_str(&text);
                Ok(())
            }
        }
    }

    fn entry(&mut self, id: &str, attribute: Option<&Identifier<String>>, arguments: &Arguments) -> Result<(), Fault> {
        let name = attribute.map(|attribute| attribute.name.as_str());
        let bundle = self.bundle;
        let pattern = bundle.entry(id).and_then(|entry| entry.pattern(name));
        self.pattern(pattern.ok_or_else(|| Fault::Missing(id.to_owned()))?, arguments)
    }

    /// A term sees the values that are given to it, and no others.
    fn term_arguments(given: Option<&CallArguments<String>>, outer: &Arguments) -> Result<Arguments, Fault> {
        let named = given.iter().flat_map(|given| &given.named);
        named.map(|argument| Ok((argument.name.name.clone(), value(&argument.value, outer)?))).collect()
    }

    fn choose<'v>(
        &self,
        selector: &InlineExpression<String>,
        variants: &'v [Variant<String>],
        arguments: &Arguments,
    ) -> Result<&'v Variant<String>, Fault> {
        let value = match selector {
            InlineExpression::TermReference { id, attribute, arguments: given } => {
                let own = Self::term_arguments(given.as_ref(), arguments)?;
                let mut inner =
                    Resolver { bundle: self.bundle, figures: self.figures, out: String::new(), depth: self.depth };
                inner.entry(&format!("-{}", id.name), attribute.as_ref(), &own)?;
                Some(Argument::Text(inner.out))
            }
            // A term's parameter that was not given takes the default.
            _ => value(selector, arguments).ok(),
        };
        let fits = |variant: &&Variant<String>| value.as_ref().is_some_and(|value| self.fits(&variant.key, value));
        let default = variants.iter().find(|variant| variant.default);
        variants.iter().find(fits).or(default).ok_or(Fault::Endless)
    }

    fn fits(&self, key: &VariantKey<String>, value: &Argument) -> bool {
        match (key, value) {
            (VariantKey::Identifier { name }, Argument::Text(text)) => name == text,
            (VariantKey::Identifier { name }, Argument::Number(number)) => name == self.figures.category(number),
            (VariantKey::NumberLiteral { value: one }, Argument::Number(other)) => plain(one) == plain(other),
            (VariantKey::NumberLiteral { .. }, Argument::Text(_)) => false,
        }
    }
}

/// The value of an expression that is no reference.
fn value(inline: &InlineExpression<String>, arguments: &Arguments) -> Result<Argument, Fault> {
    match inline {
        InlineExpression::StringLiteral { value } => Ok(Argument::Text(unescape_unicode_to_string(value).into_owned())),
        InlineExpression::NumberLiteral { value } => Ok(Argument::Number(value.clone())),
        InlineExpression::VariableReference { id } => {
            arguments.get(&id.name).cloned().ok_or_else(|| Fault::Missing(format!("${}", id.name)))
        }
        InlineExpression::FunctionReference { id, arguments: given } if id.name == "NUMBER" => {
            let first = given.positional.first().ok_or_else(|| Fault::Missing(id.name.clone()))?;
            value(first, arguments)
        }
        InlineExpression::FunctionReference { id, .. } => Err(Fault::Missing(id.name.clone())),
        _ => Err(Fault::Missing(String::new())),
    }
}

/// A decimal number without noughts that say nothing.
fn plain(number: &str) -> &str {
    if number.contains('.') { number.trim_end_matches('0').trim_end_matches('.') } else { number }
}
