//! Quantities as words. Each language puts them together itself: the unit's message gets the written figure (`$figure`), the
//! number that decides its plural form (`$n`) and the shape of the whole (`$shape`), because some languages change the case of
//! the unit after "at least" or "up to".

use super::Localizer;
use super::numbers::plain;
use crate::quantity::{Amount, Dimension, Qualifier, Quantity, Unit};
use fluent_bundle::FluentArgs;

/// Which plural form the unit takes after "a few", where a language does not say.
const FEW: &str = "5";

/// Writes a quantity out.
pub(super) fn words(localizer: &Localizer, quantity: &Quantity) -> String {
    let text = match (quantity.interval.low, quantity.interval.high) {
        (None, None) => vague(localizer, quantity.unit),
        (Some(low), None) => bound(localizer, "quantity-at-least", low, quantity.unit),
        (None, Some(high)) => bound(localizer, "quantity-at-most", high, quantity.unit),
        (Some(low), Some(high)) if low == high => single(localizer, low, quantity.unit),
        (Some(low), Some(high)) => range(localizer, low, high, quantity.unit),
    };
    let about = matches!(quantity.qualifier, Qualifier::About | Qualifier::Vague) && quantity.interval.low.is_some();
    let text = if about { wrap(localizer, "quantity-about", text) } else { text };
    // The message around it isolates the whole; inner marks would only pile up.
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Nothing of a thing or of a time is "none"; 0 % and 0 degrees are figures.
fn single(localizer: &Localizer, amount: Amount, unit: Unit) -> String {
    if amount.is_zero() && matches!(unit.dimension(), Dimension::Time | Dimension::Count | Dimension::Rate) {
        return localizer.text("quantity-none");
    }
    measure(localizer, localizer.voice().numbers.amount(amount), &plain(amount), unit, "exact")
}

fn range(localizer: &Localizer, low: Amount, high: Amount, unit: Unit) -> String {
    let numbers = &localizer.voice().numbers;
    let mut arguments = FluentArgs::new();
    arguments.set("low", numbers.amount(low));
    arguments.set("high", numbers.amount(high));
    let figure = localizer.format("quantity-range", None, &arguments).unwrap_or_default();
    measure(localizer, figure, &plain(high), unit, "range")
}

fn bound(localizer: &Localizer, id: &'static str, amount: Amount, unit: Unit) -> String {
    let shape = id.trim_start_matches("quantity-");
    let inner = measure(localizer, localizer.voice().numbers.amount(amount), &plain(amount), unit, shape);
    wrap(localizer, id, inner)
}

fn vague(localizer: &Localizer, unit: Unit) -> String {
    let none = FluentArgs::new();
    let figure = localizer.format("quantity-few", None, &none).unwrap_or_default();
    let count = localizer.format("quantity-few", Some("count"), &none).unwrap_or_else(|| FEW.to_owned());
    measure(localizer, figure, &count, unit, "vague")
}

fn wrap(localizer: &Localizer, id: &'static str, inner: String) -> String {
    let mut arguments = FluentArgs::new();
    arguments.set("quantity", inner);
    localizer.format(id, None, &arguments).unwrap_or_default()
}

fn measure(localizer: &Localizer, figure: String, n: &str, unit: Unit, shape: &str) -> String {
    let mut arguments = FluentArgs::new();
    arguments.set("figure", figure);
    arguments.set("n", n.to_owned());
    arguments.set("shape", shape.to_owned());
    arguments.set("currency", unit.to_string());
    localizer.format(&unit_message(unit), None, &arguments).unwrap_or_default()
}

/// The message id of a unit: `unit-wk`, `unit-percent`, `unit-mg-per-kg`, `unit-per-d`, `unit-money`.
pub(super) fn unit_message(unit: Unit) -> String {
    if unit.dimension() == Dimension::Money {
        return "unit-money".to_owned();
    }
    let code = unit.to_string().to_ascii_lowercase();
    let name = code.replace('%', "percent").replace(['[', ']'], "");
    match name.split_once('/') {
        Some(("", period)) => format!("unit-per-{period}"),
        Some((above, below)) => format!("unit-{above}-per-{below}"),
        None => format!("unit-{name}"),
    }
}
