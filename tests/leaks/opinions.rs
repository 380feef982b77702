//! Everything that is done with opinions: who gave one is in no file but sealed (C4; 5D 七).

use std::path::Path;

use shouwen::domain::boxes::Boxes;
use shouwen::domain::rectification::RectificationOf;
use shouwen::store::{Draft, OpinionFilter};

use super::marker::Marker;
use super::walk::{done, identity, seat};
use crate::support::office::{CLERK, PRINCIPAL};

/// An opinion with the marker in every box that is sealed.
fn typed(marker: &Marker, signed: &'static str) -> Boxes {
    identity(marker)
        .with("signed", signed)
        .with("source", "letter")
        .with("content", "建议延长图书馆开放时间")
        .with("department", "教导处")
}

fn draft(marker: &Marker) -> Draft {
    let boxes = typed(marker, "named");
    let texts = boxes
        .texts()
        .map(|(name, text)| (name.to_owned(), text.to_owned()));
    Draft {
        form: "opinion".into(),
        updated_at: "2026-11-23T10:00".into(),
        texts: texts.collect(),
    }
}

/// The walk itself, in a process of its own.
pub fn walk(register: &Path, marker: &Marker) {
    let mut clerk = seat(register, CLERK);
    clerk.keep_opinion_draft(&draft(marker)).unwrap();
    done("draft kept");
    clerk.lock();
    clerk.unlock(CLERK, super::walk::PASSWORD_OF_ALL).unwrap();
    assert_eq!(clerk.opinion_draft("opinion").unwrap(), Some(draft(marker)));
    eprintln!("{:?}", clerk.drafts().unwrap());
    let wrong = typed(marker, "named").with("content", "");
    eprintln!("{:?}", clerk.log_opinion(&wrong));
    done("save refused");
    let named = clerk.log_opinion(&typed(marker, "named")).unwrap();
    clerk.log_opinion(&typed(marker, "confidential")).unwrap();
    let about = typed(marker, "named").with("is_about_principal", "1");
    eprintln!("{:?}", clerk.log_opinion(&about).unwrap());
    done("named, confidential and about the principal saved");
    let corrected = Boxes::from(&named).with("department", "总务处");
    clerk
        .correct_opinion(named.id, named.revision, &corrected)
        .unwrap();
    clerk.undo("").unwrap();
    done("corrected and taken back");
    clerk.close().unwrap();
    let mut desk = seat(register, PRINCIPAL);
    for sought in [&marker.chinese, &marker.latin, &marker.phone] {
        assert_eq!(desk.find(sought, 10).unwrap().count, 0);
        let filter = OpinionFilter {
            text: sought.clone(),
            ..OpinionFilter::default()
        };
        assert_eq!(desk.opinion_ids(&filter).unwrap(), []);
    }
    let opened = desk.open_giver(named.id, "当面反馈").unwrap();
    assert_eq!(opened.identity.name, marker.chinese);
    eprintln!("{opened:?} {:?}", desk.opinion_record(named.id).unwrap());
    done("searched, opened and shown");
    deal_with(&mut desk, &named);
    done("sent, ordered, fed back, followed up");
    desk.reseal_all().unwrap();
    done("sealed anew");
    desk.back_up(&register.with_file_name("backups")).unwrap();
    assert_eq!(desk.check().unwrap(), []);
    desk.close().unwrap();
    let conn = rusqlite::Connection::open(register).unwrap();
    conn.execute_batch("VACUUM").unwrap();
    conn.close().unwrap();
    done("backed up and vacuumed");
}

fn deal_with(desk: &mut shouwen::desk::Desk, named: &shouwen::domain::opinion::Opinion) {
    let revision = |desk: &shouwen::desk::Desk| desk.opinion(named.id).unwrap().revision;
    let to = Boxes::default()
        .with("department", "教导处")
        .with("handler", "钱主任");
    let seen = revision(desk);
    desk.send_opinion(named.id, seen, &to).unwrap();
    let order = Boxes::default()
        .with("problem", "开放时间短")
        .with("responsible_person", "钱主任")
        .with("is_at_once", "1");
    desk.order_rectification(RectificationOf::Opinion(named.id.0), &order)
        .unwrap();
    let feedback = Boxes::default()
        .with("outcome", "adopted")
        .with("feedback", "已延长至18点")
        .with("feedback_how", "phone");
    let seen = revision(desk);
    desk.feed_back_opinion(named.id, seen, &feedback).unwrap();
    let asked = Boxes::default()
        .with("satisfaction", "satisfied")
        .with("has_retaliation", "0");
    let seen = revision(desk);
    desk.follow_up_opinion(named.id, seen, &asked).unwrap();
}

#[test]
fn who_gave_an_opinion_is_left_nowhere_whatever_is_done() {
    super::walk::whole("opinions", 8);
}
