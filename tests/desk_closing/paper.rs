//! What is signed is what is printed, each time.

use shouwen::desk::{PaperRequest, paper_beside, prepare_closing};
use shouwen::domain::closing::Weight;
use shouwen::i18n::Language;
use shouwen::paper::pdf::sealed::{self, Rest};

use super::support::at;
use super::{JANUARY, bad, close, desk_at, month, prepare, printed, quarter, sign, text_of};

#[test]
fn what_was_signed_prints_the_same_bytes_and_says_from_the_second_time_on_that_it_is_a_reprint() {
    let (place, _) = quarter();
    let mut desk = desk_at(&place, "02-01 09:00");
    let closing = prepare(&desk, JANUARY).unwrap();
    let close = desk.sign_month(&closing).unwrap();
    assert_eq!(close.code, closing.code);
    assert_eq!(close.statement, closing.statement.to_string());

    let (first, paper) = printed(&mut desk, JANUARY, None);
    assert_eq!(paper.document, closing.paper.document, "what was looked at");
    let opened = sealed::read(&first).unwrap().unwrap();
    assert_eq!(
        (opened.rest, opened.is_unsealed_intact),
        (Rest::Nothing, true)
    );
    assert_eq!(opened.seal.code, close.code);
    drop(desk);

    // Later, by somebody else's clock and after much was entered.
    let mut desk = desk_at(&place, "06-21 15:00");
    for count in 1..=2 {
        let (again, _) = printed(&mut desk, JANUARY, None);
        assert!(
            again.starts_with(&first),
            "the signed file is the beginning"
        );
        let Rest::Reprint { count: nth, mark } = sealed::read(&again).unwrap().unwrap().rest else {
            panic!("no reprint");
        };
        assert_eq!(nth, count);
        assert!(mark.contains("REPRINT") && mark.contains("15:00"), "{mark}");
        let verification = desk.verify_file(&again).unwrap();
        assert_eq!(bad(&verification), Vec::<&_>::new());
    }
    assert_eq!(desk.verify_file(&first).unwrap().weight(), Weight::Good);
    assert!(desk.check().unwrap().is_empty());
}

#[test]
fn in_another_language_it_is_an_unsigned_copy_that_says_so() {
    let (place, _) = quarter();
    let close = close(&place, JANUARY, "02-01 09:00");
    let mut desk = desk_at(&place, "02-02 09:00");
    let (copy, paper) = printed(&mut desk, JANUARY, Some(Language::En));
    assert!(sealed::read(&copy).unwrap().is_none(), "not sealed");
    let text = text_of(&paper.document);
    assert!(text.contains("Unsigned copy"), "{text}");
    assert!(text.contains(&close.code));
    let (original, paper) = printed(&mut desk, JANUARY, Some(Language::ZhHans));
    assert!(sealed::read(&original).unwrap().is_some());
    assert!(!text_of(&paper.document).contains("未签发的副本"));
}

#[test]
fn it_is_prepared_and_printed_beside_the_registers_thread_as_well() {
    let (place, _) = quarter();
    let mut desk = desk_at(&place, "02-01 09:00");
    let clock = at("2027-02-01T09:00:00+08:00");
    let january = month(JANUARY);
    let beside = prepare_closing(
        &place.register,
        &desk.pass(),
        clock,
        january,
        Language::ZhHans,
        &mut |_, _| true,
    );
    let close = desk.sign_month(&beside.unwrap()).unwrap();
    let request = PaperRequest::Report { period: january };
    let paper = paper_beside(
        &place.register,
        &desk.pass(),
        clock,
        &request,
        Language::En,
        &mut |_, _| true,
    );
    let bytes = paper.unwrap().pdf(&mut |_, _| true).unwrap();
    assert_eq!(
        sealed::read(&bytes).unwrap().unwrap().seal.signature,
        close.signature
    );
}

#[test]
fn the_same_month_made_again_at_the_same_minute_is_the_same_statement() {
    let (place, _) = quarter();
    let mut desk = desk_at(&place, "02-01 09:00");
    let one = prepare(&desk, JANUARY).unwrap();
    let other = prepare(&desk, JANUARY).unwrap();
    assert_eq!(one.statement, other.statement);
    assert_eq!(one.paper.document, other.paper.document);
    let close = sign(&mut desk, JANUARY);
    assert_eq!(close.statement, one.statement.to_string());
}
