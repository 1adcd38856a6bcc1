//! Readings written short, as the case files have them: `4..6 wk`, `about 2 h`, `few d`, `nothing`.

use leaflint::language::Pack;
use leaflint::mention::{self, Found};
use leaflint::quantity::{Qualifier, Quantity, Unit};

/// All quantities of a text in the short form.
pub(crate) fn quantities(text: &str, pack: &Pack) -> String {
    let readings: Vec<String> = mention::read(text, pack)
        .into_iter()
        .filter_map(|mention| match mention.found {
            Found::Quantity(quantity) => {
                let all: Vec<String> =
                    std::iter::once(&quantity.reading).chain(&quantity.alternatives).map(short).collect();
                Some(all.join(" | "))
            }
            Found::Masked(_) => None,
        })
        .collect();
    if readings.is_empty() { "nothing".to_owned() } else { readings.join("; ") }
}

/// The short form with hours as minutes: half an hour may be said either way.
pub(crate) fn normalised(reading: &str) -> String {
    reading
        .split("; ")
        .map(|one| one.split(" | ").map(minutes).collect::<Vec<_>>().join(" | "))
        .collect::<Vec<_>>()
        .join("; ")
}

fn minutes(reading: &str) -> String {
    let Some(body) = reading.strip_suffix(" h") else { return reading.to_owned() };
    let scale = |figure: &str| {
        figure
            .parse::<leaflint::quantity::Amount>()
            .ok()
            .and_then(|amount| amount.mul(60.into()))
            .map(|amount| amount.to_string())
    };
    let words: Vec<String> = body
        .split(' ')
        .map(|word| {
            word.split("..")
                .map(|figure| scale(figure).unwrap_or_else(|| figure.to_owned()))
                .collect::<Vec<_>>()
                .join("..")
        })
        .collect();
    format!("{} min", words.join(" "))
}

/// One reading in the short form.
pub(crate) fn short(quantity: &Quantity) -> String {
    let unit = if quantity.unit == Unit::ONE { String::new() } else { format!(" {}", quantity.unit) };
    let interval = match (quantity.interval.low, quantity.interval.high) {
        (Some(low), Some(high)) if low == high => low.to_string(),
        (Some(low), Some(high)) => format!("{low}..{high}"),
        (Some(low), None) => format!("{low}.."),
        (None, Some(high)) => format!("..{high}"),
        (None, None) => return format!("few{unit}"),
    };
    match quantity.qualifier {
        Qualifier::About => format!("about {interval}{unit}"),
        Qualifier::Vague => format!("vague {interval}{unit}"),
        _ => format!("{interval}{unit}"),
    }
}
