//! Looks up what a paper is about and has its form described.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Described, PaperRequest, Trace};
use crate::desk::{Desk, Error, Refusal, Result};
use crate::domain::book::{VisitBook, runs_elsewhere};
use crate::domain::form::{BlankBatch, FormKind, MOST_BLANKS, PaperSerial};
use crate::domain::number::RecordNumber;
use crate::domain::record::Table;
use crate::domain::setting::Settings;
use crate::domain::visit::{Visit, VisitId, VisitKind};
use crate::i18n::Words;
use crate::paper::form::{Form, Letterhead};
use crate::paper::forms::{
    Context, inspection_record, left_item_slip, release_slip, roll_call, shift_record, visit_book,
    visit_report, visitor_slip,
};
use crate::store::{Printed, VisitFilter};

impl Desk {
    /// What a paper is made from.
    pub(super) fn describe(
        &self,
        request: &PaperRequest,
        settings: &Settings,
        words: &Words,
    ) -> Result<Described> {
        let context = self.context(settings, words);
        match *request {
            PaperRequest::Visit { kind, visit } => self.of_visit(kind, visit, &context, words),
            PaperRequest::RollCall => {
                let on_site = self.store.read().on_site()?;
                Ok(Described {
                    form: roll_call::form(&on_site, &context, words),
                    file_name_parts: vec![context.now.format("%Y-%m-%d-%H%M").to_string()],
                    trace: Trace::of_register(FormKind::RollCall, String::new()),
                })
            }
            PaperRequest::Shift => self.of_shift(context, words),
            PaperRequest::Blank { kind, count } => self.blanks(kind, count, &context, words),
            PaperRequest::Book { from, to } => self.of_book(from, to, &context, words),
            PaperRequest::Report { period } => {
                let report = self.visit_report(period)?;
                Ok(Described {
                    form: visit_report::form(&report, context.letterhead, words),
                    file_name_parts: vec![period.to_string()],
                    trace: Trace::of_register(FormKind::VisitReport, period.to_string()),
                })
            }
        }
    }

    fn context(&self, settings: &Settings, words: &Words) -> Context {
        let now = self.now();
        let imprint = [
            ("by", self.actor.as_str().into()),
            ("at", words.date_time(now).into()),
        ];
        Context {
            letterhead: Letterhead {
                school_name: settings.school_name.clone(),
                supervision_phone: settings.supervision_phone.clone(),
                imprint: words.with("paper-imprint", &imprint),
            },
            desk_name: settings.desk_name.clone(),
            now,
            reprint: None,
        }
    }

    /// The same, marked where the record was printed on this form before.
    fn reprint_context(&self, context: &Context, printed: &Printed) -> Result<Context> {
        let read = self.store.read();
        let earlier = read.print_count(printed.table, printed.row, printed.kind)?;
        Ok(Context {
            reprint: (earlier > 0).then_some(earlier),
            ..context.clone()
        })
    }

    fn of_visit(
        &self,
        kind: FormKind,
        id: VisitId,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        let visit = self.store.read().visit(id)?;
        let (form, printed) = match kind {
            FormKind::VisitorSlip | FormKind::InspectionRecord => {
                if kind == FormKind::InspectionRecord && visit.details.kind != VisitKind::Inspection
                {
                    return Err(Refusal::NotAnInspection.into());
                }
                let printed = printed(kind, Table::Visit, id.0, &visit);
                let context = self.reprint_context(context, &printed)?;
                let form = if kind == FormKind::VisitorSlip {
                    visitor_slip::form(&visit, &context, words)
                } else {
                    inspection_record::form(&visit, &context, words)
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
            let printed = printed(FormKind::LeftItemSlip, Table::LeftItem, item.id, visit);
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
            let printed = printed(FormKind::ReleaseSlip, Table::Release, release.id, visit);
            let context = self.reprint_context(context, &printed)?;
            forms.push((release_slip::form(visit, release, &context, words), printed));
        }
        together(forms).ok_or(Error::Refused(Refusal::NoRelease))
    }

    fn of_shift(&self, context: Context, words: &Words) -> Result<Described> {
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

    fn blanks(
        &self,
        kind: FormKind,
        count: u32,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        let series = kind.series().ok_or(Refusal::NoBlank)?;
        if !(1..=MOST_BLANKS).contains(&count) {
            return Err(Refusal::BlankCount.into());
        }
        let batch = BlankBatch {
            id: 0,
            kind,
            first: self.store.read().next_serial(series)?,
            count,
            printed_at: context.now,
            printed_by: self.actor.clone(),
        };
        let serials: Vec<PaperSerial> = batch.serials().collect();
        let form = match kind {
            FormKind::VisitorSlip => visitor_slip::blank(&serials, context, words),
            FormKind::VisitBook => visit_book::blank(&serials, context, words),
            FormKind::RollCall => roll_call::blank(&serials, context, words),
            FormKind::ReleaseSlip => release_slip::blank(&serials, context, words),
            FormKind::LeftItemSlip => left_item_slip::blank(&serials, context, words),
            FormKind::InspectionRecord => inspection_record::blank(&serials, context, words),
            FormKind::ShiftRecord => shift_record::blank(&serials, context, words),
            _ => return Err(Refusal::NoBlank.into()),
        };
        let mut file_name_parts = vec![batch.first.to_string()];
        if count > 1 {
            file_name_parts.push(format!("{:04}", batch.last().sequence));
        }
        Ok(Described {
            form,
            file_name_parts,
            trace: Trace::of_blanks(batch),
        })
    }

    fn of_book(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        let book = self.visit_book(from, to)?;
        let period = format!("{from}/{to}");
        Ok(Described {
            form: visit_book::form(&book, context, words),
            file_name_parts: vec![from.to_string(), to.to_string()],
            trace: Trace::of_register(FormKind::VisitBook, period),
        })
    }

    /// The register book of a period: its visits, and where the numbers between them are that it does not hold.
    ///
    /// # Errors
    /// [`Refusal::BookDaysReversed`]; if the register cannot be read.
    pub fn visit_book(&self, from: NaiveDate, to: NaiveDate) -> Result<VisitBook> {
        if to < from {
            return Err(Refusal::BookDaysReversed.into());
        }
        let filter = VisitFilter {
            from: Some(from),
            to: Some(to),
            ..VisitFilter::default()
        };
        // A number entered between two looks would be printed as a hole.
        self.store.read().at_one_moment(|read| {
            let mut visits = Vec::new();
            read.each_visit(&filter, |visit| {
                visits.push(visit);
                Ok::<_, Error>(())
            })?;
            let mut book = VisitBook {
                from,
                to,
                visits,
                elsewhere: Vec::new(),
            };
            let held: BTreeSet<RecordNumber> = book.visits.iter().map(|it| it.number).collect();
            for range in book.ranges() {
                let listed = read.numbers_elsewhere(range, from, to)?;
                book.elsewhere.extend(runs_elsewhere(range, &held, &listed));
            }
            Ok(book)
        })
    }
}

fn printed(kind: FormKind, table: Table, row: i64, visit: &Visit) -> Printed {
    Printed {
        kind,
        table,
        row,
        number: visit.number.to_string(),
        period: String::new(),
    }
}

/// Several forms of one kind as one paper; `None` of none.
fn together(forms: Vec<(Form, Printed)>) -> Option<(Form, Vec<Printed>)> {
    let mut printed = Vec::with_capacity(forms.len());
    let mut whole: Option<Form> = None;
    for (form, of) in forms {
        printed.push(of);
        match &mut whole {
            Some(whole) => whole.leaves.extend(form.leaves),
            None => whole = Some(form),
        }
    }
    Some((whole?, printed))
}
