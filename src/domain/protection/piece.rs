//! What only its recipients can read.

use chrono::NaiveDate;

use crate::domain::choice::choices;
use crate::domain::stored::record;

choices! {
    /// 署名方式: how a complaint or an opinion is signed. Asked before anything else, because it decides what is sealed to whom.
    #[derive(Default)]
    Signed {
        /// 实名.
        #[default]
        Named = "named", "signed-named";
        /// 实名保密: of a complaint the facts are sealed too, and nothing links it to a visit.
        Confidential = "confidential", "signed-confidential";
        /// 匿名.
        Anonymous = "anonymous", "signed-anonymous";
    }
}

choices! {
    /// What a sealed piece holds.
    SealedPart {
        /// 投诉人身份.
        Identity = "identity", "sealed-part-identity";
        /// 事实与诉求 of a confidential complaint.
        Facts = "facts", "sealed-part-facts";
        /// 补充: what was added later.
        Addition = "addition", "sealed-part-addition";
    }
}

record! {
    /// Something that only its recipients can read. The text itself is a payload; the journal holds its hash.
    SealedPiece in SealedPiece {
        /// The complaint it belongs to.
        complaint_id: Option<i64>, public;
        /// The opinion it belongs to.
        opinion_id: Option<i64>, public;
        /// What it holds.
        part: SealedPart, public;
        /// When it was sealed.
        sealed_on: NaiveDate, public;
        /// By whom.
        sealed_by: String, public;
        /// The public keys it is sealed to, one a line.
        recipients: Vec<String>, public;
        /// SHA-256 of the sealed text, in hexadecimal: the key of its payload.
        payload: String, public;
        /// When a piece sealed anew took its place; its own text is gone then.
        replaced_on: Option<NaiveDate>, public;
    }
}

/// The record that a sealed piece belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SealedOf {
    /// A complaint, by its key.
    Complaint(i64),
    /// An opinion, by its key.
    Opinion(i64),
}

impl SealedOf {
    /// The complaint's key, where it is one.
    #[must_use]
    pub const fn complaint_id(self) -> Option<i64> {
        match self {
            Self::Complaint(id) => Some(id),
            Self::Opinion(_) => None,
        }
    }

    /// The opinion's key, where it is one.
    #[must_use]
    pub const fn opinion_id(self) -> Option<i64> {
        match self {
            Self::Opinion(id) => Some(id),
            Self::Complaint(_) => None,
        }
    }
}

impl SealedPiece {
    /// What it belongs to; `None` where its row was altered so that it belongs to nothing.
    #[must_use]
    pub fn of(&self) -> Option<SealedOf> {
        let complaint = self.complaint_id.map(SealedOf::Complaint);
        complaint.or(self.opinion_id.map(SealedOf::Opinion))
    }
}
