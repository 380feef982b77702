//! 核验码: the short code on a signed report, which anybody can type to ask whether the register still agrees.
//!
//! Not secret: it follows from what was signed, so that a code belongs to one statement alone.

use super::bytes::unhex;
use super::readable::{LETTERS, grouped, typed_letters};

/// Letters of a code: some 76 bits, so that nobody finds a second statement with the same one.
const LENGTH: usize = 16;

/// The code of a statement, from its SHA-256 in hexadecimal, in groups of four; `None` of no such hash.
#[must_use]
pub fn report_code(statement_sha256: &str) -> Option<String> {
    let hash = unhex(statement_sha256)?;
    let mut number = u128::from_be_bytes(hash.get(..16)?.try_into().ok()?);
    let base = LETTERS.len() as u128;
    let mut letters = String::with_capacity(LENGTH);
    for _ in 0..LENGTH {
        let letter = LETTERS.get((number % base) as usize)?;
        letters.push(char::from(*letter));
        number /= base;
    }
    Some(grouped(&letters).to_string())
}

/// A code as somebody typed it, in the groups in which it is printed.
#[must_use]
pub fn typed_report_code(typed: &str) -> String {
    grouped(&typed_letters(typed)).to_string()
}

/// The first letter that stands in no code, of what somebody typed from paper; `None` where all of them may. Blanks, hyphens
/// and what stands for another letter are no mistakes.
#[must_use]
pub fn wrong_report_letter(typed: &str) -> Option<char> {
    typed.chars().find(|letter| {
        let read = typed_letters(letter.encode_utf8(&mut [0; 4]));
        match read.as_bytes() {
            [] => letter.is_alphanumeric(),
            letters => letters.iter().any(|it| !LETTERS.contains(it)),
        }
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_code_follows_from_the_statement_and_reads_back_however_it_was_typed() {
        let hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        let code = report_code(hash).unwrap();
        assert_eq!(code.len(), 19);
        assert_eq!(report_code(hash), Some(code.clone()));
        let typed = code.to_lowercase().replace('-', " ");
        assert_eq!(typed_report_code(&typed), code);
        let other = hash.replacen('9', "8", 1);
        assert_ne!(report_code(&other), Some(code));
        assert_eq!(wrong_report_letter(&typed), None);
        assert_eq!(wrong_report_letter("2X5F-8vk 3"), None);
        assert_eq!(wrong_report_letter("zxsf—buk3"), None);
        assert_eq!(wrong_report_letter("2X5F-O1"), Some('O'));
        assert_eq!(wrong_report_letter("２Ｘ校"), Some('校'));
        assert_eq!(report_code("9f86"), None);
        assert_eq!(report_code("no hash"), None);
    }
}
