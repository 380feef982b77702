//! 问卷调查 and 征求意见函 (E2): how many were issued and came back, the tally of each question. What people wrote under
//! them becomes opinions.

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::boxes::{Boxes, LINE_MAX_CHARS, Reading};
use crate::domain::choice::choices;
use crate::domain::field::{FieldError, Problem};
use crate::domain::stored::{Column, record};
use crate::domain::text;

choices! {
    /// What was sent out.
    #[derive(Default)]
    QuestionnaireKind {
        /// 问卷调查.
        #[default]
        Questionnaire = "questionnaire", "opinion-source-questionnaire";
        /// 征求意见函.
        AskingLetter = "asking_letter", "opinion-source-asking-letter";
    }
}

/// More sheets than any school hands out.
const MOST_SHEETS: u16 = 60_000;
/// More answers than a question has.
const MOST_ANSWERS: usize = 20;

record! {
    /// A questionnaire that was issued (E2).
    Questionnaire in Questionnaire {
        /// 类别.
        kind: QuestionnaireKind, public;
        /// 标题.
        title: String, public;
        /// 调查对象.
        asked: String, public;
        /// 发放日期.
        issued_on: NaiveDate, public;
        /// 回收截止日期.
        returned_by: Option<NaiveDate>, public;
        /// 发放份数.
        issued_count: u16, public;
        /// 收回份数; `None` until they were counted.
        returned_count: Option<u16>, public;
        /// 备注.
        note: String, personal;
        /// Serial of the paper form.
        paper_serial: String, public;
    }
}

record! {
    /// One question of a questionnaire with the tally of its answers.
    Question in Question {
        /// The questionnaire it belongs to.
        questionnaire_id: i64, public;
        /// 题号, from 1.
        position: u16, public;
        /// 题目.
        text: String, public;
        /// 多选: whether one sheet may tick several answers.
        is_multiple: bool, public;
        /// The answers with how often each was ticked, one a line.
        answers: Answers, public;
    }
}

/// An answer and how many sheets ticked it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// 选项.
    pub text: String,
    /// 份数.
    pub count: u16,
}

/// The answers of a question, in the order of the sheet. In the register a line each: the count, a space, the answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers(pub Vec<Answer>);

impl Answers {
    /// How many ticks there are.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.0.iter().map(|answer| u32::from(answer.count)).sum()
    }

    /// Reads answers as people type them, one a line, the count before or behind: `45 满意`, `满意 45`, `满意：45`. A line
    /// without a count was ticked by nobody.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        let lines = text.lines().map(text::clean_line);
        let answers = lines
            .filter(|line| !line.is_empty())
            .map(|line| answer(&line));
        answers.collect::<Option<_>>().map(Self)
    }
}

/// One typed line: an answer and its count.
fn answer(line: &str) -> Option<Answer> {
    let is_between = |c: char| c.is_whitespace() || ":：、,，;；".contains(c);
    let folded = text::fold_width(line);
    let count_of = |typed: &str| {
        let is_number = !typed.is_empty() && typed.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| typed.parse::<u16>())
    };
    let behind = folded.rsplit_once(is_between);
    let before = folded.split_once(is_between);
    let (text, count) = match (
        behind.and_then(|(text, typed)| Some((text, count_of(typed)?))),
        before.and_then(|(typed, text)| Some((text, count_of(typed)?))),
    ) {
        (Some((text, count)), _) | (None, Some((text, count))) => (text, count.ok()?),
        (None, None) => (folded.as_str(), 0),
    };
    let text = text.trim_matches(is_between).to_owned();
    (!text.is_empty()).then_some(Answer { text, count })
}

impl Column for Answers {
    fn to_text(&self) -> Option<String> {
        let lines = self.0.iter().map(|it| format!("{} {}", it.count, it.text));
        Some(lines.collect::<Vec<_>>().join("\n")).filter(|text| !text.is_empty())
    }

    fn from_text(text: Option<String>) -> Option<Self> {
        let text = text.unwrap_or_default();
        let lines = text.lines().map(|line| {
            let (count, text) = line.split_once(' ')?;
            let (count, text) = (count.parse().ok()?, text.to_owned());
            Some(Answer { text, count })
        });
        lines.collect::<Option<_>>().map(Self)
    }
}

impl Questionnaire {
    /// Reads the boxes of a questionnaire; one that is corrected keeps its tallies, of which the largest is `most_ticked`.
    ///
    /// # Errors
    /// The boxes that want something: no more came back than were issued, no fewer than a tally counts.
    pub fn check(
        boxes: &Boxes,
        most_ticked: u32,
        now: NaiveDateTime,
    ) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let kind = reading
            .choice("kind", QuestionnaireKind::from_code)
            .unwrap_or_default();
        let title = reading.required_line("title", LINE_MAX_CHARS);
        let asked = reading.required_line("asked", LINE_MAX_CHARS);
        let issued_on = reading.past_date("issued_on").unwrap_or(now.date());
        let returned_by = reading.date("returned_by");
        if returned_by.is_some_and(|day| day < issued_on) {
            reading.wrong("returned_by", Problem::NotLater);
        }
        let issued_count = reading.count("issued_count", 1, MOST_SHEETS);
        if issued_count.is_none() && reading.boxes().is_empty("issued_count") {
            reading.wrong("issued_count", Problem::Missing);
        }
        let returned_count = reading.count("returned_count", 0, MOST_SHEETS);
        if let (Some(issued), Some(returned)) = (issued_count, returned_count)
            && returned > issued
        {
            reading.wrong("returned_count", Problem::MoreThanIssued);
        }
        if most_ticked > u32::from(returned_count.unwrap_or_default()) {
            reading.wrong("returned_count", Problem::FewerThanEntered);
        }
        let questionnaire = Self {
            id: 0,
            kind,
            title,
            asked,
            issued_on,
            returned_by,
            issued_count: issued_count.unwrap_or_default(),
            returned_count,
            note: reading.text("note"),
            paper_serial: reading.line("paper_serial", 30),
            voiding: None,
        };
        reading.finish(questionnaire)
    }
}

impl Question {
    /// Reads the boxes of a question of a questionnaire: its text, its answers with their counts a line.
    ///
    /// # Errors
    /// The boxes that want something: no more ticks than sheets came back; of several answers, none more often.
    pub fn check(
        boxes: &Boxes,
        of: &Questionnaire,
        position: u16,
        now: NaiveDateTime,
    ) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let text = reading.required_line("text", LINE_MAX_CHARS);
        let is_multiple = reading.is_ticked("is_multiple");
        let typed = reading.required_text("answers");
        let answers = Answers::typed(&typed).filter(|it| it.0.len() <= MOST_ANSWERS);
        if answers.is_none() {
            reading.wrong("answers", Problem::NotATally);
        }
        let answers = answers.unwrap_or_default();
        let returned = u32::from(of.returned_count.unwrap_or_default());
        let question = Self {
            id: 0,
            questionnaire_id: of.id,
            position,
            text,
            is_multiple,
            answers,
            voiding: None,
        };
        if question.most_ticked() > returned {
            reading.wrong("answers", Problem::MoreThanReturned);
        }
        reading.finish(question)
    }

    /// The fewest sheets that can have given this tally.
    #[must_use]
    pub fn most_ticked(&self) -> u32 {
        let counts = self.answers.0.iter().map(|it| u32::from(it.count));
        match self.is_multiple {
            true => counts.max().unwrap_or_default(),
            false => counts.sum(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::when;
    use proptest::prelude::*;

    fn now() -> NaiveDateTime {
        when::from_canonical("2026-11-25T09:12").unwrap()
    }

    fn sheet() -> Boxes {
        Boxes::default()
            .with("title", "食堂满意度问卷")
            .with("asked", "七年级家长")
            .with("issued_count", "120")
            .with("returned_count", "100")
    }

    #[test]
    fn e2_no_more_sheets_come_back_than_were_issued() {
        assert!(Questionnaire::check(&sheet(), 100, now()).is_ok());
        let more = sheet().with("returned_count", "121");
        let errors = Questionnaire::check(&more, 0, now()).unwrap_err();
        assert_eq!(errors[0].problem, Problem::MoreThanIssued);
        let fewer = sheet().with("returned_count", "99");
        let errors = Questionnaire::check(&fewer, 100, now()).unwrap_err();
        assert_eq!(errors[0].problem, Problem::FewerThanEntered);
    }

    #[test]
    fn e2_answers_are_read_as_people_type_them() {
        let answers = Answers::typed("满意 45\n基本满意：30\n5 不满意\n不了解\n").unwrap();
        let read: Vec<_> = answers
            .0
            .iter()
            .map(|it| (it.text.as_str(), it.count))
            .collect();
        assert_eq!(
            read,
            [("满意", 45), ("基本满意", 30), ("不满意", 5), ("不了解", 0)]
        );
        assert_eq!(answers.total(), 80);
        assert_eq!(Answers::typed("满意 99999999"), None);
    }

    #[test]
    fn e2_a_tally_counts_no_more_than_came_back() {
        let of = Questionnaire::check(&sheet(), 0, now()).unwrap();
        let boxes = Boxes::default()
            .with("text", "您对食堂满意吗")
            .with("answers", "满意 60\n不满意 41");
        let errors = Question::check(&boxes, &of, 1, now()).unwrap_err();
        assert_eq!(errors[0].problem, Problem::MoreThanReturned);
        let several = boxes.with("is_multiple", "1");
        assert!(Question::check(&several, &of, 1, now()).is_ok());
    }

    proptest! {
        #[test]
        fn a_tally_reads_back(texts in prop::collection::vec(("[^\\s:：、,，;；0-9]{1,8}", 0_u16..60_000), 0..6)) {
            let answers = Answers(texts.into_iter().map(|(text, count)| Answer { text, count }).collect());
            prop_assert_eq!(Answers::from_text(answers.to_text()), Some(answers.clone()));
        }
    }
}
