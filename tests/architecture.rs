//! The arrows between the modules point one way, and the house rules that a compiler does not know are kept.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "architecture/rust_code.rs"]
mod rust_code;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rust_code::RustCode;

/// Each module, and the modules it may know of. `config` is a leaf: it knows where files lie and nothing else.
const MAY_KNOW: [(&str, &[&str]); 11] = [
    ("domain", &[]),
    ("config", &[]),
    ("i18n", &["domain"]),
    ("store", &["domain", "i18n"]),
    ("paper", &["domain", "i18n"]),
    ("exchange", &["domain", "i18n"]),
    ("desk", &["domain", "i18n", "store", "paper", "exchange"]),
    (
        "wording",
        &["domain", "i18n", "store", "paper", "exchange", "desk"],
    ),
    (
        "ui",
        &[
            "domain", "i18n", "store", "paper", "exchange", "desk", "wording", "config",
        ],
    ),
    (
        "cli",
        &[
            "domain", "i18n", "store", "paper", "exchange", "desk", "wording", "config",
        ],
    ),
    (
        "main",
        &[
            "domain", "i18n", "store", "paper", "exchange", "desk", "wording", "config", "ui",
            "cli",
        ],
    ),
];

/// Crates that only some modules may know of.
const AT_HOME: [(&str, &[&str]); 22] = [
    ("eframe", &["ui", "main"]),
    ("egui", &["ui", "main"]),
    ("egui_extras", &["ui"]),
    ("rfd", &["ui", "main"]),
    ("rusqlite", &["store"]),
    ("age", &["store"]),
    ("argon2", &["store"]),
    ("chacha20poly1305", &["store"]),
    ("ed25519_dalek", &["store"]),
    ("printpdf", &["paper"]),
    ("lopdf", &["paper"]),
    ("subsetter", &["paper"]),
    ("ttf_parser", &["paper"]),
    ("unicode_linebreak", &["paper"]),
    ("qrcode", &["paper"]),
    ("calamine", &["exchange"]),
    ("rust_xlsxwriter", &["exchange"]),
    ("csv", &["exchange"]),
    ("encoding_rs", &["exchange"]),
    ("fluent_bundle", &["i18n"]),
    ("directories", &["config"]),
    ("lexopt", &["cli", "main"]),
];

/// A file that nobody reads in one sitting is two files.
const MOST_LINES: usize = 420;

/// One source file: its place under `src`, the module at the top it belongs to, and its text.
struct Source {
    path: PathBuf,
    layer: String,
    text: String,
}

impl Source {
    fn name(&self) -> String {
        self.path.display().to_string()
    }

    /// The modules from the top down to this file.
    fn modules(&self) -> Vec<String> {
        let mut modules: Vec<String> = self
            .path
            .with_extension("")
            .iter()
            .map(|part| part.to_string_lossy().into_owned())
            .collect();
        if modules.last().is_some_and(|last| last == "mod") {
            modules.pop();
        }
        modules
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files_below(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut folders = vec![folder.to_owned()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == extension) {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

fn sources() -> Vec<Source> {
    let src = root().join("src");
    let sources: Vec<Source> = files_below(&src, "rs")
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let path = path.strip_prefix(&src).unwrap().to_owned();
            let first = path.iter().next().unwrap();
            let layer = Path::new(first).with_extension("").display().to_string();
            Source { path, layer, text }
        })
        .collect();
    assert!(sources.len() > 20, "the sources were not found");
    sources
}

fn assert_none(faults: &[String], what: &str) {
    assert!(faults.is_empty(), "{what}:\n  {}", faults.join("\n  "));
}

#[test]
fn every_arrow_points_the_right_way() {
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| source.layer != "lib") {
        let Some((_, may_know)) = MAY_KNOW.iter().find(|(layer, _)| *layer == source.layer) else {
            faults.push(format!(
                "{}: the test knows no module {}",
                source.name(),
                source.layer
            ));
            continue;
        };
        let modules = source.modules();
        for (line, known) in RustCode::read(&source.text).modules_at_the_top(&modules) {
            let is_module = MAY_KNOW.iter().any(|(layer, _)| *layer == known);
            if is_module && known != source.layer && !may_know.contains(&known.as_str()) {
                faults.push(format!(
                    "{}:{line}: {} must not know {known}",
                    source.name(),
                    source.layer
                ));
            }
        }
    }
    assert_none(&faults, "arrows that point the wrong way");
}

#[test]
fn each_crate_stays_where_it_belongs() {
    let mut faults = Vec::new();
    for source in sources() {
        for (line, known) in RustCode::read(&source.text).first_segments() {
            let home = AT_HOME.iter().find(|(name, _)| *name == known);
            if home.is_some_and(|(_, layers)| !layers.contains(&source.layer.as_str())) {
                faults.push(format!("{}:{line}: {known}", source.name()));
            }
        }
    }
    assert_none(&faults, "crates outside their modules");
}

#[test]
fn only_commands_print() {
    let mut faults = Vec::new();
    for source in sources() {
        if source.layer == "cli" || source.layer == "main" {
            continue;
        }
        for (line, called) in RustCode::read(&source.text).macros() {
            if matches!(called, "println" | "print" | "eprintln" | "eprint" | "dbg") {
                faults.push(format!("{}:{line}: {called}", source.name()));
            }
        }
    }
    assert_none(&faults, "printing outside the commands");
}

#[test]
fn nothing_is_unsafe() {
    let faults: Vec<_> = sources()
        .iter()
        .flat_map(|source| {
            let code = RustCode::read(&source.text);
            code.words()
                .filter(|(_, word)| *word == "unsafe")
                .map(|(line, _)| format!("{}:{line}", source.name()))
                .collect::<Vec<_>>()
        })
        .collect();
    assert_none(&faults, "unsafe code");
}

#[test]
fn every_file_can_be_read_in_one_sitting() {
    let faults: Vec<_> = sources()
        .iter()
        .map(|source| (source.name(), source.text.lines().count()))
        .filter(|(_, lines)| *lines > MOST_LINES)
        .map(|(name, lines)| format!("{name}: {lines} lines"))
        .collect();
    assert_none(&faults, "files that want to be two");
}

#[test]
fn every_file_says_what_it_is_for() {
    let faults: Vec<_> = sources()
        .iter()
        .filter(|source| !source.text.starts_with("//! "))
        .map(Source::name)
        .collect();
    assert_none(&faults, "files without a module doc");
}

#[test]
fn every_sql_file_is_used() {
    let folder = root().join("src/store");
    let included: BTreeSet<String> = sources()
        .iter()
        .filter(|source| source.layer == "store")
        .flat_map(|source| {
            let pieces = source.text.split("include_str!(").skip(1);
            pieces
                .filter_map(|piece| piece.split('"').nth(1))
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect();
    let files = files_below(&folder, "sql");
    assert!(!files.is_empty(), "the SQL files were not found");
    let faults: Vec<_> = files
        .iter()
        .map(|file| file.strip_prefix(&folder).unwrap().iter())
        .map(|parts| {
            parts
                .map(|part| part.to_string_lossy())
                .collect::<Vec<_>>()
                .join("/")
        })
        .filter(|file| !included.contains(file))
        .collect();
    assert_none(&faults, "SQL that nothing runs");
}

#[test]
fn no_place_on_somebodys_computer_is_named() {
    const NEVER: [&str; 5] = ["/home/", "/root/", "/Users/", "\\Users\\", "/tmp/"];
    let mut faults = Vec::new();
    for source in sources() {
        for (place, line) in source.text.lines().enumerate() {
            let found = NEVER.iter().filter(|never| line.contains(**never));
            faults.extend(found.map(|never| format!("{}:{}: {never}", source.name(), place + 1)));
        }
    }
    assert_none(&faults, "names that belong to one computer");
}

#[test]
fn the_reader_of_arrows_sees_every_way_to_write_one() {
    let text = r##"
        //! crate::comment
        use crate::store::Error;
        use crate::{desk::{self, Desk}, ui};
        fn f() -> crate::exchange::Sheet { let _ = ("crate::text", r#"crate::raw"#, '"'); super::super::wording::say() }
        mod tests { use super::super::super::cli; use super::super::own; /* crate::block */ }
    "##;
    let modules = ["desk".to_owned(), "visits".to_owned()];
    let known: Vec<_> = RustCode::read(text)
        .modules_at_the_top(&modules)
        .into_iter()
        .map(|(_, known)| known)
        .collect();
    assert_eq!(known, ["store", "desk", "ui", "exchange", "wording", "cli"]);
    let lines: Vec<_> = RustCode::read(text).modules_at_the_top(&modules);
    assert_eq!(lines[0].0, 3);
}
