//! 更正: what was changed in closed months, as the report of a later period tells it.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;

use crate::desk::Result;
use crate::desk::report::counted;
use crate::domain::account::Account;
use crate::domain::closing::{
    Correction, Corrections, FigureChange, MOST_CORRECTIONS, MonthClose, Statement,
};
use crate::domain::figures::AnyFigure;
use crate::domain::period::{Period, PeriodKind, Span};
use crate::store::Reader;

/// What the report of a period tells of closed months: of a month, what was changed in months closed before it since
/// the last of these was signed; of anything longer, what was changed in its own months since each was signed.
pub(in crate::desk) fn corrections(
    read: Reader<'_>,
    period: Period,
    as_of: NaiveDateTime,
    account: Option<&Account>,
) -> Result<Corrections> {
    let closes = read.month_closes()?;
    let mut found = Corrections::default();
    if period.kind() == PeriodKind::Month {
        let before = |close: &&MonthClose| close.period.first_day() < period.first_day();
        let earlier: Vec<&MonthClose> = closes.iter().filter(before).collect();
        let (Some(first), Some(last)) = (earlier.first(), earlier.last()) else {
            return Ok(found);
        };
        let days = Span {
            first_day: first.period.first_day(),
            last_day: last.period.last_day(),
        };
        found.months = earlier.iter().map(|close| close.period).collect();
        found.records = read.corrections_since(seq_of(last), days)?;
    } else {
        let within = |close: &&MonthClose| {
            period.first_day() <= close.period.first_day()
                && close.period.last_day() <= period.last_day()
        };
        for close in closes.iter().filter(within) {
            found.months.push(close.period);
            found.records.extend(since_closed(read, close)?);
        }
    }
    let mut touched: BTreeSet<_> = found
        .records
        .iter()
        .map(|correction| correction.period.first_day())
        .collect();
    // A deed that was entered late moves figures without correcting a record; it is the last month that it befalls.
    touched.extend(found.months.last().map(|month| month.first_day()));
    for close in &closes {
        if touched.contains(&close.period.first_day()) && found.months.contains(&close.period) {
            let changes = figure_changes(read, close, as_of, account)?;
            found.figures.extend(changes);
        }
    }
    found.count = found.records.len();
    found.records.truncate(MOST_CORRECTIONS);
    Ok(found)
}

/// What was changed in a closed month since it was signed.
pub(super) fn since_closed(read: Reader<'_>, close: &MonthClose) -> Result<Vec<Correction>> {
    let days = Span {
        first_day: close.period.first_day(),
        last_day: close.period.last_day(),
    };
    Ok(read.corrections_since(seq_of(close), days)?)
}

/// The figures of a closed month that are others now, those left out that move on by themselves.
pub(super) fn figure_changes(
    read: Reader<'_>,
    close: &MonthClose,
    as_of: NaiveDateTime,
    account: Option<&Account>,
) -> Result<Vec<FigureChange>> {
    let Some(statement) = Statement::parse(&close.statement) else {
        return Ok(Vec::new());
    };
    let report = counted(read, close.period, as_of, account)?;
    let settled = AnyFigure::all().filter(|figure| !figure.moves_on());
    let changes = settled.filter_map(|figure| {
        let signed = statement.signed(figure)?;
        let now = figure.amount(&report);
        (signed != now).then_some(FigureChange {
            period: close.period,
            figure,
            signed,
            now,
        })
    });
    Ok(changes.collect())
}

/// The entry of the journal that a close covers.
pub(super) fn seq_of(close: &MonthClose) -> u64 {
    u64::try_from(close.journal_seq).unwrap_or_default()
}
