//! Keeps a text in a csv file from being run as a formula by the spreadsheet program that opens it.
//!
//! A visitor may be entered as `=HYPERLINK(…)`; Excel runs what begins with such a sign in a csv file, whatever
//! the quotes. A leading apostrophe makes it text. Reading back takes that one apostrophe off again, so that
//! our own files come back exactly as they went out.

use std::borrow::Cow;

/// Signs that start a formula in Excel or LibreOffice; the full-width ones do so in Chinese and Japanese editions.
const FORMULA_STARTS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The text as it may stand in a csv file.
pub(super) fn guard(text: &str) -> Cow<'_, str> {
    let bare = text.trim_start_matches('\'');
    let harmless = bare.len() == text.len() && is_harmless(text);
    if bare.starts_with(FORMULA_STARTS) && !harmless {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The text as it was before [`guard`].
pub(super) fn unguard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.trim_start_matches('\'').starts_with(FORMULA_STARTS) => rest,
        _ => text,
    }
}

/// Two things begin with such a sign and cannot compute: an international phone number of digits and spaces
/// (`+86 13812345678`, which an apostrophe would spoil for every other program), and the dash people write for
/// "nothing". `+86-138…` does compute (a subtraction), so it is guarded.
fn is_harmless(text: &str) -> bool {
    let phone = text.strip_prefix('+').is_some_and(|rest| {
        rest.starts_with(|c: char| c.is_ascii_digit())
            && rest.chars().all(|c| c.is_ascii_digit() || c == ' ')
    });
    phone || text.chars().all(|c| c == '-' || c == '－')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_run_gets_an_apostrophe_and_loses_it_again() {
        for (text, written) in [
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-2+3", "'-2+3"),
            ("+86-13812345678", "'+86-13812345678"),
            ("\t=1", "'\t=1"),
            ("＝1+1", "'＝1+1"),
            ("'=1", "''=1"),
            ("'+86 138", "''+86 138"),
        ] {
            assert_eq!(guard(text), written);
            assert_eq!(unguard(written), text);
        }
    }

    #[test]
    fn harmless_texts_stay_as_they_are() {
        for text in [
            "+86 13812345678",
            "+8613812345678",
            "-",
            "--",
            "张三",
            "'98届",
            "",
        ] {
            assert_eq!(guard(text), text);
            assert_eq!(unguard(text), text);
        }
    }
}
