//! The lists of a report that more than one register feeds.

use crate::desk::Result;
use crate::desk::accountability::number_for;
use crate::domain::account::Account;
use crate::domain::complaint::ComplaintId;
use crate::domain::figures::{DecisionLine, Decisions};
use crate::domain::period::Period;
use crate::store::Reader;

/// The decisions about faults made in a period. A case that whoever reads may not open is counted without its number (C4).
pub(super) fn decisions(
    read: Reader<'_>,
    period: Period,
    account: Option<&Account>,
) -> Result<Decisions> {
    let mut decisions = Decisions::default();
    for decision in read.accountabilities_between(period.first_day(), period.last_day())? {
        if !decision.is_held {
            decisions.dismissed += 1;
            continue;
        }
        let complaint = decision.complaint_id.map(ComplaintId);
        let complaint = complaint.map(|id| read.complaint(id)).transpose()?;
        let details = complaint.as_ref().map(|it| &it.details);
        let number = number_for(read, &decision, account)?.unwrap_or_default();
        let line = DecisionLine::of(&decision, number, details, account);
        decisions.held.push(line);
    }
    Ok(decisions)
}
