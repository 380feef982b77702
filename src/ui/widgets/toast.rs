//! Quiet messages at the foot of the window: saved, undone, could not be done.
//!
//! Must not know: what happened; the sentences come in ready-made.

use std::time::Duration;

use egui::{
    Align2, Area, Button, Context, Frame, Id, Margin, Order, Response, Sense, Stroke, Ui, Vec2,
    accesskit,
};

use super::state_mark::{Mark, mark_shape_ui};
use crate::ui::theme::{CORNER, Tokens, note, tokens, tokens_of};

/// How long a message that wants nothing stays.
const STAYS: Duration = Duration::from_secs(6);

/// How wide a message is, in points.
const WIDTH: f32 = 380.0;

/// The most quiet messages shown at once; older ones make room.
const MOST_QUIET: usize = 3;

/// What kind of message it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ToastKind {
    /// Something is done.
    Done,
    /// Something worth knowing.
    Note,
    /// Something could not be done. It stays until it is closed.
    Error,
}

/// The messages on show, newest last.
#[derive(Debug, Default)]
pub struct Toasts {
    shown: Vec<Toast>,
    made: u64,
}

#[derive(Debug)]
struct Toast {
    serial: u64,
    kind: ToastKind,
    sentence: String,
    advice: Option<String>,
    /// When it goes, in the context's seconds; set when it is first drawn.
    until_secs: Option<f64>,
}

impl Toasts {
    /// Tells that something is done.
    pub fn done(&mut self, sentence: impl Into<String>) {
        self.push(ToastKind::Done, sentence.into(), None);
    }

    /// Tells something worth knowing.
    pub fn note(&mut self, sentence: impl Into<String>) {
        self.push(ToastKind::Note, sentence.into(), None);
    }

    /// Tells that something could not be done, and what to do about it.
    pub fn error(&mut self, sentence: impl Into<String>, advice: Option<String>) {
        self.push(ToastKind::Error, sentence.into(), advice);
    }

    /// Takes every message away, as when the desk is locked.
    pub fn clear(&mut self) {
        self.shown.clear();
    }

    /// Draws the messages over the lower right corner, `above` points from the foot of the window. `close` names the
    /// closing button.
    pub fn ui(&mut self, ctx: &Context, above: f32, close: &str) {
        let now_secs = ctx.input(|input| input.time);
        for toast in &mut self.shown {
            if toast.kind != ToastKind::Error {
                toast
                    .until_secs
                    .get_or_insert(now_secs + STAYS.as_secs_f64());
            }
        }
        self.shown
            .retain(|toast| toast.until_secs.is_none_or(|until| now_secs < until));
        if self.shown.is_empty() {
            return;
        }
        // One repaint, at the moment the next message goes: an idle window costs nothing.
        if let Some(next) = self
            .shown
            .iter()
            .filter_map(|toast| toast.until_secs)
            .reduce(f64::min)
        {
            ctx.request_repaint_after(Duration::from_secs_f64(
                (next - now_secs).clamp(0.0, STAYS.as_secs_f64()),
            ));
        }
        let mut closed = None;
        Area::new(Id::unique("toasts"))
            .anchor(Align2::RIGHT_BOTTOM, Vec2::new(-16.0, -above))
            .order(Order::Foreground)
            .show(ctx, |ui| {
                for toast in &self.shown {
                    if toast_ui(ui, toast, close).clicked() {
                        closed = Some(toast.serial);
                    }
                }
            });
        self.shown.retain(|toast| Some(toast.serial) != closed);
    }

    fn push(&mut self, kind: ToastKind, sentence: String, advice: Option<String>) {
        // The same thing said again is one message that stays longer.
        self.shown
            .retain(|toast| toast.kind != kind || toast.sentence != sentence);
        if kind != ToastKind::Error {
            let mut quiet = self
                .shown
                .iter()
                .filter(|toast| toast.kind != ToastKind::Error);
            if quiet.clone().count() >= MOST_QUIET
                && let Some(oldest) = quiet.next().map(|toast| toast.serial)
            {
                self.shown.retain(|toast| toast.serial != oldest);
            }
        }
        self.made += 1;
        self.shown.push(Toast {
            serial: self.made,
            kind,
            sentence,
            advice,
            until_secs: None,
        });
    }
}

/// Draws one message; gives the response of its closing button.
fn toast_ui(ui: &mut Ui, toast: &Toast, close: &str) -> Response {
    let (mark, color, ground) = look(toast.kind, tokens_of(ui.visuals()));
    Frame::new()
        .fill(ground)
        .stroke(Stroke::new(1.0, color))
        .corner_radius(CORNER)
        .inner_margin(Margin::symmetric(12, 8))
        .shadow(ui.visuals().popup_shadow)
        .show(ui, |ui| {
            ui.set_width(WIDTH.min(ui.ctx().content_rect().width() - 60.0));
            ui.horizontal_top(|ui| {
                ui.vertical(|ui| {
                    ui.add_space(5.0);
                    mark_shape_ui(ui, mark, color, 14.0);
                });
                ui.vertical(|ui| {
                    ui.set_width(ui.available_width() - 38.0);
                    ui.spacing_mut().item_spacing.y = 2.0;
                    let sentence = ui.label(&toast.sentence);
                    announce(ui, &sentence, toast.kind);
                    if let Some(advice) = &toast.advice {
                        ui.label(note(ui, advice));
                    }
                });
                close_button_ui(ui, close, toast.kind)
            })
            .inner
        })
        .inner
}

fn look(kind: ToastKind, tokens: &Tokens) -> (Mark, egui::Color32, egui::Color32) {
    match kind {
        ToastKind::Done => (Mark::Done, tokens.ok, tokens.ok_soft),
        ToastKind::Note => (Mark::Due, tokens.accent, tokens.accent_soft),
        ToastKind::Error => (Mark::Wrong, tokens.danger, tokens.danger_soft),
    }
}

/// Has screen readers read the message out when it comes; an error at once, the rest when they are free.
fn announce(ui: &Ui, sentence: &Response, kind: ToastKind) {
    ui.ctx().accesskit_node_builder(sentence.id, |node| {
        node.set_live(if kind == ToastKind::Error {
            accesskit::Live::Assertive
        } else {
            accesskit::Live::Polite
        });
    });
}

/// A cross, painted. Tab stops at an error's; quiet messages go by themselves and must not stand in the way of Tab.
fn close_button_ui(ui: &mut Ui, close: &str, kind: ToastKind) -> Response {
    let size = Vec2::splat(28.0);
    let sense = if kind == ToastKind::Error {
        Sense::click()
    } else {
        Sense::CLICK
    };
    let button = Button::new(())
        .min_size(size)
        .frame_when_inactive(false)
        .sense(sense);
    let response = ui
        .scope(|ui| {
            ui.spacing_mut().interact_size.y = size.y;
            ui.add(button)
        })
        .inner
        .accessible_name(close);
    let stroke = Stroke::new(1.5, tokens(ui).ink_soft);
    let (center, arm) = (response.rect.center(), 4.5);
    for slope in [-1.0, 1.0] {
        let half = Vec2::new(arm, arm * slope);
        ui.painter()
            .line_segment([center - half, center + half], stroke);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::window_over;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    fn window_with(toasts: Toasts) -> Harness<'static, Toasts> {
        window_over(
            |ui, toasts: &mut Toasts| toasts.ui(ui.ctx(), 40.0, "关闭"),
            toasts,
        )
    }

    fn pass_secs(window: &mut Harness<'_, Toasts>, secs: u32) {
        window.run_steps(usize::try_from(secs * 4 + 1).unwrap_or_default());
    }

    #[test]
    fn quiet_messages_go_and_errors_stay_until_closed() {
        let mut toasts = Toasts::default();
        toasts.done("已保存 LF-2026-0137");
        toasts.error("无法备份：磁盘已满", Some("请清理磁盘后再试。".to_owned()));
        let mut window = window_with(toasts);
        window.get_by_label("已保存 LF-2026-0137");
        pass_secs(&mut window, 7);
        assert!(window.query_by_label("已保存 LF-2026-0137").is_none());
        window.get_by_label("无法备份：磁盘已满");
        window.get_by_label("请清理磁盘后再试。");
        window.get_by_label("关闭").click();
        window.run();
        assert!(window.query_by_label("无法备份：磁盘已满").is_none());
    }

    #[test]
    fn many_quiet_messages_make_room_for_the_newest() {
        let mut toasts = Toasts::default();
        toasts.error("甲", None);
        for sentence in ["乙", "丙", "丁", "戊", "戊"] {
            toasts.note(sentence);
        }
        let sentences: Vec<&str> = toasts
            .shown
            .iter()
            .map(|toast| toast.sentence.as_str())
            .collect();
        assert_eq!(sentences, ["甲", "丙", "丁", "戊"]);
        toasts.clear();
        assert!(toasts.shown.is_empty());
    }

    #[test]
    fn an_error_asks_for_no_repaint() {
        let mut toasts = Toasts::default();
        toasts.error("甲", None);
        let mut window = window_with(toasts);
        window.run();
        let wait = window
            .output()
            .viewport_output
            .values()
            .map(|view| view.repaint_delay)
            .min();
        assert_eq!(wait, Some(Duration::MAX));
    }
}
