//! Commands about working days: the day a limit ends, and loading a holiday notice.

use std::path::Path;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::command::DueRequest;
use super::streams::{Failure, Streams};
use super::{Session, json};
use crate::desk::{CalendarInput, CalendarOutcome, Redated, read_notice_file};
use crate::domain::calendar::changes::ChangedDay;
use crate::domain::calendar::{Calendar, DayKind};
use crate::domain::limit::{DueDate, Promise};
use crate::i18n::Words;
use crate::wording;

/// The day a limit ends; on request every day on the way there. Without a register it counts by what ships.
pub(super) fn due(
    session: &Session,
    request: DueRequest,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let calendar = calendar(session)?;
    // Which promise it is for does not change the count.
    let due = DueDate::counted(&calendar, Promise::Item, request.from, request.limit);
    let days = match request.is_explained {
        true => due.explain(&calendar),
        false => Vec::new(),
    };
    if session.is_json {
        let mut value = json!({
            "from": due.day_zero.to_string(),
            "days": due.limit.days,
            "unit": due.limit.unit.code(),
            "due_on": due.on.to_string(),
            "is_provisional": due.is_provisional,
        });
        if request.is_explained {
            value["explained"] = days.iter().map(json::explained).collect();
        }
        return json::write(&value, streams);
    }
    let words = &session.words;
    streams.line(&day_and_standing(due.on, due.is_provisional, words))?;
    for (place, day) in days.iter().enumerate() {
        let weekday = words.weekday(chrono::Datelike::weekday(&day.day));
        let what = wording::due_day(day, place == 0, words);
        streams.line(&format!("{}\t{weekday}\t{what}", day.day))?;
    }
    Ok(())
}

fn calendar(session: &Session) -> Result<Calendar, Failure> {
    if !session.is_register_named && !session.register.exists() {
        return Ok(Calendar::shipped());
    }
    let desk = session.open_for_anybody()?;
    let calendar = desk.calendar()?;
    desk.close()?;
    Ok(calendar)
}

/// A holiday notice from a file: the days that change, and the open cases that are due on another day for it.
pub(super) fn import(
    session: &Session,
    file: &Path,
    default_year: i32,
    dry_run: bool,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let input = read_notice_file(file, default_year)?;
    let mut desk = session.open()?;
    let outcome = match dry_run {
        true => desk.preview_calendar(&input)?,
        false => desk.load_calendar(&input, &mut |done, count| {
            streams.progress(done, count);
            true
        })?,
    };
    desk.close()?;
    let years = years(&input);
    if session.is_json {
        return json::write(&imported(&outcome, &years, dry_run), streams);
    }
    let words = &session.words;
    let years: Vec<String> = years.iter().map(ToString::to_string).collect();
    let args = [
        ("years", wording::list(&years, words).into()),
        ("days", outcome.days.len().into()),
        ("open", outcome.open.into()),
        ("count", outcome.redated.len().into()),
    ];
    let key = match dry_run {
        true => "cli-done-import-calendar-dry",
        false => "cli-done-import-calendar",
    };
    streams.line(&words.with(key, &args))?;
    for day in &outcome.days {
        streams.line(&changed_line(day, words))?;
    }
    for redated in &outcome.redated {
        streams.line(&redated_line(redated, words))?;
    }
    Ok(())
}

fn years(input: &CalendarInput) -> Vec<i32> {
    match input {
        CalendarInput::Notices { notices, .. } => notices.iter().map(|it| it.year).collect(),
        CalendarInput::School(_) => Vec::new(),
    }
}

/// A day, its weekday, what it was and what it is now, with the reason.
fn changed_line(changed: &ChangedDay, words: &Words) -> String {
    let weekday = words.weekday(chrono::Datelike::weekday(&changed.day));
    let kind = |is_working: bool| {
        let kind = if is_working {
            DayKind::Work
        } else {
            DayKind::Rest
        };
        words.t(kind.label_key())
    };
    let args = [
        ("before", kind(changed.before.is_working).into()),
        ("after", kind(changed.after.is_working).into()),
    ];
    let mut line = format!(
        "{}\t{weekday}\t{}",
        changed.day,
        words.with("cli-changed-to", &args)
    );
    if let Some(name) = &changed.after.name {
        line.push('\t');
        line.push_str(name);
    }
    line
}

/// A case, the day it was due and the day it is due now.
fn redated_line(redated: &Redated, words: &Words) -> String {
    let day = |day: Option<NaiveDate>, is_provisional: bool| {
        day.map_or_else(
            || words.t("cli-show-nothing"),
            |day| day_and_standing(day, is_provisional, words),
        )
    };
    let args = [
        ("before", day(redated.before, false).into()),
        ("after", day(redated.after, redated.is_provisional).into()),
    ];
    format!(
        "{}\t{}",
        redated.number,
        words.with("cli-changed-to", &args)
    )
}

/// 2026-10-09, or 2027-02-11 暂定. The day comes first and alone, so that a script can cut it off.
fn day_and_standing(day: NaiveDate, is_provisional: bool, words: &Words) -> String {
    if is_provisional {
        format!("{day} {}", words.t("cli-due-provisional"))
    } else {
        day.to_string()
    }
}

fn imported(outcome: &CalendarOutcome, years: &[i32], dry_run: bool) -> Value {
    let days = outcome.days.iter().map(|changed| {
        json!({
            "day": changed.day.to_string(),
            "was_working": changed.before.is_working,
            "is_working": changed.after.is_working,
            "name": changed.after.name.as_deref(),
        })
    });
    let redated = outcome.redated.iter().map(|redated| {
        json!({
            "number": redated.number.to_string(),
            "before": redated.before.map(|day| day.to_string()),
            "after": redated.after.map(|day| day.to_string()),
            "is_provisional": redated.is_provisional,
        })
    });
    json!({
        "dry_run": dry_run,
        "years": years,
        "changed_days": days.collect::<Value>(),
        "open": outcome.open,
        "redated": redated.collect::<Value>(),
    })
}
