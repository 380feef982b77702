//! An autumn of first contacts, deed by deed, each at its own moment: what figures are counted from.

use shouwen::desk::Desk;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::contact::{Contact, ContactId};

use super::{Place, at, open_desk};

/// A desk at a moment of 2026, written `11-09 09:00`.
pub fn desk_at(place: &Place, moment: &str) -> Desk {
    let (day, time) = moment.split_once(' ').unwrap();
    open_desk(place, at(&format!("2026-{day}T{time}:00+08:00")))
}

/// Boxes by name.
pub fn boxes(texts: &[(&'static str, &str)]) -> Boxes {
    let filled = texts.iter();
    filled.fold(Boxes::default(), |boxes, (name, text)| {
        boxes.with(name, (*text).to_owned())
    })
}

/// A first contact by word, logged at a moment; `more` says what is different.
pub fn ask(place: &Place, moment: &str, more: &[(&'static str, &str)]) -> Contact {
    let usual = boxes(&[
        ("asker_name", "张伟"),
        ("asker_kind", "parent"),
        ("kind", "enquiry"),
        ("channel", "visit"),
        ("form", "oral"),
        ("matter", "转学手续怎么办"),
        ("department", "教导处"),
    ]);
    let boxes = more.iter().fold(usual, |boxes, (name, text)| {
        boxes.with(name, (*text).to_owned())
    });
    desk_at(place, moment).log_contact(&boxes).unwrap()
}

/// Answered by word while the asker stands there.
const ANSWERED: [(&str, &str); 2] = [("outcome", "answered"), ("result", "已说明办理流程")];

/// Finished with a reply.
pub fn finish(place: &Place, moment: &str, id: ContactId) {
    let boxes = boxes(&[("result", "已答复"), ("told_how", "phone")]);
    desk_at(place, moment).finish_contact(id, &boxes).unwrap();
}

/// Handed over, and signed for where a moment is given.
pub fn hand_over(place: &Place, moment: &str, id: ContactId, signed: Option<&str>) -> i64 {
    let to = boxes(&[("to_person", "李老师"), ("to_department", "教导处")]);
    let link = desk_at(place, moment)
        .hand_over_contact(id, &to)
        .unwrap()
        .id;
    if let Some(signed) = signed {
        desk_at(place, signed)
            .sign_for(link, &Boxes::default())
            .unwrap();
    }
    link
}

fn follow_up(place: &Place, moment: &str, id: ContactId, is_solved: &str, satisfaction: &str) {
    let boxes = boxes(&[
        ("followed_up_how", "phone"),
        ("is_solved", is_solved),
        ("satisfaction", satisfaction),
    ]);
    desk_at(place, moment).follow_up(id, &boxes).unwrap();
}

/// More time asked for; approved and told where moments are given.
pub fn extend(
    place: &Place,
    id: ContactId,
    (asked, new_due_on): (&str, &str),
    approved: Option<&str>,
    told: Option<&str>,
) {
    let request = boxes(&[("reason", "档案在区里"), ("new_due_on", new_due_on)]);
    let extension = desk_at(place, asked)
        .ask_extension(id, &request)
        .unwrap()
        .id;
    if let Some(moment) = approved {
        let boxes = boxes(&[("decided_by", "陈校长"), ("decision", "approved")]);
        let mut desk = desk_at(place, moment);
        desk.decide_extension(extension, &boxes).unwrap();
    }
    if let Some(moment) = told {
        let how = boxes(&[("told_how", "phone")]);
        desk_at(place, moment)
            .tell_extension(extension, &how)
            .unwrap();
    }
}

/// Six weeks before Monday, 23 November 2026. The register is there already.
pub fn serve(place: &Place) {
    october(place);
    at_the_desk(place);
    handed_over(place);
    written(place);
    extended(place);
}

fn october(place: &Place) {
    for day in ["10-01 09:00", "10-12 09:20", "10-20 15:10"] {
        ask(place, day, &ANSWERED);
    }
    let late = ask(place, "10-21 10:00", &[("channel", "phone")]);
    hand_over(place, "10-22 10:00", late.id, Some("10-22 17:30"));
    finish(place, "10-28 10:00", late.id);
}

/// Answered on the spot, told what to bring, come again, agitated, voided.
fn at_the_desk(place: &Place) {
    let mut desk = desk_at(place, "11-02 08:00");
    let item = boxes(&[
        ("name", "在读证明"),
        ("limit_days", "2"),
        ("department", "教导处"),
    ]);
    let item = desk.save_item(None, &item).unwrap().id.to_string();
    desk.close().unwrap();
    let about_item = [ANSWERED[0], ANSWERED[1], ("item_id", item.as_str())];
    let first = ask(place, "11-02 09:05", &about_item);
    follow_up(place, "11-04 10:00", first.id, "1", "satisfied");
    let second = ask(place, "11-03 10:00", &about_item);
    follow_up(place, "11-04 10:05", second.id, "1", "fairly_satisfied");
    let third = ask(
        place,
        "11-03 16:00",
        &[ANSWERED[0], ANSWERED[1], ("kind", "praise")],
    );
    follow_up(place, "11-05 10:00", third.id, "0", "dissatisfied");
    let fourth = ask(
        place,
        "11-05 11:00",
        &[
            ANSWERED[0],
            ANSWERED[1],
            ("channel", "phone"),
            ("asker_kind", "resident"),
            ("is_agitated", "1"),
            ("calming_note", "请到会议室，陈校长到场"),
            ("department", "总务处"),
        ],
    );
    follow_up(place, "11-09 10:00", fourth.id, "1", "");
    let noticed = ask(
        place,
        "11-06 09:00",
        &[("asker_kind", "student"), ("kind", "help")],
    );
    let missing = boxes(&[
        ("missing", "户口簿复印件\n接种证明"),
        ("given_how", "in_person"),
    ]);
    desk_at(place, "11-06 09:10")
        .give_notice(noticed.id, &missing)
        .unwrap();
    let earlier = noticed.id.0.to_string();
    for (moment, cause) in [("11-09 09:00", "told"), ("11-10 09:00", "untold")] {
        let trip = [
            ANSWERED[0],
            ANSWERED[1],
            ("earlier_id", earlier.as_str()),
            ("repeat_cause", cause),
        ];
        ask(place, moment, &trip);
    }
    let voided = ask(place, "11-10 10:00", &[("department", "")]);
    desk_at(place, "11-10 10:05")
        .void_contact(voided.id, "重复登记")
        .unwrap();
    // Nobody answered, for three days.
    ask(
        place,
        "11-18 09:00",
        &[
            ("department", ""),
            ("channel", "other"),
            ("asker_kind", "other"),
        ],
    );
}

/// Signed for soon, late, sent back and handed over anew, and not at all.
fn handed_over(place: &Place) {
    let phone = [
        ("channel", "phone"),
        ("asker_kind", "staff"),
        ("department", "总务处"),
    ];
    let prompt = ask(place, "11-09 14:00", &phone);
    hand_over(place, "11-09 14:10", prompt.id, Some("11-09 15:00"));
    finish(place, "11-12 09:00", prompt.id);
    let slow = ask(place, "11-10 14:00", &phone);
    hand_over(place, "11-10 14:10", slow.id, Some("11-11 09:10"));
    let mut desk = desk_at(place, "11-17 08:30");
    desk.remind(slow.id, &boxes(&[("note", "请今天答复")]))
        .unwrap();
    desk.close().unwrap();
    finish(place, "11-18 09:00", slow.id);
    let back = ask(place, "11-12 09:00", &phone);
    let link = hand_over(place, "11-12 09:30", back.id, None);
    let reason = boxes(&[("sent_back_reason", "不属本部门")]);
    desk_at(place, "11-12 11:00")
        .send_back(link, &reason)
        .unwrap();
    hand_over(place, "11-12 11:30", back.id, Some("11-12 13:00"));
    finish(place, "11-16 09:00", back.id);
    let waiting = ask(place, "11-20 09:00", &phone);
    hand_over(place, "11-20 09:30", waiting.id, None);
}

/// Letters: in time, complex, with papers awaited, about an item; and a matter from 12345.
fn written(place: &Place) {
    let letter = [
        ("channel", "letter"),
        ("form", "written"),
        ("asker_kind", "unit"),
    ];
    let simple = ask(place, "11-03 09:00", &letter);
    finish(place, "11-09 16:00", simple.id);
    let complex = ask(place, "10-27 09:00", &letter);
    let mut desk = desk_at(place, "10-28 09:00");
    let reason = boxes(&[("complex_reason", "涉及多个部门")]);
    desk.mark_complex(complex.id, &reason).unwrap();
    desk.close().unwrap();
    finish(place, "11-13 16:00", complex.id);
    let mut about_item = Vec::from(letter);
    about_item.extend([
        ("kind", "suggestion"),
        ("item_id", "1"),
        ("channel", "online"),
    ]);
    let item = ask(place, "11-10 09:00", &about_item);
    finish(place, "11-11 09:00", item.id);
    let mut awaiting = Vec::from(letter);
    awaiting.push(("awaited_materials", "户口簿复印件"));
    ask(place, "11-11 09:00", &awaiting);
    let above = ask(
        place,
        "11-11 10:00",
        &[
            ("channel", "above"),
            ("form", "written"),
            ("asker_kind", "resident"),
            ("above_unit", "12345热线"),
            ("above_document_number", "20261111-07"),
            ("above_limit_days", "7"),
            ("above_limit_unit", "calendar_days"),
        ],
    );
    finish(place, "11-17 10:00", above.id);
    let upward = boxes(&[("replied_up_how", "平台回复")]);
    desk_at(place, "11-18 09:00")
        .reply_upward(above.id, &upward)
        .unwrap();
}

/// More time: told in time, told too late, and none asked for.
fn extended(place: &Place) {
    let letter = [
        ("channel", "letter"),
        ("form", "written"),
        ("asker_kind", "unit"),
    ];
    // Due on Wednesday, 11 November.
    let in_time = ask(place, "11-04 09:00", &letter);
    let (approved, told) = (Some("11-10 10:00"), Some("11-11 10:00"));
    extend(
        place,
        in_time.id,
        ("11-10 09:00", "2026-11-18"),
        approved,
        told,
    );
    finish(place, "11-18 09:00", in_time.id);
    let too_late = ask(place, "11-04 10:00", &letter);
    let (approved, told) = (Some("11-10 10:00"), Some("11-12 10:00"));
    extend(
        place,
        too_late.id,
        ("11-10 09:00", "2026-11-18"),
        approved,
        told,
    );
    finish(place, "11-18 09:00", too_late.id);
    // Due on Tuesday, 17 November, and open.
    ask(place, "11-10 11:00", &letter);
}
