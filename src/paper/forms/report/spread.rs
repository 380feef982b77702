//! The drawings of the report: when they came, and of which kind they were.

use crate::domain::figures::{Compared, Report, VisitFigures, hours_shown};
use crate::domain::period::{Period, PeriodKind};
use crate::domain::visit::VisitKind;
use crate::domain::when::WEEKDAYS;
use crate::i18n::Words;
use crate::paper::chart::{Bar, Bars, Chart, HourGrid};
use crate::paper::form::Block;

/// Every drawing, of a period in which somebody came.
pub(super) fn charts(report: &Report, words: &Words) -> [Block; 4] {
    [
        Chart::Bars(by_part(report, words)),
        Chart::HourGrid(by_weekday_and_hour(&report.now, words)),
        Chart::Bars(by_hour(report, words)),
        Chart::Bars(by_kind(report, words)),
    ]
    .map(Block::Chart)
}

fn by_part(report: &Report, words: &Words) -> Bars {
    let caption_key = match report.period.kind() {
        PeriodKind::Month => "report-chart-by-day",
        PeriodKind::Quarter | PeriodKind::Year | PeriodKind::Term => "report-chart-by-month",
    };
    let labels = part_labels(report.period, words);
    bars(caption_key, labels, &report.visits(), words, |figures| {
        figures.by_part.clone()
    })
}

fn by_kind(report: &Report, words: &Words) -> Bars {
    let labels = VisitKind::ALL.iter().map(|kind| words.t(kind.label_key()));
    bars(
        "report-chart-by-kind",
        labels.collect(),
        &report.visits(),
        words,
        |figures| figures.by_kind.into(),
    )
}

fn by_hour(report: &Report, words: &Words) -> Bars {
    let (first, last) = hours_shown(std::iter::once(&report.now).chain(&report.previous));
    let labels = (first..=last).map(|hour| hour.to_string()).collect();
    let visits = report.visits();
    bars("report-chart-by-hour", labels, &visits, words, |figures| {
        figures.by_hour()[first..=last].into()
    })
}

fn by_weekday_and_hour(figures: &VisitFigures, words: &Words) -> HourGrid {
    let (first, last) = hours_shown([figures]);
    let rows = WEEKDAYS.iter().zip(&figures.by_weekday_and_hour);
    HourGrid {
        caption: words.t("report-chart-by-weekday"),
        columns: (first..=last).map(|hour| hour.to_string()).collect(),
        total: words.t("report-chart-total"),
        rows: rows
            .map(|(weekday, hours)| (words.weekday(*weekday), hours[first..=last].into()))
            .collect(),
    }
}

/// Bars with those of the period before beside them. A part that the shorter of two months lacks has none.
pub(super) fn bars<F>(
    caption_key: &str,
    labels: Vec<String>,
    compared: &Compared<'_, F>,
    words: &Words,
    counts: impl Fn(&F) -> Vec<u32>,
) -> Bars {
    let now = counts(compared.now);
    let earlier = compared.previous.map(&counts).unwrap_or_default();
    let earlier = earlier.into_iter().map(Some).chain(std::iter::repeat(None));
    let bars = labels.into_iter().zip(now).zip(earlier);
    Bars {
        caption: words.t(caption_key),
        legend: (
            words.t("report-column-now"),
            words.t("report-column-previous"),
        ),
        bars: bars
            .map(|((label, now), earlier)| Bar {
                label,
                value: now.into(),
                earlier: earlier.map(f64::from),
            })
            .collect(),
    }
}

/// What stands under the bars of a period's parts.
pub(super) fn part_labels(period: Period, words: &Words) -> Vec<String> {
    let parts = period.parts().into_iter();
    parts.map(|part| words.part_short(part)).collect()
}
