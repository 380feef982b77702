//! A box for a date, or a date with a time, typed in any notation and shown back as it was understood.
//!
//! Must not know: notations (reading and writing come in as functions), the clock (now comes in as a value), any
//! month's name in any language.

use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta, Timelike as _};
use egui::text::{CCursor, CCursorRange};
use egui::{
    Button, Id, Key, KeyboardShortcut, Modifiers, Popup, PopupCloseBehavior, Response, Sense,
    SetOpenCommand, Stroke, TextEdit, Ui, Vec2, pos2,
};

use super::calendar::{CalendarAnswer, CalendarWords, calendar_ui};
use super::field::Field;
use super::key_button::shortcut_text;
use crate::ui::theme::{TARGET_HEIGHT, tokens};

/// Writes the present into the box. Not the Ctrl+; of spreadsheets, for input methods keep that to themselves.
pub const NOW_KEY: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::T);

/// Opens the month's page.
pub const CALENDAR_KEY: KeyboardShortcut = KeyboardShortcut::new(Modifiers::ALT, Key::ArrowDown);

/// What the arrow keys step by while the cursor stands in the time.
const STEP_MINUTES: i64 = 5;

/// The words of the box.
#[derive(Clone, Copy)]
pub struct WhenWords<'a> {
    /// On the button that writes the present: `现在`, or `今天` for a date alone.
    pub now: &'a str,
    /// Names the button with the minus: a day earlier.
    pub day_earlier: &'a str,
    /// Names the button with the plus: a day later.
    pub day_later: &'a str,
    /// Names the button that opens the month's page.
    pub open_calendar: &'a str,
    /// What is said when the text is understood as no date: a sentence with an example.
    pub not_understood: &'a str,
    /// The words of the month's page.
    pub calendar: CalendarWords<'a>,
}

/// A box for a date or a date with a time. It may be empty.
///
/// ↑ and ↓ step by a day, or by five minutes (with Shift: one) when the cursor stands in the time; [`NOW_KEY`] writes
/// the present; [`CALENDAR_KEY`] opens the month's page. The small buttons do the same for the mouse and are not
/// places for Tab to stop, so that Tab goes from box to box.
#[derive(Clone, Copy)]
#[must_use]
pub struct WhenBox<'a> {
    /// Label, width, what is wrong.
    pub field: Field<'a>,
    /// The present, as the desk's clock has it.
    pub now: NaiveDateTime,
    /// Reads what was typed; `None` when it is no date.
    pub read: &'a dyn Fn(&str) -> Option<NaiveDateTime>,
    /// Writes a date (and time) the way it is typed, a blank between date and time. Decides by what it leaves out
    /// whether the box holds a time.
    pub write: &'a dyn Fn(NaiveDateTime) -> String,
    /// Says how the text is understood: `11月22日 星期日 09:12`. `None` when it is not.
    pub understood: &'a dyn Fn(&str) -> Option<String>,
    /// The words.
    pub words: &'a WhenWords<'a>,
}

impl WhenBox<'_> {
    /// Draws the box. The response is the text box's, marked as changed when the text has changed by whatever means.
    pub fn ui(self, ui: &mut Ui, text: &mut String) -> Response {
        let id = self
            .field
            .given_id()
            .unwrap_or_else(|| ui.make_persistent_id(("when", self.field.label_text())));
        let before = text.clone();
        let wants_calendar = self.take_keys(ui, id, text);
        let read_back = (self.understood)(text);
        let has_focus = ui.memory(|memory| memory.has_focus(id));
        let mut field = self.field;
        if let Some(sentence) = &read_back {
            field = field.hint(sentence);
        } else if !text.trim().is_empty() {
            // Half a date is no mistake while it is being typed.
            field = if has_focus {
                field.hint(self.words.not_understood)
            } else {
                field.error_unless_set(self.words.not_understood)
            };
        }
        let mut response = field.around_ui(ui, |ui| {
            ui.horizontal(|ui| self.row_ui(ui, id, text, wants_calendar))
                .inner
        });
        if *text != before {
            response.mark_changed();
        }
        response
    }

    fn row_ui(&self, ui: &mut Ui, id: Id, text: &mut String, wants_calendar: bool) -> Response {
        ui.spacing_mut().item_spacing.x = 4.0;
        let now_width = 62.0;
        let buttons = 3.0 * (TARGET_HEIGHT + 4.0) + now_width + 4.0;
        let width = (ui.available_width() - buttons).max(90.0);
        let response = ui.add(TextEdit::singleline(text).id(id).desired_width(width));
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        for (sign, days, name, key) in [
            ("−", -1, self.words.day_earlier, "↓"),
            ("+", 1, self.words.day_later, "↑"),
        ] {
            if small_button_ui(ui, sign, TARGET_HEIGHT, name, key).clicked() {
                *text = (self.write)(add_days((self.read)(text).unwrap_or(self.now), days));
            }
        }
        if small_button_ui(
            ui,
            self.words.now,
            now_width,
            self.words.now,
            &shortcut_text(&NOW_KEY),
        )
        .clicked()
        {
            *text = (self.write)(self.now);
        }
        let key = shortcut_text(&CALENDAR_KEY);
        let button = small_button_ui(ui, "", TARGET_HEIGHT, self.words.open_calendar, &key);
        paint_calendar(ui, &button);
        self.calendar_ui(ui, &response, text, wants_calendar || button.clicked());
        response
    }

    fn calendar_ui(&self, ui: &Ui, response: &Response, text: &mut String, is_toggled: bool) {
        let popup_id = response.id.with("calendar");
        let was_open = Popup::is_id_open(ui.ctx(), popup_id);
        let current = (self.read)(text).unwrap_or(self.now);
        let mut at = match ui.data(|data| data.get_temp::<NaiveDate>(popup_id)) {
            Some(at) if was_open => at,
            _ => current.date(),
        };
        let answer = Popup::from_response(response)
            .id(popup_id)
            .gap(4.0)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .open_memory(is_toggled.then_some(SetOpenCommand::Bool(!was_open)))
            .accessible_name(self.words.open_calendar)
            .show(|ui| calendar_ui(ui, &self.words.calendar, self.now.date(), &mut at))
            .and_then(|shown| shown.inner);
        ui.data_mut(|data| data.insert_temp(popup_id, at));
        let Some(answer) = answer else { return };
        if let CalendarAnswer::Picked(day) = answer {
            *text = (self.write)(day.and_time(current.time()));
        }
        Popup::close_id(ui.ctx(), popup_id);
        response.request_focus();
        put_cursor(ui, response.id, text.chars().count());
    }

    /// Answers the keys of the box while it has the focus; says whether the month's page is wanted.
    fn take_keys(&self, ui: &Ui, id: Id, text: &mut String) -> bool {
        if !ui.memory(|memory| memory.has_focus(id)) {
            return false;
        }
        // The more modifiers the earlier, for egui lets a plain pattern match a key held with Shift or Alt.
        let (wants_calendar, wants_now, step, is_fine) = ui.input_mut(|input| {
            let wants_calendar = input.consume_shortcut(&CALENDAR_KEY);
            let wants_now = input.consume_shortcut(&NOW_KEY);
            let fine = i64::from(input.consume_key(Modifiers::SHIFT, Key::ArrowUp))
                - i64::from(input.consume_key(Modifiers::SHIFT, Key::ArrowDown));
            let coarse = i64::from(input.consume_key(Modifiers::NONE, Key::ArrowUp))
                - i64::from(input.consume_key(Modifiers::NONE, Key::ArrowDown));
            (wants_calendar, wants_now, fine + coarse, fine != 0)
        });
        if wants_now {
            *text = (self.write)(self.now);
            put_cursor(ui, id, text.chars().count());
        }
        if step != 0 {
            self.step(ui, id, text, step, is_fine);
        }
        wants_calendar
    }

    fn step(&self, ui: &Ui, id: Id, text: &mut String, step: i64, is_fine: bool) {
        let in_time =
            cursor_is_in_time(text, cursor(ui, id).unwrap_or_else(|| text.chars().count()));
        *text = match (self.read)(text) {
            // Text that is no date is not thrown away by an arrow key.
            None if !text.trim().is_empty() => return,
            None => (self.write)(self.now),
            Some(when) if in_time => (self.write)(add_minutes(when, step, is_fine)),
            Some(when) => (self.write)(add_days(when, step)),
        };
        let end = text.chars().count();
        let date_end = text.chars().position(char::is_whitespace).unwrap_or(end);
        put_cursor(ui, id, if in_time { end } else { date_end });
    }
}

fn small_button_ui(ui: &mut Ui, sign: &str, width: f32, name: &str, key: &str) -> Response {
    ui.scope(|ui| {
        ui.spacing_mut().button_padding.x = 4.0;
        ui.add(
            Button::new(sign)
                .min_size(Vec2::new(width, TARGET_HEIGHT))
                .sense(Sense::CLICK),
        )
    })
    .inner
    .on_hover_text(format!("{name}  {key}"))
    .accessible_name(name)
}

/// A leaf of a calendar with two rings.
fn paint_calendar(ui: &Ui, button: &Response) {
    let stroke = Stroke::new(1.5, tokens(ui).ink);
    let leaf = egui::Rect::from_center_size(
        button.rect.center() + Vec2::new(0.0, 1.0),
        Vec2::new(15.0, 13.0),
    );
    let painter = ui.painter();
    painter.rect_stroke(leaf, 2.0, stroke, egui::StrokeKind::Middle);
    let rule = leaf.top() + 4.0;
    painter.line_segment([pos2(leaf.left(), rule), pos2(leaf.right(), rule)], stroke);
    for x in [leaf.left() + 4.0, leaf.right() - 4.0] {
        painter.line_segment(
            [pos2(x, leaf.top() - 2.5), pos2(x, leaf.top() + 1.0)],
            stroke,
        );
    }
}

/// Whether the cursor (counted in characters) stands in the time and not in the date.
fn cursor_is_in_time(text: &str, cursor: usize) -> bool {
    match text.trim_end().chars().position(char::is_whitespace) {
        Some(blank) => cursor > blank,
        None => text.contains([':', '：', '点', '點', '时', '時']),
    }
}

fn add_days(when: NaiveDateTime, days: i64) -> NaiveDateTime {
    let distance = Days::new(days.unsigned_abs());
    let moved = if days < 0 {
        when.checked_sub_days(distance)
    } else {
        when.checked_add_days(distance)
    };
    moved.unwrap_or(when)
}

/// The next or previous multiple of five minutes, or `steps` single minutes.
fn add_minutes(when: NaiveDateTime, steps: i64, is_fine: bool) -> NaiveDateTime {
    let minutes = if is_fine {
        steps
    } else {
        let over = i64::from(when.minute()) % STEP_MINUTES;
        let onto_the_grid = if steps < 0 && over != 0 {
            STEP_MINUTES - over
        } else {
            -over
        };
        steps * STEP_MINUTES + onto_the_grid
    };
    when.checked_add_signed(TimeDelta::minutes(minutes))
        .unwrap_or(when)
}

fn cursor(ui: &Ui, id: Id) -> Option<usize> {
    let state = TextEdit::load_state(ui.ctx(), id)?;
    Some(usize::from(state.cursor.char_range()?.primary.index))
}

fn put_cursor(ui: &Ui, id: Id, at: usize) {
    if let Some(mut state) = TextEdit::load_state(ui.ctx(), id) {
        state
            .cursor
            .set_char_range(Some(CCursorRange::one(CCursor::new(at))));
        state.store(ui.ctx(), id);
    }
}

#[cfg(test)]
#[path = "when_box_tests.rs"]
mod tests;
