//! Random letters that people write by hand, read aloud and type again.

use zeroize::Zeroizing;

use super::SealError;
use super::bytes::random;
use crate::domain::text::fold_width;

/// Digits and letters of which no two look alike: none of 0 O 1 I L, and 2 5 8 V stand for Z S B U too.
pub(super) const LETTERS: &[u8; 27] = b"23456789ACDEFGHJKMNPQRTVWXY";

/// So many random letters, each as likely as any other.
pub(super) fn random_letters(count: usize) -> Result<Zeroizing<String>, SealError> {
    let mut letters = Zeroizing::new(String::with_capacity(count));
    while letters.len() < count {
        // Five bits, and again where they point past the end: a remainder would make the first letters likelier.
        let bits = usize::from(random::<1>()?[0] & 0b1_1111);
        if let Some(letter) = LETTERS.get(bits) {
            letters.push(char::from(*letter));
        }
    }
    Ok(letters)
}

/// The letters as they are shown: in groups of four with hyphens between.
pub(super) fn grouped(letters: &str) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(letters.len() * 2));
    for (at, letter) in letters.chars().enumerate() {
        if at > 0 && at % 4 == 0 {
            text.push('-');
        }
        text.push(letter);
    }
    text
}

/// The letters that somebody typed from paper, whatever their case, their width and what stands between the groups.
pub(super) fn typed_letters(typed: &str) -> Zeroizing<String> {
    let folded = Zeroizing::new(fold_width(typed));
    let mut letters = Zeroizing::new(String::with_capacity(folded.len()));
    letters.extend(
        folded
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|letter| match letter.to_ascii_uppercase() {
                'Z' => '2',
                'S' => '5',
                'B' => '8',
                'U' => 'V',
                letter => letter,
            }),
    );
    letters
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn letters_are_of_the_alphabet_and_all_of_it_comes_up() {
        let letters = random_letters(2_000).unwrap();
        assert_eq!(letters.len(), 2_000);
        assert!(letters.bytes().all(|letter| LETTERS.contains(&letter)));
        for letter in LETTERS {
            assert!(letters.as_bytes().contains(letter), "{letter} never came");
        }
    }

    #[test]
    fn typed_letters_are_read_however_they_were_typed() {
        for typed in [
            "2X5F-8VK3",
            "2x5f8vk3",
            " 2x5f 8vk3\n",
            "２Ｘ５Ｆ－８ＶＫ３",
            "zxsf—buk3",
        ] {
            assert_eq!(typed_letters(typed).as_str(), "2X5F8VK3", "{typed}");
        }
    }

    #[test]
    fn what_is_shown_reads_back() {
        let letters = random_letters(24).unwrap();
        let shown = grouped(&letters);
        assert_eq!(shown.len(), 29);
        assert!(shown.split('-').all(|group| group.len() == 4));
        assert_eq!(typed_letters(&shown), letters);
    }
}
