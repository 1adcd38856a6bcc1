//! Columns of text that stand under each other in a terminal, whatever the script.

use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

/// Writes rows with columns padded to their widest cell; the last column is not padded. `indent` stands before each row.
pub fn write(out: &mut dyn Write, rows: &[Vec<String>], indent: &str) -> io::Result<()> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let widths: Vec<usize> = (0..columns)
        .map(|at| rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.width()).max().unwrap_or_default())
        .collect();
    for row in rows {
        let mut line = indent.to_owned();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(cell);
            line.push_str(&" ".repeat(width - cell.width() + 2));
        }
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::write;

    #[test]
    fn wide_letters_take_two_columns() {
        let rows = [["\u{9031}", "a"], ["bbb", "c"]].map(|row| row.map(str::to_owned).to_vec());
        let mut out = Vec::new();
        assert!(write(&mut out, &rows, "").is_ok());
        assert_eq!(String::from_utf8_lossy(&out), "\u{9031}   a\nbbb  c\n");
    }
}
