//! Meetings that hear opinions (E1, E4, E9, F7, F8, F20): who came, what was said, what was published of it, and the opinions
//! that were said there.

use chrono::NaiveDate;
use egui::Ui;

use super::in_term;
use super::promises::promises_ui;
use super::taken::Taken;
use crate::desk::{self, Desk, MeetingLine};
use crate::domain::boxes::Boxes;
use crate::domain::form::FormKind;
use crate::domain::record::{Recorded as _, Table, Voiding};
use crate::domain::review::{MeetingKind, MeetingPromise, Supervisor};
use crate::domain::right::Right;
use crate::store::TakenFrom;
use crate::ui::command::Command;
use crate::ui::contact::deed::{DeedBox, Shape, optional, required};
use crate::ui::contact::deed_boxes::TypedBoxes;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::small_register::record::fields_ui;
use crate::ui::small_register::{Cell, Column, Layout, Register, Saved, names};
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::ui::widgets::state_mark::Mark;

/// The register of meetings.
#[derive(Default)]
pub struct Meetings {
    taken: Taken,
}

/// What the page reads.
pub struct View {
    meetings: Vec<MeetingLine>,
    promises: Vec<MeetingPromise>,
    supervisors: Vec<Supervisor>,
}

/// What is done with a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// A meeting was held.
    Hold,
    /// A meeting is corrected.
    Correct,
    /// Its result was published (E9).
    Publish,
}

impl Register for Meetings {
    type View = View;
    type Record = MeetingLine;
    type Deed = Deed;

    const SALT: &'static str = "meetings";
    const DRAFT: &'static str = "entry:meeting";
    const NEW: Deed = Deed::Hold;
    const CORRECT: Deed = Deed::Correct;
    const RIGHT: Right = Right::KeepOpinions;
    const COLUMNS: &'static [Column] = &[
        Column::of("small-register-day", 52.0),
        Column::rest("meetings-column-topic"),
        Column::of("meetings-column-people", 72.0),
    ];
    const EMPTY_KEY: &'static str = "meetings-empty";

    fn read(desk: &Desk, from: NaiveDate, to: NaiveDate) -> desk::Result<View> {
        Ok(View {
            meetings: desk.meetings(from, to)?,
            promises: desk.meeting_promises(desk.now().date())?,
            supervisors: desk.supervisors()?,
        })
    }

    fn records(view: &View) -> &[MeetingLine] {
        &view.meetings
    }

    fn id(line: &MeetingLine) -> i64 {
        line.meeting.id
    }

    fn voiding(line: &MeetingLine) -> Option<&Voiding> {
        line.meeting.voiding.as_ref()
    }

    fn name(line: &MeetingLine, ctx: &Ctx<'_>) -> String {
        let args = [
            ("name", ctx.words.t(line.meeting.kind.label_key()).into()),
            ("date", ctx.words.date(line.meeting.held_on).into()),
        ];
        ctx.words.with("small-register-name-of-day", &args)
    }

    fn title(line: &MeetingLine, ctx: &Ctx<'_>) -> String {
        ctx.words.t(line.meeting.kind.label_key())
    }

    fn cells(line: &MeetingLine, ctx: &Ctx<'_>) -> Vec<Cell> {
        let (meeting, words) = (&line.meeting, ctx.words);
        let came = [("count", meeting.attended_count.to_string().into())];
        let invited = meeting.invited_count.map_or_else(String::new, |count| {
            words.with("meetings-invited", &[("count", count.to_string().into())])
        });
        vec![
            Cell::day(meeting.held_on, ctx),
            Cell::with_below(meeting.topic.clone(), words.t(meeting.kind.label_key())),
            Cell::with_below(words.with("meetings-came", &came), invited),
        ]
    }

    fn standing(line: &MeetingLine, ctx: &Ctx<'_>) -> (Mark, String) {
        let meeting = &line.meeting;
        match (meeting.kind.is_published(), meeting.published_on) {
            (_, Some(_)) => (Mark::Done, ctx.words.t("meetings-published")),
            (true, None) => (Mark::Due, ctx.words.t("meetings-unpublished")),
            (false, None) => (Mark::Done, ctx.words.t("meetings-held")),
        }
    }

    fn paper(_line: &MeetingLine) -> Option<FormKind> {
        Some(FormKind::MeetingRecord)
    }

    fn label_key(deed: Deed) -> &'static str {
        match deed {
            Deed::Hold => "meetings-deed-hold",
            Deed::Correct => "meetings-deed-correct",
            Deed::Publish => "meetings-deed-publish",
        }
    }

    fn table(_deed: Deed) -> Table {
        Table::Meeting
    }

    fn layout(deed: Deed, typed: &Boxes) -> Layout {
        use Shape::{Choice, Day, Line, Lines, Person};
        if deed == Deed::Publish {
            return vec![vec![required("published_on", Day)]];
        }
        let kind = MeetingKind::from_code(typed.get("kind"));
        let supervisors = DeedBox {
            is_required: kind == Some(MeetingKind::SupervisorMeeting),
            ..optional("supervisors", Lines(2))
        };
        let mut layout = vec![
            vec![required("kind", Choice(kinds))],
            vec![optional("held_on", Day)],
            vec![required("chair", Person), optional("recorder", Person)],
            vec![
                required("attended_count", Line),
                optional("invited_count", Line),
                optional("place", Line),
            ],
            vec![required("topic", Line)],
            vec![supervisors],
            vec![optional("attendees", Lines(3))],
            vec![optional("minutes", Lines(10))],
        ];
        if kind.is_some_and(MeetingKind::is_published) || !typed.is_empty("published_on") {
            layout.push(vec![optional("published_on", Day)]);
        }
        layout.push(vec![optional("note", Lines(2))]);
        layout.push(vec![optional("paper_serial", Line)]);
        layout
    }

    fn prefilled(deed: Deed, line: Option<&MeetingLine>, _view: &View, ctx: &Ctx<'_>) -> Boxes {
        let today = ctx.now.date().to_string();
        let Some(line) = line else {
            return Boxes::default()
                .with("held_on", today)
                .with("recorder", ctx.actor);
        };
        let boxes = Boxes::of_fields(line.meeting.fields());
        match deed {
            Deed::Publish => boxes.with("published_on", today),
            Deed::Hold | Deed::Correct => boxes,
        }
    }

    fn carry_out(
        desk: &mut Desk,
        _deed: Deed,
        of: Option<i64>,
        boxes: &Boxes,
    ) -> desk::Result<Saved> {
        let meeting = match of {
            None => desk.hold_meeting(boxes)?,
            Some(id) => desk.correct_meeting(id, boxes)?,
        };
        Ok(Saved {
            id: meeting.id,
            name: meeting.topic,
        })
    }

    fn void(desk: &mut Desk, id: i64, reason: &str) -> desk::Result<()> {
        desk.void_meeting(id, reason).map(drop)
    }

    fn hint(deed: Deed, _line: Option<&MeetingLine>, ctx: &Ctx<'_>) -> Option<String> {
        (deed == Deed::Publish).then(|| ctx.words.t("meetings-hint-publish"))
    }

    fn below_box_ui(
        ui: &mut Ui,
        name: &'static str,
        boxes: &mut TypedBoxes,
        view: &View,
        ctx: &Ctx<'_>,
    ) {
        if name == "supervisors" {
            let known = in_term(&view.supervisors, boxes, "held_on", ctx);
            let title = ctx.words.t("meetings-in-term");
            names::several_ui(ui, &title, &known, name, boxes);
        }
    }

    fn above_ui(&mut self, ui: &mut Ui, view: &View, ctx: &mut Ctx<'_>) {
        promises_ui(ui, &view.promises, ctx);
    }

    fn actions_ui(&mut self, ui: &mut Ui, line: &MeetingLine, ctx: &mut Ctx<'_>) -> Option<Deed> {
        if !ctx.may(Self::RIGHT) {
            return None;
        }
        let meeting = &line.meeting;
        let said = KeyButton::new(&ctx.words.t("sources-enter-opinion"))
            .weight(Weight::Main)
            .shortcut(Command::NextStep.shortcut())
            .ui(ui);
        if said {
            ctx.ask(Ask::NewOpinion(Some(TakenFrom::Meeting(meeting.id))));
        }
        let waits = meeting.kind.is_published() && meeting.published_on.is_none();
        let word = ctx.words.t(Self::label_key(Deed::Publish));
        (waits && KeyButton::new(&word).ui(ui)).then_some(Deed::Publish)
    }

    fn record_ui(&mut self, ui: &mut Ui, line: &MeetingLine, ctx: &mut Ctx<'_>) -> Option<Deed> {
        fields_ui(ui, Table::Meeting, &line.meeting.fields(), &["kind"], ctx);
        self.taken.ui(ui, TakenFrom::Meeting(line.meeting.id), ctx);
        None
    }
}

fn kinds() -> Vec<(&'static str, &'static str)> {
    let kinds = MeetingKind::ALL.iter();
    kinds.map(|it| (it.code(), it.label_key())).collect()
}
