//! What a small form of a case begins with, and what is done once it is confirmed.

use std::path::PathBuf;

use super::deed::{CaseDeed, OWN_GROUND, Standing, waiting_extension};
use crate::desk::{self, Desk};
use crate::domain::accountability::ShownBy;
use crate::domain::boxes::Boxes;
use crate::domain::complaint::{
    AttachmentUse, Complaint, ComplaintDetails, ComplaintFile, ComplaintId, Step,
};
use crate::domain::contact::{Channel, Decision, Manner};
use crate::store;
use crate::ui::ctx::Ctx;
use crate::ui::pane_forms::with_today;
use crate::ui::rectification::RectifyDeed;

/// A deed with everything it wants.
pub(super) struct Work {
    pub(super) deed: CaseDeed,
    pub(super) complaint: ComplaintId,
    pub(super) revision: u64,
    pub(super) boxes: Boxes,
    /// The scan that goes with it.
    pub(super) file: Option<PathBuf>,
}

/// Carries a deed out, on the register's thread.
pub(super) fn carry_out(desk: &mut Desk, work: Work) -> desk::Result<()> {
    let Work {
        deed,
        complaint: id,
        revision,
        boxes,
        file,
    } = work;
    match deed {
        CaseDeed::Step(step) => desk
            .take_complaint_step(id, revision, step, &boxes)
            .map(drop),
        CaseDeed::Instruct => instruct(desk, id, boxes, file),
        CaseDeed::Confirm(instruction) => desk.confirm_instruction(instruction).map(drop),
        CaseDeed::Summarize => desk.summarize_complaint(id, &boxes).map(drop),
        CaseDeed::Add => desk.add_to_complaint(id, &boxes),
        CaseDeed::Attach => attach(desk, id, &boxes, file),
        CaseDeed::AskExtension => desk.ask_complaint_extension(id, &boxes).map(drop),
        CaseDeed::DecideExtension(of) => desk.decide_complaint_extension(of, &boxes).map(drop),
        CaseDeed::TellExtension(of) => desk.tell_complaint_extension(of, &boxes).map(drop),
        CaseDeed::Rectify(deed) => deed.carry_out(desk, &boxes),
        CaseDeed::Hold => {
            let shown_by = ShownBy {
                complaint_id: Some(id.0),
                ..ShownBy::default()
            };
            let boxes = boxes.with("is_held", "1").with("ground", OWN_GROUND.code());
            desk.decide_accountability(&boxes, shown_by).map(drop)
        }
        CaseDeed::FinishSanction(of) => desk.finish_sanction(of, &boxes).map(drop),
    }
}

/// The scan of an instruction on paper goes in first, so that the instruction can say which it is; without its words
/// neither does.
fn instruct(
    desk: &mut Desk,
    id: ComplaintId,
    mut boxes: Boxes,
    file: Option<PathBuf>,
) -> desk::Result<()> {
    if let Some(path) = file.filter(|_| !boxes.is_empty("text")) {
        let (title, bytes) = read(path)?;
        let scan = desk.attach(id, AttachmentUse::Instruction, &title, &bytes)?;
        boxes.set("attachment_id", scan.id.to_string());
    }
    desk.instruct(id, &boxes).map(drop)
}

fn attach(
    desk: &mut Desk,
    id: ComplaintId,
    boxes: &Boxes,
    file: Option<PathBuf>,
) -> desk::Result<()> {
    let (name, bytes) = read(file.unwrap_or_default())?;
    let typed = boxes.get("title").trim();
    let title = if typed.is_empty() { &name } else { typed };
    let purpose = AttachmentUse::from_code(boxes.get("purpose"));
    let purpose = purpose.unwrap_or(AttachmentUse::Evidence);
    desk.attach(id, purpose, title, &bytes).map(drop)
}

/// A file's name and bytes.
fn read(path: PathBuf) -> desk::Result<(String, Vec<u8>)> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = name.into_owned();
    match std::fs::read(&path) {
        Ok(bytes) => Ok((name, bytes)),
        Err(source) => Err(store::Error::Io {
            path,
            doing: store::Doing::Reading,
            source,
        }
        .into()),
    }
}

/// What the record knows already.
pub(super) fn prefilled(
    deed: CaseDeed,
    file: &ComplaintFile,
    standing: Standing,
    ctx: &Ctx<'_>,
) -> Boxes {
    let details = &file.complaint.details;
    let mut boxes = with_today(&deed.boxes(&Boxes::default(), standing), ctx);
    match deed {
        // What the office proposed stands there to be agreed to.
        CaseDeed::Step(Step::Refuse | Step::Refer) => {
            boxes.set("acceptance_reason", details.acceptance_reason.clone());
            boxes.set("referred_to", details.referred_to.clone());
        }
        CaseDeed::Step(Step::Tell) => boxes.set("acceptance_told_how", manner_of(details).code()),
        CaseDeed::Step(Step::Reply) => boxes.set("replied_how", manner_of(details).code()),
        CaseDeed::Step(Step::FollowUp) => boxes.set("followed_up_how", Manner::Phone.code()),
        CaseDeed::Step(Step::Assign) => {
            boxes.set("handler", details.handler.clone());
            boxes.set("handler_department", details.handler_department.clone());
            boxes.set("summary", details.summary.clone());
        }
        CaseDeed::Step(Step::Investigate) => boxes.set("investigated_by", details.handler.clone()),
        CaseDeed::Summarize => boxes.set("summary", details.summary.clone()),
        CaseDeed::DecideExtension(_) => boxes.set("decision", Decision::Approved.code()),
        CaseDeed::TellExtension(_) => boxes.set("told_how", manner_of(details).code()),
        CaseDeed::Attach => boxes.set("purpose", AttachmentUse::Evidence.code()),
        CaseDeed::Rectify(deed) => boxes = prefilled_rectifying(deed, file, ctx),
        CaseDeed::Hold => {
            boxes.set("department", details.respondent_department.clone());
            if let [only] = &details.respondents[..] {
                boxes.set("person", only.clone());
            }
        }
        _ => {}
    }
    boxes
}

fn prefilled_rectifying(deed: RectifyDeed, file: &ComplaintFile, ctx: &Ctx<'_>) -> Boxes {
    let of = deed.id();
    let of = file.rectifications.iter().find(|it| Some(it.id) == of);
    let mut boxes = deed.prefilled(of, ctx);
    if let RectifyDeed::Order(_) = deed {
        let details = &file.complaint.details;
        boxes.set("department", details.respondent_department.clone());
        if let [only] = &details.respondents[..] {
            boxes.set("responsible_person", only.clone());
        }
    }
    boxes
}

/// The way a complainant is told things that came this way.
fn manner_of(details: &ComplaintDetails) -> Manner {
    match details.channel {
        Channel::Phone => Manner::Phone,
        Channel::Letter | Channel::Above => Manner::Written,
        Channel::Online => Manner::Online,
        Channel::Visit | Channel::Other => Manner::InPerson,
    }
}

/// What was asked for or entered, which the form answers: the office's proposal, more time, an instruction on paper.
pub(super) fn asked(deed: CaseDeed, file: &ComplaintFile, ctx: &Ctx<'_>) -> Option<String> {
    let words = ctx.words;
    match deed {
        CaseDeed::Step(Step::Accept | Step::Refuse | Step::Refer) => proposal(&file.complaint, ctx),
        CaseDeed::DecideExtension(_) | CaseDeed::TellExtension(_) => {
            let extension = waiting_extension(file)?;
            let args = [
                ("old", words.date(extension.old_due_on).into()),
                ("new", words.date(extension.new_due_on).into()),
                ("reason", extension.reason.as_str().into()),
            ];
            Some(words.with("contact-hint-extension-asked", &args))
        }
        CaseDeed::AskExtension => {
            let due_on = file.complaint.details.due_on?;
            let args = [("date", words.date(due_on).into())];
            let key = match due_on < ctx.now.date() {
                true => "contact-hint-extension-late",
                false => "case-hint-extension",
            };
            Some(words.with(key, &args))
        }
        CaseDeed::Confirm(id) => {
            let mut instructions = file.instructions.iter();
            let instruction = instructions.find(|it| it.id == id)?;
            let args = [
                ("by", instruction.entered_by.as_str().into()),
                ("day", words.date(instruction.said_on).into()),
                ("text", instruction.text.as_str().into()),
            ];
            Some(words.with("case-hint-confirm", &args))
        }
        _ => None,
    }
}

/// What the office proposes, with its reason.
fn proposal(complaint: &Complaint, ctx: &Ctx<'_>) -> Option<String> {
    let details = &complaint.details;
    let proposed = details.proposed?;
    let args = [
        ("by", details.proposed_by.as_str().into()),
        ("what", ctx.words.t(proposed.label_key()).into()),
        ("reason", details.acceptance_reason.as_str().into()),
        ("to", details.referred_to.as_str().into()),
    ];
    let key = match (
        details.acceptance_reason.is_empty(),
        details.referred_to.is_empty(),
    ) {
        (true, _) => "case-proposal",
        (false, true) => "case-proposal-because",
        (false, false) => "case-proposal-to",
    };
    Some(ctx.words.with(key, &args))
}
