//! A visit (来访登记): who came, for what, to whom, when they came and went.
//!
//! Rules B6–B8 (parents, students and inspections are registered), A13 (every visit gets a row).
//! Knows nothing of the form that asks for it and the file that keeps it.

mod choices;
mod field;
mod typed;

pub use choices::{Departure, HostConsent, IdDocument, VisitKind};
pub use field::VisitField;
pub use typed::{Strictness, TypedVisit};

use chrono::NaiveDateTime;

use super::number::RecordNumber;
use super::record::{FieldText, Recorded, Table, Unreadable, Voiding};
use super::when;

/// A visit's key within one register file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VisitId(pub i64);

/// What is known of a visit, checked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VisitDetails {
    /// 来访人; never empty.
    pub visitor_name: String,
    /// 电话.
    pub phone: String,
    /// 来访类型.
    pub kind: VisitKind,
    /// 单位或住址.
    pub origin: String,
    /// 人数, at least 1.
    pub party_size: u16,
    /// 随行人员.
    pub companions: String,
    /// 与学生关系.
    pub relation: String,
    /// 学生.
    pub student_name: String,
    /// 班级.
    pub student_class: String,
    /// 事由.
    pub purpose: String,
    /// 被访人.
    pub host_name: String,
    /// 被访部门.
    pub host_department: String,
    /// Whether the person visited agreed.
    pub host_consent: HostConsent,
    /// Who said so.
    pub consent_by: String,
    /// When.
    pub consent_at: Option<NaiveDateTime>,
    /// When an appointment is expected.
    pub expected_at: Option<NaiveDateTime>,
    /// 入校时间; `None` for an appointment nobody has come to yet.
    pub arrived_at: Option<NaiveDateTime>,
    /// How and when it ended.
    pub departure: Departure,
    /// 来访证号.
    pub badge: String,
    /// 车牌.
    pub vehicle: String,
    /// What was shown at the desk.
    pub id_document: Option<IdDocument>,
    /// The last four characters of its number.
    pub id_last_four: String,
    /// 带队领导.
    pub inspection_leader: String,
    /// 视察内容.
    pub inspection_subject: String,
    /// 陪同人员.
    pub inspection_escort: String,
    /// 意见建议.
    pub inspection_findings: String,
    /// 备注.
    pub note: String,
    /// Serial of the paper form.
    pub paper_serial: String,
    /// 原编号.
    pub original_number: String,
}

/// Where a visit stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum VisitState {
    /// 预约, expected and not here yet.
    Appointment,
    /// 在校.
    OnSite,
    /// 已签离.
    Left,
    /// 离校时间不详.
    LeftUnknown,
    /// 已作废.
    Void,
}

impl VisitState {
    /// Every state, in the order a visit goes through them.
    pub const ALL: [Self; 5] = [
        Self::Appointment,
        Self::OnSite,
        Self::Left,
        Self::LeftUnknown,
        Self::Void,
    ];
}

/// A visit in the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// Its key in this file.
    pub id: VisitId,
    /// Its number, `LF-2026-0137`.
    pub number: RecordNumber,
    /// When it was entered, which for a back-dated entry is later than the arrival.
    pub entered_at: NaiveDateTime,
    /// Who entered it.
    pub entered_by: String,
    /// What is known of it.
    pub details: VisitDetails,
    /// Set once it is voided.
    pub voiding: Option<Voiding>,
    /// The journal's last entry about this visit: whoever wants to change it says which one they saw.
    pub revision: u64,
}

/// Entered this much later than the arrival, an entry counts as back-dated (补录).
pub const BACKDATED_AFTER_MINUTES: i64 = 30;

/// Whether an entry was written down noticeably later than the arrival it tells of.
#[must_use]
pub fn is_backdated(arrived_at: NaiveDateTime, entered_at: NaiveDateTime) -> bool {
    (entered_at - arrived_at).num_minutes() > BACKDATED_AFTER_MINUTES
}

impl Visit {
    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> VisitState {
        match (
            &self.voiding,
            self.details.arrived_at,
            self.details.departure,
        ) {
            (Some(_), _, _) => VisitState::Void,
            (None, None, _) => VisitState::Appointment,
            (None, Some(_), Departure::None) => VisitState::OnSite,
            (None, Some(_), Departure::At(_)) => VisitState::Left,
            (None, Some(_), Departure::Unknown) => VisitState::LeftUnknown,
        }
    }

    /// Whether it was written down noticeably later than it happened (补录).
    #[must_use]
    pub fn is_backdated(&self) -> bool {
        self.details
            .arrived_at
            .is_some_and(|arrived_at| is_backdated(arrived_at, self.entered_at))
    }

    /// The time a list shows and sorts by: arrival, or else the appointment, or else the entry.
    #[must_use]
    pub fn listed_at(&self) -> NaiveDateTime {
        self.details
            .arrived_at
            .or(self.details.expected_at)
            .unwrap_or(self.entered_at)
    }
}

impl Recorded for Visit {
    const TABLE: Table = Table::Visit;

    fn fields(&self) -> Vec<FieldText> {
        let mut fields = vec![
            FieldText::new("number_year", false, self.number.year.to_string()),
            FieldText::new("number_sequence", false, self.number.sequence.to_string()),
            FieldText::new("entered_at", false, when::to_canonical(self.entered_at)),
            FieldText::new("entered_by", false, self.entered_by.clone()),
        ];
        fields.extend(self.details.fields());
        fields.extend(Voiding::fields(self.voiding.as_ref()));
        fields
    }
}

impl VisitDetails {
    /// All fields in canonical form.
    #[must_use]
    pub fn fields(&self) -> Vec<FieldText> {
        VisitField::ALL
            .iter()
            .map(|field| FieldText::new(field.name(), field.is_personal(), self.text(*field)))
            .collect()
    }

    /// The canonical text of a field; `None` where it is empty.
    #[must_use]
    pub fn text(&self, field: VisitField) -> Option<String> {
        use VisitField as F;
        let text = match field {
            F::Kind => self.kind.code().to_owned(),
            F::PartySize => self.party_size.to_string(),
            F::HostConsent => self.host_consent.code().to_owned(),
            F::Departure => self.departure.code().to_owned(),
            F::IdDocument => self.id_document?.code().to_owned(),
            F::ConsentAt => when::to_canonical(self.consent_at?),
            F::ExpectedAt => when::to_canonical(self.expected_at?),
            F::ArrivedAt => when::to_canonical(self.arrived_at?),
            F::DepartedAt => when::to_canonical(self.departure.at()?),
            _ => self.plain(field)?.clone(),
        };
        Some(text).filter(|text| !text.is_empty())
    }

    /// Rebuilds the details from stored columns.
    ///
    /// # Errors
    /// [`Unreadable`] names the column whose text does not fit.
    pub fn from_stored(
        mut text_of: impl FnMut(VisitField) -> Option<String>,
    ) -> Result<Self, Unreadable> {
        let mut details = Self::default();
        let mut departure = None;
        let mut departed_at = None;
        for field in VisitField::ALL.iter().copied() {
            let text = text_of(field);
            if let Some(place) = details.plain_mut(field) {
                *place = text.unwrap_or_default();
                continue;
            }
            let unreadable = Unreadable {
                field: field.name(),
            };
            let time = |text: &Option<String>| match text {
                None => Ok(None),
                Some(text) => when::from_canonical(text)
                    .map(Some)
                    .ok_or(unreadable.clone()),
            };
            match field {
                VisitField::ConsentAt => details.consent_at = time(&text)?,
                VisitField::ExpectedAt => details.expected_at = time(&text)?,
                VisitField::ArrivedAt => details.arrived_at = time(&text)?,
                VisitField::DepartedAt => departed_at = time(&text)?,
                VisitField::IdDocument => {
                    details.id_document = match text {
                        None => None,
                        Some(code) => Some(IdDocument::from_code(&code).ok_or(unreadable)?),
                    };
                }
                _ => {
                    let code = text.ok_or(unreadable.clone())?;
                    match field {
                        VisitField::Kind => {
                            details.kind = VisitKind::from_code(&code).ok_or(unreadable)?
                        }
                        VisitField::HostConsent => {
                            details.host_consent =
                                HostConsent::from_code(&code).ok_or(unreadable)?
                        }
                        VisitField::PartySize => {
                            details.party_size = code.parse().map_err(|_| unreadable)?
                        }
                        _ => departure = Some(code),
                    }
                }
            }
        }
        details.departure =
            Departure::from_stored(departure.as_deref().unwrap_or_default(), departed_at).ok_or(
                Unreadable {
                    field: VisitField::Departure.name(),
                },
            )?;
        Ok(details)
    }

    /// The fields that are plain text.
    fn plain(&self, field: VisitField) -> Option<&String> {
        use VisitField as F;
        Some(match field {
            F::VisitorName => &self.visitor_name,
            F::Phone => &self.phone,
            F::Origin => &self.origin,
            F::Companions => &self.companions,
            F::Relation => &self.relation,
            F::StudentName => &self.student_name,
            F::StudentClass => &self.student_class,
            F::Purpose => &self.purpose,
            F::HostName => &self.host_name,
            F::HostDepartment => &self.host_department,
            F::ConsentBy => &self.consent_by,
            F::Badge => &self.badge,
            F::Vehicle => &self.vehicle,
            F::IdLastFour => &self.id_last_four,
            F::InspectionLeader => &self.inspection_leader,
            F::InspectionSubject => &self.inspection_subject,
            F::InspectionEscort => &self.inspection_escort,
            F::InspectionFindings => &self.inspection_findings,
            F::Note => &self.note,
            F::PaperSerial => &self.paper_serial,
            F::OriginalNumber => &self.original_number,
            _ => return None,
        })
    }

    /// The same fields, to be filled.
    fn plain_mut(&mut self, field: VisitField) -> Option<&mut String> {
        use VisitField as F;
        Some(match field {
            F::VisitorName => &mut self.visitor_name,
            F::Phone => &mut self.phone,
            F::Origin => &mut self.origin,
            F::Companions => &mut self.companions,
            F::Relation => &mut self.relation,
            F::StudentName => &mut self.student_name,
            F::StudentClass => &mut self.student_class,
            F::Purpose => &mut self.purpose,
            F::HostName => &mut self.host_name,
            F::HostDepartment => &mut self.host_department,
            F::ConsentBy => &mut self.consent_by,
            F::Badge => &mut self.badge,
            F::Vehicle => &mut self.vehicle,
            F::IdLastFour => &mut self.id_last_four,
            F::InspectionLeader => &mut self.inspection_leader,
            F::InspectionSubject => &mut self.inspection_subject,
            F::InspectionEscort => &mut self.inspection_escort,
            F::InspectionFindings => &mut self.inspection_findings,
            F::Note => &mut self.note,
            F::PaperSerial => &mut self.paper_serial,
            F::OriginalNumber => &mut self.original_number,
            _ => return None,
        })
    }
}

/// Somebody who came before, offered while a name is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownVisitor {
    /// What they gave last time; times, purpose and badge are theirs no more.
    pub details: VisitDetails,
    /// When they were last here.
    pub last_seen_at: NaiveDateTime,
}
