//! Keeps the Chinese input method alive under X11.
//!
//! Must not know: fields, screens, what is typed.
//!
//! egui tells the window system "no text is wanted" between leaving one box and entering the next, and "stop composing"
//! when focus moves. Under X11 winit answers each by destroying and recreating the input context, and fcitx5 and ibus
//! then fall back to Latin letters: a clerk who presses Tab must switch the input method on again for every box. So
//! under X11 we never let the wish for text end. The price is small: an unfinished composition follows the focus to
//! the next box. Windows, macOS and Wayland do it right and are left alone.

use egui::{Context, FullOutput, IMEPurpose, Plugin, Rect, output::IMEOutput};

/// Installs the work-around where it is needed; elsewhere does nothing.
pub fn install(ctx: &Context) {
    if cfg!(target_os = "linux")
        && session_is_x11(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
    {
        ctx.add_plugin(KeepInputMethod::default());
    }
}

/// Whether the window will open under X11, by the same rule as winit: Wayland is taken where it is offered.
fn session_is_x11(is_set: impl Fn(&str) -> bool) -> bool {
    is_set("DISPLAY") && !is_set("WAYLAND_DISPLAY") && !is_set("WAYLAND_SOCKET")
}

/// Answers every frame that text is wanted, at the place where it was last wanted.
#[derive(Default)]
struct KeepInputMethod {
    last: Option<IMEOutput>,
}

impl Plugin for KeepInputMethod {
    fn debug_name(&self) -> &'static str {
        "keep input method"
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        let mut wish = output
            .platform_output
            .ime
            .or(self.last)
            .unwrap_or(IMEOutput {
                purpose: IMEPurpose::Normal,
                rect: Rect::ZERO,
                cursor_rect: Rect::ZERO,
                should_interrupt_composition: false,
            });
        wish.should_interrupt_composition = false;
        // X11 is told one point, and the list of candidates opens there: at the cursor's foot, not over the text.
        wish.cursor_rect.min.y = wish.cursor_rect.max.y;
        self.last = Some(wish);
        output.platform_output.ime = Some(wish);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::one_frame;

    #[test]
    fn wayland_is_taken_where_it_is_offered() {
        assert!(session_is_x11(|name| name == "DISPLAY"));
        assert!(!session_is_x11(|_| true));
        assert!(!session_is_x11(|name| name == "WAYLAND_DISPLAY"));
        assert!(!session_is_x11(|_| false));
    }

    #[test]
    fn text_stays_wanted_between_two_boxes() {
        let ctx = Context::default();
        ctx.add_plugin(KeepInputMethod::default());
        let wish = one_frame(&ctx, |_| {}).ime;
        assert!(wish.is_some_and(|wish| !wish.should_interrupt_composition));
    }
}
