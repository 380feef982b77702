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

use egui::Ui;

use self::list::OpinionList;
use self::sources::{Asking, BoxesOpened, Meetings, Supervisors};
use crate::domain::opinion::OpinionId;
use crate::store::OpinionFilter;
use crate::ui::ctx::Ctx;
use crate::ui::widgets::chip::chip_ui;

/// What is beside what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Tab {
    #[default]
    Opinions,
    Boxes,
    Asking,
    Meetings,
    Supervisors,
}

impl Tab {
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
    tab: Tab,
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
            for (tab, key) in Tab::ALL {
                if chip_ui(ui, &ctx.words.t(key), None, self.tab == tab).clicked() {
                    self.tab = tab;
                }
            }
        });
        ui.add_space(4.0);
        match self.tab {
            Tab::Opinions => self.list.ui(ui, ctx),
            Tab::Boxes => self.boxes.ui(ui, ctx),
            Tab::Asking => self.asking.ui(ui, ctx),
            Tab::Meetings => self.meetings.ui(ui, ctx),
            Tab::Supervisors => self.supervisors.ui(ui, ctx),
        }
    }

    /// Shows one opinion.
    pub fn open(&mut self, id: OpinionId) {
        self.tab = Tab::Opinions;
        self.list.open(id);
    }

    /// Shows the opinions a filter lets through.
    pub fn narrow(&mut self, filter: &OpinionFilter) {
        self.tab = Tab::Opinions;
        self.list.narrow(filter);
    }

    /// Forgets what was opened.
    pub fn leave(&mut self) {
        self.list.leave();
    }
}
