//! The papers of boxes, questionnaires, meetings and checks: what stands on each. They have no numbers; their files are
//! named by their days.

use chrono::NaiveDate;

use super::describe::of_beside;
use super::{Described, Trace};
use crate::desk::{Desk, Error, Refusal, Result};
use crate::domain::form::FormKind;
use crate::domain::opinion::Opinion;
use crate::domain::record::Table;
use crate::i18n::Words;
use crate::paper::form::Form;
use crate::paper::forms::Context;
use crate::paper::forms::review::questionnaire_summary::Tallied;
use crate::paper::forms::review::{
    box_opening_record, meeting_record, questionnaire_summary, spot_check_record,
    supervision_record,
};
use crate::store::{OpinionFilter, TakenFrom};

impl Desk {
    /// The record of one row of the review loop.
    pub(super) fn of_review(
        &self,
        kind: FormKind,
        id: i64,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        match kind {
            FormKind::BoxOpeningRecord => {
                let opening = self.opening_of_box(id)?.opening;
                let slips = self.taken(TakenFrom::Box(id))?;
                self.of_row(
                    kind,
                    Table::BoxOpening,
                    id,
                    opening.opened_on,
                    context,
                    |context| box_opening_record::form(&opening, &slips, context, words),
                )
            }
            FormKind::MeetingRecord => {
                let meeting = self.meeting(id)?.meeting;
                let said = self.taken(TakenFrom::Meeting(id))?;
                self.of_row(
                    kind,
                    Table::Meeting,
                    id,
                    meeting.held_on,
                    context,
                    |context| meeting_record::form(&meeting, &said, context, words),
                )
            }
            FormKind::QuestionnaireSummary => {
                let file = self.questionnaire_file(id)?;
                let opinions = self.taken(TakenFrom::Questionnaire(id))?;
                let tallied = Tallied {
                    questionnaire: &file.questionnaire,
                    questions: &file.questions,
                    opinions: &opinions,
                };
                let day = file.questionnaire.issued_on;
                self.of_row(kind, Table::Questionnaire, id, day, context, |context| {
                    questionnaire_summary::form(&tallied, context, words)
                })
            }
            FormKind::SpotCheckRecord | FormKind::SupervisionRecord => {
                self.of_check(kind, id, context, words)
            }
            _ => Err(Refusal::NoOrigin.into()),
        }
    }

    /// The record of a check; a supervision has one of its own, whichever was asked for.
    fn of_check(
        &self,
        kind: FormKind,
        id: i64,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        let file = self.check_file(id)?;
        let (check, day) = (&file.check, file.check.checked_on);
        let Some(of) = &file.supervised else {
            if kind == FormKind::SupervisionRecord {
                return Err(Refusal::NoSupervision.into());
            }
            return self.of_row(kind, Table::SpotCheck, id, day, context, |context| {
                spot_check_record::form(check, &file.rectifications, context, words)
            });
        };
        let about = self.about(of)?;
        let kind = FormKind::SupervisionRecord;
        let printed = of_beside(kind, Table::SpotCheck, id, about.source.number);
        self.describe_printed(printed, about.is_day_only, context, words, |context| {
            let source = &about.source;
            Ok(supervision_record::form(check, of, source, context, words))
        })
    }

    fn of_row(
        &self,
        kind: FormKind,
        table: Table,
        id: i64,
        day: NaiveDate,
        context: &Context,
        form: impl FnOnce(&Context) -> Form,
    ) -> Result<Described> {
        let printed = of_beside(kind, table, id, None);
        let context = self.reprint_context(context, &printed)?;
        Ok(Described {
            form: form(&context),
            file_name_parts: vec![day.to_string()],
            trace: Trace::of_records(vec![printed]),
        })
    }

    /// The opinions taken out of something, in the order of receipt; voided ones too, whose numbers are kept.
    fn taken(&self, from: TakenFrom) -> Result<Vec<Opinion>> {
        let filter = OpinionFilter {
            taken_from: Some(from),
            ..OpinionFilter::default()
        };
        let mut opinions = Vec::new();
        self.store.read().each_opinion(&filter, |opinion| {
            opinions.push(opinion);
            Ok::<_, Error>(())
        })?;
        opinions.sort_by_key(|opinion| opinion.number);
        self.shown(opinions)
    }
}
