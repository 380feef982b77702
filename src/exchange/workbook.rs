//! Opens a workbook of any format and lays its visible worksheets out as grids of text.

use std::fs::File;
use std::io;
use std::io::BufReader;
use std::io::Read as _;
use std::path::Path;

use calamine::Error;
use calamine::Ods;
use calamine::OdsError;
use calamine::Reader;
use calamine::SheetType;
use calamine::SheetVisible;
use calamine::Sheets;
use calamine::Xls;
use calamine::XlsError;
use calamine::Xlsb;
use calamine::XlsbError;
use calamine::Xlsx;
use calamine::XlsxError;
use calamine::open_workbook;

use super::cell_text;
use super::error::SheetError;
use super::grid::Grid;
use super::unwinding;

/// Larger than any sheet of a million rows; guards against opening a video by mistake.
const MAX_BYTES: u64 = 512 * 1024 * 1024;

/// The outer form of a file, told by its first bytes: names lie (systems export text or web pages as .xls).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Container {
    /// .xlsx, .xlsb, .ods – or a text document.
    Zip,
    /// .xls, or an encrypted .xlsx – or an old text document.
    Compound,
    /// Anything else; [`super::decode`] refuses what is no text.
    Text,
}

type Book = Sheets<BufReader<File>>;

/// Looks at the first bytes.
pub(super) fn container(path: &Path) -> Result<Container, SheetError> {
    let io = |source| SheetError::from_io(path, source);
    let mut file = File::open(path).map_err(io)?;
    let about = file.metadata().map_err(io)?;
    if about.is_dir() {
        return Err(io(io::Error::from(io::ErrorKind::IsADirectory)));
    }
    if about.len() > MAX_BYTES {
        return Err(SheetError::TooLarge {
            path: path.to_path_buf(),
            bytes: about.len(),
            limit: MAX_BYTES,
        });
    }
    let mut start = Vec::with_capacity(8);
    file.by_ref().take(8).read_to_end(&mut start).map_err(io)?;
    if start.is_empty() {
        return Err(SheetError::Empty {
            path: path.to_path_buf(),
        });
    }
    Ok(if start.starts_with(b"PK") {
        Container::Zip
    } else if start.starts_with(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        Container::Compound
    } else {
        Container::Text
    })
}

/// All visible worksheets, in order.
pub(super) fn read(path: &Path, container: Container) -> Result<Vec<Grid>, SheetError> {
    unwinding::guarded(|| read_worksheets(path, container)).unwrap_or_else(|| {
        Err(SheetError::Damaged {
            path: path.to_path_buf(),
            detail: "the reader panicked".to_owned(),
        })
    })
}

fn read_worksheets(path: &Path, container: Container) -> Result<Vec<Grid>, SheetError> {
    let mut book = match container {
        Container::Compound => open_compound(path)?,
        _ => open_zip(path)?,
    };
    let mut grids = Vec::new();
    for name in visible_sheets(book.sheets_metadata()) {
        let grid = match &mut book {
            Sheets::Xlsx(xlsx) => xlsx_grid(xlsx, &name).map_err(Error::Xlsx),
            other => range_grid(other, &name),
        };
        grids.push(grid.map_err(|error| damaged(path, &error))?);
    }
    Ok(grids)
}

/// Hidden worksheets hold lists for drop-downs; they count only when there is nothing else.
fn visible_sheets(sheets: &[calamine::Sheet]) -> Vec<String> {
    let names = |visible_only: bool| -> Vec<String> {
        sheets
            .iter()
            .filter(|sheet| sheet.typ == SheetType::WorkSheet)
            .filter(|sheet| !visible_only || sheet.visible == SheetVisible::Visible)
            .map(|sheet| sheet.name.clone())
            .collect()
    };
    let visible = names(true);
    if visible.is_empty() {
        names(false)
    } else {
        visible
    }
}

/// An encrypted .xlsx is no zip file but a compound file with a stream "EncryptedPackage"; an .xls file has one
/// named "Workbook" or (Excel 5) "Book". Neither name lies in an old Word document.
fn open_compound(path: &Path) -> Result<Book, SheetError> {
    let bytes = std::fs::read(path).map_err(|source| SheetError::from_io(path, source))?;
    if contains_utf16(&bytes, "EncryptedPackage") {
        return Err(SheetError::Password {
            path: path.to_path_buf(),
        });
    }
    let is_sheet = contains_utf16(&bytes, "Workbook") || contains_utf16(&bytes, "Book");
    drop(bytes);
    match open_workbook::<Xls<_>, _>(path) {
        Ok(book) => Ok(Sheets::Xls(book)),
        Err(XlsError::Password) => Err(SheetError::Password {
            path: path.to_path_buf(),
        }),
        Err(error) if is_sheet => Err(damaged(path, &error)),
        Err(error) => Err(unknown(path, &error.to_string())),
    }
}

fn contains_utf16(bytes: &[u8], name: &str) -> bool {
    let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}

/// Tries the three formats that are zip files, the likeliest first. A broken zip is damaged whatever it was; a sound
/// one that none of them accepts is a text document or an archive.
fn open_zip(path: &Path) -> Result<Book, SheetError> {
    match open_workbook::<Xlsx<_>, _>(path) {
        // A text document passes as an .xlsx file without worksheets.
        Ok(book) if !book.sheets_metadata().is_empty() => return Ok(Sheets::Xlsx(book)),
        Err(XlsxError::Io(source)) if source.kind() != io::ErrorKind::UnexpectedEof => {
            return Err(SheetError::from_io(path, source));
        }
        Err(
            error @ (XlsxError::Zip(_)
            | XlsxError::Io(_)
            | XlsxError::Xml(_)
            | XlsxError::XmlEof(_)),
        ) => return Err(damaged(path, &error)),
        Ok(_) | Err(_) => {}
    }
    match open_workbook::<Ods<_>, _>(path) {
        Ok(book) => return Ok(Sheets::Ods(book)),
        Err(OdsError::Password) => {
            return Err(SheetError::Password {
                path: path.to_path_buf(),
            });
        }
        Err(OdsError::InvalidMime(_) | OdsError::FileNotFound(_)) => {}
        Err(error) => return Err(damaged(path, &error)),
    }
    match open_workbook::<Xlsb<_>, _>(path) {
        Ok(book) if !book.sheets_metadata().is_empty() => Ok(Sheets::Xlsb(book)),
        Err(XlsbError::Password) => Err(SheetError::Password {
            path: path.to_path_buf(),
        }),
        Ok(_) => Err(unknown(path, "no worksheets")),
        Err(error) => Err(unknown(path, &error.to_string())),
    }
}

/// What no reader accepts is damaged if its name says that it was a workbook, else something different.
fn unknown(path: &Path, detail: &str) -> SheetError {
    let path_buf = path.to_path_buf();
    let is_named_workbook = path.extension().is_some_and(|ending| {
        ["xlsx", "xlsm", "xls", "xlsb", "ods", "et"]
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known))
    });
    if is_named_workbook {
        SheetError::Damaged {
            path: path_buf,
            detail: detail.to_owned(),
        }
    } else {
        SheetError::UnknownFormat { path: path_buf }
    }
}

fn damaged(path: &Path, error: &dyn std::error::Error) -> SheetError {
    SheetError::Damaged {
        path: path.to_path_buf(),
        detail: error.to_string(),
    }
}

/// Cell by cell, so that a stray sign in the last corner does not fill a table of 16 thousand million cells.
fn xlsx_grid(book: &mut Xlsx<BufReader<File>>, name: &str) -> Result<Grid, XlsxError> {
    let mut grid = Grid::new(name);
    let mut cells = book.worksheet_cells_reader(name)?;
    while let Some(cell) = cells.next_cell()? {
        let (row, column) = cell.get_position();
        grid.put(
            row + 1,
            column as usize,
            &cell_text::of_data_ref(cell.get_value().clone()),
        );
    }
    drop(cells);
    grid.sort();
    for merged in book.merge_cells_by_sheet_name(name)? {
        if merged.end.0 > merged.start.0 {
            grid.fill_down(
                merged.start.0 + 1,
                merged.end.0 + 1,
                merged.start.1 as usize,
            );
        }
    }
    Ok(grid)
}

fn range_grid(book: &mut Book, name: &str) -> Result<Grid, Error> {
    let mut grid = Grid::new(name);
    let range = book.worksheet_range(name)?;
    let (first_row, first_column) = range.start().unwrap_or_default();
    for (row, column, data) in range.used_cells() {
        let number = first_row + u32::try_from(row).unwrap_or(u32::MAX - 1 - first_row) + 1;
        grid.put(
            number,
            first_column as usize + column,
            &cell_text::of_data(data),
        );
    }
    if let Sheets::Xls(xls) = book {
        for merged in xls.merge_cells_by_sheet_name(name).map_err(Error::Xls)? {
            if merged.end.0 > merged.start.0 {
                grid.fill_down(
                    merged.start.0 + 1,
                    merged.end.0 + 1,
                    merged.start.1 as usize,
                );
            }
        }
    }
    Ok(grid)
}
