//! `--fix` and `--diff`.

use super::Folder;

const BAD: &str = "\u{feff}# Microneedling\r\n\r\nDie Nadeln sind zwischen 0,5 und 20 mm lang.\r\n\r\nDie Nadeln sind drei bis vier mm lang.\r\n";

fn check<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["check", "--topic", "microneedling", "--only", "conflicting-value", "de.md"], more].concat()
}

#[test]
fn certain_figures_are_fixed_once_and_nothing_else_is_touched() {
    let folder = Folder::new();
    folder.write("de.md", BAD);
    let diff = folder.run(&check(&["--diff"]));
    assert_eq!(diff.status, Some(1), "{}", diff.err);
    assert!(diff.out.contains("--- a/de.md\n+++ b/de.md\n"), "{}", diff.out);
    assert!(diff.out.contains("-Die Nadeln sind zwischen 0,5 und 20 mm lang."), "{}", diff.out);
    assert!(diff.out.contains("+Die Nadeln sind zwischen 0,5 und 2 mm lang."), "{}", diff.out);
    assert_eq!(folder.read("de.md"), BAD, "--diff writes nothing");
    let fixed = folder.run(&check(&["--fix"]));
    assert_eq!(fixed.status, Some(1), "the number in words is left: {}", fixed.out);
    assert!(fixed.err.contains("1 finding fixed in 1 leaflet"), "{}", fixed.err);
    let once = folder.read("de.md");
    assert_eq!(once, BAD.replace("20 mm", "2 mm"));
    let again = folder.run(&check(&["--fix"]));
    assert!(!again.err.contains("fixed in"), "{}", again.err);
    assert_eq!(folder.read("de.md"), once);
    assert_eq!(folder.run(&check(&["--diff"])).status, Some(0));
    assert_eq!(folder.names(), ["de.md"], "no file is left behind");
}

#[test]
fn what_is_suppressed_or_known_is_not_fixed() {
    let folder = Folder::new();
    let text = "# Microneedling\n\n<!-- leaflint-ignore conflicting-value: agreed -->\n\nDie Nadeln sind 0,5 bis 20 mm lang.\n";
    folder.write("de.md", text);
    folder.run(&check(&["--fix"]));
    assert_eq!(folder.read("de.md"), text);
    folder.write("de.md", BAD);
    folder.run(&check(&["--baseline", "b.json", "--write-baseline"]));
    folder.run(&check(&["--baseline", "b.json", "--fix"]));
    assert_eq!(folder.read("de.md"), BAD);
}

#[cfg(unix)]
#[test]
fn links_and_permissions_stay() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    folder.write("real.md", BAD);
    std::fs::set_permissions(folder.0.join("real.md"), PermissionsExt::from_mode(0o640)).expect("a mode");
    std::os::unix::fs::symlink("real.md", folder.0.join("de.md")).expect("a link");
    folder.run(&check(&["--fix"]));
    assert!(folder.read("real.md").contains("und 2 mm") && folder.0.join("de.md").is_symlink());
    let mode = std::fs::metadata(folder.0.join("real.md")).map(|known| known.permissions().mode() & 0o777);
    assert_eq!(mode.ok(), Some(0o640));
}

#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_no_text_is_a_name() {
    use std::os::unix::ffi::OsStrExt;
    let folder = Folder::new();
    let path = folder.0.join(std::ffi::OsStr::from_bytes(b"\xff\xfe.de.md"));
    std::fs::write(&path, BAD).expect("a file");
    let ran = folder.run(&["check", "--topic", "microneedling", "--only", "conflicting-value", "--fix", "."]);
    assert!(ran.err.contains("1 finding fixed in 1 leaflet"), "{}", ran.err);
    assert_eq!(std::fs::read_to_string(path).ok(), Some(BAD.replace("20 mm", "2 mm")));
}
