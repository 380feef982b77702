//! What each step writes: the boxes of a step, read onto the details from before.
//!
//! Which step may follow which stage is the table in [`super::stage`]; this file does not ask it.

use chrono::{NaiveDate, NaiveDateTime};

use super::ComplaintDetails;
use super::choices::{Acceptance, Finding, Severity};
use super::stage::Step;
use crate::domain::boxes::{Boxes, LINE_MAX_CHARS, Reading};
use crate::domain::contact::{Manner, Satisfaction};
use crate::domain::field::{FieldError, Problem};
use crate::domain::protection::is_respondent;

/// Reads the boxes of a step, taken by `actor`. Days may lie in the past, where something is entered later, but not
/// before the complaint was received. Merging and unmerging have no boxes and change only the stage here.
///
/// # Errors
/// The boxes that want something.
pub fn take_step(
    step: Step,
    boxes: &Boxes,
    before: &ComplaintDetails,
    actor: &str,
    now: NaiveDateTime,
) -> Result<ComplaintDetails, Vec<FieldError>> {
    let mut reading = Reading::new(boxes, now);
    let mut details = before.clone();
    let taking = Taking {
        reading: &mut reading,
        actor,
        not_before: before.reopened_on.unwrap_or(before.received_on),
    };
    taking.read(step, &mut details);
    details.stage = step.leads_to(before.stage);
    reading.finish(details)
}

/// One reading of a step's boxes.
struct Taking<'a, 'b> {
    reading: &'a mut Reading<'b>,
    actor: &'a str,
    not_before: NaiveDate,
}

impl Taking<'_, '_> {
    fn read(mut self, step: Step, details: &mut ComplaintDetails) {
        match step {
            Step::Propose => self.propose(details),
            Step::Accept => self.accept(details, Acceptance::Accepted),
            Step::Refuse => self.accept(details, Acceptance::Refused),
            Step::Refer => self.accept(details, Acceptance::Referred),
            Step::Tell => {
                details.acceptance_told_on = Some(self.day("acceptance_told_on"));
                details.acceptance_told_how = self.manner("acceptance_told_how");
            }
            Step::Assess => self.assess(details),
            Step::Assign => self.assign(details),
            Step::SignFor => details.handler_signed_on = Some(self.day("handler_signed_on")),
            Step::Investigate => self.investigate(details),
            Step::Find => self.find(details),
            Step::Decide => {
                details.decision = self.reading.required_text("decision");
                details.decided_on = Some(self.day("decided_on"));
                self.actor.clone_into(&mut details.decided_by);
            }
            Step::Reply => self.reply(details),
            Step::FollowUp => self.follow_up(details),
            Step::Close => {
                details.closing_note = self.reading.text("closing_note");
                details.closed_on = Some(self.day("closed_on"));
                self.actor.clone_into(&mut details.closed_by);
            }
            Step::Withdraw => {
                details.withdraw_reason = self.reading.required_text("withdraw_reason");
                details.withdrawn_on = Some(self.day("withdrawn_on"));
            }
            Step::Merge => details.merged_from_stage = Some(details.stage),
            Step::Unmerge => {}
            Step::Reopen => self.reopen(details),
        }
    }

    fn propose(&mut self, details: &mut ComplaintDetails) {
        details.proposed = self.reading.choice("proposed", Acceptance::from_code);
        if details.proposed.is_none() {
            self.reading.wrong("proposed", Problem::Missing);
        }
        details.proposed_on = Some(self.day("proposed_on"));
        self.actor.clone_into(&mut details.proposed_by);
        details.acceptance_reason = match details.proposed {
            Some(Acceptance::Refused | Acceptance::Referred) => {
                self.reading.required_text("acceptance_reason")
            }
            _ => self.reading.text("acceptance_reason"),
        };
        if details.proposed == Some(Acceptance::Referred) {
            details.referred_to = self.reading.required_line("referred_to", LINE_MAX_CHARS);
        }
    }

    fn accept(&mut self, details: &mut ComplaintDetails, acceptance: Acceptance) {
        details.acceptance = Some(acceptance);
        details.accepted_on = Some(self.day("accepted_on"));
        self.actor.clone_into(&mut details.accepted_by);
        details.acceptance_reason = match acceptance {
            Acceptance::Accepted => self.reading.text("acceptance_reason"),
            _ => self.reading.required_text("acceptance_reason"),
        };
        if acceptance == Acceptance::Referred {
            details.referred_to = self.reading.required_line("referred_to", LINE_MAX_CHARS);
        }
    }

    fn assess(&mut self, details: &mut ComplaintDetails) {
        details.severity = self.reading.choice("severity", Severity::from_code);
        if details.severity.is_none() {
            self.reading.wrong("severity", Problem::Missing);
        }
        details.assessment = self.reading.text("assessment");
        details.assessed_on = Some(self.day("assessed_on"));
        self.actor.clone_into(&mut details.assessed_by);
    }

    fn assign(&mut self, details: &mut ComplaintDetails) {
        details.handler = self.reading.required_name("handler");
        details.handler_department = self.reading.name("handler_department");
        details.assigned_on = Some(self.day("assigned_on"));
        self.actor.clone_into(&mut details.assigned_by);
        details.handler_signed_on = None;
        if details.has_sealed_facts() {
            // The handler sees nothing that is sealed: they are given the summary, so there must be one.
            details.summary = self.reading.required_text("summary");
        }
        if is_respondent(details, &details.handler) {
            self.reading.wrong("handler", Problem::IsRespondent);
        }
    }

    fn investigate(&mut self, details: &mut ComplaintDetails) {
        details.investigation = self.reading.required_text("investigation");
        details.complainant_view = self.reading.text("complainant_view");
        details.respondent_view = self.reading.text("respondent_view");
        details.investigated_on = Some(self.day("investigated_on"));
        let named = self.reading.name("investigated_by");
        details.investigated_by = match (named.is_empty(), details.handler.is_empty()) {
            (false, _) => named,
            (true, false) => details.handler.clone(),
            (true, true) => self.actor.to_owned(),
        };
        if is_respondent(details, &details.investigated_by) {
            self.reading.wrong("investigated_by", Problem::IsRespondent);
        }
    }

    fn find(&mut self, details: &mut ComplaintDetails) {
        details.finding = self.reading.choice("finding", Finding::from_code);
        if details.finding.is_none() {
            self.reading.wrong("finding", Problem::Missing);
        }
        details.finding_basis = self.reading.required_text("finding_basis");
        details.found_on = Some(self.day("found_on"));
        self.actor.clone_into(&mut details.found_by);
    }

    fn reply(&mut self, details: &mut ComplaintDetails) {
        details.reply = self.reading.required_text("reply");
        details.replied_on = Some(self.day("replied_on"));
        details.replied_how = self.manner("replied_how");
        self.actor.clone_into(&mut details.replied_by);
        details.delivery_proof = self.reading.text("delivery_proof");
    }

    fn follow_up(&mut self, details: &mut ComplaintDetails) {
        details.followed_up_on = Some(self.day("followed_up_on"));
        details.followed_up_how = self.manner("followed_up_how");
        self.actor.clone_into(&mut details.followed_up_by);
        details.is_solved = self.yes_or_no("is_solved");
        details.satisfaction = self.reading.choice("satisfaction", Satisfaction::from_code);
        details.has_retaliation = self.yes_or_no("has_retaliation");
        details.follow_up_note = self.reading.text("follow_up_note");
        // C5: retaliation is no box to tick and pass by.
        if details.has_retaliation == Some(true) && details.follow_up_note.is_empty() {
            self.reading.wrong("follow_up_note", Problem::Missing);
        }
    }

    fn reopen(&mut self, details: &mut ComplaintDetails) {
        details.reopen_reason = self.reading.required_text("reopen_reason");
        details.reopened_on = Some(self.day("reopened_on"));
        details.acceptance = Some(Acceptance::Accepted);
        details.closed_on = None;
        details.closed_by.clear();
        details.closing_seq = None;
        details.closing_signature.clear();
        details.withdrawn_on = None;
        details.replied_on = None;
        details.replied_how = None;
    }

    /// A day that has come and does not lie before the receipt; today where nothing was typed.
    fn day(&mut self, field: &'static str) -> NaiveDate {
        let today = self.reading.now().date();
        let day = self.reading.past_date(field).unwrap_or(today);
        if day < self.not_before {
            self.reading.wrong(field, Problem::BeforeReceipt);
        }
        day
    }

    fn manner(&mut self, field: &'static str) -> Option<Manner> {
        let manner = self.reading.choice(field, Manner::from_code);
        if manner.is_none() {
            self.reading.wrong(field, Problem::Missing);
        }
        manner
    }

    fn yes_or_no(&mut self, field: &'static str) -> Option<bool> {
        self.reading.choice(field, yes_or_no)
    }
}

/// Yes or no, as a box holds it.
pub(super) fn yes_or_no(code: &str) -> Option<bool> {
    match code {
        "1" => Some(true),
        "0" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::Stage;
    use super::*;
    use crate::domain::when;

    fn now() -> NaiveDateTime {
        when::from_canonical("2026-11-25T09:12").unwrap()
    }

    fn received() -> ComplaintDetails {
        ComplaintDetails {
            received_on: "2026-11-23".parse().unwrap(),
            respondents: vec!["李老师".into()],
            ..ComplaintDetails::default()
        }
    }

    fn take(step: Step, boxes: Boxes, before: &ComplaintDetails) -> ComplaintDetails {
        take_step(step, &boxes, before, "陈校长", now()).unwrap()
    }

    fn wrong(step: Step, boxes: Boxes, before: &ComplaintDetails) -> (&'static str, Problem) {
        let errors = take_step(step, &boxes, before, "陈校长", now()).unwrap_err();
        (errors[0].field, errors[0].problem)
    }

    #[test]
    fn a_refusal_and_a_referral_give_their_reason() {
        let empty = Boxes::default();
        assert_eq!(
            wrong(Step::Refuse, empty.clone(), &received()),
            ("acceptance_reason", Problem::Missing)
        );
        let refused = take(
            Step::Refuse,
            empty.with("acceptance_reason", "不属学校职责"),
            &received(),
        );
        assert_eq!(refused.stage, Stage::Refused);
        assert_eq!(refused.acceptance, Some(Acceptance::Refused));
    }

    #[test]
    fn c4_a_respondent_is_not_assigned_the_complaint_and_does_not_investigate_it() {
        let to_them = Boxes::default().with("handler", "李老师");
        assert_eq!(
            wrong(Step::Assign, to_them, &received()),
            ("handler", Problem::IsRespondent)
        );
        let by_them = Boxes::default()
            .with("investigation", "核查")
            .with("investigated_by", "李老师");
        assert_eq!(
            wrong(Step::Investigate, by_them, &received()),
            ("investigated_by", Problem::IsRespondent)
        );
    }

    #[test]
    fn a_sealed_complaint_is_assigned_with_a_summary_only() {
        let mut sealed = received();
        sealed.signed = super::super::Signed::Confidential;
        let boxes = Boxes::default().with("handler", "赵老师");
        assert_eq!(
            wrong(Step::Assign, boxes.clone(), &sealed),
            ("summary", Problem::Missing)
        );
        let assigned = take(Step::Assign, boxes.with("summary", "反映收费问题"), &sealed);
        assert_eq!(assigned.gist(), "反映收费问题");
    }

    #[test]
    fn no_step_lies_before_the_receipt_or_ahead() {
        let early = Boxes::default().with("accepted_on", "2026-11-22");
        let ahead = Boxes::default().with("accepted_on", "2026-11-26");
        assert_eq!(
            wrong(Step::Accept, early, &received()),
            ("accepted_on", Problem::BeforeReceipt)
        );
        assert_eq!(
            wrong(Step::Accept, ahead, &received()),
            ("accepted_on", Problem::InFuture)
        );
    }

    #[test]
    fn c5_retaliation_is_told_in_words() {
        let boxes = Boxes::default()
            .with("followed_up_how", "phone")
            .with("has_retaliation", "1");
        assert_eq!(
            wrong(Step::FollowUp, boxes, &received()),
            ("follow_up_note", Problem::Missing)
        );
    }

    #[test]
    fn what_is_reopened_owes_a_reply_again() {
        let mut closed = received();
        closed.stage = Stage::Closed;
        closed.replied_on = Some(received().received_on);
        closed.closing_signature = "ab".into();
        let boxes = Boxes::default().with("reopen_reason", "有新情况");
        let reopened = take(Step::Reopen, boxes, &closed);
        assert_eq!(reopened.stage, Stage::Accepted);
        assert_eq!(reopened.replied_on, None);
        assert_eq!(reopened.closing_signature, "");
    }
}
