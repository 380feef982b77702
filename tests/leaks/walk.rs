//! Everything that is done with complaints, step by step in a process of its own; after each step the process waits while
//! the files are looked through. What it says on both streams is kept in files and looked through as well.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use shouwen::desk::{Desk, ExportRequest, PaperRequest, SheetKind, restore, save_paper};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::complaint::{AttachmentUse, ComplaintId, Step};
use shouwen::domain::form::FormKind;
use shouwen::domain::period::Period;
use shouwen::i18n::{Language, Words};
use shouwen::store::{ComplaintFilter, Draft};

use super::marker::Marker;
use super::scan::leaks_below;
use crate::support::office::{
    CLERK, OFFICE, PASSWORD, PRINCIPAL, boxes_of, carried, complaint, office_place, step,
};
use crate::support::{Place, morning};

const REGISTER: &str = "SHOUWEN_TEST_WALKS_IN";
const MARKER: &str = "SHOUWEN_TEST_MARKER";
const WALK: &str = "SHOUWEN_TEST_WALK";
/// What everybody unlocks with.
pub const PASSWORD_OF_ALL: &str = PASSWORD;
const CHILD: &str = "walk::the_process_that_walks";

/// A complaint with the marker in every box that is sealed for its kind.
pub fn typed(marker: &Marker, signed: &'static str) -> Boxes {
    let mut boxes = complaint().with("signed", signed);
    for (name, text) in identity(marker).texts() {
        boxes.set(name, text);
    }
    match signed {
        "confidential" => with_facts(boxes, marker),
        _ => boxes,
    }
}

/// The boxes of an identity, with the marker in each.
pub fn identity(marker: &Marker) -> Boxes {
    Boxes::default()
        .with("complainant_name", marker.chinese.clone())
        .with("complainant_phone", marker.phone.clone())
        .with("complainant_address", marker.text())
        .with("complainant_document", marker.latin.clone())
        .with("complainant_relation", marker.chinese.clone())
        .with("complainant_student", marker.chinese.clone())
        .with("complainant_class", marker.chinese.clone())
}

fn with_facts(boxes: Boxes, marker: &Marker) -> Boxes {
    boxes
        .with("facts", format!("反映{}一事", marker.text()))
        .with("request", marker.text())
        .with("is_agitated", "1")
        .with("calming_note", marker.text())
}

fn draft(marker: &Marker) -> Draft {
    let boxes = typed(marker, "confidential");
    let texts = boxes
        .texts()
        .map(|(name, text)| (name.to_owned(), text.to_owned()));
    Draft {
        form: "complaint".into(),
        updated_at: "2026-11-23T10:00".into(),
        texts: texts.collect(),
    }
}

fn scan_with(marker: &Marker) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    bytes.extend(marker.text().as_bytes());
    bytes.extend(marker.written().into_iter().flat_map(|it| it.bytes));
    bytes
}

/// Not a test of its own: what the started process does. Without the variables there is nothing to do.
#[test]
fn the_process_that_walks() {
    let Some(register) = std::env::var_os(REGISTER).map(PathBuf::from) else {
        return;
    };
    let marker = Marker::from_line(&std::env::var(MARKER).unwrap());
    match std::env::var(WALK).unwrap().as_str() {
        "sealed from the first" => walk(&register, &marker),
        "opinions" => super::opinions::walk(&register, &marker),
        "confidential later" => turn_confidential(&register, &marker),
        _ => save_without_end(&register, &marker),
    }
}

/// Says that a step is done and waits until the files were looked through.
pub fn done(what: &str) {
    println!("\nstep {what}");
    std::io::stdout().flush().unwrap();
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).unwrap();
}

pub fn seat(register: &Path, name: &str) -> Desk {
    let mut desk = Desk::open(register, None, morning()).unwrap();
    desk.unlock(name, PASSWORD).unwrap();
    desk
}

fn walk(register: &Path, marker: &Marker) {
    let mut clerk = seat(register, CLERK);
    clerk.keep_complaint_draft(&draft(marker)).unwrap();
    done("draft kept");
    clerk.lock();
    done("locked over the draft");
    clerk.unlock(CLERK, PASSWORD).unwrap();
    assert_eq!(clerk.complaint_draft().unwrap(), draft(marker));
    let wrong = typed(marker, "confidential").with("category", "");
    eprintln!("{:?}", clerk.log_complaint(&wrong));
    done("save refused");
    let secret = clerk
        .log_complaint(&typed(marker, "confidential"))
        .unwrap()
        .complaint
        .id;
    done("confidential saved");
    let named = clerk
        .log_complaint(&typed(marker, "named"))
        .unwrap()
        .complaint
        .id;
    let about = typed(marker, "confidential").with("respondents", PRINCIPAL);
    clerk.log_complaint(&about).unwrap();
    done("named and about the principal saved");
    clerk
        .add_to_complaint(secret, &Boxes::default().with("addition", marker.text()))
        .unwrap();
    clerk
        .attach(
            secret,
            AttachmentUse::Evidence,
            &marker.text(),
            &scan_with(marker),
        )
        .unwrap();
    done("added and attached");
    clerk.close().unwrap();
    let mut desk = seat(register, PRINCIPAL);
    search(&desk, marker);
    done("searched");
    let opened = desk.open_sealed(secret, "联系答复").unwrap();
    assert!(opened.facts.contains(&marker.chinese) && opened.additions.len() == 1);
    let (_, bytes) = desk.open_attachment(1, "核对").unwrap();
    assert_eq!(bytes, scan_with(marker));
    eprintln!("{opened:?} {:?}", desk.complaint_record(secret).unwrap());
    done("opened and shown");
    work_on(&mut desk, secret, named);
    hand_out(&mut desk, register, secret);
    done("papers handed out");
    let desk = keep_copies(desk, register, marker);
    desk.close().unwrap();
    let conn = rusqlite::Connection::open(register).unwrap();
    conn.execute_batch("VACUUM").unwrap();
    done("vacuumed");
    conn.close().unwrap();
    run_commands(register);
    done("commands run");
}

fn search(desk: &Desk, marker: &Marker) {
    let two: String = marker.chinese.chars().take(2).collect();
    for sought in [&marker.chinese, &marker.latin, &marker.phone, &two] {
        assert_eq!(desk.find(sought, 10).unwrap().count, 0);
        let filter = ComplaintFilter {
            text: sought.clone(),
            ..ComplaintFilter::default()
        };
        assert_eq!(desk.complaint_ids(&filter).unwrap(), []);
    }
}

fn work_on(desk: &mut Desk, secret: ComplaintId, named: ComplaintId) {
    let now = desk.complaint(secret).unwrap();
    let corrected = Boxes::from(&now).with("respondents", "李老师\n钱主任");
    desk.correct_complaint(secret, now.revision, &corrected)
        .unwrap();
    done("corrected");
    let revision = desk.complaint(named).unwrap().revision;
    desk.merge_complaint(named, revision, secret).unwrap();
    done("merged");
    let revision = desk.complaint(named).unwrap().revision;
    desk.unmerge_complaint(named, revision).unwrap();
    done("unmerged");
    desk.undo("").unwrap();
    desk.undo("").unwrap();
    done("undone");
    desk.name_viewers(secret, &[OFFICE.to_owned()]).unwrap();
    desk.name_viewers(secret, &[]).unwrap();
    desk.reseal_all().unwrap();
    done("sealed anew");
    desk.make_confidential(named).unwrap();
    done("named turned confidential");
    carried(desk, secret, Step::Close);
    step(desk, named, Step::Refuse, &boxes_of(Step::Refuse)).unwrap();
    desk.void_complaint(named, "重复登记").unwrap();
    done("closed, refused, voided");
    assert_eq!(desk.check().unwrap(), []);
    done("checked");
}

/// Every paper about the complaints that there is, saved into the register's folder as a person would.
fn hand_out(desk: &mut Desk, register: &Path, secret: ComplaintId) {
    let period = Period::Month {
        year: 2026,
        month: 11,
    };
    let (from, to) = ("2026-11-01".parse().unwrap(), "2026-11-30".parse().unwrap());
    let about = |kind| PaperRequest::Complaint {
        kind,
        complaint: secret,
    };
    let requests = [
        PaperRequest::Report { period },
        PaperRequest::ContactBook { from, to },
        PaperRequest::Book { from, to },
        PaperRequest::ComplaintBook { from, to },
        about(FormKind::ComplaintRecord),
        about(FormKind::ComplaintApproval),
        about(FormKind::HandlerCopy),
    ];
    for request in requests {
        let paper = desk
            .paper(&request, Some(Language::ZhHans), &mut |_, _| true)
            .unwrap();
        // What stands on the pages; in the file it is glyphs.
        eprintln!("{:?}", paper.document);
        let file = register.with_file_name(&paper.file_name);
        save_paper(&paper, &file, &mut |_, _| true).unwrap();
        desk.note_handed_out(&paper).unwrap();
    }
}

fn keep_copies(desk: Desk, register: &Path, marker: &Marker) -> Desk {
    for (kind, name, redact) in [
        (SheetKind::Contacts, "all.xlsx", false),
        (SheetKind::Complaints, "complaints.xlsx", false),
        (SheetKind::Complaints, "complaints.csv", false),
        (SheetKind::Complaints, "redacted.csv", true),
    ] {
        let request = ExportRequest {
            kind,
            file: register.with_file_name(name),
            redact,
            ..ExportRequest::default()
        };
        desk.export_sheet(&request, &Words::new(Language::ZhHans), &mut |_, _| true)
            .unwrap();
    }
    done("exported");
    let folder = register.with_file_name("backups");
    let backup = desk.back_up(&folder).unwrap();
    done("backed up");
    desk.close().unwrap();
    let kept = restore(register, &backup, PRINCIPAL, morning()).unwrap();
    assert!(kept.is_some_and(|file| file.exists()));
    done("restored, the old file kept");
    let mut clerk = seat(register, CLERK);
    clerk.keep_complaint_draft(&draft(marker)).unwrap();
    let secret = clerk.log_complaint(&typed(marker, "confidential")).unwrap();
    eprintln!("{secret:?}");
    clerk.undo("登记错误").unwrap();
    done("saved and taken back");
    clerk
}

/// The real program over the register: it is locked to it, and says nothing of what it holds.
fn run_commands(register: &Path) {
    for command in [
        vec!["check"],
        vec!["backup"],
        vec!["show", "TS-2026-0001"],
        vec!["find", "TS"],
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_shouwen"))
            .args(&command)
            .arg("--register")
            .arg(register)
            .output()
            .unwrap();
        eprintln!("{command:?}: {output:?}");
        eprintln!("{}", String::from_utf8_lossy(&output.stdout));
        eprintln!("{}", String::from_utf8_lossy(&output.stderr));
    }
}

/// A named complaint whose facts stood in the open and are sealed later. Until then the marker is there.
fn turn_confidential(register: &Path, marker: &Marker) {
    let mut desk = seat(register, PRINCIPAL);
    let boxes = with_facts(complaint(), marker);
    let id = desk.log_complaint(&boxes).unwrap().complaint.id;
    desk.attach(
        id,
        AttachmentUse::Evidence,
        &marker.text(),
        &scan_with(marker),
    )
    .unwrap();
    let mut other = scan_with(marker);
    other.push(0);
    desk.attach(id, AttachmentUse::Evidence, &marker.text(), &other)
        .unwrap();
    desk.undo("").unwrap();
    let now = desk.complaint(id).unwrap();
    let again = Boxes::from(&now).with("facts", format!("更正：{}", marker.text()));
    desk.correct_complaint(id, now.revision, &again).unwrap();
    desk.undo("").unwrap();
    desk.make_confidential(id).unwrap();
    done("turned confidential");
    assert_eq!(desk.check().unwrap(), []);
    assert!(
        desk.open_sealed(id, "核对")
            .unwrap()
            .facts
            .contains(&marker.chinese)
    );
    desk.close().unwrap();
    done("closed");
}

/// Saves drafts and complaints until it is killed.
fn save_without_end(register: &Path, marker: &Marker) {
    let mut desk = seat(register, CLERK);
    println!("\nsaving");
    loop {
        desk.keep_complaint_draft(&draft(marker)).unwrap();
        let id = desk
            .log_complaint(&typed(marker, "confidential"))
            .unwrap()
            .complaint
            .id;
        desk.attach(
            id,
            AttachmentUse::Evidence,
            &marker.text(),
            &scan_with(marker),
        )
        .unwrap();
        println!("\nsaved");
    }
}

/// A walk in a process of its own, its temporary folder and what it says.
pub struct Walk {
    pub child: Child,
    pub place: Place,
    pub temporary: tempfile::TempDir,
    said: tempfile::TempDir,
    marker: Marker,
    answers: BufReader<std::process::ChildStdout>,
}

impl Walk {
    pub fn start(walk: &str, marker: &Marker, place: Place) -> Self {
        let temporary = tempfile::tempdir().unwrap();
        let said = tempfile::tempdir().unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", CHILD, "--nocapture", "--test-threads=1"])
            .env(REGISTER, &place.register)
            .env(MARKER, marker.to_line())
            .env(WALK, walk)
            .env("TMPDIR", temporary.path())
            .env("SHOUWEN_HOME", temporary.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(File::create(said.path().join("stderr")).unwrap())
            .spawn()
            .unwrap();
        let answers = BufReader::new(child.stdout.take().unwrap());
        Self {
            child,
            place,
            temporary,
            said,
            marker: marker.clone(),
            answers,
        }
    }

    /// The next line that begins so; `None` once the process has ended.
    pub fn next(&mut self, begins: &str) -> Option<String> {
        let mut line = String::new();
        loop {
            line.clear();
            if self.answers.read_line(&mut line).unwrap() == 0 {
                return None;
            }
            if let Some(rest) = line.trim_end().strip_prefix(begins) {
                return Some(rest.trim().to_owned());
            }
        }
    }

    fn go_on(&mut self) {
        let mut input = self.child.stdin.as_ref().unwrap();
        input.write_all(b"\n").unwrap();
    }

    /// Looks through every place, and prints a line of the table. Returns what was found.
    pub fn look(&self, step: &str) -> Vec<String> {
        let places = [
            ("register", self.place.folder.path()),
            ("temporary", self.temporary.path()),
            ("said", self.said.path()),
        ];
        let mut found = Vec::new();
        let mut line = format!("{step:<38}");
        for (name, folder) in places {
            let (files, leaks) = leaks_below(folder, &self.marker);
            line.push_str(&format!(" {:>10}", format!("{}/{files}", leaks.len())));
            found.extend(
                leaks
                    .into_iter()
                    .map(|leak| format!("{step}: {name}: {leak:?}")),
            );
        }
        println!("{line}");
        found
    }
}

/// Walks to the end, looking after every step.
pub fn whole(walk: &str, steps: usize) {
    let marker = Marker::new();
    let mut walk = Walk::start(walk, &marker, office_place());
    let mut found = Vec::new();
    let mut count = 0;
    println!(
        "{:<38} {:>10} {:>10} {:>10}   (leaks/files)",
        "after", "register", "temporary", "said"
    );
    while let Some(step) = walk.next("step ") {
        found.extend(walk.look(&step));
        count += 1;
        walk.go_on();
    }
    let status = walk.child.wait().unwrap();
    let said = std::fs::read_to_string(walk.said.path().join("stderr")).unwrap();
    assert!(status.success(), "the walk did not come to its end: {said}");
    found.extend(walk.look("ended"));
    assert_eq!(count, steps);
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn nothing_that_is_sealed_is_left_anywhere_whatever_is_done() {
    whole("sealed from the first", 23);
}

#[test]
fn what_is_sealed_later_is_purged_from_the_register() {
    whole("confidential later", 2);
}
