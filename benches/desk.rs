//! How long the desk takes, each figure beside something real in the same run: the same work done by bare SQLite.
//!
//! `cargo bench` prints a table. Nothing is asserted: figures of one computer say little, ratios say more.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

mod support;

use std::path::Path;

use rusqlite::Connection;
use shouwen::desk::{Desk, fill_sample, sample_settings};
use shouwen::domain::journal::Action;
use shouwen::domain::number::Register;
use shouwen::domain::record::Recorded as _;
use shouwen::domain::visit::{TypedVisit, Visit, VisitField, VisitId};
use shouwen::i18n::Language;
use shouwen::store::{Act, Error as StoreError, Store, VisitFilter};
use support::{clock, head, line, median, percentile, read_all, timed};

const SAVES: usize = 400;
const IMPORTED: usize = 10_000;
const LARGE: u32 = 100_000;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    head();
    saves(folder.path());
    bulk(folder.path());
    large(folder.path());
}

fn new_desk(path: &Path) -> Desk {
    Desk::create(path, &sample_settings(Language::ZhHans), None, clock()).unwrap()
}

/// A bare file with the register's own pragmas and one table.
fn bare(path: &Path) -> Connection {
    let conn = Connection::open(path).unwrap();
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;
         CREATE TABLE record (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT",
    )
    .unwrap();
    conn
}

fn typed(at: usize) -> TypedVisit {
    let mut typed = TypedVisit::default();
    typed.set(VisitField::VisitorName, format!("访客{at}"));
    typed.set(VisitField::Phone, format!("161{at:08}"));
    typed.set(VisitField::Kind, "parent");
    typed.set(VisitField::ArrivedAt, "9:12");
    typed.set(VisitField::StudentName, "张小宝");
    typed.set(VisitField::StudentClass, "三（2）班");
    typed.set(VisitField::Purpose, "给孩子送作业本");
    typed.set(VisitField::HostName, "周老师");
    typed.set(VisitField::HostDepartment, "三年级组");
    typed
}

/// What a visit writes, as one text: its fields once as the row and once as the journal's changes.
fn body(visit: &Visit) -> String {
    let fields: String = visit
        .fields()
        .into_iter()
        .filter_map(|field| Some(format!("{}\t{}\n", field.name, field.text?)))
        .collect();
    fields.repeat(2)
}

/// One visit saved at the desk, beside one commit of the same bytes. They take turns, so that the disk's mood is shared.
fn saves(folder: &Path) {
    let mut desk = new_desk(&folder.join("saves.shouwen"));
    let conn = bare(&folder.join("saves.db"));
    let (mut ours, mut beside) = (Vec::new(), Vec::new());
    for at in 0..SAVES {
        let form = typed(at);
        let (time, visit) = timed(|| desk.log_visit(&form).unwrap());
        ours.push(time);
        let body = body(&visit);
        let (time, _) = timed(|| {
            conn.execute("INSERT INTO record (body) VALUES (?1)", [&body])
                .unwrap()
        });
        beside.push(time);
    }
    for percent in [50, 95] {
        line(
            &format!("a save against a bare commit, p{percent} of {SAVES}"),
            percentile(&mut ours, percent),
            percentile(&mut beside, percent),
        );
    }
}

/// As many visits as a school's sheet holds, in one transaction.
fn bulk(folder: &Path) {
    let path = folder.join("bulk.shouwen");
    new_desk(&path).close().unwrap();
    let mut store = Store::open(&path).unwrap();
    let act = Act {
        at: clock().now(),
        actor: "王芳".into(),
    };
    let now = act.local_minute();
    let details: Vec<_> = (0..IMPORTED)
        .map(|at| {
            typed(at)
                .check(now, shouwen::domain::visit::Strictness::Sheet)
                .unwrap()
        })
        .collect();
    let visits: Vec<_> = details
        .into_iter()
        .map(|details| Visit {
            id: VisitId(0),
            number: "LF-2026-0001".parse().unwrap(),
            entered_at: now,
            entered_by: act.actor.clone(),
            details,
            voiding: None,
            revision: 0,
        })
        .collect();
    let bodies: Vec<String> = visits.iter().map(body).collect();
    let (ours, ()) = timed(|| {
        let done = store.transact(&act, |write| {
            for visit in visits {
                let number = write.next_number(Register::Visit)?;
                write.create(
                    Action::Import,
                    &number.to_string(),
                    &Visit { number, ..visit },
                )?;
            }
            Ok::<_, StoreError>(())
        });
        done.unwrap();
    });
    let conn = bare(&folder.join("bulk.db"));
    let (beside, ()) = timed(|| {
        conn.execute_batch("BEGIN").unwrap();
        let mut insert = conn
            .prepare("INSERT INTO record (body) VALUES (?1)")
            .unwrap();
        for body in &bodies {
            insert.execute([body]).unwrap();
        }
        conn.execute_batch("COMMIT").unwrap();
    });
    line(
        &format!("{IMPORTED} visits at once against bare rows"),
        ours,
        beside,
    );
}

/// Reads at a hundred thousand visits, each beside the bare query for the same rows.
fn large(folder: &Path) {
    let path = folder.join("large.shouwen");
    let mut desk = new_desk(&path);
    let (filled, _) = timed(|| fill_sample(&mut desk, LARGE, 1, &mut |_, _| true).unwrap());
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch("PRAGMA query_only = ON").unwrap();
    let all = VisitFilter::default();
    let ids = desk.visit_ids(&all).unwrap();
    let bytes = std::fs::metadata(&path).unwrap().len();
    println!(
        "-- {LARGE} visits, filled in {:.1} s, {} MB --",
        filled.as_secs_f64(),
        bytes / 1_000_000
    );
    let page = &ids[ids.len() / 2..ids.len() / 2 + 50];
    let first = page.iter().map(|id| id.0).min().unwrap();
    let reads: [(&str, &dyn Fn(), String); 6] = [
        (
            "a page of 50",
            &|| drop(desk.visits(page).unwrap()),
            format!("SELECT * FROM visit WHERE id >= {first} LIMIT 50"),
        ),
        (
            "people whose initials begin with zs",
            &|| drop(desk.known_visitors("zs").unwrap()),
            "SELECT * FROM visit WHERE name_initials >= 'zs' AND name_initials < 'zt' LIMIT 6"
                .into(),
        ),
        (
            "the keys of all visits",
            &|| drop(desk.visit_ids(&all).unwrap()),
            "SELECT id FROM visit".into(),
        ),
        (
            "find 王芳, the first 50",
            &|| drop(desk.find("王芳", 50).unwrap()),
            "SELECT id FROM visit WHERE visitor_name LIKE '%王芳%'".into(),
        ),
        (
            "find a phone's last four digits",
            &|| drop(desk.find("0042", 50).unwrap()),
            "SELECT id FROM visit WHERE phone LIKE '%0042%'".into(),
        ),
        (
            "today",
            &|| drop(desk.today().unwrap()),
            "SELECT * FROM visit WHERE arrived_at >= '2026-11-10' ORDER BY listed_at".into(),
        ),
    ];
    for (what, ours, sql) in reads {
        line(what, median(ours), median(|| read_all(&conn, &sql)));
    }
    let (ours, faults) = timed(|| desk.check().unwrap());
    assert!(faults.is_empty(), "{faults:?}");
    let (beside, ()) = timed(|| read_all(&conn, "PRAGMA integrity_check"));
    line("the whole check against SQLite's alone", ours, beside);
}
