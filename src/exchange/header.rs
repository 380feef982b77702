//! Finds the header row in a worksheet as schools keep them: below a title and notes, sometimes in two rows.

use super::grid::Grid;
use super::grid::GridRow;

/// Tells whether a text is the name of a column we know, in any of its spellings.
pub type IsKnown<'a> = &'a dyn Fn(&str) -> bool;

/// Rows that hold anything and are looked at; no title block is longer.
pub(super) const ROWS_LOOKED_AT: usize = 50;

/// Known names that make a row a header row beyond doubt. A single one may be a line such as "日期:2026年11月".
pub(super) const SURE: usize = 2;

/// Where the header is and what it says.
pub(super) struct Header {
    /// Its number as the spreadsheet program shows it (the lower one of two rows).
    pub number: u32,
    /// Index in [`Grid::rows`] of the first row of data.
    pub data_from: usize,
    /// How many different known names it holds.
    pub known: usize,
    /// A name a column; empty where none is written.
    pub names: Vec<String>,
}

/// The row near the top with the most known names, the upper one of equals.
pub(super) fn find(grid: &Grid, is_known: IsKnown<'_>) -> Option<Header> {
    let mut best: Option<(usize, usize)> = None;
    for (index, row) in grid.rows.iter().take(ROWS_LOOKED_AT).enumerate() {
        let known = count_known(row, is_known);
        // A lone cell is a title, even if it reads like a column's name.
        let is_header = known >= SURE || (known == 1 && row.filled().nth(1).is_some());
        if is_header && best.is_none_or(|(_, most)| known > most) {
            best = Some((index, known));
        }
    }
    let (index, known) = best?;
    Some(whole_header(grid, index, known, is_known))
}

/// Whether a row further down is the header once more, as on sheets made for printing.
pub(super) fn is_repeat(row: &GridRow, is_known: IsKnown<'_>) -> bool {
    let known = count_known(row, is_known);
    known >= SURE && known * 2 >= row.filled().count()
}

fn count_known(row: &GridRow, is_known: IsKnown<'_>) -> usize {
    let mut seen: Vec<&str> = Vec::new();
    for text in row.filled() {
        if !seen.contains(&text) && is_known(text) {
            seen.push(text);
        }
    }
    seen.len()
}

/// Joins a header of two rows: 来访人 above 姓名 and 电话. The lower name wins, the upper one fills the gaps.
fn whole_header(grid: &Grid, index: usize, known: usize, is_known: IsKnown<'_>) -> Header {
    let row = &grid.rows[index];
    let mut header = Header {
        number: row.number,
        data_from: index + 1,
        known,
        names: row.cells.clone(),
    };
    if let Some(below) = grid.rows.get(index + 1)
        && below.number == row.number + 1
        && is_second_row(row, below, is_known)
    {
        header.number = below.number;
        header.data_from = index + 2;
        for (column, name) in below.cells.iter().enumerate() {
            if !name.is_empty() {
                set(&mut header.names, column, name);
            }
        }
    } else if let Some(above) = index.checked_sub(1).and_then(|above| grid.rows.get(above))
        && above.number + 1 == row.number
    {
        for (column, name) in above.cells.iter().enumerate() {
            if row.cell(column).is_empty() && is_known(name) {
                set(&mut header.names, column, name);
            }
        }
    }
    header
}

/// The lower row of a header divides a name that spans several columns, so it says something below a gap; it leaves
/// the cells empty below names that need no division; and most of what it says are names. A row of data does hardly
/// ever one of these, and not all three.
fn is_second_row(upper: &GridRow, lower: &GridRow, is_known: IsKnown<'_>) -> bool {
    let columns = 0..upper.cells.len().max(lower.cells.len());
    let fills_gap = |column| upper.cell(column).is_empty() && !lower.cell(column).is_empty();
    let leaves_gap = |column| !upper.cell(column).is_empty() && lower.cell(column).is_empty();
    let known = count_known(lower, is_known);
    columns.clone().any(fills_gap)
        && columns.clone().any(leaves_gap)
        && known > 0
        && known * 2 >= lower.filled().count()
}

fn set(names: &mut Vec<String>, column: usize, name: &str) {
    if names.len() <= column {
        names.resize(column + 1, String::new());
    }
    names[column] = name.to_owned();
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn grid(rows: &[&[&str]]) -> Grid {
        let mut grid = Grid::new("t");
        for (number, row) in (1..).zip(rows) {
            for (column, text) in row.iter().enumerate() {
                grid.put(number, column, text);
            }
        }
        grid
    }

    fn known(name: &str) -> bool {
        ["日期", "来访人", "姓名", "电话", "事由"].contains(&name)
    }

    #[test]
    fn a_title_and_notes_above_the_header_are_passed_over() {
        let grid = grid(&[
            &["2026年来访登记"],
            &["日期", "2026年11月"],
            &[],
            &["日期", "来访人", "事由"],
            &["11-22", "张三", "咨询"],
        ]);
        let header = find(&grid, &known).unwrap();
        assert_eq!((header.number, header.known, header.data_from), (4, 3, 3));
    }

    #[test]
    fn a_header_of_two_rows_is_joined() {
        let grid = grid(&[
            &["日期", "来访人", "", "事由"],
            &["", "姓名", "电话", ""],
            &["11-22", "张三", "138", "电话"],
        ]);
        let header = find(&grid, &known).unwrap();
        assert_eq!(header.names, ["日期", "姓名", "电话", "事由"]);
        assert_eq!(header.data_from, 2);
    }

    #[test]
    fn the_upper_row_fills_the_gaps_when_the_lower_one_knows_more() {
        let grid = grid(&[
            &["日期", "来访人员信息", "", ""],
            &["", "姓名", "电话", "事由"],
            &["11-22", "张三", "138", "咨询"],
        ]);
        let header = find(&grid, &known).unwrap();
        assert_eq!(header.names, ["日期", "姓名", "电话", "事由"]);
    }

    #[test]
    fn a_row_of_data_is_not_taken_for_a_second_header_row() {
        let grid = grid(&[&["日期", "来访人", "事由"], &["11-22", "", "电话"]]);
        let header = find(&grid, &known).unwrap();
        assert_eq!(header.data_from, 1);
    }

    #[test]
    fn no_known_name_means_no_header() {
        assert!(find(&grid(&[&["甲", "乙"], &["日期"]]), &known).is_none());
    }
}
