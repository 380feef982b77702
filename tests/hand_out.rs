//! Papers leave the program whole or not at all, and the queue of the printer reads no Chinese.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]
#![cfg(unix)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use shouwen::desk::{
    Error, Guarded, HandedOut, NotPrinted, Outlets, PrintOrder, Printers, open_paper, print_paper,
    printers, save_paper,
};
use shouwen::exchange::error::WriteError;

use crate::support::papers::paper;

const TARGET: &str = "SHOUWEN_TEST_SAVES_PAPER";

/// Outlets by links in `folder`: what is printed is kept beside them.
fn outlets(folder: &Path, lp: &str) -> Outlets {
    let linked = |name: &str, script: &str| -> PathBuf {
        let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support");
        std::os::unix::fs::symlink(scripts.join(script), folder.join(name)).unwrap();
        folder.join(name)
    };
    Outlets {
        lp: linked("lp", lp),
        lpstat: linked("lpstat", "fake-lpstat"),
        open: |_| Err(std::io::ErrorKind::NotFound.into()),
    }
}

fn order() -> PrintOrder {
    PrintOrder {
        printer: None,
        copies: 2,
    }
}

#[test]
fn printers_are_listed_with_the_usual_one() {
    let folder = tempfile::tempdir().unwrap();
    let found = printers(&outlets(folder.path(), "fake-lp"));
    let wanted = Printers {
        names: vec!["Office".into(), "Gate".into()],
        default: Some("Gate".into()),
    };
    assert_eq!(found, wanted);
    let none = Outlets {
        lpstat: "no-such-lpstat".into(),
        ..Outlets::default()
    };
    assert_eq!(printers(&none), Printers::default());
}

#[test]
fn the_queue_shows_the_number_and_no_chinese() {
    let folder = tempfile::tempdir().unwrap();
    let outlets = outlets(folder.path(), "fake-lp");
    for (name, title) in [
        ("会客单 LF-2026-0137.pdf", "LF-2026-0137"),
        ("在校访客名单.pdf", "shouwen"),
    ] {
        let mut paper = paper(1);
        paper.file_name = name.into();
        let printed = print_paper(&paper, &order(), folder.path(), &outlets, &mut |_, _| true);
        assert_eq!(printed.unwrap(), HandedOut::Printed(order()));
        let arguments = fs::read_to_string(folder.path().join("lp-arguments")).unwrap();
        assert_eq!(arguments, format!("-n\n2\n-o\nmedia=A4\n-t\n{title}\n-\n"));
        assert!(!folder.path().join(name).exists(), "it lies in no file");
    }
}

#[test]
fn what_no_printer_takes_is_saved_and_again_under_the_same_name() {
    let folder = tempfile::tempdir().unwrap();
    let outlets = outlets(folder.path(), "fake-lp-refuses");
    let own = folder.path().join("papers");
    for _ in 0..2 {
        let outcome = print_paper(&paper(1), &order(), &own, &outlets, &mut |_, _| true);
        let path = own.join(paper(1).file_name);
        assert!(path.is_file());
        let reason = NotPrinted::Refused;
        assert_eq!(outcome.unwrap(), HandedOut::NotPrinted { path, reason });
    }
    assert_eq!(fs::read_dir(&own).unwrap().count(), 1);
}

#[test]
fn what_is_called_off_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("a.pdf");
    fs::write(&target, "旧").unwrap();
    let outlets = outlets(folder.path(), "fake-lp");
    let (mut never, own) = (|_, _| false, folder.path().join("papers"));
    for outcome in [
        save_paper(&paper(3), &target, &mut never),
        open_paper(&paper(3), &own, &outlets, &mut never),
        print_paper(&paper(3), &order(), &own, &outlets, &mut never),
    ] {
        assert!(matches!(outcome, Err(Error::Cancelled)), "{outcome:?}");
    }
    assert_eq!(fs::read_to_string(&target).unwrap(), "旧");
    assert!(!own.exists() && !folder.path().join("lp-printed").exists());
}

#[test]
fn a_printer_that_never_answers_can_be_called_off() {
    let folder = tempfile::tempdir().unwrap();
    let outlets = outlets(folder.path(), "fake-lp-hangs");
    let own = folder.path().join("papers");
    let pages = paper(3);
    let mut looks = 0;
    let outcome = print_paper(&pages, &order(), &own, &outlets, &mut |done, count| {
        // Every page is packed before it goes to the printer; then nobody answers.
        looks += usize::from(count == 1 && done == 1);
        looks < 3
    });
    assert!(matches!(outcome, Err(Error::Cancelled)), "{outcome:?}");
    assert!(!own.exists());
}

/// C4: nobody chose the folder, so that a page with a name or a key lies in none.
#[test]
fn c4_a_guarded_paper_goes_to_the_printer_or_a_chosen_place_and_nowhere_else() {
    for guarded in [Guarded::Identity, Guarded::RecoveryKey] {
        let folder = tempfile::tempdir().unwrap();
        let refusing = outlets(folder.path(), "fake-lp-refuses");
        let own = folder.path().join("papers");
        let mut paper = paper(1);
        paper.guarded = Some(guarded);
        let mut always = |_, _| true;
        let none = Outlets {
            lp: "no-such-lp".into(),
            ..refusing.clone()
        };
        for outcome in [
            print_paper(&paper, &order(), &own, &refusing, &mut always),
            print_paper(&paper, &order(), &own, &none, &mut always),
            open_paper(&paper, &own, &refusing, &mut always),
        ] {
            assert_eq!(outcome.unwrap(), HandedOut::Withheld);
        }
        assert!(!own.exists());

        let place = tempfile::tempdir().unwrap();
        let prints = outlets(place.path(), "fake-lp");
        let printed = print_paper(&paper, &order(), &own, &prints, &mut always);
        assert_eq!(printed.unwrap(), HandedOut::Printed(order()));
        assert!(!own.exists(), "it lies in no file");
        let chosen = folder.path().join("chosen.pdf");
        let saved = save_paper(&paper, &chosen, &mut always);
        assert_eq!(saved.unwrap(), HandedOut::Saved(chosen));
    }
}

/// Not a test of its own: what the started process does. Without the variable there is nothing to do.
#[test]
fn the_process_that_saves() {
    let Some(target) = std::env::var_os(TARGET) else {
        return;
    };
    let outcome = save_paper(&paper(1), Path::new(&target), &mut |_, _| true);
    assert!(
        matches!(outcome, Err(Error::Write(WriteError::DiskFull { .. }))),
        "{outcome:?}"
    );
    println!("\ndisk full");
}

/// A limit on the size of files is what a full disk looks like to one process alone.
#[test]
fn a_full_disk_is_told_and_the_old_file_stays() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("a.pdf");
    fs::write(&target, "旧").unwrap();
    let mut limited = Command::new("sh");
    limited
        .args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$@\"", "sh"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "the_process_that_saves", "--nocapture"])
        .env(TARGET, &target);
    let output = limited.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("disk full"),
        "{said}"
    );
    assert_eq!(fs::read_to_string(&target).unwrap(), "旧");
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        1,
        "no half of a file"
    );
}
