//! Text files with separators (csv, tsv, whatever a gate system calls them) as a grid.

use std::path::Path;

use csv::ReaderBuilder;
use csv::Terminator;

use super::apostrophe;
use super::decode;
use super::error::SheetError;
use super::grid::Grid;
use super::header;
use super::header::IsKnown;

/// Separators tried, likeliest first. The last one is written by people who keep the list in a text editor.
const SEPARATORS: [char; 5] = [',', '\t', ';', '|', '，'];

/// Stands in for a separator that is no single byte; no text file holds it.
const UNIT_SEPARATOR: char = '\u{1f}';

/// Lines parsed to find encoding and separator.
const LINES_LOOKED_AT: usize = 60;

/// Reads the file in the encoding and with the separator that show the most columns we know.
pub(super) fn read(path: &Path, is_known: IsKnown<'_>) -> Result<Grid, SheetError> {
    let bytes = std::fs::read(path).map_err(|source| SheetError::from_io(path, source))?;
    let mut readings = decode::readings(&bytes);
    drop(bytes);
    if readings.first().is_none_or(|text| is_markup(text)) {
        return Err(SheetError::UnknownFormat {
            path: path.to_path_buf(),
        });
    }
    for text in &mut readings {
        if text.contains('\r') {
            *text = text.replace("\r\n", "\n").replace('\r', "\n");
        }
    }
    let name = path
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default();
    let (at, separator) = best_reading(&readings, is_known);
    let text = readings.swap_remove(at);
    drop(readings);
    parse(&name, &text, separator, usize::MAX).map_err(|error| SheetError::Damaged {
        path: path.to_path_buf(),
        detail: error.to_string(),
    })
}

/// A text of ours, with commas and `\n` alone.
pub(super) fn of_text(name: &str, text: &str) -> Result<Grid, SheetError> {
    parse(name, text, SEPARATORS[0], usize::MAX).map_err(|error| SheetError::Damaged {
        path: name.into(),
        detail: error.to_string(),
    })
}

/// Many systems "export to Excel" by naming a web page or an XML file .xls.
fn is_markup(text: &str) -> bool {
    text.trim_start().starts_with('<')
}

/// Index of the reading and the separator. Known names decide; without any, the separator that gives the fullest
/// row does, and the first reading.
fn best_reading(readings: &[String], is_known: IsKnown<'_>) -> (usize, char) {
    let mut best = (0, SEPARATORS[0]);
    let mut most = (0, 1);
    for (at, text) in readings.iter().enumerate() {
        for separator in SEPARATORS {
            let Ok(grid) = parse("", text, separator, LINES_LOOKED_AT) else {
                continue;
            };
            let known = header::find(&grid, is_known).map_or(0, |found| found.known);
            let fullest = grid.rows.iter().map(|row| row.filled().count()).max();
            let score = (known, if at == 0 { fullest.unwrap_or(0) } else { 0 });
            if score > most {
                most = score;
                best = (at, separator);
            }
        }
    }
    best
}

/// Reads up to `limit` records. Lines end in `\n` alone. Row numbers count as Excel does: a blank line is a row, a
/// line break inside quotes is none.
fn parse(name: &str, text: &str, separator: char, limit: usize) -> Result<Grid, csv::Error> {
    let mut grid = Grid::new(name);
    let single_byte = separator.is_ascii();
    let replaced;
    let bytes = if single_byte {
        text.as_bytes()
    } else {
        replaced = text.replace(separator, UNIT_SEPARATOR.encode_utf8(&mut [0; 4]));
        replaced.as_bytes()
    };
    let delimiter = if single_byte {
        separator
    } else {
        UNIT_SEPARATOR
    };
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter as u8)
        .terminator(Terminator::Any(b'\n'))
        .from_reader(bytes);
    let mut record = csv::StringRecord::new();
    let mut breaks_inside = 0;
    for _ in 0..limit {
        if !reader.read_record(&mut record)? {
            break;
        }
        let breaks: u64 = record.iter().map(count_breaks).sum();
        // The reader stands behind the line's end, if it has one, and the breaks inside quotes are behind it too.
        let lines_begun = reader.position().line() - u64::from(ends_line(bytes, &reader));
        let number = lines_begun - breaks - breaks_inside;
        breaks_inside += breaks;
        if grid.rows.is_empty() && is_separator_hint(&record) {
            // Excel does not show that line, so it has no number.
            breaks_inside += 1;
            continue;
        }
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        for (column, field) in record.iter().enumerate() {
            let field = apostrophe::unguard(field);
            if single_byte {
                grid.put(number, column, field);
            } else {
                let field = field.replace(UNIT_SEPARATOR, separator.encode_utf8(&mut [0; 4]));
                grid.put(number, column, &field);
            }
        }
    }
    Ok(grid)
}

fn count_breaks(field: &str) -> u64 {
    field.bytes().filter(|&byte| byte == b'\n').count() as u64
}

/// Whether the byte before the reader's place is a line's end; only the last line may lack it.
fn ends_line(bytes: &[u8], reader: &csv::Reader<&[u8]>) -> bool {
    usize::try_from(reader.position().byte())
        .ok()
        .and_then(|at| bytes.get(at.checked_sub(1)?))
        .is_some_and(|&byte| byte == b'\n')
}

/// `sep=;` in the first line is a hint for Excel and no data.
fn is_separator_hint(record: &csv::StringRecord) -> bool {
    record
        .get(0)
        .is_some_and(|field| field.len() <= 5 && field.to_lowercase().starts_with("sep="))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn known(name: &str) -> bool {
        ["日期", "来访人", "事由", "來訪人"].contains(&name)
    }

    fn rows(text: &str) -> Vec<(u32, Vec<String>)> {
        let readings = [text.to_owned()];
        let (_, separator) = best_reading(&readings, &known);
        parse("t", text, separator, usize::MAX)
            .unwrap()
            .rows
            .into_iter()
            .map(|row| (row.number, row.cells))
            .collect()
    }

    #[test]
    fn every_separator_is_found() {
        for separator in SEPARATORS {
            let text = format!("来访登记\n日期{separator}来访人\n11-22{separator}张三\n");
            let rows = rows(&text);
            assert_eq!(rows[1].1, ["日期", "来访人"], "{separator:?}");
            assert_eq!(rows[2], (3, vec!["11-22".into(), "张三".into()]));
        }
    }

    #[test]
    fn a_title_full_of_commas_does_not_mislead() {
        let rows = rows("甲,乙,丙,丁,戊\n日期;来访人\n11-22;张三\n");
        assert_eq!(rows[2].1, ["11-22", "张三"]);
    }

    #[test]
    fn rows_count_as_excel_does() {
        let rows = rows("日期,来访人,事由\n\n11-22,张三,\"一\n二\n三\"\n\n\n11-23,李四,\"甲\n乙\"");
        let numbers: Vec<u32> = rows.iter().map(|row| row.0).collect();
        assert_eq!(numbers, [1, 3, 6]);
        assert_eq!(rows[1].1[2], "一\n二\n三");
    }

    #[test]
    fn a_full_width_comma_inside_quotes_is_text() {
        let rows = rows("日期，来访人，事由\n11-22，张三，\"问，答\"\n");
        assert_eq!(rows[1].1[2], "问，答");
    }

    #[test]
    fn a_hint_for_excel_is_no_data() {
        let rows = rows("sep=;\n日期;来访人\n11-22;张三\n");
        assert_eq!(rows[0], (1, vec!["日期".into(), "来访人".into()]));
    }
}
