//! How widget and screen tests open a window that is not there: our fonts and look, a fixed size, no graphics.

use egui::{Context, PlatformOutput, RawInput, Ui, Vec2};
use egui_kittest::Harness;

use super::theme::ThemeChoice;

/// A window of 1024 × 700 that draws `app` over `state`.
pub fn window_over<'a, S>(app: impl FnMut(&mut Ui, &mut S) + 'a, state: S) -> Harness<'a, S> {
    Harness::builder()
        .with_size(Vec2::new(1024.0, 700.0))
        .with_context_setup(dress)
        .build_ui_state(app, state)
}

/// A window of 1024 × 700 that draws `app`.
pub fn window<'a>(app: impl FnMut(&mut Ui) + 'a) -> Harness<'a> {
    Harness::builder()
        .with_size(Vec2::new(1024.0, 700.0))
        .with_context_setup(dress)
        .build_ui(app)
}

/// Runs one frame of a bare context and gives what the window system would be told.
pub fn one_frame(ctx: &Context, app: impl FnMut(&mut Ui)) -> PlatformOutput {
    let mut output = ctx.run_ui(RawInput::default(), app);
    output.textures_delta.clear();
    std::mem::take(&mut output.platform_output)
}

/// As [`super::dress`], but without looking at the session the tests happen to run in.
pub fn dress(ctx: &Context) {
    super::fonts::install(ctx);
    super::theme::apply(ctx, ThemeChoice::Light);
}
