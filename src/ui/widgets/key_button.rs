//! A button that shows its key and can be pressed by it.
//!
//! Must not know: what it does.

use egui::{Button, KeyboardShortcut, Response, RichText, Ui, Vec2};

use crate::ui::theme::{danger_buttons_ui, main_buttons_ui, tokens};

/// How much a button stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// One of several.
    #[default]
    Plain,
    /// The one thing most people want here.
    Main,
    /// Something that is not easily taken back.
    Danger,
}

/// A button with its key.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct KeyButton<'a> {
    word: &'a str,
    shortcut: Option<KeyboardShortcut>,
    hint: Option<&'a str>,
    weight: Weight,
    disabled_because: Option<&'a str>,
    min_width: f32,
}

impl<'a> KeyButton<'a> {
    /// A plain button without a key.
    pub fn new(word: &'a str) -> Self {
        Self {
            word,
            shortcut: None,
            hint: None,
            weight: Weight::Plain,
            disabled_because: None,
            min_width: 0.0,
        }
    }

    /// The key that presses it from anywhere, as long as no question stands in front.
    pub fn shortcut(mut self, shortcut: KeyboardShortcut) -> Self {
        self.shortcut = Some(shortcut);
        self
    }

    /// The key that is shown, where the caller reads one itself: it knows better when the key is meant for this button.
    pub fn hint(mut self, key: &'a str) -> Self {
        self.hint = Some(key);
        self
    }

    /// How much it stands out.
    pub fn weight(mut self, weight: Weight) -> Self {
        self.weight = weight;
        self
    }

    /// Greys it out and says why when the pointer rests on it.
    pub fn disabled_because(mut self, reason: Option<&'a str>) -> Self {
        self.disabled_because = reason;
        self
    }

    /// The smallest width in points.
    pub fn min_width(mut self, points: f32) -> Self {
        self.min_width = points;
        self
    }

    /// Draws the button; says whether it was pressed, by mouse or by key.
    pub fn ui(self, ui: &mut Ui) -> bool {
        self.response_ui(ui).1
    }

    /// Draws the button; gives its response as well, for those who must place something at it.
    pub fn response_ui(self, ui: &mut Ui) -> (Response, bool) {
        let response = match self.weight {
            Weight::Plain => self.button_ui(ui),
            Weight::Main => main_buttons_ui(ui, |ui| self.button_ui(ui)),
            Weight::Danger => danger_buttons_ui(ui, |ui| self.button_ui(ui)),
        };
        let pressed = response.clicked() || self.key_pressed(ui, &response);
        (response, pressed)
    }

    fn button_ui(&self, ui: &mut Ui) -> Response {
        let hint_color = match self.weight {
            Weight::Plain => tokens(ui).ink_soft,
            Weight::Main | Weight::Danger => tokens(ui).on_fill,
        };
        let keys = match self.hint {
            Some(key) => Some(key.to_owned()),
            None => self.shortcut.map(|shortcut| shortcut_text(&shortcut)),
        };
        let button = match &keys {
            Some(keys) => Button::new((self.word, RichText::new(keys).small().color(hint_color))),
            None => Button::new(self.word),
        };
        let enabled = self.disabled_because.is_none();
        let button = button.min_size(Vec2::new(self.min_width, 0.0));
        let mut response = ui.add_enabled(enabled, button).accessible_name(self.word);
        if let Some(reason) = self.disabled_because {
            response = response.on_disabled_hover_text(reason);
        }
        ui.ctx().accesskit_node_builder(response.id, |node| {
            if let Some(keys) = keys {
                node.set_keyboard_shortcut(keys);
            }
            if let Some(reason) = self.disabled_because {
                node.set_description(reason);
            }
        });
        response
    }

    fn key_pressed(&self, ui: &Ui, response: &Response) -> bool {
        let Some(shortcut) = self.shortcut else {
            return false;
        };
        // A question in front takes all keys, so that F2 does not open a form behind it.
        response.enabled()
            && ui.memory(|memory| memory.allows_interaction(ui.layer_id()))
            && ui.input_mut(|input| input.consume_shortcut(&shortcut))
    }
}

/// How a key is written on buttons and in the list of keys: `Ctrl+S`, `Ctrl+,`, `F2`, `Esc`.
#[must_use]
pub fn shortcut_text(shortcut: &KeyboardShortcut) -> String {
    let modifiers = shortcut.modifiers;
    let command = if cfg!(target_os = "macos") {
        "Cmd"
    } else {
        "Ctrl"
    };
    let names = [
        (modifiers.command || modifiers.ctrl, command),
        (modifiers.alt, "Alt"),
        (modifiers.shift, "Shift"),
    ];
    let key = match shortcut.logical_key {
        egui::Key::Escape => "Esc",
        egui::Key::ArrowUp => "↑",
        egui::Key::ArrowDown => "↓",
        egui::Key::ArrowLeft => "←",
        egui::Key::ArrowRight => "→",
        egui::Key::Questionmark => "?",
        egui::Key::Comma => ",",
        key => key.name(),
    };
    names
        .iter()
        .filter(|(held, _)| *held)
        .map(|(_, name)| *name)
        .chain([key])
        .collect::<Vec<_>>()
        .join("+")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::window_over;
    use egui::{Key, Modifiers};
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    const F2: KeyboardShortcut = KeyboardShortcut::new(Modifiers::NONE, Key::F2);

    #[test]
    fn mouse_and_key_press_it() {
        let mut window = window_over(
            |ui, pressed: &mut u32| {
                if KeyButton::new("来访")
                    .shortcut(F2)
                    .weight(Weight::Main)
                    .ui(ui)
                {
                    *pressed += 1;
                }
            },
            0,
        );
        window.get_by_label("来访").click();
        window.run();
        window.key_press(Key::F2);
        window.run();
        assert_eq!(*window.state(), 2);
        let node = window.get_by_label("来访").accesskit_node();
        assert_eq!(node.data().keyboard_shortcut(), Some("F2"));
    }

    #[test]
    fn a_greyed_button_says_why_and_does_nothing() {
        let mut window = window_over(
            |ui, pressed: &mut u32| {
                if KeyButton::new("签离")
                    .shortcut(F2)
                    .disabled_because(Some("已经签离"))
                    .ui(ui)
                {
                    *pressed += 1;
                }
            },
            0,
        );
        window.key_press(Key::F2);
        window.run();
        window.get_by_label("签离").click();
        window.run();
        assert_eq!(*window.state(), 0);
        assert_eq!(
            window
                .get_by_label("签离")
                .accesskit_node()
                .description()
                .as_deref(),
            Some("已经签离")
        );
    }

    #[test]
    fn keys_are_written_as_on_the_keyboard() {
        let text = |modifiers, key| shortcut_text(&KeyboardShortcut::new(modifiers, key));
        let command = if cfg!(target_os = "macos") {
            "Cmd"
        } else {
            "Ctrl"
        };
        assert_eq!(text(Modifiers::COMMAND, Key::S), format!("{command}+S"));
        assert_eq!(
            text(Modifiers::COMMAND, Key::Enter),
            format!("{command}+Enter")
        );
        assert_eq!(
            text(Modifiers::ALT | Modifiers::SHIFT, Key::ArrowDown),
            "Alt+Shift+↓"
        );
        assert_eq!(text(Modifiers::NONE, Key::Escape), "Esc");
        assert_eq!(text(Modifiers::NONE, Key::F2), "F2");
    }
}
