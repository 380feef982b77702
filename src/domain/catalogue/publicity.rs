//! 十项公开 (E10): what the school publishes, where, and since when; also the log of published notices (B4).

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::boxes::{Boxes, LINE_MAX_CHARS, Reading};
use crate::domain::choice::choices;
use crate::domain::field::{FieldError, Problem};
use crate::domain::stored::record;

choices! {
    /// The ten things that are made public, in the words of the rule (E10).
    PublicTopic {
        /// 职责权限.
        Duties = "duties", "public-topic-duties";
        /// 办事依据.
        Basis = "basis", "public-topic-basis";
        /// 办事程序.
        Procedure = "procedure", "public-topic-procedure";
        /// 办理时限.
        Limits = "limits", "public-topic-limits";
        /// 收费标准.
        Fees = "fees", "public-topic-fees";
        /// 办理结果.
        Results = "results", "public-topic-results";
        /// 重要决策.
        Decisions = "decisions", "public-topic-decisions";
        /// 廉政规定.
        Integrity = "integrity", "public-topic-integrity";
        /// 监督办法.
        Supervision = "supervision", "public-topic-supervision";
        /// 责任追究.
        Accountability = "accountability", "public-topic-accountability";
    }
}

record! {
    /// Something that was made public.
    PublicNotice in PublicNotice {
        /// Which of the ten it is.
        topic: PublicTopic, public;
        /// What was published.
        title: String, public;
        /// Where: the board at the gate, the site, a letter to parents.
        place: String, public;
        /// Since when.
        published_on: NaiveDate, public;
        /// Until when; `None` while it is out.
        ended_on: Option<NaiveDate>, public;
        /// 备注.
        note: String, public;
    }
}

impl PublicNotice {
    /// Reads the boxes of a notice.
    ///
    /// # Errors
    /// Topic and title must be there.
    pub fn check(boxes: &Boxes, now: NaiveDateTime) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let topic = reading.choice("topic", PublicTopic::from_code);
        if topic.is_none() && reading.boxes().is_empty("topic") {
            reading.wrong("topic", Problem::Missing);
        }
        let notice = Self {
            id: 0,
            topic: topic.unwrap_or(PublicTopic::Duties),
            title: reading.required_line("title", LINE_MAX_CHARS),
            place: reading.line("place", LINE_MAX_CHARS),
            published_on: reading.date("published_on").unwrap_or(now.date()),
            ended_on: reading.date("ended_on"),
            note: reading.text("note"),
            voiding: None,
        };
        reading.finish(notice)
    }
}
