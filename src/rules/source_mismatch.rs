//! `source-mismatch`: a figure of the source that the translation states otherwise, leaves out, or that it adds.

use super::pairs::gone;
use super::{DocumentContext, PairContext, Reach, Rule, pairs};
use crate::facts::QuantityFact;
use crate::finding::{Argument, Finding, Message, Severity};
use crate::language::Pack;
use crate::project::figures::compare::{Difference, What, compare};
use crate::project::figures::{Figure, Side, counts, days, of_both};
use crate::project::pair::{Part, Passage};
use crate::quantity::Dimension;
use crate::source::Span;
use crate::statement::verdict::{self, Stated, Verdict};
use crate::statement::{Moment, QuantityStatement, Reading};

pub(super) const RULE: Rule =
    Rule { id: "source-mismatch", severity: Severity::Error, reach: Reach::Pair, on: true, check: Some(check) };

fn check(context: &DocumentContext<'_>, out: &mut Vec<Finding>) {
    let Some(pair) = context.pair else { return };
    let gone = gone::sentences(context, pair);
    for passage in &pair.pairing.blocks {
        passage_findings(context, pair, (passage, &gone), out);
    }
    for passage in pair.pairing.sentences.iter().filter(|passage| !pairs::is_copied(context, pair, passage)) {
        out.extend(pairs::turned::moments(context, pair, passage).map(|turned| turned_finding(context, pair, turned)));
    }
}

/// The finding about a "before" that became an "after", or the other way round.
fn turned_finding(context: &DocumentContext<'_>, pair: &PairContext<'_>, (mine, yours): (&Moment, &Moment)) -> Finding {
    let part = |one: &Moment| Part { block: one.block, range: one.range.clone() };
    let (mine, yours) = (part(mine), part(yours));
    let (expected, stated) = (shown(mine.text(pair.document)), shown(yours.text(context.document)));
    let message = Message::new("source-mismatch").with("stated", stated.clone()).with("expected", expected.clone());
    let span = pairs::part_span(context.document, &yours).unwrap_or_default();
    let label = pairs::label(pair, pairs::part_span(pair.document, &mine).unwrap_or_default());
    let mut finding = pairs::finding(&RULE, Severity::Warning, span, (message, "source-mismatch-turned-help"), label);
    (finding.stated, finding.expected) = (Some(stated), Some(expected));
    finding
}

fn passage_findings(
    context: &DocumentContext<'_>,
    pair: &PairContext<'_>,
    (passage, gone): (&Passage, &[Part]),
    out: &mut Vec<Finding>,
) {
    if pairs::is_copied(context, pair, passage) || compared(context, pair, (passage, gone), out).is_some() {
        return;
    }
    // A block of a thousand figures is compared sentence by sentence.
    let block = |passage: &Passage| passage.source.first().map(|part| part.block);
    let own =
        pair.pairing.sentences.iter().filter(|sentence| block(sentence) == block(passage) && *sentence != passage);
    for sentence in own {
        compared(context, pair, (sentence, gone), out);
    }
}

/// Compares two passages; `None` where there is too much to compare.
fn compared(
    context: &DocumentContext<'_>,
    pair: &PairContext<'_>,
    (passage, gone): (&Passage, &[Part]),
    out: &mut Vec<Finding>,
) -> Option<()> {
    let source = Side { document: pair.document, pack: pair.pack, reading: pair.reading };
    let target = Side { document: context.document, pack: context.pack, reading: context.reading };
    let (mine, yours) = of_both((source, &passage.source), (target, &passage.target));
    let has_dual = |pack: &Pack| pack.plural_categories.iter().any(|category| category == "two");
    let mut differences = compare(&mine, &yours, has_dual(pair.pack) || has_dual(context.pack))?;
    differences.extend(counts::differing((source, &passage.source, &mine), (target, &passage.target, &yours)));
    let (named, other) = (days::weekdays(source, &passage.source), days::weekdays(target, &passage.target));
    differences.extend(days::differing(&named, &other));
    let other = |one: &Difference<'_>| gone::explains(pair, gone, one) || is_fault_of_source(context, pair, one);
    differences.retain(|difference| !other(difference));
    out.extend(differences.iter().map(|difference| finding(context, pair, passage, difference)));
    Some(())
}

/// Whether the translation says what the facts say and the source does not: the fault is one, and stands in the source.
fn is_fault_of_source(context: &DocumentContext<'_>, pair: &PairContext<'_>, difference: &Difference<'_>) -> bool {
    let own = |reading: &'_ Reading, figure: Option<&Figure>| -> Option<QuantityStatement> {
        let figure = figure?;
        let first = reading.quantities.partition_point(|one| one.block < figure.block);
        let mut block = reading.quantities[first..].iter().take_while(|one| one.block == figure.block);
        block.find(|one| one.span == figure.span).cloned()
    };
    let (mine, yours) = (own(pair.reading, difference.source), own(context.reading, difference.target));
    let Some((mine, yours)) = mine.zip(yours).filter(|(mine, yours)| mine.fact.is_some() && mine.fact == yours.fact)
    else {
        return false;
    };
    let fact =
        context.facts.and_then(|facts| facts.quantities.iter().find(|fact| Some(&fact.id) == mine.fact.as_ref()));
    let judge = |one: &QuantityStatement, fact: &QuantityFact| {
        verdict::judge(Stated { reading: &one.reading, alternatives: &one.alternatives }, fact, one.limits())
    };
    fact.is_some_and(|fact| {
        judge(&yours, fact) == Verdict::Agrees
            && matches!(judge(&mine, fact), Verdict::Conflict(_) | Verdict::WrongUnit)
    })
}

fn finding(
    context: &DocumentContext<'_>,
    pair: &PairContext<'_>,
    passage: &Passage,
    difference: &Difference<'_>,
) -> Finding {
    let expected = difference.source.map(|figure| shown(pair.source.slice(figure.span)));
    let stated = difference.target.map(|figure| shown(context.source.slice(figure.span)));
    let id = match difference.what {
        What::Lost => "source-mismatch-lost",
        What::Added => "source-mismatch-added",
        What::Unit => "source-mismatch-unit",
        What::PowerOfTen | What::Value | What::Bound => "source-mismatch",
    };
    let mut message = Message::new(id);
    if let Some(stated) = &stated {
        message = message.with("stated", stated.clone());
    }
    if let Some(expected) = &expected {
        message = message.with("expected", expected.clone());
    }
    if difference.what == What::PowerOfTen {
        message = message.with("slip", Argument::Message("slip-power-of-ten"));
    }
    let span = difference.target.map_or_else(|| place(context, pair, passage, difference.source), |figure| figure.span);
    let mut finding = Finding::new(RULE.id, severity(difference), span, message);
    finding.help = Some(Message::new("source-mismatch-help"));
    (finding.stated, finding.expected) = (stated, expected);
    let whole = || passage.source.first().and_then(|part| pairs::part_span(pair.document, part));
    let place = difference.source.map(|figure| figure.span).or_else(whole);
    finding.related.extend(place.map(|span| pairs::label(pair, span)));
    finding
}

fn shown(text: &str) -> Argument {
    Argument::Text(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Certain is what both sides state with a unit of one dimension; anything else is only likely.
fn severity(difference: &Difference<'_>) -> Severity {
    let unit =
        |figure: Option<&Figure>| figure.and_then(Figure::dimension).filter(|dimension| *dimension != Dimension::Money);
    let (mine, yours) = (unit(difference.source), unit(difference.target));
    let digits =
        difference.source.is_some_and(|figure| figure.digits) && difference.target.is_some_and(|figure| figure.digits);
    let certain = difference.what != What::Bound;
    if certain && mine.is_some() && mine == yours && digits { Severity::Error } else { Severity::Warning }
}

/// Where a figure should stand: the sentence of the translation that belongs to its sentence.
fn place(context: &DocumentContext<'_>, pair: &PairContext<'_>, passage: &Passage, lost: Option<&Figure>) -> Span {
    let holds = |part: &Part| {
        lost.is_some_and(|figure| {
            pairs::part_span(pair.document, part)
                .is_some_and(|span| span.start <= figure.span.start && figure.span.end <= span.end)
        })
    };
    let mut sentences = pair.pairing.sentences.iter().filter(|sentence| {
        sentence.source.first().map(|part| part.block) == passage.source.first().map(|part| part.block)
    });
    let sentence = sentences.find(|sentence| sentence.source.iter().any(holds));
    let parts = sentence.map_or(&passage.target, |sentence| &sentence.target);
    pairs::span(context.document, parts)
}
