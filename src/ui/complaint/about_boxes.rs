//! The boxes that say what a complaint is about: its category, the respondents, their department, the principal.

use egui::Ui;

use super::form::ComplaintForm;
use super::form_boxes::boxed;
use crate::domain::catalogue::StaffMember;
use crate::domain::complaint::Category;
use crate::domain::protection::is_respondent;
use crate::domain::record::Table;
use crate::domain::setting::SettingName;
use crate::ui::contact::deed::Shape;
use crate::ui::ctx::Ctx;
use crate::ui::theme::note;
use crate::ui::widgets::choice::choice_row_ui;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};
use crate::wording;

/// The school's list, or all that ship; and a word of one's own where none fits.
pub(super) fn category_ui(form: &mut ComplaintForm, ui: &mut Ui, ctx: &Ctx<'_>, half: f32) {
    let words = ctx.words;
    let label = wording::field_label_in(Table::Complaint, "category", words);
    let required = words.t("field-required");
    let codes = categories(ctx);
    let mut named: Vec<_> = codes
        .iter()
        .map(|code| wording::category(code, words))
        .collect();
    named.push(words.t("complaint-form-own-category"));
    let shown: Vec<_> = named.iter().map(String::as_str).enumerate().collect();
    let typed = form.boxes.typed.get("category");
    let at = codes.iter().position(|code| code == typed);
    let is_own = form.has_own_category || (at.is_none() && !typed.is_empty());
    let mut chosen = if is_own { Some(codes.len()) } else { at };
    let problem = form.boxes.problem_of("category", ctx).filter(|_| !is_own);
    let field = Field::new(&label)
        .required(&required)
        .error(problem.as_deref());
    let (row, stop) = choice_row_ui(ui, field, &mut chosen, &shown);
    if !is_own
        && form.boxes.focus == Some("category")
        && let Some(stop) = stop
    {
        // It wants something, and is no box that could have the focus by its name.
        form.boxes.focus = None;
        stop.request_focus();
        row.scroll_to_me(None);
    }
    if row.changed() {
        let code = chosen.and_then(|at| codes.get(at));
        form.has_own_category = code.is_none();
        let code = code.cloned().unwrap_or_default();
        form.boxes.typed.set("category", code);
        form.boxes.errors.retain(|error| error.field != "category");
        if form.has_own_category {
            form.boxes.focus = Some("category");
        }
    }
    if form.has_own_category || is_own {
        let own = boxed("category", Shape::Line, true);
        form.boxes.box_ui(ui, own, half, ctx);
    }
}

/// The codes and words a school chooses from.
pub(super) fn categories(ctx: &Ctx<'_>) -> Vec<String> {
    let said = ctx.settings.text(SettingName::ComplaintCategories);
    let lines = said.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines: Vec<_> = lines.map(str::to_owned).collect();
    if !lines.is_empty() {
        return lines;
    }
    Category::ALL
        .iter()
        .map(|category| category.code().to_owned())
        .collect()
}

/// Whom it is about: several names in a line, the staff offered for each.
pub(super) fn respondents_ui(form: &mut ComplaintForm, ui: &mut Ui, ctx: &Ctx<'_>, half: f32) {
    let hint = ctx.words.t("complaint-form-respondents-hint");
    let response = form
        .boxes
        .text_ui(ui, "respondents", false, half, ctx, |field, ui, text| {
            field.hint(&hint).text_ui(ui, text)
        });
    let typed = form.boxes.typed.edit("respondents");
    if let Some(member) = form.names.ui(ui, &response, typed, ctx) {
        take_respondent(form, &member);
    }
}

pub(super) fn take_respondent(form: &mut ComplaintForm, member: &StaffMember) {
    if form.boxes.typed.is_empty("respondent_department") {
        let department = member.department.clone();
        form.boxes.typed.set("respondent_department", department);
    }
    form.boxes
        .errors
        .retain(|error| error.field != "respondents");
    form.boxes.focus = Some("respondents");
}

/// 涉及校长: said by a tick, or by the principal's name among the respondents. It is never taken back.
pub(super) fn about_principal_ui(form: &mut ComplaintForm, ui: &mut Ui, ctx: &Ctx<'_>) {
    let words = ctx.words;
    let about = form.about(&ctx.settings.principal_name);
    let is_named = is_respondent(&about, &ctx.settings.principal_name);
    let was_before = form.before().is_some_and(|it| it.is_about_principal);
    let word = wording::field_label_in(Table::Complaint, "is_about_principal", words);
    ui.horizontal_wrapped(|ui| {
        if is_named || was_before {
            state_mark_ui(ui, Mark::Done, &word);
        } else {
            form.boxes.tick_ui(ui, "is_about_principal", &word);
        }
        let means = match is_named {
            true => "complaint-form-about-principal-named",
            false => "complaint-form-about-principal-means",
        };
        if about.is_about_principal || was_before {
            ui.label(note(ui, words.t(means)));
        }
    });
    ui.add_space(4.0);
}
