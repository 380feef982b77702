//! Papers made by hand: what a preview must show, without a register to take it from.
#![allow(dead_code)]

use shouwen::desk::{Paper, PaperRequest, Trace};
use shouwen::i18n::Language;
use shouwen::paper::canvas::{Align, Canvas, Type};
use shouwen::paper::page::{Bookmark, Document, Ink, Polyline, Rect, Rule, Shape, mm};
use shouwen::paper::page::{Item, Page};

pub const TITLE: &str = "来访登记簿";
/// Forty characters, as wide as an A4 page takes them at ten and a half points.
pub const LONG_LINE: &str =
    "家长李𠮷来校为三（2）班学生张小宝送作业本，门卫核对证件后电话联系班主任，得到同意入校。";

/// A paper of so many pages.
pub fn paper(pages: usize) -> Paper {
    let mut missing = std::collections::BTreeSet::new();
    let sheets = (1..=pages).map(|number| {
        let (page, lacks) = sheet(number, pages);
        missing.extend(lacks);
        page
    });
    let sheets: Vec<Page> = sheets.collect();
    let bookmark = |page: usize| Bookmark {
        title: format!("{} 月", page + 1),
        page,
        level: u8::from(!page.is_multiple_of(3)),
    };
    Paper {
        request: PaperRequest::RollCall,
        document: Document {
            title: TITLE.into(),
            language: Language::ZhHans,
            bookmarks: (0..pages).map(bookmark).collect(),
            missing: missing.into_iter().collect(),
            pages: sheets,
        },
        file_name: "登记簿 LF-2026.pdf".into(),
        guarded: None,
        left_out: Vec::new(),
        trace: Trace::default(),
        file: None,
    }
}

/// The same with a character that no font has.
pub fn paper_with_missing() -> Paper {
    let mut paper = paper(1);
    paper.document.missing = vec!['😀', '𪚥'];
    paper
}

fn sheet(number: usize, pages: usize) -> (Page, std::collections::BTreeSet<char>) {
    let (width_pt, height_pt) = (mm(210.0), mm(297.0));
    let mut canvas = Canvas::default();
    canvas.text(width_pt / 2.0, 70.0, Type::hei(22.0), Align::Centre, TITLE);
    let left = mm(20.0);
    canvas.frame(
        Rect {
            x_pt: left,
            y_pt: 90.0,
            width_pt: width_pt - 2.0 * left,
            height_pt: 560.0,
        },
        1.1,
    );
    for row in 0..28 {
        let y_pt = 90.0 + 20.0 * row as f32;
        let head = Rect {
            x_pt: left,
            y_pt,
            width_pt: 40.0,
            height_pt: 20.0,
        };
        canvas.fill(head, Ink::Mist);
        canvas.rule((left, y_pt), (width_pt - left, y_pt), 0.45);
        canvas.rule((left + 40.0, y_pt), (left + 40.0, y_pt + 20.0), 0.45);
        let label = format!("{:02}", number * 28 + row);
        canvas.text(
            left + 20.0,
            y_pt + 14.0,
            Type::hei(9.0),
            Align::Centre,
            &label,
        );
        canvas.text(
            left + 44.0,
            y_pt + 14.0,
            Type::song(10.5),
            Align::Left,
            LONG_LINE,
        );
    }
    decorate(&mut canvas, left);
    let foot = format!("第 {number} 页 / 共 {pages} 页 AVAToTeWa fi To");
    let grey = Type::song(9.0).in_ink(Ink::Grey);
    canvas.text(width_pt / 2.0, height_pt - 40.0, grey, Align::Centre, &foot);
    canvas.finish(width_pt, height_pt)
}

/// A cut mark, a curve, a shape with a hole, and something like a QR code.
fn decorate(canvas: &mut Canvas, left: f32) {
    canvas.item(Item::Rule(Rule {
        from_pt: (0.0, 665.0),
        to_pt: (mm(210.0), 665.0),
        weight_pt: 0.6,
        is_dashed: true,
        ink: Ink::Silver,
    }));
    let points = (0..12).map(|at| (left + 14.0 * at as f32, 730.0 - 9.0 * (at % 4) as f32));
    for is_dashed in [false, true] {
        let shift = if is_dashed { 20.0 } else { 0.0 };
        canvas.polyline(Polyline {
            points_pt: points.clone().map(|(x, y)| (x, y + shift)).collect(),
            weight_pt: 1.0,
            is_dashed,
            ink: Ink::Black,
        });
    }
    let square = |x: f32, y: f32, side: f32| {
        vec![(x, y), (x + side, y), (x + side, y + side), (x, y + side)]
    };
    let (x, y, module) = (left + 220.0, 690.0, 3.0);
    let mut contours = vec![
        square(x, y, 7.0 * module),
        square(x + module, y + module, 5.0 * module),
        square(x + 2.0 * module, y + 2.0 * module, 3.0 * module),
    ];
    for at in 0..80_u32 {
        let (column, row) = (at % 10, at / 10);
        if (at * at + 3 * column + row).is_multiple_of(3) {
            let at = (x + (8 + column) as f32 * module, y + row as f32 * module);
            contours.push(square(at.0, at.1, module));
        }
    }
    canvas.shape(Shape {
        contours_pt: contours,
        ink: Ink::Black,
    });
    canvas.shape(Shape {
        contours_pt: vec![vec![(400.0, 690.0), (440.0, 730.0), (360.0, 730.0)]],
        ink: Ink::Silver,
    });
}
