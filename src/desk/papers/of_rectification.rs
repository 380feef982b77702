//! 整改通知单 and 整改反馈表 of a rectification, whatever it comes of (E6–E8, B8, D10), and 督查记录 of its supervision.

use super::describe::{of_beside, together};
use super::{Described, Trace};
use crate::desk::{Desk, Error, Refusal, Result};
use crate::domain::complaint::ComplaintId;
use crate::domain::form::FormKind;
use crate::domain::opinion::OpinionId;
use crate::domain::protection::Signed;
use crate::domain::record::Table;
use crate::domain::rectification::{Rectification, RectificationOf};
use crate::domain::right::Right;
use crate::domain::visit::VisitId;
use crate::i18n::Words;
use crate::paper::forms::Context;
use crate::paper::forms::review::rectification_feedback::{self, Source};
use crate::paper::forms::review::rectification_notice;

/// What a rectification comes of, as far as its papers tell it.
pub(super) struct About {
    /// The record, the check or the unit.
    pub source: Source,
    /// Whether it is not named, so that its papers bear no minute.
    pub is_day_only: bool,
}

impl Desk {
    /// A paper of one rectification.
    pub(super) fn of_rectification(
        &self,
        kind: FormKind,
        id: i64,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        let rectification: Rectification = self.store.read().record(id)?;
        match kind {
            FormKind::SupervisionRecord => {
                let check = self.newest_supervision(&[rectification])?;
                self.of_review(kind, check, context, words)
            }
            _ => self.describe_rectifications(kind, &[&rectification], context, words),
        }
    }

    /// Notices or feedback forms of rectifications that come of one record, as one paper.
    ///
    /// # Errors
    /// [`Refusal::NoRectification`] of none, and of any other kind of paper.
    pub(super) fn describe_rectifications(
        &self,
        kind: FormKind,
        all: &[&Rectification],
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        let mut forms = Vec::with_capacity(all.len());
        let mut is_day_only = false;
        let mut name = context.now.date().to_string();
        for of in all {
            let About {
                source,
                is_day_only: is_unnamed,
            } = self.about(of)?;
            let of = self.shown((*of).clone())?;
            let printed = of_beside(kind, Table::Rectification, of.id, source.number);
            let context = self.reprint_context(context, &printed)?;
            let context = self.context_of(is_unnamed, &context, words);
            let form = match kind {
                FormKind::RectificationNotice => {
                    rectification_notice::form(&of, &source, &context, words)
                }
                FormKind::RectificationFeedback => {
                    rectification_feedback::form(&of, &source, &context, words)
                }
                _ => return Err(Refusal::NoRectification.into()),
            };
            is_day_only |= is_unnamed;
            name = source.number.map_or(name, |number| number.to_string());
            forms.push((form, printed));
        }
        let (form, printed) = together(forms).ok_or(Error::Refused(Refusal::NoRectification))?;
        Ok(Described {
            form,
            file_name_parts: vec![name],
            trace: Trace::of_protected(printed, is_day_only),
        })
    }

    /// What a rectification comes of, where whoever sits at the desk may read that.
    pub(super) fn about(&self, rectification: &Rectification) -> Result<About> {
        let read = self.store.read();
        let of = rectification.of().ok_or(Refusal::NoRectification)?;
        Ok(match of {
            RectificationOf::Complaint(id) => {
                self.require(Right::ReadComplaints)?;
                let complaint = self.complaint_file(ComplaintId(id))?.complaint;
                About {
                    source: Source::of_record(complaint.number),
                    is_day_only: complaint.details.signed != Signed::Named,
                }
            }
            RectificationOf::Opinion(id) => {
                let opinion = read.opinion(OpinionId(id))?;
                About {
                    source: Source::of_record(opinion.number),
                    is_day_only: opinion.details.signed != Signed::Named,
                }
            }
            RectificationOf::Visit(id) => {
                let visit = self.shown(read.visit(VisitId(id))?)?;
                About {
                    source: Source {
                        unit: visit.details.origin,
                        ..Source::of_record(visit.number)
                    },
                    is_day_only: false,
                }
            }
            RectificationOf::Check(id) => About {
                source: Source {
                    check: Some(read.record(id)?),
                    ..Source::default()
                },
                is_day_only: false,
            },
        })
    }

    /// The supervision that stands of the newest of these that was supervised.
    pub(super) fn newest_supervision(&self, of: &[Rectification]) -> Result<i64> {
        for rectification in of.iter().rev() {
            let all = self.store.read().supervisions(rectification.id)?;
            let mut standing = all.iter().rev().filter(|it| it.voiding.is_none());
            if let Some(check) = standing.next() {
                return Ok(check.id);
            }
        }
        Err(Refusal::NoSupervision.into())
    }
}

/// Those that were not voided.
pub(super) fn standing(all: &[Rectification]) -> Vec<&Rectification> {
    all.iter().filter(|it| it.voiding.is_none()).collect()
}
