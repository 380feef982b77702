//! Opens the window with whichever graphics this computer has.
//!
//! Must not know: what the window shows, where settings lie. The caller remembers which graphics worked.
//!
//! OpenGL is missing on Windows over remote desktop and in many virtual machines, where DirectX 12 (through wgpu) is
//! there; on old school PCs it is the other way round. So one is tried, then the other, in the same process: eframe
//! answers `Err` before it makes the app. A driver that breaks later, once the person has seen the window, is not
//! retried, for the app's state is gone with it.

use std::cell::Cell;
use std::str::FromStr;

use eframe::{App, CreationContext, Frame, NativeOptions, Renderer};
use egui::{Context, IconData, RawInput, Ui, Vec2, ViewportBuilder, ViewportCommand, Visuals};

use super::theme::{LIGHT, tokens_of};

/// What a title bar and a task bar take of a screen's height, in points.
const BARS_HEIGHT: f32 = 90.0;

/// One of the two ways to draw on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Graphics {
    /// OpenGL through glow: starts fastest.
    OpenGl,
    /// DirectX 12, Metal or Vulkan through wgpu.
    Wgpu,
}

impl Graphics {
    /// The word kept in the settings.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OpenGl => "opengl",
            Self::Wgpu => "wgpu",
        }
    }

    fn other(self) -> Self {
        match self {
            Self::OpenGl => Self::Wgpu,
            Self::Wgpu => Self::OpenGl,
        }
    }

    fn renderer(self) -> Renderer {
        match self {
            Self::OpenGl => Renderer::Glow,
            Self::Wgpu => Renderer::Wgpu,
        }
    }
}

/// The settings hold a word that names no graphics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such graphics")]
pub struct UnknownGraphics;

impl FromStr for Graphics {
    type Err = UnknownGraphics;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        [Self::OpenGl, Self::Wgpu]
            .into_iter()
            .find(|known| known.as_str() == word)
            .ok_or(UnknownGraphics)
    }
}

/// What the window is called and how it is drawn first.
#[derive(Clone, Debug)]
pub struct Launch<'a> {
    /// The words in the title bar.
    pub title: &'a str,
    /// The name by which desktops group windows and find the icon.
    pub app_id: &'a str,
    /// The graphics that worked last time; OpenGL when nothing is known.
    pub first: Option<Graphics>,
}

/// Why there is no window, or no longer one.
#[derive(Debug, thiserror::Error)]
pub enum LaunchError {
    /// There is no screen to open a window on.
    #[error("no display: {0}")]
    NoDisplay(eframe::Error),
    /// Neither kind of graphics works; each with its reason, in the order tried.
    #[error("no graphics: {}: {}; {}: {}", .0[0].0.as_str(), .0[0].1, .0[1].0.as_str(), .0[1].1)]
    NoGraphics(Box<[(Graphics, eframe::Error); 2]>),
    /// The app itself could not be made.
    #[error("the app could not start: {0}")]
    App(Box<dyn std::error::Error + Send + Sync>),
    /// The window had been drawn and then broke.
    #[error("the window broke: {0}")]
    Broke(eframe::Error),
}

/// Makes the app. Called once for each attempt that gets as far as a window.
pub type MakeApp<'a> = dyn FnMut(&CreationContext<'_>) -> Result<Box<dyn App>, Box<dyn std::error::Error + Send + Sync>>
    + 'a;

/// Opens the window and returns when it is closed. `on_working` is told once, after the first frame has reached the
/// screen, which graphics drew it.
///
/// # Errors
/// When no window could be opened ([`LaunchError::NoDisplay`], [`LaunchError::NoGraphics`], [`LaunchError::App`]) or
/// an open one broke ([`LaunchError::Broke`]). The caller says so: the window cannot.
pub fn open(
    launch: &Launch<'_>,
    make_app: &mut MakeApp<'_>,
    on_working: &dyn Fn(Graphics),
) -> Result<(), LaunchError> {
    let first = launch.first.unwrap_or(Graphics::OpenGl);
    open_with(first, &mut |graphics| {
        attempt(launch, graphics, make_app, on_working)
    })
}

/// Shows a plain message of the system, for when there is no window to show it in. Where the system has no message
/// box nothing appears, so the caller prints the same words as well.
pub fn message_box(title: &str, text: &str) {
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title(title)
        .set_description(text)
        .show();
}

/// How one attempt failed.
enum Failure {
    /// Before anything was drawn: worth another try.
    Graphics(eframe::Error),
    /// Not worth another try.
    Final(LaunchError),
}

fn open_with(
    first: Graphics,
    attempt: &mut dyn FnMut(Graphics) -> Result<(), Failure>,
) -> Result<(), LaunchError> {
    let first_reason = match attempt(first) {
        Ok(()) => return Ok(()),
        Err(Failure::Final(error)) => return Err(error),
        Err(Failure::Graphics(reason)) => reason,
    };
    let second = first.other();
    match attempt(second) {
        Ok(()) => Ok(()),
        Err(Failure::Final(error)) => Err(error),
        Err(Failure::Graphics(reason)) => Err(LaunchError::NoGraphics(Box::new([
            (first, first_reason),
            (second, reason),
        ]))),
    }
}

fn attempt(
    launch: &Launch<'_>,
    graphics: Graphics,
    make_app: &mut MakeApp<'_>,
    on_working: &dyn Fn(Graphics),
) -> Result<(), Failure> {
    let shown = Cell::new(Shown::Nothing);
    let options = NativeOptions {
        viewport: viewport(launch),
        renderer: graphics.renderer(),
        // Our fonts hold every character a clerk types; a system font would look foreign in the middle of a name.
        system_font_fallback: false,
        ..NativeOptions::default()
    };
    let result = eframe::run_native(
        launch.app_id,
        options,
        Box::new(|cc| {
            let app = make_app(cc)?;
            Ok(Box::new(Watched {
                app,
                shown: &shown,
                graphics,
                on_working,
            }))
        }),
    );
    result.map_err(|error| match error {
        eframe::Error::AppCreation(reason) => Failure::Final(LaunchError::App(reason)),
        error if shown.get() == Shown::Reported => Failure::Final(LaunchError::Broke(error)),
        error @ eframe::Error::WinitEventLoop(_) => Failure::Final(LaunchError::NoDisplay(error)),
        error => Failure::Graphics(error),
    })
}

fn viewport(launch: &Launch<'_>) -> ViewportBuilder {
    ViewportBuilder::default()
        .with_title(launch.title)
        .with_app_id(launch.app_id)
        .with_icon(icon())
        .with_inner_size(Vec2::new(1280.0, 800.0))
        .with_min_inner_size(Vec2::new(900.0, 600.0))
}

/// Fills the screen where the window with its title bar and a task bar would not fit, so that the status line at its
/// foot is not hidden.
fn fit_into_small_screen(ctx: &Context) {
    let (monitor, inner) =
        ctx.input(|input| (input.viewport().monitor_size, input.viewport().inner_rect));
    if let (Some(monitor), Some(inner)) = (monitor, inner)
        && (inner.height() + BARS_HEIGHT > monitor.y || inner.width() > monitor.x)
    {
        ctx.send_viewport_cmd(ViewportCommand::Maximized(true));
    }
}

/// How far the window has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Nothing,
    FirstFrame,
    Reported,
}

/// The app, and an eye on whether its first frame reached the screen.
struct Watched<'a> {
    app: Box<dyn App>,
    shown: &'a Cell<Shown>,
    graphics: Graphics,
    on_working: &'a dyn Fn(Graphics),
}

impl App for Watched<'_> {
    fn logic(&mut self, ctx: &Context, frame: &mut Frame) {
        self.app.logic(ctx, frame);
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut Frame) {
        match self.shown.get() {
            Shown::Nothing => {
                self.shown.set(Shown::FirstFrame);
                // The first frame is on the screen only when the second begins.
                ui.ctx().request_repaint();
            }
            Shown::FirstFrame => {
                self.shown.set(Shown::Reported);
                fit_into_small_screen(ui.ctx());
                (self.on_working)(self.graphics);
            }
            Shown::Reported => {}
        }
        self.app.ui(ui, frame);
    }

    fn on_exit(&mut self, gl: Option<&eframe::glow::Context>) {
        self.app.on_exit(gl);
    }

    fn clear_color(&self, visuals: &Visuals) -> [f32; 4] {
        tokens_of(visuals).paper.to_normalized_gamma_f32()
    }

    fn raw_input_hook(&mut self, ctx: &Context, raw_input: &mut RawInput) {
        self.app.raw_input_hook(ctx, raw_input);
    }
}

/// The icon: a register book with its spine, lines of entries and a ribbon, drawn here so that no picture library is
/// needed.
fn icon() -> IconData {
    const SIDE: usize = 64;
    let [cover, page, rule, ribbon] = [LIGHT.accent, LIGHT.paper, LIGHT.outline, LIGHT.danger];
    let mut rgba = Vec::with_capacity(SIDE * SIDE * 4);
    for y in 0..SIDE {
        for x in 0..SIDE {
            let inside = |left: usize, top: usize, right: usize, bottom: usize| {
                (left..right).contains(&x) && (top..bottom).contains(&y)
            };
            let rounded = inside(8, 4, 58, 60) && !is_cut_corner(x, y, (8, 4, 57, 59));
            let is_rule = inside(24, 16, 50, 54) && (y - 16) % 9 < 2;
            let color = if inside(44, 0, 50, 22) && !(y > 18 && (46..48).contains(&x)) {
                Some(ribbon)
            } else if is_rule {
                Some(rule)
            } else if inside(19, 9, 54, 56) {
                Some(page)
            } else {
                rounded.then_some(cover)
            };
            rgba.extend(color.map_or([0; 4], |color| color.to_array()));
        }
    }
    IconData {
        rgba,
        width: SIDE as u32,
        height: SIDE as u32,
    }
}

/// Whether a pixel lies in the corner cut off a rectangle given by its outermost pixels.
fn is_cut_corner(
    x: usize,
    y: usize,
    (left, top, right, bottom): (usize, usize, usize, usize),
) -> bool {
    const CUT: usize = 4;
    let from_side = x.abs_diff(left).min(x.abs_diff(right));
    let from_edge = y.abs_diff(top).min(y.abs_diff(bottom));
    from_side + from_edge < CUT
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn graphics_failed() -> Result<(), Failure> {
        Err(Failure::Graphics(eframe::Error::AppCreation(
            "no driver".into(),
        )))
    }

    #[test]
    fn the_other_graphics_is_tried_when_the_first_fails() {
        let mut tried = Vec::new();
        let result = open_with(Graphics::Wgpu, &mut |graphics| {
            tried.push(graphics);
            if graphics == Graphics::Wgpu {
                graphics_failed()
            } else {
                Ok(())
            }
        });
        assert!(result.is_ok());
        assert_eq!(tried, [Graphics::Wgpu, Graphics::OpenGl]);
    }

    #[test]
    fn both_reasons_are_told_when_both_fail() {
        let result = open_with(Graphics::OpenGl, &mut |_| graphics_failed());
        let Err(LaunchError::NoGraphics(reasons)) = result else {
            unreachable!("{result:?}")
        };
        assert_eq!(
            [reasons[0].0, reasons[1].0],
            [Graphics::OpenGl, Graphics::Wgpu]
        );
    }

    #[test]
    fn a_failing_app_is_not_made_twice() {
        let mut attempts = 0;
        let result = open_with(Graphics::OpenGl, &mut |_| {
            attempts += 1;
            Err(Failure::Final(LaunchError::App(
                "the register is locked".into(),
            )))
        });
        assert!(matches!(result, Err(LaunchError::App(_))));
        assert_eq!(attempts, 1);
    }

    #[test]
    fn remembered_words_are_read_back() {
        for graphics in [Graphics::OpenGl, Graphics::Wgpu] {
            assert_eq!(graphics.as_str().parse(), Ok(graphics));
        }
        assert_eq!("vulkan".parse::<Graphics>(), Err(UnknownGraphics));
    }

    #[test]
    fn the_icon_is_whole() {
        let icon = icon();
        assert_eq!(icon.rgba.len(), (icon.width * icon.height * 4) as usize);
        assert!(icon.rgba.chunks(4).any(|pixel| pixel[3] == 0));
        assert!(icon.rgba.chunks(4).any(|pixel| pixel[3] == 255));
    }
}
