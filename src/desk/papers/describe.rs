//! Looks up what a paper is about and has its form described: the part that all kinds of papers share.
//!
//! What each register's papers are about lies beside it, a file a register.

use super::{Described, PaperRequest, Trace};
use crate::desk::{Desk, Refusal, Result};
use crate::domain::form::FormKind;
use crate::domain::number::RecordNumber;
use crate::domain::record::Table;
use crate::domain::setting::Settings;
use crate::i18n::{Language, Words};
use crate::paper::form::{Form, Letterhead};
use crate::paper::forms::complaint::yearly_appraisal;
use crate::paper::forms::review::eight_nots;
use crate::paper::forms::{Context, report, roll_call};
use crate::store::Printed;

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
            PaperRequest::Contact { kind, contact } => {
                self.of_contact(kind, contact, &context, words)
            }
            PaperRequest::Message { message } => self.of_message(message, &context, words),
            PaperRequest::Complaint { kind, complaint } => {
                self.of_complaint((kind, false), complaint, &context, words)
            }
            PaperRequest::ComplaintWithAttachments { complaint } => {
                let kind = FormKind::ComplaintRecord;
                self.of_complaint((kind, true), complaint, &context, words)
            }
            PaperRequest::Receipt { complaint, code } => {
                self.of_receipt(complaint, code, &context, words)
            }
            PaperRequest::Opinion { kind, opinion } => {
                self.of_opinion(kind, opinion, &context, words)
            }
            PaperRequest::Review { kind, id } => self.of_review(kind, id, &context, words),
            PaperRequest::EightNots { period } => {
                let facts = self.eight_nots(period)?;
                Ok(Described {
                    form: eight_nots::form(&facts, &context, words),
                    file_name_parts: vec![period.to_string()],
                    trace: Trace::of_register(FormKind::EightNots, period.to_string()),
                })
            }
            PaperRequest::Rectification { kind, id } => {
                self.of_rectification(kind, id, &context, words)
            }
            PaperRequest::Accountability { id } => self.of_accountability(id, &context, words),
            PaperRequest::RecoverySheet => Err(Refusal::PrintedOnce.into()),
            PaperRequest::CommitmentBoard => self.of_commitments(&context, words),
            PaperRequest::PublicityList => self.of_publicity(&context, words),
            PaperRequest::PostDuties => self.of_post_duties(&context, words),
            // Made of many papers, each described by itself.
            PaperRequest::Batch(_) => Err(Refusal::NothingInBatch.into()),
            PaperRequest::Blank { kind, count } => self.blanks(kind, count, &context, words),
            PaperRequest::Book { from, to } => self.of_visit_book(from, to, &context, words),
            PaperRequest::ContactBook { from, to } => {
                self.of_contact_book(from, to, &context, words)
            }
            PaperRequest::ComplaintBook { from, to } => {
                self.of_complaint_book(from, to, &context, words)
            }
            PaperRequest::OpinionBook { from, to } => {
                self.of_opinion_book(from, to, &context, words)
            }
            PaperRequest::YearlyAppraisal { year } => {
                let appraisal = self.yearly_appraisal(year)?;
                Ok(Described {
                    form: yearly_appraisal::form(&appraisal, &context, words),
                    file_name_parts: vec![year.to_string()],
                    trace: Trace::of_register(FormKind::YearlyAppraisal, year.to_string()),
                })
            }
            PaperRequest::Report { period } => {
                let counted = self.report(period)?;
                let mut form = report::form(&counted, context.letterhead, words);
                // What was signed is printed as it was; this is a closed month in another language.
                if let Some(close) = self.store.read().month_close_of(period)? {
                    let signed_in = Language::from_tag(&close.language).unwrap_or_default();
                    let args = [
                        ("language", signed_in.own_name().into()),
                        ("code", close.code.as_str().into()),
                    ];
                    let mark = words.with("report-mark-unsigned", &args);
                    form.leaves
                        .iter_mut()
                        .for_each(|leaf| leaf.marks.push(mark.clone()));
                }
                Ok(Described {
                    form,
                    file_name_parts: vec![period.to_string()],
                    trace: Trace::of_register(FormKind::VisitReport, period.to_string()),
                })
            }
        }
    }

    pub(in crate::desk) fn context(&self, settings: &Settings, words: &Words) -> Context {
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
    pub(super) fn reprint_context(&self, context: &Context, printed: &Printed) -> Result<Context> {
        let read = self.store.read();
        let earlier = read.print_count(printed.table, printed.row, printed.kind)?;
        Ok(Context {
            reprint: (earlier > 0).then_some(earlier),
            ..context.clone()
        })
    }
}

impl Desk {
    /// A form about one record. Of what is not named both the paper and the journal bear the day of the print and not the
    /// minute (`is_day_only`).
    pub(super) fn describe_printed(
        &self,
        printed: Printed,
        is_day_only: bool,
        context: &Context,
        words: &Words,
        form: impl FnOnce(&Context) -> Result<Form>,
    ) -> Result<Described> {
        let context = self.reprint_context(context, &printed)?;
        let context = self.context_of(is_day_only, &context, words);
        let name = match printed.number.is_empty() {
            true => context.now.date().to_string(),
            false => printed.number.clone(),
        };
        Ok(Described {
            form: form(&context)?,
            file_name_parts: vec![name],
            trace: Trace::of_protected(vec![printed], is_day_only),
        })
    }

    /// The context of a paper about a complaint or an opinion. Of one that is not named the paper bears the day of its
    /// print and not the minute, which would point at somebody in the visitors' book.
    pub(super) fn context_of(
        &self,
        is_day_only: bool,
        context: &Context,
        words: &Words,
    ) -> Context {
        let mut context = context.clone();
        if is_day_only {
            let imprint = [
                ("by", self.actor.as_str().into()),
                ("at", words.date(context.now.date()).into()),
            ];
            context.letterhead.imprint = words.with("paper-imprint", &imprint);
        }
        context
    }
}

/// What the journal will say of a form about a record of this number.
pub(super) fn printed(kind: FormKind, table: Table, row: i64, number: RecordNumber) -> Printed {
    Printed {
        kind,
        table,
        row,
        number: number.to_string(),
        period: String::new(),
    }
}

/// The same of what hangs beside a record, which may have no number.
pub(super) fn of_beside(
    kind: FormKind,
    table: Table,
    row: i64,
    number: Option<RecordNumber>,
) -> Printed {
    Printed {
        kind,
        table,
        row,
        number: number.map_or_else(String::new, |number| number.to_string()),
        period: String::new(),
    }
}

/// Several forms of one kind as one paper; `None` of none.
pub(super) fn together(forms: Vec<(Form, Printed)>) -> Option<(Form, Vec<Printed>)> {
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
