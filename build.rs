//! Compiles the shipped language packs with the same function that compiles a user's at run time, and embeds the shipped messages,
//! rule pages and topics. A language that is not used costs nothing at run time but its bytes.
#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    unused_imports,
    reason = "of the included modules only what compiles packs is used, and nothing here is for others"
)]
#![allow(clippy::case_sensitive_file_extension_comparisons, reason = "these are our own files")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Findings, of which garbled text has the severity.
#[path = "src/finding.rs"]
mod finding;
/// What garbled text looks like, as the program has it.
#[path = "src/garble"]
mod garble {
    pub mod common;
    pub mod pattern;
    pub mod raw;
    pub mod tables;
    pub mod tokens;
}
/// Terms, as the program has them.
#[path = "src/facts"]
mod facts {
    pub mod terms;
    pub mod toml_file;
}
/// Lexicons of terms and cues, as the program has them.
#[path = "src/mention"]
mod mention {
    pub mod phrases;
}
#[path = "src/language/mod.rs"]
mod language;
#[path = "src/quantity/mod.rs"]
mod quantity;
#[path = "src/signs.rs"]
mod signs;
#[path = "src/source.rs"]
mod source;
#[path = "src/text.rs"]
mod text;

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var("OUT_DIR").unwrap_or_default());
    for folder in [
        "locales",
        "content",
        "src/facts/terms.rs",
        "src/facts/toml_file.rs",
        "src/finding.rs",
        "src/garble",
        "src/language",
        "src/mention/phrases.rs",
        "src/quantity",
        "src/text.rs",
        "src/text",
        "src/source.rs",
    ] {
        println!("cargo::rerun-if-changed={folder}");
    }
    let mut code = String::new();
    packs(&root, &out, &mut code)?;
    common_words(&root, &out, &mut code)?;
    embedded(&root, "MESSAGES", "locales", &|path| path.ends_with("leaflint.ftl"), &mut code)?;
    embedded(&root, "INFLECTIONS", "locales", &|path| path.ends_with("inflection.toml"), &mut code)?;
    embedded(&root, "WRITINGS", "locales", &|path| path.ends_with("writing.toml"), &mut code)?;
    embedded(&root, "RULE_PAGES", "locales/en/rules", &|path| path.ends_with(".md"), &mut code)?;
    embedded(
        &root,
        "TERMS",
        "locales",
        &|path| path.ends_with("terms.toml") || path.ends_with("concepts.toml"),
        &mut code,
    )?;
    embedded(&root, "GARBLE", "locales", &|path| path.ends_with("garble.toml"), &mut code)?;
    embedded(&root, "CONTENT", "content", &|path| path.ends_with(".toml") || path.ends_with(".md"), &mut code)?;
    fs::write(out.join("shipped.rs"), code)
}

/// Compiles every language folder; a problem in a shipped pack stops the build.
fn packs(root: &Path, out: &Path, code: &mut String) -> io::Result<()> {
    let root_text = read(&root.join("locales/und/language.toml"))?.unwrap_or_default();
    code.push_str("pub(crate) static LANGUAGES: &[Language] = &[\n");
    for folder in folders(&root.join("locales"))? {
        let tag = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        let cldr = read(&folder.join("cldr.toml"))?;
        let own = read(&folder.join("language.toml"))?.filter(|_| tag != "und");
        let base = own.as_deref().and_then(language::compile::base_of);
        let base = base.map_or(Ok(None), |base| read(&root.join("locales").join(base).join("language.toml")))?;
        let own: Vec<&str> = own.iter().map(String::as_str).collect();
        let texts = language::compile::Texts {
            cldr: cldr.as_deref(),
            base: base.as_deref(),
            language: &own,
            root: Some(&root_text),
        };
        let (pack, problems) = language::compile::compile(&tag, texts);
        for problem in &problems {
            println!("cargo::error=locales/{tag}: {:?}: {}", problem.file, problem.message);
        }
        let terms = read(&folder.join("terms.toml"))?.unwrap_or_default();
        let base = facts::terms::read_terms(&terms, None).0;
        let lexicon = (mention::phrases::TermLexicon::new(&[&base]), mention::phrases::CueLexicon::new(&pack));
        let garble = garbled(root, &folder, &tag)?;
        let garble = stored(out, &format!("{tag}.garble"), &garble)?;
        let pack = stored(out, &format!("{tag}.pack"), &pack)?;
        let base = stored(out, &format!("{tag}.terms"), &base)?;
        let lexicon = stored(out, &format!("{tag}.lexicon"), &lexicon)?;
        let _ = writeln!(
            code,
            "    Language {{ tag: {tag:?}, pack: {pack}, terms: {base}, lexicon: {lexicon}, garble: {garble} }},"
        );
    }
    code.push_str("];\n");
    Ok(())
}

/// What garbled text looks like in a language; a mistake in a shipped file stops the build.
fn garbled(root: &Path, folder: &Path, tag: &str) -> io::Result<garble::tables::Garble> {
    let own = read(&folder.join("garble.toml"))?.filter(|_| tag != "und");
    let shared = read(&root.join("locales/und/garble.toml"))?;
    let texts: Vec<&str> = own.iter().chain(&shared).map(String::as_str).collect();
    let (garble, problems) = garble::tables::Garble::new(&texts);
    for problem in &problems {
        println!("cargo::error=locales/{tag}/garble.toml: {}", problem.message);
    }
    Ok(garble)
}

/// The frequent words of all languages, in one table.
fn common_words(root: &Path, out: &Path, code: &mut String) -> io::Result<()> {
    let mut texts = Vec::new();
    for folder in folders(&root.join("locales"))? {
        let tag = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        texts.extend(read(&folder.join("garble.toml"))?.map(|text| (tag, text)));
    }
    let table = garble::common::CommonWords::new(texts.iter().map(|(tag, text)| (tag.as_str(), text.as_str())));
    let table = stored(out, "common.words", &table)?;
    let _ = writeln!(code, "pub(crate) static COMMON_WORDS: &[u8] = {table};");
    Ok(())
}

/// Writes a compiled table and returns the expression that embeds it.
fn stored(out: &Path, name: &str, table: &impl serde::Serialize) -> io::Result<String> {
    let file = out.join(name);
    fs::write(&file, postcard::to_stdvec(table).map_err(io::Error::other)?)?;
    Ok(format!("include_bytes!({:?})", file.display().to_string()))
}

/// A table of file names (below the project's root) and texts.
fn embedded(root: &Path, name: &str, below: &str, wanted: &dyn Fn(&str) -> bool, code: &mut String) -> io::Result<()> {
    let mut files = Vec::new();
    walk(&root.join(below), &mut files)?;
    files.sort();
    let _ = writeln!(code, "pub(crate) static {name}: &[(&str, &str)] = &[");
    for file in files {
        let shown = file.strip_prefix(root).unwrap_or(&file).display().to_string().replace('\\', "/");
        if wanted(&shown) {
            let _ = writeln!(code, "    ({shown:?}, include_str!({:?})),", file.display().to_string());
        }
    }
    code.push_str("];\n");
    Ok(())
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { walk(&path, files)? } else { files.push(path) }
    }
    Ok(())
}

fn folders(parent: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found: Vec<PathBuf> =
        fs::read_dir(parent)?.filter_map(Result::ok).map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    found.sort();
    Ok(found)
}

fn read(path: &Path) -> io::Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
