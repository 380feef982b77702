//! A small form in front of everything, with its two buttons.
//!
//! Must not know: what is asked.

use egui::{
    Align, Context, Frame, Id, Key, Layout, Margin, Modal, Modifiers, Response, ScrollArea, Ui,
};

use super::key_button::{KeyButton, Weight};
use crate::ui::theme::tokens_of;

/// What the person answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DialogAnswer {
    /// Do it.
    Confirmed,
    /// Leave it.
    Cancelled,
}

/// What Enter does in the boxes of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enter {
    /// All boxes hold one line, so it confirms.
    Confirms,
    /// A box holds several lines, so it begins a new one there.
    BeginsLine,
}

/// Draws a small form. `content` returns the box that has the focus when the form opens. Ctrl+Enter and Ctrl+S confirm
/// from any box; Esc cancels.
pub fn dialog_ui(
    ctx: &Context,
    id: &str,
    title: &str,
    confirm: &str,
    cancel: &str,
    enter: Enter,
    content: impl FnOnce(&mut Ui) -> Option<Response>,
) -> Option<DialogAnswer> {
    let id = Id::unique("dialog").with(id);
    let pass = ctx.cumulative_pass_nr();
    let last_pass: Option<u64> = ctx.data(|data| data.get_temp(id));
    let is_new = last_pass.is_none_or(|last| last + 1 < pass);
    ctx.data_mut(|data| data.insert_temp(id, pass));
    // The key that opened the form must not answer it.
    let (confirms, esc) = if is_new {
        (false, false)
    } else {
        ctx.input_mut(|input| {
            let confirms = input.consume_key(Modifiers::COMMAND, Key::Enter)
                | input.consume_key(Modifiers::COMMAND, Key::S)
                | (enter == Enter::Confirms && input.consume_key(Modifiers::NONE, Key::Enter));
            (confirms, input.consume_key(Modifiers::NONE, Key::Escape))
        })
    };
    let style = ctx.global_style();
    let most_height = ctx.content_rect().height() - 180.0;
    let shown = Modal::new(id)
        .frame(Frame::window(&style).inner_margin(Margin::same(20)))
        .backdrop_color(tokens_of(&style.visuals).veil)
        .show(ctx, |ui| {
            ui.set_width(460.0);
            ui.heading(title);
            ui.add_space(4.0);
            let first = ScrollArea::vertical()
                .max_height(most_height)
                .show(ui, content)
                .inner;
            if is_new && let Some(first) = first {
                first.request_focus();
            }
            ui.add_space(8.0);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let confirmed = KeyButton::new(confirm)
                    .weight(Weight::Main)
                    .min_width(96.0)
                    .ui(ui);
                let (response, cancelled) = KeyButton::new(cancel).min_width(96.0).response_ui(ui);
                (confirmed, cancelled, response.has_focus())
            })
            .inner
        });
    let (confirmed, cancelled, is_cancel_focused) = shown.inner;
    if cancelled || esc || (confirms && is_cancel_focused) {
        Some(DialogAnswer::Cancelled)
    } else if confirmed || confirms {
        Some(DialogAnswer::Confirmed)
    } else {
        None
    }
}
