//! The papers of a visit and of the shift: which record each is about.

use super::describe::{printed, together};
use super::of_rectification::standing;
use super::{Described, Trace};
use crate::desk::{Desk, Error, Refusal, Result};
use crate::domain::form::FormKind;
use crate::domain::record::Table;
use crate::domain::rectification::RectificationOf;
use crate::domain::visit::{Visit, VisitId, VisitKind};
use crate::i18n::Words;
use crate::paper::form::Form;
use crate::paper::forms::{
    Context, inspection_record, left_item_slip, release_slip, shift_record, visitor_slip,
};
use crate::store::Printed;

impl Desk {
    pub(super) fn of_visit(
        &self,
        kind: FormKind,
        id: VisitId,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        if matches!(
            kind,
            FormKind::RectificationNotice | FormKind::RectificationFeedback
        ) {
            let of = RectificationOf::Visit(id.0);
            let all = self.store.read().rectifications(of)?;
            return self.describe_rectifications(kind, &standing(&all), context, words);
        }
        let visit = self.store.read().visit(id)?;
        let (form, printed) = match kind {
            FormKind::VisitorSlip | FormKind::InspectionRecord => {
                if kind == FormKind::InspectionRecord && visit.details.kind != VisitKind::Inspection
                {
                    return Err(Refusal::NotAnInspection.into());
                }
                let printed = printed(kind, Table::Visit, id.0, visit.number);
                let context = self.reprint_context(context, &printed)?;
                let form = if kind == FormKind::VisitorSlip {
                    visitor_slip::form(&visit, &context, words)
                } else {
                    inspection_record::form(&visit, &self.ordered_at(id)?, &context, words)
                };
                (form, vec![printed])
            }
            FormKind::LeftItemSlip => self.left_item_slips(&visit, context, words)?,
            FormKind::ReleaseSlip => self.release_slips(&visit, context, words)?,
            _ => return Err(Refusal::NotAboutAVisit.into()),
        };
        Ok(Described {
            form,
            file_name_parts: vec![visit.number.to_string()],
            trace: Trace::of_records(printed),
        })
    }

    /// A pair of leaves for each thing left at a visit.
    fn left_item_slips(
        &self,
        visit: &Visit,
        context: &Context,
        words: &Words,
    ) -> Result<(Form, Vec<Printed>)> {
        let items = self.store.read().left_items(visit.id)?;
        let mut forms = Vec::new();
        for item in items.iter().filter(|item| item.voiding.is_none()) {
            let printed = printed(
                FormKind::LeftItemSlip,
                Table::LeftItem,
                item.id,
                visit.number,
            );
            let context = self.reprint_context(context, &printed)?;
            forms.push((left_item_slip::form(visit, item, &context, words), printed));
        }
        together(forms).ok_or(Error::Refused(Refusal::NothingLeft))
    }

    /// A pair of leaves for each student who is fetched.
    fn release_slips(
        &self,
        visit: &Visit,
        context: &Context,
        words: &Words,
    ) -> Result<(Form, Vec<Printed>)> {
        let releases = self.store.read().releases(visit.id)?;
        let mut forms = Vec::new();
        for release in releases.iter().filter(|release| release.voiding.is_none()) {
            let printed = printed(
                FormKind::ReleaseSlip,
                Table::Release,
                release.id,
                visit.number,
            );
            let context = self.reprint_context(context, &printed)?;
            forms.push((release_slip::form(visit, release, &context, words), printed));
        }
        together(forms).ok_or(Error::Refused(Refusal::NoRelease))
    }

    pub(super) fn of_shift(&self, context: Context, words: &Words) -> Result<Described> {
        let read = self.store.read();
        let note = read.last_shift_note()?.ok_or(Refusal::NoShiftNote)?;
        let printed = Printed {
            kind: FormKind::ShiftRecord,
            table: Table::ShiftNote,
            row: note.id,
            number: String::new(),
            period: String::new(),
        };
        let context = self.reprint_context(&context, &printed)?;
        let at = note.at;
        let shift = shift_record::Shift {
            on_site: read.on_site_at(at)?,
            left_items: read.left_items_at_desk_at(at)?,
            note,
        };
        Ok(Described {
            form: shift_record::form(&shift, &context, words),
            file_name_parts: vec![at.format("%Y-%m-%d-%H%M").to_string()],
            trace: Trace::of_records(vec![printed]),
        })
    }
}
