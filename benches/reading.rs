//! How fast leaflets are parsed, read and checked: `cargo bench`.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use leaflint::check::Selection;
use leaflint::document::{self, Format, SentenceRules};
use leaflint::facts;
use leaflint::languages::Languages;
use leaflint::source::Source;
use leaflint::workspace::{Topic, Workspace};

const TOPIC: &str = "microneedling";
const FACTS: &str = include_str!("../content/microneedling/facts.toml");
/// Leaflets in languages with little in common: spaces or none, few or many inflected forms, either direction.
const LEAFLETS: &[(&str, &str)] = &[
    ("en", include_str!("../content/microneedling/en.md")),
    ("pl", include_str!("../content/microneedling/pl.md")),
    ("ar", include_str!("../content/microneedling/ar.md")),
    ("ja", include_str!("../content/microneedling/ja.md")),
];

fn stages(criterion: &mut Criterion) {
    let workspace = workspace();
    for (tag, text) in LEAFLETS {
        let source = Source::new(format!("{tag}.md"), *text);
        let parse = || document::read(&source, Format::Markdown, &SentenceRules::default());
        let mut group = criterion.benchmark_group(*tag);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("parse", |bencher| bencher.iter(parse));
        let read = |mut document| workspace.understand(&mut document, Some(tag), Some(TOPIC));
        group.bench_function("read", |bencher| bencher.iter_with_setup(parse, read));
        let mut document = parse();
        let understood = workspace.understand(&mut document, Some(tag), Some(TOPIC));
        let place = (Some(*tag), Some(TOPIC));
        let check = || workspace.check(&source, &document, &understood, place, None, &Selection::default());
        group.bench_function("check", |bencher| bencher.iter(check));
        group.finish();
    }
}

fn workspace() -> Workspace {
    let mut workspace = Workspace::new(Languages::default());
    let (facts, _) = facts::read("facts.toml", FACTS);
    workspace.topics.insert(TOPIC.to_owned(), Topic { facts, ..Topic::default() });
    workspace
}

criterion_group!(benches, stages);
criterion_main!(benches);
