//! Records whose columns are declared once: the struct, its canonical texts for the journal, and the way back from the
//! register all come from one list, so that none of them can forget a field.
//!
//! Knows nothing of SQL: the register hands over texts by column name.

use chrono::{NaiveDate, NaiveDateTime};

use super::calendar::DayKind;
use super::limit::{LimitUnit, Promise};
use super::record::{Recorded, Unreadable, Voiding};
use super::when;

/// A value that fits into one column.
pub trait Column: Sized {
    /// Its canonical text; `None` where it is empty.
    fn to_text(&self) -> Option<String>;

    /// The value that has this text; `None` where no value does.
    fn from_text(text: Option<String>) -> Option<Self>;
}

impl Column for String {
    fn to_text(&self) -> Option<String> {
        Some(self.clone()).filter(|text| !text.is_empty())
    }

    fn from_text(text: Option<String>) -> Option<Self> {
        Some(text.unwrap_or_default())
    }
}

impl Column for bool {
    fn to_text(&self) -> Option<String> {
        Some(u8::from(*self).to_string())
    }

    fn from_text(text: Option<String>) -> Option<Self> {
        match text.as_deref() {
            Some("1") => Some(true),
            Some("0") => Some(false),
            _ => None,
        }
    }
}

macro_rules! numbers {
    ($($number:ty),*) => { $(
        impl Column for $number {
            fn to_text(&self) -> Option<String> {
                Some(self.to_string())
            }

            fn from_text(text: Option<String>) -> Option<Self> {
                text?.parse().ok()
            }
        }
    )* };
}

numbers!(u16, u32, i32, i64);

macro_rules! coded {
    ($($choice:ty),*) => { $(
        impl Column for $choice {
            fn to_text(&self) -> Option<String> {
                Some(self.code().to_owned())
            }

            fn from_text(text: Option<String>) -> Option<Self> {
                Self::from_code(&text?)
            }
        }
    )* };
}

// Closed lists of their own modules, which know nothing of columns.
coded!(DayKind, LimitUnit, Promise);

impl Column for NaiveDateTime {
    fn to_text(&self) -> Option<String> {
        Some(when::to_canonical(*self))
    }

    fn from_text(text: Option<String>) -> Option<Self> {
        when::from_canonical(&text?)
    }
}

impl Column for NaiveDate {
    fn to_text(&self) -> Option<String> {
        Some(self.to_string())
    }

    fn from_text(text: Option<String>) -> Option<Self> {
        let text = text?;
        // By its own words alone: chrono would read a day without its zeros too.
        text.parse()
            .ok()
            .filter(|day: &Self| day.to_string() == text)
    }
}

impl<T: Column> Column for Option<T> {
    fn to_text(&self) -> Option<String> {
        self.as_ref()?.to_text()
    }

    fn from_text(text: Option<String>) -> Option<Self> {
        match text {
            None => Some(None),
            text => T::from_text(text).map(Some),
        }
    }
}

/// A list of texts, one a line.
impl Column for Vec<String> {
    fn to_text(&self) -> Option<String> {
        Some(self.join("\n")).filter(|text| !text.is_empty())
    }

    fn from_text(text: Option<String>) -> Option<Self> {
        let text = text.unwrap_or_default();
        Some(text.lines().map(str::to_owned).collect())
    }
}

/// A record that the register can read back.
pub trait Stored: Recorded + Sized {
    /// Rebuilds it from the texts of its columns.
    ///
    /// # Errors
    /// [`Unreadable`] names the column whose text does not fit.
    fn from_stored(
        id: i64,
        voiding: Option<Voiding>,
        text_of: &mut dyn FnMut(&'static str) -> Option<String>,
    ) -> Result<Self, Unreadable>;
}

/// What may be shown to whoever may not know whom a record is about.
pub trait WithoutPersonal: Sized {
    /// The same with its personal fields empty.
    #[must_use]
    fn without_personal(self) -> Self;
}

impl WithoutPersonal for Voiding {
    fn without_personal(self) -> Self {
        Self {
            reason: String::new(),
            ..self
        }
    }
}

impl<T: WithoutPersonal> WithoutPersonal for Vec<T> {
    fn without_personal(self) -> Self {
        self.into_iter().map(T::without_personal).collect()
    }
}

impl<T: WithoutPersonal> WithoutPersonal for Option<T> {
    fn without_personal(self) -> Self {
        self.map(T::without_personal)
    }
}

/// Empties a field that was declared `personal`.
macro_rules! empty_personal {
    ($field:expr, personal) => {
        $field = Default::default();
    };
    ($field:expr, public) => {};
}

/// Declares a group of columns: a struct, its canonical texts, and the way back.
macro_rules! columns {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty, $shown:ident;)* }) => {
        $(#[$doc])*
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }

        impl $name {
            /// The columns, in the order of the record.
            pub const COLUMNS: &'static [&'static str] = &[$(stringify!($field),)*];

            /// All fields in canonical form.
            #[must_use]
            pub fn fields(&self) -> Vec<$crate::domain::record::FieldText> {
                vec![$($crate::domain::record::FieldText::new(
                    stringify!($field),
                    $crate::domain::stored::is_personal(stringify!($shown)),
                    $crate::domain::stored::Column::to_text(&self.$field),
                ),)*]
            }

            /// Rebuilds the fields from the texts of their columns.
            ///
            /// # Errors
            /// Names the column whose text does not fit.
            pub fn from_texts(
                text_of: &mut dyn FnMut(&'static str) -> Option<String>,
            ) -> Result<Self, $crate::domain::record::Unreadable> {
                Ok(Self { $($field: $crate::domain::stored::Column::from_text(text_of(stringify!($field)))
                    .ok_or($crate::domain::record::Unreadable { field: stringify!($field) })?,)* })
            }
        }

        impl $crate::domain::stored::WithoutPersonal for $name {
            fn without_personal(mut self) -> Self {
                $($crate::domain::stored::empty_personal!(self.$field, $shown);)*
                self
            }
        }
    };
}

/// Declares a record of its own table, which can be voided: key, columns, voiding.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident in $table:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty, $shown:ident;)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name {
            /// Its key in this file.
            pub id: i64,
            $($(#[$field_doc])* pub $field: $type,)*
            /// Set once it is voided (作废).
            pub voiding: Option<$crate::domain::record::Voiding>,
        }

        impl $crate::domain::record::Recorded for $name {
            const TABLE: $crate::domain::record::Table = $crate::domain::record::Table::$table;

            fn fields(&self) -> Vec<$crate::domain::record::FieldText> {
                let mut fields = vec![$($crate::domain::record::FieldText::new(
                    stringify!($field),
                    $crate::domain::stored::is_personal(stringify!($shown)),
                    $crate::domain::stored::Column::to_text(&self.$field),
                ),)*];
                fields.extend($crate::domain::record::Voiding::fields(self.voiding.as_ref()));
                fields
            }
        }

        impl $crate::domain::stored::Stored for $name {
            fn from_stored(
                id: i64,
                voiding: Option<$crate::domain::record::Voiding>,
                text_of: &mut dyn FnMut(&'static str) -> Option<String>,
            ) -> Result<Self, $crate::domain::record::Unreadable> {
                Ok(Self {
                    id,
                    $($field: $crate::domain::stored::Column::from_text(text_of(stringify!($field)))
                        .ok_or($crate::domain::record::Unreadable { field: stringify!($field) })?,)*
                    voiding,
                })
            }
        }

        impl $crate::domain::stored::WithoutPersonal for $name {
            fn without_personal(mut self) -> Self {
                $($crate::domain::stored::empty_personal!(self.$field, $shown);)*
                self.voiding = $crate::domain::stored::WithoutPersonal::without_personal(self.voiding);
                self
            }
        }
    };
}

pub(crate) use {columns, empty_personal, record};

/// Whether a column was declared `personal` (about somebody who is not on the staff) and not `public`.
pub(crate) const fn is_personal(shown: &str) -> bool {
    shown.len() == "personal".len()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn back<T: Column>(value: &T) -> Option<T> {
        T::from_text(value.to_text())
    }

    #[test]
    fn an_empty_column_is_an_empty_text_or_no_value() {
        assert_eq!(String::from_text(None), Some(String::new()));
        assert_eq!(Option::<u16>::from_text(None), Some(None));
        assert_eq!(u16::from_text(None), None);
        assert_eq!(bool::from_text(Some("yes".into())), None);
        assert_eq!(NaiveDate::from_text(Some("2026-9-1".into())), None);
    }

    proptest! {
        #[test]
        fn what_is_stored_reads_back(number in any::<i64>(), flag in any::<bool>(), days in 0_i64..100_000, text in "[^\r\n]{0,20}") {
            let day = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap() + chrono::Days::new(days.unsigned_abs());
            prop_assert_eq!(back(&number), Some(number));
            prop_assert_eq!(back(&flag), Some(flag));
            prop_assert_eq!(back(&Some(day)), Some(Some(day)));
            prop_assert_eq!(back(&text), Some(text.clone()));
        }
    }
}
