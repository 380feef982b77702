//! A row of a school's own sheet as a visit, or everything that is wrong with it.

use chrono::{NaiveDate, NaiveDateTime};

use super::values;
use crate::domain::field::Problem;
use crate::domain::text::fold_width;
use crate::domain::visit::{
    Departure, IdDocument, Strictness, TypedVisit, VisitDetails, VisitField, VisitKind,
};
use crate::domain::when;
use crate::exchange::columns::{Mapping, fold};
use crate::exchange::row::values::Day;
use crate::exchange::row::{RowFault, RowProblem, RowReading};
use crate::exchange::sheet::{Sheet, SheetRow};

/// Fields that take a cell as it stands, and their columns.
const PLAIN: &[(VisitField, &str)] = &[
    (VisitField::VisitorName, "来访人"),
    (VisitField::Origin, "单位或住址"),
    (VisitField::Phone, "电话"),
    (VisitField::PartySize, "人数"),
    (VisitField::Purpose, "事由"),
    (VisitField::HostName, "被访人"),
    (VisitField::HostDepartment, "被访部门"),
    (VisitField::StudentName, "学生"),
    (VisitField::StudentClass, "班级"),
    (VisitField::Relation, "关系"),
    (VisitField::Vehicle, "车牌"),
    (VisitField::Badge, "来访证号"),
    (VisitField::Companions, "随行人员"),
    (VisitField::ConsentBy, "确认人"),
    (VisitField::InspectionLeader, "带队领导"),
    (VisitField::InspectionSubject, "视察内容"),
    (VisitField::InspectionEscort, "陪同人员"),
    (VisitField::InspectionFindings, "意见建议"),
    (VisitField::PaperSerial, "纸质单编号"),
];

/// Fields that a cell is translated for.
const OTHERS: &[(VisitField, &str)] = &[
    (VisitField::ArrivedAt, "入校时间"),
    (VisitField::DepartedAt, "离校时间"),
    (VisitField::ExpectedAt, "预约时间"),
    (VisitField::ConsentAt, "确认时间"),
    (VisitField::Kind, "类型"),
    (VisitField::HostConsent, "被访人确认"),
    (VisitField::IdDocument, "证件类型"),
    (VisitField::IdLastFour, "证件号后四位"),
    (VisitField::Note, "备注"),
    (VisitField::OriginalNumber, "原编号"),
];

/// What a row came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadRow {
    /// A visit.
    Visit(Box<ReadVisit>),
    /// A visit that was voided where it comes from; its number means nothing here.
    Void,
}

/// A row that is a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadVisit {
    /// The visit, checked.
    pub details: VisitDetails,
    /// The day stood there without its year, and was taken to be the last such day gone by.
    pub is_year_assumed: bool,
    /// More of a document's number stood there than may be kept.
    pub is_id_shortened: bool,
}

/// Reads one row. What a book lacks cannot be asked any more, so only name and time must be there; columns we do not
/// know go to the note as `列名：值`.
///
/// # Errors
/// Everything that is wrong with the row.
pub fn read_row(
    sheet: &Sheet,
    mapping: &Mapping,
    row: &SheetRow,
    now: NaiveDateTime,
) -> Result<ReadRow, Vec<RowProblem>> {
    let mut reading = Reading {
        row: RowReading::new(sheet, mapping, row),
        today: now.date(),
        typed: TypedVisit::default(),
    };
    if values::is_void(reading.cell("状态")) {
        return Ok(ReadRow::Void);
    }
    reading.row.faults();
    for (field, column) in PLAIN {
        let text = reading.cell(column).to_owned();
        reading.typed.set(*field, text);
    }
    let original_number = reading.row.original_number();
    reading
        .typed
        .set(VisitField::OriginalNumber, original_number);
    reading.choices();
    let is_id_shortened = reading.document();
    let is_year_assumed = reading.times();
    let note = reading.row.note();
    reading.typed.set(VisitField::Note, note);
    reading.finish(now).map(|details| {
        ReadRow::Visit(Box::new(ReadVisit {
            details,
            is_year_assumed,
            is_id_shortened,
        }))
    })
}

struct Reading<'a> {
    row: RowReading<'a>,
    today: NaiveDate,
    typed: TypedVisit,
}

impl<'a> Reading<'a> {
    fn cell(&self, column: &str) -> &'a str {
        self.row.cell(column)
    }

    fn wrong(&mut self, column: &'static str, field: VisitField, fault: RowFault) {
        self.row.wrong(column, field.name(), fault);
    }

    fn keep_in_note(&mut self, column: &str, text: &str) {
        self.row.keep_in_note(column, text);
    }

    fn choices(&mut self) {
        let kind = self.cell("类型");
        let code = match values::kind(kind) {
            Some(kind) => kind,
            // Who brings a student's name along is family; of anybody else nothing is known.
            None if kind.is_empty() => {
                let is_family = !self.cell("学生").is_empty() || !self.cell("关系").is_empty();
                if is_family {
                    VisitKind::Parent
                } else {
                    VisitKind::Other
                }
            }
            None => {
                self.keep_in_note("类型", kind);
                VisitKind::Other
            }
        };
        self.typed.set(VisitField::Kind, code.code());
        let consent = self.cell("被访人确认");
        match values::consent(consent) {
            Some(consent) => self.typed.set(VisitField::HostConsent, consent.code()),
            None => self.keep_in_note("被访人确认", consent),
        }
        let state = self.cell("状态");
        if !values::is_our_state(state) {
            self.keep_in_note("状态", state);
        }
    }

    /// Of a document's number only the last four characters are kept; whether more stood there.
    fn document(&mut self) -> bool {
        /// A number that is longer than four and of which four identify nobody.
        const MAX_CHARS: usize = 4;
        let document = self.cell("证件类型");
        let mut code = values::document(document);
        if code.is_none() && !document.is_empty() {
            code = Some(IdDocument::Other);
            self.keep_in_note("证件类型", document);
        }
        let number = fold_width(self.cell("证件号后四位"));
        let chars: Vec<char> = number.chars().filter(|c| !c.is_whitespace()).collect();
        let is_shortened = chars.len() > MAX_CHARS;
        let last: String = chars[chars.len().saturating_sub(MAX_CHARS)..]
            .iter()
            .collect();
        if is_shortened && code.is_none() {
            let header = fold(self.row.header("证件号后四位").unwrap_or_default());
            if header.contains("身份证") || header.contains("身分證") {
                code = Some(IdDocument::IdentityCard);
            }
        }
        self.typed.set(VisitField::IdLastFour, last);
        if let Some(code) = code {
            self.typed.set(VisitField::IdDocument, code.code());
        }
        is_shortened
    }

    /// Day and times; whether a year was assumed.
    fn times(&mut self) -> bool {
        let day = self.day();
        let date = day.map(|day| day.date);
        let arrived_at = self.arrival(day);
        self.departure(arrived_at);
        for (column, field) in [
            ("预约时间", VisitField::ExpectedAt),
            ("确认时间", VisitField::ConsentAt),
        ] {
            let typed = self.cell(column);
            if !values::is_nothing(typed) {
                let moment = values::moment(typed, date, self.today);
                self.set_time(column, field, moment);
            }
        }
        day.is_some_and(|day| day.is_year_assumed)
    }

    fn day(&mut self) -> Option<Day> {
        let typed = self.cell("日期");
        if typed.is_empty() {
            return None;
        }
        let day = values::day(typed, self.today);
        if day.is_none() {
            self.wrong("日期", VisitField::ArrivedAt, RowFault::NotADate);
        }
        day
    }

    fn arrival(&mut self, day: Option<Day>) -> Option<NaiveDateTime> {
        let typed = self.cell("入校时间");
        let arrived_at = if !values::is_nothing(typed) {
            let moment = values::moment(typed, day.map(|day| day.date), self.today);
            match (moment, day) {
                (None, None)
                    if self.cell("日期").is_empty() && when::parse_time(typed).is_some() =>
                {
                    self.wrong(
                        "日期",
                        VisitField::ArrivedAt,
                        RowFault::Field(Problem::Missing),
                    );
                    return None;
                }
                // A bad date was reported already, and the time cannot be judged without it.
                (None, None) if !self.cell("日期").is_empty() => return None,
                // Two days that differ: which one is right is not ours to guess.
                (Some(moment), Some(day)) if moment.date() != day.date => {
                    self.wrong("日期", VisitField::ArrivedAt, RowFault::NotADate);
                    return None;
                }
                _ => moment,
            }
        } else if let Some(time) = day.and_then(|day| day.time) {
            Some(time)
        } else if !values::is_nothing(self.cell("预约时间")) {
            return None;
        } else {
            let is_date_known = day.is_some() || !self.cell("日期").is_empty();
            let column = if is_date_known {
                "入校时间"
            } else {
                "日期"
            };
            self.wrong(
                column,
                VisitField::ArrivedAt,
                RowFault::Field(Problem::Missing),
            );
            return None;
        };
        self.set_time("入校时间", VisitField::ArrivedAt, arrived_at);
        arrived_at
    }

    /// Nobody noted it, and the day is over: the time is unknown, not invented.
    fn departure(&mut self, arrived_at: Option<NaiveDateTime>) {
        let typed = self.cell("离校时间");
        let is_past = arrived_at.is_some_and(|at| at.date() < self.today);
        if values::is_unknown_time(typed) || (values::is_nothing(typed) && is_past) {
            let unknown = Departure::Unknown.code();
            self.typed.set(VisitField::Departure, unknown);
        } else if !values::is_nothing(typed) {
            let date = arrived_at.map(|at| at.date());
            let moment = values::moment(typed, date, self.today);
            // Without an arrival the row is reported for that already.
            if arrived_at.is_some() || self.row.is_sound() {
                self.set_time("离校时间", VisitField::DepartedAt, moment);
            }
        }
    }

    fn set_time(&mut self, column: &'static str, field: VisitField, at: Option<NaiveDateTime>) {
        match at {
            Some(at) => self
                .typed
                .set(field, when::to_canonical(at).replace('T', " ")),
            None => self.wrong(column, field, RowFault::Field(Problem::NotATime)),
        }
    }

    fn finish(mut self, now: NaiveDateTime) -> Result<VisitDetails, Vec<RowProblem>> {
        let checked = self.typed.check(now, Strictness::Sheet);
        let had_time_problem = !self.row.is_sound();
        match checked {
            Ok(details) if self.row.is_sound() => return Ok(details),
            Ok(_) => {}
            Err(errors) => {
                for error in errors {
                    let known = PLAIN.iter().chain(OTHERS);
                    let found = known
                        .into_iter()
                        .find(|(field, _)| field.name() == error.field);
                    let Some((field, column)) = found else {
                        continue;
                    };
                    // A time that could not be read was reported by its cell; "missing" would say it twice.
                    if had_time_problem && field.is_time() {
                        continue;
                    }
                    self.wrong(column, *field, RowFault::Field(error.problem));
                }
            }
        }
        Err(self.row.into_problems())
    }
}
