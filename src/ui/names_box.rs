//! One line for several names, with a mark between them; the staff are offered for the one that is being typed.
//!
//! Must not know: whose names they are.

use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{Context, Id, Response, Ui};

use crate::desk::Desk;
use crate::domain::catalogue::StaffMember;
use crate::ui::contact::deed_boxes::staff_ui;
use crate::ui::ctx::Ctx;
use crate::ui::offers::Offers;

/// What stands between names that are filled in.
pub(in crate::ui) const BETWEEN_SHOWN: &str = "、";
/// What people write between names.
const BETWEEN: [char; 6] = ['、', '，', ',', '；', ';', '\n'];

/// The names in a line.
#[must_use]
pub(in crate::ui) fn names_of(line: &str) -> Vec<String> {
    line.split(BETWEEN)
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The staff that are offered.
#[derive(Default)]
pub(in crate::ui) struct NamesBox {
    staff: Offers<StaffMember>,
}

impl NamesBox {
    /// Takes the keys that are meant for the offers. Call it before the box is drawn; returns who was taken.
    pub(in crate::ui) fn begin(
        &mut self,
        ui: &Ui,
        id: Id,
        line: &mut String,
        ctx: &mut Ctx<'_>,
    ) -> Option<StaffMember> {
        let member = self.staff.take_keys(ui, id, ctx)?;
        self.take(ui.ctx(), id, line, &member);
        Some(member)
    }

    /// Draws what is offered below the box; returns who was taken.
    pub(in crate::ui) fn ui(
        &mut self,
        ui: &Ui,
        response: &Response,
        line: &mut String,
        ctx: &Ctx<'_>,
    ) -> Option<StaffMember> {
        if response.changed() {
            self.staff.follow(typing(line), ctx, Desk::known_staff);
        }
        let title = ctx.words.t("contact-offers-staff");
        let member = self.staff.ui(ui, response, &title, staff_ui)?;
        self.take(ui.ctx(), response.id, line, &member);
        Some(member)
    }

    /// Puts a name in the place of what is being typed, and the cursor behind it, so that a further name can follow.
    fn take(&mut self, ctx: &Context, id: Id, line: &mut String, member: &StaffMember) {
        let kept = line.len() - typing(line).len();
        line.truncate(kept);
        line.push_str(&member.name);
        self.staff.rest(&member.name);
        if let Some(mut state) = TextEditState::load(ctx, id) {
            let end = CCursor::new(line.chars().count());
            state.cursor.set_char_range(Some(CCursorRange::one(end)));
            state.store(ctx, id);
        }
    }
}

/// The name that is being typed: what follows the last mark.
fn typing(line: &str) -> &str {
    line.rsplit(BETWEEN).next().unwrap_or_default().trim_start()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_apart_by_whatever_stands_between_them() {
        assert_eq!(
            names_of(" 李老师、赵老师，,Ms Chen; "),
            ["李老师", "赵老师", "Ms Chen"]
        );
        assert!(names_of(" 、").is_empty());
        assert_eq!(
            names_of("李老师\n赵老师").join(BETWEEN_SHOWN),
            "李老师、赵老师"
        );
    }

    #[test]
    fn the_last_name_is_the_one_being_typed() {
        assert_eq!(typing("李老师、 zl"), "zl");
        assert_eq!(typing("李老师、"), "");
    }
}
