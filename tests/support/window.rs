//! The real window's contents without a window: keys go in, labels come out, and the register's thread is waited for.

#[path = "sight.rs"]
mod sight;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, Vec2};
use egui_kittest::Harness;
use shouwen::config::Places;
use shouwen::desk::{self, Outlets, Paper, Progress};
use shouwen::i18n::{Language, Words};
use shouwen::ui::app::{App, Start};
use shouwen::ui::command::Command;

use crate::support::{Place, morning};
pub use sight::screen;
use sight::{is_box, is_button};

/// The smallest screen that must do, in points.
pub const SCREEN: Vec2 = Vec2::new(1024.0, 700.0);

/// More questions to the register, one after the other, than anything on a screen takes.
const MOST_ROUNDS: usize = 50;

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
        // No test prints on a printer of the computer it runs on.
        outlets: nowhere(),
        ..Start::default()
    }
}

/// A computer without printers and without a reader.
pub fn nowhere() -> Outlets {
    Outlets {
        lp: "no-such-lp".into(),
        lpstat: "no-such-lpstat".into(),
        open: |_| Err(std::io::ErrorKind::NotFound.into()),
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
        for _ in 0..MOST_ROUNDS {
            self.harness.run();
            let Stage::Open(app) = self.harness.state() else {
                return;
            };
            if !app.settle() {
                return;
            }
        }
        panic!("the window asks the register again and again");
    }

    /// Waits for the register's thread while something turns on the screen, and draws until nothing moves any more.
    pub fn wait(&mut self) {
        self.harness.run_steps(1);
        if let Stage::Open(app) = self.harness.state() {
            app.settle();
        }
        self.harness.run_steps(1);
        self.settle();
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
            Stage::Open(mut app) => app.close(self.harness.ctx.zoom_factor()),
            _ => None,
        }
    }

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

    /// Presses a command's key twice, the second time in the frame that brings the answer to the first.
    pub fn press_twice(&mut self, command: Command) {
        let shortcut = command.shortcut();
        for _ in 0..2 {
            let key = Event::Key {
                key: shortcut.logical_key,
                physical_key: None,
                pressed: true,
                repeat: false,
                modifiers: shortcut.modifiers,
            };
            let events = &mut self.harness.input_mut().events;
            events.push(Event::ModifiersChanged(shortcut.modifiers));
            events.push(key);
            self.harness.run_steps(1);
            if let Stage::Open(app) = self.harness.state() {
                app.settle();
            }
        }
        self.harness.event(Event::ModifiersChanged(Modifiers::NONE));
        self.settle();
        // What the last turn of the register was for may still be on its way to the screen.
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

    /// Has a paper made and shown, and waits for it.
    pub fn show_paper(&mut self, paper: Paper) {
        self.begin_paper(|_| Ok(paper));
        self.settle();
    }

    /// Has a paper made, and does not wait for it.
    pub fn begin_paper(
        &mut self,
        typeset: impl FnOnce(Progress<'_>) -> desk::Result<Paper> + Send + 'static,
    ) {
        if let Stage::Open(app) = self.harness.state_mut() {
            app.make_paper(typeset).unwrap();
        }
    }

    /// Draws some frames and waits for nothing.
    pub fn draw(&mut self, frames: usize) {
        self.harness.run_steps(frames);
    }

    /// Presses a key while something is under way.
    pub fn press_meanwhile(&mut self, key: Key) {
        self.harness.key_press(key);
        self.harness.run_steps(1);
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

    /// Goes one stop on with Tab to a button with this label, and presses it: where several bear it, the one that follows.
    pub fn push_next(&mut self, label: &str) {
        self.press(Key::Tab);
        assert_eq!(self.focused().as_deref(), Some(label));
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
}
