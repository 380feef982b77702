//! Canned phrases for instructions, decisions and replies: the school's own or the ones that ship, with what the case
//! knows put into their places.

use egui::Ui;

use crate::domain::complaint::ComplaintFile;
use crate::domain::setting::SettingName;
use crate::ui::ctx::Ctx;

/// Draws the menu of phrases; returns the one that was taken, filled in.
pub(super) fn phrases_ui(ui: &mut Ui, file: &ComplaintFile, ctx: &Ctx<'_>) -> Option<String> {
    let phrases = phrases(ctx);
    if phrases.is_empty() {
        return None;
    }
    let mut taken = None;
    let word = ctx.words.t("case-phrases-open");
    ui.menu_button(word, |ui| {
        ui.set_max_width(420.0);
        for phrase in &phrases {
            let text = filled(phrase, &places(file, ctx));
            if ui.button(&text).clicked() {
                taken = Some(text);
                ui.close();
            }
        }
    });
    taken
}

/// The school's own phrases, else the ones that ship in the language of the screen.
fn phrases(ctx: &Ctx<'_>) -> Vec<String> {
    let own = ctx.settings.text(SettingName::ComplaintPhrases);
    let phrases = match own.trim().is_empty() {
        true => ctx.words.t("complaint-phrases"),
        false => own,
    };
    let lines = phrases.lines().map(str::trim);
    lines
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect()
}

/// What stands for a place, and what it is replaced by.
type Place = (String, String);

/// The places of a phrase in the words of the screen, and what the case puts there.
fn places(file: &ComplaintFile, ctx: &Ctx<'_>) -> [Place; 5] {
    let (words, details) = (ctx.words, &file.complaint.details);
    let due_on = details.due_on.map(|day| words.date(day));
    [
        ("case-place-number", file.complaint.number.to_string()),
        ("case-place-handler", details.handler.clone()),
        (
            "case-place-department",
            details.respondent_department.clone(),
        ),
        ("case-place-due", due_on.unwrap_or_default()),
        ("case-place-school", ctx.settings.school_name.clone()),
    ]
    .map(|(key, value)| (words.t(key), value))
}

/// A phrase with its places filled; what the case does not know yet stays to be typed over.
fn filled(phrase: &str, places: &[Place]) -> String {
    let mut text = phrase.to_owned();
    for (place, value) in places {
        if !value.is_empty() {
            text = text.replace(place.as_str(), value);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_takes_what_the_case_knows_and_leaves_the_rest_to_be_typed_over() {
        let places = [
            ("{编号}".to_owned(), "TS-2026-0007".to_owned()),
            ("{承办人}".to_owned(), String::new()),
        ];
        let text = filled("请{承办人}办理{编号}", &places);
        assert_eq!(text, "请{承办人}办理TS-2026-0007");
    }
}
