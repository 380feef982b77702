//! A box with its label above (or left of) it, and what is wrong with it below.
//!
//! Must not know: which field of which record it is, what is right or wrong.

use egui::{Id, Label, Response, RichText, TextEdit, Ui, Vec2, accesskit};

use super::state_mark::{Mark, mark_shape_ui};
use crate::ui::theme::{note, tokens};

/// The share of a limit from which the number of characters is shown.
const COUNTER_FROM: f32 = 0.8;

/// The room below a field that sets it off from the next one, in points, beside the usual spacing.
const GAP_BELOW: f32 = 4.0;

/// The least width of a box in points, however little room there is.
const LEAST_WIDTH: f32 = 80.0;

/// A labelled box. Make one each frame, then draw a text box, or anything else with [`Field::around_ui`].
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Field<'a> {
    label: &'a str,
    label_width: Option<f32>,
    required: Option<&'a str>,
    error: Option<&'a str>,
    hint: Option<&'a str>,
    width: Option<f32>,
    rows: usize,
    limit: Option<usize>,
    id: Option<Id>,
    is_secret: bool,
}

impl<'a> Field<'a> {
    /// A field with its label above a box as wide as the place it stands in.
    pub fn new(label: &'a str) -> Self {
        Self {
            label,
            label_width: None,
            required: None,
            error: None,
            hint: None,
            width: None,
            rows: 1,
            limit: None,
            id: None,
            is_secret: false,
        }
    }

    /// Puts the label left of the box, in a column of this width in points.
    pub fn label_left(mut self, width: f32) -> Self {
        self.label_width = Some(width);
        self
    }

    /// Marks the field as required by this word, for colour alone is not seen by everyone.
    pub fn required(mut self, word: &'a str) -> Self {
        self.required = Some(word);
        self
    }

    /// What is wrong, as a sentence that says what is wanted.
    pub fn error(mut self, sentence: Option<&'a str>) -> Self {
        self.error = sentence;
        self
    }

    /// A quiet line below the box; an error takes its place.
    pub fn hint(mut self, sentence: &'a str) -> Self {
        self.hint = Some(sentence);
        self
    }

    /// The width of the box in points; less where there is no room, as after zooming.
    pub fn width(mut self, points: f32) -> Self {
        self.width = Some(points);
        self
    }

    /// The height of the box in lines; more than one makes Enter begin a new line.
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = rows.max(1);
        self
    }

    /// Shows dots in the place of what is typed, as for a password; of one line.
    pub fn secret(mut self) -> Self {
        self.is_secret = true;
        self
    }

    /// How many characters are taken. More can be typed, so that nothing pasted is cut in silence: the number is
    /// shown when it comes near, and the caller refuses the save.
    pub fn limit(mut self, characters: usize) -> Self {
        self.limit = Some(characters);
        self
    }

    /// A fixed id, so that a screen can ask for the focus before the box is drawn.
    pub fn id(mut self, id: Id) -> Self {
        self.id = Some(id);
        self
    }

    pub(super) fn given_id(&self) -> Option<Id> {
        self.id
    }

    pub(super) fn label_text(&self) -> &'a str {
        self.label
    }

    /// A sentence that gives way to what the caller found wrong.
    pub(super) fn error_unless_set(mut self, sentence: &'a str) -> Self {
        self.error = self.error.or(Some(sentence));
        self
    }

    /// Draws the field as a box for text. The response is the box's.
    pub fn text_ui(self, ui: &mut Ui, text: &mut String) -> Response {
        let (rows, limit, id, is_secret) = (self.rows, self.limit, self.id, self.is_secret);
        let response = self.around_ui(ui, |ui| {
            let edit = if rows == 1 {
                TextEdit::singleline(text)
            } else {
                TextEdit::multiline(text)
            };
            let edit = edit.password(is_secret);
            let edit = edit.desired_width(ui.available_width()).desired_rows(rows);
            let edit = if let Some(id) = id { edit.id(id) } else { edit };
            let response = ui.add(edit);
            if let Some(limit) = limit {
                counter_ui(ui, text.chars().count(), limit);
            }
            response
        });
        // Leaving a box with Tab and coming back must not find half of it out of sight.
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        response
    }

    /// Draws the label, `content` and what is wrong with it, and tells screen readers that they belong together. The
    /// response `content` gives is the one that is labelled.
    pub fn around_ui(self, ui: &mut Ui, content: impl FnOnce(&mut Ui) -> Response) -> Response {
        let room = ui.available_width() - self.label_width.map_or(0.0, |width| width + 8.0);
        let width = self.width.unwrap_or(room).min(room).max(LEAST_WIDTH);
        let draw = |ui: &mut Ui, label: Id| {
            ui.set_max_width(width);
            ui.spacing_mut().item_spacing.y = 3.0;
            let response = content(ui).labelled_by(label);
            self.below_ui(ui);
            self.describe(ui, &response);
            response
        };
        match self.label_width {
            None => {
                ui.vertical(|ui| {
                    let label = ui
                        .scope(|ui| {
                            // A row is as high as a button unless told otherwise; a label belongs close to its box.
                            ui.spacing_mut().interact_size.y = 0.0;
                            ui.horizontal(|ui| self.label_ui(ui)).inner
                        })
                        .inner;
                    ui.add_space(3.0 - ui.spacing().item_spacing.y);
                    let response = draw(ui, label);
                    ui.add_space(GAP_BELOW);
                    response
                })
                .inner
            }
            Some(label_width) => {
                ui.horizontal_top(|ui| {
                    let label = ui
                        .allocate_ui(Vec2::new(label_width, ui.spacing().interact_size.y), |ui| {
                            ui.set_min_width(label_width);
                            // As high as the box's first line, and centred on it.
                            ui.horizontal_centered(|ui| self.label_ui(ui)).inner
                        })
                        .inner;
                    ui.vertical(|ui| {
                        let response = draw(ui, label);
                        ui.add_space(GAP_BELOW);
                        response
                    })
                    .inner
                })
                .inner
            }
        }
    }

    fn label_ui(&self, ui: &mut Ui) -> Id {
        ui.spacing_mut().item_spacing.x = 6.0;
        let label = ui.label(self.label);
        if let Some(word) = self.required {
            ui.label(note(ui, word));
        }
        label.id
    }

    fn below_ui(&self, ui: &mut Ui) {
        if let Some(sentence) = self.error {
            error_line_ui(ui, sentence);
        } else if let Some(sentence) = self.hint {
            ui.label(note(ui, sentence));
        }
    }

    fn describe(&self, ui: &Ui, response: &Response) {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            if self.required.is_some() {
                node.set_required();
            }
            if let Some(sentence) = self.error {
                node.set_invalid(accesskit::Invalid::True);
                node.set_description(sentence);
            } else if let Some(sentence) = self.hint {
                node.set_description(sentence);
            }
        });
    }
}

/// A sentence that says what is wrong, with a mark before it.
pub fn error_line_ui(ui: &mut Ui, sentence: &str) {
    let danger = tokens(ui).danger;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        ui.vertical(|ui| {
            ui.add_space(3.0);
            mark_shape_ui(ui, Mark::Wrong, danger, 12.0);
        });
        // In a row a label would go on past its end, and push a form beside it out of its place.
        ui.add(Label::new(RichText::new(sentence).small().color(danger)).wrap());
    });
}

fn counter_ui(ui: &mut Ui, count: usize, limit: usize) {
    if (count as f32) < limit as f32 * COUNTER_FROM {
        return;
    }
    let color = if count > limit {
        tokens(ui).danger
    } else {
        tokens(ui).ink_soft
    };
    ui.label(
        RichText::new(format!("{count} / {limit}"))
            .small()
            .color(color),
    );
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::ui::testing::window_over;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    #[test]
    fn a_box_is_found_by_its_label_and_takes_text() {
        let mut window = window_over(
            |ui, text: &mut String| {
                Field::new("来访人")
                    .required("必填")
                    .width(240.0)
                    .text_ui(ui, text);
            },
            String::new(),
        );
        window
            .get_by_role_and_label(accesskit::Role::TextInput, "来访人")
            .click();
        window.run();
        window
            .get_by_role_and_label(accesskit::Role::TextInput, "来访人")
            .type_text("𠮷田，张三");
        window.run();
        assert_eq!(window.state(), "𠮷田，张三");
        assert!(
            window
                .get_by_role_and_label(accesskit::Role::TextInput, "来访人")
                .accesskit_node()
                .is_required()
        );
    }

    #[test]
    fn what_is_wrong_stands_below_and_is_read_out() {
        let sentence = "请填写来访人姓名";
        let window = window_over(
            |ui, text: &mut String| {
                Field::new("来访人")
                    .error(Some(sentence))
                    .hint("写全名")
                    .text_ui(ui, text);
            },
            String::new(),
        );
        window.get_by_label(sentence);
        assert!(window.query_by_label("写全名").is_none());
        let node = window
            .get_by_role_and_label(accesskit::Role::TextInput, "来访人")
            .accesskit_node();
        assert_eq!(node.description().as_deref(), Some(sentence));
    }

    #[test]
    fn characters_are_counted_only_near_the_limit_and_never_cut() {
        let mut window = window_over(
            |ui, text: &mut String| {
                Field::new("事由").rows(3).limit(10).text_ui(ui, text);
            },
            "七个字还没到".to_owned(),
        );
        assert!(window.query_by_label("6 / 10").is_none());
        *window.state_mut() = "这里已经超过了十个字".to_owned() + "了";
        window.run();
        window.get_by_label("11 / 10");
    }

    #[test]
    fn tab_goes_from_box_to_box() {
        let mut window = window_over(
            |ui, texts: &mut [String; 2]| {
                Field::new("电话").text_ui(ui, &mut texts[0]);
                Field::new("事由")
                    .rows(3)
                    .label_left(90.0)
                    .text_ui(ui, &mut texts[1]);
            },
            [String::new(), String::new()],
        );
        window
            .get_by_role_and_label(accesskit::Role::TextInput, "电话")
            .focus();
        window.run();
        window.key_press(egui::Key::Tab);
        window.run();
        assert!(
            window
                .get_by_role_and_label(accesskit::Role::MultilineTextInput, "事由")
                .is_focused()
        );
    }
}
