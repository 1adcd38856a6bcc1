//! What single letters fold to, script by script: case, widths, digits, blanks, hyphens, and variants that writers mix freely.

/// What becomes of a letter.
pub(super) enum Fold {
    /// Nothing: it is not seen.
    Drop,
    /// One letter.
    One(char),
    /// Several letters.
    Text(&'static str),
    /// The letters of its compatibility form.
    Compatibility,
}

/// First code points of the decimal digit sets (Unicode category Nd) outside ASCII and the full-width forms.
const DIGIT_ZEROS: &[u32] = &[
    0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50,
    0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
    0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x11066, 0x110f0, 0x11136, 0x111d0,
    0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x11730, 0x118e0, 0x11950, 0x11c50, 0x11d50, 0x11da0, 0x16a60,
    0x16ac0, 0x16b50, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e950, 0x1fbf0,
];

fn digit(letter: char) -> Option<char> {
    let code = letter as u32;
    if code < 0x660 {
        return None;
    }
    let at = DIGIT_ZEROS.partition_point(|zero| *zero <= code);
    let zero = *DIGIT_ZEROS.get(at.checked_sub(1)?)?;
    char::from_digit(code - zero, 10).filter(|_| code - zero < 10)
}

/// Folds one letter, whatever stands beside it.
pub(super) fn fold_letter(letter: char) -> Fold {
    let code = letter as u32;
    match code {
        0x0000..=0x007f => Fold::One(letter.to_ascii_lowercase()),
        0x0080..=0x024f => fold_latin(letter),
        0x0370..=0x03ff => fold_greek(letter),
        0x0590..=0x05ff => fold_hebrew(letter),
        0x0600..=0x06ff | 0x08d3..=0x08ff => fold_arabic(letter),
        0x2000..=0x2bff => fold_sign(letter),
        0x3000..=0x30ff => fold_kana(letter),
        0x3300..=0x33ff | 0xfb00..=0xfb06 | 0xfb50..=0xfdff | 0xfe30..=0xfefe | 0xff00..=0xffef => fold_form(letter),
        0x1e9e => Fold::Text("ss"),
        0x180b..=0x180e | 0xfe00..=0xfe0f | 0xfeff => Fold::Drop,
        _ => match digit(letter) {
            Some(plain) => Fold::One(plain),
            None => lower(letter),
        },
    }
}

fn lower(letter: char) -> Fold {
    let mut lowered = letter.to_lowercase();
    match (lowered.next(), lowered.next()) {
        (Some(single), None) => Fold::One(single),
        _ => Fold::One(letter),
    }
}

fn fold_latin(letter: char) -> Fold {
    match letter {
        '\u{ad}' => Fold::Drop,
        '\u{a0}' => Fold::One(' '),
        '\u{b4}' | '\u{92}' => Fold::One('\''),
        '\u{b5}' => Fold::One('\u{3bc}'),
        '\u{130}' | '\u{131}' => Fold::One('i'),
        '\u{df}' => Fold::Text("ss"),
        _ => lower(letter),
    }
}

fn fold_greek(letter: char) -> Fold {
    match letter {
        '\u{3c2}' => Fold::One('\u{3c3}'),
        _ => lower(letter),
    }
}

fn fold_hebrew(letter: char) -> Fold {
    match letter {
        '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}' => Fold::Drop,
        '\u{5be}' => Fold::One('-'),
        '\u{5f3}' => Fold::One('\''),
        '\u{5f4}' => Fold::One('"'),
        _ => Fold::One(letter),
    }
}

fn fold_arabic(letter: char) -> Fold {
    match letter {
        '\u{610}'..='\u{61a}' | '\u{61c}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' => {
            Fold::Drop
        }
        '\u{622}' | '\u{623}' | '\u{625}' | '\u{671}' => Fold::One('\u{627}'),
        '\u{649}' | '\u{64a}' | '\u{6cc}' => Fold::One('\u{6cc}'),
        '\u{643}' | '\u{6a9}' => Fold::One('\u{6a9}'),
        '\u{629}' | '\u{6c0}' | '\u{6c1}' | '\u{6d5}' => Fold::One('\u{647}'),
        '\u{66a}' => Fold::One('%'),
        '\u{66b}' | '\u{66c}' | '\u{60c}' | '\u{6d4}' | '\u{61f}' | '\u{61b}' => Fold::One(letter),
        _ => digit(letter).map_or_else(|| lower(letter), Fold::One),
    }
}

fn fold_sign(letter: char) -> Fold {
    match letter {
        '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' => Fold::One(' '),
        '\u{2028}' | '\u{2029}' => Fold::One('\n'),
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' => {
            Fold::Drop
        }
        '\u{2010}'..='\u{2013}' | '\u{2212}' => Fold::One('-'),
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' => Fold::One('\''),
        '\u{201c}'..='\u{201f}' => Fold::One('"'),
        '\u{2053}' | '\u{223c}' | '\u{223e}' => Fold::One('~'),
        '\u{2044}' | '\u{2215}' => Fold::One('/'),
        '\u{2103}' => Fold::Text("\u{b0}c"),
        '\u{2109}' => Fold::Text("\u{b0}f"),
        '\u{2126}' | '\u{212a}' | '\u{212b}' => lower(letter),
        _ => Fold::One(letter),
    }
}

fn fold_kana(letter: char) -> Fold {
    match letter {
        '\u{3000}' => Fold::One(' '),
        '\u{301c}' | '\u{3030}' => Fold::One('~'),
        _ => Fold::One(letter),
    }
}

fn fold_form(letter: char) -> Fold {
    match letter {
        '\u{ff5e}' => Fold::One('~'),
        '\u{ff0d}' => Fold::One('-'),
        '\u{ff01}'..='\u{ff5d}' => {
            let plain = char::from_u32(letter as u32 - 0xfee0).unwrap_or(letter);
            Fold::One(plain.to_ascii_lowercase())
        }
        _ => Fold::Compatibility,
    }
}
