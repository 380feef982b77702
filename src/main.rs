//! The thin binary: everything it does lies in the library.
//!
//! On Windows it is a console program, in release builds too. As a windowed program it could not write into the console
//! it was called from without calls that Rust counts as unsafe, and a command whose answer cannot be seen is worse than
//! a console behind the window. A packaged copy for clerks may carry the windowed mark in its header; it is the same
//! program, and its commands still write into pipes and files.

use std::io::{self, BufWriter, IsTerminal as _, Write as _};
use std::process::ExitCode;

use shouwen::cli::{self, Invocation, Streams};
use shouwen::desk::Clock;
use shouwen::exchange;
use shouwen::ui::{self, WindowRequest};

fn main() -> ExitCode {
    std::panic::set_hook(Box::new(report_panic));
    let mut out = BufWriter::new(io::stdout().lock());
    let mut err = io::stderr();
    let is_watched = err.is_terminal();
    let mut streams = Streams::new(&mut out, &mut err, is_watched);
    let today = Clock::System.now().date_naive();
    let status = match cli::parse(std::env::args_os(), today) {
        Ok(Invocation::Command(line)) => cli::run(&line, &mut streams),
        Ok(Invocation::Window {
            register,
            demo,
            user,
            language,
        }) => {
            let request = WindowRequest {
                register,
                demo,
                user,
                language,
            };
            open_window(request, &mut streams)
        }
        Err(wrong) => cli::report(&wrong, &mut streams),
    };
    ExitCode::from(u8::try_from(status).unwrap_or(1))
}

/// Opens the window. Where the system has no message box its failure still stands on the error stream.
fn open_window(request: WindowRequest, streams: &mut Streams<'_>) -> i32 {
    match ui::run(request) {
        Ok(()) => cli::DONE,
        Err(sentence) => {
            streams.say(&sentence);
            cli::FAILED
        }
    }
}

/// Says where the program stumbled and nothing else: what a panic carries may be somebody's name. Panics of the reader
/// of foreign workbooks are caught and told as a damaged file, so of them nothing is said here.
fn report_panic(panic: &std::panic::PanicHookInfo<'_>) {
    if exchange::is_reading_foreign_file() {
        return;
    }
    let place = panic.location().map(ToString::to_string);
    let place = place.unwrap_or_default();
    writeln!(
        io::stderr(),
        "shouwen {}: {place}",
        env!("CARGO_PKG_VERSION")
    )
    .ok();
}
