//! The labels of opinions, boxes, questionnaires, meetings, supervisors and checks, by their columns.

use crate::domain::record::Table;

/// The key of a column's label.
pub(super) fn key(column: &str) -> Option<&'static str> {
    Some(match column {
        "opinion_id" => "field-opinion-id",
        "spot_check_id" => "field-spot-check-id",
        "box_opening_id" => "field-box-opening-id",
        "questionnaire_id" => "field-questionnaire-id",
        "meeting_id" => "field-meeting-id",
        "giver_kind" => "field-giver-kind",
        "content" => "field-content",
        "sent_on" => "field-sent-on",
        "sent_by" => "field-sent-by",
        "feedback" => "field-feedback",
        "feedback_on" => "field-feedback-on",
        "feedback_how" => "field-feedback-how",
        "feedback_by" => "field-feedback-by",
        "feedback_place" => "field-feedback-place",
        "box_name" => "field-box-name",
        "witness" => "field-witness",
        "slip_count" => "field-slip-count",
        "blank_count" => "field-blank-count",
        "asked" => "field-asked",
        "issued_on" => "field-issued-on",
        "returned_by" => "field-returned-by",
        "issued_count" => "field-issued-count",
        "returned_count" => "field-returned-count",
        "position" => "field-question-position",
        "is_multiple" => "field-is-multiple",
        "answers" => "field-answers",
        "held_on" => "field-held-on",
        "chair" => "field-chair",
        "recorder" => "field-recorder",
        "invited_count" => "field-invited-count",
        "attended_count" => "field-attended-count",
        "attendees" => "field-attendees",
        "supervisors" => "field-supervisors",
        "minutes" => "field-minutes",
        "unit" => "field-unit",
        "appointed_on" => "field-appointed-on",
        "term_until" => "field-term-until",
        "checked_on" => "field-checked-on",
        "checked_by" => "field-checked-by",
        "subject" => "field-subject",
        "found" => "field-found",
        "put_right" => "field-put-right",
        _ => return None,
    })
}

/// The key of a column that its table calls otherwise than others do; `None` where the column's own label serves. Who
/// gave an opinion stands in the boxes of a complainant, and is never called one.
pub(super) fn own_key(table: Table, column: &str) -> Option<&'static str> {
    match table {
        Table::Opinion => own_key_of_opinion(column),
        Table::BoxOpening | Table::Questionnaire | Table::Question => own_key_of_source(column),
        Table::Meeting | Table::Supervisor | Table::SpotCheck => own_key_beside(table, column),
        _ => None,
    }
}

fn own_key_of_opinion(column: &str) -> Option<&'static str> {
    Some(match column {
        "source" => "field-opinion-source",
        "outcome" => "field-opinion-outcome",
        "department" => "field-opinion-department",
        "due_on" => "field-feedback-due-on",
        "complainant_name" => "field-giver-name",
        "complainant_phone" => "field-giver-phone",
        "complainant_address" => "field-giver-address",
        "complainant_document" => "field-giver-document",
        "complainant_relation" => "field-giver-relation",
        "complainant_student" => "field-giver-student",
        "complainant_class" => "field-giver-class",
        _ => return None,
    })
}

/// Of what opinions are taken out of: an opened box, a questionnaire and its questions.
fn own_key_of_source(column: &str) -> Option<&'static str> {
    Some(match column {
        "opened_on" => "field-box-opened-on",
        "opened_by" => "field-box-opened-by",
        "kind" => "field-questionnaire-kind",
        "title" => "field-questionnaire-title",
        "text" => "field-question-text",
        _ => return None,
    })
}

fn own_key_beside(table: Table, column: &str) -> Option<&'static str> {
    Some(match (table, column) {
        (Table::Meeting, "kind") => "field-meeting-kind",
        (Table::Meeting, "topic") => "field-meeting-topic",
        (Table::Supervisor, "name") => "field-person-name",
        (Table::Supervisor, "ended_on") => "field-stepped-down-on",
        (Table::SpotCheck, "kind") => "field-check-kind",
        (Table::SpotCheck, "department") => "field-checked-department",
        (Table::SpotCheck, "result") => "field-supervision-result",
        _ => return None,
    })
}
