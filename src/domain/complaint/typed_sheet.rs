//! A complaint as it stands in the row of a sheet: one of an old book, with what became of it.

use chrono::{NaiveDate, NaiveDateTime};

use super::choices::{Acceptance, Finding};
use super::steps::yes_or_no;
use super::typed::{TypedComplaint, refuse_own_handler, register_boxes, take_sealed};
use super::{ComplaintDetails, Stage};
use crate::domain::boxes::{Boxes, Reading};
use crate::domain::contact::Satisfaction;
use crate::domain::field::{FieldError, Problem};
use crate::domain::protection::{Identity, Signed, is_respondent};

/// Reads the row of a sheet: a complaint of an old book, with what became of it. What the book lacks cannot be asked any
/// more; a row that was finished is closed, one that was not stands where its entries say.
///
/// # Errors
/// All problems at once.
pub fn check_sheet(
    boxes: &Boxes,
    principal: &str,
    now: NaiveDateTime,
) -> Result<TypedComplaint, Vec<FieldError>> {
    let mut reading = Reading::new(boxes, now);
    let mut details = register_boxes(&mut reading, None);
    details.signed = reading
        .choice("signed", Signed::from_code)
        .unwrap_or_default();
    let identity = match details.signed {
        Signed::Anonymous => Identity::default(),
        _ => Identity::read(&mut reading, false),
    };
    // A sheet may know it by more than the bare name.
    details.is_about_principal =
        is_respondent(&details, principal) || reading.is_ticked("is_about_principal");
    details.facts = reading.required_text("facts");
    details.request = reading.text("request");
    let sealed = details
        .has_sealed_facts()
        .then(|| take_sealed(&mut details));
    what_became_of_it(&mut reading, &mut details);
    reading.finish(TypedComplaint {
        details,
        identity,
        sealed_facts: sealed,
    })
}

fn what_became_of_it(reading: &mut Reading<'_>, details: &mut ComplaintDetails) {
    details.accepted_on = since_receipt(reading, "accepted_on", details);
    details.handler = reading.name("handler");
    details.handler_department = reading.name("handler_department");
    refuse_own_handler(reading, details);
    details.finding = reading.choice("finding", Finding::from_code);
    details.decision = reading.text("decision");
    details.reply = reading.text("reply");
    details.replied_on = since_receipt(reading, "replied_on", details);
    details.followed_up_on = since_receipt(reading, "followed_up_on", details);
    details.is_solved = reading.choice("is_solved", yes_or_no);
    details.satisfaction = reading.choice("satisfaction", Satisfaction::from_code);
    details.closed_on = since_receipt(reading, "closed_on", details);
    if details.closed_on.is_some() {
        details.replied_on = details.replied_on.or(details.closed_on);
    }
    // C7: what was replied to or closed must say what was found.
    let is_answered = details.replied_on.is_some();
    if is_answered && details.finding.is_none() {
        reading.wrong("finding", Problem::Missing);
    }
    let is_accepted = details.accepted_on.is_some() || details.finding.is_some();
    if is_accepted {
        details.acceptance = Some(Acceptance::Accepted);
        details.accepted_on = details.accepted_on.or(Some(details.received_on));
    }
    details.stage = if details.closed_on.is_some() {
        Stage::Closed
    } else if is_answered && details.followed_up_on.is_some() {
        Stage::FollowedUp
    } else if is_answered {
        Stage::Replied
    } else if details.finding.is_some() {
        Stage::Found
    } else if is_accepted {
        Stage::Accepted
    } else {
        Stage::Received
    };
}

/// A day that has come and does not lie before the receipt.
fn since_receipt(
    reading: &mut Reading<'_>,
    field: &'static str,
    details: &ComplaintDetails,
) -> Option<NaiveDate> {
    let day = reading.past_date(field)?;
    if day < details.received_on {
        reading.wrong(field, Problem::BeforeReceipt);
    }
    Some(day)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::when;

    fn now() -> NaiveDateTime {
        when::from_canonical("2026-11-25T09:12").unwrap()
    }

    fn boxes(signed: &str) -> Boxes {
        Boxes::default()
            .with("signed", signed)
            .with("complainant_name", "张三")
            .with("complainant_phone", "13800001111")
            .with("category", "fees")
            .with("respondents", "李老师")
            .with("facts", "多收了资料费")
            .with("request", "退还")
            .with("visit_id", "7")
    }

    #[test]
    fn c7_a_row_closed_without_a_finding_is_refused() {
        let row = boxes("named")
            .with("received_on", "2025-09-01")
            .with("closed_on", "2025-09-20");
        let errors = check_sheet(&row, "陈校长", now()).unwrap_err();
        assert_eq!(errors[0].field, "finding");
        let row = row.with("finding", "upheld");
        assert_eq!(
            check_sheet(&row, "陈校长", now()).unwrap().details.stage,
            Stage::Closed
        );
    }

    #[test]
    fn a_row_stands_where_its_entries_say() {
        let row = |entries: &[(&'static str, &str)]| {
            let start = boxes("named").with("received_on", "2025-09-01");
            let row = entries
                .iter()
                .fold(start, |row, (field, text)| row.with(field, *text));
            check_sheet(&row, "陈校长", now()).map(|typed| typed.details.stage)
        };
        let finding = ("finding", "upheld");
        let replied = ("replied_on", "2025-09-10");
        assert_eq!(row(&[]), Ok(Stage::Received));
        assert_eq!(row(&[("accepted_on", "2025-09-02")]), Ok(Stage::Accepted));
        assert_eq!(row(&[finding]), Ok(Stage::Found));
        assert_eq!(row(&[finding, replied]), Ok(Stage::Replied));
        let followed_up = ("followed_up_on", "2025-09-20");
        assert_eq!(row(&[finding, replied, followed_up]), Ok(Stage::FollowedUp));
        assert_eq!(row(&[replied]).unwrap_err()[0].field, "finding");
    }

    #[test]
    fn c4_a_row_whose_handler_is_its_respondent_is_refused() {
        let row = boxes("named")
            .with("received_on", "2025-09-01")
            .with("handler", "李老师");
        let errors = check_sheet(&row, "陈校长", now()).unwrap_err();
        assert_eq!(errors[0].problem, Problem::IsHandler);
    }
}
