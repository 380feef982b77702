//! What is read of a PDF's parts, whole and not whole.
#![allow(clippy::unwrap_used)]

use super::*;

#[test]
fn a_dictionary_is_read_whole_whatever_lies_in_it() {
    let written =
        b"<</A (one \\(two\\) (three)) /B[1 0 R <</C<41>>>]/D 12 0 R/E 7/F/Name /G<FEFF674E>>> stream";
    let (read, length) = Dictionary::read(written).unwrap();
    assert_eq!(&written[length..], b" stream");
    assert_eq!(read.text("A").unwrap(), "one (two) (three)");
    assert_eq!(read.get("B").unwrap(), b"[1 0 R <</C<41>>>]");
    assert_eq!(read.reference("D"), Some(12));
    assert_eq!(read.get("E").unwrap(), b"7");
    assert_eq!(read.get("F").unwrap(), b"/Name");
    assert_eq!(read.text("G").unwrap(), "李");
    assert_eq!(read.get("C"), None, "of a dictionary within");
}

#[test]
fn a_text_is_read_as_other_programs_write_it() {
    for (written, said) in [
        (b"(a\\051\\\\\\\nb)".as_slice(), "a)\\b"),
        (b"<61 6\n2>", "ab"),
        (b"<616>", "a`"),
        (b"(\\376\\377gN)", "李"),
    ] {
        assert_eq!(text(written).as_deref(), Some(said));
    }
    assert_eq!(text(b"<6x>"), None);
}

#[test]
fn what_is_not_whole_is_not_there() {
    for written in [
        b"<</A(".as_slice(),
        b"<</A<",
        b"<</A",
        b"<<",
        b"<</A 1",
        b"<</A]>>",
        b"<<(A)1>>",
    ] {
        assert_eq!(Dictionary::read(written), None);
    }
    assert_eq!(references(b"[3 0 R 12 0 R ]"), Some(vec![3, 12]));
    assert_eq!(references(b"[]"), Some(Vec::new()));
    assert_eq!(references(b"[3 0 R 12]"), None);
}
