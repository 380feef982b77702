//! Columns of closed months and of the text of reports.

use crate::domain::record::Table;

/// The label of a column that another table has too and calls differently.
pub(super) fn own_key(table: Table, field: &str) -> Option<&'static str> {
    Some(match (table, field) {
        (Table::MonthClose, "signed_at") => "field-report-signed-at",
        (Table::ReportText, "summary") => "field-report-summary",
        _ => return None,
    })
}

/// The label of a column.
pub(super) fn key(field: &str) -> Option<&'static str> {
    Some(match field {
        "period" => "field-period",
        "language" => "field-signed-language",
        "statement" => "field-statement",
        "code" => "field-report-code",
        "journal_seq" => "field-journal-seq",
        "journal_hash" => "field-journal-hash",
        "signed_by" => "field-report-signer",
        "signature" => "field-signature",
        "paper_sha256" => "field-paper-sha256",
        "file" => "field-signed-file",
        "pages" => "field-signed-pages",
        "summary_basis" => "field-summary-basis",
        "remarks" => "field-remarks",
        "written_by" => "field-written-by",
        "written_at" => "field-written-at",
        _ => return None,
    })
}
