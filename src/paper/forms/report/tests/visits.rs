//! What the report says of visits.

use super::*;

#[test]
fn days_are_drawn_beside_those_of_the_month_before() {
    let days = bars(&chinese(&report("2026-10", 6)), "每日来访批次");
    assert_eq!(days.bars.len(), 31);
    assert_eq!(
        (days.bars[11].value, days.bars[11].earlier),
        (6.0, Some(4.0))
    );
    assert_eq!(days.bars[30].earlier, None, "September has no 31st");
    let months = bars(&chinese(&report("2026-Q3", 6)), "各月来访批次");
    let labels: Vec<_> = months.bars.iter().map(|bar| bar.label.as_str()).collect();
    assert_eq!(labels, ["7月", "8月", "9月"]);
}

#[test]
fn hours_reach_as_far_as_somebody_came() {
    let form = chinese(&report("2026-10", 6));
    let grid = charts(&form).into_iter().find_map(|chart| match chart {
        Chart::HourGrid(grid) => Some(grid),
        _ => None,
    });
    let grid = grid.unwrap();
    assert_eq!(grid.columns.first().unwrap(), "7");
    assert_eq!(grid.columns.last().unwrap(), "19");
    assert_eq!(grid.rows[0].0, "星期一");
    assert_eq!(*grid.rows[0].1.last().unwrap(), 6);
}

#[test]
fn departments_have_their_share() {
    let form = chinese(&report("2026-10", 6));
    let cells = &row(tables(&form)[1], "教导处").cells;
    assert_eq!(cells, &["教导处", "6", "100.0%", "8"]);
}

#[test]
fn b8_inspections_are_told_of_one_by_one() {
    let mut report = report("2026-10", 6);
    report.inspections.push(Inspection {
        visit: VisitId(1),
        number: RecordNumber {
            register: Register::Visit,
            year: 2026,
            sequence: 137,
        },
        arrived_at: from_canonical("2026-10-08T09:00").unwrap(),
        party_size: 3,
        unit: "区教育局".into(),
        leader: "王局长".into(),
        subject: "食堂卫生".into(),
        findings: "台账要补齐".into(),
        escort: "陈国栋".into(),
    });
    let form = chinese(&report);
    let cells = &row(tables(&form)[2], "10月8日").cells;
    assert_eq!(
        cells[1..],
        [
            "LF-2026-0137",
            "区教育局",
            "王局长",
            "食堂卫生",
            "台账要补齐",
            "陈国栋"
        ]
    );
}
