//! Properties of reading a form: nothing typed makes it panic, and what was taken is taken again.

#![allow(clippy::unwrap_used)]
use super::*;
use proptest::prelude::*;

fn now() -> NaiveDateTime {
    when::from_canonical("2026-11-23T16:20").unwrap()
}

/// What a person may type into a box: mostly what belongs there.
fn box_text(field: VisitField) -> BoxedStrategy<String> {
    use VisitField as F;
    let codes = |codes: Vec<&'static str>| proptest::sample::select(codes).prop_map(str::to_owned);
    let belongs = match field {
        F::Kind => codes(VisitKind::ALL.iter().map(|it| it.code()).collect()).boxed(),
        F::HostConsent => codes(HostConsent::ALL.iter().map(|it| it.code()).collect()).boxed(),
        F::IdDocument => codes(IdDocument::ALL.iter().map(|it| it.code()).collect()).boxed(),
        F::Departure => codes(vec!["", "none", "unknown", "signed_out"]).boxed(),
        F::PartySize => "[1-9][0-9]{0,3}[人位]?".boxed(),
        F::Phone => "1[3-9][0-9]{9}|[0-9]{4}-[0-9]{7}|＋８６ １３８[０-９]{8}".boxed(),
        F::IdLastFour => "[0-9]{3}[0-9xXｘ]".boxed(),
        F::ExpectedAt => {
            "(2026-11-2[0-9]|2026年12月[1-9]日|今天|明天|11-24) ?[01][0-9]:[0-5][0-9]".boxed()
        }
        F::ArrivedAt | F::ConsentAt => {
            "([0-9]:[0-5][0-9]|昨天 8点半|2026-11-[01][1-9] [01][0-9][0-5][0-9])".boxed()
        }
        F::DepartedAt => "(1[0-6]:1[0-9]|2026-11-2[0-3]T1[0-5]:[0-5][0-9])?".boxed(),
        _ if field.is_multiline() => "[ \u{3000}a-z张三𠮷䶮\n\r\t]{0,40}".boxed(),
        _ => "[ \u{3000}\u{200b}a-zＡ张三𠮷䶮·]{0,20}".boxed(),
    };
    prop_oneof![6 => belongs, 2 => Just(String::new()), 1 => any::<String>()].boxed()
}

fn typed_visit() -> impl Strategy<Value = TypedVisit> {
    let boxes: Vec<_> = VisitField::ALL
        .iter()
        .map(|field| proptest::option::weighted(0.4, box_text(*field)))
        .collect();
    boxes.prop_map(|texts| TypedVisit {
        texts: VisitField::ALL
            .iter()
            .copied()
            .zip(texts)
            .filter_map(|(field, text)| Some((field, text?)))
            .collect(),
    })
}

/// A visit that has at least what every visit must have.
fn likely_visit() -> impl Strategy<Value = TypedVisit> {
    (
        typed_visit(),
        "[张王李][伟芳]{1,2}",
        box_text(VisitField::ArrivedAt),
    )
        .prop_map(|(mut typed, name, at)| {
            typed.set(VisitField::VisitorName, name);
            typed.set(VisitField::ArrivedAt, at);
            typed
        })
}

proptest! {
    #[test]
    fn any_text_in_any_box_is_read_or_refused_without_panic(
        texts in proptest::collection::vec(any::<String>(), VisitField::ALL.len())
    ) {
        let texts = VisitField::ALL.iter().copied().zip(texts).collect();
        let typed = TypedVisit { texts };
        for strictness in [Strictness::Desk, Strictness::Sheet] {
            if let Err(errors) = typed.check(now(), strictness) {
                prop_assert!(!errors.is_empty());
            }
        }
    }

    #[test]
    fn what_was_taken_is_taken_again_and_stays_the_same(typed in likely_visit()) {
        for strictness in [Strictness::Desk, Strictness::Sheet] {
            if let Ok(details) = typed.check(now(), strictness) {
                prop_assert_eq!(TypedVisit::of(&details).check(now(), strictness), Ok(details));
            }
        }
    }

    #[test]
    fn each_box_is_named_at_most_once(typed in typed_visit()) {
        if let Err(errors) = typed.check(now(), Strictness::Desk) {
            let mut fields: Vec<_> = errors.iter().map(|error| error.field).collect();
            fields.sort_unstable();
            fields.dedup();
            prop_assert_eq!(fields.len(), errors.len());
        }
    }

    #[test]
    fn what_was_taken_reads_back_from_its_columns(typed in likely_visit()) {
        if let Ok(details) = typed.check(now(), Strictness::Sheet) {
            prop_assert_eq!(VisitDetails::from_stored(|field| details.text(field)), Ok(details));
        }
    }
}

#[test]
fn the_likely_visits_of_these_tests_are_mostly_taken() {
    use proptest::strategy::ValueTree as _;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let taken = (0..200)
        .filter(|_| {
            let typed = likely_visit().new_tree(&mut runner).unwrap().current();
            typed.check(now(), Strictness::Sheet).is_ok()
        })
        .count();
    assert!(taken > 40, "{taken} of 200");
}
