//! The chain of hand-overs: who is answerable now is always exactly one name (A1, A3).

use super::hand_over::{HandOver, HandOverState};

/// Who is answerable, and since which link of the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answerable<'a> {
    /// The one name.
    pub person: &'a str,
    /// The hand-over they signed for; `None` for the first responder.
    pub since: Option<&'a HandOver>,
}

/// Who answers for a matter: whoever signed for it last, and until somebody has, the first responder. A hand-over that
/// nobody signed for, that was sent back or voided changes nothing. `chain` is in the order of the hand-overs.
#[must_use]
pub fn answerable<'a>(first_responder: &'a str, chain: &'a [HandOver]) -> Answerable<'a> {
    let signed = chain
        .iter()
        .rev()
        .find(|link| link.state() == HandOverState::SignedFor);
    match signed {
        Some(link) => Answerable {
            person: &link.to_person,
            since: Some(link),
        },
        None => Answerable {
            person: first_responder,
            since: None,
        },
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::boxes::Boxes;
    use crate::domain::field::Problem;
    use crate::domain::when;
    use chrono::NaiveDateTime;
    use proptest::prelude::*;

    fn at(text: &str) -> NaiveDateTime {
        when::from_canonical(text).unwrap()
    }

    fn link(from: &str, to: &str) -> HandOver {
        let boxes = Boxes::default().with("to_person", to);
        HandOver::check(&boxes, 1, from, at("2026-11-23T09:30")).unwrap()
    }

    fn signed(link: &HandOver) -> HandOver {
        link.signed(&Boxes::default(), at("2026-11-23T11:00"))
            .unwrap()
    }

    fn sent_back(link: &HandOver) -> HandOver {
        let boxes = Boxes::default().with("sent_back_reason", "不属本部门");
        link.sent_back(&boxes, at("2026-11-23T11:00")).unwrap()
    }

    #[test]
    fn a3_until_the_receiver_has_signed_the_first_responder_is_answerable() {
        let waiting = link("王芳", "李老师");
        assert_eq!(answerable("王芳", &[]).person, "王芳");
        assert_eq!(
            answerable("王芳", std::slice::from_ref(&waiting)).person,
            "王芳"
        );
        assert_eq!(answerable("王芳", &[signed(&waiting)]).person, "李老师");
        assert_eq!(answerable("王芳", &[sent_back(&waiting)]).person, "王芳");
    }

    #[test]
    fn a3_whoever_signed_stays_answerable_until_the_next_has_signed() {
        let first = signed(&link("王芳", "李老师"));
        let second = link("李老师", "赵老师");
        assert_eq!(
            answerable("王芳", &[first.clone(), second.clone()]).person,
            "李老师"
        );
        assert_eq!(
            answerable("王芳", &[first.clone(), sent_back(&second)]).person,
            "李老师"
        );
        assert_eq!(
            answerable("王芳", &[first, signed(&second)]).person,
            "赵老师"
        );
    }

    #[test]
    fn nobody_hands_over_to_themselves_or_signs_before_the_hand_over() {
        let boxes = Boxes::default().with("to_person", "王芳");
        let errors = HandOver::check(&boxes, 1, "王芳", at("2026-11-23T09:30")).unwrap_err();
        assert_eq!(errors[0].problem, Problem::HandedToOneself);
        let early = Boxes::default().with("signed_at", "9:00");
        let errors = link("王芳", "李老师")
            .signed(&early, at("2026-11-23T11:00"))
            .unwrap_err();
        assert_eq!(errors[0].problem, Problem::BeforeHandOver);
    }

    proptest! {
        #[test]
        fn whatever_the_chain_exactly_one_name_is_answerable(ends in proptest::collection::vec(0_u8..3, 0..6)) {
            let chain: Vec<_> = ends.iter().enumerate().map(|(place, end)| {
                let link = link(&format!("P{place}"), &format!("P{}", place + 1));
                match end { 0 => link, 1 => signed(&link), _ => sent_back(&link) }
            }).collect();
            let last_signed = ends.iter().rposition(|end| *end == 1);
            let expected = last_signed.map_or_else(|| "P0".to_owned(), |place| format!("P{}", place + 1));
            prop_assert_eq!(answerable("P0", &chain).person, expected);
        }
    }
}
