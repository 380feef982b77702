//! A paper as text: one line for each thing drawn, so that a changed form shows as a changed line.

use std::fmt::Write as _;

use shouwen::paper::page::{Document, Item, Rect, Shape};

/// The whole paper.
pub fn draw_items(document: &Document) -> String {
    let mut text = format!("{} · {}\n", document.title, document.language.tag());
    for bookmark in &document.bookmarks {
        let indent = "  ".repeat(usize::from(bookmark.level) + 1);
        writeln!(
            text,
            "{indent}→ {} (page {})",
            bookmark.title,
            bookmark.page + 1
        )
        .unwrap();
    }
    if !document.missing.is_empty() {
        writeln!(
            text,
            "missing: {}",
            document.missing.iter().collect::<String>()
        )
        .unwrap();
    }
    for (at, page) in document.pages.iter().enumerate() {
        writeln!(
            text,
            "\npage {} of {:.0} × {:.0} pt",
            at + 1,
            page.width_pt,
            page.height_pt
        )
        .unwrap();
        for item in &page.items {
            writeln!(text, "{}", line_of(item)).unwrap();
        }
    }
    text
}

fn line_of(item: &Item) -> String {
    match item {
        // The head of the journal is another one in every register.
        Item::Text(run) if is_hash(&run.text) => {
            format!(
                "        {:6.1} {:?} {} │(hash)",
                run.baseline_pt, run.face, run.size_pt
            )
        }
        Item::Text(run) => format!(
            "{:7.1} {:6.1} {:?} {} {:?} │{}",
            run.x_pt,
            run.baseline_pt,
            run.face,
            run.size_pt,
            run.ink,
            without_hash(&run.text)
        ),
        Item::Rule(rule) => format!(
            "{:7.1} {:6.1} rule to {:.1} {:.1}, {} pt{} {:?}",
            rule.from_pt.0,
            rule.from_pt.1,
            rule.to_pt.0,
            rule.to_pt.1,
            rule.weight_pt,
            if rule.is_dashed { " dashed" } else { "" },
            rule.ink
        ),
        Item::Fill(fill) => format!("{} fill {:?}", rect(fill.rect), fill.ink),
        Item::Polyline(line) => {
            let points: Vec<_> = line
                .points_pt
                .iter()
                .map(|(x, y)| format!("{x:.1} {y:.1}"))
                .collect();
            format!(
                "polyline {}, {} pt {:?}",
                points.join(", "),
                line.weight_pt,
                line.ink
            )
        }
        Item::Picture(placed) => format!(
            "{} picture of {} × {} px {:?} {:?}",
            rect(placed.rect),
            placed.picture.width(),
            placed.picture.height(),
            placed.picture.colours(),
            placed.picture.packing()
        ),
        Item::Shape(shape) => format!(
            "{} shape of {} contours {:?}",
            rect(bounds(shape)),
            shape.contours_pt.len(),
            shape.ink
        ),
    }
}

/// What is sealed has other bytes each time, and so another hash; it may stand at the end of a line that says more.
fn without_hash(text: &str) -> String {
    if let Some(at) = text.find("SHA-256") {
        return format!("{}(hash)", &text[..at]);
    }
    let parts: Vec<&str> = text.split(' ').collect();
    let groups = parts.iter().rev().take_while(|part| is_group(part)).count();
    if groups < LEAST_GROUPS {
        return text.to_owned();
    }
    let said = parts[..parts.len() - groups].join(" ");
    format!("{said} (hash)")
}

/// A hash is printed in so many groups at least, or it may be a number.
const LEAST_GROUPS: usize = 4;

/// Four hexadecimal digits.
fn is_group(group: &str) -> bool {
    group.len() == 4 && group.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Nothing but groups of four hexadecimal digits.
fn is_hash(text: &str) -> bool {
    text.len() > 30 && text.split(' ').all(is_group)
}

fn rect(rect: Rect) -> String {
    format!(
        "{:7.1} {:6.1} {:.1} × {:.1}",
        rect.x_pt, rect.y_pt, rect.width_pt, rect.height_pt
    )
}

/// Contours by the hundred say little in a text; their place and number do.
fn bounds(shape: &Shape) -> Rect {
    let points = || shape.contours_pt.iter().flatten();
    let least = |of: fn(&(f32, f32)) -> f32| points().map(of).fold(f32::INFINITY, f32::min);
    let most = |of: fn(&(f32, f32)) -> f32| points().map(of).fold(f32::NEG_INFINITY, f32::max);
    let (x_pt, y_pt) = (least(|it| it.0), least(|it| it.1));
    Rect {
        x_pt,
        y_pt,
        width_pt: most(|it| it.0) - x_pt,
        height_pt: most(|it| it.1) - y_pt,
    }
}
