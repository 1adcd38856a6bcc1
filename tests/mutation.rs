//! How many slips are found: our clean leaflets with one value, unit, end of a range, decimal sign or polarity changed, or one required
//! statement left out. Each must be reported by the right rule for the right fact. Prints recall by language and kind: `cargo test
//! slips_are_found -- --nocapture`; with `LEAFLINT_MISSES=FILE` what was missed is written down.

mod figures;
mod mutants;
mod words;

use crate::kit::leaflets::{self, Leaflet};
use leaflint::workspace::Workspace;
use mutants::Mutant;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use words::Words;

/// What must be found at least in every leaflet.
const FLOOR: f64 = 0.98;

/// Found and tried, by kind.
type Counts = BTreeMap<&'static str, (usize, usize)>;

/// What became of the mutants of one leaflet.
struct Outcome {
    /// Topic and language.
    name: String,
    counts: Counts,
    misses: Vec<String>,
}

#[test]
#[expect(clippy::print_stdout, reason = "the table of recall is what this test is run for")]
fn slips_are_found() {
    let workspace = leaflets::workspace();
    let leaflets = leaflets::all();
    let outcomes: Vec<Outcome> = std::thread::scope(|scope| {
        let tried = leaflets.iter().map(|leaflet| scope.spawn(|| outcome(&workspace, leaflet)));
        let tried: Vec<_> = tried.collect();
        tried.into_iter().map(|thread| thread.join().expect("no panic")).collect()
    });
    println!("{}", table(&outcomes));
    let misses: Vec<String> = outcomes.iter().flat_map(|outcome| outcome.misses.clone()).collect();
    if let Some(path) = std::env::var_os("LEAFLINT_MISSES") {
        std::fs::write(path, misses.join("\n") + "\n").expect("a file for the misses");
    }
    let low: Vec<&str> =
        outcomes.iter().filter(|one| recall(&one.counts) < FLOOR).map(|one| one.name.as_str()).collect();
    assert!(low.is_empty(), "too little is found in {low:?}\n{}", misses.join("\n"));
}

fn outcome(workspace: &Workspace, leaflet: &Leaflet) -> Outcome {
    let words = Words::read(&leaflet.tag);
    let name = format!("{} {}", leaflet.topic, leaflet.tag);
    let mut outcome = Outcome { name, counts: Counts::new(), misses: Vec::new() };
    for mutant in mutants::of(workspace, leaflet, &words) {
        let count = outcome.counts.entry(mutant.kind).or_default();
        count.1 += 1;
        match miss(workspace, leaflet, &mutant) {
            None => count.0 += 1,
            Some(miss) => outcome.misses.push(miss),
        }
    }
    outcome
}

/// What was reported instead; `None` where the slip was found.
fn miss(workspace: &Workspace, leaflet: &Leaflet, mutant: &Mutant) -> Option<String> {
    let read = leaflets::read(workspace, leaflet, &mutant.text);
    let findings = leaflets::check(workspace, leaflet, &read);
    let right = |rule: &str, fact: Option<&str>| mutant.rules.contains(&rule) && fact == Some(mutant.fact.as_str());
    if findings.iter().any(|finding| right(finding.rule, finding.fact.as_deref())) {
        return None;
    }
    let named = |fact: &Option<String>| fact.clone().unwrap_or_default();
    let found: Vec<String> = findings.iter().map(|one| format!("{} {}", one.rule, named(&one.fact))).collect();
    let found = if found.is_empty() { "nothing".to_owned() } else { found.join(", ") };
    let Mutant { kind, fact, rules, shown, .. } = mutant;
    let Leaflet { topic, tag, .. } = leaflet;
    Some(format!("{topic} {tag}: {kind}: {shown:?}: wanted {} {fact}, got {found}", rules.join(" or ")))
}

fn recall(counts: &Counts) -> f64 {
    let (found, tried) = counts.values().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
    share((found, tried))
}

#[expect(clippy::cast_precision_loss, reason = "there are some hundred mutants")]
fn share((found, tried): (usize, usize)) -> f64 {
    if tried == 0 { 0.0 } else { found as f64 / tried as f64 }
}

/// Languages × kinds, found of tried.
fn table(outcomes: &[Outcome]) -> String {
    let mut out = format!("{:22} {:>6}", "leaflet", "recall");
    for kind in mutants::KINDS {
        let _ = write!(out, " {kind:>10}");
    }
    for Outcome { name, counts, .. } in outcomes {
        let _ = write!(out, "\n{name:22} {:>6.3}", recall(counts));
        for kind in mutants::KINDS {
            let (found, tried) = counts.get(kind).copied().unwrap_or_default();
            let _ = write!(out, " {:>10}", format!("{found}/{tried}"));
        }
    }
    out
}
