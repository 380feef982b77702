//! The labels of complaints, what hangs beside them, rectifications, accountability and accounts, by their columns.

use crate::domain::journal::OPENED_REASON;
use crate::domain::record::Table;

/// The key of a column's label.
pub(super) fn key(column: &str) -> Option<&'static str> {
    key_of_complaint(column)
        .or_else(|| key_of_step(column))
        .or_else(|| key_of_who_complains(column))
        .or_else(|| key_beside(column))
}

/// The key of a column that its table calls otherwise than others do; `None` where the column's own label serves.
pub(super) fn own_key(table: Table, column: &str) -> Option<&'static str> {
    Some(match (table, column) {
        (Table::Complaint, "accepted_on") => "field-acceptance-on",
        (Table::Complaint, "decision") => "field-complaint-decision",
        (Table::Complaint | Table::Accountability, "decided_by") => "field-complaint-decided-by",
        (Table::Instruction, "text") => "field-instruction-text",
        (Table::Instruction, "entered_by") => "field-instruction-entered-by",
        (Table::SealedPiece, "replaced_on") => "field-resealed-on",
        (Table::Attachment, "purpose") => "field-attachment-purpose",
        (Table::Attachment, "title") => "field-attachment-title",
        (Table::Rectification, "department") => "field-answerable-department",
        (Table::Rectification, "due_on") => "field-rectify-by",
        (Table::Rectification, "verified_by") => "field-verifier",
        (Table::Rectification, "reopened_on") => "field-put-back-on",
        (Table::Rectification, "reopen_reason") => "field-put-back-reason",
        (Table::Accountability, "department") => "field-person-department",
        (Table::Accountability, "basis") => "field-accountability-basis",
        (Table::Accountability, "due_on") => "field-correct-by",
        (Table::Accountability, "done_on") => "field-corrected-on",
        (Table::Account, "name") => "field-person-name",
        _ => return None,
    })
}

/// What is known of a complaint when it comes.
fn key_of_complaint(column: &str) -> Option<&'static str> {
    Some(match column {
        "signed" => "field-signed",
        "received_on" => "field-received-on",
        "is_at_principal" => "field-is-at-principal",
        "complainant_kind" => "field-complainant-kind",
        "respondents" => "field-respondents",
        "respondent_department" => "field-respondent-department",
        "is_about_principal" => "field-is-about-principal",
        "facts" => "field-facts",
        "request" => "field-request",
        "red_path" => "field-red-path",
        "red_told" => "field-red-told",
        "red_told_at" => "field-red-told-at",
        "red_told_how" => "field-red-told-how",
        "red_note" => "field-red-note",
        "summary" => "field-summary",
        "viewers" => "field-viewers",
        "receipt_code" => "field-receipt-code",
        OPENED_REASON => "field-opened-reason",
        _ => return None,
    })
}

/// What the steps of the procedure write.
fn key_of_step(column: &str) -> Option<&'static str> {
    Some(match column {
        "stage" => "field-stage",
        "proposed" => "field-proposed",
        "proposed_by" => "field-proposed-by",
        "proposed_on" => "field-proposed-on",
        "acceptance" => "field-acceptance",
        "acceptance_reason" => "field-acceptance-reason",
        "accepted_by" => "field-accepted-by",
        "accept_by" => "field-accept-by",
        "acceptance_told_on" => "field-acceptance-told-on",
        "acceptance_told_how" => "field-acceptance-told-how",
        "referred_to" => "field-referred-to",
        "severity" => "field-severity",
        "assessment" => "field-assessment",
        "assessed_on" => "field-assessed-on",
        "assessed_by" => "field-assessed-by",
        "handler" => "field-handler",
        "handler_department" => "field-handler-department",
        "assigned_on" => "field-assigned-on",
        "assigned_by" => "field-assigned-by",
        "handler_signed_on" => "field-handler-signed-on",
        "investigation" => "field-investigation",
        "complainant_view" => "field-complainant-view",
        "respondent_view" => "field-respondent-view",
        "investigated_on" => "field-investigated-on",
        "investigated_by" => "field-investigated-by",
        "finding" => "field-finding",
        "finding_basis" => "field-finding-basis",
        "found_on" => "field-found-on",
        "found_by" => "field-found-by",
        "decided_on" => "field-decided-on",
        "reply" => "field-reply",
        "replied_on" => "field-replied-on",
        "replied_how" => "field-replied-how",
        "replied_by" => "field-replied-by",
        "followed_up_on" => "field-followed-up-on",
        "has_retaliation" => "field-has-retaliation",
        "closed_on" => "field-closed-on",
        "closed_by" => "field-closed-by",
        "closing_note" => "field-closing-note",
        "closing_seq" => "field-closing-seq",
        "closing_signature" => "field-closing-signature",
        "withdrawn_on" => "field-withdrawn-on",
        "withdraw_reason" => "field-withdraw-reason",
        "reopened_on" => "field-reopened-on",
        "reopen_reason" => "field-reopen-reason",
        "merged_into_id" => "field-merged-into-id",
        "merged_from_stage" => "field-merged-from-stage",
        _ => return None,
    })
}

/// Boxes of the form that are sealed, and never columns.
fn key_of_who_complains(box_name: &str) -> Option<&'static str> {
    Some(match box_name {
        "complainant_name" => "field-complainant-name",
        "complainant_phone" => "field-complainant-phone",
        "complainant_address" => "field-complainant-address",
        "complainant_document" => "field-complainant-document",
        "complainant_relation" => "field-complainant-relation",
        "complainant_student" => "field-complainant-student",
        "complainant_class" => "field-complainant-class",
        "addition" => "field-addition",
        "password" => "field-password",
        _ => return None,
    })
}

/// What hangs beside a complaint, and accounts.
fn key_beside(column: &str) -> Option<&'static str> {
    Some(match column {
        "complaint_id" => "field-complaint-id",
        "said_on" => "field-said-on",
        "said_by" => "field-said-by",
        "is_entered_for" => "field-is-entered-for",
        "confirmed_on" => "field-confirmed-on",
        "attachment_id" => "field-attachment-id",
        "part" => "field-part",
        "sealed_on" => "field-sealed-on",
        "sealed_by" => "field-sealed-by",
        "recipients" => "field-recipients",
        "payload" => "field-payload",
        "media_type" => "field-media-type",
        "size_bytes" => "field-size-bytes",
        "is_sealed" => "field-is-sealed",
        "added_on" => "field-added-on",
        "added_by" => "field-added-by",
        "problem" => "field-problem",
        "responsible_person" => "field-responsible-person",
        "is_at_once" => "field-is-at-once",
        "measures" => "field-measures",
        "opened_on" => "field-opened-on",
        "opened_by" => "field-opened-by",
        "done_on" => "field-done-on",
        "done_note" => "field-done-note",
        "verified_on" => "field-verified-on",
        "verify_note" => "field-verify-note",
        "rectification_id" => "field-rectification-id",
        "person" => "field-person",
        "ground" => "field-ground",
        "fault" => "field-fault",
        "is_held" => "field-is-held",
        "sanction" => "field-sanction",
        "role" => "field-role",
        "public_key" => "field-public-key",
        "signing_key" => "field-signing-key",
        "has_first_password" => "field-has-first-password",
        _ => return None,
    })
}
