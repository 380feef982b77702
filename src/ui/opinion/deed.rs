//! What can be done about an opinion, in the order of the procedure (E5, E6, E7, C5), and which boxes each deed asks for.

use std::path::PathBuf;

use crate::domain::boxes::Boxes;
use crate::domain::opinion::{
    FeedbackManner, OpinionFile, OpinionId, OpinionOutcome, OpinionStage,
};
use crate::domain::protection::Signed;
use crate::domain::record::Table;
use crate::domain::rectification::RectificationOf;
use crate::domain::right::Right;
use crate::ui::contact::deed::{DeedBox, Shape, optional, required, satisfactions, yes_or_no};
use crate::ui::ctx::Ctx;
use crate::ui::pane_forms::{DeedWork, PaneDeed, with_today};
use crate::ui::rectification::RectifyDeed;

/// Something done about an opinion, with a small form of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OpinionDeed {
    /// 转交 (E5).
    Send,
    /// 整改 (E6, E8).
    Rectify(RectifyDeed),
    /// 反馈 (E7).
    FeedBack,
    /// 回访 (C5).
    FollowUp,
    /// What this decision about a fault ordered to be put right was.
    FinishSanction(i64),
}

impl OpinionDeed {
    /// What may be done next about an opinion by whoever sits at the desk, what the procedure waits for first.
    pub(super) fn next(file: &OpinionFile, ctx: &Ctx<'_>) -> Vec<Self> {
        let handles = ctx.may(Right::HandleOpinions);
        let order = Self::Rectify(RectifyDeed::Order(RectificationOf::Opinion(
            file.opinion.id.0,
        )));
        let order = ctx.may(Right::Rectify).then_some(order);
        let by_stage: &[Self] = match file.opinion.stage() {
            OpinionStage::Received => &[Self::Send, Self::FeedBack, Self::FollowUp],
            OpinionStage::Sent => &[Self::FeedBack, Self::Send, Self::FollowUp],
            OpinionStage::FedBack => &[Self::FollowUp],
            OpinionStage::Void => return Vec::new(),
        };
        let mut deeds: Vec<Self> = by_stage.iter().copied().filter(|_| handles).collect();
        // An order stands behind what the procedure waits for.
        let at = deeds.len().min(1);
        deeds.splice(at..at, order);
        deeds
    }
}

impl PaneDeed for OpinionDeed {
    type Id = OpinionId;
    type File = OpinionFile;

    fn id(file: &OpinionFile) -> OpinionId {
        file.opinion.id
    }

    fn number(file: &OpinionFile) -> String {
        file.opinion.number.to_string()
    }

    fn label_key(self, file: &OpinionFile, _ctx: &Ctx<'_>) -> &'static str {
        match self {
            Self::Send if file.opinion.details.sent_on.is_some() => "opinion-deed-send-again",
            Self::Send => "action-send-on",
            Self::Rectify(deed) => deed.label_key(),
            Self::FeedBack => "action-feed-back",
            Self::FollowUp => "contact-deed-follow-up",
            Self::FinishSanction(_) => "case-deed-finish-sanction",
        }
    }

    fn hint_key(self, file: &OpinionFile, _ctx: &Ctx<'_>) -> Option<&'static str> {
        match self {
            Self::Send => Some("opinion-hint-send"),
            Self::Rectify(deed) => deed.hint_key(),
            Self::FeedBack if is_anonymous(file) => Some("opinion-hint-feed-back-anonymous"),
            Self::FeedBack => Some("opinion-hint-feed-back-named"),
            Self::FollowUp => Some("opinion-hint-follow-up"),
            Self::FinishSanction(_) => None,
        }
    }

    fn table(self) -> Table {
        match self {
            Self::Rectify(deed) => deed.table(),
            Self::FinishSanction(_) => Table::Accountability,
            Self::Send | Self::FeedBack | Self::FollowUp => Table::Opinion,
        }
    }

    fn boxes(self, typed: &Boxes, file: &OpinionFile, _ctx: &Ctx<'_>) -> Vec<DeedBox> {
        use Shape::{Choice, Day, Line, Lines, Person};
        match self {
            Self::Send => vec![
                required("handler", Person),
                required("department", Line),
                optional("sent_on", Day),
            ],
            Self::Rectify(deed) => deed.boxes(typed),
            Self::FeedBack => feedback_boxes(is_anonymous(file)),
            Self::FollowUp => vec![
                optional("satisfaction", Choice(satisfactions)),
                optional("has_retaliation", Choice(yes_or_no)),
                DeedBox {
                    is_required: typed.get("has_retaliation") == "1",
                    ..optional("follow_up_note", Lines(2))
                },
                optional("followed_up_by", Person),
                optional("followed_up_on", Day),
            ],
            Self::FinishSanction(_) => vec![optional("done_on", Day)],
        }
    }

    fn prefilled(self, file: &OpinionFile, ctx: &Ctx<'_>) -> Boxes {
        let details = &file.opinion.details;
        let mut boxes = with_today(&self.boxes(&Boxes::default(), file, ctx), ctx);
        match self {
            Self::Send => {
                boxes.set("handler", details.handler.clone());
                boxes.set("department", details.department.clone());
            }
            Self::Rectify(deed) => {
                let of = deed.id();
                let of = file.rectifications.iter().find(|it| Some(it.id) == of);
                boxes = deed.prefilled(of, ctx);
                if let RectifyDeed::Order(_) = deed {
                    boxes.set("responsible_person", details.handler.clone());
                    boxes.set("department", details.department.clone());
                }
            }
            Self::FeedBack => boxes.set("feedback_by", details.handler.clone()),
            Self::FollowUp => {
                boxes.set("followed_up_by", ctx.actor);
                // What was said before stands there: it is the latest that counts.
                let rating = details.satisfaction.map_or("", |it| it.code());
                boxes.set("satisfaction", rating);
                boxes.set("follow_up_note", details.follow_up_note.clone());
            }
            Self::FinishSanction(_) => {}
        }
        boxes
    }

    fn work(self, file: &OpinionFile, boxes: Boxes, _scan: Option<PathBuf>) -> DeedWork {
        let (id, revision) = (file.opinion.id, file.opinion.revision);
        Box::new(move |desk| match self {
            Self::Send => desk.send_opinion(id, revision, &boxes).map(drop),
            Self::Rectify(deed) => deed.carry_out(desk, &boxes),
            Self::FeedBack => desk.feed_back_opinion(id, revision, &boxes).map(drop),
            Self::FollowUp => desk.follow_up_opinion(id, revision, &boxes).map(drop),
            Self::FinishSanction(of) => desk.finish_sanction(of, &boxes).map(drop),
        })
    }
}

fn is_anonymous(file: &OpinionFile) -> bool {
    file.opinion.details.signed == Signed::Anonymous
}

/// Whoever is known is told themselves; who is not, by a notice or at a meeting, with where it was (E7).
fn feedback_boxes(is_anonymous: bool) -> Vec<DeedBox> {
    use Shape::{Choice, Day, Line, Lines, Person};
    let manners = match is_anonymous {
        true => public_manners,
        false => personal_manners,
    };
    let mut boxes = vec![
        required("outcome", Choice(outcomes)),
        required("feedback", Lines(3)),
        required("feedback_how", Choice(manners)),
    ];
    boxes.extend(is_anonymous.then_some(required("feedback_place", Line)));
    boxes.extend([
        optional("feedback_by", Person),
        optional("feedback_on", Day),
    ]);
    boxes
}

type Options = Vec<(&'static str, &'static str)>;

fn outcomes() -> Options {
    let all = OpinionOutcome::ALL.iter();
    all.map(|it| (it.code(), it.label_key())).collect()
}

fn public_manners() -> Options {
    manners(false)
}

fn personal_manners() -> Options {
    manners(true)
}

fn manners(is_to_a_person: bool) -> Options {
    let all = FeedbackManner::ALL.iter();
    all.filter(|it| it.is_to_a_person() == is_to_a_person)
        .map(|it| (it.code(), it.label_key()))
        .collect()
}
