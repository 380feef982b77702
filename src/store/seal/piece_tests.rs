//! What a sealed piece must hold: nobody else opens it, nothing altered opens, and its length says little.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;

const ABOUT: &str = "TS-2026-0001 identity";
const TEXT: &str = "钱多多\n16100003333\n阳光花园3号楼";

fn key() -> SecretKey {
    SecretKey::generate().unwrap()
}

fn length_within(sealed: &str, with: &SecretKey) -> usize {
    decrypt(sealed.as_bytes(), with.identity()).unwrap().len()
}

#[test]
fn each_of_those_it_was_sealed_to_opens_it() {
    let (principal, office, recovery) = (key(), key(), key());
    let to = [principal.public(), office.public(), recovery.public()];
    let sealed = seal(TEXT, ABOUT, &to).unwrap();
    assert!(sealed.starts_with("-----BEGIN AGE ENCRYPTED FILE-----\n"));
    for with in [&principal, &office, &recovery] {
        assert_eq!(open(&sealed, ABOUT, with).unwrap().as_str(), TEXT);
    }
}

#[test]
fn nobody_else_opens_it() {
    let sealed = seal(TEXT, ABOUT, &[key().public()]).unwrap();
    assert_eq!(
        open(&sealed, ABOUT, &key()).err(),
        Some(SealError::NotAmongRecipients)
    );
}

#[test]
fn nothing_is_sealed_to_nobody() {
    assert_eq!(
        seal(TEXT, ABOUT, &[]).err(),
        Some(SealError::NobodyToSealTo)
    );
    assert_eq!(
        seal_bytes(b"x", ABOUT, &[]).err(),
        Some(SealError::NobodyToSealTo)
    );
}

#[test]
fn a_piece_moved_to_another_record_or_part_is_noticed() {
    let key = key();
    let sealed = seal(TEXT, ABOUT, &[key.public()]).unwrap();
    for about in ["TS-2026-0002 identity", "TS-2026-0001 facts", ""] {
        assert_eq!(
            open(&sealed, about, &key).err(),
            Some(SealError::OfAnotherRecord),
            "{about}"
        );
    }
}

#[test]
fn a_name_of_two_lines_or_none_names_no_record() {
    let to = [key().public()];
    for about in ["", "TS-2026-0001 identity\n3 bytes"] {
        assert_eq!(
            seal(TEXT, about, &to).err(),
            Some(SealError::OfAnotherRecord)
        );
    }
}

#[test]
fn a_short_and_a_long_name_are_of_the_same_length_when_sealed() {
    let key = key();
    let lengths = ["", "李", TEXT, &"长".repeat(150)].map(|text| {
        let sealed = seal(text, ABOUT, &[key.public()]).unwrap();
        assert_eq!(open(&sealed, ABOUT, &key).unwrap().as_str(), text);
        length_within(&sealed, &key)
    });
    assert_eq!(lengths, [TEXT_STEP; 4]);
    let longer = seal(&"长".repeat(171), ABOUT, &[key.public()]).unwrap();
    assert_eq!(length_within(&longer, &key), 2 * TEXT_STEP);
}

#[test]
fn a_key_named_twice_is_one_recipient() {
    let key = key().public();
    let sealed = seal_bytes(b"x", ABOUT, &[key.clone(), key]).unwrap();
    let text = String::from_utf8_lossy(&sealed);
    assert_eq!(text.matches("-> X25519 ").count(), 1);
}

#[test]
fn what_stands_inside_can_be_read_without_us() {
    let key = key();
    let sealed = seal("李𠮷", ABOUT, &[key.public()]).unwrap();
    let frame = decrypt(sealed.as_bytes(), key.identity()).unwrap();
    let text = str::from_utf8(&frame).unwrap();
    assert!(text.starts_with("shouwen/1 TS-2026-0001 identity\n7 bytes\n李𠮷   "));
    assert!(text.ends_with(" \n"));
}

#[test]
fn files_come_back_whole_whatever_bytes_they_hold() {
    let key = key();
    for bytes in [
        Vec::new(),
        b"\n\n shouwen/1 \n".to_vec(),
        (0..=255).collect::<Vec<u8>>().repeat(1_000),
    ] {
        let sealed = seal_bytes(&bytes, ABOUT, &[key.public()]).unwrap();
        assert_eq!(open_bytes(&sealed, ABOUT, &key).unwrap().as_slice(), bytes);
    }
}

#[test]
fn a_file_that_is_no_text_is_not_opened_as_one() {
    let key = key();
    let sealed = seal_bytes(&[0xff], ABOUT, &[key.public()]).unwrap();
    let armored = encrypt(
        &decrypt(&sealed, key.identity()).unwrap(),
        &[key.public()],
        Format::AsciiArmor,
    )
    .unwrap();
    let armored = String::from_utf8(armored).unwrap();
    assert_eq!(open(&armored, ABOUT, &key).err(), Some(SealError::Damaged));
}

#[test]
fn an_age_file_that_we_did_not_make_is_damaged() {
    let key = key();
    for inside in [
        "",
        "钱多多",
        "shouwen/1 TS-2026-0001 identity",
        "shouwen/1 TS-2026-0001 identity\n7\n钱多多",
        "shouwen/1 TS-2026-0001 identity\n900 bytes\n钱多多",
        "shouwen/1 TS-2026-0001 identity\n-1 bytes\n钱多多",
    ] {
        let sealed = encrypt(inside.as_bytes(), &[key.public()], Format::Binary).unwrap();
        assert_eq!(
            open_bytes(&sealed, ABOUT, &key).err(),
            Some(SealError::Damaged),
            "{inside}"
        );
    }
}

#[test]
fn padding_costs_at_most_an_eighth_and_leaves_few_lengths() {
    let mut lengths = BTreeSet::new();
    for length in 1..200_000 {
        let padded = padme(length);
        assert!(padded >= length);
        assert!(padded <= TEXT_STEP.max(length + length / 8), "{length}");
        assert_eq!(padme(padded), padded);
        lengths.insert(padded);
    }
    assert!(lengths.len() < 200, "{}", lengths.len());
}

/// One key and one piece for all cases: making them is what costs.
static SEALED: LazyLock<(SecretKey, String, Vec<u8>)> = LazyLock::new(|| {
    let key = key();
    let to = [key.public()];
    let armored = seal(TEXT, ABOUT, &to).unwrap();
    let binary = seal_bytes(TEXT.as_bytes(), ABOUT, &to).unwrap();
    (key, armored, binary)
});

fn is_refused<T>(opened: Result<T, SealError>) -> bool {
    matches!(
        opened,
        Err(SealError::Damaged | SealError::NotAmongRecipients)
    )
}

proptest! {
    #[test]
    fn a_flipped_bit_is_noticed_and_nothing_panics(at in any::<prop::sample::Index>(), bit in 0_u8..8) {
        let (key, _, sealed) = &*SEALED;
        let mut sealed = sealed.clone();
        let at = at.index(sealed.len());
        sealed[at] ^= 1 << bit;
        prop_assert!(is_refused(open_bytes(&sealed, ABOUT, key)));
    }

    #[test]
    fn another_letter_in_the_armor_gives_the_text_or_nothing(at in any::<prop::sample::Index>(), letter in 0_u8..128) {
        let (key, sealed, _) = &*SEALED;
        let mut sealed = sealed.clone().into_bytes();
        let at = at.index(sealed.len());
        sealed[at] = letter;
        let opened = open(str::from_utf8(&sealed).unwrap(), ABOUT, key);
        prop_assert!(opened.as_ref().is_ok_and(|text| text.as_str() == TEXT) || is_refused(opened));
    }

    #[test]
    fn a_truncated_piece_is_damaged(at in any::<prop::sample::Index>()) {
        let (key, armored, binary) = &*SEALED;
        let cut = at.index(binary.len());
        prop_assert_eq!(open_bytes(&binary[..cut], ABOUT, key).err(), Some(SealError::Damaged));
        let cut = at.index(armored.len() - 1);
        prop_assert_eq!(open(&armored[..cut], ABOUT, key).err(), Some(SealError::Damaged));
    }

    #[test]
    fn no_bytes_are_too_strange(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let (key, _, _) = &*SEALED;
        prop_assert!(is_refused(open_bytes(&bytes, ABOUT, key)));
        prop_assert!(is_refused(open(&String::from_utf8_lossy(&bytes), ABOUT, key)));
    }
}
