//! A seal written and read back, and what is told of a file that somebody has changed.
#![allow(clippy::unwrap_used)]

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use proptest::prelude::*;

use super::*;
use crate::paper::pdf::tests::{slip, write};

/// The paper, and a seal for it.
pub fn signed_slip() -> (Vec<u8>, Seal) {
    let paper = write(&slip());
    let seal = Seal {
        register: "实验小学（东）".into(),
        period: "2026-10".into(),
        code: "7K3F-9Q2M".into(),
        statement_sha256: "ab".repeat(32),
        paper_sha256: paper_sha256(&paper),
        journal_seq: 4711,
        journal_hash: "cd".repeat(32),
        signer: "李 (校长) \\".into(),
        signing_key: "ef".repeat(32),
        signed_at: "2026-11-02 09:30".into(),
        signature: "01".repeat(64),
    };
    (paper, seal)
}

/// The same paper, sealed.
pub fn sealed_slip() -> Vec<u8> {
    let (paper, its_seal) = signed_slip();
    seal(&paper, &its_seal).unwrap()
}

/// The bytes with every place of a text behind `start` replaced by another of the same length.
pub fn replaced(bytes: &[u8], start: usize, from: &str, to: &str) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    for at in start..bytes.len() {
        if bytes[at..].starts_with(from.as_bytes()) {
            changed[at..at + to.len()].copy_from_slice(to.as_bytes());
        }
    }
    changed
}

fn opened(pdf: &[u8]) -> Opened {
    read(pdf).unwrap().unwrap()
}

#[test]
fn a_sealed_paper_begins_with_the_paper_and_says_what_was_signed() {
    let (paper, its_seal) = signed_slip();
    let file = sealed_slip();
    assert!(file.starts_with(&paper));
    assert_eq!(file, sealed_slip(), "the same bytes each time");
    let expected = Opened {
        seal: its_seal,
        unsealed_len: paper.len(),
        is_unsealed_intact: true,
        sealed_len: Some(file.len()),
        rest: Rest::Nothing,
    };
    assert_eq!(read(&file), Ok(Some(expected)));
}

#[test]
fn a_seal_is_written_in_later_versions_as_it_was_in_the_first() {
    let (paper, _) = signed_slip();
    let file = sealed_slip();
    let update = String::from_utf8(file[paper.len()..].to_vec()).unwrap();
    let parts = Parts::of(&paper).unwrap();
    let (number, before) = (parts.trailer.reference("Info").unwrap(), parts.list_at);
    let title = text(&slip().title);
    let said = format!(
        "\n{number} 0 obj\n<</Title{title}/Producer(Shouwen {})/ShouwenSeal(1)/ShouwenPaperBytes({})\
         /ShouwenRegister<FEFF5B9E9A8C5C0F5B66FF084E1CFF09>/ShouwenPeriod(2026-10)/ShouwenCode(7K3F-9Q2M)\
         /ShouwenStatementSHA256({})/ShouwenPaperSHA256({})/ShouwenJournalSeq(4711)/ShouwenJournalHash({})\
         /ShouwenSigner<FEFF674E002000286821957F00290020005C>/ShouwenSigningKey({})\
         /ShouwenSignedAt(2026-11-02 09:30)/ShouwenSignature({})>>\nendobj\nxref\n{number} 1\n{:010} 00000 n \n",
        env!("CARGO_PKG_VERSION"),
        paper.len(),
        "ab".repeat(32),
        paper_sha256(&paper),
        "cd".repeat(32),
        "ef".repeat(32),
        "01".repeat(64),
        paper.len() + 1,
    );
    assert!(update.starts_with(&said), "{update}\n{said}");
    assert!(update.contains(&format!("/Prev {before}/ID[<")));
}

#[test]
fn other_programs_find_title_and_seal_in_the_sealed_file() {
    let file = lopdf::Document::load_mem(&sealed_slip()).unwrap();
    assert_eq!(file.get_pages().len(), 2);
    let information = file.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let information = file.get_dictionary(information).unwrap();
    let said = |key: &[u8]| lopdf::decode_text_string(information.get(key).unwrap()).unwrap();
    assert_eq!(said(b"Title"), slip().title);
    assert_eq!(said(b"ShouwenSigner"), signed_slip().1.signer);
    let before = lopdf::Document::load_mem(&signed_slip().0).unwrap();
    let id = |file: &lopdf::Document, at: usize| {
        let ids = file.trailer.get(b"ID").unwrap().as_array().unwrap();
        ids[at].as_str().unwrap().to_vec()
    };
    assert_eq!(id(&file, 0), id(&before, 0));
    assert_ne!(id(&file, 1), id(&before, 1));
}

#[test]
fn only_the_paper_it_was_made_for_is_sealed_and_only_once() {
    let (paper, its_seal) = signed_slip();
    let refused = |pdf: &[u8], its_seal: &Seal| {
        let refused = seal(pdf, its_seal);
        assert!(matches!(refused, Err(PdfError::Unsealable)), "{refused:?}");
    };
    let for_bytes = |pdf: &[u8]| Seal {
        paper_sha256: paper_sha256(pdf),
        ..its_seal.clone()
    };
    refused(&paper[..paper.len() - 1], &its_seal);
    refused(&paper, &for_bytes(b"another paper"));
    let file = sealed_slip();
    refused(&file, &for_bytes(&file));
    let foreign = [paper.as_slice(), b"\n"].concat();
    refused(&foreign, &for_bytes(&foreign));
}

#[test]
fn a_paper_without_a_seal_has_none_and_other_files_are_no_papers() {
    assert_eq!(read(&signed_slip().0), Ok(None));
    assert_eq!(read(b"%PDF-1.4\nof another program\n%%EOF"), Ok(None));
    assert_eq!(read(b"PK\x03\x04"), Err(UnreadablePdf::NotPdf));
    assert_eq!(read(b""), Err(UnreadablePdf::NotPdf));
    let large = vec![b' '; MOST_BYTES + 1];
    assert_eq!(read(&large), Err(UnreadablePdf::TooLarge(large.len())));
}

#[test]
fn a_changed_byte_of_the_paper_is_found_and_so_is_one_behind_it() {
    let file = sealed_slip();
    let mut changed = file.clone();
    changed[2000] ^= 1;
    let found = opened(&changed);
    assert!(!found.is_unsealed_intact);
    assert_eq!(found.rest, Rest::Altered);

    let added = [file.as_slice(), b"\n"].concat();
    let found = opened(&added);
    assert!(found.is_unsealed_intact);
    assert_eq!(found.sealed_len, Some(file.len()));
    assert_eq!(found.rest, Rest::Altered);
}

#[test]
fn a_later_seal_does_not_go_before_the_one_behind_the_paper() {
    let file = sealed_slip();
    let update = file[signed_slip().0.len()..].to_vec();
    let forged = replaced(&update, 0, "2026-10", "2026-09");
    let found = opened(&[file, forged].concat());
    assert_eq!(found.seal.period, "2026-10");
    assert_eq!(found.rest, Rest::Altered);
}

#[test]
fn a_seal_with_a_part_gone_is_damaged() {
    let file = replaced(&sealed_slip(), 0, "/ShouwenCode", "/ShouwenGone");
    assert_eq!(read(&file), Err(UnreadablePdf::DamagedSeal));
}

/// What a program leaves that packs all dictionaries of a file anew.
fn rewritten(information: &[u8]) -> Vec<u8> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::default());
    packer.write_all(information).unwrap();
    let packed = packer.finish().unwrap();
    let mut file = format!(
        "%PDF-1.5\n1 0 obj\n<</Type/ObjStm/Length {}/Filter/FlateDecode>>\nstream\r\n",
        packed.len()
    )
    .into_bytes();
    file.extend_from_slice(&packed);
    file.extend_from_slice(b"\nendstream\nendobj\n%%EOF");
    file
}

#[test]
fn a_file_that_another_program_wrote_anew_still_says_what_its_seal_was() {
    let (paper, its_seal) = signed_slip();
    let update = sealed_slip().split_off(paper.len());
    let information = update.split(|byte| *byte == b'\n').nth(2).unwrap();
    for file in [
        rewritten(information),
        [b"%PDF-1.3\n5 0 obj\n", information, b"\nendobj"].concat(),
    ] {
        let found = opened(&file);
        assert_eq!(found.seal, its_seal);
        assert_eq!(found.unsealed_len, paper.len());
        assert_eq!((found.is_unsealed_intact, found.sealed_len), (false, None));
        assert_eq!(found.rest, Rest::Rewritten);
    }
}

#[test]
fn what_unpacks_without_end_is_not_unpacked_to_its_end() {
    let bomb = rewritten(&vec![b'<'; 16 << 20]);
    assert!(bomb.len() < 1 << 16);
    assert_eq!(found::unpack(&bomb).map(|it| it.len()), Some(1 << 20));
    assert_eq!(read(&bomb), Ok(None));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_flipped_bit_goes_unseen(at in any::<prop::sample::Index>(), bit in 0_u8..8, is_late in any::<bool>()) {
        let mut file = sealed_slip();
        let paper_len = signed_slip().0.len();
        let at = if is_late { paper_len + at.index(file.len() - paper_len) } else { at.index(file.len()) };
        file[at] ^= 1 << bit;
        match read(&file) {
            Ok(None) => prop_assert!(false, "the seal is gone"),
            Ok(Some(found)) => prop_assert!(!found.is_unsealed_intact || found.rest == Rest::Altered),
            Err(_) => {}
        }
    }

    #[test]
    fn no_cut_and_no_piece_left_out_goes_unseen(from in any::<prop::sample::Index>(), gone in 1_usize..4000) {
        let file = sealed_slip();
        let from = from.index(file.len());
        let after = file.get(from + gone..).unwrap_or_default();
        for changed in [file[..from].to_vec(), [&file[..from], after].concat()] {
            if let Ok(Some(found)) = read(&changed) {
                prop_assert!(!found.is_unsealed_intact || found.rest == Rest::Altered);
            }
        }
    }

    #[test]
    fn bytes_from_anywhere_break_nothing(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let _whatever = read(&bytes);
        let _whatever = read(&[b"%PDF-1.7\n".as_slice(), &bytes].concat());
        let _whatever = read(&[&sealed_slip(), &*bytes].concat());
    }

    #[test]
    fn words_of_the_format_in_any_order_break_nothing(
        words in prop::collection::vec(prop::sample::select(vec![
            "<<", ">>", "[", "]", "(", ")", "<", ">", "\\", "/ShouwenSeal", "/ShouwenPaperBytes", "(1)", "0", "1", "7",
            "99999999999999999999", " 0 R", " 0 obj\n", "\nendobj\n", "xref\n", "0 1\n", "1 4000000000\n",
            "0000000009 00000 n \n", "trailer\n", "/Prev 9", "/Size 3", "/Root 1 0 R", "/Info 1 0 R", "/ID[<00><00>]",
            "/Kids[1 0 R 1 0 R]", "/Pages 1 0 R", "/Resources 1 0 R", "/ObjStm", "stream\n", "\nstartxref\n9\n%%EOF",
            "\n", " ",
        ]), 0..60),
        is_sealed in any::<bool>(),
    ) {
        let file = if is_sealed { sealed_slip() } else { b"%PDF-1.7\n".to_vec() };
        let _whatever = read(&[file, words.concat().into_bytes()].concat());
    }

    #[test]
    fn every_text_of_a_seal_comes_back(register in any::<String>(), signer in "\\PC{0,20}", code in "[ -~]{0,30}") {
        let (paper, its_seal) = signed_slip();
        let its_seal = Seal { register, signer, code, ..its_seal };
        let file = seal(&paper, &its_seal).unwrap();
        prop_assert_eq!(opened(&file).seal, its_seal);
    }
}
