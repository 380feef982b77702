//! What is read on the screen: labels, boxes and what stands in them, what is wrong, and where it all lies.

use egui::accesskit::{Role, Toggled};
use egui::{Rect, pos2};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::{SCREEN, Window, with};

impl Window {
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

    /// Whether this one of a row of choices is the chosen one.
    pub fn is_chosen(&self, label: &str) -> bool {
        self.node(label, |role| role == Role::RadioButton)
            .is_some_and(|node| node.accesskit_node().toggled() == Some(Toggled::True))
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

    /// How much larger than usual everything is shown.
    pub fn zoom(&self) -> f32 {
        self.harness.ctx.zoom_factor()
    }

    /// How long the window would sleep if nothing happened, in seconds.
    pub fn sleeps_secs(&self) -> u64 {
        let views = self.harness.output().viewport_output.values();
        let delay = views.map(|view| view.repaint_delay).min();
        delay.map_or(u64::MAX, |delay| delay.as_secs())
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
    pub(super) fn node<'a>(&'a self, label: &'a str, fits: fn(Role) -> bool) -> Option<Node<'a>> {
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

pub(super) fn is_box(role: Role) -> bool {
    matches!(
        role,
        Role::TextInput | Role::PasswordInput | Role::MultilineTextInput | Role::ComboBox
    )
}

pub(super) fn is_button(role: Role) -> bool {
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
