//! What is sealed opens with the standard `age` program, without us ("Protection of complainants" in the design): a piece
//! by a key in a file, and by the recovery sheet with its phrase.
//!
//! Where `age` or `python3` is missing nothing can be shown: it is said and passed over, but in CI it is a failure.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr, missing_docs)]

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

use shouwen::desk::Desk;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::complaint::AttachmentUse;
use shouwen::store::seal::{RecoveryPhrase, SecretKey, recovery_text, seal, seal_bytes};

mod support;

use support::morning;
use support::office::{
    CLERK, EVERYBODY, about_the_principal, complaint, confidential, founding, logged, office_of,
};

const ABOUT: &str = "TS-2026-0001 identity";
const TEXT: &str = "李𠮷\n16100003333\n阳光花园3号楼";

/// `age` reads a phrase from a terminal only, so it is given one: `python3 -c TYPING PHRASE PROGRAM ARGUMENTS…`.
const TYPING: &str = "
import os, pty, signal, sys
signal.alarm(60)
child, terminal = pty.fork()
if child == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
said = b''
try:
    while b'passphrase' not in said:
        said += os.read(terminal, 1024)
    os.write(terminal, sys.argv[1].encode() + b'\\n')
    while True:
        said += os.read(terminal, 1024)
except OSError:
    pass
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
if status:
    sys.stderr.write(said.decode(errors='replace'))
sys.exit(status)
";

/// Whether these programs can be run. In CI they must be.
fn are_there(programs: &[&str]) -> bool {
    for program in programs {
        let tried = Command::new(program).arg("--version").output();
        if tried.is_err_and(|error| error.kind() == ErrorKind::NotFound) {
            assert!(std::env::var_os("CI").is_none(), "{program} is missing");
            eprintln!("{program} is missing: nothing was tried");
            return false;
        }
    }
    true
}

fn run(command: &mut Command) -> Vec<u8> {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}");
    output.stdout
}

fn write(folder: &Path, name: &str, content: impl AsRef<[u8]>) -> std::path::PathBuf {
    let path = folder.join(name);
    fs::write(&path, content).unwrap();
    path
}

#[test]
fn the_age_program_opens_a_piece_with_the_key() {
    if !are_there(&["age"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let secret = SecretKey::generate().unwrap();
    let others = SecretKey::generate().unwrap();
    let key = write(folder.path(), "key.txt", secret.to_text().as_bytes());
    let to = [secret.public(), others.public()];
    let piece = seal(TEXT, ABOUT, &to).unwrap();
    let piece = write(folder.path(), "piece.age", piece);
    let opened = run(Command::new("age").arg("-d").arg("-i").arg(&key).arg(piece));
    let opened = String::from_utf8(opened).unwrap();
    let expected = format!("shouwen/1 {ABOUT}\n{} bytes\n{TEXT}", TEXT.len());
    assert_eq!(opened.trim_end(), expected);

    let scan: Vec<u8> = (0..=255).cycle().take(70_000).collect();
    let file = seal_bytes(&scan, "TS-2026-0001 attachment 1", &to).unwrap();
    let file = write(folder.path(), "file.age", file);
    let opened = run(Command::new("age").arg("-d").arg("-i").arg(key).arg(file));
    let head = b"shouwen/1 TS-2026-0001 attachment 1\n70000 bytes\n";
    assert!(opened.starts_with(head));
    assert_eq!(&opened[head.len()..head.len() + scan.len()], scan);
}

#[test]
fn sheet_and_phrase_open_a_piece_with_the_age_program() {
    if !are_there(&["age", "python3"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let recovery = SecretKey::generate().unwrap();
    let phrase = RecoveryPhrase::generate().unwrap();
    let sheet = recovery_text(&recovery, &phrase).unwrap();
    let sheet = write(folder.path(), "sheet.age", sheet);
    let piece = seal(TEXT, ABOUT, &[recovery.public()]).unwrap();
    let piece = write(folder.path(), "piece.age", piece);
    let opened = folder.path().join("opened.txt");
    run(Command::new("python3")
        .args(["-c", TYPING, &phrase.to_string(), "age", "-d", "-i"])
        .arg(sheet)
        .arg("-o")
        .arg(&opened)
        .arg(piece));
    let opened = fs::read_to_string(opened).unwrap();
    assert!(opened.contains(TEXT), "{opened}");
}

/// Everything that is sealed of a real register, opened by sheet and phrase alone: what is about the principal by the
/// second sheet, all the rest by the first.
#[test]
fn sheet_and_phrase_open_every_identity_of_a_register_with_the_age_program() {
    if !are_there(&["age", "python3"]) {
        return;
    }
    let (place, mut desk) = office_of(CLERK);
    let scan = [b"%PDF-1".as_slice(), &[7; 500]].concat();
    for (name, boxes) in [
        ("甲某某", complaint()),
        ("乙某某", confidential()),
        ("丙某某", about_the_principal()),
    ] {
        let id = logged(&mut desk, &boxes.with("complainant_name", name)).id;
        let addition = Boxes::default().with("addition", format!("{name}又来电"));
        desk.add_to_complaint(id, &addition).unwrap();
        desk.attach(id, AttachmentUse::Evidence, &format!("{name}的收据"), &scan)
            .unwrap();
    }
    desk.close().unwrap();
    let conn = rusqlite::Connection::open(&place.register).unwrap();
    let mut statement = conn
        .prepare(
            "SELECT complaint_id, part, bytes FROM sealed_piece JOIN payload ON sha256 = payload
             UNION ALL
             SELECT complaint_id, 'scan', bytes FROM attachment JOIN payload ON sha256 = payload WHERE is_sealed",
        )
        .unwrap();
    let pieces: Vec<(i64, String, Vec<u8>)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(pieces.len(), 10);
    let sheets = founding();
    let folder = tempfile::tempdir().unwrap();
    for (id, part, bytes) in pieces {
        let (sheet, phrase) = match id {
            3 => (&sheets.second_sheet, &sheets.second_phrase),
            _ => (&sheets.sheet, &sheets.phrase),
        };
        let sheet = write(folder.path(), "sheet.age", sheet);
        let piece = write(folder.path(), "piece.age", bytes);
        let opened = folder.path().join("opened");
        run(Command::new("python3")
            .args(["-c", TYPING, phrase, "age", "-d", "-i"])
            .arg(sheet)
            .arg("-o")
            .arg(&opened)
            .arg(piece));
        let opened = fs::read(opened).unwrap();
        let name = ["甲某某", "乙某某", "丙某某"][usize::try_from(id).unwrap() - 1];
        let wanted = match part.as_str() {
            "facts" => "多收了资料费",
            _ => name,
        };
        let text = String::from_utf8_lossy(&opened);
        assert!(
            text.starts_with(&format!("shouwen/1 TS-2026-{id:04} ")),
            "{part}"
        );
        assert!(text.contains(wanted), "{part} of {id}");
    }
}

/// A sealed backup opens to a whole register, which the program opens as it opens any other.
#[test]
fn sheet_and_phrase_open_a_sealed_backup_with_the_age_program() {
    if !are_there(&["age", "python3"]) {
        return;
    }
    let (place, desk) = office_of(CLERK);
    let stick = place.folder.path().join("stick");
    let backup = desk.back_up_sealed(&stick).unwrap();
    desk.close().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let sheet = write(folder.path(), "sheet.age", &founding().sheet);
    let opened = folder.path().join("opened.shouwen");
    run(Command::new("python3")
        .args(["-c", TYPING, &founding().phrase, "age", "-d", "-i"])
        .arg(sheet)
        .arg("-o")
        .arg(&opened)
        .arg(backup));
    let opened = Desk::open(&opened, None, morning()).unwrap();
    assert_eq!(opened.check().unwrap(), []);
    assert_eq!(opened.accounts().unwrap().len(), EVERYBODY.len());
}
