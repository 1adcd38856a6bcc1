//! `forbidden-term`: a name that the term base rules out, with the preferred one as suggestion.

use super::super::{DocumentContext, Reach, Rule};
use crate::facts::terms::Status;
use crate::finding::{Argument, Finding, Severity};

pub(in crate::rules) const RULE: Rule =
    Rule { id: "forbidden-term", severity: Severity::Error, reach: Reach::Document, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let view = context.garble;
    let Some(lexicon) = &view.terms.faulty else { return };
    let mut found = Vec::new();
    for block in view.blocks() {
        for mention in lexicon.find(&block.folded, context.pack) {
            let (id, severity) = match mention.status {
                Status::Forbidden => ("forbidden-term", Severity::Error),
                Status::Deprecated => ("forbidden-term-deprecated", Severity::Warning),
                Status::Preferred | Status::Admitted => continue,
            };
            let mut finding =
                super::finding(context, &RULE, block.block.source_span(mention.range), (id, "forbidden-term-help"));
            finding.severity = severity;
            finding.stated = Some(Argument::Concept(mention.concept.clone()));
            found.push(match view.terms.preferred.get(&mention.concept) {
                Some(preferred) => super::suggest(finding, preferred.clone()),
                None => finding,
            });
        }
    }
    super::listed(found, out);
}
