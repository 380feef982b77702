//! What whoever sits at the desk may see of people: without the right to names every personal field is empty, below the
//! screens and the commands (E1: supervisors see that the office works, not who came).

use super::contacts::{ContactLine, ContactRecord};
use super::history::VisitFile;
use super::today::TodayView;
use super::waiting::{DueLine, UnsignedLine, Waiting};
use super::{Desk, Result};
use crate::domain::beside::{HandedOver, LeftItem, Release};
use crate::domain::contact::{Contact, ContactFile, EarlierContact};
use crate::domain::figures::Report;
use crate::domain::number::RecordNumber;
use crate::domain::right::Right;
use crate::domain::shift::ShiftNote;
use crate::domain::stored::WithoutPersonal;
use crate::domain::visit::{Visit, VisitDetails};
use crate::store::HistoryEntry;

impl Desk {
    /// What may be seen of something that was read.
    pub(super) fn shown<T: WithoutPersonal>(&self, read: T) -> Result<T> {
        self.require(Right::ReadRegisters)?;
        Ok(match self.may(Right::ReadNames) {
            true => read,
            false => read.without_personal(),
        })
    }

    /// The same of something that is read only where it may be.
    pub(super) fn shown_of<T: WithoutPersonal>(
        &self,
        read: impl FnOnce() -> Result<T>,
    ) -> Result<T> {
        self.require(Right::ReadRegisters)?;
        self.shown(read()?)
    }

    /// Whether a search for this text may be made: without the right to names only a number is looked for, or whoever
    /// searches would learn who came.
    pub(super) fn may_search(&self, text: &str) -> Result<bool> {
        self.require(Right::ReadRegisters)?;
        let is_number = || text.trim().parse::<RecordNumber>().is_ok();
        Ok(text.trim().is_empty() || self.may(Right::ReadNames) || is_number())
    }
}

impl WithoutPersonal for VisitDetails {
    fn without_personal(self) -> Self {
        Self {
            visitor_name: String::new(),
            phone: String::new(),
            origin: String::new(),
            companions: String::new(),
            relation: String::new(),
            student_name: String::new(),
            student_class: String::new(),
            purpose: String::new(),
            vehicle: String::new(),
            id_document: None,
            id_last_four: String::new(),
            note: String::new(),
            ..self
        }
    }
}

impl WithoutPersonal for Visit {
    fn without_personal(self) -> Self {
        Self {
            details: self.details.without_personal(),
            voiding: self.voiding.without_personal(),
            ..self
        }
    }
}

impl WithoutPersonal for LeftItem {
    fn without_personal(self) -> Self {
        Self {
            what: String::new(),
            student_name: String::new(),
            student_class: String::new(),
            handed_over: self.handed_over.map(|it| HandedOver {
                to: String::new(),
                ..it
            }),
            voiding: self.voiding.without_personal(),
            ..self
        }
    }
}

impl WithoutPersonal for Release {
    fn without_personal(self) -> Self {
        Self {
            student_name: String::new(),
            student_class: String::new(),
            reason: String::new(),
            collector_name: String::new(),
            collector_relation: String::new(),
            verified_by: String::new(),
            voiding: self.voiding.without_personal(),
            ..self
        }
    }
}

impl WithoutPersonal for ShiftNote {
    fn without_personal(self) -> Self {
        Self {
            note: String::new(),
            voiding: self.voiding.without_personal(),
            ..self
        }
    }
}

impl WithoutPersonal for Contact {
    fn without_personal(self) -> Self {
        Self {
            details: self.details.without_personal(),
            voiding: self.voiding.without_personal(),
            ..self
        }
    }
}

impl WithoutPersonal for EarlierContact {
    fn without_personal(self) -> Self {
        Self {
            contact: self.contact.without_personal(),
            notices: self.notices.without_personal(),
        }
    }
}

impl WithoutPersonal for ContactFile {
    fn without_personal(self) -> Self {
        Self {
            contact: self.contact.without_personal(),
            item: self.item,
            hand_overs: self.hand_overs.without_personal(),
            notices: self.notices.without_personal(),
            extensions: self.extensions.without_personal(),
            reminders: self.reminders.without_personal(),
            annotations: self.annotations.without_personal(),
            earlier: self.earlier.without_personal(),
            trips: self.trips.without_personal(),
        }
    }
}

impl WithoutPersonal for ContactLine {
    fn without_personal(self) -> Self {
        Self {
            contact: self.contact.without_personal(),
            unsigned: self.unsigned.without_personal(),
            ..self
        }
    }
}

impl WithoutPersonal for HistoryEntry {
    fn without_personal(mut self) -> Self {
        self.changes.retain(|change| !change.is_personal);
        self
    }
}

impl WithoutPersonal for ContactRecord {
    fn without_personal(self) -> Self {
        Self {
            file: self.file.without_personal(),
            history: self.history.without_personal(),
            ..self
        }
    }
}

impl WithoutPersonal for VisitFile {
    fn without_personal(self) -> Self {
        Self {
            visit: self.visit.without_personal(),
            left_items: self.left_items.without_personal(),
            releases: self.releases.without_personal(),
            contacts: self.contacts.without_personal(),
            rectifications: self.rectifications.without_personal(),
            history: self.history.without_personal(),
        }
    }
}

impl WithoutPersonal for DueLine {
    fn without_personal(self) -> Self {
        Self {
            contact: self.contact.without_personal(),
            ..self
        }
    }
}

impl WithoutPersonal for UnsignedLine {
    fn without_personal(self) -> Self {
        Self {
            contact: self.contact.without_personal(),
            hand_over: self.hand_over.without_personal(),
            ..self
        }
    }
}

impl WithoutPersonal for Waiting {
    fn without_personal(self) -> Self {
        Self {
            overdue: self.overdue.without_personal(),
            due_today: self.due_today.without_personal(),
            unsigned: self.unsigned.without_personal(),
            unanswered: self.unanswered.without_personal(),
            messages: self.messages.without_personal(),
            ..self
        }
    }
}

impl WithoutPersonal for Report {
    fn without_personal(mut self) -> Self {
        for line in &mut self.contacts.overdue {
            line.matter.clear();
        }
        for line in &mut self.review.overdue {
            line.problem.clear();
        }
        for line in &mut self.extensions {
            line.reason.clear();
        }
        self
    }
}

impl WithoutPersonal for TodayView {
    fn without_personal(self) -> Self {
        Self {
            on_site: self.on_site.without_personal(),
            expected: self.expected.without_personal(),
            left_items: self.left_items.without_personal(),
            last_shift_note: self.last_shift_note.without_personal(),
            waiting: self.waiting.without_personal(),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::record::{FieldText, Recorded};

    fn has_no_personal_text(fields: &[FieldText]) -> bool {
        fields.iter().all(|it| !it.is_personal || it.text.is_none())
    }

    /// Every field of a visit filled, so that one that was forgotten above shows.
    #[test]
    fn nothing_personal_is_left_of_what_is_written_by_hand() {
        use crate::domain::visit::{TypedVisit, VisitField};
        let mut typed = TypedVisit::default();
        for field in VisitField::ALL {
            if field.is_personal() {
                typed.set(*field, "甲乙");
            }
        }
        typed.set(VisitField::Phone, "13812345678");
        typed.set(VisitField::IdDocument, "identity_card");
        typed.set(VisitField::ArrivedAt, "2026-11-25 09:00");
        typed.set(VisitField::IdLastFour, "1234");
        let now = crate::domain::when::from_canonical("2026-11-25T09:12").unwrap();
        let details = typed
            .check(now, crate::domain::visit::Strictness::Desk)
            .unwrap();
        let personal = details.fields().into_iter().filter(|it| it.is_personal);
        assert!(personal.clone().all(|it| it.text.is_some()), "{personal:?}");
        assert!(has_no_personal_text(&details.without_personal().fields()));
        let release = Release {
            id: 1,
            visit: crate::domain::visit::VisitId(1),
            leaves_at: now,
            student_name: "甲".into(),
            student_class: "甲".into(),
            reason: "甲".into(),
            teacher_name: "甲".into(),
            collector_name: "甲".into(),
            collector_relation: "甲".into(),
            verified_by: "甲".into(),
            paper_serial: "甲".into(),
            voiding: None,
        };
        assert!(has_no_personal_text(&release.without_personal().fields()));
        let item = LeftItem {
            id: 1,
            visit: crate::domain::visit::VisitId(1),
            left_at: now,
            what: "甲".into(),
            student_name: "甲".into(),
            student_class: "甲".into(),
            handed_over: Some(HandedOver {
                at: now,
                to: "甲".into(),
            }),
            paper_serial: String::new(),
            voiding: None,
        };
        let fields = item.without_personal().fields();
        assert!(has_no_personal_text(&fields), "{fields:?}");
    }
}
