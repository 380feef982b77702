//! Every paper in every language, as it is drawn: nothing cut, nothing lost, and no change that nobody saw.
//!
//! `BLESS=1 cargo test --test papers` writes what is drawn now to `tests/papers/goldens`; look at the difference before
//! it is committed. Each paper's PDF and the texts that must be found in it are left in the build's `papers` folder,
//! where `.ci/run` reads them with the programs that printers and readers use.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "papers/attached.rs"]
mod attached;
#[path = "papers/complaints.rs"]
mod complaints;
#[path = "papers/contacts.rs"]
mod contacts;
#[path = "papers/draw_items.rs"]
mod draw_items;
#[path = "papers/reviewed.rs"]
mod reviewed;
#[path = "papers/reviews.rs"]
mod reviews;
#[path = "papers/signed.rs"]
mod signed;
mod support;
#[path = "papers/world.rs"]
mod world;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use draw_items::draw_items;
use shouwen::domain::form::FormKind;
use shouwen::i18n::Language;
use shouwen::paper::page::{Document, Item};
use shouwen::paper::pdf;
use shouwen::paper::picture::{Packing, Picture};
use world::{Sample, papers};

fn goldens() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/papers/goldens")
}

/// Where the gate looks for PDFs.
fn handed_over() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("papers");
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn every_paper_is_drawn_as_it_was_last_looked_at() {
    let blesses = std::env::var_os("BLESS").is_some();
    let mut changed = Vec::new();
    let mut known = Vec::new();
    for Sample { name, document, .. } in papers() {
        let file = goldens().join(format!("{name}.txt"));
        let drawn = draw_items(document);
        if blesses {
            fs::write(&file, &drawn).unwrap();
        }
        let golden = fs::read_to_string(&file).unwrap_or_default();
        if golden != drawn {
            let line = golden.lines().zip(drawn.lines()).position(|(a, b)| a != b);
            changed.push(format!(
                "{name}: from line {}",
                line.unwrap_or_default() + 1
            ));
        }
        known.push(file);
    }
    for file in fs::read_dir(goldens()).unwrap() {
        let file = file.unwrap().path();
        if !known.contains(&file) {
            changed.push(format!("{}: no paper is drawn so any more", file.display()));
        }
    }
    assert!(
        changed.is_empty(),
        "look at them, then BLESS=1:\n  {}",
        changed.join("\n  ")
    );
}

#[test]
fn every_paper_is_a_pdf_and_the_same_one_again() {
    let folder = handed_over();
    for Sample { name, document, .. } in papers() {
        let bytes = pdf::to_pdf(document, &mut |_, _| true).unwrap();
        assert_eq!(
            bytes,
            pdf::to_pdf(document, &mut |_, _| true).unwrap(),
            "{name}"
        );
        fs::write(folder.join(format!("{name}.pdf")), bytes).unwrap();
        fs::write(folder.join(format!("{name}.cells.txt")), cells(document)).unwrap();
        let pictures = folder.join(format!("{name}.pictures.txt"));
        fs::write(pictures, pictures_of(document)).unwrap();
    }
}

fn cells(document: &Document) -> String {
    let items = document.pages.iter().flat_map(|page| &page.items);
    let texts = items.filter_map(|item| match item {
        Item::Text(run) => Some(format!("{}\n", run.text)),
        _ => None,
    });
    texts.collect()
}

/// The pictures, a line each as a reader lists them: pixels, and how they are packed.
fn pictures_of(document: &Document) -> String {
    let items = document.pages.iter().flat_map(|page| &page.items);
    let pictures = items.filter_map(|item| match item {
        Item::Picture(placed) => Some(&placed.picture),
        _ => None,
    });
    let line = |picture: &Arc<Picture>| {
        let packing = match picture.packing() {
            Packing::Jpeg => "jpeg",
            Packing::Png => "image",
        };
        format!("{} {} {packing}\n", picture.width(), picture.height())
    };
    pictures.map(line).collect()
}

#[test]
fn nothing_leaves_its_page_and_no_text_stands_in_another() {
    for Sample { name, document, .. } in papers() {
        for (at, page) in document.pages.iter().enumerate() {
            let faults = world::faults(page);
            assert!(
                faults.is_empty(),
                "{name}, page {}:\n  {}",
                at + 1,
                faults.join("\n  ")
            );
        }
    }
}

#[test]
fn every_kind_of_paper_is_among_them_in_every_language() {
    let names: Vec<&str> = papers().iter().map(|sample| &*sample.name).collect();
    for kind in FormKind::ALL {
        for language in Language::ALL {
            let (code, tag) = (kind.code(), language.tag());
            let is_of = |name: &&&str| name.starts_with(code) && name.ends_with(tag);
            assert!(names.iter().any(|name| is_of(&name)), "{code}.{tag}");
            let blank = format!("blank-{code}.{tag}");
            assert!(
                kind.series().is_none() || names.contains(&&*blank),
                "{blank}"
            );
        }
    }
}

#[test]
fn no_page_holds_only_signatures_and_notes() {
    for Sample { name, document, .. } in papers() {
        for (at, page) in document.pages.iter().enumerate().skip(1) {
            assert!(!world::is_lonely(page), "{name}, page {}", at + 1);
        }
    }
}

#[test]
fn no_paper_says_a_key_or_a_place_holder() {
    for Sample { name, document, .. } in papers() {
        for line in cells(document).lines() {
            let is_key = |word: &str| {
                let parts = word.split('-').collect::<Vec<_>>();
                parts.len() > 2
                    && parts.iter().all(|part| {
                        !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase())
                    })
            };
            assert!(!line.split(' ').any(is_key), "{name}: {line}");
            assert!(
                !line.contains('{') && !line.contains('\u{2068}'),
                "{name}: {line}"
            );
        }
    }
}

#[test]
fn a_paper_of_one_page_is_a_small_file() {
    // Most of it is the letters: a page of 400 different characters is the fullest there is.
    const MOST_BYTES: usize = 72 * 1024;
    let mut seen = 0;
    for Sample { name, document, .. } in papers() {
        // A photo is as large as it is.
        if document.pages.len() == 1 && !document.has_pictures() {
            let bytes = pdf::to_pdf(document, &mut |_, _| true).unwrap().len();
            assert!(bytes < MOST_BYTES, "{name}: {bytes} bytes");
            seen += 1;
        }
    }
    assert!(seen > 3 * Language::ALL.len());
}
