//! Drawings looked at through their items: what leaves its place, what covers what, and whether heights tell the truth.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use super::*;
use crate::paper::page::{Ink, Item, Page};

const WIDTHS_PT: [f32; 3] = [482.0, 240.0, 130.0];

fn bars(figures: &[(&str, f64, Option<f64>)]) -> Chart {
    let bars = figures.iter().map(|(label, value, earlier)| Bar {
        label: (*label).into(),
        value: *value,
        earlier: *earlier,
    });
    Chart::Bars(Bars {
        caption: "按类型".into(),
        legend: ("本月".into(), "上月".into()),
        bars: bars.collect(),
    })
}

fn days(figure: impl Fn(u32) -> (f64, Option<f64>)) -> Chart {
    let bars = (1..=31).map(|day| {
        let (value, earlier) = figure(day);
        Bar {
            label: day.to_string(),
            value,
            earlier,
        }
    });
    Chart::Bars(Bars {
        caption: "按日".into(),
        legend: ("2026年10月".into(), "2025年10月".into()),
        bars: bars.collect(),
    })
}

fn lines(values: Vec<Vec<Option<f64>>>) -> Chart {
    let places = values.iter().map(Vec::len).max().unwrap_or(0);
    let series = values.into_iter().enumerate().map(|(at, values)| Series {
        name: format!("第{at}条"),
        values,
    });
    Chart::Lines(Lines {
        caption: "每日来访".into(),
        labels: (0..places).map(|at| format!("2026年{at}月")).collect(),
        series: series.collect(),
    })
}

fn hours(columns: usize, count: impl Fn(usize, usize) -> u32) -> Chart {
    let rows = ["星期一", "星期二", "星期三"].into_iter().enumerate();
    Chart::HourGrid(HourGrid {
        caption: "来访时段".into(),
        columns: (0..columns).map(|hour| format!("{hour}:00")).collect(),
        rows: rows
            .map(|(row, name)| (name.into(), (0..columns).map(|at| count(row, at)).collect()))
            .collect(),
        total: "合计".into(),
    })
}

/// What callers may come with, bad figures among it.
fn every_kind() -> Vec<Chart> {
    let long = "总务处后勤服务中心食堂管理办公室（食品安全）";
    vec![
        bars(&[
            ("家长", 118.0, Some(97.0)),
            ("公务", 23.0, None),
            ("施工维修", 0.0, Some(8.0)),
        ]),
        bars(&[("家长", 7.0, None)]),
        bars(&[]),
        bars(&[("家长", 0.0, Some(0.0)), ("公务", 0.0, None)]),
        bars(&[
            (long, 1e15, Some(3.0)),
            ("Student Affairs Office", 2e15, None),
            (long, 1.5, None),
        ]),
        bars(&[
            ("一", f64::NAN, Some(f64::INFINITY)),
            ("二", -5.0, None),
            ("三", f64::MAX, None),
            ("四", 1e-9, None),
        ]),
        days(|day| (f64::from(day * 37 % 53 * 9), None)),
        days(|day| (f64::from(day * 37 % 53), Some(f64::from(day * 17 % 47)))),
        lines(vec![
            (0..12).map(|at| Some(f64::from(at * 7 % 12))).collect(),
            vec![None; 12],
        ]),
        lines(vec![
            vec![Some(3.0), None, Some(4.0), Some(5.0), None],
            vec![Some(1e12)],
        ]),
        lines(
            (0..7)
                .map(|k| (0..31).map(|at| Some(f64::from(at * k % 11))).collect())
                .collect(),
        ),
        lines(Vec::new()),
        hours(12, |row, column| u32::try_from(row * 5 + column).unwrap()),
        hours(24, |_, _| u32::MAX),
        hours(0, |_, _| 0),
    ]
}

fn draw(chart: &Chart, width_pt: f32) -> (Page, Rect) {
    let rect = Rect {
        x_pt: 50.0,
        y_pt: 100.0,
        width_pt,
        height_pt: chart.height_pt(width_pt),
    };
    let mut canvas = Canvas::default();
    chart.draw(rect, &mut canvas);
    (canvas.finish(600.0, 900.0).0, rect)
}

/// The corners of what an item covers.
fn extent(item: &Item) -> Vec<(f32, f32)> {
    match item {
        Item::Text(run) => {
            let (top, bottom) = (
                run.baseline_pt - run.size_pt * 0.9,
                run.baseline_pt + run.size_pt * 0.22,
            );
            vec![(run.x_pt, top), (run.x_pt + run.width_pt, bottom)]
        }
        Item::Rule(rule) => {
            // Ends are cut square: a line is thick across its way only.
            let half = rule.weight_pt / 2.0;
            let across = if rule.from_pt.0 == rule.to_pt.0 {
                (half, 0.0)
            } else {
                (0.0, half)
            };
            [rule.from_pt, rule.to_pt]
                .into_iter()
                .flat_map(|(x, y)| [(x - across.0, y - across.1), (x + across.0, y + across.1)])
                .collect()
        }
        Item::Fill(fill) => vec![
            (fill.rect.x_pt, fill.rect.y_pt),
            (fill.rect.right_pt(), fill.rect.bottom_pt()),
        ],
        Item::Polyline(line) => line.points_pt.clone(),
        Item::Shape(shape) => shape.contours_pt.concat(),
        Item::Picture(_) => unreachable!("a chart has no pictures"),
    }
}

/// The texts with the boxes of their letters, runs of one line and place put together.
fn texts(page: &Page) -> Vec<(String, Rect)> {
    let mut found: Vec<(String, Rect)> = Vec::new();
    for item in &page.items {
        let Item::Text(run) = item else { continue };
        let place = Rect {
            x_pt: run.x_pt,
            y_pt: run.baseline_pt - run.size_pt * 0.8,
            width_pt: run.width_pt,
            height_pt: run.size_pt * 0.9,
        };
        match found.last_mut() {
            Some((text, last))
                if last.y_pt == place.y_pt && (last.right_pt() - place.x_pt).abs() < 0.01 =>
            {
                text.push_str(&run.text);
                last.width_pt += place.width_pt;
            }
            _ => found.push((run.text.to_string(), place)),
        }
    }
    found
}

/// The heights of bars of a shade, from left to right.
fn heights(page: &Page, ink: Ink) -> Vec<f32> {
    let legend = 1;
    let fills = page.items.iter().filter_map(|item| match item {
        Item::Fill(fill) if fill.ink == ink => Some(fill.rect.height_pt),
        _ => None,
    });
    fills.skip(legend).collect()
}

#[test]
fn nothing_leaves_the_rectangle() {
    for (at, chart) in every_kind().iter().enumerate() {
        for width_pt in WIDTHS_PT {
            let (page, rect) = draw(chart, width_pt);
            for item in &page.items {
                for (x, y) in extent(item) {
                    let is_inside = x >= rect.x_pt - 0.31
                        && x <= rect.right_pt() + 0.31
                        && y >= rect.y_pt - 0.31
                        && y <= rect.bottom_pt() + 0.31;
                    assert!(
                        is_inside,
                        "chart {at}, {width_pt} wide: {item:?} leaves {rect:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn no_text_covers_another() {
    for (at, chart) in every_kind().iter().enumerate() {
        for width_pt in WIDTHS_PT {
            let texts = texts(&draw(chart, width_pt).0);
            for (nth, (text, place)) in texts.iter().enumerate() {
                for (other, there) in &texts[nth + 1..] {
                    let is_apart = place.right_pt() <= there.x_pt
                        || there.right_pt() <= place.x_pt
                        || place.bottom_pt() <= there.y_pt
                        || there.bottom_pt() <= place.y_pt;
                    assert!(
                        is_apart,
                        "chart {at}, {width_pt} wide: {text} {place:?} covers {other} {there:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn bars_are_as_high_as_their_figures_say() {
    let chart = bars(&[
        ("家长", 120.0, Some(60.0)),
        ("公务", 30.0, Some(0.0)),
        ("其他", 0.0, Some(90.0)),
    ]);
    let (page, _) = draw(&chart, 482.0);
    let (now, earlier) = (heights(&page, Ink::Grey), heights(&page, Ink::Silver));
    let unit = now[0] / 120.0;
    assert!((now[1] - 30.0 * unit).abs() < 0.01, "{now:?}");
    assert!(
        (earlier[0] - 60.0 * unit).abs() < 0.01 && (earlier[1] - 90.0 * unit).abs() < 0.01,
        "{earlier:?}"
    );
    assert_eq!((now.len(), earlier.len()), (2, 2), "nothing has no bar");
}

#[test]
fn every_bar_of_a_month_has_its_label_and_its_number() {
    let (page, _) = draw(&days(|day| (f64::from(day + 100), None)), 482.0);
    let texts: Vec<String> = texts(&page).into_iter().map(|(text, _)| text).collect();
    for day in 1..=31 {
        assert!(texts.contains(&day.to_string()), "{day}");
        assert!(
            texts.contains(&(day + 100).to_string()),
            "the number of {day}"
        );
    }
}

#[test]
fn a_legend_stands_only_where_there_is_something_earlier() {
    let has_legend = |chart: &Chart| {
        texts(&draw(chart, 482.0).0)
            .iter()
            .any(|(text, _)| text == "上月")
    };
    assert!(has_legend(&bars(&[("家长", 1.0, Some(2.0))])));
    assert!(!has_legend(&bars(&[("家长", 1.0, None)])));
}

#[test]
fn the_scale_has_round_figures_and_whole_ones_for_whole_figures() {
    let marks = |figures: &[f64]| {
        plot::Scale::up_to(figures.iter().copied())
            .marks()
            .collect::<Vec<_>>()
    };
    assert_eq!(marks(&[118.0, 97.0]), [0.0, 50.0, 100.0, 150.0]);
    assert_eq!(marks(&[2.0]), [0.0, 1.0, 2.0]);
    assert_eq!(marks(&[1.2]), [0.0, 0.5, 1.0, 1.5]);
    assert_eq!(marks(&[0.0]), [0.0, 1.0]);
    assert_eq!(marks(&[]), [0.0, 1.0]);
}

#[test]
fn figures_are_written_without_needless_places() {
    let written = [7.0, 12.5, 14.25, 0.1 + 0.2, 1e12, -1.0, f64::NAN].map(plot::number);
    assert_eq!(
        written,
        ["7", "12.5", "14.25", "0.3", "1000000000000", "0", "0"]
    );
}

#[test]
fn long_labels_break_where_a_line_may_end_and_then_are_shortened() {
    let (page, _) = draw(
        &bars(&[
            ("教务处（招生办公室）", 1.0, None),
            ("Student Affairs Office of the School", 2.0, None),
            ("校长室", 1.0, None),
            ("总务处后勤服务中心食堂管理办公室值班人员", 1.0, None),
        ]),
        300.0,
    );
    let texts: Vec<String> = texts(&page).into_iter().map(|(text, _)| text).collect();
    let has = |text: &str| texts.iter().any(|it| it == text);
    assert!(has("教务处") && has("（招生办公室）"), "{texts:?}");
    assert!(has("Student Affairs"), "{texts:?}");
    assert!(
        has("总务处后勤服务中心") && has("食堂管理办公室值…"),
        "{texts:?}"
    );
}

#[test]
fn a_line_is_broken_where_nothing_is_known() {
    let (page, _) = draw(
        &lines(vec![vec![
            Some(1.0),
            Some(2.0),
            None,
            Some(3.0),
            Some(4.0),
            Some(5.0),
            None,
            Some(1.0),
        ]]),
        482.0,
    );
    let pieces: Vec<usize> = page
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Polyline(line) => Some(line.points_pt.len()),
            _ => None,
        })
        .collect();
    let legend = 2;
    assert_eq!(pieces, [legend, 2, 3], "and the lone figure is a mark");
    let marks = page
        .items
        .iter()
        .filter(|item| matches!(item, Item::Shape(_)));
    assert_eq!(marks.count(), 1 + 6, "one in the legend");
}

#[test]
fn series_are_told_apart_without_colour() {
    let (page, _) = draw(
        &lines((0..5).map(|k| vec![Some(f64::from(k)); 3]).collect()),
        482.0,
    );
    let mut looks = BTreeMap::new();
    let legend = page
        .items
        .chunk_by(|a, b| matches!((a, b), (Item::Polyline(_), Item::Shape(_))));
    for pair in legend.filter(|pair| pair.len() == 2).take(5) {
        let (Item::Polyline(line), Item::Shape(mark)) = (&pair[0], &pair[1]) else {
            continue;
        };
        let corners: Vec<_> = mark.contours_pt.iter().map(Vec::len).collect();
        *looks
            .entry((line.ink, line.is_dashed, corners))
            .or_insert(0) += 1;
    }
    assert_eq!(looks.len(), 5, "{looks:?}");
}

#[test]
fn the_fuller_an_hour_the_darker_and_its_number_is_in_it() {
    let chart = hours(
        4,
        |row, column| if row == 0 { [0, 1, 40, 100][column] } else { 0 },
    );
    let (page, _) = draw(&chart, 482.0);
    let grounds: Vec<f32> = page
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Fill(fill) => Some(fill.ink.lightness()),
            _ => None,
        })
        .collect();
    assert!(
        grounds.len() == 3 && grounds.is_sorted_by(|a, b| a > b),
        "{grounds:?}"
    );
    assert!(
        grounds.iter().all(|it| *it > 0.6),
        "black numbers must be read on them"
    );
    let texts: Vec<String> = texts(&page).into_iter().map(|(text, _)| text).collect();
    let times = |text: &str| texts.iter().filter(|it| *it == text).count();
    assert_eq!(
        times("100"),
        2,
        "once in its cell, once as the sum of its column"
    );
    assert_eq!(times("141"), 2, "the sum of the row and of all");
    assert_eq!(times("合计"), 2);
}
