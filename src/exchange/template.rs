//! An empty sheet for a school to fill in: our columns, drop-down lists, and a second worksheet that explains them.

use std::path::Path;

use rust_xlsxwriter::DataValidation;
use rust_xlsxwriter::DataValidationErrorStyle;
use rust_xlsxwriter::Format;
use rust_xlsxwriter::Workbook;
use rust_xlsxwriter::Worksheet;
use rust_xlsxwriter::XlsxError;

use super::error::WriteError;
use super::pending::PendingFile;
use super::write::Cell;
use super::xlsx_out;
use super::xlsx_out::Formats;

/// What a person is to type into a column; decides how Excel treats it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Kept as typed, leading zeros too.
    Text,
    /// A number.
    Number,
    /// A day.
    Date,
    /// A time of day.
    Time,
}

/// A column of the template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateColumn {
    /// Its name.
    pub header: String,
    /// What goes into it.
    pub kind: ColumnKind,
    /// Choices of a drop-down list; other entries are allowed after a warning. Empty for none. Together with
    /// commas at most 255 characters, Excel's limit; no choice may hold a comma.
    pub choices: Vec<String>,
}

/// All there is to say about a template.
#[derive(Debug, Clone, PartialEq)]
pub struct Template<'a> {
    /// Name of the worksheet to fill in.
    pub sheet_name: &'a str,
    /// Its columns, left to right.
    pub columns: &'a [TemplateColumn],
    /// Name of the worksheet with notes and examples.
    pub notes_name: &'a str,
    /// A line each.
    pub notes: &'a [String],
    /// Examples, a cell a column. They stand on the worksheet of the notes, a column of the register a line, so that
    /// nobody's Zhang San is imported as a visitor.
    pub examples: &'a [Vec<Cell>],
}

/// Writes a template; the path must end in .xlsx.
///
/// # Errors
/// `UnknownFormat` for another ending, `Rejected` for choices that Excel would refuse, else what the disk says.
pub fn write_template(path: &Path, template: &Template<'_>) -> Result<(), WriteError> {
    if path
        .extension()
        .is_none_or(|ending| !ending.eq_ignore_ascii_case("xlsx"))
    {
        return Err(WriteError::UnknownFormat {
            path: path.to_path_buf(),
        });
    }
    if let Some(choice) = template
        .columns
        .iter()
        .flat_map(|column| &column.choices)
        .find(|choice| choice.contains(','))
    {
        return Err(WriteError::Rejected {
            path: path.to_path_buf(),
            detail: format!("comma in choice {choice:?}"),
        });
    }
    let pending = PendingFile::create(path)?;
    let workbook = build(template).map_err(|error| xlsx_out::write_error(path, (0, 0), error))?;
    xlsx_out::save(workbook, pending, path)
}

fn build(template: &Template<'_>) -> Result<Workbook, XlsxError> {
    let formats = Formats::new();
    let mut workbook = Workbook::new();
    fill_in_sheet(workbook.add_worksheet(), &formats, template)?;
    notes_sheet(workbook.add_worksheet(), &formats, template)?;
    Ok(workbook)
}

fn fill_in_sheet(
    sheet: &mut Worksheet,
    formats: &Formats,
    template: &Template<'_>,
) -> Result<(), XlsxError> {
    sheet.set_name(xlsx_out::sheet_name(template.sheet_name))?;
    for (column, about) in (0..).zip(template.columns) {
        let (format, width) = match about.kind {
            ColumnKind::Text => (&formats.text, 10),
            ColumnKind::Number => (&formats.number, 4),
            ColumnKind::Date => (&formats.date, 10),
            ColumnKind::Time => (&formats.time, 6),
        };
        sheet.set_column_format(column, format)?;
        let width = width.max(xlsx_out::display_width(&about.header)) + 4;
        sheet.set_column_width(column, width as f64)?;
        if !about.choices.is_empty() {
            // The register knows more than the list (an older kind, an abbreviation), so Excel only warns.
            let list = DataValidation::new()
                .allow_list_strings(&about.choices)?
                .set_error_style(DataValidationErrorStyle::Warning);
            sheet.add_data_validation(1, column, xlsx_out::MAX_ROWS, column, &list)?;
        }
    }
    let headers: Vec<&str> = template
        .columns
        .iter()
        .map(|column| column.header.as_str())
        .collect();
    xlsx_out::write_header(sheet, formats, &headers)
}

fn notes_sheet(
    sheet: &mut Worksheet,
    formats: &Formats,
    template: &Template<'_>,
) -> Result<(), XlsxError> {
    sheet.set_name(xlsx_out::sheet_name(template.notes_name))?;
    let mut row = 0;
    for note in template.notes {
        sheet.write_string(row, 0, note)?;
        row += 1;
    }
    if template.examples.is_empty() {
        return Ok(());
    }
    row += 1;
    let bold = Format::new().set_bold();
    let mut widest = 0;
    for (index, column) in template.columns.iter().enumerate() {
        sheet.write_string_with_format(row, 0, &column.header, &bold)?;
        widest = widest.max(xlsx_out::display_width(&column.header));
        for (place, example) in (1..).zip(template.examples) {
            let cell = example.get(index).unwrap_or(&Cell::Empty);
            xlsx_out::write_cell(sheet, formats, (row, place), cell)?;
            sheet.set_column_width(place, 24)?;
        }
        row += 1;
    }
    sheet.set_column_width(0, (widest + 4) as f64)?;
    Ok(())
}
