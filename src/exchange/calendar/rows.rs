//! A notice in a sheet: a row for each day or range of days.

use std::path::Path;

use super::{NoticeFileError, ReadDays};
use crate::domain::calendar::DayKind;
use crate::domain::calendar::notice::{DayCollector, NoticeError};
use crate::domain::calendar::typed;
use crate::domain::calendar::words::{Said, kind_said};
use crate::domain::text::clean_line;
use crate::exchange::columns::{self, Mapping, StandardColumn};
use crate::exchange::sheet::{Sheet, SheetRow};

const DATE: &str = "日期";
const KIND: &str = "类型";
const NAME: &str = "名称";

const COLUMNS: &[StandardColumn] = &[
    StandardColumn {
        name: DATE,
        aliases: &["放假日期", "时间", "時間", "date", "day"],
    },
    StandardColumn {
        name: KIND,
        aliases: &[
            "类别", "安排", "休班", "休/班", "類型", "類別", "kind", "type",
        ],
    },
    StandardColumn {
        name: NAME,
        aliases: &[
            "节日",
            "节假日",
            "假日名称",
            "说明",
            "備註",
            "备注",
            "名稱",
            "節日",
            "說明",
            "name",
            "holiday name",
        ],
    },
];

/// The days of a sheet of any format.
pub(super) fn days(path: &Path, default_year: i32) -> Result<ReadDays, NoticeFileError> {
    let sheet = Sheet::read(path, &|header| columns::is_known(COLUMNS, header))?;
    let mapping = Mapping::guess(&sheet.headers, COLUMNS);
    let columns = mapping.missing(&[DATE, KIND]);
    if !columns.is_empty() {
        let path = path.to_path_buf();
        return Err(NoticeFileError::MissingColumns { path, columns });
    }
    let mut days = DayCollector::default();
    let mut faults = Vec::new();
    for row in &sheet.rows {
        if let Err(fault) = take_row(row, &mapping, default_year, &mut days) {
            faults.push(fault);
        }
    }
    if faults.is_empty() {
        Ok(days.finish().map_err(|fault| vec![fault]))
    } else {
        Ok(Err(faults))
    }
}

fn take_row(
    row: &SheetRow,
    mapping: &Mapping,
    default_year: i32,
    days: &mut DayCollector,
) -> Result<(), NoticeError> {
    let line = row.number;
    let date = mapping.cell(row, DATE);
    let (first, last) = typed::day_or_range(date, default_year)
        .ok_or_else(|| NoticeError::not_a_date(line, date))?;
    let kind = match kind_said(mapping.cell(row, KIND)) {
        Said::Rest => DayKind::Rest,
        Said::Work => DayKind::Work,
        Said::Nothing => return Err(NoticeError::NoKind { line }),
        Said::Both => return Err(NoticeError::RestAndWork { line }),
    };
    let name = clean_line(mapping.cell(row, NAME));
    days.add_range(line, (first, last), kind, &name)
}
