//! A worksheet as it stands, before anybody asks which row is the header: rows of text with their numbers.

/// Columns read; a register has fewer than twenty, and a stray sign at the far right must not cost memory.
pub(super) const MAX_COLUMNS: usize = 1_024;

/// One worksheet, or a whole csv file.
pub(super) struct Grid {
    /// The worksheet's name, or the file's without its ending.
    pub name: String,
    /// Rows that hold anything, top to bottom.
    pub rows: Vec<GridRow>,
    /// How many columns hold anything, those beyond [`MAX_COLUMNS`] counted though not kept.
    pub columns: usize,
}

/// One row that holds something.
pub(super) struct GridRow {
    /// 1-based, as the spreadsheet program shows it.
    pub number: u32,
    /// Cells from column A to the last one filled.
    pub cells: Vec<String>,
}

impl Grid {
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            rows: Vec::new(),
            columns: 0,
        }
    }

    /// Puts a text at a place; blank text leaves the place empty. Rows come in order in every file seen so far, but
    /// the format does not promise it: [`Grid::sort`] mends that.
    pub fn put(&mut self, number: u32, column: usize, text: &str) {
        let text = text.trim_matches(is_blank);
        if text.is_empty() {
            return;
        }
        self.columns = self.columns.max(column + 1);
        if column >= MAX_COLUMNS {
            return;
        }
        let text = text.replace("\r\n", "\n").replace("_x000D_", "");
        match self.rows.last_mut() {
            Some(row) if row.number == number => row.put(column, text),
            _ => {
                let mut row = GridRow {
                    number,
                    cells: Vec::new(),
                };
                row.put(column, text);
                self.rows.push(row);
            }
        }
    }

    /// Brings rows into order and joins those that came in pieces.
    pub fn sort(&mut self) {
        if self.rows.is_sorted_by(|a, b| a.number < b.number) {
            return;
        }
        self.rows.sort_by_key(|row| row.number);
        let mut joined: Vec<GridRow> = Vec::with_capacity(self.rows.len());
        for row in self.rows.drain(..) {
            match joined.last_mut() {
                Some(last) if last.number == row.number => last.take(row),
                _ => joined.push(row),
            }
        }
        self.rows = joined;
    }

    /// Repeats the value of a merged cell downwards, as a person reads it: one date for five visits. Only rows that
    /// hold something else are touched, and numbers are 1-based; both ends belong to the merged cell.
    pub fn fill_down(&mut self, first: u32, last: u32, column: usize) {
        let from = self.rows.partition_point(|row| row.number < first);
        let Some(text) = self
            .rows
            .get(from)
            .filter(|row| row.number == first)
            .map(|row| row.cell(column).to_owned())
            .filter(|text| !text.is_empty())
        else {
            return;
        };
        for row in &mut self.rows[from + 1..] {
            if row.number > last {
                break;
            }
            if row.cell(column).is_empty() {
                row.put(column, text.clone());
            }
        }
    }
}

impl GridRow {
    /// The text at a column, empty where there is none.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// Cells that hold something, left to right.
    pub fn filled(&self) -> impl Iterator<Item = &str> {
        self.cells
            .iter()
            .map(String::as_str)
            .filter(|text| !text.is_empty())
    }

    fn put(&mut self, column: usize, text: String) {
        if self.cells.len() <= column {
            self.cells.resize(column + 1, String::new());
        }
        self.cells[column] = text;
    }

    fn take(&mut self, other: Self) {
        for (column, text) in other.cells.into_iter().enumerate() {
            if !text.is_empty() {
                self.put(column, text);
            }
        }
    }
}

/// White space and the signs of no width that web pages and old exports leave around a text.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_of_a_row_come_together_in_order() {
        let mut grid = Grid::new("a");
        grid.put(5, 1, "五");
        grid.put(2, 0, " 二\u{3000}");
        grid.put(5, 0, "甲");
        grid.put(3, 0, "  ");
        grid.sort();
        let numbers: Vec<u32> = grid.rows.iter().map(|row| row.number).collect();
        assert_eq!(numbers, [2, 5]);
        assert_eq!(grid.rows[0].cells, ["二"]);
        assert_eq!(grid.rows[1].cells, ["甲", "五"]);
    }

    #[test]
    fn a_stray_sign_far_to_the_right_is_counted_and_not_kept() {
        let mut grid = Grid::new("a");
        grid.put(1, 16_383, ".");
        assert_eq!(grid.columns, 16_384);
        assert!(grid.rows.is_empty());
    }
}
