//! What was acknowledged is there after the process was killed or the disk ran full, and the register is well.
//!
//! The saving process is this test program itself, started again with a variable in its environment.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use shouwen::desk::{Desk, Error};
use shouwen::store::{Draft, Error as StoreError, Fault, VisitFilter};

use crate::support::{Place, morning, new_desk, open_desk, parent, place};
use crate::world::check;

const REGISTER: &str = "SHOUWEN_TEST_SAVES_INTO";
const CHILD: &str = "killed::the_process_that_saves";

/// Not a test of its own: what the started process does. Without the variable there is nothing to do.
#[test]
fn the_process_that_saves() {
    let Some(register) = std::env::var_os(REGISTER) else {
        return;
    };
    let mut desk = Desk::open(Path::new(&register), Some("王芳"), morning()).unwrap();
    desk.keep_draft(&half_typed()).unwrap();
    println!("\ndraft kept");
    for at in 0.. {
        match desk.log_visit(&parent(&format!("访客{at}"))) {
            Ok(visit) => println!("\nsaved {}", visit.number.sequence),
            Err(Error::Store(StoreError::DiskFull)) => {
                println!("\ndisk full");
                return;
            }
            Err(error) => panic!("{error:?}"),
        }
        // Saving takes the draft away, as it should; the next form is begun at once.
        match desk.keep_draft(&half_typed()) {
            Ok(()) | Err(Error::Store(StoreError::DiskFull)) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
}

fn half_typed() -> Draft {
    Draft {
        form: "visit".into(),
        updated_at: "2026-11-23T10:00".into(),
        texts: [("visitor_name".to_owned(), "半截".to_owned())].into(),
    }
}

fn start(mut command: Command, register: &Path) -> Child {
    command
        .env(REGISTER, register)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn saving_process() -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", CHILD, "--nocapture", "--test-threads=1"]);
    command
}

/// Reads what the process acknowledges, until `enough` of it.
fn acknowledged(child: &mut Child, enough: impl Fn(&[u32], &str) -> bool) -> Vec<u32> {
    let mut saved = Vec::new();
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        saved.extend(
            line.strip_prefix("saved ")
                .map(|number| number.parse::<u32>().unwrap()),
        );
        if enough(&saved, &line) {
            break;
        }
    }
    saved
}

fn sequences(desk: &Desk) -> Vec<u32> {
    let ids = desk.visit_ids(&VisitFilter::default()).unwrap();
    let mut sequences: Vec<_> = desk
        .visits(&ids)
        .unwrap()
        .iter()
        .map(|visit| visit.number.sequence)
        .collect();
    sequences.sort_unstable();
    sequences
}

fn new_register() -> Place {
    let place = place();
    new_desk(&place, morning()).close().unwrap();
    place
}

#[test]
fn what_was_acknowledged_is_there_after_a_kill() {
    let place = new_register();
    for kill_after in [1, 12, 37] {
        let before = sequences(&open_desk(&place, morning())).len();
        let mut child = start(saving_process(), &place.register);
        let saved = acknowledged(&mut child, |saved, _| saved.len() >= kill_after);
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(saved.len(), kill_after, "the process did not save");
        let desk = open_desk(&place, morning());
        assert_eq!(check(&desk), Vec::<Fault>::new());
        let stored = sequences(&desk);
        assert!(
            saved.iter().all(|number| stored.contains(number)),
            "{saved:?} {stored:?}"
        );
        let unacknowledged = stored.len() - before - saved.len();
        assert!(
            unacknowledged < 200,
            "a save that nobody heard of may be there, but whole"
        );
        let gapless: Vec<u32> = (1..=stored.len() as u32).collect();
        assert_eq!(stored, gapless);
    }
}

#[test]
fn a_half_typed_form_survives_a_kill() {
    let place = new_register();
    let mut child = start(saving_process(), &place.register);
    acknowledged(&mut child, |_, line| line == "draft kept");
    child.kill().unwrap();
    child.wait().unwrap();
    let mut desk = open_desk(&place, morning());
    // Killed between a save and the next keystroke there is nothing half-typed; else it is whole.
    let drafts = desk.drafts().unwrap();
    let has_saved = !sequences(&desk).is_empty();
    assert!(
        drafts == [half_typed()] || (drafts.is_empty() && has_saved),
        "{drafts:?}"
    );
    desk.drop_draft("visit").unwrap();
    assert_eq!(desk.drafts().unwrap(), []);
}

/// A limit on the size of files is what a full disk looks like to one process alone.
#[cfg(unix)]
#[test]
fn what_was_acknowledged_is_there_after_the_disk_ran_full() {
    let place = new_register();
    let mut limited = Command::new("sh");
    limited.args(["-c", "trap '' XFSZ; ulimit -f 900; exec \"$@\"", "sh"]);
    let saving = saving_process();
    limited.arg(saving.get_program()).args(saving.get_args());
    let mut child = start(limited, &place.register);
    let is_full = std::cell::Cell::new(false);
    let saved = acknowledged(&mut child, |_, line| {
        is_full.set(is_full.get() || line == "disk full");
        false
    });
    let status = child.wait().unwrap();
    assert!(
        status.success() && is_full.get(),
        "it says that the disk is full: {status}"
    );
    assert!(saved.len() > 5, "{saved:?}");
    let mut desk = open_desk(&place, morning());
    assert_eq!(check(&desk), Vec::<Fault>::new());
    assert_eq!(
        sequences(&desk),
        saved,
        "all that was acknowledged, and nothing else"
    );
    let next = desk.log_visit(&parent("有了空间")).unwrap();
    assert_eq!(next.number.sequence, saved.len() as u32 + 1);
}
