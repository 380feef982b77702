//! The real window's contents without a window: keys go in, labels come out, and the register's thread is waited for.

use egui::accesskit::{Role, Toggled};
use egui::{Event, Key, Modifiers, Rect, Vec2, pos2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use shouwen::config::Places;
use shouwen::i18n::{Language, Words};
use shouwen::ui::app::{App, Start};
use shouwen::ui::command::Command;

use crate::support::{Place, morning};

/// The smallest screen that must do, in points.
pub const SCREEN: Vec2 = Vec2::new(1024.0, 700.0);

/// More places for Tab to stop than any page has.
const MOST_TABS: usize = 80;

/// The words a clerk reads in these tests, unless a test is about another language.
pub fn t(key: &str) -> String {
    Words::new(Language::ZhHans).t(key)
}

/// The same with one place in the sentence filled in.
pub fn with(key: &str, name: &str, value: impl std::fmt::Display) -> String {
    Words::new(Language::ZhHans).with(key, &[(name, value.to_string().into())])
}

/// What is wrong with an empty box that must not be empty.
pub fn missing() -> String {
    t("problem-missing")
}

/// The folder of a test as the program's only place.
pub fn places(place: &Place) -> Places {
    Places {
        register: place.register.clone(),
        preferences: place.folder.path().join("preferences.json"),
        documents: place.folder.path().to_owned(),
    }
}

/// A start in Simplified Chinese on a Monday morning that stands still.
pub fn start() -> Start {
    Start {
        language: Some(Language::ZhHans),
        user: Some("王芳".to_owned()),
        clock: morning(),
        ..Start::default()
    }
}

enum Stage {
    Closed(Box<(Start, Places)>),
    Open(Box<App>),
    /// For the moment between the two.
    Nothing,
}

/// The window.
pub struct Window {
    harness: Harness<'static, Stage>,
    /// How often a key was pressed or a character typed.
    pub keystrokes: usize,
}

impl Window {
    /// Opens what lies in the place.
    pub fn open(place: &Place) -> Self {
        Self::start(start(), places(place))
    }

    /// Starts the program.
    pub fn start(start: Start, places: Places) -> Self {
        let harness = Harness::builder()
            .with_size(SCREEN)
            .with_max_steps(60)
            .build_ui_state(
                |ui, stage: &mut Stage| match std::mem::replace(stage, Stage::Nothing) {
                    Stage::Closed(with) => {
                        let app = App::new(with.0, with.1, ui.ctx());
                        *stage = Stage::Open(Box::new(app));
                        // The fonts the program brings are there from the next frame on.
                        ui.ctx().request_repaint();
                    }
                    Stage::Open(mut app) => {
                        app.frame_ui(ui);
                        *stage = Stage::Open(app);
                    }
                    Stage::Nothing => {}
                },
                Stage::Closed(Box::new((start, places))),
            );
        let mut window = Self {
            harness,
            keystrokes: 0,
        };
        window.settle();
        window
    }

    /// Draws until nothing moves any more and the register has answered everything.
    pub fn settle(&mut self) {
        loop {
            self.harness.run();
            let Stage::Open(app) = self.harness.state() else {
                return;
            };
            if !app.settle() {
                return;
            }
        }
    }

    /// Has the register's thread look for changes from outside now, as it does by itself every other second.
    pub fn hear_of_changes(&mut self) {
        // It looks after each thing it did: the first turn has it look, the second comes after that.
        self.settle();
        self.settle();
    }

    /// Lets time pass in front of the window, a quarter of a second a frame.
    pub fn pass_quarter_seconds(&mut self, frames: usize) {
        self.harness.run_steps(frames);
        self.settle();
    }

    /// Closes the window as the person does; gives the sentence of a failure.
    pub fn close(mut self) -> Option<String> {
        match std::mem::replace(self.harness.state_mut(), Stage::Nothing) {
            Stage::Open(mut app) => app.close(1.0),
            _ => None,
        }
    }

    // --- hands ---

    /// Presses a key.
    pub fn press(&mut self, key: Key) {
        self.press_with(Modifiers::NONE, key);
    }

    /// Presses a key while others are held.
    pub fn press_with(&mut self, modifiers: Modifiers, key: Key) {
        self.keystrokes += 1;
        if modifiers == Modifiers::NONE {
            self.harness.key_press(key);
        } else {
            self.harness.key_press_modifiers(modifiers, key);
        }
        self.settle();
    }

    /// Presses a command's key.
    pub fn command(&mut self, command: Command) {
        let shortcut = command.shortcut();
        self.press_with(shortcut.modifiers, shortcut.logical_key);
    }

    /// Presses a command's key twice without waiting for what it does.
    pub fn press_twice(&mut self, command: Command) {
        let shortcut = command.shortcut();
        for _ in 0..2 {
            self.harness
                .key_press_modifiers(shortcut.modifiers, shortcut.logical_key);
        }
        self.settle();
    }

    /// Types into the box that has the focus, character by character.
    pub fn type_text(&mut self, text: &str) {
        self.keystrokes += text.chars().count();
        for character in text.chars() {
            self.harness.event(Event::Text(character.to_string()));
        }
        self.settle();
    }

    /// Types and presses a key within one frame, faster than the register can answer.
    pub fn hurry(&mut self, typed: &[&str], key: Key) {
        let events = &mut self.harness.input_mut().events;
        events.extend(typed.iter().map(|text| Event::Text((*text).to_owned())));
        self.harness.run_steps(1);
        self.press(key);
    }

    /// Pastes into the box that has the focus.
    pub fn paste(&mut self, text: &str) {
        self.keystrokes += 1;
        self.harness.event(Event::Paste(text.to_owned()));
        self.settle();
    }

    /// Anything else the window system may tell.
    pub fn event(&mut self, event: Event) {
        self.harness.event(event);
        self.settle();
    }

    /// Goes on with Tab until the box with this label has the focus.
    pub fn tab_to_box(&mut self, label: &str) {
        self.tab_until(label, is_box);
    }

    /// Goes on with Tab until the button (or link, or choice) with this label has the focus.
    pub fn tab_to_button(&mut self, label: &str) {
        self.tab_until(label, is_button);
    }

    /// Goes to a box with Tab and types in the place of what stands there.
    pub fn fill(&mut self, label: &str, text: &str) {
        self.tab_to_box(label);
        self.press_with(Modifiers::COMMAND, Key::A);
        if text.is_empty() {
            self.press(Key::Delete);
        } else if text.chars().count() > 100 {
            self.paste(text);
        } else {
            self.type_text(text);
        }
    }

    /// Goes to a button with Tab and presses it with the space bar.
    pub fn push(&mut self, label: &str) {
        self.tab_to_button(label);
        self.press(Key::Space);
    }

    fn tab_until(&mut self, label: &str, fits: fn(Role) -> bool) {
        for _ in 0..MOST_TABS {
            let is_there = self.node(label, fits).is_some_and(|node| node.is_focused());
            if is_there {
                return;
            }
            self.press(Key::Tab);
        }
        panic!(
            "Tab does not come to {label}; in sight: {:#?}",
            self.texts()
        );
    }

    // --- eyes ---

    /// Every text on the screen: labels, names of buttons and boxes, sentences beside boxes, not what is typed.
    pub fn texts(&self) -> Vec<String> {
        let mut texts = Vec::new();
        for node in self.harness.query_all_by(|_| true) {
            let node = node.accesskit_node();
            let own = if node.role() == Role::Label {
                node.value()
            } else {
                None
            };
            texts.extend(own.or_else(|| node.label()));
            texts.extend(node.description());
        }
        texts.retain(|text| !text.trim().is_empty());
        texts
    }

    /// Whether exactly this text is on the screen.
    pub fn sees(&self, text: &str) -> bool {
        self.texts().iter().any(|other| other == text)
    }

    /// Whether a text with this part is on the screen.
    pub fn sees_part(&self, part: &str) -> bool {
        self.texts().iter().any(|other| other.contains(part))
    }

    /// Fails unless exactly this text is on the screen.
    #[track_caller]
    pub fn must_see(&self, text: &str) {
        assert!(
            self.sees(text),
            "not in sight: {text}; but: {:#?}",
            self.texts()
        );
    }

    /// Fails if exactly this text is on the screen.
    #[track_caller]
    pub fn must_not_see(&self, text: &str) {
        assert!(!self.sees(text), "in sight: {text}");
    }

    /// Whether there is a box with this label.
    pub fn has_box(&self, label: &str) -> bool {
        self.node(label, is_box).is_some()
    }

    /// Whether there is a button with this label that can be pressed.
    pub fn has_button(&self, label: &str) -> bool {
        self.node(label, is_button)
            .is_some_and(|node| !node.accesskit_node().is_disabled())
    }

    /// What stands in a box.
    #[track_caller]
    pub fn text_in(&self, label: &str) -> String {
        self.boxed(label).value().unwrap_or_default()
    }

    /// The sentence beside a box that says what is wrong with it.
    #[track_caller]
    pub fn problem_of(&self, label: &str) -> Option<String> {
        let node = self.boxed(label).accesskit_node();
        node.data().invalid()?;
        let sentence = node.description()?;
        // Said to screen readers and to the eye alike.
        assert!(self.sees(&sentence));
        Some(sentence)
    }

    /// Whether a box has the focus.
    #[track_caller]
    pub fn is_in_box(&self, label: &str) -> bool {
        self.boxed(label).is_focused()
    }

    /// How many visits of the list are ticked.
    pub fn ticked_visits(&self) -> usize {
        let tick = with("visit-tick", "name", "");
        let ticks = self.harness.query_all_by(|node| {
            node.role() == Role::CheckBox && node.toggled() == Some(Toggled::True)
        });
        ticks
            .filter_map(|node| node.accesskit_node().label())
            .filter(|label| label.starts_with(tick.trim()))
            .count()
    }

    /// Everything that can be pressed or typed into, with its label and place.
    pub fn controls(&self) -> Vec<Control> {
        self.harness
            .query_all_by(|node| is_box(node.role()) || is_button(node.role()))
            .map(|node| Control {
                label: node.accesskit_node().label().unwrap_or_default(),
                rect: node.rect(),
                is_in_dialog: is_in_dialog(&node),
                takes_tab: takes_tab(&node),
            })
            .collect()
    }

    /// The name of what has the focus.
    pub fn focused(&self) -> Option<String> {
        self.harness
            .query_all_by(|node| node.is_focused())
            .find_map(|node| node.accesskit_node().label())
    }

    /// Labels and controls that reach beyond the left or right edge of the screen.
    pub fn beyond_the_sides(&self) -> Vec<String> {
        self.harness
            .query_all_by(|node| {
                let role = node.role();
                (role == Role::Label || is_box(role) || is_button(role)) && node.has_bounds()
            })
            .filter(|node| {
                let rect = node.rect();
                rect.min.x < -0.5 || rect.max.x > SCREEN.x + 0.5
            })
            .map(|node| format!("{:?} {:?}", node.accesskit_node().label(), node.rect()))
            .collect()
    }

    /// Has a control scrolled into sight, as a screen reader or the Tab key would; gives its place then.
    pub fn scrolled_to(&mut self, label: &str) -> Rect {
        let fits = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
            (is_box(node.role()) || is_button(node.role()))
                && node.label().as_deref() == Some(label)
        };
        if let Some(node) = self.harness.query_all_by(fits).next() {
            node.scroll_to_me();
        }
        self.harness.run_steps(8);
        let rects = self.harness.query_all_by(fits).map(|node| node.rect());
        rects
            .into_iter()
            .find(|rect| screen().expand(0.5).contains_rect(*rect))
            .unwrap_or(Rect::NOTHING)
    }

    #[track_caller]
    fn boxed<'a>(&'a self, label: &'a str) -> Node<'a> {
        match self.node(label, is_box) {
            Some(node) => node,
            None => panic!("no box {label}; in sight: {:#?}", self.texts()),
        }
    }

    /// The control with this label; the one in front where a dialog repeats it.
    fn node<'a>(&'a self, label: &'a str, fits: fn(Role) -> bool) -> Option<Node<'a>> {
        let nodes: Vec<_> = self
            .harness
            .query_all_by(move |node| fits(node.role()) && node.label().as_deref() == Some(label))
            .collect();
        nodes
            .iter()
            .copied()
            .find(|node| node.is_focused())
            .or_else(|| nodes.iter().copied().find(is_in_dialog))
            .or_else(|| nodes.first().copied())
    }
}

/// Something that can be pressed or typed into.
#[derive(Debug, Clone)]
pub struct Control {
    pub label: String,
    pub rect: Rect,
    pub is_in_dialog: bool,
    /// Whether Tab should stop here: not at what is greyed out, and once in a row of choices.
    pub takes_tab: bool,
}

/// The whole screen.
pub fn screen() -> Rect {
    Rect::from_min_size(pos2(0.0, 0.0), SCREEN)
}

fn is_box(role: Role) -> bool {
    matches!(
        role,
        Role::TextInput | Role::MultilineTextInput | Role::ComboBox
    )
}

fn is_button(role: Role) -> bool {
    matches!(
        role,
        Role::Button
            | Role::Link
            | Role::CheckBox
            | Role::RadioButton
            | Role::DisclosureTriangle
            | Role::ListBoxOption
    )
}

fn takes_tab(node: &Node<'_>) -> bool {
    let node = node.accesskit_node();
    let is_other_choice = node.role() == Role::RadioButton && node.toggled() != Some(Toggled::True);
    !node.is_disabled() && !is_other_choice
}

fn is_in_dialog(node: &Node<'_>) -> bool {
    let mut above = node.accesskit_node().parent();
    while let Some(node) = above {
        if node.role() == Role::Dialog {
            return true;
        }
        above = node.parent();
    }
    false
}
