//! A question in front of everything: sure, or not? With one box for a reason if one is wanted.
//!
//! Must not know: what is asked.

use egui::{
    Align, Context, Frame, Id, InputState, Key, Layout, Margin, Modal, Modifiers, Plugin, Response,
    Ui,
};

use super::field::Field;
use super::key_button::{KeyButton, Weight};
use crate::ui::theme::tokens_of;

/// How wide a question is, in points.
const WIDTH: f32 = 420.0;

/// What the person answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Yes, do it.
    Confirmed,
    /// No, leave it.
    Cancelled,
}

/// The words of a question.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// Tells questions apart; the same one must keep the same id while it is open.
    pub id: &'a str,
    /// What is asked, short.
    pub title: &'a str,
    /// What follows from it.
    pub text: &'a str,
    /// On the button that does it: the deed, not "OK".
    pub confirm: &'a str,
    /// On the button that leaves it.
    pub cancel: &'a str,
    /// Whether it is hard to take back.
    pub is_danger: bool,
}

/// Asks for yes or no. Call it each frame while the question is open. Esc cancels; Enter confirms, except where it is
/// hard to take back: there the button that leaves it has the focus.
pub fn confirm_ui(ctx: &Context, question: &Question<'_>) -> Option<Answer> {
    ask_ui(ctx, question, |_| None)
}

/// Asks for one line of text as well (Enter confirms, so the field has one row), as for the reason of a voiding. Whether the text will do is the caller's to
/// say: while it will not, keep the question open and put what is wrong into the field.
pub fn prompt_ui(
    ctx: &Context,
    question: &Question<'_>,
    field: Field<'_>,
    text: &mut String,
) -> Option<Answer> {
    ask_ui(ctx, question, |ui| Some(field.text_ui(ui, text)))
}

/// What is remembered while a question is open.
#[derive(Clone, Copy)]
struct Opened {
    /// Where the focus was, to give it back.
    focus_before: Option<Id>,
    /// The last pass the question was drawn in; a gap means it was closed and opened anew.
    last_pass: u64,
}

fn ask_ui(
    ctx: &Context,
    question: &Question<'_>,
    content: impl FnOnce(&mut Ui) -> Option<Response>,
) -> Option<Answer> {
    let id = Id::unique("question").with(question.id);
    let enter = |input: &mut InputState| input.consume_key(Modifiers::NONE, Key::Enter);
    let width = WIDTH.min(ctx.content_rect().width() - 80.0);
    in_front_ui(ctx, id, width, enter, |ui| {
        ui.heading(question.title);
        ui.label(question.text);
        let field = content(ui);
        ui.add_space(10.0);
        let weight = if question.is_danger {
            Weight::Danger
        } else {
            Weight::Main
        };
        let buttons = Buttons::ui(ui, question.confirm, weight, question.cancel);
        // What is not easily taken back must not be done by an Enter too many.
        let safest = if question.is_danger {
            &buttons.cancel
        } else {
            &buttons.confirm
        };
        let first = field.unwrap_or_else(|| safest.clone());
        (first, buttons)
    })
}

/// The two buttons at the foot of whatever stands in front.
pub(super) struct Buttons {
    confirm: Response,
    cancel: Response,
}

impl Buttons {
    /// Draws them.
    pub(super) fn ui(ui: &mut Ui, confirm: &str, weight: Weight, cancel: &str) -> Self {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let (confirm, _) = KeyButton::new(confirm)
                .weight(weight)
                .min_width(96.0)
                .response_ui(ui);
            let (cancel, _) = KeyButton::new(cancel).min_width(96.0).response_ui(ui);
            Self { confirm, cancel }
        })
        .inner
    }
}

/// Draws something in front of everything until it is answered. `confirms` reads the keys that confirm; Esc cancels.
/// `content` draws it and gives what has the focus at first, and its buttons.
pub(super) fn in_front_ui(
    ctx: &Context,
    id: Id,
    width: f32,
    confirms: impl FnOnce(&mut InputState) -> bool,
    content: impl FnOnce(&mut Ui) -> (Response, Buttons),
) -> Option<Answer> {
    let (opened, is_new) = opened(ctx, id);
    // The key that opened it must not answer it.
    let (confirmed_by_key, esc) = if is_new {
        (false, false)
    } else {
        ctx.input_mut(|input| {
            (
                confirms(input),
                input.consume_key(Modifiers::NONE, Key::Escape),
            )
        })
    };
    let style = ctx.global_style();
    let buttons = Modal::new(id)
        .frame(Frame::window(&style).inner_margin(Margin::same(20)))
        .backdrop_color(tokens_of(&style.visuals).veil)
        .show(ctx, |ui| {
            ui.set_width(width);
            let (first, buttons) = content(ui);
            if is_new {
                first.request_focus();
            }
            buttons
        })
        .inner;
    let cancelled = buttons.cancel.clicked() || esc;
    let answer = if cancelled || (confirmed_by_key && buttons.cancel.has_focus()) {
        Answer::Cancelled
    } else if buttons.confirm.clicked() || confirmed_by_key {
        Answer::Confirmed
    } else {
        return None;
    };
    if let Some(before) = opened.focus_before {
        GiveFocusBack::owe(ctx, before, id);
    }
    Some(answer)
}

/// What is remembered of the question, brought up to this pass, and whether it has only just been opened.
fn opened(ctx: &Context, id: Id) -> (Opened, bool) {
    let pass = ctx.cumulative_pass_nr();
    let known = ctx
        .data(|data| data.get_temp::<Opened>(id))
        .filter(|opened| opened.last_pass + 1 >= pass);
    let opened = Opened {
        focus_before: known.map_or_else(
            || ctx.memory(|memory| memory.focused()),
            |opened| opened.focus_before,
        ),
        last_pass: pass,
    };
    ctx.data_mut(|data| data.insert_temp(id, opened));
    (opened, known.is_none())
}

/// Gives the focus back to where it was before the question, a pass late: for one pass more egui takes everything
/// behind the question for unreachable and drops its focus.
#[derive(Default)]
struct GiveFocusBack {
    pending: Option<FocusDebt>,
}

struct FocusDebt {
    /// Which widget had the focus before the question.
    to: Id,
    /// The question, which stays open where its answer will not do.
    question: Id,
    /// Which of the question's widgets had it when it was answered.
    inside: Option<Id>,
    /// The pass in which it was answered.
    pass: u64,
}

impl GiveFocusBack {
    /// The question has just been answered, and `to` had the focus before it.
    fn owe(ctx: &Context, to: Id, question: Id) {
        let debt = FocusDebt {
            to,
            question,
            inside: ctx.memory(|memory| memory.focused()),
            pass: ctx.cumulative_pass_nr(),
        };
        ctx.plugin_or_default::<Self>().lock().pending = Some(debt);
        ctx.request_repaint();
    }
}

impl Plugin for GiveFocusBack {
    fn debug_name(&self) -> &'static str {
        "give focus back"
    }

    fn on_end_pass(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx();
        let Some(debt) = self
            .pending
            .take_if(|debt| ctx.cumulative_pass_nr() > debt.pass)
        else {
            return;
        };
        let drawn_in = ctx.data(|data| data.get_temp::<Opened>(debt.question));
        if drawn_in.is_some_and(|opened| opened.last_pass == ctx.cumulative_pass_nr()) {
            return;
        }
        let focused = ctx.memory(|memory| memory.focused());
        // Unless the answer led somewhere that took the focus itself.
        if focused.is_none() || focused == debt.inside {
            ctx.memory_mut(|memory| memory.request_focus(debt.to));
            ctx.request_repaint();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::window_over;
    use egui::Role;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    #[derive(Default)]
    struct Desk {
        name: String,
        reason: String,
        is_open: bool,
        pressed_behind: u32,
        answer: Option<Answer>,
    }

    const QUESTION: Question<'_> = Question {
        id: "void",
        title: "作废这条登记？",
        text: "编号保留，内容加盖“作废”。",
        confirm: "作废",
        cancel: "不作废",
        is_danger: true,
    };

    fn desk(with_reason: bool) -> Harness<'static, Desk> {
        desk_asking(with_reason, with_reason)
    }

    fn desk_asking(with_reason: bool, is_danger: bool) -> Harness<'static, Desk> {
        window_over(
            move |ui, desk: &mut Desk| {
                Field::new("来访人").text_ui(ui, &mut desk.name);
                let f2 = egui::KeyboardShortcut::new(Modifiers::NONE, Key::F2);
                desk.pressed_behind += u32::from(KeyButton::new("来访").shortcut(f2).ui(ui));
                desk.is_open |= KeyButton::new("作废…").ui(ui);
                if desk.is_open {
                    let answer = if with_reason {
                        prompt_ui(
                            ui.ctx(),
                            &QUESTION,
                            Field::new("作废原因"),
                            &mut desk.reason,
                        )
                    } else {
                        let question = Question {
                            is_danger,
                            ..QUESTION
                        };
                        confirm_ui(ui.ctx(), &question)
                    };
                    if answer.is_some() {
                        desk.answer = answer;
                        desk.is_open = false;
                    }
                }
            },
            Desk::default(),
        )
    }

    /// Opens the question by keyboard, as a clerk would.
    fn open(window: &mut Harness<'_, Desk>) {
        window.get_by_label("作废…").focus();
        window.run();
        window.key_press(Key::Enter);
        window.run();
    }

    #[test]
    fn enter_confirms_but_not_the_one_that_opened_it() {
        let mut window = desk(false);
        open(&mut window);
        assert_eq!(window.state().answer, None);
        window.get_by_label("作废这条登记？");
        window.key_press(Key::Enter);
        window.run();
        assert_eq!(window.state().answer, Some(Answer::Confirmed));
        assert!(window.query_by_label("作废这条登记？").is_none());
        assert!(window.get_by_label("作废…").is_focused());
    }

    #[test]
    fn enter_leaves_alone_what_is_hard_to_take_back() {
        let mut window = desk_asking(false, true);
        open(&mut window);
        assert!(window.get_by_label("不作废").is_focused());
        window.key_press(Key::Enter);
        window.run();
        assert_eq!(window.state().answer, Some(Answer::Cancelled));
    }

    #[test]
    fn esc_cancels_and_so_does_enter_on_cancel() {
        let mut window = desk(false);
        open(&mut window);
        window.key_press(Key::Escape);
        window.run();
        assert_eq!(window.state().answer, Some(Answer::Cancelled));

        let mut window = desk(false);
        open(&mut window);
        window.key_press(Key::Tab);
        window.run();
        assert!(window.get_by_label("不作废").is_focused());
        window.key_press(Key::Enter);
        window.run();
        assert_eq!(window.state().answer, Some(Answer::Cancelled));
    }

    #[test]
    fn the_box_has_the_focus_and_enter_in_it_confirms() {
        let mut window = desk(true);
        open(&mut window);
        let reason = window.get_by_role_and_label(Role::TextInput, "作废原因");
        assert!(reason.is_focused());
        reason.type_text("重复登记");
        window.run();
        window.key_press(Key::Enter);
        window.run();
        assert_eq!(window.state().answer, Some(Answer::Confirmed));
        assert_eq!(window.state().reason, "重复登记");
    }

    #[test]
    fn tab_stays_inside_and_keys_do_not_reach_behind() {
        let mut window = desk(true);
        open(&mut window);
        for label in ["作废", "不作废", "作废原因", "作废"] {
            window.key_press(Key::Tab);
            window.run();
            let focused: Vec<_> = window
                .get_all_by_label(label)
                .filter(|node| node.is_focused())
                .collect();
            assert_eq!(focused.len(), 1, "{label}");
        }
        window.key_press(Key::F2);
        window.run();
        assert_eq!(window.state().pressed_behind, 0);
    }
}
