//! Where bundles cannot be written: a clear message, nothing half written, no folders left behind.
#![cfg(unix)]

use super::small;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

#[test]
fn a_read_only_folder() {
    let folder = small("Text.\n");
    folder.write("out/keep", "");
    let out = folder.path().join("out");
    fs::set_permissions(&out, fs::Permissions::from_mode(0o555)).expect("permissions");
    // The superuser may write everywhere.
    let allowed = fs::write(out.join("probe"), "").is_ok();
    let ran = folder.run(&["emit", "--out", "out"]);
    fs::set_permissions(&out, fs::Permissions::from_mode(0o755)).expect("permissions");
    if !allowed {
        assert_eq!(ran.status, Some(2));
        assert!(ran.err.contains("out/en/t.ftl cannot be written: permission denied"), "{}", ran.err);
        assert!(!out.join("en").exists());
    }
}

/// A limit on the size of files stops writing in the same way as a full disk.
#[test]
fn a_full_disk() {
    let folder = small(&"Much text, more than there is space for.\n\n".repeat(200));
    folder.write("locales/en/note.txt", "kept");
    let script = format!("trap '' XFSZ; ulimit -f 1; exec {} emit --out out/new", env!("CARGO_BIN_EXE_leaflint"));
    let ran = Command::new("sh").args(["-c", &script]).current_dir(folder.path()).env("LC_ALL", "C").output();
    let ran = ran.expect("a shell");
    let message = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert_eq!(ran.status.code(), Some(2), "{message}");
    assert!(message.contains("out/new/en/t.ftl cannot be written: no space is left; nothing was changed"), "{message}");
    assert!(!folder.path().join("out").exists(), "folders that were made are taken away");
    // A bundle that is there stays as it was.
    assert_eq!(folder.run(&["emit"]).status, Some(0));
    let before = folder.read("locales/en/t.ftl");
    folder.write("content/t/en.md", "Other text, and more of it than there is space for.\n\n".repeat(200));
    let script = script.replace(" --out out/new", "");
    let ran = Command::new("sh").args(["-c", &script]).current_dir(folder.path()).env("LC_ALL", "C").output();
    assert_eq!(ran.expect("a shell").status.code(), Some(2));
    assert_eq!(folder.read("locales/en/t.ftl"), before);
    let files = fs::read_dir(folder.path().join("locales/en")).into_iter().flatten().flatten();
    assert_eq!(files.count(), 2, "no file is left half written");
}
