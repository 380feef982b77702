//! A complaint's fields as boxes of a form; of a blank form all of them are places to write. What is sealed and was not
//! opened says so in its box.

use chrono::NaiveDate;

use crate::domain::complaint::{
    Acceptance, Complaint, ComplaintDetails, ComplaintFile, Finding, Opened, RedPath, Severity,
};
use crate::domain::contact::{AskerKind, Channel, Manner, Satisfaction};
use crate::domain::protection::{Identity, Signed};
use crate::i18n::Words;
use crate::paper::form::Field;
use crate::paper::forms::{FULL, due_text, manner, text_box, tick_boxes, yes_no};

/// The boxes of a complaint, or of a form that is still empty.
#[derive(Clone, Copy)]
pub(super) struct ComplaintBoxes<'a> {
    file: Option<&'a ComplaintFile>,
    words: &'a Words,
}

impl<'a> ComplaintBoxes<'a> {
    pub fn new(file: Option<&'a ComplaintFile>, words: &'a Words) -> Self {
        Self { file, words }
    }

    pub fn file(self) -> Option<&'a ComplaintFile> {
        self.file
    }

    pub fn complaint(self) -> Option<&'a Complaint> {
        self.file.map(|file| &file.complaint)
    }

    pub fn details(self) -> Option<&'a ComplaintDetails> {
        self.complaint().map(|complaint| &complaint.details)
    }

    pub fn opened(self) -> Option<&'a Opened> {
        self.file.and_then(|file| file.opened.as_ref())
    }

    /// Whether the complaint has something to say there, or the form has to leave room for it.
    pub fn wants(self, says: fn(&ComplaintDetails) -> bool) -> bool {
        self.details().is_none_or(says)
    }

    /// A text.
    pub fn text(self, label_key: &str, of: fn(&ComplaintDetails) -> &str) -> Field {
        text_box(label_key, self.details().map(of), self.words)
    }

    /// A day.
    pub fn day(self, label_key: &str, of: fn(&ComplaintDetails) -> Option<NaiveDate>) -> Field {
        let day = self.details().and_then(of);
        text_box(label_key, day.map(|day| self.words.date(day)), self.words)
    }

    /// How something was told or done.
    pub fn manner(self, label_key: &str, of: fn(&ComplaintDetails) -> Option<Manner>) -> Field {
        manner(label_key, self.details().and_then(of), self.words)
    }

    /// Yes or no; neither where nobody said.
    pub fn yes_no(self, label_key: &str, of: fn(&ComplaintDetails) -> Option<bool>) -> Field {
        yes_no(label_key, self.details().and_then(of), self.words)
    }

    /// On an empty form, where the number is written of the complaint it is about; a filled one bears it at its head.
    pub fn number_row(self) -> Option<Vec<Field>> {
        let number = text_box("paper-complaint-number", None::<String>, self.words);
        self.file.is_none().then(|| vec![number.over(FULL)])
    }

    /// Part of who complains: as it was opened, or that it is sealed, or that there is none.
    pub fn identity(self, label_key: &str, of: fn(&Identity) -> &str) -> Field {
        let text = self.details().map(|details| match self.opened() {
            _ if details.signed == Signed::Anonymous => self.words.t(details.signed.label_key()),
            Some(opened) => of(&opened.identity).to_owned(),
            None => self.sealed(),
        });
        text_box(label_key, text, self.words)
    }

    /// 事实与经过, as far as it stands in the open or was opened.
    pub fn facts(self) -> String {
        self.open_text(|details| &details.facts, |opened| &opened.facts)
    }

    /// 诉求, likewise.
    pub fn request(self) -> String {
        self.open_text(|details| &details.request, |opened| &opened.request)
    }

    fn open_text(self, open: fn(&ComplaintDetails) -> &str, sealed: fn(&Opened) -> &str) -> String {
        match (self.details(), self.opened()) {
            (None, _) => String::new(),
            (Some(details), _) if !details.has_sealed_facts() => open(details).to_owned(),
            (Some(_), Some(opened)) => sealed(opened).to_owned(),
            (Some(_), None) => self.sealed(),
        }
    }

    /// What it is about, without anything that is sealed: the facts, and of a sealed case the summary; where there is
    /// none yet, that it is sealed.
    pub fn gist(self) -> String {
        match self.details() {
            None => String::new(),
            Some(details) if !details.gist().is_empty() => details.gist().to_owned(),
            Some(details) if details.has_sealed_facts() => self.sealed(),
            Some(_) => String::new(),
        }
    }

    /// Stands in the box of what is sealed.
    pub fn sealed(self) -> String {
        self.words.t("paper-complaint-sealed")
    }

    /// 署名方式.
    pub fn signed(self) -> Field {
        let chosen = self.details().map(|details| details.signed);
        let label = "field-signed";
        tick_boxes(label, Signed::ALL, Signed::label_key, chosen, self.words)
    }

    /// 方式 (C3).
    pub fn channel(self) -> Field {
        let chosen = self.details().map(|details| details.channel);
        let label = "field-channel";
        tick_boxes(label, Channel::ALL, Channel::label_key, chosen, self.words)
    }

    /// What whoever complains is to the school (C6).
    pub fn complainant_kind(self) -> Field {
        let chosen = self.details().map(|details| details.complainant_kind);
        let label = "field-complainant-kind";
        tick_boxes(
            label,
            AskerKind::ALL,
            AskerKind::label_key,
            chosen,
            self.words,
        )
    }

    /// 类别.
    pub fn category(self) -> Field {
        let name = self.details().map(|details| category(details, self.words));
        text_box("field-category", name, self.words)
    }

    /// 被投诉人.
    pub fn respondents(self) -> Field {
        let names = self.details().map(|details| details.respondents.join("、"));
        text_box("field-respondents", names, self.words)
    }

    /// 被投诉部门.
    pub fn department(self) -> Field {
        self.text("field-respondent-department", |it| {
            &it.respondent_department
        })
    }

    /// 受理, 不予受理 or 转送.
    pub fn acceptance(
        self,
        label_key: &str,
        of: fn(&ComplaintDetails) -> Option<Acceptance>,
    ) -> Field {
        let chosen = self.details().and_then(of);
        let key = Acceptance::label_key;
        tick_boxes(label_key, Acceptance::ALL, key, chosen, self.words)
    }

    /// 初步评估.
    pub fn severity(self) -> Field {
        let chosen = self.details().and_then(|details| details.severity);
        let label = "field-severity";
        tick_boxes(
            label,
            Severity::ALL,
            Severity::label_key,
            chosen,
            self.words,
        )
    }

    /// 认定.
    pub fn finding(self) -> Field {
        let chosen = self.details().and_then(|details| details.finding);
        let label = "field-finding";
        tick_boxes(label, Finding::ALL, Finding::label_key, chosen, self.words)
    }

    /// 强制报告 or 欺凌.
    pub fn red_path(self) -> Field {
        let chosen = self.details().and_then(|details| details.red_path);
        let label = "field-red-path";
        tick_boxes(label, RedPath::ALL, RedPath::label_key, chosen, self.words)
    }

    /// 满意度.
    pub fn satisfaction(self) -> Field {
        let chosen = self.details().and_then(|details| details.satisfaction);
        let key = Satisfaction::label_key;
        let label = "field-satisfaction";
        tick_boxes(label, Satisfaction::ALL, key, chosen, self.words)
    }

    /// 到期日, and whether it is certain.
    pub fn due(self, label_key: &str) -> Field {
        let due = self.details().and_then(|details| due(details, self.words));
        text_box(label_key, due, self.words)
    }

    /// 批示, a line each: what was said, by whom, when, and of what was entered from paper whether it was confirmed.
    pub fn instructions(self) -> String {
        let instructions = self.file.map_or(&[][..], |file| &file.instructions);
        let standing = instructions.iter().filter(|it| it.voiding.is_none());
        let lines = standing.map(|instruction| {
            let mut args = vec![
                ("text", instruction.text.as_str().into()),
                ("by", instruction.said_by.as_str().into()),
                ("on", self.words.date(instruction.said_on).into()),
            ];
            if !instruction.is_entered_for {
                return self.words.with("paper-complaint-instruction", &args);
            }
            args.push(("entered-by", instruction.entered_by.as_str().into()));
            match instruction.confirmed_on {
                Some(day) => {
                    args.push(("confirmed", self.words.date(day).into()));
                    self.words
                        .with("paper-complaint-instruction-confirmed", &args)
                }
                None => self.words.with("paper-complaint-instruction-for", &args),
            }
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// The category's name, or the school's own word.
pub(super) fn category(details: &ComplaintDetails, words: &Words) -> String {
    let known = details.known_category();
    known.map_or_else(|| details.category.clone(), |it| words.t(it.label_key()))
}

/// The day it is due, marked where the calendar may still move it.
pub(super) fn due(details: &ComplaintDetails, words: &Words) -> Option<String> {
    let due_on = details.due_on?;
    Some(due_text(due_on, details.is_due_provisional, words))
}

/// Who did something and on which day, in one line under what they did.
pub(super) fn by_and_on(by: &str, on: Option<NaiveDate>, words: &Words) -> String {
    match (by.is_empty(), on) {
        (true, _) | (_, None) => String::new(),
        (false, Some(day)) => {
            let args = [("by", by.into()), ("on", words.date(day).into())];
            words.with("paper-complaint-by-on", &args)
        }
    }
}
