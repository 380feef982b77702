//! The reports as a principal leaves them: sealed, and printed once more with the mark of a reprint.
//!
//! Their files are left beside the papers', where `.ci/run` reads them with the programs of printers and readers.

use std::fs;

use shouwen::i18n::{Language, Words};
use shouwen::paper::page::Item;
use shouwen::paper::pdf::reprint::{mark_reprint, marked};
use shouwen::paper::pdf::sealed::{Rest, Seal, paper_sha256, read, seal};
use shouwen::paper::pdf::to_pdf;

use crate::world::{Sample, faults, papers};
use crate::{cells, handed_over};

fn reports() -> impl Iterator<Item = &'static Sample> {
    let reports = ["visit-report-served", "visit-report-reviewed-year"];
    let is_one = move |name: &str| {
        reports.iter().any(|it| {
            name.strip_prefix(it)
                .is_some_and(|rest| rest.starts_with('.'))
        })
    };
    papers().iter().filter(move |sample| is_one(&sample.name))
}

fn mark(language: Language) -> String {
    let mark = Words::new(language).with("paper-mark-reprint", &[("count", 2.into())]);
    format!("{mark}　REPRINT No. 2 · 2026-11-26")
}

fn its_seal(paper: &[u8]) -> Seal {
    Seal {
        register: "实验小学".into(),
        period: "2025-10".into(),
        code: "7K3F-9Q2M".into(),
        statement_sha256: "5c".repeat(32),
        paper_sha256: paper_sha256(paper),
        journal_seq: 312,
        journal_hash: "a7".repeat(32),
        signer: "周校长".into(),
        signing_key: "0f".repeat(32),
        signed_at: "2025-11-03 08:40".into(),
        signature: "e1".repeat(64),
    }
}

#[test]
fn a_signed_report_and_its_reprint_are_papers_as_every_other() {
    let folder = handed_over();
    let mut seen = 0;
    for Sample { name, document, .. } in reports() {
        let paper = to_pdf(document, &mut |_, _| true).unwrap();
        let sealed = seal(&paper, &its_seal(&paper)).unwrap();
        let mark = mark(document.language);
        let reprint = mark_reprint(&sealed, 2, &mark).unwrap();
        assert!(sealed.starts_with(&paper) && reprint.starts_with(&sealed));
        let found = read(&reprint).unwrap().unwrap();
        assert!(found.is_unsealed_intact, "{name}");
        assert_eq!(
            found.rest,
            Rest::Reprint {
                count: 2,
                mark: mark.clone()
            }
        );
        let shown = marked(document, &mark);
        for (case, bytes, document) in [("sealed", sealed, document), ("reprint", reprint, &shown)]
        {
            fs::write(folder.join(format!("{name}.{case}.pdf")), bytes).unwrap();
            fs::write(
                folder.join(format!("{name}.{case}.cells.txt")),
                cells(document),
            )
            .unwrap();
        }
        seen += 1;
    }
    assert_eq!(seen, 2 * Language::ALL.len());
}

#[test]
fn the_mark_of_a_reprint_stands_on_every_page_and_touches_nothing() {
    for Sample { name, document, .. } in reports() {
        let mark = mark(document.language);
        for page in &marked(document, &mark).pages {
            let texts = page.items.iter().filter_map(|item| match item {
                Item::Text(run) => Some(&*run.text),
                _ => None,
            });
            assert!(texts.collect::<String>().ends_with(&mark), "{name}");
            assert!(faults(page).is_empty(), "{name}: {:?}", faults(page));
        }
    }
}
