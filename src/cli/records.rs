//! Records from standard input: JSON Lines in, answers out in the same order, in bounded memory.

use super::context::Context;
use super::failure::Failure;
use super::pipeline::{Core, Leaflet};
use super::topics::Topics;
use crate::document::Format;
use crate::finding::Message;
use crate::report::{Style, Subject};
use crate::source::Source;
use serde::Deserialize;
use serde_json::{Value, json};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::sync::Arc;

/// Longest line that is read; a longer one is answered with an error and skipped.
const LONGEST: u64 = 64 * 1024 * 1024;
/// Most lines and bytes that are held at once.
const BATCH_LINES: usize = 256;
const BATCH_BYTES: usize = 8 * 1024 * 1024;

/// A record as the interface for pipelines defines it. Keys that it does not know are left alone.
#[derive(Debug, Deserialize)]
struct Record {
    id: Value,
    language: String,
    text: String,
    #[serde(default)]
    format: RecordFormat,
    topic: Option<String>,
    source_language: Option<String>,
    source_text: Option<String>,
}

#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum RecordFormat {
    #[default]
    Text,
    Markdown,
}

/// What is printed for one record.
pub(super) struct Answer {
    pub(super) bytes: Vec<u8>,
    /// Whether it holds something that makes the run fail.
    pub(super) found: bool,
}

/// Records and paths exclude each other.
pub(super) fn need_no_paths(paths: &[PathBuf]) -> Result<(), Failure> {
    let stdin_only = paths.iter().all(|path| path.as_os_str() == "-");
    if stdin_only { Ok(()) } else { Err(Failure::new(Message::new("error-needs-records"))) }
}

/// Reads standard input to its end and writes an answer to each record. Returns whether anything makes the run fail.
pub(super) fn stream(
    context: &mut Context,
    core: &mut Core,
    answer: impl Fn(&Core, &Leaflet, Style<'_>) -> Answer + Sync,
    bad_line: impl Fn(&mut dyn Write, &Value) -> io::Result<()>,
) -> Result<bool, Failure> {
    let mut reader = BufReader::with_capacity(256 * 1024, io::stdin().lock());
    let mut found = false;
    let mut first = true;
    loop {
        let lines = batch(&mut reader, &mut first)?;
        if lines.is_empty() || context.out.is_closed() {
            return Ok(found);
        }
        let mut work: Vec<Result<Leaflet, Value>> =
            lines.into_iter().map(|line| line.and_then(|line| leaflet(&line))).collect();
        for record in &mut work {
            load_topic(context, core, record)?;
        }
        let answers = in_parallel(&work, |leaflet| answer(core, leaflet, context.style()));
        for (record, answer) in work.iter().zip(answers) {
            match (record, answer) {
                (Err(error), _) => {
                    bad_line(&mut context.out, error)?;
                    found = true;
                }
                (Ok(_), Some(answer)) => {
                    context.out.write_all(&answer.bytes)?;
                    found |= answer.found;
                }
                (Ok(_), None) => {}
            }
        }
        // A pipeline that sends one record and waits gets its answer at once.
        context.out.flush()?;
    }
}

#[cfg(feature = "parallel")]
fn in_parallel(work: &[Result<Leaflet, Value>], answer: impl Fn(&Leaflet) -> Answer + Sync) -> Vec<Option<Answer>> {
    use rayon::prelude::*;
    work.par_iter().map(|record| record.as_ref().ok().map(&answer)).collect()
}

#[cfg(not(feature = "parallel"))]
fn in_parallel(work: &[Result<Leaflet, Value>], answer: impl Fn(&Leaflet) -> Answer + Sync) -> Vec<Option<Answer>> {
    work.iter().map(|record| record.as_ref().ok().map(&answer)).collect()
}

/// Loads the topic that a record names, once. A topic that does not exist is this record's error.
fn load_topic(context: &Context, core: &mut Core, record: &mut Result<Leaflet, Value>) -> Result<(), Failure> {
    let Ok(leaflet) = record else { return Ok(()) };
    let Some(topic) = leaflet.topic.clone() else { return Ok(()) };
    if core.has_topic(&topic) {
        return Ok(());
    }
    match Topics::new(context).find(&topic)? {
        Some(files) => {
            core.add_topic(&topic, &files);
        }
        None => *record = Err(error(&leaflet.subject.value(), &format!("there is no topic {topic:?}"))),
    }
    Ok(())
}

fn error(id: &Value, message: &str) -> Value {
    json!({ "id": id, "error": message })
}

/// The lines that are there: waits for one, then takes what is already in the buffer. Blank lines are skipped.
fn batch(reader: &mut BufReader<impl Read>, first: &mut bool) -> io::Result<Vec<Result<Vec<u8>, Value>>> {
    let mut lines = Vec::new();
    let mut bytes = 0;
    while lines.len() < BATCH_LINES && bytes < BATCH_BYTES {
        if !lines.is_empty() && !reader.buffer().contains(&b'\n') {
            break;
        }
        let Some(line) = read_line(reader)? else { break };
        let line = line.map(|line| without_mark(line, std::mem::take(first)));
        let blank = line.as_ref().is_ok_and(|line| line.iter().all(u8::is_ascii_whitespace));
        if !blank {
            bytes += line.as_ref().map_or(0, Vec::len);
            lines.push(line);
        }
    }
    Ok(lines)
}

/// A byte order mark may stand before the first record.
fn without_mark(mut line: Vec<u8>, first: bool) -> Vec<u8> {
    if first && line.starts_with(b"\xef\xbb\xbf") {
        line.drain(..3);
    }
    line
}

/// One line without its end; `None` at the end of the input.
fn read_line(reader: &mut impl BufRead) -> io::Result<Option<Result<Vec<u8>, Value>>> {
    let mut line = Vec::new();
    if reader.by_ref().take(LONGEST).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    if line.len() as u64 == LONGEST && !line.ends_with(b"\n") {
        skip_line(reader)?;
        return Ok(Some(Err(error(&Value::Null, "the line is longer than 64 MiB"))));
    }
    Ok(Some(Ok(line)))
}

fn skip_line(reader: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = reader.fill_buf()?;
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let length = end.map_or(buffer.len(), |at| at + 1);
        reader.consume(length);
        if end.is_some() || length == 0 {
            return Ok(());
        }
    }
}

/// A record as a leaflet, or the answer to a line that is none.
fn leaflet(line: &[u8]) -> Result<Leaflet, Value> {
    let record: Record = serde_json::from_slice(line).map_err(|reason| error(&id_of(line), &reason.to_string()))?;
    if !(record.id.is_string() || record.id.is_number()) {
        return Err(error(&Value::Null, "id must be a text or a number"));
    }
    let format = match record.format {
        RecordFormat::Text => Format::Text,
        RecordFormat::Markdown => Format::Markdown,
    };
    let subject = Subject::Id(record.id);
    let mut leaflet = Leaflet::new(subject.clone(), Arc::new(Source::new(subject.name(), record.text)), format);
    leaflet.given_language = Some(record.language);
    leaflet.topic = record.topic;
    leaflet.original = record
        .source_text
        .map(|text| (record.source_language, Arc::new(Source::new(format!("{} (source)", subject.name()), text))));
    Ok(leaflet)
}

/// The id of a line that is JSON but no record.
fn id_of(line: &[u8]) -> Value {
    let parsed: Option<Value> = serde_json::from_slice(line).ok();
    let id = parsed.and_then(|value| value.get("id").cloned());
    id.filter(|id| id.is_string() || id.is_number()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<Result<Leaflet, Value>> {
        let mut reader = BufReader::new(text.as_bytes());
        let mut first = true;
        let batch = batch(&mut reader, &mut first).unwrap_or_default();
        batch.into_iter().map(|line| line.and_then(|line| leaflet(&line))).collect()
    }

    #[test]
    fn records_and_bad_lines_keep_their_order() {
        let text = "\u{feff}{\"id\":\"a\",\"language\":\"es\",\"text\":\"x\",\"new-key\":1}\n\nno json\n{\"id\":\"b\",\"language\":\"es\"}\n";
        let read = lines(text);
        assert_eq!(read.len(), 3);
        assert!(read[0].as_ref().is_ok_and(|leaflet| leaflet.given_language.as_deref() == Some("es")));
        assert!(read[1].as_ref().is_err_and(|error| error["id"].is_null() && error["error"].is_string()));
        assert!(read[2].as_ref().is_err_and(|error| error["id"] == "b"));
    }
}
