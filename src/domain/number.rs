//! Record numbers: printed, spoken on the phone and never reused.
//!
//! Knows nothing of where numbers are handed out; that is the register's business, because only it can do so gaplessly.

use std::fmt;
use std::str::FromStr;

use super::record::Table;

/// A register whose records carry numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Register {
    /// 来访登记, `LF`.
    Visit,
    /// 首问责任登记, `SW`.
    Contact,
    /// 投诉, `TS`.
    Complaint,
    /// 意见建议, `YJ`.
    Opinion,
}

impl Register {
    /// Every register, in the order of the menu.
    pub const ALL: [Self; 4] = [Self::Visit, Self::Contact, Self::Complaint, Self::Opinion];

    /// The letters before the year: the initials of the Chinese name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Visit => "LF",
            Self::Contact => "SW",
            Self::Complaint => "TS",
            Self::Opinion => "YJ",
        }
    }

    /// The table its records lie in.
    #[must_use]
    pub const fn table(self) -> Table {
        match self {
            Self::Visit => Table::Visit,
            Self::Contact => Table::Contact,
            Self::Complaint => Table::Complaint,
            Self::Opinion => Table::Opinion,
        }
    }
}

/// A record's number, such as `LF-2026-0137`: register, year of entry, and a gapless sequence within both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordNumber {
    /// The register it belongs to.
    pub register: Register,
    /// The year the record was entered (not the year it speaks of).
    pub year: u16,
    /// 1, 2, 3 … without a gap; printed with at least four digits.
    pub sequence: u32,
}

impl fmt::Display for RecordNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}-{}-{:04}",
            self.register.code(),
            self.year,
            self.sequence
        )
    }
}

/// The text is not a record number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a record number")]
pub struct NotANumber;

impl FromStr for RecordNumber {
    type Err = NotANumber;

    /// Reads a number as people type it: `LF-2026-0137`, `lf2026-137`, `LF 2026 137`.
    fn from_str(typed: &str) -> Result<Self, NotANumber> {
        let typed = super::text::fold_width(typed).trim().to_ascii_uppercase();
        let (register, rest) = Register::ALL
            .into_iter()
            .find_map(|register| {
                typed
                    .strip_prefix(register.code())
                    .map(|rest| (register, rest))
            })
            .ok_or(NotANumber)?;
        let rest = rest.trim_start_matches(['-', ' ', '—', '－']);
        let (year, sequence) = rest.split_at_checked(4).ok_or(NotANumber)?;
        let sequence = sequence.trim_start_matches(['-', ' ', '—', '－']);
        let digits =
            |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(year) || !digits(sequence) {
            return Err(NotANumber);
        }
        let sequence: u32 = sequence.parse().map_err(|_| NotANumber)?;
        if sequence == 0 {
            return Err(NotANumber);
        }
        Ok(Self {
            register,
            year: year.parse().map_err(|_| NotANumber)?,
            sequence,
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_number_is_read_as_people_type_it() {
        let number = RecordNumber {
            register: Register::Visit,
            year: 2026,
            sequence: 137,
        };
        for typed in [
            "LF-2026-0137",
            "lf-2026-137",
            "LF2026-0137",
            "lf 2026 0137",
            "ＬＦ－２０２６－０１３７",
            " LF20260137 ",
        ] {
            assert_eq!(typed.parse(), Ok(number), "{typed}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for typed in [
            "",
            "LF",
            "LF-2026",
            "LF-2026-",
            "LF-2026-0000",
            "XX-2026-0001",
            "LF-20x6-1",
            "LF-2026-1a",
            "13800001111",
        ] {
            assert_eq!(typed.parse::<RecordNumber>(), Err(NotANumber), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn a_printed_number_reads_back(register in 0..Register::ALL.len(), year in 1000_u16..=9999, sequence in 1_u32..=10_000_000) {
            let number = RecordNumber { register: Register::ALL[register], year, sequence };
            prop_assert_eq!(number.to_string().parse::<RecordNumber>().unwrap(), number);
        }

        #[test]
        fn any_text_is_read_or_refused_without_panic(typed in ".{0,24}") {
            let _outcome = typed.parse::<RecordNumber>();
        }
    }
}
