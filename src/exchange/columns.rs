//! Which of a sheet's columns is which of ours.
//!
//! The names and aliases come from the caller: this module does not know what a visit is.

use super::column_map::ColumnMap;
use super::column_map::MapError;
use super::sheet::SheetRow;

/// A column of a register, with the names that schools give it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StandardColumn {
    /// Our name, as it stands in the template (日期).
    pub name: &'static str,
    /// Other names for it (来访日期, 登記日期, date), simplified and traditional; case, width, blanks and remarks in
    /// brackets need no alias of their own.
    pub aliases: &'static [&'static str],
}

impl StandardColumn {
    /// How close a header comes to this column; smaller is closer.
    fn closeness(&self, header: &str) -> Option<Closeness> {
        if self.name == header {
            return Some(Closeness::Name);
        }
        if self.aliases.contains(&header) {
            return Some(Closeness::Alias);
        }
        let header = fold(header);
        if header.is_empty() {
            None
        } else if fold(self.name) == header {
            Some(Closeness::FoldedName)
        } else if self.aliases.iter().any(|alias| fold(alias) == header) {
            Some(Closeness::FoldedAlias)
        } else {
            None
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Closeness {
    Name,
    Alias,
    FoldedName,
    FoldedAlias,
}

const PASSES: [Closeness; 4] = [
    Closeness::Name,
    Closeness::Alias,
    Closeness::FoldedName,
    Closeness::FoldedAlias,
];

/// Whether a header is one of the standard columns in any spelling; what [`super::sheet::Sheet::read`] asks for.
#[must_use]
pub fn is_known(standard: &[StandardColumn], header: &str) -> bool {
    standard
        .iter()
        .any(|column| column.closeness(header).is_some())
}

/// A header without what people vary: full-width letters, case, blanks and line breaks, remarks in brackets,
/// a colon or asterisk at its end. `入校时间（24小时）*` → `入校时间`.
#[must_use]
pub fn fold(header: &str) -> String {
    let mut folded = String::new();
    let mut depth = 0_u32;
    for c in header.chars().map(narrow) {
        match c {
            '(' | '[' | '【' | '〔' => depth += 1,
            ')' | ']' | '】' | '〕' => depth = depth.saturating_sub(1),
            '*' | ':' | '※' => {}
            _ if depth > 0 || c.is_whitespace() => {}
            _ => folded.extend(c.to_lowercase()),
        }
    }
    folded
}

/// The half-width form of a full-width sign of ASCII (`Ａ` → `A`).
fn narrow(c: char) -> char {
    match u32::from(c) {
        code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}

/// A column of theirs that is none of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extra {
    /// Its place in [`SheetRow::cells`].
    pub index: usize,
    /// Their name for it; empty if they gave none.
    pub header: String,
}

/// Where each standard column lies in a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    found: Vec<(&'static str, usize)>,
    extras: Vec<Extra>,
}

impl Mapping {
    /// Guesses by name: our own names first, then aliases, then both with blanks, width and remarks ignored. Of two
    /// columns that fit equally well the left one is taken, and the other becomes an extra.
    #[must_use]
    pub fn guess(headers: &[String], standard: &[StandardColumn]) -> Self {
        Self::complete(headers, standard, Vec::new(), &[])
    }

    /// As [`Mapping::guess`], but what the map file says comes first.
    ///
    /// # Errors
    /// [`MapError::NoSuchHeader`] if the file names a header that the sheet does not have.
    pub fn with_map(
        headers: &[String],
        standard: &[StandardColumn],
        map: &ColumnMap,
    ) -> Result<Self, MapError> {
        let mut found = Vec::new();
        let mut settled = Vec::new();
        for entry in map.entries() {
            settled.push(entry.standard);
            if entry.header.is_empty() {
                continue;
            }
            let same = |header: &&String| **header == entry.header;
            let alike = |header: &&String| fold(header) == fold(&entry.header);
            let index = headers
                .iter()
                .position(|header| same(&header))
                .or_else(|| headers.iter().position(|header| alike(&header)))
                .ok_or_else(|| MapError::NoSuchHeader {
                    path: map.path().to_path_buf(),
                    line: entry.line,
                    header: entry.header.clone(),
                })?;
            found.push((entry.standard, index));
        }
        Ok(Self::complete(headers, standard, found, &settled))
    }

    fn complete(
        headers: &[String],
        standard: &[StandardColumn],
        mut found: Vec<(&'static str, usize)>,
        settled: &[&str],
    ) -> Self {
        for pass in PASSES {
            for column in standard {
                if settled.contains(&column.name) || index_of(&found, column.name).is_some() {
                    continue;
                }
                let index = (0..headers.len()).find(|&index| {
                    found.iter().all(|&(_, taken)| taken != index)
                        && column.closeness(&headers[index]) == Some(pass)
                });
                found.extend(index.map(|index| (column.name, index)));
            }
        }
        let extras = headers
            .iter()
            .enumerate()
            .filter(|(index, _)| found.iter().all(|(_, taken)| taken != index))
            .map(|(index, header)| Extra {
                index,
                header: header.clone(),
            })
            .collect();
        Self { found, extras }
    }

    /// The text of a standard column in a row; empty where the sheet has no such column.
    #[must_use]
    pub fn cell<'a>(&self, row: &'a SheetRow, name: &str) -> &'a str {
        self.index(name)
            .and_then(|index| row.cells.get(index))
            .map_or("", String::as_str)
    }

    /// Where a standard column lies in [`SheetRow::cells`].
    #[must_use]
    pub fn index(&self, name: &str) -> Option<usize> {
        index_of(&self.found, name)
    }

    /// Standard columns found, each with its place.
    #[must_use]
    pub fn found(&self) -> &[(&'static str, usize)] {
        &self.found
    }

    /// Those of the required columns that the sheet does not have.
    #[must_use]
    pub fn missing<'a>(&self, required: &[&'a str]) -> Vec<&'a str> {
        required
            .iter()
            .copied()
            .filter(|name| self.index(name).is_none())
            .collect()
    }

    /// Columns that map to nothing, left to right.
    #[must_use]
    pub fn extras(&self) -> &[Extra] {
        &self.extras
    }

    /// What a row says in the extra columns, as (their name of the column, text); empty cells are left out.
    pub fn extra_cells<'a>(
        &'a self,
        row: &'a SheetRow,
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.extras
            .iter()
            .map(|extra| {
                let text = row.cells.get(extra.index).map_or("", String::as_str);
                (extra.header.as_str(), text)
            })
            .filter(|(_, text)| !text.is_empty())
    }
}

fn index_of(found: &[(&'static str, usize)], name: &str) -> Option<usize> {
    found
        .iter()
        .find(|(standard, _)| *standard == name)
        .map(|&(_, index)| index)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub const STANDARD: &[StandardColumn] = &[
        StandardColumn {
            name: "日期",
            aliases: &["来访日期", "登記日期", "Date"],
        },
        StandardColumn {
            name: "入校时间",
            aliases: &["来访时间", "进校时间"],
        },
        StandardColumn {
            name: "来访人",
            aliases: &["姓名", "来访人姓名"],
        },
        StandardColumn {
            name: "电话",
            aliases: &["手机", "联系电话"],
        },
        StandardColumn {
            name: "事由",
            aliases: &[],
        },
    ];

    fn headers(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    fn row(cells: &[&str]) -> SheetRow {
        SheetRow {
            number: 2,
            cells: headers(cells),
        }
    }

    #[test]
    fn names_aliases_and_sloppy_spellings_are_found() {
        let theirs = headers(&[
            "ＤＡＴＥ",
            "入校时间（24小时）*",
            "姓 名",
            "手机：",
            "接待人",
        ]);
        let mapping = Mapping::guess(&theirs, STANDARD);
        let row = row(&["2026-11-22", "09:12", "张三", "138", "王五"]);
        assert_eq!(mapping.cell(&row, "日期"), "2026-11-22");
        assert_eq!(mapping.cell(&row, "入校时间"), "09:12");
        assert_eq!(mapping.cell(&row, "来访人"), "张三");
        assert_eq!(mapping.cell(&row, "电话"), "138");
        assert_eq!(mapping.cell(&row, "事由"), "");
        let extras: Vec<_> = mapping.extra_cells(&row).collect();
        assert_eq!(extras, [("接待人", "王五")]);
        assert_eq!(mapping.missing(&["日期", "事由"]), ["事由"]);
    }

    #[test]
    fn our_own_name_beats_an_alias_to_its_left() {
        let theirs = headers(&["姓名", "来访人"]);
        let mapping = Mapping::guess(&theirs, STANDARD);
        assert_eq!(mapping.index("来访人"), Some(1));
        assert_eq!(mapping.extras()[0].header, "姓名");
    }

    #[test]
    fn empty_cells_and_short_rows_give_no_extras() {
        let mapping = Mapping::guess(&headers(&["日期", "甲", "乙"]), STANDARD);
        assert_eq!(mapping.extra_cells(&row(&["11-22", ""])).count(), 0);
    }

    #[test]
    fn a_header_that_is_only_a_remark_is_not_known() {
        assert!(!is_known(STANDARD, "(24小时)"));
        assert!(!is_known(STANDARD, ""));
        assert!(is_known(STANDARD, "登記日期"));
    }
}
