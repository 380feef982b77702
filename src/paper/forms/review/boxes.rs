//! An opinion's fields as boxes of a form; of a blank form all of them are places to write. Who gave it is sealed, and its
//! boxes say so.

use chrono::NaiveDate;

use crate::domain::contact::{AskerKind, Satisfaction};
use crate::domain::opinion::{
    FeedbackManner, Opinion, OpinionDetails, OpinionFile, OpinionOutcome, OpinionSource,
};
use crate::domain::protection::Signed;
use crate::i18n::Words;
use crate::paper::form::Field;
use crate::paper::forms::{FULL, THIRD, due_text, text_box, tick_boxes, yes_no};

/// The boxes of an opinion, or of a form that is still empty.
#[derive(Clone, Copy)]
pub(super) struct OpinionBoxes<'a> {
    file: Option<&'a OpinionFile>,
    words: &'a Words,
}

impl<'a> OpinionBoxes<'a> {
    pub fn new(file: Option<&'a OpinionFile>, words: &'a Words) -> Self {
        Self { file, words }
    }

    pub fn opinion(self) -> Option<&'a Opinion> {
        self.file.map(|file| &file.opinion)
    }

    pub fn details(self) -> Option<&'a OpinionDetails> {
        self.opinion().map(|opinion| &opinion.details)
    }

    /// Whether the opinion has something to say there, or the form has to leave room for it.
    pub fn wants(self, says: fn(&OpinionDetails) -> bool) -> bool {
        self.details().is_none_or(says)
    }

    /// A text.
    pub fn text(self, label_key: &str, of: fn(&OpinionDetails) -> &str) -> Field {
        text_box(label_key, self.details().map(of), self.words)
    }

    /// A day.
    pub fn day(self, label_key: &str, of: fn(&OpinionDetails) -> Option<NaiveDate>) -> Field {
        let day = self.details().and_then(of);
        text_box(label_key, day.map(|day| self.words.date(day)), self.words)
    }

    /// On an empty form, where the number is written of the opinion it is about; a filled one bears it at its head.
    pub fn number_row(self) -> Option<Vec<Field>> {
        let number = text_box("paper-opinion-number", None::<String>, self.words);
        self.file.is_none().then(|| vec![number.over(FULL)])
    }

    /// 署名方式.
    pub fn signed(self) -> Field {
        let chosen = self.details().map(|details| details.signed);
        let label = "field-signed";
        tick_boxes(label, Signed::ALL, Signed::label_key, chosen, self.words)
    }

    /// Part of who gave it: that it is sealed, or that there is none.
    pub fn giver(self, label_key: &str) -> Field {
        let text = self.details().map(|details| match details.signed {
            Signed::Anonymous => self.words.t(details.signed.label_key()),
            Signed::Named | Signed::Confidential => self.words.t("paper-complaint-sealed"),
        });
        text_box(label_key, text, self.words)
    }

    /// What whoever gave it is to the school.
    pub fn giver_kind(self) -> Field {
        let chosen = self.details().map(|details| details.giver_kind);
        let key = AskerKind::label_key;
        tick_boxes("field-giver-kind", AskerKind::ALL, key, chosen, self.words)
    }

    /// 来源: every one to tick on an empty form; on a filled one the one it is, and what it was taken out of.
    pub fn source(self) -> Field {
        let Some(file) = self.file else {
            let key = OpinionSource::label_key;
            return tick_boxes(
                "field-opinion-source",
                OpinionSource::ALL,
                key,
                None,
                self.words,
            );
        };
        let source = self.words.t(file.opinion.details.source.label_key());
        let said = match self.origin(file) {
            Some((what, day)) => {
                let args = [
                    ("source", source.into()),
                    ("what", what.into()),
                    ("on", self.words.date(day).into()),
                ];
                self.words.with("paper-opinion-source-of", &args)
            }
            None => source,
        };
        text_box("field-opinion-source", Some(said), self.words)
    }

    /// What it was taken out of, and its day.
    fn origin(self, file: &OpinionFile) -> Option<(String, NaiveDate)> {
        let opening = file.box_opening.as_ref();
        let opening = opening.map(|it| (it.box_name.clone(), it.opened_on));
        let meeting = file.meeting.as_ref();
        let asked = file.questionnaire.as_ref();
        opening
            .or(meeting.map(|it| (it.topic.clone(), it.held_on)))
            .or(asked.map(|it| (it.title.clone(), it.issued_on)))
    }

    /// 到期日, and whether it is certain.
    pub fn due(self, label_key: &str) -> Field {
        let due = self
            .details()
            .map(|details| due_text(details.due_on, details.is_due_provisional, self.words));
        text_box(label_key, due, self.words)
    }

    /// 办理结果.
    pub fn outcome(self) -> Field {
        let chosen = self.details().and_then(|details| details.outcome);
        let key = OpinionOutcome::label_key;
        tick_boxes(
            "field-opinion-outcome",
            OpinionOutcome::ALL,
            key,
            chosen,
            self.words,
        )
    }

    /// 反馈方式.
    pub fn feedback_how(self) -> Field {
        let chosen = self.details().and_then(|details| details.feedback_how);
        let key = FeedbackManner::label_key;
        tick_boxes(
            "field-feedback-how",
            FeedbackManner::ALL,
            key,
            chosen,
            self.words,
        )
    }

    /// 反馈日期, 反馈人 and where a notice hangs.
    pub fn feedback_row(self) -> Vec<Field> {
        vec![
            self.day("field-feedback-on", |it| it.feedback_on)
                .over(THIRD),
            self.text("field-feedback-by", |it| &it.feedback_by)
                .over(THIRD),
            self.text("paper-opinion-feedback-place", |it| &it.feedback_place)
                .over(THIRD),
        ]
    }

    /// 满意度.
    pub fn satisfaction(self) -> Field {
        let chosen = self.details().and_then(|details| details.satisfaction);
        let key = Satisfaction::label_key;
        tick_boxes(
            "field-satisfaction",
            Satisfaction::ALL,
            key,
            chosen,
            self.words,
        )
    }

    /// Yes or no; neither where nobody said.
    pub fn yes_no(self, label_key: &str, of: fn(&OpinionDetails) -> Option<bool>) -> Field {
        yes_no(label_key, self.details().and_then(of), self.words)
    }
}
