//! A sheet of any format as rows of text under named columns.
//!
//! What is dropped or doubtful is never lost silently: totals and footers lie in [`Sheet::set_aside`], cells that
//! hold an Excel error in [`Sheet::faults`], and further worksheets of the same kind in [`Sheet::others`].

use std::path::Path;

use super::delimited;
use super::error::SheetError;
use super::grid::Grid;
use super::grid::GridRow;
use super::grid::MAX_COLUMNS;
use super::header;
use super::header::Header;
pub use super::header::IsKnown;
use super::workbook;
use super::workbook::Container;

/// A sheet with its header found and its rows as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The worksheet's name, or the file's without its ending.
    pub name: String,
    /// Their names of the columns, left to right; empty for a column of data without a name.
    pub headers: Vec<String>,
    /// The row of the header, 1-based.
    pub header_row: u32,
    /// Rows of data that hold anything, top to bottom.
    pub rows: Vec<SheetRow>,
    /// Rows below the header that are no data.
    pub set_aside: Vec<SetAside>,
    /// Cells of `rows` that a person should look at; they are in `rows` as text all the same.
    pub faults: Vec<CellFault>,
    /// Names of further worksheets that have such a header and rows of data, and were not read.
    pub others: Vec<String>,
}

/// One row of data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetRow {
    /// 1-based number in the file as the spreadsheet program shows it.
    pub number: u32,
    /// As many cells as there are headers; empty text for an empty cell.
    pub cells: Vec<String>,
}

/// A row below the header that is not data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// The row as it stands.
    pub row: SheetRow,
    /// What it was taken for.
    pub reason: SetAsideReason,
}

/// What a row that is no data was taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SetAsideReason {
    /// 合计, 小计 and the like.
    Totals,
    /// 制表人, 审核, 注 and the like at the very end.
    Footer,
    /// The header once more.
    RepeatedHeader,
}

/// A cell that may not say what its owner meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellFault {
    /// The row, 1-based.
    pub row: u32,
    /// Their name of the column.
    pub header: String,
    /// The text of the cell.
    pub text: String,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What is wrong with a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// A formula that failed: #N/A, #REF! …
    FormulaError,
    /// Bytes that are no character in the file's encoding.
    Unreadable,
}

impl Sheet {
    /// Reads a workbook (.xlsx, .xlsm, .xls, .xlsb, .ods) or a text file (csv, tsv; UTF-8, UTF-16, GB18030, Big5).
    /// The contents decide the format, not the name.
    ///
    /// `is_known` tells the names of columns we know ([`super::columns::is_known`]); the header row is recognised by
    /// them. Of several worksheets the first visible one whose header holds at least two such names is read, else
    /// the first that holds anything.
    ///
    /// # Errors
    /// Any [`SheetError`] but `NoSuchSheet`.
    pub fn read(path: &Path, is_known: IsKnown<'_>) -> Result<Self, SheetError> {
        choose(path, load(path, is_known)?, is_known)
    }

    /// As [`Sheet::read`], for one worksheet by its name (one of [`Sheet::others`]).
    ///
    /// # Errors
    /// Any [`SheetError`].
    pub fn read_named(path: &Path, name: &str, is_known: IsKnown<'_>) -> Result<Self, SheetError> {
        let mut grids = load(path, is_known)?;
        match grids.iter().position(|grid| grid.name == name) {
            Some(at) => choose(path, vec![grids.swap_remove(at)], is_known),
            None => Err(SheetError::NoSuchSheet {
                path: path.to_path_buf(),
                sheet: name.to_owned(),
                present: grids.into_iter().map(|grid| grid.name).collect(),
            }),
        }
    }

    /// Reads a text with commas that comes with the program, as a file of the same content would be read.
    ///
    /// # Errors
    /// `Damaged`, `Empty` or `NoHeader`.
    pub(super) fn of_text(
        name: &str,
        text: &str,
        is_known: IsKnown<'_>,
    ) -> Result<Self, SheetError> {
        choose(
            Path::new(name),
            vec![delimited::of_text(name, text)?],
            is_known,
        )
    }
}

fn load(path: &Path, is_known: IsKnown<'_>) -> Result<Vec<Grid>, SheetError> {
    match workbook::container(path)? {
        Container::Text => Ok(vec![delimited::read(path, is_known)?]),
        container => workbook::read(path, container),
    }
}

fn choose(path: &Path, mut grids: Vec<Grid>, is_known: IsKnown<'_>) -> Result<Sheet, SheetError> {
    grids.retain(|grid| grid.columns > 0);
    if grids.is_empty() {
        return Err(SheetError::Empty {
            path: path.to_path_buf(),
        });
    }
    let mut sure = (0..grids.len()).filter(|&at| {
        header::find(&grids[at], is_known).is_some_and(|found| found.known >= header::SURE)
    });
    let at = sure.next().unwrap_or(0);
    let others = sure
        .filter(|&other| {
            header::find(&grids[other], is_known)
                .is_some_and(|found| found.data_from < grids[other].rows.len())
        })
        .map(|other| grids[other].name.clone())
        .collect();
    let grid = grids.swap_remove(at);
    drop(grids);
    if grid.columns > MAX_COLUMNS {
        return Err(SheetError::TooWide {
            path: path.to_path_buf(),
            columns: u32::try_from(grid.columns).unwrap_or(u32::MAX),
            limit: MAX_COLUMNS as u32,
        });
    }
    match header::find(&grid, is_known) {
        Some(found) => Ok(shape(grid, found, others, is_known)),
        None => Err(no_header(path, &grid)),
    }
}

fn no_header(path: &Path, grid: &Grid) -> SheetError {
    // Of equals max_by_key takes the last one; the uppermost is what a person takes for the header.
    let fullest = grid
        .rows
        .iter()
        .take(header::ROWS_LOOKED_AT)
        .rev()
        .max_by_key(|row| row.filled().count());
    SheetError::NoHeader {
        path: path.to_path_buf(),
        sheet: grid.name.clone(),
        found: fullest
            .map(|row| row.filled().take(6).map(str::to_owned).collect())
            .unwrap_or_default(),
    }
}

/// Drops empty columns and sorts the rows below the header into data and the rest.
fn shape(grid: Grid, found: Header, others: Vec<String>, is_known: IsKnown<'_>) -> Sheet {
    let kept = filled_columns(&grid, &found);
    let headers: Vec<String> = kept
        .iter()
        .map(|&column| found.names.get(column).cloned().unwrap_or_default())
        .collect();
    let mut rows = Vec::with_capacity(grid.rows.len() - found.data_from);
    let mut set_aside = Vec::new();
    let data_from = found.data_from;
    let last_data = last_row_that_is_no_footer(&grid.rows[data_from..]).map(|at| at + data_from);
    for (at, row) in grid.rows.into_iter().enumerate().skip(data_from) {
        let reason = if header::is_repeat(&row, is_known) {
            Some(SetAsideReason::RepeatedHeader)
        } else if is_totals(&row) {
            Some(SetAsideReason::Totals)
        } else if last_data.is_none_or(|last| at > last) {
            Some(SetAsideReason::Footer)
        } else {
            None
        };
        let row = pick(row, &kept);
        match reason {
            Some(reason) => set_aside.push(SetAside { row, reason }),
            None => rows.push(row),
        }
    }
    let faults = faults(&headers, &rows);
    Sheet {
        name: grid.name,
        header_row: found.number,
        headers,
        rows,
        set_aside,
        faults,
        others,
    }
}

fn filled_columns(grid: &Grid, found: &Header) -> Vec<usize> {
    let mut filled = vec![false; grid.columns.max(found.names.len())];
    for cells in grid.rows[found.data_from..]
        .iter()
        .map(|row| &row.cells)
        .chain([&found.names])
    {
        for (column, text) in cells.iter().enumerate() {
            filled[column] |= !text.is_empty();
        }
    }
    (0..filled.len()).filter(|&column| filled[column]).collect()
}

/// Moves the texts out of a row, so that a large sheet is never held twice.
fn pick(mut row: GridRow, kept: &[usize]) -> SheetRow {
    SheetRow {
        number: row.number,
        cells: kept
            .iter()
            .map(|&column| row.cells.get_mut(column).map(std::mem::take))
            .map(Option::unwrap_or_default)
            .collect(),
    }
}

/// Notations of a sum, compared with the first text of a row without blanks ("合 计").
const TOTALS: [&str; 10] = [
    "合计", "总计", "共计", "小计", "累计", "合計", "總計", "共計", "小計", "total",
];

/// Beginnings of what stands below a table.
const FOOTERS: [&str; 20] = [
    "制表",
    "填表",
    "审核",
    "复核",
    "负责人",
    "经办",
    "登记人",
    "统计",
    "备注",
    "说明",
    "注",
    "製表",
    "審核",
    "複核",
    "負責人",
    "經辦",
    "登記人",
    "統計",
    "備註",
    "說明",
];

fn first_text(row: &GridRow) -> String {
    row.filled()
        .next()
        .unwrap_or_default()
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect::<String>()
        .to_lowercase()
}

/// "合计", "合计:", "合计3人" – but not a department whose name begins so.
fn is_totals(row: &GridRow) -> bool {
    let first = first_text(row);
    TOTALS.iter().any(|total| {
        first.strip_prefix(total).is_some_and(|rest| {
            rest.chars()
                .next()
                .is_none_or(|c| c.is_ascii_digit() || matches!(c, ':' | '：' | '(' | '（'))
        })
    })
}

fn last_row_that_is_no_footer(rows: &[GridRow]) -> Option<usize> {
    rows.iter().rposition(|row| !is_footer(row))
}

/// "制表人:李四   审核:王五", "注:…": few cells, a known beginning and a colon; or a sum, which may stand below it.
fn is_footer(row: &GridRow) -> bool {
    let first = first_text(row);
    is_totals(row)
        || (row.filled().count() <= 4
            && first.contains([':', '：'])
            && FOOTERS.iter().any(|start| first.starts_with(start)))
}

/// What Excel shows in a cell whose formula failed; a csv file saved from it holds the same text.
const FORMULA_ERRORS: [&str; 9] = [
    "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!",
];

fn faults(headers: &[String], rows: &[SheetRow]) -> Vec<CellFault> {
    let mut faults = Vec::new();
    for row in rows {
        for (header, text) in headers.iter().zip(&row.cells) {
            let kind = if FORMULA_ERRORS.contains(&text.as_str()) {
                FaultKind::FormulaError
            } else if text.contains(char::REPLACEMENT_CHARACTER) {
                FaultKind::Unreadable
            } else {
                continue;
            };
            faults.push(CellFault {
                row: row.number,
                header: header.clone(),
                text: text.clone(),
                kind,
            });
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> GridRow {
        GridRow {
            number: 9,
            cells: cells.iter().map(|&text| text.to_owned()).collect(),
        }
    }

    #[test]
    fn sums_are_told_from_names_that_begin_alike() {
        for text in ["合计", "合 计", "合计:", "总计3人次", "Total", "小計（人）"] {
            assert!(is_totals(&row(&["", text, "", "3"])), "{text}");
        }
        for text in ["合计科", "totally", "张三"] {
            assert!(!is_totals(&row(&[text])), "{text}");
        }
    }

    #[test]
    fn a_footer_needs_a_colon_and_few_cells() {
        assert!(is_footer(&row(&["制表人：李四", "", "审核：王五"])));
        assert!(is_footer(&row(&["注:时间为24小时制"])));
        assert!(!is_footer(&row(&["注册"])));
        assert!(!is_footer(&row(&["说明:", "1", "2", "3", "4"])));
    }
}
