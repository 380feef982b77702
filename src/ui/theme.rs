//! The look: calm, like good paper. Every colour of the program is named here and nowhere else.
//!
//! Must not know: fonts' files (those are [`super::fonts`]'s), widgets, screens.
//!
//! Text on its ground keeps a contrast of at least 4.5 : 1 and outlines of boxes 3 : 1 (WCAG 2.2 AA); a test counts it.

#![expect(
    clippy::disallowed_methods,
    reason = "the one file that names colours by their numbers"
)]

use egui::style::{ScrollStyle, Selection, WidgetVisuals, Widgets};
use egui::{
    Color32, Context, CornerRadius, FontFamily, FontId, Margin, RichText, Shadow, Stroke, Style,
    TextStyle, Theme, ThemePreference, Ui, Vec2, Visuals,
};

use super::fonts;

/// What the person chose in the settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ThemeChoice {
    /// As the system says; light where it says nothing.
    #[default]
    System,
    /// Dark ink on warm white.
    Light,
    /// Light ink on warm black.
    Dark,
}

impl ThemeChoice {
    /// The choice that this computer remembered; the system's for any other word.
    #[must_use]
    pub fn from_word(word: &str) -> Self {
        match word {
            "light" => Self::Light,
            "dark" => Self::Dark,
            _ => Self::System,
        }
    }

    /// What this computer remembers the choice by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// The named colours of one look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tokens {
    /// The ground of the page.
    pub paper: Color32,
    /// The ground of side panels, bars and the status line.
    pub panel: Color32,
    /// The ground of boxes one writes in, of cards and of buttons.
    pub field: Color32,
    /// The ground of a button under the pointer.
    pub hover: Color32,
    /// Thin rules between things.
    pub line: Color32,
    /// Outlines of boxes and buttons.
    pub outline: Color32,
    /// Text.
    pub ink: Color32,
    /// Text of second rank: hints, units, weekends.
    pub ink_soft: Color32,
    /// The one accent: focus, selection, the main button.
    pub accent: Color32,
    /// The ground of what is selected.
    pub accent_soft: Color32,
    /// The ground of the main button.
    pub main_fill: Color32,
    /// The main button under the pointer.
    pub main_fill_hover: Color32,
    /// The ground of a button that is not easily taken back.
    pub danger_fill: Color32,
    /// That button under the pointer.
    pub danger_fill_hover: Color32,
    /// Text on these four.
    pub on_fill: Color32,
    /// Something failed or is overdue.
    pub danger: Color32,
    /// The ground of a message that something failed.
    pub danger_soft: Color32,
    /// Something wants attention soon.
    pub warn: Color32,
    /// The ground of a message that wants attention.
    pub warn_soft: Color32,
    /// Something is done.
    pub ok: Color32,
    /// The ground of a message that something is done.
    pub ok_soft: Color32,
    /// What lies over the page while a question is open.
    pub veil: Color32,
    /// The desk that sheets of paper lie on in the preview.
    pub desk: Color32,
    /// The edge of a sheet.
    pub sheet_edge: Color32,
}

/// Dark ink on warm white.
pub const LIGHT: Tokens = Tokens {
    paper: Color32::from_rgb(0xFB, 0xFA, 0xF6),
    panel: Color32::from_rgb(0xF3, 0xF1, 0xEA),
    field: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    hover: Color32::from_rgb(0xF0, 0xF3, 0xF4),
    line: Color32::from_rgb(0xE0, 0xDC, 0xD1),
    outline: Color32::from_rgb(0x8E, 0x89, 0x7D),
    ink: Color32::from_rgb(0x23, 0x21, 0x1C),
    ink_soft: Color32::from_rgb(0x5F, 0x5B, 0x51),
    accent: Color32::from_rgb(0x2A, 0x5B, 0x7D),
    accent_soft: Color32::from_rgb(0xE1, 0xEB, 0xF2),
    main_fill: Color32::from_rgb(0x2A, 0x5B, 0x7D),
    main_fill_hover: Color32::from_rgb(0x22, 0x4C, 0x69),
    danger_fill: Color32::from_rgb(0xA6, 0x2C, 0x25),
    danger_fill_hover: Color32::from_rgb(0x8C, 0x22, 0x1C),
    on_fill: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    danger: Color32::from_rgb(0xA6, 0x2C, 0x25),
    danger_soft: Color32::from_rgb(0xFA, 0xE9, 0xE6),
    warn: Color32::from_rgb(0x85, 0x55, 0x00),
    warn_soft: Color32::from_rgb(0xF8, 0xEF, 0xDC),
    ok: Color32::from_rgb(0x2B, 0x66, 0x3A),
    ok_soft: Color32::from_rgb(0xE5, 0xF1, 0xE6),
    veil: Color32::from_rgba_premultiplied(0x12, 0x11, 0x0E, 0x66),
    desk: Color32::from_rgb(0xCF, 0xCC, 0xC5),
    sheet_edge: Color32::from_rgb(0xA8, 0xA4, 0x9B),
};

/// Light ink on warm black.
pub const DARK: Tokens = Tokens {
    paper: Color32::from_rgb(0x1F, 0x1E, 0x1C),
    panel: Color32::from_rgb(0x18, 0x17, 0x15),
    field: Color32::from_rgb(0x2A, 0x28, 0x25),
    hover: Color32::from_rgb(0x35, 0x33, 0x2F),
    line: Color32::from_rgb(0x3B, 0x39, 0x34),
    outline: Color32::from_rgb(0x86, 0x81, 0x76),
    ink: Color32::from_rgb(0xEC, 0xE8, 0xDF),
    ink_soft: Color32::from_rgb(0xB4, 0xAE, 0xA1),
    accent: Color32::from_rgb(0x8F, 0xBE, 0xDC),
    accent_soft: Color32::from_rgb(0x26, 0x3A, 0x48),
    main_fill: Color32::from_rgb(0x2C, 0x5F, 0x82),
    main_fill_hover: Color32::from_rgb(0x35, 0x6C, 0x92),
    danger_fill: Color32::from_rgb(0x9C, 0x36, 0x2E),
    danger_fill_hover: Color32::from_rgb(0xAC, 0x40, 0x37),
    on_fill: Color32::from_rgb(0xF8, 0xF6, 0xF1),
    danger: Color32::from_rgb(0xF2, 0x9B, 0x92),
    danger_soft: Color32::from_rgb(0x46, 0x26, 0x23),
    warn: Color32::from_rgb(0xE6, 0xBC, 0x66),
    warn_soft: Color32::from_rgb(0x3E, 0x32, 0x1C),
    ok: Color32::from_rgb(0x97, 0xCB, 0x9F),
    ok_soft: Color32::from_rgb(0x23, 0x37, 0x27),
    veil: Color32::from_rgba_premultiplied(0x00, 0x00, 0x00, 0x8C),
    desk: Color32::from_rgb(0x10, 0x0F, 0x0E),
    sheet_edge: Color32::from_rgb(0x10, 0x0F, 0x0E),
};

/// What a preview is painted with: paper is white and ink is black in either look, as from the printer. 0 is black, 1
/// is the sheet.
#[must_use]
pub fn printed(lightness: f32) -> Color32 {
    Color32::from_gray((lightness.clamp(0.0, 1.0) * 255.0).round() as u8)
}

/// How round corners of boxes and buttons are, in points.
pub const CORNER: CornerRadius = CornerRadius::same(5);

/// The smallest height of what is clicked, in points.
pub const TARGET_HEIGHT: f32 = 32.0;

/// The colours of the look in use.
#[must_use]
pub fn tokens(ui: &Ui) -> &'static Tokens {
    tokens_of(ui.visuals())
}

/// The colours that belong to these visuals, for code that has a context but no `Ui`.
#[must_use]
pub fn tokens_of(visuals: &Visuals) -> &'static Tokens {
    if visuals.dark_mode { &DARK } else { &LIGHT }
}

/// Sets both looks and which of them is shown. May be called again at any time; it takes effect at once. Zooming is
/// left to egui (Ctrl + − 0).
pub fn apply(ctx: &Context, choice: ThemeChoice) {
    ctx.set_style_of(Theme::Light, style(&LIGHT, Visuals::light()));
    ctx.set_style_of(Theme::Dark, style(&DARK, Visuals::dark()));
    ctx.options_mut(|options| options.fallback_theme = Theme::Light);
    ctx.set_theme(match choice {
        ThemeChoice::System => ThemePreference::System,
        ThemeChoice::Light => ThemePreference::Light,
        ThemeChoice::Dark => ThemePreference::Dark,
    });
}

/// The style of a page's title; headings are `RichText::heading`.
#[must_use]
pub fn title_style() -> TextStyle {
    TextStyle::Name("title".into())
}

/// A page's title.
pub fn title(text: impl Into<String>) -> RichText {
    RichText::new(text).text_style(title_style())
}

/// Text in the bold font, in the size of its surroundings.
pub fn bold(text: impl Into<String>) -> RichText {
    RichText::new(text).family(fonts::bold())
}

/// Small text of second rank.
pub fn note(ui: &Ui, text: impl Into<String>) -> RichText {
    RichText::new(text).small().color(tokens(ui).ink_soft)
}

/// Draws `content` in the same row with a changed look. A scope of its own would begin where the row stands and could not
/// go on to the next one.
pub fn in_look_ui<R>(
    ui: &mut Ui,
    change: impl FnOnce(&mut Visuals),
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    let before = ui.style().clone();
    change(ui.visuals_mut());
    let drawn = content(ui);
    ui.set_style(before);
    drawn
}

/// Draws `content` with buttons filled with the accent: the one main button of a place.
pub fn main_buttons_ui<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let tokens = tokens(ui);
    filled_buttons_ui(ui, tokens.main_fill, tokens.main_fill_hover, content)
}

/// Draws `content` with buttons filled with the colour of danger: voiding, discarding.
pub fn danger_buttons_ui<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let tokens = tokens(ui);
    filled_buttons_ui(ui, tokens.danger_fill, tokens.danger_fill_hover, content)
}

fn filled_buttons_ui<R>(
    ui: &mut Ui,
    fill: Color32,
    hover: Color32,
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    let tokens = tokens(ui);
    ui.scope(|ui| {
        let widgets = &mut ui.visuals_mut().widgets;
        for (state, fill) in [
            (&mut widgets.inactive, fill),
            (&mut widgets.hovered, hover),
            (&mut widgets.active, hover),
        ] {
            state.weak_bg_fill = fill;
            state.bg_stroke = Stroke::new(1.0, fill);
            state.fg_stroke.color = tokens.on_fill;
        }
        // A ring in the accent would vanish on a button filled with it.
        widgets.active.bg_stroke = Stroke::new(2.5, tokens.ink);
        content(ui)
    })
    .inner
}

fn style(tokens: &Tokens, base: Visuals) -> Style {
    let mut style = Style {
        visuals: visuals(tokens, base),
        ..Style::default()
    };
    style.text_styles = [
        (
            TextStyle::Small,
            FontId::new(13.0, FontFamily::Proportional),
        ),
        (TextStyle::Body, FontId::new(15.0, FontFamily::Proportional)),
        (
            TextStyle::Button,
            FontId::new(15.0, FontFamily::Proportional),
        ),
        (
            TextStyle::Monospace,
            FontId::new(15.0, FontFamily::Monospace),
        ),
        (TextStyle::Heading, FontId::new(18.0, fonts::bold())),
        (title_style(), FontId::new(23.0, fonts::bold())),
    ]
    .into();
    let spacing = &mut style.spacing;
    spacing.item_spacing = Vec2::new(8.0, 8.0);
    spacing.button_padding = Vec2::new(12.0, 5.0);
    spacing.interact_size = Vec2::new(40.0, TARGET_HEIGHT);
    spacing.window_margin = Margin::same(20);
    spacing.menu_margin = Margin::same(6);
    spacing.icon_width = 18.0;
    spacing.icon_width_inner = 10.0;
    spacing.icon_spacing = 8.0;
    spacing.text_edit_width = 240.0;
    spacing.combo_height = 320.0;
    spacing.tooltip_width = 360.0;
    spacing.scroll = ScrollStyle {
        bar_width: 9.0,
        ..ScrollStyle::thin()
    };
    style.interaction.selectable_labels = false;
    style.animation_time = 0.08;
    style
}

fn visuals(tokens: &Tokens, base: Visuals) -> Visuals {
    let mut visuals = Visuals {
        widgets: widgets(tokens),
        // The stroke outlines the text box in use and colours the text of what is selected.
        selection: Selection {
            bg_fill: tokens.accent_soft,
            stroke: Stroke::new(2.0, tokens.accent),
        },
        hyperlink_color: tokens.accent,
        weak_text_color: Some(tokens.ink_soft),
        faint_bg_color: tokens.panel,
        extreme_bg_color: tokens.field,
        text_edit_bg_color: Some(tokens.field),
        code_bg_color: tokens.panel,
        warn_fg_color: tokens.warn,
        error_fg_color: tokens.danger,
        panel_fill: tokens.paper,
        window_fill: tokens.paper,
        window_stroke: Stroke::new(1.0, tokens.line),
        window_corner_radius: CornerRadius::same(8),
        menu_corner_radius: CornerRadius::same(6),
        window_shadow: Shadow {
            offset: [0, 6],
            blur: 24,
            spread: 0,
            color: tokens.veil.gamma_multiply(0.5),
        },
        popup_shadow: Shadow {
            offset: [0, 3],
            blur: 10,
            spread: 0,
            color: tokens.veil.gamma_multiply(0.4),
        },
        ..base
    };
    visuals.ime_composition.active_underline_stroke = Stroke::new(2.0, tokens.accent);
    visuals.ime_composition.inactive_underline_stroke = Stroke::new(1.0, tokens.ink_soft);
    visuals.text_cursor.stroke = Stroke::new(2.0, tokens.accent);
    // A blinking cursor would repaint twice a second for as long as the window stands open.
    visuals.text_cursor.blink = false;
    visuals
}

fn widgets(tokens: &Tokens) -> Widgets {
    let state = |fill: Color32, stroke: Stroke, text: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: stroke,
        corner_radius: CORNER,
        fg_stroke: Stroke::new(1.5, text),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: WidgetVisuals {
            fg_stroke: Stroke::new(1.0, tokens.ink),
            ..state(tokens.paper, Stroke::new(1.0, tokens.line), tokens.ink)
        },
        inactive: state(tokens.field, Stroke::new(1.0, tokens.outline), tokens.ink),
        hovered: state(tokens.hover, Stroke::new(1.0, tokens.accent), tokens.ink),
        // egui shows the focused widget as active, so this outline is the focus ring.
        active: state(
            tokens.accent_soft,
            Stroke::new(2.0, tokens.accent),
            tokens.ink,
        ),
        open: state(tokens.hover, Stroke::new(1.0, tokens.accent), tokens.ink),
    }
}

#[cfg(test)]
#[path = "theme_tests.rs"]
mod tests;
