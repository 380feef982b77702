//! Somebody goes past the program, or changes the file: each of it is found, and as what it is.

use std::sync::OnceLock;

use rusqlite::Connection;
use shouwen::domain::closing::{Finding, MonthClose, Verification, Weight};
use shouwen::paper::pdf::sealed;
use shouwen::store::Fault;

use super::support::past::past_the_program;
use super::{
    FEBRUARY, JANUARY, MARCH, Place, bad, close, copy_of, desk_at, month, printed, quarter, sign,
};

/// January and February are closed; the report of January was printed twice.
struct Signed {
    place: Place,
    january: MonthClose,
    file: Vec<u8>,
    reprint: Vec<u8>,
}

fn signed() -> Signed {
    // Made once: every seat taken stretches a password.
    static MADE: OnceLock<Signed> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let (place, _) = quarter();
        let january = close(&place, JANUARY, "02-01 09:00");
        let mut desk = desk_at(&place, "02-01 09:10");
        let (file, _) = printed(&mut desk, JANUARY, None);
        let (reprint, _) = printed(&mut desk, JANUARY, None);
        desk.close().unwrap();
        let mut desk = desk_at(&place, "03-01 09:00");
        sign(&mut desk, FEBRUARY);
        desk.close().unwrap();
        Signed {
            place,
            january,
            file,
            reprint,
        }
    });
    Signed {
        place: copy_of(&made.place),
        january: made.january.clone(),
        file: made.file.clone(),
        reprint: made.reprint.clone(),
    }
}

impl Signed {
    fn file(&self, bytes: &[u8]) -> Verification {
        desk_at(&self.place, "03-02 09:00")
            .verify_file(bytes)
            .unwrap()
    }

    /// What the code finds, and what the check says, after somebody went past the program.
    fn after(&self, change: impl FnOnce(&Connection)) -> (Verification, Vec<Fault>) {
        let conn = past_the_program(&self.place.register);
        change(&conn);
        drop(conn);
        let desk = desk_at(&self.place, "03-02 09:00");
        let found = desk.verify_code(&self.january.code).unwrap();
        (found, desk.check().unwrap())
    }
}

fn is_told(faults: &[Fault]) -> bool {
    faults.contains(&Fault::ClosedMonth(month(JANUARY)))
}

fn sql(statement: &str) -> impl FnOnce(&Connection) {
    move |conn| conn.execute_batch(statement).unwrap()
}

#[test]
fn one_byte_of_the_file_wherever_it_lies() {
    let signed = signed();
    let opened = sealed::read(&signed.reprint).unwrap().unwrap();
    let (paper, seal) = (opened.unsealed_len, opened.sealed_len.unwrap());
    assert_eq!(seal, signed.file.len());
    let places = [
        ("the paper", &signed.file, paper / 2),
        ("the paper of a reprint", &signed.reprint, paper / 2),
        ("the seal", &signed.file, paper + (seal - paper) / 2),
        (
            "the mark",
            &signed.reprint,
            seal + (signed.reprint.len() - seal) / 2,
        ),
    ];
    for (what, bytes, at) in places {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        let desk = desk_at(&signed.place, "03-02 09:00");
        match desk.verify_file(&changed) {
            Ok(found) => {
                assert_eq!(found.weight(), Weight::Bad, "{what}: {:?}", found.findings);
                assert!(
                    found.findings.contains(&Finding::FileAltered),
                    "{what}: {:?}",
                    found.findings
                );
            }
            // A seal that cannot be read any more is no agreement either.
            Err(error) => assert_eq!(what, "the seal", "{error:?}"),
        }
    }
    assert_eq!(signed.file(&signed.file).weight(), Weight::Good);
}

#[test]
fn what_the_file_says_of_itself() {
    let signed = signed();
    let changed = |from: &str, to: &str| {
        assert_eq!(from.len(), to.len());
        let mut bytes = signed.file.clone();
        let found: Vec<_> = (0..bytes.len())
            .filter(|at| bytes[*at..].starts_with(from.as_bytes()))
            .collect();
        let at = *found.last().expect("it is there");
        bytes[at..at + to.len()].copy_from_slice(to.as_bytes());
        signed.file(&bytes)
    };
    for (from, to) in [
        ("(2027-01)", "(2027-02)"),
        ("(2027-02-01T09:00)", "(2027-02-01T09:01)"),
    ] {
        let found = changed(from, to);
        assert!(
            found.findings.contains(&Finding::FileAltered),
            "{from}: {:?}",
            found.findings
        );
        // What is told of the report is what the register has.
        assert_eq!(found.period, month(JANUARY));
        assert_eq!(found.signed_at, signed.january.signed_at);
    }
    let code = format!("({})", signed.january.code);
    let first = if code.starts_with("(A") { "(B" } else { "(A" };
    let found = changed(&code, &format!("{first}{}", &code[2..]));
    assert!(
        found.findings.contains(&Finding::FileAltered),
        "{:?}",
        found.findings
    );
    assert_eq!(found.code, signed.january.code);
}

#[test]
fn the_statement() {
    let signed = signed();
    let (found, faults) = signed.after(sql(
        "UPDATE month_close SET statement = replace(statement, 'count 1', 'count 2') WHERE id = 1",
    ));
    assert!(
        bad(&found).contains(&&Finding::StatementChanged),
        "{:?}",
        found.findings
    );
    assert!(is_told(&faults), "{faults:?}");
}

#[test]
fn the_signature() {
    let signed = signed();
    let turned: String = signed.january.signature.chars().rev().collect();
    let (found, faults) = signed.after(sql(&format!(
        "UPDATE month_close SET signature = '{turned}' WHERE id = 1"
    )));
    let bad = bad(&found);
    assert!(
        bad.contains(&&Finding::BadSignature),
        "{:?}",
        found.findings
    );
    assert!(
        !bad.contains(&&Finding::StatementChanged),
        "{:?}",
        found.findings
    );
    assert!(is_told(&faults), "{faults:?}");
}

#[test]
fn the_key_of_somebody_who_is_no_principal() {
    let signed = signed();
    let change = "UPDATE month_close SET signed_by = '周副校长', \
        signing_key = (SELECT signing_key FROM account WHERE name = '周副校长') WHERE id = 1";
    let (found, faults) = signed.after(sql(change));
    assert!(
        bad(&found).contains(&&Finding::KeyUnknown),
        "{:?}",
        found.findings
    );
    assert!(is_told(&faults), "{faults:?}");
}

#[test]
fn the_signed_file_and_its_pages() {
    for column in ["file", "pages"] {
        let signed = signed();
        let gone = format!(
            "DELETE FROM payload WHERE sha256 = (SELECT {column} FROM month_close WHERE id = 1)"
        );
        let (found, faults) = signed.after(sql(&gone));
        assert_eq!(bad(&found), [&Finding::PaperChanged], "{column}");
        assert!(is_told(&faults), "{faults:?}");
    }
    let signed = signed();
    let bytes = "UPDATE payload SET bytes = x'00' WHERE sha256 = (SELECT file FROM month_close WHERE id = 1)";
    let (found, faults) = signed.after(sql(bytes));
    assert_eq!(bad(&found), [&Finding::PaperChanged]);
    assert!(is_told(&faults), "{faults:?}");
    // The file that is brought is held against its own signature then.
    let found = signed.file(&signed.file);
    assert!(found.findings.contains(&Finding::FileIntact));
}

#[test]
fn another_months_file_under_this_month() {
    let signed = signed();
    let (found, _) = signed.after(sql(
        "UPDATE month_close SET file = (SELECT file FROM month_close WHERE id = 2) WHERE id = 1",
    ));
    assert!(
        bad(&found).contains(&&Finding::PaperChanged),
        "{:?}",
        found.findings
    );
}

#[test]
fn an_entry_of_the_journal_also_where_all_that_follow_were_chained_anew() {
    let signed = signed();
    let seq = signed.january.journal_seq;
    let touched = format!(
        "UPDATE journal_entry SET actor = '别人' WHERE seq = {}",
        seq - 1
    );
    let (found, _) = signed.after(sql(&touched));
    let changed = |it: &&Finding| matches!(it, Finding::JournalChanged { .. });
    assert!(bad(&found).iter().any(changed), "{:?}", found.findings);

    let signed = self::signed();
    let rechained = format!("UPDATE journal_entry SET hash = zeroblob(32) WHERE seq = {seq}");
    let (found, faults) = signed.after(sql(&rechained));
    assert!(bad(&found).iter().any(changed), "{:?}", found.findings);
    assert!(is_told(&faults), "{faults:?}");
}

#[test]
fn a_journal_that_was_cut() {
    let signed = signed();
    let seq = signed.january.journal_seq;
    let cut = format!(
        "DELETE FROM journal_change WHERE seq >= {seq}; DELETE FROM journal_entry WHERE seq >= {seq}"
    );
    let (found, faults) = signed.after(sql(&cut));
    let changed = |it: &&Finding| matches!(it, Finding::JournalChanged { .. });
    assert!(bad(&found).iter().any(changed), "{:?}", found.findings);
    assert!(is_told(&faults), "{faults:?}");
}

#[test]
fn a_record_of_the_month_in_a_figure_or_in_any_other_field() {
    let changed = |it: &&Finding| matches!(it, Finding::RecordsChanged { count: 1, first } if first.starts_with("LF-"));
    for (change, in_figures) in [
        ("UPDATE visit SET party_size = 7 WHERE id = 1", true),
        ("UPDATE visit SET purpose = '别的' WHERE id = 1", false),
        (
            "UPDATE visit SET arrived_at = '2027-04-12T09:12' WHERE id = 1",
            true,
        ),
        ("DELETE FROM visit WHERE id = 1", true),
    ] {
        let signed = signed();
        let (found, _) = signed.after(sql(change));
        let bad = bad(&found);
        assert!(bad.iter().any(changed), "{change}: {:?}", found.findings);
        let differ = |it: &&Finding| matches!(it, Finding::FiguresDiffer { .. });
        assert_eq!(
            bad.iter().any(differ),
            in_figures,
            "{change}: {:?}",
            found.findings
        );
    }
}

#[test]
fn what_does_not_even_read_as_a_record() {
    let signed = signed();
    let (found, _) = signed.after(sql("UPDATE visit SET kind = 'parents' WHERE id = 1"));
    let changed = |it: &&Finding| matches!(it, Finding::RecordsChanged { .. });
    assert!(bad(&found).iter().any(changed), "{:?}", found.findings);
}

#[test]
fn a_record_that_was_slipped_in() {
    let signed = signed();
    let slip_in = |conn: &Connection| {
        let stored = "SELECT group_concat(name) FROM pragma_table_info('visit') WHERE name <> 'id'";
        let columns: String = conn.query_row(stored, [], |row| row.get(0)).unwrap();
        let values = columns.replace("number_sequence", "77");
        let slipped = format!(
            "INSERT INTO visit (id, {columns}) SELECT 77, {values} FROM visit WHERE id = 1"
        );
        conn.execute_batch(&slipped).unwrap();
    };
    let (found, _) = signed.after(slip_in);
    let bad = bad(&found);
    let differ = |it: &&Finding| matches!(it, Finding::FiguresDiffer { .. });
    let changed = |it: &&Finding| matches!(it, Finding::RecordsChanged { .. });
    assert!(
        bad.iter().any(differ) && bad.iter().any(changed),
        "{:?}",
        found.findings
    );
}

#[test]
fn the_month_after_is_verified_by_itself() {
    let signed = signed();
    close(&signed.place, MARCH, "04-01 09:00");
    let conn = past_the_program(&signed.place.register);
    conn.execute("UPDATE visit SET party_size = 7 WHERE id = 1", [])
        .unwrap();
    drop(conn);
    let desk = desk_at(&signed.place, "04-02 09:00");
    let closed = desk.closed_months().unwrap();
    let weights: Vec<_> = closed
        .iter()
        .map(|it| desk.verify_code(&it.code).unwrap().weight())
        .collect();
    assert_eq!(weights[1..], [Weight::Good, Weight::Good]);
    assert_eq!(weights[0], Weight::Bad);
}
