//! Ties the sentences of a leaflet to the facts that they state, and puts a changed fact into their words.

use super::adapt::{Around, Grammar, adapt};
use super::ids;
use super::layout::{Layout, layout};
use super::previous::Previous;
use super::values::{key, notation};
use super::{Leaflet, Request};
use crate::document::{self, Document, SentenceRules};
use crate::facts::{FactSet, QuantityFact, ScopedValue};
use crate::finding::{Argument, Finding, Message, Severity};
use crate::language::Role;
use crate::project::marks::Side;
use crate::quantity::{Qualifier, Quantity};
use crate::source::{Source, Span};
use crate::statement::QuantityStatement;
use crate::statement::verdict::{Stated, Verdict, canonical, judge};
use crate::workspace::{Original, Understood};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A leaflet, read and cut.
#[derive(Debug)]
pub(super) struct Prepared<'r> {
    /// As it was given.
    pub leaflet: &'r Leaflet,
    /// Its blocks.
    pub document: Document,
    /// What it says.
    pub understood: Understood,
    /// Its pieces.
    pub layout: Layout,
    /// The ids of its pieces.
    pub ids: Vec<String>,
}

/// A value in a sentence, tied to its fact.
#[derive(Debug, Clone)]
pub(super) struct Link {
    /// Index of the piece.
    pub piece: usize,
    /// The value in the file.
    pub span: Span,
    /// The value's name.
    pub key: String,
    /// The place: the piece's id, with a number where the piece states the value twice.
    pub place: String,
    /// What the bundle will say there.
    pub text: String,
    /// What the leaflet says there.
    pub own: String,
    /// The value that the leaflet's own text states, where the two differ.
    pub stated: Option<String>,
    /// Whether the two differ.
    pub adapted: bool,
}

/// The links of a leaflet, or why it has none.
#[derive(Debug, Default)]
pub(super) struct Linked {
    /// Links in the order of the text.
    pub links: Vec<Link>,
    /// What keeps the leaflet from being emitted.
    pub findings: Vec<Finding>,
}

/// Reads a leaflet and cuts it; ids are its own.
pub(super) fn prepare<'r>(request: &Request<'_>, leaflet: &'r Leaflet) -> Prepared<'r> {
    let (document, understood) = read(request, leaflet);
    let layout = layout(&leaflet.source, &document);
    let ids = ids::own(&layout);
    Prepared { leaflet, document, understood, layout, ids }
}

fn read(request: &Request<'_>, leaflet: &Leaflet) -> (Document, Understood) {
    let mut document = document::read(&leaflet.source, leaflet.format, &SentenceRules::default());
    let understood = request.workspace.understand(&mut document, Some(&leaflet.language), Some(request.topic));
    (document, understood)
}

/// Links a leaflet. `original` is the source leaflet, `previous` the bundle that was emitted before.
pub(super) fn link(
    request: &Request<'_>,
    facts: &FactSet,
    prepared: &Prepared<'_>,
    original: Option<&Prepared<'_>>,
    previous: Option<&Previous>,
    grammar: &Grammar<'_>,
) -> Linked {
    let mut linked = Linked::default();
    let mut seen: BTreeMap<(usize, String), usize> = BTreeMap::new();
    let statements = statements(request, facts, prepared, previous);
    for statement in &statements {
        let Some(mut link) = place(facts, prepared, statement, &mut seen) else { continue };
        let Some((fact, value)) = target(facts, statement) else { continue };
        let agrees = verdict(fact, statement) == Verdict::Agrees;
        if agrees && !statement.implied {
            linked.links.push(link);
        } else if !agrees && is_excused(previous, &link, value, statement) {
            match adapted(prepared, statement, value, grammar) {
                Some(text) => {
                    link.text = text;
                    link.stated = previous.and_then(|previous| previous.stated(&link.key)).map(str::to_owned);
                    link.adapted = true;
                    linked.links.push(link);
                }
                None => linked.findings.push(unadaptable(statement, fact, value)),
            }
        }
    }
    linked.findings.extend(faults(request, prepared, original, &linked, &statements));
    linked
}

/// What the leaflet states. Where a value is bound to no fact because its fact has changed, it is bound by the facts as they were.
fn statements(
    request: &Request<'_>,
    facts: &FactSet,
    prepared: &Prepared<'_>,
    previous: Option<&Previous>,
) -> Vec<QuantityStatement> {
    let mut now = prepared.understood.reading.quantities.clone();
    let Some(before) = previous.and_then(|previous| previous.facts(facts)) else { return now };
    let language = Some(prepared.leaflet.language.as_str());
    let reading = request.workspace.read_with(&prepared.document, language, Some(request.topic), Some(&before));
    for old in reading.quantities.into_iter().filter(|old| old.fact.is_some()) {
        match now.iter_mut().find(|new| new.span == old.span) {
            Some(new) if new.fact.is_none() => *new = old,
            Some(_) => {}
            None => now.push(old),
        }
    }
    now.sort_by_key(|statement| statement.span);
    now
}

fn target<'f>(facts: &'f FactSet, statement: &QuantityStatement) -> Option<(&'f QuantityFact, &'f ScopedValue)> {
    let fact = facts.quantity(statement.fact.as_deref()?)?;
    canonical(fact, statement.limits()).map(|value| (fact, value))
}

fn verdict(fact: &QuantityFact, statement: &QuantityStatement) -> Verdict {
    judge(Stated { reading: &statement.reading, alternatives: &statement.alternatives }, fact, statement.limits())
}

/// The link of a statement as the leaflet has it; `None` where it is about no fact or stands in no piece.
fn place(
    facts: &FactSet,
    prepared: &Prepared<'_>,
    statement: &QuantityStatement,
    seen: &mut BTreeMap<(usize, String), usize>,
) -> Option<Link> {
    let (fact, value) = target(facts, statement)?;
    let inside = |span: Span| span.start <= statement.span.start && statement.span.end <= span.end;
    let piece = prepared.layout.pieces.iter().position(|piece| inside(piece.span))?;
    let key = key(fact, value);
    let count = seen.entry((piece, key.clone())).or_insert(0);
    *count += 1;
    let number = if *count > 1 { format!("-{count}") } else { String::new() };
    Some(Link {
        piece,
        span: statement.span,
        key,
        place: format!("{}{number}", prepared.ids[piece]),
        text: prepared.leaflet.source.slice(statement.span).to_owned(),
        own: prepared.leaflet.source.slice(statement.span).to_owned(),
        stated: None,
        adapted: false,
    })
}

/// Whether a value only disagrees because its fact has changed since the sentence was linked to it.
fn is_excused(previous: Option<&Previous>, link: &Link, value: &ScopedValue, statement: &QuantityStatement) -> bool {
    let Some(previous) = previous else { return false };
    let now = notation(value);
    if statement.implied {
        return previous.changed(&link.key, &now);
    }
    previous.excuses(&link.key, &now, &link.place, &link.text)
}

fn adapted(
    prepared: &Prepared<'_>,
    statement: &QuantityStatement,
    value: &ScopedValue,
    grammar: &Grammar<'_>,
) -> Option<String> {
    let source = &prepared.leaflet.source;
    let vague = statement.implied || statement.reading.qualifier == Qualifier::Vague;
    if vague || follows_article(source, statement.span, grammar) {
        return None;
    }
    let block = prepared.layout.pieces.iter().map(|piece| piece.span).find(|span| span.overlaps(statement.span));
    let block = block.unwrap_or(statement.span);
    let around = Around {
        leaflet: &source.text,
        before: source.slice(Span::new(block.start, statement.span.start)),
        after: source.slice(Span::new(statement.span.end, block.end)),
    };
    adapt(around, source.slice(statement.span), &statement.reading, &value.quantity(), grammar)
}

/// Whether an article stands before a value: its form may follow the sound of the figure.
fn follows_article(source: &Source, span: Span, grammar: &Grammar<'_>) -> bool {
    let before = source.slice(Span::new(0, span.start)).trim_end();
    let word = before.rsplit(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    let entry = grammar.pack.trie.get(&crate::text::fold_pattern(word));
    !word.is_empty() && entry.is_some_and(|entry| grammar.pack.roles_of(entry).contains(&Role::Article))
}

fn unadaptable(statement: &QuantityStatement, fact: &QuantityFact, value: &ScopedValue) -> Finding {
    let rule = ("unadaptable-sentence", Severity::Error);
    let mut finding = unlike(rule, statement.span, (fact, value), Some(statement.reading), String::new());
    finding.help = Some(Message::new("unadaptable-sentence-help"));
    finding
}

/// A finding with what is stated (a quantity, else the text itself) and the canonical value.
pub(super) fn unlike(
    rule: (&'static str, Severity),
    span: Span,
    fact: (&QuantityFact, &ScopedValue),
    stated: Option<Quantity>,
    text: String,
) -> Finding {
    let stated = stated.map_or(Argument::Text(text), Argument::Quantity);
    let expected = Argument::Quantity(fact.1.quantity());
    let message = Message::new(rule.0).text("fact", fact.0.id.clone()).with("stated", stated.clone());
    let mut finding = Finding::new(rule.0, rule.1, span, message.with("expected", expected.clone()));
    finding.fact = Some(fact.0.id.clone());
    finding.stated = Some(stated);
    finding.expected = Some(expected);
    finding
}

/// The errors that keep a leaflet from being emitted. Where sentences were adapted, the new text is read and checked once more.
fn faults(
    request: &Request<'_>,
    prepared: &Prepared<'_>,
    original: Option<&Prepared<'_>>,
    linked: &Linked,
    statements: &[QuantityStatement],
) -> Vec<Finding> {
    let changed: Vec<&Link> = linked.links.iter().filter(|link| link.adapted).collect();
    let facts: Vec<&String> = statements
        .iter()
        .filter(|statement| changed.iter().any(|link| link.span == statement.span))
        .filter_map(|statement| statement.fact.as_ref())
        .chain(linked.findings.iter().filter_map(|finding| finding.fact.as_ref()))
        .collect();
    let covered = |finding: &Finding| {
        // The changed fact itself is not stated yet: the new text is checked below.
        if finding.rule == "missing-statement" && finding.fact.as_ref().is_some_and(|fact| facts.contains(&fact)) {
            return true;
        }
        let by_link = changed.iter().any(|link| link.span.overlaps(finding.span) && !link.span.is_empty());
        by_link || linked.findings.iter().any(|other| other.span.overlaps(finding.span))
    };
    let mut own = errors(request, prepared, original);
    own.retain(|finding| !covered(finding));
    if !own.is_empty() || changed.is_empty() || !linked.findings.is_empty() {
        return own;
    }
    doubtful(request, prepared, &changed, statements)
}

/// The errors of a leaflet; with its source leaflet also those that the two show together.
fn errors(request: &Request<'_>, prepared: &Prepared<'_>, original: Option<&Prepared<'_>>) -> Vec<Finding> {
    let Prepared { leaflet, document, understood, .. } = prepared;
    let place = (Some(leaflet.language.as_str()), Some(request.topic));
    let original = original.and_then(|original| pair(original, prepared));
    let selection = request.selection;
    let mut found = request.workspace.check(&leaflet.source, document, understood, place, original.as_ref(), selection);
    found.retain(|finding| finding.severity == Severity::Error);
    found
}

/// The source leaflet of a translation, unless the leaflet says that it has none.
fn pair(original: &Prepared<'_>, prepared: &Prepared<'_>) -> Option<Original> {
    let language = original.leaflet.language.clone();
    if prepared.leaflet.language == language || prepared.document.front_matter_value("source").is_some() {
        return None;
    }
    let side = Side::new(&prepared.document, &prepared.understood.reading, &prepared.understood.pack);
    let (source, document) = (Arc::clone(&original.leaflet.source), original.document.clone());
    Some(Original::new(source, document, Some(language), original.understood.clone(), side))
}

/// The adapted sentences of which our own reader does not say that they state the new value and nothing else has changed.
fn doubtful(
    request: &Request<'_>,
    prepared: &Prepared<'_>,
    changed: &[&Link],
    before: &[QuantityStatement],
) -> Vec<Finding> {
    let source = rewritten(&prepared.leaflet.source, changed);
    let leaflet = Leaflet { source: Arc::new(source), ..prepared.leaflet.clone() };
    let again = prepare(request, &leaflet);
    let facts = request.facts();
    let after = &again.understood.reading.quantities;
    // The source leaflet states the old value still.
    let sound = before.len() == after.len() && errors(request, &again, None).is_empty();
    let mut found = Vec::new();
    for (old, new) in before.iter().zip(after.iter().map(Some).chain(std::iter::repeat(None))) {
        let Some(link) = changed.iter().find(|link| link.span == old.span) else { continue };
        let Some((fact, value)) = facts.and_then(|facts| target(facts, old)) else { continue };
        let right = new.is_some_and(|new| {
            new.fact == old.fact
                && verdict(fact, new) == Verdict::Agrees
                && link.text.contains(leaflet.source.slice(new.span))
        });
        if !sound || !right {
            found.push(unadaptable(old, fact, value));
        }
    }
    found
}

/// The leaflet with the new texts in it.
pub(super) fn rewritten(source: &Source, links: &[&Link]) -> Source {
    let mut text = source.text.clone();
    for link in links.iter().rev() {
        text.replace_range(link.span.start..link.span.end, &link.text);
    }
    Source::new(source.name.clone(), text)
}
