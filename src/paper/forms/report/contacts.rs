//! The chapter of first contacts: how many, how they were dealt with, and whether each department was in time.

use super::spread::{bars, part_labels};
use super::tables::{counted, listed};
use super::{body, section};
use crate::domain::contact::Channel;
use crate::domain::figures::{Amount, ContactFigure, ContactFigures, FigureGroup, Report};
use crate::domain::period::PeriodKind;
use crate::i18n::Words;
use crate::paper::chart::Chart;
use crate::paper::form::Block;

/// What the chapter of promises, of extensions and of satisfaction leaves to this one.
const GROUPS: [FigureGroup; 8] = [
    FigureGroup::Total,
    FigureGroup::Kind,
    FigureGroup::Channel,
    FigureGroup::Form,
    FigureGroup::Asker,
    FigureGroup::Desk,
    FigureGroup::HandOver,
    FigureGroup::Time,
];

pub(super) fn blocks(report: &Report, words: &Words) -> Vec<Block> {
    let contacts = &report.contacts;
    if contacts.now.is_empty() {
        return vec![body(words.t("report-contacts-empty"))];
    }
    let figures = listed::<ContactFigure>(
        report.period,
        &contacts.compared(),
        &contacts.terms,
        &GROUPS,
        words,
    );
    let mut blocks = vec![figures];
    let spread = spread(report, words);
    blocks.extend(section("report-section-contact-spread", spread, words));
    let departments = [departments(&contacts.now, words)];
    let title_key = "report-section-contact-departments";
    blocks.extend(section(title_key, departments, words));
    blocks
}

/// When and how they asked.
fn spread(report: &Report, words: &Words) -> Vec<Block> {
    let figures = &report.contacts.now;
    let compared = report.contacts.compared();
    let caption_key = match report.period.kind() {
        PeriodKind::Month => "report-chart-contacts-by-day",
        PeriodKind::Quarter | PeriodKind::Year | PeriodKind::Term => {
            "report-chart-contacts-by-month"
        }
    };
    let parts = part_labels(report.period, words);
    let channels = Channel::ALL.iter().map(|it| words.t(it.label_key()));
    let mut blocks = Vec::new();
    if figures.contacts > 0 {
        blocks.extend([
            Block::Chart(Chart::Bars(bars(
                caption_key,
                parts,
                &compared,
                words,
                |figures: &ContactFigures| figures.by_part.clone(),
            ))),
            Block::Chart(Chart::Bars(bars(
                "report-chart-contacts-by-channel",
                channels.collect(),
                &compared,
                words,
                |figures: &ContactFigures| figures.by_channel.into(),
            ))),
        ]);
    }
    blocks
}

/// On time by department.
fn departments(figures: &ContactFigures, words: &Words) -> Block {
    let rows = figures.by_department.iter().map(|line| {
        vec![
            words.department(&line.department),
            line.contacts.to_string(),
            words.amount(Amount::share(line.contacts, figures.contacts)),
            line.matters.due.to_string(),
            line.matters.kept.to_string(),
            words.amount(Amount::share(line.matters.kept, line.matters.due)),
        ]
    });
    let keys = [
        "field-department",
        "report-column-contacts",
        "report-column-share",
        "report-column-due",
        "report-column-kept",
        "report-column-on-time",
    ];
    counted(words, &keys, rows.collect(), None)
}
