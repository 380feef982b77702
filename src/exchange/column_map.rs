//! The plain text file that says which of a sheet's columns is which of ours, where guessing fails.
//!
//! A line a column, `日期 = 登记时间`; nothing after the sign means "none, do not guess"; `#` begins a comment line.
//! UTF-8 or GBK, since it is written in Notepad.

use std::io;
use std::path::Path;
use std::path::PathBuf;

use super::columns;
use super::columns::StandardColumn;
use super::decode;

/// What a map file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnMap {
    path: PathBuf,
    entries: Vec<MapEntry>,
}

/// One line of a map file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapEntry {
    /// The line it stands in, 1-based.
    pub line: u32,
    /// Our name of the column.
    pub standard: &'static str,
    /// Their name of it; empty if none of their columns is meant.
    pub header: String,
}

/// What is wrong with a map file. No variant carries a sentence for the person.
#[derive(Debug, thiserror::Error)]
pub enum MapError {
    /// There is no such file.
    #[error("{path}: not found")]
    NotFound {
        /// The map file.
        path: PathBuf,
    },
    /// The system refused to read it.
    #[error("{path}: {source}")]
    Io {
        /// The map file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It is no text.
    #[error("{path}: not a text file")]
    NoText {
        /// The map file.
        path: PathBuf,
    },
    /// A line is neither empty nor a comment and has no `=`.
    #[error("{path}:{line}: no = in {text:?}")]
    NoEqualsSign {
        /// The map file.
        path: PathBuf,
        /// The line, 1-based.
        line: u32,
        /// What stands there.
        text: String,
    },
    /// The left side is no column of the register.
    #[error("{path}:{line}: no column {name:?}")]
    UnknownColumn {
        /// The map file.
        path: PathBuf,
        /// The line, 1-based.
        line: u32,
        /// What stands there.
        name: String,
    },
    /// A column of ours, or one of theirs, is named a second time.
    #[error("{path}:{line}: {name:?} named twice, first in line {first_line}")]
    Twice {
        /// The map file.
        path: PathBuf,
        /// The line, 1-based.
        line: u32,
        /// The line that named it first.
        first_line: u32,
        /// The name.
        name: String,
    },
    /// The sheet has no column of that name.
    #[error("{path}:{line}: the sheet has no column {header:?}")]
    NoSuchHeader {
        /// The map file.
        path: PathBuf,
        /// The line, 1-based.
        line: u32,
        /// The name looked for.
        header: String,
    },
}

impl ColumnMap {
    /// Reads a map file for a register with these columns.
    ///
    /// # Errors
    /// Any [`MapError`] but `NoSuchHeader`, which needs the sheet.
    pub fn from_file(path: &Path, standard: &[StandardColumn]) -> Result<Self, MapError> {
        let bytes = std::fs::read(path).map_err(|source| match source.kind() {
            io::ErrorKind::NotFound => MapError::NotFound {
                path: path.to_path_buf(),
            },
            _ => MapError::Io {
                path: path.to_path_buf(),
                source,
            },
        })?;
        let text = decode::readings(&bytes)
            .into_iter()
            .next()
            .ok_or_else(|| MapError::NoText {
                path: path.to_path_buf(),
            })?;
        let mut map = Self {
            path: path.to_path_buf(),
            entries: Vec::new(),
        };
        for (line, text) in (1..).zip(text.lines()) {
            let text = text.trim();
            if text.is_empty() || text.starts_with(['#', '＃']) {
                continue;
            }
            map.add(line, text, standard)?;
        }
        Ok(map)
    }

    /// The file it came from.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its lines, in order.
    #[must_use]
    pub fn entries(&self) -> &[MapEntry] {
        &self.entries
    }

    /// Whether the file names this header of theirs; to be asked beside [`columns::is_known`] when the header row
    /// is looked for.
    #[must_use]
    pub fn names(&self, header: &str) -> bool {
        self.entries.iter().any(|entry| {
            !entry.header.is_empty() && columns::fold(&entry.header) == columns::fold(header)
        })
    }

    fn add(&mut self, line: u32, text: &str, standard: &[StandardColumn]) -> Result<(), MapError> {
        let Some((name, header)) = text.split_once(['=', '＝']) else {
            return Err(MapError::NoEqualsSign {
                path: self.path.clone(),
                line,
                text: text.to_owned(),
            });
        };
        let (name, header) = (name.trim(), header.trim());
        let Some(column) = standard
            .iter()
            .find(|column| columns::fold(column.name) == columns::fold(name))
        else {
            return Err(MapError::UnknownColumn {
                path: self.path.clone(),
                line,
                name: name.to_owned(),
            });
        };
        let entry = MapEntry {
            line,
            standard: column.name,
            header: header.to_owned(),
        };
        for earlier in &self.entries {
            let name = if earlier.standard == entry.standard {
                name
            } else if !header.is_empty() && earlier.header == entry.header {
                header
            } else {
                continue;
            };
            return Err(MapError::Twice {
                path: self.path.clone(),
                line,
                first_line: earlier.line,
                name: name.to_owned(),
            });
        }
        self.entries.push(entry);
        Ok(())
    }
}

impl MapError {
    /// The map file.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::NotFound { path }
            | Self::Io { path, .. }
            | Self::NoText { path }
            | Self::NoEqualsSign { path, .. }
            | Self::UnknownColumn { path, .. }
            | Self::Twice { path, .. }
            | Self::NoSuchHeader { path, .. } => path,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::columns::Mapping;
    use super::super::columns::tests::STANDARD;
    use super::*;

    fn read(bytes: &[u8]) -> Result<ColumnMap, MapError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("map.txt");
        std::fs::write(&path, bytes).unwrap();
        ColumnMap::from_file(&path, STANDARD)
    }

    fn headers(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn a_map_file_in_either_encoding_comes_before_guessing() {
        let text = "# 我校的表\r\n日期 = 登记\r\n\r\n来访人＝客人\r\n电话 =\r\n";
        let gbk = encoding_rs::GB18030.encode(text).0.into_owned();
        for bytes in [text.as_bytes(), &gbk] {
            let map = read(bytes).unwrap();
            let theirs = headers(&["日期", "登记", "客人", "电话", "事由"]);
            let mapping = Mapping::with_map(&theirs, STANDARD, &map).unwrap();
            assert_eq!(mapping.index("日期"), Some(1));
            assert_eq!(mapping.index("来访人"), Some(2));
            assert_eq!(mapping.index("电话"), None);
            assert_eq!(mapping.index("事由"), Some(4));
            assert!(map.names("客 人") && !map.names(""));
        }
    }

    #[test]
    fn errors_name_the_line() {
        let line = |text: &str| match read(text.as_bytes()).unwrap_err() {
            MapError::NoEqualsSign { line, .. }
            | MapError::UnknownColumn { line, .. }
            | MapError::Twice { line, .. } => line,
            other => unreachable!("{other}"),
        };
        assert_eq!(line("日期=甲\n来访人 乙"), 2);
        assert_eq!(line("\n车牌=甲"), 2);
        assert_eq!(line("日期=甲\n#\n日期=乙"), 3);
        assert_eq!(line("日期=甲\n来访人=甲"), 2);
    }

    #[test]
    fn a_header_that_the_sheet_lacks_is_said() {
        let map = read("日期=甲".as_bytes()).unwrap();
        let error = Mapping::with_map(&headers(&["日期"]), STANDARD, &map).unwrap_err();
        assert!(matches!(error, MapError::NoSuchHeader { line: 1, .. }));
    }
}
