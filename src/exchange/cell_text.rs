//! A typed cell of a workbook as the text a person would have typed: `2026-11-22`, `09:12`, `13812345678`.

use calamine::Data;
use calamine::DataRef;
use calamine::ExcelDateTime;
use calamine::ExcelDateTimeType;

const SECONDS_PER_DAY: f64 = 86_400.0;

/// 9999-12-31, the last day Excel knows.
const LAST_SERIAL_DAY: f64 = 2_958_465.0;

/// The text of a cell of any format.
pub(super) fn of_data(data: &Data) -> String {
    match data {
        Data::Int(number) => number.to_string(),
        Data::Float(number) => of_number(*number),
        Data::String(text) => text.clone(),
        Data::Bool(value) => of_bool(*value),
        Data::DateTime(moment) => of_moment(*moment),
        Data::DateTimeIso(text) => of_iso_moment(text),
        Data::DurationIso(text) => of_iso_duration(text),
        Data::Error(error) => error.to_string(),
        Data::Empty => String::new(),
    }
}

/// As [`of_data`], for the cells of an .xlsx file read one by one.
pub(super) fn of_data_ref(data: DataRef<'_>) -> String {
    match data {
        DataRef::SharedString(text) => text.to_owned(),
        other => of_data(&Data::from(other)),
    }
}

/// Reads a bare number as Excel's count of days, for a column that should hold a date or a time but whose cells
/// were never formatted as such: `46348` → `2026-11-22`, `0.3833333` → `09:12`. None if the text is no such number.
///
/// Only a caller that expects a date may ask: anywhere else 46348 is a number.
#[must_use]
pub fn serial_text(text: &str) -> Option<String> {
    let serial: f64 = text.trim().parse().ok()?;
    // Days before 1927 are more likely a plain number that slipped into the wrong column.
    let is_time = (0.0..1.0).contains(&serial) && text.contains('.');
    let is_date = (10_000.0..=LAST_SERIAL_DAY).contains(&serial);
    (is_time || is_date).then(|| of_moment(date_time(serial, false)))
}

/// A number as Excel shows it with the format "General": whole numbers without a point (a phone number stays one),
/// others with at most 15 digits, which is all that Excel itself keeps.
fn of_number(number: f64) -> String {
    if !number.is_finite() {
        return String::new();
    }
    if number.fract() == 0.0 {
        return format!("{number:.0}");
    }
    format!("{number:.14e}")
        .parse::<f64>()
        .unwrap_or(number)
        .to_string()
}

fn of_bool(value: bool) -> String {
    if value { "TRUE" } else { "FALSE" }.to_owned()
}

fn date_time(serial: f64, is_1904: bool) -> ExcelDateTime {
    ExcelDateTime::new(serial, ExcelDateTimeType::DateTime, is_1904)
}

/// Date, time of day, or both; seconds only where there are any. Rounded to the second first, because 09:12 is
/// stored as a fraction that falls a hair short of it.
fn of_moment(moment: ExcelDateTime) -> String {
    let seconds = (moment.as_f64() * SECONDS_PER_DAY).round();
    if moment.is_duration() {
        return of_duration(seconds);
    }
    // Whole seconds divided again may come out a hair short; a millisecond more is cut off below.
    let serial = (seconds + 0.001) / SECONDS_PER_DAY;
    let is_1904 = has_1904_epoch(moment);
    let (year, month, day, hour, minute, second, _) = date_time(serial, is_1904).to_ymd_hms_milli();
    let time = clock(hour.into(), minute.into(), second.into());
    if (0.0..1.0).contains(&serial) {
        time
    } else if hour == 0 && minute == 0 && second == 0 {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02} {time}")
    }
}

/// Sheets made on old Macs count from 1904; the type hides the flag but tells two dates apart by it.
fn has_1904_epoch(moment: ExcelDateTime) -> bool {
    let plain = date_time(moment.as_f64(), false);
    moment.is_datetime() && moment.to_ymd_hms_milli() != plain.to_ymd_hms_milli()
}

fn of_duration(seconds: f64) -> String {
    if !(0.0..1e9).contains(&seconds) {
        return String::new();
    }
    let seconds = seconds as u64;
    clock(seconds / 3600, seconds / 60 % 60, seconds % 60)
}

fn clock(hour: u64, minute: u64, second: u64) -> String {
    if second == 0 {
        format!("{hour:02}:{minute:02}")
    } else {
        format!("{hour:02}:{minute:02}:{second:02}")
    }
}

/// `2026-11-22T09:12:00` (OpenDocument) in the same shape as a date of Excel.
fn of_iso_moment(text: &str) -> String {
    let Some((date, time)) = text.split_once('T') else {
        return text.to_owned();
    };
    let time = time.split(['.', 'Z']).next().unwrap_or_default();
    match time.strip_suffix(":00").unwrap_or(time) {
        "00:00" => date.to_owned(),
        time => format!("{date} {time}"),
    }
}

/// `PT09H12M00S` (OpenDocument's time of day) as `09:12`; anything else as it stands.
fn of_iso_duration(text: &str) -> String {
    fn parts(text: &str) -> Option<(u64, u64, f64)> {
        let (hours, rest) = text.strip_prefix("PT")?.split_once('H')?;
        let (minutes, rest) = rest.split_once('M')?;
        let seconds = rest.strip_suffix('S')?;
        Some((
            hours.parse().ok()?,
            minutes.parse().ok()?,
            seconds.replace(',', ".").parse().ok()?,
        ))
    }
    match parts(text) {
        Some((hours, minutes, seconds)) => clock(hours, minutes, seconds as u64),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_people_wrote_them() {
        for (number, text) in [
            (13_812_345_678.0, "13812345678"),
            (3.0, "3"),
            (-2.0, "-2"),
            (0.1 + 0.2, "0.3"),
            (36.5, "36.5"),
        ] {
            assert_eq!(of_data(&Data::Float(number)), text);
        }
    }

    #[test]
    fn dates_times_and_both_are_told_apart() {
        for (serial, text) in [
            (46348.0, "2026-11-22"),
            (46_348.383_333_333_33, "2026-11-22 09:12"),
            (46_348.999_999_999, "2026-11-23"),
            (0.383_333_333_3, "09:12"),
            (0.0, "00:00"),
            (0.383_344_907_4, "09:12:01"),
        ] {
            assert_eq!(of_data(&Data::DateTime(date_time(serial, false))), text);
        }
    }

    #[test]
    fn sheets_that_count_from_1904_keep_their_dates() {
        let cell = Data::DateTime(date_time(46348.0 - 1462.0, true));
        assert_eq!(of_data(&cell), "2026-11-22");
    }

    #[test]
    fn every_minute_of_a_day_survives_the_fraction() {
        for minute in 0..1440_u32 {
            let serial = 46348.0 + f64::from(minute) / 1440.0;
            let want = match minute {
                0 => "2026-11-22".to_owned(),
                _ => format!("2026-11-22 {:02}:{:02}", minute / 60, minute % 60),
            };
            assert_eq!(of_data(&Data::DateTime(date_time(serial, false))), want);
        }
    }

    #[test]
    fn open_document_moments_take_the_same_shape() {
        assert_eq!(of_iso_moment("2026-11-22"), "2026-11-22");
        assert_eq!(of_iso_moment("2026-11-22T00:00:00"), "2026-11-22");
        assert_eq!(of_iso_moment("2026-11-22T09:12:00"), "2026-11-22 09:12");
        assert_eq!(of_iso_duration("PT09H12M00S"), "09:12");
        assert_eq!(of_iso_duration("P3D"), "P3D");
    }

    #[test]
    fn a_bare_serial_number_is_read_only_when_it_can_be_a_date() {
        assert_eq!(serial_text("46348").as_deref(), Some("2026-11-22"));
        assert_eq!(serial_text("0.3833333333").as_deref(), Some("09:12"));
        assert_eq!(serial_text("3"), None);
        assert_eq!(serial_text("13812345678"), None);
        assert_eq!(serial_text("2026-11-22"), None);
    }
}
