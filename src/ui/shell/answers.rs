//! The shell's hands: keys that work everywhere, answers that have come, and what pages asked for.

use chrono::NaiveDateTime;
use egui::Ui;

use super::{Look, Shell, ShellAsk};
use crate::desk::{Desk, Pending};
use crate::ui::command::Command;
use crate::ui::complaint::form::ComplaintForm;
use crate::ui::contact::form::FirstContactForm;
use crate::ui::ctx::{Ask, Page};
use crate::ui::open_form::OpenForm;
use crate::ui::opinion::form::OpinionForm;
use crate::ui::visit::form::VisitForm;

impl Shell {
    /// Keys that work on every page, unless a question stands in front.
    pub(super) fn take_keys(&self, ui: &Ui, asks: &mut Vec<Ask>) {
        if !ui.memory(|memory| memory.allows_interaction(ui.layer_id()))
            || self.printing.is_waiting()
        {
            return;
        }
        let pressed =
            |command: Command| ui.input_mut(|input| input.consume_shortcut(&command.shortcut()));
        let types = ui.ctx().text_edit_focused();
        let everywhere: [(Command, fn() -> Ask); 21] = [
            // Before the page takes the same key without Shift.
            (Command::PrintBatch, || Ask::PrintBatch(None)),
            (Command::ShowKeys, || Ask::ShowKeys),
            (Command::NewVisit, || Ask::NewVisit),
            (Command::NewContact, || Ask::NewContact),
            (Command::NewAppointment, || Ask::NewAppointment),
            (Command::TakeMessage, || Ask::TakeMessage),
            (Command::HandOverShift, || Ask::HandOverShift),
            (Command::Lock, || Ask::Lock(None)),
            (Command::VerifyReport, || Ask::VerifyReport),
            (Command::GoToday, || Ask::Go(Page::Today)),
            (Command::GoVisits, || Ask::Go(Page::Visits)),
            (Command::NewComplaint, || Ask::NewComplaint),
            (Command::NewOpinion, || Ask::NewOpinion(None)),
            (Command::GoContacts, || Ask::Go(Page::Contacts)),
            (Command::GoComplaints, || Ask::Go(Page::Complaints)),
            (Command::GoOpinions, || Ask::Go(Page::Opinions)),
            (Command::GoReview, || Ask::Go(Page::Review)),
            (Command::GoQueue, || Ask::Go(Page::Queue)),
            (Command::GoCatalogue, || Ask::Go(Page::Catalogue)),
            (Command::GoReports, || Ask::Go(Page::Reports)),
            (Command::GoSettings, || Ask::Go(Page::Settings)),
        ];
        for (command, ask) in everywhere {
            if pressed(command) && self.may_command(command) {
                asks.push(ask());
            }
        }
        // In a text box Ctrl+Z edits the text, and before a paper nothing shows what would be taken back.
        if !types && !self.printing.shows_paper() && pressed(Command::Undo) {
            asks.push(Ask::Undo);
        }
    }

    pub(super) fn take_answers(&mut self, look: Look<'_>, asks: &mut Vec<Ask>) {
        if self.worker.take_changed_outside() {
            self.generation += 1;
        }
        self.deeds
            .retain_mut(|(say, pending)| match pending.take() {
                None => true,
                Some(Ok(number)) => {
                    asks.push(Ask::Done(
                        look.words.with(say, &[("number", number.into())]),
                    ));
                    false
                }
                Some(Err(error)) => {
                    asks.push(Ask::Failed(error));
                    false
                }
            });
        match self.undoing.as_mut().and_then(Pending::take) {
            Some(Ok(())) => asks.push(Ask::Done(look.words.t("said-undone"))),
            Some(Err(error)) => asks.push(Ask::Failed(error)),
            None => {}
        }
        match self.changing_settings.as_mut().and_then(Pending::take) {
            Some(Ok(settings)) => {
                self.settings = settings;
                asks.push(Ask::Done(look.words.t("said-settings")));
            }
            Some(Err(error)) => asks.push(Ask::Failed(error)),
            None => {}
        }
        match self.closing_forgotten.as_mut().and_then(Pending::take) {
            Some(Ok(numbers)) if !numbers.is_empty() => {
                self.generation += 1;
                self.toasts.note(
                    look.words
                        .with("said-forgotten", &[("count", numbers.len().into())]),
                );
            }
            Some(Err(error)) => asks.push(Ask::Failed(error)),
            _ => {}
        }
        match self.reading_visit.as_mut().and_then(Pending::take) {
            Some(Ok(visit)) => {
                self.reading_visit = None;
                let form = FirstContactForm::of_visit(&visit, &self.actor, self.now());
                self.open_form(form.into());
            }
            Some(Err(error)) => asks.push(Ask::Failed(error)),
            None => {}
        }
        match self.reading_drafts.as_mut().and_then(Pending::take) {
            Some(Ok(drafts)) => self.today.offer_drafts(drafts),
            Some(Err(error)) => asks.push(Ask::Failed(error)),
            None => {}
        }
        self.status
            .take_answers(&self.worker, &self.register, self.clock, self.generation);
    }

    pub(super) fn carry_out(
        &mut self,
        asks: Vec<Ask>,
        look: Look<'_>,
        now: NaiveDateTime,
    ) -> Vec<ShellAsk> {
        let mut beyond = Vec::new();
        for ask in asks {
            self.withdraw_offer(&ask);
            match ask {
                Ask::Go(page) => self.go(page),
                Ask::NewVisit => self.open_form(VisitForm::new_visit(now).into()),
                Ask::NewAppointment => self.open_form(VisitForm::new_appointment().into()),
                Ask::Correct(visit) => self.open_form(VisitForm::correction(&visit).into()),
                Ask::NewContact => {
                    let form = FirstContactForm::new_contact(&self.actor, now);
                    self.open_form(form.into());
                }
                Ask::ContactOfVisit(id) => {
                    let read = self.worker.read(move |desk| desk.contact_of_visit(id));
                    self.reading_visit = Some(read);
                }
                Ask::CorrectContact(contact) => {
                    self.open_form(FirstContactForm::correction(&contact).into());
                }
                Ask::OpenContact(id) => {
                    self.go(Page::Contacts);
                    self.contacts.open(id);
                }
                Ask::ContinueContact(id, deed) => {
                    self.go(Page::Contacts);
                    self.contacts.continue_with(id, deed);
                }
                Ask::ContactRecords(filter) => {
                    self.go(Page::Contacts);
                    self.contacts.narrow(&filter);
                }
                Ask::NewOpinion(from) => self.open_form(OpinionForm::new_opinion(from, now).into()),
                Ask::CorrectOpinion(opinion) => {
                    self.open_form(OpinionForm::correction(&opinion).into());
                }
                Ask::OpenOpinion(id) => {
                    self.go(Page::Opinions);
                    self.opinions.open(id);
                }
                Ask::OpinionRecords(filter) => {
                    self.go(Page::Opinions);
                    self.opinions.narrow(&filter);
                }
                Ask::OpenSources(tab) => {
                    self.go(Page::Opinions);
                    self.opinions.turn_to(tab);
                }
                Ask::OpenOpenings => {
                    self.go(Page::Queue);
                    self.queue.show_openings();
                }
                Ask::OpenReview(tab) => {
                    self.go(Page::Review);
                    self.review.turn_to(tab);
                }
                Ask::OpenRectification(id) => {
                    self.go(Page::Review);
                    self.review.open_rectification(id);
                }
                Ask::OpenCheck(id) => {
                    self.go(Page::Review);
                    self.review.open_check(id);
                }
                Ask::NewComplaint => self.open_form(ComplaintForm::new_complaint(now).into()),
                Ask::CorrectComplaint(complaint) => {
                    self.open_form(ComplaintForm::correction(&complaint).into());
                }
                Ask::OpenComplaint(id) => {
                    self.go(Page::Complaints);
                    self.complaints.open(id);
                }
                Ask::ComplaintRecords(filter) => {
                    self.go(Page::Complaints);
                    self.complaints.narrow(&filter);
                }
                Ask::Open(id) => {
                    self.go(Page::Visits);
                    self.visits.open(id);
                }
                Ask::Records(filter) => {
                    self.go(Page::Visits);
                    self.visits.narrow(&filter);
                }
                Ask::CloseForm => self.form = None,
                Ask::Print(request) => self.print(request, look),
                Ask::PrintOpened { request, reason } => self.print_opened(request, reason, look),
                Ask::PrintBatch(batch) => self.ask_batch(batch, look, now),
                Ask::ClosePaper => self.printing.close(),
                Ask::CloseMonth(period) => self.close_month(period, look),
                Ask::OpenReport(period) => {
                    self.go(Page::Reports);
                    self.reports.open(period);
                }
                Ask::VerifyReport => {
                    self.go(Page::Reports);
                    if self.form.is_none() {
                        self.reports.verify();
                    }
                }
                Ask::OfferPaper(offer) => self.offer(offer),
                Ask::TakeMessage => self.message.open(),
                Ask::HandOverShift => {
                    let mut none = Vec::new();
                    let pages = self.ctx(look, now, &mut none);
                    pages.shift.open(&pages.ctx);
                }
                Ask::Deed(deed) => self.deeds.push((deed.say, self.worker.write(deed.work))),
                Ask::Done(sentence) => {
                    self.generation += 1;
                    self.status.saved(&sentence);
                    self.toasts.done(sentence);
                }
                Ask::Failed(error) => self.say_failure(&error, look.words),
                Ask::Undo => {
                    let reason = look.words.t("undo-reason");
                    self.undoing = Some(self.worker.write(move |desk| desk.undo(&reason)));
                }
                Ask::SitDown(name) => self.sit_down(name, &mut beyond),
                Ask::Lock(next) => self.lock(next.as_deref(), look, now),
                Ask::Reseated(account, pass) => {
                    (self.account, self.pass) = (Some(*account), pass);
                }
                Ask::FoundAccounts => self.found_accounts(),
                Ask::ShowSheet(sheet) => self.guard.show_sheet(*sheet),
                Ask::ChangePassword => self.guard.password.open(false),
                Ask::ChangeSettings(settings) => {
                    self.changing_settings = Some(self.worker.write(move |desk| {
                        desk.change_settings(&settings)?;
                        desk.settings()
                    }));
                }
                Ask::Language(language) => beyond.push(ShellAsk::Language(language)),
                Ask::Theme(theme) => beyond.push(ShellAsk::Theme(theme)),
                Ask::BackUp => self
                    .status
                    .back_up(&self.worker, &self.register, self.clock),
                Ask::SecondPlace(folder) => {
                    self.toasts.done(match folder {
                        Some(_) => look.words.t("said-second-place"),
                        None => look.words.t("said-second-place-none"),
                    });
                    self.use_second_place(folder.clone());
                    self.status
                        .back_up(&self.worker, &self.register, self.clock);
                    beyond.push(ShellAsk::SecondPlace(folder));
                }
                Ask::Restore(backup) => beyond.push(ShellAsk::Restore(backup)),
                Ask::ShowKeys => self.shows_keys = true,
            }
        }
        beyond
    }

    /// A form with something typed in it is left only by its own question.
    fn go(&mut self, page: Page) {
        self.printing.close();
        match &mut self.form {
            Some(form) if form.is_touched() => form.ask_to_discard(),
            _ => {
                self.form = None;
                self.page = page;
                if page == Page::Settings {
                    self.settings_page
                        .open(&self.register, self.status.second_place());
                }
            }
        }
    }

    fn open_form(&mut self, form: OpenForm) {
        self.printing.close();
        match &mut self.form {
            Some(open) if open.is_touched() => open.ask_to_discard(),
            _ => self.form = Some(form),
        }
    }

    fn sit_down(&mut self, name: String, beyond: &mut Vec<ShellAsk>) {
        // A paper on show bears the name of who was here before.
        self.printing.close();
        self.actor.clone_from(&name);
        beyond.push(ShellAsk::SitDown(name.clone()));
        drop(self.worker.write({
            let name = name.clone();
            move |desk| desk.sit_down(&name)
        }));
        self.reading_drafts = Some(self.worker.read(Desk::drafts));
    }
}
