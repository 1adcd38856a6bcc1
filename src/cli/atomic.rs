//! Files that are written whole or not at all.
//!
//! The text goes into a new file beside the wanted one, which takes its name when all is written. What is no plain file (a pipe,
//! `/dev/stdout`) is written directly.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// A file being written. Dropped before [`AtomicFile::commit`], it leaves nothing behind.
#[derive(Debug)]
pub(super) struct AtomicFile {
    writer: BufWriter<File>,
    /// The wanted name, links resolved.
    path: PathBuf,
    /// The name until then; `None` where the file is written directly, or all is done.
    temporary: Option<PathBuf>,
}

impl AtomicFile {
    /// Begins to write; fails where the folder is not there or not writable.
    pub(super) fn create(path: &Path) -> io::Result<Self> {
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
        let known = fs::metadata(&path).ok();
        if known.as_ref().is_some_and(|known| !known.is_file()) {
            let file = OpenOptions::new().write(true).open(&path)?;
            return Ok(Self { writer: BufWriter::new(file), path, temporary: None });
        }
        if known.as_ref().is_some_and(|known| known.permissions().readonly()) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let temporary = path.with_file_name(format!(".{name}.{}.tmp", std::process::id()));
        let file = OpenOptions::new().write(true).create_new(true).open(&temporary)?;
        let begun = Self { writer: BufWriter::new(file), path, temporary: Some(temporary.clone()) };
        if let Some(known) = known {
            fs::set_permissions(&temporary, known.permissions())?;
        }
        Ok(begun)
    }

    /// Ends writing: the file has its name and its whole content now.
    pub(super) fn commit(mut self) -> io::Result<()> {
        self.writer.flush()?;
        if let Some(temporary) = &self.temporary {
            fs::rename(temporary, &self.path)?;
        }
        self.temporary = None;
        Ok(())
    }
}

/// Writes a whole file.
pub(super) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = AtomicFile::create(path)?;
    file.write_all(bytes)?;
    file.commit()
}

impl Write for AtomicFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

impl Drop for AtomicFile {
    fn drop(&mut self) {
        if let Some(temporary) = &self.temporary {
            let _ = fs::remove_file(temporary);
        }
    }
}
