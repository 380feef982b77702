//! Where a command writes: data to the output, sentences and progress to the error stream.

use std::io::{self, Write};

use crate::desk;

/// The streams of one run.
pub struct Streams<'a> {
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
    /// Somebody watches the error stream, so progress may be shown there.
    is_watched: bool,
    /// A line of progress stands there, to be wiped off before anything else.
    has_progress: bool,
}

/// Why a command did not end well.
#[derive(Debug)]
pub(super) enum Failure {
    /// The desk says no.
    Desk(desk::Error),
    /// The check found something; the lines are written already.
    Faults(usize),
    /// A signed report and the register do not agree; the lines are written already.
    Disagrees,
    /// A file that was to be read could not be.
    NoFile(String),
    /// The register has accounts, and nobody gave a password.
    PasswordMissing,
    /// There is a recovery sheet, and nobody gave its phrase.
    PhraseMissing,
    /// A new password was typed in two ways.
    PasswordsDiffer,
    /// The recovery sheet could not be read.
    Unreadable,
    /// The journal has no entry of this number.
    NoEntry(u64),
    /// Nobody reads the output any more.
    ReaderGone,
    /// The output could not be written: a full disk behind a redirection.
    Output,
}

impl From<desk::Error> for Failure {
    fn from(error: desk::Error) -> Self {
        Self::Desk(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::ReaderGone,
            _ => Self::Output,
        }
    }
}

impl<'a> Streams<'a> {
    /// `is_watched` says whether the error stream is a terminal.
    pub fn new(out: &'a mut dyn Write, err: &'a mut dyn Write, is_watched: bool) -> Self {
        Self {
            out,
            err,
            is_watched,
            has_progress: false,
        }
    }

    /// A line of data.
    pub(super) fn line(&mut self, text: &str) -> Result<(), Failure> {
        self.wipe_progress();
        Ok(writeln!(self.out, "{text}")?)
    }

    /// A sentence. If even that cannot be written, there is nobody left to tell.
    pub fn say(&mut self, sentence: &str) {
        self.wipe_progress();
        writeln!(self.err, "{sentence}").ok();
    }

    /// How much is done, over the last such line; nothing where nobody watches.
    pub(super) fn progress(&mut self, done: usize, count: usize) {
        if self.is_watched {
            self.has_progress = true;
            write!(self.err, "\r{done}/{count}")
                .and_then(|()| self.err.flush())
                .ok();
        }
    }

    /// Brings everything out.
    pub(super) fn finish(&mut self) -> Result<(), Failure> {
        self.wipe_progress();
        Ok(self.out.flush()?)
    }

    fn wipe_progress(&mut self) {
        if std::mem::take(&mut self.has_progress) {
            write!(self.err, "\r{:24}\r", "").ok();
        }
    }
}
