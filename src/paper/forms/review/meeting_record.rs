//! 座谈会记录 (E1, E4, E9, F7, F8, F20): who came, what was said, which opinions came of it; titled by the kind of meeting.

use super::sign_in::sign_in_blocks;
use super::taken::taken_blocks;
use super::{blank_sheets, dated_leaf};
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::opinion::Opinion;
use crate::domain::review::{Meeting, MeetingKind};
use crate::i18n::Words;
use crate::paper::form::{Field, Form, Sheet};
use crate::paper::forms::{
    Context, FULL, HALF, THIRD, form_of, grid, note, signature, text_box, tick_boxes,
};

const KIND: FormKind = FormKind::MeetingRecord;
/// Opinions that an empty record has room for.
const BLANK_ROWS: usize = 6;
/// People who sign an empty record.
const BLANK_PEOPLE: usize = 20;

/// The record of a meeting with the opinions that were said there, in the order of their numbers.
#[must_use]
pub fn form(meeting: &Meeting, opinions: &[Opinion], context: &Context, words: &Words) -> Form {
    let voiding = meeting.voiding.as_ref();
    let mut leaf = dated_leaf(KIND, meeting.held_on, voiding, context, words);
    leaf.title = words.t(title_key(meeting.kind));
    leaf.blocks = vec![
        grid(head_rows(Some(meeting), words)),
        grid(minutes_rows(Some(meeting), words)),
    ];
    leaf.blocks.extend(taken_blocks(
        "paper-meeting-opinions",
        Some(opinions),
        0,
        words,
    ));
    leaf.blocks.push(grid(vec![signatures(words)]));
    let people = meeting.supervisors.iter().chain(&meeting.attendees);
    let mut people: Vec<&str> = people.map(String::as_str).collect();
    // A supervisor may be written down among those who came as well.
    let mut seen = std::collections::BTreeSet::new();
    people.retain(|name| seen.insert(*name));
    let count = usize::from(meeting.attended_count);
    leaf.blocks.extend(sign_in_blocks(&people, count, words));
    let title = leaf.title.clone();
    Form {
        title,
        ..form_of(KIND, Sheet::A4, vec![leaf], context, words)
    }
}

/// Empty records.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let blocks = || {
        let mut blocks = vec![
            grid(head_rows(None, words)),
            grid(minutes_rows(None, words)),
        ];
        blocks.extend(taken_blocks(
            "paper-meeting-opinions",
            None,
            BLANK_ROWS,
            words,
        ));
        blocks.push(grid(vec![signatures(words)]));
        blocks.extend(sign_in_blocks(&[], BLANK_PEOPLE, words));
        blocks.push(note(words.t("paper-meeting-ask")));
        blocks
    };
    blank_sheets(KIND, serials, blocks, context, words)
}

/// What the record of such a meeting is called.
const fn title_key(kind: MeetingKind) -> &'static str {
    match kind {
        MeetingKind::StaffCongress => "paper-meeting-title-staff-congress",
        MeetingKind::ParentsMeeting => "paper-meeting-title-parents-meeting",
        MeetingKind::ParentsCommittee => "paper-meeting-title-parents-committee",
        MeetingKind::StudentSeminar => "paper-meeting-title-student-seminar",
        MeetingKind::TeacherSeminar => "paper-meeting-title-teacher-seminar",
        MeetingKind::SupervisorMeeting => "paper-meeting-title-supervisor-meeting",
        MeetingKind::PublicSeminar => "paper-meeting-title-public-seminar",
        MeetingKind::ParentSchool => "paper-meeting-title-parent-school",
    }
}

fn head_rows(of: Option<&Meeting>, words: &Words) -> Vec<Vec<Field>> {
    let text = |key: &str, text: Option<&str>| text_box(key, text, words);
    let count = |key: &str, count: Option<u16>| {
        text_box(key, count.map(|count| count.to_string()), words).over(HALF)
    };
    let day = of.map(|it| words.date(it.held_on));
    let mut rows = Vec::new();
    if of.is_none() {
        let key = MeetingKind::label_key;
        let kinds = tick_boxes("field-meeting-kind", MeetingKind::ALL, key, None, words);
        rows.push(vec![kinds.over(FULL)]);
    }
    rows.extend([
        vec![
            text_box("field-held-on", day, words).over(HALF),
            text("field-place", of.map(|it| it.place.as_str())).over(HALF),
        ],
        vec![
            text("field-chair", of.map(|it| it.chair.as_str())).over(HALF),
            text("field-recorder", of.map(|it| it.recorder.as_str())).over(HALF),
        ],
        vec![
            count("field-invited-count", of.and_then(|it| it.invited_count)),
            count("field-attended-count", of.map(|it| it.attended_count)),
        ],
        vec![text("field-meeting-topic", of.map(|it| it.topic.as_str())).over(FULL)],
    ]);
    let supervisors = of.map(|it| it.supervisors.join("、"));
    if supervisors.as_ref().is_none_or(|it| !it.is_empty()) {
        rows.push(vec![
            text_box("field-supervisors", supervisors, words).over(FULL),
        ]);
    }
    rows
}

fn minutes_rows(of: Option<&Meeting>, words: &Words) -> Vec<Vec<Field>> {
    let minutes = of.map(|it| it.minutes.as_str());
    let mut rows = vec![vec![
        text_box("field-minutes", minutes, words)
            .over(FULL)
            .lines(10),
    ]];
    if of.is_none_or(|it| it.published_on.is_some()) {
        let day = of.and_then(|it| it.published_on);
        let day = day.map(|day| words.date(day));
        rows.push(vec![
            text_box("paper-meeting-published", day, words).over(FULL),
        ]);
    }
    if let Some(said) = of.map(|it| it.note.as_str()).filter(|it| !it.is_empty()) {
        rows.push(vec![text_box("field-note", Some(said), words).over(FULL)]);
    }
    rows
}

fn signatures(words: &Words) -> Vec<Field> {
    let keys = [
        "paper-meeting-chair-signature",
        "paper-meeting-recorder-signature",
        "paper-school-seal",
    ];
    let signs = |key: &str| signature(words.t(key), words).over(THIRD).lines(2);
    keys.map(signs).into()
}

#[cfg(test)]
mod tests {
    use super::super::test_files::{meeting, named, serial};
    use super::*;
    use crate::paper::forms::test_records::{context, texts, words};

    #[test]
    fn f7_a_record_is_titled_by_the_kind_of_meeting_and_lists_what_was_said() {
        let form = form(&meeting(), &[named().opinion], &context(), &words());
        assert_eq!(form.leaves[0].title, "学生座谈会记录");
        assert_eq!(form.title, "学生座谈会记录");
        let text = texts(&form.leaves[0]);
        for said in [
            "实到人数: 12",
            "学生代表提出",
            "YJ-2026-0012|食堂排队太久",
            "|总务处|",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }

    #[test]
    fn e1_everybody_who_came_has_one_place_to_sign() {
        let mut meeting = meeting();
        meeting.supervisors = vec!["孙代表".into()];
        meeting.attendees = vec!["孙代表".into(), "刘一".into()];
        let text = texts(&form(&meeting, &[], &context(), &words()).leaves[0]);
        assert!(text.contains("1|孙代表|"), "{text}");
        assert!(text.contains("2|刘一|"), "{text}");
        assert!(text.contains("到会监督员: 孙代表"), "{text}");
    }

    #[test]
    fn a_blank_record_offers_every_kind_of_meeting() {
        let form = blank(&[serial()], &context(), &words());
        assert_eq!(form.leaves[0].title, "座谈会记录");
        let text = texts(&form.leaves[0]);
        assert!(text.contains("10||") && text.contains("|20||"), "{text}");
    }
}
