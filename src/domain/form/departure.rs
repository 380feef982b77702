//! How a paper left the house: what the journal says beside which form it was.

use crate::domain::choice::choices;

choices! {
    /// The way a paper went.
    Way {
        /// Into a file.
        Saved = "saved", "print-way-saved";
        /// Into the system's reader.
        Opened = "opened", "print-way-opened";
        /// To a printer.
        Printed = "printed", "print-way-printed";
        /// Into a file, because no printer took it.
        NotPrinted = "not_printed", "print-way-not-printed";
    }
}

/// How a paper left the house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Departure {
    /// The way it went.
    pub way: Way,
    /// The printer's name; empty where there was none, or the system chose.
    pub printer: String,
    /// How many copies; 0 where none were printed.
    pub copies: u32,
}

impl Departure {
    /// A paper that went no further than this computer.
    #[must_use]
    pub const fn without_printer(way: Way) -> Self {
        Self {
            way,
            printer: String::new(),
            copies: 0,
        }
    }
}
