//! The sections of a record that is a page of its own: what each says, a label and a value or running text, in the order
//! in which it is read.
//!
//! Must not know: any one register, and who may read it; what may not be read is not in the record.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use egui::{Align, Label, Layout, RichText, Ui};

use crate::desk::print_log;
use crate::domain::number::RecordNumber;
use crate::domain::record::{FieldText, Table};
use crate::domain::when;
use crate::store::HistoryEntry;
use crate::ui::ctx::Ctx;
use crate::ui::record_parts::field_ui;
use crate::ui::theme::{bold, note};
use crate::wording;

/// One section of a record.
pub(in crate::ui) struct Section {
    /// The key of its heading.
    pub(in crate::ui) title: &'static str,
    /// Columns of the day and of who it was, at the end of the heading.
    pub(in crate::ui) when: &'static str,
    pub(in crate::ui) by: &'static str,
    /// A column that is no section where it stands alone.
    pub(in crate::ui) not_alone: &'static str,
    /// Columns that are a label and a value.
    pub(in crate::ui) fields: &'static [&'static str],
    /// Columns of running text.
    pub(in crate::ui) texts: &'static [&'static str],
}

/// The filled columns of a record.
pub(in crate::ui) type Values = HashMap<&'static str, String>;

/// The columns that say something; a tick that was not set says nothing, except among `answers`, where it is a no.
pub(in crate::ui) fn values(fields: Vec<FieldText>, answers: &[&str]) -> Values {
    let says = |name: &str, text: &str| text != "0" || answers.contains(&name) || !is_tick(name);
    fields
        .into_iter()
        .filter_map(|field| Some((field.name, field.text?)))
        .filter(|(name, text)| !text.is_empty() && says(name, text))
        .collect()
}

fn is_tick(name: &str) -> bool {
    name.starts_with("is_") || name.starts_with("has_")
}

/// Draws a section, where anything of it is filled.
pub(in crate::ui) fn section_ui(
    ui: &mut Ui,
    table: Table,
    section: &Section,
    values: &Values,
    ctx: &Ctx<'_>,
) {
    let has = |name: &&str| values.contains_key(*name);
    let says_something = section
        .fields
        .iter()
        .any(|name| has(name) && *name != section.not_alone);
    let is_filled = says_something || section.texts.iter().any(&has) || has(&section.when);
    if !is_filled {
        return;
    }
    heading_ui(
        ui,
        &ctx.words.t(section.title),
        &day_and_who(section, values, ctx),
    );
    for name in section.fields.iter().filter(|name| has(name)) {
        let value = wording::field_value(name, &values[*name], ctx.words);
        let label = wording::field_label_in(table, name, ctx.words);
        field_ui(ui, &label, &value);
    }
    for name in section.texts.iter().filter(|name| has(name)) {
        // A section with one text alone says by its heading what it is.
        if section.texts.len() > 1 || !section.fields.is_empty() {
            let label = wording::field_label_in(table, name, ctx.words);
            ui.label(note(ui, label));
        }
        ui.add(Label::new(&values[*name]).wrap().selectable(true));
    }
}

fn day_and_who(section: &Section, values: &Values, ctx: &Ctx<'_>) -> String {
    let day = values.get(section.when).and_then(|text| text.parse().ok());
    let day = day.map(|day| ctx.words.date(day)).unwrap_or_default();
    let who = values.get(section.by).map_or("", String::as_str);
    format!("{day}　{who}").trim().to_owned()
}

/// The heading of a section, with when and by whom at its end.
pub(in crate::ui) fn heading_ui(ui: &mut Ui, title: &str, at_end: &str) {
    ui.add_space(10.0);
    ui.separator();
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.label(bold(title));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add(Label::new(note(ui, at_end)).truncate());
        });
    });
}

/// 打印记录: what was printed of it, newest first; nothing where nothing was.
pub(in crate::ui) fn prints_ui(ui: &mut Ui, history: &[HistoryEntry], ctx: &Ctx<'_>) {
    let prints = print_log(history);
    if prints.is_empty() {
        return;
    }
    heading_ui(ui, &ctx.words.t("print-log"), "");
    for line in prints.iter().rev() {
        let text = wording::print_line(line, ctx.words);
        ui.add(Label::new(text).wrap().selectable(true));
    }
}

/// Who entered it and when; of one that is not named, the day alone.
pub(in crate::ui) fn entered_ui(
    ui: &mut Ui,
    number: RecordNumber,
    (by, at): (&str, NaiveDateTime),
    ctx: &Ctx<'_>,
) {
    let at = match at.time() == chrono::NaiveTime::MIN {
        true => ctx.words.date(at.date()),
        false => ctx.words.date_time(when::to_minute(at)),
    };
    let args = [
        ("number", number.to_string().into()),
        ("by", by.into()),
        ("at", at.into()),
    ];
    let text = ctx.words.with("visit-entered", &args);
    ui.label(RichText::new(text).small());
}
