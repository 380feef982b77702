//! Empty sheets to fill in, with notes and an example beside them.

use std::path::Path;

use chrono::{NaiveDate, NaiveTime};

use crate::desk::Result;
use crate::exchange::catalogue::starter;
use crate::exchange::kind::SheetKind;
use crate::exchange::template::{Template, write_template};
use crate::exchange::write::{Cell, SheetWriter};
use crate::i18n::Words;

/// Writes an empty sheet with the standard columns: .xlsx with lists and notes, .csv with the header alone.
///
/// # Errors
/// If the file cannot be written or its name ends otherwise.
pub fn write_sheet_template(kind: SheetKind, path: &Path, words: &Words) -> Result<()> {
    let columns = kind.template_columns(words);
    let sheet_name = words.t(kind.title_key());
    let is_csv = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    if is_csv {
        let headers: Vec<&str> = columns.iter().map(|it| it.header.as_str()).collect();
        SheetWriter::create(path, &sheet_name, &headers)?.finish()?;
        return Ok(());
    }
    let notes = notes(kind, words);
    let template = Template {
        sheet_name: &sheet_name,
        columns: &columns,
        notes_name: &words.t("template-notes-title"),
        notes: &notes,
        examples: &[example(kind, words)],
    };
    Ok(write_template(path, &template)?)
}

fn notes(kind: SheetKind, words: &Words) -> Vec<String> {
    let keys: &[&str] = match kind {
        SheetKind::Visits => &[
            "template-note-required",
            "template-note-times",
            "template-note-departure",
            "template-note-kind",
            "template-note-extra",
            "template-note-example",
        ],
        SheetKind::Contacts => &[
            "template-note-contacts-required",
            "template-note-times",
            "template-note-contacts-hand-over",
            "template-note-contacts-due",
            "template-note-extra",
            "template-note-example",
        ],
        SheetKind::Complaints => &[
            "template-note-complaints-required",
            "template-note-complaints-signed",
            "template-note-complaints-sealed",
            "template-note-complaints-finding",
            "template-note-complaints-destroy",
            "template-note-example",
        ],
        SheetKind::Opinions => &[
            "template-note-opinions-required",
            "template-note-opinions-anonymous",
            "template-note-opinions-feedback",
            "template-note-extra",
            "template-note-example",
        ],
        SheetKind::Staff => &[
            "template-note-staff-required",
            "template-note-list-again",
            "template-note-extra",
            "template-note-example",
        ],
        SheetKind::Items => &[
            "template-note-items-required",
            "template-note-items-lines",
            "template-note-items-limit",
            "template-note-items-again",
            "template-note-extra",
            "template-note-example",
        ],
        SheetKind::Students => &[
            "template-note-students-required",
            "template-note-list-again",
            "template-note-students-extra",
            "template-note-example",
        ],
    };
    keys.iter().map(|key| words.t(key)).collect()
}

/// A row as it might stand in the template, in the order of its columns.
fn example(kind: SheetKind, words: &Words) -> Vec<Cell> {
    let text = |key: &str| Cell::text(words.t(key));
    match kind {
        SheetKind::Visits => visit(words),
        SheetKind::Contacts => contact(words),
        SheetKind::Complaints => complaint(words),
        SheetKind::Opinions => opinion(words),
        SheetKind::Staff => vec![
            text("template-example-host"),
            text("template-example-department"),
            text("template-example-post"),
            Cell::text("8203"),
            text("template-example-substitute"),
            Cell::Empty,
        ],
        SheetKind::Items => item(words),
        SheetKind::Students => vec![
            text("template-example-student"),
            text("template-example-class"),
            text("template-example-visitor"),
            text("template-example-relation"),
            Cell::text("13800001234"),
        ],
    }
}

fn example_day() -> Cell {
    NaiveDate::from_ymd_opt(2026, 9, 1).map_or(Cell::Empty, Cell::Date)
}

fn time(hour: u32, minute: u32) -> Cell {
    NaiveTime::from_hms_opt(hour, minute, 0).map_or(Cell::Empty, Cell::Time)
}

fn visit(words: &Words) -> Vec<Cell> {
    vec![
        example_day(),
        time(9, 12),
        time(9, 40),
        Cell::text(words.t("template-example-visitor")),
        Cell::text(words.t("visit-kind-parent")),
        Cell::Empty,
        Cell::text("13800001234"),
        Cell::Number(1.0),
        Cell::text(words.t("template-example-purpose")),
        Cell::text(words.t("template-example-host")),
        Cell::text(words.t("template-example-department")),
        Cell::text(words.t("template-example-student")),
        Cell::text(words.t("template-example-class")),
        Cell::text(words.t("template-example-relation")),
        Cell::Empty,
        Cell::text("07"),
        Cell::Empty,
    ]
}

fn contact(words: &Words) -> Vec<Cell> {
    vec![
        example_day(),
        time(9, 12),
        Cell::text(words.t("channel-phone")),
        Cell::text(words.t("template-example-visitor")),
        Cell::text("13800001234"),
        Cell::text(words.t("template-example-matter")),
        Cell::text(words.t("template-example-responder")),
        Cell::text(words.t("sheet-no")),
        Cell::text(words.t("outcome-handed-over")),
        Cell::text(words.t("template-example-department")),
        Cell::text(words.t("template-example-host")),
        time(9, 30),
        Cell::Empty,
        example_day(),
        Cell::text(words.t("template-example-result")),
        Cell::Empty,
    ]
}

fn complaint(words: &Words) -> Vec<Cell> {
    vec![
        example_day(),
        Cell::text(words.t("channel-phone")),
        Cell::text(words.t("signed-named")),
        Cell::text(words.t("template-example-visitor")),
        Cell::text("13800001234"),
        Cell::Empty,
        Cell::text(words.t("template-example-complaint-department")),
        Cell::text(words.t("category-canteen")),
        Cell::text(words.t("template-example-facts")),
        Cell::text(words.t("template-example-request")),
        example_day(),
        Cell::text(words.t("finding-upheld")),
        NaiveDate::from_ymd_opt(2026, 9, 11).map_or(Cell::Empty, Cell::Date),
        Cell::text(words.t("template-example-reply")),
        Cell::Empty,
    ]
}

fn opinion(words: &Words) -> Vec<Cell> {
    let text = |key: &str| Cell::text(words.t(key));
    vec![
        example_day(),
        text("opinion-source-box"),
        text("template-example-opinion"),
        text("template-example-complaint-department"),
        NaiveDate::from_ymd_opt(2026, 9, 11).map_or(Cell::Empty, Cell::Date),
        text("template-example-feedback"),
        Cell::Empty,
    ]
}

/// The first of the starter catalogue.
fn item(words: &Words) -> Vec<Cell> {
    let day = NaiveDate::default().and_time(NaiveTime::MIN);
    let starter = starter(words.language(), day).ok();
    let Some(item) = starter.and_then(|it| it.items.into_iter().next()) else {
        return Vec::new();
    };
    let materials: Vec<String> = item.materials.iter().map(ToString::to_string).collect();
    vec![
        Cell::text(item.name),
        Cell::text(item.category),
        Cell::text(item.basis),
        Cell::text(item.conditions),
        Cell::text(materials.join("\n")),
        Cell::text(item.steps.join("\n")),
        item.limit_days
            .map_or(Cell::Empty, |days| Cell::Number(days.into())),
        Cell::text(item.fee),
        Cell::text(item.place),
        Cell::text(item.hours),
        Cell::text(item.department),
        Cell::text(item.lead_handler),
        Cell::text(item.supervision_phone),
        Cell::text(item.note),
    ]
}
