//! Hiding who it was: what a redacted export shows of names, phones and free text.
//!
//! Knows nothing of the registers; each says which of its fields name anybody.

use crate::domain::text::mask_phone;

/// Stands for what is hidden whole.
const HIDDEN: &str = "***";

/// The people of one record, to be taken out of its free texts.
pub(super) struct Hidden<'a> {
    names: Vec<&'a str>,
    phone: &'a str,
}

impl<'a> Hidden<'a> {
    /// Who is to be hidden.
    pub(super) fn new(names: impl IntoIterator<Item = &'a String>, phone: &'a str) -> Self {
        // A name of one character would be found in every other word.
        let names = names.into_iter().map(String::as_str);
        let names = names.filter(|name| name.chars().count() > 1).collect();
        Self { names, phone }
    }

    /// Free text names people, too; the names in it that we know are hidden.
    pub(super) fn without(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for name in &self.names {
            text = text.replace(name, &mask_name(name));
        }
        if !self.phone.is_empty() {
            text = text.replace(self.phone, &mask_phone(self.phone));
        }
        text
    }

    /// A text that is hidden whole; an empty one stays empty.
    pub(super) fn whole(text: &str) -> String {
        if text.is_empty() {
            String::new()
        } else {
            HIDDEN.to_owned()
        }
    }
}

/// 张三 as 张**: the family name stays, the length of the rest does not show.
pub(super) fn mask_name(name: &str) -> String {
    match name.chars().next() {
        None => String::new(),
        Some(first) => format!("{first}**"),
    }
}
