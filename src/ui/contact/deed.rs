//! What can be done about a first contact next, in the order of the procedure, and which boxes each deed asks for.
//!
//! Must not know: how the boxes are drawn and how a deed is carried out.

use chrono::NaiveDate;

use crate::domain::boxes::Boxes;
use crate::domain::contact::{
    Channel, ContactFile, ContactForm, ContactState, Decision, Extension, Manner, Outcome,
    Satisfaction,
};
use crate::domain::form::FormKind;
use crate::domain::limit::Promise;
use crate::domain::record::Table;

/// Something done about a first contact, with a small form of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Answered, shown the way or sent outside on the spot (A2, A3).
    Answer,
    /// 转办 (A3).
    HandOver,
    /// 签收 of this hand-over.
    SignFor(i64),
    /// 退回 of this hand-over.
    SendBack(i64),
    /// This hand-over was entered by mistake.
    VoidHandOver(i64),
    /// 一次性告知 (A7).
    GiveNotice,
    /// 受理.
    Accept,
    /// 待补材料.
    AwaitMaterials,
    /// 补齐.
    CompleteMaterials,
    /// 复杂事项 (B3).
    MarkComplex,
    /// More time is asked for (A9).
    AskExtension,
    /// This extension is decided.
    DecideExtension(i64),
    /// The asker is told of this extension.
    TellExtension(i64),
    /// 催办.
    Remind,
    /// 办结.
    Finish,
    /// 回复上级.
    ReplyUp,
    /// 回访.
    FollowUp,
    /// 补充说明.
    Annotate,
}

/// What a box holds.
#[derive(Clone, Copy)]
pub(in crate::ui) enum Shape {
    /// One line.
    Line,
    /// Several lines, so many at first.
    Lines(usize),
    /// A moment.
    Moment,
    /// A day.
    Day,
    /// Somebody on the staff.
    Person,
    /// Several people in one line, the staff offered for the one being typed. The register wants a name a line
    /// ([`TypedBoxes::sent`](super::deed_boxes::TypedBoxes::sent)).
    Names,
    /// A box to tick.
    Tick,
    /// One of a few: codes and the keys of their names.
    Choice(fn() -> Vec<(&'static str, &'static str)>),
}

/// A box of a small form.
#[derive(Clone, Copy)]
pub(in crate::ui) struct DeedBox {
    pub(in crate::ui) name: &'static str,
    pub(in crate::ui) shape: Shape,
    pub(in crate::ui) is_required: bool,
}

pub(in crate::ui) const fn required(name: &'static str, shape: Shape) -> DeedBox {
    DeedBox {
        name,
        shape,
        is_required: true,
    }
}

pub(in crate::ui) const fn optional(name: &'static str, shape: Shape) -> DeedBox {
    DeedBox {
        name,
        shape,
        is_required: false,
    }
}

const SERIAL: DeedBox = optional("paper_serial", Shape::Line);

impl Deed {
    /// The paper that goes with it, if one does. An extension that was asked for may be refused yet, and has none (A9).
    pub(super) const fn paper(self) -> Option<FormKind> {
        match self {
            Self::HandOver => Some(FormKind::HandOverSlip),
            Self::GiveNotice => Some(FormKind::OneTimeNotice),
            Self::TellExtension(_) => Some(FormKind::ExtensionNotice),
            Self::Remind => Some(FormKind::Reminder),
            Self::Finish => Some(FormKind::Completion),
            _ => None,
        }
    }

    /// What the state of a contact allows next, in the order of the procedure. Finishing is listed while a hand-over
    /// waits as well, to say why it cannot be done yet.
    pub(super) fn next(file: &ContactFile, today: NaiveDate) -> Vec<Self> {
        let details = &file.contact.details;
        let is_from_above = details.channel == Channel::Above && details.replied_up_at.is_none();
        match file.state() {
            ContactState::Void => Vec::new(),
            ContactState::Finished => {
                let up = is_from_above.then_some(Self::ReplyUp);
                let follow_up = details.followed_up_at.is_none().then_some(Self::FollowUp);
                up.into_iter()
                    .chain(follow_up)
                    .chain([Self::Annotate])
                    .collect()
            }
            _ => {
                let mut deeds = match file.unsigned() {
                    Some(link) => vec![Self::SignFor(link.id), Self::SendBack(link.id)],
                    None => Self::on_the_spot(file),
                };
                deeds.extend(Self::along_the_way(file, today));
                deeds.push(Self::Finish);
                deeds.extend(is_from_above.then_some(Self::ReplyUp));
                deeds.push(Self::Annotate);
                // Once somebody has taken the matter over, what comes next is that it gets done.
                let main = match file.state() {
                    ContactState::InProgress => Some(Self::Finish),
                    ContactState::AwaitingMaterials => Some(Self::CompleteMaterials),
                    _ => None,
                };
                if let Some(at) = deeds.iter().position(|deed| Some(*deed) == main) {
                    deeds[..=at].rotate_right(1);
                }
                deeds
            }
        }
    }

    /// What is done with a matter that lies with whoever is answerable.
    fn on_the_spot(file: &ContactFile) -> Vec<Self> {
        let details = &file.contact.details;
        let mut deeds = Vec::new();
        if details.outcome.is_none() {
            deeds.push(Self::Answer);
        }
        deeds.extend([Self::HandOver, Self::GiveNotice]);
        deeds
    }

    fn along_the_way(file: &ContactFile, today: NaiveDate) -> Vec<Self> {
        let details = &file.contact.details;
        let is_written = details.form == ContactForm::Written;
        let has_limit = is_written || details.item_id.is_some();
        let mut deeds = Vec::new();
        if details.awaits_materials() {
            deeds.push(Self::CompleteMaterials);
        } else if has_limit {
            if details.accepted_on.is_none() {
                deeds.push(Self::Accept);
            }
            deeds.push(Self::AwaitMaterials);
        }
        let is_before_due = details.due_on.is_some_and(|due_on| today < due_on);
        let is_plain = details.due_promise == Some(Promise::Written) && !details.is_complex;
        if is_written && is_plain && is_before_due {
            deeds.push(Self::MarkComplex);
        }
        let waiting = file.extension().filter(|extension| waits(extension));
        deeds.extend(match waiting {
            Some(extension) if extension.decision.is_none() => {
                Some(Self::DecideExtension(extension.id))
            }
            Some(extension) => Some(Self::TellExtension(extension.id)),
            None => details.due_on.map(|_| Self::AskExtension),
        });
        let is_due = details.due_on.is_some_and(|due_on| due_on <= today);
        if is_due || file.unsigned().is_some() {
            deeds.push(Self::Remind);
        }
        deeds
    }

    /// The key of its name, on its button and its form.
    pub(super) const fn label_key(self) -> &'static str {
        match self {
            Self::Answer => "contact-deed-answer",
            Self::HandOver => "contact-deed-hand-over",
            Self::SignFor(_) => "contact-deed-sign-for",
            Self::SendBack(_) => "contact-deed-send-back",
            Self::VoidHandOver(_) => "contact-deed-void-hand-over",
            Self::GiveNotice => "contact-deed-give-notice",
            Self::Accept => "contact-deed-accept",
            Self::AwaitMaterials => "contact-deed-await-materials",
            Self::CompleteMaterials => "contact-deed-complete-materials",
            Self::MarkComplex => "contact-deed-mark-complex",
            Self::AskExtension => "contact-deed-ask-extension",
            Self::DecideExtension(_) => "contact-deed-decide-extension",
            Self::TellExtension(_) => "contact-deed-tell-extension",
            Self::Remind => "contact-deed-remind",
            Self::Finish => "contact-deed-finish",
            Self::ReplyUp => "contact-deed-reply-up",
            Self::FollowUp => "contact-deed-follow-up",
            Self::Annotate => "contact-deed-annotate",
        }
    }

    /// The table whose columns its boxes are.
    pub(super) const fn table(self) -> Table {
        match self {
            Self::HandOver | Self::SignFor(_) | Self::SendBack(_) | Self::VoidHandOver(_) => {
                Table::HandOver
            }
            Self::GiveNotice => Table::OneTimeNotice,
            Self::AskExtension | Self::DecideExtension(_) | Self::TellExtension(_) => {
                Table::Extension
            }
            Self::Remind => Table::Reminder,
            Self::Annotate => Table::Annotation,
            _ => Table::Contact,
        }
    }

    /// Its boxes; which an answer has depends on what was done.
    pub(super) fn boxes(self, typed: &Boxes) -> Vec<DeedBox> {
        use Shape::{Choice, Day, Line, Lines, Moment, Person, Tick};
        match self {
            Self::Answer => {
                let mut boxes = vec![required("outcome", Choice(outcomes_on_the_spot))];
                boxes.extend(outcome_boxes(typed.get("outcome")));
                boxes
            }
            Self::HandOver => vec![
                required("to_person", Person),
                optional("to_department", Line),
                optional("stands_in_for", Line),
                optional("passed_on", Lines(2)),
                optional("handed_at", Moment),
                SERIAL,
            ],
            Self::SignFor(_) => vec![optional("signed_by", Person), optional("signed_at", Moment)],
            Self::SendBack(_) => vec![
                required("sent_back_reason", Lines(2)),
                optional("sent_back_by", Line),
                optional("sent_back_at", Moment),
            ],
            Self::VoidHandOver(_) => vec![required("void_reason", Line)],
            Self::GiveNotice => vec![
                optional("received", Lines(2)),
                optional("missing", Lines(2)),
                optional("explained", Lines(2)),
                optional("given_how", Choice(manners)),
                optional("is_signed", Tick),
                optional("given_at", Moment),
                SERIAL,
            ],
            Self::Accept => vec![optional("accepted_on", Day)],
            Self::AwaitMaterials => vec![required("awaited_materials", Lines(3))],
            Self::CompleteMaterials => vec![optional("materials_completed_on", Day)],
            Self::MarkComplex => vec![
                required("complex_reason", Lines(2)),
                optional("complex_by", Line),
            ],
            Self::AskExtension => vec![
                required("reason", Lines(2)),
                required("new_due_on", Day),
                optional("asked_at", Moment),
                SERIAL,
            ],
            Self::DecideExtension(_) => vec![
                required("decision", Choice(decisions)),
                required("decided_by", Line),
                optional("decided_at", Moment),
            ],
            Self::TellExtension(_) => vec![
                required("told_how", Choice(manners)),
                optional("told_at", Moment),
            ],
            Self::Remind => vec![
                optional("note", Lines(2)),
                optional("reminded_at", Moment),
                SERIAL,
            ],
            Self::Finish => vec![
                required("result", Lines(3)),
                required("told_how", Choice(manners)),
                optional("told_at", Moment),
                optional("delivery_proof", Line),
            ],
            Self::ReplyUp => vec![
                required("replied_up_how", Line),
                optional("replied_up_at", Moment),
            ],
            Self::FollowUp => vec![
                optional("is_solved", Choice(yes_or_no)),
                optional("satisfaction", Choice(satisfactions)),
                optional("followed_up_how", Choice(manners)),
                optional("follow_up_note", Lines(2)),
                optional("followed_up_at", Moment),
            ],
            Self::Annotate => vec![required("text", Lines(3))],
        }
    }
}

/// The boxes of what was done on the spot, also in the form of a new contact.
pub(super) fn outcome_boxes(code: &str) -> Vec<DeedBox> {
    match Outcome::from_code(code) {
        Some(Outcome::Answered) => vec![
            required("result", Shape::Lines(2)),
            optional("told_how", Shape::Choice(manners)),
        ],
        Some(Outcome::ShownTheWay) => vec![
            required("led_to", Shape::Person),
            optional("escorted_by", Shape::Line),
        ],
        Some(Outcome::Outside) => vec![
            required("led_to", Shape::Line),
            optional("result", Shape::Lines(2)),
        ],
        None | Some(Outcome::Notice | Outcome::HandedOver) => Vec::new(),
    }
}

/// Whether an extension is still to be decided or told.
fn waits(extension: &Extension) -> bool {
    let is_refused = extension.decision == Some(Decision::Refused);
    extension.told_at.is_none() && !is_refused
}

fn outcomes_on_the_spot() -> Vec<(&'static str, &'static str)> {
    [Outcome::Answered, Outcome::ShownTheWay, Outcome::Outside]
        .map(|it| (it.code(), it.label_key()))
        .to_vec()
}

pub(in crate::ui) fn manners() -> Vec<(&'static str, &'static str)> {
    let names = Manner::ALL.iter().map(|it| (it.code(), it.label_key()));
    names.collect()
}

pub(in crate::ui) fn decisions() -> Vec<(&'static str, &'static str)> {
    let names = Decision::ALL.iter().map(|it| (it.code(), it.label_key()));
    names.collect()
}

pub(in crate::ui) fn satisfactions() -> Vec<(&'static str, &'static str)> {
    let names = Satisfaction::ALL
        .iter()
        .map(|it| (it.code(), it.label_key()));
    names.collect()
}

pub(in crate::ui) fn yes_or_no() -> Vec<(&'static str, &'static str)> {
    vec![("1", "value-yes"), ("0", "value-no")]
}
