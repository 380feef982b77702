//! The closed lists of a visit: kinds, consent, documents, how it ended.

use chrono::NaiveDateTime;

use crate::domain::choice::choices;

choices! {
    /// 来访类型. Most who come to a school's desk are parents.
    #[derive(Default)]
    VisitKind {
        /// 家长 (B6).
        #[default]
        Parent = "parent", "visit-kind-parent";
        /// 学生 (B7).
        Student = "student", "visit-kind-student";
        /// 检查/视察 (B8).
        Inspection = "inspection", "visit-kind-inspection";
        /// 公务.
        Official = "official", "visit-kind-official";
        /// 其他.
        Other = "other", "visit-kind-other";
    }
}

choices! {
    /// 被访人确认: whether the person visited agreed to the visit.
    #[derive(Default)]
    HostConsent {
        /// Nobody was asked.
        #[default]
        Unasked = "unasked", "host-consent-unasked";
        /// 同意.
        Agreed = "agreed", "host-consent-agreed";
        /// 不同意.
        Declined = "declined", "host-consent-declined";
    }
}

choices! {
    /// 证件类型. Of the number only the last four characters are ever kept.
    IdDocument {
        /// 居民身份证.
        IdentityCard = "identity_card", "id-document-identity-card";
        /// 驾驶证.
        DrivingLicence = "driving_licence", "id-document-driving-licence";
        /// 工作证.
        WorkPass = "work_pass", "id-document-work-pass";
        /// 护照.
        Passport = "passport", "id-document-passport";
        /// 其他证件.
        Other = "other", "id-document-other";
    }
}

/// How a visit ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Departure {
    /// Not yet.
    #[default]
    None,
    /// 签离 at this local time.
    At(NaiveDateTime),
    /// 离校时间不详: nobody saw them leave, and no time is invented.
    Unknown,
}

impl Departure {
    /// The code that the register stores beside the time.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::At(_) => "signed_out",
            Self::Unknown => "unknown",
        }
    }

    /// The time of leaving, where it is known.
    #[must_use]
    pub const fn at(self) -> Option<NaiveDateTime> {
        match self {
            Self::At(at) => Some(at),
            Self::None | Self::Unknown => None,
        }
    }

    /// The key of its name in the Fluent files.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::None => "departure-none",
            Self::At(_) => "departure-signed-out",
            Self::Unknown => "departure-unknown",
        }
    }

    /// Rebuilds it from the two stored columns; `None` where they contradict each other.
    #[must_use]
    pub fn from_stored(code: &str, at: Option<NaiveDateTime>) -> Option<Self> {
        match (code, at) {
            ("none", None) => Some(Self::None),
            ("unknown", None) => Some(Self::Unknown),
            ("signed_out", Some(at)) => Some(Self::At(at)),
            _ => None,
        }
    }
}
