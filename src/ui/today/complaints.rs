//! How many complaints wait: numbers alone, each of which opens its list.

use egui::Ui;

use crate::desk::ComplaintsToday;
use crate::store::{ComplaintFilter, ComplaintScope};
use crate::ui::command::Command;
use crate::ui::ctx::{Ask, Ctx, Page};
use crate::ui::theme::{bold, note};
use crate::ui::widgets::key_button::{KeyButton, Weight, shortcut_text};
use crate::ui::widgets::link::whole_link_ui;

/// Draws the line; nothing where no complaint is open.
pub(super) fn complaints_ui(ui: &mut Ui, complaints: &ComplaintsToday, ctx: &mut Ctx<'_>) {
    let counts = complaints.counts;
    if counts.open == 0 && complaints.to_decide.is_none_or(|count| count == 0) {
        return;
    }
    let words = ctx.words;
    let today = ctx.now.date();
    counts_ui(ui, &words.t("page-complaints"), |ui| {
        for (key, count, scope) in [
            ("today-complaints-open", counts.open, ComplaintScope::Open),
            (
                "today-complaints-overdue",
                counts.overdue,
                ComplaintScope::Overdue(today),
            ),
            (
                "today-complaints-received",
                counts.received,
                ComplaintScope::Received,
            ),
            (
                "today-complaints-red-path",
                counts.red_path,
                ComplaintScope::RedPath,
            ),
        ] {
            let word = words.with(key, &[("count", count.into())]);
            if count == 0 {
                ui.label(note(ui, word));
            } else if whole_link_ui(ui, &word) {
                let filter = ComplaintFilter {
                    scope,
                    ..ComplaintFilter::default()
                };
                ctx.ask(Ask::ComplaintRecords(Box::new(filter)));
            }
        }
    });
    if let Some(count) = complaints.to_decide.filter(|count| *count > 0) {
        let word = words.with("today-complaints-to-decide", &[("count", count.into())]);
        // The shell owns the key; here it is only shown and clicked.
        let key = shortcut_text(&Command::GoQueue.shortcut());
        let button = KeyButton::new(&word).hint(&key).weight(Weight::Main);
        if button.ui(ui) {
            ctx.ask(Ask::Go(Page::Queue));
        }
    }
}

/// A line of counts behind what they are of. No card: at 700 pixels the day's own matters come below.
pub(super) fn counts_ui(ui: &mut Ui, of: &str, counts: impl FnOnce(&mut Ui)) {
    ui.horizontal_wrapped(|ui| {
        // Text stands closer than boxes.
        ui.spacing_mut().interact_size.y = 0.0;
        ui.label(bold(of));
        counts(ui);
    });
}
