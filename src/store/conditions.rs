//! What lists are narrowed by, as conditions that must all hold and the values they speak of.

use crate::domain::number::RecordNumber;
use crate::domain::text;

/// What typed words are looked for in, of one table.
pub(super) struct Searched {
    /// The column of the person's name; `name_initials` and `phone_digits` are called so everywhere.
    pub name_column: &'static str,
    /// A condition on words anywhere, with `?` for them.
    pub mentions: &'static str,
}

/// Conditions that must all hold, and the values they speak of.
#[derive(Default)]
pub(super) struct Conditions {
    texts: Vec<String>,
    values: Vec<String>,
}

impl Conditions {
    /// A condition that speaks of no value.
    pub(super) fn plain(&mut self, condition: &str) {
        self.texts.push(condition.to_owned());
    }

    /// A condition with one value; every `?` in it stands for that.
    pub(super) fn add(&mut self, condition: &str, value: String) {
        let place = self.place_of(value);
        self.texts.push(condition.replace('?', &place));
    }

    /// A condition that calls its values by name, such as `?from`. None of the names begins with an earlier one.
    pub(super) fn add_named(
        &mut self,
        mut condition: String,
        values: impl IntoIterator<Item = (&'static str, String)>,
    ) {
        for (name, value) in values {
            if condition.contains(name) {
                condition = condition.replace(name, &self.place_of(value));
            }
        }
        self.texts.push(condition);
    }

    /// What was typed: a number, or words to be found anywhere.
    pub(super) fn add_words(&mut self, typed: &str, mentions: &str) {
        if !typed.is_empty() && !self.add_number(typed) {
            self.add(mentions.trim_end(), typed.to_owned());
        }
    }

    /// What was typed: a number, initials, a phone, or words to be found anywhere.
    pub(super) fn add_text(&mut self, typed: &str, searched: &Searched) {
        if typed.is_empty() || self.add_number(typed) {
            return;
        }
        let digits = text::phone_digits(typed);
        if typed.chars().all(|c| c.is_ascii_alphabetic()) {
            // Latin letters are pinyin initials of a name, or a Latin name itself.
            let name = searched.name_column;
            let condition = format!("(name_initials GLOB ? || '*' OR instr(lower({name}), ?) > 0)");
            self.add(&condition, typed.to_ascii_lowercase());
        } else if digits.len() >= 3
            && typed
                .chars()
                .all(|c| c.is_ascii_digit() || "+- ".contains(c))
        {
            self.add("instr(phone_digits, ?) > 0", digits);
        } else {
            self.add(searched.mentions.trim_end(), typed.to_owned());
        }
    }

    /// The number, where one was typed.
    fn add_number(&mut self, typed: &str) -> bool {
        let Ok(number) = typed.parse::<RecordNumber>() else {
            return false;
        };
        self.add("number_year = ?", number.year.to_string());
        self.add("number_sequence = ?", number.sequence.to_string());
        true
    }

    /// The WHERE clause and its values.
    pub(super) fn finish(self) -> (String, Vec<String>) {
        let clause = if self.texts.is_empty() {
            "1".to_owned()
        } else {
            self.texts.join(" AND ")
        };
        (clause, self.values)
    }

    fn place_of(&mut self, value: String) -> String {
        self.values.push(value);
        format!("?{}", self.values.len())
    }
}
