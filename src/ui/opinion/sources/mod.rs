//! Where opinions come from: boxes, questionnaires, meetings, supervisors.

use egui::Ui;

use crate::ui::ctx::Ctx;

macro_rules! tab {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Default)]
        pub struct $name {}

        impl $name {
            /// Draws it.
            pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
                let _ = (ui, ctx);
            }
        }
    };
}

tab!(
    /// 意见箱.
    BoxesOpened
);
tab!(
    /// 问卷.
    Asking
);
tab!(
    /// 会议.
    Meetings
);
tab!(
    /// 监督员.
    Supervisors
);
