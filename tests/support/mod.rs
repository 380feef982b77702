//! Builders shared by the tests: a desk with a fixed clock on a real file.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs
)]

pub mod complained;
pub mod dice;
pub mod office;
pub mod papers;
pub mod past;
pub mod records;
pub mod served;

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};
use shouwen::desk::{Clock, Desk};
use shouwen::domain::setting::Settings;
use shouwen::domain::visit::{TypedVisit, VisitField};
use tempfile::TempDir;

/// A folder that vanishes with the test, and the register in it.
pub struct Place {
    pub folder: TempDir,
    pub register: PathBuf,
}

pub fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let register = folder.path().join("register.shouwen");
    Place { folder, register }
}

pub fn moment(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

/// Monday 23 November 2026, 10:00 in China.
pub fn morning() -> Clock {
    Clock::Fixed(moment("2026-11-23T10:00:00+08:00"))
}

pub fn at(text: &str) -> Clock {
    Clock::Fixed(moment(text))
}

pub fn settings() -> Settings {
    Settings {
        school_name: "实验小学".into(),
        desk_name: "前台".into(),
        principal_name: "陈校长".into(),
        clerk_names: vec!["王芳".into(), "李敏".into()],
        screen_language: "zh-Hans".into(),
        ..Settings::default()
    }
}

pub fn new_desk(place: &Place, clock: Clock) -> Desk {
    Desk::create(&place.register, &settings(), Some("王芳"), clock).unwrap()
}

pub fn open_desk(place: &Place, clock: Clock) -> Desk {
    Desk::open(&place.register, Some("王芳"), clock).unwrap()
}

/// A parent who came at 9:12 that morning.
pub fn parent(name: &str) -> TypedVisit {
    let mut typed = TypedVisit::default();
    typed.set(VisitField::VisitorName, name);
    typed.set(VisitField::Phone, "13812345678");
    typed.set(VisitField::Kind, "parent");
    typed.set(VisitField::ArrivedAt, "9:12");
    typed.set(VisitField::StudentName, "张小宝");
    typed.set(VisitField::StudentClass, "三（2）班");
    typed.set(VisitField::Purpose, "给孩子送作业本");
    typed.set(VisitField::HostName, "李老师");
    typed
}

/// A register with a parent's visit for each name and phone.
pub fn place_with(visitors: &[(&str, &str)]) -> Place {
    let place = place();
    let mut desk = new_desk(&place, morning());
    for (name, phone) in visitors {
        let mut typed = parent(name);
        typed.set(VisitField::Phone, *phone);
        desk.log_visit(&typed).unwrap();
    }
    desk.close().unwrap();
    place
}
