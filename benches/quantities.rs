//! What reading quantities costs, against one pass of an Aho-Corasick automaton over the same bytes with the same words as patterns:
//! `cargo bench --bench quantities` (`-- --ratios ja` for one language and the ratios alone). The last lines print the ratios, and the time for ten times the text.

use aho_corasick::{AhoCorasick, MatchKind};
use criterion::{Criterion, Throughput, criterion_group};
use leaflint::language::Pack;
use leaflint::languages::Languages;
use leaflint::mention::{self, token};
use leaflint::text::fold;
use std::hint::black_box;
use std::io::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};

const LEAFLETS: &[(&str, &str)] = &[
    ("en", include_str!("../content/microneedling/en.md")),
    ("de", include_str!("../content/microneedling/de.md")),
    ("ar", include_str!("../content/microneedling/ar.md")),
    ("ja", include_str!("../content/microneedling/ja.md")),
];

/// A language with a text and the automaton of its words.
struct Subject {
    tag: &'static str,
    text: String,
    pack: Arc<Pack>,
    automaton: AhoCorasick,
}

fn subjects() -> Vec<Subject> {
    let languages = Languages::default();
    let subject = |(tag, leaflet): &(&'static str, &str)| {
        let pack = languages.pack(tag);
        let automaton = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(pack.trie.keys()).ok()?;
        Some(Subject { tag, text: leaflet.repeat(8), pack, automaton })
    };
    let asked = |(tag, _): &&(&'static str, &str)| {
        let mut tags =
            std::env::args().filter(|argument| LEAFLETS.iter().any(|(known, _)| known == argument)).peekable();
        tags.peek().is_none() || tags.any(|argument| argument == *tag)
    };
    LEAFLETS.iter().filter(asked).filter_map(subject).collect()
}

impl Subject {
    fn read(&self, text: &str) -> usize {
        mention::read(text, &self.pack).len()
    }

    fn search(&self, folded: &str) -> usize {
        self.automaton.find_iter(folded).count()
    }
}

fn reading(criterion: &mut Criterion) {
    for subject in subjects() {
        let folded = fold(&subject.text).text;
        let mut group = criterion.benchmark_group(subject.tag);
        group.throughput(Throughput::Bytes(subject.text.len() as u64));
        group.bench_function("quantities", |bencher| bencher.iter(|| subject.read(black_box(&subject.text))));
        group.bench_function("fold", |bencher| bencher.iter(|| fold(black_box(&subject.text)).text.len()));
        group.bench_function("aho-corasick", |bencher| bencher.iter(|| subject.search(black_box(&folded))));
        group.finish();
    }
}

/// The fastest of many runs.
fn fastest(mut run: impl FnMut() -> usize) -> Duration {
    let once = |run: &mut dyn FnMut() -> usize| {
        let start = Instant::now();
        black_box(run());
        start.elapsed()
    };
    (0..40).map(|_| once(&mut run)).min().unwrap_or_default()
}

fn ratios() {
    let mut out = std::io::stdout();
    for subject in subjects() {
        let folded = fold(&subject.text);
        let long = subject.text.repeat(10);
        let read = fastest(|| subject.read(&subject.text)).as_secs_f64();
        let folding = fastest(|| fold(&subject.text).text.len()).as_secs_f64();
        let scanning = fastest(|| token::scan(&folded, &subject.pack).len()).as_secs_f64();
        let search = fastest(|| subject.search(&folded.text)).as_secs_f64();
        let ten = fastest(|| subject.read(&long)).as_secs_f64();
        let speed = f64::from(u32::try_from(subject.text.len()).unwrap_or(u32::MAX)) / read / 1e6;
        let (folding, scanning) = (folding / read * 100.0, scanning / read * 100.0);
        let (tag, ratio, growth) = (subject.tag, read / search, ten / read);
        let _ = writeln!(
            out,
            "{tag}: {speed:.0} MB/s, {ratio:.2} times one pass of aho-corasick; ten times the text: {growth:.1} times; folding {folding:.0} %, scanning {scanning:.0} %"
        );
    }
}

criterion_group!(benches, reading);

fn main() {
    if std::env::args().any(|argument| argument == "--ratios") {
        return ratios();
    }
    benches();
    Criterion::default().configure_from_args().final_summary();
    ratios();
}
