//! A first contact's fields as boxes of a form; of a blank form all of them are places to write.

use chrono::{NaiveDate, NaiveDateTime};

use super::{manner, short_matter, yes_no};
use crate::domain::contact::{
    AskerKind, Channel, Contact, ContactDetails, ContactFile, ContactForm, ContactKind, Outcome,
    Satisfaction,
};
use crate::domain::limit::LimitUnit;
use crate::i18n::Words;
use crate::paper::form::Field;
use crate::paper::forms::{HALF, THIRD, joined, tick_boxes};

/// The boxes of a contact, or of a form that is still empty.
#[derive(Clone, Copy)]
pub(super) struct ContactBoxes<'a> {
    file: Option<&'a ContactFile>,
    words: &'a Words,
}

impl<'a> ContactBoxes<'a> {
    pub fn new(file: Option<&'a ContactFile>, words: &'a Words) -> Self {
        Self { file, words }
    }

    pub fn file(self) -> Option<&'a ContactFile> {
        self.file
    }

    pub fn contact(self) -> Option<&'a Contact> {
        self.file.map(|file| &file.contact)
    }

    pub fn details(self) -> Option<&'a ContactDetails> {
        self.contact().map(|contact| &contact.details)
    }

    pub fn is_blank(self) -> bool {
        self.file.is_none()
    }

    /// Whether the contact has something to say there, or the form has to leave room for it.
    pub fn wants(self, says: fn(&ContactDetails) -> bool) -> bool {
        self.details().is_none_or(says)
    }

    /// A text.
    pub fn text(self, label_key: &str, of: fn(&ContactDetails) -> &str) -> Field {
        Field::text(self.words.t(label_key), self.details().map_or("", of))
    }

    /// A list, in one run.
    pub fn list(self, label_key: &str, of: fn(&ContactDetails) -> &[String]) -> Field {
        let lines = self.details().map(|details| of(details).join("；"));
        Field::text(self.words.t(label_key), lines.unwrap_or_default())
    }

    /// A moment.
    pub fn at(self, label_key: &str, of: fn(&ContactDetails) -> Option<NaiveDateTime>) -> Field {
        let at = self.details().and_then(of);
        let at = at.map(|at| self.words.date_time(at));
        Field::text(self.words.t(label_key), at.unwrap_or_default())
    }

    /// A day.
    pub fn day(self, label_key: &str, of: fn(&ContactDetails) -> Option<NaiveDate>) -> Field {
        let day = self.details().and_then(of);
        let day = day.map(|day| self.words.date(day));
        Field::text(self.words.t(label_key), day.unwrap_or_default())
    }

    /// Yes or no; neither where nobody said.
    pub fn yes_no(self, label_key: &str, of: fn(&ContactDetails) -> Option<bool>) -> Field {
        yes_no(label_key, self.details().and_then(of), self.words)
    }

    /// 收到时间.
    pub fn received_at(self) -> Field {
        self.at("field-received-at", |it| Some(it.received_at))
    }

    /// 服务对象.
    pub fn asker_name(self) -> Field {
        self.text("field-asker-name", |it| &it.asker_name)
    }

    /// 电话.
    pub fn phone(self) -> Field {
        self.text("field-phone", |it| &it.phone)
    }

    /// 事项, whole.
    pub fn matter(self) -> Field {
        self.text("field-matter", |it| &it.matter)
    }

    /// 事项, no longer than two lines of a slip.
    pub fn short_matter(self) -> Field {
        let matter = self.details().map(|details| short_matter(&details.matter));
        Field::text(self.words.t("field-matter"), matter.unwrap_or_default())
    }

    /// 所收材料.
    pub fn materials(self) -> Field {
        self.list("field-materials", |it| &it.materials)
    }

    /// The boxes for whose parent it is; `None` where no student is spoken of.
    pub fn student_row(self) -> Option<Vec<Field>> {
        let wanted = self.wants(|it| !(it.student_name.is_empty() && it.student_class.is_empty()));
        wanted.then(|| {
            vec![
                self.text("field-student-name", |it| &it.student_name)
                    .over(THIRD),
                self.text("field-student-class", |it| &it.student_class)
                    .over(THIRD),
                self.text("field-relation", |it| &it.relation).over(THIRD),
            ]
        })
    }

    /// The document of a matter from above; `None` of any other.
    pub fn above_row(self) -> Option<Vec<Field>> {
        let details = self.details()?;
        (details.channel == Channel::Above).then(|| {
            let number: fn(&ContactDetails) -> &str = |it| &it.above_document_number;
            vec![
                self.text("field-above-unit", |it| &it.above_unit)
                    .over(HALF),
                self.text("field-above-document-number", number).over(HALF),
            ]
        })
    }

    /// Whose parent it is, in one box.
    pub fn student(self) -> Field {
        let student = self.details().map(|details| {
            let who = joined(&[&details.student_class, &details.student_name], " ");
            if who.is_empty() || details.relation.is_empty() {
                return who;
            }
            let args = [
                ("who", who.into()),
                ("relation", details.relation.as_str().into()),
            ];
            self.words.with("paper-book-relation", &args)
        });
        Field::text(
            self.words.t("field-student-name"),
            student.unwrap_or_default(),
        )
    }

    /// 类别.
    pub fn kind(self) -> Field {
        let chosen = self.details().map(|details| details.kind);
        tick_boxes(
            "field-contact-kind",
            ContactKind::ALL,
            ContactKind::label_key,
            chosen,
            self.words,
        )
    }

    /// 方式.
    pub fn channel(self) -> Field {
        let chosen = self.details().map(|details| details.channel);
        tick_boxes(
            "field-channel",
            Channel::ALL,
            Channel::label_key,
            chosen,
            self.words,
        )
    }

    /// 形式.
    pub fn form(self) -> Field {
        let chosen = self.details().map(|details| details.form);
        tick_boxes(
            "field-form",
            ContactForm::ALL,
            ContactForm::label_key,
            chosen,
            self.words,
        )
    }

    /// Who asks.
    pub fn asker_kind(self) -> Field {
        let chosen = self.details().map(|details| details.asker_kind);
        tick_boxes(
            "field-asker-kind",
            AskerKind::ALL,
            AskerKind::label_key,
            chosen,
            self.words,
        )
    }

    /// 处理方式.
    pub fn outcome(self) -> Field {
        let chosen = self.details().and_then(|details| details.outcome);
        tick_boxes(
            "field-outcome",
            Outcome::ALL,
            Outcome::label_key,
            chosen,
            self.words,
        )
    }

    /// 满意度.
    pub fn satisfaction(self) -> Field {
        let chosen = self.details().and_then(|details| details.satisfaction);
        tick_boxes(
            "field-satisfaction",
            Satisfaction::ALL,
            Satisfaction::label_key,
            chosen,
            self.words,
        )
    }

    /// 告知方式.
    pub fn told_how(self) -> Field {
        let chosen = self.details().and_then(|details| details.told_how);
        manner("field-told-how", chosen, self.words)
    }

    /// 服务事项.
    pub fn item(self) -> Field {
        let item = self.file.and_then(|file| file.item.as_ref());
        Field::text(
            self.words.t("field-item-id"),
            item.map_or("", |item| item.name.as_str()),
        )
    }

    /// Who is answerable now.
    pub fn answerable(self, label_key: &str) -> Field {
        let person = self.file.map_or("", |file| file.answerable().person);
        Field::text(self.words.t(label_key), person)
    }

    /// 到期日, and whether it is certain.
    pub fn due(self, label_key: &str) -> Field {
        let due = self.details().and_then(|details| {
            let date = self.words.date(details.due_on?);
            Some(if details.is_due_provisional {
                let args = [("date", date.into())];
                self.words.with("paper-due-provisional", &args)
            } else {
                date
            })
        });
        Field::text(self.words.t(label_key), due.unwrap_or_default())
    }

    /// Which promise the due date comes from, or the limit that a document from above sets.
    pub fn promise(self) -> Field {
        let promise = self.details().and_then(|details| {
            let promise = self.words.t(details.due_promise?.label_key());
            let limit = details.above_limit_days.map(|days| {
                let unit = details.above_limit_unit.unwrap_or(LimitUnit::WorkingDays);
                let args = [
                    ("days", u32::from(days).into()),
                    ("unit", self.words.t(unit.label_key()).into()),
                ];
                self.words.with("paper-days-of", &args)
            });
            Some(joined(&[&promise, &limit.unwrap_or_default()], " "))
        });
        let label = self.words.t("field-due-promise");
        Field::text(label, promise.unwrap_or_default())
    }
}
