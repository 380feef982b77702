//! The first page holds all that a principal signs under, however much there is to say.

use super::complaints::with_complaints;
use super::opinions::{with_opinions, with_review};
use super::*;
use crate::domain::closing::{Corrections, FigureChange, ReportText, Sealing};
use crate::domain::figures::{Amount, AnyFigure, ItemCount};
use crate::paper::layout;

/// Everything is kept, compared twice, late, rated, corrected and signed, with numbers of a large school.
fn fullest() -> Report {
    let mut report = with_review(with_opinions(with_complaints(with_contacts(report(
        "2026-10", 1_846,
    )))));
    report.now.persons = 2_935;
    report.year_before = Some(figures("2025-10", 1_702));
    let contacts = &mut report.contacts;
    contacts.now.contacts = 1_318;
    contacts.now.matters = KeptCount {
        due: 1_204,
        kept: 1_187,
    };
    contacts.now.followed_up = 320;
    contacts.now.rated = 308;
    contacts.now.content = 295;
    let item = |name: &str| ItemCount {
        name: name.into(),
        contacts: 118,
        rated: 30,
        content: 28,
    };
    contacts.now.by_item = vec![
        item("转学手续办理"),
        item("在读证明开具"),
        item("课后服务报名与退费"),
    ];
    contacts.now.matters = KeptCount { due: 5, kept: 4 };
    let earlier = ContactFigures {
        contacts: 1_204,
        matters: KeptCount {
            due: 900,
            kept: 871,
        },
        rated: 200,
        content: 188,
        ..contacts.now.clone()
    };
    contacts.previous = Some(earlier.clone());
    contacts.year_before = Some(earlier);
    report.complaints.previous = Some(report.complaints.now.clone());
    report.complaints.year_before = Some(report.complaints.now.clone());
    report.opinions.previous = Some(report.opinions.now.clone());
    report.opinions.year_before = Some(report.opinions.now.clone());
    report.corrections = Corrections {
        months: vec![period_of("2026-09")],
        figures: vec![FigureChange {
            period: period_of("2026-09"),
            figure: AnyFigure::Visits(Figure::Visits),
            signed: Amount::Count(5),
            now: Amount::Count(4),
        }],
        records: Vec::new(),
        count: 12,
    };
    report.sealing = Some(Sealing {
        code: "K3ZT-9QPM-7WXA-2HND".into(),
        signer: "陈国栋".into(),
        fingerprint: "a13e a261 61a5 63dd".into(),
        signed_on: "2026-11-02".parse().unwrap(),
        journal_seq: 1_234_567,
        journal_hash: report.journal_hash,
    });
    report
}

#[test]
fn the_first_page_is_one_page_in_every_language() {
    for language in Language::ALL {
        let words = Words::new(language);
        let form = form(&fullest(), letterhead(), &words);
        let document = layout::typeset(&form, &words, &mut |_, _| true).unwrap();
        let mut bookmarks = document.bookmarks.iter();
        let chapter = words.t("report-chapter-visits");
        let first = bookmarks.find(|it| it.title.contains(&chapter)).unwrap();
        assert_eq!(first.page, 1, "{language:?}");
    }
}

#[test]
fn a_signed_page_bears_its_code_and_an_unsigned_one_says_so() {
    let words = Words::new(Language::ZhHans);
    let mut report = fullest();
    let texts = |report: &Report| {
        let form = form(report, letterhead(), &words);
        let fields = form.leaves[0]
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Grid(grid) => Some(grid.rows.iter().flatten()),
                _ => None,
            });
        let texts = fields.flatten().map(|field| match &field.value {
            crate::paper::form::Value::Text(text) => text.clone(),
            _ => String::new(),
        });
        texts.collect::<Vec<_>>()
    };
    assert!(texts(&report).contains(&"K3ZT-9QPM-7WXA-2HND".to_owned()));
    report.sealing = None;
    assert!(texts(&report).contains(&"未签发".to_owned()));
}

#[test]
fn an_edited_summary_stands_in_place_of_the_one_the_facts_give() {
    let mut report = fullest();
    report.text = Some(ReportText {
        id: 0,
        period: report.period,
        summary: "本月运转平稳。".into(),
        summary_basis: String::new(),
        remarks: "继续抓好首问。".into(),
        written_by: "陈国栋".into(),
        written_at: report.as_of,
        voiding: None,
    });
    let form = chinese(&report);
    assert!(says(&form, "本月运转平稳。"));
    assert!(!says(&form, "本月接待来访"));
}
