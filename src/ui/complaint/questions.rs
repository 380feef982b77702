//! Questions about a case that stand in front of everything: voiding, turning it confidential, naming who may see what is
//! sealed, merging and taking a merging back.

use egui::{Label, RichText, Ui};

use super::case_beside::preview;
use crate::desk::{self, Desk, Pending};
use crate::domain::account::{Account, Role};
use crate::domain::complaint::{Complaint, ComplaintFile, ComplaintId};
use crate::domain::number::RecordNumber;
use crate::domain::protection::is_respondent;
use crate::ui::ctx::Ctx;
use crate::ui::record_parts::VoidQuestion;
use crate::ui::theme::{bold, note, tokens};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::dialog::{Enter, dialog_ui};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::modal::{Answer, Question, confirm_ui};

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CaseQuestion {
    /// 作废.
    Void,
    /// 转为实名保密.
    MakeConfidential,
    /// 指定可查看人.
    NameViewers,
    /// 并案.
    Merge,
    /// 取消并案.
    Unmerge,
}

impl CaseQuestion {
    /// The key of its name, on its button.
    pub(super) const fn label_key(self) -> &'static str {
        match self {
            Self::Void => "command-void",
            Self::MakeConfidential => "case-make-confidential",
            Self::NameViewers => "case-name-viewers",
            Self::Merge => "step-merge",
            Self::Unmerge => "step-unmerge",
        }
    }
}

/// The questions of the complaint on show; one at most is open.
#[derive(Default)]
pub(super) struct Questions {
    open: Option<CaseQuestion>,
    of: Option<ComplaintId>,
    voiding: VoidQuestion,
    /// Accounts that may be named, each with whether it is.
    viewers: Vec<(String, bool)>,
    merge: MergeBox,
}

/// The complaint that another one is merged into.
#[derive(Default)]
struct MergeBox {
    typed: String,
    asked: Option<RecordNumber>,
    pending: Option<Pending<desk::Result<Complaint>>>,
    found: Option<Complaint>,
    is_unknown: bool,
    is_missing: bool,
}

impl Questions {
    /// Asks.
    pub(super) fn open(
        &mut self,
        question: CaseQuestion,
        file: &ComplaintFile,
        accounts: &[Account],
    ) {
        let details = &file.complaint.details;
        *self = Self {
            open: Some(question),
            of: Some(file.complaint.id),
            ..Self::default()
        };
        match question {
            CaseQuestion::Void => self.voiding.open(),
            CaseQuestion::NameViewers => {
                // Who decides sees it anyway, and a respondent never does.
                let may_be_named = |account: &&Account| {
                    account.is_in_use()
                        && !account.public_key.is_empty()
                        && !is_respondent(details, &account.name)
                        && !matches!(account.role, Role::Principal | Role::Supervisor)
                };
                let named = accounts.iter().filter(may_be_named);
                self.viewers = named
                    .map(|it| (it.name.clone(), details.viewers.contains(&it.name)))
                    .collect();
            }
            _ => {}
        }
    }

    /// Draws the question that is open, and has the register do what was answered.
    pub(super) fn ui(&mut self, ui: &Ui, file: &ComplaintFile, ctx: &mut Ctx<'_>) {
        let Some(question) = self.open else { return };
        if self.of != Some(file.complaint.id) {
            self.open = None;
            return;
        }
        let (id, revision) = (file.complaint.id, file.complaint.revision);
        match question {
            CaseQuestion::Void => {
                if let Some(reason) = self.voiding.ui(ui, &file.complaint.number.to_string(), ctx) {
                    ctx.ask_deed("said-voided", move |desk| {
                        let voided = desk.void_complaint(id, &reason)?;
                        Ok(voided.number.to_string())
                    });
                }
            }
            CaseQuestion::MakeConfidential => {
                self.sure_ui(ui, file, "case-confidential", "case-make-confidential", ctx)
                    .then(|| {
                        ctx.ask_deed("said-confidential", move |desk| {
                            Ok(desk.make_confidential(id)?.number.to_string())
                        });
                    });
            }
            CaseQuestion::Unmerge => {
                self.sure_ui(ui, file, "case-unmerge", "step-unmerge", ctx)
                    .then(|| {
                        ctx.ask_deed("said-unmerged", move |desk| {
                            Ok(desk.unmerge_complaint(id, revision)?.number.to_string())
                        });
                    });
            }
            CaseQuestion::NameViewers => self.viewers_ui(ui, file, ctx),
            CaseQuestion::Merge => self.merge_ui(ui, file, ctx),
        }
    }

    /// Sure or not; `sentences` is the beginning of the keys of its title and text.
    fn sure_ui(
        &mut self,
        ui: &Ui,
        file: &ComplaintFile,
        sentences: &'static str,
        confirm: &str,
        ctx: &Ctx<'_>,
    ) -> bool {
        let words = ctx.words;
        let number = [("number", file.complaint.number.to_string().into())];
        let (title, text) = match sentences {
            "case-unmerge" => ("case-unmerge-title", "case-unmerge-text"),
            _ => ("case-confidential-title", "case-confidential-text"),
        };
        let question = Question {
            id: sentences,
            title: &words.with(title, &number),
            text: &words.t(text),
            confirm: &words.t(confirm),
            cancel: &words.t("dialog-cancel"),
            is_danger: true,
        };
        let answer = confirm_ui(ui.ctx(), &question);
        if answer.is_some() {
            self.open = None;
        }
        answer == Some(Answer::Confirmed)
    }

    /// Who may see what is sealed, besides who decides.
    fn viewers_ui(&mut self, ui: &Ui, file: &ComplaintFile, ctx: &mut Ctx<'_>) {
        let words = ctx.words;
        let number = [("number", file.complaint.number.to_string().into())];
        let answer = dialog_ui(
            ui.ctx(),
            "case-viewers",
            &words.with("case-viewers-title", &number),
            &words.t("case-name-viewers"),
            &words.t("dialog-cancel"),
            Enter::Confirms,
            |ui| {
                ui.label(note(ui, words.t("case-viewers-text")));
                let mut first = None;
                for (name, is_named) in &mut self.viewers {
                    let response = ui.checkbox(is_named, name.as_str());
                    first.get_or_insert(response);
                }
                first.unwrap_or_else(|| ui.label(words.t("case-viewers-nobody")))
            },
        );
        if answer == Some(Answer::Confirmed) {
            let named = self.viewers.iter().filter(|it| it.1);
            let names: Vec<String> = named.map(|it| it.0.clone()).collect();
            let id = file.complaint.id;
            ctx.ask_deed("said-viewers", move |desk| {
                Ok(desk.name_viewers(id, &names)?.number.to_string())
            });
        }
        if answer.is_some() {
            self.open = None;
        }
    }

    /// Which complaint it goes into, by its number, with both in sight before it is done.
    fn merge_ui(&mut self, ui: &Ui, file: &ComplaintFile, ctx: &mut Ctx<'_>) {
        self.merge.look(ctx);
        let words = ctx.words;
        let number = [("number", file.complaint.number.to_string().into())];
        let answer = dialog_ui(
            ui.ctx(),
            "case-merge",
            &words.with("case-merge-title", &number),
            &words.t("step-merge"),
            &words.t("dialog-cancel"),
            Enter::Confirms,
            |ui| self.merge.boxes_ui(ui, file, ctx),
        );
        match answer {
            None => return,
            Some(Answer::Confirmed) => {
                let Some(into) = self.merge.found.as_ref().map(|it| it.id) else {
                    self.merge.is_missing = !self.merge.is_unknown;
                    return;
                };
                let (id, revision) = (file.complaint.id, file.complaint.revision);
                ctx.ask_deed("said-merged", move |desk| {
                    let merged = desk.merge_complaint(id, revision, into)?;
                    Ok(merged.number.to_string())
                });
            }
            Some(Answer::Cancelled) => {}
        }
        self.open = None;
    }
}

impl MergeBox {
    /// Looks the typed number up, once it is one.
    fn look(&mut self, ctx: &Ctx<'_>) {
        let number = self.typed.trim().parse::<RecordNumber>().ok();
        if number != self.asked {
            self.asked = number;
            (self.found, self.is_unknown) = (None, false);
            self.pending = number.map(|number| {
                ctx.worker
                    .read(move |desk: &Desk| desk.complaint_by_number(number))
            });
        }
        match self.pending.as_mut().and_then(Pending::take) {
            Some(Ok(found)) => {
                self.pending = None;
                self.found = Some(found);
            }
            Some(Err(_)) => {
                self.pending = None;
                self.is_unknown = true;
            }
            None => {}
        }
    }

    fn boxes_ui(&mut self, ui: &mut Ui, file: &ComplaintFile, ctx: &Ctx<'_>) -> egui::Response {
        let words = ctx.words;
        ui.label(note(ui, words.t("case-merge-text")));
        let (label, hint) = (words.t("case-merge-number"), words.t("case-merge-hint"));
        let (required, missing) = (words.t("field-required"), words.t("problem-missing"));
        let field = Field::new(&label)
            .required(&required)
            .hint(&hint)
            .error(self.is_missing.then_some(missing.as_str()));
        let response = field.text_ui(ui, &mut self.typed);
        self.is_missing &= !response.changed();
        card_ui(ui, |ui| {
            side_ui(ui, "case-merge-this", &file.complaint, ctx)
        });
        match &self.found {
            Some(found) => card_ui(ui, |ui| side_ui(ui, "case-merge-other", found, ctx)),
            None if self.is_unknown => {
                let text = words.t("case-merge-unknown");
                ui.label(RichText::new(text).color(tokens(ui).danger));
            }
            None => {}
        }
        response
    }
}

/// One of the two, in short.
fn side_ui(ui: &mut Ui, key: &str, complaint: &Complaint, ctx: &Ctx<'_>) {
    let number = ("number", complaint.number.to_string().into());
    ui.label(bold(ctx.words.with(key, &[number])));
    super::state::stage_ui(ui, complaint, ctx);
    ui.add(Label::new(preview(complaint, ctx)).wrap());
}
