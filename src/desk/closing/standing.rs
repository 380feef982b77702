//! How a month stands: closed or open, what is in the way of closing it, and which months are closed.

use chrono::NaiveDateTime;

use crate::desk::{Desk, Result};
use crate::domain::closing::{
    MonthClose, OutOfOrder, Statement, may_close, may_reopen, month_to_close,
};
use crate::domain::period::Period;
use crate::domain::right::Right;
use crate::i18n::Language;
use crate::store::seal::VerifyingKey;

/// A closed month as a screen shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedMonth {
    /// Which.
    pub period: Period,
    /// Who signed.
    pub signed_by: String,
    /// When.
    pub signed_at: NaiveDateTime,
    /// 核验码.
    pub code: String,
    /// The fingerprint of the key.
    pub fingerprint: String,
    /// The language of the signed paper.
    pub language: Language,
    /// 综述, as it was signed.
    pub summary: String,
    /// 校长意见, as it was signed.
    pub remarks: String,
    /// Since when and why it no longer stands.
    pub reopened: Option<(NaiveDateTime, String, String)>,
}

/// How a month stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthStanding {
    /// Which.
    pub period: Period,
    /// As it was closed, if it is.
    pub closed: Option<ClosedMonth>,
    /// Earlier closes of it that were taken back, the newest first.
    pub reopened: Vec<ClosedMonth>,
    /// What stands in the way of closing it.
    pub in_the_way: Option<OutOfOrder>,
    /// Whether it may be reopened now.
    pub is_reopenable: bool,
    /// Whether whoever sits at the desk may sign.
    pub may_sign: bool,
}

impl Desk {
    /// How a month stands.
    ///
    /// # Errors
    /// [`crate::desk::Refusal::NotAllowed`] for who may not read reports; if the register cannot be read.
    pub fn month_standing(&self, period: Period) -> Result<MonthStanding> {
        self.require(Right::ReadRegisters)?;
        let read = self.store.read();
        let closed = read.closed_months()?;
        let closes = read.month_closes_of(period)?;
        let (gone, standing): (Vec<_>, Vec<_>) =
            closes.iter().partition(|close| close.voiding.is_some());
        Ok(MonthStanding {
            period,
            closed: standing.first().map(|close| shown(close)),
            reopened: gone.into_iter().map(shown).collect(),
            in_the_way: may_close(period, &closed, self.now().date()).err(),
            is_reopenable: may_reopen(period, &closed).is_ok(),
            may_sign: self.may(Right::CloseMonths),
        })
    }

    /// The month that waits to be closed, if one does.
    ///
    /// # Errors
    /// As [`Self::month_standing`].
    pub fn month_to_close(&self) -> Result<Option<Period>> {
        self.require(Right::ReadRegisters)?;
        let read = self.store.read();
        // A school may begin with any of the registers.
        let first_days = [
            read.first_visit_day()?,
            read.first_contact_day()?,
            read.first_complaint_day()?,
            read.first_opinion_day()?,
        ];
        let first_day = first_days.into_iter().flatten().min();
        let closed = read.closed_months()?;
        Ok(month_to_close(&closed, first_day, self.now().date()))
    }

    /// The closed months, earliest first.
    ///
    /// # Errors
    /// As [`Self::month_standing`].
    pub fn closed_months(&self) -> Result<Vec<ClosedMonth>> {
        self.require(Right::ReadRegisters)?;
        let closes = self.store.read().month_closes()?;
        Ok(closes.iter().map(shown).collect())
    }
}

fn shown(close: &MonthClose) -> ClosedMonth {
    let key = VerifyingKey::from_text(&close.signing_key);
    let voiding = close.voiding.as_ref();
    let said = Statement::parse(&close.statement);
    let (summary, remarks) = said.map(|it| (it.summary, it.remarks)).unwrap_or_default();
    ClosedMonth {
        period: close.period,
        signed_by: close.signed_by.clone(),
        signed_at: close.signed_at,
        code: close.code.clone(),
        fingerprint: key.map_or_else(|_| String::new(), |key| key.fingerprint()),
        language: Language::from_tag(&close.language).unwrap_or_default(),
        summary,
        remarks,
        reopened: voiding.map(|it| (it.at, it.by.clone(), it.reason.clone())),
    }
}
