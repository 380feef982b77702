//! The figures on top of the principal's page, each with its denominator.

use egui::{Align, Frame, Layout, TextStyle, Ui, vec2};

use crate::desk::PrincipalQueue;
use crate::i18n::Words;
use crate::store::{ComplaintFilter, ComplaintScope};
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{CORNER, bold, note, tokens};
use crate::ui::widgets::link::whole_link_ui;

/// Draws the figures in one line that wraps.
pub(super) fn figures_ui(ui: &mut Ui, queue: &PrincipalQueue, ctx: &mut Ctx<'_>) {
    let words = ctx.words;
    let counts = &queue.figures.counts;
    let cells = [
        ("queue-figure-open", counts.open.to_string()),
        ("queue-figure-overdue", counts.overdue.to_string()),
        (
            "queue-figure-on-time",
            of(counts.replied_on_time, counts.replied, words),
        ),
        (
            "queue-figure-satisfied",
            of(counts.satisfied, counts.rated, words),
        ),
        (
            "queue-figure-late-rectifications",
            queue.figures.late_rectifications.to_string(),
        ),
    ];
    let mut shows_overdue = false;
    let row = Layout::left_to_right(Align::Min).with_main_wrap(true);
    ui.with_layout(row, |ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
        for (key, value) in cells {
            let look = tokens(ui);
            let frame = Frame::new()
                .fill(look.field)
                .stroke((1.0, look.line))
                .corner_radius(CORNER)
                .inner_margin(vec2(12.0, 6.0));
            frame.show(ui, |ui| {
                ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
                ui.spacing_mut().interact_size.y = ui.text_style_height(&TextStyle::Body);
                ui.horizontal(|ui| {
                    ui.label(note(ui, words.t(key)));
                    let is_link = key == "queue-figure-overdue" && counts.overdue > 0;
                    if is_link {
                        shows_overdue |= whole_link_ui(ui, &value);
                    } else {
                        ui.label(bold(&value));
                    }
                });
            });
        }
    });
    if shows_overdue {
        let scope = ComplaintScope::Overdue(ctx.now.date());
        ctx.ask(Ask::ComplaintRecords(Box::new(ComplaintFilter {
            scope,
            ..ComplaintFilter::default()
        })));
    }
    ui.add_space(4.0);
}

/// A part of a whole; where there is no whole yet, it says so instead of showing nought.
fn of(part: u32, whole: u32, words: &Words) -> String {
    if whole == 0 {
        return words.t("queue-figure-none-yet");
    }
    let args = [("part", part.into()), ("whole", whole.into())];
    words.with("queue-figure-of", &args)
}
