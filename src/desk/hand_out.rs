//! A finished paper leaves the program: as a file, in the system's reader, or on a printer.
//!
//! All of it runs beside the register's thread. Where there is no printer or no reader the paper is saved all the same,
//! and whoever asked is told where. Knows nothing of screens, and nothing of how pages look.

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::{Desk, Error, Paper, Progress, Result};
use crate::domain::form::{Departure, Way};
use crate::exchange::error::WriteError;
use crate::exchange::{write_whole_file, write_whole_file_and};

/// The most copies printed at once.
pub const MOST_COPIES: u32 = 99;

/// A reader that has not failed by then has opened the file; some stay until their window is closed.
const READER_FAILS_WITHIN: Duration = Duration::from_secs(3);

/// A printer that has not taken a paper by then will not.
const PRINTER_ANSWERS_WITHIN: Duration = Duration::from_secs(60);

/// How often a program that was started is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(25);

/// How many names are tried for a file whose own name is taken by one that is open in a reader.
const MOST_NAMES: u32 = 9;

/// Where papers go to: programs of the system, which tests replace.
#[derive(Debug, Clone)]
pub struct Outlets {
    /// Takes what is to be printed.
    pub lp: PathBuf,
    /// Knows the printers.
    pub lpstat: PathBuf,
    /// Opens a file in the system's reader.
    pub open: fn(&Path) -> io::Result<()>,
}

impl Default for Outlets {
    fn default() -> Self {
        Self {
            lp: PathBuf::from("lp"),
            lpstat: PathBuf::from("lpstat"),
            open: open_in_reader,
        }
    }
}

/// The printers of this computer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Printers {
    /// Their names.
    pub names: Vec<String>,
    /// The one used where none is named, if there is one.
    pub default: Option<String>,
}

/// What is to be printed where, and how often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintOrder {
    /// The printer; `None` for the system's own choice.
    pub printer: Option<String>,
    /// How many copies, 1 to [`MOST_COPIES`].
    pub copies: u32,
}

/// What became of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HandedOut {
    /// It lies there.
    Saved(PathBuf),
    /// It lies there and is open in the system's reader.
    Opened(PathBuf),
    /// It lies there; the system has nothing to open it with.
    NoReader(PathBuf),
    /// The printer has it.
    Printed(PrintOrder),
    /// It lies there, because no printer took it.
    NotPrinted {
        /// Where it lies.
        path: PathBuf,
        /// Why.
        reason: NotPrinted,
    },
    /// Nothing took it, and it lies nowhere: what it carries is written into no file that nobody chose.
    Withheld,
}

/// Why nothing was printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotPrinted {
    /// This computer has no program that prints.
    NoProgram,
    /// The program did not take it: no printer, or none of that name.
    Refused,
}

/// Asks the system for its printers; none where it has no such program.
#[must_use]
pub fn printers(outlets: &Outlets) -> Printers {
    let mut names = said(outlets, "-e");
    if names.is_empty() {
        // Older ones know -a alone, and say more than the name.
        names = said(outlets, "-a");
    }
    let default = said(outlets, "-d").first().and_then(|line| {
        let name = line.split_once(": ")?.1.trim();
        (!name.is_empty()).then(|| name.to_owned())
    });
    let first_word = |line: &String| line.split_whitespace().next().map(str::to_owned);
    Printers {
        names: names.iter().filter_map(first_word).collect(),
        default,
    }
}

/// Writes a paper to a file.
///
/// # Errors
/// [`Error::Write`](super::Error::Write), [`Error::Pdf`](super::Error::Pdf) or cancelled; the file that lay there before is untouched then.
pub fn save_paper(paper: &Paper, target: &Path, progress: Progress<'_>) -> Result<HandedOut> {
    let pdf = paper.pdf(progress)?;
    write_whole_file(target, &pdf)?;
    Ok(HandedOut::Saved(target.to_owned()))
}

impl Desk {
    /// Writes a paper to a file and notes that it is out. The file is whole on the disk before the journal says
    /// so, and gets its name only then: no paper that nobody noted, and a note without its paper only where the file
    /// cannot take its name.
    ///
    /// # Errors
    /// As [`save_paper`] and [`Desk::note_handed_out`].
    pub fn save_noted_paper(
        &mut self,
        paper: &Paper,
        target: &Path,
        progress: Progress<'_>,
    ) -> Result<()> {
        let pdf = paper.pdf(progress)?;
        let departure = Departure::without_printer(Way::Saved);
        write_whole_file_and(target, &pdf, || {
            self.note_departure(paper, Some(&departure))
        })
    }
}

/// Saves a paper in `folder` and opens it in the system's reader. Never in a temporary folder: papers name people. A guarded
/// paper is not opened so: nobody chose the folder.
///
/// # Errors
/// As [`save_paper`].
pub fn open_paper(
    paper: &Paper,
    folder: &Path,
    outlets: &Outlets,
    progress: Progress<'_>,
) -> Result<HandedOut> {
    if paper.guarded.is_some() {
        return Ok(HandedOut::Withheld);
    }
    let pdf = paper.pdf(progress)?;
    open_pdf(&pdf, paper, folder, outlets)
}

/// Prints a paper. It goes to the printer by a pipe and lies in no file; where nothing prints, it is saved in `folder`.
/// Windows has no such pipe: there it is opened in the reader, which prints. A guarded paper is printed by the pipe or not at
/// all.
///
/// # Errors
/// As [`save_paper`].
pub fn print_paper(
    paper: &Paper,
    order: &PrintOrder,
    folder: &Path,
    outlets: &Outlets,
    progress: Progress<'_>,
) -> Result<HandedOut> {
    if cfg!(windows) && paper.guarded.is_some() {
        return Ok(HandedOut::Withheld);
    }
    let pdf = paper.pdf(progress)?;
    if cfg!(windows) {
        return open_pdf(&pdf, paper, folder, outlets);
    }
    let title = job_title(&paper.file_name);
    match pipe_to_printer(pdf.clone(), &title, order, outlets, progress) {
        Piped::Taken => Ok(HandedOut::Printed(order.clone())),
        Piped::CalledOff => Err(Error::Cancelled),
        Piped::NotTaken(_) if paper.guarded.is_some() => Ok(HandedOut::Withheld),
        Piped::NotTaken(reason) => {
            let path = save_in(folder, &paper.file_name, &pdf)?;
            Ok(HandedOut::NotPrinted { path, reason })
        }
    }
}

fn open_pdf(pdf: &[u8], paper: &Paper, folder: &Path, outlets: &Outlets) -> Result<HandedOut> {
    let path = save_in(folder, &paper.file_name, pdf)?;
    Ok(match (outlets.open)(&path) {
        Ok(()) => HandedOut::Opened(path),
        Err(_) => HandedOut::NoReader(path),
    })
}

/// Saves under the paper's own name, or under the next free one where a reader holds a file of that name.
fn save_in(folder: &Path, name: &str, pdf: &[u8]) -> Result<PathBuf, WriteError> {
    let own = folder.join(name);
    std::fs::create_dir_all(folder).map_err(|source| WriteError::from_io(&own, source))?;
    let mut path = own.clone();
    for number in 2..=MOST_NAMES + 1 {
        match write_whole_file(&path, pdf) {
            Err(WriteError::InUse { .. }) => {
                let mut name = OsString::from(own.file_stem().unwrap_or_default());
                name.push(format!(" ({number}).pdf"));
                path = own.with_file_name(name);
            }
            outcome => return outcome.map(|()| path),
        }
    }
    Err(WriteError::InUse { path: own })
}

/// What became of a pipe to the printer.
enum Piped {
    Taken,
    NotTaken(NotPrinted),
    CalledOff,
}

/// A print server that does not answer keeps `lp` waiting for as long as it likes, so it is fed by a thread of its own
/// and looked at until it ends, is called off, or has had its time.
fn pipe_to_printer(
    pdf: Vec<u8>,
    title: &str,
    order: &PrintOrder,
    outlets: &Outlets,
    progress: Progress<'_>,
) -> Piped {
    let mut lp = Command::new(&outlets.lp);
    if let Some(printer) = &order.printer {
        lp.arg("-d").arg(printer);
    }
    let copies = order.copies.clamp(1, MOST_COPIES).to_string();
    lp.args(["-n", &copies, "-o", "media=A4", "-t", title, "-"]);
    lp.stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let Ok(mut child) = lp.spawn() else {
        return Piped::NotTaken(NotPrinted::NoProgram);
    };
    if let Some(mut pipe) = child.stdin.take() {
        // One that refuses does not read to the end; its status says what matters.
        let feed = move || pipe.write_all(&pdf).ok();
        if std::thread::Builder::new().spawn(feed).is_err() {
            child.kill().ok();
        }
    }
    let began = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Piped::Taken,
            Ok(Some(_)) | Err(_) => return Piped::NotTaken(NotPrinted::Refused),
            Ok(None) => std::thread::sleep(LOOK_EVERY),
        }
        let is_called_off = !progress(1, 1);
        if is_called_off || began.elapsed() >= PRINTER_ANSWERS_WITHIN {
            child.kill().ok();
            child.wait().ok();
            return match is_called_off {
                true => Piped::CalledOff,
                false => Piped::NotTaken(NotPrinted::Refused),
            };
        }
    }
}

/// What `lpstat` says, a line each.
fn said(outlets: &Outlets, option: &str) -> Vec<String> {
    let output = Command::new(&outlets.lpstat)
        .arg(option)
        // What it says is translated, unless it is told not to.
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output();
    let lines = output.ok().filter(|output| output.status.success());
    lines.map_or_else(Vec::new, |output| {
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        text.lines().map(str::to_owned).collect()
    })
}

/// A name for the queue, which is shown to everybody and often holds nothing but ASCII: the record's number, if the
/// file's name has one.
fn job_title(file_name: &str) -> String {
    let stem = file_name.strip_suffix(".pdf").unwrap_or(file_name);
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let title: String = stem.chars().filter(|c| plain(*c)).take(60).collect();
    let title = title.trim_matches(['-', '_']);
    if title.is_empty() {
        "shouwen".to_owned()
    } else {
        title.to_owned()
    }
}

/// Tries the system's ways to open a file, one after the other. Each must have ended well or still be running after
/// [`READER_FAILS_WITHIN`].
fn open_in_reader(path: &Path) -> io::Result<()> {
    let mut failure = io::Error::from(io::ErrorKind::NotFound);
    for mut command in open::commands(path) {
        let command = command.stdin(Stdio::null()).stdout(Stdio::null());
        match command.stderr(Stdio::null()).spawn().and_then(has_opened) {
            Ok(()) => return Ok(()),
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

fn has_opened(mut child: std::process::Child) -> io::Result<()> {
    let began = Instant::now();
    loop {
        match child.try_wait()? {
            Some(status) if status.success() => return Ok(()),
            Some(status) => return Err(io::Error::other(status.to_string())),
            None if began.elapsed() >= READER_FAILS_WITHIN => return Ok(()),
            None => std::thread::sleep(LOOK_EVERY),
        }
    }
}
