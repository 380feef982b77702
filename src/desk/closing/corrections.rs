//! 更正: what was changed in closed months, as the report of a later period tells it.

use chrono::NaiveDateTime;

use crate::desk::Result;
use crate::desk::report::counted_alone;
use crate::domain::account::Account;
use crate::domain::closing::{Corrections, FigureChange, MOST_CORRECTIONS, MonthClose, Statement};
use crate::domain::figures::AnyFigure;
use crate::domain::period::{Period, PeriodKind, Span};
use crate::store::{Corrected, Reader};

/// What the report of a period tells of closed months: of a month, what was changed in months closed before it since the
/// last of these was signed, and in itself where it was reopened; of anything longer, what was changed in its own months
/// since each was signed.
pub(in crate::desk) fn corrections(
    read: Reader<'_>,
    period: Period,
    as_of: NaiveDateTime,
    account: Option<&Account>,
) -> Result<Corrections> {
    let looked_at = match period.kind() {
        PeriodKind::Month => of_month(read, period)?,
        _ => of_its_months(read, period)?,
    };
    let mut found = Corrections {
        months: looked_at.closes.iter().map(|it| it.period).collect(),
        ..Corrections::default()
    };
    let mut touched = looked_at.corrected.months;
    // A deed that was entered late moves figures without correcting a record; it is the last month that it befalls.
    touched.extend(found.months.last().map(|month| month.first_day()));
    for close in &looked_at.closes {
        if touched.contains(&close.period.first_day()) {
            let changes = figure_changes(read, close, as_of, account)?;
            found.figures.extend(changes);
        }
    }
    found.records = looked_at.corrected.records;
    found.count = found.records.len();
    found.records.truncate(MOST_CORRECTIONS);
    Ok(found)
}

/// The signed months that a report takes up, earliest first, and what was corrected in them.
#[derive(Default)]
struct LookedAt {
    closes: Vec<MonthClose>,
    corrected: Corrected,
}

impl LookedAt {
    fn add(&mut self, corrected: Corrected) {
        self.corrected.records.extend(corrected.records);
        self.corrected.months.extend(corrected.months);
        self.corrected.records.sort_by_key(|it| (it.at, it.seq));
        // A record that was moved from one of these months to another is told of once.
        self.corrected.records.dedup_by_key(|it| it.seq);
    }
}

/// A closed month told of what was corrected before it was signed; what came after is for the next report to tell. Of a
/// month that was reopened its new report tells what was changed since it was first signed, or a reopening would hide it.
fn of_month(read: Reader<'_>, period: Period) -> Result<LookedAt> {
    let mut own = read.month_closes_of(period)?;
    let until = own.iter().find(|close| close.voiding.is_none());
    let until = until.map_or(u64::MAX, seq_of);
    own.retain(|close| close.voiding.is_some());
    let closes = read.month_closes()?.into_iter();
    let before = |close: &MonthClose| close.period.first_day() < period.first_day();
    let mut looked_at = LookedAt {
        closes: closes.filter(before).collect(),
        ..LookedAt::default()
    };
    if let (Some(first), Some(last)) = (looked_at.closes.first(), looked_at.closes.last()) {
        let days = Span {
            first_day: first.period.first_day(),
            last_day: last.period.last_day(),
        };
        let corrected = read.corrections_since(seq_of(last), until, days)?;
        looked_at.add(corrected);
    }
    if let Some(first) = own.pop() {
        let corrected = read.corrections_since(seq_of(&first), until, days_of(&first))?;
        looked_at.closes.push(first);
        looked_at.add(corrected);
    }
    Ok(looked_at)
}

fn of_its_months(read: Reader<'_>, period: Period) -> Result<LookedAt> {
    let closes = read.month_closes()?.into_iter();
    let within = |close: &MonthClose| {
        period.first_day() <= close.period.first_day()
            && close.period.last_day() <= period.last_day()
    };
    let mut looked_at = LookedAt {
        closes: closes.filter(within).collect(),
        ..LookedAt::default()
    };
    for close in looked_at.closes.clone() {
        looked_at.add(since_closed(read, &close)?);
    }
    Ok(looked_at)
}

/// What was changed in a closed month since it was signed.
pub(super) fn since_closed(read: Reader<'_>, close: &MonthClose) -> Result<Corrected> {
    Ok(read.corrections_since(seq_of(close), u64::MAX, days_of(close))?)
}

/// The days of a closed month.
pub(super) fn days_of(close: &MonthClose) -> Span {
    Span {
        first_day: close.period.first_day(),
        last_day: close.period.last_day(),
    }
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
    let report = counted_alone(read, close.period, as_of, account)?;
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
