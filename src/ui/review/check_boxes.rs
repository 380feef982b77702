//! The form of a check: which boxes it has, what stands in them at first, and how they are sent.

use crate::domain::boxes::Boxes;
use crate::domain::record::Recorded as _;
use crate::domain::review::{CheckKind, SpotCheck, SupervisionResult};
use crate::ui::contact::deed::{DeedBox, Shape, optional, required};
use crate::ui::ctx::Ctx;
use crate::ui::names_box::{BETWEEN_SHOWN, names_of};
use crate::ui::rectification::results;
use crate::ui::small_register::Layout;

/// What is done with the form of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CheckDeed {
    /// A check is entered.
    Enter,
    /// One is corrected, or a supervision is.
    Correct,
}

pub(super) const fn label_key(deed: CheckDeed) -> &'static str {
    match deed {
        CheckDeed::Enter => "check-enter",
        CheckDeed::Correct => "command-correct",
    }
}

/// Its boxes; a supervision stays one, of the same rectification.
pub(super) fn layout(typed: &Boxes) -> Layout {
    use Shape::{Choice, Day, Line, Lines, Names};
    let is_supervision = typed.get("kind") == CheckKind::Supervision.code();
    let who = vec![required("checked_by", Names)];
    let notes = vec![optional("note", Line), optional("paper_serial", Line)];
    if is_supervision {
        let is_not_right = typed.get("result") == SupervisionResult::NotPutRight.code();
        return vec![
            vec![required("result", Choice(results))],
            vec![DeedBox {
                is_required: is_not_right,
                ..optional("found", Lines(3))
            }],
            who,
            vec![optional("checked_on", Day)],
            notes,
        ];
    }
    vec![
        vec![required("kind", Choice(kinds))],
        vec![required("department", Line)],
        vec![required("subject", Line)],
        vec![optional("found", Lines(3))],
        vec![optional("put_right", Lines(2))],
        who,
        vec![optional("checked_on", Day)],
        notes,
    ]
}

/// What stands in them at first: of a new one today and who is here, of one that is corrected what it says.
pub(super) fn prefilled(deed: CheckDeed, check: Option<&SpotCheck>, ctx: &Ctx<'_>) -> Boxes {
    let mut typed = Boxes::default();
    let Some(check) = check.filter(|_| deed == CheckDeed::Correct) else {
        typed.set("checked_on", ctx.now.date().to_string());
        typed.set("checked_by", ctx.actor);
        return typed;
    };
    for field in check.fields() {
        typed.set(field.name, field.text.unwrap_or_default());
    }
    typed.set("checked_by", check.checked_by.join(BETWEEN_SHOWN));
    typed
}

/// What was typed as the register takes it: a name a line.
pub(super) fn sent(typed: &Boxes) -> Boxes {
    let names = names_of(typed.get("checked_by"));
    typed.clone().with("checked_by", names.join("\n"))
}

/// Supervising is done on the board, where what is supervised stands.
fn kinds() -> Vec<(&'static str, &'static str)> {
    let names = CheckKind::ALL.iter();
    let own = names.filter(|it| **it != CheckKind::Supervision);
    own.map(|it| (it.code(), it.label_key())).collect()
}
