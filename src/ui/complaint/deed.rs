//! What can be done about a complaint, in the order of the procedure, and which boxes each deed asks for.
//!
//! Must not know: how the boxes are drawn and how a deed is carried out.

use crate::domain::account::{Account, Role};
use crate::domain::accountability::{Fault, Ground, Sanction};
use crate::domain::boxes::Boxes;
use crate::domain::complaint::{
    Acceptance, AttachmentUse, Complaint, ComplaintDetails, ComplaintFile, Finding, Severity,
    Stage, Step, step_to_do, steps_after,
};
use crate::domain::contact::{Decision, Extension};
use crate::domain::record::Table;
use crate::domain::right::{Right, may};
use crate::ui::contact::deed::{
    DeedBox, Shape, decisions, manners, optional, required, satisfactions, yes_or_no,
};
use crate::ui::rectification::RectifyDeed;

/// Something done about a complaint, with a small form of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::ui) enum CaseDeed {
    /// A step of the procedure.
    Step(Step),
    /// 批示, or one entered for the principal (代录).
    Instruct,
    /// This instruction, entered from paper, is confirmed.
    Confirm(i64),
    /// 转办摘要.
    Summarize,
    /// 补充.
    Add,
    /// A scan or a photo.
    Attach,
    /// More time is asked for (A9).
    AskExtension,
    /// This extension is decided.
    DecideExtension(i64),
    /// The complainant is told of this extension.
    TellExtension(i64),
    /// 整改 (E6, E8).
    Rectify(RectifyDeed),
    /// 责任追究 (D7).
    Hold,
    /// What this decision ordered to be put right was.
    FinishSanction(i64),
}

/// What the boxes of a deed depend on, besides what is typed.
#[derive(Clone, Copy)]
pub(super) struct Standing {
    /// Whether the facts are sealed, so that a handler is given a summary.
    pub(super) is_sealed: bool,
    /// Whether whoever sits at the desk is who decides about it.
    pub(super) decides: bool,
}

impl Standing {
    pub(super) fn of(details: &ComplaintDetails, account: Option<&Account>) -> Self {
        Self {
            is_sealed: details.has_sealed_facts(),
            decides: decides(details, account),
        }
    }
}

/// Whether somebody decides about a complaint: the principal, and the deputy where it is about the principal.
pub(super) fn decides(details: &ComplaintDetails, account: Option<&Account>) -> bool {
    let decider = match details.is_about_principal {
        true => Role::Deputy,
        false => Role::Principal,
    };
    account.is_some_and(|account| account.role == decider)
}

/// The steps that whoever sits at the desk may take next, the one the procedure waits for first.
pub(super) fn steps_next(complaint: &Complaint, account: Option<&Account>) -> Vec<Step> {
    let details = &complaint.details;
    let is_taken = |step: Step| match step {
        // Merging and unmerging are questions of their own.
        Step::Merge | Step::Unmerge => true,
        Step::Propose => details.proposed.is_some() || decides(details, account),
        Step::Tell => details.acceptance_told_on.is_some(),
        Step::SignFor => details.handler_signed_on.is_some(),
        _ => false,
    };
    let may_take = |step: &Step| {
        let is_mine = step.right() != Right::DecideComplaints || decides(details, account);
        is_mine && account.is_some_and(|account| may(account.role, step.right()))
    };
    if complaint.voiding.is_some() {
        return Vec::new();
    }
    let mut steps: Vec<Step> = steps_after(details.stage)
        .filter(|step| !is_taken(*step))
        .filter(may_take)
        .collect();
    // What is closed waits for nothing; it may be taken up again all the same, as anything but a rule.
    let untold = matches!(details.stage, Stage::Refused | Stage::Referred)
        && details.acceptance_told_on.is_none();
    let main = match untold {
        true => Some(Step::Tell),
        false => step_to_do(details.stage),
    };
    if let Some(at) = steps.iter().position(|step| Some(*step) == main) {
        steps[..=at].rotate_right(1);
    }
    steps
}

/// The extension that is still to be decided or told.
pub(super) fn waiting_extension(file: &ComplaintFile) -> Option<&Extension> {
    let waits = |it: &&Extension| {
        let is_refused = it.decision == Some(Decision::Refused);
        it.voiding.is_none() && it.told_at.is_none() && !is_refused
    };
    file.extensions.iter().find(waits)
}

impl CaseDeed {
    /// The key of its name, on its button and its form.
    pub(super) const fn label_key(self, standing: Standing) -> &'static str {
        match self {
            Self::Step(step) => step.label_key(),
            Self::Instruct if standing.decides => "case-deed-instruct",
            Self::Instruct => "case-deed-enter-instruction",
            Self::Confirm(_) => "case-deed-confirm",
            Self::Summarize => "case-deed-summarize",
            Self::Add => "case-deed-add",
            Self::Attach => "case-deed-attach",
            Self::AskExtension => "contact-deed-ask-extension",
            Self::DecideExtension(_) => "contact-deed-decide-extension",
            Self::TellExtension(_) => "contact-deed-tell-extension",
            Self::Rectify(deed) => deed.label_key(),
            Self::Hold => "case-deed-hold",
            Self::FinishSanction(_) => "case-deed-finish-sanction",
        }
    }

    /// The key of what its form must say before anything is typed; `None` where the boxes say it all.
    pub(super) const fn hint_key(self, standing: Standing) -> Option<&'static str> {
        Some(match self {
            Self::Step(Step::Close) => "case-hint-close",
            Self::Step(Step::Assign) if standing.is_sealed => "case-hint-assign-sealed",
            Self::Step(Step::Reopen) => "case-hint-reopen",
            Self::Instruct if !standing.decides => "case-hint-enter-instruction",
            Self::Summarize => "case-hint-summarize",
            Self::Add => "case-hint-add",
            Self::Attach if standing.is_sealed => "case-hint-attach-sealed",
            Self::Rectify(deed) => return deed.hint_key(),
            _ => return None,
        })
    }

    /// The table whose columns its boxes are.
    pub(super) const fn table(self) -> Table {
        match self {
            Self::Instruct | Self::Confirm(_) => Table::Instruction,
            Self::Attach => Table::Attachment,
            Self::AskExtension | Self::DecideExtension(_) | Self::TellExtension(_) => {
                Table::Extension
            }
            Self::Rectify(deed) => deed.table(),
            Self::Hold | Self::FinishSanction(_) => Table::Accountability,
            Self::Step(_) | Self::Summarize | Self::Add => Table::Complaint,
        }
    }

    /// Whether a file goes with it: its own scan, or that of an instruction on paper.
    pub(super) const fn takes_file(self, standing: Standing) -> bool {
        matches!(self, Self::Attach) || (matches!(self, Self::Instruct) && !standing.decides)
    }

    /// The box that canned phrases are offered for.
    pub(super) const fn phrase_box(self) -> Option<&'static str> {
        Some(match self {
            Self::Instruct => "text",
            Self::Step(Step::Decide) => "decision",
            Self::Step(Step::Reply) => "reply",
            _ => return None,
        })
    }

    /// Its boxes; some depend on what is typed.
    pub(super) fn boxes(self, typed: &Boxes, standing: Standing) -> Vec<DeedBox> {
        use Shape::{Choice, Day, Line, Lines, Moment};
        let serial = optional("paper_serial", Line);
        match self {
            Self::Step(step) => step_boxes(step, typed, standing),
            Self::Instruct => {
                let mut boxes = vec![required("text", Lines(3)), optional("said_on", Day)];
                boxes.extend((!standing.decides).then_some(serial));
                boxes
            }
            Self::Confirm(_) => Vec::new(),
            Self::Summarize => vec![required("summary", Lines(4))],
            Self::Add => vec![required("addition", Lines(4))],
            Self::Attach => vec![required("purpose", Choice(uses)), optional("title", Line)],
            Self::AskExtension => vec![
                required("reason", Lines(2)),
                required("new_due_on", Day),
                optional("asked_at", Moment),
                serial,
            ],
            Self::DecideExtension(_) => vec![
                required("decision", Choice(decisions)),
                optional("decided_at", Moment),
            ],
            Self::TellExtension(_) => vec![
                required("told_how", Choice(manners)),
                optional("told_at", Moment),
            ],
            Self::Rectify(deed) => deed.boxes(typed),
            Self::Hold => hold_boxes(typed),
            Self::FinishSanction(_) => vec![optional("done_on", Day)],
        }
    }
}

fn step_boxes(step: Step, typed: &Boxes, standing: Standing) -> Vec<DeedBox> {
    use Shape::{Choice, Day, Line, Lines, Person};
    match step {
        Step::Propose => propose_boxes(typed),
        Step::Accept => vec![optional("accepted_on", Day)],
        Step::Refuse => vec![
            required("acceptance_reason", Lines(2)),
            optional("accepted_on", Day),
        ],
        Step::Refer => vec![
            required("referred_to", Line),
            required("acceptance_reason", Lines(2)),
            optional("accepted_on", Day),
        ],
        Step::Tell => vec![
            required("acceptance_told_how", Choice(manners)),
            optional("acceptance_told_on", Day),
        ],
        Step::Assess => vec![
            required("severity", Choice(severities)),
            optional("assessment", Lines(2)),
            optional("assessed_on", Day),
        ],
        Step::Assign => {
            let mut boxes = vec![
                required("handler", Person),
                optional("handler_department", Line),
            ];
            let summary = required("summary", Lines(3));
            boxes.extend(standing.is_sealed.then_some(summary));
            boxes.push(optional("assigned_on", Day));
            boxes
        }
        Step::SignFor => vec![optional("handler_signed_on", Day)],
        Step::Investigate => vec![
            required("investigation", Lines(3)),
            optional("complainant_view", Lines(2)),
            optional("respondent_view", Lines(2)),
            optional("investigated_by", Person),
            optional("investigated_on", Day),
        ],
        Step::Find => vec![
            required("finding", Choice(findings)),
            required("finding_basis", Lines(2)),
            optional("found_on", Day),
        ],
        Step::Decide => vec![required("decision", Lines(3)), optional("decided_on", Day)],
        Step::Reply => vec![
            required("reply", Lines(3)),
            required("replied_how", Choice(manners)),
            optional("replied_on", Day),
            optional("delivery_proof", Line),
        ],
        Step::FollowUp => vec![
            required("followed_up_how", Choice(manners)),
            optional("is_solved", Choice(yes_or_no)),
            optional("satisfaction", Choice(satisfactions)),
            optional("has_retaliation", Choice(yes_or_no)),
            DeedBox {
                is_required: typed.get("has_retaliation") == "1",
                ..optional("follow_up_note", Lines(2))
            },
            optional("followed_up_on", Day),
        ],
        Step::Close => vec![
            optional("closing_note", Lines(2)),
            optional("closed_on", Day),
        ],
        Step::Withdraw => vec![
            required("withdraw_reason", Lines(2)),
            optional("withdrawn_on", Day),
        ],
        Step::Reopen => vec![
            required("reopen_reason", Lines(2)),
            optional("reopened_on", Day),
        ],
        Step::Merge | Step::Unmerge => Vec::new(),
    }
}

fn propose_boxes(typed: &Boxes) -> Vec<DeedBox> {
    use Shape::{Choice, Day, Line, Lines};
    let proposed = Acceptance::from_code(typed.get("proposed"));
    let wants_reason = matches!(proposed, Some(Acceptance::Refused | Acceptance::Referred));
    let mut boxes = vec![required("proposed", Choice(acceptances))];
    if proposed == Some(Acceptance::Referred) {
        boxes.push(required("referred_to", Line));
    }
    boxes.push(DeedBox {
        is_required: wants_reason,
        ..optional("acceptance_reason", Lines(2))
    });
    boxes.push(optional("proposed_on", Day));
    boxes
}

/// The boxes of a decision about a fault; correcting in time has a day (S2).
pub(in crate::ui) fn hold_boxes(typed: &Boxes) -> Vec<DeedBox> {
    use Shape::{Choice, Day, Line, Lines, Person};
    let mut boxes = vec![
        required("person", Person),
        optional("department", Line),
        required("fault", Choice(faults)),
        required("sanction", Choice(sanctions)),
    ];
    if Sanction::from_code(typed.get("sanction")) == Some(Sanction::CorrectInTime) {
        boxes.push(required("due_on", Day));
    }
    boxes.extend([required("basis", Lines(3)), optional("decided_on", Day)]);
    boxes
}

/// The ground of a decision that no suggestion brought up.
pub(super) const OWN_GROUND: Ground = Ground::Other;

type Options = Vec<(&'static str, &'static str)>;

fn acceptances() -> Options {
    let names = Acceptance::ALL.iter();
    names.map(|it| (it.code(), it.label_key())).collect()
}

fn severities() -> Options {
    let names = Severity::ALL.iter();
    names.map(|it| (it.code(), it.label_key())).collect()
}

fn findings() -> Options {
    let names = Finding::ALL.iter();
    names.map(|it| (it.code(), it.label_key())).collect()
}

fn uses() -> Options {
    let names = AttachmentUse::ALL.iter();
    names.map(|it| (it.code(), it.label_key())).collect()
}

fn faults() -> Options {
    let names = Fault::ALL.iter();
    names.map(|it| (it.code(), it.label_key())).collect()
}

fn sanctions() -> Options {
    let names = Sanction::ALL.iter();
    names.map(|it| (it.code(), it.label_key())).collect()
}
