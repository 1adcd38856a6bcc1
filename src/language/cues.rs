//! The cues of statements as data: which phrase says what. Compiled into patterns by the statement stage, once per language.

use super::raw::RawLanguage;
use serde::{Deserialize, Serialize};

/// What a cue phrase says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Cue {
    /// Negates what follows in the clause.
    NegationBefore,
    /// Negates what precedes it in the clause.
    NegationAfter,
    /// Holds a negation word but denies nothing.
    NegationIdiom,
    /// Denies only beside another word that denies.
    NegationConcord,
    /// The same, but only behind the verb.
    NegationBehind,
    /// Is half of a denial ("ne").
    NegationHalf,
    /// Denies a limit ("not only").
    NegationAdditive,
    /// Holds a negation word but only joins sentences.
    NegationConnective,
    /// Says no in another way; only compared with the source.
    NegationLexical,
    /// Denies a limit or denies twice; only compared with the source.
    NegationLimit,
    /// Says what a denied limit says without denying ("only after"); only compared with the source.
    NegationAffirmed,
    /// What follows is left out of what is allowed or denied ("unless").
    ExceptBefore,
    /// The same of what precedes.
    ExceptAfter,
    /// Answers a question with yes.
    AnswerYes,
    /// Answers a question with no.
    AnswerNo,
    /// Asks whether something may or can be done.
    Permission,
    /// Limits what a question asks ("only", "completely").
    AskedLimit,
    /// "No" before a concept.
    AbsenceBefore,
    /// "Not needed" after a concept.
    AbsenceAfter,
    /// Begins a clause.
    ClauseBreak,
    /// Makes a clause a condition.
    Condition,
    /// A day relative to the treatment ("0 d", "1 d").
    Day(String),
    /// Asks for an age ("adults only" is "18 a").
    Majority(String),
    /// Names those below an age ("minors").
    Minority(String),
    /// A frame: predicate and kind ("contraindication", "must-not").
    Frame(String, String),
    /// A relation by name ("apart").
    Relation(String),
    /// An action by name ("stop").
    Action(String),
    /// What takes back or sets aside what a sentence seems to say, by name ("ended").
    Aside(String),
}

/// Phrases and what they say, in the order of the file: neighbours that say the same lie in one text, line by line.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct CueSet(Vec<(Cue, String)>);

impl CueSet {
    fn add(&mut self, phrase: &str, cue: &Cue) {
        match self.0.last_mut().filter(|(last, _)| last == cue) {
            Some((_, phrases)) => {
                phrases.push('\n');
                phrases.push_str(phrase);
            }
            None => self.0.push((cue.clone(), phrase.to_owned())),
        }
    }

    /// All phrases and what they say.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Cue)> {
        self.0.iter().flat_map(|(cue, phrases)| phrases.split('\n').map(move |phrase| (phrase, cue)))
    }
}

/// Collects the cues of a language file; returns what is wrong with them.
pub fn collect(raw: &RawLanguage, cues: &mut CueSet) -> Vec<String> {
    let mut add = |forms: &[String], cue: &Cue| forms.iter().for_each(|form| cues.add(form, cue));
    add(&raw.negation.before, &Cue::NegationBefore);
    add(&raw.negation.after, &Cue::NegationAfter);
    add(&raw.negation.idioms, &Cue::NegationIdiom);
    add(&raw.negation.concord, &Cue::NegationConcord);
    add(&raw.negation.concord_behind, &Cue::NegationBehind);
    add(&raw.negation.halves, &Cue::NegationHalf);
    add(&raw.negation.additive, &Cue::NegationAdditive);
    add(&raw.negation.connectives, &Cue::NegationConnective);
    add(&raw.negation.lexical, &Cue::NegationLexical);
    add(&raw.negation.limits, &Cue::NegationLimit);
    add(&raw.negation.affirmed, &Cue::NegationAffirmed);
    add(&raw.negation.except.before, &Cue::ExceptBefore);
    add(&raw.negation.except.after, &Cue::ExceptAfter);
    add(&raw.absence.before, &Cue::AbsenceBefore);
    add(&raw.absence.after, &Cue::AbsenceAfter);
    add(&raw.text.clause_breaks, &Cue::ClauseBreak);
    add(&raw.text.conditions, &Cue::Condition);
    add(&raw.answers.yes, &Cue::AnswerYes);
    add(&raw.answers.no, &Cue::AnswerNo);
    add(&raw.answers.permission, &Cue::Permission);
    add(&raw.answers.limits, &Cue::AskedLimit);
    for (key, forms) in &raw.days {
        add(forms, &Cue::Day(key.get_ref().clone()));
    }
    for (key, forms) in &raw.majority {
        add(forms, &Cue::Majority(key.get_ref().clone()));
    }
    for (key, forms) in &raw.minority {
        add(forms, &Cue::Minority(key.get_ref().clone()));
    }
    for (predicate, kinds) in &raw.frames {
        for (kind, forms) in kinds {
            add(forms, &Cue::Frame(predicate.clone(), kind.clone()));
        }
    }
    for (name, forms) in &raw.relations {
        add(forms, &Cue::Relation(name.clone()));
        // The longest phrase at a place hides the shorter ones in it, so one that says more has to say what they say.
        if name == "after-event" {
            add(forms, &Cue::Relation("after".to_owned()));
        }
    }
    for (name, forms) in &raw.actions {
        add(forms, &Cue::Action(name.clone()));
    }
    for (name, forms) in &raw.asides {
        add(forms, &Cue::Aside(name.clone()));
    }
    let keys = [("days", &raw.days), ("majority", &raw.majority), ("minority", &raw.minority)];
    let bad = |key: &str| super::compile::parse_value(key.rsplit("..").next().unwrap_or_default()).is_none();
    keys.into_iter()
        .flat_map(|(section, keyed)| keyed.keys().map(move |key| (section, key.get_ref())))
        .filter(|(_, key)| bad(key))
        .map(|(section, key)| format!("[{section}] {key:?} is not an amount and a unit"))
        .collect()
}
