//! A register whose file may not grow: what was committed stays, and saving goes on once there is room.
#![allow(clippy::unwrap_used, clippy::panic)]

use chrono::DateTime;

use super::{Act, Error, Store, check};
use crate::domain::journal::Action;
use crate::domain::number::Register;
use crate::domain::setting::Settings;
use crate::domain::visit::{Visit, VisitDetails, VisitId};

fn act() -> Act {
    Act {
        at: DateTime::parse_from_rfc3339("2026-11-23T10:00:00+08:00").unwrap(),
        actor: "王芳".into(),
    }
}

fn save(store: &mut Store) -> Result<u32, Error> {
    let act = act();
    let done = store.transact(&act, |write| {
        let number = write.next_number(Register::Visit)?;
        let visit = Visit {
            id: VisitId(0),
            number,
            entered_at: act.local_minute(),
            entered_by: act.actor.clone(),
            details: VisitDetails {
                visitor_name: "张伟".into(),
                purpose: "给孩子送作业本".repeat(40),
                party_size: 1,
                arrived_at: Some(act.local_minute()),
                ..VisitDetails::default()
            },
            voiding: None,
            revision: 0,
        };
        write.create(Action::Create, &number.to_string(), &visit)?;
        Ok::<_, Error>(number.sequence)
    })?;
    Ok(done.value)
}

/// Lets the file grow to so many pages beyond what it has; no limit where there are none given.
fn limit(store: &Store, more_pages: Option<i64>) {
    let pages: i64 = store
        .conn
        .query_row("PRAGMA page_count", [], |row| row.get(0))
        .unwrap();
    let most = more_pages.map_or(i64::from(u32::MAX) - 1, |more| pages + more);
    store
        .conn
        .query_row(&format!("PRAGMA max_page_count = {most}"), [], |_| Ok(()))
        .unwrap();
}

#[test]
fn a_full_disk_loses_nothing_and_saving_goes_on_once_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.shouwen");
    let mut store = Store::create(&path, &act(), &Settings::default()).unwrap();
    save(&mut store).unwrap();
    limit(&store, Some(12));
    let mut saved = 1;
    let error = loop {
        match save(&mut store) {
            Ok(sequence) => saved = sequence,
            Err(error) => break error,
        }
        assert!(saved < 1_000, "the limit does not hold");
    };
    assert!(matches!(error, Error::DiskFull), "{error:?}");
    assert!(saved > 1);
    assert_eq!(store.read().visit_count().unwrap(), u64::from(saved));
    assert!(
        matches!(save(&mut store), Err(Error::DiskFull)),
        "it stays full"
    );
    assert_eq!(check(&store).unwrap(), []);
    limit(&store, None);
    assert_eq!(save(&mut store).unwrap(), saved + 1, "no number is lost");
    assert_eq!(check(&store).unwrap(), []);
    store.close().unwrap();
    let reopened = Store::open(&path).unwrap();
    assert_eq!(reopened.read().visit_count().unwrap(), u64::from(saved) + 1);
}
