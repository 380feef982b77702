//! A visit as it stands in the boxes of a form or the cells of a row, before anything is known to be right.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::{Departure, HostConsent, IdDocument, VisitDetails, VisitField, VisitKind};
use crate::domain::field::{FieldError, Problem, at_most, required};
use crate::domain::{text, when};

/// The largest party the desk can write down in one row.
const MAX_PARTY_SIZE: u16 = 9_999;

/// How much must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    /// Someone stands at the desk: the purpose is asked and the phone must look like one.
    Desk,
    /// An old sheet or book: what it lacks cannot be asked any more, so only name and time must be there.
    Sheet,
}

/// Typed texts by field. Kind, consent and document hold codes; times any notation of [`when`].
#[derive(Debug, Clone, Default)]
pub struct TypedVisit {
    texts: BTreeMap<VisitField, String>,
}

impl PartialEq for TypedVisit {
    /// A box that was never touched and one that was emptied are the same.
    fn eq(&self, other: &Self) -> bool {
        self.texts().eq(other.texts())
    }
}

impl Eq for TypedVisit {}

impl TypedVisit {
    /// The boxes of a saved visit, to be corrected.
    #[must_use]
    pub fn of(details: &VisitDetails) -> Self {
        let texts = VisitField::ALL
            .iter()
            .filter_map(|field| {
                let text = details.text(*field)?;
                let text = if field.is_time() {
                    text.replace('T', " ")
                } else {
                    text
                };
                Some((*field, text))
            })
            .collect();
        Self { texts }
    }

    /// What stands in a box.
    #[must_use]
    pub fn get(&self, field: VisitField) -> &str {
        self.texts.get(&field).map_or("", String::as_str)
    }

    /// The box itself, to type into.
    pub fn edit(&mut self, field: VisitField) -> &mut String {
        self.texts.entry(field).or_default()
    }

    /// Fills a box.
    pub fn set(&mut self, field: VisitField, text: impl Into<String>) {
        self.texts.insert(field, text.into());
    }

    /// The boxes that are not empty, by column name; what a draft keeps.
    pub fn texts(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.texts
            .iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(field, text)| (field.name(), text.as_str()))
    }

    /// Takes over what stays the same when somebody comes again, and leaves what was already typed for this visit.
    pub fn fill_from(&mut self, known: &VisitDetails) {
        use VisitField as F;
        const STAYS: [VisitField; 10] = [
            F::VisitorName,
            F::Phone,
            F::Kind,
            F::Origin,
            F::Relation,
            F::StudentName,
            F::StudentClass,
            F::HostName,
            F::HostDepartment,
            F::Vehicle,
        ];
        for field in STAYS {
            let is_typed = !self.get(field).trim().is_empty();
            if field == F::VisitorName || field == F::Phone || field == F::Kind || !is_typed {
                self.set(field, known.text(field).unwrap_or_default());
            }
        }
    }

    /// Reads every box.
    ///
    /// # Errors
    /// All problems at once, in the order of the form, so that a clerk sees every box that wants something.
    pub fn check(
        &self,
        now: NaiveDateTime,
        strictness: Strictness,
    ) -> Result<VisitDetails, Vec<FieldError>> {
        let mut checking = Checking {
            typed: self,
            now,
            errors: Vec::new(),
        };
        let details = checking.details(strictness);
        checking.times_in_order(&details);
        let errors = checking.errors;
        if errors.is_empty() {
            Ok(details)
        } else {
            Err(in_form_order(errors))
        }
    }
}

fn in_form_order(mut errors: Vec<FieldError>) -> Vec<FieldError> {
    let place = |error: &FieldError| {
        VisitField::ALL
            .iter()
            .position(|field| field.name() == error.field)
    };
    errors.sort_by_key(place);
    errors.dedup_by_key(|error| error.field);
    errors
}

/// One reading of a form; collects what is wrong.
struct Checking<'a> {
    typed: &'a TypedVisit,
    now: NaiveDateTime,
    errors: Vec<FieldError>,
}

impl Checking<'_> {
    fn details(&mut self, strictness: Strictness) -> VisitDetails {
        use VisitField as F;
        let at_desk = strictness == Strictness::Desk;
        let purpose_is_wanted = at_desk && self.typed.get(F::Kind) != VisitKind::Inspection.code();
        VisitDetails {
            visitor_name: self.text(F::VisitorName, true),
            phone: self.phone(at_desk),
            kind: self
                .choice(F::Kind, VisitKind::from_code)
                .unwrap_or_default(),
            origin: self.text(F::Origin, false),
            party_size: self.party_size(),
            companions: self.text(F::Companions, false),
            relation: self.text(F::Relation, false),
            student_name: self.text(F::StudentName, false),
            student_class: self.text(F::StudentClass, false),
            purpose: self.text(F::Purpose, purpose_is_wanted),
            host_name: self.text(F::HostName, false),
            host_department: self.text(F::HostDepartment, false),
            host_consent: self
                .choice(F::HostConsent, HostConsent::from_code)
                .unwrap_or_default(),
            consent_by: self.text(F::ConsentBy, false),
            consent_at: self.time(F::ConsentAt),
            expected_at: self.time(F::ExpectedAt),
            arrived_at: self.time(F::ArrivedAt),
            departure: self.departure(),
            badge: self.text(F::Badge, false),
            vehicle: self.text(F::Vehicle, false),
            id_document: self.choice(F::IdDocument, IdDocument::from_code),
            id_last_four: self.last_four(),
            inspection_leader: self.text(F::InspectionLeader, false),
            inspection_subject: self.text(F::InspectionSubject, false),
            inspection_escort: self.text(F::InspectionEscort, false),
            inspection_findings: self.text(F::InspectionFindings, false),
            note: self.text(F::Note, false),
            paper_serial: self.text(F::PaperSerial, false),
            original_number: self.text(F::OriginalNumber, false),
        }
    }

    fn wrong(&mut self, field: VisitField, problem: Problem) {
        self.errors.push(FieldError {
            field: field.name(),
            problem,
        });
    }

    /// The cleaned text, or an empty one and a problem.
    fn text(&mut self, field: VisitField, is_required: bool) -> String {
        let typed = self.typed.get(field);
        let cleaned = if field.is_multiline() {
            text::clean_text(typed)
        } else {
            text::clean_line(typed)
        };
        let outcome = if is_required {
            required(cleaned, field.max_chars())
        } else {
            at_most(cleaned, field.max_chars())
        };
        outcome.unwrap_or_else(|problem| {
            self.wrong(field, problem);
            String::new()
        })
    }

    fn phone(&mut self, must_look_like_one: bool) -> String {
        let phone = text::fold_width(&self.text(VisitField::Phone, false));
        let looks_like_one = phone.chars().filter(char::is_ascii_digit).count() >= 3
            && phone
                .chars()
                .all(|c| c.is_ascii_digit() || "+-() /,;转、".contains(c));
        if must_look_like_one && !phone.is_empty() && !looks_like_one {
            self.wrong(VisitField::Phone, Problem::NotAPhone);
        }
        phone
    }

    fn last_four(&mut self) -> String {
        let typed = text::fold_width(&text::clean_line(self.typed.get(VisitField::IdLastFour)));
        if typed.chars().count() > VisitField::IdLastFour.max_chars() {
            self.wrong(VisitField::IdLastFour, Problem::LastFourOnly);
            return String::new();
        }
        typed.to_ascii_uppercase()
    }

    fn party_size(&mut self) -> u16 {
        let typed = text::fold_width(&text::clean_line(self.typed.get(VisitField::PartySize)));
        let typed = typed.trim_end_matches(['人', '位', '名']).trim();
        if typed.is_empty() {
            return 1;
        }
        match typed.parse() {
            Ok(size) if (1..=MAX_PARTY_SIZE).contains(&size) => size,
            _ => {
                self.wrong(
                    VisitField::PartySize,
                    Problem::NotACount {
                        min: 1,
                        max: MAX_PARTY_SIZE,
                    },
                );
                1
            }
        }
    }

    fn choice<T>(&mut self, field: VisitField, from_code: impl Fn(&str) -> Option<T>) -> Option<T> {
        let code = self.typed.get(field).trim();
        if code.is_empty() {
            return None;
        }
        let choice = from_code(code);
        if choice.is_none() {
            self.wrong(field, Problem::UnknownChoice);
        }
        choice
    }

    fn time(&mut self, field: VisitField) -> Option<NaiveDateTime> {
        let typed = self.typed.get(field).trim();
        if typed.is_empty() {
            return None;
        }
        let time = when::parse_date_time(typed, self.now);
        if time.is_none() {
            self.wrong(field, Problem::NotATime);
        }
        time
    }

    fn departure(&mut self) -> Departure {
        match self.time(VisitField::DepartedAt) {
            Some(at) => Departure::At(at),
            None if self.typed.get(VisitField::Departure) == Departure::Unknown.code()
                && !self.typed.get(VisitField::ArrivedAt).trim().is_empty() =>
            {
                Departure::Unknown
            }
            None => Departure::None,
        }
    }

    /// What happened lies in the past, and nobody leaves before they came.
    fn times_in_order(&mut self, details: &VisitDetails) {
        use VisitField as F;
        let happened = [
            (F::ArrivedAt, details.arrived_at),
            (F::DepartedAt, details.departure.at()),
            (F::ConsentAt, details.consent_at),
        ];
        for (field, at) in happened {
            if at.is_some_and(|at| at > self.now) {
                self.wrong(field, Problem::InFuture);
            }
        }
        match (details.arrived_at, details.departure) {
            (Some(arrived_at), Departure::At(departed_at)) if departed_at < arrived_at => {
                self.wrong(F::DepartedAt, Problem::BeforeArrival);
            }
            (None, Departure::At(_)) if self.typed.get(F::ArrivedAt).trim().is_empty() => {
                self.wrong(F::DepartedAt, Problem::WithoutArrival);
            }
            (None, Departure::None | Departure::Unknown)
                if details.expected_at.is_none()
                    && self.typed.get(F::ArrivedAt).trim().is_empty()
                    && self.typed.get(F::ExpectedAt).trim().is_empty() =>
            {
                self.wrong(F::ArrivedAt, Problem::Missing);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests;
