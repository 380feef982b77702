//! A visit's fields as boxes of a form; of a blank form all of them are places to write.

use super::super::form::Field;
use crate::domain::visit::{Departure, HostConsent, Visit, VisitDetails, VisitField, VisitKind};
use crate::i18n::Words;

/// The boxes of a visit, or of a form that is still empty.
#[derive(Clone, Copy)]
pub(super) struct VisitBoxes<'a> {
    visit: Option<&'a Visit>,
    words: &'a Words,
}

impl<'a> VisitBoxes<'a> {
    pub fn new(visit: Option<&'a Visit>, words: &'a Words) -> Self {
        Self { visit, words }
    }

    pub fn is_blank(self) -> bool {
        self.visit.is_none()
    }

    fn details(self) -> Option<&'a VisitDetails> {
        self.visit.map(|visit| &visit.details)
    }

    /// What the visit says in a field that is text, number or time; empty where it says nothing.
    pub fn value(self, field: VisitField) -> String {
        let Some(details) = self.details() else {
            return String::new();
        };
        let at = match field {
            VisitField::ArrivedAt => details.arrived_at,
            VisitField::ExpectedAt => details.expected_at,
            VisitField::ConsentAt => details.consent_at,
            VisitField::DepartedAt => details.departure.at(),
            _ => return details.text(field).unwrap_or_default(),
        };
        match (at, details.departure) {
            (Some(at), _) => self.words.date_time(at),
            (None, Departure::Unknown) if field == VisitField::DepartedAt => {
                self.words.t(details.departure.label_key())
            }
            (None, _) => String::new(),
        }
    }

    /// A box with its label.
    pub fn field(self, field: VisitField) -> Field {
        Field::text(self.words.t(field.label_key()), self.value(field))
    }

    /// Whether any of these fields has something to say, or has to leave room for it.
    pub fn wants(self, fields: &[VisitField]) -> bool {
        self.is_blank() || fields.iter().any(|field| !self.value(*field).is_empty())
    }

    /// 来访类型, its boxes ticked.
    pub fn kind(self) -> Field {
        super::tick_boxes(
            VisitField::Kind.label_key(),
            VisitKind::ALL,
            VisitKind::label_key,
            self.details().map(|details| details.kind),
            self.words,
        )
    }

    /// 被访人确认: agreed or declined; neither where nobody was asked.
    pub fn consent(self) -> Field {
        const ANSWERS: [HostConsent; 2] = [HostConsent::Agreed, HostConsent::Declined];
        super::tick_boxes(
            VisitField::HostConsent.label_key(),
            &ANSWERS,
            HostConsent::label_key,
            self.details().map(|details| details.host_consent),
            self.words,
        )
    }

    /// By whom it was said, and when.
    pub fn consent_by(self) -> Field {
        let by = self.value(VisitField::ConsentBy);
        let at = self.value(VisitField::ConsentAt);
        Field::text(
            self.words.t(VisitField::ConsentBy.label_key()),
            super::joined(&[&by, &at], "　"),
        )
    }

    /// What was shown at the desk, with the last four characters of its number.
    pub fn document(self) -> Field {
        let label = self.words.t(VisitField::IdDocument.label_key());
        let last = self.value(VisitField::IdLastFour);
        let document = self.details().and_then(|details| details.id_document);
        let document = document.map(|it| self.words.t(it.label_key()));
        let text = match (document, last.is_empty()) {
            (Some(document), true) => document,
            (document, false) => {
                let document = document.unwrap_or_default();
                let args = [("document", document.into()), ("last", last.into())];
                self.words.with("paper-id-document", &args)
            }
            (None, true) => String::new(),
        };
        Field::text(label, text)
    }

    /// 登记人.
    pub fn entered_by(self) -> Field {
        let by = self.visit.map(|visit| visit.entered_by.clone());
        Field::text(self.words.t("field-entered-by"), by.unwrap_or_default())
    }

    /// 入校时间, or of an appointment when it is expected.
    pub fn arrival(self) -> Field {
        let is_expected = self
            .details()
            .is_some_and(|details| details.arrived_at.is_none());
        self.field(if is_expected {
            VisitField::ExpectedAt
        } else {
            VisitField::ArrivedAt
        })
    }
}
