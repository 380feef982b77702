//! The journal's arithmetic: what an entry says, and the chain of hashes over it.
//!
//! Each entry hashes the one before it, so a changed, lost or added entry shows. A personal value is hashed only as a
//! salted commitment: when value and salt are erased after the retention time, the commitment stays and the chain with
//! it, and without the salt nobody can guess the value back.
//! Hashes are taken over length-prefixed fields, never over JSON text, so that no two different entries share a hash.

mod action;

pub use action::Action;

use sha2::{Digest as _, Sha256};

use super::record::Table;

/// A SHA-256 value.
pub type Hash = [u8; 32];

/// A personal field's salt. 128 random bits: guessing a name or a phone number through it is out of reach.
pub type Salt = [u8; 16];

/// What a print's entry names instead of a column: the form's code. Undo, the check and the revision of a record all
/// pass such entries by, because what left the house changed nothing in the register.
pub const PRINTED_FORM: &str = "printed_form";

/// The days a printed book or report covers, where the print was about no single record.
pub const PRINTED_PERIOD: &str = "printed_period";

/// How a printed paper left the house; entries of earlier versions do not say.
pub const PRINTED_WAY: &str = "printed_way";

/// On which printer it was printed.
pub const PRINTED_PRINTER: &str = "printed_printer";

/// In how many copies.
pub const PRINTED_COPIES: &str = "printed_copies";

/// What an opening's entry names instead of a column: the reason that was given. Like a print, it changes no field.
pub const OPENED_REASON: &str = "opened_reason";

/// Whether a journalled field names something that happened to a record and is no column of it.
#[must_use]
pub fn is_no_column(field: &str) -> bool {
    matches!(
        field,
        PRINTED_FORM
            | PRINTED_PERIOD
            | PRINTED_WAY
            | PRINTED_PRINTER
            | PRINTED_COPIES
            | OPENED_REASON
    )
}

/// The head of an entry: everything but its changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryHead {
    /// 1, 2, 3 … without a gap.
    pub seq: u64,
    /// RFC 3339 with the offset, to the second.
    pub at: String,
    /// Who did it.
    pub actor: String,
    /// What was done.
    pub action: Action,
    /// The table of the record.
    pub table: Table,
    /// The record's key in that table.
    pub row: i64,
    /// The register number it is found under; a thing left carries its visit's. Empty for settings.
    pub number: String,
    /// The entry that this one undoes.
    pub undoes: Option<u64>,
}

/// One changed field of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The column.
    pub field: String,
    /// Whether it is personal.
    pub is_personal: bool,
    /// The text before; `None` where it was empty.
    pub before: Option<String>,
    /// The text after; `None` where it is empty now.
    pub after: Option<String>,
}

/// Hashes what a field was and became, under its salt (all zero for a field that is not personal).
#[must_use]
pub fn commitment(change: &Change, salt: &Salt) -> Hash {
    commitment_to(
        &change.field,
        change.before.as_deref(),
        change.after.as_deref(),
        salt,
    )
}

/// The same over borrowed texts, for walking millions of changes without a copy of each.
#[must_use]
pub fn commitment_to(field: &str, before: Option<&str>, after: Option<&str>, salt: &Salt) -> Hash {
    let mut hasher = Fields::new(b"shouwen/commitment/1");
    hasher.bytes(salt);
    hasher.text(field);
    hasher.optional(before);
    hasher.optional(after);
    hasher.finish()
}

/// The hash before the first entry; it binds the chain to one register.
#[must_use]
pub fn genesis(register_id: &str) -> Hash {
    let mut hasher = Fields::new(b"shouwen/genesis/1");
    hasher.text(register_id);
    hasher.finish()
}

/// Hashes an entry onto the one before it. `commitments` are its changes in order: field, personal or not, commitment.
#[must_use]
pub fn entry_hash(previous: &Hash, head: &EntryHead, commitments: &[(&str, bool, Hash)]) -> Hash {
    let mut hasher = Fields::new(b"shouwen/entry/1");
    hasher.bytes(previous);
    hasher.number(head.seq);
    hasher.text(&head.at);
    hasher.text(&head.actor);
    hasher.text(head.action.code());
    hasher.text(head.table.name());
    hasher.bytes(&head.row.to_be_bytes());
    hasher.text(&head.number);
    hasher.optional(head.undoes.map(|seq| seq.to_string()).as_deref());
    hasher.number(commitments.len() as u64);
    for (field, is_personal, commitment) in commitments {
        hasher.text(field);
        hasher.bytes(&[u8::from(*is_personal)]);
        hasher.bytes(commitment);
    }
    hasher.finish()
}

/// A hash as people compare it: lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            write!(text, "{byte:02x}").ok();
            text
        })
}

/// A hash as it can be read aloud and compared with paper: sixteen groups of four hexadecimal digits.
#[must_use]
pub fn hex_groups(hash: &Hash) -> Vec<String> {
    hash.chunks(2).map(hex).collect()
}

/// A hasher of length-prefixed fields under a domain tag.
struct Fields(Sha256);

impl Fields {
    fn new(tag: &[u8]) -> Self {
        let mut fields = Self(Sha256::new());
        fields.bytes(tag);
        fields
    }

    fn number(&mut self, number: u64) {
        self.0.update(number.to_be_bytes());
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len() as u64);
        self.0.update(bytes);
    }

    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    fn optional(&mut self, text: Option<&str>) {
        self.0.update([u8::from(text.is_some())]);
        self.text(text.unwrap_or_default());
    }

    fn finish(self) -> Hash {
        self.0.finalize().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn head() -> EntryHead {
        EntryHead {
            seq: 7,
            at: "2026-11-23T09:12:00+08:00".into(),
            actor: "前台".into(),
            action: Action::Correct,
            table: Table::Visit,
            row: 3,
            number: "LF-2026-0003".into(),
            undoes: None,
        }
    }

    fn change(before: &str, after: &str) -> Change {
        Change {
            field: "phone".into(),
            is_personal: true,
            before: Some(before.into()),
            after: Some(after.into()),
        }
    }

    #[test]
    fn every_part_of_an_entry_moves_its_hash() {
        let base = entry_hash(&[0; 32], &head(), &[("phone", true, [1; 32])]);
        let mut others = vec![
            entry_hash(&[1; 32], &head(), &[("phone", true, [1; 32])]),
            entry_hash(&[0; 32], &head(), &[("phone", false, [1; 32])]),
            entry_hash(&[0; 32], &head(), &[("origin", true, [1; 32])]),
            entry_hash(&[0; 32], &head(), &[("phone", true, [2; 32])]),
            entry_hash(&[0; 32], &head(), &[]),
        ];
        let changed: [fn(&mut EntryHead); 8] = [
            |it| it.seq += 1,
            |it| it.at.push(' '),
            |it| it.actor.clear(),
            |it| it.action = Action::Void,
            |it| it.table = Table::Release,
            |it| it.row = 4,
            |it| it.number.push('1'),
            |it| it.undoes = Some(1),
        ];
        for change in changed {
            let mut head = head();
            change(&mut head);
            others.push(entry_hash(&[0; 32], &head, &[("phone", true, [1; 32])]));
        }
        for other in others {
            assert_ne!(base, other);
        }
    }

    #[test]
    fn an_empty_text_and_no_text_differ() {
        let some = Change {
            before: Some(String::new()),
            ..change("", "1")
        };
        let none = Change {
            before: None,
            ..change("", "1")
        };
        assert_ne!(commitment(&some, &[0; 16]), commitment(&none, &[0; 16]));
    }

    proptest! {
        #[test]
        fn a_commitment_moves_with_value_and_salt(a in ".{0,12}", b in ".{0,12}", s in any::<[u8; 16]>(), t in any::<[u8; 16]>()) {
            prop_assert_eq!(commitment(&change(&a, &b), &s) == commitment(&change(&a, &b), &t), s == t);
            prop_assert_eq!(commitment(&change(&a, &b), &s) == commitment(&change(&b, &a), &s), a == b);
        }
    }
}
