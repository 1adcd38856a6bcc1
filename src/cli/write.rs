//! Several files at once, so that nothing is lost: all are complete before the first one takes its place.

use super::atomic::AtomicFile;
use super::failure::Failure;
use super::input::shown_path;
use crate::finding::{Argument, Message};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes files, all or none (unless the system stops between two moves). Folders are made, and taken away again if nothing is written.
pub(super) fn write_all(files: &[(PathBuf, String)]) -> Result<(), Failure> {
    let mut complete = Vec::new();
    let mut made = Vec::new();
    for (path, text) in files {
        match write(path, text, &mut made) {
            Ok(file) => complete.push((path, file)),
            Err(error) => {
                drop(complete);
                // One that is not empty was not ours alone.
                made.iter().rev().for_each(|folder| drop(fs::remove_dir(folder)));
                return Err(failure(path, &error));
            }
        }
    }
    complete.into_iter().try_for_each(|(path, file)| file.commit().map_err(|error| failure(path, &error)))
}

fn write(path: &Path, text: &str, made: &mut Vec<PathBuf>) -> io::Result<AtomicFile> {
    if let Some(folder) = path.parent() {
        let new: Vec<&Path> =
            folder.ancestors().take_while(|one| !one.as_os_str().is_empty() && !one.exists()).collect();
        made.extend(new.into_iter().rev().map(Path::to_path_buf));
        fs::create_dir_all(folder)?;
    }
    let mut file = AtomicFile::create(path)?;
    file.write_all(text.as_bytes())?;
    file.flush()?;
    Ok(file)
}

fn failure(path: &Path, error: &io::Error) -> Failure {
    let reason = match error.kind() {
        io::ErrorKind::PermissionDenied => "reason-permission",
        io::ErrorKind::ReadOnlyFilesystem => "reason-read-only",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => "reason-full",
        io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => "reason-file-there",
        _ => "reason-other",
    };
    let message = Message::new("error-write-file").text("file", shown_path(path));
    Failure::new(message.with("reason", Argument::Message(reason)))
}
