//! What a screen may see, and what it may ask for.
//!
//! Screens draw and return; reading goes through [`Ctx::worker`], whose answers they take in a later frame, and
//! everything else is an [`Ask`] that the shell carries out after drawing. Must not know: any one screen.

use std::path::PathBuf;

use chrono::NaiveDateTime;

use super::command::Command;
use super::contact::Deed as ContactDeed;
use super::opinion::OpinionTab;
use super::preview::offer::Offer;
use super::review::ReviewTab;
use super::theme::ThemeChoice;
use super::when_texts::WhenTexts;
use super::widgets::toast::Toasts;
use crate::desk::{self, Desk, PaperRequest, Pass, RecoverySheet, Worker};
use crate::domain::account::Account;
use crate::domain::batch::Batch;
use crate::domain::complaint::{Complaint, ComplaintId};
use crate::domain::contact::{Contact, ContactId};
use crate::domain::opinion::{Opinion, OpinionId};
use crate::domain::period::Period;
use crate::domain::right::{Right, may};
use crate::domain::setting::Settings;
use crate::domain::visit::{Visit, VisitId};
use crate::i18n::{Language, Words};
use crate::store::{ComplaintFilter, ContactFilter, OpinionFilter, TakenFrom, VisitFilter};

/// What a screen may see; borrowed for one frame.
pub struct Ctx<'a> {
    /// The words of the language in use.
    pub words: &'a Words,
    /// The words of date boxes.
    pub when: &'a WhenTexts,
    /// The register's thread.
    pub worker: &'a Worker,
    /// The moment, local and to the minute.
    pub now: NaiveDateTime,
    /// The school's settings.
    pub settings: &'a Settings,
    /// Who sits at the desk.
    pub actor: &'a str,
    /// The account that unlocked the register; `None` where the register has no accounts.
    pub account: Option<&'a Account>,
    /// Moves whenever the register changed: what a screen read under another number is stale.
    pub generation: u64,
    /// Messages at the foot of the window.
    pub toasts: &'a mut Toasts,
    /// What the person asked for.
    pub asks: &'a mut Vec<Ask>,
}

impl Ctx<'_> {
    /// Whether whoever sits at the desk may do something. What is refused is refused below; a screen only leaves out what
    /// would be.
    #[must_use]
    pub fn may(&self, right: Right) -> bool {
        self.account.is_none_or(|account| may(account.role, right))
    }

    /// Whether a command does anything for whoever sits at the desk.
    #[must_use]
    pub fn may_command(&self, command: Command) -> bool {
        command.right().is_none_or(|right| self.may(right))
    }

    /// Asks for something.
    pub fn ask(&mut self, ask: Ask) {
        self.asks.push(ask);
    }

    /// Asks for a write that shows no boxes of its own. `say` is the key of the sentence that tells it is done; its
    /// `$number` is what `work` returns.
    pub fn ask_deed(
        &mut self,
        say: &'static str,
        work: impl FnOnce(&mut Desk) -> desk::Result<String> + Send + 'static,
    ) {
        self.asks.push(Ask::Deed(Deed {
            say,
            work: Box::new(work),
        }));
    }
}

/// A write that is told about in one sentence.
pub struct Deed {
    /// The key of the sentence when it is done.
    pub say: &'static str,
    /// The write; returns the number of the record for the sentence.
    pub work: DeedWork,
}

/// The work of a [`Deed`], to be run on the register's thread.
pub type DeedWork = Box<dyn FnOnce(&mut Desk) -> desk::Result<String> + Send>;

/// A page of the menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Page {
    /// 今日.
    Today,
    /// 来访登记.
    Visits,
    /// 首问责任登记.
    Contacts,
    /// 投诉处理.
    Complaints,
    /// 意见建议: opinions, boxes, questionnaires, meetings, supervisors.
    Opinions,
    /// 整改督查: what is to be put right, checks, the eight "not".
    Review,
    /// 校长待办.
    Queue,
    /// 服务事项.
    Catalogue,
    /// 工作日历.
    Calendar,
    /// 报表.
    Reports,
    /// 设置.
    Settings,
}

impl Page {
    /// Every page, in the order of the menu.
    pub const ALL: [Self; 11] = [
        Self::Today,
        Self::Visits,
        Self::Contacts,
        Self::Complaints,
        Self::Opinions,
        Self::Review,
        Self::Queue,
        Self::Catalogue,
        Self::Calendar,
        Self::Reports,
        Self::Settings,
    ];

    /// The right without which the menu leaves the page out; the desk refuses its reads as well.
    #[must_use]
    pub const fn right(self) -> Right {
        match self {
            Self::Queue => Right::DecideComplaints,
            _ => Right::ReadRegisters,
        }
    }

    /// The key of its name.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::Today => "page-today",
            Self::Visits => "page-visits",
            Self::Contacts => "page-contacts",
            Self::Complaints => "page-complaints",
            Self::Opinions => "page-opinions",
            Self::Review => "page-review",
            Self::Queue => "page-queue",
            Self::Catalogue => "page-catalogue",
            Self::Calendar => "page-calendar",
            Self::Reports => "page-reports",
            Self::Settings => "page-settings",
        }
    }
}

/// What a person asked for; carried out by the shell after drawing.
pub enum Ask {
    /// To another page.
    Go(Page),
    /// A form for a new visit.
    NewVisit,
    /// A form for a new appointment.
    NewAppointment,
    /// A form for a new first contact.
    NewContact,
    /// A form for the first contact that a visit becomes.
    ContactOfVisit(VisitId),
    /// A form with a first contact's boxes, to correct it.
    CorrectContact(Box<Contact>),
    /// One first contact, in its register.
    OpenContact(ContactId),
    /// One first contact, with what is to be done about it next.
    ContinueContact(ContactId, ContactDeed),
    /// The first contacts a filter lets through, in their register.
    ContactRecords(Box<ContactFilter>),
    /// A form with a visit's boxes, to correct it.
    Correct(Box<Visit>),
    /// One visit, in its register.
    Open(VisitId),
    /// The visits a filter lets through, in their register.
    Records(Box<VisitFilter>),
    /// A form for a new complaint.
    NewComplaint,
    /// A form with the boxes of a complaint that stand in the open, to correct it.
    CorrectComplaint(Box<Complaint>),
    /// One complaint, in its register.
    OpenComplaint(ComplaintId),
    /// The complaints a filter lets through, in their register.
    ComplaintRecords(Box<ComplaintFilter>),
    /// A form for a new opinion, taken out of something or not.
    NewOpinion(Option<TakenFrom>),
    /// A form with the boxes of an opinion that stand in the open, to correct it.
    CorrectOpinion(Box<Opinion>),
    /// One opinion, in its register.
    OpenOpinion(OpinionId),
    /// The opinions a filter lets through, in their register.
    OpinionRecords(Box<OpinionFilter>),
    /// The page of opinions, at one of its tabs.
    OpenSources(OpinionTab),
    /// One part of the page of what is to be put right.
    OpenReview(ReviewTab),
    /// Something that is to be put right, on its board, by its key.
    OpenRectification(i64),
    /// One check, among the others, by its key.
    OpenCheck(i64),
    /// The log of who opened identities.
    OpenOpenings,
    /// Away from a form, back to where it was opened.
    CloseForm,
    /// The form of a phone message.
    TakeMessage,
    /// The hand-over of the shift.
    HandOverShift,
    /// A write without boxes.
    Deed(Deed),
    /// A screen's own write is done; this sentence tells so.
    Done(String),
    /// A screen's own write or read failed.
    Failed(desk::Error),
    /// A paper, typeset and shown before it is printed.
    Print(PaperRequest),
    /// A paper of a complaint that says who complains; an opening with its reason goes before it.
    PrintOpened {
        /// Which paper.
        request: PaperRequest,
        /// Why it is opened.
        reason: String,
    },
    /// Which papers are printed together is asked; of this batch first, or of the one that suits the page.
    PrintBatch(Option<Batch>),
    /// The report that closes a month, made to be looked at and signed.
    CloseMonth(Period),
    /// The overview of a period's report.
    OpenReport(Period),
    /// The dialog that holds a signed report against the register.
    VerifyReport,
    /// Away from a paper, back to the page it was asked for on.
    ClosePaper,
    /// Something was saved, and its paper may be wanted next.
    OfferPaper(Offer),
    /// The last action back.
    Undo,
    /// Somebody else sits down.
    SitDown(String),
    /// The register locked, for this person next where a name is given.
    Lock(Option<String>),
    /// The account of whoever sits at the desk is another than before: their password changed.
    Reseated(Box<Account>, Pass),
    /// The page that makes the first accounts.
    FoundAccounts,
    /// A recovery sheet, shown this once.
    ShowSheet(Box<RecoverySheet>),
    /// The dialog that changes one's own password.
    ChangePassword,
    /// Other settings of the school.
    ChangeSettings(Box<Settings>),
    /// Another language on this computer's screens.
    Language(Language),
    /// Another look.
    Theme(ThemeChoice),
    /// A backup, now.
    BackUp,
    /// Another second place for backups, or none.
    SecondPlace(Option<PathBuf>),
    /// A backup back in place of the register.
    Restore(PathBuf),
    /// The sheet of keys.
    ShowKeys,
}
