//! The fields of a visit: their names, what is personal, how long they may be.

/// Declares the fields once: variant, column, personal or not, most characters, one line or several.
macro_rules! visit_fields {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $personal:ident, $max:literal, $shape:ident;)*) => {
        /// A field of a visit, as it is typed, stored, journalled and exchanged.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum VisitField { $($(#[$doc])* $variant,)* }

        impl VisitField {
            /// Every field, in the order of the form.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The column in `schema.sql`, as the journal and the sheets name it too.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// Whether the field says something of a person who is not on the school's staff.
            #[must_use]
            pub const fn is_personal(self) -> bool {
                match self { $(Self::$variant => stringify!($personal).len() == "personal".len(),)* }
            }

            /// The most characters the field holds.
            #[must_use]
            pub const fn max_chars(self) -> usize {
                match self { $(Self::$variant => $max,)* }
            }

            /// Whether the text may run over several lines.
            #[must_use]
            pub const fn is_multiline(self) -> bool {
                match self { $(Self::$variant => stringify!($shape).len() == "lines".len(),)* }
            }
        }
    };
}

visit_fields! {
    /// 来访人, who came.
    VisitorName = "visitor_name", personal, 60, line;
    /// 电话.
    Phone = "phone", personal, 40, line;
    /// 来访类型, see [`super::VisitKind`].
    Kind = "kind", public, 20, line;
    /// 单位或住址; of an inspection the unit that inspects.
    Origin = "origin", personal, 120, line;
    /// 人数, the visitor included.
    PartySize = "party_size", public, 4, line;
    /// 随行人员, the names of those who came along.
    Companions = "companions", personal, 400, line;
    /// 与学生关系.
    Relation = "relation", personal, 30, line;
    /// 学生.
    StudentName = "student_name", personal, 60, line;
    /// 班级.
    StudentClass = "student_class", personal, 60, line;
    /// 事由.
    Purpose = "purpose", personal, 2000, lines;
    /// 被访人.
    HostName = "host_name", public, 60, line;
    /// 被访部门.
    HostDepartment = "host_department", public, 60, line;
    /// 被访人确认, see [`super::HostConsent`].
    HostConsent = "host_consent", public, 20, line;
    /// Who gave or refused the consent, if not the host in person.
    ConsentBy = "consent_by", public, 60, line;
    /// When the consent was given or refused.
    ConsentAt = "consent_at", public, 20, line;
    /// 预约时间, when an appointment is expected.
    ExpectedAt = "expected_at", public, 20, line;
    /// 入校时间, the real one also when entered later.
    ArrivedAt = "arrived_at", public, 20, line;
    /// 离校时间.
    DepartedAt = "departed_at", public, 20, line;
    /// How the visit ended, see [`super::Departure`].
    Departure = "departure", public, 20, line;
    /// 来访证号.
    Badge = "badge", public, 30, line;
    /// 车牌.
    Vehicle = "vehicle", personal, 30, line;
    /// 证件类型, see [`super::IdDocument`].
    IdDocument = "id_document", personal, 20, line;
    /// 证件号后四位, never more of it.
    IdLastFour = "id_last_four", personal, 4, line;
    /// 带队领导 (B8).
    InspectionLeader = "inspection_leader", public, 60, line;
    /// 视察内容 (B8).
    InspectionSubject = "inspection_subject", public, 400, lines;
    /// 陪同人员 (B8).
    InspectionEscort = "inspection_escort", public, 120, line;
    /// 意见建议 of the inspection (B8).
    InspectionFindings = "inspection_findings", public, 4000, lines;
    /// 备注.
    Note = "note", personal, 2000, lines;
    /// The serial of the paper form that was filled in during a power cut, 纸-LF-0001.
    PaperSerial = "paper_serial", public, 30, line;
    /// 原编号, the number the record had in the book or sheet it was imported from.
    OriginalNumber = "original_number", public, 60, line;
}

impl VisitField {
    /// The field with this column name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.name() == name)
    }

    /// The key of its label in the Fluent files.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::VisitorName => "field-visitor-name",
            Self::Phone => "field-phone",
            Self::Kind => "field-kind",
            Self::Origin => "field-origin",
            Self::PartySize => "field-party-size",
            Self::Companions => "field-companions",
            Self::Relation => "field-relation",
            Self::StudentName => "field-student-name",
            Self::StudentClass => "field-student-class",
            Self::Purpose => "field-purpose",
            Self::HostName => "field-host-name",
            Self::HostDepartment => "field-host-department",
            Self::HostConsent => "field-host-consent",
            Self::ConsentBy => "field-consent-by",
            Self::ConsentAt => "field-consent-at",
            Self::ExpectedAt => "field-expected-at",
            Self::ArrivedAt => "field-arrived-at",
            Self::DepartedAt => "field-departed-at",
            Self::Departure => "field-departure",
            Self::Badge => "field-badge",
            Self::Vehicle => "field-vehicle",
            Self::IdDocument => "field-id-document",
            Self::IdLastFour => "field-id-last-four",
            Self::InspectionLeader => "field-inspection-leader",
            Self::InspectionSubject => "field-inspection-subject",
            Self::InspectionEscort => "field-inspection-escort",
            Self::InspectionFindings => "field-inspection-findings",
            Self::Note => "field-note",
            Self::PaperSerial => "field-paper-serial",
            Self::OriginalNumber => "field-original-number",
        }
    }

    /// Whether the field belongs to an inspection's record only (B8).
    #[must_use]
    pub const fn is_of_inspection(self) -> bool {
        matches!(
            self,
            Self::InspectionLeader
                | Self::InspectionSubject
                | Self::InspectionEscort
                | Self::InspectionFindings
        )
    }

    /// Whether the field is a date and time.
    #[must_use]
    pub const fn is_time(self) -> bool {
        matches!(
            self,
            Self::ConsentAt | Self::ExpectedAt | Self::ArrivedAt | Self::DepartedAt
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn field_names_are_unique_and_found_again() {
        for field in VisitField::ALL {
            assert_eq!(VisitField::from_name(field.name()), Some(*field));
        }
    }

    #[test]
    fn what_names_a_visitor_or_a_child_is_personal() {
        use VisitField as F;
        for field in [
            F::VisitorName,
            F::Phone,
            F::Origin,
            F::Companions,
            F::StudentName,
            F::IdLastFour,
            F::Purpose,
            F::Note,
        ] {
            assert!(field.is_personal(), "{}", field.name());
        }
        for field in [F::Kind, F::ArrivedAt, F::HostName, F::Badge, F::PartySize] {
            assert!(!field.is_personal(), "{}", field.name());
        }
    }
}
