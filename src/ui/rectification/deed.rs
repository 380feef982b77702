//! What can be done about something that is to be put right, in the order of the procedure, which boxes each deed asks for,
//! and what is done with them.
//!
//! Must not know: how the boxes are drawn.

use crate::desk::{self, Desk};
use crate::domain::boxes::Boxes;
use crate::domain::record::Table;
use crate::domain::rectification::{Rectification, RectificationOf, RectificationState};
use crate::domain::review::SupervisionResult;
use crate::domain::right::Right;
use crate::ui::contact::deed::{DeedBox, Shape, optional, required};
use crate::ui::ctx::Ctx;

/// Something done about a rectification, with a small form of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::ui) enum RectifyDeed {
    /// 责令整改 because of this (E6).
    Order(RectificationOf),
    /// This one is done.
    Done(i64),
    /// This one is verified by somebody else (E8).
    Verify(i64),
    /// This one is to be done again.
    Redo(i64),
    /// 督查 (E8).
    Supervise {
        /// Of which.
        id: i64,
        /// Whether it was done already, so that it is sent back where it was not put right.
        sends_back: bool,
    },
    /// This one was ordered by mistake.
    Void(i64),
}

impl RectifyDeed {
    /// What its state allows next, in the order of the procedure.
    pub(in crate::ui) fn next(it: &Rectification, ctx: &Ctx<'_>) -> Vec<Self> {
        let id = it.id;
        if !ctx.may(Right::Rectify) {
            return Vec::new();
        }
        let supervise = |sends_back| {
            ctx.may(Right::Check)
                .then_some(Self::Supervise { id, sends_back })
        };
        match it.state() {
            RectificationState::Void => Vec::new(),
            RectificationState::Open => {
                [Some(Self::Done(id)), supervise(false), Some(Self::Void(id))]
                    .into_iter()
                    .flatten()
                    .collect()
            }
            state => {
                let verify = (state == RectificationState::Done).then_some(Self::Verify(id));
                [
                    verify,
                    Some(Self::Redo(id)),
                    supervise(true),
                    Some(Self::Void(id)),
                ]
                .into_iter()
                .flatten()
                .collect()
            }
        }
    }

    /// Which rectification it is about; none yet where one is ordered.
    pub(in crate::ui) const fn id(self) -> Option<i64> {
        match self {
            Self::Order(_) => None,
            Self::Done(id) | Self::Verify(id) | Self::Redo(id) | Self::Void(id) => Some(id),
            Self::Supervise { id, .. } => Some(id),
        }
    }

    /// The key of its name, on its button and its form.
    pub(in crate::ui) const fn label_key(self) -> &'static str {
        match self {
            Self::Order(_) => "case-deed-order",
            Self::Done(_) => "case-deed-done",
            Self::Verify(_) => "case-deed-verify",
            Self::Redo(_) => "case-deed-redo",
            Self::Supervise { .. } => "rectify-deed-supervise",
            Self::Void(_) => "rectify-deed-void",
        }
    }

    /// The key of what its form must say before anything is typed; `None` where the boxes say it all.
    pub(in crate::ui) const fn hint_key(self) -> Option<&'static str> {
        match self {
            Self::Verify(_) => Some("case-hint-verify"),
            Self::Supervise {
                sends_back: true, ..
            } => Some("rectify-hint-supervise-done"),
            Self::Supervise { .. } => Some("rectify-hint-supervise"),
            Self::Void(_) => Some("rectify-hint-void"),
            _ => None,
        }
    }

    /// The table whose columns its boxes are.
    pub(in crate::ui) const fn table(self) -> Table {
        match self {
            Self::Supervise { .. } => Table::SpotCheck,
            _ => Table::Rectification,
        }
    }

    /// Its boxes; some depend on what is typed.
    pub(in crate::ui) fn boxes(self, typed: &Boxes) -> Vec<DeedBox> {
        use Shape::{Day, Line, Lines, Person};
        match self {
            Self::Order(_) => order_boxes(typed),
            Self::Done(_) => vec![required("done_note", Lines(2)), optional("done_on", Day)],
            Self::Verify(_) => vec![
                optional("verify_note", Lines(2)),
                optional("verified_by", Person),
                optional("verified_on", Day),
            ],
            Self::Redo(_) => vec![required("reopen_reason", Lines(2)), required("due_on", Day)],
            Self::Supervise { sends_back, .. } => supervise_boxes(typed, sends_back),
            Self::Void(_) => vec![required("void_reason", Line)],
        }
    }

    /// What stands in its boxes at first: today, and who is here, as far as they may be who is asked for.
    pub(in crate::ui) fn prefilled(self, of: Option<&Rectification>, ctx: &Ctx<'_>) -> Boxes {
        let mut typed = Boxes::default();
        let today = ctx.now.date();
        for drawn in self.boxes(&typed) {
            if matches!(drawn.shape, Shape::Day) && drawn.name != "due_on" {
                typed.set(drawn.name, today.to_string());
            }
        }
        match (self, of) {
            (Self::Supervise { .. }, Some(of)) if of.responsible_person != ctx.actor => {
                typed.set("checked_by", ctx.actor);
            }
            // A day that has not passed may stay; another is asked for.
            (Self::Redo(_), Some(of)) if of.due_on >= today => {
                typed.set("due_on", of.due_on.to_string());
            }
            _ => {}
        }
        typed
    }

    /// Carries it out, on the register's thread.
    pub(in crate::ui) fn carry_out(self, desk: &mut Desk, boxes: &Boxes) -> desk::Result<()> {
        match self {
            Self::Order(of) => desk.order_rectification(of, boxes).map(drop),
            Self::Done(id) => desk.do_rectification(id, boxes).map(drop),
            Self::Verify(id) => desk.verify_rectification(id, boxes).map(drop),
            Self::Redo(id) => desk.reopen_rectification(id, boxes).map(drop),
            Self::Supervise { id, .. } => desk.supervise(id, boxes).map(drop),
            Self::Void(id) => desk
                .void_rectification(id, boxes.get("void_reason"))
                .map(drop),
        }
    }
}

/// At once needs neither plan nor day (E6).
fn order_boxes(typed: &Boxes) -> Vec<DeedBox> {
    use Shape::{Day, Line, Lines, Person, Tick};
    let mut boxes = vec![
        required("problem", Lines(2)),
        required("responsible_person", Person),
        optional("department", Line),
        optional("is_at_once", Tick),
    ];
    if typed.get("is_at_once") != "1" {
        boxes.extend([required("measures", Lines(3)), required("due_on", Day)]);
    }
    boxes.push(optional("paper_serial", Line));
    boxes
}

/// What was not put right needs to say why and, where it was called done, until when.
fn supervise_boxes(typed: &Boxes, sends_back: bool) -> Vec<DeedBox> {
    use Shape::{Choice, Day, Line, Lines, Names};
    let is_not_right = typed.get("result") == SupervisionResult::NotPutRight.code();
    let mut boxes = vec![
        required("checked_by", Names),
        required("result", Choice(results)),
        DeedBox {
            is_required: is_not_right,
            ..optional("found", Lines(2))
        },
    ];
    if is_not_right && sends_back {
        boxes.push(required("due_on", Day));
    }
    boxes.extend([
        optional("checked_on", Day),
        optional("note", Line),
        optional("paper_serial", Line),
    ]);
    boxes
}

/// What a supervision may find.
pub(in crate::ui) fn results() -> Vec<(&'static str, &'static str)> {
    let names = SupervisionResult::ALL.iter();
    names.map(|it| (it.code(), it.label_key())).collect()
}
