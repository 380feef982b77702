//! Typed texts by column name, as they stand in the boxes of a form or the cells of a row, and the reading of them.
//!
//! A form's own module says which boxes it has and what must be in them; this one knows the notations.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use zeroize::Zeroize;

use super::field::{FieldError, Problem, at_most, required};
use super::record::FieldText;
use super::{text, when};

/// The longest name of a person, a department or a place.
pub const NAME_MAX_CHARS: usize = 60;
/// The longest text of one line.
pub const LINE_MAX_CHARS: usize = 200;
/// The longest text of several lines.
pub const TEXT_MAX_CHARS: usize = 4_000;

/// Typed texts by column name. Choices hold their codes, times any notation of [`when`].
#[derive(Clone, Default)]
pub struct Boxes {
    texts: BTreeMap<&'static str, String>,
}

/// Which boxes are filled, not with what: people's names must not reach a log.
impl std::fmt::Debug for Boxes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Boxes")?;
        f.debug_set()
            .entries(self.texts().map(|(name, _)| name))
            .finish()
    }
}

impl PartialEq for Boxes {
    /// A box that was never touched and one that was emptied are the same.
    fn eq(&self, other: &Self) -> bool {
        self.texts().eq(other.texts())
    }
}

impl Eq for Boxes {}

impl Boxes {
    /// The boxes of a saved record, to be corrected.
    #[must_use]
    pub fn of_fields(fields: Vec<FieldText>) -> Self {
        let mut boxes = Self::default();
        for field in fields {
            let Some(text) = field.text else { continue };
            // People write a time with a space.
            let is_time = when::from_canonical(&text).is_some();
            boxes.set(
                field.name,
                if is_time {
                    text.replace('T', " ")
                } else {
                    text
                },
            );
        }
        boxes
    }

    /// What stands in a box.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.texts.get(name).map_or("", String::as_str)
    }

    /// The box itself, to type into.
    pub fn edit(&mut self, name: &'static str) -> &mut String {
        self.texts.entry(name).or_default()
    }

    /// Fills a box.
    pub fn set(&mut self, name: &'static str, text: impl Into<String>) {
        self.texts.insert(name, text.into());
    }

    /// The same with a box filled.
    #[must_use]
    pub fn with(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.set(name, text);
        self
    }

    /// Whether nothing stands in a box.
    #[must_use]
    pub fn is_empty(&self, name: &str) -> bool {
        self.get(name).trim().is_empty()
    }

    /// Empties every box and overwrites what stood there, so that it does not linger in memory.
    pub fn wipe(&mut self) {
        self.texts.values_mut().for_each(Zeroize::zeroize);
        self.texts.clear();
    }

    /// The boxes that are not empty; what a draft keeps.
    pub fn texts(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.texts
            .iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(name, text)| (*name, text.as_str()))
    }
}

/// One reading of boxes; collects all that is wrong, so that a person sees every box that wants something at once.
pub struct Reading<'a> {
    boxes: &'a Boxes,
    now: NaiveDateTime,
    errors: Vec<FieldError>,
}

impl<'a> Reading<'a> {
    /// Begins to read. `now` is what 今天 and 现在 mean.
    #[must_use]
    pub const fn new(boxes: &'a Boxes, now: NaiveDateTime) -> Self {
        Self {
            boxes,
            now,
            errors: Vec::new(),
        }
    }

    /// The moment the reading takes for now.
    #[must_use]
    pub const fn now(&self) -> NaiveDateTime {
        self.now
    }

    /// The boxes that are read.
    #[must_use]
    pub const fn boxes(&self) -> &'a Boxes {
        self.boxes
    }

    /// Notes that a box wants something else.
    pub fn wrong(&mut self, field: &'static str, problem: Problem) {
        self.errors.push(FieldError { field, problem });
    }

    /// What was read, unless something was wrong.
    ///
    /// # Errors
    /// Every box that wants something, once, in the order in which they were read.
    pub fn finish<T>(self, read: T) -> Result<T, Vec<FieldError>> {
        let mut errors: Vec<FieldError> = Vec::new();
        for error in self.errors {
            if errors.iter().all(|earlier| earlier.field != error.field) {
                errors.push(error);
            }
        }
        if errors.is_empty() {
            Ok(read)
        } else {
            Err(errors)
        }
    }

    /// One line that may be empty.
    pub fn line(&mut self, field: &'static str, max_chars: usize) -> String {
        let cleaned = text::clean_line(self.boxes.get(field));
        self.take(field, at_most(cleaned, max_chars))
    }

    /// One line that must be there.
    pub fn required_line(&mut self, field: &'static str, max_chars: usize) -> String {
        let cleaned = text::clean_line(self.boxes.get(field));
        self.take(field, required(cleaned, max_chars))
    }

    /// A name that may be missing.
    pub fn name(&mut self, field: &'static str) -> String {
        self.line(field, NAME_MAX_CHARS)
    }

    /// A name that must be there.
    pub fn required_name(&mut self, field: &'static str) -> String {
        self.required_line(field, NAME_MAX_CHARS)
    }

    /// Several lines that may be empty.
    pub fn text(&mut self, field: &'static str) -> String {
        let cleaned = text::clean_text(self.boxes.get(field));
        self.take(field, at_most(cleaned, TEXT_MAX_CHARS))
    }

    /// Several lines of which something must be there.
    pub fn required_text(&mut self, field: &'static str) -> String {
        let cleaned = text::clean_text(self.boxes.get(field));
        self.take(field, required(cleaned, TEXT_MAX_CHARS))
    }

    /// A list, one entry a line; empty lines are dropped.
    pub fn lines(&mut self, field: &'static str) -> Vec<String> {
        let lines = self.text(field);
        let lines = lines.lines().map(text::clean_line);
        lines.filter(|line| !line.is_empty()).collect()
    }

    /// A telephone number that may be missing.
    pub fn phone(&mut self, field: &'static str) -> String {
        let phone = text::fold_width(&self.line(field, 40));
        let looks_like_one = phone.chars().filter(char::is_ascii_digit).count() >= 3
            && phone
                .chars()
                .all(|c| c.is_ascii_digit() || "+-() /,;转轉、".contains(c));
        if !phone.is_empty() && !looks_like_one {
            self.wrong(field, Problem::NotAPhone);
        }
        phone
    }

    /// A choice by its code; `None` where nothing was chosen.
    pub fn choice<T>(
        &mut self,
        field: &'static str,
        from_code: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let code = self.boxes.get(field).trim();
        if code.is_empty() {
            return None;
        }
        let choice = from_code(code);
        if choice.is_none() {
            self.wrong(field, Problem::UnknownChoice);
        }
        choice
    }

    /// A box to tick: 1, or nothing.
    #[must_use]
    pub fn is_ticked(&self, field: &str) -> bool {
        self.boxes.get(field).trim() == "1"
    }

    /// A key of another record, as a screen puts it into a box; `None` where there is none.
    pub fn key(&mut self, field: &'static str) -> Option<i64> {
        let typed = self.boxes.get(field).trim();
        if typed.is_empty() {
            return None;
        }
        let key = typed.parse().ok();
        if key.is_none() {
            self.wrong(field, Problem::UnknownChoice);
        }
        key
    }

    /// A whole number within bounds; `None` where nothing was typed.
    pub fn count(&mut self, field: &'static str, min: u16, max: u16) -> Option<u16> {
        let typed = text::fold_width(&text::clean_line(self.boxes.get(field)));
        if typed.is_empty() {
            return None;
        }
        match typed.parse() {
            Ok(count) if (min..=max).contains(&count) => Some(count),
            _ => {
                self.wrong(field, Problem::NotACount { min, max });
                None
            }
        }
    }

    /// A point in time; `None` where nothing was typed.
    pub fn time(&mut self, field: &'static str) -> Option<NaiveDateTime> {
        let typed = self.boxes.get(field).trim();
        if typed.is_empty() {
            return None;
        }
        let time = when::parse_date_time(typed, self.now);
        if time.is_none() {
            self.wrong(field, Problem::NotATime);
        }
        time
    }

    /// A point in time that has come; `now` where nothing was typed.
    pub fn past_time_or_now(&mut self, field: &'static str) -> NaiveDateTime {
        let time = self.time(field).unwrap_or(self.now);
        if time > self.now {
            self.wrong(field, Problem::InFuture);
        }
        time
    }

    /// A day; `None` where nothing was typed.
    pub fn date(&mut self, field: &'static str) -> Option<NaiveDate> {
        let typed = self.boxes.get(field).trim();
        if typed.is_empty() {
            return None;
        }
        let date = when::parse_date(typed, self.now.date());
        if date.is_none() {
            self.wrong(field, Problem::NotADate);
        }
        date
    }

    /// A day that has come; `None` where nothing was typed.
    pub fn past_date(&mut self, field: &'static str) -> Option<NaiveDate> {
        let date = self.date(field)?;
        if date > self.now.date() {
            self.wrong(field, Problem::InFuture);
        }
        Some(date)
    }

    fn take(&mut self, field: &'static str, outcome: Result<String, Problem>) -> String {
        outcome.unwrap_or_else(|problem| {
            self.wrong(field, problem);
            String::new()
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn now() -> NaiveDateTime {
        when::from_canonical("2026-11-23T16:20").unwrap()
    }

    #[test]
    fn everything_wrong_is_told_at_once_and_each_box_once() {
        let boxes = Boxes::default()
            .with("phone", "abc")
            .with("at", "someday")
            .with("days", "10000");
        let mut reading = Reading::new(&boxes, now());
        reading.required_name("name");
        reading.phone("phone");
        reading.time("at");
        reading.count("days", 1, 365);
        reading.wrong("at", Problem::InFuture);
        let errors = reading.finish(()).unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| error.field).collect();
        assert_eq!(fields, ["name", "phone", "at", "days"]);
    }

    #[test]
    fn a_moment_that_was_not_typed_is_now_and_none_lies_ahead() {
        let boxes = Boxes::default().with("later", "17:00");
        let mut reading = Reading::new(&boxes, now());
        assert_eq!(reading.past_time_or_now("at"), now());
        reading.past_time_or_now("later");
        assert!(reading.finish(()).is_err());
    }

    #[test]
    fn a_list_has_an_entry_for_each_line_that_says_something() {
        let boxes = Boxes::default().with("materials", "户口簿\n\n  身份证 \n");
        let mut reading = Reading::new(&boxes, now());
        assert_eq!(reading.lines("materials"), ["户口簿", "身份证"]);
    }
}
