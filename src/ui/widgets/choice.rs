//! One of a few, shown side by side (a row of buttons) or, when there are many, folded into a list.
//!
//! Must not know: what is chosen.

use egui::{
    Button, ComboBox, EventFilter, Key, Modifiers, Response, Role, Sense, Stroke, TextWrapMode, Ui,
    Vec2, Visuals, WidgetInfo,
};

use super::field::Field;
use crate::ui::theme::{in_look_ui, note, tokens};

/// One of a few, all of them in sight. Tab enters the row once; arrow keys move the choice, Space and Enter take it.
/// Nothing need be chosen at first. The response is the row's, marked as changed when the choice has changed.
pub fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    field: Field<'_>,
    chosen: &mut Option<T>,
    options: &[(T, &str)],
) -> Response {
    choice_row_ui(ui, field, chosen, options).0
}

/// As [`choice_ui`]; gives the button where Tab stops as well, for who must bring a row that wants something into sight.
pub fn choice_row_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    field: Field<'_>,
    chosen: &mut Option<T>,
    options: &[(T, &str)],
) -> (Response, Option<Response>) {
    let mut stop = None;
    let row = field.around_ui(ui, |ui| {
        let row = ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(4.0);
            options_ui(ui, chosen, options)
        });
        let mut response = row.response;
        response.widget_info(|| WidgetInfo::new(Role::RadioGroup));
        if row.inner.0 {
            response.mark_changed();
        }
        stop = row.inner.1;
        response
    });
    // As with a box for text, Tab must not stop at what is out of sight.
    if let Some(stop) = stop.as_ref().filter(|stop| stop.gained_focus()) {
        stop.scroll_to_me(None);
    }
    (row, stop)
}

/// One of several, one below the other, as a menu has them. The response is the chosen one's, to have the focus.
/// `options` must not be empty, or there is none.
pub fn menu_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    label: &str,
    chosen: &mut T,
    options: &[(T, &str)],
) -> Option<Response> {
    let mut picked = Some(*chosen);
    let column = ui.vertical(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(4.0);
        options_ui(ui, &mut picked, options).1
    });
    let group = column.response;
    group.widget_info(|| WidgetInfo::labeled(Role::RadioGroup, true, label));
    *chosen = picked.unwrap_or(*chosen);
    column.inner
}

/// One of many, in columns side by side, each under its heading. ↓ ↑ go through all of them as through a ring, ← → to
/// the column beside. The response is the chosen one's, to have the focus. A column must not be empty, or there is none.
pub fn columns_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    label: &str,
    chosen: &mut T,
    columns: &[(&str, &[(T, &str)])],
) -> Option<Response> {
    let options: Vec<(T, &str)> = columns.iter().flat_map(|it| it.1.iter().copied()).collect();
    let current = options.iter().position(|(value, _)| value == chosen);
    let drawn = ui.scope(|ui| {
        // Each as wide as its longest word: even shares would lie over each other.
        ui.style_mut().wrap_mode = Some(TextWrapMode::Extend);
        ui.horizontal_top(|ui| {
            let mut responses = Vec::with_capacity(options.len());
            for (heading, column) in columns {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing = Vec2::splat(4.0);
                    ui.label(note(ui, *heading));
                    for (_, word) in *column {
                        responses.push(option_at_ui(ui, word, responses.len(), current));
                    }
                });
            }
            responses
        })
        .inner
    });
    let group = drawn.response;
    group.widget_info(|| WidgetInfo::labeled(Role::RadioGroup, true, label));
    let lengths: Vec<usize> = columns.iter().map(|it| it.1.len()).collect();
    let leads = |ui: &mut Ui, at| {
        let aside = step_aside(ui, at, &lengths);
        aside.or_else(|| step(ui, at, options.len()))
    };
    let mut picked = Some(*chosen);
    let response = pick(ui, &mut picked, &options, drawn.inner, leads).1;
    *chosen = picked.unwrap_or(*chosen);
    response
}

/// Draws the buttons; gives whether the choice has changed, and the chosen one's response.
fn options_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    chosen: &mut Option<T>,
    options: &[(T, &str)],
) -> (bool, Option<Response>) {
    let current = options
        .iter()
        .position(|(value, _)| Some(*value) == *chosen);
    let responses = options
        .iter()
        .enumerate()
        .map(|(index, (_, word))| option_at_ui(ui, word, index, current))
        .collect();
    let leads = |ui: &mut Ui, at| step(ui, at, options.len());
    pick(ui, chosen, options, responses, leads)
}

/// Takes a click or an arrow key, which `leads` on from the one that has the focus; answers as [`options_ui`].
pub(super) fn pick<T: Copy + PartialEq>(
    ui: &mut Ui,
    chosen: &mut Option<T>,
    options: &[(T, &str)],
    responses: Vec<Response>,
    leads: impl FnOnce(&mut Ui, usize) -> Option<usize>,
) -> (bool, Option<Response>) {
    let current = options
        .iter()
        .position(|(value, _)| Some(*value) == *chosen);
    let mut picked = responses.iter().position(Response::clicked);
    if let Some(at) = responses.iter().position(Response::has_focus) {
        ui.memory_mut(|memory| {
            let arrows = EventFilter {
                horizontal_arrows: true,
                vertical_arrows: true,
                ..EventFilter::default()
            };
            memory.set_focus_lock_filter(responses[at].id, arrows);
        });
        picked = picked.or_else(|| leads(ui, at));
    }
    let Some(picked) = picked else {
        return (false, responses.into_iter().nth(current.unwrap_or(0)));
    };
    responses[picked].request_focus();
    let changed = current != Some(picked);
    *chosen = Some(options[picked].0);
    (changed, responses.into_iter().nth(picked))
}

/// One of the buttons. There is one place to stop for Tab: the chosen one, else the first.
pub(super) fn option_at_ui(
    ui: &mut Ui,
    word: &str,
    index: usize,
    current: Option<usize>,
) -> Response {
    option_ui(
        ui,
        word,
        current == Some(index),
        index == current.unwrap_or(0),
    )
}

fn option_ui(ui: &mut Ui, word: &str, is_chosen: bool, can_focus: bool) -> Response {
    let sense = if can_focus {
        Sense::click()
    } else {
        Sense::CLICK
    };
    let accent = Stroke::new(1.5, tokens(ui).accent);
    // At the end of a row it goes to the next one as a whole.
    let button = Button::new(word)
        .selected(is_chosen)
        .sense(sense)
        .wrap_mode(TextWrapMode::Extend);
    let field = tokens(ui).field;
    let outlined = |visuals: &mut Visuals| {
        if !is_chosen {
            // The focus is a ring and no tint, or the row would look answered.
            visuals.widgets.active.weak_bg_fill = field;
        }
        if is_chosen {
            // Outlined as well as tinted, so that the chosen one stands out without colour.
            visuals.widgets.inactive.bg_stroke = accent;
            visuals.widgets.hovered.bg_stroke = accent;
        }
    };
    let response = in_look_ui(ui, outlined, |ui| ui.add(button));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_role(Role::RadioButton));
    response
}

/// Where an arrow key leads from `at`; the row is a ring.
pub(super) fn step(ui: &mut Ui, at: usize, count: usize) -> Option<usize> {
    ui.input_mut(|input| {
        // With Alt an arrow is another key, which leads a page to the period before.
        let is_bare = input.modifiers.is_none();
        let mut pressed = |key| is_bare && input.consume_key(Modifiers::NONE, key);
        if pressed(Key::ArrowRight) || pressed(Key::ArrowDown) {
            Some((at + 1) % count)
        } else if pressed(Key::ArrowLeft) || pressed(Key::ArrowUp) {
            Some((at + count - 1) % count)
        } else {
            None
        }
    })
}

/// Where ← and → lead from `at` among columns of these lengths: to the same height in the one beside, round the edge.
fn step_aside(ui: &mut Ui, at: usize, lengths: &[usize]) -> Option<usize> {
    let (mut column, mut row) = (0, at);
    while row >= *lengths.get(column)? {
        row -= lengths[column];
        column += 1;
    }
    let count = lengths.len();
    let beside = ui.input_mut(|input| {
        let is_bare = input.modifiers.is_none();
        let mut pressed = |key| is_bare && input.consume_key(Modifiers::NONE, key);
        if pressed(Key::ArrowRight) {
            Some((column + 1) % count)
        } else if pressed(Key::ArrowLeft) {
            Some((column + count - 1) % count)
        } else {
            None
        }
    })?;
    let before: usize = lengths[..beside].iter().sum();
    Some(before + row.min(lengths[beside].checked_sub(1)?))
}

/// One of many, folded. `none` is the word shown (and offered) for "nothing chosen". The response is marked as
/// changed when the choice has changed.
pub fn list_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    field: Field<'_>,
    chosen: &mut Option<T>,
    none: &str,
    options: &[(T, &str)],
) -> Response {
    field.around_ui(ui, |ui| {
        let shown = options
            .iter()
            .find(|(value, _)| Some(*value) == *chosen)
            .map_or(none, |(_, word)| word);
        let before = *chosen;
        let salt = options.first().map_or(none, |(_, word)| word);
        let mut response = ComboBox::from_id_salt(("list", salt))
            .width(ui.available_width())
            .selected_text(shown)
            .show_ui(ui, |ui| {
                ui.selectable_value(chosen, None, none);
                for (value, word) in options {
                    ui.selectable_value(chosen, Some(*value), *word);
                }
            })
            .response;
        if *chosen != before {
            response.mark_changed();
        }
        response
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::window_over;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    const KINDS: [(char, &str); 3] = [('p', "家长"), ('s', "学生"), ('o', "其他")];

    fn row(chosen: Option<char>) -> Harness<'static, (Option<char>, String)> {
        window_over(
            |ui, (chosen, text): &mut (Option<char>, String)| {
                choice_ui(ui, Field::new("来访类型"), chosen, &KINDS);
                Field::new("单位").text_ui(ui, text);
            },
            (chosen, String::new()),
        )
    }

    #[test]
    fn a_click_chooses() {
        let mut window = row(None);
        window
            .get_by_role_and_label(Role::RadioButton, "学生")
            .click();
        window.run();
        assert_eq!(window.state().0, Some('s'));
        window.get_by_role_and_label(Role::RadioGroup, "来访类型");
    }

    #[test]
    fn arrows_choose_and_tab_leaves_the_row() {
        let mut window = row(None);
        window.key_press(Key::Tab);
        window.run();
        assert!(window.get_by_label("家长").is_focused());
        window.key_press(Key::ArrowRight);
        window.run();
        assert_eq!(window.state().0, Some('s'));
        window.key_press(Key::ArrowLeft);
        window.run();
        window.key_press(Key::ArrowLeft);
        window.run();
        assert_eq!(window.state().0, Some('o'));
        assert!(window.get_by_label("其他").is_focused());
        window.key_press(Key::Tab);
        window.run();
        assert!(
            window
                .get_by_role_and_label(Role::TextInput, "单位")
                .is_focused()
        );
    }

    #[test]
    fn space_takes_the_first() {
        let mut window = row(None);
        window.key_press(Key::Tab);
        window.run();
        window.key_press(Key::Space);
        window.run();
        assert_eq!(window.state().0, Some('p'));
    }

    #[test]
    fn columns_are_one_ring_downwards_and_lie_beside_each_other() {
        const VISITS: [(char, &str); 2] = [('v', "会客单"), ('b', "来访登记簿")];
        let mut window = window_over(
            |ui, chosen: &mut char| {
                let columns: [(&str, &[(char, &str)]); 2] = [("来访", &VISITS), ("类型", &KINDS)];
                if let Some(first) = columns_ui(ui, "哪一份", chosen, &columns) {
                    first.request_focus();
                }
            },
            'v',
        );
        window.run();
        let mut after = |key| {
            window.key_press(key);
            window.run();
            *window.state()
        };
        assert_eq!(after(Key::ArrowUp), 'o', "the last of all");
        assert_eq!(after(Key::ArrowLeft), 'b', "the lowest beside");
        assert_eq!(after(Key::ArrowRight), 's', "the same height");
        assert_eq!(after(Key::ArrowLeft), 'b');
        assert_eq!(after(Key::ArrowDown), 'p', "on to the next column");
    }

    #[test]
    fn a_folded_list_opens_and_chooses_by_keys() {
        let mut window = window_over(
            |ui, chosen: &mut Option<char>| {
                list_ui(
                    ui,
                    Field::new("证件").width(200.0),
                    chosen,
                    "未出示",
                    &KINDS,
                );
            },
            None,
        );
        window.get_by_role_and_label(Role::ComboBox, "证件").focus();
        window.run();
        window.key_press(Key::Enter);
        window.run();
        window.get_by_label("学生").click();
        window.run();
        assert_eq!(*window.state(), Some('s'));
    }
}
