//! `conflicting-value`: a leaflet states another value than the fact.

use super::{DocumentContext, Reach, Rule, shared};
use crate::finding::{Argument, Finding, Severity};
use crate::statement::verdict::{Slip, Verdict};

pub(super) const RULE: Rule =
    Rule { id: "conflicting-value", severity: Severity::Error, reach: Reach::Document, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    // Who is told to start what should be stopped has a graver problem than the time: `reversed-statement`.
    for (statement, fact, verdict) in
        shared::judged(context).into_iter().filter(|(statement, ..)| statement.reversed.is_none())
    {
        let slip = match verdict {
            Verdict::Conflict(slip) => slip,
            Verdict::VagueOff => None,
            _ => continue,
        };
        let mut finding =
            shared::value_finding(context, &RULE, ("conflicting-value", "conflicting-value-help"), statement, fact);
        if verdict == Verdict::VagueOff {
            finding.severity = Severity::Warning;
        }
        finding.suggestion = shared::suggestion(context, statement, fact);
        if let Some(slip) = slip {
            finding.message = finding.message.with("slip", Argument::Message(message_of(slip)));
        }
        out.push(finding);
    }
}

fn message_of(slip: Slip) -> &'static str {
    match slip {
        Slip::PowerOfTen => "slip-power-of-ten",
        Slip::Separator => "slip-separator",
        Slip::SwappedEnds => "slip-swapped-ends",
        Slip::DroppedDigit => "slip-dropped-digit",
    }
}
