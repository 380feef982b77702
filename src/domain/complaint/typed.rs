//! A complaint as it stands in the boxes of the form, before anything is known to be right.

use chrono::{NaiveDate, NaiveDateTime};
use zeroize::Zeroize as _;

use super::choices::RedPath;
use super::{Complaint, ComplaintDetails};
use crate::domain::boxes::{Boxes, LINE_MAX_CHARS, NAME_MAX_CHARS, Reading};
use crate::domain::contact::{AskerKind, Channel, Manner};
use crate::domain::field::{FieldError, Problem};
use crate::domain::protection::{Identity, Signed, is_respondent};

/// What the boxes of a complaint say: the details, and beside them what is sealed.
#[derive(Clone, PartialEq, Eq)]
pub struct TypedComplaint {
    /// The details; facts and request are empty where they are to be sealed.
    pub details: ComplaintDetails,
    /// Who complains; empty of an anonymous complaint.
    pub identity: Identity,
    /// Facts and request, as they are sealed; `None` where they stand in the details.
    pub sealed_facts: Option<String>,
}

/// What is to be sealed must not reach a log.
impl std::fmt::Debug for TypedComplaint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TypedComplaint")
            .field("details", &self.details)
            .finish_non_exhaustive()
    }
}

impl TypedComplaint {
    /// Overwrites what is sealed, once it is sealed or will not be.
    pub fn wipe(&mut self) {
        self.identity.wipe();
        self.details.facts.zeroize();
        self.details.request.zeroize();
        self.sealed_facts.zeroize();
    }
}

/// What stands between facts and request in their sealed text.
const REQUEST_HEADING: &str = "\n\n—— 诉求 ——\n";

/// What stands before the note on how somebody was calmed (A5), which is sealed with the facts: it tells who they are.
const CALMING_HEADING: &str = "\n\n—— 安抚情况 ——\n";

/// The facts with the note on how whoever complains was calmed, as they are sealed together.
#[must_use]
pub fn with_calming_note(facts: &str, calming_note: &str) -> String {
    match calming_note {
        "" => facts.to_owned(),
        note => format!("{facts}{CALMING_HEADING}{note}"),
    }
}

/// The sealed text of facts and request.
#[must_use]
pub fn sealed_facts(facts: &str, request: &str) -> String {
    match request {
        "" => facts.to_owned(),
        request => format!("{facts}{REQUEST_HEADING}{request}"),
    }
}

/// Facts and request of a sealed text.
#[must_use]
pub fn opened_facts(sealed: &str) -> (String, String) {
    match sealed.split_once(REQUEST_HEADING) {
        Some((facts, request)) => (facts.to_owned(), request.to_owned()),
        None => (sealed.to_owned(), String::new()),
    }
}

/// The boxes of a saved complaint, to be corrected. What is sealed is not among them.
impl From<&Complaint> for Boxes {
    fn from(complaint: &Complaint) -> Self {
        Self::of_fields(complaint.details.fields())
    }
}

/// Reads the boxes of a complaint. What the procedure writes later, by steps of its own, is taken from `before`; so is
/// how it is signed, which only a step of its own makes stricter. `principal` is their name: whoever complains about
/// them is protected from them without having to say so.
///
/// # Errors
/// All problems at once, in the order of the form.
pub fn check(
    boxes: &Boxes,
    before: Option<&ComplaintDetails>,
    principal: &str,
    now: NaiveDateTime,
) -> Result<TypedComplaint, Vec<FieldError>> {
    let mut reading = Reading::new(boxes, now);
    let signed = match before {
        Some(before) => before.signed,
        None => reading
            .choice("signed", Signed::from_code)
            .unwrap_or_default(),
    };
    let identity = match (before, signed) {
        (None, Signed::Named | Signed::Confidential) => Identity::read(&mut reading, true),
        _ => Identity::default(),
    };
    let mut details = register_boxes(&mut reading, before);
    details.signed = signed;
    // Somebody protected from the principal once stays protected, whatever is corrected.
    let was_about_principal = before.is_some_and(|before| before.is_about_principal);
    details.is_about_principal = was_about_principal
        || reading.is_ticked("is_about_principal")
        || is_respondent(&details, principal);
    red_path(&mut reading, &mut details);
    refuse_own_handler(&mut reading, &details);
    let is_sealed_already = before.is_some_and(ComplaintDetails::has_sealed_facts);
    let mut sealed = None;
    if is_sealed_already {
        // It was sealed with the facts; what is to be added is added as a piece of its own.
        details.calming_note.clear();
    } else {
        details.facts = reading.required_text("facts");
        details.request = reading.text("request");
        if details.has_sealed_facts() {
            sealed = Some(take_sealed(&mut details));
        }
    }
    if signed != Signed::Named {
        // A link would point at whoever complains.
        details.visit_id = None;
        details.contact_id = None;
    }
    reading.finish(TypedComplaint {
        details,
        identity,
        sealed_facts: sealed,
    })
}

/// Takes out of the details what is sealed of a complaint with sealed facts.
#[must_use]
pub fn take_sealed(details: &mut ComplaintDetails) -> String {
    let facts = std::mem::take(&mut details.facts);
    let request = std::mem::take(&mut details.request);
    let calming_note = std::mem::take(&mut details.calming_note);
    sealed_facts(&with_calming_note(&facts, &calming_note), &request)
}

/// The boxes that stand in the open, whatever the complaint is signed as.
pub(super) fn register_boxes(
    reading: &mut Reading<'_>,
    before: Option<&ComplaintDetails>,
) -> ComplaintDetails {
    ComplaintDetails {
        channel: reading
            .choice("channel", Channel::from_code)
            .unwrap_or_default(),
        received_on: received_on(reading),
        is_at_principal: reading.is_ticked("is_at_principal"),
        complainant_kind: reading
            .choice("complainant_kind", AskerKind::from_code)
            .unwrap_or_default(),
        category: reading.required_line("category", NAME_MAX_CHARS),
        respondents: reading.lines("respondents"),
        respondent_department: reading.name("respondent_department"),
        is_agitated: reading.is_ticked("is_agitated"),
        calming_note: reading.text("calming_note"),
        visit_id: reading.key("visit_id"),
        contact_id: reading.key("contact_id"),
        note: reading.text("note"),
        paper_serial: reading.line("paper_serial", 30),
        original_number: reading.line("original_number", 60),
        ..before.cloned().unwrap_or_default()
    }
}

fn received_on(reading: &mut Reading<'_>) -> NaiveDate {
    let today = reading.now().date();
    reading.past_date("received_on").unwrap_or(today)
}

/// The red path waits for nobody: who was told outside, and when, is said in the same form.
fn red_path(reading: &mut Reading<'_>, details: &mut ComplaintDetails) {
    details.red_path = reading.choice("red_path", RedPath::from_code);
    details.red_told = reading.line("red_told", LINE_MAX_CHARS);
    details.red_told_at = reading.time("red_told_at");
    details.red_told_how = reading.choice("red_told_how", Manner::from_code);
    details.red_note = reading.text("red_note");
    if details.red_told_at.is_some_and(|at| at > reading.now()) {
        reading.wrong("red_told_at", Problem::InFuture);
    }
    if details.red_path.is_none() {
        return;
    }
    if details.red_told.is_empty() {
        reading.wrong("red_told", Problem::Missing);
    }
    if details.red_told_at.is_none() && reading.boxes().is_empty("red_told_at") {
        reading.wrong("red_told_at", Problem::Missing);
    }
}

/// Whoever handles a complaint cannot become its respondent without another handler first.
pub(super) fn refuse_own_handler(reading: &mut Reading<'_>, details: &ComplaintDetails) {
    if is_respondent(details, &details.handler) {
        reading.wrong("respondents", Problem::IsHandler);
    }
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
    fn c4_facts_of_a_confidential_complaint_stand_in_no_detail_and_nothing_links_it() {
        let typed = check(&boxes("confidential"), None, "陈校长", now()).unwrap();
        assert_eq!(typed.details.facts, "");
        assert_eq!(typed.details.request, "");
        assert_eq!(typed.details.visit_id, None);
        let sealed = typed.sealed_facts.unwrap();
        assert_eq!(
            opened_facts(&sealed),
            ("多收了资料费".to_owned(), "退还".to_owned())
        );
    }

    #[test]
    fn a_named_complaint_keeps_its_facts_and_its_visit_in_the_open() {
        let typed = check(&boxes("named"), None, "陈校长", now()).unwrap();
        assert_eq!(typed.details.facts, "多收了资料费");
        assert_eq!(typed.details.visit_id, Some(7));
        assert_eq!(typed.sealed_facts, None);
        assert_eq!(typed.identity.name, "张三");
    }

    #[test]
    fn an_anonymous_complaint_has_no_identity_whatever_stands_in_the_boxes() {
        let typed = check(&boxes("anonymous"), None, "陈校长", now()).unwrap();
        assert!(typed.identity.is_empty());
    }

    #[test]
    fn a_complaint_about_the_principal_is_known_by_the_name_and_stays_so() {
        let about = boxes("named").with("respondents", "陈校长");
        let typed = check(&about, None, "陈校长", now()).unwrap();
        assert!(typed.details.is_about_principal && typed.sealed_facts.is_some());
        let corrected = check(&boxes("named"), Some(&typed.details), "陈校长", now()).unwrap();
        assert!(corrected.details.is_about_principal);
    }

    #[test]
    fn a_red_path_says_at_once_who_was_told_outside() {
        let red = boxes("named").with("red_path", "bullying");
        let errors = check(&red, None, "陈校长", now()).unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| error.field).collect();
        assert_eq!(fields, ["red_told", "red_told_at"]);
    }

    #[test]
    fn c4_a_handler_does_not_become_the_respondent() {
        let before = ComplaintDetails {
            handler: "李老师".into(),
            ..ComplaintDetails::default()
        };
        let errors = check(&boxes("named"), Some(&before), "陈校长", now()).unwrap_err();
        assert_eq!(errors[0].problem, Problem::IsHandler);
    }
}
