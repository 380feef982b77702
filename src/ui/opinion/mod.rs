//! 意见建议: the opinions, and the boxes, questionnaires, meetings and supervisors they come from.

mod deed;
pub mod form;
mod form_boxes;
mod form_saving;
mod list;
mod narrowed;
mod origin;
mod record;
mod sections;
mod sources;
mod state;

use chrono::NaiveDateTime;
use egui::Ui;

use self::list::OpinionList;
use self::sources::{Asking, BoxesOpened, Meetings, Supervisors};
use crate::desk::Worker;
use crate::domain::opinion::OpinionId;
use crate::store::OpinionFilter;
use crate::ui::ctx::Ctx;
use crate::ui::widgets::chip::chip_ui;

/// What is beside what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OpinionTab {
    /// 意见.
    #[default]
    Opinions,
    /// 意见箱.
    Boxes,
    /// 问卷与征求意见函.
    Asking,
    /// 会议.
    Meetings,
    /// 监督员.
    Supervisors,
}

impl OpinionTab {
    const ALL: [(Self, &'static str); 5] = [
        (Self::Opinions, "opinions-tab-opinions"),
        (Self::Boxes, "opinions-tab-boxes"),
        (Self::Asking, "opinions-tab-asking"),
        (Self::Meetings, "opinions-tab-meetings"),
        (Self::Supervisors, "opinions-tab-supervisors"),
    ];
}

/// The page of opinions.
#[derive(Default)]
pub struct OpinionsPage {
    tab: OpinionTab,
    list: OpinionList,
    boxes: BoxesOpened,
    asking: Asking,
    meetings: Meetings,
    supervisors: Supervisors,
}

impl OpinionsPage {
    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        ui.horizontal_wrapped(|ui| {
            for (tab, key) in OpinionTab::ALL {
                if chip_ui(ui, &ctx.words.t(key), None, self.tab == tab).clicked() {
                    self.tab = tab;
                }
            }
        });
        ui.add_space(4.0);
        match self.tab {
            OpinionTab::Opinions => self.list.ui(ui, ctx),
            OpinionTab::Boxes => self.boxes.ui(ui, ctx),
            OpinionTab::Asking => self.asking.ui(ui, ctx),
            OpinionTab::Meetings => self.meetings.ui(ui, ctx),
            OpinionTab::Supervisors => self.supervisors.ui(ui, ctx),
        }
    }

    /// Shows one opinion.
    pub fn open(&mut self, id: OpinionId) {
        self.tab = OpinionTab::Opinions;
        self.list.open(id);
    }

    /// Shows the opinions a filter lets through.
    pub fn narrow(&mut self, filter: &OpinionFilter) {
        self.tab = OpinionTab::Opinions;
        self.list.narrow(filter);
    }

    /// Turns to a tab.
    pub fn turn_to(&mut self, tab: OpinionTab) {
        self.tab = tab;
    }

    /// Keeps what is half-typed in the forms of its tabs.
    pub fn keep_drafts_now(&mut self, worker: &Worker, now: NaiveDateTime) {
        self.boxes.keep_draft_now(worker, now);
        self.asking.keep_draft_now(worker, now);
        self.meetings.keep_draft_now(worker, now);
        self.supervisors.keep_draft_now(worker, now);
    }

    /// Forgets what was opened.
    pub fn leave(&mut self) {
        self.list.leave();
    }
}
